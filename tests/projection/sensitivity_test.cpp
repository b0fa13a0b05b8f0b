#include "plan/sample.h"
#include "projection/projection.h"
#include "projection/sensitivity.h"
#include "projection/varied_plan.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace headroom;
using namespace headroom::projection;
using plan::LeverKey;
using plan::LeverRef;
using plan::Metric;
using plan::Trajectory;

namespace {

Outputs<double> outputsOf(const plan::Plan& p) {
    return project(std::make_shared<const plan::Plan>(p)).value().outputs;
}

plan::Plan moved(plan::Plan p, const LeverRef& lever, double by) {
    p.find(lever)->base = p.find(lever)->base.shifted(by);
    return p;
}

} // namespace

TEST(Gradient, AgreesWithFiniteDifferencesForEveryLever) {
    const plan::Plan p = plan::samplePlan();
    for (const LeverRef& ref : plan::allLevers(p)) {
        const auto& info = plan::info(ref.key);
        if (info.whole || ref.key == LeverKey::hoursPerDay)
            continue; // not numbers the formulas differentiate by
        const double base = p.find(ref)->base.at(0);
        const double step = 1e-5 * std::max(1.0, std::abs(base));
        // At a limit of the lever only one side can be had.
        const auto limits = [&](double value) {
            return value >= info.minimum && (!info.maximum || value <= *info.maximum);
        };
        bool inside = true;
        for (const auto& point : p.find(ref)->base.points())
            inside &= limits(point.value - step) && limits(point.value + step);
        if (!inside) continue;
        const auto exact = gradient(p, ref);
        const auto up = outputsOf(moved(p, ref, step)), down = outputsOf(moved(p, ref, -step));
        for (const Metric metric :
             {Metric::requiredFte, Metric::automation, Metric::gapFte, Metric::totalCost})
            for (int t = 0; t < p.months; ++t) {
                const double slope = (up.at(metric, t) - down.at(metric, t)) / (2 * step);
                EXPECT_NEAR(exact.at(metric, t), slope, 1e-4 * std::max(1.0, std::abs(slope)))
                    << info.name << ' ' << ref.of.value << ' ' << plan::info(metric).name << " month " << t;
            }
    }
}

TEST(Gradient, OfOneMonthSumsToThatOfThePath) {
    const plan::Plan p = plan::samplePlan();
    const LeverRef inbox{LeverKey::inboxShare, {}};
    const auto whole = gradient(p, inbox);
    double sum = 0;
    for (int month = 0; month < p.months; ++month)
        sum += gradient(p, inbox, month).at(Metric::requiredFte, 10);
    EXPECT_NEAR(sum, whole.at(Metric::requiredFte, 10), 1e-9);
}

TEST(GoalSeek, ClosesTheWorstGapWithTheInboxShare) {
    const plan::Plan p = plan::samplePlan();
    const Goal goal{Metric::gapFte, -1, 10, 0, {LeverKey::inboxShare, {}}, SeekBy::wholePath, 0};
    const auto result = seek(p, goal);
    ASSERT_TRUE(result);
    ASSERT_TRUE(result.value().found);
    EXPECT_GT(result.value().found->value, p.lever(LeverKey::inboxShare).base.at(10));
    plan::Plan changed = p;
    changed.lever(LeverKey::inboxShare).base = result.value().found->trajectory;
    EXPECT_NEAR(outputsOf(changed).at(Metric::gapFte, 10), 0, 1e-9);
}

TEST(GoalSeek, MovesAStepAloneWhenAsked) {
    const plan::Plan p = plan::samplePlan();
    const Goal goal{Metric::gapFte, -1, 10, 0, {LeverKey::plannedHires, {}}, SeekBy::fromMonth, 7};
    const auto result = seek(p, goal);
    ASSERT_TRUE(result);
    ASSERT_TRUE(result.value().found);
    EXPECT_NEAR(result.value().found->reached, 0, 1e-9);
    EXPECT_EQ(result.value().found->trajectory.at(0), p.lever(LeverKey::plannedHires).base.at(0));
}

TEST(GoalSeek, MovesOneMonthAloneWhenAsked) {
    const plan::Plan p = plan::samplePlan();
    const Goal goal{Metric::gapFte, -1, 10, 0, {LeverKey::plannedHires, {}}, SeekBy::inMonth, 6};
    const auto result = seek(p, goal);
    ASSERT_TRUE(result);
    ASSERT_TRUE(result.value().found);
    EXPECT_NEAR(result.value().found->reached, 0, 1e-9);
    const auto before = p.lever(LeverKey::plannedHires).base.values(p.months);
    auto after = result.value().found->trajectory.values(p.months);
    EXPECT_EQ(after[6], result.value().found->value);
    EXPECT_GT(after[6], before[6]);
    after[6] = before[6];
    EXPECT_EQ(after, before);
}

TEST(GoalSeek, SaysWhenNoValueDoes) {
    const plan::Plan p = plan::samplePlan();
    const Goal goal{Metric::automation, -1, 11, 0.99, {LeverKey::resolution, {"integrations"}},
                    SeekBy::wholePath,  0};
    const auto result = seek(p, goal);
    ASSERT_TRUE(result);
    EXPECT_FALSE(result.value().found);
    EXPECT_LT(result.value().missed.atHighest, 0.99);
    EXPECT_LT(result.value().missed.lowest, result.value().missed.highest);
}

TEST(GoalSeek, FindsWhatItIsAskedOnVariedPlans) {
    int found = 0;
    for (std::uint64_t seed = 2000; seed < 2040; ++seed) {
        const plan::Plan p = tests::variedPlan(seed);
        const int last = p.months - 1;
        const auto out = outputsOf(p);
        const Goal goal{
            Metric::gapFte,    -1, last, out.at(Metric::gapFte, last) + 2, {LeverKey::openingHeadcount, {}},
            SeekBy::wholePath, 0};
        const auto result = seek(p, goal);
        ASSERT_TRUE(result);
        if (!result.value().found) continue;
        ++found;
        EXPECT_NEAR(result.value().found->reached, goal.target, 1e-8 * std::max(1.0, std::abs(goal.target)))
            << seed;
    }
    EXPECT_GT(found, 25);
}
