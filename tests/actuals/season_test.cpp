// Seasons: found exactly where there is nothing else, drawn towards none where they could be chance.

#include "actuals/made_series.h"
#include "actuals/season.h"

#include <gmock/gmock.h>

#include <numeric>

using namespace headroom;
using actuals::Season;
using actuals::SeasonKind;
using actuals::seasonOf;

namespace {

constexpr std::array<double, 12> factors{1.2, 0.9, 1.1, 1, 0.8, 0.7, 1, 1.05, 0.95, 1.3, 1.1, 0.9};

double spread(const Season& season) {
    const double none = season.kind == SeasonKind::additive ? 0 : 1;
    return std::accumulate(season.index.begin(), season.index.end(), 0.0,
                           [none](double sum, double index) { return sum + std::abs(index - none); });
}

} // namespace

TEST(Season, IsFoundExactlyOnALevel) {
    const auto values = tests::series(48, [](std::size_t t) { return 100 * factors[t % 12]; });
    for (const bool shrunk : {false, true}) {
        const Season season = seasonOf(values, SeasonKind::multiplicative, shrunk);
        for (std::size_t month = 0; month < 12; ++month)
            EXPECT_NEAR(season.index[month], factors[month], 1e-12);
    }
    const auto flat = seasonOf(values, SeasonKind::multiplicative, false).without(values);
    EXPECT_THAT(flat, testing::Each(testing::DoubleNear(100, 1e-9)));
}

TEST(Season, IsFoundExactlyOnATrend) {
    const auto values = tests::series(
        60, [](std::size_t t) { return 50 + 3 * static_cast<double>(t) + 40 * (factors[t % 12] - 1); });
    const Season season = seasonOf(values, SeasonKind::additive, true);
    for (std::size_t month = 0; month < 12; ++month)
        EXPECT_NEAR(season.index[month], 40 * (factors[month] - 1), 1e-9);
    for (std::size_t t = 0; t < values.size(); ++t)
        EXPECT_NEAR(season.with(season.without(values[t], t), t), values[t], 1e-9);
}

TEST(Season, OfChanceIsDrawnToNone) {
    std::mt19937 random(1);
    std::normal_distribution<double> normal;
    double plain = 0, shrunk = 0;
    for (int repeat = 0; repeat < 50; ++repeat) {
        const auto values = tests::series(72, [&](std::size_t) { return 1000 + 50 * normal(random); });
        plain += spread(seasonOf(values, SeasonKind::additive, false));
        shrunk += spread(seasonOf(values, SeasonKind::additive, true));
    }
    EXPECT_LT(shrunk, 0.4 * plain);
}

TEST(Season, NeedsTwoYears) {
    const auto values = tests::series(24, [](std::size_t t) { return 100 * factors[t % 12]; });
    const std::span<const double> all(values);
    EXPECT_EQ(seasonOf(all.first(23), SeasonKind::multiplicative, true),
              Season::none(SeasonKind::multiplicative));
    // Each month was seen once apart from its year: half of it is believed.
    const Season season = seasonOf(all, SeasonKind::multiplicative, true);
    for (std::size_t month = 0; month < 12; ++month)
        EXPECT_NEAR(season.index[month] - 1, (factors[month] - 1) / 2, 1e-12);
}

TEST(Season, IsTestedForByTheYear) {
    std::mt19937 random(3);
    std::normal_distribution<double> normal;
    const auto with =
        tests::series(60, [&](std::size_t t) { return 100 * factors[t % 12] + 3 * normal(random); });
    const auto without = tests::series(60, [&](std::size_t) { return 100 + 3 * normal(random); });
    EXPECT_TRUE(actuals::isSeasonal(with));
    EXPECT_FALSE(actuals::isSeasonal(without));
    EXPECT_FALSE(actuals::isSeasonal(std::span(with).first(35)));
    EXPECT_FALSE(actuals::isSeasonal(std::vector<double>(60, 5)));
}
