#include "actuals/spread.h"

#include "actuals/smoothing.h"

#include <algorithm>
#include <cmath>

namespace headroom::actuals {

namespace {

// The spread: a x (months ahead)^b, a the mean absolute error at a month. Both lean on what is usual as far
// as the series says little. Chosen on the even rows of M3's monthly series, held against the odd ones.
constexpr double usualGrowth = 0.25, ownGrowth = 0.5; // of b, and the share of the series' own
constexpr double usualSpread = 0.06;                  // of a, as a share of the value
constexpr double usualWeight = 1;                     // of it, in origins
constexpr double reach = 1.46;                        // P90 is so many a from P50
constexpr double guess = 0.14;       // of a series too short to say much, as a share of its level
constexpr double guessWeight = 6;    // of it, in months
constexpr double leastSpread = 0.02; // that so short a series is believed
constexpr double widestLog = 5;      // P90 at most e^5 times P50

/// A backtest on few months makes a forecast look nearer than it will be: how much wider the range must be.
double shortness(std::size_t months) {
    const double years = static_cast<double>(months) / seasonMonths;
    return 1 + std::min(0.35, 2.2 / (years * years));
}

} // namespace

double Spread::at(std::size_t h) const {
    return atOne * std::pow(static_cast<double>(h + 1), growth);
}

Spread spreadOf(const Errors& errors, std::size_t months, double level) {
    std::vector<double> sums(backtestAhead, 0.0), counts(backtestAhead, 0.0);
    for (const auto& origin : errors)
        for (std::size_t h = 0; h < origin.size(); ++h) {
            sums[h] += std::abs(origin[h]);
            ++counts[h];
        }
    const double usual = usualSpread * level;
    Spread spread{usual, usualGrowth};
    double x = 0, y = 0, xx = 0, xy = 0, points = 0;
    for (std::size_t h = 0; h < backtestAhead && counts[h] > 0; ++h) {
        if (!(sums[h] > 0)) continue;
        const double logAhead = std::log(static_cast<double>(h + 1)),
                     logError = std::log(sums[h] / counts[h]);
        x += logAhead;
        y += logError;
        xx += logAhead * logAhead;
        xy += logAhead * logError;
        ++points;
    }
    if (points >= 3) {
        const double slope = (xy - x * y / points) / (xx - x * x / points);
        spread.growth += ownGrowth * (std::clamp(slope, 0.0, 1.0) - usualGrowth);
    }
    double sum = 0, count = 0;
    for (std::size_t h = 0; h < backtestAhead; ++h) {
        sum += sums[h] / std::pow(static_cast<double>(h + 1), spread.growth);
        count += counts[h];
    }
    const double own = sum / count;
    const double weight = usualWeight / (static_cast<double>(errors.size()) + usualWeight);
    spread.atOne = own > 0 ? shortness(months) * std::pow(own, 1 - weight) * std::pow(usual, weight) : 0;
    return spread;
}

Spread guessedSpread(std::span<const double> values, double level) {
    // How far the months are from their level says a little of the spread.
    double apart = 0;
    for (const double value : values) apart += std::abs(value - level);
    const auto count = static_cast<double>(values.size());
    const double own = std::max(leastSpread, level > 0 ? apart / count / level : 0);
    const double weight = count / (count + guessWeight);
    return {std::pow(own, weight) * std::pow(guess, 1 - weight), usualGrowth};
}

std::optional<double> followingOf(const Errors& errors) {
    double products = 0, before = 0, after = 0;
    for (const auto& origin : errors)
        for (std::size_t h = 0; h + 1 < origin.size(); ++h) {
            products += origin[h] * origin[h + 1];
            before += origin[h] * origin[h];
            after += origin[h + 1] * origin[h + 1];
        }
    if (!(before > 0 && after > 0)) return {};
    return std::clamp(products / std::sqrt(before * after), 0.0, 1.0);
}

Ends endsAround(double p50, double spread, bool positive) {
    const double apart = reach * spread;
    if (!positive) return {std::max(0.0, p50 - apart), p50 + apart};
    const double factor = std::exp(std::min(apart, widestLog));
    return {p50 / factor, p50 * factor};
}

} // namespace headroom::actuals
