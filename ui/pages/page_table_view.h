#pragma once

#include "ui/pages/page_table_model.h"
#include "ui/theme/theme.h"

#include <QTableView>

class QLabel;

namespace headroom::ui {

/// A table that is not by month, in the look of the grid whose place it takes. A row is chosen as a whole; a
/// double click or Enter goes where it leads.
class PageTableView : public QTableView {
    Q_OBJECT

public:
    explicit PageTableView(const Theme& theme, QWidget* parent = nullptr);

    void setTable(PageTable table);
    [[nodiscard]] const PageTable& table() const { return m_model.table(); }
    /// Makes the cells that have something to edit editable, see PageTableModel::setCommit: by typing, F2 or
    /// a double click. Tab and arrows then go from cell to cell.
    void setCommit(PageTableModel::Commit commit);
    [[nodiscard]] PageTableModel& tableModel() { return m_model; }
    /// The chosen rows with their heads; all rows where none is chosen.
    void copy();

Q_SIGNALS:
    void placeWanted(const headroom::plan::LeverRef& lever, int month);
    void said(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
    void layOutColumns();
    void layOutRows();
    void goFrom(const QModelIndex& index);

    const Theme& m_theme;
    PageTableModel m_model;
    QLabel* m_empty;
};

} // namespace headroom::ui
