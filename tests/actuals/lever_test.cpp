// A forecast as the volume lever of a work type.

#include "actuals/forecast_lever.h"
#include "actuals/made_series.h"
#include "plan/sample.h"
#include "plan/validation.h"
#include "projection/projection.h"

#include <gmock/gmock.h>

using namespace headroom;
using namespace headroom::actuals;
using plan::LeverKey;

namespace {

/// A forecast of so many months from the plan's month `begin` on.
Forecast ahead(const plan::Plan& plan, int begin, std::size_t months) {
    Forecast forecast;
    forecast.first = plan.monthAt(begin);
    for (std::size_t h = 0; h < months; ++h) {
        forecast.p50.push_back(1000 + 10 * static_cast<double>(h));
        forecast.p10.push_back(forecast.p50[h] / 1.25);
        forecast.p90.push_back(forecast.p50[h] * 1.25);
    }
    forecast.follows = 0.5;
    return forecast;
}

plan::Plan samplePlanWith(plan::VolumeBasis basis) {
    plan::Plan plan = plan::samplePlan();
    plan.volumeBasis = basis;
    return plan;
}

plan::Lever made(const plan::Plan& plan, const Forecast& forecast) {
    const auto lever = volumeLever(plan, plan.workTypes[0].id, forecast);
    EXPECT_TRUE(lever);
    return lever ? lever.value() : plan::Lever();
}

} // namespace

TEST(ForecastLever, OfAForecastPlanIsTheForecast) {
    const plan::Plan plan = samplePlanWith(plan::VolumeBasis::forecast);
    const Forecast forecast = ahead(plan, 0, 12);
    const plan::Lever lever = made(plan, forecast);
    ASSERT_TRUE(lever.range);
    for (int t = 0; t < 12; ++t) {
        const auto h = static_cast<std::size_t>(t);
        EXPECT_DOUBLE_EQ(lever.base.at(t), forecast.p50[h]);
        EXPECT_DOUBLE_EQ(lever.lowAt(t), forecast.p10[h]);
        EXPECT_DOUBLE_EQ(lever.highAt(t), forecast.p90[h]);
    }
    EXPECT_EQ(lever.range->meaning, plan::RangeMeaning::p10p90);
    EXPECT_EQ(lever.range->distribution, plan::Distribution::lognormal);
    EXPECT_EQ(lever.range->monthly, 0.5);
    EXPECT_EQ(lever.provenance, plan.workTypes[0].lever(LeverKey::volume).provenance);
}

TEST(ForecastLever, OfABaselineProjectsToTheForecast) {
    plan::Plan plan = samplePlanWith(plan::VolumeBasis::baseline);
    plan.lever(LeverKey::growth).base = plan::Trajectory::constant(0.2);
    plan.lever(LeverKey::inducedDemand).base = plan::Trajectory::constant(0);
    plan.launches.clear();
    plan.workTypes[0].startMonth = 0;
    plan.workTypes[0].lever(LeverKey::shareTrend).base = plan::Trajectory::linear({{0, 1}, {11, 1.3}});
    ASSERT_NE(plan.season[0], plan.season[6]);
    const Forecast forecast = ahead(plan, 0, 12);
    plan.workTypes[0].lever(LeverKey::volume) = made(plan, forecast);
    const auto projected = projection::project(std::make_shared<const plan::Plan>(plan));
    ASSERT_TRUE(projected);
    for (int t = 0; t < 12; ++t)
        EXPECT_NEAR(projected.value().outputs.at(plan::Metric::typeVolume, 0, t),
                    forecast.p50[static_cast<std::size_t>(t)], 1e-6)
            << t;
}

TEST(ForecastLever, LeavesTheMonthsItDoesNotReach) {
    const plan::Plan plan = samplePlanWith(plan::VolumeBasis::forecast);
    const plan::Lever before = plan.workTypes[0].lever(LeverKey::volume);
    const plan::Lever late = made(plan, ahead(plan, 3, 5));
    for (const int t : {0, 2, 8, 11}) {
        EXPECT_DOUBLE_EQ(late.base.at(t), before.base.at(t)) << t;
        EXPECT_DOUBLE_EQ(late.lowAt(t), before.lowAt(t)) << t;
        EXPECT_DOUBLE_EQ(late.highAt(t), before.highAt(t)) << t;
    }
    EXPECT_DOUBLE_EQ(late.base.at(3), 1000);
    EXPECT_DOUBLE_EQ(late.base.at(7), 1040);
    // One that begins before the plan is taken from the plan's first month on.
    EXPECT_DOUBLE_EQ(made(plan, ahead(plan, -4, 20)).base.at(0), 1040);
}

