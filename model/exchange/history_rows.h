#pragma once

#include "exchange/history_file.h"
#include "exchange/row_source.h"

#include <optional>
#include <utility>

// Files with a series a row; for the import of histories alone.
namespace headroom::exchange {

/// Where things stand in the rows of such a file.
struct HistoryRows {
    std::size_t name = 0;
    std::optional<std::size_t> start, startYear, startMonth;
    std::optional<std::size_t> values;                       // the field with all values, or
    std::vector<std::pair<std::size_t, plan::Month>> months; // a field each, in order of month
};

/// The columns whose heading is a month, in order of month; none where one is there twice or there is but
/// one.
std::vector<std::pair<std::size_t, plan::Month>> monthColumnsOf(const std::vector<std::string>& header);

/// The layout that a header names; nothing where it is of another kind. `column` is the field of values, if
/// not empty.
std::optional<HistoryRows> historyRowsOf(const std::vector<std::string>& header, const std::string& column);

/// Reads all rows after the header. Errors: fileUnreadable, importNoRows (where none could be used).
Result<ImportedHistories> readHistoryRows(RowSource& rows, const HistoryRows& layout,
                                          const ImportMapping& mapping, const std::string& file);

} // namespace headroom::exchange
