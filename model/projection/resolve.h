#pragma once

#include "projection/inputs.h"
#include "projection/number.h"
#include "projection/surplus.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>
#include <span>

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

/// Resolves a plan to inputs, again and again as its levers move: what the plan alone decides (calendar,
/// season, launches, ramp, switches) is found once, and nothing is allocated after the first time.
template <class Number>
class Resolver {
public:
    /// The plan must outlive the resolver.
    explicit Resolver(const plan::Plan& plan)
        : m_plan(plan)
        , m_months(static_cast<std::size_t>(plan.months))
        , m_growth(m_months) {
        const auto season = plan::normalisedSeason(plan.season);
        for (int t = 0; t < plan.months; ++t) {
            m_in.workingDays.push_back(plan.calendar.workingDays(plan.monthAt(t)));
            m_season.push_back(season[static_cast<std::size_t>(plan::calendarMonth(plan.monthAt(t)))]);
        }
        m_in.careEffect = plan.careEffect;
        m_in.ramp = plan.ramp.proficiency;
        m_in.openingRamping = plan.ramp.openingRamping;
        m_in.openHours = plan.lever(plan::LeverKey::openHours).base.at(0);
        for (const plan::WorkType& workType : plan.workTypes) addType(workType);
    }

    /// Takes each lever's value from `value(slot, month)`, or all of its months from `value.path(slot,
    /// months)` where there is such a function: at base for a projection, from a draw for a simulation; slots
    /// as in plan::leverSlot. `moves(slot)` says which levers may have another value than the last time.
    template <class Value, class Moves>
    Inputs<Number>& take(const Value& value, const Moves& moves) {
        takePlan(value, moves);
        for (std::size_t w = 0; w < m_in.types.size(); ++w) takeType(w, value, moves);
        weighToday();
        return m_in;
    }

    /// All of them.
    template <class Value>
    Inputs<Number>& take(const Value& value) {
        return take(value, [](std::size_t) { return true; });
    }

private:
    using LeverKey = plan::LeverKey;

    /// What a type waits for.
    struct Wait {
        std::size_t milestone = 0;
        int month = 0;
    };
    struct TypePlan {
        int startMonth = 0; // as planned, may lie outside of the plan
        std::vector<Wait> waits;
        std::vector<Number> asPlanned; // resolution before any delay
    };

    void addType(const plan::WorkType& workType) {
        const int months = m_plan.months;
        WorkTypeInputs<Number> type;
        type.launchVolume.assign(m_months, constant<Number>(0));
        for (const plan::Launch& launch : m_plan.launches) {
            if (launch.workType != workType.id) continue;
            for (int t = std::max(0, launch.month); t < months; ++t)
                type.launchVolume[static_cast<std::size_t>(t)] +=
                    constant<Number>(launch.volume * std::pow(1 - launch.decay, t - launch.month));
        }
        // A type that comes with a launch has no volume before, and its path begins at its day-one values.
        type.startMonth = std::clamp(workType.startMonth, 0, months - 1);
        type.live = workType.mode == plan::ServiceMode::live;
        if (type.live) {
            type.intervalMinutes = workType.profile.intervalMinutes;
            std::vector<double> shares = workType.profile.shares;
            if (shares.empty()) { // evenly over the opening hours
                const double intervals =
                    std::max(1.0, std::round(m_in.openHours * 60 / type.intervalMinutes));
                type.intervalMinutes = m_in.openHours * 60 / intervals;
                shares.assign(static_cast<std::size_t>(intervals), 1.0);
            }
            type.day = dayOf(std::move(shares));
        }
        TypePlan planned{workType.startMonth, {}, {}};
        for (std::size_t m = 0; m < m_plan.milestones.size(); ++m) {
            const plan::Milestone& milestone = m_plan.milestones[m];
            const auto& late = milestone.workTypes;
            if (std::find(late.begin(), late.end(), workType.id) == late.end()) continue;
            if (milestone.month >= 0 && milestone.month < months)
                planned.waits.push_back({m, milestone.month});
        }
        m_types.push_back(std::move(planned));
        m_in.types.push_back(std::move(type));
    }

