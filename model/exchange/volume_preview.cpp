#include "exchange/count_text.h"
#include "exchange/time_text.h"
#include "exchange/utf8.h"
#include "exchange/volume_reader.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace headroom::exchange {

namespace {

constexpr std::size_t headBytes = std::size_t{256} << 10;
constexpr std::size_t rowsLookedAt = 2000;
constexpr std::size_t rowsShown = 20;
constexpr std::array separators{',', ';', '\t', '|'};

/// The head of a file, split by one separator. The first row may be a header.
struct Grid {
    char separator = ',';
    std::vector<std::vector<std::string>> rows; // trimmed, UTF-8
    std::size_t columns = 0;                    // of the first row
    std::size_t even = 0;                       // rows with as many columns as the first
    bool tooManyColumns = false;

    [[nodiscard]] std::string_view cell(std::size_t row, std::size_t column) const {
        return column < rows[row].size() ? std::string_view(rows[row][column]) : std::string_view();
    }
    /// The first row that is data for sure; the only row, if there is one alone.
    [[nodiscard]] std::size_t firstData() const { return rows.size() > 1 ? 1 : 0; }
};

Grid split(std::string_view head, char separator, Encoding encoding) {
    Grid grid{separator, {}, 0, 0, false};
    MemorySource source(head);
    CsvRows rows(source, separator);
    CsvRow row;
    while (grid.rows.size() < rowsLookedAt && rows.next(row)) {
        grid.tooManyColumns =
            grid.tooManyColumns || (grid.rows.empty() && row.problem == RowProblem::tooManyColumns);
        if (row.problem != RowProblem::none) continue;
        if (grid.rows.empty()) grid.columns = row.fields.size();
        if (row.fields.size() == grid.columns) ++grid.even;
        auto& cells = grid.rows.emplace_back();
        for (const std::string_view field : row.fields) cells.push_back(fieldText(field, encoding));
    }
    return grid;
}

/// The words of a header in lower case, set apart by a space: "createdAt (UTC)" is " created at utc ".
std::string wordsOf(std::string_view header) {
    std::string words = " ";
    char before = ' ';
    for (const char c : header) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool letter = upper || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        if (!letter) {
            if (words.back() != ' ') words += ' ';
        } else {
            if (upper && before >= 'a' && before <= 'z') words += ' ';
            words += upper ? static_cast<char>(c - 'A' + 'a') : c;
        }
        before = c;
    }
    if (words.back() != ' ') words += ' ';
    return words;
}

template <std::size_t N>
bool hasWord(const std::string& words, const std::array<std::string_view, N>& wanted) {
    return std::any_of(wanted.begin(), wanted.end(), [&](std::string_view word) {
        return words.find(" " + std::string(word) + " ") != std::string::npos;
    });
}

constexpr std::array<std::string_view, 9> arrivalWords{
    "created", "started", "opened", "received", "arrived", "submitted", "arrival", "start", "creation"};
constexpr std::array<std::string_view, 10> timeWords{"date",   "time", "datetime", "timestamp", "month",
                                                     "period", "day",  "interval", "when",      "datum"};
constexpr std::array<std::string_view, 12> laterWords{"updated",  "closed", "resolved", "solved",
                                                      "ended",    "end",    "due",      "modified",
                                                      "response", "reply",  "last",     "assigned"};
constexpr std::array<std::string_view, 20> countWords{
    "count",        "counts",    "calls",     "volume",  "conversations", "tickets",  "contacts",
    "cases",        "chats",     "emails",    "inbound", "requests",      "quantity", "offered",
    "interactions", "enquiries", "inquiries", "anzahl",  "anrufe",        "n"};
constexpr std::array<std::string_view, 8> typeWords{"type",   "topic", "category", "worktype",
                                                    "intent", "queue", "skill",    "kind"};
constexpr std::array<std::string_view, 4> idWords{"id", "rownames", "index", "number"};

/// What the cells of one column are, the header apart.
struct Column {
    std::size_t filled = 0, times = 0, bareTimes = 0, counts = 0;
    std::string words; // of the header

