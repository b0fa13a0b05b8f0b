#include "ui/grid/month_grid.h"
#include "ui/grid/selection_summary.h"
#include "ui/words/format.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

// The part of the grid that knows where the current cell is, where it goes, and what an edit in it means.

namespace headroom::ui {

bool MonthGrid::canStand(int row) const {
    return row >= 0 && row < m_model.rowCount() && !isRowHidden(row) && !m_model.gridRow(row).isHeading();
}

QModelIndex MonthGrid::stepFrom(const QModelIndex& from, int rows, int columns) const {
    if (m_model.rowCount() == 0 || m_model.columnCount() == 0) return {};
    int row = from.isValid() ? from.row() : 0;
    int column = from.isValid() ? from.column() : 0;
    if (rows != 0) {
        int wanted = row;
        const int direction = rows > 0 ? 1 : -1;
        for (int left = std::abs(rows), next = row + direction; left > 0; next += direction) {
            if (next < 0 || next >= m_model.rowCount()) break;
            if (!canStand(next)) continue;
            wanted = next;
            --left;
        }
        row = wanted;
        column = m_wantedColumn;
    }
    if (!canStand(row)) {
        for (row = 0; row < m_model.rowCount() && !canStand(row);) ++row;
        if (row == m_model.rowCount()) return {};
    }
    column = std::clamp(column + columns, 0, m_model.columnCount() - 1);
    if (m_model.gridRow(row).isScalar()) column = 0;
    while (column > 0 && !(m_model.flags(m_model.index(row, column)) & Qt::ItemIsEnabled)) --column;
    return m_model.index(row, column);
}

QModelIndex MonthGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex current = currentIndex();
    // Qt asks for the next cell when a grid without one is given the keyboard: that chooses nothing yet.
    if (!current.isValid() && action == MoveNext) return {};
    const bool far = modifiers & Qt::ControlModifier;
    const int all = m_model.rowCount();
    const int page = std::max(1, viewport()->height() / space::row - 1);
    const int lastMonth = m_model.months() - 1;
    const auto column = [&](int wanted) {
        m_wantedColumn = wanted;
        return stepFrom(current, 0, wanted - (current.isValid() ? current.column() : 0));
    };
    const int here = current.isValid() ? current.column() : 0;
    switch (action) {
    case MoveUp: return stepFrom(current, far ? -all : -1, 0);
    case MoveDown: return stepFrom(current, far ? all : 1, 0);
    case MovePageUp: return stepFrom(current, -page, 0);
    case MovePageDown: return stepFrom(current, page, 0);
    case MoveLeft:
    case MovePrevious: return column(far ? 0 : std::max(0, here - 1));
    case MoveRight:
    case MoveNext: return column(far ? lastMonth : std::min(m_model.columnCount() - 1, here + 1));
    case MoveHome:
        if (far) m_wantedColumn = 0;
        return far ? stepFrom(current, -all, 0) : column(0);
    case MoveEnd:
        if (far) m_wantedColumn = lastMonth;
        return far ? stepFrom(current, all, 0) : column(lastMonth);
    }
    return current;
}

void MonthGrid::go(const QModelIndex& index) {
    if (!index.isValid()) return;
    // Whatever key is held: going somewhere selects that cell alone.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_anchor = index;
    scrollTo(index);
}

void MonthGrid::scrollTo(const QModelIndex& index, ScrollHint hint) {
    const int before = verticalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    // To the edge of a row as well, so that the first one in sight is whole.
    const int top = rowAt(0);
    if (verticalScrollBar()->value() != before && top >= 0 && top != index.row() &&
        rowViewportPosition(top) < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(top) +
                                      rowHeight(top));
    if (!index.isValid() || m_summary->isHidden() || index.column() >= m_model.months()) return;
    if (m_model.gridRow(index.row()).isScalar()) return;
    const int width = columnWidth(index.column());
    const int room = viewport()->width() - m_summary->width();
    const int hidden = columnViewportPosition(index.column()) + width - room;
    if (hidden <= 0 || width <= 0) return;
    // To the edge of a column, so that the first month in sight is whole.
    const int value = horizontalScrollBar()->value() + hidden;
    horizontalScrollBar()->setValue((value + width - 1) / width * width);
}

void MonthGrid::begin(int month) {
    if (currentIndex().isValid()) return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!canStand(row)) continue;
        const int column = m_model.gridRow(row).isScalar() ? 0 : std::clamp(month, 0, m_model.months() - 1);
        m_wantedColumn = column;
        return setCurrentIndex(m_model.index(row, column));
    }
}

