#pragma once

#include "projection/dates.h"
#include "ranges/summary.h"

#include <optional>
#include <vector>

namespace headroom::finance {

/// What a scenario makes somebody decide.
enum class DecisionKind {
    approveHires,    // amount: people a month
    openPositions,   // for months that are short; amount: FTE missing in the worst of them
    backfillMayStop, // not before that month
    backfillResumes, // at the latest, where it was stopped from the first month on
    reduce,          // amount: people
    raiseResolution, // amount: points of the plan's automation, as a share
    milestone,       // amount: work types that wait for it
    guardrail,       // what it asks for is to be done
};

/// A decision and the last month in which it comes in time. Months count from the plan's first, so that a
/// negative one lies before it.
struct ForcedDecision {
    DecisionKind kind{};
    int by = 0;
    int from = 0, to = 0; // the months it is about, both included
    double amount = 0;
    double hours = 0;             // of improvement work that it takes
    int workTypes = 0;            // that it is about
    plan::PartId part;            // the milestone or guardrail
    bool paused = false;          // a reduction that a guardrail holds back, with every lever at base
    bool inDrawsOnly = false;     // a guardrail that does not fire with every lever at base
    plan::PartId gate;            // of a reduction: the automation guardrail that may pause it
    double gateLevel = 0;         // what automation has to hold in the month `by`, where there is a gate
    std::optional<double> chance; // that the guardrail fires by the end, or has by the gate; of the draws

    bool operator==(const ForcedDecision&) const = default;
};

/// Everything a projection forces, the earliest first. The summary is of the same plan and scenario; without
/// one no chance is known, and guardrails that fire in draws alone are left out.
std::vector<ForcedDecision> decisionsOf(const projection::Projection& projection,
                                        const projection::BackfillStop& stop, const ranges::Summary* summary);

} // namespace headroom::finance
