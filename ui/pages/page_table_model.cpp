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
    const BadText* refused = bad(index);
    switch (role) {
    case Qt::DisplayRole: return refused ? refused->text : what.text;
    case Qt::EditRole: return refused ? refused->text : what.edit.value_or(what.text);
    case Qt::TextAlignmentRole:
        return QVariant((head.figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        if (refused) return tooltip(refused->reason);
        if (!what.tip.isEmpty()) return tooltip(what.tip);
        // The whole text: a narrow window cuts it.
        QString tip = what.text;
        if (!head.unit.isEmpty() && !what.text.isEmpty()) tip += u' ' + head.unit;
        return tooltip(QStringLiteral("%1\n%2").arg(tip, head.help).trimmed());
    }
    case Qt::AccessibleTextRole:
        if (refused)
            return tr("%1: %2, not understood: %3").arg(titled(head), refused->text, refused->reason);
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
    if (!index.isValid()) return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_commit && cell(index).edit) flags |= Qt::ItemIsEditable;
    return flags;
}

const PageTableModel::BadText* PageTableModel::bad(const QModelIndex& index) const {
    if (m_bad.empty()) return nullptr;
    const auto found = m_bad.find({row(index.row()).key, index.column()});
    return found == m_bad.end() ? nullptr : &found->second;
}

QString PageTableModel::problem(const QModelIndex& index) const {
    const BadText* refused = bad(index);
    return refused ? refused->reason : QString();
}

bool PageTableModel::forgetBadText(const QModelIndex& index) {
    if (!index.isValid() || m_bad.erase({row(index.row()).key, index.column()}) == 0) return false;
    Q_EMIT dataChanged(index, index);
    return true;
}

bool PageTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || !m_commit || !cell(index).edit) return false;
    const QString text = value.toString();
    const std::pair<QString, int> place{row(index.row()).key, index.column()};
    if (text == *cell(index).edit) {
        forgetBadText(index);
        return true;
    }
    // The plan that is edited answers with another table: the row is a copy.
    const PageRow edited = row(index.row());
    const QString reason = m_commit(edited, index.column(), text);
    if (reason.isEmpty()) {
        m_bad.erase(place);
    } else {
        m_bad[place] = {text, reason};
        Q_EMIT said(reason);
    }
    if (index.row() < rowCount() && index.column() < columnCount()) Q_EMIT dataChanged(index, index);
    return reason.isEmpty();
}

} // namespace headroom::ui
