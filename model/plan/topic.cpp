#include "plan/topic.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace headroom::plan {

namespace {

char inSmall(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

void add(std::optional<double>& to, const std::optional<double>& more) {
    if (more) to = to.value_or(0) + *more;
}

double weightOf(const TopicMonth& sum, TopicOrder order) {
    if (order == TopicOrder::humanHours && sum.humanHours) return *sum.humanHours;
    if (order != TopicOrder::volume && sum.human()) return *sum.human();
    return sum.volume;
}

TopicMonth sumOf(const Topic& topic) {
    TopicMonth sum = topic.months.front();
    for (std::size_t i = 1; i < topic.months.size(); ++i) sum += topic.months[i];
    return sum;
}

} // namespace

TopicMonth& TopicMonth::operator+=(const TopicMonth& other) {
    // Outcomes that one side lacks leave the whole without: a rate of a part is not that of the whole.
    const bool outcomes = (involved && resolved && other.involved && other.resolved) || other.volume == 0;
    volume += other.volume;
    if (outcomes) {
        add(involved, other.involved);
        add(resolved, other.resolved);
    } else {
        involved.reset();
        resolved.reset();
    }
    add(humanHours, other.humanHours);
    if (other.month > month) {
        month = other.month;
        source = other.source;
    }
    complete = complete && other.complete;
    return *this;
}

bool topicBefore(const Topic& a, const Topic& b) {
    return std::tie(a.workType, a.name) < std::tie(b.workType, b.name);
}

bool sameTopic(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return inSmall(x) == inSmall(y); });
}

std::vector<Topic> boundedTopics(std::vector<Topic> topics, std::span<const Topic> keep,
                                 std::size_t* folded) {
    std::set<std::size_t> kept;
    std::vector<std::size_t> named;
    std::vector<TopicMonth> sums;
    for (std::size_t i = 0; i < topics.size(); ++i) {
        sums.push_back(sumOf(topics[i]));
        if (topics[i].name.empty()) continue;
        named.push_back(i);
        if (std::any_of(keep.begin(), keep.end(), [&](const Topic& wanted) {
                return wanted.workType == topics[i].workType && sameTopic(wanted.name, topics[i].name);
            }))
            kept.insert(i);
    }
    for (const TopicOrder order : {TopicOrder::volume, TopicOrder::humanHours}) {
        std::stable_sort(named.begin(), named.end(), [&](std::size_t a, std::size_t b) {
            return weightOf(sums[a], order) > weightOf(sums[b], order);
        });
        kept.insert(named.begin(),
                    named.begin() + static_cast<std::ptrdiff_t>(std::min(named.size(), topicsKeptByEach)));
    }
    std::vector<Topic> result;
    std::map<WorkTypeId, std::map<Month, TopicMonth>> others;
    for (std::size_t i = 0; i < topics.size(); ++i) {
        if (kept.count(i)) {
            result.push_back(std::move(topics[i]));
            continue;
        }
        for (const TopicMonth& month : topics[i].months) {
            const auto [into, isNew] = others[topics[i].workType].emplace(month.month, month);
            if (!isNew) into->second += month;
        }
    }
    for (auto& [type, months] : others) {
        Topic& rest = result.emplace_back(Topic{type, {}, {}});
        for (auto& [month, sum] : months) rest.months.push_back(sum);
    }
    if (folded) *folded = named.size() - kept.size();
    std::sort(result.begin(), result.end(), topicBefore);
    return result;
}

std::vector<Month> lastTopicMonths(std::span<const Topic> topics, int count) {
    std::set<Month> months;
    for (const Topic& topic : topics)
        for (const TopicMonth& month : topic.months) months.insert(month.month);
    while (static_cast<int>(months.size()) > std::max(count, 0)) months.erase(months.begin());
    return {months.begin(), months.end()};
}

std::vector<TopicTotal> topicTotals(std::span<const Topic> topics, Month first, Month last,
                                    TopicOrder order) {
    std::vector<TopicTotal> result;
    for (const Topic& topic : topics) {
        TopicTotal total{topic.workType, topic.name, {}, 0};
        for (const TopicMonth& month : topic.months) {
            if (month.month < first || month.month > last) continue;
            if (total.months++ == 0)
                total.sum = month;
            else
                total.sum += month;
        }
        if (total.months > 0) result.push_back(std::move(total));
    }
    std::stable_sort(result.begin(), result.end(), [order](const TopicTotal& a, const TopicTotal& b) {
        if (a.name.empty() != b.name.empty()) return b.name.empty();
        return weightOf(a.sum, order) > weightOf(b.sum, order);
    });
    return result;
}

} // namespace headroom::plan
