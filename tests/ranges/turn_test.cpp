#include "ranges/turn.h"

#include "projection/projection.h"
#include "ranges/linear_plan.h"
#include "ranges/simulation.h"

#include <boost/math/distributions/normal.hpp>
#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <random>
#include <vector>

using namespace headroom;
using namespace headroom::ranges;

namespace {

constexpr std::size_t lanes = Drawing::lanes;
using Vector = std::vector<double>;

/// Where a vector is turned to; all lanes have it.
Vector turned(const Turn& turn, const Vector& vector) {
    Vector scores;
    for (const double value : vector) scores.insert(scores.end(), lanes, value);
    turn.apply(scores);
    Vector result;
    for (std::size_t d = 0; d < vector.size(); ++d) {
        for (std::size_t lane = 1; lane < lanes; ++lane)
            EXPECT_EQ(scores[d * lanes + lane], scores[d * lanes]);
        result.push_back(scores[d * lanes]);
    }
    return result;
}

Vector unit(std::size_t dimensions, std::size_t which) {
    Vector result(dimensions, 0);
    result[which] = 1;
    return result;
}

double dot(const Vector& a, const Vector& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

} // namespace

TEST(Turn, LeavesLengthsAndAnglesAsTheyAre) {
    std::mt19937 random(5);
    std::normal_distribution<> normal;
    constexpr std::size_t dimensions = 23;
    std::vector<Vector> directions(6, Vector(dimensions));
    for (Vector& direction : directions)
        for (double& part : direction) part = 10 * normal(random);
    const Turn turn(directions);
    for (std::size_t i = 0; i < dimensions; ++i)
        for (std::size_t j = 0; j <= i; ++j)
            EXPECT_NEAR(dot(turned(turn, unit(dimensions, i)), turned(turn, unit(dimensions, j))), i == j,
                        1e-13);
}

TEST(Turn, TakesTheFirstDimensionsToTheDirectionsInTheirOrder) {
    const Turn turn({{0, 3, 4, 0}, {0, 6, 8, 1e-4}, {0, 0, 0, 0}, {2, 3, 4, 0}});
    const Vector first = turned(turn, unit(4, 0));
    EXPECT_NEAR(first[1], 0.6, 1e-14);
    EXPECT_NEAR(first[2], 0.8, 1e-14);
    // The second adds next to nothing to the first, the third is none at all.
    const Vector second = turned(turn, unit(4, 1));
    EXPECT_NEAR(second[0], 1, 1e-14);
    EXPECT_NEAR(second[3], 0, 1e-14);
}

TEST(Turn, StaysWhereADirectionIsADimensionAlready) {
    const Turn turn({{1, 0, 0}, {0, 2, 0}});
    for (std::size_t d = 0; d < 3; ++d) EXPECT_EQ(turned(turn, unit(3, d)), unit(3, d));
}

TEST(Turn, OfNothingIsNone) {
    const Vector vector{1, -2, 3};
    EXPECT_EQ(turned(Turn(), vector), vector);
    EXPECT_EQ(turned(Turn({{0, 0, 0}, {std::nan(""), 1, 1}}), vector), vector);
    // More directions than dimensions.
    EXPECT_NEAR(std::abs(turned(Turn({{1}, {2}, {3}}), {2})[0]), 2, 1e-14);
}

/// With forty volumes alike no dimension matters more than another, and it is the turn alone that finds their
/// sum.
TEST(Turn, FindsWhatASumOfManyBetsDependsOn) {
    const std::vector<std::pair<double, double>> volumes(40, {900, 1100});
    const plan::Plan plan = tests::linearPlan(volumes);
    const auto in = projection::inputsOf(plan);
    const double unitRequired = in.types.front().handleMinutes[0] / 60 / in.types.front().utilisation[0] /
                                (in.workingDays[0] * in.hoursPerDay * in.inboxShare[0]);
    const double z90 = quantile(boost::math::normal(), 0.9);
    const double sigma = std::sqrt(40.0) * 100 / z90 * unitRequired;
    RunOptions options;
    options.draws = 4096;
    const Summary summary = Simulation::of(plan).value().summarise(options).value();
    const double found = summary.at(plan::Metric::requiredFte, 0).at(Level::p90);
    // As many pseudo-random draws stray by 0.027 of it.
    EXPECT_NEAR(found, 40'000 * unitRequired + z90 * sigma, 0.003 * sigma);
}
