// Actuals in place of the plan: the team's figures, the months after, causes, the year's end.

#include "actuals/cause_split.h"
#include "actuals/control_chart.h"
#include "actuals/reforecast.h"
#include "actuals/variance.h"
#include "projection/kernel.h"
#include "support/random_plan.h"
#include "support/sample_actuals.h"

#include <gmock/gmock.h>

#include <array>
#include <cmath>
#include <map>
#include <numeric>

namespace headroom::actuals {
namespace {

using plan::Metric;
using plan::Observed;
using testing::Each;

projection::Projection projected(const plan::Plan& plan) {
    return projection::project(std::make_shared<const plan::Plan>(plan)).value();
}

plan::Plan sample() {
    plan::Plan plan = plan::samplePlan();
    plan.actuals.sources = {{.name = "Typed in"}};
    return plan;
}

void put(plan::Plan& plan, Observed what, int month, double value, int type = -1) {
    const plan::WorkTypeId id =
        type < 0 ? plan::WorkTypeId{} : plan.workTypes[static_cast<std::size_t>(type)].id;
    plan.actuals.put({what, id, plan.monthAt(month), value, 0, true, {}});
}

/// Everything that was planned, as if it had happened.
void putAllAsPlanned(plan::Plan& plan, int months) {
    const projection::Projection planned = projected(plan);
    for (int t = 0; t < months; ++t)
        for (const plan::ObservedInfo& what : plan::observedCatalogue())
            for (int w = 0; w < static_cast<int>(plan.workTypes.size()); ++w) {
                const bool ofType = plan::isOfWorkType(what.what);
                const double value = plannedFigure(planned, what.what, w, t);
                if (std::isfinite(value) && (ofType || w == 0))
                    put(plan, what.what, t, value, ofType ? w : -1);
            }
}

TEST(Reforecast, OfActualsThatAreThePlanIsThePlan) {
    for (const bool care : {true, false}) {
        plan::Plan plan = sample();
        plan.careEffect = care;
        putAllAsPlanned(plan, 5);
        plan.guardrails.clear();
        const projection::Projection planned = projected(plan);
        const Reforecast now = reforecastOf(planned);
        EXPECT_EQ(now.past, 5);
        const auto expectSame = [](double a, double b, const plan::MetricInfo& metric, int t) {
            if (!std::isfinite(a)) return;
            EXPECT_NEAR(a, b, 1e-9 * std::max(1.0, std::abs(a))) << metric.name << ' ' << t;
        };
        for (const plan::MetricInfo& metric : plan::metricCatalogue())
            for (int t = 0; t < planned.months(); ++t) {
                // What care a month needed depends on the path after it, which is not replayed.
                const bool ofCare =
                    metric.metric == Metric::care || metric.metric == Metric::improvementNeeded;
                if (t < 5 && ofCare) continue;
                if (!plan::isTypeMetric(metric.metric)) {
                    expectSame(planned.outputs.at(metric.metric, t), now.outputs.at(metric.metric, t), metric,
                               t);
                    continue;
                }
                for (int w = 0; w < planned.outputs.types(); ++w)
                    expectSame(planned.outputs.at(metric.metric, w, t), now.outputs.at(metric.metric, w, t),
                               metric, t);
            }
    }
}

TEST(Reforecast, KeepsWhatWasSeenAndGoesOnFromThere) {
    plan::Plan plan = sample();
    plan.guardrails.clear();
    for (int t = 0; t < 3; ++t) {
        put(plan, Observed::headcount, t, 50 - t);
        for (int w = 0; w < 5; ++w) put(plan, Observed::volume, t, 4000, w);
        put(plan, Observed::resolution, t, 0.3, 0);
    }
    put(plan, Observed::backlogHours, 2, 300);
    const projection::Projection planned = projected(plan);
    const Reforecast now = reforecastOf(planned);
    for (int t = 0; t < 3; ++t) {
        EXPECT_NEAR(now.outputs.at(Metric::headcount, t), 50 - t, 1e-9);
        EXPECT_NEAR(now.outputs.at(Metric::inbound, t), 20000, 1e-6);
        EXPECT_NEAR(now.outputs.at(Metric::typeResolution, 0, t), 0.3, 1e-12);
    }
    EXPECT_NEAR(now.outputs.at(Metric::backlogHours, 2), 300, 1e-9);
    // Headcount goes on from 48, resolution from 0.3 by no more than the plan's own steps.
    EXPECT_NEAR(now.outputs.at(Metric::headcount, 3),
                48 - now.outputs.at(Metric::leavers, 2) + now.outputs.at(Metric::starters, 3), 1e-9);
    const double step = planned.inputs.types[0].resolutionPlan[3] - planned.inputs.types[0].resolutionPlan[2];
    EXPECT_LE(now.outputs.at(Metric::typeResolution, 0, 3), 0.3 + std::max(0.0, step) + 1e-12);
    EXPECT_LT(now.outputs.at(Metric::typeResolution, 0, 11),
              planned.outputs.at(Metric::typeResolution, 0, 11));
    EXPECT_GT(now.outputs.at(Metric::requiredFte, 11), planned.outputs.at(Metric::requiredFte, 11));
}

TEST(Reforecast, TeamFiguresAreMetByTheWorkTypesTogether) {
    plan::Plan plan = sample();
    plan.guardrails.clear();
    put(plan, Observed::inbound, 0, 25000);
    put(plan, Observed::automation, 0, 0.40);
    put(plan, Observed::involvementRate, 1, 0.95);
    put(plan, Observed::resolutionRate, 1, 0.42);
    put(plan, Observed::meanHandleMinutes, 1, 31);
    put(plan, Observed::aiCost, 1, 12345);
    const Reforecast now = reforecastOf(projected(plan));
    EXPECT_NEAR(now.outputs.at(Metric::inbound, 0), 25000, 1e-6);
    EXPECT_NEAR(now.outputs.at(Metric::automation, 0), 0.40, 1e-9);
    EXPECT_NEAR(now.outputs.at(Metric::involvementRate, 1), 0.95, 1e-9);
    EXPECT_NEAR(now.outputs.at(Metric::resolutionRate, 1), 0.42, 1e-9);
    EXPECT_NEAR(now.outputs.at(Metric::meanHandleMinutes, 1), 31, 1e-9);
    EXPECT_EQ(now.outputs.at(Metric::aiCost, 1), 12345);
    double total = 0;
    for (const Metric part :
         {Metric::peopleCost, Metric::hiringCost, Metric::exitCost, Metric::aiCost, Metric::flexCost})
        total += now.outputs.at(part, 1);
    EXPECT_DOUBLE_EQ(now.outputs.at(Metric::totalCost, 1), total);
}

TEST(Reforecast, PausesTheReductionThatTheShortfallPauses) {
    const Reforecast now = reforecastOf(projected(tests::sampleWithShortfall()));
    EXPECT_THAT(now.series(Metric::reductions), Each(0.0));
    EXPECT_EQ(now.guardrails.at(0).fired, 3);
}

TEST(Reforecast, LandsWhereItsMonthsAddUpTo) {
    const projection::Projection planned = projected(tests::sampleWithShortfall());
    const Reforecast now = reforecastOf(planned);
    const auto all = landings(planned, now, std::array{Metric::totalCost, Metric::automation});
    const auto cost = now.series(Metric::totalCost);
    EXPECT_NEAR(all.at(0).now, std::accumulate(cost.begin(), cost.end(), 0.0), 1e-6);
    EXPECT_NEAR(all.at(0).toDate, std::accumulate(cost.begin(), cost.begin() + 4, 0.0), 1e-6);
    EXPECT_EQ(all.at(1).planned, planned.outputs.at(Metric::automation, 11)) << "the last month counts";
    EXPECT_EQ(all.at(1).now, now.outputs.at(Metric::automation, 11));
}

TEST(Variance, IsActualLessPlan) {
    plan::Plan plan = sample();
    put(plan, Observed::volume, 1, 9000, 0);
    put(plan, Observed::inboxShare, 1, 0.5);
    put(plan, Observed::headcount, 14, 1); // outside of the plan
    const projection::Projection planned = projected(plan);
    const auto all = variances(planned);
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].planned, planned.outputs.at(Metric::typeVolume, 0, 1));
    EXPECT_DOUBLE_EQ(all[0].difference(), 9000 - all[0].planned);
    EXPECT_DOUBLE_EQ(*all[0].relative(), 9000 / all[0].planned - 1);
    EXPECT_EQ(all[1].planned, planned.inputs.inboxShare[1]);
    EXPECT_FALSE(all[1].relative()) << "rates differ by points";
}

