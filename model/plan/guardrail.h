#pragma once

#include "plan/unit.h"
#include "plan/work_type.h"

#include <string>
#include <vector>

namespace headroom::plan {

using GuardrailId = PartId;

/// What a guardrail watches, month by month. Not a Metric: the improvement share as people worked it is among
/// what a projection reads.
enum class GuardrailMetric { automation, resolution, improvementShare, backlogDays, inbound };

/// When a month counts against a guardrail. Missing or exceeding by exactly the threshold counts.
enum class Comparison {
    missesBy,         // at least the threshold under plan
    exceedsBy,        // at least the threshold over plan
    hasNotImprovedBy, // up by less than the threshold over the months, while the plan rises
    overLimit,        // more than the threshold, whatever the plan says
    aboveHigh,        // above the high of the lever behind it, by more than the threshold
};

/// What is to happen when a guardrail is triggered: in a projection from the month after, until it is
/// cleared.
enum class GuardrailAction {
    pauseReductions,    // what is planned for the month does not happen, nor later
    reopenHiringGates,  // backfill at 100 %
    moveSurplus,        // what has no destination, to backlog, content upgrades, proactive outreach
    reviewContent,      // and who owns it; changes no number by itself
    capInboxShare,      // which protects the time for improvement that was planned
    stopReductions,     // for the rest of the plan, cleared or not
    clearBacklog,       // by overtime
    revisitHiringGates, // backfill at 100 %
};

/// What is to happen when a bet fails, said beforehand: while it is met for so many months in a row.
struct Guardrail {
    GuardrailId id;
    std::string name;
    GuardrailMetric metric = GuardrailMetric::automation;
    Comparison comparison = Comparison::missesBy;
    double threshold = 0; // in the metric's unit: shares as 0..1
    int months = 1;       // in a row; for hasNotImprovedBy the window
    std::vector<GuardrailAction> actions;

    bool operator==(const Guardrail&) const = default;
};

inline constexpr int guardrailMetricCount = static_cast<int>(GuardrailMetric::inbound) + 1;
inline constexpr int comparisonCount = static_cast<int>(Comparison::aboveHigh) + 1;
inline constexpr int guardrailActionCount = static_cast<int>(GuardrailAction::revisitHiringGates) + 1;

Unit unitOf(GuardrailMetric metric);

/// The guardrails a new plan has.
std::vector<Guardrail> defaultGuardrails();

} // namespace headroom::plan
