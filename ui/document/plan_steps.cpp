#include "ui/document/plan_steps.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace headroom::ui {

PlanSteps::PlanSteps(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document) {
    connect(&document, &Document::workspaceChanged, this, [this] {
        m_done.clear();
        m_undone.clear();
        Q_EMIT changed();
    });
}

QString PlanSteps::nameOf(const std::string& id) const {
    for (const store::PlanSummary& plan : m_document.plans())
        if (plan.id == id) return QString::fromStdString(plan.name);
    return {};
}

void PlanSteps::push(Step step) {
    m_last = step.plan;
    m_done.push_back(std::move(step));
    m_undone.clear();
    Q_EMIT changed();
}

bool PlanSteps::add(plan::Plan plan, const QString& text) {
    const auto id = m_document.insertPlan(std::move(plan), text);
    if (!id) return false;
    push({Kind::added, *id, tr("Added “%1”").arg(nameOf(*id)), {}, {}, 0, true});
    return m_document.openPlan(*id);
}

std::string PlanSteps::duplicate(const std::string& id) {
    const QString name = nameOf(id);
    auto copy = m_document.storedPlan(id);
    if (!copy) {
        m_document.report(copy.error());
        return {};
    }
    copy.value().name = tr("%1 copy").arg(name).toStdString();
    const auto added = m_document.insertPlan(std::move(copy.value()), tr("Copy of %1").arg(name));
    if (!added) return {};
    push({Kind::added, *added, tr("Duplicated “%1”").arg(name), {}, {}, 0, false});
    return *added;
}

bool PlanSteps::remove(const std::string& id) {
    Step step{Kind::removed, id, tr("Deleted “%1”").arg(nameOf(id)), {}, {}, 0, false};
    if (!carryOut(step, true)) return false;
    push(std::move(step));
    return true;
}

bool PlanSteps::setArchived(const std::string& id, bool archived) {
    Step step{archived ? Kind::archived : Kind::unarchived,
              id,
              (archived ? tr("Archived “%1”") : tr("Brought back “%1”")).arg(nameOf(id)),
              {},
              {},
              0,
              false};
    if (!carryOut(step, true)) return false;
    push(std::move(step));
    return true;
}

QString PlanSteps::objection(const std::string& id, const QString& name) const {
    const std::string wanted = name.trimmed().toStdString();
    if (wanted.empty()) return tr("A plan needs a name.");
    const auto plans = m_document.plans();
    const bool taken = std::any_of(plans.begin(), plans.end(), [&](const store::PlanSummary& plan) {
        return plan.name == wanted && plan.id != id;
    });
    return taken ? tr("Another plan is called “%1”.").arg(name.trimmed()) : QString();
}

bool PlanSteps::rename(const std::string& id, const QString& name) {
    const QString before = nameOf(id);
    const QString after = name.trimmed();
    if (after == before) return true;
    Step step{Kind::renamed,
              id,
              tr("Renamed “%1” to “%2”").arg(before, after),
              before.toStdString(),
              after.toStdString(),
              0,
              false};
    if (!carryOut(step, true)) return false;
    push(std::move(step));
    return true;
}

bool PlanSteps::carryOut(Step& step, bool forward) {
    m_last = step.plan;
    const QScopedValueRollback busy(m_carryingOut, true);
    const auto takeAway = [&] {
        step.wasOpen = m_document.plan() && m_document.plan()->id == step.plan;
        const auto removed = m_document.removePlan(step.plan, step.text);
        step.removed = removed.value_or(0);
        return removed.has_value();
    };
    const auto bringBack = [&] {
        if (!m_document.restorePlan(step.removed, step.text)) return false;
        return !step.wasOpen || m_document.openPlan(step.plan);
    };
    switch (step.kind) {
    case Kind::added: return forward ? bringBack() : takeAway();
    case Kind::removed: return forward ? takeAway() : bringBack();
    case Kind::archived: return m_document.setArchived(step.plan, forward);
    case Kind::unarchived: return m_document.setArchived(step.plan, !forward);
    case Kind::renamed:
        return m_document.renamePlan(step.plan, forward ? step.after : step.before, tr("Name of the plan"));
    }
    return false;
}

bool PlanSteps::undo() {
    if (m_done.empty() || !carryOut(m_done.back(), false)) return false;
    m_undone.push_back(std::move(m_done.back()));
    m_done.pop_back();
    Q_EMIT changed();
    return true;
}

bool PlanSteps::redo() {
    if (m_undone.empty() || !carryOut(m_undone.back(), true)) return false;
    m_done.push_back(std::move(m_undone.back()));
    m_undone.pop_back();
    Q_EMIT changed();
    return true;
}

QString PlanSteps::undoText() const {
    return m_done.empty() ? QString() : m_done.back().text;
}

QString PlanSteps::redoText() const {
    return m_undone.empty() ? QString() : m_undone.back().text;
}

bool PlanSteps::hasJustAdded(const std::string& id) const {
    return !m_done.empty() && m_done.back().kind == Kind::added && m_done.back().plan == id;
}

} // namespace headroom::ui
