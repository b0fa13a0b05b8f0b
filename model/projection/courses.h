#pragma once

#include "projection/guardrail_states.h"
#include "projection/projection.h"

namespace headroom::projection {

/// What a run's guardrails came to, in the plan's order.
std::vector<GuardrailCourse> coursesOf(const Inputs<double>& in, const GuardrailStates<double>& states);

} // namespace headroom::projection
