#pragma once

#include "finance/scenario_ranges.h"
#include "ui/words/decision_words.h"

#include <QStringList>

#include <vector>

namespace headroom::ui {

/// What scenarios force alike.
struct SharedDecision {
    int by = 0;
    finance::DecisionKind kind{};
    DecisionSentence words;
    QStringList scenarios;

    [[nodiscard]] bool isWindow() const { return kind == finance::DecisionKind::backfillMayStop; }
};

/// The earliest first.
std::vector<SharedDecision> sharedDecisions(const finance::ScenarioRanges& ranges, const QLocale& locale);

} // namespace headroom::ui
