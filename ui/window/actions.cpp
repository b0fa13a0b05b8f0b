#include "ui/window/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace headroom::ui {

Actions::Actions(const Theme& theme, const QStringList& pageNames, QWidget* window)
    : QObject(window) {
    newFromSample = add(tr("New plan &from the sample"), QKeySequence::New);
    newEmpty = add(tr("New &empty plan"));
    openWorkspace = add(tr("&Open…"), QKeySequence::Open);
    newWorkspace = add(tr("New &workspace…"));
    importVolumes = add(tr("&Import volumes…"), QKeySequence(tr("Ctrl+I")));
    exportPlan = add(tr("E&xport for other programs…"), QKeySequence(tr("Ctrl+E")));
    exportReport = add(tr("&Report as PDF…"), QKeySequence(tr("Ctrl+P")));
    quit = add(tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);

    planSettings = add(tr("Plan &settings"), QKeySequence(tr("Ctrl+,")));
    renamePlan = add(tr("&Rename plan…"));
    duplicatePlan = add(tr("&Duplicate plan"));
    deletePlan = add(tr("De&lete plan…"));
    newScenario = add(tr("New s&cenario…"));
    renameScenario = add(tr("Rena&me scenario…"));
    deleteScenario = add(tr("Delete scenari&o…"));

    undo = add(tr("&Undo"), QKeySequence::Undo);
    redo = add(tr("&Redo"), QKeySequence::Redo);
    cut = add(tr("Cu&t"), QKeySequence::Cut);
    copy = add(tr("&Copy"), QKeySequence::Copy);
    copyWithLabels = add(tr("Copy with &labels"), QKeySequence(tr("Ctrl+Shift+C")));
    paste = add(tr("&Paste"), QKeySequence::Paste);
    // Delete belongs to whatever has the focus; the menu only shows it.
    clear = add(tr("Cle&ar: back to Base or the usual value"), QKeySequence::Delete);
    clear->setShortcutContext(Qt::WidgetShortcut);
    fillRight = add(tr("Fill ri&ght"), QKeySequence(tr("Ctrl+R")));
    fillDown = add(tr("Fill &down"), QKeySequence(tr("Ctrl+D")));
    interpolate = add(tr("&Straight from first to last"));
    seekValue = add(tr("See&k a value…"), QKeySequence(tr("Ctrl+G")));
    thisMonthOnly = add(tr("Type for this &month only"), QKeySequence(tr("Ctrl+Shift+Return")));

    for (int i = 0; i < pageNames.size(); ++i) {
        QAction* page =
            add(pageNames[i], i < 9 ? QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)) : QKeySequence());
        pages.push_back(page);
    }
    inspector = add(tr("&Inspector"), QKeySequence(tr("F4")));
    inspector->setCheckable(true);
    findings = add(tr("Plan &health"), QKeySequence(tr("Ctrl+H")));
    stepBack = add(tr("&Back to what it is a part of"), QKeySequence(Qt::ALT | Qt::Key_Left));
    foldSection = add(tr("&Fold or unfold the section"), QKeySequence(tr("Ctrl+.")));
    otherView = add(tr("&Months or the other table"), QKeySequence(tr("Ctrl+T")));
    nextRegion = add(tr("&Next part of the window"), QKeySequence(tr("F6")));
    auto* themes = new QActionGroup(this);
    themeSystem = add(tr("As the s&ystem"));
    themeLight = add(tr("&Light"));
    themeDark = add(tr("&Dark"));
    for (QAction* choice : {themeSystem, themeLight, themeDark}) {
        choice->setCheckable(true);
        themes->addAction(choice);
    }
    auto* languages = new QActionGroup(this);
    languageSystem = add(tr("As the s&ystem", "language"));
    // Each in its own language: it is looked for by those who cannot read the one at hand.
    languageEnglish = add(u'&' + ownNameOf(Language::english));
    languageGerman = add(u'&' + ownNameOf(Language::german));
    for (QAction* choice : {languageSystem, languageEnglish, languageGerman}) {
        choice->setCheckable(true);
        languages->addAction(choice);
    }
    keys = add(tr("&Keys"), QKeySequence(tr("F1")));
    about = add(tr("&About Headroom"));
    about->setMenuRole(QAction::AboutRole);
    for (QAction* action : findChildren<QAction*>()) window->addAction(action);
    restyle(theme);
}

QAction* Actions::add(const QString& text, const QKeySequence& sequence) {
    auto* action = new QAction(text, this);
    action->setShortcut(sequence);
    return action;
}

QAction* Actions::languageChoice(Language language) const {
    switch (language) {
    case Language::english: return languageEnglish;
    case Language::german: return languageGerman;
    case Language::system: break;
    }
    return languageSystem;
}

void Actions::restyle(const Theme& theme) {
    undo->setIcon(theme.icon(IconName::undo));
    redo->setIcon(theme.icon(IconName::redo));
}

void Actions::fillPlanMenu(QMenu& menu) const {
    menu.addActions({newFromSample, newEmpty});
    menu.addSeparator();
    menu.addActions({planSettings, renamePlan, duplicatePlan, deletePlan});
}

void Actions::fill(QMenuBar& bar) {
    QMenu* file = bar.addMenu(tr("&File"));
    file->addActions({newFromSample, newEmpty});
    file->addSeparator();
    file->addActions({openWorkspace, newWorkspace});
    recentFiles = file->addMenu(tr("Open re&cent"));
    file->addSeparator();
    file->addActions({importVolumes, exportPlan, exportReport});
    file->addSeparator();
    file->addAction(quit);

    QMenu* edit = bar.addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({cut, copy, copyWithLabels, paste, clear});
    edit->addSeparator();
    edit->addActions({fillRight, fillDown, interpolate, thisMonthOnly});
    edit->addSeparator();
    edit->addAction(seekValue);

    QMenu* plan = bar.addMenu(tr("&Plan"));
    plan->addActions({planSettings, renamePlan, duplicatePlan, deletePlan});
    plan->addSeparator();
    plan->addActions({newScenario, renameScenario, deleteScenario});

    QMenu* view = bar.addMenu(tr("&View"));
    for (QAction* page : pages) view->addAction(page);
    view->addSeparator();
    view->addActions({inspector, findings, stepBack, foldSection, otherView, nextRegion});
    view->addSeparator();
    QMenu* themes = view->addMenu(tr("&Theme"));
    themes->addActions({themeSystem, themeLight, themeDark});
    QMenu* languages = view->addMenu(tr("Lan&guage"));
    languages->addActions({languageSystem, languageEnglish, languageGerman});

    QMenu* help = bar.addMenu(tr("&Help"));
    help->addActions({keys, about});
}

} // namespace headroom::ui
