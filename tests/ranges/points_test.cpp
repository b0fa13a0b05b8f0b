#include "ranges/points.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

using namespace headroom;
using namespace headroom::ranges;
using plan::DrawMethod;

namespace {

constexpr DrawMethod everyMethod[] = {DrawMethod::sobol, DrawMethod::latinHypercube,
                                      DrawMethod::pseudoRandom};

/// The coordinate of every draw.
std::vector<std::vector<std::uint32_t>> coordinates(DrawMethod method, std::uint32_t seed,
                                                    std::size_t dimensions, std::int64_t draws) {
    const Points points(method, seed, dimensions, draws);
    std::vector<std::vector<std::uint32_t>> all(dimensions);
    std::vector<std::uint32_t> block(dimensions * Points::lanes);
    for (std::int64_t b = 0; b * static_cast<std::int64_t>(Points::lanes) < draws; ++b) {
        points.block(b, block);
        for (std::size_t d = 0; d < dimensions; ++d)
            for (std::size_t lane = 0; lane < Points::lanes; ++lane)
                if (static_cast<std::int64_t>(all[d].size()) < draws)
                    all[d].push_back(block[d * Points::lanes + lane]);
    }
    return all;
}

double shareOf(std::uint32_t point) {
    return (point + 0.5) / 4294967296.0;
}

/// How often each of `parts` equal parts is met.
std::vector<int> met(const std::vector<std::uint32_t>& points, std::uint64_t parts) {
    std::vector<int> counts(parts);
    for (const std::uint32_t point : points) ++counts[point * parts >> 32];
    return counts;
}

} // namespace

TEST(Points, AreTheSameByIndexWhicheverComesFirst) {
    for (const DrawMethod method : everyMethod) {
        const Points points(method, 7, 13, 1000), again(method, 7, 13, 1000), other(method, 8, 13, 1000);
        std::vector<std::uint32_t> a(13 * 8), b(13 * 8), c(13 * 8);
        points.block(99, a);
        points.block(3, b);
        again.block(3, a);
        other.block(3, c);
        EXPECT_EQ(a, b);
        EXPECT_NE(b, c) << "another seed, other points";
    }
}

TEST(Points, AScrambledSobolSequenceMeetsEveryPartOnce) {
    for (const std::uint32_t seed : {1U, 2U, 77U}) {
        const auto all = coordinates(DrawMethod::sobol, seed, 60, 1024);
        for (const auto& coordinate : all)
            for (const int count : met(coordinate, 1024)) ASSERT_EQ(count, 1);
        // The first two coordinates meet every square as well, in all shapes.
        for (int shape = 0; shape <= 10; ++shape) {
            std::set<std::uint64_t> boxes;
            for (std::size_t i = 0; i < 1024; ++i) {
                const std::uint64_t x = static_cast<std::uint64_t>(all[0][i]) >> (32 - shape) << 11;
                const std::uint64_t y = static_cast<std::uint64_t>(all[1][i]) >> (22 + shape);
                boxes.insert((shape == 0 ? 0 : x << 16) | y);
            }
            EXPECT_EQ(boxes.size(), 1024U) << "shape " << shape << " seed " << seed;
        }
    }
}

TEST(Points, ALatinHypercubeHasOneDrawInEveryPart) {
    for (const std::int64_t draws : {1, 7, 1000}) {
        const auto all = coordinates(DrawMethod::latinHypercube, 3, 5, draws);
        for (const auto& coordinate : all)
            for (const int count : met(coordinate, static_cast<std::uint64_t>(draws)))
                ASSERT_EQ(count, 1) << draws;
        if (draws > 10) {
            EXPECT_NE(all[0], all[1]);
        }
    }
}

TEST(Points, AreSpreadEvenlyAndIndependently) {
    for (const DrawMethod method : everyMethod) {
        const auto all = coordinates(method, 5, 20, 4096);
        for (std::size_t d = 0; d < all.size(); ++d) {
            double mean = 0, squares = 0, product = 0;
            for (std::size_t i = 0; i < all[d].size(); ++i) {
                const double u = shareOf(all[d][i]) - 0.5;
                mean += u / 4096;
                squares += u * u / 4096;
                product += u * (shareOf(all[(d + 1) % all.size()][i]) - 0.5) / 4096;
            }
            EXPECT_NEAR(mean, 0, 0.02);
            EXPECT_NEAR(squares, 1.0 / 12, 0.004);
            EXPECT_NEAR(product, 0, 0.006);
        }
    }
}

TEST(Points, GoOnWhereThePublishedDirectionsEnd) {
    const auto all = coordinates(DrawMethod::sobol, 5, 3700, 64);
    for (const std::size_t d : {3666U, 3667U, 3668U, 3699U}) {
        double mean = 0;
        for (const std::uint32_t point : all[d]) mean += shareOf(point) / 64;
        EXPECT_NEAR(mean, 0.5, 0.15) << d;
    }
    EXPECT_EQ(met(all[3666], 64), std::vector<int>(64, 1));
}
