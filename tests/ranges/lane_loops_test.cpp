// The loops over all numbers for every instruction set this processor has, against each other and against
// plan::aggregate.

#include "ranges/lane_loops.h"

#include "plan/aggregate.h"
#include "projection/vectorised.h"

#include <gtest/gtest.h>

#include <array>
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
    const CountedSeries counted{1, BinLimits(-4, 4)};
    // Within a hair of a limit is as good as beyond it.
    const double numbers[2 * lanes] = {9,  9,  9,         9, 9,        9, 9,        9,
                                       -5, -4, -4 + 1e-9, 0, 4 - 1e-9, 4, infinity, none};
    for (const LaneLoops* loops : everySet()) {
        std::uint8_t found[blocksBinned * lanes];
        double sums[lanes] = {};
        loops->bin({numbers}, &counted, 1, sums, found);
        EXPECT_EQ(found[0], bins::below);
        EXPECT_EQ(found[1], bins::atFrom);
        EXPECT_EQ(found[2], bins::firstInner);
        EXPECT_EQ(found[3], bins::firstInner + 125);
        EXPECT_EQ(found[4], bins::above - 1);
        EXPECT_EQ(found[5], bins::atTo);
        EXPECT_EQ(found[6], bins::above);
        EXPECT_EQ(found[7], bins::none);
        EXPECT_EQ(sums[0], -5);
        EXPECT_EQ(sums[7], 0) << "what is no number is in no sum";
        for (std::size_t lane = lanes; lane < sizeof found; ++lane)
            EXPECT_EQ(found[lane], bins::none) << "of a block that is not there";
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

namespace {

using Bin = void (*LaneLoops::*)(const BinnedBlocks&, const CountedSeries*, std::size_t, double*,
                                 std::uint8_t*);

struct Binned {
    std::vector<double> sums;
    std::vector<std::uint8_t> bins;
};
/// Of blocks that follow each other.
Binned binned(const LaneLoops& loops, Bin bin, const std::vector<double>& numbers, std::size_t blocks,
              const std::vector<CountedSeries>& counted) {
    Binned result{std::vector<double>(counted.size() * lanes, 1.5),
                  std::vector<std::uint8_t>(counted.size() * blocksBinned * lanes)};
    BinnedBlocks binned{};
    for (std::size_t block = 0; block < blocks; ++block)
        binned[block] = numbers.data() + block * (numbers.size() / blocks);
    (loops.*bin)(binned, counted.data(), counted.size(), result.sums.data(), result.bins.data());
    return result;
}

void expectSame(const Binned& a, const Binned& b) {
    EXPECT_EQ(a.bins, b.bins);
    for (std::size_t i = 0; i < a.sums.size(); ++i) ASSERT_TRUE(isSame(a.sums[i], b.sums[i])) << i;
}

} // namespace

TEST(LaneLoops, BinTheSameWithEveryInstructionSet) {
    constexpr std::size_t series = 200;
    std::vector<CountedSeries> counted;
    for (std::size_t i = 0; i < series; i += 1 + i % 2)
        counted.push_back({i, {-2.0 - static_cast<double>(i % 5), 2.25}});
    for (std::size_t blocks = 1; blocks <= blocksBinned; ++blocks) {
        const auto numbers = values(blocks * series * lanes);
        const Binned baseline = binned(laneLoopsBaseline, &LaneLoops::bin, numbers, blocks, counted);
        for (const LaneLoops* loops : everySet())
            expectSame(binned(*loops, &LaneLoops::bin, numbers, blocks, counted), baseline);
    }
}

TEST(LaneLoops, BinBlocksTogetherAsOneByOne) {
    constexpr std::size_t series = 40, size = series * lanes;
    auto numbers = values(blocksBinned * size);
    for (double& number : numbers)
        if (std::isinf(number)) number = 1; // two of them may add up to no number
    std::vector<CountedSeries> counted;
    for (std::size_t i = 0; i < series; ++i) counted.push_back({i, {-2.0, 2.25}});
    const Binned together = binned(laneLoopsBaseline, &LaneLoops::bin, numbers, blocksBinned, counted);
    for (std::size_t block = 0; block < blocksBinned; ++block) {
        const std::vector<double> one(numbers.begin() + static_cast<std::ptrdiff_t>(block * size),
                                      numbers.begin() + static_cast<std::ptrdiff_t>((block + 1) * size));
        const Binned alone = binned(laneLoopsBaseline, &LaneLoops::bin, one, 1, counted);
        for (std::size_t i = 0; i < series; ++i)
            for (std::size_t lane = 0; lane < lanes; ++lane)
                EXPECT_EQ(together.bins[(i * blocksBinned + block) * lanes + lane],
                          alone.bins[i * blocksBinned * lanes + lane]);
    }
    for (std::size_t at = 0; at < size; ++at) {
        double sum = 1.5;
        for (std::size_t block = 0; block < blocksBinned; ++block)
            if (!std::isnan(numbers[block * size + at])) sum += numbers[block * size + at];
        EXPECT_NEAR(together.sums[at], sum, 1e-12);
    }
}

TEST(LaneLoops, FindWhatIsBeyondItsLimits) {
    constexpr std::size_t perSeries = blocksBinned * lanes;
    for (const std::size_t series : {0UL, 1UL, 7UL, 8UL, 9UL, 100UL}) {
        std::vector<std::uint8_t> found(series * perSeries, bins::firstInner);
        std::vector<std::uint32_t> expected;
        for (std::size_t i = 0; i < series; ++i) {
            const auto lane = i * perSeries + i % perSeries;
            found[lane] = static_cast<std::uint8_t>(std::array{
                bins::none, bins::below, bins::atFrom, bins::above, bins::atTo, bins::above - 1}[i % 6]);
            if (i % 6 == 1 || i % 6 == 3) expected.push_back(static_cast<std::uint32_t>(i));
        }
        for (const LaneLoops* loops : everySet()) {
            std::vector<std::uint32_t> beyond(series + 1);
            beyond.resize(loops->beyond(found.data(), series, beyond.data()));
            EXPECT_EQ(beyond, expected);
        }
    }
}

TEST(LaneLoops, MakeColumnsAsThePlanDoes) {
    constexpr int months = 24;
    auto numbers = values(months * lanes);
    for (std::size_t t = 0; t < months; ++t) {
        numbers[t * lanes] = static_cast<double>(t); // one draw with a value in every month
        numbers[t * lanes + 1] = none;               // and one with none
    }
    std::vector<double> weights(months * lanes);
    for (std::size_t i = 0; i < weights.size(); ++i) weights[i] = 1 + static_cast<double>(i % 5);
    struct Of {
        plan::Metric metric;
        bool weighted;
    };
    for (const Of of : {Of{plan::Metric::inbound, false}, Of{plan::Metric::gapFte, false},
                        Of{plan::Metric::costPerConversation, true}, Of{plan::Metric::automation, false}})
        for (const std::vector<int>& ends : {std::vector{24}, std::vector{7, 19, 24}, std::vector{1, 13, 24}})
            for (const LaneLoops* loops : everySet()) {
                std::vector<double> columns((2 + ends.size()) * lanes, -1.0);
                const plan::MetricInfo& info = plan::info(of.metric);
                loops->columns({info.year, info.negativeIsTrouble, ends}, numbers.data(),
                               of.weighted ? weights.data() : nullptr, columns.data());
                for (std::size_t lane = 0; lane < lanes; ++lane) {
                    std::vector<double> series, weight;
                    double worst = none;
                    for (std::size_t t = 0; t < months; ++t) {
                        const double value = numbers[t * lanes + lane];
                        series.push_back(value);
                        if (of.weighted) weight.push_back(weights[t * lanes + lane]);
                        if (std::isnan(worst) || (info.negativeIsTrouble ? value < worst : value > worst))
                            worst = value;
                    }
                    const auto expect = [&](std::size_t column, int from, int to) {
                        const double expected = plan::aggregate(series, of.metric, from, to, weight);
                        const double found = columns[column * lanes + lane];
                        // A mean is a product here and a quotient there.
                        const double near = std::isfinite(expected) ? 1e-15 * std::abs(expected) : 0;
                        EXPECT_TRUE(isSame(found, expected) || std::abs(found - expected) <= near)
                            << found << ' ' << expected;
                    };
                    expect(0, 0, months);
                    EXPECT_TRUE(isSame(columns[lanes + lane], worst))
                        << columns[lanes + lane] << ' ' << worst;
                    for (std::size_t year = 0; ends.size() > 1 && year < ends.size(); ++year)
                        expect(2 + year, year > 0 ? ends[year - 1] : 0, ends[year]);
                    if (ends.size() == 1) {
                        EXPECT_EQ(columns[2 * lanes + lane], -1) << "one year is the plan";
                    }
                }
            }
}

TEST(LaneLoops, FindTheWorstMonth) {
    constexpr int months = 5;
    const int end = months;
    std::vector<double> numbers(months * lanes, none);
    for (std::size_t t = 0; t < months; ++t) numbers[t * lanes + 1] = static_cast<double>(t) - 2;
    numbers[2 * lanes + 3] = -infinity;
    for (const LaneLoops* loops : everySet()) {
        double least[2 * lanes], most[2 * lanes];
        loops->columns({plan::Aggregate::last, true, {&end, 1}}, numbers.data(), nullptr, least);
        loops->columns({plan::Aggregate::last, false, {&end, 1}}, numbers.data(), nullptr, most);
        EXPECT_TRUE(std::isnan(least[lanes]));
        EXPECT_EQ(least[lanes + 1], -2);
        EXPECT_EQ(most[lanes + 1], 2);
        EXPECT_EQ(least[lanes + 3], -infinity);
        EXPECT_EQ(most[1], 2) << "the last";
    }
}

TEST(LaneLoops, TellWhetherSeriesAreTheSame) {
    std::vector<double> numbers(5 * lanes);
    for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = static_cast<double>(i % lanes);
    numbers[7] = numbers[15] = numbers[23] = numbers[31] = numbers[39] = none;
    const std::vector<SameSeries> same{{1, 0}, {2, 0}, {3, 0}, {4, 0}};
    for (const LaneLoops* loops : everySet()) {
        EXPECT_TRUE(loops->areSame(numbers.data(), same.data(), 4));
        EXPECT_TRUE(loops->areSame(numbers.data(), nullptr, 0));
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            auto changed = numbers;
            changed[3 * lanes + lane] = lane == 0 ? -0.0 : 9;
            EXPECT_FALSE(loops->areSame(changed.data(), same.data(), 4)) << lane;
            EXPECT_TRUE(loops->areSame(changed.data(), same.data(), 2));
        }
    }
}

