#include "ui/window/main_window.h"

#include "ui/document/plan_steps.h"
#include "ui/help/tour.h"
#include "ui/pages/month_page.h"
#include "ui/pages/page_pane.h"
#include "ui/pages/page_table_view.h"
#include "ui/theme/segmented_control.h"
#include "ui/window/accessibility.h"
#include "ui/window/actions.h"
#include "ui/window/goal_dialog.h"
#include "ui/window/guardrail_banner.h"
#include "ui/window/headline_strip.h"
#include "ui/window/hiring_dialog.h"
#include "ui/window/home/home_page.h"
#include "ui/window/inspector.h"
#include "ui/window/late_stack.h"
#include "ui/window/message_bar.h"
#include "ui/window/page_list.h"
#include "ui/window/portfolio_dialog.h"
#include "ui/window/result_panel.h"
#include "ui/window/shortcuts.h"
#include "ui/window/top_bar.h"
#include "ui/words/errors.h"
#include "ui/words/plan_texts.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace headroom::ui {

namespace {

constexpr int saidFor = 6000;       // ms a remark stays in the status bar
constexpr int iconDelay = 300;      // ms
constexpr int rememberDelay = 1500; // ms after which the place is written down

std::vector<Actions::PageName> pageNames() {
    std::vector<Actions::PageName> names;
    for (const PageSpec& page : allPages()) names.push_back({page.key, page.name});
    return names;
}

} // namespace

MainWindow::MainWindow(Document& document, Preferences& preferences, Theme& theme, QWidget* parent)
    : QMainWindow(parent)
    , m_document(document)
    , m_preferences(preferences)
    , m_theme(theme)
    , m_actions(new Actions(theme, pageNames(), this))
    , m_steps(new PlanSteps(document, this))
    , m_remember(new QTimer(this)) {
    installAccessibility();
    // Drawn in eight sizes and handed to the display as a megabyte: after the first picture.
    QTimer::singleShot(iconDelay, this, [this] { setWindowIcon(applicationIcon()); });
    setAcceptDrops(true);
    m_remember->setSingleShot(true);
    m_remember->setInterval(rememberDelay);
    connect(m_remember, &QTimer::timeout, this, &MainWindow::rememberPlace);
    build();
    m_shortcuts = std::make_unique<Shortcuts>(*m_actions, preferences);
    connectActions();
    connect(&document, &Document::planChanged, this, &MainWindow::readPlan);
    connect(&document, &Document::workspaceChanged, this, &MainWindow::readPlan);
    connect(&document, &Document::failed, this, &MainWindow::say);
    connect(&document, &Document::undoChanged, m_messages,
            &QWidget::hide); // an edit went through: all is well again
    connect(m_steps, &PlanSteps::changed, m_messages, &QWidget::hide);
    connect(&theme, &Theme::changed, this, [this] { m_actions->restyle(m_theme); });
    const QSize room = screen()->availableSize();
    resize(std::min(1440, room.width()), std::min(900, room.height()));
    restoreGeometry(preferences.get(preference::geometry));
    readPlan();
}

MainWindow::~MainWindow() {
    hide(); // a field that is left by this is answered while all of the window stands
}

void MainWindow::build() {
    m_actions->fill(*menuBar());
    m_topBar = new TopBar(m_document, *m_steps, m_theme, *m_actions);
    m_pageList = new PageList(m_theme);
    m_messages = new MessageBar(m_theme);
    m_banner = new GuardrailBanner(m_document, m_theme);
    connect(m_banner, &GuardrailBanner::decideWanted, this, &MainWindow::showGuardrails);
    m_headlines = new HeadlineStrip(m_document, m_theme);
    m_inspector = new Inspector(m_document, m_theme);
    m_stack = new LateStack;
    m_specs = allPages();
    m_pages.assign(m_specs.size(), nullptr);
    for (std::size_t i = 0; i < m_specs.size(); ++i) {
        m_pageList->addPage(m_specs[i].name, m_specs[i].icon);
        m_stack->addLate([this, i] { return makePage(i); });
    }

    m_planView = new QWidget;
    auto* plan = new QVBoxLayout(m_planView);
    plan->setContentsMargins(0, 0, 0, 0);
    plan->setSpacing(space::unit * 2);
    auto* strip = new QHBoxLayout;
    strip->setContentsMargins(space::page, space::unit * 3, space::page, 0);
    strip->addWidget(m_headlines);
    plan->addWidget(m_banner);
    plan->addLayout(strip);
    plan->addWidget(m_stack, 1);

    m_centre = new QStackedWidget;
    m_centre->addWidget(m_planView);

    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_messages);
    middle->addWidget(m_centre, 1);
    auto* body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_pageList);
    body->addLayout(middle, 1);
    body->addWidget(m_inspector);
    auto* whole = new QWidget;
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addLayout(body, 1);
    setCentralWidget(whole);

    m_tour = new Tour(m_theme, this);
    m_summary = new QLabel;
    m_summary->setAccessibleName(tr("Sum and mean of the selection"));
    statusBar()->addPermanentWidget(m_summary);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(space::unit * 2, 0, space::unit * 2, 0);

    const bool inspectorShown = m_preferences.get(preference::inspectorShown);
    m_actions->inspector->setChecked(inspectorShown);
    m_inspector->setVisible(inspectorShown);
    const ThemeChoice choice = m_theme.choice();
    (choice == ThemeChoice::light  ? m_actions->themeLight
     : choice == ThemeChoice::dark ? m_actions->themeDark
                                   : m_actions->themeSystem)
        ->setChecked(true);
    m_actions->languageChoice(languageNamed(m_preferences.get(preference::language)))->setChecked(true);
    m_pageList->setCurrentRow(0);
}

