#include "projection/explanation.h"

#include "projection/kernel.h"
#include "projection/surplus.h"

#include <algorithm>
#include <cassert>

// What the formulas of an explanation read of a projection, and which of them hold where.

namespace headroom::projection {

const WorkTypeInputs<double>& Explainer::typeOf(const CellRef& cell) const {
    return m_projection.inputs.types[static_cast<std::size_t>(cell.workType)];
}

/// Whether what took effect in a month is something else than the lever says.
bool Explainer::isChanged(plan::LeverKey key, const std::vector<double>& inForce, int month) const {
    return month >= 0 && inForce[static_cast<std::size_t>(month)] != m_plan.lever(key).base.at(month);
}

std::vector<std::string> Explainer::guardrailsBehind(const CellRef& cell) const {
    using A = plan::GuardrailAction;
    const auto* working = std::get_if<const Working*>(&cell.quantity);
    if (!working) return {};
    const std::string_view name = (*working)->name;
    const auto does = [name](A action) {
        switch (action) {
        case A::pauseReductions:
        case A::stopReductions: return name == "reductionsInForce";
        case A::reopenHiringGates:
        case A::revisitHiringGates: return name == "backfillInForce";
        case A::clearBacklog: return name == "overtimeInForce";
        case A::moveSurplus: return name == "surplusInForce";
        case A::capInboxShare:
        case A::reviewContent: break;
        }
        return false;
    };
    std::vector<std::string> names;
    for (std::size_t i = 0; i < m_plan.guardrails.size(); ++i) {
        const plan::Guardrail& guardrail = m_plan.guardrails[i];
        const GuardrailCourse& course = m_projection.guardrails[i];
        const bool inForce = std::count(course.inForce.begin(), course.inForce.end(), cell.month) > 0;
        const bool hasFired = course.fired && *course.fired < cell.month;
        const bool acts = std::any_of(guardrail.actions.begin(), guardrail.actions.end(), [&](A action) {
            return does(action) && (inForce || (action == A::stopReductions && hasFired));
        });
        if (acts) names.push_back(guardrail.name);
    }
    return names;
}

bool Explainer::holds(When when, const CellRef& cell) const {
    switch (when) {
    case When::always: return true;
    case When::firstMonth: return cell.month == 0;
    case When::careOff: return !m_projection.inputs.careEffect;
    case When::forecast: return m_plan.volumeBasis == plan::VolumeBasis::forecast;
    case When::attritionByMonth: return m_plan.attritionBasis == plan::AttritionBasis::byMonth;
    case When::deferred: return !typeOf(cell).live;
    case When::beforeLead: return cell.month < m_projection.hiringLead();
    case When::newest: return cell.age == 0;
    case When::beforeStart: return cell.month < typeOf(cell).startMonth;
    case When::untilStart: return cell.month <= typeOf(cell).startMonth;
    case When::waiting: {
        const auto& id = m_plan.workTypes[static_cast<std::size_t>(cell.workType)].id;
        return std::any_of(
            m_plan.milestones.begin(), m_plan.milestones.end(), [&](const plan::Milestone& milestone) {
                return std::count(milestone.workTypes.begin(), milestone.workTypes.end(), id) > 0;
            });
    }
    case When::noClearance:
        return !(m_projection.inputs.clearanceMonths > 0) ||
               !(m_projection.inputs.inboxShare[static_cast<std::size_t>(cell.month)] > 0);
    case When::reductionsHeld:
        return isChanged(plan::LeverKey::plannedReductions, m_projection.inputs.plannedReductions,
                         cell.month);
    case When::gatesOpened:
        return isChanged(plan::LeverKey::backfill, m_projection.inputs.backfill,
                         cell.month - m_projection.hiringLead());
    case When::overtimeOrdered:
        return isChanged(plan::LeverKey::overtime, m_projection.inputs.overtime, cell.month);
    case When::surplusMoved: {
        const auto& surplus = m_projection.inputs.surplusToImprovementByMonth;
        return cell.month > 0 && !surplus.empty() &&
               surplus[static_cast<std::size_t>(cell.month - 1)] != m_projection.inputs.surplusToImprovement;
    }
    case When::visibleToAi: return m_plan.eligibleVolume == plan::EligibleVolume::visibleToAi;
    }
    return false;
}

double Explainer::fact(const Working& working, const CellRef& cell) const {
    const auto month = static_cast<std::size_t>(cell.month);
    if (working.scope == Scope::age) {
        const auto age = static_cast<std::size_t>(cell.age);
        if (working.name == "proficiency") return m_plan.ramp.proficiency[age];
        // Who is taken in a month is missing in the next, a month older.
        if (working.name == "reduced") return m_reduced[month - 1][age - 1];
        const auto& opening = m_plan.ramp.openingRamping;
        return age < opening.size() ? opening[age] : 0;
    }
    if (working.scope == Scope::milestone) {
        const plan::Milestone& milestone = m_plan.milestones[static_cast<std::size_t>(cell.milestone)];
        if (working.name == "since") return cell.month - milestone.month + 1;
        if (cell.month < milestone.month || milestone.month >= m_plan.months) return 0;
        const plan::WorkType& type = m_plan.workTypes[static_cast<std::size_t>(cell.workType)];
        const plan::Trajectory& path = type.lever(plan::LeverKey::resolution).base;
        return path.at(milestone.month) - (milestone.month == 0
                                               ? type.lever(plan::LeverKey::resolutionToday).base.at(0)
                                               : path.at(milestone.month - 1));
    }
    if (working.name == "staffSpared") return -staffSlope(cell);
    if (working.scope == Scope::workType) return typeOf(cell).launchVolume[month];
    if (working.name == "workingDays") return m_projection.inputs.workingDays[month];
    if (working.name == "years") return cell.month / 12.0;
    if (working.name == "seasonIndex")
        return plan::normalisedSeason(
            m_plan.season)[static_cast<std::size_t>(plan::calendarMonth(m_plan.monthAt(cell.month)))];
    assert(working.name == "openingRamping");
    double heads = 0;
    for (const double ramping : m_plan.ramp.openingRamping) heads += ramping;
    return heads;
}

/// d staffed hours / d automation at the month's involvement, as the kernel has it.
double Explainer::staffSlope(const CellRef& cell) const {
    const auto& type = typeOf(cell);
    const double volume = m_projection.outputs.at(plan::Metric::typeVolume, cell.workType, cell.month);
    const Dual<double> resolution{
        m_projection.outputs.at(plan::Metric::typeResolution, cell.workType, cell.month), 1};
    const auto effort = effortHours<Dual<double>>(type, cell.month, volume, resolution);
    const auto own = ownConversations<Dual<double>>(type, cell.month, volume, resolution);
    const auto month = static_cast<std::size_t>(cell.month);
    return staffedHours<Dual<double>>(type, m_projection.inputs.workingDays[month],
                                      1 / type.utilisation[month], effort, own)
               .slope /
           type.involvement[month];
}

double Explainer::callQueue(const std::string& function, const std::vector<double>& of,
                            const CellRef& context) const {
    if (function == "served" || function == "unserved") {
        const auto parts = surplusParts<double>(m_plan.surplusOrder, [&of](plan::LeverKey key) {
            const auto place = std::find(plan::surplusKeys.begin(), plan::surplusKeys.end(), key);
            return of.at(static_cast<std::size_t>(place - plan::surplusKeys.begin()));
        });
        if (function == "unserved") return parts.unallocated;
        double improvement = 0;
        for (std::size_t i = 0; i < parts.taken.size(); ++i)
            if (plan::isImprovement(m_plan.surplusOrder[i])) improvement += parts.taken[i];
        return improvement;
    }
    if (function == "replied") {
        const double capacity = of.at(0);
        const DeferredQueue<double> queue{of.at(1), of.at(2), of.at(3),    capacity,
                                          of.at(4), of.at(5), 1 / capacity};
        return DeferredWaits<double>(queue).within(of.at(6));
    }
    // The day's queue needs no more of the work type than its profile; the rest are the numbers in the
    // formula.
    WorkTypeInputs<double> type;
    type.live = true;
    type.day = typeOf(context).day;
    type.intervalMinutes = typeOf(context).intervalMinutes;
    type.concurrency = typeOf(context).concurrency;
    const std::size_t first = function == "erlangA" ? 0 : 1;
    const double contacts = of.at(first), minutes = of.at(first + 1);
    type.targetShare = of.at(first + 2);
    type.targetTime = of.at(first + 3);
    type.patienceMinutes = of.at(first + 4);
    if (function == "erlangA") {
        type.concurrency = of.at(5);
        const double days = of.at(6);
        if (!(of.at(7) > 0) || !(days > 0)) return of.at(7) / of.at(8);
        const double own = contacts * days;
        return staffedHours<double>(type, days, 1 / of.at(8), own * minutes / (60 * type.concurrency), own);
    }
    assert(function == "answered");
    const double days = of.at(7);
    return liveAttainment(type, days, of.at(6), contacts * days, of.at(0));
}

} // namespace headroom::projection
