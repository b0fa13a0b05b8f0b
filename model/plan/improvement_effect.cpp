#include "plan/improvement_effect.h"

#include <algorithm>

namespace headroom::plan {

namespace {

struct Counts {
    Month month{};
    double involved = 0, resolved = 0;
};

/// What the actuals say of a work type, or of the team: rates alone are no counts.
std::vector<Counts> countsOf(const Actuals& actuals, const WorkTypeId& type) {
    const bool team = type.empty();
    const Observed volume = team ? Observed::inbound : Observed::volume;
    const Observed involvement = team ? Observed::involvementRate : Observed::involvement;
    const Observed resolution = team ? Observed::resolutionRate : Observed::resolution;
    std::vector<Counts> counts;
    for (const Actual& figure : actuals.figures) {
        if (figure.what != resolution || figure.workType != type || !figure.complete) continue;
        const Actual* inbound = actuals.find(volume, type, figure.month);
        const Actual* share = actuals.find(involvement, type, figure.month);
        if (!inbound || !share || !inbound->complete || !share->complete) continue;
        const double involved = inbound->value * share->value;
        counts.push_back({figure.month, involved, involved * figure.value});
    }
    return counts;
}

/// The team's: as it was seen, or added up over the work types in the months in which all have theirs.
std::vector<Counts> countsOfTeam(const Plan& plan) {
    std::vector<Counts> counts = countsOf(plan.actuals, {});
    if (!counts.empty()) return counts;
    std::vector<std::pair<Counts, std::size_t>> sums;
    for (const WorkType& type : plan.workTypes)
        for (const Counts& each : countsOf(plan.actuals, type.id)) {
            const auto place = std::find_if(sums.begin(), sums.end(),
                                            [&](const auto& sum) { return sum.first.month == each.month; });
            if (place == sums.end()) {
                sums.emplace_back(each, 1);
                continue;
            }
            place->first.involved += each.involved;
            place->first.resolved += each.resolved;
            ++place->second;
        }
    for (const auto& [sum, types] : sums)
        if (types == plan.workTypes.size()) counts.push_back(sum);
    std::sort(counts.begin(), counts.end(),
              [](const Counts& a, const Counts& b) { return a.month < b.month; });
    return counts;
}

std::vector<Counts> countsOf(const Plan& plan, const Improvement& improvement) {
    if (improvement.topic.empty())
        return improvement.workType.empty() ? countsOfTeam(plan)
                                            : countsOf(plan.actuals, improvement.workType);
    std::vector<Counts> counts;
    for (const Topic& topic : plan.actuals.topics) {
        if (!isOf(improvement, topic.workType, topic.name)) continue;
        for (const TopicMonth& month : topic.months)
            if (month.complete && month.involved && month.resolved)
                counts.push_back({month.month, *month.involved, *month.resolved});
    }
    return counts;
}

void take(ResolutionSeen& side, const Counts& month) {
    if (side.months == 0) side.first = side.last = month.month;
    side.first = std::min(side.first, month.month);
    side.last = std::max(side.last, month.month);
    ++side.months;
    side.involved += month.involved;
    side.resolved += month.resolved;
}

} // namespace

bool isOf(const Improvement& improvement, const WorkTypeId& workType, const std::string& topic) {
    return !topic.empty() && improvement.workType == workType && sameTopic(improvement.topic, topic);
}

ImprovementEffect effectOf(const Plan& plan, const Improvement& improvement) {
    ImprovementEffect effect;
    if (improvement.state != ImprovementState::made || !improvement.date || !improvement.date->ok())
        return effect;
    const Month of = improvement.date->year() / improvement.date->month();
    for (const Counts& month : countsOf(plan, improvement)) {
        const int away =
            monthsBetween(of, month.month); // the month of the change is both before and after it
        if (away < 0 && away >= -effectMonths) take(effect.before, month);
        if (away > 0 && away <= effectMonths) take(effect.after, month);
    }
    for (const Improvement& other : plan.improvements) {
        if (&other == &improvement || other.id == improvement.id || !other.date ||
            other.state != ImprovementState::made)
            continue;
        const bool same = other.workType == improvement.workType && sameTopic(other.topic, improvement.topic);
        const int away = monthsBetween(of, other.date->year() / other.date->month());
        if (same && away >= -effectMonths && away <= effectMonths) ++effect.alsoChanged;
    }
    if (effect.before.involved > 0 && effect.after.involved > 0)
        effect.change = rateDifference(effect.before.resolved, effect.before.involved, effect.after.resolved,
                                       effect.after.involved);
    if (effect.before.months == 0)
        effect.state = EffectState::noFigures;
    else if (effect.after.months == 0)
        effect.state = EffectState::tooEarly;
    else if (effect.before.involved < fewestCases || effect.after.involved < fewestCases)
        effect.state = EffectState::fewCases;
    else
        effect.state = EffectState::seen;
    return effect;
}

std::string topicOwner(const Plan& plan, const WorkTypeId& workType, const std::string& topic) {
    std::string owner;
    for (const Improvement& entry : plan.improvements)
        if (entry.state != ImprovementState::dropped && !entry.owner.empty() && isOf(entry, workType, topic))
            owner = entry.owner;
    return owner;
}

std::vector<TopicTotal> topTopicsWithoutOwner(const Plan& plan) {
    const auto months = lastTopicMonths(plan.actuals.topics, topicWindowMonths);
    if (months.empty()) return {};
    auto totals = topicTotals(plan.actuals.topics, months.front(), months.back(), TopicOrder::humanHours);
    std::erase_if(totals, [](const TopicTotal& total) { return total.name.empty(); });
    if (totals.size() > topTopics) totals.resize(topTopics);
    std::erase_if(totals, [&](const TopicTotal& total) {
        return !topicOwner(plan, total.workType, total.name).empty();
    });
    return totals;
}

} // namespace headroom::plan
