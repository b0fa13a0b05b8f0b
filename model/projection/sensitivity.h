#pragma once

#include "plan/plan.h"
#include "plan/result.h"
#include "projection/outputs.h"

#include <functional>
#include <optional>

namespace headroom::projection {

/// How every result changes with one lever: d metric / d lever for a lever whose whole path moves by the same
/// amount (in its own unit: 1 is a hundred points of a share), or for one month of it alone. Exact, from one
/// run of the kernel on dual numbers. The plan must project; `plan` stands under its scenario already.
Outputs<double> gradient(const plan::Plan& plan, const plan::LeverRef& lever);
Outputs<double> gradient(const plan::Plan& plan, const plan::LeverRef& lever, int month);

/// What goal seek may move.
enum class SeekBy {
    wholePath, // every month by the same amount
    fromMonth, // from a month until the next step
    inMonth,   // that month alone
};

struct Goal {
    plan::Metric metric = plan::Metric::gapFte;
    int workType = -1; // of a work type's metric, else -1
    int month = 0;     // where the metric is to meet the target
    double target = 0;
    plan::LeverRef lever;
    SeekBy by = SeekBy::wholePath;
    int leverMonth = 0; // for SeekBy::fromMonth and inMonth
    /// What is sought instead of a metric, for figures that are made of more than one run of the formulas;
    /// then metric and workType are not read.
    std::function<double(const plan::Plan& tried)> measure;
};

struct GoalFound {
    plan::Trajectory trajectory; // the lever's path that meets the target
    double value = 0;            // of the lever, in the month that was asked for
    double reached = 0;          // the metric
};

/// Why no value does: what the metric is at both ends of what the lever may be.
struct GoalMissed {
    double lowest = 0, highest = 0;     // of the lever, in the month that was asked for
    double atLowest = 0, atHighest = 0; // of the metric
};

struct GoalResult {
    std::optional<GoalFound> found;
    GoalMissed missed; // set where nothing is found
};

/// The value of one lever at which a metric meets a target in a month, within the lever's limits: a
/// bracketing root search on the projection, so it never leaves the limits and always ends. Of several values
/// the one nearest to today's is taken. Errors: planInvalid.
Result<GoalResult> seek(const plan::Plan& plan, const Goal& goal);

} // namespace headroom::projection
