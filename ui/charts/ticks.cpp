#include "ui/charts/ticks.h"

#include <algorithm>
#include <cmath>

namespace headroom::ui {

std::vector<double> Ticks::values() const {
    std::vector<double> result;
    const int count = static_cast<int>(std::lround((last - first) / step));
    // From the whole number of steps, so that sums of 0.1 leave no dust and 0 is 0.
    const double start = std::round(first / step);
    for (int i = 0; i <= count; ++i) result.push_back((start + i) * step);
    return result;
}

Ticks niceTicks(double least, double most, int wanted, bool fromZero) {
    if (!std::isfinite(least) || !std::isfinite(most)) least = 0, most = 1;
    if (least > most) std::swap(least, most);
    if (fromZero) {
        least = std::min(least, 0.0);
        most = std::max(most, 0.0);
    }
    if (!(most - least > 1e-9 * std::max(std::abs(least), std::abs(most)))) {
        // Nothing to tell apart: room above, and below where the value is not 0.
        const double room = most == 0 ? 1 : std::abs(most) * 0.1;
        most += room;
        if (least != 0 && !fromZero) least -= room;
    }
    wanted = std::max(wanted, 1);
    const double raw = (most - least) / wanted;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= raw * (1 - 1e-9)) {
            step = factor * power;
            break;
        }
    }
    const double tolerance = 1e-9;
    return {std::floor(least / step + tolerance) * step, std::ceil(most / step - tolerance) * step, step};
}

} // namespace headroom::ui
