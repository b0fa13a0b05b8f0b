#pragma once

#include "ui/document/document.h"
#include "ui/grid/grid_row.h"
#include "ui/grid/lever_edit.h"
#include "ui/words/parse.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace headroom::ui {

/// A cell and the text that goes into it.
struct CellText {
    QModelIndex index;
    QString text;
};

/// The months of a plan as columns, levers and results as rows. Which rows is for the page to say, by a
/// recipe that is asked again whenever the plan changes. Edits go to the document, each one undo step; what
/// cannot be understood stays in its cell with the reason and touches nothing.
class MonthGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using Recipe = std::function<std::vector<GridRow>(const plan::Plan& scenarioPlan)>;

    MonthGridModel(Document& document, const QLocale& locale, QObject* parent = nullptr);

    void setRecipe(Recipe recipe);

    [[nodiscard]] const GridRow& gridRow(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// -1 where the grid has no such row.
    [[nodiscard]] int rowOf(const plan::LeverRef& lever) const;
    [[nodiscard]] int rowOf(plan::Metric metric, int type = -1) const;
    [[nodiscard]] plan::Month month(int column) const { return m_first + std::chrono::months{column}; }
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] Document& document() const { return m_document; }

    /// The columns that are months; the one after them sums up the row.
    [[nodiscard]] int months() const { return m_months; }
    /// In the base form of the unit; NaN where there is no value. In the last column the row's sum, mean or
    /// last value.
    [[nodiscard]] double value(const QModelIndex& index) const;
    /// Σ or ø where the last column holds a sum or a mean; empty elsewhere.
    [[nodiscard]] QString summarySign(int row) const;
    /// The plain number for a spreadsheet: no grouping, shares as per cent; empty where there is no value.
    [[nodiscard]] QString copyText(const QModelIndex& index) const;
    /// Beside a lever that has one value: its range and its source.
    [[nodiscard]] QString note(int row) const;
    /// Why the text in the cell is not understood; empty where all is well.
    [[nodiscard]] QString problem(const QModelIndex& index) const;
    /// True where the open scenario says something else than Base.
    [[nodiscard]] bool isOverridden(const QModelIndex& index) const;
    [[nodiscard]] bool isUnderstaffed(int column) const;
    /// True up to the last month that has an actual.
    [[nodiscard]] bool isPast(int column) const;
    /// True where a lever's value begins to be another one and holds.
    [[nodiscard]] bool isStep(const QModelIndex& index) const;
    /// The last month that a value typed into the cell will count for.
    [[nodiscard]] int lastReached(const QModelIndex& index, Typing typing = Typing::usual) const;
    /// What the text would be taken for in the cell.
    [[nodiscard]] ParsedNumber understood(const QModelIndex& index, const QString& text) const;
    /// A block from a sheet of another country, as this one writes numbers: nothing where the cells are
    /// understood as they are, or some are not in the other manner either. A block has one manner.
    [[nodiscard]] std::optional<std::vector<CellText>> translated(const std::vector<CellText>& cells) const;
    /// True where the numbers shown answer an older plan than the one that is open.
    [[nodiscard]] bool isStale() const { return !m_document.isCurrent(); }
    [[nodiscard]] QString unitText(int row) const;
    /// The unit in which its cells are shown: "k$" where they are thousands.
    [[nodiscard]] QString shownUnit(int row) const;

    /// Each of these is one undo step; false where nothing was stored.
    bool type(const QModelIndex& index, const QString& text, Typing typing = Typing::usual);
    bool put(const std::vector<CellText>& cells, const QString& undoText = {});
    bool clear(const QModelIndexList& cells);
    /// Forgets text that was not understood; the stored value shows again. False where there was none.
    bool forgetBadText(const QModelIndexList& cells);
    /// The leftmost (topmost) cell of the selection into the others of its row (column); where the selection
    /// has only one column (row), from the cell left of (above) it.
    bool fill(const QModelIndexList& cells, Qt::Orientation direction);
    /// Straight from the leftmost cell of each row to the rightmost.
    bool interpolate(const QModelIndexList& cells);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Something the user should know, in a line.
    void said(const QString& text);

private:
    struct BadText {
        QString text;
        QString reason;
    };
    struct Cell {
        int row, column;
        auto operator<=>(const Cell&) const = default;
    };

    /// What the values are read from.
    struct Source {
        std::shared_ptr<const plan::Plan> plan; // under its scenario
        std::shared_ptr<const PlanResult> result;
        std::shared_ptr<const RangesResult> ranges;
    };
    struct Values {
        std::vector<std::vector<double>> ofRows; // months, then their summary
        std::vector<bool> understaffed;          // by month
    };

    void readPlan();
    void readResult();
    [[nodiscard]] Summary summaryIn(int row) const;
    void valuesChanged();
    [[nodiscard]] const Values& values() const;
    [[nodiscard]] std::vector<double> seriesOf(const GridRow& row) const; // months, then their summary
    [[nodiscard]] QString cellText(const QModelIndex& index) const;
    [[nodiscard]] QString wordOf(const GridRow& row, double number) const;
    [[nodiscard]] QStringList actualNotes(const QModelIndex& index) const;
    [[nodiscard]] QString tooltip(const QModelIndex& index) const;
    [[nodiscard]] QString placeOf(const QModelIndex& index) const;
    [[nodiscard]] QString titleOf(const std::vector<CellText>& cells) const;
    bool store(const std::vector<CellText>& cells, plan::Plan after, const QString& undoText);

    Document& m_document;
    QLocale m_locale;
    Recipe m_recipe;
    std::vector<GridRow> m_rows;
    Source m_of;
    mutable std::optional<Values> m_known; // of m_of
    std::map<Cell, BadText> m_bad;
    std::string m_planId;
    plan::Month m_first{};
    int m_months = 0;
    int m_past = 0; // months with actuals, from the first
};

} // namespace headroom::ui
