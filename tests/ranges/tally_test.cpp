#include "ranges/tally.h"

#include "ranges/summary_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <random>

using namespace headroom::ranges;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// What a tally makes of one series, with a pilot of its first 256 numbers.
struct Tallied {
    Spread spread;
    Histogram histogram;
    double bin = 0; // width
};

Tallied tallied(const std::vector<double>& values) {
    const auto blocks = [&](std::size_t count, auto add) {
        for (std::size_t i = 0; i < count; i += Tally::lanes) {
            double block[Tally::lanes];
            std::fill_n(block, Tally::lanes, none);
            const std::size_t there = std::min(Tally::lanes, count - i);
            std::copy_n(values.data() + i, there, block);
            add(std::span<const double>(block, Tally::lanes), there);
        }
    };
    Pilot pilot(1);
    blocks(std::min<std::size_t>(values.size(), 256),
           [&](auto block, std::size_t count) { pilot.add(block, count); });
    const TallyLayout layout = pilot.layout();
    Tally tally(layout), other(layout);
    std::size_t turn = 0;
    double sum = 0;
    blocks(values.size(), [&](auto block, std::size_t count) {
        Tally& mine = turn++ % 3 == 0 ? other : tally;
        mine.add(std::array{Tally::Block{block, count}});
        sum += mine.takeSums().front();
    });
    tally.merge(other);
    tally.finish();
    return {tally.spread(0, sum), tally.histogram(0),
            layout.limits[0].isOneValue() ? 0 : 1 / layout.limits[0].perUnit()};
}

std::vector<double> drawn(std::size_t count, auto distribution) {
    std::mt19937_64 random(5);
    std::vector<double> values(count);
    for (double& value : values) value = distribution(random);
    return values;
}

void expectNear(const Tallied& tallied, const Spread& exact) {
    for (std::size_t level = 0; level < levelCount; ++level)
        EXPECT_NEAR(tallied.spread.quantiles[level], exact.quantiles[level], tallied.bin + 1e-12)
            << levelShares[level];
    EXPECT_NEAR(tallied.spread.mean, exact.mean, 1e-9 * std::max(1.0, std::abs(exact.mean)));
    EXPECT_LE(tallied.spread.least, exact.least);
    EXPECT_GE(tallied.spread.most, exact.most);
}

} // namespace

TEST(Tally, QuantilesAreOffByLessThanABin) {
    for (const std::size_t count : {1UL, 2UL, 9UL, 300UL, 5'000UL, 200'003UL}) {
        for (const auto& values : {drawn(count, std::normal_distribution<>(100, 8)),
                                   drawn(count, std::exponential_distribution<>(0.2)),
                                   drawn(count, std::uniform_real_distribution<>(-1, 1))}) {
            const Tallied result = tallied(values);
            if (count < 300) {
                // Between few values there is room for more than one meaning of a quantile.
                EXPECT_LE(result.spread.at(Level::p50),
                          *std::max_element(values.begin(), values.end()) + 1e-12);
                EXPECT_GE(result.spread.at(Level::p50),
                          *std::min_element(values.begin(), values.end()) - 1e-12);
                continue;
            }
            Spread exact = spreadOf(values);
            expectNear(result, exact);
        }
    }
}

