#include "ui/document/opened_ahead.h"

#include <algorithm>
#include <utility>

namespace headroom::ui {

namespace {

/// What the usual plan comes to: nothing where there is none.
std::shared_ptr<const PlanResult> resultIn(const store::Workspace& workspace,
                                           const Recalculator::Calculate& calculate) {
    const auto plans = workspace.plans();
    const auto usual = plans ? usualPlanOf(workspace, plans.value()) : std::nullopt;
    if (!usual) return {};
    auto loaded = workspace.load(usual->id);
    if (!loaded) return {}; // it is said to who opens the plan
    const auto plan = std::make_shared<const plan::Plan>(std::move(loaded.value()));
    const bool known = !usual->scenario.empty() && plan::withScenario(*plan, usual->scenario);
    const std::string scenario = known ? usual->scenario : plan::baseScenario;
    const std::atomic<bool> cancelled = false;
    auto result = std::make_shared<PlanResult>(calculate({plan, scenario, {}}, cancelled));
    result->plan = plan;
    result->scenario = scenario;
    return result;
}

} // namespace

std::optional<UsualPlan> usualPlanOf(const store::Workspace& workspace,
                                     const std::vector<store::PlanSummary>& plans) {
    const auto setting = [&](const char* key) {
        auto value = workspace.setting(key);
        return value ? std::move(value.value()).value_or("") : std::string();
    };
    const std::string last = setting(lastPlanKey);
    if (std::any_of(plans.begin(), plans.end(),
                    [&](const store::PlanSummary& plan) { return plan.id == last; }))
        return UsualPlan{last, setting(lastScenarioKey)};
    if (plans.size() == 1 && !plans.front().archived) return UsualPlan{plans.front().id, {}};
    return std::nullopt;
}

Result<store::Workspace> openWorkspace(const std::filesystem::path& file, const store::Context& context) {
    auto opened = store::Workspace::open(file, store::Access::readWrite, context);
    if (!opened && opened.error().code == ErrorCode::workspaceReadOnly)
        opened = store::Workspace::open(file, store::Access::readOnly, context);
    return opened;
}

Ahead openAhead(const std::filesystem::path& file, const store::Context& context,
                Recalculator::Calculate calculate) {
    auto open = [file, context, calculate = std::move(calculate)] {
        OpenedAhead opened{openWorkspace(file, context), {}};
        if (opened.workspace) opened.result = resultIn(opened.workspace.value(), calculate);
        return opened;
    };
    return {file, std::async(std::launch::async, std::move(open))};
}

} // namespace headroom::ui
