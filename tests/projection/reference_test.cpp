#include "plan/sample.h"
#include "projection/projection.h"
#include "projection/reference.h"
#include "projection/varied_plan.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace headroom;

namespace {

void expectSame(double actual, double expected, const std::string& where, double within = 1e-9) {
    if (std::isnan(expected)) {
        EXPECT_FALSE(std::isfinite(actual)) << where;
        return;
    }
    const double scale = std::max({1.0, std::abs(actual), std::abs(expected)});
    EXPECT_NEAR(actual, expected, within * scale) << where;
}

void expectAgreement(const plan::Plan& plan) {
    const auto projected = projection::project(std::make_shared<const plan::Plan>(plan));
    ASSERT_TRUE(projected) << "findings: " << plan::validate(plan).size();
    const tests::Reference expected = tests::referenceProjection(plan);
    for (const auto& [name, series] : expected.outputs) {
        const auto metric = plan::metricNamed(name);
        ASSERT_TRUE(metric) << name;
        for (int t = 0; t < plan.months; ++t)
            expectSame(projected.value().outputs.at(*metric, t), series[static_cast<std::size_t>(t)],
                       name + " month " + std::to_string(t));
    }
    for (const auto& [name, types] : expected.workTypes) {
        const auto metric = plan::typeMetricNamed(name);
        ASSERT_TRUE(metric) << name;
        for (std::size_t w = 0; w < plan.workTypes.size(); ++w)
            for (int t = 0; t < plan.months; ++t)
                expectSame(
                    projected.value().outputs.at(*metric, static_cast<int>(w), t),
                    types.at(plan.workTypes[w].name)[static_cast<std::size_t>(t)],
                    name + " of " + plan.workTypes[w].name + " month " + std::to_string(t),
                    // The twin takes the slope of live staff from differences, which are as good as this.
                    name == "ftePerPoint" && plan.workTypes[w].mode == plan::ServiceMode::live ? 1e-6 : 1e-9);
    }
}

} // namespace

TEST(Reference, AgreesOnTheSample) {
    expectAgreement(plan::samplePlan());
    expectAgreement(*plan::withScenario(plan::samplePlan(), "Bold"));
    expectAgreement(*plan::withScenario(plan::samplePlan(), "Cautious"));
}

TEST(Reference, AgreesOnVariedPlans) {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        expectAgreement(tests::variedPlan(seed));
        if (HasFailure()) return;
    }
}