TEST(Variance, StandsInTheOrderOfThePlansWorkTypes) {
    plan::Plan plan = sample();
    const int types = static_cast<int>(plan.workTypes.size());
    for (int w = types - 1; w >= 0; --w) put(plan, Observed::volume, 1, 100 + w, w);
    const auto all = variances(projected(plan));
    ASSERT_EQ(static_cast<int>(all.size()), types);
    for (int w = 0; w < types; ++w)
        EXPECT_EQ(all[static_cast<std::size_t>(w)].workType, plan.workTypes[static_cast<std::size_t>(w)].id);
}

/// By every order of the causes, one after the other.
std::array<double, causeCount> byEveryOrder(const plan::Plan& plan, Metric metric, int month) {
    const Planned planned = plannedFrom(plan);
    const auto figure = [&](const Causes& causes) {
        const auto in = withSeen(planned, causes);
        projection::Outputs<double> out(in.months(), static_cast<int>(in.types.size()));
        projection::Room<double> room;
        projection::run(in, out, room);
        return out.at(metric, month);
    };
    std::map<unsigned long, double> known;
    const auto of = [&](const Causes& causes) {
        const auto found = known.find(causes.to_ulong());
        return found != known.end() ? found->second : known[causes.to_ulong()] = figure(causes);
    };
    std::array<int, causeCount> order{};
    std::iota(order.begin(), order.end(), 0);
    std::array<double, causeCount> sum{};
    double orders = 0;
    do {
        Causes taken;
        for (const int cause : order) {
            const double before = of(taken);
            taken.set(static_cast<std::size_t>(cause));
            sum[static_cast<std::size_t>(cause)] += of(taken) - before;
        }
        ++orders;
    } while (std::next_permutation(order.begin(), order.end()));
    for (double& each : sum) each /= orders;
    return sum;
}

