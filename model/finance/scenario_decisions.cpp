#include "finance/scenario_decisions.h"

#include "projection/guardrails.h"

#include <algorithm>
#include <cmath>

namespace headroom::finance {

namespace {

using projection::Projection;

constexpr int monthsToClimb = 3;     // the work for a rise begins so long before it (model.md, Automation)
constexpr double leastChance = 0.10; // below it a guardrail that does not fire at base is no decision
constexpr double leastRise = 1e-9;   // of resolution

class Forced {
public:
    Forced(const Projection& projection, const projection::BackfillStop& stop, const ranges::Summary* summary)
        : m_projection(projection)
        , m_underScenario(plan::withScenario(*projection.plan, projection.scenario).value())
        , m_stop(stop)
        , m_summary(summary) {}

    std::vector<ForcedDecision> all() {
        hires();
        shortMonths();
        backfill();
        reductions();
        rises();
        milestones();
        guardrails();
        std::stable_sort(m_all.begin(), m_all.end(),
                         [](const ForcedDecision& a, const ForcedDecision& b) { return a.by < b.by; });
        return std::move(m_all);
    }

private:
    ForcedDecision& add(DecisionKind kind, int by, int from, int to, double amount) {
        ForcedDecision decision;
        decision.kind = kind;
        decision.by = by;
        decision.from = from;
        decision.to = to;
        decision.amount = amount;
        return m_all.emplace_back(std::move(decision));
    }

    /// As many hires month after month are one decision, the first of its kind.
    void hires() {
        const auto each = projection::approvals(m_projection);
        for (auto first = each.begin(); first != each.end();) {
            auto end = std::next(first);
            while (end != each.end() && end->start == std::prev(end)->start + 1 &&
                   end->hires == first->hires && (end->approve < 0) == (first->approve < 0))
                ++end;
            add(DecisionKind::approveHires, first->approve, first->start, std::prev(end)->start,
                first->hires);
            first = end;
        }
    }

    /// Months in a row are one shortage; those that can still be helped in time stand by themselves.
    void shortMonths() {
        const auto each = projection::openings(m_projection);
        for (auto first = each.begin(); first != each.end();) {
            auto end = std::next(first);
            while (end != each.end() && end->productive == std::prev(end)->productive + 1 &&
                   (end->open < 0) == (first->open < 0))
                ++end;
            const auto worst = std::max_element(
                first, end, [](const auto& a, const auto& b) { return a.missingFte < b.missingFte; });
            add(DecisionKind::openPositions, first->open, first->productive, std::prev(end)->productive,
                worst->missingFte);
            first = end;
        }
    }

    void backfill() {
        const auto& shares = m_projection.inputs.backfill;
        if (std::none_of(shares.begin(), shares.end(), [](double share) { return share > 0; })) return;
        const int last = m_projection.months() - 1;
        if (m_stop.stopFrom) add(DecisionKind::backfillMayStop, *m_stop.stopFrom, *m_stop.stopFrom, last, 0);
        if (m_stop.resumeAfter && m_stop.stopFrom != 0)
            add(DecisionKind::backfillResumes, *m_stop.resumeAfter, 0, *m_stop.resumeAfter, 0);
    }

    /// The gate of a reduction is the month before it: what is known then can still pause it.
    void reductions() {
        const std::vector<double> planned =
            m_underScenario.lever(plan::LeverKey::plannedReductions).base.values(m_projection.months());
        const auto paused = projection::pausedReductions(m_projection);
        const auto rules =
            projection::guardrailsOf(m_underScenario, projection::inputsOf(m_underScenario)).rules;
        for (int t = 0; t < m_projection.months(); ++t) {
            const double people = planned[static_cast<std::size_t>(t)];
            if (!(people > 0)) continue;
            ForcedDecision& decision = add(DecisionKind::reduce, t - 1, t, t, people);
            decision.paused = std::any_of(paused.begin(), paused.end(),
                                          [t](const projection::PausedReduction& p) { return p.month == t; });
            if (t == 0) continue;
            const auto gate = static_cast<std::size_t>(t - 1);
            double chance = 0;
            for (std::size_t g = 0; g < rules.size(); ++g) {
                const projection::GuardrailRule& rule = rules[g];
                if (!rule.pausesReductions && !rule.stopsReductions) continue;
                if (m_summary) chance = std::max(chance, m_summary->guardrails[g].firedBy[gate]);
                if (decision.gate.value.empty() && rule.metric == plan::GuardrailMetric::automation &&
                    rule.below && rule.window == 0 && std::isfinite(rule.limits[gate])) {
                    decision.gate = m_underScenario.guardrails[g].id;
                    decision.gateLevel = rule.limits[gate];
                }
            }
            if (m_summary) decision.chance = chance;
        }
    }

