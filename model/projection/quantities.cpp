#include "projection/quantities.h"

#include <array>

namespace headroom::projection {

namespace {

using U = plan::Unit;
using enum When;

// clang-format off
constexpr std::array allWorkings{
    // name, scope, label, unit, fact
    Working{"workingDays", Scope::plan, "Working days", U::days, true},
    Working{"paidHours", Scope::plan, "Paid hours per FTE", U::hours, false},
    Working{"inboxHours", Scope::plan, "Inbox hours per FTE", U::hours, false},
    Working{"improvementShare", Scope::plan, "Improvement share", U::share, false},
    Working{"attritionMonth", Scope::plan, "Attrition in the month", U::share, false},
    Working{"years", Scope::plan, "Years since the first month", U::factor, true},
    Working{"seasonIndex", Scope::plan, "Seasonal index", U::factor, true},
    Working{"induced", Scope::plan, "Induced demand factor", U::factor, false},
    Working{"automationToday", Scope::plan, "Automation rate before the plan", U::share, false},
    Working{"climb", Scope::plan, "Work for the coming steps", U::hours, false},
    Working{"surplusSent", Scope::plan, "Surplus sent to improvement", U::hours, false},
    Working{"openingHeads", Scope::plan, "People at the opening", U::people, false},
    Working{"openingRamping", Scope::plan, "People at the opening still ramping", U::people, true},
    Working{"backfillStarts", Scope::plan, "Replacements starting", U::people, false},
    Working{"rampedHeads", Scope::plan, "People fully ramped", U::people, true},
    Working{"rampingFte", Scope::plan, "Effective FTE of people still ramping", U::fte, false},
    Working{"ownHuman", Scope::plan, "Human conversations of our own people", U::conversations, false},
    Working{"createdHours", Scope::plan, "Inbox hours the AI's conversations would have cost", U::hours, false},
    Working{"liveHours", Scope::plan, "Staffed hours of live work", U::hours, false},
    Working{"deferredHours", Scope::plan, "Staffed hours of deferred work", U::hours, false},
    Working{"deferredCapacity", Scope::plan, "Hours left for deferred work", U::hours, false},
    Working{"outsourcedConversations", Scope::plan, "Outsourced conversations", U::conversations, false},

    Working{"heads", Scope::age, "People of this month of age", U::people, true},
    Working{"proficiency", Scope::age, "Proficiency", U::share, true},
    Working{"fte", Scope::age, "Effective FTE of this month of age", U::fte, false},

    Working{"volumeBeforeInduced", Scope::workType, "Volume before induced demand", U::conversations, false},
    Working{"launchVolume", Scope::workType, "Launch volume", U::conversations, true},
    Working{"automationToday", Scope::workType, "Automation rate before the plan", U::share, false},
    Working{"resolvedToday", Scope::workType, "Resolved by AI before the plan", U::conversations, false},
    Working{"involved", Scope::workType, "Involved", U::conversations, false},
    Working{"aiResolved", Scope::workType, "Resolved by AI", U::conversations, false},
    Working{"bypass", Scope::workType, "Bypass", U::conversations, false},
    Working{"handover", Scope::workType, "Handover", U::conversations, false},
    Working{"effort", Scope::workType, "Handling hours", U::hours, false},
    Working{"staffed", Scope::workType, "Staffed hours", U::hours, false},
    Working{"liveHours", Scope::workType, "Staffed hours of live work", U::hours, false},
    Working{"humanMinutes", Scope::workType, "Minutes of human work", U::minutes, false},
    Working{"humanToday", Scope::workType, "Left for people before the plan", U::conversations, false},
    Working{"humanShare", Scope::workType, "Share of human conversations", U::share, false},
    Working{"humanShareToday", Scope::workType, "Share of human conversations before the plan", U::share, false},
    Working{"mixEffect", Scope::workType, "Minutes from the mix", U::minutes, false},
    Working{"complexityEffect", Scope::workType, "Minutes from harder cases", U::minutes, false},
    Working{"ownHuman", Scope::workType, "Human conversations of our own people", U::conversations, false},
    Working{"created", Scope::workType, "Inbox hours the AI's conversations would have cost", U::hours, false},
    Working{"climb", Scope::workType, "Work for the coming steps", U::hours, false},
    Working{"outsourcedConversations", Scope::workType, "Outsourced conversations", U::conversations, false},
};

constexpr std::array allFormulas{
    // Demand
    Formula{"inbound", always, "sum(w.volume)"},
    Formula{"w.volume", always, "w.volumeBeforeInduced * induced + w.launchVolume"},
    Formula{"w.volumeBeforeInduced", forecast, "w.$volume"},
    Formula{"w.volumeBeforeInduced", always, "w.$volume * w.$shareTrend * (1 + $growth) ^ years * seasonIndex"},
    Formula{"induced", firstMonth, "1"},
    Formula{"induced", always, "max(0, 1 + $inducedDemand * (automation[-1] - automationToday))"},
    Formula{"automationToday", always, "ratio(sum(w.resolvedToday), sum(w.volumeBeforeInduced[0]))"},
    Formula{"w.resolvedToday", always, "w.volumeBeforeInduced[0] * w.automationToday"},
    Formula{"w.automationToday", always, "w.$involvementToday * w.$resolutionToday"},
    // Automation
    Formula{"automation", always, "ratio(aiResolved, inbound)"},
    Formula{"involvementRate", always, "per(involved, inbound)"},
    Formula{"resolutionRate", always, "per(aiResolved, involved)"},
    Formula{"involved", always, "sum(w.involved)"},
    Formula{"aiResolved", always, "sum(w.aiResolved)"},
    Formula{"human", always, "sum(w.human)"},
    Formula{"bypass", always, "sum(w.bypass)"},
    Formula{"handover", always, "sum(w.handover)"},
    Formula{"w.involved", always, "w.volume * w.involvement"},
    Formula{"w.aiResolved", always, "w.volume * w.automation"},
    Formula{"w.human", always, "w.volume * (1 - w.automation)"},
    Formula{"w.bypass", always, "w.volume * (1 - w.involvement)"},
    Formula{"w.handover", always, "w.volume * w.involvement * (1 - w.resolution)"},
    Formula{"w.involvement", always, "w.$involvement"},
    Formula{"w.automation", always, "w.involvement * w.resolution"},
    Formula{"w.resolution", careOff, "min(w.$resolution, w.$ceiling)"},
    Formula{"w.resolution", firstMonth, "w.$resolution"},
    Formula{"w.resolution", always,
            "min(max(w.resolution[-1] + care[-1] * max(0, w.$resolution - w.$resolution[-1]) + "
            "min(0, w.$resolution - w.$resolution[-1]) - (1 - care[-1]) * w.$decay, 0), w.$ceiling)"},
    // The derivative of required by automation, in closed form: harder cases gain, handovers spared.
    Formula{"w.ftePerPoint", always,
            "per(0.01 * inbound * w.involved * (1 - w.$outsourced) * (w.handleMinutes * w.$handoverFactor - "
            "w.$handleMinutes * w.$complexity * (1 - w.involvement + w.involvement * (1 - w.resolution) * w.$handoverFactor)) "
            "/ (60 * w.$concurrency * w.$utilisation * inboxHours), w.involved)"},
    // Effort and staff
    Formula{"handlingHours", always, "sum(w.effort)"},
    Formula{"staffedHours", always, "sum(w.staffed)"},
    Formula{"w.effort", always,
            "(1 - w.$outsourced) * (w.bypass + w.handover * w.$handoverFactor) * w.handleMinutes / (60 * w.$concurrency)"},
    Formula{"w.staffed", always, "w.effort / w.$utilisation"},
    Formula{"w.handleMinutes", always, "w.$handleMinutes * (1 + w.$complexity * (w.automation - w.automationToday))"},
    Formula{"meanHandleMinutes", always, "per(sum(w.humanMinutes), human)"},
    Formula{"w.humanMinutes", always, "w.human * w.handleMinutes"},
    Formula{"mixEffectMinutes", always, "sum(w.mixEffect)"},
    Formula{"w.mixEffect", always, "(w.humanShare - w.humanShareToday) * w.$handleMinutes[0]"},
    Formula{"complexityEffectMinutes", always, "sum(w.complexityEffect)"},
    Formula{"w.complexityEffect", always, "w.humanShare * (w.handleMinutes - w.$handleMinutes[0])"},
    Formula{"w.humanShare", always, "w.human / human"},
    Formula{"w.humanToday", always, "w.volumeBeforeInduced[0] * (1 - w.automationToday)"},
    Formula{"w.humanShareToday", always, "w.humanToday / sum(w.humanToday)"},
    Formula{"paidHours", always, "workingDays * $hoursPerDay"},
    Formula{"inboxHours", always, "paidHours * $inboxShare"},
    Formula{"requiredFte", always, "sum(w.requiredFte)"},
    Formula{"w.requiredFte", always, "need(w.staffed, inboxHours)"},
    Formula{"gapFte", always, "effectiveFte + flexFte - requiredFte"},
    Formula{"outputPerPerson", always, "per(ownHuman, requiredFte)"},
    Formula{"ownHuman", always, "sum(w.ownHuman)"},
    Formula{"w.ownHuman", always, "w.human * (1 - w.$outsourced)"},
    Formula{"capacityCreatedFte", always, "need(createdHours, paidHours * $inboxShareToday)"},
    Formula{"createdHours", always, "sum(w.created)"},
    Formula{"w.created", always, "w.aiResolved * w.$handleMinutes[0] / (60 * w.$concurrency * w.$utilisation[0])"},
    Formula{"headroomConversations", always, "per(gapFte * inbound, requiredFte)"},
    // People
    Formula{"headcount", firstMonth, "openingHeads + starters"},
    Formula{"headcount", always, "headcount[-1] - leavers[-1] - reductions[-1] + starters"},
    Formula{"openingHeads", always, "$openingHeadcount + openingRamping"},
    Formula{"starters", always, "$plannedHires + backfillStarts"},
    Formula{"backfillStarts", beforeLead, "0"},
    Formula{"backfillStarts", always, "$backfill[lead] * leavers[lead]"},
    Formula{"leavers", always, "attritionMonth * headcount"},
    Formula{"attritionMonth", attritionByMonth, "$attrition"},
    Formula{"attritionMonth", always, "1 - (1 - $attrition) ^ (1 / 12)"},
    Formula{"reductions", always, "min($plannedReductions, headcount - leavers)"},
    Formula{"effectiveFte", always, "rampedHeads + rampingFte"},
    Formula{"rampingFte", always, "ages(a.fte)"},
    Formula{"a.fte", always, "a.heads * a.proficiency"},
    Formula{"flexFte", always, "$overtime * effectiveFte + $contractors"},
    // Care
    Formula{"improvementNeeded", always, "$reviewFraction * $reviewMinutes * involved / 60 + $upkeepHours + climb"},
    Formula{"climb", always, "sum(w.climb)"},
    Formula{"w.climb", always, "w.$raiseHours * 100 * max(0, w.$resolution[+3] - w.$resolution) / 3"},
    Formula{"improvementSupplied", always, "effectiveFte * paidHours * improvementShare + $dedicatedHours + surplusSent"},
    Formula{"improvementShare", always, "$reviewShare + $tuningShare + $contentShare + $insightShare + $systemChangeShare"},
    Formula{"surplusSent", firstMonth, "0"},
    Formula{"surplusSent", always, "$surplusToImprovement * max(0, gapFte[-1]) * inboxHours[-1]"},
    Formula{"care", always, "fulfil(improvementSupplied, improvementNeeded)"},
    // Backlog
    Formula{"backlogHours", firstMonth, "$openingBacklog"},
    Formula{"backlogHours", always, "max(0, backlogHours[-1] + deferredHours[-1] - deferredCapacity[-1])"},
    Formula{"liveHours", always, "sum(w.liveHours)"},
    Formula{"w.liveHours", deferred, "0"},
    Formula{"w.liveHours", always, "w.staffed"},
    Formula{"deferredHours", always, "staffedHours - liveHours"},
    Formula{"deferredCapacity", always, "max(0, (effectiveFte + flexFte) * inboxHours - liveHours)"},
    // Money
    Formula{"peopleCost", always, "headcount * $loadedCost / 12"},
    Formula{"hiringCost", always, "starters * $costPerHire"},
    Formula{"exitCost", always, "reductions * $severance"},
    Formula{"aiCost", always,
            "(aiResolved + $billedHandoverShare * handover) * $aiPrice + $platformFee + $dedicatedTeamCost + $toolingCost"},
    Formula{"flexCost", always,
            "$overtime * headcount * $loadedCost / 12 * $overtimePremium + $contractors * $contractorCost + "
            "outsourcedConversations * $outsourcedPrice"},
    Formula{"outsourcedConversations", always, "sum(w.outsourcedConversations)"},
    Formula{"w.outsourcedConversations", always, "w.human * w.$outsourced"},
    Formula{"totalCost", always, "peopleCost + hiringCost + exitCost + aiCost + flexCost"},
    Formula{"costPerConversation", always, "per(totalCost, inbound)"},
    Formula{"costPerHumanConversation", always, "per(totalCost, human)"},
};
// clang-format on

} // namespace

std::span<const Working> workings() {
    return allWorkings;
}

std::span<const Formula> formulas() {
    return allFormulas;
}

} // namespace headroom::projection
