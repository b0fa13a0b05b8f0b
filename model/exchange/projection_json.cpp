#include "exchange/projection_export.h"

#include "exchange/json_text.h"
#include "exchange/plan_json_value.h"

#include <concepts>

namespace headroom::exchange {

namespace {

using nlohmann::ordered_json;
using plan::MetricInfo;
using projection::Inputs;
using projection::Outputs;
using projection::Projection;
using TypeInputs = projection::WorkTypeInputs<double>;
using Types = std::vector<plan::WorkType>;

template <class Numbers>
ordered_json numbers(const Numbers& values) {
    ordered_json out = ordered_json::array();
    for (const double value : values) out.push_back(number(value));
    return out;
}

ordered_json scalar(double value) {
    return number(value);
}

ordered_json scalar(std::same_as<bool> auto value) {
    return value;
}

ordered_json typeInputs(const Inputs<double>& inputs, const Types& types) {
    ordered_json out = ordered_json::object();
    for (std::size_t w = 0; w < types.size(); ++w) {
        const auto add = [&](const char* name, ordered_json value) {
            out[name][types[w].name] = std::move(value);
        };
        forEachMonthlyTypeInput(inputs.types[w],
                                [&](const char* name, const auto& values) { add(name, numbers(values)); });
        forEachScalarTypeInput(inputs.types[w],
                               [&](const char* name, const auto& value) { add(name, scalar(value)); });
    }
    return out;
}

ordered_json baselineValue(const Inputs<double>& inputs, const Types& types) {
    ordered_json out;
    out["automation"] = number(inputs.automationToday);
    out["inboxShare"] = number(inputs.inboxShareToday);
    const auto byType = [&](const char* name, double TypeInputs::*value) {
        ordered_json& values = out[name] = ordered_json::object();
        for (std::size_t w = 0; w < types.size(); ++w) values[types[w].name] = number(inputs.types[w].*value);
    };
    byType("workTypeAutomation", &TypeInputs::automationToday);
    byType("workTypeInvolvement", &TypeInputs::involvementToday);
    byType("workTypeResolution", &TypeInputs::resolutionToday);
    return out;
}

ordered_json inputsValue(const Inputs<double>& inputs, const Types& types) {
    ordered_json out;
    forEachMonthlyInput(inputs, [&](const char* name, const auto& values) { out[name] = numbers(values); });
    forEachScalarInput(inputs, [&](const char* name, const auto& value) { out[name] = scalar(value); });
    out["ramp"] = numbers(inputs.ramp);
    out["openingRamping"] = numbers(inputs.openingRamping);
    out["baseline"] = baselineValue(inputs, types);
    out["workTypes"] = typeInputs(inputs, types);
    return out;
}

ordered_json outputsValue(const Outputs<double>& outputs, const Types& types) {
    ordered_json out;
    ordered_json ofTypes = ordered_json::object();
    for (const MetricInfo& metric : plan::metricCatalogue()) {
        const std::string name(metric.name);
        if (!plan::isTypeMetric(metric.metric)) {
            out[name] = numbers(outputs.series(metric.metric));
            continue;
        }
        ordered_json& byType = ofTypes[name] = ordered_json::object();
        for (std::size_t w = 0; w < types.size(); ++w)
            byType[types[w].name] = numbers(outputs.series(metric.metric, static_cast<int>(w)));
    }
    out["workTypes"] = std::move(ofTypes);
    return out;
}

/// The month in which each fired first, and those in which it was in force.
ordered_json guardrailsValue(const Projection& projection) {
    const auto month = [&](int t) { return plan::toString(projection.plan->monthAt(t)); };
    ordered_json out = ordered_json::object();
    for (std::size_t i = 0; i < projection.guardrails.size(); ++i) {
        const auto& course = projection.guardrails[i];
        ordered_json& value = out[projection.plan->guardrails[i].name];
        value["fired"] = course.fired ? ordered_json(month(*course.fired)) : ordered_json();
        value["inForce"] = ordered_json::array();
        for (const int t : course.inForce) value["inForce"].push_back(month(t));
    }
    return out;
}

ordered_json projectionValue(const Projection& projection) {
    const plan::Plan& plan = *projection.plan;
    ordered_json months = ordered_json::array();
    for (int t = 0; t < projection.months(); ++t) months.push_back(plan::toString(plan.monthAt(t)));
    ordered_json names = ordered_json::array();
    for (const plan::WorkType& type : plan.workTypes) names.push_back(type.name);

    ordered_json out;
    out["schema"] = "headroom.projection/1";
    out["plan"] = plan.name;
    out["scenario"] = projection.scenario;
    out["currency"] = plan.currency;
    out["months"] = std::move(months);
    out["workTypes"] = std::move(names);
    out["guardrails"] = guardrailsValue(projection);
    out["inputs"] = inputsValue(projection.inputs, plan.workTypes);
    out["outputs"] = outputsValue(projection.outputs, plan.workTypes);
    out["withoutAutomationGrowth"] = outputsValue(projection.withoutGrowth, plan.workTypes);
    out["traditional"] = outputsValue(projection.traditional, plan.workTypes);
    return out;
}

} // namespace

std::string projectionToJson(const Projection& projection) {
    return renderJson(projectionValue(projection));
}

std::string exportToJson(const Projection& projection) {
    ordered_json out;
    out["schema"] = "headroom.export/1";
    out["plan"] = planValue(*projection.plan);
    out["projection"] = projectionValue(projection);
    return renderJson(out);
}

} // namespace headroom::exchange