MonthPage* MainWindow::makePage(std::size_t index) {
    auto* page = new MonthPage(m_specs[index], m_document, m_theme);
    page->grid().setFolded(m_preferences.get(preference::foldedSections));
    connectGrid(*page);
    m_pages[index] = page;
    return page;
}

MonthPage& MainWindow::page(int index) {
    m_stack->at(index);
    return *m_pages[static_cast<std::size_t>(index)];
}

int MainWindow::pageWithKey(const QString& key) const {
    const auto found = std::find_if(m_specs.begin(), m_specs.end(),
                                    [&key](const PageSpec& spec) { return spec.key == key; });
    return found == m_specs.end() ? -1 : static_cast<int>(found - m_specs.begin());
}

void MainWindow::connectGrid(MonthPage& page) {
    MonthGrid& grid = page.grid();
    connect(&grid, &MonthGrid::cellChanged, this, [this, &grid](const QModelIndex& index) {
        if (&grid != currentGrid() || !index.isValid()) return;
        const GridRow& row = grid.gridModel().gridRow(index.row());
        m_inspector->showCell(row, index.column());
        if (m_document.plan() && index.column() >= m_document.plan()->months && !row.isInput() &&
            !row.isHeading())
            statusBar()->showMessage(tr("A figure of the year. Choose a month to see what it is made of."),
                                     saidFor);
        m_remember->start();
    });
    connect(&grid, &MonthGrid::selectionSummarised, this, [this, &grid](const QString& text) {
        if (&grid == currentGrid() && m_summary) m_summary->setText(text);
    });
    connect(&page, &MonthPage::said, this,
            [this](const QString& text) { statusBar()->showMessage(text, saidFor); });
    connect(&page, &MonthPage::placeWanted, this, qOverload<const plan::LeverRef&, int>(&MainWindow::goTo));
    connect(&page, &MonthPage::leverChosen, this, [this](const plan::LeverRef& lever) {
        GridRow row;
        row.kind = RowKind::lever;
        row.lever = lever;
        if (const auto plan = m_document.plan()) m_inspector->showCell(row, plan->months - 1);
    });
    connect(&page, &MonthPage::commentWanted, this, [this](const QString& chart) {
        if (!m_inspector->isVisible()) m_actions->inspector->trigger();
        m_inspector->commentOn({.chart = chart.toStdString()});
    });
    connect(&page, &MonthPage::guardrailWanted, m_inspector, &Inspector::showGuardrail);
    connect(&page, &MonthPage::viewChanged, this, [this] { m_summary->clear(); });
    connect(&page, &MonthPage::actionWanted, m_actions->proposeHiring, &QAction::trigger);
    connect(&page, &MonthPage::importWanted, m_actions->importVolumes, &QAction::trigger);
    connect(&page, &MonthPage::findingsWanted, m_actions->findings, &QAction::trigger);
    connect(&grid, &MonthGrid::foldedChanged, this, [this, &grid](const QStringList& keys) {
        m_preferences.set(preference::foldedSections, keys);
        for (MonthPage* other : m_pages)
            if (other && &other->grid() != &grid) other->grid().setFolded(keys);
    });
}

