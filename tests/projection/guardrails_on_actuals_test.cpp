// Guardrails on actuals: rows, gaps, exact thresholds, decisions, and what they do to the months ahead.

#include "projection/guardrails_on_actuals.h"

#include "projection/projection.h"
#include "support/sample_actuals.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

using namespace headroom;
using namespace headroom::projection;
using plan::Guardrail;
using plan::Observed;
using plan::Verdict;
using testing::Contains;
using testing::Each;
using testing::Field;
using testing::IsEmpty;
using testing::Not;

namespace {

constexpr int september = 8;

Projection projected(const plan::Plan& plan) {
    auto result = project(std::make_shared<const plan::Plan>(plan));
    EXPECT_TRUE(result);
    return std::move(result).value();
}

/// The sample, with these differences of its automation rate from plan, in points; NaN: no actual.
plan::Plan off(const std::vector<double>& points) {
    plan::Plan plan = plan::samplePlan();
    plan.actuals.sources = {{.name = "Typed in"}};
    const PlannedPath path = plannedPath(inputsOf(plan));
    for (std::size_t t = 0; t < points.size(); ++t)
        if (!std::isnan(points[t]))
            plan.actuals.put({Observed::automation,
                              {},
                              plan.monthAt(static_cast<int>(t)),
                              path.automation[t] + points[t] / 100,
                              0,
                              true,
                              {}});
    return plan;
}

GuardrailOnActuals shortfall(const plan::Plan& plan) {
    return guardrailsOnActuals(plan, inputsOf(plan)).at(0);
}

constexpr double none = std::numeric_limits<double>::quiet_NaN();

plan::GuardrailDecision decided(const plan::Plan& plan, Verdict verdict, int month) {
    return {plan.guardrails[0].id,
            plan.monthAt(month),
            verdict,
            "Because",
            "Ada",
            plan::Date{plan.monthAt(month + 1) / std::chrono::day{5}}};
}

} // namespace

TEST(GuardrailsOnActuals, TheSampleUnderPlanInTwoMonthsPausesItsReduction) {
    const plan::Plan sample = plan::samplePlan();
    ASSERT_EQ(projected(sample).outputs.at(plan::Metric::reductions, september), 4);
    const plan::Plan plan = tests::sampleWithShortfall();
    const Projection projection = projected(plan);
    const GuardrailOnActuals& state = projection.onActuals.at(0);
    EXPECT_EQ(plan.guardrails[0].id.value, "automationShortfall");
    EXPECT_EQ(state.state, GuardrailState::triggered);
    EXPECT_EQ(state.fired, 3);
    ASSERT_EQ(state.evidence.size(), 4u);
    EXPECT_FALSE(state.evidence[1].breaks);
    EXPECT_TRUE(state.evidence[2].breaks);
    EXPECT_NEAR(state.evidence[3].reference - state.evidence[3].actual, 0.05, 1e-12);
    EXPECT_THAT(projection.series(plan::Metric::reductions), Each(0.0)) << "paused until it is decided";
    EXPECT_EQ(projection.guardrails.at(0).fired, 3);
    EXPECT_EQ(projection.guardrails.at(0).inForce.front(), 4);
    EXPECT_THAT(projection.findings,
                Contains(Field(&plan::Finding::code, plan::FindingCode::guardrailUndecided)));
    for (std::size_t i = 1; i < projection.onActuals.size(); ++i)
        EXPECT_NE(projection.onActuals[i].state, GuardrailState::triggered) << plan.guardrails[i].name;
}

TEST(GuardrailsOnActuals, WithoutActualsNothingIsJudged) {
    for (const GuardrailOnActuals& state : projected(plan::samplePlan()).onActuals)
        EXPECT_EQ(state, GuardrailOnActuals{});
}

TEST(GuardrailsOnActuals, AMissOfExactlyTheThresholdCountsAndLessDoesNot) {
    // Where 0.05 is rounded in binary, whatever the plan is.
    for (double planned = 0.40; planned < 0.9; planned += 0.01) {
        plan::Plan plan = plan::samplePlan();
        for (plan::WorkType& type : plan.workTypes) {
            type.lever(plan::LeverKey::involvement).base = plan::Trajectory::constant(1);
            type.lever(plan::LeverKey::resolution).base = plan::Trajectory::constant(planned);
        }
        plan.milestones.clear();
        plan.actuals.sources = {{.name = "Typed in"}};
        for (int t = 0; t < 2; ++t)
            plan.actuals.put({Observed::automation, {}, plan.monthAt(t), planned - 0.05, 0, true, {}});
        EXPECT_EQ(shortfall(plan).state, GuardrailState::triggered) << planned;
        for (int t = 0; t < 2; ++t)
            plan.actuals.put({Observed::automation, {}, plan.monthAt(t), planned - 0.04999, 0, true, {}});
        EXPECT_EQ(shortfall(plan).state, GuardrailState::ok) << planned;
    }
}

