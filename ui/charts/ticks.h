#pragma once

#include <vector>

namespace headroom::ui {

/// The ticks of an axis: round numbers that enclose the data.
struct Ticks {
    double first = 0;
    double last = 1;
    double step = 1;

    [[nodiscard]] std::vector<double> values() const;
    bool operator==(const Ticks&) const = default;
};

/// Ticks 1, 2, 2.5 or 5 times a power of ten apart that enclose least..most, with at most `wanted` + 1 steps
/// between them. Equal or absent ends are widened so that there is always an axis.
Ticks niceTicks(double least, double most, int wanted, bool fromZero = false);

} // namespace headroom::ui
