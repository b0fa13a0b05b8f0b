#include "projection/dates.h"

#include "projection/kernel.h"

#include <algorithm>

namespace headroom::projection {

namespace {

using plan::Metric;

/// A gap this small is rounding, not a missing person.
constexpr double slack = 1e-9;

/// Whether no month becomes understaffed, or more so, than as planned.
bool isSafe(const Outputs<double>& planned, const Inputs<double>& in, Outputs<double>& out,
            Room<double>& room) {
    run(in, out, room);
    for (int t = 0; t < in.months(); ++t) {
        const double gap = out.at(Metric::gapFte, t);
        if (gap < -slack && gap < planned.at(Metric::gapFte, t) - slack) return false;
    }
    return true;
}

} // namespace

int rampMonths(const plan::Plan& plan, double share) {
    const auto& proficiency = plan.ramp.proficiency;
    const auto ready =
        std::find_if(proficiency.begin(), proficiency.end(), [share](double p) { return p >= share; });
    return static_cast<int>(ready - proficiency.begin());
}

std::vector<ApproveBy> approvals(const Projection& projection) {
    std::vector<ApproveBy> result;
    for (int t = 0; t < projection.months(); ++t) {
        const double hires = projection.inputs.plannedHires[static_cast<std::size_t>(t)];
        if (hires > 0) result.push_back({t, hires, t - projection.hiringLead()});
    }
    return result;
}

std::vector<OpenBy> openings(const Projection& projection) {
    std::vector<OpenBy> result;
    const int before = rampMonths(*projection.plan) + projection.hiringLead();
    for (int t = 0; t < projection.months(); ++t) {
        const double gap = projection.outputs.at(Metric::gapFte, t);
        if (gap < -slack) result.push_back({t, t - before, -gap});
    }
    return result;
}

BackfillStop backfillStop(const Projection& projection, const std::atomic<bool>* cancelled) {
    const int months = projection.months();
    Outputs<double> out(months, projection.outputs.types());
    Room<double> room;
    // The plan as it was before its guardrails acted: they act again, on what stopping leads to.
    const Inputs<double> planned =
        inputsOf(plan::withScenario(*projection.plan, projection.scenario).value());
    const auto goesOn = [cancelled] { return !cancelled || !*cancelled; };
    const auto stoppedFor = [&](int from, int to) {
        Inputs<double> in = planned;
        for (int t = from; t < to; ++t) in.backfill[static_cast<std::size_t>(t)] = 0;
        return isSafe(projection.outputs, in, out, room);
    };
    BackfillStop result;
    // Those who leave within a hiring lead of the end would be replaced after it: stopping there shows
    // nothing.
    const int last = months - projection.hiringLead();
    for (int from = 0; from < last && !result.stopFrom && goesOn(); ++from)
        if (stoppedFor(from, months)) result.stopFrom = from;
    for (int to = 1; to <= last && goesOn() && stoppedFor(0, to); ++to) result.resumeAfter = to - 1;
    return result;
}

} // namespace headroom::projection
