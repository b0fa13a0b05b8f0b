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

/// Every command of the window with its name, shortcut and icon, once: menus, bars and buttons show these.
class Actions : public QObject {
    Q_OBJECT

public:
    /// `window` is where the shortcuts are heard; `pages` are the names for the view menu.
    Actions(const Theme& theme, const QStringList& pages, QWidget* window);

    void fill(QMenuBar& bar);
    /// The commands on plans, which the plan's name in the top bar shows too.
    void fillPlanMenu(QMenu& menu) const;
    void restyle(const Theme& theme);
    [[nodiscard]] QAction* languageChoice(Language language) const;

    QMenu* recentFiles = nullptr;

    QAction *newFromSample, *newEmpty, *openWorkspace, *newWorkspace, *importVolumes, *exportPlan,
        *exportReport, *quit;
    QAction *renamePlan, *duplicatePlan, *deletePlan, *planSettings;
    QAction *newScenario, *renameScenario, *deleteScenario;
    QAction *undo, *redo, *cut, *copy, *copyWithLabels, *paste, *clear, *fillRight, *fillDown, *interpolate,
        *thisMonthOnly, *seekValue;
    QAction *inspector, *findings, *stepBack, *foldSection, *otherView, *nextRegion;
    QAction *themeSystem, *themeLight, *themeDark;
    QAction *languageSystem, *languageEnglish, *languageGerman;
    QAction *about, *keys;
    std::vector<QAction*> pages;

private:
    QAction* add(const QString& text, const QKeySequence& keys = {});
};

} // namespace headroom::ui
