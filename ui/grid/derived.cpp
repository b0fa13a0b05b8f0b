#include "projection/dates.h"
#include "projection/surplus.h"
#include "ui/grid/grid_row.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

// The figures of a grid that are no metrics: what they are called, what they mean, what they are.

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::GridRow)
};

double sumOf(const plan::Plan& plan, const auto& keys, int month) {
    double sum = 0;
    for (plan::LeverKey key : keys) sum += plan.lever(key).base.at(month);
    return sum;
}

/// What comes in without induced demand, and what of it launches bring.
struct Volume {
    double uninduced = 0;
    double launched = 0;
};

Volume volumeOf(const projection::Projection& projection, int month) {
    Volume volume;
    const auto at = [month](const std::vector<double>& values) {
        return month < static_cast<int>(values.size()) ? values[static_cast<std::size_t>(month)] : 0;
    };
    for (const auto& type : projection.inputs.types) {
        volume.launched += at(type.launchVolume);
        volume.uninduced += at(type.volumeBeforeInduced) + at(type.launchVolume);
    }
    return volume;
}

projection::HeadcountRow headcountRow(const projection::Projection& projection, int month) {
    const auto table = projection::headcountTable(projection);
    return table[static_cast<std::size_t>(month)];
}

} // namespace

QString label(Derived derived) {
    switch (derived) {
    case Derived::splitSum: return Words::tr("Sum of the split");
    case Derived::improvementShare: return Words::tr("Improvement share");
    case Derived::headcountOpening: return Words::tr("Opening");
    case Derived::headcountClosing: return Words::tr("Closing");
    case Derived::requiredTraditional: return Words::tr("Required, traditional");
    case Derived::requiredWithoutGrowth: return Words::tr("Required, AI as today");
    case Derived::costTraditional: return Words::tr("Total, traditional");
    case Derived::costWithoutGrowth: return Words::tr("Total, AI as today");
    case Derived::saving: return Words::tr("Saving");
    case Derived::systemsHours: return Words::tr("Hours for systems");
    case Derived::contentHours: return Words::tr("Hours for content");
    case Derived::insightHours: return Words::tr("Hours for insight");
    case Derived::channelsHours: return Words::tr("Hours for channels");
    case Derived::outreachHours: return Words::tr("Hours for outreach");
    case Derived::backlogHours: return Words::tr("Hours for backlog");
    case Derived::unallocatedHours: return Words::tr("Not allocated");
    case Derived::launchVolume: return Words::tr("of it launches");
    case Derived::inducedVolume: return Words::tr("of it induced");
    case Derived::stillRamping: return Words::tr("Still ramping");
    case Derived::approveBy: return Words::tr("Hires approved by");
    case Derived::reductionGate: return Words::tr("Gate of reductions");
    }
    return {};
}

QString help(Derived derived) {
    switch (derived) {
    case Derived::splitSum:
        return Words::tr("The ten parts of a paid hour together. They must come to 100 %.");
    case Derived::improvementShare: return Words::tr("Share of paid time that makes the AI better.");
    case Derived::headcountOpening: return Words::tr("People employed at the end of the month before.");
    case Derived::headcountClosing:
        return Words::tr("People employed after the month's leavers and reductions.");
    case Derived::requiredTraditional:
        return Words::tr(
            "What the old method would ask for: volume growth only, with the mix, the handle time and the "
            "time split of before the plan.");
    case Derived::requiredWithoutGrowth:
        return Words::tr("The same plan with AI involvement and resolution held where they were before it.");
    case Derived::costTraditional: return Words::tr("Cost of the traditional plan: volume growth only.");
    case Derived::costWithoutGrowth:
        return Words::tr(
            "Cost of the same plan with AI involvement and resolution held where they were before it.");
    case Derived::saving:
        return Words::tr("What the growth of automation saves in the month. Negative where it costs.");
    case Derived::systemsHours:
    case Derived::contentHours:
    case Derived::insightHours:
        return Words::tr("Hours of the month's surplus that go there, after the destinations before it. They "
                         "count as improvement time the month after.");
    case Derived::channelsHours:
    case Derived::outreachHours:
    case Derived::backlogHours:
        return Words::tr(
            "Hours of the month's surplus that go there, after the destinations before it have theirs.");
    case Derived::unallocatedHours:
        return Words::tr("Hours of the month's surplus that no destination takes.");
    case Derived::launchVolume:
        return Words::tr("Conversations that product launches bring, fading from month to month.");
    case Derived::inducedVolume:
        return Words::tr("Conversations that come because contact is easier than before the plan. Negative "
                         "where automation keeps them from coming in.");
    case Derived::stillRamping:
        return Words::tr("What people who are new do not do yet: headcount less effective FTE.");
    case Derived::approveBy:
        return Words::tr(
            "The last month in which the month's planned hires can be approved: their start less "
            "the months from opening to start.");
    case Derived::reductionGate:
        return Words::tr(
            "Whether the month's planned reductions go ahead, or a guardrail in force has paused "
            "them.");
    }
    return {};
}

