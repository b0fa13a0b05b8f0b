#include "exchange/import_proposal.h"

#include "exchange/count_text.h"
#include "exchange/figure_names.h"
#include "exchange/history_rows.h"
#include "exchange/import_numbers.h"
#include "exchange/import_presets.h"
#include "exchange/import_reader.h"
#include "exchange/time_text.h"

#include <algorithm>

namespace headroom::exchange {

namespace {

constexpr std::size_t rowsShown = 20;

/// A preview being made of a grid.
class Proposal {
public:
    Proposal(const Grid& grid, ImportMapping mapping, GridFrom from)
        : m_grid(grid)
        , m_columns(columnsOf(grid))
        , m_from(from) {
        m_preview.mapping = std::move(mapping);
        m_preview.mapping.separator = grid.separator;
    }

    /// Everything, from the file alone.
    ImportPreview propose() && {
        m_preview.mapping.linesBefore = m_grid.linesBefore;
        if (proposeMonthColumns()) return std::move(m_preview);
        const Pick time = guessTimeColumn(m_columns);
        m_preview.mapping.hasHeader = hasHeader(time.column);
        nameColumns();
        if (m_preview.mapping.hasHeader && proposeOrigin(m_preview.columns, m_preview.mapping)) {
            if (const auto column = columnNamed(m_preview.columns, m_preview.mapping.timeColumn))
                proposeDateOrder(*column);
            showRows();
            return std::move(m_preview);
        }
        if (!time.column || time.inDoubt) doubt("timeColumn");
        if (time.column) {
            m_preview.mapping.timeColumn = m_preview.columns[*time.column];
            proposeDateOrder(*time.column);
            proposeShape(*time.column);
            doubtWeeks(*time.column);
        }
        if (const auto type = guessTypeColumn(m_grid, m_columns))
            m_preview.mapping.typeColumn = m_preview.columns[*type];
        if (m_preview.mapping.hasHeader) proposeRest();
        showRows();
        return std::move(m_preview);
    }

    /// What the user wants, and the missing columns from the file.
    ImportPreview keep() && {
        nameColumns();
        ImportMapping& mapping = m_preview.mapping;
        mapping.linesBefore = m_grid.linesBefore;
        if (mapping.shape == ImportShape::monthColumns) {
            dropMissing(mapping);
            showRows();
            return std::move(m_preview);
        }
        if (!columnNamed(m_preview.columns, mapping.timeColumn)) {
            doubt("timeColumn");
            const Pick time = guessTimeColumn(m_columns);
            mapping.timeColumn = time.column ? m_preview.columns[*time.column] : std::string();
        }
        const bool figuresAlone = mapping.shape == ImportShape::monthlyCounts &&
                                  mapping.countColumn.empty() && !mapping.figureColumns.empty();
        if (mapping.shape != ImportShape::timestamps && !figuresAlone &&
            !columnNamed(m_preview.columns, mapping.countColumn)) {
            doubt("countColumn");
            const auto time = columnNamed(m_preview.columns, mapping.timeColumn);
            const Pick count = guessCountColumn(m_grid, m_columns, time.value_or(m_columns.size()));
            mapping.countColumn = count.column ? m_preview.columns[*count.column] : std::string();
        }
        dropMissing(mapping);
        showRows();
        return std::move(m_preview);
    }

private:
    void doubt(const char* code) { m_preview.doubts.emplace_back(code); }

    /// Columns that need not be there, and are not.
    void dropMissing(ImportMapping& mapping) const {
        for (std::string* column :
             {&mapping.typeColumn, &mapping.participatedColumn, &mapping.outcomeColumn, &mapping.handleColumn,
              &mapping.topicColumn, &mapping.channelColumn, &mapping.figureColumn})
            if (!columnNamed(m_preview.columns, *column)) column->clear();
        std::erase_if(mapping.figureColumns,
                      [&](const auto& each) { return !columnNamed(m_preview.columns, each.second); });
    }

