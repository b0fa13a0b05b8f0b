#include "finance/budget_ranges.h"

#include "plan/sample.h"
#include "ranges/simulation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

namespace headroom::finance {
namespace {

using plan::Metric;
using ranges::Level;
using ranges::Over;

QuarterRanges rangesOf(const plan::Plan& plan, std::int64_t draws) {
    const auto simulation = ranges::Simulation::of(plan);
    EXPECT_TRUE(simulation);
    auto ranges = quarterRangesOf(simulation.value(), plan, draws);
    EXPECT_TRUE(ranges);
    return ranges ? std::move(ranges.value()) : QuarterRanges{};
}

/// Straight between the two values around its place.
double quantileOf(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const auto above = std::min(below + 1, values.size() - 1);
    return std::lerp(values[below], values[above], place - std::floor(place));
}

TEST(QuarterRanges, AreThoseOfTheDrawsProjectedOneByOne) {
    plan::Plan plan = plan::samplePlan();
    plan.draws.method = plan::DrawMethod::latinHypercube; // whose draws are the same whoever asks for them
    constexpr std::int64_t draws = 41;
    const auto simulation = ranges::Simulation::of(plan);
    ASSERT_TRUE(simulation);
    const auto ranges = quarterRangesOf(simulation.value(), plan, draws);
    ASSERT_TRUE(ranges);
    std::vector<projection::Projection> projections;
    for (std::int64_t draw = 0; draw < draws; ++draw)
        projections.push_back(
            projection::project(std::make_shared<const plan::Plan>(simulation.value().drawn(draw, draws)))
                .value());
    int compared = 0;
    for (const Span& span : spansOf(plan, BudgetPeriod::quarter))
        for (const Metric metric : drawnMoney()) {
            std::vector<double> values;
            for (const projection::Projection& projection : projections) {
                const auto sum = [&](Metric of) {
                    double all = 0;
                    for (int t = span.from; t < span.to; ++t) all += projection.outputs.at(of, t);
                    return all;
                };
                values.push_back(metric == Metric::costPerConversation
                                     ? sum(Metric::totalCost) / sum(Metric::inbound)
                                     : sum(metric));
            }
            const auto range = ranges.value().of(metric, span);
            ASSERT_TRUE(range);
            EXPECT_NEAR(range->p10, quantileOf(values, 0.1), 1e-6 * std::abs(range->p10) + 1e-9);
            EXPECT_NEAR(range->p90, quantileOf(values, 0.9), 1e-6 * std::abs(range->p90) + 1e-9);
            ++compared;
        }
    EXPECT_GE(compared, 28);
}

TEST(QuarterRanges, OfAPlanOfOneQuarterAreThoseOfTheWholePlan) {
    plan::Plan plan = plan::samplePlan();
    plan.months = 3; // January to March
    const auto simulation = ranges::Simulation::of(plan);
    ASSERT_TRUE(simulation);
    const auto summary = simulation.value().summarise({10'000, 0, {}});
    ASSERT_TRUE(summary);
    const auto ranges = quarterRangesOf(simulation.value(), plan, 10'000);
    ASSERT_TRUE(ranges);
    for (const Metric metric : {Metric::peopleCost, Metric::aiCost, Metric::totalCost}) {
        const ranges::Spread& whole = summary.value().of({metric, -1, Over::wholePlan, 0});
        const auto range = ranges.value().of(metric, {0, 3});
        ASSERT_TRUE(range);
        // A quantile of the summary is off by a bin at most.
        const double near = (whole.most - whole.least) / 250 + 1e-9;
        EXPECT_NEAR(range->p10, whole.at(Level::p10), near);
        EXPECT_NEAR(range->p90, whole.at(Level::p90), near);
    }
}

TEST(QuarterRanges, OfAPlanWithoutABetAreOneValue) {
    plan::Plan plan = plan::samplePlan();
    for (const plan::LeverRef& lever : plan::allLevers(plan)) plan.find(lever)->range.reset();
    const auto projection = projection::project(std::make_shared<const plan::Plan>(plan)).value();
    const QuarterRanges ranges = rangesOf(plan, 16);
    for (const Span& span : spansOf(plan, BudgetPeriod::quarter)) {
        double cost = 0;
        for (int t = span.from; t < span.to; ++t) cost += projection.outputs.at(Metric::totalCost, t);
        const auto range = ranges.of(Metric::totalCost, span);
        ASSERT_TRUE(range);
        EXPECT_NEAR(range->p10, cost, 1e-9 * cost);
        EXPECT_EQ(range->p10, range->p90);
    }
}

TEST(QuarterRanges, ACostPerConversationThatNoDrawHasIsNotThere) {
    plan::Plan plan = plan::samplePlan();
    for (plan::WorkType& type : plan.workTypes) {
        plan::Lever& volume = type.lever(plan::LeverKey::volume);
        volume.base = plan::Trajectory::constant(0);
        volume.range.reset();
    }
    EXPECT_FALSE(rangesOf(plan, 16).of(Metric::costPerConversation, {0, 3}));
}

} // namespace
} // namespace headroom::finance
