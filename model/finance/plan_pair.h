#pragma once

#include "finance/driver.h"
#include "plan/plan.h"

#include <bitset>

namespace headroom::finance {

using Drivers = std::bitset<driverCount>;

/// Two plans given the same shape: the same months and work types in the same order, so that any part of the
/// one can stand in the other. A work type that a plan has not is there with no volume, else like its twin:
/// both say what they said before.
struct PlanPair {
    plan::Plan before, after;

    /// The drivers in which they differ.
    [[nodiscard]] Drivers differing() const;
    /// The plan before, with these drivers as after.
    [[nodiscard]] plan::Plan mixed(const Drivers& fromAfter) const;
};

/// Pairs the work types of two plans, each under its scenario, by identity, else by name. The plans begin in
/// the same month; the longer one loses the months the other has not.
PlanPair pairOf(plan::Plan before, plan::Plan after);

} // namespace headroom::finance
