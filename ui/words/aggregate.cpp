#include "ui/words/aggregate.h"

#include <cassert>
#include <cmath>

namespace headroom::ui {

double aggregate(std::span<const double> series, plan::Metric metric, int from, int to) {
    assert(from >= 0 && to <= static_cast<int>(series.size()));
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    if (from >= to) return none;
    const auto part = series.subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from));
    const plan::Aggregate how = plan::info(metric).year;
    if (how == plan::Aggregate::last) return part.back();

    double sum = 0;
    int count = 0;
    for (const double value : part) {
        // A sum with a part missing does not exist; a mean is over the months that have a value.
        if (!std::isfinite(value)) {
            if (how == plan::Aggregate::sum) return none;
            continue;
        }
        sum += value;
        ++count;
    }
    if (how == plan::Aggregate::sum) return sum;
    return count > 0 ? sum / count : none;
}

} // namespace headroom::ui
