#include "exchange/plan_json.h"

#include "exchange/full_plan.h"
#include "plan/sample.h"
#include "support/random_plan.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace headroom::exchange {
namespace {

using nlohmann::json;

TEST(PlanSchema, DescribesEveryLever) {
    const json schema = json::parse(planJsonSchema());
    EXPECT_EQ(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    for (const plan::LeverInfo& lever : plan::leverCatalogue()) {
        const json& properties = schema["properties"];
        const json& levers = lever.key == plan::LeverKey::milestoneDelay
                                 ? properties["milestones"]["items"]["properties"]
                             : plan::isWorkTypeLever(lever.key)
                                 ? properties["workTypes"]["items"]["properties"]["levers"]["properties"]
                                 : properties["levers"]["properties"];
        ASSERT_TRUE(levers.contains(lever.name)) << lever.name;
        const json& entry = levers[std::string(lever.name)];
        EXPECT_EQ(entry["title"], lever.label);
        EXPECT_THAT(entry["description"].get<std::string>(), testing::HasSubstr(std::string(lever.help)));
        EXPECT_FALSE(entry["x-unit"].get<std::string>().empty()) << lever.name;
        EXPECT_EQ(entry["default"]["base"], lever.initial);
    }
}

/// Checks JSON documents against the schema with python3-jsonschema, an implementation that is not ours.
class PlanSchemaCheck : public testing::Test {
protected:
    void SetUp() override {
        if (std::system(HEADROOM_PYTHON " -c 'import jsonschema' >/dev/null 2>&1") != 0)
            GTEST_SKIP() << "python3-jsonschema is not installed";
        std::string pattern = std::filesystem::temp_directory_path() / "headroom-schema-XXXXXX";
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        folder = pattern;
        write("schema.json", planJsonSchema());
        write("check.py", R"(
import json, sys, jsonschema
schema = json.load(open(sys.argv[1]))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for document in json.load(open(sys.argv[2])):
    errors = sorted(error.json_path for error in validator.iter_errors(document))
    print(errors[0] if errors else "ok")
)");
    }

    void TearDown() override {
        if (!folder.empty()) std::filesystem::remove_all(folder);
    }

    void write(const std::string& name, const std::string& text) const {
        std::ofstream(folder / name) << text;
    }

    /// A line a document: "ok", or where the first error is.
    std::vector<std::string> check(const json& documents) const {
        write("documents.json", documents.dump());
        const std::string command = std::string("cd '") + folder.string() +
                                    "' && " HEADROOM_PYTHON
                                    " check.py schema.json documents.json > out.txt 2> err.txt";
        std::vector<std::string> lines;
        if (std::system(command.c_str()) != 0) {
            std::ifstream err(folder / "err.txt");
            ADD_FAILURE() << std::string(std::istreambuf_iterator<char>(err), {});
            return lines;
        }
        std::ifstream out(folder / "out.txt");
        for (std::string line; std::getline(out, line);) lines.push_back(line);
        return lines;
    }

    std::filesystem::path folder;
};

TEST_F(PlanSchemaCheck, AcceptsWhatIsWritten) {
    json documents = json::array();
    documents.push_back(json::parse(planToJson(plan::samplePlan())));
    documents.push_back(json::parse(
        planToJson(plan::emptyPlan("New", plan::Month{std::chrono::year{2030}, std::chrono::May}))));
    documents.push_back(json::parse(planToJson(tests::fullPlan())));
    for (std::uint64_t seed = 0; seed < 25; ++seed)
        documents.push_back(json::parse(planToJson(tests::randomPlan(seed, {3, -1}))));
    const auto lines = check(documents);
    ASSERT_EQ(lines.size(), documents.size());
    EXPECT_THAT(lines, testing::Each("ok"));
}

TEST_F(PlanSchemaCheck, RefusesWhatIsNotAPlan) {
    const json good = json::parse(planToJson(plan::samplePlan()));
    const std::vector<std::pair<std::string, json>> changes{
        {"/surprise", 1},
        {"/schema", "headroom.plan/2"},
        {"/months", 61},
        {"/months", 0},
        {"/firstMonth", "2026-13"},
        {"/season", json::array({1, 1})},
        {"/levers/surprise", json::object({{"base", 1}})},
        {"/levers/inboxShare/base", 1.01},
        {"/levers/hiringLead/base", 2.5},
        {"/levers/growth/base",
         json::object({{"shape", "steps"}, {"points", json::array({json::array({0, 0.1})})}})},
        {"/levers/inboxShare/base", json::object({{"shape", "steps"}, {"points", json::array()}})},
        {"/levers/growth/distribution", "gauss"},
        {"/levers/growth/lastReviewed", "01.02.2026"},
        {"/levers/growth/nextReview", "01.02.2026"},
        {"/levers/growth/quality", "good"},
        {"/levers/growth/risk", 1},
        {"/nextFinanceReview", "2026-Q1"},
        {"/workTypes/0/levers/growth", json::object({{"base", 0.1}})},
        {"/workTypes/0/mode", "phone"},
        {"/scenarios/0/overrides/0/lever", "unknown"},
        {"/scenarios/0/overrides/0", json::object({{"lever", "inboxShare"}, {"base", 1.5}})},
        {"/scenarios/0/overrides/0", json::object({{"lever", "resolution"}, {"base", 0.5}})},
        {"/scenarios/0/overrides/0", json::object({{"lever", "growth"}, {"workType", "a"}, {"base", 0.5}})},
        {"/scenarios/0/weight", 1.5},
        {"/scenarios/0/overrides/0",
         json::object({{"lever", "growth"}, {"base", 0.5}, {"distribution", "normal"}})},
        {"/levers/attrition/weights", json::array({0.5, 0.5})},
        {"/levers/attrition/weights", json::array({0.5, 0.6, -0.1})},
        {"/levers/attrition/monthly", 1.1},
        {"/levers/openHours", json::object({{"base", 8}, {"monthly", 0.5}})},
        {"/correlations/0/rank", -1.1},
        {"/correlations/0/a", json::object({{"lever", "volume"}})},
        {"/correlations/0/a", json::object({{"lever", "growth"}, {"workType", "billing"}})},
        {"/correlations/0/a", json::object({{"lever", "luck"}})},
        {"/draws/seed", -1},
        {"/draws/seed", 4294967296},
        {"/draws/draws", 0},
        {"/draws/method", "dice"},
        {"/draws/surprise", 1},
        {"/guardrails/0/months", 0},
        {"/guardrails/0/threshold", -1},
        {"/guardrails/0/metric", "mood"},
        {"/guardrails/0/actions", json::array({"moveSurplus", "moveSurplus"})},
        {"/lastFinanceReview", "2026-01"},
        {"/calendar/workedWeekdays", json::array({"mon", "mon"})}};
    json documents = json::array();
    for (const auto& [pointer, value] : changes) {
        json changed = good;
        changed[json::json_pointer(pointer)] = value;
        documents.push_back(changed);
    }
    const auto lines = check(documents);
    ASSERT_EQ(lines.size(), changes.size());
    for (std::size_t i = 0; i < lines.size(); ++i) EXPECT_NE(lines[i], "ok") << changes[i].first;
}

} // namespace
} // namespace headroom::exchange
