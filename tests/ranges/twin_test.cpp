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
    plan::Plan late = tests::largePlan(); // with months in which there is nothing to divide by
    for (plan::WorkType& type : late.workTypes) type.startMonth = 3;
    for (const plan::Plan& plan : {tests::largePlan(), variedPlan(), reducing, late}) {
        const nlohmann::json twin = tests::numpyTwin(plan, "--base");
        ASSERT_FALSE(twin.is_null());
        const auto projection = projection::project(std::make_shared<const plan::Plan>(plan));
        const ranges::Swings base{projection.value().outputs, {}, plan.firstMonth};
        const auto expectSame = [](double ours, const nlohmann::json& twins, const std::string& where) {
            const double theirs = numberOf(twins);
            ASSERT_EQ(std::isnan(ours), std::isnan(theirs)) << where;
            if (std::isnan(ours)) return;
            ASSERT_NEAR(ours, theirs, 1e-7 * std::max(1.0, std::abs(ours))) << where;
        };
        const auto expectRow = [&](plan::Metric metric, int w, const nlohmann::json& twins) {
            const std::vector<ranges::Figure> columns = tests::columnsOf(plan, metric, w);
            ASSERT_EQ(twins.size(), columns.size());
            for (std::size_t column = 0; column < columns.size(); ++column)
                expectSame(base.baseOf(columns[column]), twins[column],
                           std::string(plan::info(metric).name) + ", " +
                               twin["columns"][column].get<std::string>() + ", work type " +
                               std::to_string(w));
        };
        for (const plan::MetricInfo& info : plan::metricCatalogue()) {
            const std::string name(info.name);
            if (!plan::isTypeMetric(info.metric)) {
                expectRow(info.metric, -1, twin["metrics"][name]["mean"]);
                continue;
            }
            for (std::size_t w = 0; w < plan.workTypes.size(); ++w)
                expectRow(info.metric, static_cast<int>(w),
                          twin["workTypes"][name][plan.workTypes[w].name]["mean"]);
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
        for (const tests::TwinNumber& number : tests::comparedWithTwin(plan, summary, twin, metrics))
            EXPECT_LT(number.standardErrors, 5)
                << number.name << ": " << number.ours << " and " << number.twins;
    }
}
