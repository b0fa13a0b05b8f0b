// The loops over all numbers for every instruction set this processor has, against each other and against
// plan::aggregate.

#include "ranges/lane_loops.h"

#include "plan/aggregate.h"
#include "projection/vectorised.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>
#include <vector>

using namespace headroom;
using namespace headroom::ranges;

namespace {

constexpr std::size_t lanes = 8;
constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

std::vector<const LaneLoops*> everySet() {
    std::vector<const LaneLoops*> sets{&laneLoopsBaseline};
#ifdef HEADROOM_HAS_AVX_LOOPS
    if (projection::vectorised(projection::InstructionSet::avx2)) sets.push_back(&laneLoopsAvx2);
    if (projection::vectorised(projection::InstructionSet::avx512)) sets.push_back(&laneLoopsAvx512);
#endif
    return sets;
}

std::vector<double> values(std::size_t count) {
    std::mt19937 random(11);
    std::vector<double> result(count);
    for (double& value : result) {
        value = std::normal_distribution<>(0, 3)(random);
        if (random() % 17 == 0) value = none;
        if (random() % 41 == 0) value = infinity;
        if (random() % 43 == 0) value = -infinity;
        if (random() % 7 == 0) value = std::round(value);
    }
    return result;
}

bool isSame(double a, double b) {
    return a == b || (std::isnan(a) && std::isnan(b));
}

} // namespace

TEST(LaneLoops, EachNumberHasItsBin) {
    const BinLimits limits(-4, 4);
    // Within a hair of a limit is as good as beyond it.
    const double numbers[lanes] = {-5, -4, -4 + 1e-9, 0, 4 - 1e-9, 4, infinity, none};
    for (const LaneLoops* loops : everySet()) {
        std::uint8_t found[lanes], beyond = 0;
        double sums[lanes] = {};
        loops->bin(numbers, &limits, 1, sums, found, &beyond);
        EXPECT_EQ(found[0], bins::below);
        EXPECT_EQ(found[1], bins::atFrom);
        EXPECT_EQ(found[2], bins::firstInner);
        EXPECT_EQ(found[3], bins::firstInner + 125);
        EXPECT_EQ(found[4], bins::above - 1);
        EXPECT_EQ(found[5], bins::atTo);
        EXPECT_EQ(found[6], bins::above);
        EXPECT_EQ(found[7], bins::none);
        EXPECT_EQ(beyond, 1);
        EXPECT_EQ(sums[0], -5);
        EXPECT_EQ(sums[7], 0) << "what is no number is in no sum";
    }
}

TEST(LaneLoops, ReflectTheSameWithEveryInstructionSet) {
    constexpr std::size_t count = 37;
    std::mt19937 random(3);
    std::vector<double> axis(count), vectors(count * lanes);
    for (auto* numbers : {&axis, &vectors})
        for (double& number : *numbers) number = std::normal_distribution<>()(random);
    std::vector<double> expected = vectors;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        double along = 0;
        for (std::size_t i = 0; i < count; ++i) along += vectors[i * lanes + lane] * axis[i];
        for (std::size_t i = 0; i < count; ++i) expected[i * lanes + lane] -= along * axis[i];
    }
    std::vector<double> same = vectors;
    laneLoopsBaseline.reflect(axis.data(), count, same.data());
    for (const LaneLoops* loops : everySet()) {
        std::vector<double> reflected = vectors;
        loops->reflect(axis.data(), count, reflected.data());
        EXPECT_EQ(reflected, same);
        for (std::size_t i = 0; i < reflected.size(); ++i) EXPECT_NEAR(reflected[i], expected[i], 1e-12);
    }
}

TEST(LaneLoops, GiveTheSameWithEveryInstructionSet) {
    constexpr std::size_t series = 200;
    const auto numbers = values(series * lanes);
    std::vector<BinLimits> limits;
    for (std::size_t i = 0; i < series; ++i) limits.push_back({-2.0 - static_cast<double>(i % 5), 2.25});
    std::vector<double> sums(series * lanes, 1.5);
    std::vector<std::uint8_t> found(series * lanes), beyond(series);
    laneLoopsBaseline.bin(numbers.data(), limits.data(), series, sums.data(), found.data(), beyond.data());
    for (const LaneLoops* loops : everySet()) {
        std::vector<double> otherSums(series * lanes, 1.5);
        std::vector<std::uint8_t> otherFound(series * lanes), otherBeyond(series);
        loops->bin(numbers.data(), limits.data(), series, otherSums.data(), otherFound.data(),
                   otherBeyond.data());
        EXPECT_EQ(found, otherFound);
        EXPECT_EQ(beyond, otherBeyond);
        for (std::size_t i = 0; i < sums.size(); ++i) ASSERT_TRUE(isSame(sums[i], otherSums[i])) << i;
    }
}

TEST(LaneLoops, AggregateAsThePlanDoes) {
    constexpr int months = 24;
    const auto numbers = values(months * lanes);
    std::vector<double> weights(months * lanes);
    for (std::size_t i = 0; i < weights.size(); ++i) weights[i] = 1 + static_cast<double>(i % 5);
    struct Of {
        plan::Metric metric;
        bool weighted;
    };
    for (const Of of : {Of{plan::Metric::inbound, false}, Of{plan::Metric::gapFte, false},
                        Of{plan::Metric::costPerConversation, true}, Of{plan::Metric::automation, false}})
        for (const LaneLoops* loops : everySet())
            for (const auto& [from, to] : {std::pair{0, months}, std::pair{3, 15}, std::pair{7, 8}}) {
                double result[lanes];
                loops->aggregate(plan::info(of.metric).year, numbers.data(),
                                 of.weighted ? weights.data() : nullptr, from, to, result);
                for (std::size_t lane = 0; lane < lanes; ++lane) {
                    std::vector<double> series, weight;
                    for (std::size_t t = 0; t < months; ++t) {
                        series.push_back(numbers[t * lanes + lane]);
                        if (of.weighted) weight.push_back(weights[t * lanes + lane]);
                    }
                    const double expected = plan::aggregate(series, of.metric, from, to, weight);
                    ASSERT_TRUE(isSame(result[lane], expected)) << result[lane] << ' ' << expected;
                }
            }
}

