#include "projection/projection.h"

#include "projection/courses.h"
#include "projection/health.h"
#include "projection/kernel.h"
#include "projection/resolve.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::projection {

namespace {

using plan::Metric;

Outputs<double> outputsOf(const Inputs<double>& in, Room<double>& room) {
    Outputs<double> out(in.months(), static_cast<int>(in.types.size()));
    run(in, out, room);
    return out;
}

/// The plan's decisions as they took effect. Projected again they give the same results.
void takeEffect(Inputs<double>& in, const InForce<double>& inForce) {
    in.plannedReductions = inForce.plannedReductions;
    in.backfill = inForce.backfill;
    in.overtime = inForce.overtime;
    in.inboxShare = inForce.inboxShare;
    in.improvementShare = inForce.improvementShare;
    const auto& surplus = inForce.surplusToImprovement;
    if (std::any_of(surplus.begin(), surplus.end(),
                    [&](double share) { return share != in.surplusToImprovement; }))
        in.surplusToImprovementByMonth = surplus;
    in.guardrails = {};
}

} // namespace

std::vector<GuardrailCourse> coursesOf(const Inputs<double>& in, const GuardrailStates<double>& states) {
    std::vector<GuardrailCourse> courses(in.guardrails.rules.size());
    for (std::size_t rule = 0; rule < courses.size(); ++rule)
        for (int t = 0; t < in.months(); ++t) {
            if (!courses[rule].fired && states.firedBy(rule, t) > 0) courses[rule].fired = t;
            if (states.inForce(rule, t) > 0) courses[rule].inForce.push_back(t);
        }
    return courses;
}

namespace {

/// Why there is no time to do a month's work in.
plan::Finding noTimeIn(const Inputs<double>& in, int t) {
    if (!(in.workingDays[static_cast<std::size_t>(t)] > 0))
        return {.code = plan::FindingCode::noWorkingDays, .month = t};
    plan::Finding finding{.code = plan::FindingCode::noInboxTime};
    // The hours of a day are those of every month.
    if (in.hoursPerDay > 0) finding.month = t;
    finding.lever =
        plan::LeverRef{in.hoursPerDay > 0 ? plan::LeverKey::inboxShare : plan::LeverKey::hoursPerDay, {}};
    return finding;
}

/// What only the results show: reductions of people who are not there, work with no time to do it in.
std::vector<plan::Finding> findingsOf(const plan::Plan& plan, const Inputs<double>& in,
                                      const Outputs<double>& out) {
    std::vector<plan::Finding> findings;
    for (int t = 0; t < out.months(); ++t) {
        const double wanted = in.plannedReductions[static_cast<std::size_t>(t)];
        const double taken = out.at(Metric::reductions, t);
        if (wanted > taken) {
            plan::Finding finding{.code = plan::FindingCode::reductionsBeyondHeadcount, .month = t};
            finding.lever = plan::LeverRef{plan::LeverKey::plannedReductions, {}};
            finding.values = {plan::toText(wanted), plan::toText(taken)};
            findings.push_back(std::move(finding));
        }
        for (std::size_t w = 0; w < in.types.size(); ++w) {
            const double use = out.at(Metric::typeUtilisation, static_cast<int>(w), t);
            if (!in.types[w].live || !(use > 1)) continue;
            plan::Finding finding{.code = plan::FindingCode::utilisationOverOne,
                                  .severity = plan::Severity::warning,
                                  .month = t};
            finding.lever = plan::LeverRef{plan::LeverKey::targetShare, plan.workTypes[w].id};
            finding.values = {plan::toText(use)};
            findings.push_back(std::move(finding));
        }
        if (!std::isinf(out.at(Metric::requiredFte, t))) continue;
        const plan::Finding noTime = noTimeIn(in, t);
        if (std::find(findings.begin(), findings.end(), noTime) == findings.end()) findings.push_back(noTime);
    }
    return findings;
}

/// Guardrails that the actuals have triggered and that wait for a decision.
std::vector<plan::Finding> undecidedOf(const plan::Plan& plan,
                                       const std::vector<GuardrailOnActuals>& states) {
    std::vector<plan::Finding> findings;
    for (std::size_t i = 0; i < states.size(); ++i)
        if (states[i].state == GuardrailState::triggered)
            findings.push_back({.code = plan::FindingCode::guardrailUndecided,
                                .severity = plan::Severity::warning,
                                .month = states[i].fired.value_or(-1),
                                .values = {plan.guardrails[i].name}});
    return findings;
}

double sum(std::span<const double> series) {
    return std::accumulate(series.begin(), series.end(), 0.0);
}

} // namespace

