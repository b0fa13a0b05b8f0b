#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"
#include "ui/window/actions.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace headroom::ui {

class SegmentedControl;

/// The line at the top: which plan, which scenario, what undo and redo would do, light or dark.
class TopBar : public QFrame {
    Q_OBJECT

public:
    TopBar(Document& document, const Theme& theme, const Actions& actions, QWidget* parent = nullptr);

    [[nodiscard]] QToolButton& undoButton() { return *m_undo; }
    [[nodiscard]] QPushButton& findButton() { return *m_find; }
    [[nodiscard]] SegmentedControl& scenarios() { return *m_scenarios; }

Q_SIGNALS:
    void themeToggled();

private:
    void readPlan();
    void readUndo();
    void readKeys();
    void fillPlans();
    void restyle();

    Document& m_document;
    const Theme& m_theme;
    const Actions& m_actions;
    QToolButton* m_plan;
    QMenu* m_planMenu;
    SegmentedControl* m_scenarios;
    QToolButton* m_addScenario;
    QLabel* m_state;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QPushButton* m_find;
    QToolButton* m_light;
};

} // namespace headroom::ui
