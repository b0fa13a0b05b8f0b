#include "exchange/history_file.h"

#include "actuals/forecast_lever.h"
#include "exchange/count_text.h"
#include "exchange/gzip_source.h"
#include "exchange/history_rows.h"
#include "exchange/time_text.h"
#include "exchange/volume_reader.h"

#include <algorithm>
#include <array>
#include <functional>
#include <memory>

namespace headroom::exchange {

namespace {

/// Opens the bytes anew, from their beginning.
using Open = std::function<Result<std::unique_ptr<ByteSource>>()>;

/// Where its cells, as far as they are shown, are counts.
bool isCounts(const VolumePreview& preview, std::size_t column) {
    std::size_t filled = 0, counts = 0;
    for (const auto& row : preview.rows) {
        if (column >= row.size() || row[column].empty()) continue;
        ++filled;
        counts += looksLikeCount(row[column]);
    }
    return filled > 0 && counts * 4 >= filled * 3;
}

/// The columns of counts, but for those of times and types.
std::vector<std::string> countColumns(const VolumePreview& preview) {
    std::vector<std::string> columns;
    for (std::size_t i = 0; i < preview.columns.size(); ++i)
        if (preview.columns[i] != preview.mapping.timeColumn &&
            preview.columns[i] != preview.mapping.typeColumn && isCounts(preview, i))
            columns.push_back(preview.columns[i]);
    return columns;
}

/// A cell that says by itself which of point and comma is the decimal one, or a point.
char decimalPointOf(const VolumePreview& preview) {
    for (const auto& row : preview.rows)
        for (const std::string& cell : row)
            if (const PointEvidence evidence = pointEvidence(cell); evidence == PointEvidence::comma)
                return ',';
            else if (evidence == PointEvidence::point)
                return '.';
    return '.';
}

/// A column that names series, though not as work types are named.
std::string seriesColumn(const VolumePreview& preview) {
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
bool isByMonth(const VolumePreview& preview) {
    const auto column = columnNamed(preview.columns, preview.mapping.timeColumn);
    if (!column) return false;
    return std::all_of(preview.rows.begin(), preview.rows.end(), [&](const auto& row) {
        const auto time = *column < row.size() ? readTime(row[*column]) : std::nullopt;
        const auto day = time ? settled(*time, preview.mapping.dateOrder) : std::nullopt;
        return day && day->day <= 1;
    });
}

/// The series of one count column.
Result<void> take(const Open& open, const VolumeMapping& mapping, const std::string& name,
                  ImportedHistories& into) {
    HEADROOM_TRY(const auto source, open());
    HEADROOM_TRY(const auto volumes, importVolumes(*source, mapping, {}));
    for (const ImportedSeries& series : volumes.series) {
        const plan::VolumeHistory history{{}, {}, series.months};
        into.series.push_back(actuals::historyOf(history, series.name.empty() ? name : series.name));
    }
    into.rejected.insert(into.rejected.end(), volumes.rejected.begin(), volumes.rejected.end());
    into.rejected.resize(std::min(into.rejected.size(), maximumRejectedListed));
    into.rowsRejected += volumes.rowsRejected;
    return done();
}

Result<ImportedHistories> byMonth(const Open& open, VolumePreview preview, const std::string& column,
                                  const std::string& file) {
    VolumeMapping& mapping = preview.mapping;
    if (!column.empty()) {
        mapping.countColumn = column;
        if (mapping.shape == VolumeShape::timestamps) mapping.shape = VolumeShape::timestampedCounts;
        std::erase(preview.doubts, "countColumn");
        std::erase(preview.doubts, "shape");
    }
    if (const std::string series = seriesColumn(preview); !series.empty()) mapping.typeColumn = series;

    ImportedHistories result;
    bool several = std::erase(preview.doubts, "countColumn") > 0;
    if (mapping.countColumn.empty() && isByMonth(preview) && std::erase(preview.doubts, "shape") > 0) {
        mapping.shape = VolumeShape::monthlyCounts;
        const auto counts = countColumns(preview);
        if (counts.empty()) return Error{ErrorCode::importAmbiguous, file, {"countColumn"}};
        mapping.countColumn = counts.front();
        several = counts.size() > 1;
    }
    if (!preview.doubts.empty()) return Error{ErrorCode::importAmbiguous, file, {preview.doubts.front()}};
    if (!several || !mapping.typeColumn.empty()) {
        HEADROOM_TRY(take(open, mapping, mapping.countColumn, result));
        return result;
    }
    for (const std::string& count : countColumns(preview)) {
        mapping.countColumn = count;
        HEADROOM_TRY(take(open, mapping, count, result));
    }
    if (result.series.empty()) return Error{ErrorCode::importAmbiguous, file, {"countColumn"}};
    return result;
}

Result<ImportedHistories> import(const Open& open, const std::string& column) {
    HEADROOM_TRY(const auto head, open());
    HEADROOM_TRY(auto preview, previewVolumes(*head, nullptr));
    HEADROOM_TRY(const auto source, open());
    CsvRows rows(*source, preview.mapping.separator);
    CsvRow first;
    if (rows.next(first) && first.problem == RowProblem::none) {
        VolumeMapping headed = preview.mapping;
        headed.hasHeader = true;
        const auto names = columnNames(first, headed);
        if (const auto layout = historyRowsOf(names, column)) {
            if (!column.empty() && !columnNamed(names, column)) {
                std::vector<std::string> values{column};
                values.insert(values.end(), names.begin(), names.end());
                return Error{ErrorCode::importColumnMissing, source->name(), values};
            }
            // In a field of many values a comma could be nothing else.
            headed.decimalPoint = layout->values ? '.' : decimalPointOf(preview);
            return readHistoryRows(rows, *layout, headed, source->name());
        }
    }
    if (rows.error()) return *rows.error();
    return byMonth(open, std::move(preview), column, source->name());
}

/// Bytes that begin as gzip does are unpacked.
Result<std::unique_ptr<ByteSource>> unpacked(const Open& open) {
    std::array<char, 2> head{};
    HEADROOM_TRY(const auto peeked, open());
    HEADROOM_TRY(const std::size_t count, peeked->read(head));
    HEADROOM_TRY(auto source, open());
    if (!isGzip({head.data(), count})) return source;
    return std::unique_ptr<ByteSource>(std::make_unique<GzipSource>(std::move(source)));
}

} // namespace

Result<ImportedHistories> importHistories(const std::filesystem::path& file, const std::string& column) {
    const Open open = [&file]() -> Result<std::unique_ptr<ByteSource>> {
        HEADROOM_TRY(auto source, FileSource::open(file));
        return std::unique_ptr<ByteSource>(std::move(source));
    };
    return import([&open] { return unpacked(open); }, column);
}

Result<ImportedHistories> importHistoriesFrom(std::string_view text, const std::string& column) {
    const Open open = [text]() -> Result<std::unique_ptr<ByteSource>> {
        return std::unique_ptr<ByteSource>(std::make_unique<MemorySource>(text));
    };
    return import([&open] { return unpacked(open); }, column);
}

} // namespace headroom::exchange
