#pragma once

#include "plan/month.h"
#include "plan/work_type.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::plan {

/// Conversations about one topic in a month. What the source does not tell has no value. One that names
/// several topics counts in each, so that topics do not add up to a volume.
struct TopicMonth {
    Month month{};
    double volume = 0;                // conversations
    std::optional<double> involved;   // those of them in which the AI took part
    std::optional<double> resolved;   // those of them that needed no human
    std::optional<double> humanHours; // people's working time on the others
    int source = 0;                   // index into the sources of the actuals
    bool complete = true;             // false where days are missing or outcomes may still be taken back

    /// Handed to people, or never seen by the AI.
    [[nodiscard]] std::optional<double> human() const {
        return resolved ? std::optional(volume - *resolved) : std::nullopt;
    }
    TopicMonth& operator+=(const TopicMonth& other);

    bool operator==(const TopicMonth&) const = default;
};

/// What conversations of a work type were about, as the helpdesk tags them.
struct Topic {
    WorkTypeId workType;            // empty: of the team
    std::string name;               // empty: the other topics of the work type together
    std::vector<TopicMonth> months; // in order, never none

    bool operator==(const Topic&) const = default;
};

/// The order in which a plan keeps its topics: by work type and name.
bool topicBefore(const Topic& a, const Topic& b);

/// So many by volume and so many by human hours are told apart; the rest are summed by work type.
inline constexpr std::size_t topicsKeptByEach = 40;
/// Months further back than this from the plan's first say nothing of it.
inline constexpr int topicMonthsBefore = 36;

/// The same topics with all but the largest summed as the others of their work type; those named in `keep`
/// (work type and name) stay in any case. `folded` counts what is summed.
std::vector<Topic> boundedTopics(std::vector<Topic> topics, std::span<const Topic> keep,
                                 std::size_t* folded = nullptr);

/// Topics are one whatever their casing (of ASCII), as systems write the same tag in several.
bool sameTopic(std::string_view a, std::string_view b);

/// A topic over several months.
struct TopicTotal {
    WorkTypeId workType;
    std::string name;
    TopicMonth sum; // its month is the last
    int months = 0;

    bool operator==(const TopicTotal&) const = default;
};

/// The last months of which there are topics, at most so many; in order.
std::vector<Month> lastTopicMonths(std::span<const Topic> topics, int count);

enum class TopicOrder { humanHours, human, volume };

/// Topics over the months from first to last, the largest first; the others that are summed last. Where hours
/// or outcomes are not known, the next of the order counts.
std::vector<TopicTotal> topicTotals(std::span<const Topic> topics, Month first, Month last, TopicOrder order);

} // namespace headroom::plan
