#include "plan/sample.h"
#include "plan/validation.h"
#include "ui/document/plan_edit.h"
#include "ui/grid/clipboard_table.h"
#include "ui/grid/lever_edit.h"
#include "ui/pages/history.h"

#include <gmock/gmock.h>

#include <numeric>

namespace headroom::ui {
namespace {

using plan::LeverKey;
using plan::LeverRef;
using plan::Trajectory;
using ::testing::DoubleNear;
using ::testing::ElementsAre;

plan::Plan smallPlan() {
    plan::Plan plan = plan::emptyPlan("Small", plan::Month{std::chrono::year{2026}, std::chrono::January});
    plan.months = 6;
    plan.lever(LeverKey::inboxShare).base = Trajectory::constant(0.6);
    plan.scenarios.push_back({"Bold", "", {}});
    return plan;
}

const LeverRef inbox{LeverKey::inboxShare, {}};
const LeverRef hires{LeverKey::plannedHires, {}};

TEST(LeverEdit, ATypedRateHoldsUntilTheNextStep) {
    plan::Plan plan = smallPlan();
    plan = withTyped(plan, plan::baseScenario, inbox, 4, 0.5);
    plan = withTyped(plan, plan::baseScenario, inbox, 2, 0.55);
    EXPECT_THAT(plan.lever(LeverKey::inboxShare).base.values(6), ElementsAre(0.6, 0.6, 0.55, 0.55, 0.5, 0.5));
}

TEST(LeverEdit, PeopleHiredCountForTheirMonthAlone) {
    const plan::Plan plan = withTyped(smallPlan(), plan::baseScenario, hires, 2, 3);
    EXPECT_THAT(plan.lever(LeverKey::plannedHires).base.values(6), ElementsAre(0, 0, 3, 0, 0, 0));
    const plan::Plan held = withTyped(smallPlan(), plan::baseScenario, hires, 2, 3, Typing::holds);
    EXPECT_THAT(held.lever(LeverKey::plannedHires).base.values(6), ElementsAre(0, 0, 3, 3, 3, 3));
}

TEST(LeverEdit, ThisMonthOnlyLeavesTheOthers) {
    const plan::Plan plan = withTyped(smallPlan(), plan::baseScenario, inbox, 1, 0.7, Typing::thisMonth);
    EXPECT_THAT(plan.lever(LeverKey::inboxShare).base.values(6), ElementsAre(0.6, 0.7, 0.6, 0.6, 0.6, 0.6));
}

TEST(LeverEdit, APastedBlockDoesNotSpread) {
    const plan::Plan plan = withChanges(smallPlan(), plan::baseScenario, {{inbox, 1, 0.5}, {inbox, 2, 0.51}});
    EXPECT_THAT(plan.lever(LeverKey::inboxShare).base.values(6), ElementsAre(0.6, 0.5, 0.51, 0.6, 0.6, 0.6));
}

TEST(LeverEdit, OneValueInAllMonthsIsConstantAgain) {
    plan::Plan plan = withTyped(smallPlan(), plan::baseScenario, inbox, 3, 0.5);
    std::vector<LeverChange> all;
    for (int t = 0; t < 6; ++t) all.push_back({inbox, t, 0.58});
    plan = withChanges(plan, plan::baseScenario, all);
    EXPECT_TRUE(plan.lever(LeverKey::inboxShare).base.isConstant());
}

TEST(LeverEdit, AScenarioOverridesAndClearingGoesBackToBase) {
    plan::Plan plan = withTyped(smallPlan(), "Bold", inbox, 2, 0.5);
    EXPECT_TRUE(isOverridden(plan, "Bold", inbox));
    EXPECT_DOUBLE_EQ(plan.lever(LeverKey::inboxShare).base.at(3), 0.6) << "the base is as it was";
    EXPECT_DOUBLE_EQ(pathOf(plan, "Bold", inbox)->at(3), 0.5);
    std::vector<LeverChange> cleared;
    for (int t = 2; t < 6; ++t) cleared.push_back({inbox, t, std::nullopt});
    plan = withChanges(plan, "Bold", cleared);
    EXPECT_FALSE(isOverridden(plan, "Bold", inbox)) << "an override that says what the base says is dropped";
}

TEST(LeverEdit, ClearingInBaseGivesTheCataloguesValue) {
    const plan::Plan plan = withChanges(smallPlan(), plan::baseScenario, {{inbox, 0, std::nullopt}});
    EXPECT_DOUBLE_EQ(plan.lever(LeverKey::inboxShare).base.at(0), plan::info(LeverKey::inboxShare).initial);
    EXPECT_DOUBLE_EQ(plan.lever(LeverKey::inboxShare).base.at(1), 0.6);
}

TEST(LeverEdit, ARangeInAScenarioLeavesTheBaseWithoutOne) {
    plan::Range range;
    range.low = Trajectory::constant(0.5);
    range.high = Trajectory::constant(0.7);
    const plan::Plan plan = withRange(smallPlan(), "Bold", inbox, range);
    EXPECT_FALSE(plan.lever(LeverKey::inboxShare).range);
    ASSERT_TRUE(rangeOf(plan, "Bold", inbox));
    EXPECT_EQ(*rangeOf(plan, "Bold", inbox), range);
    EXPECT_FALSE(isOverridden(withRange(plan, "Bold", inbox, std::nullopt), "Bold", inbox));
}

TEST(Season, WhatIsTypedStaysAndTheMeanStaysOne) {
    std::array<std::optional<double>, 12> typed;
    typed[11] = 1.22;
    const auto plan = withSeason(smallPlan(), typed);
    ASSERT_TRUE(plan);
    EXPECT_DOUBLE_EQ(plan->season[11], 1.22);
    EXPECT_NEAR(std::accumulate(plan->season.begin(), plan->season.end(), 0.0), 12.0, 1e-12);
    typed[11] = 12.5;
    EXPECT_FALSE(withSeason(smallPlan(), typed)) << "one month cannot hold more than the year";
    typed.fill(2.0);
    ASSERT_TRUE(withSeason(smallPlan(), typed));
    EXPECT_DOUBLE_EQ(withSeason(smallPlan(), typed)->season[3], 1.0) << "twelve values are scaled together";
}

TEST(PlanEdit, AWorkTypeTakesAllThatSpeaksOfItAlong) {
    plan::Plan plan = plan::samplePlan();
    const plan::WorkTypeId gone = plan.workTypes.front().id;
    plan.launches.push_back({"Launch", gone, 2, 100, 0.5});
    plan.history.push_back({gone, "file", {{plan.firstMonth, 10, true}}});
    plan = plan::withTrajectory(plan, plan.scenarios.front().name, {LeverKey::resolution, gone},
                                Trajectory::constant(0.123));
    plan.milestones.front().workTypes.push_back(gone);
    const plan::Plan after = withoutWorkType(plan, gone);
    EXPECT_EQ(after.milestones.front().workTypes.size() + 1, plan.milestones.front().workTypes.size());
    EXPECT_EQ(after.workTypes.size() + 1, plan.workTypes.size());
    EXPECT_TRUE(after.history.empty());
    EXPECT_FALSE(plan::hasErrors(plan::validate(after)));
    const plan::Plan more = withNewWorkType(withNewWorkType(after, "New"), "New");
    EXPECT_FALSE(plan::hasErrors(plan::validate(more))) << "ids and names are their own";
}

TEST(PlanEdit, AMilestoneIsPlannedWhereAStepIsFree) {
    const plan::Plan sample = plan::samplePlan();
    plan::Plan plan = withNewMilestone(withNewMilestone(sample, "New"), "New");
    ASSERT_EQ(plan.milestones.size(), sample.milestones.size() + 2);
    EXPECT_FALSE(plan::hasErrors(plan::validate(plan))) << "ids and names are their own";
    const plan::Milestone& first = plan.milestones[sample.milestones.size()];
    EXPECT_EQ(first.month, 3);
    EXPECT_NE(first.name, plan.milestones.back().name);
    for (const plan::WorkType& type : plan.workTypes)
        plan.milestones[sample.milestones.size()].workTypes.push_back(type.id);
    EXPECT_EQ(withNewMilestone(plan, "New").milestones.back().month, 6) << "all steps of April are taken";
    EXPECT_EQ(withNewMilestone(smallPlan(), "New").milestones.back().month, 0) << "no step, any month";
}

TEST(PlanEdit, AStepIsWhatTheMonthAdds) {
    plan::WorkType type;
    type.lever(LeverKey::resolutionToday).base = Trajectory::constant(0.4);
    type.lever(LeverKey::resolution).base = Trajectory::steps({{0, 0.45}, {3, 0.6}});
    EXPECT_NEAR(plannedStep(type, 0), 0.05, 1e-12) << "from today";
    EXPECT_NEAR(plannedStep(type, 3), 0.15, 1e-12);
    EXPECT_EQ(plannedStep(type, 4), 0);
}

TEST(PlanEdit, AStepIsHeldByOneMilestone) {
    const plan::Plan plan = plan::samplePlan();
    const plan::Milestone& milestone = plan.milestones.front();
    const plan::WorkTypeId type = milestone.workTypes.front();
    EXPECT_EQ(milestoneHolding(plan, type, milestone.month, {}), &milestone);
    EXPECT_FALSE(milestoneHolding(plan, type, milestone.month, milestone.id)) << "not by itself";
    EXPECT_FALSE(milestoneHolding(plan, type, milestone.month + 1, {}));
    EXPECT_FALSE(milestoneHolding(plan, plan.workTypes.front().id, milestone.month, {}));
}

TEST(PlanEdit, AMilestoneTakesItsDelayInScenariosAlong) {
    plan::Plan plan = plan::samplePlan();
    // A work type may have the milestone's id: they are of different kinds.
    const plan::PartId id = plan.milestones.front().id;
    plan.workTypes.front().id = id;
    plan.launches.clear();
    plan.correlations.clear();
    for (plan::Scenario& scenario : plan.scenarios) scenario.overrides.clear();
    const std::string scenario = plan.scenarios.front().name;
    plan = plan::withTrajectory(plan, scenario, {LeverKey::milestoneDelay, id}, Trajectory::constant(2));
    plan = plan::withTrajectory(plan, scenario, {LeverKey::resolution, id}, Trajectory::constant(0.5));
    const plan::Plan after = withoutMilestone(plan, id);
    EXPECT_TRUE(after.milestones.empty());
    EXPECT_EQ(after.scenarios.front().overrides.size(), 1u);
    EXPECT_EQ(after.scenarios.front().overrides.front().lever.key, LeverKey::resolution);
    EXPECT_FALSE(plan::hasErrors(plan::validate(after)));
}

TEST(PlanEdit, CorrelationsGoWithTheLeversTheySpeakOf) {
    plan::Plan plan = plan::samplePlan();
    // A work type may have the milestone's id: they are of different kinds.
    const plan::PartId id = plan.workTypes[0].id;
    plan.milestones.front().id = id;
    const LeverRef delay{LeverKey::milestoneDelay, id}, volume{LeverKey::volume, id},
        other{LeverKey::volume, plan.workTypes[1].id}, growth{LeverKey::growth, {}};
    plan.correlations = {
        {volume, growth, 0.1}, {growth, other, 0.2}, {delay, growth, 0.3}, {other, volume, 0.4}};
    const auto ranks = [](const plan::Plan& left) {
        std::vector<double> result;
        for (const plan::Correlation& pair : left.correlations) result.push_back(pair.rank);
        return result;
    };
    EXPECT_THAT(ranks(withoutWorkType(plan, id)), ElementsAre(0.2, 0.3));
    EXPECT_THAT(ranks(withoutMilestone(plan, id)), ElementsAre(0.1, 0.2, 0.4));
}

TEST(PlanEdit, APairHasOneCorrelationWhicheverIsNamedFirst) {
    plan::Plan plan = smallPlan();
    EXPECT_FALSE(correlationOf(plan, inbox, hires));
    plan = withCorrelation(plan, inbox, hires, 0.5);
    EXPECT_EQ(correlationOf(plan, hires, inbox), 0.5);
    plan = withCorrelation(plan, {LeverKey::growth, {}}, hires, 0.1);
    plan = withCorrelation(plan, hires, inbox, -0.25);
    ASSERT_EQ(plan.correlations.size(), 2u);
    EXPECT_EQ(plan.correlations.front(), (plan::Correlation{inbox, hires, -0.25})) << "in its place";
    EXPECT_EQ(withCorrelation(plan, hires, hires, 1), plan) << "none with itself";
    plan = withCorrelation(plan, hires, inbox, std::nullopt);
    EXPECT_FALSE(correlationOf(plan, inbox, hires));
    EXPECT_EQ(plan.correlations.size(), 1u);
}

TEST(PlanEdit, DrawsAndWeightsAreSetAndTakenBack) {
    const plan::Plan plan = smallPlan();
    const plan::DrawSettings draws{plan::DrawMethod::latinHypercube, 42, 5000};
    EXPECT_EQ(withDraws(plan, draws).draws, draws);
    const plan::Plan weighted = withScenarioWeight(plan, "Bold", 0.25);
    EXPECT_EQ(weighted.scenario("Bold")->weight, 0.25);
    EXPECT_EQ(withScenarioRenamed(weighted, "Bold", "Brave")->scenario("Brave")->weight, 0.25);
    EXPECT_FALSE(withNewScenario(weighted, "Bolder", "Bold")->scenario("Bolder")->weight)
        << "how likely the new one is nobody has said";
    EXPECT_EQ(withScenarioWeight(weighted, "Bold", std::nullopt), plan);
    EXPECT_EQ(withScenarioWeight(plan, plan::baseScenario, 0.5), plan) << "Base takes the rest";
}

TEST(PlanEdit, ASurplusDestinationMovesAndTheOthersCloseUp) {
    const plan::Plan plan = smallPlan();
    const auto& order = plan.surplusOrder;
    EXPECT_THAT(withSurplusMoved(plan, 0, 2).surplusOrder,
                ElementsAre(order[1], order[2], order[0], order[3], order[4], order[5]));
    EXPECT_THAT(withSurplusMoved(plan, 5, -1).surplusOrder,
                ElementsAre(order[0], order[1], order[2], order[3], order[5], order[4]));
    EXPECT_EQ(withSurplusMoved(plan, 0, -1), plan) << "at the end it stays";
    EXPECT_EQ(withSurplusMoved(plan, 5, 9), plan);
    EXPECT_EQ(withSurplusMoved(plan, 6, -1), plan) << "there is no such place";
}

TEST(PlanEdit, ScenarioNamesAreFreeOrRefused) {
    const plan::Plan plan = smallPlan();
    EXPECT_FALSE(withNewScenario(plan, "", "Base"));
    EXPECT_FALSE(withNewScenario(plan, "Base", "Base"));
    EXPECT_FALSE(withNewScenario(plan, "Bold", "Base"));
    EXPECT_TRUE(withNewScenario(plan, "Bolder", "Bold"));
    EXPECT_FALSE(withScenarioRenamed(plan, "Bold", "Base"));
    ASSERT_TRUE(withScenarioRenamed(plan, "Bold", "Brave"));
    EXPECT_TRUE(withScenarioRenamed(plan, "Bold", "Brave")->scenario("Brave"));
}

TEST(Clipboard, TsvComesBackAsItWent) {
    const TextTable table{{"1", "two\twords", "say \"hi\""}, {"", "line\nbreak", "3"}};
    EXPECT_EQ(fromTsv(toTsv(table)), table);
}

TEST(Clipboard, ReadsWhatExcelWrites) {
    EXPECT_EQ(fromTsv(QStringLiteral("1\t2\r\n3\t\r\n")), (TextTable{{"1", "2"}, {"3", ""}}));
    EXPECT_EQ(fromTsv(QStringLiteral("65%")), (TextTable{{"65%"}}));
    EXPECT_EQ(fromTsv(QStringLiteral("5\" screen\t2")), (TextTable{{"5\" screen", "2"}}))
        << "a quote within a cell is a quote";
    EXPECT_TRUE(fromTsv(QString()).empty());
}

TEST(Clipboard, TextIsNoFormula) {
    EXPECT_EQ(guardedText(QStringLiteral("=1+1")), QStringLiteral("'=1+1"));
    EXPECT_EQ(guardedText(QStringLiteral("@x")), QStringLiteral("'@x"));
    EXPECT_EQ(guardedText(QStringLiteral("Actions")), QStringLiteral("Actions"));
    EXPECT_EQ(guardedText(QString()), QString());
}

plan::VolumeHistory history(const plan::Plan& plan, int months, plan::Month first) {
    plan::VolumeHistory history{plan.workTypes.front().id, "file", {}};
    for (int t = 0; t < months; ++t)
        history.entries.push_back({first + std::chrono::months{t}, 100.0 + 10 * (t % 12), true});
    return history;
}

TEST(History, TwelveCompleteMonthsGiveBaseAndSeason) {
    plan::Plan plan = smallPlan();
    EXPECT_FALSE(demandFromHistory(plan));
    plan.history = {history(plan, 14, plan::Month{std::chrono::year{2024}, std::chrono::November})};
    plan.history.front().entries.front().complete = false;
    const auto demand = demandFromHistory(plan);
    ASSERT_TRUE(demand);
    EXPECT_EQ(demand->months, 12) << "the latest year, not all there is";
    ASSERT_TRUE(demand->season);
    EXPECT_NEAR(std::accumulate(demand->season->begin(), demand->season->end(), 0.0), 12.0, 1e-12);
    const plan::Plan after = withDemand(plan, *demand);
    EXPECT_NEAR(after.workTypes.front().lever(LeverKey::volume).base.at(0), 155, 1e-9);
    EXPECT_EQ(withDemand(after, *demandFromHistory(after)), after) << "it is offered once";
}

TEST(History, AGapInTheYearGivesNoSeason) {
    plan::Plan plan = smallPlan();
    plan.history = {history(plan, 13, plan::Month{std::chrono::year{2024}, std::chrono::December})};
    plan.history.front().entries[6].complete = false;
    const auto demand = demandFromHistory(plan);
    ASSERT_TRUE(demand);
    EXPECT_FALSE(demand->season);
    EXPECT_EQ(demand->months, 12);
    plan.history.front().entries.resize(3);
    EXPECT_EQ(demandFromHistory(plan)->months, 3);
    for (auto& entry : plan.history.front().entries) entry.complete = false;
    EXPECT_FALSE(demandFromHistory(plan)) << "no complete month says nothing";
}

} // namespace
} // namespace headroom::ui
