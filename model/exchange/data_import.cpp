#include "exchange/conversation_fields.h"
#include "exchange/count_text.h"
#include "exchange/csv_rows.h"
#include "exchange/day_reader.h"
#include "exchange/figure_names.h"
#include "exchange/history_rows.h"
#include "exchange/import_aggregate.h"
#include "exchange/import_reader.h"
#include "exchange/utf8.h"

#include <algorithm>

namespace headroom::exchange {

namespace {

constexpr std::uint64_t progressBytes = 1 << 20; // between two reports

/// One import: which columns are read, what came of the rows so far.
class Import {
public:
    Import(RowSource& rows, const ImportMapping& mapping, const std::optional<TimeZone>& zone)
        : m_rows(rows)
        , m_mapping(mapping)
        , m_conversation(mapping)
        , m_days(mapping.dateOrder, zone)
        , m_sums(mapping.shape, partsOf(mapping, m_conversation)) {}

    Result<ImportedFigures> run(const ImportProgress& progress) {
        Row row;
        if (!firstRow(row)) return m_rows.error() ? *m_rows.error() : failed(ErrorCode::importNoRows);
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
        if (m_result.rowsRead == m_result.rowsRejected + m_result.rowsDropped) return noRows();
        m_result.encoding = m_mapping.encoding;
        if (m_mapping.encoding == Encoding::utf8 && m_firstNotUtf8 > 0) {
            if (m_provenUtf8) return notUtf8(m_firstNotUtf8);
            m_result.encoding = Encoding::cp1252;
        }
        m_result.bytes = m_rows.bytesDone();
        if (progress && !progress(1.0)) return failed(ErrorCode::cancelled);
        const auto name = [this](const std::string& raw) { return fieldText(raw, m_result.encoding); };
        m_result.series = m_sums.series(name);
        m_result.topics = m_sums.topics(name);
        m_result.topicSeries = m_sums.topicSeries(name);
        return std::move(m_result);
    }

private:
    static TallyParts partsOf(const ImportMapping& mapping, const ConversationFields& conversation) {
        if (mapping.shape == ImportShape::timestamps) return conversation.parts();
        return {mapping.shape != ImportShape::monthColumns && !mapping.countColumn.empty()};
    }

    /// The header, or the first row where there is none; titles before it are passed over.
    bool firstRow(Row& row) {
        while (m_rows.next(row))
            if (row.line > static_cast<std::uint64_t>(m_mapping.linesBefore)) return true;
        return false;
    }

    Result<void> findColumns(const Row& row) {
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
            if (place) {
                m_needed = std::max(m_needed, *place);
                return done();
            }
            std::vector<std::string> values{name};
            values.insert(values.end(), columns.begin(), columns.end());
            return failed(ErrorCode::importColumnMissing, std::move(values));
        };
        const auto findIf = [&](const std::string& name, std::optional<std::size_t>& place) -> Result<void> {
            return name.empty() ? done() : find(name, place);
        };
        HEADROOM_TRY(findIf(m_mapping.typeColumn, m_type));
        if (m_mapping.shape == ImportShape::monthColumns) {
            HEADROOM_TRY(findIf(m_mapping.figureColumn, m_figure));
            m_months = monthColumnsOf(columns);
            if (m_months.empty()) return find(m_mapping.timeColumn, m_time);
            return done();
        }
        HEADROOM_TRY(find(m_mapping.timeColumn, m_time));
        if (m_mapping.shape == ImportShape::timestampedCounts) {
            HEADROOM_TRY(find(m_mapping.countColumn, m_count));
        } else if (m_mapping.shape == ImportShape::monthlyCounts) {
            if (m_mapping.figureColumns.empty()) {
                HEADROOM_TRY(find(m_mapping.countColumn, m_count));
            } else {
                HEADROOM_TRY(findIf(m_mapping.countColumn, m_count));
            }
            for (const auto& [what, column] : m_mapping.figureColumns) {
                std::optional<std::size_t> place;
                HEADROOM_TRY(find(column, place));
                m_figures.emplace_back(what, *place);
            }
        } else {
            for (const auto& [column, place] : m_conversation.columns()) {
                HEADROOM_TRY(findIf(*column, *place));
            }
        }
        return done();
    }

    [[nodiscard]] static std::string_view fieldAt(const Row& row, std::optional<std::size_t> place) {
        return place && *place < row.fields.size() ? trimmed(row.fields[*place]) : std::string_view();
    }

