#pragma once

#include "plan/plan.h"
#include "projection/inputs.h"
#include "projection/outputs.h"

#include <bitset>

namespace headroom::actuals {

/// What an actual can tell apart from the plan, in the order of the argument. Each is a cause of what came
/// out otherwise.
enum class Cause {
    volume, // of all work types together
    involvement,
    resolution,
    mix,       // how the volume divides among the work types
    effort,    // handle time
    timeSplit, // inbox and improvement share
    people,    // who was there, and the backlog they were left with
};
inline constexpr int causeCount = static_cast<int>(Cause::people) + 1;
using Causes = std::bitset<causeCount>;

/// Months of the plan, from its first, up to the last one that has an actual.
int monthsPast(const plan::Plan& plan);

/// What a plan under its scenario is projected from, and what comes of it.
struct Planned {
    const plan::Plan& underScenario;
    projection::Inputs<double> inputs; // guardrails and all
    projection::Outputs<double> outputs;
};
Planned plannedFrom(const plan::Plan& underScenario);
/// With guardrails that were set up beforehand: those of the plan at base, for one of its draws.
Planned plannedFrom(const plan::Plan& underScenario, const projection::Guardrails& guardrails);

/// The inputs of the plan with what was seen in the months past put in place of what was planned, as far as
/// the causes say; what was not seen stays as the plan has it. The months after go on from there: resolution
/// and headcount from where they stood, with the plan's own steps; volumes, rates and decisions as planned.
projection::Inputs<double> withSeen(const Planned& planned, const Causes& causes);

} // namespace headroom::actuals
