#pragma once

#include "ui/words/page_table.h"

#include <QAbstractTableModel>

#include <functional>
#include <map>
#include <utility>

namespace headroom::ui {

/// A table in words for a view.
class PageTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Takes a text that was typed into a cell; says why it does not, or nothing.
    using Commit = std::function<QString(const PageRow& row, int column, const QString& text)>;
    void setCommit(Commit commit) { m_commit = std::move(commit); }
    /// Why the text in the cell is not understood; empty where all is well.
    [[nodiscard]] QString problem(const QModelIndex& index) const;

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
    /// Text that is not understood stays in its cell with the reason, and touches nothing.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    /// The stored text shows again; false where none was refused.
    bool forgetBadText(const QModelIndex& index);

Q_SIGNALS:
    void said(const QString& text);

private:
    struct BadText {
        QString text, reason;
    };
    [[nodiscard]] QString titled(const PageColumn& column) const; // "Gained, FTE"

    [[nodiscard]] const BadText* bad(const QModelIndex& index) const;

    PageTable m_table;
    Commit m_commit;
    std::map<std::pair<QString, int>, BadText> m_bad; // by row's key and column
};

} // namespace headroom::ui
