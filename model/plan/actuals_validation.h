#pragma once

#include "plan/validation.h"

namespace headroom::plan {

/// The faults of what is said to have happened: figures, topics, decisions, improvements. Nothing is
/// projected from them, so that none keeps the plan from being projected.
std::vector<Finding> faultsOfActuals(const Plan& plan);

} // namespace headroom::plan
