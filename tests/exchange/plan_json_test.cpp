#include "exchange/plan_json.h"

#include "exchange/full_plan.h"
#include "plan/sample.h"
#include "support/random_plan.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <bit>
#include <cfloat>
#include <cmath>
#include <random>

namespace headroom::exchange {
namespace {

using plan::LeverKey;
using plan::Plan;
using plan::Trajectory;
using testing::HasSubstr;
using testing::Not;

Plan roundTrip(const Plan& plan) {
    const std::string text = planToJson(plan);
    const auto read = planFromJson(text);
    if (!read) {
        ADD_FAILURE() << read.error().place << ' ' << testing::PrintToString(read.error().values) << '\n'
                      << text;
        return {};
    }
    EXPECT_EQ(planToJson(read.value().plan), text) << "the same plan gives the same bytes";
    return read.value().plan;
}

TEST(PlanJson, KeepsEveryField) {
    const Plan full = tests::fullPlan();
    EXPECT_TRUE(roundTrip(full) == full) << planToJson(full);
    EXPECT_FALSE(planFromJson(planToJson(full)).value().seasonNormalised);
}

TEST(PlanJson, KeepsTheSampleAndAnEmptyPlan) {
    EXPECT_TRUE(roundTrip(plan::samplePlan()) == plan::samplePlan());
    const Plan empty = plan::emptyPlan("New", plan::Month{std::chrono::year{2030}, std::chrono::May});
    EXPECT_TRUE(roundTrip(empty) == empty);
    EXPECT_TRUE(roundTrip(Plan{}) == Plan{}) << "an empty name is for validation to find";
}

TEST(PlanJson, AFileFromBeforeGuardrailsHasThoseOfANewPlan) {
    nlohmann::json json = nlohmann::json::parse(planToJson(tests::fullPlan()));
    json.erase("guardrails");
    json.erase("lastFinanceReview");
    json.erase("nextFinanceReview");
    const Plan old = planFromJson(json.dump()).value().plan;
    EXPECT_EQ(old.guardrails, plan::defaultGuardrails());
    EXPECT_FALSE(old.lastFinanceReview);
    EXPECT_FALSE(old.nextFinanceReview);
    json["guardrails"] = nlohmann::json::array();
    EXPECT_TRUE(planFromJson(json.dump()).value().plan.guardrails.empty());
    Plan none = tests::fullPlan();
    none.guardrails.clear();
    EXPECT_TRUE(roundTrip(none).guardrails.empty());
}

TEST(PlanJson, AFileThatSaysNothingOfDrawsHasTheUsualOnes) {
    nlohmann::json json = nlohmann::json::parse(planToJson(tests::fullPlan()));
    json.erase("correlations");
    json.erase("draws");
    json["levers"]["backfill"].erase("weights");
    json["levers"]["backfill"].erase("monthly");
    json["scenarios"][0].erase("weight");
    const Plan old = planFromJson(json.dump()).value().plan;
    EXPECT_TRUE(old.correlations.empty());
    EXPECT_EQ(old.draws, plan::DrawSettings{});
    EXPECT_EQ(old.lever(LeverKey::backfill).range->weights, plan::Range{}.weights);
    EXPECT_FALSE(old.lever(LeverKey::backfill).range->monthly);
    EXPECT_FALSE(old.scenarios[0].weight);
    json["draws"] = {{"seed", 7}};
    const plan::DrawSettings draws = planFromJson(json.dump()).value().plan.draws;
    EXPECT_EQ(draws.seed, 7U);
    EXPECT_EQ(draws.draws, plan::DrawSettings{}.draws);
}

TEST(PlanJson, WritesWeightsWhereTheyAreReadOrUnusual) {
    Plan plan;
    const plan::LeverRef growth{LeverKey::growth, {}};
    plan.find(growth)->range = plan::Range{Trajectory::constant(0), Trajectory::constant(0.1)};
    const auto written = [&] {
        return nlohmann::json::parse(planToJson(plan))["levers"]["growth"].contains("weights");
    };
    EXPECT_FALSE(written());
    plan.find(growth)->range->distribution = plan::Distribution::discrete;
    EXPECT_TRUE(written());
    plan.find(growth)->range->distribution = plan::Distribution::uniform;
    plan.find(growth)->range->weights = {1, 1, 1};
    EXPECT_TRUE(written());
    EXPECT_TRUE(roundTrip(plan) == plan);
}

TEST(PlanJson, KeepsManyDifferentPlans) {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        Plan plan = tests::randomPlan(seed);
        plan.season = plan::normalisedSeason(plan.season);
        for (std::uint64_t edit = 0; edit < 3; ++edit) {
            ASSERT_TRUE(roundTrip(plan) == plan) << "seed " << seed << ", edit " << edit;
            plan = tests::randomEdit(plan, seed + edit);
        }
    }
}

TEST(PlanJson, KeepsDoublesToTheLastBit) {
    std::vector<double> values{0.0,
                               -0.0,
                               0.1,
                               1.0 / 3,
                               5e-324,
                               DBL_MIN,
                               DBL_MAX,
                               -DBL_MAX,
                               1e22,
                               1e23,
                               9007199254740992.0,
                               9007199254740994.0,
                               1e15,
                               123456789.5,
                               2.2250738585072011e-308,
                               0.1 + 0.2};
    std::mt19937_64 random(7);
    while (values.size() < 3000) {
        const auto value = std::bit_cast<double>(random());
        if (std::isfinite(value)) values.push_back(value);
    }
    Plan plan;
    for (std::size_t at = 0; at < values.size(); at += 50) {
        const std::vector<double> some(values.begin() + static_cast<std::ptrdiff_t>(at),
                                       values.begin() +
                                           static_cast<std::ptrdiff_t>(std::min(at + 50, values.size())));
        plan.lever(LeverKey::overtime).base = Trajectory::monthly(some);
        const auto back = roundTrip(plan).lever(LeverKey::overtime).base.points();
        ASSERT_EQ(back.size(), some.size());
        for (std::size_t i = 0; i < some.size(); ++i)
            ASSERT_EQ(std::bit_cast<std::uint64_t>(back[i].value), std::bit_cast<std::uint64_t>(some[i]))
                << some[i];
    }
}

TEST(PlanJson, ReadsAsAPersonWouldWriteIt) {
    Plan plan = tests::fullPlan();
    const std::string text = planToJson(plan);
    EXPECT_THAT(text, HasSubstr("\"schema\": \"headroom.plan/1\""));
    EXPECT_THAT(text, HasSubstr("\"firstMonth\": \"2025-11\""));
    EXPECT_THAT(text, HasSubstr(R"("points": [["2025-11", 60], ["2026-04", 80.25], ["2027-04", 0]])"));
    EXPECT_THAT(text, HasSubstr(R"("values": [0, 1, 0, 2])"));
    EXPECT_THAT(text, HasSubstr(R"("inboxShare": {"base": 0.65})"));
    EXPECT_THAT(text, HasSubstr(R"("workedWeekdays": ["mon", "wed", "thu", "fri", "sat"])"));
    EXPECT_THAT(text, HasSubstr(R"("distribution": "lognormal")"));
    EXPECT_THAT(text, HasSubstr(R"({"month": "2025-02", "volume": 0.25, "complete": false})"));
    EXPECT_THAT(text, HasSubstr(R"("lastReviewed": "2025-02-28")"));
    EXPECT_THAT(text, HasSubstr(R"("quality": "medium")"));
    EXPECT_THAT(text, HasSubstr(R"("risk": "high")"));
    EXPECT_THAT(text, HasSubstr(R"("nextReview": "2026-06-30")"));
    EXPECT_THAT(text, HasSubstr(R"("nextFinanceReview": "2026-03-31")"));
    EXPECT_THAT(text, HasSubstr(R"("draws": {"method": "latinHypercube", "seed": 4294967295, "draws": 7})"));
    EXPECT_THAT(text, HasSubstr(R"({"lever": "delay", "milestone": "a/b~c"})"));
    EXPECT_THAT(text, Not(HasSubstr("0.30000000000000003,"))) << "shortest form that reads back";
    EXPECT_THAT(text, HasSubstr("0.30000000000000004"));
    EXPECT_TRUE(text.ends_with("}\n"));
    EXPECT_TRUE(nlohmann::json::accept(text));
}

TEST(PlanJson, NamesEveryLeverOfTheCatalogue) {
    const auto json = nlohmann::json::parse(planToJson(plan::samplePlan()));
    for (const plan::LeverInfo& lever : plan::leverCatalogue()) {
        const auto& levers = lever.key == plan::LeverKey::milestoneDelay ? json["milestones"][0]
                             : plan::isWorkTypeLever(lever.key)          ? json["workTypes"][0]["levers"]
                                                                         : json["levers"];
        EXPECT_TRUE(levers.contains(lever.name)) << lever.name;
    }
}

TEST(PlanJson, FillsInWhatAPersonLeavesOut) {
    const auto read = planFromJson(R"({"schema": "headroom.plan/1", "name": "Short", "firstMonth": "2027-02",
        "months": 6, "workTypes": [{"id": "a", "name": "A", "levers": {"volume": {"base": 800}}}]})");
    ASSERT_TRUE(read) << testing::PrintToString(read.error().values);
    Plan wanted;
    wanted.name = "Short";
    wanted.firstMonth = plan::Month{std::chrono::year{2027}, std::chrono::February};
    wanted.months = 6;
    wanted.workTypes.resize(1);
    wanted.workTypes[0].id = {"a"};
    wanted.workTypes[0].name = "A";
    wanted.workTypes[0].lever(LeverKey::volume).base = Trajectory::constant(800);
    EXPECT_TRUE(read.value().plan == wanted);
}

