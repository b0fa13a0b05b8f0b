#pragma once

#include "plan/sample.h"

namespace headroom::tests {

/// 24 months and 6 work types, with the sample's ranges.
inline plan::Plan largePlan() {
    plan::Plan plan = plan::samplePlan();
    plan.months = 24;
    plan::WorkType type = plan.workTypes.front();
    type.id = {"sixth"};
    type.name = "Sixth type";
    plan.workTypes.push_back(type);
    return plan;
}

} // namespace headroom::tests
