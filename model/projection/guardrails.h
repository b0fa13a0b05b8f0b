#pragma once

#include "plan/plan.h"
#include "projection/inputs.h"

#include <vector>

namespace headroom::projection {

/// The path a plan means to take, which its guardrails hold it against: automation as planned (I x Rp),
/// whatever care and ceilings leave of it, and the volume that this automation induces. By month.
struct PlannedPath {
    std::vector<double> automation, resolution, improvementShare,
        inbound;                                     // resolution NaN where nothing is involved
    double automationToday = 0, resolutionToday = 0; // month -1
};

PlannedPath plannedPath(const Inputs<double>& atBase);

/// The guardrails of a plan under its scenario, as the formulas read them. One that validation finds at fault
/// is there, and never fires.
Guardrails guardrailsOf(const plan::Plan& underScenario, const Inputs<double>& atBase);

} // namespace headroom::projection
