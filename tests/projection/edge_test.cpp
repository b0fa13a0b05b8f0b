#include "plan/sample.h"
#include "projection/projection.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace headroom;
using plan::FindingCode;
using plan::LeverKey;
using plan::Metric;
using plan::Trajectory;

namespace {

projection::Projection projected(const plan::Plan& p, const std::string& scenario = plan::baseScenario) {
    auto result = projection::project(std::make_shared<const plan::Plan>(p), scenario);
    EXPECT_TRUE(result);
    return std::move(result).value();
}

void setAll(plan::Plan& p, LeverKey key, double value) {
    for (auto& type : p.workTypes) type.lever(key).base = Trajectory::constant(value);
}

bool has(const projection::Projection& p, FindingCode code) {
    return std::any_of(p.findings.begin(), p.findings.end(), [&](const auto& f) { return f.code == code; });
}

} // namespace

TEST(Edge, NoVolume) {
    plan::Plan p = plan::samplePlan();
    setAll(p, LeverKey::volume, 0);
    p.launches.clear();
    const auto out = projected(p).outputs;
    EXPECT_EQ(out.at(Metric::automation, 3), 0);
    EXPECT_EQ(out.at(Metric::requiredFte, 3), 0);
    EXPECT_EQ(out.at(Metric::gapFte, 3), out.at(Metric::effectiveFte, 3));
    EXPECT_TRUE(std::isnan(out.at(Metric::outputPerPerson, 3)));
    EXPECT_TRUE(std::isnan(out.at(Metric::headroomConversations, 3)));
    EXPECT_TRUE(std::isnan(out.at(Metric::typeFtePerPoint, 0, 3)));
    EXPECT_GT(out.at(Metric::totalCost, 3), 0);
}

TEST(Edge, NoWorkTypes) {
    plan::Plan p = plan::samplePlan();
    p.workTypes.clear();
    p.milestones.clear();
    p.launches.clear();
    for (auto& scenario : p.scenarios) scenario.overrides.clear();
    EXPECT_EQ(projected(p).outputs.at(Metric::requiredFte, 0), 0);
}

TEST(Edge, TheAiResolvesEverything) {
    plan::Plan p = plan::samplePlan();
    for (const LeverKey key : {LeverKey::involvement, LeverKey::resolution, LeverKey::ceiling})
        setAll(p, key, 1);
    p.careEffect = false;
    const auto out = projected(p).outputs;
    EXPECT_EQ(out.at(Metric::automation, 5), 1);
    EXPECT_EQ(out.at(Metric::human, 5), 0);
    EXPECT_EQ(out.at(Metric::requiredFte, 5), 0);
    EXPECT_TRUE(std::isnan(out.at(Metric::costPerHumanConversation, 5)));
}

TEST(Edge, NoInboxTimeIsAnErrorInItsMonth) {
    plan::Plan p = plan::samplePlan();
    p.lever(LeverKey::inboxShare).base = p.lever(LeverKey::inboxShare).base.withMonth(4, 0, 12);
    const auto result = projected(p);
    EXPECT_TRUE(std::isinf(result.outputs.at(Metric::requiredFte, 4)));
    EXPECT_TRUE(std::isfinite(result.outputs.at(Metric::requiredFte, 5)));
    EXPECT_TRUE(std::isfinite(result.outputs.at(Metric::care, 5)));
    ASSERT_TRUE(has(result, FindingCode::noInboxTime));
}

TEST(Edge, NoTimeIsAnErrorWhereItsCauseIs) {
    plan::Plan p = plan::samplePlan();
    p.calendar.fixed = {{p.monthAt(4), 0}};
    const auto closed = projected(p);
    EXPECT_FALSE(has(closed, FindingCode::noInboxTime));
    ASSERT_TRUE(has(closed, FindingCode::noWorkingDays));
    EXPECT_EQ(closed.findings.front().month, 4);
    EXPECT_EQ(closed.findings.front().severity, plan::Severity::error);

    setAll(p, LeverKey::volume, 0);
    p.launches.clear();
    EXPECT_FALSE(has(projected(p), FindingCode::noWorkingDays)) << "there is nothing to do";

    p = plan::samplePlan();
    p.lever(LeverKey::hoursPerDay).base = Trajectory::constant(0);
    const auto hourless = projected(p);
    EXPECT_EQ(std::count_if(hourless.findings.begin(), hourless.findings.end(),
                            [](const auto& f) { return f.code == FindingCode::noInboxTime; }),
              1);
    ASSERT_TRUE(hourless.findings.front().lever);
    EXPECT_EQ(hourless.findings.front().lever->key, LeverKey::hoursPerDay);
}

