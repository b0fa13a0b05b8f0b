#include "ui/window/main_window.h"

#include "exchange/plan_json.h"
#include "exchange/projection_export.h"
#include "plan/sample.h"
#include "store/workspace.h"
#include "ui/document/plan_edit.h"
#include "ui/document/plan_steps.h"
#include "ui/keyring/desktop_keyring.h"
#include "ui/keyring/passwords.h"
#include "ui/pages/month_page.h"
#include "ui/report/report.h"
#include "ui/window/actions.h"
#include "ui/window/guided/guided_path.h"
#include "ui/window/home/home_page.h"
#include "ui/window/import_changes_step.h"
#include "ui/window/import_dialog.h"
#include "ui/window/inspector.h"
#include "ui/window/message_bar.h"
#include "ui/words/catalogue.h"
#include "ui/words/errors.h"
#include "ui/words/plan_texts.h"

#include <QAction>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QStatusBar>

#include <algorithm>

// The commands of the window that are about files and about plans as a whole. Dialogs are opened, never run:
// there is no second event loop.

namespace headroom::ui {

namespace {

constexpr int remark = 8000; // ms
constexpr qint64 largestPlanFile = 64 << 20;

QString nativeName(const std::filesystem::path& file) {
    return QString::fromStdString(file.string());
}

/// A plan's name as the name of a file: without what parts folders.
QString fileNameFor(const std::string& planName) {
    QString name = QString::fromStdString(planName).simplified();
    for (QChar& c : name)
        if (QStringLiteral("/\\:*?\"<>|").contains(c)) c = u'-';
    while (name.startsWith(u'.')) name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("plan") : name;
}

} // namespace

std::vector<std::filesystem::path>
MainWindow::usualWorkspaces(const Preferences& preferences, const std::filesystem::path& defaultWorkspace) {
    const std::filesystem::path last = preferences.get(preference::workspace).toStdString();
    std::vector<std::filesystem::path> usual{last};
    if (last != defaultWorkspace) usual.push_back(defaultWorkspace);
    std::error_code ignored;
    std::erase_if(usual, [&](const std::filesystem::path& each) {
        return each.empty() || !std::filesystem::exists(each, ignored);
    });
    return usual;
}

void MainWindow::openAtStart(const std::filesystem::path& defaultWorkspace,
                             const std::optional<std::filesystem::path>& file) {
    namespace fs = std::filesystem;
    std::error_code ignored;
    const auto openUsual = [&] {
        for (const fs::path& usual : usualWorkspaces(m_preferences, defaultWorkspace))
            if (m_document.open(usual)) return;
        if (fs::exists(defaultWorkspace, ignored)) return;
        fs::create_directories(defaultWorkspace.parent_path(), ignored);
        m_document.createWith(defaultWorkspace, inUsersLanguage(plan::samplePlan()),
                              tr("New plan from the sample"));
    };
    if (!file) return openUsual();
    // A workspace stands for itself; anything else needs a workspace to go into.
    if (!store::looksLikeSqlite(*file) && fs::exists(*file, ignored)) openUsual();
    openFile(*file);
}

void MainWindow::openFile(const std::filesystem::path& file) {
    const QString suffix = QFileInfo(nativeName(file)).suffix().toLower();
    std::error_code ignored;
    if (store::looksLikeSqlite(file) || !std::filesystem::exists(file, ignored)) {
        if (m_document.open(file)) m_preferences.addRecentFile(nativeName(file));
    } else if (suffix == QLatin1String("json")) {
        addJsonPlan(file);
    } else if (suffix == QLatin1String("csv") || suffix == QLatin1String("xlsx") ||
               suffix == QLatin1String("tsv") || suffix == QLatin1String("txt")) {
        importFrom(file);
    } else {
        m_document.report(Error{ErrorCode::notAWorkspace, file.string(), {}});
    }
}

void MainWindow::addJsonPlan(const std::filesystem::path& file) {
    if (!m_document.isOpen()) {
        statusBar()->showMessage(tr("Open or make a workspace first: the plan goes into it."), remark);
        return;
    }
    QFile source(nativeName(file));
    if (!source.open(QIODevice::ReadOnly))
        return m_document.report(
            Error{ErrorCode::fileUnreadable, file.string(), {source.errorString().toStdString()}});
    if (source.size() > largestPlanFile)
        return m_document.report(Error{ErrorCode::fileTooLarge, file.string(), {}});
    auto read = exchange::planFromJson(source.readAll().toStdString());
    if (!read) {
        Error error = read.error();
        error.place = file.string() + (error.place.empty() ? "" : ":" + error.place);
        return m_document.report(error);
    }
    if (m_steps->add(std::move(read.value().plan), tr("Plan from %1").arg(QFileInfo(source).fileName())))
        statusBar()->showMessage(read.value().seasonNormalised
                                     ? tr("The plan was added. Its season was scaled to a mean of 1.")
                                     : tr("The plan was added to this workspace."),
                                 remark);
}

QString MainWindow::startFolder() const {
    return m_preferences.get(preference::folder);
}

void MainWindow::keepFolder(const QString& file) {
    m_preferences.set(preference::folder, QFileInfo(file).absolutePath());
}

void MainWindow::chooseFile() {
    auto* chooser = new QFileDialog(this, tr("Open"), startFolder(),
                                    tr("Workspaces and plans (*.headroom *.json);;Actuals and volumes (*.csv "
                                       "*.tsv *.txt *.xlsx);;All files (*)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& file) {
        keepFolder(file);
        openFile(file.toStdString());
    });
    chooser->open();
}

void MainWindow::chooseNewWorkspace() {
    auto* chooser = new QFileDialog(this, tr("New workspace"), startFolder(), tr("Workspaces (*.headroom)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("headroom"));
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& file) {
        keepFolder(file);
        if (m_document.create(file.toStdString())) m_preferences.addRecentFile(file);
    });
    chooser->open();
}

void MainWindow::chooseImport() {
    auto* chooser = new QFileDialog(this, tr("Import actuals or volumes"), startFolder(),
                                    tr("Actuals and volumes (*.csv *.tsv *.txt *.xlsx);;All files (*)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& file) {
        keepFolder(file);
        importFrom(file.toStdString());
    });
    chooser->open();
}

void MainWindow::importFrom(const std::filesystem::path& file) {
    openImport([&](ImportTarget target) { return new ImportDialog(file, std::move(target), m_theme, this); });
}

void MainWindow::importFromDatabase() {
    // Asked for the first time it is needed: a keyring may want its user to open it.
    if (!m_passwords) m_passwords = new Passwords(std::make_unique<DesktopKeyring>(), this);
    openImport([&](ImportTarget target) {
        return new ImportDialog(*m_passwords, std::move(target), m_theme, this);
    });
}

void MainWindow::openImport(const std::function<ImportDialog*(ImportTarget)>& make) {
    const bool intoDraft = inSight() == m_guided;
    if (!intoDraft && !m_document.plan()) {
        statusBar()->showMessage(
            tr("Open or make a plan first: volumes become the history of its work types."), remark);
        return;
    }
    auto* dialog =
        make(intoDraft ? rememberingIn(m_document, m_guided->importTarget()) : importInto(m_document));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, intoDraft, dialog] {
        if (intoDraft) return m_guided->goTo(GuidedPath::volumes);
        goTo(Place::plan);
        // Where what came in is looked at: past months of the plan, or the volumes from before it.
        showPage(pageWithKey(dialog->changes().changes().bringsActuals() ? QStringLiteral("actuals")
                                                                         : QStringLiteral("demand")));
        currentGrid()->setFocus();
        statusBar()->showMessage(tr("Imported. Undo takes it back."), remark);
    });
    dialog->open();
}

