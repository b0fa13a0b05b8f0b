#pragma once

#include "plan/month.h"
#include "plan/plan.h"
#include "plan/result.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace headroom::exchange {

enum class Encoding { utf8, cp1252 };

/// How the rows of a volume file are laid out.
enum class VolumeShape {
    timestampedCounts, // a time stamp and a count a row
    timestamps,        // a time stamp a row: one conversation each
    monthlyCounts,     // a month and a count a row
};

/// How a date is written; decided once for the whole file, never by cell.
enum class DateOrder { yearMonthDay, dayMonthYear, monthDayYear };

/// How a file is read. `detectVolumes` proposes one; the user may change it; `--mapping` reads one from JSON.
struct VolumeMapping {
    Encoding encoding = Encoding::utf8;
    char separator = ',';
    char decimalPoint = '.';
    bool hasHeader = true;
    VolumeShape shape = VolumeShape::timestampedCounts;
    DateOrder dateOrder = DateOrder::yearMonthDay;
    std::string timeColumn;  // header text, or "1", "2", ... where there is no header
    std::string countColumn; // empty for VolumeShape::timestamps
    std::string typeColumn;  // optional: the column that names the work type

    bool operator==(const VolumeMapping&) const = default;
};

/// What a look at the head of a file shows.
struct VolumePreview {
    VolumeMapping mapping; // proposed
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows; // the first few, as UTF-8
    std::vector<std::string> doubts;            // codes of what could not be decided, such as "dateOrder"
};

struct RejectedRow {
    std::uint64_t line = 0; // 1 is the first line of the file
    std::string reason;     // code: "timeMissing", "timeUnreadable", "countMissing", "countUnreadable", "countNegative",
                            // "countNotFinite", "tooFewColumns", "rowTooLong", "monthTwice", "quoteNotClosed"
    std::string text;       // the field, at most 80 characters
};

/// Volumes by month of one value of the type column (or of the whole file, with an empty name).
struct ImportedSeries {
    std::string name;
    std::vector<plan::VolumeHistory::Entry> months; // incomplete: days with data do not reach from the first working
                                                    // day to the last of the month
};

struct ImportedVolumes {
    std::vector<ImportedSeries> series;
    std::uint64_t rowsRead = 0; // data rows, header not counted
    std::uint64_t rowsRejected = 0;
    std::vector<RejectedRow> rejected; // the first `maximumRejectedListed`
    std::uint64_t bytes = 0;
};

inline constexpr std::size_t maximumRejectedListed = 1000;

/// Reads the head of the file (at most 256 KiB) and proposes a mapping.
/// Errors: fileMissing, fileUnreadable, importNoRows, importNoColumns, importTooManyColumns, textNotUtf8 (binary).
Result<VolumePreview> previewVolumes(const std::filesystem::path& file);
/// The same with parts of the mapping decided by the user: rows and columns are read by it.
Result<VolumePreview> previewVolumes(const std::filesystem::path& file, const VolumeMapping& mapping);

/// Called now and then with the share done, 0..1; importing stops with `cancelled` when it returns false.
using ImportProgress = std::function<bool(double)>;

/// Streams the file and aggregates by month; memory does not grow with the file.
/// Errors: those of previewVolumes, importColumnMissing, cancelled, importNoRows where every row was rejected.
Result<ImportedVolumes> importVolumes(const std::filesystem::path& file, const VolumeMapping& mapping,
                                      const ImportProgress& progress = {});

/// A mapping as JSON and back, for `--mapping` and for remembering it. Errors: jsonMalformed, jsonInvalid.
std::string mappingToJson(const VolumeMapping& mapping);
Result<VolumeMapping> mappingFromJson(std::string_view text);

/// The plan with the series as the volume history of a work type; replaces months it already has, keeps the others.
plan::Plan withHistory(const plan::Plan& plan, const plan::WorkTypeId& type, const ImportedSeries& series,
                       const std::string& source);

} // namespace headroom::exchange
