#pragma once

#include "exchange/byte_source.h"
#include "exchange/csv_rows.h"
#include "exchange/volume_import.h"

#include <optional>

// The volume import on any source of bytes; other folders use volume_import.h.
namespace headroom::exchange {

/// As importVolumes.
Result<ImportedVolumes> importVolumes(ByteSource& source, const VolumeMapping& mapping,
                                      const ImportProgress& progress);
/// As previewVolumes; with `wanted` as much of that mapping as fits the file.
Result<VolumePreview> previewVolumes(ByteSource& source, const VolumeMapping* wanted);

/// A field as UTF-8 (bytes that are not become U+FFFD), spaces cut off.
std::string fieldText(std::string_view field, Encoding encoding);

/// The names of the columns: those of the header, a number where it has none, with " (2)" where it has one
/// twice; "1", "2", ... for a file without a header.
std::vector<std::string> columnNames(const CsvRow& firstRow, const VolumeMapping& mapping);
/// The place of a column by name.
std::optional<std::size_t> columnNamed(const std::vector<std::string>& columns, const std::string& name);

/// True where bytes are no text at all: UTF-16 and 32, or a zero byte.
bool isBinary(std::string_view head);

} // namespace headroom::exchange