void MainWindow::chooseExport() {
    const auto result = m_document.result();
    if (!result || !result->projection) {
        statusBar()->showMessage(
            tr("The plan has to be calculated before it can be exported: see plan health."), remark);
        return;
    }
    auto* chooser = new QFileDialog(this, tr("Export for other programs"), startFolder());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({tr("Plan and projection, JSON (*.json)"), tr("The plan alone, JSON (*.json)"),
                             tr("Projection, CSV (*.csv)")});
    chooser->setDefaultSuffix(QStringLiteral("json"));
    chooser->selectFile(fileNameFor(result->plan->name));
    connect(chooser, &QFileDialog::filterSelected, chooser, [chooser](const QString& filter) {
        chooser->setDefaultSuffix(filter.contains(QLatin1String("csv")) ? QStringLiteral("csv")
                                                                        : QStringLiteral("json"));
    });
    connect(chooser, &QFileDialog::fileSelected, this, [this, chooser, result](const QString& path) {
        keepFolder(path);
        const bool csv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
        const bool planAlone = !csv && chooser->selectedNameFilter() == chooser->nameFilters().value(1);
        const std::string text = csv         ? exchange::projectionToCsv(*result->projection)
                                 : planAlone ? exchange::planToJson(*result->plan)
                                             : exchange::exportToJson(*result->projection);
        write(path, text);
    });
    chooser->open();
}

