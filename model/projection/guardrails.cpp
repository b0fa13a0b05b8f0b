#include "projection/guardrails.h"

#include "projection/kernel.h"
#include "projection/resolve.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::projection {

namespace {

using plan::Comparison;
using plan::Guardrail;
using plan::GuardrailAction;
using plan::GuardrailMetric;
using plan::LeverKey;

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// A difference of exactly the threshold counts, also where it is rounded: 0.70 against 0.65 is 0.05.
double rounding(double value) {
    return 1e-9 * std::max(1.0, std::abs(value));
}

/// Whether a lever is behind a metric, so that its high is what makes the metric's.
bool isBehind(LeverKey key, GuardrailMetric metric) {
    switch (metric) {
    case GuardrailMetric::automation: return key == LeverKey::involvement || key == LeverKey::resolution;
    case GuardrailMetric::resolution: return key == LeverKey::resolution;
    case GuardrailMetric::improvementShare:
        return std::find(plan::improvementKeys.begin(), plan::improvementKeys.end(), key) !=
               plan::improvementKeys.end();
    case GuardrailMetric::backlogDays: return false;
    case GuardrailMetric::inbound: return key == LeverKey::volume;
    }
    return false;
}

/// A metric month by month, and today: NaN where it does not exist.
struct Course {
    std::vector<double> months;
    double today = none;
};

class RuleReader {
public:
    RuleReader(const plan::Plan& plan, const Inputs<double>& atBase)
        : m_plan(plan)
        , m_in(atBase)
        , m_path(plannedPath(atBase)) {}

    [[nodiscard]] GuardrailRule ruleOf(const Guardrail& guardrail) const {
        const auto acts = [&](GuardrailAction action) {
            return std::count(guardrail.actions.begin(), guardrail.actions.end(), action) > 0;
        };
        GuardrailRule rule;
        rule.metric = guardrail.metric;
        rule.limits.assign(m_in.workingDays.size(), none);
        if (!std::isfinite(guardrail.threshold) || guardrail.threshold < 0 || guardrail.months < 1)
            return rule;
        rule.pausesReductions = acts(GuardrailAction::pauseReductions);
        rule.stopsReductions = acts(GuardrailAction::stopReductions);
        rule.opensHiringGates =
            acts(GuardrailAction::reopenHiringGates) || acts(GuardrailAction::revisitHiringGates);
        rule.movesSurplus = acts(GuardrailAction::moveSurplus);
        rule.protectsImprovement = acts(GuardrailAction::capInboxShare);
        rule.clearsBacklog = acts(GuardrailAction::clearBacklog);
        rule.months = guardrail.months;
        limit(rule, guardrail);
        return rule;
    }

private:
    void limit(GuardrailRule& rule, const Guardrail& guardrail) const {
        const double threshold = guardrail.threshold;
        const auto each = [&rule](const std::vector<double>& course, const auto& limitOf) {
            std::transform(course.begin(), course.end(), rule.limits.begin(), limitOf);
        };
        switch (guardrail.comparison) {
        case Comparison::missesBy:
            rule.below = true;
            each(planned(rule.metric).months, [&](double plan) { return plan - threshold + rounding(plan); });
            return;
        case Comparison::exceedsBy:
            rule.below = false;
            each(planned(rule.metric).months, [&](double plan) { return plan + threshold - rounding(plan); });
            return;
        case Comparison::overLimit:
            rule.below = false;
            each(rule.limits, [&](double) { return threshold + rounding(threshold); });
            return;
        case Comparison::aboveHigh:
            rule.below = false;
            each(high(rule.metric).months, [&](double most) { return most + threshold + rounding(most); });
            return;
        case Comparison::hasNotImprovedBy: break;
        }
        // The months are its window: it fires at once where the plan rises over them and the metric does not.
        rule.below = true;
        rule.window = rule.months;
        rule.months = 1;
        const Course plan = planned(rule.metric);
        for (int t = rule.window - 1; t < m_in.months(); ++t) {
            const double now = plan.months[static_cast<std::size_t>(t)];
            const double before =
                t < rule.window ? plan.today : plan.months[static_cast<std::size_t>(t - rule.window)];
            if (now - before >= threshold - rounding(now))
                rule.limits[static_cast<std::size_t>(t)] = threshold - rounding(now);
        }
    }

    [[nodiscard]] Course planned(GuardrailMetric metric) const {
        return metric == GuardrailMetric::backlogDays ? backlogDays() : courseOf(m_path, metric);
    }

    /// The planned path with the levers behind the metric at their high.
    [[nodiscard]] Course high(GuardrailMetric metric) const {
        if (metric == GuardrailMetric::backlogDays) return backlogDays();
        const auto in = resolve<double>(m_plan, [&](const plan::LeverRef& ref, int month) {
            const plan::Lever& lever = *m_plan.find(ref);
            return isBehind(ref.key, metric) ? lever.highAt(month) : lever.base.at(month);
        });
        return courseOf(plannedPath(in), metric);
    }

    static Course courseOf(const PlannedPath& path, GuardrailMetric metric) {
        switch (metric) {
        case GuardrailMetric::automation: return {path.automation, path.automationToday};
        case GuardrailMetric::resolution: return {path.resolution, path.resolutionToday};
        case GuardrailMetric::improvementShare: return {path.improvementShare};
        case GuardrailMetric::inbound: return {path.inbound};
        case GuardrailMetric::backlogDays: break;
        }
        return {};
    }

    /// Of the projection in which no guardrail acts.
    [[nodiscard]] Course backlogDays() const {
        Inputs<double> in = m_in;
        in.guardrails = {};
        Outputs<double> out(in.months(), static_cast<int>(in.types.size()));
        Room<double> room;
        run(in, out, room);
        const auto days = out.series(plan::Metric::backlogDays);
        return {{days.begin(), days.end()}};
    }

    const plan::Plan& m_plan;
    const Inputs<double>& m_in;
    PlannedPath m_path;
};

} // namespace

PlannedPath plannedPath(const Inputs<double>& in) {
    PlannedPath path;
    path.automationToday = in.automationToday;
    path.resolutionToday = in.resolutionToday;
    path.improvementShare = in.improvementShare;
    double induced = 1;
    for (std::size_t t = 0; t < in.workingDays.size(); ++t) {
        double volume = 0, involved = 0, resolved = 0;
        for (const WorkTypeInputs<double>& type : in.types) {
            const double ofType = type.volumeBeforeInduced[t] * induced + type.launchVolume[t];
            volume += ofType;
            involved += ofType * type.involvement[t];
            resolved += ofType * (type.involvement[t] * type.resolutionPlan[t]);
        }
        path.inbound.push_back(volume);
        path.automation.push_back(volume > 0 ? resolved / volume : 0);
        path.resolution.push_back(involved > 0 ? resolved / involved : none);
        induced = std::max(0.0, 1 + in.inducedDemand * (path.automation.back() - in.automationToday));
    }
    return path;
}

Guardrails guardrailsOf(const plan::Plan& underScenario, const Inputs<double>& atBase) {
    Guardrails guardrails;
    if (underScenario.guardrails.empty()) return guardrails;
    const RuleReader reader(underScenario, atBase);
    for (const Guardrail& guardrail : underScenario.guardrails)
        guardrails.rules.push_back(reader.ruleOf(guardrail));
    guardrails.improvementShare = atBase.improvementShare;
    return guardrails;
}

} // namespace headroom::projection
