#pragma once

#include <span>
#include <vector>

namespace headroom::actuals {

/// What says that a series has shifted, where one month alone says nothing (Shewhart; Western Electric).
enum class Signal {
    noise,
    beyondLimits, // a single month outside of three sigma
    twoOfThree,   // beyond two sigma on one side
    runOfEight,   // on one side of the centre
};

/// A chart of individuals and moving ranges: the noise is what a month differs from the month before.
struct ControlChart {
    double centre = 0, sigma = 0; // sigma = mean moving range / 1.128
    double lower = 0, upper = 0;  // centre ± 3 sigma
    std::vector<Signal> signals;  // one a value; the month in which the signal is complete

    [[nodiscard]] bool isShifted() const;
};

/// Of values in order; one that is NaN breaks a run and joins no moving range. Fewer than four values tell
/// noise from nothing: no month of theirs is a signal.
ControlChart controlChart(std::span<const double> values);

} // namespace headroom::actuals