void MainWindow::chooseReport() {
    const auto result = m_document.result();
    if (!result || !result->projection) {
        statusBar()->showMessage(
            tr("The plan has to be calculated before there is a report: see plan health."), remark);
        return;
    }
    auto* chooser = new QFileDialog(this, tr("Report as PDF"), startFolder(), tr("PDF (*.pdf)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("pdf"));
    chooser->selectFile(fileNameFor(result->plan->name) + QStringLiteral(".pdf"));
    connect(chooser, &QFileDialog::fileSelected, this, [this, result](const QString& path) {
        keepFolder(path);
        statusBar()->showMessage(tr("Drawing the scenarios for the report…"));
        // Drawn off the GUI thread, and written once they are there.
        auto* search = new ScenarioSearch(this);
        connect(search, &ScenarioSearch::found, this, [this, search, result, path] {
            writeReportTo(path, *result, search->before());
            search->deleteLater();
        });
        search->of(result->plan);
    });
    chooser->open();
}

void MainWindow::writeReportTo(const QString& path, const PlanResult& result,
                               const ScenarioSearch::Found& scenarios) {
    ReportOptions options;
    options.locale = locale();
    options.generatedAt = locale().toString(QDateTime::currentDateTime(), tr("d MMM yyyy, HH:mm"));
    // A plan whose ranges cannot be drawn has a report all the same.
    if (scenarios && *scenarios)
        options.scenarios = std::shared_ptr<const finance::ScenarioRanges>(scenarios, &scenarios->value());
    // With what plan health says now that the draws are known.
    projection::Projection reviewed = *result.projection;
    reviewed.findings = result.findings;
    const auto written = writeReport(reviewed, path.toStdString(), options);
    if (!written) return m_document.report(written.error());
    statusBar()->showMessage(tr("Written: %1").arg(path), remark);
}

void MainWindow::chooseCopy() {
    if (!m_document.isOpen()) return;
    auto* chooser = new QFileDialog(this, tr("Save a copy of the workspace"), startFolder(),
                                    tr("Workspaces (*.headroom)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("headroom"));
    const QFileInfo open(nativeName(m_document.file()));
    chooser->selectFile(tr("%1 copy", "file name").arg(open.completeBaseName()) +
                        QStringLiteral(".headroom"));
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& path) {
        keepFolder(path);
        saveCopy(path.toStdString());
    });
    chooser->open();
}

void MainWindow::saveCopy(const std::filesystem::path& file) {
    if (!m_document.copyTo(file)) return;
    m_preferences.addRecentFile(nativeName(file));
    statusBar()->showMessage(tr("A copy was written: %1. You are still working in %2.")
                                 .arg(nativeName(file), nativeName(m_document.file().filename())),
                             remark);
}

void MainWindow::choosePlanImport() {
    auto* chooser = new QFileDialog(this, tr("Import a plan"), startFolder(),
                                    tr("Plans in JSON (*.json);;All files (*)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& file) {
        keepFolder(file);
        addJsonPlan(file.toStdString());
    });
    chooser->open();
}

void MainWindow::choosePlanFile() {
    const std::string id = isPlanInSight() ? m_document.plan()->id : home().chosen();
    auto plan = m_document.storedPlan(id);
    if (!plan) return m_document.report(plan.error());
    auto* chooser =
        new QFileDialog(this, tr("Export the plan as a file"), startFolder(), tr("Plans in JSON (*.json)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("json"));
    chooser->selectFile(fileNameFor(plan.value().name) + QStringLiteral(".json"));
    connect(chooser, &QFileDialog::fileSelected, this, [this, plan = plan.value()](const QString& path) {
        keepFolder(path);
        write(path, exchange::planToJson(plan));
    });
    chooser->open();
}

void MainWindow::write(const QString& path, const std::string& text) {
    QSaveFile out(path);
    const auto size = static_cast<qint64>(text.size());
    if (!out.open(QIODevice::WriteOnly) || out.write(text.data(), size) != size || !out.commit())
        return m_document.report(
            Error{ErrorCode::fileUnwritable, path.toStdString(), {out.errorString().toStdString()}});
    statusBar()->showMessage(tr("Written: %1").arg(path), remark);
}

void MainWindow::askScenarioName(bool rename) {
    const auto plan = m_document.plan();
    if (!plan) return;
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(rename ? tr("Rename the scenario") : tr("New scenario"));
    dialog->setLabelText(rename ? tr("Name:")
                                : tr("Name. It starts like %1 and keeps what you change in it.")
                                      .arg(scenarioLabel(m_document.scenario())));
    if (rename) dialog->setTextValue(QString::fromStdString(m_document.scenario()));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, rename](const QString& text) {
        const auto now = m_document.plan();
        if (!now) return;
        const std::string name = text.trimmed().toStdString();
        const std::string old = m_document.scenario();
        auto after = rename ? withScenarioRenamed(*now, old, name) : withNewScenario(*now, name, old);
        if (!after) {
            statusBar()->showMessage(name.empty() ? tr("A scenario needs a name.")
                                                  : tr("The name “%1” is taken.").arg(text),
                                     remark);
            return;
        }
        if (m_document.apply(rename ? tr("Scenario %1 renamed").arg(text) : tr("Scenario %1").arg(text),
                             std::move(*after)))
            m_document.setScenario(name);
    });
    dialog->open();
}

void MainWindow::askDeleteScenario() {
    const auto plan = m_document.plan();
    if (!plan || m_document.scenario() == plan::baseScenario) return;
    const std::string name = m_document.scenario();
    // Undo brings it back, so nothing is asked.
    if (m_document.apply(tr("Without scenario %1").arg(QString::fromStdString(name)),
                         withoutScenario(*plan, name)))
        statusBar()->showMessage(tr("The scenario is gone. Undo brings it back."), remark);
}

void MainWindow::fillRecentFiles() {
    m_actions->recentFiles->clear();
    const QStringList files = m_preferences.get(preference::recentFiles);
    const auto nameOf = [](const QString& file) { return QFileInfo(file).fileName(); };
    for (const QString& file : files) {
        const QString name = nameOf(file);
        const bool twice = std::count_if(files.begin(), files.end(),
                                         [&](const QString& other) { return nameOf(other) == name; }) > 1;
        // Files of one name are told apart by their folders; one that is gone says so.
        QString text = twice ? tr("%1 in %2").arg(name, QFileInfo(file).dir().dirName()) : name;
        const bool there = QFileInfo::exists(file);
        if (!there) text = tr("%1 (not there)").arg(text);
        QAction* action = m_actions->recentFiles->addAction(text.replace(u'&', QStringLiteral("&&")));
        action->setToolTip(file);
        action->setEnabled(there);
        connect(action, &QAction::triggered, this, [this, file] { openFile(file.toStdString()); });
    }
    if (m_actions->recentFiles->isEmpty())
        m_actions->recentFiles->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::showAbout() {
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Headroom"));
    box->setIconPixmap(applicationIcon().pixmap(48, 48));
    box->setText(QStringLiteral("<b>Headroom %1</b>").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        tr("Support capacity planning when an AI agent resolves most conversations. Free software under "
           "the GNU General Public License, version 3 or later. Your plans stay on this computer."));
    box->open();
}

} // namespace headroom::ui
