#include "finance/bridge.h"

#include "finance/comparison.h"
#include "plan/sample.h"
#include "projection/projection.h"
#include "support/random_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace headroom::finance {
namespace {

using plan::LeverKey;
using plan::Metric;
using plan::Plan;
using plan::Trajectory;

constexpr std::array metrics{Metric::requiredFte, Metric::headcount,  Metric::totalCost,
                             Metric::gapFte,      Metric::automation, Metric::costPerConversation};

Bridge bridge(const Plan& before, const Plan& after) {
    auto result = bridgeBetween(before, after, metrics);
    EXPECT_TRUE(result);
    return std::move(result.value());
}

double sumOfSteps(const Bridge& bridge, std::size_t m, std::size_t t) {
    double sum = 0;
    for (const BridgeStep& step : bridge.steps) sum += step.effects[m][t];
    return sum;
}

/// Of its figures, which may be millions.
void expectSums(const Bridge& bridge, const std::string& what) {
    for (std::size_t m = 0; m < metrics.size(); ++m)
        for (std::size_t t = 0; t < bridge.before[m].size(); ++t) {
            const double difference = bridge.after[m][t] - bridge.before[m][t];
            if (!std::isfinite(difference)) continue;
            const double sum = sumOfSteps(bridge, m, t);
            if (std::isnan(sum)) continue; // a mixture in which the figure does not exist
            EXPECT_NEAR(sum, difference, 1e-9 * std::max(1.0, std::abs(bridge.after[m][t])))
                << what << ", " << plan::info(metrics[m]).name << " " << t;
        }
}

Plan changed(Plan plan, std::initializer_list<std::pair<LeverKey, double>> to) {
    for (const auto& [key, value] : to) plan.lever(key).base = Trajectory::constant(value);
    return plan;
}

TEST(Bridge, OfAPlanToItselfHasNoSteps) {
    const Plan plan = plan::samplePlan();
    const Bridge same = bridge(plan, plan);
    EXPECT_TRUE(same.steps.empty());
    EXPECT_EQ(same.before, same.after);
    EXPECT_EQ(same.months, 12);
}

TEST(Bridge, ItsEndsAreWhatTheProjectionsSay) {
    const Plan before = plan::samplePlan();
    const Plan after = changed(before, {{LeverKey::growth, 0.3}, {LeverKey::attrition, 0.25}});
    const Bridge way = bridge(before, after);
    for (const auto& [plan, end] : {std::pair{&before, &way.before}, std::pair{&after, &way.after}}) {
        const auto projected = projection::project(std::make_shared<const Plan>(*plan));
        ASSERT_TRUE(projected);
        const auto cost = projected.value().series(Metric::totalCost);
        EXPECT_TRUE(std::equal(cost.begin(), cost.end(), (*end)[2].begin()));
        EXPECT_NEAR((*end)[2].back(), std::accumulate(cost.begin(), cost.end(), 0.0), 1e-6);
    }
}

TEST(Bridge, TwoDriversShareWhatTheyBringTogether) {
    // Cost of people = headcount x cost a year / 12: of two factors each gets its change at the mean of the
    // other.
    Plan before = plan::samplePlan();
    before.guardrails.clear();
    before = changed(before, {{LeverKey::attrition, 0},
                              {LeverKey::plannedHires, 0},
                              {LeverKey::plannedReductions, 0},
                              {LeverKey::openingHeadcount, 40},
                              {LeverKey::loadedCost, 60'000}});
    before.ramp.openingRamping.clear();
    const Plan after = changed(before, {{LeverKey::openingHeadcount, 50}, {LeverKey::loadedCost, 90'000}});
    const std::array people{Metric::peopleCost};
    const auto way = bridgeBetween(before, after, people);
    ASSERT_TRUE(way);
    const auto& steps = way.value().steps;
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].driver, Driver::hiring);
    EXPECT_EQ(steps[1].driver, Driver::prices);
    EXPECT_NEAR(steps[0].effects[0][3], 10 * 75'000 / 12.0, 1e-9);
    EXPECT_NEAR(steps[1].effects[0][3], 45 * 30'000 / 12.0, 1e-9);
    EXPECT_NEAR(steps[0].effects[0].back(), 10 * 75'000, 1e-6) << "all months";
}

TEST(Bridge, AnEditIsGivenToItsDriverAlone) {
    const Plan before = plan::samplePlan();
    for (const auto& [key, value, driver] : {std::tuple{LeverKey::growth, 0.4, Driver::demand},
                                             std::tuple{LeverKey::inducedDemand, 0.5, Driver::induced},
                                             std::tuple{LeverKey::attrition, 0.5, Driver::attrition},
                                             std::tuple{LeverKey::upkeepHours, 400.0, Driver::care},
                                             std::tuple{LeverKey::aiPrice, 2.0, Driver::prices},
                                             std::tuple{LeverKey::overtime, 0.05, Driver::hiring}}) {
        const Bridge way = bridge(before, changed(before, {{key, value}}));
        ASSERT_EQ(way.steps.size(), 1U) << plan::info(key).name;
        EXPECT_EQ(way.steps[0].driver, driver);
        expectSums(way, std::string(plan::info(key).name));
    }
    Plan fixed = before;
    fixed.calendar.fixed = {{before.monthAt(2), 10}};
    EXPECT_EQ(bridge(before, fixed).steps.at(0).driver, Driver::calendar);
    Plan noted = before;
    noted.lever(LeverKey::growth).provenance.source = "Board, November";
    EXPECT_TRUE(bridge(before, noted).steps.empty()) << "where a number is from changes no figure";
}

TEST(Bridge, ItsStepsAreThoseOfAllOrdersAveraged) {
    const Plan before = plan::samplePlan();
    Plan after = changed(before, {{LeverKey::growth, 0.35},
                                  {LeverKey::inboxShare, 0.5},
                                  {LeverKey::attrition, 0.4},
                                  {LeverKey::openingHeadcount, 52}});
    after.lever(LeverKey::contentShare).base = Trajectory::constant(0.2);
    const Bridge way = bridge(before, after);
    // The twin changes lever after lever in every order, without mixtures.
    struct Part {
        Driver driver;
        std::vector<LeverKey> keys;
    };
    const std::vector<Part> parts{{Driver::demand, {LeverKey::growth}},
                                  {Driver::timeSplit, {LeverKey::inboxShare, LeverKey::contentShare}},
                                  {Driver::hiring, {LeverKey::openingHeadcount}},
                                  {Driver::attrition, {LeverKey::attrition}}};
    const auto required = [](const Plan& plan) {
        const auto projected = projection::project(std::make_shared<const Plan>(plan));
        EXPECT_TRUE(projected);
        return std::vector<double>(projected.value().series(Metric::gapFte).begin(),
                                   projected.value().series(Metric::gapFte).end());
    };
    std::vector<std::vector<double>> sums(parts.size(), std::vector<double>(12));
    std::vector<std::size_t> order{0, 1, 2, 3};
    int orders = 0;
    do {
        Plan plan = before;
        std::vector<double> was = required(plan);
        for (const std::size_t part : order) {
            for (const LeverKey key : parts[part].keys) plan.lever(key).base = after.lever(key).base;
            const std::vector<double> is = required(plan);
            for (std::size_t t = 0; t < 12; ++t) sums[part][t] += is[t] - was[t];
            was = is;
        }
        ++orders;
    } while (std::next_permutation(order.begin(), order.end()));
    ASSERT_EQ(orders, 24);
    ASSERT_EQ(way.steps.size(), parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        EXPECT_EQ(way.steps[i].driver, parts[i].driver);
        for (std::size_t t = 0; t < 12; ++t)
            EXPECT_NEAR(way.steps[i].effects[3][t], sums[i][t] / orders, 1e-9);
    }
}

TEST(Bridge, SumsExactlyBetweenAnyTwoPlans) {
    int compared = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Plan before = tests::randomPlan(seed, {2, 6});
        Plan after = seed % 2 ? tests::randomPlan(100 + seed, {3, 9}) : before;
        if (seed % 2 == 0)
            for (std::uint64_t edit = 0; edit < 12; ++edit)
                after = tests::randomEdit(after, 31 * seed + edit);
        after.firstMonth = before.firstMonth;
        after.currency = before.currency;
        const auto way = bridgeBetween(before, after, metrics);
        if (!way) {
            // Moving a plan to other months may put a path where it has no value.
            EXPECT_EQ(way.error().code, ErrorCode::planInvalid);
            continue;
        }
        ++compared;
        expectSums(way.value(), "seed " + std::to_string(seed));
        EXPECT_EQ(way.value().months, std::min(before.months, after.months));
    }
    EXPECT_GE(compared, 18);
}

TEST(Bridge, BackwardsItIsTheSameWay) {
    const Plan before = tests::randomPlan(7, {3, 12});
    Plan after = before;
    for (std::uint64_t edit = 0; edit < 10; ++edit) after = tests::randomEdit(after, edit);
    after.firstMonth = before.firstMonth;
    after.currency = before.currency;
    const Bridge there = bridge(before, after), back = bridge(after, before);
    ASSERT_EQ(there.steps.size(), back.steps.size());
    for (std::size_t i = 0; i < there.steps.size(); ++i)
        for (std::size_t m = 0; m < metrics.size(); ++m)
            for (std::size_t t = 0; t < there.steps[i].effects[m].size(); ++t) {
                const double forth = there.steps[i].effects[m][t];
                if (std::isnan(forth)) continue;
                EXPECT_NEAR(forth, -back.steps[i].effects[m][t], 1e-9 * std::max(1.0, std::abs(forth)));
            }
}

TEST(Bridge, AWorkTypeThatComesIsAStepOfItsOwn) {
    Plan before = plan::samplePlan();
    Plan after = before;
    plan::WorkType added = after.workTypes.front();
    added.id = {"new"};
    added.name = "Returns";
    added.lever(LeverKey::volume).base = Trajectory::constant(3'000);
    after.workTypes.insert(after.workTypes.begin(), added);
    const Bridge way = bridge(before, after);
    ASSERT_EQ(way.steps.size(), 1U);
    EXPECT_EQ(way.steps[0].driver, Driver::workTypes);
    EXPECT_GT(way.steps[0].effects[0][0], 0) << "more people";
    expectSums(way, "added");
    const auto alone = projection::project(std::make_shared<const Plan>(before));
    for (std::size_t t = 0; t < 12; ++t)
        EXPECT_NEAR(way.before[0][t], alone.value().series(Metric::requiredFte)[t], 1e-12)
            << "a type without volume changes nothing";
    // The same type under another identity is the same type.
    Plan moved = before;
    moved.scenarios.clear(); // they name it
    moved.correlations.clear();
    moved.history.clear();
    moved.workTypes.front().id = {"elsewhere"};
    for (plan::Launch& launch : moved.launches)
        if (launch.workType == before.workTypes.front().id) launch.workType = {"elsewhere"};
    for (plan::Milestone& milestone : moved.milestones)
        std::replace(milestone.workTypes.begin(), milestone.workTypes.end(), before.workTypes.front().id,
                     plan::WorkTypeId{"elsewhere"});
    EXPECT_TRUE(bridge(before, moved).steps.empty());
}

TEST(Bridge, RefusesPlansThatCannotStandBesideEachOther) {
    const Plan before = plan::samplePlan();
    Plan later = before;
    later.firstMonth = before.monthAt(1);
    EXPECT_EQ(bridgeBetween(before, later, metrics).error().code, ErrorCode::plansApart);
    Plan elsewhere = before;
    elsewhere.currency = "EUR";
    EXPECT_EQ(bridgeBetween(before, elsewhere, metrics).error().values,
              (std::vector<std::string>{"USD", "EUR"}));
    Plan faulty = before;
    faulty.name = "Faulty";
    faulty.lever(LeverKey::growth).base = Trajectory::constant(std::nan(""));
    const auto refused = bridgeBetween(before, faulty, metrics);
    EXPECT_EQ(refused.error().code, ErrorCode::planInvalid);
    EXPECT_EQ(refused.error().place, "Faulty");
    const std::atomic<bool> cancelled{true};
    EXPECT_EQ(bridgeBetween(before, before, metrics, &cancelled).error().code, ErrorCode::cancelled);
}

} // namespace
} // namespace headroom::finance
