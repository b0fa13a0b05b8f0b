#pragma once

#include "ui/grid/grid_delegate.h"
#include "ui/grid/grid_heads.h"
#include "ui/grid/month_grid_model.h"
#include "ui/theme/theme.h"

#include <QSet>
#include <QTableView>

class QLabel;
class QMenu;

namespace headroom::ui {

/// The month grid on the screen, which behaves as a spreadsheet does. The commands below act on the
/// selection; each is one undo step.
class MonthGrid : public QTableView {
    Q_OBJECT

public:
    MonthGrid(MonthGridModel& model, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] MonthGridModel& gridModel() const { return m_model; }

    void copy();
    void copyWithLabels();
    void cut();
    void paste();
    void clearCells();
    void fillRight();
    void fillDown();
    void interpolate();
    /// Opens the current cell with text that will count for its month alone.
    void editThisMonthOnly();
    /// Opens the current cell with nothing in it.
    void editEmpty();
    void toggleSection();

    /// Sections that are folded, by key. Set it before the grid is shown.
    void setFolded(const QStringList& keys);
    [[nodiscard]] QStringList folded() const { return {m_folded.begin(), m_folded.end()}; }

    /// Makes the cell current and scrolls to it, unfolding its section; false where the grid has no such row.
    bool goTo(const plan::LeverRef& lever, int month);
    bool goTo(plan::Metric metric, int month, int type = -1);
    /// Where nothing is selected yet: the month's cell in the first row that has one.
    void begin(int month);
    void setHoveredMonth(int month);
    /// Months in which people are missing are tinted.
    void setTinted(bool tinted) { m_delegate->setTinted(tinted); }

    /// Of the last column, where there is room.
    static constexpr int summaryWidth = 88;
    /// The last column lies over the months: a cell is in sight when it is beside it.
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QSize sizeHint() const override;
    /// Of all rows that are not folded, with the months' names.
    [[nodiscard]] int wholeHeight() const;

Q_SIGNALS:
    /// Where the months stand, in this widget's coordinates, and where the last column covers those that
    /// run on; see ChartColumns.
    void columnsChanged(double left, double columnWidth, double scrolled, double end);
    void monthHovered(int month);
    void cellChanged(const QModelIndex& index);
    void selectionSummarised(const QString& text);
    void said(const QString& text);
    void foldedChanged(const QStringList& keys);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void keyboardSearch(const QString&) override {}

private:
    void layOut();
    void measure();
    void layOutColumns();
    void placeColumns();
    void foldRows();
    void toggle(int row);
    void restyle();
    void placeSummary();
    void hover(int column);
    void finishEdit(const QModelIndex& index, const QString& text, EditEnd end);
    void go(const QModelIndex& index);
    void select(const std::vector<CellText>& cells);
    bool extendByKey(const QKeyEvent& event);
    void extendTo(const QModelIndex& index);
    [[nodiscard]] QModelIndex stepFrom(const QModelIndex& from, int rows, int columns) const;
    [[nodiscard]] bool canStand(int row) const;
    [[nodiscard]] QModelIndexList selectedCells() const; // in reading order
    [[nodiscard]] QString editHint(const QModelIndex& index) const;
    /// What the text typed so far would be taken for, and for which months.
    [[nodiscard]] QString echoOf(const QModelIndex& index, const QString& text) const;
    void showReach(const QModelIndex& index);

    MonthGridModel& m_model;
    const Theme& m_theme;
    QSet<QString> m_folded;
    QPersistentModelIndex m_anchor; // where a selection with Shift begins
    RowHead* m_rowHead;
    MonthHead* m_monthHead;
    GridDelegate* m_delegate;
    QLabel* m_corner;
    QTableView* m_summary;   // the last column, in sight wherever the months are scrolled to
    bool m_outdated = false; // measured when it is next shown
    double m_widest = 0;     // of the numbers in the months, and in the last column
    double m_widestSummary = 0;
    int m_hovered = -1;
    int m_wantedColumn = 0; // where up and down go on after a row with one value
    Typing m_typing = Typing::usual;
};

} // namespace headroom::ui
