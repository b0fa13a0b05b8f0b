#include "ui/words/aggregate.h"

#include <cassert>
#include <cmath>

namespace headroom::ui {

std::optional<plan::Metric> weightOf(plan::Metric metric) {
    if (metric == plan::Metric::costPerConversation) return plan::Metric::inbound;
    if (metric == plan::Metric::costPerHumanConversation) return plan::Metric::human;
    return std::nullopt;
}

double aggregate(std::span<const double> series, plan::Metric metric, int from, int to,
                 std::span<const double> weights) {
    assert(from >= 0 && to <= static_cast<int>(series.size()));
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    if (from >= to) return none;
    const auto part = series.subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from));
    const plan::Aggregate how = plan::info(metric).year;
    if (how == plan::Aggregate::last) return part.back();

    double sum = 0;
    double count = 0;
    for (std::size_t i = 0; i < part.size(); ++i) {
        const double value = part[i];
        const double weight = weights.empty() ? 1 : weights[static_cast<std::size_t>(from) + i];
        // A sum with a part missing does not exist; a mean is over the months that have a value.
        if (!std::isfinite(value)) {
            if (how == plan::Aggregate::sum) return none;
            continue;
        }
        sum += how == plan::Aggregate::sum ? value : value * weight;
        count += weight;
    }
    if (how == plan::Aggregate::sum) return sum;
    return count > 0 ? sum / count : none;
}

} // namespace headroom::ui
