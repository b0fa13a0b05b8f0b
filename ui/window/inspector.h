#pragma once

#include "ui/document/document.h"
#include "ui/grid/grid_row.h"
#include "ui/theme/theme.h"
#include "ui/window/finding_place.h"

#include <QFrame>

#include <optional>

class QPushButton;

namespace headroom::ui {

class CommentsPanel;
class FindingsPanel;
class HistoryPanel;
class LateStack;
class LeverPanel;
class PlanPanel;
class ResultPanel;
class SeasonPanel;

/// At the right of the window: what is selected, and why; or plan health; or the settings of the plan.
class Inspector : public QFrame {
    Q_OBJECT

public:
    Inspector(Document& document, const Theme& theme, QWidget* parent = nullptr);

    /// Takes its part of a window that wide.
    void fitTo(int windowWidth);
    /// A heading, a result of the whole year, or nothing selected, leaves what is shown.
    void showCell(const GridRow& row, int month);
    void showFindings();
    void showPlan();
    /// Every comment that is open.
    void showComments();
    /// The same, with room for one on this place.
    void commentOn(const store::CommentPlace& place);
    void renamePlan();
    /// The history of the plan, or of one lever in it.
    void showHistory(const std::optional<plan::LeverRef>& lever);
    /// The place in the manual that speaks of what is shown; nothing where that is for the page to say.
    [[nodiscard]] std::optional<QString> helpPlace() const;

    [[nodiscard]] LeverPanel& leverPanel();
    [[nodiscard]] ResultPanel& resultPanel();
    [[nodiscard]] PlanPanel& planPanel();
    [[nodiscard]] HistoryPanel& historyPanel();
    [[nodiscard]] CommentsPanel& commentsPanel();
    /// The place that a finding speaks of, or the findings where it speaks of none.
    void goToFinding(const plan::Finding& finding);
    void setBackKeys(const QKeySequence& keys);
    /// One step up, to what the number at hand is a part of.
    void stepBack();
    /// Null before anything was shown.
    [[nodiscard]] QWidget* currentPanel() const;
    /// Opens it in the plan's settings; the list where there is none of that id.
    void showGuardrail(const plan::GuardrailId& guardrail);

Q_SIGNALS:
    void placeWanted(const headroom::plan::LeverRef& lever, int month);
    void metricWanted(headroom::plan::Metric metric, int month);
    /// What a comment hangs on.
    void commentPlaceWanted(const headroom::store::CommentPlace& place);
    /// The scenarios beside each other, with how likely they are.
    void scenariosWanted();
    void improvementsWanted();
    void goalWanted(const headroom::ui::GridRow& row, int month);
    void said(const QString& text);

private:
    [[nodiscard]] QWidget* makeHint() const;
    void read();
    void showLever(const plan::LeverRef& lever);
    void showLeverPart(const plan::LeverRef& lever, int month, LeverPart part);
    void showInput(const GridRow& row, int month);
    void offerStepBack();
    void showSetting(Setting setting);
    /// A field of the panel in sight, with the keyboard in it.
    void begin(QWidget& field);

    [[nodiscard]] SeasonPanel& seasonPanel();
    [[nodiscard]] FindingsPanel& findingsPanel();

    QWidget* makeLever();
    QWidget* makeResult();
    QWidget* makeFindings();
    QWidget* makePlan();
    QWidget* makeSeason();
    QWidget* makeHistory();
    QWidget* makeComments();

    Document& m_document;
    const Theme& m_theme;
    QPushButton* m_back;
    LateStack* m_stack;
    bool m_fromResult = false; // the input that is shown is a part of the result panel's number
    // Each is made when it is first shown.
    LeverPanel* m_lever = nullptr;
    ResultPanel* m_result = nullptr;
    FindingsPanel* m_findings = nullptr;
    PlanPanel* m_plan = nullptr;
    SeasonPanel* m_season = nullptr;
    HistoryPanel* m_history = nullptr;
    CommentsPanel* m_comments = nullptr;
};

} // namespace headroom::ui
