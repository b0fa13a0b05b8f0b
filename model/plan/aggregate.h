#pragma once

#include "plan/metric_catalogue.h"

#include <limits>
#include <optional>
#include <span>

namespace headroom::plan {

/// How months [from, to) of a metric become one figure: its sum, mean or last value as the catalogue says.
/// Months without a value do not count in a mean; a figure that does not exist is NaN.
/// With weights by month, a mean counts each month by its weight: the cost of a conversation over a year is
/// the year's cost over the year's conversations.
double aggregate(std::span<const double> series, Metric metric, int from, int to,
                 std::span<const double> weights = {});
/// What the months of a mean are weighted by; none where they count alike.
std::optional<Metric> weightOf(Metric metric);

} // namespace headroom::plan
