#include "ui/grid/clipboard_table.h"
#include "ui/grid/month_grid.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

// The half of the grid that speaks spreadsheet: keys, clipboard, fill and the context menu.

namespace headroom::ui {

void MonthGrid::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (extendByKey(*event)) return;
    if (event->matches(QKeySequence::Copy)) return copy();
    if (event->matches(QKeySequence::Cut)) return cut();
    if (event->matches(QKeySequence::Paste)) return paste();
    switch (event->key()) {
    case Qt::Key_C:
        if (control && shift) return copyWithLabels();
        break;
    case Qt::Key_R:
        if (control) return fillRight();
        break;
    case Qt::Key_D:
        if (control) return fillDown();
        break;
    case Qt::Key_Delete: return clearCells();
    case Qt::Key_Backspace: return editEmpty();
    case Qt::Key_Escape:
        if (m_model.forgetBadText(selectedCells())) return;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (control && shift) return editThisMonthOnly();
        return go(stepFrom(currentIndex(), shift ? -1 : 1, 0));
    default: break;
    }
    const QModelIndex before = currentIndex();
    QTableView::keyPressEvent(event);
    if (currentIndex() != before) m_anchor = currentIndex();
}

void MonthGrid::copy() {
    const QModelIndexList cells = selectedCells();
    if (cells.isEmpty()) return;
    const auto [left, right] =
        std::minmax_element(cells.begin(), cells.end(), [](const QModelIndex& a, const QModelIndex& b) {
            return a.column() < b.column();
        });
    TextTable table;
    int row = -1;
    for (const QModelIndex& cell : cells) {
        if (cell.row() != row)
            table.emplace_back(static_cast<std::size_t>(right->column() - left->column() + 1));
        row = cell.row();
        table.back()[static_cast<std::size_t>(cell.column() - left->column())] = m_model.copyText(cell);
    }
    QGuiApplication::clipboard()->setText(toTsv(table));
    const int count = static_cast<int>(cells.size());
    Q_EMIT said(count == 1 ? tr("Copied 1 value") : tr("Copied %n values", nullptr, count));
}

void MonthGrid::copyWithLabels() {
    const QModelIndexList cells = selectedCells();
    if (cells.isEmpty()) return;
    std::vector<int> columns;
    for (const QModelIndex& cell : cells) columns.push_back(cell.column());
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    TextTable table(1);
    table[0] = {QString(), QString()};
    for (int column : columns)
        table[0].push_back(
            guardedText(m_model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString()));
    int row = -1;
    for (const QModelIndex& cell : cells) {
        if (cell.row() != row) {
            row = cell.row();
            table.emplace_back(columns.size() + 2);
            const GridRow& which = m_model.gridRow(row);
            QString label = which.label;
            const auto plan = m_model.document().plan();
            if (which.type >= 0 && plan)
                label = QString::fromStdString(plan->workTypes[static_cast<std::size_t>(which.type)].name) +
                        QStringLiteral(": ") + label;
            table.back()[0] = guardedText(label);
            table.back()[1] = guardedText(m_model.unitText(row));
        }
        const auto place = std::lower_bound(columns.begin(), columns.end(), cell.column()) - columns.begin();
        table.back()[static_cast<std::size_t>(place) + 2] = m_model.copyText(cell);
    }
    QGuiApplication::clipboard()->setText(toTsv(table));
    const int count = static_cast<int>(cells.size());
    Q_EMIT said(count == 1 ? tr("Copied 1 value with its labels")
                           : tr("Copied %n values with their labels", nullptr, count));
}

void MonthGrid::cut() {
    copy();
    clearCells();
}

void MonthGrid::clearCells() {
    m_model.clear(selectedCells());
}