TEST(PlanJson, TakesMonthsByNumberToo) {
    const auto read =
        planFromJson(R"({"schema": "headroom.plan/1", "name": "N", "firstMonth": "2027-02", "months": 6,
        "levers": {"overtime": {"base": {"shape": "steps", "points": [[0, 0.1], ["2027-05", 0.2], [4, 0.3]]}}}})");
    ASSERT_TRUE(read) << testing::PrintToString(read.error().values);
    EXPECT_TRUE(read.value().plan.lever(LeverKey::overtime).base ==
                Trajectory::steps({{0, 0.1}, {3, 0.2}, {4, 0.3}}));
}

TEST(PlanJson, KeepsMonthsBeyondTheYearsItCanName) {
    Plan plan;
    plan.firstMonth = plan::Month{std::chrono::year{2200}, std::chrono::November};
    plan.lever(LeverKey::overtime).base = Trajectory::steps({{0, 0.1}, {1, 0.2}, {2, 0.3}, {9000, 0.4}});
    EXPECT_TRUE(roundTrip(plan) == plan);
}

TEST(PlanJson, NormalisesASeasonAndSaysSo) {
    Plan plan;
    auto json = nlohmann::json::parse(planToJson(plan));
    json["season"] = {2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 4};
    const auto read = planFromJson(json.dump());
    ASSERT_TRUE(read);
    EXPECT_TRUE(read.value().seasonNormalised);
    EXPECT_DOUBLE_EQ(read.value().plan.season[0], 2.0 * 12 / 26);
    EXPECT_DOUBLE_EQ(read.value().plan.season[11], 4.0 * 12 / 26);
    const auto again = planFromJson(planToJson(read.value().plan));
    EXPECT_FALSE(again.value().seasonNormalised) << "once is enough";
    EXPECT_EQ(again.value().plan.season, read.value().plan.season);
}

TEST(PlanJson, LeavesWhatIsNoSeasonToValidation) {
    for (const double index : {0.0, -1.0}) {
        Plan plan;
        plan.season.fill(index);
        const auto read = planFromJson(planToJson(plan));
        ASSERT_TRUE(read);
        EXPECT_FALSE(read.value().seasonNormalised);
        EXPECT_EQ(read.value().plan.season, plan.season);
    }
}

TEST(PlanJson, WritesValidTextEvenForANameThatIsNot) {
    Plan plan;
    plan.name = "bad \xFF name";
    EXPECT_TRUE(planFromJson(planToJson(plan)));
}

} // namespace
} // namespace headroom::exchange
