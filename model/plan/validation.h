#pragma once

#include "plan/plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace headroom::plan {

enum class Severity { hint, warning, error };

/// What a finding is about; ui/words has a sentence and a remedy for each.
enum class FindingCode {
    nameEmpty,
    monthsOutOfRange, // values: months, most
    currencyUnknown,  // values: code
    firstMonthInvalid,
    tooManyWorkTypes,  // values: count, most
    workTypeIdInvalid, // empty or twice
    workTypeNameEmpty,
    workTypeNameTwice,        // values: name
    scenarioNameInvalid,      // empty, "Base" or twice; values: name
    scenarioWeightInvalid,    // outside 0..1 or not finite; values: name, weight
    scenarioWeightsOverWhole, // the others leave Base less than nothing; values: sum
    overrideUnknown,          // values: scenario, lever name
    leverNotFinite,           // values: month
    leverOutOfLimits,         // values: value, minimum, maximum (empty where none)
    leverNotWhole,            // values: value
    leverNotByMonth,          // a path given to a lever that has one value
    rangeNotFinite,
    rangeReversed,             // values: low, base, high
    rangeLognormalNotPositive, // values: low
    rangeWeightsInvalid,       // negative, not finite, or all zero; values: of low, base, high
    rangeMonthlyInvalid,       // outside 0..1 or not finite; values: rank correlation
    rangeMonthlyOfOneValue,    // outcomes by month of a lever that has one value
    rangeNotDrawn,             // the lever has a range that no draw can use
    // a correlation points at its first lever; values: name of the other, its holder's id, rank
    correlationLeverUnknown, // points at none; values: name of the lever that is missing, its holder's id
    correlationWithItself,
    correlationTwice,
    correlationRankInvalid,  // outside -1..1 or not finite
    correlationWithoutRange, // of one of the two, at which it points; values: name of the other, holder's id
    tooManyCorrelations,     // values: count, most
    drawsOutOfRange,         // values: draws, most
    splitNotWhole,           // values: sum
    seasonInvalid,           // negative, not finite, or all zero
    holidayInvalid,          // a day that does not exist
    fixedDaysOutOfRange,     // values: month, days
    rampInvalid,             // values: month of age, proficiency
    rampTooLong,             // values: length, most
    openingRampingTooLong,   // values: length of opening, length of ramp
    openingRampingInvalid,
    launchInvalid,        // values: name
    tooManyMilestones,    // values: count, most
    milestoneInvalid,     // no or twice the same id, an unknown work type, before the plan; values: name
    milestonesCollide,    // two in one month for one work type; values: names
    milestoneWithoutStep, // nothing hangs on it; values: name
    startOutOfPlan,       // values: work type, month
    profileInvalid,       // values: work type
    profileEmpty,         // live work taken to arrive evenly; values: work type
    targetUnmeetable,     // no staff answers everyone in time; values: share
    targetWithoutMeaning, // a live target of 0 asks for nobody
    patienceNone,         // who has to wait gives up at once
    surplusOrderInvalid,  // a destination missing or twice
    surplusOverWhole,     // values: sum of the shares
    tooManyGuardrails,    // values: count, most
    guardrailIdInvalid,   // empty or twice; values: name
    guardrailNameEmpty,
    guardrailNameTwice,        // values: name
    guardrailThresholdInvalid, // below 0 or not finite; values: name
    guardrailMonthsInvalid,    // values: name, months, most
    historyInvalid,            // unknown work type, or a volume that is negative or not finite
    // an actual's values begin with: name of what is observed, name of the work type, month
    actualInvalid,             // not finite or beyond its limits; values: ..., value, most
    actualMisplaced,           // of an unknown work type, of one where it is the team's, or of no month
    actualTwice,               //
    actualSourceUnknown,       // its source or that of an earlier figure
    actualOutOfPlan,           // of a month that is not the plan's
    actualSourceInvalid,       // no or twice the same name, or a settling day below 0; values: name
    decisionInvalid,           // without guardrail, who, day, month or reason; values: id of the guardrail
    topicInvalid,              // out of order, of an unknown work type, or counts no topic has; values: name
    improvementInvalid,        // no or twice the same id, neither topic nor change, no day; values: its words
    tooManyImprovements,       // values: count, most
    resolutionAboveCeiling,    // values: month, value, ceiling
    handleTimeMayTurnNegative, // values: complexity, automation before the plan
    // found in a projection
    reductionsBeyondHeadcount, // values: reductions, people left
    noWorkingDays,             // the month has work to do and no day to do it on: required FTE has no value
    noInboxTime,               // the same for an inbox share of 0 or a working day without hours
    guardrailUndecided,        // triggered by the actuals of its month; values: name
    utilisationOverOne,        // a live target so low that it counts on people giving up; values: utilisation
    // plan health: what a careful reviewer would say
    noOwner,            // nobody answers for the AI's performance on a work type
    betIncomplete,      // values: what is missing, of "range", "source", "owner"
    baseOffMedian,      // of a normal or lognormal range, by over a tenth of it; values: base, median
    automationJump,     // values: rise in one month, share
    targetUnsupported,  // values: automation at the end; neither owner nor improvement time
    systemStartsHigh,   // values: resolution in the first month
    outputNotFalling,   // values: output per paid hour at the end against the start
    inboxAboveLastYear, // values: inbox share, inbox share before the plan
    careShort,          // values: care, hours missing
    reductionTooSoon, // values: reductions, first understaffed month after it, FTE missing, "p10" where drawn
    backfillStoppedEarly,      // values: backfill before, after
    surplusWithoutDestination, // values: largest gap, FTE
    noAutomationGuardrail,     // nothing says what happens when automation falls short
    financeReviewOld,          // values: date of the last one
    financeReviewMissing,      // the plan has begun and was never reviewed
    financeReviewOverdue,      // values: date it was due
    assumptionsOverdue,        // values: how many levers, earliest date at which one was due
    assumptionsStale,          // values: how many bets, oldest review or first day
    topicsWithoutOwner,        // the largest by human hours; values: how many, of how many, then their names
    improvementOverdue,        // values: how many, the earliest date, its words
    improvementWithoutEffect, // made, and resolution no higher after it; values: how many, words of the first
};

/// What a careful reader finds in a plan, and where.
struct Finding {
    FindingCode code{};
    Severity severity = Severity::error;
    std::optional<LeverRef> lever; // what it points at, where that is a lever
    int month = -1;                // month of the plan, or -1
    std::string scenario;          // where the finding is in an override
    std::vector<std::string> values;

    bool operator==(const Finding&) const = default;
};

/// The plan's own faults under a scenario, worst first; those of its other scenarios included.
std::vector<Finding> validate(const Plan& plan, std::string_view scenario = baseScenario);

/// Whether an error among the findings leaves the formulas without a meaning (a number that is not one, a
/// lever beyond its limits). Other errors are shown beside the results.
bool blocksProjection(const std::vector<Finding>& findings);
/// Whether an error among the findings leaves draws of the ranges without a meaning: one that blocks the
/// projection, or one in a range, a correlation or the draw settings. What is wrong in the ranges of another
/// scenario than the one that was judged does not.
bool blocksRanges(const std::vector<Finding>& findings);
bool hasErrors(const std::vector<Finding>& findings);

/// The code as other programs know it: its enumerator's name.
std::string_view name(FindingCode code);

/// A number as the values of findings carry it: shortest text that reads back to the same double.
std::string toText(double value);

} // namespace headroom::plan
