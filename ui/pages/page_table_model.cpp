#include "ui/pages/page_table_model.h"

#include "ui/grid/clipboard_table.h"

#include <QTextDocument>

namespace headroom::ui {

namespace {

/// Plain text would stand in one line, however long.
QString tooltip(const QString& text) {
    return Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

} // namespace

void PageTableModel::setTable(PageTable table) {
    if (table == m_table) return;
    if (table.columns != m_table.columns || table.rows.size() != m_table.rows.size()) {
        beginResetModel();
        m_table = std::move(table);
        endResetModel();
        return;
    }
    m_table = std::move(table);
    if (!m_table.rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString PageTableModel::titled(const PageColumn& column) const {
    return column.unit.isEmpty() ? column.title : tr("%1, %2", "column, unit").arg(column.title, column.unit);
}

QString PageTableModel::tsv(const std::vector<int>& rows) const {
    TextTable table(1);
    for (const PageColumn& column : m_table.columns) table.front().push_back(guardedText(titled(column)));
    for (const int wanted : rows) {
        auto& line = table.emplace_back();
        for (const PageCell& cell : row(wanted).cells)
            line.push_back(cell.exact.isEmpty() ? guardedText(cell.text) : cell.exact);
    }
    return toTsv(table);
}

int PageTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int PageTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant PageTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const PageColumn& head = column(index.column());
    const PageCell& what = cell(index);
    switch (role) {
    case Qt::DisplayRole: return what.text;
    case Qt::TextAlignmentRole:
        return QVariant((head.figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        // The whole text: a narrow window cuts it.
        QString tip = what.text;
        if (!head.unit.isEmpty() && !what.text.isEmpty()) tip += u' ' + head.unit;
        return tooltip(QStringLiteral("%1\n%2").arg(tip, head.help).trimmed());
    }
    case Qt::AccessibleTextRole:
        return what.text.isEmpty() ? titled(head)
                                   : tr("%1: %2", "column, value").arg(titled(head), what.text);
    default: return {};
    }
}

QVariant PageTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount()) return {};
    switch (role) {
    case Qt::DisplayRole: return column(section).title;
    case Qt::ToolTipRole: return tooltip(column(section).help);
    case Qt::AccessibleTextRole: return titled(column(section));
    default: return {};
    }
}

Qt::ItemFlags PageTableModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace headroom::ui
