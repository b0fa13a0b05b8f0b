#include "exchange/plan_json.h"

#include "exchange/full_plan.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace headroom::exchange {
namespace {

using nlohmann::json;

Error errorOf(const std::string& text) {
    const auto read = planFromJson(text);
    if (read) {
        ADD_FAILURE() << "read without complaint: " << text.substr(0, 2000);
        return {};
    }
    return read.error();
}

/// The full plan with one member replaced; `pointer` names it, and is where the error must point unless
/// `place` is.
void expectInvalid(const std::string& pointer, const json& value, const std::string& expected,
                   std::string place = {}) {
    json plan = json::parse(planToJson(tests::fullPlan()));
    plan[json::json_pointer(pointer)] = value;
    if (place.empty()) place = pointer;
    const Error error = errorOf(plan.dump());
    EXPECT_EQ(error.code, ErrorCode::jsonInvalid) << pointer;
    EXPECT_EQ(error.place, place);
    EXPECT_EQ(error.values, (std::vector<std::string>{place, expected})) << value;
}

TEST(PlanJsonInvalid, UnknownKeysAtEveryLevel) {
    for (const char* pointer : {"/surprise",
                                "/calendar/surprise",
                                "/calendar/holidays/0/surprise",
                                "/calendar/fixed/0/surprise",
                                "/ramp/surprise",
                                "/levers/surprise",
                                "/levers/growth/surprise",
                                "/levers/upkeepHours/base/surprise",
                                "/workTypes/0/surprise",
                                "/workTypes/1/levers/surprise",
                                "/workTypes/1/levers/growth",
                                "/launches/0/surprise",
                                "/scenarios/0/surprise",
                                "/scenarios/0/overrides/1/surprise",
                                "/guardrails/0/surprise",
                                "/correlations/0/surprise",
                                "/correlations/0/a/surprise",
                                "/correlations/0/b/workType",
                                "/draws/surprise",
                                "/history/0/surprise",
                                "/history/0/entries/1/surprise",
                                "/actuals/surprise",
                                "/actuals/sources/0/surprise",
                                "/actuals/figures/0/surprise",
                                "/actuals/figures/1/earlier/0/surprise",
                                "/decisions/0/surprise",
                                "/levers/volume"})
        expectInvalid(pointer, 1, "unknownKey");
}

TEST(PlanJsonInvalid, Guardrails) {
    expectInvalid("/guardrails/0/actions/1", "revisitHiringGates", "each action once");
    expectInvalid("/guardrails/0/metric", "mood",
                  "automation|resolution|improvementShare|backlogDays|inbound");
    expectInvalid("/guardrails", nullptr, "array");
    expectInvalid("/lastFinanceReview", "2026-02-30", "date");
}

TEST(PlanJsonInvalid, RangesThatCannotBeDrawn) {
    for (const json& value : {json::array(), json::array({1, 2}), json::array({1, 2, 3, 4})})
        expectInvalid("/levers/backfill/weights", value, "3 numbers");
    expectInvalid("/levers/backfill/weights", 1, "array");
    expectInvalid("/levers/backfill/weights/1", "half", "number");
    expectInvalid("/scenarios/0/overrides/1/weights/2", nullptr, "number");
    expectInvalid("/levers/backfill/monthly", "always", "number");
    expectInvalid("/scenarios/0/overrides/1/monthly", nullptr, "number");
    for (const char* key : {"weights", "monthly"}) {
        json plan = json::parse(planToJson(tests::fullPlan()));
        plan["levers"]["attrition"] = {{"base", 0.1},
                                       {key, key == std::string("monthly") ? json(1) : json()}};
        EXPECT_EQ(errorOf(plan.dump()).place, "/levers/attrition/low") << key;
    }
}

TEST(PlanJsonInvalid, CorrelationsAndDraws) {
    expectInvalid("/correlations", nullptr, "array");
    expectInvalid("/correlations/0", json::array(), "object");
    expectInvalid("/correlations/0/a", "resolution", "object");
    expectInvalid("/correlations/0/a/lever", "luck", "name of a lever");
    expectInvalid("/correlations/0/a/workType", 2, "text");
    expectInvalid("/correlations/1/a/workType", "2", "unknownKey");
    expectInvalid("/correlations/0/rank", "high", "number");
    expectInvalid("/draws", 1000, "object");
    expectInvalid("/draws/method", "dice", "sobol|latinHypercube|pseudoRandom");
    for (const json& value : {json(-1), json(4294967296), json(1e300)})
        expectInvalid("/draws/seed", value, "0..4294967295");
    expectInvalid("/draws/seed", 0.5, "integer");
    expectInvalid("/draws/draws", "many", "integer");
    expectInvalid("/draws/draws", 1e10, "-2147483648..2147483647");
    expectInvalid("/scenarios/0/weight", "likely", "number");
}

TEST(PlanJsonInvalid, WrongTypes) {
    for (const char* pointer :
         {"/name", "/id", "/team", "/currency", "/levers/growth/source", "/workTypes/0/id",
          "/workTypes/0/name", "/scenarios/0/note", "/history/0/source", "/launches/0/workType"})
        for (const json& value : {json(1), json(nullptr), json::array(), json::object(), json(true)})
            expectInvalid(pointer, value, "text");
    for (const char* pointer : {"/calendar", "/ramp", "/levers", "/levers/growth", "/workTypes/0",
                                "/launches/1", "/scenarios/1", "/history/0/entries/0"})
        for (const json& value : {json(1), json(nullptr), json::array(), json("text")})
            expectInvalid(pointer, value, "object");
    for (const char* pointer : {"/season", "/workTypes", "/launches", "/scenarios", "/history",
                                "/ramp/proficiency", "/calendar/holidays", "/levers/upkeepHours/base/points"})
        for (const json& value : {json(1), json(nullptr), json::object(), json("text")})
            expectInvalid(pointer, value, "array");
    for (const char* pointer : {"/season/3", "/ramp/proficiency/0", "/calendar/fixed/0/days",
                                "/launches/0/volume", "/launches/0/decay", "/history/0/entries/1/volume",
                                "/levers/upkeepHours/base/points/1/1", "/levers/plannedHires/base/values/2"})
        for (const json& value : {json("0.5"), json(nullptr), json(true), json::array({1})})
            expectInvalid(pointer, value, "number");
    for (const char* pointer : {"/careEffect", "/history/0/entries/0/complete"})
        for (const json& value : {json("true"), json(0), json(nullptr)})
            expectInvalid(pointer, value, "boolean");
    expectInvalid("/months", 12.5, "integer");
    expectInvalid("/months", "12", "integer");
    expectInvalid("/months", 1e9, "-12000..12000");
    expectInvalid("/levers/growth/base", "0.1", "number or path");
    expectInvalid("/levers/growth/low", nullptr, "number or path");
}

TEST(PlanJsonInvalid, WordsThatAreNoChoice) {
    expectInvalid("/volumeBasis", "Baseline", "baseline|forecast");
    expectInvalid("/attritionBasis", 3, "byYear|byMonth");
    expectInvalid("/levers/growth/basis", "percent", "value|difference|factor");
    expectInvalid("/levers/growth/confidence", "", "low|medium|high");
    expectInvalid("/levers/growth/quality", "good", "low|medium|high");
    expectInvalid("/levers/growth/risk", 3, "low|medium|high");
    expectInvalid("/levers/upkeepHours/base/shape", "constant", "linear|steps|monthly");
    expectInvalid("/workTypes/0/mode", "phone", "deferred|live");
    expectInvalid("/calendar/workedWeekdays/0", "Monday", "mon|tue|wed|thu|fri|sat|sun");
    expectInvalid("/calendar/workedWeekdays/1", "mon", "each weekday once");
    expectInvalid("/scenarios/0/overrides/0/lever", "growths", "name of a lever");
}

TEST(PlanJsonInvalid, DatesAndMonthsThatDoNotExist) {
    for (const json& value :
         {json("2026-13"), json("2026-1"), json("26-01"), json("2026-01-01"), json(""), json(2026)})
        expectInvalid("/firstMonth", value, "month");
    expectInvalid("/calendar/holidays/0/date", "2026-02-29", "date");
    expectInvalid("/levers/growth/lastReviewed", "yesterday", "date");
    expectInvalid("/levers/growth/nextReview", "2026-06-31", "date");
    expectInvalid("/nextFinanceReview", "2026-Q1", "date");
    expectInvalid("/history/0/entries/0/month", 0, "month");
}

TEST(PlanJsonInvalid, PathsThatAreNone) {
    const std::string base = "/levers/upkeepHours/base";
    expectInvalid(base + "/points", json::array(), "at least one point");
    expectInvalid(base + "/points/1/0", "2025-11", "months in order");
    expectInvalid(base + "/points/1/0", 0, "months in order");
    expectInvalid(base + "/points/0/0", "2025-10", "a month of the plan");
    expectInvalid(base + "/points/0/0", -1, "a month of the plan");
    expectInvalid(base + "/points/0", json::array({"2025-11"}), "[month, number]");
    expectInvalid(base + "/points/0", json::array({"2025-11", 1, 2}), "[month, number]");
    expectInvalid(base, json::object({{"shape", "steps"}}), "missingKey", base + "/points");
    expectInvalid(base, json::object({{"points", json::array()}}), "missingKey", base + "/shape");
    expectInvalid(base, json::object({{"shape", "steps"}, {"values", {1}}}), "missingKey", base + "/points");
    expectInvalid("/levers/plannedHires/base/values", json::array(), "at least one number");
}

TEST(PlanJsonInvalid, WhatMustBeThereIsMissed) {
    for (const char* pointer : {"/name",
                                "/firstMonth",
                                "/months",
                                "/levers/growth/base",
                                "/levers/growth/low",
                                "/levers/growth/high",
                                "/workTypes/0/id",
                                "/workTypes/0/name",
                                "/launches/0/workType",
                                "/launches/0/month",
                                "/correlations/0/a",
                                "/correlations/1/b",
                                "/correlations/0/rank",
                                "/correlations/0/b/lever",
                                "/scenarios/0/name",
                                "/scenarios/0/overrides/0/lever",
                                "/scenarios/0/overrides/0/base",
                                "/history/0/workType",
                                "/calendar/fixed/0/days",
                                "/calendar/holidays/0/date"}) {
        const json::json_pointer at(pointer);
        json plan = json::parse(planToJson(tests::fullPlan()));
        plan[at.parent_pointer()].erase(at.back());
        const Error error = errorOf(plan.dump());
        EXPECT_EQ(error.code, ErrorCode::jsonInvalid);
        EXPECT_EQ(error.values, (std::vector<std::string>{pointer, "missingKey"}));
    }
}

TEST(PlanJsonInvalid, ARangeNeedsBothEnds) {
    json plan = json::parse(planToJson(tests::fullPlan()));
    plan["levers"]["attrition"] = {{"base", 0.1}, {"distribution", "normal"}};
    EXPECT_EQ(errorOf(plan.dump()).place, "/levers/attrition/low");
}

TEST(PlanJsonInvalid, SeasonsOfAnotherLength) {
    expectInvalid("/season", json::array(), "12 numbers");
    expectInvalid("/season", std::vector<double>(13, 1.0), "12 numbers");
    expectInvalid("/season", std::vector<double>(12, 1e308), "12 numbers");
}

TEST(PlanJsonInvalid, KeysGivenTwice) {
    const std::string start =
        R"({"schema": "headroom.plan/1", "name": "N", "firstMonth": "2027-02", "months": 6, )";
    const auto expectTwice = [](const std::string& text, const std::string& place) {
        const Error error = errorOf(text);
        EXPECT_EQ(error.code, ErrorCode::jsonInvalid);
        EXPECT_EQ(error.values, (std::vector<std::string>{place, "duplicateKey"}));
    };
    expectTwice(start + R"("name": "M"})", "/name");
    expectTwice(start + R"("levers": {"growth": {"base": 1, "base": 2}}})", "/levers/growth/base");
    expectTwice(start + R"("workTypes": [{"id": "a", "name": "A"}, {"id": "b", "id": "b"}]})",
                "/workTypes/1/id");
    expectTwice(start + R"("draws": {"seed": 1, "draws": 10, "seed": 2}})", "/draws/seed");
    expectTwice(start +
                    R"("correlations": [{"a": {"lever": "growth"}, "b": {"lever": "attrition"}, "rank": 0,)" +
                    R"( "a": {"lever": "growth"}}]})",
                "/correlations/0/a");
    expectTwice(start + R"("a/b~": 1, "a\u002fb~": 2})", "/a~1b~0");
}

TEST(PlanJsonInvalid, NumbersThatAreNotFinite) {
    const std::string start =
        R"({"schema": "headroom.plan/1", "name": "N", "firstMonth": "2027-02", "months": 6, )";
    for (const char* number :
         {"NaN", "Infinity", "-Infinity", "1e999", "-1e999", "nan", "0x10", "01", ".5", "1.", "+1"}) {
        const Error error = errorOf(start + R"("levers": {"growth": {"base": )" + number + "}}}");
        EXPECT_EQ(error.code, ErrorCode::jsonMalformed) << number;
        EXPECT_FALSE(error.values.at(0).empty());
    }
    plan::Plan plan;
    plan.lever(plan::LeverKey::growth).base = plan::Trajectory::constant(std::nan(""));
    const Error error = errorOf(planToJson(plan));
    EXPECT_EQ(error.place, "/levers/growth/base") << "written as null, refused when read";
}

TEST(PlanJsonInvalid, TextThatIsNoJson) {
    for (const char* text : {"", " ", "{", "}", "not a plan", "{\"schema\"}", "{'schema': 1}",
                             "{\"schema\": \"headroom.plan/1\",}", "{} {}", "[1, 2", "\"",
                             "{\"a\": \"\\ud800\"}", "// comment\n{}", "{\"a\": \"line\nbreak\"}"}) {
        const Error error = errorOf(text);
        EXPECT_EQ(error.code, ErrorCode::jsonMalformed) << text;
        EXPECT_FALSE(error.values.at(0).empty()) << text;
    }
}

TEST(PlanJsonInvalid, TextThatIsNotUtf8) {
    EXPECT_EQ(errorOf("{\"name\": \"\xFF\"}").code, ErrorCode::textNotUtf8);
    EXPECT_EQ(errorOf("{\"name\": \"\xC0\xAF\"}").code, ErrorCode::textNotUtf8) << "overlong";
    EXPECT_EQ(errorOf("{\"name\": \"\xED\xA0\x80\"}").code, ErrorCode::textNotUtf8) << "surrogate";
    EXPECT_EQ(errorOf(std::string("\xFF\xFE{\0}\0", 6)).code, ErrorCode::textNotUtf8) << "UTF-16";
    EXPECT_TRUE(planFromJson("\xEF\xBB\xBF" + planToJson(plan::Plan{}))) << "a byte order mark is no error";
}

TEST(PlanJsonInvalid, ForeignSchemas) {
    const std::vector<std::pair<std::string, std::string>> cases{
        {R"({})", ""},
        {R"({"name": "x"})", ""},
        {R"({"schema": "headroom.plan/2"})", "headroom.plan/2"},
        {R"({"schema": "headroom.projection/1"})", "headroom.projection/1"},
        {R"({"schema": 1})", "number"},
        {R"({"schema": null})", "null"}};
    for (const auto& [text, found] : cases) {
        const Error error = errorOf(text);
        EXPECT_EQ(error.code, ErrorCode::schemaForeign) << text;
        EXPECT_EQ(error.values, (std::vector<std::string>{found, "headroom.plan/1"}));
    }
    EXPECT_EQ(errorOf("[]").code, ErrorCode::jsonInvalid);
    EXPECT_EQ(errorOf("null").code, ErrorCode::jsonInvalid);
}

TEST(PlanJsonInvalid, NestingWithoutEnd) {
    const Error arrays = errorOf(std::string(1'000'000, '['));
    EXPECT_EQ(arrays.code, ErrorCode::jsonInvalid);
    EXPECT_EQ(arrays.values.at(1), "depth");
    std::string objects = R"({"schema": "headroom.plan/1", "x": )";
    for (int i = 0; i < 100'000; ++i) objects += R"({"x":)";
    EXPECT_EQ(errorOf(objects).values.at(1), "depth");
}

TEST(PlanJsonInvalid, FilesWithoutEnd) {
    const std::string text(std::size_t{65} << 20, ' ');
    EXPECT_EQ(errorOf(text).code, ErrorCode::fileTooLarge);
}

} // namespace
} // namespace headroom::exchange
