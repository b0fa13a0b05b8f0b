#pragma once

#include "actuals/forecast.h"

#include <cmath>
#include <cstdint>
#include <functional>
#include <numbers>
#include <random>
#include <vector>

namespace headroom::tests {

inline std::vector<double> series(std::size_t months, const std::function<double(std::size_t)>& value) {
    std::vector<double> values(months);
    for (std::size_t t = 0; t < months; ++t) values[t] = value(t);
    return values;
}

/// A level with trend, season and chance, all above 0, as a team's volumes look.
inline std::vector<double> volumes(std::size_t months, std::uint32_t seed, double chance = 0.06) {
    std::mt19937 random(seed);
    std::normal_distribution<double> normal;
    return series(months, [&](std::size_t t) {
        const auto month = static_cast<double>(t);
        return 5000 * std::exp(0.004 * month + 0.12 * std::sin(2 * std::numbers::pi * month / 12) +
                               chance * normal(random));
    });
}

inline actuals::History history(std::vector<double> values,
                                std::optional<plan::Month> first = plan::Month{std::chrono::year{2016},
                                                                               std::chrono::January}) {
    return {"calls", first, std::move(values)};
}

} // namespace headroom::tests
