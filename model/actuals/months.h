#pragma once

#include "actuals/forecast.h"

namespace headroom::actuals {

/// A history as it is forecast from: from the first to the last month with a value, no longer than
/// maximumHistory, and without gaps.
struct Months {
    std::vector<double> values;
    std::optional<plan::Month> first;
    std::vector<Notice> notices; // historyCut, gapsFilled, monthsTrailing
};

/// Of a history with a value at least.
Months monthsOf(const History& history);

} // namespace headroom::actuals
