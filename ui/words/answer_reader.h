#pragma once

#include "projection/projection.h"
#include "ui/words/answers.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

#include <cmath>
#include <optional>
#include <span>

namespace headroom::ui::answers {

using plan::Metric;
using plan::Unit;
using projection::Projection;
using Series = std::span<const double>;

/// Reads a projection for sentences: figures as text, months by the name that is clear in this plan.
class Reader {
public:
    Reader(const Projection& projection, const QLocale& locale)
        : m_projection(projection)
        , m_plan(*projection.plan)
        , m_locale(locale) {}

    [[nodiscard]] int months() const { return m_projection.months(); }
    [[nodiscard]] const plan::Plan& plan() const { return m_plan; }
    [[nodiscard]] QString month(int t) const {
        const plan::Month month = m_plan.monthAt(t);
        // The name alone is clear while no month comes twice and the plan is not before its first month.
        return t >= 0 && months() <= 12 ? monthName(month, m_locale) : monthLong(month, m_locale);
    }
    [[nodiscard]] QString fte(double value) const { return formatWithUnit(value, Unit::fte, m_locale); }
    [[nodiscard]] QString shortage(double gap) const {
        return gap > -0.05 ? Words::tr("less than 0.1 FTE") : fte(-gap);
    }
    /// Per cent with a decimal where there is one: "64 %", "58.5 %".
    [[nodiscard]] QString share(double value) const {
        const bool whole = std::abs(value * 100 - std::round(value * 100)) < 0.05;
        return whole ? formatTick(value, 0.01, Unit::share, m_locale) + QStringLiteral(" %")
                     : formatWithUnit(value, Unit::share, m_locale);
    }
    [[nodiscard]] QString points(double value) const {
        return inPoints(formatNumber(std::abs(value), Unit::share, m_locale));
    }
    [[nodiscard]] QString number(double value, Unit unit) const {
        return formatNumber(value, unit, m_locale);
    }
    [[nodiscard]] QString withUnit(double value, Unit unit) const {
        return formatWithUnit(value, unit, m_locale);
    }
    /// A long name is cut: the sentence is to be read.
    [[nodiscard]] QString typeName(int type) const;
    [[nodiscard]] QString money(double value) const {
        return formatMoneyShort(value, QString::fromStdString(m_plan.currency), m_locale);
    }

private:
    const Projection& m_projection;
    const plan::Plan& m_plan;
    QLocale m_locale;
};

/// The month of the least and of the most value; nothing where none is finite.
std::optional<int> indexOfLeast(Series values);
std::optional<int> indexOfMost(Series values);
double sumOf(Series values);

bool hasVolume(const Projection& projection);
Answer noVolume();

/// The month in which improvement work is furthest from what it needs; nothing where it gets all of it.
std::optional<int> worstCare(const Projection& projection);
QString careSentence(const Projection& projection, const Reader& r, int month);

} // namespace headroom::ui::answers