TEST(Edge, OneMonthAndSixty) {
    plan::Plan p = plan::samplePlan();
    p.months = 1;
    EXPECT_EQ(projected(p).months(), 1);
    EXPECT_EQ(projected(p, "Bold").outputs.at(Metric::automation, 0),
              projected(p).outputs.at(Metric::automation, 0));
    p.months = 60;
    const auto out = projected(p).outputs;
    EXPECT_TRUE(std::isfinite(out.at(Metric::gapFte, 59)));
    EXPECT_GT(out.at(Metric::inbound, 59), out.at(Metric::inbound, 11));
}

TEST(Edge, RampLongerThanThePlan) {
    plan::Plan p = plan::samplePlan();
    p.months = 3;
    p.ramp.proficiency.assign(36, 0.5);
    p.ramp.openingRamping.assign(36, 1.0);
    p.lever(LeverKey::attrition).base = Trajectory::constant(0);
    p.lever(LeverKey::openingHeadcount).base = Trajectory::constant(0);
    p.lever(LeverKey::plannedHires).base = Trajectory::constant(0);
    const auto out = projected(p).outputs;
    EXPECT_DOUBLE_EQ(out.at(Metric::effectiveFte, 0), 18);
    EXPECT_DOUBLE_EQ(out.at(Metric::effectiveFte, 2), 19) << "two have finished their ramp";
    EXPECT_DOUBLE_EQ(out.at(Metric::headcount, 2), 36);
}

TEST(Edge, ReductionsBeyondHeadcountAreAnErrorNotANegativeHead) {
    plan::Plan p = plan::samplePlan();
    p.lever(LeverKey::plannedReductions).base = Trajectory::steps({{0, 0}, {6, 1000}, {7, 0}});
    const auto result = projected(p);
    ASSERT_TRUE(has(result, FindingCode::reductionsBeyondHeadcount));
    EXPECT_EQ(result.findings.front().month, 6);
    for (int t = 0; t < 12; ++t) {
        EXPECT_GE(result.outputs.at(Metric::headcount, t), 0);
        EXPECT_GE(result.outputs.at(Metric::effectiveFte, t), 0);
    }
}

TEST(Edge, ReductionsTakeTheRampedFirst) {
    plan::Plan p = plan::emptyPlan("Reductions", *plan::parseMonth("2026-01"));
    p.ramp = {{0.2, 0.6}, {4, 4}};
    p.lever(LeverKey::openingHeadcount).base = Trajectory::constant(4);
    p.lever(LeverKey::attrition).base = Trajectory::constant(0);
    p.lever(LeverKey::plannedReductions).base = Trajectory::steps({{0, 6}, {1, 0}});
    p.months = 2;
    // 4 ramped and 2 of those in their second month go; 2 finish their ramp, 4 move on to 0.6.
    EXPECT_DOUBLE_EQ(projected(p).outputs.at(Metric::effectiveFte, 1), 2 + 4 * 0.6);
}

TEST(Edge, BackfillStartsAHiringLeadLater) {
    plan::Plan p = plan::emptyPlan("Backfill", *plan::parseMonth("2026-01"));
    p.lever(LeverKey::openingHeadcount).base = Trajectory::constant(100);
    p.lever(LeverKey::attrition).base = Trajectory::constant(0.01);
    p.attritionBasis = plan::AttritionBasis::byMonth;
    const auto out = projected(p).outputs;
    EXPECT_EQ(out.at(Metric::starters, 2), 0);
    EXPECT_DOUBLE_EQ(out.at(Metric::starters, 3), out.at(Metric::leavers, 0));
    EXPECT_DOUBLE_EQ(out.at(Metric::leavers, 0), 1);
}