TEST(LaneLoops, FindTheWorstMonth) {
    constexpr int months = 5;
    std::vector<double> numbers(months * lanes, none);
    for (std::size_t t = 0; t < months; ++t) numbers[t * lanes + 1] = static_cast<double>(t) - 2;
    numbers[2 * lanes + 3] = -infinity;
    for (const LaneLoops* loops : everySet()) {
        double least[lanes], most[lanes];
        loops->extreme(true, numbers.data(), months, least);
        loops->extreme(false, numbers.data(), months, most);
        EXPECT_TRUE(std::isnan(least[0]));
        EXPECT_EQ(least[1], -2);
        EXPECT_EQ(most[1], 2);
        EXPECT_EQ(least[3], -infinity);
    }
}

TEST(LaneLoops, TellWhetherSeriesAreTheSame) {
    std::vector<double> numbers(5 * lanes);
    for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = static_cast<double>(i % lanes);
    numbers[7] = numbers[15] = numbers[23] = numbers[31] = numbers[39] = none;
    for (const LaneLoops* loops : everySet()) {
        EXPECT_TRUE(loops->isSame(numbers.data() + lanes, 4, numbers.data()));
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            auto changed = numbers;
            changed[3 * lanes + lane] = lane == 0 ? -0.0 : 9;
            EXPECT_FALSE(loops->isSame(changed.data() + lanes, 4, changed.data())) << lane;
            EXPECT_TRUE(loops->isSame(changed.data() + lanes, 2, changed.data()));
        }
    }
}

TEST(LaneLoops, LookUpTheSameWithEveryInstructionSet) {
    std::mt19937 random(7);
    std::vector<Cubic> cells(scoreCells::octaves << scoreCells::perOctaveBits);
    for (Cubic& cell : cells)
        cell = {std::normal_distribution<>()(random), std::normal_distribution<>()(random), 0.25, -0.125};
    std::vector<std::uint32_t> points(9 * lanes);
    for (std::uint32_t& point : points) point = static_cast<std::uint32_t>(random());
    points[0] = 0;
    points[1] = 0xffffffffU;
    points[2] = 0x7fffffffU;
    points[3] = 0x80000000U;
    std::vector<double> scores(points.size());
    laneLoopsBaseline.normalScores(cells.data(), points.data(), 9, scores.data());
    EXPECT_EQ(scores[0], -scores[1]);
    EXPECT_EQ(scores[2], -scores[3]);

    const CubicTable table{cells.data(), -6.5, 20, 259.5};
    const double numbers[lanes] = {-7, -6.5, -0.01, 0, 0.024, 6.4, 100, none};
    double expected[lanes];
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        const double place = numbers[lane] > -6.5 ? std::min((numbers[lane] + 6.5) * 20, 259.5) : 0;
        const Cubic& cell = cells[static_cast<std::size_t>(place)];
        const double part = place - std::floor(place);
        expected[lane] = cell.a + part * (cell.b + part * (cell.c + part * cell.d));
    }
    for (const LaneLoops* loops : everySet()) {
        std::vector<double> others(points.size());
        loops->normalScores(cells.data(), points.data(), 9, others.data());
        EXPECT_EQ(others, scores);
        double found[lanes];
        loops->interpolate(table, numbers, found);
        for (std::size_t lane = 0; lane < lanes; ++lane) EXPECT_EQ(found[lane], expected[lane]) << lane;
    }
}

TEST(LaneLoops, BinWithinLimitsAsElsewhere) {
    constexpr std::size_t series = 50;
    const auto numbers = values(series * lanes);
    std::vector<BinLimits> limits(series, BinLimits(-2.1, 2.3)); // no number is exactly there
    std::vector<double> sums(series * lanes);
    std::vector<std::uint8_t> found(series * lanes), beyond(series);
    laneLoopsBaseline.bin(numbers.data(), limits.data(), series, sums.data(), found.data(), beyond.data());
    for (const LaneLoops* loops : everySet()) {
        std::vector<double> otherSums(series * lanes);
        std::vector<std::uint8_t> otherFound(series * lanes), otherBeyond(series);
        loops->binWithin(numbers.data(), limits.data(), series, otherSums.data(), otherFound.data(),
                         otherBeyond.data());
        EXPECT_EQ(found, otherFound);
        EXPECT_EQ(beyond, otherBeyond);
        for (std::size_t i = 0; i < sums.size(); ++i) ASSERT_TRUE(isSame(sums[i], otherSums[i])) << i;
    }
}

TEST(LaneLoops, TellWhichDrawsAreBelowALimit) {
    const double limit[lanes] = {0, 1, 2, 3, 4, 5, 6, none};
    std::vector<double> numbers(2 * lanes, 3);
    numbers[lanes] = none;
    numbers[lanes + 1] = -infinity;
    for (const LaneLoops* loops : everySet()) {
        std::uint8_t which[2];
        loops->whichBelow(numbers.data(), limit, 2, which);
        EXPECT_EQ(which[0], 0b01110000);
        EXPECT_EQ(which[1], 0b01110010);
    }
}
