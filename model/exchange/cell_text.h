#pragma once

#include "exchange/workbook.h"

#include <string>
#include <string_view>

namespace headroom::exchange {

/// Appends the number of a cell as text by what its format shows; text that is no number as it stands.
void appendNumber(std::string& into, std::string_view value, Workbook::Cells::Kind kind, bool from1904);

} // namespace headroom::exchange
