#pragma once

#include "exchange/workbook.h"

#include <memory>
#include <string_view>

// The sheets of a workbook; for workbook.cpp and tests.
namespace headroom::exchange {

/// What a number format shows: a date where it names days, months or years, a time where only hours or less.
Workbook::Cells::Kind kindOfFormat(std::string_view code);
/// The same of the formats that every workbook has by their number.
Workbook::Cells::Kind kindOfBuiltIn(int format);

/// The rows of one sheet.
Result<std::unique_ptr<RowSource>> openSheet(const std::shared_ptr<ZipPackage>& package,
                                             const std::string& entry,
                                             const std::shared_ptr<const Workbook::Cells>& cells);

} // namespace headroom::exchange
