#include "actuals/season.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::actuals {

namespace {

constexpr double oneInTen = 1.645; // of a normal distribution, both ends

/// The indices drawn towards none: by (m - 3) / (m - 1) of the variance that chance alone would give them
/// over the variance they have, of m = 12 months.
void shrink(Season& season, double chance, double leastDrawn) {
    constexpr double months = seasonMonths;
    const double none = season.kind == SeasonKind::additive ? 0 : 1;
    double spread = 0;
    for (const double index : season.index) spread += (index - none) * (index - none);
    if (!(spread > 0)) return;
    const double drawn = std::clamp((months - 3) * chance / spread, leastDrawn, 1.0);
    for (double& index : season.index) index = none + (1 - drawn) * (index - none);
}

} // namespace

Season Season::none(SeasonKind kind) {
    Season season{kind, {}};
    if (kind == SeasonKind::multiplicative) season.index.fill(1);
    return season;
}

std::vector<double> Season::without(std::span<const double> values) const {
    std::vector<double> result(values.size());
    for (std::size_t t = 0; t < values.size(); ++t) result[t] = without(values[t], t);
    return result;
}

bool isSeasonal(std::span<const double> values) {
    const std::size_t count = values.size();
    if (count < 3 * seasonMonths) return false;
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(count);
    const auto products = [&](std::size_t lag) {
        double sum = 0;
        for (std::size_t t = lag; t < count; ++t) sum += (values[t] - mean) * (values[t - lag] - mean);
        return sum;
    };
    const double variance = products(0);
    if (!(variance > 0)) return false;
    double squares = 0;
    for (std::size_t lag = 1; lag < seasonMonths; ++lag) {
        const double correlation = products(lag) / variance;
        squares += correlation * correlation;
    }
    return std::abs(products(seasonMonths) / variance) >
           oneInTen * std::sqrt((1 + 2 * squares) / static_cast<double>(count));
}

Season seasonOf(std::span<const double> values, SeasonKind kind, bool shrunk) {
    Season season = Season::none(kind);
    const std::size_t count = values.size();
    constexpr std::size_t half = seasonMonths / 2;
    if (count < 2 * seasonMonths) return season;
    std::array<double, seasonMonths> sums{}, squares{}, counts{};
    for (std::size_t t = half; t + half < count; ++t) {
        double level = (values[t - half] + values[t + half]) / 2;
        for (std::size_t near = t - half + 1; near < t + half; ++near) level += values[near];
        level /= static_cast<double>(seasonMonths);
        const double apart = kind == SeasonKind::additive ? values[t] - level : values[t] / level;
        const std::size_t month = t % seasonMonths;
        sums[month] += apart;
        squares[month] += apart * apart;
        ++counts[month];
    }
    double total = 0, within = 0, freedom = 0;
    for (std::size_t month = 0; month < seasonMonths; ++month) {
        season.index[month] = sums[month] / counts[month];
        total += season.index[month];
        within += squares[month] - sums[month] * season.index[month];
        freedom += counts[month] - 1;
    }
    for (double& index : season.index)
        index = kind == SeasonKind::additive ? index - total / seasonMonths : index * seasonMonths / total;
    if (shrunk) {
        const double perMonth = (freedom + seasonMonths) / seasonMonths;
        // Of a month seen once or twice it cannot be told what is season and what chance.
        shrink(season, freedom > 0 ? std::max(0.0, within) / freedom / perMonth : 0,
               freedom < seasonMonths ? 0.5 : 0);
    }
    return season;
}

} // namespace headroom::actuals
