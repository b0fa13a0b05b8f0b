#pragma once

#include "plan/month.h"
#include "plan/plan.h"
#include "plan/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
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

/// How a file is read. `previewVolumes` proposes one; the user may change it; `--mapping` reads one from
/// JSON.
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
    // Codes of what the file leaves open; the mapping holds the likelier answer.
    //   timeColumn    no column of dates, or several that could be meant
    //   dateOrder     every date reads both ways round, or some contradict the others
    //   countColumn   several columns could be the count
    //   decimalPoint  "1,200" could be 1200 or 1.2, or some counts contradict the others
    //   shape         a date a row beside numbers: one conversation each, or a count
    //   weeks         a row a week: weeks do not fall into months
    std::vector<std::string> doubts;
};

struct RejectedRow {
    std::uint64_t line = 0; // 1 is the first line of the file
    // Code: "timeMissing", "timeUnreadable", "countMissing", "countUnreadable", "countNegative",
    // "countNotFinite", "tooFewColumns", "tooManyColumns", "rowTooLong", "monthTwice", "quoteNotClosed".
    std::string reason;
    std::string text; // the field, at most 80 bytes of UTF-8
};

/// Volumes by month of one value of the type column (or of the whole file, with an empty name), in order.
/// Which months are incomplete is told in month_coverage.h. A month without a row of the type, while the file
/// has rows of others, is 0, but left out under VolumeShape::monthlyCounts; a month without any row is left
/// out.
struct ImportedSeries {
    std::string name;
    std::vector<plan::VolumeHistory::Entry> months;
};

struct ImportedVolumes {
    std::vector<ImportedSeries> series; // in order of name
    std::uint64_t rowsRead = 0;         // of data: no header, blank line, or line of nothing but separators
    std::uint64_t rowsRejected = 0;
    std::vector<RejectedRow> rejected; // the first `maximumRejectedListed`
    std::uint64_t bytes = 0;
    // That of the mapping; or CP1252 where it says UTF-8 (as for a file whose head is plain ASCII) and the
    // types, the only text that is kept, turn out to be no UTF-8.
    Encoding encoding = Encoding::utf8;
};

inline constexpr std::size_t maximumRejectedListed = 1000;

/// Reads the head of the file (at most 256 KiB) and proposes a mapping.
/// Errors: fileMissing, fileUnreadable, importNoRows, importNoColumns, importTooManyColumns, textNotUtf8
/// (binary).
Result<VolumePreview> previewVolumes(const std::filesystem::path& file);
/// The same with the mapping decided by the user: rows and columns are read by it. Columns it names that are
/// not there (the separator was changed) are proposed anew, and in doubt.
Result<VolumePreview> previewVolumes(const std::filesystem::path& file, const VolumeMapping& mapping);

/// Called now and then with the share done, 0..1; importing stops with `cancelled` when it returns false.
using ImportProgress = std::function<bool(double)>;

/// Streams the file and aggregates by month; memory does not grow with the file. All or nothing: an error
/// leaves no volumes. Times are taken as written, whatever their offset from UTC. Errors: those of
/// previewVolumes; cancelled; importColumnMissing (values: the column asked for, the columns there);
/// importNoRows where every row was rejected (values: how many, reason and text of the first; place:
/// file:line); importAmbiguous where the type column has more than 1000 values (values: typeColumn, most;
/// place: file:line); textNotUtf8 where some types are UTF-8 and others are not (values: the column; place:
/// file:line).
Result<ImportedVolumes> importVolumes(const std::filesystem::path& file, const VolumeMapping& mapping,
                                      const ImportProgress& progress = {});

/// A mapping as JSON and back, for `--mapping` and for remembering it. A key left out is as in `otherwise`,
/// say what previewVolumes proposed. Errors: textNotUtf8, jsonMalformed, jsonInvalid.
std::string mappingToJson(const VolumeMapping& mapping);
Result<VolumeMapping> mappingFromJson(std::string_view text, const VolumeMapping& otherwise = {});

/// The plan with the series as the volume history of a work type; replaces months it already has, keeps the
/// others. The plan as it is where it has no such work type.
plan::Plan withHistory(const plan::Plan& plan, const plan::WorkTypeId& type, const ImportedSeries& series,
                       const std::string& source);

} // namespace headroom::exchange
