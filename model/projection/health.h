#pragma once

#include "projection/projection.h"

#include <optional>

namespace headroom::projection {

/// What a careful reviewer would say of a plan and its results: the rules of model.md, Plan health, that go
/// beyond the plan's own faults. `today` is needed for what has grown stale and for reviews that are due;
/// without it nothing is. `gapP10` has the P10 of the gap by month over draws of the plan's ranges: months in
/// which it is negative may be understaffed. Where it is empty, the gap at base stands for it.
std::vector<plan::Finding> health(const plan::Plan& underScenario, const Inputs<double>& in,
                                  const Outputs<double>& out, std::optional<plan::Date> today,
                                  std::span<const double> gapP10 = {});

} // namespace headroom::projection
