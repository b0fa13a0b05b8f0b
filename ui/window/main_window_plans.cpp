#include "ui/document/plan_steps.h"
#include "ui/pages/month_page.h"
#include "ui/window/actions.h"
#include "ui/window/empty_state.h"
#include "ui/window/guided/guided_path.h"
#include "ui/window/home/home_page.h"
#include "ui/window/home/new_plan_page.h"
#include "ui/window/inspector.h"
#include "ui/window/main_window.h"
#include "ui/window/page_list.h"
#include "ui/window/top_bar.h"
#include "ui/words/plan_texts.h"

#include <QAction>
#include <QLabel>
#include <QStackedWidget>

// The commands of the window that are about plans as a whole, and what of plans is in sight.

namespace headroom::ui {

void MainWindow::connectPlanActions() {
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->home, &MainWindow::showHome);
    on(m_actions->newPlan, &MainWindow::showNewPlan);
    on(m_actions->newStepByStep, &MainWindow::showGuidedPath);
    on(m_actions->newEmpty, [this] { addFromTemplate(plan::PlanTemplate::empty); });
    on(m_actions->newSmallTeam, [this] { addFromTemplate(plan::PlanTemplate::smallTeam); });
    on(m_actions->newFromSample, [this] { addFromTemplate(plan::PlanTemplate::b2bSoftware); });
    on(m_actions->newConsumer, [this] { addFromTemplate(plan::PlanTemplate::consumer); });
    on(m_actions->openPlan, [this] { home().openChosen(); });
    on(m_actions->duplicatePlan, [this] {
        if (!isPlanInSight()) return home().duplicateChosen();
        const std::string copy = m_steps->duplicate(m_document.plan()->id);
        if (!copy.empty()) openPlan(copy);
    });
    on(m_actions->archivePlan, [this] {
        if (!isPlanInSight()) return home().archiveChosen();
        // Out of sight, out of the way.
        if (m_steps->setArchived(m_document.plan()->id, !m_actions->archivePlan->data().toBool())) showHome();
    });
    on(m_actions->deletePlan, [this] {
        if (!isPlanInSight()) return home().deleteChosen();
        if (m_steps->remove(m_document.plan()->id)) showHome();
    });
    connect(m_topBar, &TopBar::planWanted, this, &MainWindow::openPlan);
    connect(m_topBar, &TopBar::revisionsWanted, this, &MainWindow::showRevisions);
    connect(&m_document, &Document::plansChanged, this, &MainWindow::readPlace);
}

HomePage& MainWindow::home() {
    if (m_home) return *m_home;
    m_home = new HomePage(m_document, *m_steps, m_theme, *m_actions);
    m_centre->addWidget(m_home);
    connect(m_home, &HomePage::openWanted, this, &MainWindow::openPlan);
    connect(m_home, &HomePage::chosenChanged, this, &MainWindow::readPlanActions);
    return *m_home;
}

NewPlanPage& MainWindow::newPlanPage() {
    if (m_newPlan) return *m_newPlan;
    m_newPlan = new NewPlanPage(m_document, m_theme, *m_actions);
    m_centre->addWidget(m_newPlan);
    connect(m_newPlan, &NewPlanPage::closeWanted, this, &MainWindow::showHome);
    return *m_newPlan;
}

GuidedPath& MainWindow::guidedPath() {
    if (m_guided) return *m_guided;
    m_guided = new GuidedPath(m_document, *m_steps, m_theme);
    m_centre->addWidget(m_guided);
    connect(m_guided, &GuidedPath::leaveWanted, this, &MainWindow::showHome);
    connect(m_guided, &GuidedPath::finished, this, [this] { goTo(Place::plan); });
    connect(m_guided, &GuidedPath::importWanted, this, &MainWindow::chooseImport);
    connect(&m_guided->desk(), &DraftDesk::changed, this, [this] {
        if (inSight() == m_guided) readDraftUndo();
    });
    return *m_guided;
}

QWidget& MainWindow::emptyState() {
    if (m_empty) return *m_empty;
    m_empty = new EmptyState(m_theme, *m_actions);
    m_centre->addWidget(m_empty);
    return *m_empty;
}

QWidget* MainWindow::inSight() const {
    return m_centre->currentWidget();
}

bool MainWindow::isPlanInSight() const {
    return inSight() == m_planView;
}

void MainWindow::goTo(Place place) {
    const bool before = isPlanInSight();
    if (before) rememberPlace();
    m_place = place;
    readPlace();
    if (!before && isPlanInSight()) restorePlace();
}

void MainWindow::showHome() {
    if (m_document.isOpen()) goTo(Place::home);
}

void MainWindow::showNewPlan() {
    if (m_document.isOpen() && !m_document.isReadOnly()) goTo(Place::newPlan);
}

void MainWindow::showGuidedPath() {
    if (!m_document.isOpen() || m_document.isReadOnly()) return;
    goTo(Place::guided);
    guidedPath().begin();
}

void MainWindow::openPlan(const std::string& id) {
    const auto plan = m_document.plan();
    if ((plan && plan->id == id) || m_document.openPlan(id)) goTo(Place::plan);
}

void MainWindow::addFromTemplate(plan::PlanTemplate which) {
    if (m_steps->add(inUsersLanguage(plan::planFromTemplate(which, NewPlanPage::usualFirstMonth())),
                     tr("New plan from a template")))
        goTo(Place::plan);
}