Result<Projection> project(std::shared_ptr<const plan::Plan> plan, const std::string& scenario,
                           std::optional<plan::Date> today, std::span<const double> gapP10) {
    const auto effective = plan::withScenario(*plan, scenario);
    if (!effective) {
        std::string there = plan::baseScenario;
        for (const plan::Scenario& candidate : plan->scenarios) there += ", " + candidate.name;
        return Error{ErrorCode::scenarioMissing, plan->name, {scenario, there}};
    }
    std::vector<plan::Finding> findings = plan::validate(*plan, scenario);
    if (plan::blocksProjection(findings))
        return Error{
            ErrorCode::planInvalid,
            plan->name,
            {std::to_string(std::count_if(findings.begin(), findings.end(), [](const plan::Finding& finding) {
                return finding.severity == plan::Severity::error;
            }))}};

    Projection result;
    const Inputs<double> planned = inputsOf(*effective);
    Room<double> room;
    result.outputs = outputsOf(planned, room);
    result.inputs = planned;
    takeEffect(result.inputs, room.inForce);
    result.guardrails = coursesOf(planned, room.guardrails);
    result.onActuals = guardrailsOnActuals(*effective, planned);
    result.withoutGrowth = outputsOf(withoutAutomationGrowth(planned), room);
    result.traditional = outputsOf(traditional(planned), room);
    const auto found = findingsOf(*effective, result.inputs, result.outputs);
    findings.insert(findings.begin(), found.begin(), found.end());
    const auto reviewed = health(*effective, planned, result.outputs, today, gapP10);
    findings.insert(findings.end(), reviewed.begin(), reviewed.end());
    const auto undecided = undecidedOf(*effective, result.onActuals);
    findings.insert(findings.end(), undecided.begin(), undecided.end());
    std::stable_sort(findings.begin(), findings.end(),
                     [](const plan::Finding& a, const plan::Finding& b) { return a.severity > b.severity; });
    result.findings = std::move(findings);
    result.plan = std::move(plan);
    result.scenario = scenario;
    return result;
}

std::vector<PausedReduction> pausedReductions(const Projection& projection) {
    const auto plan = plan::withScenario(*projection.plan, projection.scenario);
    std::vector<PausedReduction> paused;
    if (!plan) return paused;
    const plan::Lever& planned = plan->lever(plan::LeverKey::plannedReductions);
    for (int t = 0; t < projection.months(); ++t) {
        const double stays =
            planned.base.at(t) - projection.inputs.plannedReductions[static_cast<std::size_t>(t)];
        if (stays > 0) paused.push_back({t, stays});
    }
    return paused;
}

Headlines headlinesOf(const Projection& projection) {
    const auto required = projection.series(Metric::requiredFte);
    const auto gap = projection.series(Metric::gapFte);
    const auto indexOf = [](auto series, auto found) { return static_cast<int>(found - series.begin()); };

    Headlines lines;
    lines.lastMonth = projection.months() - 1;
    lines.automationAtEnd = projection.series(Metric::automation).back();
    const auto peak = std::max_element(required.begin(), required.end());
    lines.requiredPeak = *peak;
    lines.requiredPeakMonth = indexOf(required, peak);
    lines.requiredAtEnd = required.back();
    lines.effectiveAtEnd = projection.series(Metric::effectiveFte).back();
    const auto worst = std::min_element(gap.begin(), gap.end());
    lines.worstGap = *worst;
    lines.worstGapMonth = indexOf(gap, worst);
    lines.understaffedMonths =
        static_cast<int>(std::count_if(gap.begin(), gap.end(), [](double g) { return g < 0; }));
    lines.headroomAtEnd = projection.series(Metric::headroomConversations).back();
    lines.totalCost = sum(projection.series(Metric::totalCost));
    lines.saving = sum(projection.withoutGrowth.series(Metric::totalCost)) - lines.totalCost;
    lines.sparedFte = projection.withoutGrowth.series(Metric::requiredFte).back() - lines.requiredAtEnd;
    for (const plan::Finding& finding : projection.findings) {
        switch (finding.severity) {
        case plan::Severity::error: ++lines.errors; break;
        case plan::Severity::warning: ++lines.warnings; break;
        case plan::Severity::hint: ++lines.hints; break;
        }
    }
    return lines;
}

std::vector<HeadcountRow> headcountTable(const Projection& projection) {
    const auto headcount = projection.series(Metric::headcount);
    const auto starters = projection.series(Metric::starters);
    const auto leavers = projection.series(Metric::leavers);
    const auto reductions = projection.series(Metric::reductions);
    std::vector<HeadcountRow> rows;
    rows.reserve(headcount.size());
    for (std::size_t t = 0; t < headcount.size(); ++t)
        rows.push_back({headcount[t] - starters[t], starters[t], leavers[t], reductions[t],
                        headcount[t] - leavers[t] - reductions[t]});
    return rows;
}

} // namespace headroom::projection
