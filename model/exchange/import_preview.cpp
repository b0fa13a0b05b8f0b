#include "exchange/count_text.h"
#include "exchange/csv_rows.h"
#include "exchange/figure_names.h"
#include "exchange/history_rows.h"
#include "exchange/import_guess.h"
#include "exchange/import_presets.h"
#include "exchange/import_reader.h"
#include "exchange/time_text.h"
#include "exchange/utf8.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace headroom::exchange {

namespace {

constexpr std::size_t headBytes = std::size_t{256} << 10;
constexpr std::size_t rowsShown = 20;
constexpr std::array separators{',', ';', '\t', '|'};

/// A preview being made of a grid.
class Proposal {
public:
    Proposal(const Grid& grid, ImportMapping mapping, bool ofWorkbook)
        : m_grid(grid)
        , m_columns(columnsOf(grid))
        , m_ofWorkbook(ofWorkbook) {
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

    /// What can be read of a column of times.
    [[nodiscard]] std::vector<TimeText> times(std::size_t column) const {
        std::vector<TimeText> result;
        for (std::size_t r = firstRow(); r < m_grid.rows.size(); ++r)
            if (const auto time = readTime(m_grid.cell(r, column))) result.push_back(*time);
        return result;
    }

    /// How well an order fits a column: dates that exist under it no more, and the days the others span.
    struct OrderFit {
        DateOrder order;
        std::size_t misfits = 0;
        std::chrono::days span{};

        bool operator<(const OrderFit& other) const {
            return std::pair(misfits, span) < std::pair(other.misfits, other.span);
        }
    };

    static OrderFit fitOf(DateOrder order, const std::vector<TimeText>& times) {
        using namespace std::chrono;
        OrderFit fit{order};
        sys_days first = sys_days::max(), last = sys_days::min();
        for (const TimeText& time : times) {
            const auto day = settled(time, order);
            if (!day) {
                ++fit.misfits;
                continue;
            }
            const sys_days date{year{day->year} / static_cast<int>(day->month) / static_cast<int>(day->day)};
            first = std::min(first, date);
            last = std::max(last, date);
        }
        if (first <= last) fit.span = last - first;
        return fit;
    }

    /// Decided by the file as a whole: an order under which every date exists. Where several do it is a
    /// doubt, and the likelier one has the dates closest together.
    void proposeDateOrder(std::size_t column) {
        constexpr std::array orders{DateOrder::dayMonthYear, DateOrder::monthDayYear,
                                    DateOrder::yearMonthDay};
        std::vector<TimeText> open = times(column);
        std::erase_if(open, [&](const TimeText& time) {
            return time.form == TimeText::Form::settled ||
                   std::none_of(orders.begin(), orders.end(), [&](DateOrder o) { return settled(time, o); });
        });
        if (open.empty()) return; // yearMonthDay, as it stands
        // 3.4.2026: nobody writes the month first with points.
        const bool pointed = isPointed(column);
        std::vector<OrderFit> fits;
        for (const DateOrder order : orders)
            if (!pointed || order != DateOrder::monthDayYear) fits.push_back(fitOf(order, open));
        const OrderFit best = *std::min_element(fits.begin(), fits.end());
        m_preview.mapping.dateOrder = best.order;
        const auto fitting = std::count_if(fits.begin(), fits.end(),
                                           [&](const OrderFit& fit) { return fit.misfits == best.misfits; });
        if (fitting > 1 || best.misfits > 0) doubt("dateOrder");
    }

    [[nodiscard]] bool isPointed(std::size_t column) const {
        for (std::size_t r = firstRow(); r < m_grid.rows.size(); ++r) {
            const std::string_view cell = m_grid.cell(r, column);
            if (readTime(cell) && cell.substr(0, 3).find('.') == std::string_view::npos) return false;
        }
        return true;
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
            if (!hasClock(time)) doubt("shape");
            return;
        }
        if (count.inDoubt || (!count.named && mapping.hasHeader)) doubt("countColumn");
        mapping.countColumn = m_preview.columns[*count.column];
        mapping.shape = isByMonth(time) ? ImportShape::monthlyCounts : ImportShape::timestampedCounts;
        proposeDecimalPoint({*count.column});
    }

