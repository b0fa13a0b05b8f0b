#pragma once

#include "plan/metric_catalogue.h"

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

} // namespace headroom::ranges
