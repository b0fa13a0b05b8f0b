#pragma once

#include <optional>
#include <span>

namespace headroom::actuals {

/// How far forecasts were from what happened.
struct Accuracy {
    // Mean absolute scaled error (Hyndman & Koehler 2006); none where there is nothing to scale by.
    std::optional<double> mase;
    // Symmetric mean absolute percentage error, 0 to 200 %.
    double smape = 0;

    bool operator==(const Accuracy&) const = default;
};

/// What MASE is scaled by: how far a month is from the same month of the year before, in the mean; from the
/// month before where there is no more than a year. None where there is nothing to compare or nothing
/// changed.
std::optional<double> maseScale(std::span<const double> history);

/// 200 |actual - forecast| / (|actual| + |forecast|), in per cent; 0 where both are 0.
double smapeOf(double actual, double forecast);

/// Of months that follow the history; as many of both, one at least.
Accuracy accuracyOf(std::span<const double> history, std::span<const double> actual,
                    std::span<const double> forecast);

} // namespace headroom::actuals