void MainWindow::undo() {
    if (m_guided && inSight() == m_guided) return m_guided->undo();
    const auto plan = m_document.plan();
    if (!isPlanInSight()) {
        if (m_steps->undo()) home().refresh(m_steps->lastPlan());
    } else if (m_document.undoText().isEmpty() && plan && m_steps->hasJustAdded(plan->id)) {
        if (m_steps->undo()) showHome();
    } else {
        m_document.undo();
    }
}

void MainWindow::redo() {
    if (m_guided && inSight() == m_guided) return m_guided->redo();
    if (isPlanInSight())
        m_document.redo();
    else if (m_steps->redo())
        home().refresh(m_steps->lastPlan());
}

void MainWindow::readDraftUndo() {
    m_topBar->showUndo(m_guided->desk().undoText(), m_guided->desk().redoText());
}

/// Puts in sight what can be: a plan where one is open, else the list of them, else how to begin.
void MainWindow::readPlace() {
    const auto plan = m_document.plan();
    QWidget* wanted = m_planView;
    if (!m_document.isOpen())
        wanted = &emptyState();
    else if (m_place == Place::newPlan)
        wanted = &newPlanPage();
    else if (m_place == Place::guided)
        wanted = &guidedPath();
    else if (m_place == Place::home || !plan)
        wanted = m_document.plans().empty() && !m_document.isReadOnly()
                     ? static_cast<QWidget*>(&newPlanPage())
                     : &home();
    m_centre->setCurrentWidget(wanted);
    if (m_empty && wanted == m_empty) m_empty->setFocus();
    const bool shown = isPlanInSight();
    m_pageList->setVisible(shown);
    m_inspector->setVisible(shown && m_actions->inspector->isChecked());
    if (!shown) m_summary->clear();
    const QString title = shown                                       ? QString::fromStdString(plan->name)
                          : wanted == m_home                          ? tr("Plans")
                          : wanted == m_newPlan || wanted == m_guided ? tr("New plan")
                                                                      : QString();
    m_topBar->showOther(shown ? QString() : title);
    if (wanted == m_guided && m_guided) readDraftUndo();
    QString whole = title;
    if (m_document.isOpen()) {
        const QString file = QString::fromStdString(m_document.file().filename().string());
        whole += whole.isEmpty() ? file : QStringLiteral(" – ") + file;
    }
    setWindowTitle(whole.isEmpty() ? QStringLiteral("Headroom") : whole + QStringLiteral(" – Headroom"));
    readPlanActions();
}

/// Which commands can be given now, and to what.
void MainWindow::readPlanActions() {
    const auto plan = m_document.plan();
    const bool shown = isPlanInSight();
    const bool writable = m_document.isOpen() && !m_document.isReadOnly();
    const auto enable = [](std::initializer_list<QAction*> actions, bool on) {
        for (QAction* action : actions) action->setEnabled(on);
    };
    enable({m_actions->home, m_actions->portfolio, m_actions->saveCopy}, m_document.isOpen());
    enable({m_actions->newPlan, m_actions->newStepByStep, m_actions->newEmpty, m_actions->newSmallTeam,
            m_actions->newFromSample, m_actions->newConsumer, m_actions->importPlan},
           writable);
    enable({m_actions->planSettings, m_actions->exportPlan, m_actions->exportReport, m_actions->copy,
            m_actions->copyWithLabels, m_actions->findings, m_actions->history, m_actions->comments,
            m_actions->tour, m_actions->inspector, m_actions->otherView, m_actions->stepBack,
            m_actions->seekValue, m_actions->proposeHiring, m_actions->foldSection},
           shown);
    if (shown) m_actions->otherView->setEnabled(page(currentPage()).viewCount() > 1);
    enable({m_actions->newScenario, m_actions->importVolumes, m_actions->importDatabase, m_actions->cut,
            m_actions->paste, m_actions->fillRight, m_actions->fillDown, m_actions->interpolate,
            m_actions->thisMonthOnly, m_actions->clear},
           shown && writable);
    m_actions->reviewMode->setEnabled(shown && m_document.canRemark());
    const bool inScenario = shown && writable && m_document.scenario() != plan::baseScenario;
    enable({m_actions->renameScenario, m_actions->deleteScenario}, inScenario);
    for (QAction* action : m_actions->pages) action->setEnabled(plan != nullptr);

    // The plan that is in sight, or the one that is chosen in the list.
    const std::string about = shown                           ? plan->id
                              : m_home && inSight() == m_home ? m_home->chosen()
                                                              : std::string();
    m_actions->openPlan->setEnabled(!shown && !about.empty());
    m_actions->exportPlanFile->setEnabled(!about.empty());
    enable({m_actions->renamePlan, m_actions->duplicatePlan, m_actions->archivePlan, m_actions->deletePlan},
           writable && !about.empty());
    bool archived = false;
    for (const store::PlanSummary& each : m_document.plans())
        if (each.id == about) archived = each.archived;
    m_actions->archivePlan->setData(archived);
    m_actions->archivePlan->setText(archived ? tr("Bring plan b&ack") : tr("Archi&ve plan"));
}

} // namespace headroom::ui