    [[nodiscard]] bool isTime() const { return filled > 0 && times * 10 >= filled * 9; }
    [[nodiscard]] bool isBareTime() const { return bareTimes * 2 > times; }
    [[nodiscard]] bool isCount() const { return filled > 0 && counts * 10 >= filled * 9; }
};

std::vector<Column> columnsOf(const Grid& grid) {
    std::vector<Column> columns(grid.columns);
    for (std::size_t c = 0; c < grid.columns; ++c) {
        columns[c].words = wordsOf(grid.cell(0, c));
        for (std::size_t r = grid.firstData(); r < grid.rows.size(); ++r) {
            const std::string_view cell = grid.cell(r, c);
            if (cell.empty()) continue;
            ++columns[c].filled;
            if (const auto time = readTime(cell)) {
                ++columns[c].times;
                columns[c].bareTimes += time->bareNumber ? 1 : 0;
            }
            columns[c].counts += looksLikeCount(cell) ? 1 : 0;
        }
    }
    return columns;
}

/// A choice among columns, and whether it was clear.
struct Pick {
    std::optional<std::size_t> column;
    bool inDoubt = false;
};

Pick bestOf(const std::vector<int>& scores) {
    const auto best = std::max_element(scores.begin(), scores.end());
    if (best == scores.end() || *best <= 0) return {};
    return {static_cast<std::size_t>(best - scores.begin()),
            std::count(scores.begin(), scores.end(), *best) > 1};
}

/// Dates that look like dates before those that could be numbers; "created" before "date" before "closed".
Pick timeColumn(const std::vector<Column>& columns) {
    std::vector<int> scores;
    for (const Column& column : columns) {
        int score = 0;
        if (column.isTime()) {
            score = 20;
            if (column.isBareTime()) score -= 15;
            if (hasWord(column.words, timeWords)) score += 3;
            if (hasWord(column.words, arrivalWords)) score += 6;
            if (hasWord(column.words, laterWords)) score -= 4;
            if (column.isBareTime() && hasWord(column.words, idWords)) score = 0;
        }
        scores.push_back(score);
    }
    return bestOf(scores);
}

bool countsUpByOne(const Grid& grid, std::size_t column) {
    for (std::size_t r = grid.firstData() + 1; r < grid.rows.size(); ++r) {
        const Count before = readCount(grid.cell(r - 1, column), '.'),
                    here = readCount(grid.cell(r, column), '.');
        if (here.problem != CountProblem::none || here.value != before.value + 1) return false;
    }
    return grid.rows.size() > grid.firstData() + 2;
}

Pick countColumn(const Grid& grid, const std::vector<Column>& columns, std::size_t time) {
    std::vector<int> scores(columns.size(), 0);
    for (std::size_t c = 0; c < columns.size(); ++c) {
        if (c == time || !columns[c].isCount() || countsUpByOne(grid, c)) continue;
        const bool id = hasWord(columns[c].words, idWords);
        scores[c] = hasWord(columns[c].words, countWords) ? 10 : id ? 0 : 1;
    }
    return bestOf(scores);
}

std::optional<std::size_t> typeColumn(const Grid& grid, const std::vector<Column>& columns) {
    constexpr std::size_t mostTypes = 64;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        if (!hasWord(columns[c].words, typeWords) || columns[c].isTime() || columns[c].isCount()) continue;
        std::vector<std::string_view> values;
        for (std::size_t r = grid.firstData(); r < grid.rows.size(); ++r) values.push_back(grid.cell(r, c));
        std::sort(values.begin(), values.end());
        const auto distinct = std::unique(values.begin(), values.end()) - values.begin();
        if (static_cast<std::size_t>(distinct) <= mostTypes) return c;
    }
    return std::nullopt;
}

/// A preview being made of a grid.
class Proposal {
public:
    Proposal(const Grid& grid, VolumeMapping mapping)
        : m_grid(grid)
        , m_columns(columnsOf(grid)) {
        m_preview.mapping = std::move(mapping);
        m_preview.mapping.separator = grid.separator;
    }