    /// A month a column: a planner's own sheet.
    bool proposeMonthColumns() {
        constexpr std::size_t mostOthers = 3;
        ImportMapping& mapping = m_preview.mapping;
        mapping.hasHeader = true;
        nameColumns();
        const auto months = monthColumnsOf(m_preview.columns);
        if (months.empty() || m_grid.columns - months.size() > mostOthers) return false;
        mapping.shape = ImportShape::monthColumns;
        mapping.handleMeaning = plan::HandleTimeMeaning::working;
        bool percent = false;
        for (std::size_t c = 0; c < m_grid.columns; ++c) {
            const bool isMonth = std::any_of(months.begin(), months.end(),
                                             [c](const auto& month) { return month.first == c; });
            if (isMonth) continue;
            std::size_t filled = 0, figures = 0;
            for (std::size_t r = 1; r < m_grid.rows.size(); ++r) {
                filled += m_grid.cell(r, c).empty() ? 0 : 1;
                figures += figureCalled(m_grid.cell(r, c)) ? 1 : 0;
            }
            if (mapping.figureColumn.empty() && figures > 0 && figures * 2 >= filled)
                mapping.figureColumn = m_preview.columns[c];
            else if (mapping.typeColumn.empty() && filled > 0)
                mapping.typeColumn = m_preview.columns[c];
        }
        const auto figure = columnNamed(m_preview.columns, mapping.figureColumn);
        for (std::size_t r = 1; figure && r < m_grid.rows.size(); ++r)
            if (const auto what = figureCalled(m_grid.cell(r, *figure)); what && isShare(*what))
                for (const auto& month : months) percent = percent || isOverOne(m_grid.cell(r, month.first));
        mapping.ratesInPercent = percent;
        std::vector<std::size_t> columns;
        for (const auto& month : months) columns.push_back(month.first);
        proposeDecimalPoint(columns);
        showRows();
        return true;
    }

    static bool isShare(plan::Observed what) { return plan::info(what).unit == plan::Unit::share; }
    /// A rate that can only be per cent.
    static bool isOverOne(std::string_view cell) {
        const Count point = readCount(cell, '.'), comma = readCount(cell, ',');
        return point.problem == CountProblem::none && point.value > 1 &&
               (comma.problem != CountProblem::none || comma.value > 1);
    }

    /// The columns beside time, count and type.
    void proposeRest() {
        ImportMapping& mapping = m_preview.mapping;
        if (mapping.shape == ImportShape::timestamps) {
            proposeConversation(m_preview.columns, samplesOfColumns(), mapping);
            if (!mapping.handleColumn.empty() && mapping.handleMeaning == plan::HandleTimeMeaning::unknown)
                doubt("handleTime");
            return;
        }
        if (mapping.shape != ImportShape::monthlyCounts) return;
        std::vector<std::size_t> numbers;
        if (const auto column = columnNamed(m_preview.columns, mapping.countColumn))
            numbers.push_back(*column);
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            const std::string& name = m_preview.columns[c];
            const auto what = figureCalled(name);
            if (!what || *what == plan::Observed::volume || name == mapping.timeColumn ||
                name == mapping.countColumn || name == mapping.typeColumn ||
                !mapping.figureColumns.emplace(*what, name).second)
                continue;
            numbers.push_back(c);
            mapping.handleMeaning = plan::HandleTimeMeaning::working;
            for (std::size_t r = firstRow(); isShare(*what) && r < m_grid.rows.size(); ++r)
                mapping.ratesInPercent = mapping.ratesInPercent || isOverOne(m_grid.cell(r, c));
        }
        // All columns of one file are written alike.
        std::erase(m_preview.doubts, "decimalPoint");
        proposeDecimalPoint(numbers);
    }

    [[nodiscard]] std::vector<std::vector<std::string>> samplesOfColumns() const {
        std::vector<std::vector<std::string>> samples(m_columns.size());
        for (std::size_t r = firstRow(); r < m_grid.rows.size(); ++r)
            for (std::size_t c = 0; c < samples.size(); ++c)
                if (const auto cell = m_grid.cell(r, c); !cell.empty()) samples[c].emplace_back(cell);
        return samples;
    }

    [[nodiscard]] bool hasHeader(std::optional<std::size_t> time) const {
        if (m_from == GridFrom::database) return true;
        if (time) return !readTime(m_grid.cell(0, *time));
        const auto& first = m_grid.rows.front();
        return std::none_of(first.begin(), first.end(),
                            [](const std::string& cell) { return looksLikeCount(cell); });
    }

    void nameColumns() {
        Row first;
        for (const std::string& cell : m_grid.rows.front()) first.fields.emplace_back(cell);
        ImportMapping utf8 = m_preview.mapping;
        utf8.encoding = Encoding::utf8; // cells are by now
        m_preview.columns = columnNames(first, utf8);
    }

