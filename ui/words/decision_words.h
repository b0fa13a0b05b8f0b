#pragma once

#include "finance/scenario_ranges.h"
#include "ui/words/answer_reader.h"
#include "ui/words/page_table.h"

#include <optional>

namespace headroom::ui {

/// A forced decision in words.
struct DecisionSentence {
    QString decision, stake, why;
    std::optional<LeverPlace> place;
};

class DecisionWords {
public:
    DecisionWords(const projection::Projection& projection, const QLocale& locale)
        : m_projection(projection)
        , m_plan(*projection.plan)
        , m_reader(projection, locale)
        , m_locale(locale) {}

    [[nodiscard]] DecisionSentence of(const finance::ForcedDecision& decision) const;

private:
    [[nodiscard]] DecisionSentence hires(const finance::ForcedDecision& d) const;
    [[nodiscard]] DecisionSentence positions(const finance::ForcedDecision& d) const;
    [[nodiscard]] DecisionSentence backfillStops(const finance::ForcedDecision& d) const;
    [[nodiscard]] DecisionSentence backfillResumes(const finance::ForcedDecision& d) const;
    [[nodiscard]] DecisionSentence reduction(const finance::ForcedDecision& d) const;
    [[nodiscard]] DecisionSentence rise(const finance::ForcedDecision& d) const;
    [[nodiscard]] DecisionSentence milestone(const finance::ForcedDecision& d) const;
    [[nodiscard]] DecisionSentence guardrail(const finance::ForcedDecision& d) const;

    [[nodiscard]] QString month(int t) const { return m_reader.month(t); }
    [[nodiscard]] QString number(double people) const { return m_reader.number(people, plan::Unit::people); }
    [[nodiscard]] QString fte(double value) const { return m_reader.fte(value); }
    [[nodiscard]] QString lead() const {
        return m_reader.withUnit(m_projection.hiringLead(), plan::Unit::months);
    }

    const projection::Projection& m_projection;
    const plan::Plan& m_plan;
    answers::Reader m_reader;
    const QLocale& m_locale;
};

/// The name of one of the plan's guardrails; empty where it is gone.
QString guardrailName(const plan::Plan& plan, const plan::GuardrailId& id);

} // namespace headroom::ui
