#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace headroom::actuals {

inline constexpr std::size_t backtestAhead = 18; // months; the farthest that errors are taken from

/// How far a forecast strays: a mean absolute error of `atOne` a month ahead, which grows with the months
/// ahead to the power of `growth`. Of logarithms for a positive series, else in the unit of the values.
struct Spread {
    double atOne = 0, growth = 0;

    [[nodiscard]] double at(std::size_t h) const; // 0 is the first month
};

/// By origin and months ahead, as a backtest has them.
using Errors = std::vector<std::vector<double>>;

/// From a backtest's errors on a history of so many months. `level` is 1 for errors of logarithms, else the
/// mean of the values: what is usual is a share of it, and counts as far as the errors say little.
Spread spreadOf(const Errors& errors, std::size_t months, double level);
/// Of a history too short for a backtest, around its level.
Spread guessedSpread(std::span<const double> values, double level);

/// How much an error follows that of the month before, as a correlation about 0: an origin that is out in one
/// month is out in the next as well. None where there are no errors.
std::optional<double> followingOf(const Errors& errors);

struct Ends {
    double p10 = 0, p90 = 0;
};
/// P10 and P90 of a month: four outcomes of five lie between them.
Ends endsAround(double p50, double spread, bool positive);

} // namespace headroom::actuals
