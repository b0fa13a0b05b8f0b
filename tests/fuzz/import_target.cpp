#include "fuzz/targets.h"

#include "exchange/import_reader.h"
#include "exchange/utf8.h"
#include "fuzz/drip_source.h"
#include "fuzz/require.h"

#include <algorithm>
#include <cmath>

namespace headroom::tests {

namespace {

using namespace exchange;

void requireSound(const ImportedFigures& volumes) {
    REQUIRE_THAT(volumes.rowsRejected + volumes.rowsDropped < volumes.rowsRead);
    REQUIRE_THAT(volumes.rejected.size() ==
                 std::min<std::uint64_t>(volumes.rowsRejected, maximumRejectedListed));
    std::uint64_t line = 0;
    for (const RejectedRow& row : volumes.rejected) {
        REQUIRE_THAT(row.line > line);
        REQUIRE_THAT(!row.reason.empty());
        REQUIRE_THAT(row.text.size() <= 80 && isUtf8(row.text));
        line = row.line;
    }
    REQUIRE_THAT(!volumes.series.empty());
    for (std::size_t s = 0; s < volumes.series.size(); ++s) {
        const ImportedSeries& series = volumes.series[s];
        REQUIRE_THAT(isUtf8(series.name));
        REQUIRE_THAT(s == 0 || volumes.series[s - 1].name < series.name);
        for (std::size_t m = 0; m < series.months.size(); ++m) {
            for (const ImportedFigure& figure : series.months[m].figures)
                REQUIRE_THAT(std::isfinite(figure.value) && figure.value >= 0);
            REQUIRE_THAT(m == 0 || series.months[m - 1].month < series.months[m].month);
            REQUIRE_THAT(plan::parseMonth(plan::toString(series.months[m].month)));
        }
    }
}

bool same(const ImportedFigures& a, const ImportedFigures& b) {
    const auto sameSeries = [](const ImportedSeries& x, const ImportedSeries& y) {
        return x.name == y.name && x.months == y.months;
    };
    const auto sameRow = [](const RejectedRow& x, const RejectedRow& y) {
        return x.line == y.line && x.reason == y.reason && x.text == y.text;
    };
    return a.rowsRead == b.rowsRead && a.rowsRejected == b.rowsRejected &&
           std::equal(a.series.begin(), a.series.end(), b.series.begin(), b.series.end(), sameSeries) &&
           std::equal(a.rejected.begin(), a.rejected.end(), b.rejected.begin(), b.rejected.end(), sameRow);
}

void importBy(std::string_view bytes, const ImportMapping& mapping) {
    MemorySource source(bytes);
    const auto volumes = importFigures(source, mapping, {});
    if (volumes) {
        requireSound(volumes.value());
        REQUIRE_THAT(volumes.value().bytes == bytes.size());
    }
    DripSource drip(bytes, 1 + bytes.size() % 5);
    const auto dripped = importFigures(drip, mapping, {});
    REQUIRE_THAT(dripped.has_value() == volumes.has_value());
    if (volumes)
        REQUIRE_THAT(same(volumes.value(), dripped.value()));
    else
        REQUIRE_THAT(volumes.error() == dripped.error());
}

} // namespace

void fuzzImport(std::string_view bytes) {
    MemorySource source(bytes);
    const auto preview = previewImport(source, nullptr);
    ImportMapping mapping;
    if (preview) {
        mapping = preview.value().mapping;
        for (const auto& column : preview.value().columns) REQUIRE_THAT(isUtf8(column));
        for (const auto& row : preview.value().rows)
            for (const auto& cell : row) REQUIRE_THAT(isUtf8(cell));
        const auto back = mappingFromJson(mappingToJson(mapping));
        REQUIRE_THAT(back && back.value() == mapping);
        importBy(bytes, mapping);

        MemorySource again(bytes);
        const auto kept = previewImport(again, &mapping);
        REQUIRE_THAT(kept && kept.value().columns == preview.value().columns);
    }
    // And as somebody might say it is, whatever it looks like.
    mapping.hasHeader = false;
    mapping.timeColumn = "1";
    mapping.countColumn = "2";
    mapping.typeColumn = bytes.size() % 2 ? "3" : "";
    mapping.linesBefore = static_cast<int>(bytes.size() % 2);
    mapping.shape = static_cast<ImportShape>(bytes.size() % 4);
    mapping.participatedColumn = bytes.size() % 5 ? "" : "2";
    mapping.outcomeColumn = bytes.size() % 7 ? "" : "3";
    mapping.resolvedOutcomes = {"a"};
    mapping.handleColumn = bytes.size() % 3 ? "4" : "";
    mapping.timeZone = bytes.size() % 2 ? "+05:30" : "";
    mapping.dateOrder = static_cast<DateOrder>(bytes.size() / 3 % 3);
    mapping.decimalPoint = bytes.size() % 4 > 1 ? '.' : ',';
    importBy(bytes, mapping);
}

} // namespace headroom::tests
