#pragma once

#include "projection/inputs.h"
#include "projection/number.h"
#include "projection/surplus.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::projection {
inline namespace HEADROOM_TARGET {

/// How much of a step planned for a month is there in month t, when it comes `delay` months late: 0 before, 1
/// after, in between what the part of a month gives.
template <class Number>
Number shareOfStep(int t, int planned, const Number& delay) {
    const Number since = constant<Number>(t - planned + 1) - delay;
    return smaller<Number>(larger<Number>(since, constant<Number>(0)), constant<Number>(1));
}

/// The day's contacts by interval, those of one share together, the quietest first; none without contacts.
inline std::vector<DayInterval> dayOf(std::vector<double> shares) {
    std::sort(shares.begin(), shares.end());
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    std::vector<DayInterval> day;
    for (const double share : shares) {
        if (!(share > 0)) continue;
        if (day.empty() || day.back().share != share / sum) day.push_back({share / sum, 0});
        ++day.back().times;
    }
    return day;
}

/// Resolves a plan to inputs, taking each lever's value from `value(LeverRef, month)`: at base for a
/// projection, from a draw for a simulation. The plan gives the rest: calendar, season, launches, ramp,
/// switches.
template <class Number, class Value>
Inputs<Number> resolve(const plan::Plan& plan, const Value& value) {
    using plan::LeverKey;
    const int months = plan.months;
    const Number zero = constant<Number>(0);
    const Number one = constant<Number>(1);

    const auto scalar = [&](LeverKey key) { return Number(value({key, {}}, 0)); };
    const auto monthly = [&](LeverKey key) {
        std::vector<Number> series;
        series.reserve(static_cast<std::size_t>(months));
        for (int t = 0; t < months; ++t) series.push_back(value({key, {}}, t));
        return series;
    };

    Inputs<Number> in;
    in.workingDays.reserve(static_cast<std::size_t>(months));
    for (int t = 0; t < months; ++t) in.workingDays.push_back(plan.calendar.workingDays(plan.monthAt(t)));
    in.inboxShare = monthly(LeverKey::inboxShare);
    in.improvementShare.assign(static_cast<std::size_t>(months), zero);
    for (const LeverKey key : plan::improvementKeys)
        for (int t = 0; t < months; ++t)
            in.improvementShare[static_cast<std::size_t>(t)] += value({key, {}}, t);
    in.attrition = monthly(LeverKey::attrition);
    // 25 % a year is 2.37 % a month, not 2.08 %: those who left cannot leave again.
    if (plan.attritionBasis == plan::AttritionBasis::byYear)
        for (Number& share : in.attrition) share = one - power<Number>(one - share, 1.0 / 12);
    in.plannedHires = monthly(LeverKey::plannedHires);
    in.plannedReductions = monthly(LeverKey::plannedReductions);
    in.backfill = monthly(LeverKey::backfill);
    in.upkeepHours = monthly(LeverKey::upkeepHours);
    in.dedicatedHours = monthly(LeverKey::dedicatedHours);
    in.overtime = monthly(LeverKey::overtime);
    in.contractors = monthly(LeverKey::contractors);

    in.hoursPerDay = scalar(LeverKey::hoursPerDay);
    in.hiringLeadMonths = Number(
        perLane([](double lead) { return std::max(1.0, std::round(lead)); }, scalar(LeverKey::hiringLead)));
    in.leastLead = static_cast<int>(leastLane(in.hiringLeadMonths));
    in.mostLead = static_cast<int>(mostLane(in.hiringLeadMonths));
    in.careEffect = plan.careEffect;
    in.inducedDemand = scalar(LeverKey::inducedDemand);
    in.openingHeadcount = scalar(LeverKey::openingHeadcount);
    in.openingBacklogHours = scalar(LeverKey::openingBacklog);
    in.reviewFraction = scalar(LeverKey::reviewFraction);
    in.reviewMinutes = scalar(LeverKey::reviewMinutes);
    in.clearanceMonths = scalar(LeverKey::clearanceMonths);
    in.openHours = plan.lever(LeverKey::openHours).base.at(0);
    const auto surplus = surplusParts<Number>(plan.surplusOrder, scalar);
    in.surplusToImprovement = zero;
    for (std::size_t i = 0; i < plan.surplusOrder.size(); ++i)
        if (plan::isImprovement(plan.surplusOrder[i])) in.surplusToImprovement += surplus.taken[i];
    in.surplusUnallocated = surplus.unallocated;
    in.loadedCost = scalar(LeverKey::loadedCost);
    in.costPerHire = scalar(LeverKey::costPerHire);
    in.severance = scalar(LeverKey::severance);
    in.aiPrice = scalar(LeverKey::aiPrice);
    in.billedHandoverShare = scalar(LeverKey::billedHandoverShare);
    in.platformFee = scalar(LeverKey::platformFee);
    in.dedicatedTeamCost = scalar(LeverKey::dedicatedTeamCost);
    in.toolingCost = scalar(LeverKey::toolingCost);
    in.overtimePremium = scalar(LeverKey::overtimePremium);
    in.contractorCost = scalar(LeverKey::contractorCost);
    in.outsourcedPrice = scalar(LeverKey::outsourcedPrice);
    in.ramp = plan.ramp.proficiency;
    in.openingRamping = plan.ramp.openingRamping;
    in.inboxShareToday = scalar(LeverKey::inboxShareToday);

    const bool forecast = plan.volumeBasis == plan::VolumeBasis::forecast;
    const Number growth = scalar(LeverKey::growth);
    const auto season = plan::normalisedSeason(plan.season);

    Number volumeToday = zero, involvedToday = zero, resolvedToday = zero;
    for (const plan::WorkType& workType : plan.workTypes) {
        const auto typeScalar = [&](LeverKey key) { return Number(value({key, workType.id}, 0)); };
        const auto typeMonthly = [&](LeverKey key) {
            std::vector<Number> series;
            series.reserve(static_cast<std::size_t>(months));
            for (int t = 0; t < months; ++t) series.push_back(value({key, workType.id}, t));
            return series;
        };
        WorkTypeInputs<Number> type;
        type.volumeBeforeInduced = typeMonthly(LeverKey::volume);
        // V before induced demand = base x share-trend x G x S; a forecast already has growth and season in
        // it.
        for (int t = 0; t < months && !forecast; ++t) {
            Number& volume = type.volumeBeforeInduced[static_cast<std::size_t>(t)];
            const double index = season[static_cast<std::size_t>(plan::calendarMonth(plan.monthAt(t)))];
            volume = volume * value({LeverKey::shareTrend, workType.id}, t) *
                     power<Number>(one + growth, t / 12.0) * constant<Number>(index);
        }
        type.launchVolume.assign(static_cast<std::size_t>(months), zero);
        for (const plan::Launch& launch : plan.launches) {
            if (launch.workType != workType.id) continue;
            for (int t = std::max(0, launch.month); t < months; ++t)
                type.launchVolume[static_cast<std::size_t>(t)] +=
                    constant<Number>(launch.volume * std::pow(1 - launch.decay, t - launch.month));
        }
        type.involvement = typeMonthly(LeverKey::involvement);
        type.resolutionPlan = typeMonthly(LeverKey::resolution);
        type.handleMinutes = typeMonthly(LeverKey::handleMinutes);
        type.utilisation = typeMonthly(LeverKey::utilisation);
        type.outsourced = typeMonthly(LeverKey::outsourced);
        type.complexity = typeScalar(LeverKey::complexity);
        type.handoverFactor = typeScalar(LeverKey::handoverFactor);
        type.concurrency = typeScalar(LeverKey::concurrency);
        type.decay = typeScalar(LeverKey::decay);
        type.ceiling = typeScalar(LeverKey::ceiling);
        type.raiseHours = typeScalar(LeverKey::raiseHours);
        type.involvementToday = typeScalar(LeverKey::involvementToday);
        type.resolutionToday = typeScalar(LeverKey::resolutionToday);
        if (plan.eligibleVolume == plan::EligibleVolume::visibleToAi) {
            const Number eligible = typeScalar(LeverKey::eligibleShare);
            type.involvementToday = type.involvementToday * eligible;
            for (Number& involvement : type.involvement) involvement = involvement * eligible;
        }
        type.automationToday = type.involvementToday * type.resolutionToday;

        const std::vector<Number> asPlanned = type.resolutionPlan;
        for (const plan::Milestone& milestone : plan.milestones) {
            const auto& late = milestone.workTypes;
            if (std::find(late.begin(), late.end(), workType.id) == late.end()) continue;
            if (milestone.month < 0 || milestone.month >= months) continue;
            const auto due = static_cast<std::size_t>(milestone.month);
            const Number step = asPlanned[due] - (due == 0 ? type.resolutionToday : asPlanned[due - 1]);
            const Number delay = value({LeverKey::milestoneDelay, milestone.id}, 0);
            for (int t = milestone.month; t < months; ++t)
                type.resolutionPlan[static_cast<std::size_t>(t)] -=
                    step * (one - shareOfStep<Number>(t, milestone.month, delay));
        }
        // A fall that is on time while the rise before it is late would leave the path outside of what a
        // share can be.
        for (Number& planned : type.resolutionPlan)
            planned = smaller<Number>(larger<Number>(planned, zero), one);

        // A type that comes with a launch has no volume before, and its path begins at its day-one values.
        type.startMonth = std::clamp(workType.startMonth, 0, months - 1);
        for (std::size_t t = 0;
             t < static_cast<std::size_t>(workType.startMonth) && t < type.involvement.size(); ++t) {
            type.volumeBeforeInduced[t] = zero;
            type.involvement[t] = type.involvement[static_cast<std::size_t>(type.startMonth)];
            type.resolutionPlan[t] = type.resolutionPlan[static_cast<std::size_t>(type.startMonth)];
        }

        type.live = workType.mode == plan::ServiceMode::live;
        type.targetShare = typeScalar(LeverKey::targetShare);
        type.targetTime = typeScalar(type.live ? LeverKey::answerWithin : LeverKey::replyWithin);
        type.patienceMinutes = typeScalar(LeverKey::patience);
        if (type.live) {
            type.intervalMinutes = workType.profile.intervalMinutes;
            std::vector<double> shares = workType.profile.shares;
            if (shares.empty()) { // evenly over the opening hours
                const double intervals = std::max(1.0, std::round(in.openHours * 60 / type.intervalMinutes));
                type.intervalMinutes = in.openHours * 60 / intervals;
                shares.assign(static_cast<std::size_t>(intervals), 1.0);
            }
            type.day = dayOf(std::move(shares));
        }

        // The plan's A[-1] weighs the work types by their volume at the start, launches left out: they are to
        // come.
        volumeToday += type.volumeBeforeInduced.front();
        involvedToday += type.volumeBeforeInduced.front() * type.involvementToday;
        resolvedToday += type.volumeBeforeInduced.front() * type.automationToday;
        in.types.push_back(std::move(type));
    }
    in.automationToday = ifPositive<Number>(volumeToday, resolvedToday / volumeToday, zero);
    in.resolutionToday = ifPositive<Number>(involvedToday, resolvedToday / involvedToday, missing<Number>());
    return in;
}

/// The same plan with involvement and resolution held at month -1: care neither raises nor lowers a path that
/// is held. Nor do guardrails act: they answer to a growth that is missed.
template <class Number>
Inputs<Number> withoutAutomationGrowth(Inputs<Number> in) {
    in.guardrails = {};
    in.careEffect = false;
    for (WorkTypeInputs<Number>& type : in.types) {
        for (Number& involvement : type.involvement) involvement = type.involvementToday;
        for (Number& resolution : type.resolutionPlan) resolution = type.resolutionToday;
        type.ceiling = larger<Number>(type.ceiling, type.resolutionToday);
    }
    return in;
}

/// Volume growth only: the month's total volume at the baseline mix, baseline handle time and automation,
/// last year's inbox share, no induced demand.
template <class Number>
Inputs<Number> traditional(Inputs<Number> in) {
    in = withoutAutomationGrowth(std::move(in));
    in.inducedDemand = constant<Number>(0);
    for (Number& share : in.inboxShare) share = in.inboxShareToday;
    const Number zero = constant<Number>(0);
    Number before = zero;
    for (const auto& type : in.types) before += type.volumeBeforeInduced.front();
    std::vector<Number> shares;
    for (const auto& type : in.types)
        shares.push_back(ifPositive<Number>(before, type.volumeBeforeInduced.front() / before,
                                            constant<Number>(1.0 / static_cast<double>(in.types.size()))));
    for (std::size_t t = 0; t < in.workingDays.size(); ++t) {
        Number total = zero;
        for (const auto& type : in.types) total += type.volumeBeforeInduced[t] + type.launchVolume[t];
        for (std::size_t w = 0; w < in.types.size(); ++w) {
            in.types[w].volumeBeforeInduced[t] = total * shares[w];
            in.types[w].launchVolume[t] = zero;
            in.types[w].handleMinutes[t] = in.types[w].handleMinutes.front();
        }
    }
    return in;
}

} // namespace HEADROOM_TARGET
} // namespace headroom::projection
