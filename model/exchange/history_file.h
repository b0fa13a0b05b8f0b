#pragma once

#include "actuals/forecast.h"
#include "exchange/data_import.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::exchange {

/// Monthly histories of a CSV file.
struct ImportedHistories {
    std::vector<actuals::History> series;
    std::vector<RejectedRow> rejected; // the first maximumRejectedListed
    std::uint64_t rowsRejected = 0;
};

/// Reads a workbook or a CSV file, as it is or packed by gzip, in one of these layouts, told apart by the
/// header:
/// - a series a row, its values in one field and set apart by spaces, "NA" for a month that is missing:
/// columns
///   "history" (or `column`), and where there are such "series" or "name" (else the first), "start"
///   ("2026-01") or "start_year" and "start_month". A year before 1900 stands for an unknown one;
/// - a series a row and a column a month, whose header names it; an empty field is a month that is missing;
/// - a month, or a day or a time stamp, a row, as data_import.h reads them: of one count, that of `column`;
/// or of
///   several, of which each is a series. A column called "series", "name" or as a work type's names the
///   series.
/// `column` may be empty. Errors: those of importFigures; importAmbiguous (values: what is in doubt).
Result<ImportedHistories> importHistories(const std::filesystem::path& file, const std::string& column);
/// The same of text in memory.
Result<ImportedHistories> importHistoriesFrom(std::string_view text, const std::string& column);

} // namespace headroom::exchange
