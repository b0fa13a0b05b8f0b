#include "plan/observed.h"

#include <algorithm>
#include <array>

namespace headroom::plan {

namespace {

using O = Observed;
using M = Metric;
using U = Unit;

constexpr double most = 1e8; // a month: as much as a lever may be
constexpr double mostMoney = 1e12;

// clang-format off
constexpr std::array<ObservedInfo, observedCount> catalogue{{
    // what, name, metric, label, unit, maximum, help
    {O::volume, "volume", M::typeVolume, "Volume", U::conversations, most,
     "Conversations of this work type that arrived in the month."},
    {O::involvement, "involvement", M::typeInvolvement, "AI involvement", U::share, 1,
     "Share of this work type's conversations in which the AI took part, of all that arrived."},
    {O::resolution, "resolution", M::typeResolution, "AI resolution", U::share, 1,
     "Share of the AI's conversations that it resolved with no human, once outcomes had settled."},
    {O::handleMinutes, "handleMinutes", M::typeHandleMinutes, "Handle time", U::minutes, 1e5,
     "Working time of people for each conversation they handled, all touches together."},

    {O::inbound, "inbound", M::inbound, "Inbound", U::conversations, most,
     "Conversations that arrived in the month. Where every work type has its volume, their sum is meant."},
    {O::automation, "automation", M::automation, "Automation rate", U::share, 1,
     "Share of all conversations that the AI resolved with no human."},
    {O::involvementRate, "involvementRate", M::involvementRate, "AI involvement", U::share, 1,
     "Share of all conversations in which the AI took part."},
    {O::resolutionRate, "resolutionRate", M::resolutionRate, "AI resolution", U::share, 1,
     "Share of the AI's conversations that it resolved, whatever their work type."},
    {O::meanHandleMinutes, "meanHandleMinutes", M::meanHandleMinutes, "Mean handle time", U::minutes, 1e5,
     "Mean working time of people for each conversation they handled."},
    {O::inboxShare, "inboxShare", std::nullopt, "Inbox share", U::share, 1,
     "Share of paid time that people spent in the inbox."},
    {O::improvementShare, "improvementShare", std::nullopt, "Improvement share", U::share, 1,
     "Share of paid time that people spent on AI review, tuning, content, insight and system change."},
    {O::headcount, "headcount", M::headcount, "Headcount", U::people, most,
     "People employed in the month, starters included, before the month's leavers went."},
    {O::starters, "starters", M::starters, "Starters", U::people, most, "People who started in the month."},
    {O::leavers, "leavers", M::leavers, "Leavers", U::people, most,
     "People who left of their own accord in the month."},
    {O::reductions, "reductions", M::reductions, "Reductions", U::people, most,
     "People who left by decision in the month."},
    {O::backlogHours, "backlogHours", M::backlogHours, "Backlog at the start", U::hours, 1e9,
     "Staffed hours of deferred work that waited when the month began."},
    {O::backlogDays, "backlogDays", M::backlogDays, "Backlog in working days", U::days, 1e6,
     "Working days that the work which waited when the month began would have taken."},
    {O::peopleCost, "peopleCost", M::peopleCost, "People", U::money, mostMoney, "What the people employed cost."},
    {O::hiringCost, "hiringCost", M::hiringCost, "Hiring", U::money, mostMoney, "What recruiting and onboarding cost."},
    {O::exitCost, "exitCost", M::exitCost, "Exit", U::money, mostMoney, "Severance paid."},
    {O::aiCost, "aiCost", M::aiCost, "AI", U::money, mostMoney,
     "What the AI cost, with the people and tools dedicated to it."},
    {O::flexCost, "flexCost", M::flexCost, "Flex and outsourcing", U::money, mostMoney,
     "What overtime, contractors and outsourced conversations cost."},
}};
// clang-format on

constexpr bool inOrder() {
    for (std::size_t i = 0; i < catalogue.size(); ++i)
        if (catalogue[i].what != static_cast<Observed>(i)) return false;
    return true;
}
static_assert(inOrder());

} // namespace

const ObservedInfo& info(Observed what) {
    return catalogue[static_cast<std::size_t>(what)];
}

std::span<const ObservedInfo> observedCatalogue() {
    return catalogue;
}

std::optional<Observed> observedNamed(std::string_view name) {
    const auto found = std::find_if(catalogue.begin(), catalogue.end(),
                                    [name](const ObservedInfo& each) { return each.name == name; });
    return found == catalogue.end() ? std::nullopt : std::optional{found->what};
}

} // namespace headroom::plan