void MonthGrid::paste() {
    const TextTable table = fromTsv(QGuiApplication::clipboard()->text());
    const QModelIndexList cells = selectedCells();
    if (table.empty() || cells.isEmpty()) return;
    std::vector<CellText> wanted;
    int outside = 0;
    if (table.size() == 1 && table[0].size() == 1) {
        for (const QModelIndex& cell : cells) wanted.push_back({cell, table[0][0]});
    } else {
        // From the top left of the selection; a selection that is a multiple of the block is tiled with it.
        int left = cells.front().column();
        std::vector<int> selectedRows;
        int right = left;
        for (const QModelIndex& cell : cells) {
            left = std::min(left, cell.column());
            right = std::max(right, cell.column());
            if (selectedRows.empty() || selectedRows.back() != cell.row()) selectedRows.push_back(cell.row());
        }
        std::size_t width = 0;
        for (const auto& line : table) width = std::max(width, line.size());
        const auto tiled = [](std::size_t selected, std::size_t block) {
            return selected > block && selected % block == 0 ? selected : block;
        };
        const std::size_t rows = tiled(selectedRows.size(), table.size());
        const std::size_t columns = tiled(static_cast<std::size_t>(right - left + 1), width);
        int row = cells.front().row();
        for (std::size_t r = 0; r < rows; ++r) {
            while (row < m_model.rowCount() && !canStand(row)) ++row;
            const auto& line = table[r % table.size()];
            for (std::size_t c = 0; c < columns && c % width < line.size(); ++c) {
                const int column = left + static_cast<int>(c);
                if (row >= m_model.rowCount() || column >= m_model.months())
                    ++outside;
                else
                    wanted.push_back({m_model.index(row, column), line[c % width]});
            }
            ++row;
        }
    }
    const auto fixed =
        static_cast<int>(std::count_if(wanted.begin(), wanted.end(), [this](const CellText& cell) {
            return !(m_model.flags(cell.index) & Qt::ItemIsEditable);
        }));
    QString report;
    if (fixed > 0)
        report = fixed == 1 ? tr("1 cell is a result and stays as it is.")
                            : tr("%n cells are results and stay as they are.", nullptr, fixed);
    if (outside > 0)
        report = outside == 1 ? tr("1 value lay outside the grid and was left out.")
                              : tr("%n values lay outside the grid and were left out.", nullptr, outside);
    const auto translated = m_model.translated(wanted);
    if (translated) wanted = *translated;
    m_model.put(wanted, wanted.size() - static_cast<std::size_t>(fixed) > 1
                            ? tr("Paste of %n values", nullptr, static_cast<int>(wanted.size()) - fixed)
                            : QString());
    select(wanted);
    const auto misread = std::count_if(wanted.begin(), wanted.end(), [this](const CellText& cell) {
        return !m_model.problem(cell.index).isEmpty();
    });
    const int pasted = static_cast<int>(wanted.size()) - fixed;
    if (translated)
        report = m_model.locale().decimalPoint() == QLatin1String(",")
                     ? tr("Read with decimal points, as the sheet they come from writes them.")
                     : tr("Read with decimal commas, as the sheet they come from writes them.");
    if (report.isEmpty() && pasted > 1) report = tr("Pasted %n values.", nullptr, pasted);
    if (misread == 0 && !report.isEmpty()) Q_EMIT said(report); // what is misread has been said
}

/// What was pasted is selected, as in a spreadsheet; the current cell stays.
void MonthGrid::select(const std::vector<CellText>& cells) {
    if (cells.size() < 2) return;
    QItemSelection selection;
    for (auto first = cells.begin(); first != cells.end();) {
        auto end = std::find_if(first, cells.end(),
                                [&](const CellText& cell) { return cell.index.row() != first->index.row(); });
        selection.append(QItemSelectionRange(first->index, std::prev(end)->index));
        first = end;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void MonthGrid::fillRight() {
    m_model.fill(selectedCells(), Qt::Horizontal);
}

void MonthGrid::fillDown() {
    m_model.fill(selectedCells(), Qt::Vertical);
}

void MonthGrid::interpolate() {
    m_model.interpolate(selectedCells());
}

void MonthGrid::contextMenuEvent(QContextMenuEvent* event) {
    const QModelIndex cell =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (cell.isValid() && !selectionModel()->isSelected(cell)) setCurrentIndex(cell);
    const QModelIndex current = currentIndex();
    if (!current.isValid()) return;
    const QModelIndexList cells = selectedCells();
    const auto any = [&](auto wanted) { return std::any_of(cells.begin(), cells.end(), wanted); };
    const bool input =
        any([this](const QModelIndex& which) { return bool(m_model.flags(which) & Qt::ItemIsEditable); });
    const bool byMonth = any([this](const QModelIndex& which) {
        return (m_model.flags(which) & Qt::ItemIsEditable) && !m_model.gridRow(which.row()).isScalar();
    });
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString& text, const QKeySequence& keys, bool enabled,
                                  void (MonthGrid::*slot)()) {
        QAction* action = menu->addAction(text, this, slot);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // shown, not listened to: the keys are handled above
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled(enabled);
    };
    // The window's commands may have other keys than the usual ones; a grid by itself has these.
    const auto keysOf = [this](const char* command, const QKeySequence& usual) {
        const auto* known = window()->findChild<QAction*>(QLatin1String(command));
        return known ? known->shortcut() : usual;
    };
    add(tr("Cu&t"), QKeySequence::Cut, input, &MonthGrid::cut);
    add(tr("&Copy"), QKeySequence::Copy, true, &MonthGrid::copy);
    add(tr("Copy with &labels"), keysOf("copyWithLabels", QKeySequence(tr("Ctrl+Shift+C"))), true,
        &MonthGrid::copyWithLabels);
    add(tr("&Paste"), QKeySequence::Paste, input, &MonthGrid::paste);
    menu->addSeparator();
    add(tr("Fill &right"), keysOf("fillRight", QKeySequence(tr("Ctrl+R"))), byMonth, &MonthGrid::fillRight);
    add(tr("Fill &down"), keysOf("fillDown", QKeySequence(tr("Ctrl+D"))), input, &MonthGrid::fillDown);
    add(tr("&Straight from first to last"), {}, byMonth && cells.size() > 2, &MonthGrid::interpolate);
    add(tr("Type for this &month only"), QKeySequence(tr("Ctrl+Shift+Return")), byMonth,
        &MonthGrid::editThisMonthOnly);
    menu->addSeparator();
    const bool inBase = m_model.document().scenario() == plan::baseScenario;
    add(inBase ? tr("Back to the &usual value") : tr("Back to &Base"), QKeySequence::Delete, input,
        &MonthGrid::clearCells);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(current).bottomLeft()) : event->globalPos());
}

} // namespace headroom::ui
