#include "plan/metric_catalogue.h"

#include <algorithm>

namespace headroom::plan {

namespace {

using M = Metric;
using U = Unit;
using S = MetricSection;
using A = Aggregate;

// clang-format off
constexpr std::array<MetricInfo, metricCount> catalogue{{
    // metric, name, label, unit, section, year, negative is trouble, formula, help
    {M::inbound, "inbound", "Inbound", U::conversations, S::work, A::sum, false,
     "sum over work types of base × share-trend × G × S × D + launch", "Conversations that arrive in the month."},
    {M::automation, "automation", "Automation rate", U::share, S::automation, A::last, false,
     "AI-resolved ÷ inbound = involvement × resolution", "Share of all conversations that the AI resolves with no human."},
    {M::involvementRate, "involvementRate", "AI involvement", U::share, S::automation, A::last, false,
     "involved ÷ inbound", "Share of all conversations in which the AI takes part."},
    {M::resolutionRate, "resolutionRate", "AI resolution", U::share, S::automation, A::last, false,
     "AI-resolved ÷ involved", "Share of the AI's conversations that it resolves, weighted by involved volume."},
    {M::involved, "involved", "Involved", U::conversations, S::automation, A::sum, false,
     "sum of V × I", "Conversations in which the AI takes part."},
    {M::aiResolved, "aiResolved", "Resolved by AI", U::conversations, S::automation, A::sum, false,
     "sum of V × A", "Conversations the AI resolves with no human."},
    {M::human, "human", "Left for people", U::conversations, S::work, A::sum, false,
     "inbound − resolved by AI = bypass + handover", "Conversations that people handle."},
    {M::bypass, "bypass", "Bypass", U::conversations, S::work, A::sum, false,
     "sum of V × (1 − I)", "Conversations the AI never sees."},
    {M::handover, "handover", "Handover", U::conversations, S::work, A::sum, false,
     "sum of V × I × (1 − R)", "Conversations the AI sees and passes to a person."},
    {M::handlingHours, "handlingHours", "Handling", U::hours, S::work, A::sum, false,
     "sum of own × (bypass × H + handover × H × handover-factor) ÷ (60 × c)", "Hours our own people spend handling conversations."},
    {M::staffedHours, "staffedHours", "Staffed", U::hours, S::work, A::sum, false,
     "sum of effort ÷ u", "Inbox hours needed, with the waiting between conversations."},
    {M::meanHandleMinutes, "meanHandleMinutes", "Mean handle time", U::minutes, S::work, A::last, false,
     "sum of human × H ÷ human", "Mean human handle time of the conversations left for people."},
    {M::mixEffectMinutes, "mixEffectMinutes", "Minutes from harder mix", U::minutes, S::work, A::last, false,
     "sum of (share of human work − share before the plan) × H0", "How much mean handle time rose since before the plan because the easy work types leave."},
    {M::complexityEffectMinutes, "complexityEffectMinutes", "Minutes from harder cases", U::minutes, S::work, A::last, false,
     "sum of share of human work × (H − H0 at the start)", "How much mean handle time rose since before the plan because what is left within a work type is harder."},
    {M::improvementNeeded, "improvementNeeded", "Improvement needed", U::hours, S::care, A::sum, false,
     "review-fraction × review-minutes × involved ÷ 60 + upkeep + climb", "Hours the AI needs from people to keep to the planned path."},
    {M::improvementSupplied, "improvementSupplied", "Improvement supplied", U::hours, S::care, A::sum, false,
     "effective × paid × improvement share + dedicated + surplus sent", "Hours people give to making the AI better."},
    {M::care, "care", "Care", U::share, S::care, A::last, false,
     "improvement supplied ÷ improvement needed, at most 1", "How much of the needed improvement work is done: below 100 % resolution falls behind and decays."},
    {M::headcount, "headcount", "Headcount", U::people, S::people, A::last, false,
     "last month's headcount − leavers − reductions + starters", "People employed in the month, starters included."},
    {M::starters, "starters", "Starters", U::people, S::people, A::sum, false,
     "planned hires + backfill × leavers of a hiring lead before", "People who start at the beginning of the month."},
    {M::leavers, "leavers", "Leavers", U::people, S::people, A::sum, false,
     "monthly attrition × headcount", "People who leave of their own accord at the end of the month."},
    {M::reductions, "reductions", "Reductions", U::people, S::people, A::sum, false,
     "as planned", "People who leave by decision at the end of the month."},
    {M::effectiveFte, "effectiveFte", "Effective", U::fte, S::people, A::mean, false,
     "sum over cohorts of heads × proficiency", "Headcount weighted by how far people have ramped."},
    {M::flexFte, "flexFte", "Flex", U::fte, S::people, A::mean, false,
     "overtime × effective + contractors", "Overtime and contractors: capacity that is not headcount."},
    {M::requiredFte, "requiredFte", "Required", U::fte, S::people, A::mean, false,
     "sum of effort ÷ (u × inbox hours per FTE)", "Effective FTE needed to serve the month's human workload."},
    {M::gapFte, "gapFte", "Gap", U::fte, S::people, A::mean, true,
     "effective + flex − required", "Positive is surplus, negative is understaffed."},
    {M::outputPerPerson, "outputPerPerson", "Output per person", U::conversationsPerFte, S::work, A::mean, false,
     "own human conversations ÷ required", "Human conversations closed per required FTE in the month."},
    {M::capacityCreatedFte, "capacityCreatedFte", "Capacity created by AI", U::fte, S::people, A::mean, false,
     "sum of V_ai × H0 ÷ (60 × c) ÷ (u[-1] × paid × inbox share[-1])", "FTE the AI-resolved volume would have cost at the effort and time split of before the plan."},
    {M::headroomConversations, "headroomConversations", "Headroom", U::conversations, S::people, A::last, true,
     "gap ÷ (required ÷ inbound)", "Extra conversations the month could take before the gap turns negative."},
    {M::surplusHours, "surplusHours", "Surplus", U::hours, S::people, A::sum, false,
     "max(0, gap) × inbox hours per FTE", "Inbox hours of people beyond what the month requires, to be sent to the plan's destinations."},
    {M::backlogHours, "backlogHours", "Backlog at the start", U::hours, S::service, A::last, false,
     "last month's backlog + deferred staffed hours − capacity left, at least 0", "Staffed hours of deferred work waiting when the month begins."},
    {M::backlogConversations, "backlogConversations", "Backlog in conversations", U::conversations, S::service, A::last, false,
     "backlog ÷ (deferred staffed hours ÷ deferred conversations of our own)", "Deferred conversations waiting when the month begins, at the month's mean effort."},
    {M::backlogDays, "backlogDays", "Backlog in working days", U::days, S::service, A::last, false,
     "backlog × working days ÷ capacity left for deferred work", "Working days of the month's deferred capacity that the waiting work would take."},
    {M::requiredWithClearanceFte, "requiredWithClearanceFte", "Required with clearance", U::fte, S::service, A::mean, false,
     "required + backlog ÷ n ÷ inbox hours per FTE", "Effective FTE needed for the month's work and to clear the backlog in the months wanted."},
    {M::liveStaffedHours, "liveStaffedHours", "Staffed for live work", U::hours, S::service, A::sum, false,
     "sum over live work types of effort ÷ u", "Inbox hours live work takes; it is served first."},
    {M::billableOutcomes, "billableOutcomes", "Billable outcomes", U::conversations, S::money, A::sum, false,
     "resolved by AI + billed-handover-share × handover", "What the AI vendor charges for."},
    {M::peopleCost, "peopleCost", "People", U::money, S::money, A::sum, false,
     "headcount × loaded cost ÷ 12", "Cost of the people employed."},
    {M::hiringCost, "hiringCost", "Hiring", U::money, S::money, A::sum, false,
     "starters × cost per hire", "Recruiting and onboarding of the month's starters."},
    {M::exitCost, "exitCost", "Exit", U::money, S::money, A::sum, false,
     "reductions × severance", "Severance of the month's reductions."},
    {M::aiCost, "aiCost", "AI", U::money, S::money, A::sum, false,
     "billable outcomes × price + platform fee + AI team + tooling", "What the AI costs, with the people and tools dedicated to it."},
    {M::flexCost, "flexCost", "Flex and outsourcing", U::money, S::money, A::sum, false,
     "overtime × headcount × loaded cost ÷ 12 × premium + contractors × cost + outsourced × price", "Overtime, contractors and outsourced conversations."},
    {M::totalCost, "totalCost", "Total cost", U::money, S::money, A::sum, false,
     "people + hiring + exit + AI + flex", "Everything the month costs."},
    {M::costPerConversation, "costPerConversation", "Cost per conversation", U::money, S::money, A::mean, false,
     "total cost ÷ inbound", "Total cost over all conversations, whoever resolves them."},
    {M::costPerHumanConversation, "costPerHumanConversation", "Cost per human conversation", U::money, S::money, A::mean, false,
     "total cost ÷ left for people", "Total cost over the conversations people handle."},

    {M::typeVolume, "volume", "Volume", U::conversations, S::work, A::sum, false,
     "base × share-trend × G × S × D + launch", "Conversations of this work type that arrive in the month."},
    {M::typeInvolvement, "involvement", "AI involvement", U::share, S::automation, A::last, false,
     "I as planned", "Share of this work type's conversations in which the AI takes part."},
    {M::typeResolution, "resolution", "AI resolution", U::share, S::automation, A::last, false,
     "R before + care × planned rise − (1 − care) × decay, within 0 and ceiling", "Share of the AI's conversations it resolves, as far as the care it gets allows."},
    {M::typeAutomation, "automation", "Automation rate", U::share, S::automation, A::last, false,
     "I × R", "Share of this work type's conversations that the AI resolves with no human."},
    {M::typeHuman, "human", "Left for people", U::conversations, S::work, A::sum, false,
     "V × (1 − A)", "Conversations of this work type that people handle."},
    {M::typeHandleMinutes, "handleMinutes", "Handle time", U::minutes, S::work, A::last, false,
     "H0 × (1 + k × (A − A before the plan))", "Human working time per conversation of this work type, complexity included."},
    {M::typeRequiredFte, "requiredFte", "Required", U::fte, S::people, A::mean, false,
     "effort ÷ (u × inbox hours per FTE)", "Effective FTE needed for this work type."},
    {M::typeFtePerPoint, "ftePerPoint", "FTE per point", U::fte, S::automation, A::last, false,
     "−d required ÷ d A × 0.01 × inbound ÷ V", "FTE saved by one more point of the plan's automation when it comes from this work type."},
    {M::typeUtilisation, "utilisation", "Utilisation", U::share, S::service, A::last, false,
     "deferred: u as planned; live: offered load ÷ staff over the day, by Erlang A", "Share of inbox time spent handling. Live work needs people waiting, so its utilisation follows from the service target."},
    {M::typeAttainment, "attainment", "Within target", U::share, S::service, A::last, false,
     "deferred: 1 − C(n, a) × exp(−(n − a) × T ÷ H), or by the backlog; live: Erlang A", "Share of conversations answered within the target time with the people there are."},
}};
// clang-format on

constexpr bool inOrder() {
    for (std::size_t i = 0; i < catalogue.size(); ++i)
        if (static_cast<std::size_t>(catalogue[i].metric) != i) return false;
    return true;
}
static_assert(inOrder(), "the catalogue stands in the order of Metric");

std::optional<Metric> named(std::string_view name, bool ofType) {
    for (const MetricInfo& metric : catalogue)
        if (metric.name == name && isTypeMetric(metric.metric) == ofType) return metric.metric;
    return std::nullopt;
}

} // namespace

const MetricInfo& info(Metric metric) {
    return catalogue[static_cast<std::size_t>(metric)];
}

std::span<const MetricInfo> metricCatalogue() {
    return catalogue;
}

std::optional<Metric> metricNamed(std::string_view name) {
    return named(name, false);
}

std::optional<Metric> typeMetricNamed(std::string_view name) {
    return named(name, true);
}

} // namespace headroom::plan
