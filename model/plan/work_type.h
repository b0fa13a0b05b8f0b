#pragma once

#include "plan/lever.h"
#include "plan/lever_catalogue.h"

#include <array>
#include <compare>
#include <string>
#include <vector>

namespace headroom::plan {

/// Names a part of a plan (a work type, a milestone): stays the same when it is renamed; unique among its
/// kind in its plan; never shown.
struct PartId {
    std::string value;

    auto operator<=>(const PartId&) const = default;
    [[nodiscard]] bool empty() const { return value.empty(); }
};
using WorkTypeId = PartId;
using MilestoneId = PartId;

enum class Nature { informational, personalised, action, deepTroubleshooting };
enum class Dependence { contentLed, systemDependent };
enum class ServiceMode { deferred, live }; // email and messaging, or chat and phone

/// When in the day conversations arrive: the share of a working day's contacts in each interval in which it
/// is open.
struct DayProfile {
    int intervalMinutes = 60;
    std::vector<double>
        shares; // any scale, they count against their sum; empty: evenly over the opening hours

    bool operator==(const DayProfile&) const = default;
};

inline constexpr std::size_t maximumProfileIntervals = 288; // of five minutes, around the clock

/// A kind of inbound conversation with its own volume, automation and effort.
struct WorkType {
    WorkTypeId id;
    std::string name; // unique in its plan
    Nature nature = Nature::informational;
    Dependence dependence = Dependence::contentLed;
    ServiceMode mode = ServiceMode::deferred;
    std::string owner;  // who answers for the AI's performance on it
    int startMonth = 0; // of a type that comes with a launch: no volume before, its path begins there
    DayProfile profile; // of live work
    std::array<Lever, workTypeLeverCount> levers = defaultLevers();

    [[nodiscard]] const Lever& lever(LeverKey key) const { return levers[index(key)]; }
    [[nodiscard]] Lever& lever(LeverKey key) { return levers[index(key)]; }

    static std::array<Lever, workTypeLeverCount> defaultLevers();

    bool operator==(const WorkType&) const = default;

private:
    static constexpr std::size_t index(LeverKey key) {
        return static_cast<std::size_t>(key) - planLeverCount;
    }
};

} // namespace headroom::plan