    [[nodiscard]] bool hasClock(std::size_t column) const {
        const auto all = times(column);
        return std::any_of(all.begin(), all.end(), [](const TimeText& time) { return time.hasClock; });
    }

    /// Months as such, or dates that are all the first, or all the last, of a month.
    [[nodiscard]] bool isByMonth(std::size_t column) const {
        bool months = true, firsts = true, lasts = true;
        const auto all = times(column);
        for (const TimeText& time : all) {
            months = months && time.form == TimeText::Form::settled && time.third == 0;
            const auto day = settled(time, m_preview.mapping.dateOrder);
            if (!day || day->day == 0 || time.hasClock) {
                firsts = lasts = false;
                continue;
            }
            using namespace std::chrono;
            const auto last =
                year_month_day_last{year{day->year} / static_cast<int>(day->month) / std::chrono::last}.day();
            firsts = firsts && day->day == 1;
            lasts = lasts && day->day == static_cast<int>(static_cast<unsigned>(last));
        }
        return months || ((firsts || lasts) && all.size() > 1);
    }

    void proposeDecimalPoint(const std::vector<std::size_t>& columns) {
        std::size_t point = 0, comma = 0, commaEither = 0, pointEither = 0, small = 0, large = 0;
        for (std::size_t r = firstRow(); r < m_grid.rows.size(); ++r) {
            for (const std::size_t column : columns) {
                const std::string_view cell = withoutPercent(m_grid.cell(r, column));
                switch (pointEvidence(cell)) {
                case PointEvidence::point: ++point; break;
                case PointEvidence::comma: ++comma; break;
                case PointEvidence::either:
                    ++(cell.find(',') != std::string_view::npos ? commaEither : pointEither);
                    break;
                case PointEvidence::none: ++(cell.size() <= 3 ? small : large); break;
                }
            }
        }
        if (m_ofWorkbook) return; // its numbers are written with a point
        char& decimal = m_preview.mapping.decimalPoint;
        if (point != comma) {
            decimal = point > comma ? '.' : ',';
            if (point > 0 && comma > 0) doubt("decimalPoint");
            return;
        }
        if (point == 0 && commaEither + pointEither == 0) {
            decimal = m_grid.separator == ';' ? ',' : '.'; // files of the comma's countries
            return;
        }
        // Counts are whole more often than not: the mark sets thousands apart.
        decimal = pointEither > commaEither ? ',' : '.';
        const bool oneMark = commaEither == 0 || pointEither == 0;
        // Every number from 1000 on has a mark before its last three digits, and none below has: those are
        // thousands.
        constexpr std::size_t enough = 3;
        const bool thousands =
            oneMark && small >= enough && large == 0 && commaEither + pointEither >= enough;
        // And who sets columns apart with a comma has no decimal comma.
        const bool commaColumns = pointEither == 0 && m_grid.separator == ',';
        if (point > 0 || !(thousands || commaColumns)) doubt("decimalPoint");
    }

    /// Seven days from row to row.
    void doubtWeeks(std::size_t column) {
        std::vector<std::chrono::sys_days> days;
        for (const TimeText& time : times(column)) {
            const auto day = settled(time, m_preview.mapping.dateOrder);
            if (!day || day->day == 0 || time.hasClock) return;
            using namespace std::chrono;
            const sys_days date{year{day->year} / static_cast<int>(day->month) / static_cast<int>(day->day)};
            if (days.empty() || days.back() != date) days.push_back(date);
        }
        for (std::size_t i = 1; i < days.size(); ++i)
            if (days[i] - days[i - 1] != std::chrono::days{7}) return;
        if (days.size() > 2) doubt("weeks");
    }

