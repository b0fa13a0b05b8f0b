#pragma once

#include "ui/document/document.h"
#include "ui/pages/page_pane.h"
#include "ui/theme/theme.h"

#include <initializer_list>

class QLabel;

namespace headroom::ui {

struct PageTable;
class PageTableView;

/// What is said beside a pane's controls.
QLabel* noteLabel();

/// A pane that is one table, under a line of what chooses its rows, what is said of them and what is done
/// with them.
class TablePane : public PagePane {
    Q_OBJECT

public:
    TablePane(Document& document, const Theme& theme, QWidget* parent);

    void copy() override;
    void takeFocus(Qt::FocusReason reason) override;
    [[nodiscard]] PageTableView& table() { return *m_table; }

protected:
    /// The line, with the note between the two, the table below it, and what stands below that.
    void layOut(std::initializer_list<QWidget*> before, std::initializer_list<QWidget*> after,
                QWidget* below = nullptr);
    void setTable(PageTable table);
    /// What came out of sight is read when it comes into sight again.
    void readInSight();

    Document& m_document;
    QLabel* m_note;
    PageTableView* m_table;
};

} // namespace headroom::ui
