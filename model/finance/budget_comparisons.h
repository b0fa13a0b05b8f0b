#pragma once

#include "finance/budget.h"
#include "finance/money_range.h"
#include "ranges/simulation.h"

#include <map>
#include <optional>
#include <tuple>

namespace headroom::finance {

/// What a budget is held against, and how far it lies below it: a saving.
enum class BudgetComparison { withoutGrowth, saving, traditional, belowTraditional };

/// The comparisons of a budget over the draws of its plan, by month, quarter, year and in all. Each draw is
/// held against its own comparison, so that what both have in common (volume, wages) is no part of the range
/// of a saving.
class BudgetComparisons {
public:
    /// Nothing for months that are no period of the plan.
    [[nodiscard]] std::optional<MoneyRange> of(BudgetComparison comparison, const Span& span) const;

private:
    friend Result<BudgetComparisons> budgetComparisonsOf(const ranges::Simulation&, const plan::Plan&,
                                                         std::int64_t, ranges::Progress*);
    std::map<std::tuple<BudgetComparison, int, int>, MoneyRange>
        m_ranges; // by first month and the one after the last
};

/// Every draw is projected whole, three times over: fewer than the lines of a budget have. P10 and P90 within
/// a twelfth of their distance.
inline constexpr std::int64_t drawsOfComparisons = 1'024;

/// Projects draws of the simulation, which is of this plan under one scenario or another. Errors: cancelled.
Result<BudgetComparisons> budgetComparisonsOf(const ranges::Simulation& simulation, const plan::Plan& plan,
                                              std::int64_t draws = drawsOfComparisons,
                                              ranges::Progress* progress = nullptr);

} // namespace headroom::finance
