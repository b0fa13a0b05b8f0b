#include "projection/guardrails.h"

#include "projection/actual_course.h"
#include "projection/guardrails_on_actuals.h"
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

bool isSound(const Guardrail& guardrail) {
    return std::isfinite(guardrail.threshold) && guardrail.threshold >= 0 && guardrail.months >= 1;
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
        if (!isSound(guardrail)) return rule;
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

    /// The actuals' course of what a guardrail watches; today's is the plan's.
    [[nodiscard]] Course seen(GuardrailMetric metric) const {
        const ActualCourse actuals(m_plan, m_in);
        Course course{{}, none};
        if (metric == GuardrailMetric::automation) course.today = m_in.automationToday;
        if (metric == GuardrailMetric::resolution) course.today = m_in.resolutionToday;
        for (int t = 0; t < m_in.months(); ++t)
            course.months.push_back([&] {
                switch (metric) {
                case GuardrailMetric::automation: return actuals.automation(t);
                case GuardrailMetric::resolution: return actuals.resolution(t);
                case GuardrailMetric::improvementShare:
                    return actuals.of(plan::Observed::improvementShare, t);
                case GuardrailMetric::backlogDays: {
                    const double days = actuals.of(plan::Observed::backlogDays, t);
                    return std::isnan(days) ? daysOf(actuals.of(plan::Observed::backlogHours, t), t) : days;
                }
                case GuardrailMetric::inbound: return actuals.inbound(t);
                }
                return none;
            }());
        return course;
    }

    /// What a guardrail holds each month against, before its threshold.
    [[nodiscard]] std::vector<double> referenceOf(const Guardrail& guardrail) const {
        switch (guardrail.comparison) {
        case Comparison::missesBy:
        case Comparison::exceedsBy: return planned(guardrail.metric).months;
        case Comparison::aboveHigh: return high(guardrail.metric).months;
        case Comparison::overLimit: return std::vector<double>(m_in.workingDays.size(), guardrail.threshold);
        case Comparison::hasNotImprovedBy: break;
        }
        std::vector<double> rise(m_in.workingDays.size(), none);
        const Course plan = planned(guardrail.metric);
        for (int t = guardrail.months - 1; t < m_in.months(); ++t)
            rise[static_cast<std::size_t>(t)] = risen(plan, t, guardrail.months);
        return rise;
    }

    /// By how much a course rises over so many months up to t.
    static double risen(const Course& course, int t, int months) {
        const int before = t - months;
        return course.months[static_cast<std::size_t>(t)] -
               (before < 0 ? course.today : course.months[static_cast<std::size_t>(before)]);
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

    /// The projection in which no guardrail acts.
    [[nodiscard]] Outputs<double> unguarded() const {
        Inputs<double> in = m_in;
        in.guardrails = {};
        Outputs<double> out(in.months(), static_cast<int>(in.types.size()));
        Room<double> room;
        run(in, out, room);
        return out;
    }

    [[nodiscard]] Course backlogDays() const {
        const Outputs<double> out = unguarded();
        const auto days = out.series(plan::Metric::backlogDays);
        return {{days.begin(), days.end()}};
    }

    /// Working days that a backlog of so many hours takes at the capacity planned for deferred work.
    [[nodiscard]] double daysOf(double hours, int t) const {
        if (std::isnan(hours)) return none;
        const Outputs<double> out = unguarded();
        const auto month = static_cast<std::size_t>(t);
        const double capacity = (out.at(plan::Metric::effectiveFte, t) + out.at(plan::Metric::flexFte, t)) *
                                m_in.workingDays[month] * m_in.hoursPerDay * m_in.inboxShare[month];
        const double left = capacity - out.at(plan::Metric::liveStaffedHours, t);
        if (left > 0) return hours * m_in.workingDays[month] / left;
        return hours > 0 ? std::numeric_limits<double>::infinity() : 0;
    }

    const plan::Plan& m_plan;
    const Inputs<double>& m_in;
    PlannedPath m_path;
};

/// Goes through the actuals of one guardrail, month by month.
class Judge {
public:
    Judge(const RuleReader& reader, const plan::Plan& plan, const Guardrail& guardrail)
        : m_plan(plan)
        , m_guardrail(guardrail)
        , m_rule(reader.ruleOf(guardrail))
        , m_seen(reader.seen(guardrail.metric))
        , m_reference(reader.referenceOf(guardrail)) {}

    GuardrailOnActuals judged() {
        int last = -1;
        for (int t = 0; t < m_plan.months; ++t)
            if (!std::isnan(m_seen.months[static_cast<std::size_t>(t)])) last = t;
        for (int t = 0; t <= last; ++t) take(t);
        m_result.from = last + 1;
        decide();
        return std::move(m_result);
    }

private:
    /// NaN where the month, or one that it is held against, has no actual.
    [[nodiscard]] double actualAt(int t) const {
        if (m_rule.window == 0) return m_seen.months[static_cast<std::size_t>(t)];
        if (t < m_rule.window - 1) return none;
        for (int month = std::max(0, t - m_rule.window); month < t; ++month)
            if (std::isnan(m_seen.months[static_cast<std::size_t>(month)])) return none;
        return RuleReader::risen(m_seen, t, m_rule.window);
    }

    void take(int t) {
        const auto month = static_cast<std::size_t>(t);
        const double actual = actualAt(t);
        if (std::isnan(actual)) { // it breaks the row, of both kinds
            m_result.broken = m_result.kept = 0;
            return;
        }
        // A month without a limit is one in which nothing is asked.
        const double limit = m_rule.limits[month];
        const bool breaks = m_rule.below ? actual < limit : actual > limit;
        m_result.evidence.push_back({t, actual, m_reference[month], breaks});
        m_result.broken = breaks ? m_result.broken + 1 : 0;
        m_result.kept = breaks ? 0 : m_result.kept + 1;
        if (!m_result.inForce && m_result.broken >= m_rule.months) {
            m_result.inForce = true;
            m_result.fired = t;
            m_result.cleared.reset();
        } else if (m_result.inForce && m_result.kept >= m_rule.months) {
            m_result.inForce = false;
            m_result.cleared = t;
        }
    }

    void decide() {
        for (const plan::GuardrailDecision& decision : m_plan.decisions)
            if (decision.guardrail == m_guardrail.id && m_result.fired &&
                decision.month >= m_plan.monthAt(*m_result.fired))
                m_result.decision = decision;
        const bool waited = m_result.decision && m_result.decision->verdict == plan::Verdict::deferred &&
                            m_result.decision->month < m_plan.monthAt(m_result.from - 1);
        if (m_result.inForce)
            m_result.state =
                m_result.decision && !waited ? GuardrailState::acknowledged : GuardrailState::triggered;
        else if (m_result.broken > 0)
            m_result.state = GuardrailState::watch;
        else if (m_result.cleared)
            m_result.state = GuardrailState::cleared;
    }

    const plan::Plan& m_plan;
    const Guardrail& m_guardrail;
    GuardrailRule m_rule;
    Course m_seen;
    std::vector<double> m_reference;
    GuardrailOnActuals m_result;
};

GuardrailOnActuals onActuals(const RuleReader& reader, const plan::Plan& plan, const Guardrail& guardrail) {
    if (!isSound(guardrail) || plan.actuals.empty()) return {};
    return Judge(reader, plan, guardrail).judged();
}

/// A rule that goes on from where the actuals have left it.
GuardrailRule begun(GuardrailRule rule, const GuardrailOnActuals& seen) {
    rule.from = seen.from;
    rule.broken = seen.broken;
    rule.kept = seen.kept;
    rule.inForce = seen.acts();
    rule.held = seen.waits();
    const bool overridden = seen.inForce && !seen.acts();
    if (overridden) rule.broken = 0; // one that was overridden wants a row of its own to fire again
    if (seen.fired && !overridden) rule.fired = *seen.fired;
    return rule;
}

} // namespace

std::vector<GuardrailOnActuals> guardrailsOnActuals(const plan::Plan& plan, const Inputs<double>& atBase) {
    const RuleReader reader(plan, atBase);
    std::vector<GuardrailOnActuals> all;
    for (const Guardrail& guardrail : plan.guardrails) all.push_back(onActuals(reader, plan, guardrail));
    return all;
}

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
        guardrails.rules.push_back(
            begun(reader.ruleOf(guardrail), onActuals(reader, underScenario, guardrail)));
    guardrails.improvementShare = atBase.improvementShare;
    return guardrails;
}

} // namespace headroom::projection