TEST(Edge, StarvedOfCareResolutionDecays) {
    plan::Plan p = plan::samplePlan();
    for (const LeverKey key : plan::improvementKeys) p.lever(key).base = Trajectory::constant(0);
    p.lever(LeverKey::dedicatedHours).base = Trajectory::constant(0);
    for (const LeverKey key : plan::surplusKeys) p.lever(key).base = Trajectory::constant(0);
    const auto out = projected(p).outputs;
    EXPECT_EQ(out.at(Metric::care, 0), 0);
    EXPECT_NEAR(out.at(Metric::typeResolution, 0, 1), 0.74 - 0.012, 1e-12);
    EXPECT_NEAR(out.at(Metric::typeResolution, 0, 11), 0.74 - 11 * 0.012, 1e-12);
}

TEST(Edge, HandleTimeSplitsIntoMixAndComplexity) {
    const auto p = projected(plan::samplePlan());
    const auto& in = p.inputs;
    double minutes = 0, human = 0;
    for (const auto& type : in.types) {
        const double left = type.volumeBeforeInduced.front() * (1 - type.automationToday);
        human += left;
        minutes += left * type.handleMinutes.front();
    }
    for (int t = 0; t < p.months(); ++t)
        EXPECT_NEAR(p.outputs.at(Metric::meanHandleMinutes, t),
                    minutes / human + p.outputs.at(Metric::mixEffectMinutes, t) +
                        p.outputs.at(Metric::complexityEffectMinutes, t),
                    1e-9);
}

TEST(Edge, TraditionalPlanIsVolumeGrowthOnly) {
    plan::Plan p = plan::samplePlan();
    p.season.fill(1);
    p.launches.clear();
    p.calendar.holidays.clear();
    for (int t = 0; t < 12; ++t) p.calendar.fixed.push_back({p.monthAt(t), 20});
    p.lever(LeverKey::growth).base = Trajectory::constant(0.24);
    const auto result = projected(p);
    const double first = result.traditional.at(Metric::requiredFte, 0);
    for (int t = 1; t < 12; ++t)
        EXPECT_NEAR(result.traditional.at(Metric::requiredFte, t), first * std::pow(1.24, t / 12.0), 1e-9);
}

TEST(Edge, UnknownScenarioNamesThoseThereAre) {
    const auto result = projection::project(std::make_shared<const plan::Plan>(plan::samplePlan()), "Nosuch");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::scenarioMissing);
    EXPECT_THAT(result.error().values, testing::ElementsAre("Nosuch", "Base, Bold, Cautious"));
}

TEST(Edge, APlanWithFaultsIsNotProjected) {
    plan::Plan p = plan::samplePlan();
    p.lever(LeverKey::attrition).base = Trajectory::constant(2);
    EXPECT_FALSE(projection::project(std::make_shared<const plan::Plan>(p)));
}

TEST(Headcount, OpeningPlusInLessOutIsClosing) {
    const auto p = projected(plan::samplePlan());
    const auto rows = projection::headcountTable(p);
    ASSERT_EQ(rows.size(), 12U);
    EXPECT_DOUBLE_EQ(rows[0].opening, 58);
    for (std::size_t t = 0; t < rows.size(); ++t) {
        EXPECT_NEAR(rows[t].opening + rows[t].starters - rows[t].leavers - rows[t].reductions,
                    rows[t].closing, 1e-9);
        if (t > 0) {
            EXPECT_NEAR(rows[t].opening, rows[t - 1].closing, 1e-9);
        }
    }
}

TEST(Headlines, OfTheSample) {
    const auto p = projected(plan::samplePlan());
    const auto lines = projection::headlinesOf(p);
    EXPECT_GT(lines.automationAtEnd, 0.65);
    EXPECT_LT(lines.automationAtEnd, 0.72);
    EXPECT_EQ(lines.worstGapMonth, 10) << "November, after September's reduction";
    EXPECT_LT(lines.worstGap, 0);
    EXPECT_EQ(lines.errors, 0);
}
