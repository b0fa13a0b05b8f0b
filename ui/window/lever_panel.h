#pragma once

#include "ui/document/document.h"
#include "ui/grid/grid_row.h"
#include "ui/theme/theme.h"
#include "ui/window/finding_place.h"

#include <QWidget>

class QPushButton;

namespace headroom::ui {

class CommentsBox;
class CorrelationList;
class LeverHistory;
class MilestonePanel;
class PanelLabel;
class ProvenancePanel;
class RangeBar;
class RangeShapePanel;
class SurplusPanel;
class TextField;
class WorkTypePanel;

/// What a lever means, how sure it is, and who says so; all of it can be changed here.
class LeverPanel : public QWidget {
    Q_OBJECT

public:
    LeverPanel(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void show(const GridRow& row, int month);
    /// The plan has changed under the lever.
    void read();
    [[nodiscard]] const plan::LeverRef& lever() const { return m_row.lever; }
    [[nodiscard]] RangeBar& rangeBar() { return *m_bar; }
    [[nodiscard]] TextField& baseField() { return *m_base; }
    [[nodiscard]] TextField& lowField() { return *m_low; }
    [[nodiscard]] TextField& highField() { return *m_high; }
    [[nodiscard]] TextField& ownerField();
    /// Where a finding about that part of the range is put right.
    [[nodiscard]] QWidget& fieldOf(LeverPart part);
    [[nodiscard]] RangeShapePanel& shape() { return *m_shape; }
    [[nodiscard]] CommentsBox& comments() { return *m_comments; }
    [[nodiscard]] LeverHistory& history() { return *m_history; }
    [[nodiscard]] CorrelationList& correlations() { return *m_correlations; }

Q_SIGNALS:
    /// Another lever that is named beside this one is wanted.
    void leverWanted(const headroom::plan::LeverRef& lever);
    void historyWanted(const headroom::plan::LeverRef& lever);
    void said(const QString& text);

private:
    enum class End { low, high };
    void layOut();
    void typeBase(const QString& text);
    /// What an edit of base is called in undo, and the plan after it.
    [[nodiscard]] QString edited() const;
    [[nodiscard]] plan::Plan withBase(double base) const;
    void typeEnd(End end, const QString& text);
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString pathInWords() const;

    Document& m_document;
    const Theme& m_theme;
    GridRow m_row;
    int m_month = 0;
    PanelLabel *m_title, *m_when, *m_help, *m_typical, *m_path, *m_inBase, *m_rangeHint;
    RangeBar* m_bar;
    TextField *m_low, *m_base, *m_high;
    RangeShapePanel* m_shape;
    QPushButton* m_backToBase;
    QWidget* m_together; // the correlations with their heading
    CorrelationList* m_correlations;
    ProvenancePanel* m_provenance;
    WorkTypePanel* m_workType;
    MilestonePanel* m_milestone;
    SurplusPanel* m_surplus;
    CommentsBox* m_comments;
    LeverHistory* m_history;
};

} // namespace headroom::ui
