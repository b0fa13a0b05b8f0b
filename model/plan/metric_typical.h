#pragma once

#include "plan/metric_catalogue.h"

#include <string_view>

namespace headroom::plan {

/// What is usual of a metric in other teams, with its source: "80 %; common practice". Empty where nobody
/// knows. English; translated where it is shown, as the rest of the catalogue.
std::string_view typical(Metric metric);

} // namespace headroom::plan
