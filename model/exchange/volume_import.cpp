#include "exchange/count_text.h"
#include "exchange/time_text.h"
#include "exchange/utf8.h"
#include "exchange/volume_aggregate.h"
#include "exchange/volume_reader.h"

#include <algorithm>

namespace headroom::exchange {

namespace {

constexpr std::uint64_t progressBytes = 1 << 20; // between two reports

const char* reasonOf(CountProblem problem) {
    switch (problem) {
    case CountProblem::missing: return "countMissing";
    case CountProblem::negative: return "countNegative";
    case CountProblem::notFinite: return "countNotFinite";
    case CountProblem::unreadable:
    case CountProblem::none: break;
    }
    return "countUnreadable";
}

const char* reasonOf(RowProblem problem) {
    switch (problem) {
    case RowProblem::tooManyColumns: return "tooManyColumns";
    case RowProblem::quoteNotClosed: return "quoteNotClosed";
    case RowProblem::tooLong:
    case RowProblem::none: break;
    }
    return "rowTooLong";
}

/// Days of a file mostly follow each other: a date that starts as the one before does is that date.
class DayReader {
public:
    explicit DayReader(DateOrder order)
        : m_order(order) {}

    std::optional<Day> read(std::string_view text) {
        constexpr std::size_t isoDate = 10;
        if (m_known.size() == isoDate && text.size() >= isoDate && text.substr(0, isoDate) == m_known &&
            isPlainClock(text.substr(isoDate)))
            return m_day;
        const auto time = readTime(text);
        const auto day = time ? settled(*time, m_order) : std::nullopt;
        if (day && text.size() >= isoDate && text[4] == '-' && text[7] == '-') {
            m_known = text.substr(0, isoDate);
            m_day = *day;
        }
        return day;
    }

private:
    /// "", "T14:05" and "T14:05:30", with a space for the T or a Z at the end; anything else takes the long
    /// way.
    static bool isPlainClock(std::string_view text) {
        if (text.empty()) return true;
        if (text.back() == 'Z') text.remove_suffix(1);
        if ((text.size() != 6 && text.size() != 9) || (text[0] != 'T' && text[0] != ' ')) return false;
        const auto two = [&](std::size_t place, int most) {
            const int tens = text[place] - '0', ones = text[place + 1] - '0';
            return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 && tens * 10 + ones <= most;
        };
        if (!two(1, 23) || text[3] != ':' || !two(4, 59)) return false;
        return text.size() == 6 || (text[6] == ':' && two(7, 59));
    }

    DateOrder m_order;
    std::string m_known; // ten characters
    Day m_day;
};

/// One import: which columns are read, what came of the rows so far.
class Import {
public:
    Import(ByteSource& source, const VolumeMapping& mapping)
        : m_source(source)
        , m_mapping(mapping)
        , m_rows(source, mapping.separator)
        , m_days(mapping.dateOrder)
        , m_sums(mapping.shape) {}

