#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QStringList>

#include <functional>

namespace headroom::ui {

/// A chart as a screen reader meets it: its title, what it says in a sentence, and its numbers as a table to
/// walk in. The table has a line of heads, then a row each with its head first, as a chart is copied.
class AccessibleChart : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    /// `table` gives rows by line breaks and cells by tabs.
    AccessibleChart(QWidget* chart, std::function<QString()> table);
    ~AccessibleChart() override;

    /// A cell's row, column and number: "March 2026, Required (FTE): 59.1".
    [[nodiscard]] QString sentenceOf(int row, int column) const;

    void* interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;

    [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override;
    [[nodiscard]] int selectedCellCount() const override { return 0; }
    [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override { return {}; }
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override {}

private:
    [[nodiscard]] const QList<QStringList>& lines() const;
    [[nodiscard]] QString at(int line, int column) const;

    std::function<QString()> m_table;
    mutable QString m_read; // the text that the lines are of
    mutable QList<QStringList> m_lines;
    mutable QHash<int, QAccessible::Id> m_cells; // made when they are asked for
};

} // namespace headroom::ui
