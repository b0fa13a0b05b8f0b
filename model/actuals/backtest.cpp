#include "actuals/backtest.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::actuals {

namespace {

constexpr std::size_t mostOrigins = 10;
constexpr std::size_t monthsApart = 3;
constexpr double leastLogged = 1e-9;

/// What is known of each method beforehand, by Method. The one global choice beside those of forecast.cpp:
/// made on the even rows of M3's monthly series in ../shared/data, held against the odd ones (see
/// tests/actuals).
constexpr std::array<double, triedMethods> standing{0.1, 0.5, 0.5, 0.75, 1.5, 4};

/// How many months before the end the history is cut, farthest first, so that each cut leaves enough to fit.
std::vector<std::size_t> cuts(std::size_t months) {
    const std::size_t fewest = months >= 30 ? 2 * seasonMonths : std::max<std::size_t>(4, months / 2);
    if (months <= fewest) return {};
    const std::size_t room = months - fewest;
    const std::size_t apart = std::clamp<std::size_t>(room / mostOrigins, 1, monthsApart);
    std::vector<std::size_t> result;
    for (std::size_t i = std::min(mostOrigins, room / apart); i > 0; --i) result.push_back(i * apart);
    return result;
}

struct Tried {
    std::size_t cut = 0;
    std::vector<std::vector<double>> ahead; // by method tried
    std::vector<double> error;              // in sum over the months, by method tried
};

std::vector<double> sharesOf(const std::vector<Method>& methods, const std::vector<double>& errors) {
    const double least = *std::min_element(errors.begin(), errors.end());
    // Where nothing is ever missed, methods that miss nothing share alike.
    const double tiny = 1e-12 + 1e-9 * least;
    std::vector<double> shares(errors.size());
    for (std::size_t i = 0; i < errors.size(); ++i)
        shares[i] = standing[static_cast<std::size_t>(methods[i])] * (least + tiny) / (errors[i] + tiny);
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double& share : shares) share /= sum;
    return shares;
}

} // namespace

Backtest backtest(std::span<const double> values, bool positive, std::size_t ahead, const ViewAt& viewAt,
                  const std::function<double(std::size_t, double)>& toValue, Forecaster& forecaster) {
    Backtest result;
    const std::vector<std::size_t> cut = cuts(values.size());
    if (cut.empty()) return result;
    std::vector<Method> methods;
    for (std::size_t m = 0; m < triedMethods; ++m)
        if (Forecaster::isFor(static_cast<Method>(m), values.size() - cut.front(), positive))
            methods.push_back(static_cast<Method>(m));

    std::vector<Tried> tried;
    std::vector<double> total(methods.size(), 0.0), percentages(methods.size(), 0.0);
    double months = 0;
    for (const std::size_t before : cut) {
        const std::size_t origin = values.size() - before;
        const View view = viewAt(origin);
        Tried& here = tried.emplace_back();
        here.cut = before;
        const std::size_t count = std::min(before, ahead);
        for (std::size_t i = 0; i < methods.size(); ++i) {
            std::vector<double>& path = here.ahead.emplace_back(count);
            forecaster.forecast(methods[i], view, path);
            double error = 0;
            for (std::size_t h = 0; h < count; ++h) {
                path[h] = std::max(0.0, toValue(origin + h, path[h]));
                error += std::abs(values[origin + h] - path[h]);
                percentages[i] += smapeOf(values[origin + h], path[h]);
            }
            here.error.push_back(error);
            total[i] += error;
        }
        months += static_cast<double>(count);
    }

    const auto scale = maseScale(values);
    const auto accuracy = [&](double errors, double percents) {
        Accuracy of{{}, percents / months};
        if (scale) of.mase = errors / months / *scale;
        return of;
    };
    // A method whose forecast was no number has no part.
    std::vector<std::size_t> sound;
    for (std::size_t i = 0; i < methods.size(); ++i)
        if (std::isfinite(total[i])) sound.push_back(i);
    std::vector<Method> soundMethods;
    std::vector<double> soundTotals;
    for (const std::size_t i : sound) {
        soundMethods.push_back(methods[i]);
        soundTotals.push_back(total[i]);
    }
    if (sound.empty()) return result;
    const std::vector<double> shares = sharesOf(soundMethods, soundTotals);
    for (std::size_t i = 0; i < sound.size(); ++i) {
        result.methods.push_back(
            {soundMethods[i], shares[i], accuracy(soundTotals[i], percentages[sound[i]])});
        if (soundMethods[i] == Method::seasonalNaive) result.seasonalNaive = result.methods.back().backtest;
    }

    double errors = 0, percents = 0;
    for (auto here = tried.rbegin(); here != tried.rend(); ++here) {
        std::vector<double> others = soundTotals;
        if (tried.size() > 1)
            for (std::size_t i = 0; i < sound.size(); ++i)
                others[i] = std::max(0.0, others[i] - here->error[sound[i]]);
        const std::vector<double> sharesHere = sharesOf(soundMethods, others);
        std::vector<double>& misses = result.errors.emplace_back(here->ahead.front().size());
        for (std::size_t h = 0; h < misses.size(); ++h) {
            double combined = 0;
            for (std::size_t i = 0; i < sound.size(); ++i)
                combined += sharesHere[i] * here->ahead[sound[i]][h];
            const double actual = values[values.size() - here->cut + h];
            errors += std::abs(actual - combined);
            percents += smapeOf(actual, combined);
            misses[h] = positive ? std::log(actual / std::max(combined, leastLogged)) : actual - combined;
        }
    }
    result.combination = accuracy(errors, percents);
    result.origins = static_cast<int>(tried.size());
    return result;
}

} // namespace headroom::actuals
