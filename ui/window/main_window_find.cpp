#include "ui/pages/month_page.h"
#include "ui/palette/palette.h"
#include "ui/window/actions.h"
#include "ui/window/inspector.h"
#include "ui/window/main_window.h"
#include "ui/words/catalogue.h"
#include "ui/words/errors.h"
#include "ui/words/format.h"

#include <QAction>

#include <algorithm>
#include <cmath>

// What can be found in the window, and where each leads.

namespace headroom::ui {

namespace {

constexpr qsizetype remembered = 12; // choices

} // namespace

Palette& MainWindow::palette() {
    if (!m_palette) {
        m_palette = new Palette(m_theme, this);
        connect(m_palette, &Palette::chosen, this, &MainWindow::rememberChoice);
        connect(m_palette, &Palette::focusHomeless, this, [this] {
            if (m_document.plan()) page(currentPage()).takeFocus();
        });
    }
    return *m_palette;
}

void MainWindow::findAnything() {
    palette().open(everything(), m_preferences.get(preference::recentChoices));
}

void MainWindow::rememberChoice(const QString& id) {
    QStringList recent = m_preferences.get(preference::recentChoices);
    recent.removeAll(id);
    recent.prepend(id);
    while (recent.size() > remembered) recent.removeLast();
    m_preferences.set(preference::recentChoices, recent);
}

int MainWindow::monthInSight() {
    const auto plan = m_document.plan();
    if (!plan) return 0;
    const QModelIndex cell = currentGrid()->currentIndex();
    return cell.isValid() ? std::min(cell.column(), plan->months - 1) : 0;
}

std::vector<Findable> MainWindow::everything() {
    std::vector<Findable> all;
    for (const Command& command : m_actions->commands()) {
        if (command.action == m_actions->findAnything) continue;
        Findable entry;
        const bool page = command.id.startsWith(QStringLiteral("page."));
        entry.kind = page ? FoundKind::page : FoundKind::action;
        entry.id = QStringLiteral("action:") + command.id;
        entry.title = Actions::name(*command.action);
        if (!page) entry.detail = command.group;
        entry.keys = command.action->shortcut();
        entry.enabled = command.action->isEnabled() && (!page || m_document.plan());
        entry.choose = [action = command.action] { action->trigger(); };
        all.push_back(std::move(entry));
    }
    // Before anything is typed the pages come first: Enter alone does nothing that would have to be undone.
    std::stable_partition(all.begin(), all.end(),
                          [](const Findable& entry) { return entry.kind == FoundKind::page; });
    addPlans(all);
    if (!m_document.plan()) return all;
    addScenarios(all);
    addMetrics(all);
    addLevers(all);
    addFindings(all);
    return all;
}

void MainWindow::addPlans(std::vector<Findable>& all) {
    const auto open = m_document.plan();
    for (const store::PlanSummary& plan : m_document.plans()) {
        if (isPlanInSight() && open->id == plan.id) continue;
        Findable entry;
        entry.kind = FoundKind::plan;
        entry.id = QStringLiteral("plan:") + QString::fromStdString(plan.id);
        entry.title = QString::fromStdString(plan.name);
        entry.detail = QString::fromStdString(plan.team);
        entry.choose = [this, id = plan.id] { openPlan(id); };
        all.push_back(std::move(entry));
    }
}

void MainWindow::addScenarios(std::vector<Findable>& all) {
    std::vector<std::string> names{plan::baseScenario};
    for (const plan::Scenario& scenario : m_document.plan()->scenarios) names.push_back(scenario.name);
    for (const std::string& name : names) {
        if (name == m_document.scenario()) continue;
        Findable entry;
        entry.kind = FoundKind::scenario;
        entry.id = QStringLiteral("scenario:") + QString::fromStdString(name);
        entry.title = scenarioLabel(name);
        entry.detail = tr("switch to the scenario");
        entry.choose = [this, name] { m_document.setScenario(name); };
        all.push_back(std::move(entry));
    }
}

void MainWindow::addMetrics(std::vector<Findable>& all) {
    const auto plan = m_document.plan();
    const int month = monthInSight();
    // Of a result that is still that of another plan nothing is said.
    const auto result = m_document.isCurrent() ? m_document.result() : nullptr;
    const auto add = [&](plan::Metric metric, int type) {
        Findable entry;
        const auto& info = plan::info(metric);
        entry.kind = FoundKind::metric;
        GridRow row;
        row.kind = RowKind::metric;
        row.metric = metric;
        row.type = type;
        row.label = label(metric);
        entry.title = titleOf(row, *plan);
        entry.detail = label(info.section);
        entry.id =
            QStringLiteral("metric:") + QString::fromUtf8(info.name.data(), qsizetype(info.name.size()));
        if (type >= 0)
            entry.id +=
                u'/' + QString::fromStdString(plan->workTypes[static_cast<std::size_t>(type)].id.value);
        if (result && result->projection)
            entry.value = [this, result, row, month] {
                const double value = valueOf(row, *result->projection->plan, result->projection.get(), month);
                return inMonth(value, row.unit(), month);
            };
        entry.choose = [this, metric, type, month] { goTo(metric, type, month); };
        all.push_back(std::move(entry));
    };
    for (const plan::MetricInfo& metric : plan::metricCatalogue())
        if (!plan::isTypeMetric(metric.metric)) add(metric.metric, -1);
    for (int type = 0; type < static_cast<int>(plan->workTypes.size()); ++type)
        for (const plan::MetricInfo& metric : plan::metricCatalogue())
            if (plan::isTypeMetric(metric.metric)) add(metric.metric, type);
}

void MainWindow::addLevers(std::vector<Findable>& all) {
    const auto plan = m_document.scenarioPlan();
    const int month = monthInSight();
    for (const plan::LeverRef& lever : plan::allLevers(*plan)) {
        if (!plan::isRead(*plan, lever)) continue;
        Findable entry;
        const auto& info = plan::info(lever.key);
        entry.kind = FoundKind::lever;
        entry.id =
            QStringLiteral("lever:") + QString::fromUtf8(info.name.data(), qsizetype(info.name.size()));
        if (!lever.of.value.empty()) entry.id += u'/' + QString::fromStdString(lever.of.value);
        entry.title = leverTitle(lever, *plan);
        entry.detail = label(info.section);
        entry.value = [this, plan, lever, month, &info] {
            const plan::Lever* found = plan->find(lever);
            return found ? inMonth(found->base.at(month), info.unit, info.byMonth ? month : -1) : QString();
        };
        entry.choose = [this, lever, month] { goTo(lever, month); };
        all.push_back(std::move(entry));
    }
}

void MainWindow::addFindings(std::vector<Findable>& all) {
    const auto result = m_document.result();
    if (!result || !m_document.isCurrent()) return;
    constexpr std::size_t most = 100;
    for (std::size_t i = 0; i < result->findings.size() && i < most; ++i) {
        const plan::Finding& finding = result->findings[i];
        const FindingWords words = wordsFor(finding, *result->plan, locale());
        Findable entry;
        entry.kind = FoundKind::finding;
        entry.id = QStringLiteral("finding:%1/%2").arg(static_cast<int>(finding.code)).arg(words.place);
        entry.title = words.sentence;
        entry.detail = words.place;
        entry.choose = [this, finding] {
            if (!m_inspector->isVisible()) m_actions->inspector->trigger();
            m_inspector->goToFinding(finding);
        };
        all.push_back(std::move(entry));
    }
}

/// "62.0 % · Oct": what it is worth in a month; without the month where it has one value.
QString MainWindow::inMonth(double value, plan::Unit unit, int month) const {
    const auto plan = m_document.plan();
    if (!plan || !std::isfinite(value)) return QStringLiteral("–");
    const QString worded = formatWithShortUnit(value, unit, locale(), QString::fromStdString(plan->currency));
    if (month < 0) return worded;
    const bool oneYear = plan->months <= 12;
    return worded + QStringLiteral(" · ") +
           (oneYear ? monthShort(plan->monthAt(month), locale())
                    : monthShortWithYear(plan->monthAt(month), locale()));
}

} // namespace headroom::ui
