#pragma once

#include "ui/words/page_table.h"

#include <QAbstractTableModel>

namespace headroom::ui {

/// A table in words for a view.
class PageTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// A table of the same shape keeps what is selected.
    void setTable(PageTable table);
    [[nodiscard]] const PageTable& table() const { return m_table; }
    [[nodiscard]] const PageColumn& column(int column) const {
        return m_table.columns[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] const PageRow& row(int row) const { return m_table.rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const PageCell& cell(const QModelIndex& index) const {
        return row(index.row()).cells[static_cast<std::size_t>(index.column())];
    }
    /// The rows for a spreadsheet, with the heads above them.
    [[nodiscard]] QString tsv(const std::vector<int>& rows) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QString titled(const PageColumn& column) const; // "Gained, FTE"

    PageTable m_table;
};

} // namespace headroom::ui
