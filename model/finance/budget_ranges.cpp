#include "finance/budget_ranges.h"

#include <algorithm>
#include <array>

namespace headroom::finance {

namespace {

using plan::Metric;

constexpr std::array money{Metric::peopleCost, Metric::hiringCost, Metric::exitCost,           Metric::aiCost,
                           Metric::flexCost,   Metric::totalCost,  Metric::costPerConversation};

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
            if (const auto range = moneyRangeOf(std::move(values)))
                ranges.m_ranges[{metric, span.from}] = *range;
        }
    return ranges;
}

} // namespace headroom::finance
