#include "portfolio/portfolio.h"

#include "plan/sample.h"
#include "ranges/linear_plan.h"

#include <gmock/gmock.h>

#include <cmath>

namespace headroom::portfolio {
namespace {

using plan::LeverKey;
using plan::Metric;
using plan::Trajectory;
using ranges::SharedLever;
using testing::DoubleNear;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr double p90 = 1.2815515655446004;

plan::Month month(int year, unsigned of) {
    return plan::Month{std::chrono::year{year}, std::chrono::month{of}};
}

plan::Plan named(plan::Plan plan, const std::string& name) {
    plan.id = name;
    plan.name = name;
    return plan;
}

/// One volume, normal: required FTE is linear in it.
plan::Plan linearTeam(const std::string& name, double low, double high) {
    return named(tests::linearPlan({{low, high}}), name);
}

/// A standard deviation of required FTE in a month, from the plan at base.
double deviationOf(const plan::Plan& plan, double low, double high, int t) {
    const auto projection = projection::project(std::make_shared<const plan::Plan>(plan)).value();
    const double perConversation =
        projection.series(Metric::requiredFte)[static_cast<std::size_t>(t)] / ((low + high) / 2);
    return perConversation * (high - low) / (2 * p90);
}

TEST(Portfolio, AddsTwoPlansMonthByMonth) {
    plan::Plan a = named(plan::samplePlan(), "A"), b = named(plan::samplePlan(), "B");
    b.lever(LeverKey::openingHeadcount).base = Trajectory::constant(40);
    const auto of = [](const plan::Plan& plan) {
        return projection::project(std::make_shared<const plan::Plan>(plan)).value();
    };
    const auto x = of(a), y = of(b);
    const Portfolio portfolio = portfolioOf({a, b}, {}, 64).value();
    ASSERT_EQ(portfolio.months.size(), 12U);
    std::int64_t cost = 0;
    for (std::size_t t = 0; t < 12; ++t) {
        const Month& sum = portfolio.months[t];
        EXPECT_EQ(sum.teams, 2);
        const auto both = [&](Metric metric) { return x.series(metric)[t] + y.series(metric)[t]; };
        EXPECT_DOUBLE_EQ(sum.required, both(Metric::requiredFte));
        EXPECT_DOUBLE_EQ(sum.gap, both(Metric::gapFte));
        EXPECT_NEAR(static_cast<double>(*sum.cost) / 100, both(Metric::totalCost), 0.011);
        EXPECT_NEAR(sum.available - sum.required, sum.gap, 1e-9);
        cost += *sum.cost;
    }
    EXPECT_EQ(portfolio.currency, "USD");
    EXPECT_EQ(*portfolio.cost, cost) << "to the cent";
}

TEST(Portfolio, AlignsByCalendarMonth) {
    plan::Plan a = linearTeam("A", 900, 1100), b = linearTeam("B", 900, 1100);
    a.firstMonth = month(2026, 1);
    b.firstMonth = month(2026, 3);
    b.months = 4;
    const Portfolio portfolio = portfolioOf({a, b}, {}, 64).value();
    ASSERT_EQ(portfolio.months.size(), 6U); // January to June
    std::vector<int> teams;
    for (const Month& one : portfolio.months) teams.push_back(one.teams);
    EXPECT_THAT(teams, ElementsAre(1, 1, 2, 1, 1, 1));
    EXPECT_EQ(portfolio.months[2].month, month(2026, 3));
    const auto& first = *portfolio.teams[0].projection;
    const auto& second = *portfolio.teams[1].projection;
    EXPECT_DOUBLE_EQ(portfolio.months[2].required,
                     first.series(Metric::requiredFte)[2] + second.series(Metric::requiredFte)[0]);
    EXPECT_FALSE(portfolio.teams[1].monthOf(1));
    EXPECT_EQ(portfolio.teams[1].monthOf(2), 0);
}

TEST(Portfolio, IndependentBetsAddInQuadratureAndSharedOnesInLine) {
    const plan::Plan a = linearTeam("A", 8'000, 12'000), b = linearTeam("B", 19'000, 21'000);
    const double sa = deviationOf(a, 8'000, 12'000, 0), sb = deviationOf(b, 19'000, 21'000, 0);
    const Portfolio apart = portfolioOf({a, b}, {}, 8192).value();
    EXPECT_NEAR(apart.months[0].requiredRange.deviation, std::hypot(sa, sb), 0.01 * (sa + sb));
    const Portfolio together = portfolioOf({a, b}, {{LeverKey::volume, "Type 0"}}, 8192).value();
    EXPECT_NEAR(together.months[0].requiredRange.deviation, sa + sb, 0.01 * (sa + sb));
    // The whole distribution, not its spread alone.
    EXPECT_NEAR(together.months[0].requiredRange.p90 - together.months[0].requiredRange.p50, p90 * (sa + sb),
                0.02 * (sa + sb));
    EXPECT_NEAR(apart.months[0].requiredRange.p90 - apart.months[0].requiredRange.p50,
                p90 * std::hypot(sa, sb), 0.03 * (sa + sb));
}

TEST(Portfolio, ASharedBetIsTheSameAmongCorrelatedOnes) {
    // In both plans the second volume follows the first; only the second is shared.
    const auto team = [](const char* name, double rank) {
        plan::Plan plan = named(tests::linearPlan({{9'000, 11'000}, {9'000, 11'000}}), name);
        plan.correlations = {{{LeverKey::volume, {"w0"}}, {LeverKey::volume, {"w1"}}, rank}};
        return plan;
    };
    const std::vector<plan::Plan> plans{team("A", 0.8), team("B", -0.6)};
    const std::vector<SharedLever> shared{{LeverKey::volume, "Type 1"}};
    const auto simulation = ranges::JointSimulation::of(plans, shared).value();
    ranges::RunOptions options;
    options.draws = 256;
    const std::vector<ranges::Figure> volumes{{Metric::typeVolume, 0, ranges::Over::month, 0},
                                              {Metric::typeVolume, 1, ranges::Over::month, 0}};
    const auto values = simulation.values({volumes, volumes}, options).value();
    EXPECT_EQ(values[0][1], values[1][1]);
    EXPECT_NE(values[0][0], values[1][0]);
}

TEST(Portfolio, SharesMonthsOfTheCalendar) {
    plan::Plan a = linearTeam("A", 900, 1100), b = linearTeam("B", 900, 1100);
    for (plan::Plan* plan : {&a, &b}) plan->workTypes[0].lever(LeverKey::volume).range->monthly = 0.0;
    b.firstMonth = month(2026, 2);
    const auto simulation = ranges::JointSimulation::of({a, b}, {{LeverKey::volume, "Type 0"}}).value();
    ranges::RunOptions options;
    options.draws = 64;
    std::vector<ranges::Figure> months;
    for (int t = 0; t < 3; ++t) months.push_back({Metric::inbound, -1, ranges::Over::month, t});
    const auto values = simulation.values({months, months}, options).value();
    const auto correlation = [](const std::vector<double>& x, const std::vector<double>& y) {
        double mx = 0, my = 0, xy = 0, xx = 0, yy = 0;
        for (std::size_t i = 0; i < x.size(); ++i) mx += x[i] / 64, my += y[i] / 64;
        for (std::size_t i = 0; i < x.size(); ++i) {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
        }
        return xy / std::sqrt(xx * yy);
    };
    EXPECT_NEAR(correlation(values[0][1], values[1][0]), 1, 1e-9); // February
    EXPECT_NEAR(correlation(values[0][2], values[1][1]), 1, 1e-9);
    EXPECT_LT(std::abs(correlation(values[0][0], values[1][0])),
              0.5); // January of one, February of the other
}

TEST(Portfolio, ATotalThatBalancesDoesNotHideATeamThatDoesNot) {
    plan::Plan rich = linearTeam("Rich", 9'999, 10'001), poor = linearTeam("Poor", 9'999, 10'001);
    const double required =
        projection::project(std::make_shared<const plan::Plan>(rich)).value().series(Metric::requiredFte)[0];
    for (plan::Plan* plan : {&rich, &poor}) {
        plan->lever(LeverKey::attrition) = {Trajectory::constant(0), {}, {}};
        plan->lever(LeverKey::openingHeadcount) = {Trajectory::constant(required), {}, {}};
    }
    rich.lever(LeverKey::openingHeadcount).base = Trajectory::constant(required + 10);
    poor.lever(LeverKey::openingHeadcount).base = Trajectory::constant(required - 4);
    const Portfolio portfolio = portfolioOf({rich, poor}, {}, 256).value();
    const Month& january = portfolio.months[0];
    EXPECT_NEAR(january.gap, 6, 1e-6);
    ASSERT_THAT(january.shortTeams, SizeIs(1));
    EXPECT_EQ(january.shortTeams[0].team, 1U);
    EXPECT_NEAR(january.shortTeams[0].fte, 4, 1e-6);
    EXPECT_TRUE(january.isBalancedOnlyByMoving());
    EXPECT_EQ(january.chanceShort, 0);
    EXPECT_EQ(january.chanceAnyShort, 1);
    EXPECT_EQ(january.chanceHidden, 1);
    EXPECT_EQ(portfolio.breaksFirst, 1U);
    EXPECT_EQ(portfolio.teams[1].chanceFirst, 1);
    EXPECT_EQ(portfolio.teams[0].chanceEver, 0);

    // Without enough in all it is no matter of moving people.
    rich.lever(LeverKey::openingHeadcount).base = Trajectory::constant(required + 1);
    const Portfolio less = portfolioOf({rich, poor}, {}, 256).value();
    EXPECT_LT(less.months[0].gap, 0);
    EXPECT_FALSE(less.months[0].isBalancedOnlyByMoving());
    EXPECT_THAT(less.months[0].shortTeams, SizeIs(1));
}

TEST(Portfolio, CostsOfDifferentCurrenciesAreNotAdded) {
    plan::Plan a = linearTeam("A", 900, 1100), b = linearTeam("B", 900, 1100);
    b.currency = "EUR";
    const Portfolio portfolio = portfolioOf({a, b}, {}, 64).value();
    EXPECT_FALSE(portfolio.currency);
    EXPECT_FALSE(portfolio.cost);
    EXPECT_FALSE(portfolio.months[0].cost);
    EXPECT_FALSE(portfolio.months[0].costRange);
    EXPECT_GT(portfolio.months[0].required, 0);
}

TEST(Portfolio, OfOnePlanIsThePlan) {
    const plan::Plan plan = named(plan::samplePlan(), "A");
    const Portfolio portfolio = portfolioOf({plan}, {}, 16384).value();
    ranges::RunOptions options;
    options.draws = 16384;
    const auto summary = ranges::Simulation::of(plan).value().summarise(options).value();
    for (int t = 0; t < plan.months; ++t) {
        const auto at = static_cast<std::size_t>(t);
        EXPECT_NEAR(portfolio.months[at].chanceShort, summary.understaffed[at], 0.02);
        EXPECT_NEAR(portfolio.months[at].gapRange.p10, summary.at(Metric::gapFte, t).at(ranges::Level::p10),
                    0.25);
    }
    EXPECT_NEAR(portfolio.teams[0].chanceEver, summary.understaffedEver, 0.02);
    EXPECT_NEAR(portfolio.teams[0].chanceFirst, portfolio.teams[0].chanceEver, 1e-12);
}

TEST(Portfolio, CountsGuardrailsInTheMonthInWhichTheyFire) {
    const plan::Plan plan = named(plan::samplePlan(), "A");
    const Portfolio portfolio = portfolioOf({plan, named(plan, "B")}, {}, 64).value();
    int fired = 0, counted = 0;
    for (const projection::GuardrailCourse& course : portfolio.teams[0].projection->guardrails)
        fired += course.fired.has_value();
    for (const Month& one : portfolio.months) counted += one.guardrails;
    EXPECT_EQ(counted, 2 * fired);
}

TEST(Portfolio, NamesWhatCanBeShared) {
    const plan::Plan sample = plan::samplePlan();
    const auto levers = shareable({sample, sample});
    EXPECT_THAT(levers, testing::Contains(SharedLever{LeverKey::attrition, {}}));
    EXPECT_THAT(levers, testing::Contains(SharedLever{LeverKey::volume, sample.workTypes[0].name}));
    EXPECT_THAT(shareable({sample}), IsEmpty());
    for (const SharedLever& lever : levers) EXPECT_EQ(ranges::sharedLeverNamed(ranges::nameOf(lever)), lever);
    EXPECT_FALSE(ranges::sharedLeverNamed("volume"));
    EXPECT_FALSE(ranges::sharedLeverNamed("growth: Something"));
    EXPECT_FALSE(ranges::sharedLeverNamed("nonsense"));
}

TEST(Portfolio, SaysWhichPlanCannotBeCalculated) {
    plan::Plan broken = named(plan::samplePlan(), "Broken");
    broken.months = 0;
    const auto portfolio = portfolioOf({named(plan::samplePlan(), "A"), broken}, {}, 64);
    ASSERT_FALSE(portfolio);
    EXPECT_EQ(portfolio.error().code, ErrorCode::planInvalid);
    EXPECT_EQ(portfolio.error().place, "Broken");
}

TEST(Portfolio, EndsWhenCancelled) {
    ranges::Progress progress;
    progress.cancelled = true;
    const auto portfolio = portfolioOf({plan::samplePlan()}, {}, 100'000, &progress);
    ASSERT_FALSE(portfolio);
    EXPECT_EQ(portfolio.error().code, ErrorCode::cancelled);
}

} // namespace
} // namespace headroom::portfolio
