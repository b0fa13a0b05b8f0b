#include "ranges/simulation.h"

#include "projection/projection.h"
#include "ranges/linear_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace headroom;
using namespace headroom::ranges;
using plan::LeverKey;
using plan::LeverRef;
using plan::Metric;

namespace {

constexpr Figure requiredFirst{Metric::requiredFte, -1, Over::month, 0};

Simulation simulationOf(const plan::Plan& plan) {
    auto made = Simulation::of(plan);
    EXPECT_TRUE(made.has_value());
    return std::move(made.value());
}

const Index& indexOf(const Indices& indices, const LeverRef& lever) {
    return *std::find_if(indices.levers.begin(), indices.levers.end(),
                         [&](const Index& index) { return index.lever == lever; });
}

projection::Outputs<double> outputsOf(const plan::Plan& plan) {
    return projection::project(std::make_shared<const plan::Plan>(plan)).value().outputs;
}

} // namespace

TEST(Swings, AreTheProjectionsWithOneLeverAtItsEnds) {
    plan::Plan plan = plan::samplePlan();
    plan.guardrails.clear(); // which hold a draw against the plan at base
    const Swings swings = simulationOf(plan).swings().value();
    EXPECT_GT(swings.levers.size(), 40U);
    for (const Swing& swing : swings.levers) {
        for (const bool high : {false, true}) {
            plan::Plan moved = plan;
            plan::Lever& lever = *moved.find(swing.lever);
            std::vector<double> path;
            const plan::LeverInfo& info = plan::info(swing.lever.key);
            for (int t = 0; t < plan.months; ++t) {
                double value = high ? lever.highAt(t) : lever.lowAt(t);
                value = std::max(value, info.minimum);
                if (info.maximum) value = std::min(value, *info.maximum);
                path.push_back(value);
            }
            lever.range.reset();
            lever.base =
                info.byMonth ? plan::Trajectory::monthly(path) : plan::Trajectory::constant(path.front());
            const auto expected = outputsOf(moved);
            for (const Metric metric : {Metric::requiredFte, Metric::totalCost, Metric::gapFte})
                for (int t = 0; t < plan.months; ++t)
                    ASSERT_NEAR((high ? swing.high : swing.low).at(metric, t), expected.at(metric, t),
                                1e-7 * std::max(1.0, std::abs(expected.at(metric, t))))
                        << info.name << ' ' << high << " month " << t;
        }
    }
    const auto base = outputsOf(plan);
    for (int t = 0; t < plan.months; ++t)
        EXPECT_NEAR(swings.base.at(Metric::requiredFte, t), base.at(Metric::requiredFte, t), 1e-7);
}

TEST(Swings, TheWidestBarComesFirst) {
    const Swings swings = simulationOf(plan::samplePlan()).swings().value();
    for (const Figure figure : {Figure{}, Figure{Metric::totalCost, -1, Over::wholePlan, 0}, requiredFirst}) {
        const auto bars = swings.tornado(figure);
        ASSERT_EQ(bars.size(), swings.levers.size());
        for (std::size_t i = 1; i < bars.size(); ++i)
            EXPECT_GE(std::abs(bars[i - 1].high - bars[i - 1].low), std::abs(bars[i].high - bars[i].low));
        EXPECT_GT(std::abs(bars.front().high - bars.front().low), 0);
    }
}

TEST(Swings, FiguresAreThoseOfTheSummary) {
    plan::Plan plan = plan::samplePlan();
    plan.months = 20;
    for (const LeverRef& ref : plan::allLevers(plan)) plan.find(ref)->range.reset();
    plan.correlations.clear();
    const Simulation simulation = simulationOf(plan);
    RunOptions options;
    options.draws = 8;
    const Summary summary = simulation.summarise(options).value();
    const Swings swings = simulation.swings().value();
    for (const plan::MetricInfo& info : plan::metricCatalogue()) {
        const int w = plan::isTypeMetric(info.metric) ? 1 : -1;
        for (const Figure figure :
             {Figure{info.metric, w, Over::wholePlan, 0}, Figure{info.metric, w, Over::worst, 0},
              Figure{info.metric, w, Over::year, 0}, Figure{info.metric, w, Over::year, 1},
              Figure{info.metric, w, Over::month, 13}}) {
            const double expected = swings.baseOf(figure), found = summary.of(figure).at(Level::p50);
            if (std::isnan(expected))
                EXPECT_TRUE(std::isnan(found)) << info.name;
            else
                EXPECT_NEAR(found, expected, 1e-9 * std::max(1.0, std::abs(expected)))
                    << info.name << ' ' << static_cast<int>(figure.over);
        }
    }
}

