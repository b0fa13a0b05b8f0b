#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"
#include "ui/window/actions.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

#include <optional>
#include <utility>

namespace headroom::ui {

class PlanSteps;
class SegmentedControl;

/// The line at the top: which plan, which scenario, what undo and redo would do, light or dark.
class TopBar : public QFrame {
    Q_OBJECT

public:
    TopBar(Document& document, PlanSteps& steps, const Theme& theme, const Actions& actions,
           QWidget* parent = nullptr);

    /// What is in sight is not the open plan: `title` names it in place of the plan, and undo and redo are
    /// about plans as a whole. An empty title: the open plan is in sight.
    void showOther(const QString& title);
    /// What undo and redo are about instead, until showOther is called again.
    void showUndo(const QString& undo, const QString& redo);
    [[nodiscard]] QToolButton& undoButton() { return *m_undo; }
    [[nodiscard]] QLabel& stateLabel() { return *m_state; }
    [[nodiscard]] QPushButton& leaveReviewButton() { return *m_leaveReview; }
    [[nodiscard]] QPushButton& findButton() { return *m_find; }
    [[nodiscard]] SegmentedControl& scenarios() { return *m_scenarios; }

Q_SIGNALS:
    void themeToggled();
    void planWanted(const std::string& id);

private:
    void readPlan();
    void readUndo();
    void readUndoButtons(const QString& undo, const QString& redo);
    void readKeys();
    void fillPlans();
    void restyle();

    Document& m_document;
    PlanSteps& m_steps;
    std::optional<std::pair<QString, QString>> m_ownUndo;
    QString m_other;
    const Theme& m_theme;
    const Actions& m_actions;
    QToolButton* m_plan;
    QMenu* m_planMenu;
    SegmentedControl* m_scenarios;
    QToolButton* m_addScenario;
    QLabel* m_state;
    QPushButton* m_leaveReview;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QPushButton* m_find;
    QToolButton* m_light;
};

} // namespace headroom::ui
