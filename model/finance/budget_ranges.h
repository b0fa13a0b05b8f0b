#pragma once

#include "finance/budget.h"
#include "finance/money_range.h"
#include "ranges/simulation.h"

#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace headroom::finance {

/// What of a budget is drawn: its lines, their total and what a conversation costs. The AI's cost and its
/// tooling are drawn as one.
std::span<const plan::Metric> drawnMoney();

/// The money of a plan's quarters over its draws. Quantiles do not add up: those of a quarter are not to be
/// had from those of its months.
class QuarterRanges {
public:
    /// Nothing where it does not exist in any draw, as a cost per conversation without one.
    [[nodiscard]] std::optional<MoneyRange> of(plan::Metric metric, const Span& quarter) const;

private:
    friend Result<QuarterRanges> quarterRangesOf(const ranges::Simulation&, const plan::Plan&, std::int64_t,
                                                 ranges::Progress*);
    std::map<std::pair<plan::Metric, int>, MoneyRange> m_ranges; // by metric and first month
};

/// P10 and P90 within a fortieth of their distance.
inline constexpr std::int64_t drawsOfQuarters = 10'000;

/// Draws the simulation, which is of this plan under one scenario or another. A cost per conversation is what
/// all of a quarter's cost come to by all of its conversations, draw by draw. Errors: cancelled.
Result<QuarterRanges> quarterRangesOf(const ranges::Simulation& simulation, const plan::Plan& plan,
                                      std::int64_t draws = drawsOfQuarters,
                                      ranges::Progress* progress = nullptr);

} // namespace headroom::finance