    void showRows() {
        for (std::size_t r = firstRow(); r < m_grid.rows.size() && m_preview.rows.size() < rowsShown; ++r)
            m_preview.rows.push_back(m_grid.rows[r]);
    }

    [[nodiscard]] std::size_t firstRow() const { return m_preview.mapping.hasHeader ? 1 : 0; }

    /// The dates of a column.
    [[nodiscard]] DateColumn dates(std::size_t column) const { return {m_grid, column, firstRow()}; }

    /// Decided by the file as a whole; where several orders would do it is a doubt.
    void proposeDateOrder(std::size_t column) {
        const auto order = dates(column).order();
        m_preview.mapping.dateOrder = order.first;
        if (order.second) doubt("dateOrder");
    }

    [[nodiscard]] bool isByMonth(std::size_t column) const {
        return dates(column).isByMonth(m_preview.mapping.dateOrder);
    }

    /// Whether the cells of a column are numbers, rates among them.
    [[nodiscard]] bool holdsNumbers(std::size_t column) const {
        std::size_t filled = 0, numbers = 0;
        for (std::size_t r = firstRow(); r < m_grid.rows.size(); ++r) {
            const std::string_view cell = withoutPercent(m_grid.cell(r, column));
            if (cell.empty()) continue;
            ++filled;
            numbers += looksLikeCount(cell) ? 1 : 0;
        }
        return filled > 0 && numbers * 4 >= filled * 3;
    }

    static std::string_view withoutPercent(std::string_view cell) {
        return cell.ends_with('%') ? trimmed(cell.substr(0, cell.size() - 1)) : cell;
    }

    /// A month a row with figures that are known by name.
    [[nodiscard]] bool isMonthsWithFigures(std::size_t time) const {
        if (!m_preview.mapping.hasHeader || !isByMonth(time)) return false;
        for (std::size_t c = 0; c < m_columns.size(); ++c)
            if (c != time && figureCalled(m_preview.columns[c]) && holdsNumbers(c)) return true;
        return false;
    }

    void proposeShape(std::size_t time) {
        const Pick count = guessCountColumn(m_grid, m_columns, time);
        ImportMapping& mapping = m_preview.mapping;
        if (isMonthsWithFigures(time)) {
            mapping.shape = ImportShape::monthlyCounts;
            if (count.named) {
                mapping.countColumn = m_preview.columns[*count.column];
                if (count.inDoubt) doubt("countColumn");
            }
            return;
        }
        mapping.shape = ImportShape::timestamps;
        if (!count.column) {
            if (isByMonth(time)) doubt("shape"); // a conversation a row, with its month alone?
            return;
        }
        // An unnamed number is the count only where there is little else in the file; beside a time of day on
        // every row it is more likely to say something of that one conversation.
        if (!count.named && m_columns.size() > 3) {
            if (!dates(time).hasClock()) doubt("shape");
            return;
        }
        if (count.inDoubt || (!count.named && mapping.hasHeader)) doubt("countColumn");
        mapping.countColumn = m_preview.columns[*count.column];
        mapping.shape = isByMonth(time) ? ImportShape::monthlyCounts : ImportShape::timestampedCounts;
        proposeDecimalPoint({*count.column});
    }

    void proposeDecimalPoint(const std::vector<std::size_t>& columns) {
        if (m_from != GridFrom::text) return; // a workbook and a database write their numbers with a point
        std::vector<std::string_view> cells;
        for (std::size_t r = firstRow(); r < m_grid.rows.size(); ++r)
            for (const std::size_t column : columns) cells.push_back(withoutPercent(m_grid.cell(r, column)));
        const auto decimal = decimalPointOf(cells, m_grid.separator);
        m_preview.mapping.decimalPoint = decimal.first;
        if (decimal.second) doubt("decimalPoint");
    }

    /// Seven days from row to row.
    void doubtWeeks(std::size_t column) {
        if (dates(column).isByWeek(m_preview.mapping.dateOrder)) doubt("weeks");
    }

    const Grid& m_grid;
    std::vector<Column> m_columns;
    GridFrom m_from;
    ImportPreview m_preview;
};

} // namespace

ImportPreview proposedOf(const Grid& grid, ImportMapping mapping, GridFrom from) {
    return Proposal(grid, std::move(mapping), from).propose();
}

ImportPreview keptOf(const Grid& grid, ImportMapping mapping, GridFrom from) {
    return Proposal(grid, std::move(mapping), from).keep();
}

} // namespace headroom::exchange
