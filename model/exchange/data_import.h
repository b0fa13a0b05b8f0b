#pragma once

#include "exchange/data_file.h"
#include "exchange/import_mapping.h"
#include "plan/month.h"
#include "plan/plan.h"
#include "plan/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace headroom::exchange {

/// What a look at the head of a file shows.
struct ImportPreview {
    ImportMapping mapping;           // proposed
    std::vector<std::string> sheets; // of a workbook
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows; // the first few, as UTF-8
    // Codes of what the file leaves open; the mapping holds the likelier answer.
    //   timeColumn    no column of dates, or several that could be meant
    //   dateOrder     every date reads both ways round, or some contradict the others
    //   countColumn   several columns could be the count
    //   decimalPoint  "1,200" could be 1200 or 1.2, or some counts contradict the others
    //   shape         a date a row beside numbers: one conversation each, or a count
    //   weeks         a row a week: weeks do not fall into months
    //   handleTime    a column of handle time, and nothing says what it counts
    std::vector<std::string> doubts;
};

struct RejectedRow {
    std::uint64_t line = 0; // 1 is the first line of the file
    // Code: "timeMissing", "timeUnreadable", "countMissing", "countUnreadable", "countNegative",
    // "countNotFinite", "participatedUnreadable", "handleUnreadable", "figureUnreadable", "figureUnknown",
    // "rateOverOne", "tooFewColumns", "tooManyColumns", "rowTooLong", "monthTwice", "quoteNotClosed".
    std::string reason;
    std::string text; // the field, at most 80 bytes of UTF-8
};

/// One thing that a file says of a month.
struct ImportedFigure {
    plan::Observed what = plan::Observed::volume; // or what is of the team, where a sheet has it
    double value = 0;

    bool operator==(const ImportedFigure&) const = default;
};

struct ImportedMonth {
    plan::Month month{};
    std::vector<ImportedFigure> figures; // in order of what
    bool complete = true;                // false where days are missing: see month_coverage.h
    double handled = 0;                  // conversations behind the handle time, where rows are conversations

    [[nodiscard]] std::optional<double> of(plan::Observed what) const;

    bool operator==(const ImportedMonth&) const = default;
};

/// Figures by month of one value of the type column (or of the whole file, with an empty name), in order. A
/// month without a row of the type, while the file has rows of others, has a volume of 0, but is left out
/// where rows are months; a month without any row is left out.
struct ImportedSeries {
    std::string name;
    std::vector<ImportedMonth> months;
};

/// What conversations were about, the whole file together.
struct ImportedTopic {
    std::string name;
    double volume = 0, involved = 0, resolved = 0; // conversations
    double human = 0;                              // conversations that people handled
    double humanHours = 0;

    bool operator==(const ImportedTopic&) const = default;
};

/// What conversations of one value of the type column were about, month by month.
struct ImportedTopicSeries {
    std::string series; // as in ImportedSeries
    std::string name;   // in the spelling it most often has; empty: the topics that were not told apart
    std::vector<plan::TopicMonth> months; // in order; their source is none yet

    bool operator==(const ImportedTopicSeries&) const = default;
};

struct ImportedFigures {
    std::vector<ImportedSeries> series;           // in order of name
    std::vector<ImportedTopicSeries> topicSeries; // in order of series and name
    std::vector<ImportedTopic> topics;            // the most human hours first, then the most volume
    std::uint64_t rowsRead = 0;    // of data: no header, blank line, or line of nothing but separators
    std::uint64_t rowsDropped = 0; // no conversations, by their channel
    std::uint64_t rowsRejected = 0;
    std::vector<RejectedRow> rejected; // the first `maximumRejectedListed`
    std::uint64_t bytes = 0;
    // That of the mapping; or CP1252 where it says UTF-8 (as for a file whose head is plain ASCII) and the
    // texts that are kept turn out to be no UTF-8.
    Encoding encoding = Encoding::utf8;
};

inline constexpr std::size_t maximumRejectedListed = 1000;

/// Reads the head of the file and proposes a mapping. Errors: fileMissing, fileUnreadable, importNoRows,
/// importNoColumns, importTooManyColumns, textNotUtf8 (binary), importAmbiguous (a sheet).
Result<ImportPreview> previewImport(const std::filesystem::path& file);
/// The same with the mapping decided by the user: rows and columns are read by it. Columns it names that are
/// not there (the separator was changed) are proposed anew, and in doubt.
Result<ImportPreview> previewImport(const std::filesystem::path& file, const ImportMapping& mapping);
/// The same of a file that is open; `wanted` is null for a proposal.
Result<ImportPreview> previewImport(const DataFile& file, const ImportMapping* wanted);

/// Called now and then with the share done, 0..1; importing stops with `cancelled` when it returns false.
using ImportProgress = std::function<bool(double)>;

/// Streams the file and aggregates by month; memory does not grow with the rows. All or nothing: an error
/// leaves no figures. Errors: those of previewImport; cancelled; importAmbiguous; importColumnMissing
/// (values: the column asked for, the columns there); importNoRows where every row was rejected (values: how
/// many, reason and text of the first; place: file:line); importAmbiguous where the type column has more than
/// 1000 values (values: typeColumn, most; place: file:line); textNotUtf8 where some texts are UTF-8 and
/// others are not (values: the column; place: file:line).
Result<ImportedFigures> importFigures(const std::filesystem::path& file, const ImportMapping& mapping,
                                      const ImportProgress& progress = {});
Result<ImportedFigures> importFigures(const DataFile& file, const ImportMapping& mapping,
                                      const ImportProgress& progress = {});

/// The volumes of a series, as a plan keeps what was before it.
std::vector<plan::VolumeHistory::Entry> volumesOf(const ImportedSeries& series);

/// The plan with volumes as the history of a work type; replaces months it already has, keeps the others. The
/// plan as it is where it has no such work type.
plan::Plan withHistory(const plan::Plan& plan, const plan::WorkTypeId& type,
                       const std::vector<plan::VolumeHistory::Entry>& volumes, const std::string& source);

} // namespace headroom::exchange
