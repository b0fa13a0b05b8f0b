#pragma once

#include "projection/inputs.h"
#include "projection/number.h"
#include "projection/outputs.h"

#include <limits>
#include <vector>

namespace headroom::projection {
inline namespace HEADROOM_TARGET {

/// What the plan's decisions come to, by month, when its guardrails have acted.
template <class Number>
struct InForce {
    std::vector<Number> plannedReductions, backfill, overtime, inboxShare, improvementShare,
        surplusToImprovement;

    void resize(std::size_t months) {
        for (auto* series : {&plannedReductions, &backfill, &overtime, &inboxShare, &improvementShare,
                             &surplusToImprovement})
            series->resize(months);
    }
};

/// What guardrails do in a month: above 0 where one of them does it.
template <class Number>
struct GuardrailActions {
    Number pauseReductions{}, openHiringGates{}, moveSurplus{}, protectImprovement{}, clearBacklog{};
};

/// The states of a run's guardrails (model.md, Guardrails), month by month: 0 and 1 are numbers here, so that
/// each draw has its own.
template <class Number>
class GuardrailStates {
public:
    void open(const Inputs<Number>& in) {
        const std::size_t rules = in.guardrails.rules.size();
        m_months = in.workingDays.size();
        m_now.clear();
        for (const GuardrailRule& rule : in.guardrails.rules) {
            State state;
            state.broken = constant<Number>(rule.broken);
            state.kept = constant<Number>(rule.kept);
            state.inForce = constant<Number>(rule.inForce ? 1 : 0);
            state.fired = constant<Number>(rule.fired >= 0 ? 1 : 0);
            m_now.push_back(state);
        }
        m_firedBy.resize(rules * m_months);
        m_inForce.resize(rules * m_months);
    }

    /// What they do in month t: what the months before it have led to.
    GuardrailActions<Number> actionsOf(const Inputs<Number>& in, int t) {
        GuardrailActions<Number> actions;
        for (std::size_t r = 0; r < m_now.size(); ++r) {
            const GuardrailRule& rule = in.guardrails.rules[r];
            const State& state = m_now[r];
            // What was done in months that are past is among their actuals.
            m_inForce[index(r, t)] = t < rule.from ? constant<Number>(0) : state.inForce;
            if (t < rule.from) continue;
            if (rule.pausesReductions) actions.pauseReductions += state.inForce;
            if (rule.stopsReductions) actions.pauseReductions += state.fired;
            if (rule.opensHiringGates) actions.openHiringGates += state.inForce;
            if (rule.movesSurplus) actions.moveSurplus += state.inForce;
            if (rule.protectsImprovement) actions.protectImprovement += state.inForce;
            if (rule.clearsBacklog) actions.clearBacklog += state.inForce;
        }
        return actions;
    }

    /// Holds the results of month t against the plan.
    void judge(const Inputs<Number>& in, const Outputs<Number>& out, const InForce<Number>& inForce, int t) {
        const Number zero = constant<Number>(0);
        const Number one = constant<Number>(1);
        for (std::size_t r = 0; r < m_now.size(); ++r) {
            const GuardrailRule& rule = in.guardrails.rules[r];
            if (t < rule.from) {
                m_firedBy[index(r, t)] = constant<Number>(rule.fired >= 0 && rule.fired <= t ? 1 : 0);
                continue;
            }
            const auto metricAt = [&](int month) { return metricOf(rule.metric, in, out, inForce, month); };
            Number judged = metricAt(t);
            if (rule.window > 0) judged -= metricAt(t - rule.window);
            const auto limit = constant<Number>(rule.limits[static_cast<std::size_t>(t)]);
            // A month without a value, or without a limit, does not break the rule.
            const Number beyond = rule.below ? limit - judged : judged - limit;

            State& state = m_now[r];
            state.broken = ifPositive<Number>(beyond, state.broken + one, zero);
            state.kept = ifPositive<Number>(beyond, zero, state.kept + one);
            const Number almost = constant<Number>(rule.months - 0.5);
            state.inForce = ifPositive<Number>(state.broken - almost, one,
                                               ifPositive<Number>(state.kept - almost, zero, state.inForce));
            if (rule.held) state.inForce = one;
            state.fired = larger<Number>(state.fired, state.inForce);
            m_firedBy[index(r, t)] = state.fired;
        }
    }

    /// 1 where the guardrail has fired in month t or before, else 0.
    [[nodiscard]] const Number& firedBy(std::size_t rule, int t) const { return m_firedBy[index(rule, t)]; }
    /// 1 where it is in force in month t, else 0.
    [[nodiscard]] const Number& inForce(std::size_t rule, int t) const { return m_inForce[index(rule, t)]; }

private:
    struct State {
        Number broken{}, kept{}; // months in a row
        Number inForce{}, fired{};
    };

    [[nodiscard]] std::size_t index(std::size_t rule, int t) const {
        return rule * m_months + static_cast<std::size_t>(t);
    }

    /// Month -1 is today, and a value that does not exist before it.
    static Number metricOf(plan::GuardrailMetric metric, const Inputs<Number>& in, const Outputs<Number>& out,
                           const InForce<Number>& inForce, int t) {
        using plan::Metric;
        if (t < -1) return missing<Number>();
        switch (metric) {
        case plan::GuardrailMetric::automation:
            return t < 0 ? in.automationToday : out.at(Metric::automation, t);
        case plan::GuardrailMetric::resolution:
            return t < 0 ? in.resolutionToday : out.at(Metric::resolutionRate, t);
        case plan::GuardrailMetric::improvementShare:
            return t < 0 ? missing<Number>() : inForce.improvementShare[static_cast<std::size_t>(t)];
        case plan::GuardrailMetric::backlogDays:
            // What waits with nobody to work on it has no number of days and is over any limit: of an
            // infinite number and one that does not exist the smaller is the infinite one.
            return t < 0 ? missing<Number>()
                         : smaller<Number>(constant<Number>(std::numeric_limits<double>::infinity()),
                                           out.at(Metric::backlogDays, t));
        case plan::GuardrailMetric::inbound: return t < 0 ? missing<Number>() : out.at(Metric::inbound, t);
        }
        return missing<Number>();
    }

    std::size_t m_months = 0;
    std::vector<State> m_now;                 // by rule
    std::vector<Number> m_firedBy, m_inForce; // by rule, then by month
};

} // namespace HEADROOM_TARGET
} // namespace headroom::projection
