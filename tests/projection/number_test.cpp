// The formulas are written once: here they run for a batch of draws and for a dual number as well.

#include "plan/sample.h"
#include "projection/kernel.h"
#include "projection/projection.h"
#include "projection/resolve.h"
#include "projection/varied_plan.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

using namespace headroom;
using namespace headroom::projection;
using plan::LeverKey;
using plan::Metric;

namespace {

template <class Number, class Value>
Outputs<Number> runWith(const plan::Plan& plan, const Value& value) {
    const auto in = resolve<Number>(plan, value);
    Outputs<Number> out(in.months(), static_cast<int>(in.types.size()));
    Room<Number> room;
    run(in, out, room);
    return out;
}

Outputs<double> runAt(const plan::Plan& plan) {
    return runWith<double>(plan,
                           [&](const plan::LeverRef& ref, int t) { return plan.find(ref)->base.at(t); });
}

/// Inbox share scaled lane by lane, everything else at base.
plan::Plan withInboxFactor(plan::Plan plan, double factor) {
    plan.lever(LeverKey::inboxShare).base = plan::Trajectory::monthly([&] {
        auto values = plan.lever(LeverKey::inboxShare).base.values(plan.months);
        for (double& value : values) value *= factor;
        return values;
    }());
    return plan;
}

} // namespace

TEST(Number, EveryLaneOfABatchIsAProjection) {
    const plan::Plan plan = plan::samplePlan();
    const std::array factors{1.0, 0.95, 1.05, 0.5, 2.0, 0.0, 0.7, 1.2};
    const auto batch = runWith<Batch>(plan, [&](const plan::LeverRef& ref, int t) {
        auto value = constant<Batch>(plan.find(ref)->base.at(t));
        if (ref.key == LeverKey::inboxShare)
            for (int lane = 0; lane < lanes; ++lane)
                lanesOf(value)[lane] *= factors[static_cast<std::size_t>(lane)];
        return value;
    });
    for (int lane = 0; lane < lanes; ++lane) {
        const auto single = runAt(withInboxFactor(plan, factors[static_cast<std::size_t>(lane)]));
        for (const auto& metric : plan::metricCatalogue())
            for (int t = 0; t < plan.months; ++t)
                for (int w = 0; w < (plan::isTypeMetric(metric.metric) ? 5 : 1); ++w) {
                    const bool ofType = plan::isTypeMetric(metric.metric);
                    const double a =
                        laneOf(ofType ? batch.at(metric.metric, w, t) : batch.at(metric.metric, t), lane);
                    const double b = ofType ? single.at(metric.metric, w, t) : single.at(metric.metric, t);
                    if (std::isfinite(b))
                        ASSERT_NEAR(a, b, 1e-12 * std::max(1.0, std::abs(b)))
                            << metric.name << " lane " << lane;
                    else
                        ASSERT_EQ(std::isnan(a), std::isnan(b)) << metric.name << " lane " << lane;
                }
    }
}

TEST(Number, ABatchKnowsExponentialsToTwoUnitsInTheLastPlace) {
    for (double x = -700; x < 700; x += 0.37) {
        Batch batch;
        for (int lane = 0; lane < lanes; ++lane) lanesOf(batch)[lane] = x / (1 + 20 * lane);
        const Batch grown = exponential<Batch>(batch);
        for (int lane = 0; lane < lanes; ++lane) {
            const double exact = std::exp(laneOf(batch, lane));
            EXPECT_NEAR(laneOf(grown, lane), exact, 4.5e-16 * exact) << laneOf(batch, lane);
        }
    }
    EXPECT_EQ(laneOf(exponential<Batch>(constant<Batch>(0)), 0), 1);
    EXPECT_LT(laneOf(exponential<Batch>(constant<Batch>(-1e9)), 0), 1e-300);
    EXPECT_TRUE(std::isnan(laneOf(exponential<Batch>(missing<Batch>()), 0)));
}

TEST(Number, ALaneThatIsNoNumberHidesNoOther) {
    for (int positive = 0; positive < lanes; ++positive)
        for (int none = 0; none < lanes; ++none) {
            if (none == positive) continue;
            Batch batch = constant<Batch>(-1);
            lanesOf(batch)[none] = std::nan("");
            EXPECT_FALSE(isAnyPositive(batch)) << none;
            lanesOf(batch)[positive] = 1;
            EXPECT_TRUE(isAnyPositive(batch)) << positive << ' ' << none;
        }
}

TEST(Number, ADualCarriesTheDerivative) {
    const plan::Plan plan = plan::samplePlan();
    const auto dual = runWith<Dual<double>>(plan, [&](const plan::LeverRef& ref, int t) {
        const double base = plan.find(ref)->base.at(t);
        return Dual<double>{base, ref.key == LeverKey::inboxShare ? base : 0.0};
    });
    constexpr double step = 1e-6;
    const auto up = runAt(withInboxFactor(plan, 1 + step));
    const auto down = runAt(withInboxFactor(plan, 1 - step));
    for (const Metric metric : {Metric::requiredFte, Metric::gapFte, Metric::automation, Metric::totalCost,
                                Metric::outputPerPerson, Metric::improvementSupplied})
        for (int t = 0; t < plan.months; ++t) {
            const double slope = (up.at(metric, t) - down.at(metric, t)) / (2 * step);
            EXPECT_NEAR(dual.at(metric, t).slope, slope, 1e-4 * std::max(1.0, std::abs(slope)))
                << plan::info(metric).name << " month " << t;
            EXPECT_DOUBLE_EQ(dual.at(metric, t).value, runAt(plan).at(metric, t));
        }
}

TEST(Number, DualsOfBatchesAndOfDualsCompileAndAgree) {
    const plan::Plan plan = tests::variedPlan(7);
    using Twice = Dual<Dual<double>>;
    const auto second = runWith<Twice>(plan, [&](const plan::LeverRef& ref, int t) {
        return Twice(Dual<double>(plan.find(ref)->base.at(t), ref.key == LeverKey::growth ? 1.0 : 0.0));
    });
    const auto batch = runWith<Dual<Batch>>(
        plan, [&](const plan::LeverRef& ref, int t) { return Dual<Batch>(plan.find(ref)->base.at(t)); });
    const auto single = runAt(plan);
    for (int t = 0; t < plan.months; ++t) {
        const double required = single.at(Metric::requiredFte, t);
        EXPECT_NEAR(second.at(Metric::requiredFte, t).value.value, required, 1e-12 * required);
        EXPECT_NEAR(laneOf(batch.at(Metric::requiredFte, t).value, 3), required, 1e-12 * required);
    }
}
