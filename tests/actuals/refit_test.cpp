// Levers as the actuals say they go on, and how often outcomes fell into their ranges.

#include "actuals/refit.h"
#include "support/sample_actuals.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

namespace headroom::actuals {
namespace {

using plan::LeverKey;
using plan::Metric;
using plan::Observed;

projection::Projection projected(const plan::Plan& plan) {
    return projection::project(std::make_shared<const plan::Plan>(plan)).value();
}

/// The sample with actuals of the first work type that are off by so much in each month: added to a rate, a
/// share of anything else.
plan::Plan off(Observed what, const std::vector<double>& by) {
    plan::Plan plan = plan::samplePlan();
    plan.guardrails.clear();
    const auto planned = projected(plan);
    plan.actuals.sources = {{.name = "Typed in"}};
    const bool rate = plan::info(what).unit == plan::Unit::share;
    for (std::size_t t = 0; t < by.size(); ++t) {
        const int month = static_cast<int>(t);
        const double value = planned.outputs.at(*plan::info(what).metric, 0, month);
        plan.actuals.put({what,
                          plan.workTypes[0].id,
                          plan.monthAt(month),
                          rate ? value + by[t] : value * (1 + by[t]),
                          0,
                          true,
                          {}});
    }
    return plan;
}

const LeverCourse* courseOf(const std::vector<LeverCourse>& all, const plan::LeverRef& lever) {
    for (const LeverCourse& course : all)
        if (course.lever == lever) return &course;
    return nullptr;
}

std::optional<Refit> refitOf(const plan::Plan& plan, LeverKey key) {
    const auto planned = projected(plan);
    const Reforecast now = reforecastOf(planned);
    const auto courses = leverCourses(planned, now);
    const LeverCourse* course = courseOf(courses, {key, plan.workTypes[0].id});
    if (!course) return {};
    return refit(plan, *course, now.past);
}

TEST(Refit, MovesThePathByWhatItWasOffBy) {
    const plan::Plan plan = off(Observed::volume, {0.1, 0.1, 0.1});
    const auto fitted = refitOf(plan, LeverKey::volume);
    ASSERT_TRUE(fitted);
    EXPECT_EQ(fitted->from, 3);
    EXPECT_NEAR(fitted->level, 0.1, 1e-12);
    EXPECT_EQ(fitted->perMonth, 0);
    EXPECT_TRUE(fitted->offPlan);
    const plan::Lever& before = plan.workTypes[0].lever(LeverKey::volume);
    for (int t = 0; t < plan.months; ++t) {
        EXPECT_NEAR(fitted->lever.base.at(t), before.base.at(t) * (t < 3 ? 1 : 1.1), 1e-9);
        if (t < 3) {
            EXPECT_DOUBLE_EQ(fitted->lever.lowAt(t), before.lowAt(t));
        } else {
            EXPECT_NEAR(fitted->lever.highAt(t), fitted->lever.base.at(t), 1e-9) << "no noise, no width";
        }
    }
    // Three months alike say nothing of the other levers, nor of the other work types.
    const auto planned = projected(plan);
    EXPECT_EQ(leverCourses(planned, reforecastOf(planned)).size(), 1U);
}

TEST(Refit, TheRangeIsStudentsOfAMonthStillToCome) {
    const plan::Plan plan = off(Observed::volume, {0.02, -0.02, 0.02, -0.02});
    const auto fitted = refitOf(plan, LeverKey::volume);
    ASSERT_TRUE(fitted);
    EXPECT_NEAR(fitted->level, 0, 1e-12);
    EXPECT_FALSE(fitted->offPlan);
    // 0.02, 0.04, 0.02, 0.04: a mean of 0.03, noise of 2.353 x 0.0115 / 2 = 0.0136.
    EXPECT_TRUE(refitOf(off(Observed::volume, {0.02, 0.04, 0.02, 0.04}), LeverKey::volume)->offPlan);
    EXPECT_FALSE(refitOf(off(Observed::volume, {-0.01, 0.04, -0.01, 0.04}), LeverKey::volume)->offPlan);
    // s = 0.04 / sqrt(3); t of 3 degrees of freedom at 0.9 = 1.63774 (tables); a month more: sqrt(1 + 1/4).
    const double reach = 1.6377443536 * 0.04 / std::sqrt(3.0) * std::sqrt(1.25);
    const double base = plan.workTypes[0].lever(LeverKey::volume).base.at(11);
    EXPECT_NEAR(fitted->lever.lowAt(11), base * (1 - reach), base * 1e-9);
    EXPECT_NEAR(fitted->lever.highAt(11), base * (1 + reach), base * 1e-9);
    EXPECT_EQ(fitted->lever.range->meaning, plan::RangeMeaning::p10p90);
}

TEST(Refit, ATrendThatShowsFadesAndWidens) {
    const plan::Plan plan = off(Observed::volume, {0.010, 0.021, 0.030, 0.039, 0.050, 0.060});
    const auto fitted = refitOf(plan, LeverKey::volume);
    ASSERT_TRUE(fitted);
    EXPECT_NEAR(fitted->perMonth, 0.01, 5e-4);
    EXPECT_NEAR(fitted->level, 0.06, 1e-3);
    const plan::Trajectory& before = plan.workTypes[0].lever(LeverKey::volume).base;
    const auto moved = [&](int t) { return fitted->lever.base.at(t) / before.at(t) - 1; };
    EXPECT_NEAR(moved(6) - fitted->level, 0.9 * fitted->perMonth, 1e-9);
    EXPECT_NEAR(moved(7) - moved(6), 0.81 * fitted->perMonth, 1e-9);
    EXPECT_LT(moved(11), fitted->level + 9 * fitted->perMonth);
    const auto width = [&](int t) {
        return (fitted->lever.highAt(t) - fitted->lever.lowAt(t)) / before.at(t);
    };
    EXPECT_GT(width(11), width(6));
    // Four such months are a level, not a trend.
    EXPECT_EQ(refitOf(off(Observed::volume, {0.01, 0.02, 0.03, 0.04}), LeverKey::volume)->perMonth, 0);
}

TEST(Refit, ARateIsMovedByPointsAndStaysAShare) {
    const auto fitted = refitOf(off(Observed::involvement, {-0.05, -0.05, -0.05}), LeverKey::involvement);
    ASSERT_TRUE(fitted);
    EXPECT_NEAR(fitted->level, -0.05, 1e-12);
    plan::Plan high = plan::samplePlan();
    const double before = high.workTypes[0].lever(LeverKey::involvement).base.at(5);
    EXPECT_NEAR(fitted->lever.base.at(5), before - 0.05, 1e-12);
    const auto up = refitOf(off(Observed::involvement, {0.02, -0.3, 0.02}), LeverKey::involvement);
    ASSERT_TRUE(up);
    for (int t = 3; t < 12; ++t) {
        EXPECT_GE(up->lever.lowAt(t), 0);
        EXPECT_LE(up->lever.highAt(t), 1);
    }
}

TEST(Refit, AFittedResolutionIsNotTakenForAStepThatIsPlannedBeside) {
    // Five points under plan for four months: fitted, the plan goes on five points lower, and the reforecast
    // goes on from what was seen to there, not five points lower still.
    for (const bool care : {false, true}) {
        plan::Plan plan = plan::samplePlan();
        plan.guardrails.clear();
        plan.careEffect = care;
        const auto planned = projected(plan);
        plan.actuals.sources = {{.name = "Typed in"}};
        for (int t = 0; t < 4; ++t)
            plan.actuals.put({Observed::resolution,
                              plan.workTypes[0].id,
                              plan.monthAt(t),
                              planned.outputs.at(Metric::typeResolution, 0, t) - 0.05,
                              0,
                              true,
                              {}});
        const auto fitted = refitOf(plan, LeverKey::resolution);
        ASSERT_TRUE(fitted);
        const Reforecast before = reforecastOf(projected(plan));
        plan::Lever& lever = plan.workTypes[0].lever(LeverKey::resolution);
        lever = fitted->lever;
        lever.provenance.fittedFrom = plan.monthAt(fitted->from);
        const Reforecast after = reforecastOf(projected(plan));
        for (int t = 4; t < plan.months; ++t)
            EXPECT_NEAR(after.outputs.at(Metric::typeResolution, 0, t),
                        before.outputs.at(Metric::typeResolution, 0, t), care ? 0.01 : 1e-9)
                << t;
        EXPECT_NEAR(projected(plan).outputs.at(Metric::typeResolution, 0, 6),
                    planned.outputs.at(Metric::typeResolution, 0, 6) - 0.05, care ? 0.01 : 1e-9);
        // Once a further month is known the path is followed as any other.
        plan.actuals.put({Observed::resolution,
                          plan.workTypes[0].id,
                          plan.monthAt(4),
                          projected(plan).outputs.at(Metric::typeResolution, 0, 4),
                          0,
                          true,
                          {}});
        const Reforecast later = reforecastOf(projected(plan));
        EXPECT_NEAR(later.outputs.at(Metric::typeResolution, 0, 6),
                    projected(plan).outputs.at(Metric::typeResolution, 0, 6), care ? 0.01 : 1e-9);
    }
}

TEST(Refit, OfTooLittleThereIsNone) {
    EXPECT_FALSE(refitOf(off(Observed::volume, {0.1, 0.1}), LeverKey::volume));
    EXPECT_FALSE(refitOf(off(Observed::volume, std::vector<double>(12, 0.1)), LeverKey::volume))
        << "no month is left";
    EXPECT_FALSE(refitOf(plan::samplePlan(), LeverKey::volume));
}

TEST(Refit, TheTeamsAutomationSpeaksOfEveryTypesResolution) {
    const auto planned = projected(tests::sampleWithShortfall());
    const auto courses = leverCourses(planned, reforecastOf(planned));
    ASSERT_EQ(courses.size(), planned.plan->workTypes.size());
    for (const LeverCourse& course : courses) {
        EXPECT_EQ(course.lever.key, LeverKey::resolution);
        ASSERT_EQ(course.months.size(), 4U);
        EXPECT_LE(course.off(course.months[2]), 0);
    }
    EXPECT_LT(courses[0].off(courses[0].months[3]), -0.01);
}

TEST(Calibration, CountsWhatFellInsideItsRange) {
    plan::Plan plan = off(Observed::volume, {0.1, -0.1, 0.0, 0.05});
    const auto planned = projected(plan);
    const auto value = [&](int t) { return planned.outputs.at(Metric::typeVolume, 0, t); };
    const auto spread = calibrations(plan, [&](Metric metric, int type, int t) {
        EXPECT_EQ(metric, Metric::typeVolume);
        EXPECT_EQ(type, 0);
        return std::pair(value(t) * 0.95, value(t) * 1.05);
    });
    ASSERT_EQ(spread.size(), 1U);
    EXPECT_EQ(spread[0].above, 1);
    EXPECT_EQ(spread[0].below, 1);
    EXPECT_EQ(spread[0].inside, 2) << "on the edge is inside";
    EXPECT_EQ(spread[0].months(), 4);
    const auto none = calibrations(plan, [&](Metric, int, int t) { return std::pair(value(t), value(t)); });
    EXPECT_TRUE(none.empty()) << "where there is no range there was no bet";
    plan.actuals.figures[0].complete = false;
    EXPECT_EQ(calibrations(plan, [&](Metric, int, int) { return std::pair(0.0, 1e9); })[0].months(), 3);
}

} // namespace
} // namespace headroom::actuals
