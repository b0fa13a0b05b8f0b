#pragma once

#include "ui/document/document.h"
#include "ui/pages/finance_state.h"
#include "ui/pages/page_pane.h"
#include "ui/theme/theme.h"

class QLabel;
class QTimer;

namespace headroom::ui {

enum class AssumptionColumn;
struct PageRow;
class PageTableView;
class SegmentedControl;

/// Every assumption of the plan with who answers for it, how good and how important it is, and when it was
/// last looked at, with the history of the
/// selected one; edited in place, each edit one undo step. More of the chosen one stands in the inspector.
class AssumptionsPane : public PagePane {
    Q_OBJECT

public:
    AssumptionsPane(std::shared_ptr<FinanceState> state, Document& document, const Theme& theme,
                    QWidget* parent = nullptr);

    void read() override;
    void copy() override;
    [[nodiscard]] RangesWants wants() const override;
    void takeFocus(Qt::FocusReason reason) override;
    [[nodiscard]] PageTableView& table() { return *m_table; }
    [[nodiscard]] PageTableView& editsTable() { return *m_edits; }
    [[nodiscard]] SegmentedControl& filter() { return *m_filter; }

private:
    void readEdits();
    QString commit(const PageRow& row, AssumptionColumn column, const QString& text);
    QString commitDate(const plan::LeverRef& lever, bool next, const QString& text);

    std::shared_ptr<FinanceState> m_state;
    Document& m_document;
    SegmentedControl* m_filter;
    PageTableView* m_table;
    QLabel* m_editsHead;
    PageTableView* m_edits; // of the selected lever
    QTimer* m_later;        // who walks through the rows is not kept waiting
    std::optional<plan::LeverRef> m_editsOf;
    std::shared_ptr<const plan::Plan> m_editsRead; // as of this plan
};

} // namespace headroom::ui