TEST(Indices, OfALinearPlanAreItsSharesOfVariance) {
    const plan::Plan plan = tests::linearPlan({{9000, 11000}, {8000, 12000}, {9500, 10500}});
    const Indices indices = simulationOf(plan).indices(requiredFirst, 4096).value();
    const double variances[] = {1000. * 1000, 2000. * 2000, 500. * 500};
    const double sum = variances[0] + variances[1] + variances[2];
    for (std::size_t w = 0; w < 3; ++w) {
        const Index& index = indexOf(indices, {LeverKey::volume, plan.workTypes[w].id});
        EXPECT_NEAR(index.first, variances[w] / sum, 0.01);
        EXPECT_NEAR(index.total, variances[w] / sum, 0.01);
        EXPECT_FALSE(index.none);
        EXPECT_LT(index.totalError, 0.02);
    }
    EXPECT_EQ(indices.levers.front().lever.of.value, "w1");
}

TEST(Indices, AProductHasWhatItsFactorsDoTogether) {
    // Required is volume x handle minutes x a constant, both uniform about their base.
    plan::Plan plan = tests::linearPlan({{9000, 11000}}, plan::Distribution::uniform);
    plan::Lever& minutes = plan.workTypes.front().lever(LeverKey::handleMinutes);
    minutes.base = plan::Trajectory::constant(10);
    minutes.range = tests::rangeOf(5, 15, plan::Distribution::uniform);
    const Indices indices = simulationOf(plan).indices(requiredFirst, 8192).value();
    // Coefficients of variation: ends lie an eighth of the width beyond P10 and P90.
    const double a = 2000 * 1.25 / std::sqrt(12) / 10000, b = 10 * 1.25 / std::sqrt(12) / 10;
    const double whole = a * a + b * b + a * a * b * b;
    EXPECT_NEAR(indexOf(indices, {LeverKey::volume, {"w0"}}).first, a * a / whole, 0.01);
    EXPECT_NEAR(indexOf(indices, {LeverKey::handleMinutes, {"w0"}}).first, b * b / whole, 0.01);
    EXPECT_NEAR(indexOf(indices, {LeverKey::volume, {"w0"}}).total, (a * a + a * a * b * b) / whole, 0.01);
    EXPECT_NEAR(indexOf(indices, {LeverKey::handleMinutes, {"w0"}}).total, (b * b + a * a * b * b) / whole,
                0.01);
}

TEST(Indices, ALeverWithoutEffectIsSaidToHaveNone) {
    const plan::Plan plan = plan::samplePlan();
    const Indices indices = simulationOf(plan).indices(requiredFirst, 256).value();
    EXPECT_TRUE(indexOf(indices, {LeverKey::loadedCost, {}}).none)
        << "money does not change what is required";
    EXPECT_EQ(indexOf(indices, {LeverKey::loadedCost, {}}).total, 0);
    EXPECT_FALSE(indices.levers.front().none);
}

TEST(Indices, CorrelatedLeversAreOneBet) {
    plan::Plan plan = tests::linearPlan({{9000, 11000}, {9000, 11000}, {9000, 11000}});
    plan.correlations = {{{LeverKey::volume, {"w0"}}, {LeverKey::volume, {"w1"}}, 1}};
    const Indices indices = simulationOf(plan).indices(requiredFirst, 4096).value();
    const Index& index = indexOf(indices, {LeverKey::volume, {"w0"}});
    ASSERT_EQ(index.together.size(), 1U);
    EXPECT_EQ(index.together.front(), (LeverRef{LeverKey::volume, {"w1"}}));
    EXPECT_NEAR(index.total, 0.8, 0.01) << "twice as wide, four of five parts";
    EXPECT_TRUE(indexOf(indices, {LeverKey::volume, {"w2"}}).together.empty());
}

TEST(Indices, NothingMovesAPlanWithoutRanges) {
    plan::Plan plan = tests::linearPlan({{10000, 10000}});
    const Indices indices = simulationOf(plan).indices(requiredFirst, 64).value();
    EXPECT_EQ(indices.variance, 0);
    ASSERT_EQ(indices.levers.size(), 1U);
    EXPECT_TRUE(indices.levers.front().none);
}
