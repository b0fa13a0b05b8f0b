#pragma once

#include "plan/plan.h"
#include "projection/number.h"

#include <array>

namespace headroom::projection {
inline namespace HEADROOM_TARGET {

/// A surplus divided among its destinations; `taken` is in the plan's order of them.
template <class Number>
struct SurplusParts {
    std::array<Number, plan::surplusKeys.size()> taken;
    Number unallocated;
};

/// What each destination takes of a whole surplus, 1, given the share that each asks for: the first is served
/// first, and none takes more than is left.
template <class Number, class ShareOf>
SurplusParts<Number> surplusParts(const std::array<plan::LeverKey, plan::surplusKeys.size()>& order,
                                  const ShareOf& shareOf) {
    SurplusParts<Number> parts{{}, constant<Number>(1)};
    for (std::size_t i = 0; i < order.size(); ++i) {
        parts.taken[i] = smaller<Number>(shareOf(order[i]), parts.unallocated);
        parts.unallocated -= parts.taken[i];
    }
    return parts;
}

} // namespace HEADROOM_TARGET

/// The hours of a month's surplus by destination; together with what is not allocated they are `hours`.
SurplusParts<double> surplusLedger(const plan::Plan& underScenario, double hours);

} // namespace headroom::projection