    /// Everything, from the file alone.
    VolumePreview propose() && {
        const Pick time = timeColumn(m_columns);
        m_preview.mapping.hasHeader = hasHeader(time.column);
        nameColumns();
        if (!time.column || time.inDoubt) doubt("timeColumn");
        if (time.column) {
            m_preview.mapping.timeColumn = m_preview.columns[*time.column];
            proposeDateOrder(*time.column);
            proposeShape(*time.column);
            doubtWeeks(*time.column);
        }
        if (const auto type = typeColumn(m_grid, m_columns))
            m_preview.mapping.typeColumn = m_preview.columns[*type];
        showRows();
        return std::move(m_preview);
    }

    /// What the user wants, and the missing columns from the file.
    VolumePreview keep() && {
        nameColumns();
        VolumeMapping& mapping = m_preview.mapping;
        if (!columnNamed(m_preview.columns, mapping.timeColumn)) {
            doubt("timeColumn");
            const Pick time = timeColumn(m_columns);
            mapping.timeColumn = time.column ? m_preview.columns[*time.column] : std::string();
        }
        if (mapping.shape != VolumeShape::timestamps &&
            !columnNamed(m_preview.columns, mapping.countColumn)) {
            doubt("countColumn");
            const auto time = columnNamed(m_preview.columns, mapping.timeColumn);
            const Pick count = countColumn(m_grid, m_columns, time.value_or(m_columns.size()));
            mapping.countColumn = count.column ? m_preview.columns[*count.column] : std::string();
        }
        if (!columnNamed(m_preview.columns, mapping.typeColumn)) mapping.typeColumn.clear();
        showRows();
        return std::move(m_preview);
    }

private:
    void doubt(const char* code) { m_preview.doubts.emplace_back(code); }

    [[nodiscard]] bool hasHeader(std::optional<std::size_t> time) const {
        if (time) return !readTime(m_grid.cell(0, *time));
        const auto& first = m_grid.rows.front();
        return std::none_of(first.begin(), first.end(),
                            [](const std::string& cell) { return looksLikeCount(cell); });
    }

