// The recursions against brute-force twins that follow the textbooks step by step, and against themselves on
// every kind of processor.

#include "actuals/made_series.h"
#include "actuals/search.h"
#include "actuals/season.h"
#include "projection/vectorised.h"

#include <gtest/gtest.h>

using namespace headroom;
using namespace headroom::actuals;

namespace {

struct Line {
    double intercept = 0, slope = 0;
};

/// The line through y_1 ... y_k at months 1 ... k, from its normal equations.
Line lineOf(const std::vector<double>& values, std::size_t k) {
    if (k == 0) return {values.front(), 0};
    if (k == 1) return {values[0], 0};
    double x = 0, y = 0, xx = 0, xy = 0;
    for (std::size_t t = 1; t <= k; ++t) {
        const auto at = static_cast<double>(t);
        x += at;
        y += values[t - 1];
        xx += at * at;
        xy += at * values[t - 1];
    }
    const auto n = static_cast<double>(k);
    const double slope = (n * xy - x * y) / (n * xx - x * x);
    return {(y - slope * x) / n, slope};
}

/// The dynamic optimised theta model as Fiorucci et al. (2016) write it, from a first level on.
double thetaSquares(const std::vector<double>& values, double rate, double share, double level,
                    std::size_t skipped, double* last = nullptr) {
    double squares = 0;
    for (std::size_t t = 0; t < values.size(); ++t) {
        const Line line = lineOf(values, t);
        const double kept = std::pow(1 - rate, static_cast<double>(t));
        const double expected =
            level + share * (kept * line.intercept + (1 - kept * (1 - rate)) / rate * line.slope);
        if (t >= skipped) squares += (values[t] - expected) * (values[t] - expected);
        level = rate * values[t] + (1 - rate) * level;
    }
    if (last) *last = level;
    return squares;
}

/// Damped Holt-Winters in component form (Gardner & McKenzie 1985; additive season).
double dampedSquares(const std::vector<double>& values, DampedState state, const Damped<double>& p,
                     DampedState* end = nullptr) {
    double squares = 0;
    for (std::size_t t = 0; t < values.size(); ++t) {
        double& season = state.season[t % 12];
        const double base = state.level + p[damping] * state.trend;
        const double error = values[t] - base - season;
        squares += error * error;
        const double level = p[levelRate] * (values[t] - season) + (1 - p[levelRate]) * base;
        state.trend = p[trendShare] * (level - state.level) + (1 - p[trendShare]) * p[damping] * state.trend;
        season = p[seasonShare] * (values[t] - level) + (1 - p[seasonShare]) * season;
        state.level = level;
    }
    if (end) *end = state;
    return squares;
}

/// Sets of parameters strewn over a box.
template <std::size_t count>
std::array<Candidates, count> strewn(const std::array<Bounds, count>& box) {
    std::array<Candidates, count> candidates;
    for (std::size_t axis = 0; axis < count; ++axis)
        for (std::size_t i = 0; i < candidateCount; ++i)
            candidates[axis][i] = box[axis].from + (box[axis].to - box[axis].from) * evenPoints[axis][i];
    return candidates;
}

constexpr Damped<Bounds> dampedBox{{{0.01, 0.99}, {0, 0.6}, {0, 0.5}, {0.8, 0.98}}};
constexpr Theta<Bounds> thetaBox{{{0.02, 0.99}, {0, 5.0 / 6}}};

} // namespace

TEST(Smoothing, ThetaFollowsItsTwin) {
    const auto values = tests::volumes(40, 1);
    const LinesSoFar lines(values);
    for (std::size_t k = 0; k <= values.size(); ++k) {
        EXPECT_NEAR(lines.intercept[k], lineOf(values, k).intercept, 1e-6) << k;
        EXPECT_NEAR(lines.slope[k], lineOf(values, k).slope, 1e-7) << k;
    }
    for (const double rate : {0.05, 0.3, 0.8})
        for (const double share : {0.0, 0.5, 0.8}) {
            const ThetaState end = thetaEnd(values, lines, 2, {rate, share});
            double last = 0;
            const double best = ::thetaSquares(values, rate, share, end.first, 2, &last);
            EXPECT_NEAR(end.level, last, 1e-6);
            EXPECT_NEAR(end.squares, best, 1e-8 * best);
            for (const double other : {end.first * 0.99, end.first * 1.01})
                EXPECT_GT(::thetaSquares(values, rate, share, other, 2), best * (1 - 1e-12));
        }
}

