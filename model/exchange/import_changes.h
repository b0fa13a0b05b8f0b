#pragma once

#include "exchange/data_import.h"
#include "plan/actual.h"
#include "plan/plan.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace headroom::exchange {

/// What an import would do with one figure of a month.
enum class ChangeKind {
    added,    // there was none
    changed,  // one of another source gives way
    restated, // the same source said something else before; that is kept beside it
    same,     // nothing changes
    rejected, // it is not taken, and why
};
inline constexpr std::size_t changeKindCount = 5;

/// One row of the list of what will change.
struct ImportChange {
    ChangeKind kind = ChangeKind::added;
    std::string series;        // as the file names the work type; empty where it names none
    plan::WorkTypeId workType; // empty for what is of the team
    plan::Month month{};
    plan::Observed what = plan::Observed::volume;
    double value = 0;
    std::optional<double> before;
    bool complete = true;
    bool isHistory = false; // a volume from before the plan, that forecasts are made of
    // Of what is rejected: "workTypeUnknown", "workTypeMissing" (the file names none, the plan has several,
    // and history is of a work type), "afterPlan", "beforePlan" (only volumes are kept from before),
    // "monthAhead", "notSettled" (outcomes may still be taken back), "notWorkingTime" (what the source means
    // by handle time), "ofTeam" (a work type has no such figure), "eligibleShares" (rates are of what the AI
    // may see, and work types differ in that), "valueInvalid".
    std::string reason;

    bool operator==(const ImportChange&) const = default;
};

/// What an import knows beside the file.
struct ImportOccasion {
    std::string source; // its name among the plan's sources
    plan::SourceKind kind = plan::SourceKind::file;
    std::string details; // which file and columns
    plan::Date today{};
    plan::WorkTypeId workType; // of what the file names no work type for; empty: of the team

    bool operator==(const ImportOccasion&) const = default;
};

struct ImportChanges {
    plan::ActualSource source;       // as it will stand in the plan
    std::vector<ImportChange> rows;  // by work type as the plan has them, month and what; the rejected last
    std::vector<plan::Topic> topics; // all of the plan's, as they will be
    bool topicsChange = false;
    int topicsInFile = 0; // that the file tells apart and the plan can place
    int topicsFolded = 0; // that are summed as the others of their work type

    [[nodiscard]] std::size_t count(ChangeKind kind) const;
    [[nodiscard]] bool changesNothing() const;
    /// Whether it brings actuals of the plan's own months, not history alone.
    [[nodiscard]] bool bringsActuals() const;

    bool operator==(const ImportChanges&) const = default;
};

/// What importing the figures would do to the plan. Types of the file that the mapping gives one work type
/// are added up: volumes summed, rates and minutes weighted by what they are of. Topics of a month and work
/// type that the file speaks of take the place of those that were there.
ImportChanges changesOf(const plan::Plan& plan, const ImportedFigures& figures, const ImportMapping& mapping,
                        const ImportOccasion& occasion);

/// The plan with them: one edit.
plan::Plan withChanges(const plan::Plan& plan, const ImportChanges& changes, const ImportOccasion& occasion);

/// The rows for a spreadsheet: kind, work type, month, figure, value, before, complete, reason (codes and
/// names as in JSON).
std::string changesToCsv(const ImportChanges& changes, const plan::Plan& plan);

} // namespace headroom::exchange