TEST(GuardrailsOnActuals, StatesFollowTheRow) {
    EXPECT_EQ(shortfall(off({-5})).state, GuardrailState::watch);
    EXPECT_EQ(shortfall(off({-5, 0})).state, GuardrailState::ok);
    EXPECT_EQ(shortfall(off({-5, none, -5})).state, GuardrailState::watch)
        << "a missing month breaks the row";
    EXPECT_EQ(shortfall(off({-5, -5})).state, GuardrailState::triggered);
    EXPECT_EQ(shortfall(off({-5, -5, 0})).state, GuardrailState::triggered) << "two months to clear it";
    EXPECT_EQ(shortfall(off({-5, -5, 0, none, 0})).state, GuardrailState::triggered);
    const GuardrailOnActuals cleared = shortfall(off({-5, -5, 0, 0}));
    EXPECT_EQ(cleared.state, GuardrailState::cleared);
    EXPECT_EQ(cleared.fired, 1);
    EXPECT_EQ(cleared.cleared, 3);
    EXPECT_EQ(shortfall(off({-5, -5, 0, 0, -5})).state, GuardrailState::watch);
    EXPECT_EQ(shortfall(off({-5, -5, 0, 0, -5, -5})).fired, 5);
    plan::Plan incomplete = off({-5, -5});
    incomplete.actuals.figures.back().complete = false;
    EXPECT_EQ(shortfall(incomplete).state, GuardrailState::watch) << "a month with days missing is no month";
}

TEST(GuardrailsOnActuals, AreMadeOfTheWorkTypesWhereAllHaveThem) {
    plan::Plan plan = plan::samplePlan();
    plan.actuals.sources = {{.name = "Typed in"}};
    const Inputs<double> in = inputsOf(plan);
    for (int t = 0; t < 2; ++t)
        for (std::size_t w = 0; w < plan.workTypes.size(); ++w) {
            const auto put = [&](Observed what, double value) {
                plan.actuals.put({what, plan.workTypes[w].id, plan.monthAt(t), value, 0, true, {}});
            };
            put(Observed::volume, 1000);
            put(Observed::involvement, 0.5);
            put(Observed::resolution, 0.4);
        }
    const GuardrailOnActuals state = shortfall(plan);
    ASSERT_EQ(state.evidence.size(), 2u);
    EXPECT_DOUBLE_EQ(state.evidence[0].actual, 0.2);
    EXPECT_EQ(state.state, GuardrailState::triggered);
    plan.actuals.remove(Observed::resolution, plan.workTypes[0].id, plan.monthAt(1));
    EXPECT_EQ(shortfall(plan).evidence.size(), 1u) << "one type short is no month of the team";
}

TEST(GuardrailsOnActuals, DecisionsSayWhatHolds) {
    plan::Plan plan = off({0, 0, -5, -5});
    plan.decisions = {decided(plan, Verdict::accepted, 3)};
    Projection projection = projected(plan);
    EXPECT_EQ(projection.onActuals[0].state, GuardrailState::acknowledged);
    EXPECT_EQ(projection.onActuals[0].decision, plan.decisions[0]);
    EXPECT_THAT(projection.findings,
                Not(Contains(Field(&plan::Finding::code, plan::FindingCode::guardrailUndecided))));
    EXPECT_EQ(projection.outputs.at(plan::Metric::starters, 7) >
                  projected(plan::samplePlan()).outputs.at(plan::Metric::starters, 7),
              true)
        << "hiring gates reopened for the leavers of May";

    plan.decisions = {decided(plan, Verdict::overridden, 3)};
    projection = projected(plan);
    EXPECT_EQ(projection.onActuals[0].state, GuardrailState::acknowledged);
    EXPECT_EQ(projection.outputs.at(plan::Metric::reductions, september), 4) << "as planned";

    plan.decisions = {decided(plan, Verdict::deferred, 3)};
    projection = projected(plan);
    EXPECT_EQ(projection.onActuals[0].state, GuardrailState::acknowledged);
    EXPECT_EQ(projection.outputs.at(plan::Metric::reductions, september), 0) << "it holds while it waits";

    plan::Plan later = off({0, 0, -5, -5, -5});
    later.decisions = plan.decisions;
    EXPECT_EQ(shortfall(later).state, GuardrailState::triggered) << "the month it waited for is there";

    plan.decisions = {decided(plan, Verdict::overridden, 1)};
    EXPECT_EQ(shortfall(plan).state, GuardrailState::triggered) << "a decision on what was before";
}

TEST(GuardrailsOnActuals, AnAcceptedOneClearsInTheMonthsAhead) {
    // The plan's own months, back on plan, clear it after two; September's reduction happens again.
    plan::Plan plan = off({0, 0, -5, -5});
    plan.careEffect = false;
    plan.decisions = {decided(plan, Verdict::accepted, 3)};
    const Projection projection = projected(plan);
    EXPECT_EQ(projection.guardrails[0].inForce, (std::vector<int>{4, 5}));
    EXPECT_EQ(projection.outputs.at(plan::Metric::reductions, september), 4);
}

TEST(GuardrailsOnActuals, APlateauIsSeenOverItsMonths) {
    plan::Plan plan = plan::samplePlan();
    plan.actuals.sources = {{.name = "Typed in"}};
    const auto plateau = [&] { return guardrailsOnActuals(plan, inputsOf(plan)).at(2); };
    for (int t = 0; t < 4; ++t)
        plan.actuals.put({Observed::resolutionRate, {}, plan.monthAt(t), 0.5, 0, true, {}});
    ASSERT_EQ(plan.guardrails[2].comparison, plan::Comparison::hasNotImprovedBy);
    EXPECT_EQ(plateau().state, GuardrailState::triggered) << "March against today, while the plan rises";
    EXPECT_EQ(plateau().fired, 2);
    plan.actuals.remove(Observed::resolutionRate, {}, plan.monthAt(1));
    EXPECT_NE(plateau().state, GuardrailState::triggered) << "a month of the window is missing";
}
