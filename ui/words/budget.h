#pragma once

#include "finance/budget_comparisons.h"
#include "finance/budget_ranges.h"
#include "ranges/summary.h"
#include "ui/words/answers.h"
#include "ui/words/page_table.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace headroom::ui {

QString label(finance::BudgetLine line);

/// What is known of a budget's draws; what is null is not.
struct BudgetDraws {
    const ranges::Summary* summary = nullptr;
    const finance::QuarterRanges* quarters = nullptr;
    const finance::BudgetComparisons* comparisons = nullptr;
};

/// The budget by month, quarter or year: lines that add up to the cent as they are printed, what a
/// conversation costs, and the two totals it is held against. P10 to P90 of the whole plan stand beside every
/// line; with `ranges` those of each month, quarter or year stand below it too.
PageTable budgetTable(const projection::Projection& projection, finance::BudgetPeriod period,
                      const BudgetDraws& draws, bool ranges, const QLocale& locale);

/// How likely the whole plan costs no more than that, of the draws; straight between the bars of their
/// histogram.
double chanceWithin(const ranges::Summary& summary, double envelope);

/// What the plan costs, and how likely it stays within the envelope where one is given.
Answer budgetAnswer(const projection::Projection& projection, const ranges::Summary* summary,
                    std::optional<double> envelope, const QLocale& locale);

} // namespace headroom::ui
