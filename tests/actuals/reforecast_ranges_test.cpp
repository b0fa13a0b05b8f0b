// The reforecast in every draw: the past stands, the rest spreads.

#include "actuals/reforecast_ranges.h"
#include "support/sample_actuals.h"

#include <gmock/gmock.h>

namespace headroom::actuals {
namespace {

using plan::LeverKey;
using plan::Metric;
using plan::Observed;

constexpr int draws = 101;

/// The sample with four months of inbound volume, exactly as planned.
plan::Plan withVolumes() {
    plan::Plan plan = plan::samplePlan();
    plan.guardrails.clear();
    plan.lever(LeverKey::inducedDemand).base = plan::Trajectory::constant(0);
    plan.actuals.sources = {{.name = "Typed in"}};
    const auto planned = projection::project(std::make_shared<const plan::Plan>(plan)).value();
    for (int t = 0; t < 4; ++t)
        plan.actuals.put({Observed::inbound,
                          {},
                          plan.monthAt(t),
                          planned.series(Metric::inbound)[static_cast<std::size_t>(t)],
                          0,
                          true,
                          {}});
    return plan;
}

/// Draw i of 101: all volumes times 0.9 to 1.1, evenly.
plan::Plan scaled(plan::Plan plan, int i) {
    const double factor = 0.9 + 0.2 * i / (draws - 1);
    for (plan::WorkType& type : plan.workTypes) {
        plan::Trajectory& volume = type.lever(LeverKey::volume).base;
        std::vector<double> values = volume.values(plan.months);
        for (double& value : values) value *= factor;
        volume = plan::Trajectory::monthly(values);
    }
    for (plan::Launch& launch : plan.launches) launch.volume *= factor;
    return plan;
}

TEST(ReforecastRanges, OfDrawsThatAreAllThePlanIsTheReforecast) {
    const plan::Plan plan = tests::sampleWithShortfall();
    const Reforecast now =
        reforecastOf(projection::project(std::make_shared<const plan::Plan>(plan)).value());
    const auto ranges = reforecastRanges(plan, 3, [&](int) { return plan; });
    ASSERT_TRUE(ranges);
    EXPECT_EQ(ranges->draws, 3);
    for (const auto& of : ranges->figures) {
        EXPECT_DOUBLE_EQ(of.landing.p10, landingOf(now.outputs, of.metric));
        EXPECT_DOUBLE_EQ(of.landing.p90, landingOf(now.outputs, of.metric));
        const auto series = now.series(of.metric);
        ASSERT_EQ(of.byMonth.size(), series.size());
        for (std::size_t t = 0; t < series.size(); ++t) EXPECT_DOUBLE_EQ(of.byMonth[t].p50, series[t]);
    }
}

TEST(ReforecastRanges, SpreadOnlyWhatIsStillToCome) {
    const plan::Plan plan = withVolumes();
    const auto planned = projection::project(std::make_shared<const plan::Plan>(plan)).value();
    const auto ranges = reforecastRanges(plan, draws, [&](int i) { return scaled(plan, i); });
    ASSERT_TRUE(ranges);
    const auto* inbound = ranges->find(Metric::inbound);
    ASSERT_NE(inbound, nullptr);
    const auto series = planned.series(Metric::inbound);
    double past = 0, ahead = 0;
    for (std::size_t t = 0; t < series.size(); ++t) {
        (t < 4 ? past : ahead) += series[t];
        const bool isPast = t < 4;
        EXPECT_NEAR(inbound->byMonth[t].p10, series[t] * (isPast ? 1 : 0.92), 1e-6);
        EXPECT_NEAR(inbound->byMonth[t].p90, series[t] * (isPast ? 1 : 1.08), 1e-6);
    }
    // The draws are evenly spread: a tenth of the way is 0.92.
    EXPECT_NEAR(inbound->landing.p10, past + 0.92 * ahead, 1e-6);
    EXPECT_NEAR(inbound->landing.p50, past + ahead, 1e-6);
    EXPECT_NEAR(inbound->landing.p90, past + 1.08 * ahead, 1e-6);
}

TEST(ReforecastRanges, HoldGuardrailsAgainstThePlanAtBase) {
    // A draw whose resolution is where the actuals are would not miss its own plan; the plan is missed all
    // the same, and the reduction stays paused.
    const plan::Plan plan = tests::sampleWithShortfall();
    const auto projection = projection::project(std::make_shared<const plan::Plan>(plan)).value();
    const Reforecast now = reforecastOf(projection);
    const auto lowered = [&](int) {
        plan::Plan draw = plan;
        for (plan::WorkType& type : draw.workTypes) {
            std::vector<double> path = type.lever(LeverKey::resolution).base.values(plan.months);
            for (double& value : path) value = std::max(0.0, value - 0.2);
            type.lever(LeverKey::resolution).base = plan::Trajectory::monthly(path);
        }
        return draw;
    };
    const auto own = reforecastOf(plannedFrom(lowered(0)));
    EXPECT_LT(own.series(Metric::headcount).back(), now.series(Metric::headcount).back())
        << "against its own plan the draw reduces: else this test shows nothing";
    const auto ranges = reforecastRanges(plan, 1, lowered);
    ASSERT_TRUE(ranges);
    EXPECT_GT(ranges->find(Metric::headcount)->byMonth.back().p50, own.series(Metric::headcount).back());
}

TEST(ReforecastRanges, EndWhenCancelled) {
    const plan::Plan plan = withVolumes();
    std::atomic<bool> cancelled{false};
    int asked = 0;
    const auto ranges = reforecastRanges(
        plan, draws,
        [&](int) {
            if (++asked == 3) cancelled = true;
            return plan;
        },
        &cancelled);
    EXPECT_FALSE(ranges);
    EXPECT_EQ(asked, 3);
}

} // namespace
} // namespace headroom::actuals