    Result<ImportedVolumes> run(const ImportProgress& progress) {
        CsvRow row;
        if (!m_rows.next(row)) return m_rows.error() ? *m_rows.error() : failed(ErrorCode::importNoRows);
        HEADROOM_TRY(findColumns(row));
        std::uint64_t nextReport = 0;
        for (bool any = !m_mapping.hasHeader || m_rows.next(row); any; any = m_rows.next(row)) {
            HEADROOM_TRY(take(row));
            if (progress && m_rows.bytesDone() >= nextReport) {
                if (!progress(share())) return failed(ErrorCode::cancelled);
                nextReport = m_rows.bytesDone() + progressBytes;
            }
        }
        if (m_rows.error()) return *m_rows.error();
        if (m_result.rowsRead == m_result.rowsRejected) return noRows();
        m_result.encoding = m_mapping.encoding;
        if (m_mapping.encoding == Encoding::utf8 && m_firstNotUtf8 > 0) {
            if (m_provenUtf8) return notUtf8(m_firstNotUtf8);
            m_result.encoding = Encoding::cp1252;
        }
        m_result.bytes = m_rows.bytesDone();
        m_result.series =
            m_sums.series([this](const std::string& raw) { return fieldText(raw, m_result.encoding); });
        if (progress && !progress(1.0)) return failed(ErrorCode::cancelled);
        return std::move(m_result);
    }

private:
    Result<void> findColumns(const CsvRow& row) {
        if (row.problem == RowProblem::tooManyColumns)
            return failed(ErrorCode::importTooManyColumns, {std::to_string(maximumColumns)});
        if (row.fields.empty()) return failed(ErrorCode::importNoColumns);
        if (std::any_of(row.fields.begin(), row.fields.end(), isBinary))
            return failed(ErrorCode::textNotUtf8);
        for (const std::string_view field : row.fields) noteEncoding(row, field);
        m_firstNotUtf8 = 0; // the names of the columns are by the mapping
        const std::vector<std::string> columns = columnNames(row, m_mapping);
        m_columns = columns.size();
        const auto find = [&](const std::string& name, std::optional<std::size_t>& place) -> Result<void> {
            place = columnNamed(columns, name);
            if (place) return done();
            std::vector<std::string> values{name};
            values.insert(values.end(), columns.begin(), columns.end());
            return failed(ErrorCode::importColumnMissing, std::move(values));
        };
        HEADROOM_TRY(find(m_mapping.timeColumn, m_time));
        if (m_mapping.shape != VolumeShape::timestamps) {
            HEADROOM_TRY(find(m_mapping.countColumn, m_count));
        }
        if (!m_mapping.typeColumn.empty()) {
            HEADROOM_TRY(find(m_mapping.typeColumn, m_type));
        }
        return done();
    }

    Result<void> take(const CsvRow& row) {
        if (row.problem != RowProblem::none) {
            ++m_result.rowsRead;
            return reject(row, reasonOf(row.problem), {});
        }
        const auto field = [&row](std::optional<std::size_t> place) {
            return place && *place < row.fields.size() ? trimmed(row.fields[*place]) : std::string_view();
        };
        const std::string_view time = field(m_time);
        if (time.empty() && isEmpty(row)) return done(); // ";;;" pads a sheet, it is no data
        ++m_result.rowsRead;

        const std::size_t needed = std::max({m_time.value_or(0), m_count.value_or(0), m_type.value_or(0)});
        if (needed >= row.fields.size()) return reject(row, "tooFewColumns", row.fields.front());
        if (hasMoreThanHeader(row)) return reject(row, "tooManyColumns", row.fields[m_columns]);
        if (time.empty()) return reject(row, "timeMissing", {});
        const auto day = m_days.read(time);
        if (!day) return reject(row, "timeUnreadable", time);
        double count = 1;
        if (m_count) {
            const std::string_view text = field(m_count);
            const Count read = readCount(text, m_mapping.decimalPoint);
            if (read.problem != CountProblem::none) return reject(row, reasonOf(read.problem), text);
            count = read.value;
        }
        const std::string_view type = field(m_type);
        const auto slot = m_sums.slot(type);
        if (!slot)
            return failedAt(row, ErrorCode::importAmbiguous,
                            {"typeColumn", std::to_string(maximumImportedSeries)});
        if (slot->isNew && !noteEncoding(row, type)) return notUtf8(row.line);
        if (!m_sums.add(slot->index, *day, count)) return reject(row, "monthTwice", time);
        return done();
    }