TEST(CauseSplit, AddsUpAndIsTheMeanOverEveryOrder) {
    plan::Plan plan = sample();
    for (int t = 0; t < 3; ++t) {
        put(plan, Observed::inboxShare, t, 0.55);
        put(plan, Observed::headcount, t, 52);
        for (int w = 0; w < 5; ++w) {
            put(plan, Observed::volume, t, 3000 + 700 * w + 50 * t, w);
            put(plan, Observed::involvement, t, 0.8 - 0.02 * w, w);
            put(plan, Observed::resolution, t, 0.5 - 0.08 * w, w);
            put(plan, Observed::handleMinutes, t, 12 + 8 * w, w);
        }
    }
    const std::array metrics{Metric::requiredFte, Metric::human, Metric::gapFte};
    const auto splits = causeSplits(plan, metrics);
    ASSERT_EQ(splits.size(), 3u);
    for (std::size_t m = 0; m < metrics.size(); ++m) {
        ASSERT_EQ(splits[m].size(), 3u);
        for (const CauseSplit& split : splits[m]) {
            const double sum = std::accumulate(split.parts.begin(), split.parts.end(), 0.0);
            EXPECT_NEAR(sum, split.actual - split.planned, 1e-9 * std::max(1.0, std::abs(split.actual)));
        }
        const auto twin = byEveryOrder(plan, metrics[m], 2);
        for (int cause = 0; cause < causeCount; ++cause)
            EXPECT_NEAR(splits[m][2].parts[static_cast<std::size_t>(cause)],
                        twin[static_cast<std::size_t>(cause)], 1e-8)
                << cause;
    }
    const auto part = [&](std::size_t metric, Cause cause) {
        return splits[metric][0].parts[static_cast<std::size_t>(cause)];
    };
    EXPECT_NEAR(part(0, Cause::people), 0, 1e-12) << "who is there changes no work";
    EXPECT_NE(part(2, Cause::people), 0);
    EXPECT_NEAR(part(1, Cause::effort), 0, 1e-12) << "nor does handle time change how many there are";
    EXPECT_NE(part(0, Cause::effort), 0);
}

TEST(CauseSplit, WithoutActualsThereIsNothingToSplit) {
    const auto splits = causeSplits(plan::samplePlan(), std::array{Metric::requiredFte});
    ASSERT_EQ(splits.size(), 1u);
    EXPECT_TRUE(splits[0].empty());
}

TEST(ControlChart, TellsAShiftFromNoise) {
    const std::vector<double> noise{1, -1, 2, -2, 1, 0, -1, 1, 2, -1};
    EXPECT_FALSE(controlChart(noise).isShifted());
    EXPECT_DOUBLE_EQ(controlChart(noise).centre, 0.2);

    std::vector<double> jump = noise;
    jump.push_back(20);
    EXPECT_EQ(controlChart(jump).signals.back(), Signal::beyondLimits);

    const std::vector<double> shifted{-3, 3, -3, 3, -3, -2.9, -3, 2, 1, 2, 1, 2, 1, 2, 1};
    const ControlChart chart = controlChart(shifted);
    EXPECT_EQ(chart.signals.back(), Signal::runOfEight);
    EXPECT_EQ(chart.signals[13], Signal::noise) << "seven are no run yet";

    EXPECT_FALSE(controlChart(std::vector<double>{0, 0, 100}).isShifted()) << "too few to tell";
    EXPECT_TRUE(controlChart({}).signals.empty());
    EXPECT_FALSE(controlChart(std::vector<double>{5, 5, 5, 5, 5}).isShifted());
}

} // namespace
} // namespace headroom::actuals
