#pragma once

#include "plan/lever.h"
#include "plan/lever_catalogue.h"

#include <array>
#include <compare>
#include <string>

namespace headroom::plan {

/// Stays the same when a work type is renamed; unique in its plan; never shown.
struct WorkTypeId {
    std::string value;

    auto operator<=>(const WorkTypeId&) const = default;
    [[nodiscard]] bool empty() const { return value.empty(); }
};

enum class Nature { informational, personalised, action, deepTroubleshooting };
enum class Dependence { contentLed, systemDependent };
enum class ServiceMode { deferred, live }; // email and messaging, or chat and phone

/// A kind of inbound conversation with its own volume, automation and effort.
struct WorkType {
    WorkTypeId id;
    std::string name; // unique in its plan
    Nature nature = Nature::informational;
    Dependence dependence = Dependence::contentLed;
    ServiceMode mode = ServiceMode::deferred;
    std::string owner; // who answers for the AI's performance on it
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
