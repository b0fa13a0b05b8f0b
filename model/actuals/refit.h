#pragma once

#include "actuals/control_chart.h"
#include "actuals/reforecast.h"

#include <functional>
#include <optional>
#include <vector>

namespace headroom::actuals {

/// How a lever came out in the months past: what was seen, or follows from what was seen of the team, against
/// what the plan had.
struct LeverCourse {
    plan::LeverRef lever;
    plan::Unit unit{};
    struct Seen {
        int month = 0;
        double actual = 0, planned = 0;
    };
    std::vector<Seen> months;
    ControlChart chart; // of the differences from plan, in order: noise or shift

    /// What a month is off by: in points for a share, as a share of the plan otherwise.
    [[nodiscard]] double off(const Seen& seen) const;
};

/// The levers that actuals speak of: volume, involvement, resolution and handle time of each work type, and
/// attrition. Resolution is the one that was reached, care and all. Only months that are complete count.
std::vector<LeverCourse> leverCourses(const projection::Projection& planned, const Reforecast& now);

/// A lever as its actuals say it goes on: the plan's own path moved by what it was off by, with the range of
/// a month still to come.
struct Refit {
    int from = 0;         // the first month without actuals
    double level = 0;     // what the last month is off by, without its noise
    double perMonth = 0;  // how that changes; 0 where no trend shows
    bool offPlan = false; // by more than the noise of its months, at 90 %
    plan::Lever lever;    // low and high are P10 and P90; the months past stay as they are
};

/// With fewer there is no telling a level from noise.
inline constexpr int leastMonthsToRefit = 3;

/// The mean difference; from five months on a trend, where it shows at 90 %, fading by a tenth a month. P10
/// and P90 are of a month's outcome, by Student's t: few months make a wide range. Nothing with fewer than
/// three months, or where none is left.
std::optional<Refit> refit(const plan::Plan& underScenario, const LeverCourse& course, int past);

/// How often outcomes fell inside the range that was given for them (model.md, Ranges).
struct Calibration {
    plan::Observed what{};
    plan::WorkTypeId workType; // empty for a figure of the team
    int inside = 0, below = 0, above = 0;

    [[nodiscard]] int months() const { return inside + below + above; }
};

/// The P10 and P90 of a metric (and work type, else -1) in a month.
using BandOf = std::function<std::pair<double, double>(plan::Metric, int type, int month)>;

/// Of every actual whose metric has a range at all, in order of what and work type.
std::vector<Calibration> calibrations(const plan::Plan& plan, const BandOf& bandOf);

} // namespace headroom::actuals
