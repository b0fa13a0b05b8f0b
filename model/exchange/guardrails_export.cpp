#include "exchange/guardrails_export.h"

#include "exchange/csv_text.h"
#include "exchange/json_text.h"
#include "exchange/plan_names.h"

namespace headroom::exchange {

namespace {

using nlohmann::ordered_json;
using projection::GuardrailOnActuals;
using projection::GuardrailState;

constexpr NameTable<GuardrailState, 5> stateNames{{{GuardrailState::ok, "ok"},
                                                   {GuardrailState::watch, "watch"},
                                                   {GuardrailState::triggered, "triggered"},
                                                   {GuardrailState::acknowledged, "acknowledged"},
                                                   {GuardrailState::cleared, "cleared"}}};

ordered_json monthOrNull(const plan::Plan& plan, const std::optional<int>& month) {
    if (!month) return nullptr;
    return plan::toString(plan.monthAt(*month));
}

ordered_json decisionOf(const GuardrailOnActuals& seen) {
    if (!seen.decision) return nullptr;
    const plan::GuardrailDecision& decision = *seen.decision;
    return {{"month", plan::toString(decision.month)},
            {"verdict", nameOf(verdictNames, decision.verdict)},
            {"reason", decision.reason},
            {"who", decision.who},
            {"date", plan::toString(decision.date)}};
}

ordered_json guardrailOf(const plan::Plan& plan, std::size_t index, const GuardrailOnActuals& seen) {
    const plan::Guardrail& guardrail = plan.guardrails[index];
    ordered_json out{{"id", guardrail.id.value},
                     {"name", guardrail.name},
                     {"metric", nameOf(guardrailMetricNames, guardrail.metric)},
                     {"comparison", nameOf(comparisonNames, guardrail.comparison)},
                     {"threshold", number(guardrail.threshold)},
                     {"months", guardrail.months}};
    out["actions"] = ordered_json::array();
    for (const plan::GuardrailAction action : guardrail.actions)
        out["actions"].push_back(nameOf(guardrailActionNames, action));
    out["state"] = nameOf(stateNames, seen.state);
    out["fired"] = monthOrNull(plan, seen.fired);
    out["cleared"] = monthOrNull(plan, seen.cleared);
    out["inForce"] = seen.acts();
    out["decision"] = decisionOf(seen);
    out["evidence"] = ordered_json::array();
    for (const projection::GuardrailEvidence& each : seen.evidence)
        out["evidence"].push_back({{"month", plan::toString(plan.monthAt(each.month))},
                                   {"actual", number(each.actual)},
                                   {"reference", number(each.reference)},
                                   {"breaks", each.breaks}});
    return out;
}

} // namespace

std::string guardrailsToJson(const projection::Projection& projection) {
    const plan::Plan& plan = *projection.plan;
    ordered_json out{{"schema", "headroom.guardrails/1"},
                     {"plan", plan.name},
                     {"scenario", projection.scenario},
                     {"guardrails", ordered_json::array()}};
    for (std::size_t i = 0; i < projection.onActuals.size(); ++i)
        out["guardrails"].push_back(guardrailOf(plan, i, projection.onActuals[i]));
    out["pausedReductions"] = ordered_json::array();
    for (const projection::PausedReduction& paused : projection::pausedReductions(projection))
        out["pausedReductions"].push_back(
            {{"month", plan::toString(plan.monthAt(paused.month))}, {"people", number(paused.people)}});
    return renderJson(out);
}

std::string guardrailsToCsv(const projection::Projection& projection) {
    const plan::Plan& plan = *projection.plan;
    std::string text = "guardrail,state,month,actual,reference,breaks\n";
    for (std::size_t i = 0; i < projection.onActuals.size(); ++i) {
        const GuardrailOnActuals& seen = projection.onActuals[i];
        const std::string head =
            csvText(plan.guardrails[i].name) + ',' + std::string(nameOf(stateNames, seen.state)) + ',';
        if (seen.evidence.empty()) text += head + ",,,\n";
        for (const projection::GuardrailEvidence& each : seen.evidence)
            text += head + plan::toString(plan.monthAt(each.month)) + ',' + csvNumber(each.actual) + ',' +
                    csvNumber(each.reference) + ',' + (each.breaks ? "true" : "false") + '\n';
    }
    return text;
}

} // namespace headroom::exchange