TEST(Smoothing, DampedFollowsItsTwin) {
    const auto values = tests::volumes(60, 2);
    const Season season = seasonOf(values, SeasonKind::additive, true);
    const DampedState start{values[0], 20, season.index};
    const auto tried = strewn(dampedBox);
    Candidates squares;
    smoothing().damped(SeasonKind::additive, values, start, tried, squares);
    for (std::size_t i = 0; i < candidateCount; ++i) {
        const Damped<double> p{tried[0][i], tried[1][i], tried[2][i], tried[3][i]};
        DampedState end;
        const double expected = ::dampedSquares(values, start, p, &end);
        EXPECT_NEAR(squares[i], expected, 1e-9 * expected);
        const DampedState got = dampedEnd(SeasonKind::additive, values, start, p);
        EXPECT_NEAR(got.level, end.level, 1e-7);
        EXPECT_NEAR(got.trend, end.trend, 1e-7);
        for (std::size_t month = 0; month < 12; ++month)
            EXPECT_NEAR(got.season[month], end.season[month], 1e-7);
    }
}

TEST(Smoothing, IsTheSameOnEveryProcessor) {
    std::vector<const Smoothing*> sets{&smoothingBaseline};
#ifdef HEADROOM_HAS_AVX_SMOOTHING
    using projection::InstructionSet;
    if (projection::vectorised(InstructionSet::avx2)) sets.push_back(&smoothingAvx2);
    if (projection::vectorised(InstructionSet::avx512)) sets.push_back(&smoothingAvx512);
#endif
    const auto values = tests::volumes(97, 3);
    const LinesSoFar lines(values);
    const auto damped = strewn(dampedBox);
    const auto theta = strewn(thetaBox);
    for (const SeasonKind kind : {SeasonKind::additive, SeasonKind::multiplicative}) {
        const DampedState start{values[0], 20, seasonOf(values, kind, true).index};
        Candidates expected;
        smoothingBaseline.damped(kind, values, start, damped, expected);
        for (const Smoothing* set : sets) {
            Candidates got;
            set->damped(kind, values, start, damped, got);
            EXPECT_EQ(got, expected);
        }
    }
    Candidates expected;
    smoothingBaseline.theta(values, lines, 2, theta, expected);
    for (std::size_t i = 0; i < candidateCount; ++i)
        EXPECT_EQ(expected[i], thetaEnd(values, lines, 2, {theta[0][i], theta[1][i]}).squares);
    for (const Smoothing* set : sets) {
        Candidates got;
        set->theta(values, lines, 2, theta, got);
        EXPECT_EQ(got, expected);
    }
}

TEST(Smoothing, TheSearchFindsWhatAFineGridFinds) {
    const auto values = tests::volumes(80, 4, 0.15);
    const LinesSoFar lines(values);
    Theta<double> best{0.5, 0.5};
    searchLeast(thetaBox, {3, 7, 0.25}, best, [&](const Theta<Candidates>& tried, Candidates& losses) {
        smoothing().theta(values, lines, 2, tried, losses);
    });
    double least = std::numeric_limits<double>::infinity();
    for (double rate = 0.02; rate <= 0.99; rate += 0.005)
        for (double share = 0; share <= 5.0 / 6; share += 0.01)
            least = std::min(least, thetaEnd(values, lines, 2, {rate, share}).squares);
    EXPECT_LT(thetaEnd(values, lines, 2, best).squares, least * 1.005);
}

TEST(Smoothing, TheSearchStaysWhereNothingFits) {
    Theta<double> best{0.25, 0.5};
    searchLeast(thetaBox, {2, 3, 0.25}, best, [](const Theta<Candidates>&, Candidates& losses) {
        losses.fill(std::numeric_limits<double>::quiet_NaN());
    });
    EXPECT_EQ(best, (Theta<double>{0.25, 0.5}));
}
