#pragma once

#include "actuals/reforecast.h"

#include <optional>
#include <vector>

namespace headroom::actuals {

/// An actual held against the plan.
struct Variance {
    plan::Observed what{};
    plan::WorkTypeId workType; // empty for a figure of the team
    int month = 0;
    double actual = 0, planned = 0;
    bool complete = true;

    /// In the unit of what is observed; of rates it is shown in points.
    [[nodiscard]] double difference() const { return actual - planned; }
    /// As a share of the plan, of what is no rate; nothing where the plan is 0.
    [[nodiscard]] std::optional<double> relative() const;
};

/// Of every actual that falls into the plan, in order of what, work type as the plan has them,
/// and month.
std::vector<Variance> variances(const projection::Projection& planned);

/// What the plan said of something that can be observed. NaN where there is no such figure.
double plannedFigure(const projection::Projection& planned, plan::Observed what, int type, int month);

/// A metric of the team in a month past: from its actuals, as far as there are any, and against the plan.
struct TeamVariance {
    plan::Metric metric{};
    std::vector<double> actual, planned; // by month past
};
std::vector<TeamVariance> teamVariances(const projection::Projection& planned, const Reforecast& now);

/// The metrics that make the team's story, in the order of the argument.
std::span<const plan::Metric> teamMetrics();

} // namespace headroom::actuals
