#include "exchange/import_reader.h"
#include "exchange/workbook.h"
#include "fuzz/require.h"
#include "fuzz/targets.h"

namespace headroom::tests {

using namespace exchange;

void fuzzWorkbook(std::string_view bytes) {
    const auto book = Workbook::ofBytes(bytes);
    if (!book) {
        REQUIRE_THAT(book.error().code == ErrorCode::fileUnreadable && !book.error().values.empty());
        return;
    }
    for (const std::string& sheet : book.value().sheets()) {
        const auto rows = book.value().rows(sheet);
        if (!rows) continue;
        std::uint64_t line = 0;
        for (Row row; rows.value()->next(row);) {
            REQUIRE_THAT(row.line > line && row.fields.size() <= maximumColumns);
            line = row.line;
        }
    }
    const auto file = DataFile::ofBytes(bytes);
    if (!file || !file.value().isWorkbook()) return;
    const auto preview = previewImport(file.value(), nullptr);
    if (!preview) return;
    const auto figures = importFigures(file.value(), preview.value().mapping, {});
    if (figures) REQUIRE_THAT(!figures.value().series.empty());
}

} // namespace headroom::tests
