#include "plan/aggregate.h"

#include <cassert>
#include <cmath>

namespace headroom::plan {

std::optional<Metric> weightOf(Metric metric) {
    if (metric == Metric::costPerConversation) return Metric::inbound;
    if (metric == Metric::costPerHumanConversation) return Metric::human;
    return std::nullopt;
}

double aggregate(std::span<const double> series, Metric metric, int from, int to,
                 std::span<const double> weights) {
    assert(from >= 0 && to <= static_cast<int>(series.size()));
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    if (from >= to) return none;
    const auto part = series.subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from));
    const Aggregate how = info(metric).year;
    if (how == Aggregate::last) return part.back();

    double sum = 0;
    double count = 0;
    for (std::size_t i = 0; i < part.size(); ++i) {
        const double value = part[i];
        const double weight = weights.empty() ? 1 : weights[static_cast<std::size_t>(from) + i];
        // A sum with a part missing does not exist; a mean is over the months that have a value.
        if (!std::isfinite(value)) {
            if (how == Aggregate::sum) return none;
            continue;
        }
        sum += how == Aggregate::sum ? value : value * weight;
        count += weight;
    }
    if (how == Aggregate::sum) return sum;
    return count > 0 ? sum / count : none;
}

} // namespace headroom::plan
