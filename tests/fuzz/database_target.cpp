#include "exchange/csv_rows.h"
#include "exchange/database_address.h"
#include "exchange/import_reader.h"
#include "exchange/saved_connections.h"
#include "exchange/table_text.h"
#include "exchange/utf8.h"
#include "fuzz/require.h"
#include "fuzz/targets.h"

namespace headroom::tests {

namespace {

using namespace exchange;

/// Cells set apart by bytes that no text of a person holds: 1F between cells, 1E between rows.
std::vector<std::vector<std::string>> cellsOf(std::string_view bytes) {
    std::vector<std::vector<std::string>> rows(1);
    rows.back().emplace_back();
    for (const char c : bytes) {
        if (c == '\x1E')
            rows.emplace_back().emplace_back();
        else if (c == '\x1F')
            rows.back().emplace_back();
        else
            rows.back().back() += c;
    }
    return rows;
}

void requireTheSame(const std::vector<std::vector<std::string>>& cells, const std::string& text) {
    MemorySource source(text);
    CsvRows rows(source, ',');
    Row row;
    for (const auto& wanted : cells) {
        REQUIRE_THAT(rows.next(row));
        if (row.problem != RowProblem::none) {
            REQUIRE_THAT(row.problem == RowProblem::tooManyColumns && wanted.size() > maximumColumns);
            continue;
        }
        REQUIRE_THAT(row.fields.size() == wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i) REQUIRE_THAT(row.fields[i] == wanted[i]);
    }
    REQUIRE_THAT(!rows.next(row) && !rows.error());
}

void requireAddressHolds(std::string_view bytes) {
    if (const auto address = readDatabaseAddress(std::string(bytes))) {
        const auto again = readDatabaseAddress(address.value().text());
        REQUIRE_THAT(again && again.value() == address.value());
    }
    for (const SavedConnection& each : connectionsFromJson(bytes))
        REQUIRE_THAT(connectionsFromJson(connectionsToJson({each})).front() == each);
}

} // namespace

void fuzzDatabase(std::string_view bytes) {
    requireAddressHolds(bytes);
    const auto cells = cellsOf(bytes);
    TableText table;
    for (const auto& row : cells) {
        for (const std::string& cell : row) table.add(cell);
        table.endRow();
    }
    const std::string text = table.take();
    requireTheSame(cells, text);
    const DataFile file = DataFile::ofTable(text, "a database");
    const auto preview = previewImport(file, nullptr);
    if (!preview) return;
    REQUIRE_THAT(preview.value().mapping.hasHeader && preview.value().mapping.separator == ',' &&
                 preview.value().mapping.linesBefore == 0);
    REQUIRE_THAT(preview.value().columns.size() == cells.front().size());
    const auto figures = importFigures(file, preview.value().mapping);
    if (!figures) return;
    for (const ImportedSeries& series : figures.value().series) REQUIRE_THAT(isUtf8(series.name));
}

} // namespace headroom::tests