    Result<void> take(const Row& row) {
        if (row.problem != RowProblem::none) {
            ++m_result.rowsRead;
            return reject(row, reasonOf(row.problem), {});
        }
        if (m_mapping.shape == ImportShape::monthColumns) return takeMonths(row);
        const std::string_view time = fieldAt(row, m_time);
        if (time.empty() && isEmpty(row)) return done(); // ";;;" pads a sheet, it is no data
        ++m_result.rowsRead;

        if (m_needed >= row.fields.size()) return reject(row, "tooFewColumns", row.fields.front());
        if (hasMoreThanHeader(row)) return reject(row, "tooManyColumns", row.fields[m_columns]);
        if (m_conversation.isDropped(row)) {
            ++m_result.rowsDropped;
            return done();
        }
        if (time.empty()) return reject(row, "timeMissing", {});
        const auto day = m_days.read(time);
        if (!day) return reject(row, "timeUnreadable", time);
        Tally tally;
        if (m_mapping.shape == ImportShape::timestamps) {
            std::string_view text;
            if (const char* reason = m_conversation.read(row, tally, text)) return reject(row, reason, text);
        } else if (m_count) {
            const std::string_view text = fieldAt(row, m_count);
            const Count read = readCount(text, m_mapping.decimalPoint);
            if (read.problem != CountProblem::none) return reject(row, reasonOf(read.problem), text);
            tally.volume = read.value;
        }
        m_read.clear();
        for (const auto& [what, place] : m_figures) {
            const std::string_view text = fieldAt(row, place);
            if (text.empty()) continue; // not known of this month
            const FigureText figure = readFigure(text, what, m_mapping);
            if (figure.reason) return reject(row, figure.reason, text);
            m_read.push_back({what, figure.value});
        }
        HEADROOM_TRY(const auto slot, slotOf(row));
        if (!m_sums.add(slot, *day, tally)) return reject(row, "monthTwice", time);
        for (const ImportedFigure& figure : m_read)
            m_sums.set(slot, std::chrono::year{day->year} / static_cast<int>(day->month), figure.what,
                       figure.value);
        if (m_conversation.hasTopics()) return takeTopics(row, slot, *day, tally);
        return done();
    }

    /// A figure of a work type, a month a column.
    Result<void> takeMonths(const Row& row) {
        if (isEmpty(row)) return done();
        ++m_result.rowsRead;
        if (hasMoreThanHeader(row)) return reject(row, "tooManyColumns", row.fields[m_columns]);
        auto what = std::optional(plan::Observed::volume);
        if (m_figure) {
            what = figureCalled(fieldAt(row, m_figure));
            if (!what) return reject(row, "figureUnknown", fieldAt(row, m_figure));
        }
        // All of a row or nothing: what is left out can then be told by its line.
        m_ofMonths.clear();
        for (const auto& [column, month] : m_months) {
            const std::string_view text = fieldAt(row, column);
            if (text.empty() || text == "-") continue;
            const FigureText figure = readFigure(text, *what, m_mapping);
            if (figure.reason) return reject(row, figure.reason, text);
            m_ofMonths.emplace_back(month, figure.value);
        }
        if (m_ofMonths.empty()) return reject(row, "countMissing", {});
        HEADROOM_TRY(const auto slot, slotOf(row));
        const bool twice = std::any_of(m_ofMonths.begin(), m_ofMonths.end(),
                                       [&](const auto& each) { return m_sums.has(slot, each.first, *what); });
        if (twice) return reject(row, "monthTwice", fieldAt(row, m_type));
        for (const auto& [month, value] : m_ofMonths) m_sums.set(slot, month, *what, value);
        return done();
    }

    Result<void> takeTopics(const Row& row, std::size_t slot, const Day& day, const Tally& tally) {
        bool text = true;
        m_topicsOfRow.clear();
        m_conversation.eachTopic(row, [&](std::string_view topic) {
            // A conversation counts once in a topic, however often it is tagged with it.
            if (std::any_of(m_topicsOfRow.begin(), m_topicsOfRow.end(),
                            [topic](std::string_view other) { return plan::sameTopic(topic, other); }))
                return;
            m_topicsOfRow.push_back(topic);
            if (m_sums.addTopic(topic, slot, day, tally)) text = noteEncoding(row, topic) && text;
        });
        if (!text) return notUtf8(row.line);
        return done();
    }

    Result<std::size_t> slotOf(const Row& row) {
        const std::string_view type = fieldAt(row, m_type);
        const auto slot = m_sums.slot(type);
        if (!slot)
            return failedAt(row, ErrorCode::importAmbiguous,
                            {"typeColumn", std::to_string(maximumImportedSeries)});
        if (slot->isNew && !noteEncoding(row, type)) return notUtf8(row.line);
        return slot->index;
    }

