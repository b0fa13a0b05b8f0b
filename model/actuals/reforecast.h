#pragma once

#include "actuals/seen.h"
#include "projection/projection.h"

#include <span>

namespace headroom::actuals {

/// The year as it now looks: the actuals to date, the projection from there. What has no actual of its own in
/// the months past (required FTE, the gap) follows from those that have, by the formulas of the projection.
struct Reforecast {
    int past = 0; // months with actuals; 0: it is the plan
    projection::Inputs<double> inputs;
    projection::Outputs<double> outputs;
    std::vector<projection::GuardrailCourse> guardrails; // in the plan's order

    [[nodiscard]] std::span<const double> series(plan::Metric metric) const { return outputs.series(metric); }
};

/// Of the plan and scenario of a projection.
Reforecast reforecastOf(const projection::Projection& planned);
/// The same of what a plan is projected from.
Reforecast reforecastOf(const Planned& planned);

/// Where the year ends, as planned and as it now looks: the plan's figure for all its months, as the
/// catalogue says (a sum, a mean, the last).
struct Landing {
    plan::Metric metric{};
    double planned = 0;
    double toDate = 0; // of the months past
    double now = 0;
};

std::vector<Landing> landings(const projection::Projection& planned, const Reforecast& now,
                              std::span<const plan::Metric> metrics);
/// The metrics in which a year ends, in the order of the argument.
std::span<const plan::Metric> landingMetrics();
/// What the plan's months come to in a metric: their sum, mean or last, as the catalogue says.
double landingOf(const projection::Outputs<double>& outputs, plan::Metric metric);

} // namespace headroom::actuals
