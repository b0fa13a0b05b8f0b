#include "plan/sample.h"
#include "plan/templates.h"
#include "plan/usual.h"
#include "plan/validation.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <set>

namespace headroom::plan {
namespace {

Month month(const char* text) {
    return parseMonth(text).value();
}

TEST(Templates, HaveNothingForACarefulReaderToCorrect) {
    for (const char* first : {"2026-01", "2027-04", "2030-12"})
        for (const PlanTemplate which : planTemplates) {
            const Plan plan = planFromTemplate(which, month(first));
            const auto findings = validate(plan);
            EXPECT_TRUE(findings.empty()) << plan.name << ": " << name(findings.front().code);
            EXPECT_EQ(plan.firstMonth, month(first));
            EXPECT_EQ(plan.months, 12);
            EXPECT_TRUE(plan.id.empty());
            for (const Scenario& scenario : plan.scenarios)
                EXPECT_TRUE(validate(plan, scenario.name).empty());
        }
}

TEST(Templates, AreCalledDifferently) {
    std::set<std::string> names;
    for (const PlanTemplate which : planTemplates)
        names.insert(planFromTemplate(which, month("2026-01")).name);
    EXPECT_EQ(names.size(), planTemplates.size());
}

TEST(Templates, TheSoftwareTeamIsTheSample) {
    EXPECT_EQ(planFromTemplate(PlanTemplate::b2bSoftware, samplePlan().firstMonth), samplePlan());
    const Plan later = planFromTemplate(PlanTemplate::b2bSoftware, month("2028-01"));
    EXPECT_EQ(later.name, "Support 2028");
    EXPECT_EQ(later.workTypes.front().lever(LeverKey::volume).base,
              samplePlan().workTypes.front().lever(LeverKey::volume).base);
    EXPECT_FALSE(later.lever(LeverKey::growth).provenance.lastReviewed)
        << "nobody has reviewed it for that year";
    for (const auto& holiday : later.calendar.holidays)
        EXPECT_EQ(holiday.date.year(), std::chrono::year{2028}) << holiday.name;
}

TEST(Templates, EveryBetOfTheReadyTeamsHasRangeSourceOwnerAndConfidence) {
    for (const PlanTemplate which : {PlanTemplate::smallTeam, PlanTemplate::consumer}) {
        const Plan plan = planFromTemplate(which, month("2027-01"));
        for (const LeverRef& ref : allLevers(plan)) {
            const Lever& lever = *plan.find(ref);
            if (!lever.range) continue;
            EXPECT_FALSE(lever.provenance.source.empty()) << info(ref.key).name << ' ' << ref.of.value;
            EXPECT_FALSE(lever.provenance.owner.empty()) << info(ref.key).name << ' ' << ref.of.value;
            EXPECT_TRUE(lever.provenance.confidence) << info(ref.key).name << ' ' << ref.of.value;
        }
        for (const WorkType& type : plan.workTypes) {
            EXPECT_TRUE(type.lever(LeverKey::volume).range) << type.name;
            EXPECT_TRUE(type.lever(LeverKey::resolution).range) << type.name;
            EXPECT_FALSE(type.owner.empty()) << type.name;
        }
        EXPECT_FALSE(blocksRanges(validate(plan)));
    }
}

TEST(Templates, TheConsumerTeamAnswersLiveWithinItsOpeningHours) {
    const Plan plan = planFromTemplate(PlanTemplate::consumer, month("2027-01"));
    int live = 0;
    for (const WorkType& type : plan.workTypes) {
        if (type.mode != ServiceMode::live) continue;
        ++live;
        EXPECT_EQ(static_cast<double>(type.profile.shares.size()) * type.profile.intervalMinutes / 60,
                  plan.lever(LeverKey::openHours).base.at(0))
            << type.name;
        EXPECT_GT(type.lever(LeverKey::answerWithin).base.at(0), 0) << type.name;
        EXPECT_LE(type.lever(LeverKey::answerWithin).base.at(0), 60) << type.name;
    }
    EXPECT_EQ(live, 3);
    EXPECT_EQ(plan.workTypeNamed("Complaints and urgent, phone")->lever(LeverKey::concurrency).base.at(0), 1);
}

TEST(Usual, StepsReachTheTargetInTheLastQuarter) {
    const Trajectory year = quarterlySteps(0.4, 0.8, 12);
    EXPECT_EQ(year.points().size(), 4u);
    EXPECT_DOUBLE_EQ(year.at(0), 0.5);
    EXPECT_DOUBLE_EQ(year.at(2), 0.5);
    EXPECT_DOUBLE_EQ(year.at(8), 0.7);
    EXPECT_DOUBLE_EQ(year.at(9), 0.8);
    EXPECT_EQ(quarterlySteps(0.4, 0.8, 2), Trajectory::constant(0.8));
    EXPECT_EQ(quarterlySteps(0.4, 0.4, 12), Trajectory::constant(0.4));
    EXPECT_DOUBLE_EQ(quarterlySteps(0.9, 0.3, 13).at(12), 0.3) << "a month into the fifth quarter";
}

TEST(Usual, TheTimeSplitIsWholeWhateverIsGivenToTheInbox) {
    const Plan plan = emptyPlan("Plan", month("2027-01"));
    for (const double inbox : {0.0, 0.5, 0.65, 0.75}) {
        const auto split = withTimeSplit(plan, {inbox, 0.12, 0.13});
        ASSERT_TRUE(split) << inbox;
        EXPECT_TRUE(validate(*split).empty()) << inbox;
        EXPECT_NEAR(timeSplitOf(*split).improvement(), 1 - inbox - 0.25, 1e-12);
        EXPECT_NEAR(timeSplitOf(*split).around, 0.13, 1e-12);
    }
    EXPECT_FALSE(withTimeSplit(plan, {0.8, 0.12, 0.13})) << "more than there is";
    EXPECT_FALSE(withTimeSplit(plan, {-0.1, 0.12, 0.13}));
    EXPECT_FALSE(withTimeSplit(plan, {std::nan(""), 0.12, 0.13}));
    // Once everything went to the inbox, the way back has the usual proportions.
    const auto none = withTimeSplit(plan, {0.75, 0.12, 0.13});
    const auto back = withTimeSplit(*none, {0.65, 0.12, 0.13});
    EXPECT_GT(back->lever(LeverKey::contentShare).base.at(0), back->lever(LeverKey::insightShare).base.at(0));
}

TEST(Usual, RangesAreGivenToBetsThatHaveNoneAndNoOthers) {
    Plan plan = planFromTemplate(PlanTemplate::empty, month("2027-01"));
    Range mine;
    mine.low = Trajectory::constant(0.1);
    mine.high = Trajectory::constant(0.2);
    plan.lever(LeverKey::attrition).base = Trajectory::constant(0.15);
    plan.lever(LeverKey::attrition).range = mine;
    plan.lever(LeverKey::attrition).provenance.source = "Mine";
    const Plan ranged = withUsualRanges(plan);
    EXPECT_EQ(ranged.lever(LeverKey::attrition).range, mine);
    EXPECT_EQ(ranged.lever(LeverKey::attrition).provenance.source, "Mine");
    EXPECT_TRUE(ranged.workTypes[0].lever(LeverKey::resolution).range);
    EXPECT_FALSE(ranged.workTypes[0].lever(LeverKey::patience).range) << "nobody waits live";
    EXPECT_FALSE(ranged.lever(LeverKey::openHours).range);
    EXPECT_TRUE(validate(ranged).empty());
    EXPECT_EQ(withUsualRanges(ranged), ranged);
    for (const LeverRef& ref : allLevers(plan))
        EXPECT_EQ(plan.find(ref)->base, ranged.find(ref)->base) << info(ref.key).name;
}

TEST(Usual, HolidaysAreThoseOfTheYear) {
    const auto days = publicHolidays(month("2026-01"), 12);
    EXPECT_EQ(days, samplePlan().calendar.holidays.size() == days.size() ? days : decltype(days){});
    for (std::size_t i = 0; i < days.size(); ++i)
        EXPECT_EQ(days[i].date, samplePlan().calendar.holidays[i].date) << days[i].name;
    for (const auto& holiday : publicHolidays(month("2027-06"), 3)) {
        EXPECT_GE(holiday.date, parseDate("2027-06-01").value());
        EXPECT_LE(holiday.date, parseDate("2027-08-31").value());
    }
    EXPECT_EQ(publicHolidays(month("2027-06"), 3).size(), 2u) << "Juneteenth and Independence Day";
    EXPECT_EQ(publicHolidays(month("2027-06"), 3)[0].date, parseDate("2027-06-18").value())
        << "a Saturday's is kept on the Friday before it";
}

} // namespace
} // namespace headroom::plan