TEST(Tally, IsFarCloserThanABinWhereThereAreManyDraws) {
    const auto values = drawn(400'000, std::normal_distribution<>(100, 8));
    const Tallied result = tallied(values);
    const Spread exact = spreadOf(values);
    for (std::size_t level = 0; level < levelCount; ++level)
        EXPECT_NEAR(result.spread.quantiles[level], exact.quantiles[level], 0.1 * result.bin);
}

TEST(Tally, AValueManyDrawsShareIsExact) {
    auto values = drawn(10'000, std::uniform_real_distribution<>(0, 1));
    for (std::size_t i = 0; i < values.size(); ++i)
        if (i % 5 < 3) values[i] = i % 5 == 0 ? 1.0 : 0.0; // as care and backlog do
    const Tallied result = tallied(values);
    EXPECT_EQ(result.spread.at(Level::p25), 0);
    EXPECT_EQ(result.spread.at(Level::p90), 1);
    EXPECT_EQ(result.spread.least, 0);
    EXPECT_EQ(result.spread.most, 1);
}

TEST(Tally, AConstantSeriesHasNoWidth) {
    const Tallied result = tallied(std::vector<double>(1000, 0.1));
    for (const double quantile : result.spread.quantiles) EXPECT_EQ(quantile, 0.1);
    EXPECT_EQ(result.spread.mean, 0.1);
    EXPECT_EQ(result.histogram.width, 0);
    EXPECT_EQ(result.histogram.shares, std::vector<double>{1});
}

TEST(Tally, WhatOnlyTheLaterDrawsDoIsSeen) {
    std::vector<double> values(1000, 4.0);
    for (std::size_t i = 900; i < 1000; ++i) values[i] = 0; // a tenth
    const Tallied result = tallied(values);
    EXPECT_EQ(result.spread.at(Level::p25), 4);
    EXPECT_EQ(result.spread.least, 0);
    EXPECT_NEAR(result.spread.mean, 3.6, 1e-12);
}

TEST(Tally, NumbersThatDoNotExistAreCountedApart) {
    auto values = drawn(1000, std::uniform_real_distribution<>(2, 3));
    for (std::size_t i = 0; i < values.size(); i += 4) values[i] = none;
    const Tallied result = tallied(values);
    EXPECT_NEAR(result.spread.existing, 0.75, 1e-12);
    EXPECT_GT(result.spread.at(Level::p5), 2);
    const Tallied nothing = tallied(std::vector<double>(20, none));
    EXPECT_EQ(nothing.spread.existing, 0);
    EXPECT_TRUE(std::isnan(nothing.spread.at(Level::p50)));
    EXPECT_TRUE(std::isnan(nothing.spread.mean));
    EXPECT_TRUE(nothing.histogram.shares.empty());
}

TEST(Tally, BarsAddUpToOne) {
    const Tallied result = tallied(drawn(20'000, std::normal_distribution<>(0, 1)));
    double sum = 0;
    for (const double share : result.histogram.shares) sum += share;
    EXPECT_NEAR(sum, 1, 1e-12);
    EXPECT_EQ(result.histogram.shares.size(), 42U);
}

namespace {

using Draws = std::vector<std::vector<double>>; // by series

/// What a tally of several series makes of them, with a pilot of the first draws.
struct Several {
    TallyLayout layout;
    std::vector<Spread> spreads;
};
Several severalTallied(const Draws& series, std::size_t pilotDraws) {
    const std::size_t draws = series.front().size();
    const auto block = [&](std::size_t first) {
        std::vector<double> values(series.size() * Tally::lanes, none);
        for (std::size_t i = 0; i < series.size(); ++i)
            for (std::size_t lane = 0; lane < Tally::lanes && first + lane < draws; ++lane)
                values[i * Tally::lanes + lane] = series[i][first + lane];
        return values;
    };
    const auto there = [&](std::size_t first) { return std::min(Tally::lanes, draws - first); };
    Pilot early(series.size()), late(series.size());
    for (std::size_t first = 0; first < pilotDraws; first += Tally::lanes)
        (first % 3 == 0 ? early : late).add(block(first), there(first));
    early.merge(late);
    Several result{early.layout(), {}};
    Tally tally(result.layout), other(result.layout);
    std::vector<double> sums(series.size());
    for (std::size_t first = 0; first < draws; first += Tally::lanes) {
        Tally& mine = first % 3 == 0 ? other : tally;
        const auto values = block(first);
        mine.add(std::array{Tally::Block{values, there(first)}});
        const auto taken = mine.takeSums();
        for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += taken[i];
    }
    tally.merge(other);
    tally.finish();
    for (std::size_t i = 0; i < sums.size(); ++i) result.spreads.push_back(tally.spread(i, sums[i]));
    return result;
}

} // namespace

TEST(Tally, WhatStaysAsItWasIsNotCountedAgainUntilItDiffers) {
    constexpr std::size_t draws = 2003, pilot = 256;
    const auto first = drawn(draws, std::normal_distribution<>(5, 1));
    Draws series{first,
                 first,
                 first,
                 std::vector<double>(draws, 0.1),
                 std::vector<double>(draws, 3.0),
                 std::vector<double>(draws, none),
                 std::vector<double>(draws, none)};
    // After the pilot some differ after all.
    for (std::size_t i = pilot; i < draws; i += 7) {
        series[2][i] = i % 2 == 0 ? none : series[2][i] + 30;
        series[4][i] = 4;
    }
    const Several result = severalTallied(series, pilot);
    using Kind = TallyLayout::Kind;
    EXPECT_EQ(result.layout.kinds,
              (std::vector<Kind>{Kind::countedWithin, Kind::sameAsBefore, Kind::sameAsBefore, Kind::oneValue,
                                 Kind::oneValue, Kind::counted, Kind::sameAsBefore}));
    EXPECT_EQ(result.layout.counted.size(), 2U);
    EXPECT_EQ(result.layout.place, (std::vector<std::size_t>{0, 0, 0, 0, 0, 1, 1}));
    EXPECT_EQ(result.spreads[1], result.spreads[0]);
    EXPECT_EQ(result.spreads[3].mean, 0.1);
    EXPECT_EQ(result.spreads[3].most, 0.1);
    for (const std::size_t i : {2UL, 4UL}) {
        const Spread exact = spreadOf(series[i]), &found = result.spreads[i];
        EXPECT_NEAR(found.mean, exact.mean, 1e-12 * exact.mean);
        EXPECT_DOUBLE_EQ(found.existing, exact.existing);
        EXPECT_EQ(found.most, exact.most);
        // As good as if it had been counted from the start.
        const double bin = 1 / result.layout.limits[0].perUnit();
        EXPECT_NEAR(found.at(Level::p50), exact.at(Level::p50), i == 2 ? bin : 0);
    }
    EXPECT_EQ(result.spreads[6].existing, 0);
}
