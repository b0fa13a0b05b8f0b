#pragma once

#include "exchange/data_import.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::exchange {

/// The names under which a workspace keeps how files like this one are read, the closest first. Of a file
/// with a header one: by its columns, the same whatever their order and casing, and whichever months are
/// columns. Of one without, of which less can be told: by the number and kinds of its columns and the letters
/// of its name, and by the former alone.
std::vector<std::string> keptMappingKeys(const ImportPreview& proposed, std::string_view fileName);

/// What the file shows when it is read as such a file was before; `proposed` is what it shows by itself.
/// Encoding, separator and sheet may differ from before. Nothing where what was kept does not fit.
std::optional<ImportPreview> previewKept(const DataFile& file, const ImportPreview& proposed,
                                         std::string_view kept);
/// The same by the first of the keys under which something is kept that fits.
std::optional<ImportPreview> previewKept(const DataFile& file, const ImportPreview& proposed,
                                         const std::vector<std::string>& keys,
                                         const std::function<std::string(const std::string&)>& recall);

} // namespace headroom::exchange