    template <class Value, class Moves>
    void takePlan(const Value& value, const Moves& moves) {
        const auto slot = [this](LeverKey key) { return plan::leverSlot(m_plan, key); };
        const auto scalar = [&](Number& to, LeverKey key) {
            if (moves(slot(key))) to = value(slot(key), 0);
        };
        const auto monthly = [&](std::vector<Number>& series, LeverKey key) {
            return this->monthly(series, slot(key), value, moves);
        };
        monthly(m_in.inboxShare, LeverKey::inboxShare);
        const auto& improvement = plan::improvementKeys;
        if (std::any_of(improvement.begin(), improvement.end(),
                        [&](LeverKey key) { return moves(slot(key)); })) {
            m_in.improvementShare.assign(m_months, constant<Number>(0));
            for (const LeverKey key : improvement) {
                readPath(m_path, slot(key), value);
                for (std::size_t t = 0; t < m_months; ++t) m_in.improvementShare[t] += m_path[t];
            }
        }
        // 25 % a year is 2.37 % a month, not 2.08 %: those who left cannot leave again.
        if (monthly(m_in.attrition, LeverKey::attrition) &&
            m_plan.attritionBasis == plan::AttritionBasis::byYear)
            byMonth(m_in.attrition);
        monthly(m_in.plannedHires, LeverKey::plannedHires);
        monthly(m_in.plannedReductions, LeverKey::plannedReductions);
        monthly(m_in.backfill, LeverKey::backfill);
        monthly(m_in.upkeepHours, LeverKey::upkeepHours);
        monthly(m_in.dedicatedHours, LeverKey::dedicatedHours);
        monthly(m_in.overtime, LeverKey::overtime);
        monthly(m_in.contractors, LeverKey::contractors);

        scalar(m_in.hoursPerDay, LeverKey::hoursPerDay);
        if (moves(slot(LeverKey::hiringLead))) {
            m_in.hiringLeadMonths = perLane([](double lead) { return std::max(1.0, std::round(lead)); },
                                            Number(value(slot(LeverKey::hiringLead), 0)));
            m_in.leastLead = static_cast<int>(leastLane(m_in.hiringLeadMonths));
            m_in.mostLead = static_cast<int>(mostLane(m_in.hiringLeadMonths));
        }
        scalar(m_in.inducedDemand, LeverKey::inducedDemand);
        scalar(m_in.openingHeadcount, LeverKey::openingHeadcount);
        scalar(m_in.openingBacklogHours, LeverKey::openingBacklog);
        scalar(m_in.reviewFraction, LeverKey::reviewFraction);
        scalar(m_in.reviewMinutes, LeverKey::reviewMinutes);
        scalar(m_in.clearanceMonths, LeverKey::clearanceMonths);
        const auto surplus = surplusParts<Number>(m_plan.surplusOrder,
                                                  [&](LeverKey key) { return Number(value(slot(key), 0)); });
        m_in.surplusToImprovement = constant<Number>(0);
        for (std::size_t i = 0; i < m_plan.surplusOrder.size(); ++i)
            if (plan::isImprovement(m_plan.surplusOrder[i])) m_in.surplusToImprovement += surplus.taken[i];
        m_in.surplusUnallocated = surplus.unallocated;
        scalar(m_in.loadedCost, LeverKey::loadedCost);
        scalar(m_in.costPerHire, LeverKey::costPerHire);
        scalar(m_in.severance, LeverKey::severance);
        scalar(m_in.aiPrice, LeverKey::aiPrice);
        scalar(m_in.billedHandoverShare, LeverKey::billedHandoverShare);
        scalar(m_in.platformFee, LeverKey::platformFee);
        scalar(m_in.dedicatedTeamCost, LeverKey::dedicatedTeamCost);
        scalar(m_in.toolingCost, LeverKey::toolingCost);
        scalar(m_in.overtimePremium, LeverKey::overtimePremium);
        scalar(m_in.contractorCost, LeverKey::contractorCost);
        scalar(m_in.outsourcedPrice, LeverKey::outsourcedPrice);
        scalar(m_in.inboxShareToday, LeverKey::inboxShareToday);

        // A forecast already has growth and season in it.
        const bool forecast = m_plan.volumeBasis == plan::VolumeBasis::forecast;
        if (!forecast && moves(slot(LeverKey::growth))) {
            const Powers<Number> grown(constant<Number>(1) + value(slot(LeverKey::growth), 0));
            for (std::size_t t = 0; t < m_months; ++t)
                m_growth[t] = grown.to(static_cast<double>(t) / 12.0) * constant<Number>(m_season[t]);
        }
    }

