#pragma once

#include "plan/lever_catalogue.h"

#include <array>

namespace headroom::finance {

/// The causes to which a bridge gives the difference between two plans, in the order of the argument. Each
/// holds the levers and settings that a planner would speak of in one breath.
enum class Driver {
    workTypes, // types that one of the plans has not, and when a type begins
    demand,    // volumes, growth, season, launches
    induced,   // what automation itself brings
    involvement,
    resolution, // planned, with its ceiling, decay and milestones
    care,       // upkeep, review, dedicated people, what a surplus goes to
    timeSplit,
    effort, // handle time and what it grows by, utilisation, what a partner takes
    hiring, // who is there, starts, is let go or helps out
    attrition,
    service,
    calendar,
    guardrails,
    prices,
};
inline constexpr int driverCount = static_cast<int>(Driver::prices) + 1;

/// The driver a lever belongs to.
Driver driverOf(plan::LeverKey key);

} // namespace headroom::finance
