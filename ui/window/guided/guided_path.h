#pragma once

#include "ui/document/plan_steps.h"
#include "ui/window/guided/draft_desk.h"
#include "ui/window/guided/result_pane.h"
#include "ui/window/import_target.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QStackedWidget;

namespace headroom::ui {

class GuidedStep;
class PanelLabel;
class VolumesStep;

/// A new plan in six steps, with what it comes to beside each. The draft is kept in the workspace until it
/// becomes a plan or is thrown away; leaving asks nothing and loses nothing.
class GuidedPath : public QWidget {
    Q_OBJECT

public:
    GuidedPath(Document& document, PlanSteps& steps, const Theme& theme, QWidget* parent = nullptr);

    enum Step { team, types, volumes, automation, people, firstResult, stepCount };
    /// Takes up the draft that is kept, or begins one.
    void begin();
    void goTo(int step);
    [[nodiscard]] int current() const;
    [[nodiscard]] DraftDesk& desk() { return m_desk; }
    [[nodiscard]] GuidedStep& step(int index) { return *m_steps[static_cast<std::size_t>(index)]; }
    [[nodiscard]] VolumesStep& volumesStep() { return *m_volumes; }
    [[nodiscard]] ResultPane& result() { return *m_result; }
    [[nodiscard]] QPushButton& nextButton() { return *m_next; }
    [[nodiscard]] QPushButton& backButton() { return *m_back; }
    [[nodiscard]] QPushButton& throwAwayButton() { return *m_throwAway; }
    void undo();
    void redo();
    /// An import into the draft: its history becomes last year's months.
    [[nodiscard]] ImportTarget importTarget();
    /// What stands below the step: an objection, or why the plan cannot be made yet.
    [[nodiscard]] QString remark() const;

Q_SIGNALS:
    void leaveWanted();
    void importWanted();
    /// The plan is in the workspace and open.
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void read();
    void next();
    void finish();
    void throwAway();

    PlanSteps& m_planSteps;
    DraftDesk m_desk;
    std::vector<GuidedStep*> m_steps;
    VolumesStep* m_volumes = nullptr;
    std::vector<QPushButton*> m_rail;
    QStackedWidget* m_stack;
    ResultPane* m_result;
    PanelLabel* m_remark;
    QPushButton *m_back, *m_next, *m_throwAway, *m_later;
    bool m_begun = false;
};

} // namespace headroom::ui