    template <class Value, class Moves>
    void takeType(std::size_t w, const Value& value, const Moves& moves) {
        WorkTypeInputs<Number>& type = m_in.types[w];
        TypePlan& planned = m_types[w];
        const auto slot = [this, w](LeverKey key) { return plan::leverSlot(m_plan, key, w); };
        const auto scalar = [&](Number& to, LeverKey key) {
            if (moves(slot(key))) to = value(slot(key), 0);
        };
        const auto monthly = [&](std::vector<Number>& series, LeverKey key) {
            return this->monthly(series, slot(key), value, moves);
        };
        // V before induced demand = base x share-trend x G x S, or the forecast.
        const bool forecast = m_plan.volumeBasis == plan::VolumeBasis::forecast;
        if (moves(slot(LeverKey::volume)) || moves(slot(LeverKey::shareTrend)) ||
            moves(plan::leverSlot(m_plan, LeverKey::growth))) {
            readPath(type.volumeBeforeInduced, slot(LeverKey::volume), value);
            if (!forecast) {
                readPath(m_path, slot(LeverKey::shareTrend), value);
                for (std::size_t t = 0; t < m_months; ++t)
                    type.volumeBeforeInduced[t] = type.volumeBeforeInduced[t] * m_path[t] * m_growth[t];
            }
            startAt(planned.startMonth, type.volumeBeforeInduced,
                    [](auto& series, std::size_t t) { series[t] = constant<Number>(0); });
        }
        monthly(type.handleMinutes, LeverKey::handleMinutes);
        monthly(type.utilisation, LeverKey::utilisation);
        monthly(type.outsourced, LeverKey::outsourced);
        scalar(type.complexity, LeverKey::complexity);
        scalar(type.handoverFactor, LeverKey::handoverFactor);
        scalar(type.concurrency, LeverKey::concurrency);
        if (moves(slot(LeverKey::concurrency)))
            type.hoursPerMinute = constant<Number>(1) / (constant<Number>(60) * type.concurrency);
        scalar(type.decay, LeverKey::decay);
        scalar(type.ceiling, LeverKey::ceiling);
        scalar(type.raiseHours, LeverKey::raiseHours);
        scalar(type.resolutionToday, LeverKey::resolutionToday);
        takeInvolvement(w, value, moves);
        takeResolution(w, value, moves);
        type.automationToday = type.involvementToday * type.resolutionToday;

        scalar(type.targetShare, LeverKey::targetShare);
        scalar(type.targetTime, type.live ? LeverKey::answerWithin : LeverKey::replyWithin);
        scalar(type.patienceMinutes, LeverKey::patience);
    }

    template <class Value, class Moves>
    void takeInvolvement(std::size_t w, const Value& value, const Moves& moves) {
        WorkTypeInputs<Number>& type = m_in.types[w];
        const auto slot = [this, w](LeverKey key) { return plan::leverSlot(m_plan, key, w); };
        const bool visible = m_plan.eligibleVolume == plan::EligibleVolume::visibleToAi;
        if (!moves(slot(LeverKey::involvement)) && !moves(slot(LeverKey::involvementToday)) &&
            !(visible && moves(slot(LeverKey::eligibleShare))))
            return;
        readPath(type.involvement, slot(LeverKey::involvement), value);
        type.involvementToday = value(slot(LeverKey::involvementToday), 0);
        if (visible) {
            const Number eligible = value(slot(LeverKey::eligibleShare), 0);
            type.involvementToday = type.involvementToday * eligible;
            for (Number& involvement : type.involvement) involvement = involvement * eligible;
        }
        holdBeforeStart(w, type.involvement);
    }

