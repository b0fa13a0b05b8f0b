#include "ui/document/plan_edit.h"

#include <algorithm>

namespace headroom::ui {

namespace {

bool nameIsFree(const plan::Plan& plan, const std::string& name) {
    return !name.empty() && name != plan::baseScenario && !plan.scenario(name);
}

/// What scenarios and correlations say of such levers goes with the levers.
template <class Gone>
void forgetLevers(plan::Plan& plan, Gone gone) {
    for (plan::Scenario& scenario : plan.scenarios)
        std::erase_if(scenario.overrides, [&](const plan::Override& change) { return gone(change.lever); });
    std::erase_if(plan.correlations,
                  [&](const plan::Correlation& pair) { return gone(pair.a) || gone(pair.b); });
}

bool isOf(const plan::Correlation& pair, const plan::LeverRef& a, const plan::LeverRef& b) {
    return (pair.a == a && pair.b == b) || (pair.a == b && pair.b == a);
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
    std::erase_if(result.actuals.figures, [&](const plan::Actual& figure) { return figure.workType == id; });
    std::erase_if(result.actuals.topics, [&](const plan::Topic& topic) { return topic.workType == id; });
    for (plan::Improvement& entry : result.improvements) // what was changed stays in the log
        if (entry.workType == id) entry.workType = {};
    for (plan::Milestone& milestone : result.milestones) std::erase(milestone.workTypes, id);
    forgetLevers(result, [&](const plan::LeverRef& lever) {
        return plan::isWorkTypeLever(lever.key) && lever.of == id;
    });
    return result;
}

plan::Plan withNewGuardrail(const plan::Plan& plan, const std::string& name) {
    plan::Plan result = plan;
    plan::Guardrail guardrail;
    guardrail.threshold = 0.05;
    guardrail.months = 2;
    const auto named = [&](const plan::Guardrail& other) { return other.name == guardrail.name; };
    guardrail.name = name;
    for (int number = 2; std::any_of(plan.guardrails.begin(), plan.guardrails.end(), named); ++number)
        guardrail.name = name + ' ' + std::to_string(number);
    const auto taken = [&](const plan::GuardrailId& id) {
        return std::any_of(plan.guardrails.begin(), plan.guardrails.end(),
                           [&](const plan::Guardrail& other) { return other.id == id; }) ||
               std::any_of(plan.decisions.begin(), plan.decisions.end(),
                           [&](const plan::GuardrailDecision& decision) { return decision.guardrail == id; });
    };
    int number = 1;
    do guardrail.id.value = "guardrail-" + std::to_string(number++);
    while (taken(guardrail.id));
    result.guardrails.push_back(std::move(guardrail));
    return result;
}

plan::Plan withNewMilestone(const plan::Plan& plan, const std::string& name) {
    plan::Plan result = plan;
    plan::Milestone milestone;
    const auto named = [&](const plan::Milestone& other) { return other.name == milestone.name; };
    milestone.name = name;
    for (int number = 2; std::any_of(plan.milestones.begin(), plan.milestones.end(), named); ++number)
        milestone.name = name + ' ' + std::to_string(number);
    int number = 1;
    do milestone.id.value = "milestone-" + std::to_string(number++);
    while (plan.milestone(milestone.id));
    const auto isFree = [&](int month) {
        return std::any_of(plan.workTypes.begin(), plan.workTypes.end(), [&](const plan::WorkType& type) {
            return plannedStep(type, month) > 0 && !milestoneHolding(plan, type.id, month, milestone.id);
        });
    };
    for (int month = plan.months - 1; month > 0; --month)
        if (isFree(month)) milestone.month = month;
    milestone.delay.base = plan::Trajectory::constant(plan::info(plan::LeverKey::milestoneDelay).initial);
    result.milestones.push_back(std::move(milestone));
    return result;
}

plan::Plan withoutMilestone(const plan::Plan& plan, const plan::MilestoneId& id) {
    plan::Plan result = plan;
    std::erase_if(result.milestones, [&](const plan::Milestone& milestone) { return milestone.id == id; });
    forgetLevers(result, [&](const plan::LeverRef& lever) {
        return lever == plan::LeverRef{plan::LeverKey::milestoneDelay, id};
    });
    return result;
}

double plannedStep(const plan::WorkType& type, int month) {
    const plan::Trajectory& path = type.lever(plan::LeverKey::resolution).base;
    const double before =
        month == 0 ? type.lever(plan::LeverKey::resolutionToday).base.at(0) : path.at(month - 1);
    return path.at(month) - before;
}

const plan::Milestone* milestoneHolding(const plan::Plan& plan, const plan::WorkTypeId& type, int month,
                                        const plan::MilestoneId& except) {
    for (const plan::Milestone& milestone : plan.milestones)
        if (milestone.id != except && milestone.month == month &&
            std::count(milestone.workTypes.begin(), milestone.workTypes.end(), type) > 0)
            return &milestone;
    return nullptr;
}

plan::Plan withSurplusMoved(const plan::Plan& plan, int place, int by) {
    plan::Plan result = plan;
    auto& order = result.surplusOrder;
    const int last = static_cast<int>(order.size()) - 1;
    if (place < 0 || place > last) return result;
    const auto at = order.begin() + place;
    const auto to = order.begin() + std::clamp(place + by, 0, last);
    if (at < to)
        std::rotate(at, at + 1, to + 1);
    else
        std::rotate(to, at, at + 1);
    return result;
}

std::optional<double> correlationOf(const plan::Plan& plan, const plan::LeverRef& a,
                                    const plan::LeverRef& b) {
    for (const plan::Correlation& pair : plan.correlations)
        if (isOf(pair, a, b)) return pair.rank;
    return std::nullopt;
}

plan::Plan withCorrelation(const plan::Plan& plan, const plan::LeverRef& a, const plan::LeverRef& b,
                           std::optional<double> rank) {
    plan::Plan result = plan;
    auto& pairs = result.correlations;
    const auto ofThem = [&](const plan::Correlation& pair) { return isOf(pair, a, b); };
    if (!rank)
        std::erase_if(pairs, ofThem);
    else if (const auto there = std::find_if(pairs.begin(), pairs.end(), ofThem); there != pairs.end())
        there->rank = *rank;
    else if (a != b)
        pairs.push_back({a, b, *rank});
    return result;
}

plan::Plan withDraws(const plan::Plan& plan, const plan::DrawSettings& draws) {
    plan::Plan result = plan;
    result.draws = draws;
    return result;
}

std::optional<plan::Plan> withNewScenario(const plan::Plan& plan, const std::string& name,
                                          const std::string& like) {
    if (!nameIsFree(plan, name)) return std::nullopt;
    plan::Plan result = plan;
    plan::Scenario scenario;
    if (const plan::Scenario* model = plan.scenario(like)) scenario = *model;
    scenario.name = name;
    scenario.weight.reset();
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

plan::Plan withScenarioWeight(const plan::Plan& plan, const std::string& name, std::optional<double> weight) {
    plan::Plan result = plan;
    for (plan::Scenario& scenario : result.scenarios)
        if (scenario.name == name) scenario.weight = weight;
    return result;
}

plan::Plan withoutScenario(const plan::Plan& plan, const std::string& name) {
    plan::Plan result = plan;
    std::erase_if(result.scenarios, [&](const plan::Scenario& scenario) { return scenario.name == name; });
    return result;
}

} // namespace headroom::ui
