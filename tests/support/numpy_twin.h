#pragma once

#include "plan/plan.h"
#include "ranges/figure.h"
#include "ranges/summary.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace headroom::tests {

/// Whether the NumPy twin can run here.
bool hasNumpy();

/// What tests/bench/ranges_twin.py says of a plan; null where it fails, which it says on standard error.
nlohmann::json numpyTwin(const plan::Plan& plan, const std::string& options);

/// A number of the twin that was compared with ours.
struct TwinNumber {
    std::string name; // "requiredFte p90, 2026-03"
    double ours = 0, twins = 0;
    double standardErrors = 0; // between them
};

/// The columns of a metric, and of a work type if it is one of theirs, in the order of the twin: the months,
/// then what is beside them.
std::vector<ranges::Figure> columnsOf(const plan::Plan& plan, plan::Metric metric, int workType = -1);

/// P10, P50, P90 and the mean of metrics, month by month and in the columns beside the months. The errors are
/// those of pseudo-random draws, as many as either side has.
std::vector<TwinNumber> comparedWithTwin(const plan::Plan& plan, const ranges::Summary& summary,
                                         const nlohmann::json& twin, std::span<const plan::Metric> metrics);

} // namespace headroom::tests
