// The story of each scenario is what it comes to when it is run by itself, and what closed forms say where
// there are any.

#include "finance/scenario_ranges.h"

#include "../ranges/linear_plan.h"
#include "../support/random_plan.h"
#include "plan/sample.h"
#include "projection/guardrails.h"
#include "ranges/distribution.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace headroom::tests {

namespace {

using namespace finance;
using plan::LeverKey;
using plan::Metric;
using plan::Trajectory;

double normalBelow(double score) {
    return std::erfc(-score / std::sqrt(2.0)) / 2;
}

ScenarioRanges rangesOf(const plan::Plan& plan, std::int64_t draws = 1'000) {
    auto ranges = scenarioRangesOf(plan, draws);
    EXPECT_TRUE(ranges);
    return ranges ? std::move(ranges.value()) : ScenarioRanges{};
}

/// The decisions of a kind, in their order.
std::vector<ForcedDecision> those(const std::vector<ForcedDecision>& all, DecisionKind kind) {
    std::vector<ForcedDecision> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [kind](const ForcedDecision& decision) { return decision.kind == kind; });
    return found;
}

std::vector<ForcedDecision> decisions(const plan::Plan& plan, const std::string& scenario = "Base") {
    const auto projection = projection::project(std::make_shared<const plan::Plan>(plan), scenario).value();
    return decisionsOf(projection, projection::backfillStop(projection), nullptr);
}

plan::Override overriding(const plan::LeverRef& lever, double value) {
    return {lever, Trajectory::constant(value), {}};
}

} // namespace

