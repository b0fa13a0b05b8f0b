#pragma once

#include "plan/unit.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace headroom::plan {

/// Every number a planner may set, once. First those of the plan, then those each work type has.
enum class LeverKey {
    // demand
    growth,
    inducedDemand,
    // time split: the ten parts of a paid hour
    inboxShare,
    reviewShare,
    tuningShare,
    contentShare,
    insightShare,
    systemChangeShare,
    trainingShare,
    meetingsShare,
    breaksShare,
    leaveShare,
    inboxShareToday,
    hoursPerDay,
    // improvement work
    upkeepHours,
    dedicatedHours,
    reviewFraction,
    reviewMinutes,
    surplusToImprovement,
    // people
    openingHeadcount,
    plannedHires,
    plannedReductions,
    attrition,
    backfill,
    hiringLead,
    overtime,
    contractors,
    // service
    openingBacklog,
    // money
    loadedCost,
    costPerHire,
    severance,
    aiPrice,
    billedHandoverShare,
    platformFee,
    dedicatedTeamCost,
    toolingCost,
    overtimePremium,
    contractorCost,
    outsourcedPrice,
    // per work type from here on
    volume,
    shareTrend,
    involvement,
    resolution,
    involvementToday,
    resolutionToday,
    ceiling,
    decay,
    raiseHours,
    handleMinutes,
    complexity,
    handoverFactor,
    concurrency,
    utilisation,
    outsourced,
};

inline constexpr LeverKey firstWorkTypeLever = LeverKey::volume;
inline constexpr LeverKey lastLever = LeverKey::outsourced;
inline constexpr std::size_t leverCount = static_cast<std::size_t>(lastLever) + 1;
inline constexpr std::size_t planLeverCount = static_cast<std::size_t>(firstWorkTypeLever);
inline constexpr std::size_t workTypeLeverCount = leverCount - planLeverCount;

constexpr bool isWorkTypeLever(LeverKey key) {
    return key >= firstWorkTypeLever;
}

/// The sections in which levers are shown, in the order of the argument.
enum class Section { demand, automation, improvement, time, effort, people, service, money };

/// A bet can turn out otherwise and wants range, source and owner; a decision is the planner's to take; a
/// fact is known.
enum class LeverKind { bet, decision, fact };

/// What the program knows of a lever: the one place its name, unit, limits and meaning are written.
struct LeverInfo {
    LeverKey key;
    std::string_view name;  // in JSON, tables and commands
    std::string_view label; // for people, English; translated where it is shown
    Unit unit;
    Section section;
    LeverKind kind;
    bool byMonth;                  // may differ from month to month
    double initial;                // in a new plan
    double minimum;                // inclusive
    std::optional<double> maximum; // inclusive; none where any amount makes sense
    bool whole;                    // whole numbers only
    std::string_view symbol;       // in formulas
    std::string_view help;         // what it means
    std::string_view typical;      // what is usual, with how good the source is
};

const LeverInfo& info(LeverKey key);
/// All levers in the order of LeverKey.
std::span<const LeverInfo> leverCatalogue();
/// The lever with this name, if there is one.
std::optional<LeverKey> leverNamed(std::string_view name);

/// The parts of the time split, in order; they sum to 1.
inline constexpr std::array timeSplitKeys{
    LeverKey::inboxShare,   LeverKey::reviewShare,       LeverKey::tuningShare,   LeverKey::contentShare,
    LeverKey::insightShare, LeverKey::systemChangeShare, LeverKey::trainingShare, LeverKey::meetingsShare,
    LeverKey::breaksShare,  LeverKey::leaveShare};

/// The parts of the time split that make the AI better: the improvement share is their sum.
inline constexpr std::array improvementKeys{LeverKey::reviewShare, LeverKey::tuningShare,
                                            LeverKey::contentShare, LeverKey::insightShare,
                                            LeverKey::systemChangeShare};

} // namespace headroom::plan
