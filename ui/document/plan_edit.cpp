#include "ui/document/plan_edit.h"

#include <algorithm>

namespace headroom::ui {

namespace {

bool nameIsFree(const plan::Plan& plan, const std::string& name) {
    return !name.empty() && name != plan::baseScenario && !plan.scenario(name);
}

} // namespace

plan::Plan withNewWorkType(const plan::Plan& plan, const std::string& name) {
    plan::Plan result = plan;
    plan::WorkType type;
    type.name = name;
    for (int number = 2; plan.workTypeNamed(type.name); ++number)
        type.name = name + ' ' + std::to_string(number);
    int number = 1;
    do type.id.value = "type-" + std::to_string(number++);
    while (plan.workType(type.id));
    result.workTypes.push_back(std::move(type));
    return result;
}

plan::Plan withoutWorkType(const plan::Plan& plan, const plan::WorkTypeId& id) {
    plan::Plan result = plan;
    std::erase_if(result.workTypes, [&](const plan::WorkType& type) { return type.id == id; });
    std::erase_if(result.launches, [&](const plan::Launch& launch) { return launch.workType == id; });
    std::erase_if(result.history, [&](const plan::VolumeHistory& history) { return history.workType == id; });
    for (plan::Milestone& milestone : result.milestones) std::erase(milestone.workTypes, id);
    for (plan::Scenario& scenario : result.scenarios)
        std::erase_if(scenario.overrides, [&](const plan::Override& change) {
            return plan::isWorkTypeLever(change.lever.key) && change.lever.of == id;
        });
    return result;
}

std::optional<plan::Plan> withNewScenario(const plan::Plan& plan, const std::string& name,
                                          const std::string& like) {
    if (!nameIsFree(plan, name)) return std::nullopt;
    plan::Plan result = plan;
    plan::Scenario scenario;
    if (const plan::Scenario* model = plan.scenario(like)) scenario = *model;
    scenario.name = name;
    result.scenarios.push_back(std::move(scenario));
    return result;
}

std::optional<plan::Plan> withScenarioRenamed(const plan::Plan& plan, const std::string& from,
                                              const std::string& to) {
    if (from == to) return plan;
    if (!nameIsFree(plan, to)) return std::nullopt;
    plan::Plan result = plan;
    for (plan::Scenario& scenario : result.scenarios)
        if (scenario.name == from) scenario.name = to;
    return result;
}

plan::Plan withoutScenario(const plan::Plan& plan, const std::string& name) {
    plan::Plan result = plan;
    std::erase_if(result.scenarios, [&](const plan::Scenario& scenario) { return scenario.name == name; });
    return result;
}

} // namespace headroom::ui