QString formula(Derived derived) {
    switch (derived) {
    case Derived::splitSum: return Words::tr("sum of the ten shares");
    case Derived::improvementShare: return Words::tr("review + tuning + content + insight + system change");
    case Derived::headcountOpening: return Words::tr("headcount − starters: last month's closing");
    case Derived::headcountClosing: return Words::tr("opening + starters − leavers − reductions");
    case Derived::requiredTraditional:
        return Words::tr("baseline effort × volume growth ÷ inbox hours per FTE of before");
    case Derived::requiredWithoutGrowth: return Words::tr("required, with I and R as before the plan");
    case Derived::costTraditional: return Words::tr("total cost, with volume growth only");
    case Derived::costWithoutGrowth: return Words::tr("total cost, with I and R as before the plan");
    case Derived::saving: return Words::tr("total with automation as today − total cost");
    case Derived::systemsHours:
    case Derived::contentHours:
    case Derived::insightHours:
    case Derived::channelsHours:
    case Derived::outreachHours:
    case Derived::backlogHours:
        return Words::tr("surplus × the smaller of its share and what earlier destinations leave");
    case Derived::unallocatedHours: return Words::tr("surplus − hours of all destinations");
    case Derived::launchVolume: return Words::tr("sum of the launches' volume");
    case Derived::inducedVolume: return Words::tr("inbound − volume without induced demand − launches");
    case Derived::stillRamping: return Words::tr("headcount − effective FTE");
    case Derived::approveBy: return Words::tr("start − hiring lead");
    case Derived::reductionGate: return Words::tr("planned reductions, unless a guardrail pauses them");
    }
    return {};
}

Derived hoursTo(plan::LeverKey surplusKey) {
    const auto place = std::find(plan::surplusKeys.begin(), plan::surplusKeys.end(), surplusKey);
    return static_cast<Derived>(static_cast<int>(Derived::systemsHours) +
                                static_cast<int>(place - plan::surplusKeys.begin()));
}

bool needsPlanOnly(Derived derived) {
    return derived == Derived::splitSum || derived == Derived::improvementShare;
}

double valueOf(Derived derived, const projection::Projection& projection, const plan::Plan& scenarioPlan,
               int month) {
    using plan::Metric;
    const auto of = [month](const projection::Outputs<double>& outputs, Metric metric) {
        return month < outputs.months() ? outputs.at(metric, month)
                                        : std::numeric_limits<double>::quiet_NaN();
    };
    switch (derived) {
    case Derived::splitSum: return sumOf(scenarioPlan, plan::timeSplitKeys, month);
    case Derived::improvementShare: return sumOf(scenarioPlan, plan::improvementKeys, month);
    case Derived::headcountOpening: return headcountRow(projection, month).opening;
    case Derived::headcountClosing: return headcountRow(projection, month).closing;
    case Derived::requiredTraditional: return of(projection.traditional, Metric::requiredFte);
    case Derived::requiredWithoutGrowth: return of(projection.withoutGrowth, Metric::requiredFte);
    case Derived::costTraditional: return of(projection.traditional, Metric::totalCost);
    case Derived::costWithoutGrowth: return of(projection.withoutGrowth, Metric::totalCost);
    case Derived::saving:
        return of(projection.withoutGrowth, Metric::totalCost) - of(projection.outputs, Metric::totalCost);
    case Derived::systemsHours:
    case Derived::contentHours:
    case Derived::insightHours:
    case Derived::channelsHours:
    case Derived::outreachHours:
    case Derived::backlogHours:
    case Derived::unallocatedHours: {
        const auto parts =
            projection::surplusLedger(scenarioPlan, of(projection.outputs, Metric::surplusHours));
        if (derived == Derived::unallocatedHours) return parts.unallocated;
        for (std::size_t i = 0; i < parts.taken.size(); ++i)
            if (hoursTo(scenarioPlan.surplusOrder[i]) == derived) return parts.taken[i];
        break;
    }
    case Derived::launchVolume: return volumeOf(projection, month).launched;
    case Derived::inducedVolume:
        return of(projection.outputs, Metric::inbound) - volumeOf(projection, month).uninduced;
    case Derived::stillRamping:
        return of(projection.outputs, Metric::headcount) - of(projection.outputs, Metric::effectiveFte);
    case Derived::approveBy:
        for (const auto& hire : projection::approvals(projection))
            if (hire.start == month) return hire.approve;
        break;
    case Derived::reductionGate: {
        const double planned = scenarioPlan.lever(plan::LeverKey::plannedReductions).base.at(month);
        const auto& inForce = projection.inputs.plannedReductions;
        if (!(planned > 0) || month >= static_cast<int>(inForce.size())) break;
        return inForce[static_cast<std::size_t>(month)] < planned ? 0 : 1;
    }
    }
    return std::numeric_limits<double>::quiet_NaN();
}

} // namespace headroom::ui
