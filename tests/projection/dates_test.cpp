#include "plan/sample.h"
#include "projection/dates.h"
#include "projection/investment.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace headroom;
using namespace headroom::projection;
using plan::LeverKey;
using plan::Metric;
using plan::Trajectory;

namespace {

Projection projected(const plan::Plan& p) {
    return std::move(project(std::make_shared<const plan::Plan>(p)).value());
}

/// Stopping or not, told by running the plan itself with another backfill lever.
bool understaffs(const plan::Plan& p, const std::vector<double>& backfill) {
    const auto before = projected(p);
    plan::Plan changed = p;
    changed.lever(LeverKey::backfill).base = Trajectory::monthly(backfill);
    const auto after = projected(changed);
    for (int t = 0; t < p.months; ++t) {
        const double gap = after.outputs.at(Metric::gapFte, t);
        if (gap < -1e-9 && gap < before.outputs.at(Metric::gapFte, t) - 1e-9) return true;
    }
    return false;
}

} // namespace

TEST(Dates, EveryPlannedHireHasItsApproveByMonth) {
    plan::Plan p = plan::samplePlan();
    p.lever(LeverKey::plannedHires).base = Trajectory::steps({{0, 2}, {1, 0}, {7, 3}, {8, 0}});
    const auto dates = approvals(projected(p));
    ASSERT_EQ(dates.size(), 2U);
    EXPECT_EQ(dates[0].approve, -3) << "before the plan";
    EXPECT_EQ(dates[1].start, 7);
    EXPECT_EQ(dates[1].hires, 3);
    EXPECT_EQ(dates[1].approve, 4);
}

TEST(Dates, HelpForAnUnderstaffedMonthIsOpenedALeadAndARampEarlier) {
    const auto p = projected(plan::samplePlan());
    EXPECT_EQ(rampMonths(*p.plan), 3) << "82 % in the fourth month";
    EXPECT_EQ(rampMonths(*p.plan, 1.0), 6);
    const auto dates = openings(p);
    ASSERT_FALSE(dates.empty());
    for (const auto& date : dates) {
        EXPECT_EQ(date.open, date.productive - 6);
        EXPECT_NEAR(date.missingFte, -p.outputs.at(Metric::gapFte, date.productive), 1e-12);
    }
}

TEST(Dates, StoppingBackfillIsSafeFromTheMonthFoundAndNotBefore) {
    plan::Plan p = plan::samplePlan();
    p.lever(LeverKey::plannedReductions).base = Trajectory::constant(0);
    p.lever(LeverKey::backfill).base = Trajectory::constant(1);
    p.lever(LeverKey::openingHeadcount).base = Trajectory::constant(56);
    const auto stop = backfillStop(projected(p));
    for (int from = 0; from < 9; ++from) {
        std::vector<double> backfill(12, 1.0);
        std::fill(backfill.begin() + from, backfill.end(), 0.0);
        EXPECT_EQ(understaffs(p, backfill), !stop.stopFrom || from < *stop.stopFrom) << from;
    }
    for (int to = 1; to <= 9; ++to) {
        std::vector<double> backfill(12, 1.0);
        std::fill(backfill.begin(), backfill.begin() + to, 0.0);
        EXPECT_EQ(understaffs(p, backfill), !stop.resumeAfter || to - 1 > *stop.resumeAfter) << to;
    }
}

TEST(Dates, APlanWithPeopleToSpareMayStopAtOnce) {
    plan::Plan p = plan::samplePlan();
    p.lever(LeverKey::openingHeadcount).base = Trajectory::constant(200);
    const auto stop = backfillStop(projected(p));
    EXPECT_EQ(stop.stopFrom, 0);
    EXPECT_EQ(stop.resumeAfter, 8);
    const std::atomic<bool> cancelled{true};
    EXPECT_FALSE(backfillStop(projected(p), &cancelled).stopFrom) << "nobody waits for a cancelled search";
}

TEST(Investment, RanksByFteForTheWork) {
    const auto p = projected(plan::samplePlan());
    const auto ranking = whereToInvest(p);
    ASSERT_EQ(ranking.size(), 5U);
    for (std::size_t i = 1; i < ranking.size(); ++i)
        EXPECT_GE(ranking[i - 1].ftePer100Hours, ranking[i].ftePer100Hours);
    for (const auto& item : ranking) {
        EXPECT_GT(item.fteGained, 0);
        EXPECT_NEAR(item.ftePer100Hours, 100 * item.fteGained / item.hours, 1e-12);
    }
}

TEST(Investment, LeavesOutWhatHasNothingInReach) {
    plan::Plan p = plan::samplePlan();
    p.workTypes[0].lever(LeverKey::ceiling).base =
        Trajectory::constant(p.workTypes[0].lever(LeverKey::resolution).base.at(11));
    p.workTypes[1].lever(LeverKey::volume).base = Trajectory::constant(0);
    for (const auto& item : whereToInvest(projected(p))) {
        EXPECT_NE(item.workType, 0);
        EXPECT_NE(item.workType, 1);
    }
}

TEST(Investment, PutsContentBeforeSystemsWhereEqual) {
    plan::Plan p = plan::samplePlan();
    p.workTypes.resize(2);
    p.milestones.clear();
    p.launches.clear();
    p.scenarios.clear();
    p.workTypes[1] = p.workTypes[0];
    p.workTypes[1].id = {"other"};
    p.workTypes[1].name = "Other";
    p.workTypes[0].dependence = plan::Dependence::systemDependent;
    p.workTypes[1].dependence = plan::Dependence::contentLed;
    const auto ranking = whereToInvest(projected(p));
    ASSERT_EQ(ranking.size(), 2U);
    EXPECT_EQ(ranking[0].workType, 1);
}
