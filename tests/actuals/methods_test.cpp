// The methods where the answer is known.

#include "actuals/made_series.h"
#include "actuals/methods.h"

#include <gmock/gmock.h>

#include <numeric>

using namespace headroom;
using namespace headroom::actuals;
using testing::DoubleNear;
using testing::Each;

namespace {

constexpr std::array<double, 12> factors{1.2, 0.9, 1.1, 1, 0.8, 0.7, 1, 1.05, 0.95, 1.3, 1.1, 0.9};

View viewOf(const std::vector<double>& values) {
    std::vector<double> logs;
    if (std::all_of(values.begin(), values.end(), [](double value) { return value > 0; }))
        for (const double value : values) logs.push_back(std::log(value));
    return {values, logs};
}

std::vector<double> ahead(Method method, const std::vector<double>& values, std::size_t months = 18) {
    std::vector<double> path(months);
    Forecaster().forecast(method, viewOf(values), path);
    return path;
}

double slopeOf(const std::vector<double>& values) {
    double x = 0, y = 0, xx = 0, xy = 0;
    for (std::size_t t = 0; t < values.size(); ++t) {
        const auto at = static_cast<double>(t);
        x += at, y += values[t], xx += at * at, xy += at * values[t];
    }
    const auto n = static_cast<double>(values.size());
    return (n * xy - x * y) / (n * xx - x * x);
}

} // namespace

TEST(SeasonalNaive, IsTheSameMonthOfTheLastYear) {
    const auto values = tests::volumes(50, 1);
    const auto path = ahead(Method::seasonalNaive, values, 30);
    for (std::size_t h = 0; h < 30; ++h) EXPECT_EQ(path[h], values[38 + h % 12]);
}

// Hyndman & Billah (2003): the theta method is simple exponential smoothing with half the slope for a drift.
TEST(ThetaMethod, IsSmoothingWithHalfTheSlope) {
    std::mt19937 random(7);
    std::normal_distribution<double> normal;
    double level = 500;
    const auto values = tests::series(60, [&](std::size_t) { return level += 2 + 10 * normal(random); });
    ASSERT_FALSE(isSeasonal(values));
    const auto path = ahead(Method::theta, values);
    const double drift = slopeOf(values) / 2;
    for (std::size_t h = 1; h < path.size(); ++h) EXPECT_NEAR(path[h] - path[h - 1], drift, 1e-9);
    // Smoothing with each rate, from the first level that suits it best, by brute force.
    double best = std::numeric_limits<double>::infinity(), bestFirst = 0;
    for (double rate = 0.02; rate < 0.99; rate += 0.001) {
        for (double start = 440; start <= 560; start += 5) {
            double smoothed = start, squares = 0;
            for (const double value : values) {
                squares += (value - smoothed) * (value - smoothed);
                smoothed += rate * (value - smoothed);
            }
            const double fade = std::pow(1 - rate, 60.0);
            if (squares < best) best = squares, bestFirst = smoothed + drift * (1 - fade) / rate;
        }
    }
    EXPECT_NEAR(path[0], bestFirst, 1);
}

TEST(ThetaMethod, GoesOnWithHalfTheTrendOfALine) {
    const auto values = tests::series(48, [](std::size_t t) { return 100 + 4 * static_cast<double>(t); });
    const auto path = ahead(Method::theta, values);
    for (std::size_t h = 1; h < path.size(); ++h) EXPECT_NEAR(path[h] - path[h - 1], 2, 1e-9);
}

TEST(DampedMethods, GoOnWithAPerfectSeason) {
    const auto level = tests::series(60, [](std::size_t t) { return 1000 * factors[t % 12]; });
    for (const Method method : {Method::dampedAdditive, Method::dampedMultiplicative,
                                Method::dampedLogarithmic, Method::dynamicTheta, Method::theta}) {
        const auto path = ahead(method, level);
        for (std::size_t h = 0; h < path.size(); ++h)
            EXPECT_NEAR(path[h], 1000 * factors[(60 + h) % 12], 1) << static_cast<int>(method) << ' ' << h;
    }
}

TEST(DampedMethods, FollowAPerfectTrendAndDampIt) {
    const auto values = tests::series(
        72, [](std::size_t t) { return 1000 + 10 * static_cast<double>(t) + 200 * (factors[t % 12] - 1); });
    const auto path = ahead(Method::dampedAdditive, values);
    double before = 1000 + 10 * 71;
    double rise = 10;
    for (std::size_t h = 0; h < path.size(); ++h) {
        const double deseasoned = path[h] - 200 * (factors[(72 + h) % 12] - 1);
        // Each month rises, by less than the month before.
        EXPECT_GT(deseasoned, before) << h;
        EXPECT_LT(deseasoned - before, rise + 1e-6) << h;
        rise = deseasoned - before;
        before = deseasoned;
    }
    EXPECT_NEAR(path[0] - 200 * (factors[0] - 1), 1720, 3);
}

