#pragma once

#include "exchange/byte_source.h"
#include "exchange/count_text.h"
#include "exchange/data_import.h"
#include "exchange/row_source.h"

#include <optional>

// The import from any source; other folders use data_import.h.
namespace headroom::exchange {

/// As importFigures.
Result<ImportedFigures> importFigures(RowSource& rows, const ImportMapping& mapping,
                                      const ImportProgress& progress);
/// Of CSV text.
Result<ImportedFigures> importFigures(ByteSource& source, const ImportMapping& mapping,
                                      const ImportProgress& progress);
/// As previewImport, of CSV text.
Result<ImportPreview> previewImport(ByteSource& source, const ImportMapping* wanted);

/// A field as UTF-8 (bytes that are not become U+FFFD), spaces cut off.
std::string fieldText(std::string_view field, Encoding encoding);

/// The names of the columns: those of the header, a number where it has none, with " (2)" where it has one
/// twice; "1", "2", ... for a file without a header.
std::vector<std::string> columnNames(const Row& firstRow, const ImportMapping& mapping);
/// The place of a column by name.
std::optional<std::size_t> columnNamed(const std::vector<std::string>& columns, const std::string& name);

/// True where bytes are no text at all: UTF-16 and 32, or a zero byte.
bool isBinary(std::string_view head);

/// The codes of what is wrong with a row and a count.
const char* reasonOf(RowProblem problem);
const char* reasonOf(CountProblem problem);

} // namespace headroom::exchange