TEST(ForecastLever, IsValidInThePlan) {
    for (const auto basis : {plan::VolumeBasis::baseline, plan::VolumeBasis::forecast}) {
        plan::Plan plan = samplePlanWith(basis);
        const auto errorsOf = [&plan] {
            const auto findings = plan::validate(plan, plan::baseScenario);
            return std::count_if(findings.begin(), findings.end(), [](const plan::Finding& finding) {
                return finding.lever && finding.lever->key == LeverKey::volume &&
                       finding.severity != plan::Severity::hint;
            });
        };
        const auto before = errorsOf();
        const auto forecast =
            actuals::forecast(tests::history(tests::volumes(60, 1)), {.months = plan.months});
        ASSERT_TRUE(forecast);
        Forecast dated = forecast.value();
        dated.first = plan.firstMonth;
        plan.workTypes[0].lever(LeverKey::volume) = made(plan, dated);
        EXPECT_EQ(errorsOf(), before);
        // P50 is the median of what is drawn, so health has nothing to say of it.
        const auto findings = plan::validate(plan, plan::baseScenario);
        for (const plan::Finding& finding : findings)
            EXPECT_FALSE(finding.code == plan::FindingCode::baseOffMedian &&
                         finding.lever == (plan::LeverRef{LeverKey::volume, plan.workTypes[0].id}));
    }
}

TEST(ForecastLever, IsNormalWhereLowReachesZero) {
    const plan::Plan plan = samplePlanWith(plan::VolumeBasis::forecast);
    Forecast forecast = ahead(plan, 0, 12);
    forecast.p10[5] = 0;
    EXPECT_EQ(made(plan, forecast).range->distribution, plan::Distribution::normal);
}

TEST(ForecastLever, RefusesWhatItCannotPlace) {
    const plan::Plan plan = plan::samplePlan();
    Forecast forecast = ahead(plan, 0, 12);
    const auto nobody = volumeLever(plan, plan::WorkTypeId{"nobody"}, forecast);
    ASSERT_FALSE(nobody);
    EXPECT_EQ(nobody.error().code, ErrorCode::workTypeMissing);
    forecast.first.reset();
    const auto undated = volumeLever(plan, plan.workTypes[0].id, forecast);
    ASSERT_FALSE(undated);
    EXPECT_EQ(undated.error().code, ErrorCode::forecastUndated);
}

TEST(HistoryOf, APlanTakesIncompleteMonthsForMissing) {
    const plan::Month january{std::chrono::year{2025}, std::chrono::January};
    const plan::VolumeHistory volumes{{},
                                      "",
                                      {{january, 100, true},
                                       {january + std::chrono::months{1}, 40, false},
                                       {january + std::chrono::months{3}, 130, true},
                                       {january + std::chrono::months{4}, 10, false}}};
    const History history = historyOf(volumes, "Chat");
    EXPECT_EQ(history.name, "Chat");
    EXPECT_EQ(history.first, january);
    ASSERT_EQ(history.values.size(), 5U);
    EXPECT_EQ(history.values[0], 100);
    EXPECT_EQ(history.values[3], 130);
    for (const std::size_t t : {1U, 2U, 4U}) EXPECT_TRUE(std::isnan(history.values[t])) << t;

    plan::Plan plan = plan::samplePlan();
    plan.firstMonth = plan::Month{std::chrono::year{2026}, std::chrono::January};
    plan.months = 12;
    // May 2025 to December 2026.
    EXPECT_EQ(monthsToPlanEnd(plan, history), 20);
    EXPECT_EQ(monthsToPlanEnd(plan, historyOf({}, "")), 0);
    plan.firstMonth = plan::Month{std::chrono::year{2020}, std::chrono::January};
    EXPECT_EQ(monthsToPlanEnd(plan, history), 0);
}
