#pragma once

#include "exchange/data_import.h"

#include <optional>
#include <string>
#include <string_view>

namespace headroom::exchange {

/// The name under which a workspace keeps how files with these columns are read: the same whatever the order
/// and casing of the columns, and whichever months are columns. Empty for a file without a header, of which
/// nothing can be told.
std::string keptMappingKey(const ImportPreview& proposed);

/// What the file shows when it is read as such a file was before; `proposed` is what it shows by itself.
/// Encoding, separator and sheet may differ from before. Nothing where what was kept does not fit.
std::optional<ImportPreview> previewKept(const DataFile& file, const ImportPreview& proposed,
                                         std::string_view kept);

} // namespace headroom::exchange
