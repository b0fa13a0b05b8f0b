#pragma once

#include "plan/unit.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace headroom::plan {

/// Every number a planner may set, once. First those of the plan, then those each work type has, then those
/// of a milestone.
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
    // surplus: where it goes
    surplusToSystems,
    surplusToContent,
    surplusToInsight,
    surplusToChannels,
    surplusToOutreach,
    surplusToBacklog,
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
    clearanceMonths,
    openHours,
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
    eligibleShare,
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
    targetShare,
    replyWithin,
    answerWithin,
    patience,
    // per milestone from here on
    milestoneDelay,
};

inline constexpr LeverKey firstWorkTypeLever = LeverKey::volume;
inline constexpr LeverKey firstMilestoneLever = LeverKey::milestoneDelay;
inline constexpr LeverKey lastLever = LeverKey::milestoneDelay;
inline constexpr std::size_t leverCount = static_cast<std::size_t>(lastLever) + 1;
inline constexpr std::size_t planLeverCount = static_cast<std::size_t>(firstWorkTypeLever);
inline constexpr std::size_t workTypeLeverCount =
    static_cast<std::size_t>(firstMilestoneLever) - planLeverCount;

/// Whether outcomes of the lever can be drawn from a range. Opening hours cannot: they are the ground on
/// which all reply targets stand, and those are worked out once a plan.
constexpr bool isDrawable(LeverKey key) {
    return key != LeverKey::openHours;
}

/// Whose a lever is.
enum class Holder { plan, workType, milestone };

constexpr Holder holderOf(LeverKey key) {
    if (key >= firstMilestoneLever) return Holder::milestone;
    return key >= firstWorkTypeLever ? Holder::workType : Holder::plan;
}

constexpr bool isWorkTypeLever(LeverKey key) {
    return holderOf(key) == Holder::workType;
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

/// Where a surplus may go, in the usual order. The first three make the AI better: they count as improvement
/// time the month after.
inline constexpr std::array surplusKeys{LeverKey::surplusToSystems,  LeverKey::surplusToContent,
                                        LeverKey::surplusToInsight,  LeverKey::surplusToChannels,
                                        LeverKey::surplusToOutreach, LeverKey::surplusToBacklog};

constexpr bool isImprovement(LeverKey surplusKey) {
    return surplusKey == LeverKey::surplusToSystems || surplusKey == LeverKey::surplusToContent ||
           surplusKey == LeverKey::surplusToInsight;
}

} // namespace headroom::plan
