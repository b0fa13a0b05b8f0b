#include "plan/plan.h"
#include "plan/sample.h"

#include <gmock/gmock.h>

#include <numeric>

using namespace headroom::plan;

TEST(Plan, FindsLeversByReference) {
    Plan plan = samplePlan();
    EXPECT_TRUE(plan.find({LeverKey::growth, {}}));
    EXPECT_TRUE(plan.find({LeverKey::resolution, {"billing"}}));
    EXPECT_FALSE(plan.find({LeverKey::resolution, {}}));
    EXPECT_FALSE(plan.find({LeverKey::resolution, {"nosuch"}}));
    EXPECT_FALSE(plan.find({LeverKey::growth, {"billing"}}));
    EXPECT_EQ(allLevers(plan).size(), planLeverCount + 5 * workTypeLeverCount + 1);
}

TEST(Plan, AScenarioOverridesItsLeversAndNoOthers) {
    const Plan plan = samplePlan();
    EXPECT_EQ(withScenario(plan, "Base"), plan);
    EXPECT_FALSE(withScenario(plan, "Nosuch"));
    const Plan bold = *withScenario(plan, "Bold");
    EXPECT_GT(bold.workTypes[0].lever(LeverKey::resolution).base.at(11),
              plan.workTypes[0].lever(LeverKey::resolution).base.at(11));
    EXPECT_EQ(bold.workTypes[0].lever(LeverKey::volume), plan.workTypes[0].lever(LeverKey::volume));
    EXPECT_EQ(bold.workTypes[0].lever(LeverKey::resolution).range,
              plan.workTypes[0].lever(LeverKey::resolution).range);
}

TEST(Plan, AnEditInAScenarioIsAnOverride) {
    const Plan plan = samplePlan();
    const LeverRef inbox{LeverKey::inboxShare, {}};
    const Plan edited = withTrajectory(plan, "Bold", inbox, Trajectory::constant(0.5));
    EXPECT_EQ(edited.find(inbox)->base, plan.find(inbox)->base);
    EXPECT_EQ(withScenario(edited, "Bold")->find(inbox)->base, Trajectory::constant(0.5));
    EXPECT_EQ(withScenario(edited, "Cautious")->find(inbox)->base, plan.find(inbox)->base);
    EXPECT_EQ(withTrajectory(edited, "Bold", inbox, plan.find(inbox)->base), plan)
        << "an override that says what base says is dropped";
    EXPECT_EQ(withTrajectory(plan, "Base", inbox, Trajectory::constant(0.5)).find(inbox)->base,
              Trajectory::constant(0.5));
}

TEST(Plan, OverridesStayInOrder) {
    Plan plan = samplePlan();
    plan = withTrajectory(plan, "Bold", {LeverKey::attrition, {}}, Trajectory::constant(0.1));
    plan = withTrajectory(plan, "Bold", {LeverKey::growth, {}}, Trajectory::constant(0.1));
    const auto& overrides = plan.scenario("Bold")->overrides;
    EXPECT_TRUE(std::is_sorted(overrides.begin(), overrides.end(),
                               [](const Override& a, const Override& b) { return a.lever < b.lever; }));
}

TEST(Plan, BaseIsAsLikelyAsTheOtherScenariosLeave) {
    Plan plan = samplePlan();
    for (Scenario& scenario : plan.scenarios) scenario.weight.reset();
    EXPECT_EQ(scenarioWeight(plan, baseScenario), std::nullopt);
    EXPECT_EQ(scenarioWeight(plan, "Bold"), std::nullopt);
    plan.scenarios[0].weight = 0.25;
    EXPECT_EQ(scenarioWeight(plan, plan.scenarios[0].name), 0.25);
    EXPECT_EQ(scenarioWeight(plan, baseScenario), 0.75);
    EXPECT_EQ(scenarioWeight(plan, plan.scenarios[1].name), std::nullopt);
    plan.scenarios[1].weight = 0.9;
    EXPECT_EQ(scenarioWeight(plan, baseScenario), 0) << "more than the whole leaves nothing";
    EXPECT_EQ(scenarioWeight(plan, "Nobody"), std::nullopt);
}

TEST(Season, IsNormalisedToAMeanOfOne) {
    std::array<double, 12> season{};
    std::iota(season.begin(), season.end(), 1.0);
    const auto normal = normalisedSeason(season);
    EXPECT_NEAR(std::accumulate(normal.begin(), normal.end(), 0.0), 12, 1e-12);
    EXPECT_NEAR(normal[11] / normal[0], 12, 1e-12);
    EXPECT_EQ(normalisedSeason(normal), normal);
    EXPECT_THAT(normalisedSeason({}), testing::Each(1.0));
}