void MonthGrid::extendTo(const QModelIndex& index) {
    if (!index.isValid()) return;
    const QModelIndex from = m_anchor.isValid() ? QModelIndex(m_anchor) : currentIndex();
    if (!from.isValid()) return go(index);
    m_anchor = from;
    const QItemSelection block(
        m_model.index(std::min(from.row(), index.row()), std::min(from.column(), index.column())),
        m_model.index(std::max(from.row(), index.row()), std::max(from.column(), index.column())));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectionModel()->select(block, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

/// Qt keeps the beginning of a selection to itself and does not move it where the program moves the current
/// cell.
bool MonthGrid::extendByKey(const QKeyEvent& event) {
    if (!(event.modifiers() & Qt::ShiftModifier)) return false;
    const Qt::KeyboardModifiers others = event.modifiers() & ~Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Up: extendTo(moveCursor(MoveUp, others)); return true;
    case Qt::Key_Down: extendTo(moveCursor(MoveDown, others)); return true;
    case Qt::Key_Left: extendTo(moveCursor(MoveLeft, others)); return true;
    case Qt::Key_Right: extendTo(moveCursor(MoveRight, others)); return true;
    case Qt::Key_Home: extendTo(moveCursor(MoveHome, others)); return true;
    case Qt::Key_End: extendTo(moveCursor(MoveEnd, others)); return true;
    case Qt::Key_PageUp: extendTo(moveCursor(MovePageUp, others)); return true;
    case Qt::Key_PageDown: extendTo(moveCursor(MovePageDown, others)); return true;
    default: return false;
    }
}

bool MonthGrid::goTo(const plan::LeverRef& lever, int month) {
    const int row = m_model.rowOf(lever);
    if (row < 0) return false;
    if (m_folded.remove(m_model.gridRow(row).section)) {
        foldRows();
        Q_EMIT foldedChanged(folded());
    }
    const int column = m_model.gridRow(row).isScalar() ? 0 : std::clamp(month, 0, m_model.months() - 1);
    m_wantedColumn = column;
    go(m_model.index(row, column));
    return true;
}

bool MonthGrid::goTo(plan::Metric metric, int month, int type) {
    const int row = m_model.rowOf(metric, type);
    if (row < 0) return false;
    if (m_folded.remove(m_model.gridRow(row).section)) {
        foldRows();
        Q_EMIT foldedChanged(folded());
    }
    m_wantedColumn = std::clamp(month, 0, m_model.months() - 1);
    go(m_model.index(row, m_wantedColumn));
    return true;
}

void MonthGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.isValid() && !m_model.gridRow(current.row()).isScalar()) m_wantedColumn = current.column();
    Q_EMIT cellChanged(current);
}

void MonthGrid::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionSummarised(selectionSummary(m_model, selectedCells()));
}

QModelIndexList MonthGrid::selectedCells() const {
    QModelIndexList cells = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList{};
    cells.erase(std::remove_if(cells.begin(), cells.end(),
                               [this](const QModelIndex& cell) { return isRowHidden(cell.row()); }),
                cells.end());
    std::sort(cells.begin(), cells.end(), [](const QModelIndex& a, const QModelIndex& b) {
        return a.row() != b.row() ? a.row() < b.row() : a.column() < b.column();
    });
    return cells;
}

bool MonthGrid::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
    m_delegate->setOpenedByTyping(trigger == AnyKeyPressed);
    return QTableView::edit(index, trigger, event);
}

void MonthGrid::editThisMonthOnly() {
    m_typing = Typing::thisMonth;
    QTableView::edit(currentIndex());
    if (state() != EditingState) m_typing = Typing::usual;
}

void MonthGrid::editEmpty() {
    m_delegate->setOpenedByTyping(true);
    QTableView::edit(currentIndex());
    auto* editor = state() == EditingState ? qobject_cast<QLineEdit*>(focusWidget()) : nullptr;
    if (!editor) return;
    // As if all of it had been deleted by hand, so that leaving it so is an edit.
    editor->selectAll();
    editor->del();
}

QString MonthGrid::editHint(const QModelIndex& index) const {
    const GridRow& row = m_model.gridRow(index.row());
    if (row.kind != RowKind::lever || row.isScalar()) return {};
    if (m_typing == Typing::thisMonth || !typedValueHolds(row.lever.key)) return tr("For this month alone");
    return tr(
        "Holds until the next step. Ctrl+Shift+Enter: this month only. Ctrl+Enter: all selected cells.");
}

void MonthGrid::showReach(const QModelIndex& index) {
    m_delegate->setReach(index.row(), index.column(), m_model.lastReached(index, m_typing));
    viewport()->update();
}

QString MonthGrid::echoOf(const QModelIndex& index, const QString& text) const {
    if (text.trimmed().isEmpty()) return editHint(index);
    const ParsedNumber parsed = m_model.understood(index, text);
    if (!parsed.value) return parsed.reason;
    if (m_model.gridRow(index.row()).isScalar()) return parsed.echo;
    const int last = m_model.lastReached(index, m_typing);
    const auto named = [this](int column) {
        return monthShortWithYear(m_model.month(column), m_model.locale());
    };
    if (last == index.column()) return tr("%1 in %2").arg(parsed.echo, named(last));
    return last + 1 == m_model.months()
               ? tr("%1 from %2 on. Ctrl+Shift+Enter: this month only")
                     .arg(parsed.echo, named(index.column()))
               : tr("%1 from %2 to %3, where the next step is. Ctrl+Shift+Enter: this month only")
                     .arg(parsed.echo, named(index.column()), named(last));
}

void MonthGrid::finishEdit(const QModelIndex& index, const QString& text, EditEnd end) {
    const Typing typing = end == EditEnd::thisMonthOnly ? Typing::thisMonth : m_typing;
    m_typing = Typing::usual;
    Q_EMIT said(QString());
    if (end == EditEnd::fillSelection) {
        std::vector<CellText> cells;
        for (const QModelIndex& cell : selectedCells()) cells.push_back({cell, text});
        m_model.put(cells);
        return;
    }
    // Null text: the cell was left as it was.
    if (!text.isNull()) m_model.type(index, text, typing);
    switch (end) {
    case EditEnd::down:
    case EditEnd::thisMonthOnly: go(stepFrom(index, end == EditEnd::down ? 1 : 0, 0)); break;
    case EditEnd::up: go(stepFrom(index, -1, 0)); break;
    case EditEnd::left: go(moveCursor(MoveLeft, Qt::NoModifier)); break;
    case EditEnd::right: go(moveCursor(MoveRight, Qt::NoModifier)); break;
    case EditEnd::stay:
    case EditEnd::fillSelection: break;
    }
}

} // namespace headroom::ui
