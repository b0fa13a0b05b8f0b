#pragma once

#include "plan/metric_catalogue.h"
#include "plan/plan.h"
#include "plan/result.h"

#include <compare>

namespace headroom::ranges {

/// What of a metric's months is one number.
enum class Over {
    month,
    wholePlan, // its sum, mean or last value, as the catalogue says
    year,      // the same over the plan's months of one calendar year
    worst,     // the least of the months where a negative value is trouble, else the most
};

/// One number of a projection: what a histogram, a tornado or an index of sensitivity is about.
struct Figure {
    plan::Metric metric = plan::Metric::gapFte;
    int workType = -1; // of a work type's metric, else -1
    Over over = Over::worst;
    int index = 0; // the month, or which of the plan's calendar years

    auto operator<=>(const Figure&) const = default;
};

/// The figure by which a metric is judged: its worst month where a negative value is trouble, else the whole
/// plan's.
Figure mainFigure(plan::Metric metric, int workType = -1);
/// The main figure of a metric by name: "gapFte", or of a work type "resolution: How-to questions". Errors:
/// metricMissing, workTypeMissing.
Result<Figure> figureNamed(const plan::Plan& plan, std::string_view name);

} // namespace headroom::ranges
