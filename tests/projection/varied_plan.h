#pragma once

#include "plan/plan.h"

#include <cstdint>

namespace headroom::tests {

/// A plan that can be projected, different for each seed: 1 to 60 months, 0 to 32 work types, every shape of
/// path, live and deferred, care on and off, launches, forecasts, ramps longer than the plan.
plan::Plan variedPlan(std::uint64_t seed);

} // namespace headroom::tests
