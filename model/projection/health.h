#pragma once

#include "projection/projection.h"

#include <optional>

namespace headroom::projection {

/// What a careful reviewer would say of a plan and its results: the rules of model.md, Plan health, that go
/// beyond the plan's own faults. `today` is needed for what has grown stale and for reviews that are due;
/// without it nothing is.
std::vector<plan::Finding> health(const plan::Plan& underScenario, const Inputs<double>& in,
                                  const Outputs<double>& out, std::optional<plan::Date> today);

} // namespace headroom::projection
