#pragma once

#include "plan/sample.h"
#include "projection/guardrails.h"

namespace headroom::tests {

/// The sample plan with four months of actuals of its automation rate: as planned, except for five points
/// under plan in the last two.
inline plan::Plan sampleWithShortfall() {
    plan::Plan plan = plan::samplePlan();
    plan.actuals.sources = {{.name = "Typed in"}};
    const projection::PlannedPath path = projection::plannedPath(projection::inputsOf(plan));
    for (int t = 0; t < 4; ++t)
        plan.actuals.put({plan::Observed::automation,
                          {},
                          plan.monthAt(t),
                          path.automation[static_cast<std::size_t>(t)] - (t < 2 ? 0 : 0.05),
                          0,
                          true,
                          {}});
    return plan;
}

} // namespace headroom::tests
