#include "finance/budget.h"

#include "finance/rounding.h"
#include "plan/sample.h"
#include "support/random_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <memory>
#include <numeric>
#include <random>

namespace headroom::finance {
namespace {

using testing::ElementsAre;

void expectAddsUp(const std::vector<std::vector<double>>& table) {
    const auto whole = roundedTable(table);
    ASSERT_EQ(whole.size(), table.size());
    const auto near = [](std::int64_t rounded, double exact) {
        EXPECT_LT(std::abs(static_cast<double>(rounded) - exact), 1 + 1e-6) << exact;
    };
    double all = 0;
    std::int64_t allWhole = 0;
    std::vector<double> columns(table.front().size());
    std::vector<std::int64_t> columnsWhole(columns.size());
    for (std::size_t i = 0; i < table.size(); ++i) {
        double row = 0;
        std::int64_t rowWhole = 0;
        for (std::size_t j = 0; j < columns.size(); ++j) {
            near(whole[i][j], table[i][j]);
            row += table[i][j];
            rowWhole += whole[i][j];
            columns[j] += table[i][j];
            columnsWhole[j] += whole[i][j];
        }
        near(rowWhole, row);
        all += row;
        allWhole += rowWhole;
    }
    for (std::size_t j = 0; j < columns.size(); ++j) near(columnsWhole[j], columns[j]);
    near(allWhole, all);
}

TEST(Rounding, ATableAddsUpAsPrinted) {
    expectAddsUp({{0.5, 0.5}, {0.5, 0.5}});
    expectAddsUp({{0.3, 0.3, 0.4}});
    expectAddsUp({{0.4}, {0.4}, {0.4}});
    expectAddsUp({{-0.5, 1.25, 1e9 + 0.125}, {0, -3.75, 2}});
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::uniform_real_distribution<double> value(-1e6, 1e9);
        std::vector<std::vector<double>> table(1 + random() % 7, std::vector<double>(1 + random() % 60));
        for (auto& row : table)
            for (double& cell : row) cell = random() % 4 ? value(random) : std::floor(value(random));
        expectAddsUp(table);
    }
}

TEST(Rounding, WholeNumbersStay) {
    EXPECT_THAT(roundedTable({{1, 2}, {3, -4}}), ElementsAre(Whole{1, 2}, Whole{3, -4}));
    EXPECT_TRUE(roundedTable({}).empty());
}

TEST(Rounding, PartsComeToTheirWhole) {
    EXPECT_EQ(roundedTo(std::vector{0.4, 0.4, 0.4}, 1), (Whole{1, 0, 0}));
    EXPECT_EQ(roundedTo(std::vector{1.6, 1.6, 1.8}, 5), (Whole{1, 2, 2}));
    EXPECT_EQ(roundedTo(std::vector{-0.4, -0.3, -0.4}, -1), (Whole{-1, 0, 0}));
    EXPECT_EQ(roundedTo(std::vector{10.0, 1.0}, 20), (Whole{18, 2})) << "the largest takes the rest";
    EXPECT_TRUE(roundedTo(std::vector<double>{}, 3).empty());
}

TEST(BudgetSpans, FollowTheCalendar) {
    plan::Plan plan;
    plan.firstMonth = plan::parseMonth("2026-02").value();
    plan.months = 14;
    EXPECT_EQ(spansOf(plan, BudgetPeriod::month).size(), 14u);
    EXPECT_THAT(spansOf(plan, BudgetPeriod::quarter),
                ElementsAre(Span{0, 2}, Span{2, 5}, Span{5, 8}, Span{8, 11}, Span{11, 14}));
    EXPECT_THAT(spansOf(plan, BudgetPeriod::year), ElementsAre(Span{0, 11}, Span{11, 14}));
}

TEST(Budget, IsTheMoneyOfTheProjectionToTheCent) {
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        auto plan =
            std::make_shared<const plan::Plan>(seed == 0 ? plan::samplePlan() : tests::randomPlan(seed));
        const auto projected = projection::project(plan);
        if (!projected) continue;
        const Budget budget = budgetOf(projected.value());
        ASSERT_EQ(budget.months(), plan->months);
        const Span whole{0, plan->months};
        std::int64_t byLine = 0, byMonth = 0, byQuarter = 0, byYear = 0;
        for (std::size_t line = 0; line < budgetLineCount; ++line)
            byLine += budget.of(static_cast<BudgetLine>(line), whole);
        for (const Span& span : spansOf(*plan, BudgetPeriod::month)) byMonth += budget.total(span);
        for (const Span& span : spansOf(*plan, BudgetPeriod::quarter)) byQuarter += budget.total(span);
        for (const Span& span : spansOf(*plan, BudgetPeriod::year)) byYear += budget.total(span);
        EXPECT_EQ(byLine, budget.total(whole));
        EXPECT_EQ(byMonth, budget.total(whole));
        EXPECT_EQ(byQuarter, budget.total(whole));
        EXPECT_EQ(byYear, budget.total(whole));
        const auto series = projected.value().series(plan::Metric::totalCost);
        double exact = 0;
        for (int t = 0; t < plan->months; ++t) {
            const double month = series[static_cast<std::size_t>(t)] * 100;
            exact += month;
            EXPECT_LT(std::abs(static_cast<double>(budget.total({t, t + 1})) - month), 1.001) << seed;
        }
        EXPECT_LT(std::abs(static_cast<double>(budget.total(whole)) - exact), 1.001) << seed;
    }
}

TEST(Budget, ToolingIsApartFromTheRestOfTheAi) {
    plan::Plan plan = plan::samplePlan();
    plan.lever(plan::LeverKey::toolingCost).base = plan::Trajectory::constant(1234.5);
    plan.lever(plan::LeverKey::toolingCost).range.reset();
    const auto projected = projection::project(std::make_shared<const plan::Plan>(plan));
    ASSERT_TRUE(projected);
    const Budget budget = budgetOf(projected.value());
    const Span first{0, 1};
    EXPECT_EQ(budget.of(BudgetLine::tooling, first), 123450);
    EXPECT_NEAR(static_cast<double>(budget.of(BudgetLine::ai, first)) + 123450,
                projected.value().series(plan::Metric::aiCost)[0] * 100, 1.001);
}

} // namespace
} // namespace headroom::finance
