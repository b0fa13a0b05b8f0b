#pragma once

#include "plan/plan.h"

namespace headroom::plan {

/// The sample plan: a B2B software team in 2026, with realistic figures and where they come from.
Plan samplePlan();

/// A new plan with one work type and the catalogue's initial values.
Plan emptyPlan(std::string name, Month firstMonth);

} // namespace headroom::plan
