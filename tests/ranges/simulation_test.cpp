// Simulations against closed forms where there are some, against draws projected one by one where not, and
// against a second way to draw.

#include "ranges/simulation.h"

#include "plan/validation.h"
#include "projection/kernel.h"
#include "projection/projection.h"
#include "projection/resolve.h"
#include "ranges/linear_plan.h"
#include "ranges/parts.h"
#include "ranges/summary_builder.h"

#include <boost/math/distributions/normal.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>

using namespace headroom;
using namespace headroom::ranges;
using plan::Distribution;
using plan::LeverKey;
using plan::Metric;

namespace {

Simulation simulationOf(const plan::Plan& plan, const std::string& scenario = plan::baseScenario) {
    auto made = Simulation::of(plan, scenario);
    EXPECT_TRUE(made.has_value());
    return std::move(made.value());
}

Summary summaryOf(const plan::Plan& plan, std::int64_t draws, int threads = 0) {
    RunOptions options;
    options.draws = draws;
    options.threads = threads;
    auto summary = simulationOf(plan).summarise(options);
    EXPECT_TRUE(summary.has_value());
    return std::move(summary.value());
}

/// Required FTE at a volume of 1 of each type in month 0.
double perConversation(const plan::Plan& plan) {
    const auto in = projection::inputsOf(plan);
    return in.types.front().handleMinutes[0] / 60 / in.types.front().utilisation[0] /
           (in.workingDays[0] * in.hoursPerDay * in.inboxShare[0]);
}

projection::Projection projected(const plan::Plan& plan) {
    auto result = projection::project(std::make_shared<const plan::Plan>(plan));
    EXPECT_TRUE(result.has_value());
    return std::move(result.value());
}

/// Whether two summaries are the same to the last bit.
void expectSame(const Summary& a, const Summary& b) {
    for (const plan::MetricInfo& info : plan::metricCatalogue())
        for (int w = plan::isTypeMetric(info.metric) ? 0 : -1;
             w < (plan::isTypeMetric(info.metric) ? a.types : 0); ++w) {
            std::vector<Figure> figures{{info.metric, w, Over::wholePlan, 0},
                                        {info.metric, w, Over::worst, 0}};
            for (int t = 0; t < a.months; ++t) figures.push_back({info.metric, w, Over::month, t});
            for (const Figure& figure : figures) {
                const Spread &x = a.of(figure), &y = b.of(figure);
                // NaN where nothing exists, on both sides.
                ASSERT_EQ(x.existing, y.existing);
                if (x.existing > 0) {
                    ASSERT_EQ(x, y) << info.name << ' ' << w;
                }
            }
        }
    EXPECT_EQ(a.understaffed, b.understaffed);
    EXPECT_EQ(a.understaffedEver, b.understaffedEver);
    EXPECT_EQ(a.onTarget, b.onTarget);
    EXPECT_EQ(a.guardrails, b.guardrails);
}

} // namespace

