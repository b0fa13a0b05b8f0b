#include "ranges/summary_builder.h"

#include "ranges/parts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace headroom::ranges {

namespace {

constexpr std::int64_t fewestRows = 24; // that are worth a thread

} // namespace

Summary SummaryBuilder::build(const Tallies& tallies, const Tallies::Sums& sums, const Counts& counts,
                              std::int64_t draws, int threads) const {
    Summary summary;
    summary.draws = draws;
    summary.months = m_plan.months;
    summary.types = static_cast<int>(m_shape.types);
    summary.years = m_shape.columns.years();
    addSpreads(summary, tallies, sums, threads);
    addChances(summary, counts);
    return summary;
}

void SummaryBuilder::addSpreads(Summary& summary, const Tallies& tallies, const Tallies::Sums& sums,
                                int threads) const {
    const std::size_t months = m_shape.months(), extra = static_cast<std::size_t>(m_shape.columns.extra());
    const std::size_t ofPlan = plan::planMetricCount, ofTypes = plan::typeMetricCount * m_shape.types;
    summary.m_plan.resize(ofPlan * (months + extra));
    summary.m_planBars.resize(ofPlan * extra);
    summary.m_type.resize(ofTypes * (months + extra));
    summary.m_typeBars.resize(ofTypes * extra);
    // Rows as in Outputs, those of the plan and then those of the work types: months, then the columns beside
    // them, of which both have one tally.
    const auto fillRow = [&](std::size_t row) {
        const bool isOfType = row >= ofPlan;
        const Tally& tally = isOfType ? tallies.type : tallies.plan;
        const std::vector<double>& monthSums = isOfType ? sums.type : sums.plan;
        const std::size_t at = isOfType ? row - ofPlan : row;
        Spread* spreads = (isOfType ? summary.m_type : summary.m_plan).data() + at * (months + extra);
        Histogram* bars = (isOfType ? summary.m_typeBars : summary.m_planBars).data() + at * extra;
        for (std::size_t t = 0; t < months; ++t) {
            const std::size_t month = at * months + t;
            spreads[t] =
                t > 0 && tally.isAsBefore(month) ? spreads[t - 1] : tally.spread(month, monthSums[month]);
        }
        for (std::size_t i = 0; i < extra; ++i) {
            const std::size_t column = row * extra + i;
            spreads[months + i] = tallies.extra.spread(column, sums.extra[column]);
            bars[i] = tallies.extra.histogram(column);
        }
    };
    const auto rows = static_cast<std::int64_t>(ofPlan + ofTypes);
    struct None {};
    inParallel(
        threadsFor(threads, rows / fewestRows), rows, nullptr, [] { return None{}; },
        [&](None, std::int64_t row) { fillRow(static_cast<std::size_t>(row)); }, [](None) {});
    const std::size_t last = static_cast<std::size_t>(rows) * extra;
    summary.understaffedMonths = tallies.extra.spread(last, sums.extra[last]);
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
