#include "ui/charts/accessible_chart.h"

#include "ui/words/words.h"

#include <QPointer>
#include <QWidget>

#include <algorithm>

namespace headroom::ui {

namespace {

/// A number of the chart.
class ChartCell : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    ChartCell(QWidget* chart, int row, int column)
        : m_chart(chart)
        , m_row(row)
        , m_column(column) {}

    [[nodiscard]] bool isValid() const override {
        const AccessibleChart* all = chart();
        return all && m_row < all->rowCount() && m_column < all->columnCount();
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override {
        return m_chart ? m_chart->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_chart);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text which) const override {
        return isValid() && which == QAccessible::Name ? chart()->sentenceOf(m_row, m_column) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override { return parent() ? parent()->rect() : QRect(); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.readOnly = true;
        state.invalid = !isValid();
        state.invisible = m_chart && !m_chart->isVisible();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this)
                                                       : nullptr;
    }
    [[nodiscard]] bool isSelected() const override { return false; }
    [[nodiscard]] QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return m_column; }
    [[nodiscard]] int rowIndex() const override { return m_row; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* table() const override { return parent(); }

private:
    [[nodiscard]] const AccessibleChart* chart() const { return dynamic_cast<AccessibleChart*>(parent()); }

    QPointer<QWidget> m_chart;
    int m_row, m_column;
};

} // namespace

AccessibleChart::AccessibleChart(QWidget* chart, std::function<QString()> table)
    : QAccessibleWidget(chart, QAccessible::Chart)
    , m_table(std::move(table)) {}

AccessibleChart::~AccessibleChart() {
    for (const QAccessible::Id id : std::as_const(m_cells)) QAccessible::deleteAccessibleInterface(id);
}

const QList<QStringList>& AccessibleChart::lines() const {
    const QString text = m_table();
    if (text != m_read) {
        m_read = text;
        m_lines.clear();
        for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) m_lines << line.split(u'\t');
    }
    return m_lines;
}

QString AccessibleChart::at(int line, int column) const {
    return lines().value(line).value(column);
}

QString AccessibleChart::sentenceOf(int row, int column) const {
    const QString value = at(row + 1, column + 1);
    //: A number of a chart as it is read out: its row, its column, its value.
    return Words::tr("%1, %2: %3", "row, column, value")
        .arg(rowDescription(row), columnDescription(column),
             value.isEmpty() ? Words::tr("no value", "of a chart") : value);
}

void* AccessibleChart::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::TableInterface) return static_cast<QAccessibleTableInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

int AccessibleChart::rowCount() const {
    return std::max(0, static_cast<int>(lines().size()) - 1);
}

int AccessibleChart::columnCount() const {
    return std::max(0, static_cast<int>(lines().value(0).size()) - 1);
}

QString AccessibleChart::columnDescription(int column) const {
    return at(0, column + 1);
}

QString AccessibleChart::rowDescription(int row) const {
    return at(row + 1, 0);
}

QAccessibleInterface* AccessibleChart::cellAt(int row, int column) const {
    const int columns = columnCount();
    return row < 0 || column < 0 || column >= columns ? nullptr : child(row * columns + column);
}

int AccessibleChart::childCount() const {
    return rowCount() * columnCount();
}

QAccessibleInterface* AccessibleChart::child(int index) const {
    if (index < 0 || index >= childCount()) return nullptr;
    const int row = index / columnCount(), column = index % columnCount();
    // By place, not by number: the chart may get another column.
    const int place = row * 1000 + column;
    const auto known = m_cells.constFind(place);
    if (known != m_cells.constEnd()) return QAccessible::accessibleInterface(*known);
    auto* cell = new ChartCell(widget(), row, column); // the toolkit owns it by its id
    m_cells.insert(place, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

int AccessibleChart::indexOfChild(const QAccessibleInterface* child) const {
    const auto* cell = dynamic_cast<const ChartCell*>(child);
    return cell ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
}

} // namespace headroom::ui
