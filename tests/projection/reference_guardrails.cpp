#include "projection/reference_parts.h"

#include <algorithm>
#include <cmath>

namespace headroom::tests {

using plan::LeverKey;
using plan::Plan;
using plan::WorkType;
using Inputs = Reference::Inputs;
using Outputs = Reference::Outputs;
using Series = Reference::Series;
using Type = Reference::Type;

Course plannedCourse(const Inputs& in, plan::GuardrailMetric metric) {
    Course course;
    double volumeToday = 0, involvedToday = 0, resolvedToday = 0, automation = 0;
    for (const Type& type : in.types) {
        const double volume = type.months.at("volumeBeforeInduced").front();
        volumeToday += volume;
        involvedToday += volume * type.involvementToday;
        resolvedToday += volume * type.involvementToday * type.resolutionToday;
    }
    if (metric == plan::GuardrailMetric::automation) course.today = in.automationToday;
    if (metric == plan::GuardrailMetric::resolution && involvedToday > 0)
        course.today = resolvedToday / involvedToday;
    for (std::size_t t = 0; t < in.months.at("workingDays").size(); ++t) {
        const double e = in.values.at("inducedDemand");
        const double D = t == 0 ? 1 : std::max(0.0, 1 + e * (automation - in.automationToday));
        double volume = 0, involved = 0, resolved = 0;
        for (const Type& type : in.types) {
            const double V = type.months.at("volumeBeforeInduced")[t] * D + type.months.at("launchVolume")[t];
            const double I = type.months.at("involvement")[t], R = type.months.at("resolutionPlan")[t];
            volume += V;
            involved += V * I;
            resolved += V * I * R;
        }
        automation = volume > 0 ? resolved / volume : 0;
        double value = none;
        switch (metric) {
        case plan::GuardrailMetric::automation: value = automation; break;
        case plan::GuardrailMetric::resolution: value = involved > 0 ? resolved / involved : none; break;
        case plan::GuardrailMetric::improvementShare: value = in.months.at("improvementShare")[t]; break;
        case plan::GuardrailMetric::inbound: value = volume; break;
        case plan::GuardrailMetric::backlogDays: break; // no path: what the plan comes to without guardrails
        }
        course.months.push_back(value);
    }
    return course;
}

Plan atHigh(Plan plan, plan::GuardrailMetric metric) {
    const auto raise = [&plan](plan::Lever& lever) {
        if (!lever.range) return;
        std::vector<double> values;
        for (int t = 0; t < plan.months; ++t) {
            const double base = pathAt(lever.base, t), high = pathAt(lever.range->high, t);
            switch (lever.range->basis) {
            case plan::RangeBasis::value: values.push_back(high); break;
            case plan::RangeBasis::difference: values.push_back(base + high); break;
            case plan::RangeBasis::factor: values.push_back(base * high); break;
            }
        }
        lever.base = plan::Trajectory::monthly(values);
    };
    using M = plan::GuardrailMetric;
    for (WorkType& type : plan.workTypes) {
        if (metric == M::inbound) raise(type.lever(LeverKey::volume));
        if (metric == M::automation) raise(type.lever(LeverKey::involvement));
        if (metric == M::automation || metric == M::resolution) raise(type.lever(LeverKey::resolution));
    }
    if (metric == M::improvementShare)
        for (const LeverKey key : {LeverKey::reviewShare, LeverKey::tuningShare, LeverKey::contentShare,
                                   LeverKey::insightShare, LeverKey::systemChangeShare})
            raise(plan.lever(key));
    return plan;
}

namespace {

/// Whether a month counts against a guardrail. A hair is allowed for what rounding does to an exact
/// threshold.
bool counts(const Watch& watch, const Course& actual, int t) {
    const auto at = [](const Course& course, int month) {
        if (month < -1) return none;
        return month == -1 ? course.today : course.months[static_cast<std::size_t>(month)];
    };
    const plan::Guardrail& guardrail = watch.guardrail;
    const double is = at(actual, t), threshold = guardrail.threshold;
    const double plan = at(watch.planned, t), high = watch.high[static_cast<std::size_t>(t)];
    const auto hair = [](double value) { return 1e-9 * std::max(1.0, std::abs(value)); };
    if (std::isnan(is)) return false;
    switch (guardrail.comparison) {
    case plan::Comparison::missesBy: return is - plan < -threshold + hair(plan);
    case plan::Comparison::exceedsBy: return is - plan > threshold - hair(plan);
    case plan::Comparison::overLimit: return is > threshold + hair(threshold);
    case plan::Comparison::aboveHigh: return is > high + threshold + hair(high);
    case plan::Comparison::hasNotImprovedBy: {
        const double rise = is - at(actual, t - guardrail.months);
        const double meant = plan - at(watch.planned, t - guardrail.months);
        return rise < threshold - hair(plan) && meant >= threshold - hair(plan);
    }
    }
    return false;
}

/// How a guardrail stands after months that counted against it or did not.
struct Standing {
    bool inForce = false, hasFired = false;
};

Standing standingAfter(const plan::Guardrail& guardrail, const std::vector<bool>& counted) {
    // The months of one that watches an improvement are its window.
    const int row = guardrail.comparison == plan::Comparison::hasNotImprovedBy ? 1 : guardrail.months;
    Standing standing;
    for (int end = row; end <= static_cast<int>(counted.size()); ++end) {
        const auto against = std::count(counted.begin() + (end - row), counted.begin() + end, true);
        if (against == row) standing = {true, true};
        if (against == 0) standing.inForce = false;
    }
    return standing;
}

} // namespace

bool Guard::does(plan::GuardrailAction action) const {
    for (std::size_t i = 0; i < m_watches.size(); ++i) {
        const plan::Guardrail& guardrail = m_watches[i].guardrail;
        const Standing standing = standingAfter(guardrail, m_counted[i]);
        for (const plan::GuardrailAction each : guardrail.actions)
            if (each == action &&
                (standing.inForce || (action == plan::GuardrailAction::stopReductions && standing.hasFired)))
                return true;
    }
    return false;
}

void Guard::change(Inputs& in, std::size_t t) const {
    using A = plan::GuardrailAction;
    if (does(A::pauseReductions) || does(A::stopReductions)) in.months["plannedReductions"][t] = 0;
    if (does(A::reopenHiringGates) || does(A::revisitHiringGates)) in.months["backfill"][t] = 1;
    const double missing = m_improvement[t] - in.months["improvementShare"][t];
    if (does(A::capInboxShare) && missing > 0) {
        in.months["improvementShare"][t] = m_improvement[t];
        in.months["inboxShare"][t] = std::max(0.0, in.months["inboxShare"][t] - missing);
    }
    if (does(A::moveSurplus)) in.months["surplusToImprovementByMonth"][t] += in.surplusUnallocated / 3;
}

void Guard::watch(const Inputs& in, const Outputs& out, bool backlogIsStuck) {
    using M = plan::GuardrailMetric;
    const int t = static_cast<int>(out.plan.at("inbound").size()) - 1;
    m_stuck.push_back(backlogIsStuck);
    for (std::size_t i = 0; i < m_watches.size(); ++i) {
        const M metric = m_watches[i].guardrail.metric;
        Course actual;
        if (metric == M::automation) actual = {out.plan.at("automation"), in.automationToday};
        if (metric == M::resolution)
            actual = {out.plan.at("resolutionRate"), plannedCourse(in, M::resolution).today};
        if (metric == M::improvementShare) actual = {in.months.at("improvementShare")};
        if (metric == M::inbound) actual = {out.plan.at("inbound")};
        if (metric == M::backlogDays) {
            actual = {out.plan.at("backlogDays")};
            for (std::size_t month = 0; month < m_stuck.size(); ++month)
                if (m_stuck[month]) actual.months[month] = std::numeric_limits<double>::infinity();
        }
        m_counted[i].push_back(counts(m_watches[i], actual, t));
    }
}

std::vector<Reference::Fired> Guard::history() const {
    std::vector<Reference::Fired> result;
    for (std::size_t i = 0; i < m_watches.size(); ++i) {
        Reference::Fired fired;
        for (std::size_t t = 0; t < m_counted[i].size(); ++t) {
            const std::vector<bool> before(m_counted[i].begin(),
                                           m_counted[i].begin() + static_cast<std::ptrdiff_t>(t));
            std::vector<bool> with = before;
            with.push_back(m_counted[i][t]);
            const plan::Guardrail& guardrail = m_watches[i].guardrail;
            fired.firedBy.push_back(standingAfter(guardrail, with).hasFired);
            fired.inForce.push_back(standingAfter(guardrail, before).inForce);
        }
        result.push_back(std::move(fired));
    }
    return result;
}

} // namespace headroom::tests
