#pragma once

#include "actuals/smoothing.h"

#include <span>
#include <vector>

namespace headroom::actuals {

/// What a calendar month differs by from the year: a factor of mean 1, or a difference of mean 0. By month
/// from the series' first, whose place is 0.
struct Season {
    SeasonKind kind = SeasonKind::additive;
    std::array<double, seasonMonths> index{};

    static Season none(SeasonKind kind);
    [[nodiscard]] double of(std::size_t month) const { return index[month % seasonMonths]; }
    [[nodiscard]] double without(double value, std::size_t month) const {
        return kind == SeasonKind::additive ? value - of(month) : value / of(month);
    }
    [[nodiscard]] double with(double value, std::size_t month) const {
        return kind == SeasonKind::additive ? value + of(month) : value * of(month);
    }
    [[nodiscard]] std::vector<double> without(std::span<const double> values) const;

    bool operator==(const Season&) const = default;
};

/// Whether the autocorrelation at twelve months is beyond what chance gives in one case of ten (the test of
/// the theta method, Assimakopoulos & Nikolopoulos 2000; Bartlett's limits). Never for less than three years.
bool isSeasonal(std::span<const double> values);

/// Classical decomposition: means of the ratios to (or differences from) the centred mean of twelve months.
/// Where it is to be shrunk, the indices are drawn towards none by the James-Stein rule, as far as they could
/// be chance (Miller & Williams 2003). No season for less than two years.
Season seasonOf(std::span<const double> values, SeasonKind kind, bool shrunk);

} // namespace headroom::actuals
