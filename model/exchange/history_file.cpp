#include "exchange/history_file.h"

#include "actuals/forecast_lever.h"
#include "exchange/count_text.h"
#include "exchange/history_rows.h"
#include "exchange/volume_reader.h"

#include <algorithm>
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
    const bool several = std::erase(preview.doubts, "countColumn") > 0;
    if (!preview.doubts.empty()) return Error{ErrorCode::importAmbiguous, file, {preview.doubts.front()}};
    if (!several || !mapping.typeColumn.empty()) {
        HEADROOM_TRY(take(open, mapping, mapping.countColumn, result));
        return result;
    }
    for (std::size_t i = 0; i < preview.columns.size(); ++i) {
        if (preview.columns[i] == mapping.timeColumn || !isCounts(preview, i)) continue;
        mapping.countColumn = preview.columns[i];
        HEADROOM_TRY(take(open, mapping, mapping.countColumn, result));
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

} // namespace

Result<ImportedHistories> importHistories(const std::filesystem::path& file, const std::string& column) {
    return import(
        [&file]() -> Result<std::unique_ptr<ByteSource>> {
            HEADROOM_TRY(auto source, FileSource::open(file));
            return std::unique_ptr<ByteSource>(std::move(source));
        },
        column);
}

Result<ImportedHistories> importHistoriesFrom(std::string_view text, const std::string& column) {
    return import(
        [text]() -> Result<std::unique_ptr<ByteSource>> {
            return std::unique_ptr<ByteSource>(std::make_unique<MemorySource>(text));
        },
        column);
}

} // namespace headroom::exchange