    const Grid& m_grid;
    std::vector<Column> m_columns;
    bool m_ofWorkbook;
    ImportPreview m_preview;
};

/// The separator whose columns make most sense: one of them holds times, rows are alike, and there are
/// several.
Grid bestGrid(std::string_view head, Encoding encoding) {
    if (const auto named = separatorLine(head))
        if (std::find(separators.begin(), separators.end(), *named) != separators.end())
            return splitHead(head, *named, encoding);
    std::optional<Grid> best;
    std::array<double, 3> bestScore{};
    for (const char separator : separators) {
        Grid grid = splitHead(head, separator, encoding);
        if (grid.rows.empty()) {
            if (!best) best = std::move(grid);
            continue;
        }
        const double even = static_cast<double>(grid.even) / static_cast<double>(grid.rows.size());
        const bool time = guessTimeColumn(columnsOf(grid)).column.has_value();
        const std::array<double, 3> score{time ? 1.0 : 0.0, grid.columns > 1 ? even : 0.0,
                                          static_cast<double>(grid.columns)};
        if (!best || best->rows.empty() || score > bestScore) {
            best = std::move(grid);
            bestScore = score;
        }
    }
    return *std::move(best);
}

Result<std::string> readHead(ByteSource& source) {
    constexpr std::size_t pieceBytes = std::size_t{64} << 10;
    std::string head;
    std::size_t size = 0;
    while (size <= headBytes) {
        head.resize(size + pieceBytes);
        HEADROOM_TRY(const std::size_t count, source.read({head.data() + size, pieceBytes}));
        if (count == 0) break;
        size += count;
    }
    head.resize(std::min(size, headBytes + 1));
    if (isBinary(head)) return Error{ErrorCode::textNotUtf8, source.name(), {}};
    if (size > headBytes) // the last line is not whole
        if (const auto end = head.find_last_of("\r\n"); end != std::string::npos) head.resize(end + 1);
    return head;
}

} // namespace

namespace {

Result<ImportPreview> previewOf(const Grid& grid, ImportMapping mapping, const ImportMapping* wanted,
                                const std::string& name, bool ofWorkbook) {
    const auto failed = [&name](ErrorCode code) { return Error{code, name, {}}; };
    if (grid.tooManyColumns) return failed(ErrorCode::importTooManyColumns);
    if (grid.rows.empty()) return failed(ErrorCode::importNoRows);
    if (grid.columns == 0) return failed(ErrorCode::importNoColumns);

    Proposal proposal(grid, std::move(mapping), ofWorkbook);
    ImportPreview preview = wanted ? std::move(proposal).keep() : std::move(proposal).propose();
    if (preview.rows.empty()) return failed(ErrorCode::importNoRows); // a header alone
    return preview;
}

} // namespace

Result<ImportPreview> previewImport(ByteSource& source, const ImportMapping* wanted) {
    HEADROOM_TRY(const std::string head, readHead(source));
    ImportMapping mapping;
    if (wanted)
        mapping = *wanted;
    else
        mapping.encoding = isUtf8(head) ? Encoding::utf8 : Encoding::cp1252;
    const Grid grid =
        wanted ? splitHead(head, wanted->separator, mapping.encoding) : bestGrid(head, mapping.encoding);
    return previewOf(grid, std::move(mapping), wanted, source.name(), false);
}

Result<ImportPreview> previewImport(const DataFile& file, const ImportMapping* wanted) {
    if (!file.isWorkbook()) {
        HEADROOM_TRY(const auto source, file.text());
        if (!wanted || !file.isUtf16()) return previewImport(*source, wanted);
        ImportMapping utf8 = *wanted;
        utf8.encoding = Encoding::utf8; // which the text is given in
        return previewImport(*source, &utf8);
    }
    ImportMapping mapping = wanted ? *wanted : ImportMapping{};
    HEADROOM_TRY(const auto rows, file.rows(mapping));
    const Grid grid = gridOf(*rows, Encoding::utf8);
    if (rows->error()) return *rows->error();
    HEADROOM_TRY(auto preview, previewOf(grid, std::move(mapping), wanted, rows->name(), true));
    preview.sheets = file.sheets();
    return preview;
}

Result<ImportPreview> previewImport(const std::filesystem::path& file) {
    HEADROOM_TRY(const DataFile data, DataFile::open(file));
    return previewImport(data, nullptr);
}

Result<ImportPreview> previewImport(const std::filesystem::path& file, const ImportMapping& mapping) {
    HEADROOM_TRY(const DataFile data, DataFile::open(file));
    return previewImport(data, &mapping);
}

} // namespace headroom::exchange