    /// What a rise of resolution asks for. Months that rise one after the other are one climb.
    void rises() {
        const auto& in = m_projection.inputs;
        const auto risesIn = [&](std::size_t w, int t) {
            const auto& path = in.types[w].resolutionPlan;
            const auto now = static_cast<std::size_t>(t);
            return t > 0 && t < m_projection.months() ? std::max(0.0, path[now] - path[now - 1]) : 0.0;
        };
        const auto anyRise = [&](int t) {
            for (std::size_t w = 0; w < in.types.size(); ++w)
                if (risesIn(w, t) > leastRise) return true;
            return false;
        };
        for (int first = 1; first < m_projection.months(); ++first) {
            if (!anyRise(first)) continue;
            int last = first;
            while (anyRise(last + 1)) ++last;
            ForcedDecision climb;
            for (std::size_t w = 0; w < in.types.size(); ++w) {
                double rise = 0;
                for (int t = first; t <= last; ++t) {
                    rise += risesIn(w, t);
                    const double all = m_projection.outputs.at(plan::Metric::inbound, t);
                    const double of =
                        m_projection.outputs.at(plan::Metric::typeVolume, static_cast<int>(w), t);
                    if (all > 0)
                        climb.amount +=
                            of / all * in.types[w].involvement[static_cast<std::size_t>(t)] * risesIn(w, t);
                }
                climb.hours += in.types[w].raiseHours * 100 * rise;
                if (rise > leastRise) ++climb.workTypes;
            }
            ForcedDecision& decision =
                add(DecisionKind::raiseResolution, first - monthsToClimb, first, last, climb.amount);
            decision.hours = climb.hours;
            decision.workTypes = climb.workTypes;
            first = last;
        }
    }

    void milestones() {
        for (const plan::Milestone& milestone : m_underScenario.milestones) {
            if (milestone.month >= m_projection.months()) continue;
            ForcedDecision& decision = add(DecisionKind::milestone, milestone.month, milestone.month,
                                           milestone.month, static_cast<double>(milestone.workTypes.size()));
            decision.workTypes = static_cast<int>(milestone.workTypes.size());
            decision.part = milestone.id;
        }
    }

    /// Those that fire at base, and those that are likely enough to.
    void guardrails() {
        for (std::size_t g = 0; g < m_projection.guardrails.size(); ++g) {
            std::optional<int> fires = m_projection.guardrails[g].fired;
            std::optional<double> chance;
            if (m_summary && m_projection.months() > 0) {
                const auto& firedBy = m_summary->guardrails[g].firedBy;
                chance = firedBy.back();
                if (!fires && *chance >= leastChance)
                    fires = static_cast<int>(std::find_if(firedBy.begin(), firedBy.end(),
                                                          [](double share) { return share >= leastChance; }) -
                                             firedBy.begin());
            }
            if (!fires) continue;
            ForcedDecision& decision = add(DecisionKind::guardrail, *fires + 1, *fires, *fires, 0);
            decision.part = m_underScenario.guardrails[g].id;
            decision.inDrawsOnly = !m_projection.guardrails[g].fired;
            decision.chance = chance;
        }
    }

    const Projection& m_projection;
    const plan::Plan m_underScenario;
    const projection::BackfillStop& m_stop;
    const ranges::Summary* m_summary;
    std::vector<ForcedDecision> m_all;
};

} // namespace

std::vector<ForcedDecision> decisionsOf(const Projection& projection, const projection::BackfillStop& stop,
                                        const ranges::Summary* summary) {
    return Forced(projection, stop, summary).all();
}

} // namespace headroom::finance
