#include "ui/grid/row_parts.h"

namespace headroom::ui {

namespace {

using D = Derived;
using K = plan::LeverKey;
using M = plan::Metric;

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
    if (row.kind == RowKind::derived) {
        switch (row.derived) {
        case D::splitSum:
            for (K key : plan::timeSplitKeys) rows.lever(key);
            break;
        case D::improvementShare:
            for (K key : plan::improvementKeys) rows.lever(key);
            break;
        case D::headcountOpening: rows.metric(M::headcount).metric(M::starters); break;
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
        case D::launchVolume: rows.metric(M::inbound); break;
        case D::inducedVolume: rows.metric(M::inbound).lever(K::inducedDemand).metric(M::automation); break;
        case D::stillRamping: rows.metric(M::headcount).metric(M::effectiveFte); break;
        case D::approveBy: rows.lever(K::plannedHires).lever(K::hiringLead); break;
        case D::reductionGate: rows.lever(K::plannedReductions).metric(M::reductions); break;
        }
    }
    return rows.rows();
}

} // namespace headroom::ui
