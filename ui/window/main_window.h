#pragma once

#include "plan/templates.h"
#include "ui/document/document.h"
#include "ui/document/preferences.h"
#include "ui/document/scenario_search.h"
#include "ui/pages/page_spec.h"
#include "ui/theme/theme.h"
#include "ui/words/languages.h"

#include <QMainWindow>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QStackedWidget;
class QTimer;

namespace headroom::ui {

class Actions;
class GuidedPath;
class HomePage;
class ImportDialog;
struct ImportTarget;
class HeadlineStrip;
class Inspector;
class LateStack;
class GuardrailBanner;
class MessageBar;
class MonthGrid;
class MonthPage;
class NewPlanPage;
class PageList;
class PlanSteps;
class ManualWindow;
class Palette;
class Passwords;
class Shortcuts;
struct Findable;
class TopBar;
class Tour;
struct KeyLine;

/// The window: it only puts the parts together and carries out the commands that are about files.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Document& document, Preferences& preferences, Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// The workspace that was open at the last close, and the default one, as far as they exist.
    [[nodiscard]] static std::vector<std::filesystem::path>
    usualWorkspaces(const Preferences& preferences, const std::filesystem::path& defaultWorkspace);
    /// Opens the file that was asked for, else the workspace that was open at the last close, else the
    /// default one, which is made with the sample plan in it where it does not exist yet.
    void openAtStart(const std::filesystem::path& defaultWorkspace,
                     const std::optional<std::filesystem::path>& file = std::nullopt);
    /// A workspace, a plan in JSON (added to the open workspace), or a CSV file to import.
    void openFile(const std::filesystem::path& file);

    /// Writes a copy of the workspace and goes on working in the one that is open.
    void saveCopy(const std::filesystem::path& file);

    /// Opens the search over everything in sight.
    void findAnything();
    /// Writes down where the window is and how large, for the next one.
    void keep();

    void showPage(int index);
    /// Every plan of the workspace.
    void showHome();
    void showNewPlan();
    void showGuidedPath();
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_specs.size()); }
    /// Made when it is first asked for: the start waits for the one in sight only.
    [[nodiscard]] MonthPage& page(int index);
    /// -1 where there is no such page.
    [[nodiscard]] int pageWithKey(const QString& key) const;
    [[nodiscard]] int currentPage() const;
    [[nodiscard]] Actions& actions() { return *m_actions; }
    [[nodiscard]] Inspector& inspector() { return *m_inspector; }
    [[nodiscard]] HeadlineStrip& headlines() { return *m_headlines; }
    [[nodiscard]] TopBar& topBar() { return *m_topBar; }
    // Made when they are first asked for: most starts do without.
    [[nodiscard]] HomePage& home();
    [[nodiscard]] GuidedPath& guidedPath();
    [[nodiscard]] NewPlanPage& newPlanPage();
    /// What fills the window: the open plan, or something about plans as a whole.
    [[nodiscard]] QWidget* inSight() const;
    [[nodiscard]] GuardrailBanner& banner() { return *m_banner; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }
    [[nodiscard]] Palette& palette(); // made when it is first asked for
    [[nodiscard]] Shortcuts& shortcuts() { return *m_shortcuts; }
    [[nodiscard]] Tour& tour() { return *m_tour; }
    /// The tour, if it was never seen nor left: once there is something to show.
    void offerTour();
    void startTour();

Q_SIGNALS:
    /// The choice is kept already; a new window speaks it.
    void languageChosen(Language language);
    /// Once, when the first picture of the window is on the display.
    void pictured();

protected:
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void connectActions();
    MonthPage* makePage(std::size_t index);
    void connectGrid(MonthPage& page);
    void readPlan();
    void restorePlace();
    void rememberPlace();
    void goTo(const plan::LeverRef& lever, int month);
    void goTo(plan::Metric metric, int month);
    void goTo(plan::Metric metric, int type, int month);
    void goToComment(const store::CommentPlace& place);
    void showRanges(int view);
    /// The guardrails on the actuals, where decisions are recorded.
    void showGuardrails();
    void showRevisions();
    void setTheme(ThemeChoice choice);
    void focusNextRegion();
    void say(const Error& error);
    [[nodiscard]] MonthGrid* currentGrid();

    // main_window_plans.cpp
    enum class Place { plan, home, newPlan, guided };
    void connectPlanActions();
    void goTo(Place place);
    [[nodiscard]] QWidget& emptyState(); // made when it is first asked for
    void readPlace();
    void readPlanActions();
    void readDraftUndo();
    void openPlan(const std::string& id);
    void addFromTemplate(plan::PlanTemplate which);
    void undo();
    void redo();
    [[nodiscard]] bool isPlanInSight() const;
    // main_window_find.cpp

    void rememberChoice(const QString& id);
    [[nodiscard]] std::vector<Findable> everything();
    void addPlans(std::vector<Findable>& all);
    void addScenarios(std::vector<Findable>& all);
    void addMetrics(std::vector<Findable>& all);
    void addLevers(std::vector<Findable>& all);
    void addFindings(std::vector<Findable>& all);
    [[nodiscard]] int monthInSight();
    [[nodiscard]] QString inMonth(double value, plan::Unit unit, int month) const;

    // main_window_help.cpp
    void connectHelp();
    void openManual(const QString& place);
    [[nodiscard]] QString helpPlace();
    [[nodiscard]] std::vector<KeyLine> keyLines() const;

    // main_window_files.cpp
    void addJsonPlan(const std::filesystem::path& file);
    void chooseFile();
    void chooseNewWorkspace();
    void chooseImport();
    void importFrom(const std::filesystem::path& file);
    void importFromDatabase();
    void openImport(const std::function<ImportDialog*(ImportTarget)>& make);
    void chooseExport();
    void chooseReport();
    void writeReportTo(const QString& path, const PlanResult& result, const ScenarioSearch::Found& scenarios);
    void chooseCopy();
    void write(const QString& path, const std::string& text);
    void choosePlanImport();
    void choosePlanFile();
    void askScenarioName(bool rename);
    void askDeleteScenario();
    void showAbout();
    void fillRecentFiles();
    [[nodiscard]] QString startFolder() const;
    void keepFolder(const QString& file);

    Document& m_document;
    Preferences& m_preferences;
    Theme& m_theme;
    Actions* m_actions;
    PlanSteps* m_steps;
    HomePage* m_home = nullptr;
    NewPlanPage* m_newPlan = nullptr;
    GuidedPath* m_guided = nullptr;
    Passwords* m_passwords = nullptr; // from the first import from a database on
    Place m_place = Place::plan;
    std::unique_ptr<Shortcuts> m_shortcuts;
    TopBar* m_topBar = nullptr;
    PageList* m_pageList = nullptr;
    GuardrailBanner* m_banner = nullptr;
    MessageBar* m_messages = nullptr;
    HeadlineStrip* m_headlines = nullptr;
    LateStack* m_stack = nullptr; // of the pages
    QWidget* m_planView = nullptr;
    QStackedWidget* m_centre = nullptr;
    QWidget* m_empty = nullptr;
    Inspector* m_inspector = nullptr;
    Palette* m_palette = nullptr;
    Tour* m_tour = nullptr;
    ManualWindow* m_manual = nullptr; // made when it is first wanted
    QLabel* m_summary = nullptr;
    QTimer* m_remember;
    bool m_painted = false;
    std::vector<PageSpec> m_specs;
    std::vector<MonthPage*> m_pages; // one a spec; null until it is asked for
    std::string m_shownPlan;
};

} // namespace headroom::ui
