#include "finance/budget_ranges.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom::finance {

namespace {

using plan::Metric;

constexpr std::array money{Metric::peopleCost, Metric::hiringCost, Metric::exitCost,           Metric::aiCost,
                           Metric::flexCost,   Metric::totalCost,  Metric::costPerConversation};

/// A quantile, straight between two values of which neither is beyond.
double quantile(std::vector<double>& values, double share) {
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::ptrdiff_t>(place);
    std::nth_element(values.begin(), values.begin() + below, values.end());
    const double lower = values[static_cast<std::size_t>(below)];
    const auto next = std::min_element(values.begin() + below + 1, values.end());
    return next == values.end() ? lower : lower + (*next - lower) * (place - static_cast<double>(below));
}

} // namespace

std::span<const Metric> drawnMoney() {
    return money;
}

std::optional<MoneyRange> QuarterRanges::of(Metric metric, const Span& quarter) const {
    const auto found = m_ranges.find({metric, quarter.from});
    return found == m_ranges.end() ? std::nullopt : std::optional{found->second};
}

Result<QuarterRanges> quarterRangesOf(const ranges::Simulation& simulation, const plan::Plan& plan,
                                      std::int64_t draws, ranges::Progress* progress) {
    const auto months = static_cast<std::size_t>(plan.months);
    std::vector<ranges::Figure> figures;
    const auto addMonths = [&](Metric metric) {
        for (int t = 0; t < plan.months; ++t) figures.push_back({metric, -1, ranges::Over::month, t});
    };
    for (const Metric metric : money)
        addMonths(metric == Metric::costPerConversation ? Metric::inbound : metric);
    HEADROOM_TRY(const auto drawn, simulation.values(figures, {draws, 0, {}}, progress));

    const auto sumsOf = [&](std::size_t row, const Span& span) {
        std::vector<double> sums = drawn[row * months + static_cast<std::size_t>(span.from)];
        for (int t = span.from + 1; t < span.to; ++t) {
            const auto& month = drawn[row * months + static_cast<std::size_t>(t)];
            for (std::size_t draw = 0; draw < sums.size(); ++draw) sums[draw] += month[draw];
        }
        return sums;
    };
    const auto rowOf = [](Metric metric) {
        return static_cast<std::size_t>(std::find(money.begin(), money.end(), metric) - money.begin());
    };
    QuarterRanges ranges;
    for (const Span& span : spansOf(plan, BudgetPeriod::quarter))
        for (const Metric metric : money) {
            std::vector<double> values = sumsOf(rowOf(metric), span);
            if (metric == Metric::costPerConversation) {
                const std::vector<double> cost = sumsOf(rowOf(Metric::totalCost), span);
                for (std::size_t draw = 0; draw < values.size(); ++draw)
                    values[draw] = cost[draw] / values[draw];
            }
            std::erase_if(values, [](double value) { return !std::isfinite(value); });
            if (values.empty()) continue;
            const double p10 = quantile(values, 0.1); // in turn: both move the values about
            ranges.m_ranges[{metric, span.from}] = {p10, quantile(values, 0.9)};
        }
    return ranges;
}

} // namespace headroom::finance