void MainWindow::connectActions() {
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    const auto onGrid = [this](QAction* action, void (MonthGrid::*command)()) {
        connect(action, &QAction::triggered, this, [this, command] {
            // Nothing is done to cells that a table hides.
            if (page(currentPage()).showsGrid()) (currentGrid()->*command)();
        });
    };
    const auto onTable = [this](QAction* action) {
        connect(action, &QAction::triggered, this, [this] {
            MonthPage& shown = page(currentPage());
            if (shown.pane())
                shown.pane()->copy();
            else if (shown.showsTable())
                shown.table()->copy();
        });
    };
    on(m_actions->undo, &MainWindow::undo);
    on(m_actions->redo, &MainWindow::redo);
    onGrid(m_actions->cut, &MonthGrid::cut);
    onGrid(m_actions->copy, &MonthGrid::copy);
    onGrid(m_actions->copyWithLabels, &MonthGrid::copyWithLabels);
    onTable(m_actions->copy);
    onTable(m_actions->copyWithLabels);
    onGrid(m_actions->paste, &MonthGrid::paste);
    onGrid(m_actions->clear, &MonthGrid::clearCells);
    onGrid(m_actions->fillRight, &MonthGrid::fillRight);
    onGrid(m_actions->fillDown, &MonthGrid::fillDown);
    onGrid(m_actions->interpolate, &MonthGrid::interpolate);
    onGrid(m_actions->thisMonthOnly, &MonthGrid::editThisMonthOnly);
    onGrid(m_actions->foldSection, &MonthGrid::toggleSection);
    for (int i = 0; i < pageCount(); ++i)
        on(m_actions->pages[static_cast<std::size_t>(i)], [this, i] { showPage(i); });
    connect(m_pageList, &QListWidget::currentRowChanged, this, &MainWindow::showPage);
    on(m_actions->inspector, [this](bool shown) {
        m_inspector->setVisible(shown);
        m_preferences.set(preference::inspectorShown, shown);
    });
    const auto openInspector = [this] {
        if (!m_inspector->isVisible()) m_actions->inspector->trigger();
    };
    const auto showFindings = [this, openInspector] {
        openInspector();
        m_inspector->showFindings();
    };
    on(m_actions->findings, showFindings);
    on(m_actions->history, [this, openInspector] {
        openInspector();
        m_inspector->showHistory(std::nullopt);
    });
    on(m_actions->comments, [this, openInspector] {
        openInspector();
        m_inspector->showComments();
    });
    const auto readReviewing = [this] { m_actions->reviewMode->setChecked(m_document.isReviewing()); };
    on(m_actions->reviewMode, [this, readReviewing](bool reviewing) {
        m_document.setReviewing(reviewing);
        readReviewing();
    });
    connect(&m_document, &Document::reviewingChanged, this, readReviewing);
    connect(m_inspector, &Inspector::commentPlaceWanted, this, &MainWindow::goToComment);
    connect(m_headlines, &HeadlineStrip::findingsWanted, this, showFindings);
    connect(m_headlines, &HeadlineStrip::guardrailsWanted, this, &MainWindow::showGuardrails);
    connect(m_headlines, &HeadlineStrip::rangesWanted, this, [this] { showRanges(-1); });
    connect(m_inspector, &Inspector::scenariosWanted, this, [this] { showRanges(scenariosView); });
    connect(m_inspector, &Inspector::improvementsWanted, this, [this] {
        const int actuals = pageWithKey(QStringLiteral("actuals"));
        showPage(actuals);
        page(actuals).showView(improvementsView);
        page(actuals).takeFocus();
    });
    connect(m_headlines, &HeadlineStrip::metricWanted, this, qOverload<plan::Metric, int>(&MainWindow::goTo));
    connect(m_inspector, &Inspector::placeWanted, this,
            qOverload<const plan::LeverRef&, int>(&MainWindow::goTo));
    connect(m_inspector, &Inspector::metricWanted, this, qOverload<plan::Metric, int>(&MainWindow::goTo));
    connect(m_inspector, &Inspector::said, this,
            [this](const QString& text) { statusBar()->showMessage(text, saidFor); });
    on(m_actions->stepBack, [this] { m_inspector->stepBack(); });
    on(m_actions->seekValue, [this] {
        if (m_inspector->currentPanel() == &m_inspector->resultPanel())
            m_inspector->resultPanel().seekGoal();
        else
            statusBar()->showMessage(tr("Choose a result first: it is what can be sought."), saidFor);
    });
    connect(m_inspector, &Inspector::goalWanted, this, [this](const GridRow& row, int month) {
        auto* dialog = new GoalDialog(row, month, m_document, m_theme, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    on(m_actions->proposeHiring, [this] {
        const auto result = m_document.result();
        if (!result || !result->projection) {
            statusBar()->showMessage(tr("This can be said once the plan can be calculated."), saidFor);
            return;
        }
        auto* dialog = new HiringDialog(m_document, m_theme, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    on(m_actions->portfolio, [this] {
        auto* dialog = new PortfolioDialog(m_document, m_theme, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    on(m_actions->planSettings, [this, openInspector] {
        openInspector();
        m_inspector->showPlan();
    });
    on(m_actions->renamePlan, [this, openInspector] {
        if (!isPlanInSight()) return home().renameChosen();
        openInspector();
        m_inspector->renamePlan();
    });
    on(m_actions->otherView, [this] {
        MonthPage& shown = page(currentPage());
        shown.showView((shown.view() + 1) % shown.viewCount());
        shown.takeFocus(Qt::ShortcutFocusReason);
    });
    on(m_actions->nextRegion, &MainWindow::focusNextRegion);
    on(m_actions->themeSystem, [this] { setTheme(ThemeChoice::system); });
    on(m_actions->themeLight, [this] { setTheme(ThemeChoice::light); });
    on(m_actions->themeDark, [this] { setTheme(ThemeChoice::dark); });
    for (const Language language : {Language::system, Language::english, Language::german})
        on(m_actions->languageChoice(language), [this, language] {
            if (languageNamed(m_preferences.get(preference::language)) == language) return;
            m_preferences.set(preference::language, nameOf(language));
            Q_EMIT languageChosen(language);
        });
    connect(m_topBar, &TopBar::themeToggled, this,
            [this] { (m_theme.isDark() ? m_actions->themeLight : m_actions->themeDark)->trigger(); });
    connectPlanActions();
    on(m_actions->newScenario, [this] { askScenarioName(false); });
    on(m_actions->renameScenario, [this] { askScenarioName(true); });
    on(m_actions->deleteScenario, &MainWindow::askDeleteScenario);
    on(m_actions->openWorkspace, &MainWindow::chooseFile);
    on(m_actions->newWorkspace, &MainWindow::chooseNewWorkspace);
    on(m_actions->importVolumes, &MainWindow::chooseImport);
    on(m_actions->importDatabase, &MainWindow::importFromDatabase);
    on(m_actions->saveCopy, &MainWindow::chooseCopy);
    on(m_actions->importPlan, &MainWindow::choosePlanImport);
    on(m_actions->exportPlanFile, &MainWindow::choosePlanFile);
    on(m_actions->exportPlan, &MainWindow::chooseExport);
    on(m_actions->exportReport, &MainWindow::chooseReport);
    on(m_actions->quit, &QWidget::close);
    on(m_actions->about, &MainWindow::showAbout);
    on(m_actions->findAnything, &MainWindow::findAnything);
    connectHelp();
    connect(m_actions->recentFiles, &QMenu::aboutToShow, this, &MainWindow::fillRecentFiles);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    m_inspector->fitTo(width());
}

void MainWindow::readPlan() {
    const auto plan = m_document.plan();
    const std::string id = plan ? plan->id : std::string();
    const bool another = id != m_shownPlan;
    m_shownPlan = id;
    // Whoever opens a plan wants to see it.
    if (another && plan && !m_steps->isCarryingOut()) m_place = Place::plan;
    readPlace();
    if (another && isPlanInSight()) restorePlace();
}

void MainWindow::setTheme(ThemeChoice choice) {
    m_theme.setChoice(choice);
    m_preferences.set(preference::theme, choice == ThemeChoice::light  ? QStringLiteral("light")
                                         : choice == ThemeChoice::dark ? QStringLiteral("dark")
                                                                       : QStringLiteral("system"));
}

void MainWindow::say(const Error& error) {
    m_messages->say(wordsFor(error));
}

void MainWindow::paintEvent(QPaintEvent* event) {
    QMainWindow::paintEvent(event);
    // All parts are painted, and handed to the display, before the next event.
    if (!std::exchange(m_painted, true)) QTimer::singleShot(0, this, &MainWindow::pictured);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    keep();
    QMainWindow::closeEvent(event);
}

void MainWindow::keep() {
    rememberPlace();
    m_preferences.set(preference::geometry, saveGeometry());
    if (m_document.isOpen())
        m_preferences.set(preference::workspace, QString::fromStdString(m_document.file().string()));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const auto urls = event->mimeData()->urls();
    const bool local = !urls.isEmpty() && std::all_of(urls.begin(), urls.end(),
                                                      [](const QUrl& url) { return url.isLocalFile(); });
    if (!local) return;
    event->acceptProposedAction();
    statusBar()->showMessage(urls.size() > 1 ? tr("Drop to open these files")
                                             : tr("Drop to open %1").arg(urls.front().fileName()),
                             saidFor);
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    statusBar()->clearMessage();
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) openFile(url.toLocalFile().toStdString());
}

} // namespace headroom::ui
