#pragma once

#include "actuals/seen.h"
#include "finance/quarter.h"
#include "plan/plan.h"
#include "plan/result.h"

#include <array>
#include <atomic>
#include <optional>
#include <string>
#include <vector>

namespace headroom::finance {

/// Where an actual stands against the range of what was assumed: P10 to P90 of the draws.
enum class Standing { below, inside, above, unknown };

/// What happened in a month of the quarter, against what was assumed of it.
struct ReviewMonth {
    plan::Month month{};
    double planned = 0, low = 0, high = 0, actual = 0; // low and high NaN where nothing is drawn
    bool complete = true;

    /// Of an incomplete month, and of what was not drawn, nothing is said.
    [[nodiscard]] Standing standing() const;
    bool operator==(const ReviewMonth&) const = default;
};

/// Something that was assumed and has been seen since.
struct ReviewLine {
    plan::Observed what{};
    plan::WorkTypeId workType; // empty for what is of the team
    std::string workTypeName;
    std::optional<plan::LeverRef> lever; // that was assumed; nothing where it is a result of several
    std::vector<ReviewMonth> months;     // those that have an actual, never empty

    /// How many months stand there.
    [[nodiscard]] int count(Standing standing) const;
    /// Outside in any month is outside, on the side of the last one that is.
    [[nodiscard]] Standing standing() const;
    bool operator==(const ReviewLine&) const = default;
};

/// What came of it for the team over the months of the quarter that are past, and why it came out otherwise:
/// a part a cause, which add up to the difference.
struct ReviewResult {
    plan::Metric metric{};
    double planned = 0, actual = 0;
    std::array<double, actuals::causeCount> parts{}; // in the order of actuals::Cause

    bool operator==(const ReviewResult&) const = default;
};

/// What stands in the review of a quarter.
struct QuarterReview {
    Quarter quarter;
    int monthsPast = 0; // of the quarter that have actuals
    std::vector<ReviewLine> lines;
    std::vector<ReviewResult> results;

    bool operator==(const QuarterReview&) const = default;
};

/// The lever that says what is observed; nothing where it is a result.
std::optional<plan::LeverRef> leverOf(plan::Observed what, const plan::WorkTypeId& workType);

/// A plan with what happened since in place of what it knew: work types that it has not are left out.
plan::Plan withActualsOf(plan::Plan assumed, const plan::Plan& live);

/// Holds the actuals of a quarter against what a plan, which carries them, assumed. Errors: planInvalid and
/// rangesInvalid as of the projection and the draws; cancelled.
Result<QuarterReview> reviewOf(const plan::Plan& assumed, const Quarter& quarter,
                               const std::atomic<bool>* cancelled = nullptr);

/// Quarters of the plan that can be reviewed: those with actuals, the latest first.
std::vector<Quarter> reviewableQuarters(const plan::Plan& plan);

} // namespace headroom::finance
