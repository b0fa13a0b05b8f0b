#include "finance/budget_comparisons.h"

#include "plan/sample.h"
#include "ranges/simulation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace headroom::finance {
namespace {

using plan::Metric;

constexpr std::array all{BudgetComparison::withoutGrowth, BudgetComparison::saving,
                         BudgetComparison::traditional, BudgetComparison::belowTraditional};

std::vector<Span> everySpanOf(const plan::Plan& plan) {
    std::vector<Span> spans{{0, plan.months}};
    for (const BudgetPeriod period : {BudgetPeriod::month, BudgetPeriod::quarter, BudgetPeriod::year})
        for (const Span& span : spansOf(plan, period)) spans.push_back(span);
    return spans;
}

BudgetComparisons drawnOf(const plan::Plan& plan, std::int64_t draws) {
    const auto simulation = ranges::Simulation::of(plan);
    EXPECT_TRUE(simulation);
    auto comparisons = budgetComparisonsOf(simulation.value(), plan, draws);
    EXPECT_TRUE(comparisons);
    return comparisons ? std::move(comparisons.value()) : BudgetComparisons{};
}

double amountOf(BudgetComparison comparison, const Budget& budget, const Span& span) {
    const auto units = [](std::int64_t hundredths) { return static_cast<double>(hundredths) / 100; };
    switch (comparison) {
    case BudgetComparison::withoutGrowth: return units(budget.totalWithoutGrowth(span));
    case BudgetComparison::saving: return units(budget.totalWithoutGrowth(span) - budget.total(span));
    case BudgetComparison::traditional: return units(budget.totalTraditional(span));
    case BudgetComparison::belowTraditional: return units(budget.totalTraditional(span) - budget.total(span));
    }
    return 0;
}

TEST(BudgetComparisons, WithoutABetAreTheAmountsOfTheBudget) {
    plan::Plan plan = plan::samplePlan();
    for (const plan::LeverRef& lever : plan::allLevers(plan)) plan.find(lever)->range.reset();
    const Budget budget = budgetOf(projection::project(std::make_shared<const plan::Plan>(plan)).value());
    const BudgetComparisons drawn = drawnOf(plan, 4);
    for (const Span& span : everySpanOf(plan))
        for (const BudgetComparison comparison : all) {
            const auto range = drawn.of(comparison, span);
            ASSERT_TRUE(range);
            EXPECT_EQ(range->p10, range->p90);
            EXPECT_NEAR(range->p10, amountOf(comparison, budget, span), 0.011 * (span.to - span.from));
        }
}

TEST(BudgetComparisons, AreQuantilesOfTheBudgetsOfTheDraws) {
    plan::Plan plan = plan::samplePlan();
    plan.draws.method = plan::DrawMethod::latinHypercube;
    constexpr std::int64_t draws = 31; // P10 and P90 are the fourth from either end
    const auto simulation = ranges::Simulation::of(plan);
    ASSERT_TRUE(simulation);
    std::vector<Budget> budgets;
    for (std::int64_t draw = 0; draw < draws; ++draw)
        budgets.push_back(budgetOf(
            projection::project(std::make_shared<const plan::Plan>(simulation.value().drawn(draw, draws)))
                .value()));
    const BudgetComparisons drawn = drawnOf(plan, draws);
    for (const Span& span : everySpanOf(plan))
        for (const BudgetComparison comparison : all) {
            std::vector<double> amounts;
            for (const Budget& budget : budgets) amounts.push_back(amountOf(comparison, budget, span));
            std::sort(amounts.begin(), amounts.end());
            const auto range = drawn.of(comparison, span);
            ASSERT_TRUE(range);
            // The budget's months are whole hundredths.
            const double near = 0.021 * (span.to - span.from);
            EXPECT_NEAR(range->p10, amounts[3], near);
            EXPECT_NEAR(range->p90, amounts[27], near);
        }
}

TEST(BudgetComparisons, OfMonthsThatAreNoPeriodAreNotThere) {
    const BudgetComparisons drawn = drawnOf(plan::samplePlan(), 4);
    EXPECT_TRUE(drawn.of(BudgetComparison::saving, {0, 3}));
    EXPECT_FALSE(drawn.of(BudgetComparison::saving, {1, 3}));
}

TEST(BudgetComparisons, AreGivenUpWhenNobodyWantsThem) {
    const plan::Plan plan = plan::samplePlan();
    const auto simulation = ranges::Simulation::of(plan);
    ASSERT_TRUE(simulation);
    ranges::Progress progress;
    progress.cancelled = true;
    const auto given = budgetComparisonsOf(simulation.value(), plan, 1'000'000, &progress);
    ASSERT_FALSE(given);
    EXPECT_EQ(given.error().code, ErrorCode::cancelled);
}

} // namespace
} // namespace headroom::finance