    void nameColumns() {
        CsvRow first;
        for (const std::string& cell : m_grid.rows.front()) first.fields.emplace_back(cell);
        VolumeMapping utf8 = m_preview.mapping;
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

    /// Decided by the file as a whole: an order under which every date exists. Where both do, it is a doubt.
    void proposeDateOrder(std::size_t column) {
        const std::vector<TimeText> all = times(column);
        const auto misfits = [&all](DateOrder order) {
            return std::count_if(all.begin(), all.end(),
                                 [order](const TimeText& time) { return !settled(time, order); });
        };
        const bool open = std::any_of(all.begin(), all.end(), [](const TimeText& time) {
            return time.form != TimeText::Form::settled;
        });
        if (!open) return; // yearMonthDay, as it stands
        constexpr std::array orders{DateOrder::dayMonthYear, DateOrder::monthDayYear,
                                    DateOrder::yearMonthDay};
        const auto best = *std::min_element(
            orders.begin(), orders.end(), [&](DateOrder a, DateOrder b) { return misfits(a) < misfits(b); });
        m_preview.mapping.dateOrder = best;
        const auto fitting = std::count_if(orders.begin(), orders.end(),
                                           [&](DateOrder order) { return misfits(order) == misfits(best); });
        // 3.4.2026: nobody writes the month first with points.
        const bool pointed = best == DateOrder::dayMonthYear && isPointed(column);
        if ((fitting > 1 && !pointed) || misfits(best) > 0) doubt("dateOrder");
    }

    [[nodiscard]] bool isPointed(std::size_t column) const {
        for (std::size_t r = firstRow(); r < m_grid.rows.size(); ++r) {
            const std::string_view cell = m_grid.cell(r, column);
            if (readTime(cell) && cell.substr(0, 3).find('.') == std::string_view::npos) return false;
        }
        return true;
    }

    void proposeShape(std::size_t time) {
        const Pick count = countColumn(m_grid, m_columns, time);
        VolumeMapping& mapping = m_preview.mapping;
        mapping.shape = VolumeShape::timestamps;
        if (!count.column) return;
        // A column called calls is a count; an unnamed number is one only where there is little else in the
        // file.
        const bool named = hasWord(m_columns[*count.column].words, countWords);
        if (!named && m_columns.size() > 3) {
            doubt("shape");
            return;
        }
        if (count.inDoubt) doubt("countColumn");
        mapping.countColumn = m_preview.columns[*count.column];
        mapping.shape = isByMonth(time) ? VolumeShape::monthlyCounts : VolumeShape::timestampedCounts;
        proposeDecimalPoint(*count.column);
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

    void proposeDecimalPoint(std::size_t column) {
        std::size_t point = 0, comma = 0, commaEither = 0, pointEither = 0;
        for (std::size_t r = firstRow(); r < m_grid.rows.size(); ++r) {
            const std::string_view cell = m_grid.cell(r, column);
            switch (pointEvidence(cell)) {
            case PointEvidence::point: ++point; break;
            case PointEvidence::comma: ++comma; break;
            case PointEvidence::either:
                ++(cell.find(',') != std::string_view::npos ? commaEither : pointEither);
                break;
            case PointEvidence::none: break;
            }
        }
        char& decimal = m_preview.mapping.decimalPoint;
        if (point != comma) {
            decimal = point > comma ? '.' : ',';
            if (point > 0 && comma > 0) doubt("decimalPoint");
        } else if (point > 0 || commaEither > 0 || pointEither > 0) {
            // Counts are whole more often than not: the mark sets thousands apart.
            decimal = pointEither > commaEither ? ',' : '.';
            doubt("decimalPoint");
        } else {
            decimal = m_grid.separator == ';' ? ',' : '.'; // files of the comma's countries
        }
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
    VolumePreview m_preview;
};

/// The separator whose columns make most sense: one of them holds times, rows are alike, and there are
/// several.
Grid bestGrid(std::string_view head, Encoding encoding) {
    if (const auto named = separatorLine(head))
        if (std::find(separators.begin(), separators.end(), *named) != separators.end())
            return split(head, *named, encoding);
    std::optional<Grid> best;
    std::array<double, 3> bestScore{};
    for (const char separator : separators) {
        Grid grid = split(head, separator, encoding);
        if (grid.rows.empty()) {
            if (!best) best = std::move(grid);
            continue;
        }
        const double even = static_cast<double>(grid.even) / static_cast<double>(grid.rows.size());
        const bool time = timeColumn(columnsOf(grid)).column.has_value();
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
    std::string head(headBytes + 1, '\0');
    std::size_t size = 0;
    while (size < head.size()) {
        HEADROOM_TRY(const std::size_t count, source.read({head.data() + size, head.size() - size}));
        if (count == 0) break;
        size += count;
    }
    head.resize(size);
    if (isBinary(head)) return Error{ErrorCode::textNotUtf8, source.name(), {}};
    if (size > headBytes) // the last line is not whole
        if (const auto end = head.find_last_of("\r\n"); end != std::string::npos) head.resize(end + 1);
    return head;
}

} // namespace

Result<VolumePreview> previewVolumes(ByteSource& source, const VolumeMapping* wanted) {
    HEADROOM_TRY(const std::string head, readHead(source));
    VolumeMapping mapping;
    if (wanted)
        mapping = *wanted;
    else
        mapping.encoding = isUtf8(head) ? Encoding::utf8 : Encoding::cp1252;
    const Grid grid =
        wanted ? split(head, wanted->separator, mapping.encoding) : bestGrid(head, mapping.encoding);
    const auto failed = [&source](ErrorCode code) { return Error{code, source.name(), {}}; };
    if (grid.tooManyColumns) return failed(ErrorCode::importTooManyColumns);
    if (grid.rows.empty()) return failed(ErrorCode::importNoRows);
    if (grid.columns == 0) return failed(ErrorCode::importNoColumns);

    Proposal proposal(grid, std::move(mapping));
    VolumePreview preview = wanted ? std::move(proposal).keep() : std::move(proposal).propose();
    if (preview.rows.empty()) return failed(ErrorCode::importNoRows); // a header alone
    return preview;
}

Result<VolumePreview> previewVolumes(const std::filesystem::path& file) {
    HEADROOM_TRY(const auto source, FileSource::open(file));
    return previewVolumes(*source, nullptr);
}

Result<VolumePreview> previewVolumes(const std::filesystem::path& file, const VolumeMapping& mapping) {
    HEADROOM_TRY(const auto source, FileSource::open(file));
    return previewVolumes(*source, &mapping);
}

} // namespace headroom::exchange
