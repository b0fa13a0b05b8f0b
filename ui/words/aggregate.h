#pragma once

#include "plan/metric_catalogue.h"

#include <limits>
#include <span>

namespace headroom::ui {

/// How months [from, to) of a metric become one figure: its sum, mean or last value as the catalogue says.
/// Months without a value do not count in a mean; a figure that does not exist is NaN.
double aggregate(std::span<const double> series, plan::Metric metric, int from, int to);

} // namespace headroom::ui
