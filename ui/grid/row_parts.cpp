#include "ui/grid/row_parts.h"

namespace headroom::ui {

namespace {

using D = Derived;
using K = plan::LeverKey;
using M = plan::Metric;

void addTypes(GridRows& rows, const plan::Plan& plan, M metric) {
    for (int w = 0; w < static_cast<int>(plan.workTypes.size()); ++w) rows.metric(metric, w);
}

void addParts(GridRows& rows, M metric, int w, const plan::Plan& plan) {
    switch (metric) {
    case M::inbound: addTypes(rows, plan, M::typeVolume); break;
    case M::automation: rows.metric(M::involvementRate).metric(M::resolutionRate); break;
    case M::involvementRate:
        rows.metric(M::involved).metric(M::inbound);
        addTypes(rows, plan, M::typeInvolvement);
        break;
    case M::resolutionRate:
        rows.metric(M::aiResolved).metric(M::involved);
        addTypes(rows, plan, M::typeResolution);
        break;
    case M::involved: rows.metric(M::inbound).metric(M::involvementRate); break;
    case M::aiResolved: rows.metric(M::inbound).metric(M::automation); break;
    case M::human: rows.metric(M::inbound).metric(M::aiResolved).metric(M::bypass).metric(M::handover); break;
    case M::bypass: rows.metric(M::inbound).metric(M::involved); break;
    case M::handover: rows.metric(M::involved).metric(M::aiResolved); break;
    case M::handlingHours: rows.metric(M::human).metric(M::meanHandleMinutes); break;
    case M::staffedHours:
        rows.metric(M::handlingHours);
        for (int i = 0; i < static_cast<int>(plan.workTypes.size()); ++i) rows.lever(K::utilisation, i);
        break;
    case M::meanHandleMinutes:
        rows.metric(M::mixEffectMinutes).metric(M::complexityEffectMinutes);
        addTypes(rows, plan, M::typeHandleMinutes);
        break;
    case M::mixEffectMinutes: addTypes(rows, plan, M::typeHuman); break;
    case M::complexityEffectMinutes: addTypes(rows, plan, M::typeHandleMinutes); break;
    case M::improvementNeeded:
        rows.metric(M::involved).lever(K::reviewFraction).lever(K::reviewMinutes).lever(K::upkeepHours);
        break;
    case M::improvementSupplied:
        rows.metric(M::effectiveFte)
            .derived(D::improvementShare)
            .lever(K::dedicatedHours)
            .metric(M::surplusHours);
        break;
    case M::care: rows.metric(M::improvementSupplied).metric(M::improvementNeeded); break;
    case M::headcount: rows.derived(D::headcountOpening).metric(M::starters); break;
    case M::starters: rows.lever(K::plannedHires).lever(K::backfill).lever(K::hiringLead); break;
    case M::leavers: rows.lever(K::attrition).metric(M::headcount); break;
    case M::reductions: rows.lever(K::plannedReductions); break;
    case M::effectiveFte: rows.metric(M::headcount).metric(M::starters); break;
    case M::flexFte: rows.lever(K::overtime).metric(M::effectiveFte).lever(K::contractors); break;
    case M::requiredFte:
        rows.metric(M::staffedHours).lever(K::inboxShare).lever(K::hoursPerDay);
        addTypes(rows, plan, M::typeRequiredFte);
        break;
    case M::gapFte: rows.metric(M::effectiveFte).metric(M::flexFte).metric(M::requiredFte); break;
    case M::outputPerPerson: rows.metric(M::human).metric(M::requiredFte); break;
    case M::capacityCreatedFte: rows.metric(M::aiResolved).lever(K::inboxShareToday); break;
    case M::headroomConversations: rows.metric(M::gapFte).metric(M::requiredFte).metric(M::inbound); break;
    case M::backlogHours:
        rows.metric(M::staffedHours).metric(M::effectiveFte).lever(K::openingBacklog);
        break;
    case M::surplusHours: rows.metric(M::gapFte).lever(K::inboxShare); break;
    case M::backlogConversations:
    case M::backlogDays: rows.metric(M::backlogHours).metric(M::staffedHours).metric(M::effectiveFte); break;
    case M::requiredWithClearanceFte:
        rows.metric(M::requiredFte).metric(M::backlogHours).lever(K::clearanceMonths);
        break;
    case M::liveStaffedHours: addTypes(rows, plan, M::typeUtilisation); break;
    case M::billableOutcomes:
        rows.metric(M::aiResolved).metric(M::handover).lever(K::billedHandoverShare);
        break;
    case M::peopleCost: rows.metric(M::headcount).lever(K::loadedCost); break;
    case M::hiringCost: rows.metric(M::starters).lever(K::costPerHire); break;
    case M::exitCost: rows.metric(M::reductions).lever(K::severance); break;
    case M::aiCost:
        rows.metric(M::billableOutcomes)
            .lever(K::aiPrice)
            .lever(K::platformFee)
            .lever(K::dedicatedTeamCost)
            .lever(K::toolingCost);
        break;
    case M::flexCost:
        rows.lever(K::overtime)
            .lever(K::overtimePremium)
            .lever(K::contractors)
            .lever(K::contractorCost)
            .lever(K::outsourcedPrice);
        break;
    case M::totalCost:
        rows.metric(M::peopleCost)
            .metric(M::hiringCost)
            .metric(M::exitCost)
            .metric(M::aiCost)
            .metric(M::flexCost);
        break;
    case M::costPerConversation: rows.metric(M::totalCost).metric(M::inbound); break;
    case M::costPerHumanConversation: rows.metric(M::totalCost).metric(M::human); break;
    case M::typeVolume:
        rows.lever(K::volume, w).lever(K::shareTrend, w).lever(K::growth).season().lever(K::inducedDemand);
        break;
    case M::typeInvolvement: rows.lever(K::involvement, w); break;
    case M::typeResolution:
        rows.lever(K::resolution, w).lever(K::ceiling, w).lever(K::decay, w).metric(M::care);
        break;
    case M::typeAutomation: rows.metric(M::typeInvolvement, w).metric(M::typeResolution, w); break;
    case M::typeHuman: rows.metric(M::typeVolume, w).metric(M::typeAutomation, w); break;
    case M::typeHandleMinutes:
        rows.lever(K::handleMinutes, w).lever(K::complexity, w).metric(M::typeAutomation, w);
        break;
    case M::typeRequiredFte:
        rows.metric(M::typeHuman, w)
            .metric(M::typeHandleMinutes, w)
            .lever(K::handoverFactor, w)
            .lever(K::concurrency, w)
            .lever(K::utilisation, w)
            .lever(K::inboxShare)
            .lever(K::hoursPerDay);
        break;
    case M::typeUtilisation:
        rows.lever(K::utilisation, w)
            .lever(K::targetShare, w)
            .lever(K::answerWithin, w)
            .lever(K::patience, w);
        break;
    case M::typeAttainment:
        rows.lever(K::targetShare, w)
            .lever(K::replyWithin, w)
            .lever(K::answerWithin, w)
            .metric(M::gapFte)
            .metric(M::backlogHours);
        break;
    case M::typeFtePerPoint:
        rows.metric(M::typeRequiredFte, w).metric(M::typeVolume, w).metric(M::inbound);
        break;
    }
}

/// A destination's own share and those that are served before it.
void addServed(GridRows& rows, D destination, const plan::Plan& plan) {
    rows.metric(M::surplusHours);
    for (K key : plan.surplusOrder) {
        rows.lever(key);
        if (hoursTo(key) == destination) return;
    }
}

} // namespace

std::vector<GridRow> partsOf(const GridRow& row, const plan::Plan& plan) {
    GridRows rows(plan);
    if (row.kind == RowKind::metric) addParts(rows, row.metric, row.type, plan);
    if (row.kind == RowKind::derived) {
        switch (row.derived) {
        case D::splitSum:
            for (K key : plan::timeSplitKeys) rows.lever(key);
            break;
        case D::improvementShare:
            for (K key : plan::improvementKeys) rows.lever(key);
            break;
        case D::headcountOpening: break;
        case D::headcountClosing:
            rows.derived(D::headcountOpening).metric(M::starters).metric(M::leavers).metric(M::reductions);
            break;
        case D::saving: rows.derived(D::costWithoutGrowth).metric(M::totalCost); break;
        case D::requiredTraditional:
        case D::requiredWithoutGrowth: rows.metric(M::requiredFte); break;
        case D::costTraditional:
        case D::costWithoutGrowth: rows.metric(M::totalCost); break;
        case D::systemsHours:
        case D::contentHours:
        case D::insightHours:
        case D::channelsHours:
        case D::outreachHours:
        case D::backlogHours: addServed(rows, row.derived, plan); break;
        case D::unallocatedHours:
            rows.metric(M::surplusHours);
            for (K key : plan.surplusOrder) rows.derived(hoursTo(key));
            break;
        }
    }
    return rows.rows();
}

} // namespace headroom::ui