TEST(ScenarioRanges, AQuarterOfOneMonthIsTheMonthOfTheScenarioRunByItself) {
    plan::Plan plan = plan::samplePlan();
    plan.firstMonth = plan::Month{std::chrono::year{2026}, std::chrono::March};
    const ScenarioRanges all = rangesOf(plan, 4'000);
    ASSERT_EQ(all.scenarios.size(), 3U);
    for (const ScenarioStory& story : all.scenarios) {
        const auto alone = ranges::Simulation::of(plan, story.name).value().summarise({4'000, 1, {}}).value();
        const ScenarioQuarter& first = story.quarters.front();
        ASSERT_EQ(first.months, (Span{0, 1}));
        EXPECT_EQ(toString(first.quarter), "2026-Q1");
        EXPECT_NEAR(first.chanceShort, alone.understaffed[0], 1e-12) << story.name;
        EXPECT_EQ(story.chanceShort, alone.understaffedEver) << story.name;
        for (std::size_t f = 0; f < quarterFigureCount; ++f) {
            const auto figure = static_cast<QuarterFigure>(f);
            const ranges::Spread& spread = alone.at(metricOf(figure), 0);
            // Counted in bins there, from single values here.
            const double near = 1e-2 * (spread.at(ranges::Level::p95) - spread.at(ranges::Level::p5)) + 1e-9;
            EXPECT_NEAR(first.of(figure).p10, spread.at(ranges::Level::p10), near) << story.name << f;
            EXPECT_NEAR(first.of(figure).p50, spread.at(ranges::Level::p50), near) << story.name << f;
            EXPECT_NEAR(first.of(figure).p90, spread.at(ranges::Level::p90), near) << story.name << f;
            EXPECT_DOUBLE_EQ(first.of(figure).atBase, story.projection->series(metricOf(figure))[0]);
        }
    }
}

TEST(ScenarioRanges, AQuarterIsAddedUpWithinEachDraw) {
    const plan::Plan plan = plan::samplePlan();
    const ScenarioRanges all = rangesOf(plan);
    const auto simulation = ranges::Simulation::of(plan, "Cautious").value();
    std::vector<ranges::Figure> figures;
    for (int t = 3; t < 6; ++t) figures.push_back({Metric::totalCost, -1, ranges::Over::month, t});
    for (int t = 3; t < 6; ++t) figures.push_back({Metric::gapFte, -1, ranges::Over::month, t});
    const auto values = simulation.values(figures, {1'000, 1, {}}).value();
    std::vector<double> costs, gaps;
    for (std::size_t draw = 0; draw < 1'000; ++draw) {
        costs.push_back(values[0][draw] + values[1][draw] + values[2][draw]);
        gaps.push_back(std::min({values[3][draw], values[4][draw], values[5][draw]}));
    }
    const double shortDraws =
        static_cast<double>(std::count_if(gaps.begin(), gaps.end(), [](double gap) { return gap < -1e-9; }));
    std::sort(costs.begin(), costs.end());
    std::sort(gaps.begin(), gaps.end());
    const auto tenth = [](const std::vector<double>& sorted) {
        return sorted[99] + 0.9 * (sorted[100] - sorted[99]);
    };
    const ScenarioQuarter& second = all.scenarios[2].quarters[1];
    EXPECT_NEAR(second.of(QuarterFigure::cost).p10, tenth(costs), 1e-6);
    EXPECT_NEAR(second.of(QuarterFigure::gap).p10, tenth(gaps), 1e-9);
    EXPECT_DOUBLE_EQ(second.chanceShort, shortDraws / 1'000);
}

TEST(ScenarioRanges, OfANormalVolumeRequiredIsNormal) {
    plan::Plan plan = linearPlan({{9'000, 11'000}});
    plan::Override more = overriding({LeverKey::volume, {"w0"}}, 14'000);
    more.range = rangeOf(13'000, 15'000, plan::Distribution::normal);
    plan.scenarios = {{"More", "", {more}, {}}};
    const ScenarioRanges all = rangesOf(plan, 16'000);
    const ScenarioQuarter& base = all.scenarios[0].quarters[0];
    const double each = base.of(QuarterFigure::required).atBase / 10'000;
    EXPECT_NEAR(base.of(QuarterFigure::required).p10, 9'000 * each, 10 * each);
    EXPECT_NEAR(base.of(QuarterFigure::required).p90, 11'000 * each, 10 * each);
    // Two normals apart by d: half of it is where they part, and so many standard deviations tell the error.
    ASSERT_EQ(all.scenarios[1].differences.size(), 1U);
    const LeverDifference& difference = all.scenarios[1].differences[0];
    EXPECT_EQ(difference.base, 10'000);
    EXPECT_EQ(difference.value, 14'000);
    const double deviation = 1'000 / 1.2815515655;
    EXPECT_NEAR(difference.chance.value(), 1 - normalBelow(4'000 / deviation), 1e-6);
    const auto told = std::find_if(all.scenarios[1].triggers.begin(), all.scenarios[1].triggers.end(),
                                   [](const Trigger& t) { return t.metric == Metric::inbound; });
    ASSERT_NE(told, all.scenarios[1].triggers.end());
    EXPECT_FALSE(told->below);
    EXPECT_EQ(told->month, 0);
    EXPECT_FALSE(all.scenarios[1].reach); // automation is the same
}

TEST(ScenarioRanges, TwoNormalsPartHalfWay) {
    std::vector<double> first, second;
    constexpr int count = 20'000;
    const plan::Lever lever{
        Trajectory::constant(0), rangeOf(-1.2815515655, 1.2815515655, plan::Distribution::normal), {}};
    const ranges::Outcomes normal = ranges::outcomesOf(lever, 0);
    for (int i = 0; i < count; ++i) {
        first.push_back(normal.quantile((i + 0.5) / count));
        second.push_back(first.back() - 1.5);
    }
    const Parting parting = partingOf(first, second).value();
    EXPECT_TRUE(parting.below);
    EXPECT_NEAR(parting.value, -0.75, 1e-3);
    EXPECT_NEAR(parting.error, normalBelow(-0.75), 1e-3);
    const Parting back = partingOf(second, first).value();
    EXPECT_FALSE(back.below);
    EXPECT_NEAR(back.value, -0.75, 1e-3);
    EXPECT_NEAR(partingOf(first, first).value().error, 0.5, 1e-3);
}

TEST(ScenarioRanges, CertainValuesPartInTheirMiddle) {
    const Parting parting = partingOf({4, 4, 4}, {2, 2}).value();
    EXPECT_EQ(parting.value, 3);
    EXPECT_EQ(parting.error, 0);
    EXPECT_FALSE(partingOf({std::nan("")}, {2}));
}

TEST(ScenarioRanges, TheChanceToReachIsThatOfTheRange) {
    using plan::Distribution;
    for (const Distribution shape : {Distribution::pert, Distribution::triangular, Distribution::uniform,
                                     Distribution::normal, Distribution::lognormal}) {
        const plan::Lever lever{Trajectory::constant(5), rangeOf(3, 8, shape), {}};
        EXPECT_NEAR(chanceToReach(lever, 0, 8).value(), 0.1, 1e-6) << static_cast<int>(shape);
        EXPECT_NEAR(chanceToReach(lever, 0, 3).value(), 0.1, 1e-6) << static_cast<int>(shape);
    }
    plan::Lever limits{Trajectory::constant(5), rangeOf(0, 10, Distribution::uniform), {}};
    limits.range->meaning = plan::RangeMeaning::absoluteLimits;
    EXPECT_NEAR(chanceToReach(limits, 0, 7.5).value(), 0.25, 1e-9);
    EXPECT_NEAR(chanceToReach(limits, 0, 12).value(), 0, 1e-9);
    plan::Lever one{Trajectory::constant(3), rangeOf(2, 5, Distribution::discrete), {}};
    one.range->weights = {3, 5, 2};
    EXPECT_NEAR(chanceToReach(one, 0, 4).value(), 0.2, 1e-12);
    EXPECT_NEAR(chanceToReach(one, 0, 2).value(), 0.3, 1e-12);
    EXPECT_FALSE(chanceToReach({Trajectory::constant(3), {}, {}}, 0, 4));
}

TEST(ScenarioRanges, ADifferenceSaysFromWhenItsLastValueHolds) {
    plan::Plan plan = plan::samplePlan();
    const plan::LeverRef lever{LeverKey::resolution, plan.workTypes[1].id};
    plan::Scenario scenario{"Own", "", {{lever, Trajectory::steps({{0, 0.48}, {5, 0.8}}), {}}}, {}};
    const auto differences = differencesOf(plan, scenario);
    ASSERT_EQ(differences.size(), 1U);
    EXPECT_EQ(differences[0].month, 5);
    EXPECT_EQ(differences[0].value, 0.8);
    EXPECT_EQ(differences[0].base, 0.56); // of the second quarter
    scenario.overrides[0].base = plan.find(lever)->base;
    EXPECT_TRUE(differencesOf(plan, scenario).empty());
}

TEST(ScenarioRanges, DecisionsStandByTheMonthInWhichTheyComeInTime) {
    plan::Plan plan = plan::samplePlan();
    plan.lever(LeverKey::plannedHires).base = Trajectory::steps({{0, 0}, {6, 2}, {8, 0}});
    plan.lever(LeverKey::hiringLead) = {Trajectory::constant(3), {}, {}};
    const auto all = decisions(plan);
    EXPECT_TRUE(
        std::is_sorted(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.by < b.by; }));

    const auto hires = those(all, DecisionKind::approveHires);
    ASSERT_EQ(hires.size(), 1U);
    EXPECT_EQ(hires[0].by, 3);
    EXPECT_EQ(hires[0].from, 6);
    EXPECT_EQ(hires[0].to, 7);
    EXPECT_EQ(hires[0].amount, 2);

    const auto reductions = those(all, DecisionKind::reduce);
    ASSERT_EQ(reductions.size(), 1U);
    EXPECT_EQ(reductions[0].by, 7);
    EXPECT_EQ(reductions[0].amount, 4);
    const auto path = projection::plannedPath(projection::inputsOf(plan));
    EXPECT_NEAR(reductions[0].gateLevel, path.automation[7] - 0.05, 1e-8);
    EXPECT_EQ(reductions[0].gate, plan.guardrails[0].id);

    const auto milestones = those(all, DecisionKind::milestone);
    ASSERT_EQ(milestones.size(), 1U);
    EXPECT_EQ(milestones[0].by, 6);
    EXPECT_EQ(milestones[0].workTypes, 2);
}

TEST(ScenarioRanges, ARiseBeginsThreeMonthsBeforeAndTakesItsHours) {
    plan::Plan plan = plan::samplePlan();
    plan.milestones.clear();
    for (plan::WorkType& type : plan.workTypes)
        type.lever(LeverKey::resolution) = {Trajectory::constant(0.3), {}, {}};
    plan.workTypes[0].lever(LeverKey::resolution).base = Trajectory::steps({{0, 0.5}, {6, 0.6}});
    plan.workTypes[0].lever(LeverKey::raiseHours) = {Trajectory::constant(30), {}, {}};
    const auto rises = those(decisions(plan), DecisionKind::raiseResolution);
    ASSERT_EQ(rises.size(), 1U);
    EXPECT_EQ(rises[0].by, 3);
    EXPECT_EQ(rises[0].from, 6);
    EXPECT_EQ(rises[0].to, 6);
    EXPECT_EQ(rises[0].workTypes, 1);
    EXPECT_NEAR(rises[0].hours, 300, 1e-9);
    const auto projection = projection::project(std::make_shared<const plan::Plan>(plan)).value();
    const double share =
        projection.outputs.at(Metric::typeVolume, 0, 6) / projection.outputs.at(Metric::inbound, 6);
    EXPECT_NEAR(rises[0].amount, share * 0.1 * plan.workTypes[0].lever(LeverKey::involvement).base.at(6),
                1e-12);
}

TEST(ScenarioRanges, AGuardrailOfBaseFiresOnWhatAnotherScenarioBrings) {
    plan::Plan plan = plan::samplePlan();
    plan::Scenario& cautious = plan.scenarios[1];
    for (plan::Override& override : cautious.overrides)
        override.base =
            plan.find(override.lever)->base.shifted(override.lever.key == LeverKey::resolution ? -0.15 : 0.0);
    const ScenarioRanges all = rangesOf(plan);
    const ScenarioStory& story = all.scenarios[2];
    const auto shortfall =
        std::find_if(story.guardrails.begin(), story.guardrails.end(), [&](const GuardrailTrigger& trigger) {
            return trigger.guardrail == plan.guardrails[0].id;
        });
    ASSERT_NE(shortfall, story.guardrails.end());
    EXPECT_EQ(shortfall->month, 1); // two months in a row
    const auto series = story.projection->series(Metric::automation);
    EXPECT_LT(series[1], shortfall->limit);
    EXPECT_FALSE(story.higher);
    // Base itself breaks nothing of its own in the sample but what its projection says.
    const auto own = guardrailTriggers(plan, *all.scenarios[0].projection);
    for (const GuardrailTrigger& trigger : own) {
        const auto g = static_cast<std::size_t>(
            std::find_if(plan.guardrails.begin(), plan.guardrails.end(),
                         [&](const plan::Guardrail& each) { return each.id == trigger.guardrail; }) -
            plan.guardrails.begin());
        EXPECT_EQ(all.scenarios[0].projection->guardrails[g].fired, trigger.month);
    }
}

TEST(ScenarioRanges, OfAnyPlan) {
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        const plan::Plan plan = randomPlan(seed);
        const auto ranges = scenarioRangesOf(plan, 200);
        if (!ranges) continue; // it cannot be projected
        ASSERT_EQ(ranges.value().scenarios.size(), plan.scenarios.size() + 1) << seed;
        for (const ScenarioStory& story : ranges.value().scenarios) {
            if (story.error) continue;
            int next = 0;
            for (const ScenarioQuarter& quarter : story.quarters) {
                EXPECT_EQ(quarter.months.from, next);
                next = quarter.months.to;
                for (const QuarterSpread& spread : quarter.figures) {
                    EXPECT_FALSE(spread.p10 > spread.p50) << seed;
                    EXPECT_FALSE(spread.p50 > spread.p90) << seed;
                }
                EXPECT_LE(quarter.chanceShort, story.chanceShort + 1e-12) << seed;
            }
            EXPECT_EQ(next, plan.months);
            for (const Trigger& trigger : story.triggers) EXPECT_LE(trigger.error, mostError);
            for (const LeverDifference& difference : story.differences) {
                EXPECT_NE(difference.base, difference.value) << seed;
                const double chance = difference.chance.value_or(0);
                EXPECT_TRUE(chance >= 0 && chance <= 1) << seed;
            }
        }
    }
}

TEST(ScenarioRanges, AScenarioAtFaultKeepsNoOtherFromBeingRead) {
    plan::Plan plan = plan::samplePlan();
    // Beyond the range that the plan gives it: it can be projected, and not drawn.
    plan.scenarios[0].overrides = {overriding({LeverKey::growth, {}}, 0.5)};
    const ScenarioRanges all = rangesOf(plan, 100);
    ASSERT_EQ(all.scenarios.size(), 3U);
    ASSERT_TRUE(all.scenarios[1].error);
    EXPECT_EQ(all.scenarios[1].error->code, ErrorCode::rangesInvalid);
    EXPECT_FALSE(all.scenarios[2].error);
    EXPECT_EQ(all.scenarios[2].quarters.size(), 4U);
}

TEST(ScenarioRanges, CanBeCancelled) {
    ranges::Progress progress;
    progress.cancelled = true;
    const auto ranges = scenarioRangesOf(plan::samplePlan(), 100'000, &progress);
    ASSERT_FALSE(ranges);
    EXPECT_EQ(ranges.error().code, ErrorCode::cancelled);
}

} // namespace headroom::tests
