#include "exchange/history_rows.h"

#include "exchange/count_text.h"
#include "exchange/import_reader.h"
#include "exchange/time_text.h"
#include "exchange/utf8.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace headroom::exchange {

namespace {

constexpr std::size_t otherColumns = 3; // beside those of months, at most
constexpr std::size_t longestShown = 80;
constexpr double missing = std::numeric_limits<double>::quiet_NaN();

std::string lower(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](unsigned char c) {
        return c < 128 ? static_cast<char>(std::tolower(c)) : static_cast<char>(c);
    });
    std::replace(result.begin(), result.end(), ' ', '_');
    return result;
}

std::optional<std::size_t> named(const std::vector<std::string>& header,
                                 std::initializer_list<const char*> names) {
    for (const char* name : names)
        for (std::size_t i = 0; i < header.size(); ++i)
            if (lower(header[i]) == name) return i;
    return {};
}

std::optional<plan::Month> monthOf(std::string_view text) {
    const auto time = readTime(text);
    if (!time || time->bareNumber || time->hasClock) return {};
    const auto day = settled(*time, DateOrder::yearMonthDay);
    if (!day || day->day > 1) return {};
    return plan::Month{std::chrono::year{day->year}, std::chrono::month{static_cast<unsigned>(day->month)}};
}

std::optional<int> wholeNumber(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return {};
    return value;
}

bool isMissing(std::string_view text) {
    return text.empty() || text == "NA" || text == "-";
}

class Reader {
public:
    Reader(const HistoryRows& layout, const ImportMapping& mapping)
        : m_layout(layout)
        , m_mapping(mapping) {}

    void take(const Row& row) {
        if (row.problem != RowProblem::none) {
            reject(row, reasonOf(row.problem), {});
            return;
        }
        actuals::History history{nameOf(row), {}, {}};
        const bool read = m_layout.values ? readField(row, history) : readFields(row, history);
        if (read) m_result.series.push_back(std::move(history));
    }

    ImportedHistories result() && { return std::move(m_result); }

private:
    [[nodiscard]] std::string_view cell(const Row& row, std::size_t column) const {
        return column < row.fields.size() ? trimmed(row.fields[column]) : std::string_view();
    }

    [[nodiscard]] std::string nameOf(const Row& row) const {
        const std::string name = fieldText(cell(row, m_layout.name), m_mapping.encoding);
        return name.empty() ? std::to_string(row.line) : name;
    }

    void reject(const Row& row, const char* reason, std::string_view text) {
        if (m_result.rowsRejected++ < maximumRejectedListed)
            m_result.rejected.push_back({row.line, reason, shortenedUtf8(text, longestShown)});
    }

    bool take(const Row& row, std::string_view text, std::vector<double>& values) {
        if (isMissing(text)) {
            values.push_back(missing);
            return true;
        }
        const Count count = readCount(text, m_mapping.decimalPoint);
        if (count.problem != CountProblem::none) {
            reject(row, reasonOf(count.problem), text);
            return false;
        }
        values.push_back(count.value);
        return true;
    }

    [[nodiscard]] std::optional<plan::Month> startOf(const Row& row) const {
        if (m_layout.start) return monthOf(cell(row, *m_layout.start));
        if (!m_layout.startYear || !m_layout.startMonth) return {};
        const auto year = wholeNumber(cell(row, *m_layout.startYear));
        const auto month = wholeNumber(cell(row, *m_layout.startMonth));
        if (!year || !month || *year < 1900 || *year > 2200 || *month < 1 || *month > 12) return {};
        return plan::Month{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)}};
    }

    bool readField(const Row& row, actuals::History& history) {
        if (*m_layout.values >= row.fields.size()) {
            reject(row, "tooFewColumns", {});
            return false;
        }
        history.first = startOf(row);
        std::string_view text = cell(row, *m_layout.values);
        while (!text.empty()) {
            const std::size_t end = std::min(text.find(' '), text.size());
            if (end > 0 && !take(row, text.substr(0, end), history.values)) return false;
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        return true;
    }

    bool readFields(const Row& row, actuals::History& history) {
        history.first = m_layout.months.front().second;
        for (const auto& [column, month] : m_layout.months) {
            const auto at = static_cast<std::size_t>(plan::monthsBetween(*history.first, month));
            history.values.resize(at, missing);
            if (!take(row, cell(row, column), history.values)) return false;
        }
        return true;
    }

    const HistoryRows& m_layout;
    const ImportMapping& m_mapping;
    ImportedHistories m_result;
};

} // namespace

std::vector<std::pair<std::size_t, plan::Month>> monthColumnsOf(const std::vector<std::string>& header) {
    std::vector<std::pair<std::size_t, plan::Month>> months;
    for (std::size_t i = 0; i < header.size(); ++i)
        if (const auto month = monthOf(header[i])) months.emplace_back(i, *month);
    std::sort(months.begin(), months.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    const bool twice = std::adjacent_find(months.begin(), months.end(), [](const auto& a, const auto& b) {
                           return a.second == b.second;
                       }) != months.end();
    if (months.size() < 2 || twice) months.clear();
    return months;
}

std::optional<HistoryRows> historyRowsOf(const std::vector<std::string>& header, const std::string& column) {
    HistoryRows layout;
    layout.name = named(header, {"series", "name", "id", "work_type", "type"}).value_or(0);
    layout.values = column.empty() ? std::nullopt : columnNamed(header, column);
    const auto history = named(header, {"history"});
    if (!layout.values) layout.values = history;
    if (history) {
        layout.start = named(header, {"start", "first_month"});
        layout.startYear = named(header, {"start_year"});
        layout.startMonth = named(header, {"start_month"});
        return layout;
    }
    layout.values.reset();
    layout.months = monthColumnsOf(header);
    if (layout.months.empty() || header.size() - layout.months.size() > otherColumns) return {};
    return layout;
}

Result<ImportedHistories> readHistoryRows(RowSource& rows, const HistoryRows& layout,
                                          const ImportMapping& mapping, const std::string& file) {
    Reader reader(layout, mapping);
    for (Row row; rows.next(row);) reader.take(row);
    if (rows.error()) return *rows.error();
    ImportedHistories result = std::move(reader).result();
    if (result.series.empty()) {
        if (result.rejected.empty()) return Error{ErrorCode::importNoRows, file, {}};
        const RejectedRow& first = result.rejected.front();
        return Error{ErrorCode::importNoRows,
                     file + ":" + std::to_string(first.line),
                     {std::to_string(result.rowsRejected), first.reason, first.text}};
    }
    return result;
}

} // namespace headroom::exchange
