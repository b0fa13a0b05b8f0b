#pragma once

#include "plan/month.h"
#include "plan/work_type.h"

#include <optional>
#include <string>

namespace headroom::plan {

/// What is changed so that the AI resolves more: what it says, when it hands over, or what it can reach.
enum class ImprovementKind { content, tuning, system, other };
enum class ImprovementState { planned, underWay, made, dropped };

using ImprovementId = PartId;

/// One entry of the log: a topic (or work type, or the team) that someone takes on, and what was changed. One
/// without a change says who owns the topic.
struct Improvement {
    ImprovementId id;
    WorkTypeId workType; // empty: of no one work type
    std::string topic;   // as it is called among the topics; empty: of none
    ImprovementKind kind = ImprovementKind::content;
    std::string change; // the content or system change
    std::string owner;
    std::optional<Date> date; // made on, or due on while it is not
    ImprovementState state = ImprovementState::planned;
    std::string note;

    [[nodiscard]] bool isOpen() const {
        return state == ImprovementState::planned || state == ImprovementState::underWay;
    }
    bool operator==(const Improvement&) const = default;
};

inline constexpr std::size_t maximumImprovements = 1000;
inline constexpr int improvementKindCount = static_cast<int>(ImprovementKind::other) + 1;
inline constexpr int improvementStateCount = static_cast<int>(ImprovementState::dropped) + 1;

} // namespace headroom::plan
