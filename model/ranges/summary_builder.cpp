#include "ranges/summary_builder.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace headroom::ranges {

Summary SummaryBuilder::build(const Tallies& tallies, const Tallies::Sums& sums, const Counts& counts,
                              std::int64_t draws) const {
    Summary summary;
    summary.draws = draws;
    summary.months = m_plan.months;
    summary.types = static_cast<int>(m_shape.types);
    summary.years = m_shape.columns.years();
    addSpreads(summary, tallies, sums);
    addChances(summary, counts);
    return summary;
}

void SummaryBuilder::addSpreads(Summary& summary, const Tallies& tallies, const Tallies::Sums& sums) const {
    const auto extra = static_cast<std::size_t>(m_shape.columns.extra());
    std::size_t month = 0, column = 0;
    // Rows as in Outputs: months of a row, then the columns beside them.
    const auto addRow = [&](const Tally& months, const std::vector<double>& monthSums,
                            std::vector<Spread>& spreads, std::vector<Histogram>& bars) {
        for (std::size_t t = 0; t < m_shape.months(); ++t, ++month)
            spreads.push_back(months.spread(month, monthSums[month]));
        for (std::size_t i = 0; i < extra; ++i, ++column) {
            spreads.push_back(tallies.extra.spread(column, sums.extra[column]));
            bars.push_back(tallies.extra.histogram(column));
        }
    };
    for (std::size_t row = 0; row < plan::planMetricCount; ++row)
        addRow(tallies.plan, sums.plan, summary.m_plan, summary.m_planBars);
    month = 0;
    for (std::size_t row = 0; row < plan::typeMetricCount * m_shape.types; ++row)
        addRow(tallies.type, sums.type, summary.m_type, summary.m_typeBars);
    summary.understaffedMonths = tallies.extra.spread(column, sums.extra[column]);
}

void SummaryBuilder::addChances(Summary& summary, const Counts& counts) const {
    const auto share = [&](std::uint64_t count) {
        return static_cast<double>(count) / static_cast<double>(summary.draws);
    };
    const auto shares = [&](const std::vector<std::uint64_t>& values) {
        std::vector<double> result;
        for (const std::uint64_t count : values) result.push_back(share(count));
        return result;
    };
    summary.understaffed = shares(counts.understaffed);
    summary.understaffedEver = share(counts.understaffedEver);
    summary.onTarget = shares(counts.onTarget);
    summary.alwaysOnTarget = share(counts.alwaysOnTarget);
    summary.typeOnTarget = shares(counts.typeOnTarget);
    for (std::size_t g = 0; g < m_plan.guardrails.size(); ++g) {
        GuardrailOdds odds{m_plan.guardrails[g].id, m_plan.guardrails[g].name, {}};
        for (std::size_t t = 0; t < m_shape.months(); ++t)
            odds.firedBy.push_back(share(counts.fired[g * m_shape.months() + t]));
        summary.guardrails.push_back(std::move(odds));
    }
}

Spread spreadOf(std::vector<double> values) {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    Spread spread;
    const auto all = static_cast<double>(values.size());
    std::erase_if(values, [](double value) { return std::isnan(value); });
    spread.existing = all > 0 ? static_cast<double>(values.size()) / all : 0;
    if (values.empty()) {
        spread.quantiles.fill(none);
        spread.mean = spread.least = spread.most = none;
        return spread;
    }
    spread.mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    std::sort(values.begin(), values.end());
    spread.least = values.front();
    spread.most = values.back();
    for (std::size_t level = 0; level < levelCount; ++level) {
        const double at = levelShares[level] * static_cast<double>(values.size() - 1);
        const auto below = static_cast<std::size_t>(at);
        const auto above = std::min(below + 1, values.size() - 1);
        spread.quantiles[level] = values[below];
        if (values[below] != values[above]) // both may be infinite
            spread.quantiles[level] += (values[above] - values[below]) * (at - static_cast<double>(below));
    }
    return spread;
}

} // namespace headroom::ranges
