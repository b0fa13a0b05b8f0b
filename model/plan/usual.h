#pragma once

#include "plan/plan.h"

namespace headroom::plan {

/// A work type of this nature with what is usual for it: effort, ceiling, decay, the work a point takes,
/// where automation stands and where it gets to within a year, each with its range and where the figure comes
/// from. It has neither id nor name, and the catalogue's initial volume.
WorkType usualWorkType(Nature nature, ServiceMode mode);

/// How sure teams usually are of a lever; nothing where that is not a question, or nobody knows.
std::optional<Range> usualRange(LeverKey key);

/// The plan with a range for every bet that has none, and a source for whatever has none: that it is usual,
/// and how well that is known. What somebody wrote stays.
Plan withUsualRanges(const Plan& plan);

/// Automation in equal steps a quarter from what it is to what it is to be in the last quarter. Where there
/// is one quarter only, it is all that from the start.
Trajectory quarterlySteps(double from, double to, int months);

/// Paid time with this share for the inbox and these for leave and for training, meetings and breaks
/// together; the rest is for improvement, in the proportions that are usual. The sum is 1; nothing where
/// there is no rest.
struct TimeSplit {
    double inbox = 0, leave = 0, around = 0;

    [[nodiscard]] double improvement() const { return 1 - inbox - leave - around; }
};
[[nodiscard]] TimeSplit timeSplitOf(const Plan& plan);
[[nodiscard]] std::optional<Plan> withTimeSplit(const Plan& plan, const TimeSplit& split);

/// Public holidays of the United States in the years the plan touches, on the days they are observed.
std::vector<Calendar::Holiday> publicHolidays(Month first, int months);

} // namespace headroom::plan
