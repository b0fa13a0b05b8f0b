#include "actuals/control_chart.h"

#include <algorithm>
#include <cmath>

namespace headroom::actuals {

namespace {

constexpr double perRange = 1.128; // d2 of ranges of two: mean moving range over sigma
constexpr int fewest = 4;
constexpr int longRun = 8;

} // namespace

bool ControlChart::isShifted() const {
    return std::any_of(signals.begin(), signals.end(), [](Signal signal) { return signal != Signal::noise; });
}

ControlChart controlChart(std::span<const double> values) {
    ControlChart chart;
    chart.signals.assign(values.size(), Signal::noise);
    double sum = 0, ranges = 0;
    int count = 0, pairs = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) continue;
        sum += values[i];
        ++count;
        if (i == 0 || std::isnan(values[i - 1])) continue;
        ranges += std::abs(values[i] - values[i - 1]);
        ++pairs;
    }
    if (count == 0) return chart;
    chart.centre = sum / count;
    chart.sigma = pairs > 0 ? ranges / pairs / perRange : 0;
    chart.lower = chart.centre - 3 * chart.sigma;
    chart.upper = chart.centre + 3 * chart.sigma;
    if (count < fewest || pairs == 0) return chart;

    int run = 0; // signed: months in a row above or below the centre
    const auto sideOf = [&](std::size_t i, double sigmas) {
        if (values[i] > chart.centre + sigmas * chart.sigma) return 1;
        return values[i] < chart.centre - sigmas * chart.sigma ? -1 : 0;
    };
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) {
            run = 0;
            continue;
        }
        const int side = sideOf(i, 0);
        run = side == 0 ? 0 : (run * side > 0 ? run + side : side);
        int beyondTwo = 0;
        for (std::size_t j = i >= 2 ? i - 2 : 0; j <= i; ++j)
            if (!std::isnan(values[j]) && sideOf(j, 2) == sideOf(i, 2)) ++beyondTwo;
        if (sideOf(i, 3) != 0)
            chart.signals[i] = Signal::beyondLimits;
        else if (sideOf(i, 2) != 0 && beyondTwo >= 2)
            chart.signals[i] = Signal::twoOfThree;
        else if (std::abs(run) >= longRun)
            chart.signals[i] = Signal::runOfEight;
    }
    return chart;
}

} // namespace headroom::actuals
