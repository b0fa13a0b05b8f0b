// Simulations against the model written anew in NumPy (tests/bench/ranges_twin.py), whose draws are its own.

#include "plan/metric_catalogue.h"
#include "projection/projection.h"
#include "ranges/simulation.h"
#include "support/large_plan.h"
#include "support/numpy_twin.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <memory>
#include <string>

using namespace headroom;
using plan::LeverKey;
using plan::Metric;

namespace {

class NumpyTwin : public testing::Test {
protected:
    void SetUp() override {
        if (!tests::hasNumpy()) GTEST_SKIP() << "python3-numpy is not installed";
    }
};

/// With each distribution; so few people that work waits and guardrails act on it; with partners, and a type
/// that comes later.
plan::Plan variedPlan() {
    plan::Plan plan = tests::largePlan();
    plan.months = 14;
    plan.eligibleVolume = plan::EligibleVolume::visibleToAi;
    plan.lever(LeverKey::openingHeadcount).base = plan::Trajectory::constant(49);
    plan.lever(LeverKey::clearanceMonths).base = plan::Trajectory::constant(3);
    plan.lever(LeverKey::contractors).base = plan::Trajectory::linear({{0, 0}, {12, 2}});
    auto& types = plan.workTypes;
    for (plan::WorkType& type : types)
        type.lever(LeverKey::eligibleShare).base = plan::Trajectory::constant(0.98);
    types[1].lever(LeverKey::outsourced).base = plan::Trajectory::constant(0.15);
    types[2].startMonth = 4;
    const auto distributed = [](plan::Lever& lever, plan::Distribution distribution,
                                plan::RangeMeaning meaning) {
        lever.range->distribution = distribution;
        lever.range->meaning = meaning;
    };
    using D = plan::Distribution;
    using R = plan::RangeMeaning;
    distributed(types[0].lever(LeverKey::volume), D::lognormal, R::p10p90);
    distributed(types[1].lever(LeverKey::volume), D::normal, R::p10p90);
    distributed(types[2].lever(LeverKey::volume), D::normal, R::absoluteLimits);
    distributed(types[3].lever(LeverKey::volume), D::uniform, R::p10p90);
    distributed(types[4].lever(LeverKey::volume), D::triangular, R::p10p90);
    distributed(types[5].lever(LeverKey::volume), D::pert, R::absoluteLimits);
    return plan;
}

/// A number of the twin's JSON; NaN where there is none.
double numberOf(const nlohmann::json& value) {
    return value.is_null() ? std::nan("") : value.get<double>();
}

} // namespace

TEST_F(NumpyTwin, ProjectsEveryMetricToTheSameNumbersAtBase) {
    plan::Plan reducing = variedPlan(); // those who still ramp as well
    reducing.lever(LeverKey::plannedReductions).base = plan::Trajectory::steps({{0, 0}, {5, 60}, {6, 1}});
    for (const plan::Plan& plan : {tests::largePlan(), variedPlan(), reducing}) {
        const nlohmann::json twin = tests::numpyTwin(plan, "--base");
        ASSERT_FALSE(twin.is_null());
        const auto projection = projection::project(std::make_shared<const plan::Plan>(plan));
        const auto expectSame = [](double ours, const nlohmann::json& twins, const std::string& where) {
            const double theirs = numberOf(twins);
            ASSERT_EQ(std::isnan(ours), std::isnan(theirs)) << where;
            if (std::isnan(ours)) return;
            ASSERT_NEAR(ours, theirs, 1e-7 * std::max(1.0, std::abs(ours))) << where;
        };
        for (const plan::MetricInfo& info : plan::metricCatalogue())
            for (int t = 0; t < plan.months; ++t) {
                const std::string name(info.name);
                const auto month = static_cast<std::size_t>(t);
                const std::string where = name + " in month " + std::to_string(t);
                const auto& outputs = projection.value().outputs;
                if (!plan::isTypeMetric(info.metric)) {
                    expectSame(outputs.at(info.metric, t), twin["metrics"][name]["mean"][month], where);
                    continue;
                }
                for (std::size_t w = 0; w < plan.workTypes.size(); ++w) {
                    const std::string& type = plan.workTypes[w].name;
                    expectSame(outputs.at(info.metric, static_cast<int>(w), t),
                               twin["workTypes"][name][type]["mean"][month], where + " of " + type);
                }
            }
    }
}

TEST_F(NumpyTwin, AgreesWithinWhatItsDrawsStray) {
    for (const plan::Plan& plan : {tests::largePlan(), variedPlan()}) {
        const nlohmann::json twin = tests::numpyTwin(plan, "--draws 4000 --seed 3");
        ASSERT_FALSE(twin.is_null());
        const auto simulation = ranges::Simulation::of(plan);
        ranges::RunOptions options;
        options.draws = 16'384;
        const ranges::Summary summary = simulation.value().summarise(options).value();
        constexpr std::array metrics{Metric::requiredFte,       Metric::gapFte,
                                     Metric::totalCost,         Metric::automation,
                                     Metric::inbound,           Metric::staffedHours,
                                     Metric::improvementNeeded, Metric::costPerConversation};
        for (const tests::TwinNumber& number : tests::comparedWithTwin(summary, twin, metrics))
            EXPECT_LT(number.standardErrors, 5)
                << number.name << ": " << number.ours << " and " << number.twins;
    }
}
