#include "plan/sample.h"
#include "support/random_plan.h"
#include "ui/words/plan_changes.h"

#include <QLocale>
#include <gtest/gtest.h>

namespace headroom::ui {
namespace {

using plan::LeverKey;
using plan::Plan;
using plan::Trajectory;

const QLocale english(QLocale::English, QLocale::UnitedStates);

QStringList lines(const Plan& before, const Plan& after) {
    QStringList all;
    for (const PlanChange& change : changesBetween(before, after, english)) all << inOneLine(change);
    return all;
}

Plan sample() {
    Plan plan = plan::samplePlan();
    plan.id = "sample";
    return plan;
}

TEST(PlanChanges, NamesALeverItsMonthsAndBothValues) {
    const Plan before = sample();
    Plan after = before;
    plan::Lever& lever = after.workTypes[0].lever(LeverKey::resolution);
    lever.base = lever.base.withMonth(9, 0.5, 12);
    const auto told = lines(before, after);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told[0].startsWith(QStringLiteral("AI resolution, planned, %1, Oct 26: ")
                                       .arg(QString::fromStdString(after.workTypes[0].name))))
        << told[0].toStdString();
    EXPECT_TRUE(told[0].endsWith(QStringLiteral(" → 50.0 %"))) << told[0].toStdString();
}

TEST(PlanChanges, MonthsThatChangeAlikeAreOneLine) {
    Plan before = sample(), after = before;
    before.lever(LeverKey::inboxShare).base = Trajectory::constant(0.6);
    after.lever(LeverKey::inboxShare).base = Trajectory::steps({{0, 0.6}, {3, 0.65}, {6, 0.7}});
    before.lever(LeverKey::inboxShare).range = after.lever(LeverKey::inboxShare).range = std::nullopt;
    EXPECT_EQ(lines(before, after),
              (QStringList{QStringLiteral("Inbox share, Apr–Jun 26: 60.0 % → 65.0 %"),
                           QStringLiteral("Inbox share, Jul–Dec 26: 60.0 % → 70.0 %")}));
    std::vector<double> values;
    for (int t = 0; t < 12; ++t) values.push_back(0.5 + 0.01 * t);
    after.lever(LeverKey::inboxShare).base = Trajectory::monthly(values);
    const auto told = lines(before, after);
    EXPECT_EQ(told.size(), 4) << "the first months, and how many more";
    EXPECT_TRUE(told.last().contains(QStringLiteral("8 more months"))) << told.last().toStdString();
}

TEST(PlanChanges, TellsActualsWithTheirValuesAndDecisions) {
    Plan before = sample();
    before.actuals.sources = {{.name = "Helpdesk"}};
    before.actuals.put(
        {plan::Observed::resolution, before.workTypes[0].id, before.firstMonth, 0.5, 0, true, {}});
    before.actuals.put({plan::Observed::headcount, {}, before.firstMonth, 40, 0, true, {}});
    Plan after = before;
    after.actuals.put(
        {plan::Observed::resolution, before.workTypes[0].id, before.firstMonth, 0.55, 0, true, {}});
    after.actuals.remove(plan::Observed::headcount, {}, before.firstMonth);
    after.actuals.put({plan::Observed::inboxShare, {}, before.firstMonth, 0.6, 0, false, {}});
    after.decisions = {{before.guardrails[0].id, before.firstMonth, plan::Verdict::deferred, "Wait", "Ada",
                        plan::Date{before.firstMonth / std::chrono::day{9}}}};
    const QString type = QString::fromStdString(before.workTypes[0].name);
    EXPECT_EQ(lines(before, after),
              (QStringList{QStringLiteral("Actual AI resolution, %1, Jan 26: 50.0 % → 55.0 %").arg(type),
                           QStringLiteral("Actual Inbox share, Jan 26: none → 60.0 %, days missing"),
                           QStringLiteral("Actual Headcount, Jan 26: 40 people → none"),
                           QStringLiteral("Decision on Automation shortfall, Jan 26: deferred")}));
}

TEST(PlanChanges, ValuesThatLookAlikeAreToldWithMoreDigits) {
    Plan before = sample(), after = before;
    before.lever(LeverKey::loadedCost).base = Trajectory::constant(80000);
    after.lever(LeverKey::loadedCost).base = Trajectory::constant(80000.25);
    const auto told = lines(before, after);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told[0].contains(QStringLiteral("80000.25")) || told[0].contains(QStringLiteral("80,000.25")))
        << told[0].toStdString();
}

TEST(PlanChanges, ScenariosTypesAndSettingsAreNamed) {
    const Plan before = sample();
    Plan after = before;
    after.scenarios.push_back({"Wild", "", {}, {}});
    after.team = "Care";
    after.guardrails.erase(after.guardrails.begin());
    after.workTypes[1].name = "Renamed";
    after.lever(LeverKey::attrition).provenance.owner = "Grace";
    after = plan::withTrajectory(after, "Bold", {LeverKey::growth, {}}, Trajectory::constant(0.5));
    const auto told = lines(before, after).join(u'\n');
    for (const char* expected : {"Scenario Wild: added", "→ Care", "Guardrail ", ": removed", "→ Renamed",
                                 "Owner of Attrition", "Bold: Growth of demand a year"})
        EXPECT_TRUE(told.contains(QString::fromUtf8(expected))) << expected << "\n" << told.toStdString();
}

TEST(PlanChanges, ARenamedScenarioIsNotGone) {
    const Plan before = sample();
    Plan after = before;
    after.scenarios[0].name = "Bolder";
    EXPECT_EQ(lines(before, after), (QStringList{QStringLiteral("Name of the scenario: Bold → Bolder")}));
}

/// Whatever is changed, something is said, and of two equal plans nothing is.
TEST(PlanChanges, NeverSilentOnPlansThatDiffer) {
    int edits = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        Plan plan = tests::randomPlan(seed, {4, 14});
        EXPECT_TRUE(changesBetween(plan, plan, english).empty());
        for (std::uint64_t step = 0; step < 12; ++step) {
            const Plan next = tests::randomEdit(plan, seed * 100 + step);
            if (next == plan) continue;
            ++edits;
            const auto changes = changesBetween(plan, next, english);
            ASSERT_FALSE(changes.empty());
            for (const PlanChange& change : changes) {
                EXPECT_FALSE(change.what.isEmpty());
                EXPECT_NE(change.what, QStringLiteral("Other settings")) << seed << " " << step;
            }
            EXPECT_FALSE(changesBetween(next, plan, english).empty());
            plan = next;
        }
    }
    EXPECT_GT(edits, 300);
}

/// Plans that share nothing, of other lengths and with other work types.
TEST(PlanChanges, StandsAnyTwoPlans) {
    for (std::uint64_t seed = 0; seed < 20; ++seed)
        EXPECT_FALSE(
            changesBetween(tests::randomPlan(seed, {3, 1}), tests::randomPlan(seed + 50, {6, 60}), english)
                .empty());
}

} // namespace
} // namespace headroom::ui