    /// Takes in what a new text says of the encoding; false where it is no text at all.
    bool noteEncoding(const CsvRow& row, std::string_view text) {
        if (!isUtf8(text)) {
            if (m_firstNotUtf8 == 0) m_firstNotUtf8 = row.line;
        } else if (std::any_of(text.begin(), text.end(),
                               [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) {
            m_provenUtf8 = true;
        }
        return !isBinary(text);
    }

    [[nodiscard]] Error notUtf8(std::uint64_t line) const {
        return {ErrorCode::textNotUtf8, m_source.name() + ":" + std::to_string(line), {m_mapping.typeColumn}};
    }

    static bool isEmpty(const CsvRow& row) {
        return std::all_of(row.fields.begin(), row.fields.end(),
                           [](std::string_view f) { return trimmed(f).empty(); });
    }

    /// More fields than the header names, and not just empty ones: a separator within a text has moved the
    /// columns.
    [[nodiscard]] bool hasMoreThanHeader(const CsvRow& row) const {
        return row.fields.size() > m_columns &&
               std::any_of(row.fields.begin() + static_cast<std::ptrdiff_t>(m_columns), row.fields.end(),
                           [](std::string_view f) { return !trimmed(f).empty(); });
    }

    Result<void> reject(const CsvRow& row, const char* reason, std::string_view text) {
        constexpr std::size_t longestText = 80;
        ++m_result.rowsRejected;
        if (m_result.rejected.size() < maximumRejectedListed)
            m_result.rejected.push_back(
                {row.line, reason, shortenedUtf8(fieldText(text, m_mapping.encoding), longestText)});
        return done();
    }

    [[nodiscard]] Error noRows() const {
        Error error = failed(ErrorCode::importNoRows);
        if (m_result.rejected.empty()) return error;
        const RejectedRow& first = m_result.rejected.front();
        error.place += ":" + std::to_string(first.line);
        error.values = {std::to_string(m_result.rowsRejected), first.reason, first.text};
        return error;
    }

    [[nodiscard]] double share() const {
        const std::uint64_t size = m_source.size();
        return size == 0 ? 0.0
                         : std::min(1.0, static_cast<double>(m_rows.bytesDone()) / static_cast<double>(size));
    }

    [[nodiscard]] Error failed(ErrorCode code, std::vector<std::string> values = {}) const {
        return {code, m_source.name(), std::move(values)};
    }

    [[nodiscard]] Error failedAt(const CsvRow& row, ErrorCode code, std::vector<std::string> values) const {
        return {code, m_source.name() + ":" + std::to_string(row.line), std::move(values)};
    }

    ByteSource& m_source;
    const VolumeMapping& m_mapping;
    CsvRows m_rows;
    DayReader m_days;
    VolumeAggregate m_sums;
    std::size_t m_columns = 0;
    std::optional<std::size_t> m_time, m_count, m_type;
    std::uint64_t m_firstNotUtf8 = 0; // line of the first type that is not UTF-8
    bool m_provenUtf8 = false;        // header or type beyond ASCII that is
    ImportedVolumes m_result;
};

} // namespace

Result<ImportedVolumes> importVolumes(ByteSource& source, const VolumeMapping& mapping,
                                      const ImportProgress& progress) {
    return Import(source, mapping).run(progress);
}

Result<ImportedVolumes> importVolumes(const std::filesystem::path& file, const VolumeMapping& mapping,
                                      const ImportProgress& progress) {
    HEADROOM_TRY(const auto source, FileSource::open(file));
    return importVolumes(*source, mapping, progress);
}

plan::Plan withHistory(const plan::Plan& plan, const plan::WorkTypeId& type, const ImportedSeries& series,
                       const std::string& source) {
    plan::Plan result = plan;
    if (!plan.workType(type)) return result;
    auto place = std::find_if(result.history.begin(), result.history.end(),
                              [&](const plan::VolumeHistory& history) { return history.workType == type; });
    if (place == result.history.end()) place = result.history.insert(place, {type, {}, {}});

    std::map<plan::Month, plan::VolumeHistory::Entry> months;
    for (const auto& entry : series.months) months[entry.month] = entry;
    bool anyKept = false;
    for (const auto& entry : place->entries) anyKept = months.emplace(entry.month, entry).second || anyKept;
    place->entries.clear();
    for (const auto& [month, entry] : months) place->entries.push_back(entry);
    // Months of an earlier import stay: so does where they came from.
    place->source =
        anyKept && !place->source.empty() && place->source != source ? place->source + "; " + source : source;
    return result;
}

} // namespace headroom::exchange
