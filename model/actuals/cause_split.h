#pragma once

#include "actuals/seen.h"

#include <array>
#include <vector>

namespace headroom::actuals {

/// Why a metric came out otherwise than planned in a month past: a part a cause, which add up to the
/// difference. A cause's part is its Shapley value: what taking its actuals in place of the plan brings,
/// averaged over all orders in which the causes could be taken, so that no order is the author's.
struct CauseSplit {
    int month = 0;
    double planned = 0, actual = 0;
    std::array<double, causeCount> parts{}; // in the order of Cause; NaN where a mixture has no such figure
};

/// Splits of metrics of the team, by metric and then by month past.
std::vector<std::vector<CauseSplit>> causeSplits(const plan::Plan& underScenario,
                                                 std::span<const plan::Metric> metrics);

} // namespace headroom::actuals
