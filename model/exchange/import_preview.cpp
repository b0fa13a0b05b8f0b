#include "exchange/csv_rows.h"
#include "exchange/import_proposal.h"
#include "exchange/import_reader.h"
#include "exchange/utf8.h"

#include <algorithm>
#include <array>

namespace headroom::exchange {

namespace {

constexpr std::size_t headBytes = std::size_t{256} << 10;
constexpr std::array separators{',', ';', '\t', '|'};

/// The separator whose columns make most sense: one of them holds times, rows are alike, and there are
/// several.
Grid bestGrid(std::string_view head, Encoding encoding) {
    if (const auto named = separatorLine(head))
        if (std::find(separators.begin(), separators.end(), *named) != separators.end())
            return splitHead(head, *named, encoding);
    std::optional<Grid> best;
    std::array<double, 3> bestScore{};
    for (const char separator : separators) {
        Grid grid = splitHead(head, separator, encoding);
        if (grid.rows.empty()) {
            if (!best) best = std::move(grid);
            continue;
        }
        const double even = static_cast<double>(grid.even) / static_cast<double>(grid.rows.size());
        const bool time = guessTimeColumn(columnsOf(grid)).column.has_value();
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
    constexpr std::size_t pieceBytes = std::size_t{64} << 10;
    std::string head;
    std::size_t size = 0;
    while (size <= headBytes) {
        head.resize(size + pieceBytes);
        HEADROOM_TRY(const std::size_t count, source.read({head.data() + size, pieceBytes}));
        if (count == 0) break;
        size += count;
    }
    head.resize(std::min(size, headBytes + 1));
    if (isBinary(head)) return Error{ErrorCode::textNotUtf8, source.name(), {}};
    if (size > headBytes) // the last line is not whole
        if (const auto end = head.find_last_of("\r\n"); end != std::string::npos) head.resize(end + 1);
    return head;
}

Result<ImportPreview> previewOf(const Grid& grid, ImportMapping mapping, const ImportMapping* wanted,
                                const std::string& name, GridFrom from) {
    const auto failed = [&name](ErrorCode code) { return Error{code, name, {}}; };
    if (grid.tooManyColumns) return failed(ErrorCode::importTooManyColumns);
    if (grid.rows.empty()) return failed(ErrorCode::importNoRows);
    if (grid.columns == 0) return failed(ErrorCode::importNoColumns);

    ImportPreview preview =
        wanted ? keptOf(grid, std::move(mapping), from) : proposedOf(grid, std::move(mapping), from);
    if (preview.rows.empty()) return failed(ErrorCode::importNoRows); // a header alone
    return preview;
}

/// Nothing of how a database's rows are written is open.
Result<ImportPreview> previewOfTable(ByteSource& source, const ImportMapping* wanted) {
    HEADROOM_TRY(const std::string head, readHead(source));
    ImportMapping mapping = wanted ? *wanted : ImportMapping{};
    mapping.encoding = Encoding::utf8;
    mapping.hasHeader = true;
    mapping.decimalPoint = '.';
    const Grid grid = splitHead(head, ',', Encoding::utf8, Titles::none);
    return previewOf(grid, std::move(mapping), wanted, source.name(), GridFrom::database);
}

} // namespace

Result<ImportPreview> previewImport(ByteSource& source, const ImportMapping* wanted) {
    HEADROOM_TRY(const std::string head, readHead(source));
    ImportMapping mapping;
    if (wanted)
        mapping = *wanted;
    else
        mapping.encoding = isUtf8(head) ? Encoding::utf8 : Encoding::cp1252;
    const Grid grid =
        wanted ? splitHead(head, wanted->separator, mapping.encoding) : bestGrid(head, mapping.encoding);
    return previewOf(grid, std::move(mapping), wanted, source.name(), GridFrom::text);
}

Result<ImportPreview> previewImport(const DataFile& file, const ImportMapping* wanted) {
    if (!file.isWorkbook()) {
        HEADROOM_TRY(const auto source, file.text());
        if (file.isTable()) return previewOfTable(*source, wanted);
        if (!wanted || !file.isUtf16()) return previewImport(*source, wanted);
        ImportMapping utf8 = *wanted;
        utf8.encoding = Encoding::utf8; // which the text is given in
        return previewImport(*source, &utf8);
    }
    ImportMapping mapping = wanted ? *wanted : ImportMapping{};
    HEADROOM_TRY(const auto rows, file.rows(mapping));
    const Grid grid = gridOf(*rows, Encoding::utf8);
    if (rows->error()) return *rows->error();
    HEADROOM_TRY(auto preview, previewOf(grid, std::move(mapping), wanted, rows->name(), GridFrom::workbook));
    preview.sheets = file.sheets();
    return preview;
}

Result<ImportPreview> previewImport(const std::filesystem::path& file) {
    HEADROOM_TRY(const DataFile data, DataFile::open(file));
    return previewImport(data, nullptr);
}

Result<ImportPreview> previewImport(const std::filesystem::path& file, const ImportMapping& mapping) {
    HEADROOM_TRY(const DataFile data, DataFile::open(file));
    return previewImport(data, &mapping);
}

} // namespace headroom::exchange