TEST(LaneLoops, TellWhetherSeriesAreConstant) {
    std::vector<double> numbers(4 * lanes, 0.1);
    std::fill_n(numbers.begin() + 2 * lanes, lanes, 0.0);
    const std::vector<ConstantSeries> constant{{0, 0.1}, {2, 0.0}, {3, 0.1}};
    for (const LaneLoops* loops : everySet()) {
        EXPECT_TRUE(loops->areConstant(numbers.data(), constant.data(), 3));
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            auto changed = numbers;
            changed[lanes + lane] = 9; // of no concern
            changed[2 * lanes + lane] = -0.0;
            EXPECT_TRUE(loops->areConstant(changed.data(), constant.data(), 3)) << "the same number";
            for (const double other : {1e-300, none, infinity}) {
                changed[2 * lanes + lane] = other;
                EXPECT_FALSE(loops->areConstant(changed.data(), constant.data(), 3)) << lane << ' ' << other;
                EXPECT_TRUE(loops->areConstant(changed.data(), constant.data(), 1));
            }
        }
    }
}

TEST(LaneLoops, LookAtAPilotByLane) {
    constexpr std::size_t series = 3, blocks = 40;
    std::mt19937 random(11);
    std::vector<std::vector<double>> seen(blocks);
    for (auto& block : seen) {
        block.resize(series * lanes);
        for (double& number : block) number = std::uniform_int_distribution<>(-3, 3)(random);
        std::copy_n(block.begin() + lanes, lanes, block.begin() + 2 * lanes); // the last is as the one before
    }
    seen[7][0] = seen[7][1] = none;
    seen[8][2] = infinity;
    seen[9][3] = seen[12][3] = -infinity;
    for (const LaneLoops* loops : everySet()) {
        std::vector<SeenSeries> found(series);
        for (SeenSeries& of : found) {
            of = {};
            of.least.fill(infinity);
            of.most.fill(-infinity);
        }
        for (const auto& block : seen) loops->look(block.data(), series, found.data());
        for (std::size_t i = 0; i < series; ++i)
            for (std::size_t lane = 0; lane < lanes; ++lane) {
                std::vector<double> numbers;
                std::uint64_t unlike = 0;
                for (const auto& block : seen) {
                    const double number = block[i * lanes + lane];
                    if (!std::isnan(number)) numbers.push_back(number);
                    if (i > 0)
                        unlike |= std::bit_cast<std::uint64_t>(number) ^
                                  std::bit_cast<std::uint64_t>(block[(i - 1) * lanes + lane]);
                }
                const auto [least, most] = std::minmax_element(numbers.begin(), numbers.end());
                const auto times = [&](double number) {
                    return static_cast<double>(std::count(numbers.begin(), numbers.end(), number));
                };
                EXPECT_EQ(found[i].least[lane], *least);
                EXPECT_EQ(found[i].atLeast[lane], times(*least));
                EXPECT_EQ(found[i].most[lane], *most);
                EXPECT_EQ(found[i].atMost[lane], times(*most));
                EXPECT_EQ(found[i].unlikeBefore[lane], unlike);
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
    std::vector<CountedSeries> counted;
    for (std::size_t i = 0; i < series; ++i)
        counted.push_back({i, {-2.1, 2.3}}); // no number is exactly there
    const Binned elsewhere = binned(laneLoopsBaseline, &LaneLoops::bin, numbers, 1, counted);
    for (const LaneLoops* loops : everySet())
        expectSame(binned(*loops, &LaneLoops::binWithin, numbers, 1, counted), elsewhere);
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
