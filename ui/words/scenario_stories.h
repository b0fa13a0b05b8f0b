#pragma once

#include "finance/review_record.h"
#include "finance/scenario_ranges.h"
#include "ui/words/answers.h"
#include "ui/words/page_table.h"

#include <QLocale>

#include <vector>

namespace headroom::ui {

/// Every scenario by quarter, beside each other: the middle of its draws, and P10 to P90 below it.
PageTable scenarioQuartersTable(const finance::ScenarioRanges& ranges, const QLocale& locale);
/// What each forces, the earliest first; what several force alike stands once.
PageTable scenarioDecisionsTable(const finance::ScenarioRanges& ranges, const QLocale& locale);
/// What must be true for each, in words, the least likely first.
PageTable scenarioConditionsTable(const finance::ScenarioRanges& ranges, const QLocale& locale);
/// What would have to be observed, by which month, to say that it is another scenario than Base.
PageTable scenarioTriggersTable(const finance::ScenarioRanges& ranges, const QLocale& locale);
/// What has to be decided by a month of the quarter for it to come in time, as a review would write it down.
std::vector<finance::ReviewAction> proposedActions(const projection::Projection& projection,
                                                   const finance::Quarter& quarter, const QLocale& locale);
/// How far the scenarios are apart, and the first decision that is not the same in all of them.
Answer scenariosAnswer(const finance::ScenarioRanges& ranges, const QLocale& locale);

} // namespace headroom::ui