    template <class Value, class Moves>
    void takeResolution(std::size_t w, const Value& value, const Moves& moves) {
        WorkTypeInputs<Number>& type = m_in.types[w];
        TypePlan& planned = m_types[w];
        const auto slot = [this, w](LeverKey key) { return plan::leverSlot(m_plan, key, w); };
        const auto delaySlot = [this](const Wait& wait) {
            return plan::leverSlot(m_plan, LeverKey::milestoneDelay, wait.milestone);
        };
        const bool late = std::any_of(planned.waits.begin(), planned.waits.end(),
                                      [&](const Wait& wait) { return moves(delaySlot(wait)); });
        if (!late && !moves(slot(LeverKey::resolution)) && !moves(slot(LeverKey::resolutionToday))) return;
        readPath(planned.asPlanned, slot(LeverKey::resolution), value);
        type.resolutionPlan = planned.asPlanned;
        for (const Wait& wait : planned.waits) {
            const auto due = static_cast<std::size_t>(wait.month);
            const Number step =
                planned.asPlanned[due] - (due == 0 ? type.resolutionToday : planned.asPlanned[due - 1]);
            const Number delay = value(delaySlot(wait), 0);
            for (int t = wait.month; t < m_plan.months; ++t)
                type.resolutionPlan[static_cast<std::size_t>(t)] -=
                    step * (constant<Number>(1) - shareOfStep<Number>(t, wait.month, delay));
        }
        // A fall that is on time while the rise before it is late would leave the path outside of what a
        // share can be.
        for (Number& share : type.resolutionPlan)
            share = smaller<Number>(larger<Number>(share, constant<Number>(0)), constant<Number>(1));
        holdBeforeStart(w, type.resolutionPlan);
    }

    /// The values of a lever by month; whether it was read.
    template <class Value, class Moves>
    bool monthly(std::vector<Number>& series, std::size_t slot, const Value& value, const Moves& moves) {
        if (!moves(slot)) return false;
        readPath(series, slot, value);
        return true;
    }

    /// The same, moved or not. What knows a path as a whole is asked once for all of its months.
    template <class Value>
    void readPath(std::vector<Number>& series, std::size_t slot, const Value& value) {
        series.resize(m_months);
        if constexpr (requires { value.path(slot, std::span<Number>(series)); })
            value.path(slot, std::span<Number>(series));
        else
            for (std::size_t t = 0; t < m_months; ++t) series[t] = value(slot, static_cast<int>(t));
    }

    /// Shares a year to shares a month.
    static void byMonth(std::vector<Number>& attrition) {
        Number before{}, after{};
        for (std::size_t t = 0; t < attrition.size(); ++t) {
            // Most paths stay the same for months, and a root takes as long as the rest of a month.
            const bool same = t > 0 && std::memcmp(&attrition[t], &before, sizeof before) == 0;
            if (!same) {
                before = attrition[t];
                after = constant<Number>(1) - Powers<Number>(constant<Number>(1) - before).to(1.0 / 12);
            }
            attrition[t] = after;
        }
    }

    template <class Series, class Change>
    void startAt(int startMonth, Series& series, const Change& change) {
        for (std::size_t t = 0; t < m_months && static_cast<int>(t) < startMonth; ++t) change(series, t);
    }

    void holdBeforeStart(std::size_t w, std::vector<Number>& series) {
        const auto first = static_cast<std::size_t>(m_in.types[w].startMonth);
        startAt(m_types[w].startMonth, series, [first](auto& path, std::size_t t) { path[t] = path[first]; });
    }

    /// The plan's A[-1] weighs the work types by their volume at the start, launches left out: they are to
    /// come.
    void weighToday() {
        Number volume = constant<Number>(0), involved = volume, resolved = volume;
        for (const WorkTypeInputs<Number>& type : m_in.types) {
            volume += type.volumeBeforeInduced.front();
            involved += type.volumeBeforeInduced.front() * type.involvementToday;
            resolved += type.volumeBeforeInduced.front() * type.automationToday;
        }
        m_in.automationToday = ifPositive<Number>(volume, resolved / volume, constant<Number>(0));
        m_in.resolutionToday = ifPositive<Number>(involved, resolved / involved, missing<Number>());
    }

    const plan::Plan& m_plan;
    std::size_t m_months;
    std::vector<double> m_season; // by month of the plan
    std::vector<Number> m_growth; // G x S
    std::vector<Number> m_path;   // room for one lever's
    std::vector<TypePlan> m_types;
    Inputs<Number> m_in;
};

/// The inputs of a plan whose levers are what `value(LeverRef, month)` says.
template <class Number, class Value>
Inputs<Number> resolve(const plan::Plan& plan, const Value& value) {
    const std::vector<plan::LeverRef> levers = plan::allLevers(plan);
    return std::move(Resolver<Number>(plan).take(
        [&](std::size_t slot, int month) { return Number(value(levers[slot], month)); }));
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
