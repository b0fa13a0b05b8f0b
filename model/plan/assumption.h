#pragma once

#include "plan/plan.h"

#include <optional>

namespace headroom::plan {

/// Reviews are held by the quarter: what was last looked at longer ago is stale.
inline constexpr int quarterDays = 92;

/// Whole days from one day to another.
int daysBetween(Date from, Date to);

/// When somebody last looked at the lever: one that was never reviewed is as old as the plan.
Date lastLookedAt(const Plan& plan, const Provenance& provenance);

/// The day set for its next review is past, or the last one is over a quarter ago.
bool isStale(const Plan& plan, const Provenance& provenance, Date today);

/// From which share of a figure's variance (its total Sobol index) on a lever's impact is medium, and high.
inline constexpr double mediumImpact = 0.02;
inline constexpr double highImpact = 0.10;
Rating impactOf(double totalIndex);

/// As somebody judged it; else what the quality of a value and its impact make of it: a poor value that moves
/// much is a high risk, a good one that moves little a low one. Nothing where one of the two is unknown.
std::optional<Rating> riskOf(const Provenance& provenance, std::optional<Rating> impact);

} // namespace headroom::plan
