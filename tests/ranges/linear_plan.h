#pragma once

#include "plan/sample.h"

namespace headroom::tests {

inline plan::Range rangeOf(double low, double high, plan::Distribution distribution) {
    plan::Range range;
    range.low = plan::Trajectory::constant(low);
    range.high = plan::Trajectory::constant(high);
    range.distribution = distribution;
    return range;
}

/// A plan without AI whose required FTE is a sum over its work types of volume x minutes / (60 u inbox
/// hours): in each volume linear. One work type a volume, of which low and high are given; base is their
/// middle.
inline plan::Plan linearPlan(const std::vector<std::pair<double, double>>& volumes,
                             plan::Distribution distribution = plan::Distribution::normal) {
    plan::Plan plan = plan::emptyPlan("Linear", plan::Month{std::chrono::year{2026}, std::chrono::January});
    plan.months = 3;
    plan.guardrails.clear();
    const plan::WorkType model = plan.workTypes.front();
    plan.workTypes.clear();
    for (std::size_t w = 0; w < volumes.size(); ++w) {
        plan::WorkType type = model;
        type.id = {"w" + std::to_string(w)};
        type.name = "Type " + std::to_string(w);
        const auto& [low, high] = volumes[w];
        type.lever(plan::LeverKey::volume).base = plan::Trajectory::constant((low + high) / 2);
        type.lever(plan::LeverKey::volume).range = rangeOf(low, high, distribution);
        for (const plan::LeverKey key : {plan::LeverKey::involvement, plan::LeverKey::involvementToday,
                                         plan::LeverKey::resolution, plan::LeverKey::resolutionToday})
            type.lever(key).base = plan::Trajectory::constant(0);
        plan.workTypes.push_back(type);
    }
    return plan;
}

} // namespace headroom::tests
