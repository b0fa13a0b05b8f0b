#include "ranges/distribution.h"

#include "ranges/lane_loops.h"
#include "ranges/normal_scores.h"
#include "ranges/outcome_table.h"

#include <boost/math/distributions/normal.hpp>
#include <gtest/gtest.h>

#include <array>
#include <cmath>

using namespace headroom;
using namespace headroom::ranges;
using plan::Distribution;
using plan::RangeMeaning;

namespace {

double outcomeAt(const OutcomeTable& table, double score) {
    std::array<double, 8> scores{}, outcomes{};
    scores.back() = score;
    laneLoops().interpolate(table.cubics(), scores.data(), outcomes.data());
    return outcomes.back();
}

constexpr Distribution continuous[] = {Distribution::pert, Distribution::triangular, Distribution::uniform,
                                       Distribution::normal, Distribution::lognormal};

/// The share of the outcomes below x, by adding up the density.
double shareBelow(const Outcomes& outcomes, double x) {
    constexpr int steps = 20'000;
    const double from = outcomes.least(), width = (x - from) / steps;
    double sum = 0;
    for (int i = 0; i < steps; ++i) sum += outcomes.density(from + (i + 0.5) * width) * width;
    return sum;
}

} // namespace

TEST(Distribution, LowAndHighAreP10AndP90WhateverTheShape) {
    for (const Distribution distribution : continuous)
        for (const double base : {2.0, 2.01, 3.0, 4.5, 6.9, 7.0}) {
            const Outcomes outcomes(distribution, RangeMeaning::p10p90, {2, base, 7});
            EXPECT_NEAR(outcomes.quantile(0.1), 2, 1e-10) << static_cast<int>(distribution) << ' ' << base;
            EXPECT_NEAR(outcomes.quantile(0.9), 7, 1e-10) << static_cast<int>(distribution) << ' ' << base;
        }
}

TEST(Distribution, BaseIsTheMostLikelyValue) {
    for (const Distribution distribution : {Distribution::pert, Distribution::triangular})
        for (const RangeMeaning meaning : {RangeMeaning::p10p90, RangeMeaning::absoluteLimits})
            for (const double base : {2.0, 2.3, 4.5, 6.5, 7.0}) {
                const Outcomes outcomes(distribution, meaning, {2, base, 7});
                const double there = outcomes.density(base);
                for (double x = outcomes.least(); x < outcomes.most(); x += 0.01)
                    EXPECT_LE(outcomes.density(x), there * (1 + 1e-9)) << base << " at " << x;
            }
}

TEST(Distribution, AbsoluteLimitsAreNeverPassed) {
    for (const Distribution distribution : continuous) {
        const Outcomes outcomes(distribution, RangeMeaning::absoluteLimits, {2, 3, 7});
        EXPECT_GE(outcomes.quantile(1e-9), 2 - 1e-9);
        EXPECT_LE(outcomes.quantile(1 - 1e-9), 7 + 1e-9);
        EXPECT_NEAR(outcomes.quantile(1e-9), 2, 0.05) << "and nearly reached";
        EXPECT_NEAR(outcomes.quantile(1 - 1e-9), 7, 0.2);
    }
}

TEST(Distribution, TheDensityAddsUpToTheQuantiles) {
    for (const Distribution distribution : continuous)
        for (const RangeMeaning meaning : {RangeMeaning::p10p90, RangeMeaning::absoluteLimits}) {
            const Outcomes outcomes(distribution, meaning, {2, 3, 7});
            // Ends that lie where a thousandth is left are not the end.
            const bool open = meaning == RangeMeaning::p10p90 && (distribution == Distribution::normal ||
                                                                  distribution == Distribution::lognormal);
            for (const double u : {0.05, 0.3, 0.5, 0.8, 0.97})
                EXPECT_NEAR(shareBelow(outcomes, outcomes.quantile(u)) + (open ? 0.001 : 0), u, 2e-4)
                    << static_cast<int>(distribution) << static_cast<int>(meaning) << ' ' << u;
        }
}

TEST(Distribution, NormalAndLognormalHaveTheirClosedForm) {
    const double z10 = boost::math::quantile(boost::math::normal(), 0.9);
    const Outcomes normal(Distribution::normal, RangeMeaning::p10p90, {10, 11, 20});
    const Outcomes lognormal(Distribution::lognormal, RangeMeaning::p10p90, {10, 11, 40});
    for (const double u : {0.001, 0.05, 0.5, 0.77, 0.999}) {
        const double z = boost::math::quantile(boost::math::normal(), u);
        EXPECT_NEAR(normal.quantile(u), 15 + 5 * z / z10, 1e-10);
        EXPECT_NEAR(lognormal.quantile(u),
                    std::exp((std::log(10) + std::log(40)) / 2 + std::log(2) * z / z10), 1e-9);
    }
}