TEST(Simulation, ALinearPlanWithNormalVolumesHasItsClosedForm) {
    const plan::Plan plan = tests::linearPlan({{9000, 11000}, {4000, 8000}, {1500, 2500}});
    const Summary summary = summaryOf(plan, 200'000);
    const double unit = perConversation(plan);
    const double z10 = quantile(boost::math::normal(), 0.9);
    double mean = 0, variance = 0;
    for (const auto& [low, high] : {std::pair{9000., 11000.}, {4000., 8000.}, {1500., 2500.}}) {
        mean += (low + high) / 2;
        variance += std::pow((high - low) / 2 / z10, 2);
    }
    const double sigma = std::sqrt(variance) * unit;
    const Spread& required = summary.at(Metric::requiredFte, 0);
    EXPECT_NEAR(required.mean, mean * unit, 1e-4 * sigma);
    for (std::size_t level = 0; level < levelCount; ++level) {
        const double exact = mean * unit + sigma * quantile(boost::math::normal(), levelShares[level]);
        EXPECT_NEAR(required.quantiles[level], exact, 0.004 * sigma) << levelShares[level];
    }
    // Chance that nobody is there for it: all draws, since the plan employs ten people for some thirty.
    EXPECT_EQ(summary.understaffedEver, summary.understaffed[0] > 0.999 ? summary.understaffedEver : 1);
}

TEST(Simulation, ChancesOfALinearPlanHaveTheirClosedForm) {
    plan::Plan plan = tests::linearPlan({{9000, 11000}});
    plan.months = 1;
    const double unit = perConversation(plan);
    const double sigma = 1000 / quantile(boost::math::normal(), 0.9) * unit;
    plan.lever(LeverKey::openingHeadcount).base = plan::Trajectory::constant(10000 * unit + 0.7 * sigma);
    const Summary summary = summaryOf(plan, 100'000);
    const double exact = cdf(complement(boost::math::normal(), 0.7));
    EXPECT_NEAR(summary.understaffed[0], exact, 2e-4);
    EXPECT_EQ(summary.understaffedEver, summary.understaffed[0]);
    EXPECT_NEAR(summary.understaffedMonths.mean, exact, 2e-4);
}

TEST(Simulation, CorrelatedVolumesSpreadFurther) {
    plan::Plan plan = tests::linearPlan({{9000, 11000}, {9000, 11000}});
    const double sigma = 1000 / quantile(boost::math::normal(), 0.9) * perConversation(plan);
    const auto spread = [&](double rank) {
        plan.correlations = {{{LeverKey::volume, {"w0"}}, {LeverKey::volume, {"w1"}}, rank}};
        const Spread required = summaryOf(plan, 65'536).at(Metric::requiredFte, 0);
        return (required.at(Level::p90) - required.at(Level::p10)) / 2 /
               quantile(boost::math::normal(), 0.9) / sigma;
    };
    const auto closedForm = [](double rank) {
        return std::sqrt(2 + 2 * 2 * std::sin(std::numbers::pi / 6 * rank));
    };
    for (const double rank : {0.0, 0.5, -0.6, 1.0}) EXPECT_NEAR(spread(rank), closedForm(rank), 0.01) << rank;
    EXPECT_NEAR(spread(-1), 0, 0.001) << "what one gains the other loses";
}

TEST(Simulation, MonthsOfTheirOwnFollowEachOtherAsTold) {
    plan::Plan plan = tests::linearPlan({{9000, 11000}});
    const auto mean = [&](std::optional<double> monthly) {
        plan.workTypes.front().lever(LeverKey::volume).range->monthly = monthly;
        const Summary summary = summaryOf(plan, 65'536);
        // Human conversations add up over the months.
        const Spread whole = summary.of({Metric::human, -1, Over::wholePlan, 0});
        return (whole.at(Level::p90) - whole.at(Level::p10)) / 2000;
    };
    EXPECT_NEAR(mean({}), 3, 0.01) << "one outcome for all three months";
    EXPECT_NEAR(mean(1.0), 3, 0.01);
    EXPECT_NEAR(mean(0.0), std::sqrt(3), 0.01) << "each for itself";
    const double r = 2 * std::sin(std::numbers::pi / 6 * 0.5);
    EXPECT_NEAR(mean(0.5), std::sqrt(3 + 4 * r + 2 * r * r), 0.01);
}

TEST(Simulation, IsTheSameToTheLastBitForAnyNumberOfThreads) {
    for (const plan::DrawMethod method :
         {plan::DrawMethod::sobol, plan::DrawMethod::latinHypercube, plan::DrawMethod::pseudoRandom}) {
        plan::Plan plan = plan::samplePlan();
        plan.draws.method = method;
        const Summary one = summaryOf(plan, 3003, 1);
        expectSame(one, summaryOf(plan, 3003, 2));
        expectSame(one, summaryOf(plan, 3003, 8));
        plan.draws.seed = 2;
        const Summary other = summaryOf(plan, 3003, 2);
        EXPECT_NE(one.at(Metric::requiredFte, 5), other.at(Metric::requiredFte, 5));
        EXPECT_NEAR(one.at(Metric::requiredFte, 5).mean, other.at(Metric::requiredFte, 5).mean, 0.5);
    }
}

TEST(Simulation, IsWhatItsDrawsAreOneByOne) {
    const plan::Plan plan = plan::samplePlan();
    constexpr std::int64_t draws = 600;
    const Simulation simulation = simulationOf(plan);
    RunOptions options;
    options.draws = draws;
    const Summary summary = simulation.summarise(options).value();

    std::vector<double> required, cost, worst, ever;
    std::vector<std::vector<double>> gaps(static_cast<std::size_t>(plan.months));
    for (std::int64_t i = 0; i < draws; ++i) {
        // As a plan of its own, through the projection of a single plan.
        const projection::Projection drawn = projected(simulation.drawn(i, draws));
        required.push_back(drawn.outputs.at(Metric::requiredFte, 7));
        double sum = 0, least = 1e9;
        for (int t = 0; t < plan.months; ++t) {
            sum += drawn.outputs.at(Metric::totalCost, t);
            least = std::min(least, drawn.outputs.at(Metric::gapFte, t));
            gaps[static_cast<std::size_t>(t)].push_back(drawn.outputs.at(Metric::gapFte, t));
        }
        cost.push_back(sum);
        worst.push_back(least);
        ever.push_back(least < -1e-9);
    }
    const auto expectNear = [](const Spread& found, const std::vector<double>& values) {
        const Spread exact = spreadOf(values);
        const double bin = 1.1 * (exact.most - exact.least) / 251;
        const double between = 3 * (exact.at(Level::p90) - exact.at(Level::p10)) /
                               draws; // few draws, other meanings of a quantile
        for (std::size_t level = 0; level < levelCount; ++level)
            EXPECT_NEAR(found.quantiles[level], exact.quantiles[level], bin + between) << levelShares[level];
        EXPECT_NEAR(found.mean, exact.mean, 1e-9 * std::abs(exact.mean));
        EXPECT_NEAR(found.least, exact.least, bin);
        EXPECT_NEAR(found.most, exact.most, bin);
    };
    expectNear(summary.at(Metric::requiredFte, 7), required);
    expectNear(summary.of({Metric::totalCost, -1, Over::wholePlan, 0}), cost);
    expectNear(summary.of({Metric::gapFte, -1, Over::worst, 0}), worst);
    const auto shareBelow = [](const std::vector<double>& values) {
        return static_cast<double>(
                   std::count_if(values.begin(), values.end(), [](double gap) { return gap < -1e-9; })) /
               draws;
    };
    for (int t = 0; t < plan.months; ++t)
        EXPECT_NEAR(summary.understaffed[static_cast<std::size_t>(t)],
                    shareBelow(gaps[static_cast<std::size_t>(t)]), 1e-12)
            << t;
    EXPECT_NEAR(summary.understaffedEver, spreadOf(ever).mean, 1e-12);
}

TEST(Simulation, ThreeWaysToDrawAgreeWithinTheirErrorBars) {
    plan::Plan plan = plan::samplePlan();
    RunOptions options;
    options.draws = 8192;
    std::vector<Summary> summaries;
    std::vector<ErrorBars> bars;
    for (const plan::DrawMethod method :
         {plan::DrawMethod::sobol, plan::DrawMethod::latinHypercube, plan::DrawMethod::pseudoRandom}) {
        plan.draws.method = method;
        const Simulation simulation = simulationOf(plan);
        summaries.push_back(simulation.summarise(options).value());
        bars.push_back(simulation.errorBars(options).value());
    }
    int far = 0, compared = 0;
    for (std::size_t i = 0; i < bars[0].figures.size(); ++i)
        for (std::size_t level = 0; level < levelCount; ++level)
            for (const std::size_t other : {1U, 2U}) {
                const double apart =
                    std::abs(summaries[0].of(bars[0].figures[i].figure).quantiles[level] -
                             summaries[other].of(bars[0].figures[i].figure).quantiles[level]);
                const double error =
                    std::hypot(bars[0].figures[i].quantiles[level], bars[other].figures[i].quantiles[level]);
                ++compared;
                far += apart > 4 * error;
            }
    EXPECT_LE(far, compared / 50) << "errors of eight scrambles are themselves uncertain";
    // Sobol points are worth many random ones.
    EXPECT_LT(bars[0].figures[0].mean, bars[2].figures[0].mean);
}

TEST(Simulation, GuardrailsActInEveryDraw) {
    const plan::Plan plan = plan::samplePlan();
    RunOptions options;
    options.draws = 4096;
    const Simulation simulation = simulationOf(plan);
    const Summary summary = simulation.summarise(options).value();
    ASSERT_EQ(summary.guardrails.size(), plan.guardrails.size());
    for (const GuardrailOdds& odds : summary.guardrails) {
        EXPECT_TRUE(std::is_sorted(odds.firedBy.begin(), odds.firedBy.end()))
            << "once fired, it has fired: " << odds.name;
        for (const double share : odds.firedBy) EXPECT_TRUE(share >= 0 && share <= 1);
    }
    EXPECT_GT(summary.guardrails.front().firedBy.back(), 0.05) << "automation falls short in some draws";
    EXPECT_LT(summary.guardrails.front().firedBy.back(), 0.95);
    const GuardrailEffect effect = simulation.guardrailEffect(options).value();
    EXPECT_NEAR(effect.everWith, summary.understaffedEver, 1e-12);
    EXPECT_LT(effect.monthsWith.mean, effect.monthsWithout.mean)
        << "pausing reductions spares understaffed months";
    EXPECT_NE(effect.costWith.mean, effect.costWithout.mean);

    plan::Plan bare = plan;
    bare.guardrails.clear();
    EXPECT_NEAR(summaryOf(bare, 4096).understaffedEver, effect.everWithout, 1e-12);
}

TEST(Simulation, ADrawIsFoundByItsQuantileAndOpensAsAPlan) {
    const plan::Plan plan = plan::samplePlan();
    const Simulation simulation = simulationOf(plan);
    RunOptions options;
    options.draws = 4096;
    const Figure cost{Metric::totalCost, -1, Over::wholePlan, 0};
    const DrawFound found = simulation.drawAt(cost, 0.9, options).value();
    EXPECT_NEAR(found.value, simulation.summarise(options).value().of(cost).at(Level::p90),
                0.002 * found.value);
    const plan::Plan drawn = simulation.drawn(found.index, options.draws);
    EXPECT_FALSE(plan::hasErrors(plan::validate(drawn)));
    const projection::Projection result = projected(drawn);
    double sum = 0;
    for (const double month : result.series(Metric::totalCost)) sum += month;
    EXPECT_NEAR(sum, found.value, 1e-9 * sum);
}

TEST(Simulation, GivesFiguresDrawByDraw) {
    const plan::Plan plan = plan::samplePlan();
    const Simulation simulation = simulationOf(plan);
    RunOptions options;
    options.draws = 1000;
    const Figure gap{Metric::gapFte, -1, Over::month, 4}, cost{Metric::totalCost, -1, Over::wholePlan, 0};
    const auto values = simulation.values({gap, cost}, options).value();
    const Summary summary = simulation.summarise(options).value();
    ASSERT_EQ(values.size(), 2U);
    ASSERT_EQ(values[0].size(), 1000U);
    const auto shorts = std::count_if(values[0].begin(), values[0].end(), [](double x) { return x < 0; });
    EXPECT_EQ(static_cast<double>(shorts) / 1000, summary.understaffed[4]);
    double sum = 0;
    for (const double one : values[1]) sum += one;
    EXPECT_NEAR(sum / 1000, summary.of(cost).mean, 1e-6 * sum / 1000);
    // The 17th draw is the plan as it turned out in it.
    const auto drawn = projection::project(std::make_shared<const plan::Plan>(simulation.drawn(17, 1000)));
    EXPECT_NEAR(values[0][17], drawn.value().series(Metric::gapFte)[4], 1e-6);
}

TEST(Simulation, DrawsThatAreNotTurnedAreThoseOfAnotherPlanToo) {
    // Two plans that differ in people: without a turn volumes are the same, draw by draw.
    plan::Plan plan = plan::samplePlan(), other = plan;
    other.lever(LeverKey::openingHeadcount).base = plan::Trajectory::constant(20);
    RunOptions options;
    options.draws = 64;
    options.turned = false;
    const std::vector<Figure> volume{{Metric::inbound, -1, Over::month, 0}};
    EXPECT_EQ(simulationOf(plan).values(volume, options).value(),
              simulationOf(other).values(volume, options).value());
}

TEST(Simulation, MoreVolumeNeverLowersAnyQuantileOfWhatIsRequired) {
    plan::Plan plan = plan::samplePlan();
    plan.guardrails.clear();
    const Summary before = summaryOf(plan, 1024);
    plan::Lever& growth = plan.lever(LeverKey::growth);
    growth.base = growth.base.shifted(0.02);
    growth.range->low = growth.range->low.shifted(0.02);
    growth.range->high = growth.range->high.shifted(0.02);
    const Summary after = summaryOf(plan, 1024);
    for (int t = 1; t < plan.months; ++t)
        for (std::size_t level = 0; level < levelCount; ++level)
            EXPECT_GE(after.at(Metric::inbound, t).quantiles[level],
                      before.at(Metric::inbound, t).quantiles[level])
                << t;
}

TEST(Simulation, APlanWithoutRangesIsItsProjection) {
    plan::Plan plan = plan::samplePlan();
    for (const plan::LeverRef& ref : plan::allLevers(plan)) plan.find(ref)->range.reset();
    plan.correlations.clear();
    const Summary summary = summaryOf(plan, 100);
    const projection::Projection base = projected(plan);
    for (int t = 0; t < plan.months; ++t)
        for (const double quantile : summary.at(Metric::requiredFte, t).quantiles)
            EXPECT_NEAR(quantile, base.outputs.at(Metric::requiredFte, t), 1e-10);
    EXPECT_TRUE(summary.notices.empty());
}

TEST(Simulation, OneDrawIsADraw) {
    const Simulation simulation = simulationOf(plan::samplePlan());
    RunOptions options;
    options.draws = 1;
    const Summary summary = simulation.summarise(options).value();
    const projection::Projection drawn = projected(simulation.drawn(0, 1));
    for (const double quantile : summary.at(Metric::gapFte, 3).quantiles)
        EXPECT_NEAR(quantile, drawn.outputs.at(Metric::gapFte, 3), 1e-9);
    EXPECT_EQ(summary.draws, 1);
}

TEST(Simulation, ManyDrawsTakeNoMoreMemory) {
    plan::Plan plan = tests::linearPlan({{9000, 11000}});
    plan.months = 1;
    const Summary summary = summaryOf(plan, 2'000'000);
    EXPECT_EQ(summary.draws, 2'000'000);
    EXPECT_NEAR(summary.at(Metric::requiredFte, 0).at(Level::p50), 10000 * perConversation(plan), 0.01);
}

TEST(Simulation, RangesThatMeanNothingAreRefused) {
    plan::Plan plan = plan::samplePlan();
    std::swap(plan.workTypes[0].lever(LeverKey::volume).range->low,
              plan.workTypes[0].lever(LeverKey::volume).range->high);
    const auto refused = Simulation::of(plan);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::rangesInvalid);
    EXPECT_EQ(Simulation::of(plan::samplePlan(), "Nobody").error().code, ErrorCode::scenarioMissing);
}

TEST(Simulation, AnImpossibleCorrelationIsRepairedAndSaid) {
    plan::Plan plan = tests::linearPlan({{9000, 11000}, {9000, 11000}, {9000, 11000}});
    const plan::LeverRef a{LeverKey::volume, {"w0"}}, b{LeverKey::volume, {"w1"}},
        c{LeverKey::volume, {"w2"}};
    plan.correlations = {{a, b, 0.95}, {b, c, 0.95}, {a, c, -0.95}};
    const Summary summary = summaryOf(plan, 1000);
    ASSERT_EQ(summary.notices.size(), 1U);
    EXPECT_EQ(summary.notices.front().code, NoticeCode::correlationRepaired);
    EXPECT_GT(summary.notices.front().values.front(), 0.3);
}

TEST(Simulation, WhatIsCancelledIsNotPutTogether) {
    Progress progress;
    int done = 0;
    const auto run = [&] {
        inParallel(
            2, 10, &progress, [] { return 0; }, [](int&, std::int64_t) {}, [&](int&) { ++done; });
    };
    run();
    EXPECT_EQ(done, 2) << "once for each thread";
    progress.cancelled = true;
    run();
    EXPECT_EQ(done, 2);
}

TEST(Simulation, StopsSoonAfterItIsCancelled) {
    const Simulation simulation = simulationOf(plan::samplePlan());
    Progress progress;
    RunOptions options;
    options.draws = plan::maximumDraws;
    std::jthread canceller([&] {
        while (progress.done == 0) std::this_thread::yield();
        progress.cancelled = true;
    });
    const auto result = simulation.summarise(options, &progress);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::cancelled);
    EXPECT_LT(progress.done, plan::maximumDraws / 10);
    Progress before;
    before.cancelled = true;
    EXPECT_EQ(simulation.indices({}, 64, 0, &before).error().code, ErrorCode::cancelled);
    EXPECT_EQ(simulation.swings(&before).error().code, ErrorCode::cancelled);
    EXPECT_EQ(Simulation::of(plan::samplePlan(), plan::baseScenario, nullptr, &before).error().code,
              ErrorCode::cancelled);
}
