#pragma once

#include "ui/theme/theme.h"
#include "ui/words/languages.h"

#include <QKeySequence>
#include <QObject>
#include <QStringList>

#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QWidget;

namespace headroom::ui {

/// One command of the window, as the menus, the list of keys and the search know it.
struct Command {
    QString id;    // stable: keys and recent choices are remembered by it
    QString group; // the menu that shows it: "View › Theme"
    QAction* action = nullptr;
    QKeySequence usual; // its keys unless someone chose others
    bool fixed = false; // its keys cannot be changed
};

/// Every command of the window with its name, shortcut and icon, once: menus, bars and buttons show these.
class Actions : public QObject {
    Q_OBJECT

public:
    struct PageName {
        QString key, name;
    };

    /// `window` is where the shortcuts are heard; `pages` are those of the view menu.
    Actions(const Theme& theme, const std::vector<PageName>& pages, QWidget* window);

    /// All of them, in the order of the menus.
    [[nodiscard]] const std::vector<Command>& commands() const { return m_commands; }
    /// Null where there is no such command.
    [[nodiscard]] const Command* command(const QString& id) const;
    /// Says nothing of other commands with the same keys: see Shortcuts.
    void setKeys(const QString& id, const QKeySequence& keys);
    /// "&File", "&Edit": Alt with the letter opens the menu.
    [[nodiscard]] const QStringList& menuLetters() const { return m_menuLetters; }
    /// "Find anything": the action's text without what is there for the menu only.
    [[nodiscard]] static QString name(const QAction& action);
    /// A tooltip with the keys: "Undo: Inbox share, Oct (Ctrl+Z)". Without a text the action's name.
    [[nodiscard]] static QString tip(const QAction& action, const QString& text = {});

    void fill(QMenuBar& bar);
    /// The commands on plans, which the plan's name in the top bar shows too.
    void fillPlanMenu(QMenu& menu) const;
    void restyle(const Theme& theme);
    [[nodiscard]] QAction* languageChoice(Language language) const;

    QMenu* recentFiles = nullptr;

    QAction *home, *newPlan, *newStepByStep, *newEmpty, *newSmallTeam, *newFromSample, *newConsumer;
    QAction *saveCopy, *importPlan, *exportPlanFile;
    QAction *openWorkspace, *newWorkspace, *importVolumes, *importDatabase, *exportPlan, *exportReport, *quit;
    QAction *openPlan, *renamePlan, *duplicatePlan, *archivePlan, *deletePlan, *planSettings, *reviewMode;
    QAction *newScenario, *renameScenario, *deleteScenario, *proposeHiring, *portfolio;
    QAction *undo, *redo, *cut, *copy, *copyWithLabels, *paste, *clear, *fillRight, *fillDown, *interpolate,
        *thisMonthOnly, *findAnything, *seekValue;
    QAction *inspector, *findings, *history, *comments, *stepBack, *foldSection, *otherView, *nextRegion;
    QAction *themeSystem, *themeLight, *themeDark;
    QAction *about, *keys, *manual, *tour;
    QAction *languageSystem, *languageEnglish, *languageGerman;
    std::vector<QAction*> pages;

Q_SIGNALS:
    /// Some command has other keys now; tooltips that name them are to be read again.
    void keysChanged();

private:
    QAction* add(const QString& id, const QString& text, const QKeySequence& keys = {});
    void describe(QAction& action);
    void sortByMenu(const QMenuBar& bar);

    std::vector<Command> m_commands;
    QStringList m_menuLetters;
};

} // namespace headroom::ui
