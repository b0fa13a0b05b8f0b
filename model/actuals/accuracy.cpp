#include "actuals/accuracy.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace headroom::actuals {

std::optional<double> maseScale(std::span<const double> history) {
    const std::size_t lag = history.size() > 12 ? 12 : 1;
    if (history.size() <= lag) return {};
    double sum = 0;
    for (std::size_t t = lag; t < history.size(); ++t) sum += std::abs(history[t] - history[t - lag]);
    if (!(sum > 0)) return {};
    return sum / static_cast<double>(history.size() - lag);
}

double smapeOf(double actual, double forecast) {
    const double size = std::abs(actual) + std::abs(forecast);
    return size > 0 ? 200 * std::abs(actual - forecast) / size : 0;
}

Accuracy accuracyOf(std::span<const double> history, std::span<const double> actual,
                    std::span<const double> forecast) {
    const std::size_t count = std::min(actual.size(), forecast.size());
    assert(count > 0);
    double errors = 0, percentages = 0;
    for (std::size_t h = 0; h < count; ++h) {
        errors += std::abs(actual[h] - forecast[h]);
        percentages += smapeOf(actual[h], forecast[h]);
    }
    const auto months = static_cast<double>(count);
    Accuracy accuracy{{}, percentages / months};
    if (const auto scale = maseScale(history)) accuracy.mase = errors / months / *scale;
    return accuracy;
}

} // namespace headroom::actuals
