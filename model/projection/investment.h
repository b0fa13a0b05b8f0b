#pragma once

#include "projection/projection.h"

#include <vector>

namespace headroom::projection {

/// What raising one work type's resolution from its planned end to its ceiling would bring and cost.
struct Investment {
    int workType = 0;         // index
    double ftePerPoint = 0;   // FTE saved by a point of the plan's automation from this type, last month
    double pointsInReach = 0; // of the plan's automation: V/V_total x I x (ceiling - R) x 100, last month
    double fteGained = 0;     // ftePerPoint x pointsInReach
    double hours = 0;         // improvement work: raise-hours x points of resolution
    double cost = 0; // those hours at the loaded cost of a paid hour of the last month, plan's currency
    double ftePer100Hours = 0; // what the ranking goes by
};

/// Where to invest next: the most FTE for the work first, content-led before system-dependent where equal.
/// Types with nothing in reach (no volume, no involvement, at the ceiling) are left out.
std::vector<Investment> whereToInvest(const Projection& projection);

} // namespace headroom::projection
