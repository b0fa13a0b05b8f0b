#pragma once

#include "plan/metric_catalogue.h"

#include <optional>
#include <span>
#include <string_view>

namespace headroom::plan {

/// Everything that can be seen of a month once it is past. First what is seen of a work type, then of the
/// team.
enum class Observed {
    volume,
    involvement,
    resolution,
    handleMinutes,
    // of the team from here on; the first five where there is no split by work type
    inbound,
    automation,
    involvementRate,
    resolutionRate,
    meanHandleMinutes,
    inboxShare,
    improvementShare,
    headcount,
    starters,
    leavers,
    reductions,
    backlogHours,
    backlogDays,
    peopleCost,
    hiringCost,
    exitCost,
    aiCost,
    flexCost,
};

inline constexpr Observed firstOfTeam = Observed::inbound;
inline constexpr std::size_t observedCount = static_cast<std::size_t>(Observed::flexCost) + 1;

constexpr bool isOfWorkType(Observed what) {
    return what < firstOfTeam;
}

/// What the program knows of something observed: the one place its name, unit, limits and meaning are
/// written.
struct ObservedInfo {
    Observed what;
    std::string_view name;        // in JSON, tables, mappings and commands
    std::optional<Metric> metric; // of the projection, that it is held against; else of its inputs
    std::string_view label;       // for people, English; the metric's where there is one
    Unit unit;
    std::optional<double> maximum; // inclusive; none is below 0
    std::string_view help;         // what counts
};

const ObservedInfo& info(Observed what);
/// All of them in the order of Observed.
std::span<const ObservedInfo> observedCatalogue();
std::optional<Observed> observedNamed(std::string_view name);

} // namespace headroom::plan