TEST(DampedMethods, TakeASeasonOfFactorsBestAsFactors) {
    const auto values = tests::series(
        72, [](std::size_t t) { return (1000 + 40 * static_cast<double>(t)) * factors[t % 12]; });
    double additive = 0, multiplicative = 0;
    const auto sums = ahead(Method::dampedAdditive, values, 12),
               products = ahead(Method::dampedMultiplicative, values, 12);
    for (std::size_t h = 0; h < 12; ++h) {
        const double actual = (1000 + 40 * static_cast<double>(72 + h)) * factors[h];
        additive += std::abs(sums[h] - actual);
        multiplicative += std::abs(products[h] - actual);
    }
    EXPECT_LT(multiplicative, additive);
}

// Theta is 6 at most, so five sixths of a perfect trend are believed to go on.
TEST(DynamicTheta, GoesOnWithFiveSixthsOfALineOfLogarithms) {
    const auto values =
        tests::series(60, [](std::size_t t) { return 800 * std::exp(0.01 * static_cast<double>(t)); });
    const auto path = ahead(Method::dynamicTheta, values);
    EXPECT_NEAR(std::log(path[0] / 800), 0.6, 0.01);
    for (std::size_t h = 1; h < path.size(); ++h)
        EXPECT_NEAR(std::log(path[h] / path[h - 1]), 0.01 * 5 / 6, 0.0005) << h;
}

// Adding to a series adds to its forecasts, where nothing is made of ratios.
TEST(Methods, MoveWithTheLevel) {
    auto values = tests::volumes(60, 9);
    auto higher = values;
    for (double& value : higher) value += 10000;
    for (const Method method : {Method::seasonalNaive, Method::dampedAdditive}) {
        const auto path = ahead(method, values), above = ahead(method, higher);
        for (std::size_t h = 0; h < path.size(); ++h)
            EXPECT_NEAR(above[h] - path[h], 10000, 1) << static_cast<int>(method);
    }
    // With a month at zero the dynamic theta model takes values for themselves.
    values[5] = 0;
    std::vector<double> path(18), above(18);
    auto shifted = values;
    for (double& value : shifted) value += 10000;
    Forecaster().forecast(Method::dynamicTheta, View(values, {}), path);
    Forecaster().forecast(Method::dynamicTheta, View(shifted, {}), above);
    for (std::size_t h = 0; h < path.size(); ++h) EXPECT_NEAR(above[h] - path[h], 10000, 1);
}

TEST(Methods, ScaleWithTheSeries) {
    const auto values = tests::volumes(66, 10);
    auto larger = values;
    for (double& value : larger) value *= 1024;
    for (std::size_t m = 0; m < triedMethods; ++m) {
        const auto path = ahead(static_cast<Method>(m), values),
                   above = ahead(static_cast<Method>(m), larger);
        for (std::size_t h = 0; h < path.size(); ++h) EXPECT_NEAR(above[h] / path[h], 1024, 0.5) << m;
    }
}

TEST(Methods, SayForWhatTheyAre) {
    EXPECT_FALSE(Forecaster::isFor(Method::seasonalNaive, 11, true));
    EXPECT_TRUE(Forecaster::isFor(Method::seasonalNaive, 12, false));
    EXPECT_FALSE(Forecaster::isFor(Method::dampedMultiplicative, 60, false));
    EXPECT_FALSE(Forecaster::isFor(Method::dampedMultiplicative, 23, true));
    EXPECT_FALSE(Forecaster::isFor(Method::dampedLogarithmic, 60, false));
    EXPECT_TRUE(Forecaster::isFor(Method::dynamicTheta, 6, false));
}

TEST(Intermittent, IsTheRateOfAnEvenFlow) {
    // 8 every fourth month: 2 a month, less the twentieth by which Croston's method is known to be too high.
    const auto values = tests::series(80, [](std::size_t t) { return t % 4 == 3 ? 8.0 : 0.0; });
    EXPECT_NEAR(intermittentRate(values), 2 * 0.95, 1e-9);
    EXPECT_EQ(intermittentRate(std::vector<double>(10, 0)), 0);
}
