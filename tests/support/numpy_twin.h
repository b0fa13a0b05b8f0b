#pragma once

#include "plan/plan.h"
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

/// P10, P50, P90 and the mean of metrics, month by month. The errors are those of pseudo-random draws, as
/// many as either side has.
std::vector<TwinNumber> comparedWithTwin(const ranges::Summary& summary, const nlohmann::json& twin,
                                         std::span<const plan::Metric> metrics);

} // namespace headroom::tests
