// The plans of the workspace, of which one is open, in one of its scenarios.

#include "ui/document/document_reported.h"

#include <algorithm>

namespace headroom::ui {

/// The plan that was open last, or the only one.
bool Document::openUsualPlan(const std::vector<store::PlanSummary>& plans) {
    const auto usual = usualPlanOf(*m_workspace, plans);
    if (!usual) return true;
    m_scenario = usual->scenario;
    if (!m_known || m_known->plan->id != usual->id) return openPlan(usual->id);
    show(m_known->plan);
    remember(QLatin1String(lastPlanKey), QString::fromStdString(usual->id));
    return true;
}

std::vector<store::PlanSummary> Document::plans() const {
    if (!m_workspace) return {};
    auto plans = m_workspace->plans();
    return plans ? std::move(plans.value()) : std::vector<store::PlanSummary>{};
}

bool Document::openPlan(const std::string& id) {
    if (!m_workspace) return false;
    auto loaded = m_workspace->load(id);
    if (!reported(loaded)) return false;
    m_stored.reset();
    m_result.reset();
    show(std::make_shared<const plan::Plan>(std::move(loaded.value())));
    remember(QLatin1String(lastPlanKey), QString::fromStdString(id));
    return true;
}

std::string Document::freeName(const std::string& wanted) const {
    const auto all = plans();
    const auto taken = [&](const std::string& name) {
        return std::any_of(all.begin(), all.end(),
                           [&](const store::PlanSummary& plan) { return plan.name == name; });
    };
    std::string name = wanted;
    for (int number = 2; taken(name); ++number) name = wanted + " (" + std::to_string(number) + ")";
    return name;
}

void Document::closePlan() {
    if (!m_plan) return;
    m_recalculator.cancel();
    m_stored.reset();
    m_result.reset();
    m_scenario = plan::baseScenario;
    show(nullptr);
    remember(QLatin1String(lastPlanKey), {});
}

bool Document::addPlan(plan::Plan plan, const QString& text) {
    const auto id = insertPlan(std::move(plan), text);
    return id && openPlan(*id);
}

std::optional<std::string> Document::insertPlan(plan::Plan plan, const QString& text) {
    if (!m_workspace || m_reviewing) return std::nullopt;
    plan.id.clear(); // the workspace gives it one of its own
    plan.name = freeName(plan.name);
    auto added = m_workspace->add(std::move(plan), text.toStdString());
    if (!reported(added)) return std::nullopt;
    Q_EMIT plansChanged();
    return std::move(added.value());
}

std::optional<std::int64_t> Document::removePlan(const std::string& id, const QString& text) {
    if (!m_workspace || m_reviewing) return std::nullopt;
    const auto removed = m_workspace->remove(id, text.toStdString());
    if (!reported(removed)) return std::nullopt;
    if (m_plan && m_plan->id == id) showOtherPlan();
    Q_EMIT plansChanged();
    return removed.value();
}

void Document::showOtherPlan() {
    const auto left = plans();
    const auto next =
        std::find_if(left.begin(), left.end(), [](const store::PlanSummary& plan) { return !plan.archived; });
    if (next == left.end() || !openPlan(next->id)) closePlan();
}

bool Document::restorePlan(std::int64_t removed, const QString& text) {
    if (!m_workspace || m_reviewing || !reported(m_workspace->restore(removed, text.toStdString())))
        return false;
    Q_EMIT plansChanged();
    return true;
}

bool Document::renamePlan(const std::string& id, const std::string& name, const QString& text) {
    if (!m_workspace || m_reviewing) return false;
    if (m_plan && m_plan->id == id) {
        leaveTry();
        plan::Plan renamed = *m_plan;
        renamed.name = name;
        return apply(text, std::move(renamed));
    }
    const auto before = m_workspace->load(id);
    if (!reported(before)) return false;
    plan::Plan renamed = before.value();
    renamed.name = name;
    if (!reported(m_workspace->edit(before.value(), renamed, text.toStdString()))) return false;
    Q_EMIT plansChanged();
    return true;
}

bool Document::setArchived(const std::string& id, bool archived) {
    if (!m_workspace || m_reviewing || !reported(m_workspace->setArchived(id, archived))) return false;
    Q_EMIT plansChanged();
    return true;
}

Result<plan::Plan> Document::storedPlan(const std::string& id) const {
    if (!m_workspace) return Error{ErrorCode::planMissing, {}, {id}};
    return m_workspace->load(id);
}

void Document::setScenario(const std::string& name) {
    if (name == m_scenario) return;
    m_scenario = name;
    show(m_plan);
    remember(QLatin1String(lastScenarioKey), QString::fromStdString(m_scenario));
}

} // namespace headroom::ui