TEST(Distribution, ADiscreteRangeTakesOneOfThree) {
    const Outcomes outcomes(Distribution::discrete, RangeMeaning::p10p90, {2, 3, 5}, {3, 5, 2});
    EXPECT_EQ(outcomes.quantile(0.29), 2);
    EXPECT_EQ(outcomes.quantile(0.31), 3);
    EXPECT_EQ(outcomes.quantile(0.79), 3);
    EXPECT_EQ(outcomes.quantile(0.81), 5);
    EXPECT_NEAR(outcomes.density(3), 0.5, 1e-15);
    EXPECT_EQ(outcomes.density(4), 0);
}

TEST(Distribution, ARangeWithoutWidthIsItsValue) {
    for (const Distribution distribution : continuous) {
        const Outcomes outcomes(distribution, RangeMeaning::p10p90, {4, 4, 4});
        for (const double u : {0.001, 0.5, 0.999}) EXPECT_EQ(outcomes.quantile(u), 4);
    }
}

TEST(Distribution, TablesAgreeWithTheExactOutcomes) {
    OutcomeTables tables;
    for (const Distribution distribution : continuous)
        for (const RangeMeaning meaning : {RangeMeaning::p10p90, RangeMeaning::absoluteLimits})
            for (const double base : {0.0, 0.05, 0.4, 0.5, 1.0}) {
                const auto table = tables.of(distribution, meaning, base);
                const bool logarithmic = distribution == Distribution::lognormal;
                const Outcomes exact(logarithmic ? Distribution::normal : distribution, meaning,
                                     {0, base, 1});
                const double allowed = distribution == Distribution::triangular ? 1e-4 : 2e-6;
                for (double score = -6.3; score < 6.3; score += 0.0137)
                    ASSERT_NEAR(outcomeAt(*table, score), exact.atScore(score), allowed)
                        << static_cast<int>(distribution) << ' ' << base << " at " << score;
            }
    EXPECT_EQ(tables.of(Distribution::pert, RangeMeaning::p10p90, 0.4),
              tables.of(Distribution::pert, RangeMeaning::p10p90, 0.4));
}

TEST(Distribution, ACourseIsTheOutcomeAndItsDerivatives) {
    for (const double base : {0.0, 0.2, 0.5, 0.97}) {
        const Outcomes outcomes(Distribution::pert, RangeMeaning::p10p90, {0, base, 1});
        constexpr double h = 1e-3;
        for (double score = -4; score < 4; score += 0.37) {
            const auto [value, slope, bend] = outcomes.courseAt(score);
            const double before = outcomes.atScore(score - h), after = outcomes.atScore(score + h);
            EXPECT_EQ(value, outcomes.atScore(score));
            EXPECT_NEAR(slope, (after - before) / (2 * h), 2e-6) << base << " at " << score;
            EXPECT_NEAR(bend, (after - 2 * value + before) / (h * h), 2e-5) << base << " at " << score;
        }
    }
}

TEST(Distribution, TablesOfPertAreAsGoodBetweenWhatIsFoundExactly) {
    OutcomeTables tables;
    for (const RangeMeaning meaning : {RangeMeaning::p10p90, RangeMeaning::absoluteLimits})
        for (const double base : {0.0, 0.003, 0.31, 0.5, 0.88, 1.0}) {
            const auto table = tables.of(Distribution::pert, meaning, base);
            const Outcomes exact(Distribution::pert, meaning, {0, base, 1});
            for (double score = -6.5; score < 6.45; score += 0.05)
                ASSERT_NEAR(outcomeAt(*table, score), exact.atScore(score), 2e-8) << base << " at " << score;
        }
}

TEST(NormalScores, AgreeWithTheExactOnes) {
    const NormalScores table;
    const auto scoreOf = [&](std::uint32_t point) {
        std::array<std::uint32_t, 8> points{};
        std::array<double, 8> scores{};
        points.back() = point;
        table.of(points, scores);
        return scores.back();
    };
    const boost::math::normal normal;
    for (std::uint64_t point = 0; point < 0x100000000U; point += 0x100000000U / 9973) {
        const double share = (static_cast<double>(point) + 0.5) / 4294967296.0;
        ASSERT_NEAR(scoreOf(static_cast<std::uint32_t>(point)), quantile(normal, share), 1e-6) << share;
    }
    for (const std::uint32_t point : {0U, 1U, 2U, 5U, 1000U, 0x7fffffffU, 0x80000000U, 0xffffffffU}) {
        const double share = (point + 0.5) / 4294967296.0;
        EXPECT_NEAR(scoreOf(point),
                    share < 0.5 ? quantile(normal, share) : quantile(complement(normal, 1 - share)), 1e-6)
            << point;
        EXPECT_EQ(scoreOf(point), -scoreOf(~point));
    }
}
