#include "exchange/history_file.h"

#include "actuals/forecast_lever.h"
#include "exchange/count_text.h"
#include "exchange/history_rows.h"
#include "exchange/import_reader.h"
#include "exchange/time_text.h"

#include <algorithm>

namespace headroom::exchange {

namespace {

/// Where its cells, as far as they are shown, are counts.
bool isCounts(const ImportPreview& preview, std::size_t column) {
    std::size_t filled = 0, counts = 0;
    for (const auto& row : preview.rows) {
        if (column >= row.size() || row[column].empty()) continue;
        ++filled;
        counts += looksLikeCount(row[column]);
    }
    return filled > 0 && counts * 4 >= filled * 3;
}

/// The columns of counts, but for those of times and types.
std::vector<std::string> countColumns(const ImportPreview& preview) {
    std::vector<std::string> columns;
    for (std::size_t i = 0; i < preview.columns.size(); ++i)
        if (preview.columns[i] != preview.mapping.timeColumn &&
            preview.columns[i] != preview.mapping.typeColumn && isCounts(preview, i))
            columns.push_back(preview.columns[i]);
    return columns;
}

/// A cell that says by itself which of point and comma is the decimal one, or a point.
char decimalPointOf(const ImportPreview& preview) {
    for (const auto& row : preview.rows)
        for (const std::string& cell : row)
            if (const PointEvidence evidence = pointEvidence(cell); evidence == PointEvidence::comma)
                return ',';
            else if (evidence == PointEvidence::point)
                return '.';
    return '.';
}

/// A column that names series, though not as work types are named.
std::string seriesColumn(const ImportPreview& preview) {
    for (const std::string& column : preview.columns) {
        std::string plain = column;
        std::transform(plain.begin(), plain.end(), plain.begin(),
                       [](unsigned char c) { return c < 128 ? static_cast<char>(std::tolower(c)) : '?'; });
        const bool taken = column == preview.mapping.timeColumn || column == preview.mapping.countColumn;
        if (!taken && (plain == "series" || plain == "name" || plain == "unique_id" || plain == "item_id"))
            return column;
    }
    return {};
}

/// Where the rows are months, small numbers beside them are counts and no numbers of rows.
bool isByMonth(const ImportPreview& preview) {
    const auto column = columnNamed(preview.columns, preview.mapping.timeColumn);
    if (!column) return false;
    return std::all_of(preview.rows.begin(), preview.rows.end(), [&](const auto& row) {
        const auto time = *column < row.size() ? readTime(row[*column]) : std::nullopt;
        const auto day = time ? settled(*time, preview.mapping.dateOrder) : std::nullopt;
        return day && day->day <= 1;
    });
}

/// The series of one count column.
Result<void> take(const DataFile& file, const ImportMapping& mapping, const std::string& name,
                  ImportedHistories& into) {
    HEADROOM_TRY(const auto volumes, importFigures(file, mapping, {}));
    for (const ImportedSeries& series : volumes.series) {
        const plan::VolumeHistory history{{}, {}, volumesOf(series)};
        into.series.push_back(actuals::historyOf(history, series.name.empty() ? name : series.name));
    }
    into.rejected.insert(into.rejected.end(), volumes.rejected.begin(), volumes.rejected.end());
    into.rejected.resize(std::min(into.rejected.size(), maximumRejectedListed));
    into.rowsRejected += volumes.rowsRejected;
    return done();
}

Result<ImportedHistories> byMonth(const DataFile& data, ImportPreview preview, const std::string& column,
                                  const std::string& file) {
    ImportMapping& mapping = preview.mapping;
    if (!column.empty()) {
        mapping.countColumn = column;
        if (mapping.shape == ImportShape::timestamps) mapping.shape = ImportShape::timestampedCounts;
        std::erase(preview.doubts, "countColumn");
        std::erase(preview.doubts, "shape");
    }
    if (const std::string series = seriesColumn(preview); !series.empty()) mapping.typeColumn = series;

    ImportedHistories result;
    // What comes beside the counts is no concern of a history.
    mapping.figureColumns.clear();
    std::erase(preview.doubts, "handleTime");
    bool several = std::erase(preview.doubts, "countColumn") > 0;
    if (mapping.countColumn.empty() && isByMonth(preview) && std::erase(preview.doubts, "shape") > 0) {
        mapping.shape = ImportShape::monthlyCounts;
        const auto counts = countColumns(preview);
        if (counts.empty()) return Error{ErrorCode::importAmbiguous, file, {"countColumn"}};
        mapping.countColumn = counts.front();
        several = counts.size() > 1;
    }
    if (!preview.doubts.empty()) return Error{ErrorCode::importAmbiguous, file, {preview.doubts.front()}};
    if (!several || !mapping.typeColumn.empty()) {
        HEADROOM_TRY(take(data, mapping, mapping.countColumn, result));
        return result;
    }
    for (const std::string& count : countColumns(preview)) {
        mapping.countColumn = count;
        HEADROOM_TRY(take(data, mapping, count, result));
    }
    if (result.series.empty()) return Error{ErrorCode::importAmbiguous, file, {"countColumn"}};
    return result;
}

Result<ImportedHistories> import(const DataFile& data, const std::string& column) {
    HEADROOM_TRY(auto preview, previewImport(data, nullptr));
    HEADROOM_TRY(const auto rows, data.rows(preview.mapping));
    Row first;
    if (rows->next(first) && first.problem == RowProblem::none) {
        ImportMapping headed = preview.mapping;
        headed.hasHeader = true;
        const auto names = columnNames(first, headed);
        if (const auto layout = historyRowsOf(names, column)) {
            if (!column.empty() && !columnNamed(names, column)) {
                std::vector<std::string> values{column};
                values.insert(values.end(), names.begin(), names.end());
                return Error{ErrorCode::importColumnMissing, rows->name(), values};
            }
            // In a field of many values a comma could be nothing else.
            headed.decimalPoint = layout->values ? '.' : decimalPointOf(preview);
            return readHistoryRows(*rows, *layout, headed, rows->name());
        }
    }
    if (rows->error()) return *rows->error();
    return byMonth(data, std::move(preview), column, rows->name());
}

} // namespace

Result<ImportedHistories> importHistories(const std::filesystem::path& file, const std::string& column) {
    HEADROOM_TRY(const DataFile data, DataFile::open(file));
    return import(data, column);
}

Result<ImportedHistories> importHistoriesFrom(std::string_view text, const std::string& column) {
    HEADROOM_TRY(const DataFile data, DataFile::ofBytes(text));
    return import(data, column);
}

} // namespace headroom::exchange
