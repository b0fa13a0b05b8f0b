#pragma once

#include "plan/actual.h"
#include "plan/observed.h"
#include "plan/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::exchange {

enum class Encoding { utf8, cp1252 };

/// How the rows of a file are laid out.
enum class ImportShape {
    timestampedCounts, // a time stamp and a count a row
    timestamps,        // a time stamp a row: one conversation each
    monthlyCounts,     // a month a row, with its count and other figures
    monthColumns,      // a month a column, a figure of a work type a row
};

/// How a date is written; decided once for the whole file, never by cell.
enum class DateOrder { yearMonthDay, dayMonthYear, monthDayYear };

/// What a number of handle time counts. Text with colons (0:05:30) is hours, minutes and seconds whatever
/// this says.
enum class HandleUnit { seconds, minutes, hours };

/// Where a file comes from, as far as its columns tell.
enum class Origin { any, intercom, zendesk, freshdesk };

/// How a file is read, and what its figures mean. `previewImport` proposes one; the user may change it;
/// `--mapping` reads one from JSON. Columns are named by their header text, or "1", "2", ... where there is
/// none; an empty name stands for no column.
struct ImportMapping {
    Origin origin = Origin::any;
    Encoding encoding = Encoding::utf8;
    char separator = ',';
    char decimalPoint = '.';
    std::string sheet;   // of a workbook; empty: the first
    int linesBefore = 0; // of titles, before the header or the first row
    bool hasHeader = true;
    ImportShape shape = ImportShape::timestampedCounts;
    DateOrder dateOrder = DateOrder::yearMonthDay;
    std::string timeColumn;  // none where months are columns
    std::string countColumn; // of counts, or of volumes by month
    std::string typeColumn;  // the one that names the work type

    // Of a conversation a row:
    std::string participatedColumn;            // whether the AI took part
    std::string outcomeColumn;                 // how it ended for the AI
    std::vector<std::string> resolvedOutcomes; // its values that mean: no human needed; in small letters
    std::string handleColumn;
    HandleUnit handleUnit = HandleUnit::minutes;
    std::string topicColumn; // what it was about, finer than the work type; several set apart by ; or ,
    std::string channelColumn;
    std::vector<std::string> droppedChannels; // its values that are no conversations; in small letters

    // Of months:
    std::map<plan::Observed, std::string> figureColumns; // beside volume, by row
    std::string figureColumn;                            // by column: the one that names what a row holds
    bool ratesInPercent = false;                         // 85 is 0.85; "85%" is so in any case

    // What the figures mean, for the plan's record of where they are from:
    plan::HandleTimeMeaning handleMeaning = plan::HandleTimeMeaning::unknown;
    plan::EligibleVolume ratesOf = plan::EligibleVolume::allInbound;
    std::string timeZone; // of days and months; empty: as times are written
    int settlingDays = 0; // until the outcomes of a month are final, from its last day

    std::map<std::string, std::string> workTypes; // a type in the file: the plan's; empty: left out

    bool operator==(const ImportMapping&) const = default;
};

inline constexpr int maximumSettlingDays = 366;
inline constexpr int maximumLinesBefore = 1000;

/// A mapping as JSON and back, for `--mapping` and for remembering it. A key left out is as in `otherwise`,
/// say what previewImport proposed. Errors: textNotUtf8, jsonMalformed, jsonInvalid.
std::string mappingToJson(const ImportMapping& mapping);
Result<ImportMapping> mappingFromJson(std::string_view text, const ImportMapping& otherwise = {});

} // namespace headroom::exchange
