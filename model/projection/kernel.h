#pragma once

#include "projection/guardrail_states.h"
#include "projection/inputs.h"
#include "projection/number.h"
#include "projection/outputs.h"
#include "projection/staffing.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace headroom::projection {
inline namespace HEADROOM_TARGET {

/// People still ramping, by month of age, and those fully ramped. Room for a run, reused from one run to the
/// next.
template <class Number>
struct Cohorts {
    std::vector<Number> ramping;
    Number ramped{};

    /// Heads by age at the start of month 0, before its starters.
    void open(const Inputs<Number>& in) {
        ramping.assign(in.ramp.size(), constant<Number>(0));
        for (std::size_t age = 0; age < in.openingRamping.size(); ++age)
            ramping[age] = constant<Number>(in.openingRamping[age]);
        ramped = in.openingHeadcount;
    }

    void join(const Number& starters) {
        if (ramping.empty())
            ramped += starters;
        else
            ramping.front() += starters;
    }

    [[nodiscard]] Number heads() const {
        Number sum = ramped;
        for (const Number& cohort : ramping) sum += cohort;
        return sum;
    }

    [[nodiscard]] Number effective(const std::vector<double>& proficiency) const {
        Number sum = ramped;
        for (std::size_t age = 0; age < ramping.size(); ++age)
            sum += ramping[age] * constant<Number>(proficiency[age]);
        return sum;
    }

    /// Attrition takes every cohort alike.
    void leave(const Number& share) {
        const Number staying = constant<Number>(1) - share;
        ramped = ramped * staying;
        for (Number& cohort : ramping) cohort = cohort * staying;
    }

    /// Reductions come from the fully ramped first, then from the most ramped. Never below nobody.
    void reduce(Number heads) {
        const auto take = [&heads](Number& cohort) {
            const Number taken = smaller<Number>(heads, cohort);
            cohort -= taken;
            heads -= taken;
        };
        take(ramped);
        for (auto cohort = ramping.rbegin(); cohort != ramping.rend(); ++cohort) take(*cohort);
    }

    /// One month older.
    void age() {
        if (ramping.empty()) return;
        ramped += ramping.back();
        std::move_backward(ramping.begin(), std::prev(ramping.end()), ramping.end());
        ramping.front() = constant<Number>(0);
    }
};

/// 1 / x, found again only where x is another than the last time: dividing takes as long as a dozen products,
/// and most of what stands in a plan stays for months.
template <class Number>
class Reciprocal {
public:
    const Number& of(const Number& x) {
        if (!isSame(x, m_x)) {
            m_x = x;
            m_reciprocal = constant<Number>(1) / x;
        }
        return m_reciprocal;
    }

private:
    Number m_x = missing<Number>(), m_reciprocal = missing<Number>();
};

/// Room for a run, reused from one run to the next, and what is left in it beside the results.
template <class Number>
struct Room {
    /// Of a work type, what months share.
    struct OfType {
        Reciprocal<Number> utilisation, involvement;
        Number createdPerResolved{}; // hours of our own people
    };

    Cohorts<Number> cohorts;
    GuardrailStates<Number> guardrails;
    InForce<Number> inForce;
    std::vector<OfType> types;

    void open(const Inputs<Number>& in) {
        cohorts.open(in);
        guardrails.open(in);
        inForce.resize(in.workingDays.size());
        types.resize(in.types.size());
    }
};

/// What of the plan's decisions for month t takes effect, overtime as it is planned.
template <class Number>
void decide(const Inputs<Number>& in, const GuardrailActions<Number>& actions, InForce<Number>& inForce,
            int t) {
    const auto month = static_cast<std::size_t>(t);
    const Number zero = constant<Number>(0);
    inForce.overtime[month] = in.overtime[month];
    inForce.surplusToImprovement[month] = in.surplusToImprovementByMonth.empty()
                                              ? in.surplusToImprovement
                                              : in.surplusToImprovementByMonth[month];
    inForce.plannedReductions[month] = in.plannedReductions[month];
    inForce.backfill[month] = in.backfill[month];
    inForce.improvementShare[month] = in.improvementShare[month];
    inForce.inboxShare[month] = in.inboxShare[month];
    if (in.guardrails.rules.empty()) return;

    // A reduction that is paused is not made up for later: that is a decision to be taken anew.
    inForce.plannedReductions[month] =
        ifPositive<Number>(actions.pauseReductions, zero, in.plannedReductions[month]);
    inForce.backfill[month] =
        ifPositive<Number>(actions.openHiringGates, constant<Number>(1), in.backfill[month]);
    // Improvement time as planned at least; what that takes comes out of the inbox.
    const Number& worked = in.improvementShare[month];
    const Number planned = constant<Number>(in.guardrails.improvementShare[month]);
    const Number kept =
        ifPositive<Number>(actions.protectImprovement, larger<Number>(planned, worked), worked);
    inForce.improvementShare[month] = kept;
    inForce.inboxShare[month] = larger<Number>(zero, in.inboxShare[month] - (kept - worked));
    // What has no destination goes to backlog, content and outreach alike; content is improvement.
    inForce.surplusToImprovement[month] +=
        ifPositive<Number>(actions.moveSurplus, in.surplusUnallocated * constant<Number>(1.0 / 3), zero);
}

/// Whether a month that is past has its figure.
inline bool isSeen(const std::vector<double>& figures, std::size_t month) {
    return month < figures.size() && !std::isnan(figures[month]);
}

/// Conversations of a work type's month that our own people handle, given its resolution.
template <class Wide, class Number>
Wide ownConversations(const WorkTypeInputs<Number>& type, int t, const Number& volume,
                      const Wide& resolution) {
    const auto month = static_cast<std::size_t>(t);
    const Number own = volume * (constant<Number>(1) - type.outsourced[month]);
    return (Wide(constant<Number>(1)) - resolution * type.involvement[month]) * own;
}

/// Hours our own people need for a work type's month (model.md, Effort), given its resolution. `Wide` is
/// Number, or a Dual of it to carry the derivative by the resolution.
template <class Wide, class Number>
Wide effortHours(const WorkTypeInputs<Number>& type, int t, const Number& volume, const Wide& resolution) {
    const auto month = static_cast<std::size_t>(t);
    const Number one = constant<Number>(1);
    const Number bypass = volume * (one - type.involvement[month]);
    const Number involved = volume * type.involvement[month];
    const Number ownPerHour = (one - type.outsourced[month]) * type.hoursPerMinute;
    const Wide handover = (Wide(one) - resolution) * (involved * type.handoverFactor);
    const Wide automation = resolution * type.involvement[month];
    const Wide handle =
        (Wide(one) + (automation - Wide(type.automationToday)) * type.complexity) * type.handleMinutes[month];
    return (Wide(bypass) + handover) * handle * ownPerHour;
}

/// The capacity model (model.md), month by month. `out` must have the size of `in`; nothing is allocated when
/// `room` has served a run of the same sizes before. Instantiated for double (a projection), Batch (draws),
/// Dual (derivatives).
template <class Number>
void run(const Inputs<Number>& in, Outputs<Number>& out, Room<Number>& room) {
    using plan::Metric;
    const int months = in.months();
    const int types = static_cast<int>(in.types.size());
    const Number zero = constant<Number>(0);
    const Number one = constant<Number>(1);
    const Number none = missing<Number>();

    // Month -1: the human work as it was, by work type, to tell a harder mix from harder cases.
    const auto humanBefore = [&](const WorkTypeInputs<Number>& type) {
        return Number(type.volumeBeforeInduced.front() * (one - type.automationToday));
    };
    Number humanToday = zero;
    for (const auto& type : in.types) humanToday += humanBefore(type);

    // What all months are divided by, divided by once.
    const Number perHumanToday = one / humanToday;
    const Number perHourToday = one / (in.hoursPerDay * in.inboxShareToday);
    const Number perClearance = one / in.clearanceMonths;
    const Number reviewHours = in.reviewFraction * in.reviewMinutes * constant<Number>(1.0 / 60);
    const Number monthlyCost = in.loadedCost * constant<Number>(1.0 / 12);
    bool isAnyLive = false;
    for (const auto& type : in.types) isAnyLive |= type.live;

    room.open(in);
    Cohorts<Number>& cohorts = room.cohorts;
    InForce<Number>& inForce = room.inForce;
    Number backlog = in.openingBacklogHours;
    Number surplusSent = zero; // hours sent to improvement by last month's surplus

    for (int t = 0; t < months; ++t) {
        const auto month = static_cast<std::size_t>(t);
        const auto at = [&out, t](Metric metric) -> Number& { return out.at(metric, t); };

        if (isSeen(in.backlogSeen, month)) backlog = constant<Number>(in.backlogSeen[month]);

        // Guardrails act on what the months before have shown.
        const GuardrailActions<Number> actions = room.guardrails.actionsOf(in, t);
        decide(in, actions, inForce, t);

        // Demand and automation.
        Number induced = one;
        if (t > 0)
            induced = larger<Number>(
                zero, one + in.inducedDemand * (out.at(Metric::automation, t - 1) - in.automationToday));

        Number volume = zero, involved = zero, resolved = zero, bypass = zero, handover = zero, human = zero;
        Number ownHuman = zero, outsourced = zero, climb = zero;
        for (int w = 0; w < types; ++w) {
            const WorkTypeInputs<Number>& type = in.types[static_cast<std::size_t>(w)];
            const Number& involvement = type.involvement[month];
            const Number& planned = type.resolutionPlan[month];

            Number resolution = planned;
            if (!in.careEffect) {
                resolution = smaller<Number>(planned, type.ceiling);
            } else if (t > type.startMonth) {
                const Number care = out.at(Metric::care, t - 1);
                const Number step = planned - type.resolutionPlan[month - 1];
                const Number wanted = out.at(Metric::typeResolution, w, t - 1) +
                                      care * larger<Number>(zero, step) + smaller<Number>(zero, step) -
                                      (one - care) * type.decay;
                resolution = smaller<Number>(larger<Number>(wanted, zero), type.ceiling);
            }
            const Number automation = involvement * resolution;
            const Number typeVolume = type.volumeBeforeInduced[month] * induced + type.launchVolume[month];
            const Number typeHuman = typeVolume * (one - automation);

            out.at(Metric::typeVolume, w, t) = typeVolume;
            out.at(Metric::typeInvolvement, w, t) = involvement;
            out.at(Metric::typeResolution, w, t) = resolution;
            out.at(Metric::typeAutomation, w, t) = automation;
            out.at(Metric::typeHuman, w, t) = typeHuman;

            volume += typeVolume;
            involved += typeVolume * involvement;
            resolved += typeVolume * automation;
            bypass += typeVolume * (one - involvement);
            handover += typeVolume * involvement * (one - resolution);
            human += typeHuman;
            ownHuman += typeHuman * (one - type.outsourced[month]);
            outsourced += typeHuman * type.outsourced[month];

            const std::size_t ahead = static_cast<std::size_t>(std::min(t + 3, months - 1));
            climb += type.raiseHours * constant<Number>(100.0 / 3) *
                     larger<Number>(zero, type.resolutionPlan[ahead] - planned);
        }
        at(Metric::inbound) = volume;
        at(Metric::involved) = involved;
        at(Metric::aiResolved) = resolved;
        at(Metric::bypass) = bypass;
        at(Metric::handover) = handover;
        at(Metric::human) = human;
        // Amounts by what there are of: where there is none there is no such number.
        const Number perVolume = ifPositive<Number>(volume, one / volume, none);
        const Number perHuman = ifPositive<Number>(human, one / human, none);
        at(Metric::automation) = ifPositive<Number>(volume, resolved * perVolume, zero);
        at(Metric::involvementRate) = involved * perVolume;
        at(Metric::resolutionRate) = ifPositive<Number>(involved, resolved / involved, none);

        // Effort and required FTE.
        const Number paid = constant<Number>(in.workingDays[month]) * in.hoursPerDay;
        const Number inbox = paid * inForce.inboxShare[month];
        const Number perInbox = one / inbox;
        Number handling = zero, staffed = zero, staffedLive = zero, required = zero, created = zero;
        Number handlingDeferred = zero, ownDeferred = zero;
        Number handleSum = zero, mixEffect = zero, complexityEffect = zero;
        for (int w = 0; w < types; ++w) {
            const WorkTypeInputs<Number>& type = in.types[static_cast<std::size_t>(w)];
            auto& ofType = room.types[static_cast<std::size_t>(w)];
            const Number& perUtilisation = ofType.utilisation.of(type.utilisation[month]);
            const Number& typeVolume = out.at(Metric::typeVolume, w, t);
            const Number& automation = out.at(Metric::typeAutomation, w, t);

            // The effort and the staff it takes, and how they change with the resolution.
            const Dual<Number> resolution{out.at(Metric::typeResolution, w, t), one};
            const Dual<Number> effortEach = effortHours<Dual<Number>>(type, t, one, resolution);
            const Dual<Number> effort = effortEach * typeVolume;
            const Dual<Number> staff =
                staffedHours<Dual<Number>>(type, in.workingDays[month], perUtilisation, effort,
                                           ownConversations<Dual<Number>>(type, t, typeVolume, resolution));
            const Number& typeStaffed = staff.value;
            const Number typeRequired = ifPositive<Number>(effort.value, typeStaffed * perInbox, zero);
            out.at(Metric::typeUtilisation, w, t) =
                type.live
                    ? ifPositive<Number>(typeStaffed, effort.value / typeStaffed, type.utilisation[month])
                    : type.utilisation[month];
            const Number handle =
                type.handleMinutes[month] * (one + type.complexity * (automation - type.automationToday));
            out.at(Metric::typeHandleMinutes, w, t) = handle;
            out.at(Metric::typeRequiredFte, w, t) = typeRequired;
            // dA = I dR, so d required / dA = (d required / dR) / I. What a conversation adds is divided by
            // the volume only where it depends on it, in a queue.
            const Number involvedVolume = typeVolume * type.involvement[month];
            const Number slopeEach =
                type.live ? Number(staff.slope / typeVolume) : Number(effortEach.slope * perUtilisation);
            const Number byAutomation = slopeEach * ofType.involvement.of(type.involvement[month]);
            out.at(Metric::typeFtePerPoint, w, t) = ifPositive<Number>(
                involvedVolume, constant<Number>(-0.01) * byAutomation * perInbox * volume, none);

            handling += effort.value;
            staffed += typeStaffed;
            if (type.live) {
                staffedLive += typeStaffed;
            } else {
                handlingDeferred += effort.value;
                ownDeferred += out.at(Metric::typeHuman, w, t) * (one - type.outsourced[month]);
            }
            required += typeRequired;
            if (t == 0)
                ofType.createdPerResolved =
                    type.minutesBefore() * type.hoursPerMinute / out.at(Metric::typeUtilisation, w, 0);
            created += typeVolume * automation * ofType.createdPerResolved;

            const Number& typeHuman = out.at(Metric::typeHuman, w, t);
            handleSum += typeHuman * handle;
            mixEffect += (typeHuman * humanToday - humanBefore(type) * human) * type.minutesBefore();
            complexityEffect += typeHuman * (handle - type.minutesBefore());
        }
        at(Metric::handlingHours) = handling;
        at(Metric::staffedHours) = staffed;
        at(Metric::liveStaffedHours) = staffedLive;
        at(Metric::requiredFte) = required;
        at(Metric::meanHandleMinutes) = handleSum * perHuman;
        // A sum over no work types is nothing, not a value that does not exist.
        at(Metric::mixEffectMinutes) = types > 0 ? Number(mixEffect * perHuman * perHumanToday) : zero;
        at(Metric::complexityEffectMinutes) = types > 0 ? Number(complexityEffect * perHuman) : zero;

        // People.
        Number starters = in.plannedHires[month];
        // A draw has one lead: openings of its leavers that many months ago start now.
        for (int opened = t - in.leastLead; opened >= 0 && opened >= t - in.mostLead; --opened) {
            const Number offLead = magnitude<Number>(in.hiringLeadMonths - constant<Number>(t - opened));
            const Number replaced =
                inForce.backfill[static_cast<std::size_t>(opened)] * out.at(Metric::leavers, opened);
            starters += ifPositive<Number>(offLead, zero, replaced);
        }
        if (isSeen(in.startersSeen, month)) starters = constant<Number>(in.startersSeen[month]);
        cohorts.join(starters);
        const Number headcount = cohorts.heads();
        const Number effective = cohorts.effective(in.ramp);
        const Number leavers = in.attrition[month] * headcount;
        // More than there are is an error found by findingsOf, never a negative head.
        const Number reductions = smaller<Number>(inForce.plannedReductions[month], headcount - leavers);
        cohorts.leave(in.attrition[month]);
        cohorts.reduce(reductions);
        cohorts.age();
        Number& overtime = inForce.overtime[month];
        if (isAnyPositive(actions.clearBacklog)) {
            // As much as clears what waits, where there is inbox time to do it in.
            const Number hours = effective * inbox;
            const Number clearing = ifPositive<Number>(
                hours, smaller<Number>(constant<Number>(mostClearingOvertime), backlog / hours), zero);
            overtime = ifPositive<Number>(actions.clearBacklog, larger<Number>(clearing, overtime), overtime);
        }
        const Number flex = overtime * effective + in.contractors[month];
        const Number gap = effective + flex - required;
        at(Metric::starters) = starters;
        at(Metric::headcount) = headcount;
        at(Metric::effectiveFte) = effective;
        at(Metric::leavers) = leavers;
        at(Metric::reductions) = reductions;
        at(Metric::flexFte) = flex;
        at(Metric::gapFte) = gap;
        const Number perRequired = ifPositive<Number>(required, one / required, none);
        at(Metric::outputPerPerson) = ownHuman * perRequired;
        at(Metric::capacityCreatedFte) = ifPositive<Number>(
            created, created * (perHourToday * constant<Number>(1 / in.workingDays[month])), zero);
        at(Metric::headroomConversations) = gap * volume * perRequired;

        // Care: what the AI needs from people, and what it gets.
        const Number needed = reviewHours * involved + in.upkeepHours[month] + climb;
        const Number supplied =
            effective * paid * inForce.improvementShare[month] + in.dedicatedHours[month] + surplusSent;
        at(Metric::improvementNeeded) = needed;
        at(Metric::improvementSupplied) = supplied;
        at(Metric::care) = ifPositive<Number>(needed, smaller<Number>(one, supplied / needed), one);
        const Number surplus = larger<Number>(zero, gap) * inbox;
        at(Metric::surplusHours) = surplus;
        surplusSent = inForce.surplusToImprovement[month] * surplus;

        // Backlog of deferred work; live work is served first.
        const Number capacity = (effective + flex) * inbox;
        const Number left = larger<Number>(zero, capacity - staffedLive);
        const Number staffedDeferred = staffed - staffedLive;
        const Number backlogAfter = larger<Number>(zero, backlog + staffedDeferred - left);
        at(Metric::backlogHours) = backlog;
        at(Metric::backlogConversations) =
            ifPositive<Number>(staffedDeferred, backlog * ownDeferred / staffedDeferred,
                               ifPositive<Number>(backlog, none, zero));
        const Number perLeft = one / left;
        at(Metric::backlogDays) =
            ifPositive<Number>(left, backlog * constant<Number>(in.workingDays[month]) * perLeft,
                               ifPositive<Number>(backlog, none, zero));
        at(Metric::requiredWithClearanceFte) =
            required +
            ifPositive<Number>(in.clearanceMonths * backlog * inbox, backlog * perClearance * perInbox, zero);
        DeferredQueue<Number> queue;
        queue.openHours = in.workingDays[month] * in.openHours;
        queue.handling = handlingDeferred;
        queue.conversations = ownDeferred;
        queue.capacity = left;
        queue.perCapacity = perLeft;
        queue.backlogBefore = backlog;
        queue.backlogAfter = backlogAfter;
        DeferredWaits<Number> waits(queue);
        Number liveShare = one;
        if (isAnyLive)
            liveShare = ifPositive<Number>(staffedLive, smaller<Number>(one, capacity / staffedLive), one);
        for (int w = 0; w < types; ++w) {
            const WorkTypeInputs<Number>& type = in.types[static_cast<std::size_t>(w)];
            const Number own = out.at(Metric::typeHuman, w, t) * (one - type.outsourced[month]);
            const Number attained =
                type.live
                    ? liveAttainment<Number>(type, in.workingDays[month],
                                             effortHours<Number>(type, t, out.at(Metric::typeVolume, w, t),
                                                                 out.at(Metric::typeResolution, w, t)),
                                             own, liveShare)
                    : waits.within(type.targetTime);
            out.at(Metric::typeAttainment, w, t) = ifPositive<Number>(own, attained, none);
        }
        backlog = backlogAfter;

        // Money, in the plan's currency.
        const Number payroll = headcount * monthlyCost;
        at(Metric::peopleCost) = payroll;
        at(Metric::hiringCost) = starters * in.costPerHire;
        at(Metric::exitCost) = reductions * in.severance;
        at(Metric::billableOutcomes) = resolved + in.billedHandoverShare * handover;
        at(Metric::aiCost) = at(Metric::billableOutcomes) * in.aiPrice + in.platformFee +
                             in.dedicatedTeamCost + in.toolingCost;
        at(Metric::flexCost) = overtime * payroll * in.overtimePremium +
                               in.contractors[month] * in.contractorCost + outsourced * in.outsourcedPrice;
        const Number total = at(Metric::peopleCost) + at(Metric::hiringCost) + at(Metric::exitCost) +
                             at(Metric::aiCost) + at(Metric::flexCost);
        at(Metric::totalCost) = total;
        at(Metric::costPerConversation) = total * perVolume;
        at(Metric::costPerHumanConversation) = total * perHuman;

        room.guardrails.judge(in, out, inForce, t);
    }
}

} // namespace HEADROOM_TARGET
} // namespace headroom::projection