    /// Takes in what a new text says of the encoding; false where it is no text at all.
    bool noteEncoding(const Row& row, std::string_view text) {
        if (!isUtf8(text)) {
            if (m_firstNotUtf8 == 0) m_firstNotUtf8 = row.line;
        } else if (std::any_of(text.begin(), text.end(),
                               [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) {
            m_provenUtf8 = true;
        }
        return !isBinary(text);
    }

    [[nodiscard]] Error notUtf8(std::uint64_t line) const {
        return {ErrorCode::textNotUtf8, m_rows.name() + ":" + std::to_string(line), {m_mapping.typeColumn}};
    }

    static bool isEmpty(const Row& row) {
        return std::all_of(row.fields.begin(), row.fields.end(),
                           [](std::string_view f) { return trimmed(f).empty(); });
    }

    /// More fields than the header names, and not just empty ones: a separator within a text has moved the
    /// columns.
    [[nodiscard]] bool hasMoreThanHeader(const Row& row) const {
        return row.fields.size() > m_columns &&
               std::any_of(row.fields.begin() + static_cast<std::ptrdiff_t>(m_columns), row.fields.end(),
                           [](std::string_view f) { return !trimmed(f).empty(); });
    }

    Result<void> reject(const Row& row, const char* reason, std::string_view text) {
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
        const std::uint64_t size = m_rows.size();
        return size == 0 ? 0.0
                         : std::min(1.0, static_cast<double>(m_rows.bytesDone()) / static_cast<double>(size));
    }

    [[nodiscard]] Error failed(ErrorCode code, std::vector<std::string> values = {}) const {
        return {code, m_rows.name(), std::move(values)};
    }

    [[nodiscard]] Error failedAt(const Row& row, ErrorCode code, std::vector<std::string> values) const {
        return {code, m_rows.name() + ":" + std::to_string(row.line), std::move(values)};
    }

    RowSource& m_rows;
    const ImportMapping& m_mapping;
    ConversationFields m_conversation;
    DayReader m_days;
    ImportAggregate m_sums;
    std::size_t m_columns = 0;
    std::size_t m_needed = 0; // the last column that is read
    std::optional<std::size_t> m_time, m_count, m_type, m_figure;
    std::vector<std::pair<plan::Observed, std::size_t>> m_figures; // of months by row
    std::vector<std::pair<std::size_t, plan::Month>> m_months;     // by column
    std::vector<ImportedFigure> m_read;
    std::vector<std::string_view> m_topicsOfRow;
    std::vector<std::pair<plan::Month, double>> m_ofMonths;
    std::uint64_t m_firstNotUtf8 = 0; // line of the first type that is not UTF-8
    bool m_provenUtf8 = false;        // header or type beyond ASCII that is
    ImportedFigures m_result;
};

} // namespace

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

Result<ImportedFigures> importFigures(RowSource& rows, const ImportMapping& mapping,
                                      const ImportProgress& progress) {
    std::optional<TimeZone> zone;
    if (!mapping.timeZone.empty()) {
        HEADROOM_TRY(zone, TimeZone::named(mapping.timeZone));
    }
    return Import(rows, mapping, zone).run(progress);
}

Result<ImportedFigures> importFigures(ByteSource& source, const ImportMapping& mapping,
                                      const ImportProgress& progress) {
    CsvRows rows(source, mapping.separator);
    return importFigures(rows, mapping, progress);
}

Result<ImportedFigures> importFigures(const DataFile& file, const ImportMapping& mapping,
                                      const ImportProgress& progress) {
    HEADROOM_TRY(const auto rows, file.rows(mapping));
    if (!file.isUtf16()) return importFigures(*rows, mapping, progress);
    ImportMapping utf8 = mapping;
    utf8.encoding = Encoding::utf8; // which the rows are given in
    return importFigures(*rows, utf8, progress);
}

Result<ImportedFigures> importFigures(const std::filesystem::path& file, const ImportMapping& mapping,
                                      const ImportProgress& progress) {
    HEADROOM_TRY(const DataFile data, DataFile::open(file));
    return importFigures(data, mapping, progress);
}

std::optional<double> ImportedMonth::of(plan::Observed what) const {
    for (const ImportedFigure& figure : figures)
        if (figure.what == what) return figure.value;
    return std::nullopt;
}

std::vector<plan::VolumeHistory::Entry> volumesOf(const ImportedSeries& series) {
    std::vector<plan::VolumeHistory::Entry> volumes;
    for (const ImportedMonth& month : series.months)
        if (const auto volume = month.of(plan::Observed::volume))
            volumes.push_back({month.month, *volume, month.complete});
    return volumes;
}

plan::Plan withHistory(const plan::Plan& plan, const plan::WorkTypeId& type,
                       const std::vector<plan::VolumeHistory::Entry>& volumes, const std::string& source) {
    plan::Plan result = plan;
    if (!plan.workType(type)) return result;
    auto place = std::find_if(result.history.begin(), result.history.end(),
                              [&](const plan::VolumeHistory& history) { return history.workType == type; });
    if (place == result.history.end()) place = result.history.insert(place, {type, {}, {}});

    std::map<plan::Month, plan::VolumeHistory::Entry> months;
    for (const auto& entry : volumes) months[entry.month] = entry;
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
