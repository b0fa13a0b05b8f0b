#pragma once

#include "plan/plan.h"
#include "plan/two_proportions.h"

#include <optional>
#include <vector>

namespace headroom::plan {

/// Conversations in which the AI took part over some months, and how many of them it resolved.
struct ResolutionSeen {
    Month first{}, last{};
    int months = 0;
    double involved = 0, resolved = 0;

    [[nodiscard]] double rate() const { return resolved / involved; } // where there are any
    bool operator==(const ResolutionSeen&) const = default;
};

enum class EffectState {
    notMade,   // the change is still to come, was dropped, or says no day
    noFigures, // nothing is known of resolution before it
    tooEarly,  // no whole month after that of the change has settled
    fewCases,  // fewer conversations on a side than a rate can be judged by
    seen,
};

/// What was seen of resolution after a change: the months before that of the change against those after it.
/// It says that one came after the other, not that one made the other.
struct ImprovementEffect {
    EffectState state = EffectState::notMade;
    ResolutionSeen before, after;         // as far as there is any
    std::optional<RateDifference> change; // where both sides have cases
    int alsoChanged = 0;                  // other changes made to the same in these months

    [[nodiscard]] bool rose() const { return state == EffectState::seen && change->low > 0; }
    [[nodiscard]] bool fell() const { return state == EffectState::seen && change->high < 0; }
    bool operator==(const ImprovementEffect&) const = default;
};

inline constexpr int effectMonths = 3;    // whole months on each side, at most
inline constexpr double fewestCases = 30; // conversations on each side

/// Of its topic where it has one; else of its work type; else of the team.
ImprovementEffect effectOf(const Plan& plan, const Improvement& improvement);

/// Whether an entry speaks of the topic, and who answers for it: the owner of the last entry that was not
/// dropped.
bool isOf(const Improvement& improvement, const WorkTypeId& workType, const std::string& topic);
std::string topicOwner(const Plan& plan, const WorkTypeId& workType, const std::string& topic);

/// The largest topics of the last months that nobody answers for.
std::vector<TopicTotal> topTopicsWithoutOwner(const Plan& plan);

inline constexpr int topicWindowMonths = 3;
inline constexpr std::size_t topTopics = 5; // that want an owner

} // namespace headroom::plan
