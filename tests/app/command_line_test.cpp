#include "app/program.h"
#include "exchange/plan_json.h"
#include "plan/sample.h"
#include "projection/projection.h"
#include "store/workspace.h"
#include "support/sample_actuals.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>

namespace fs = std::filesystem;
using namespace headroom;
using nlohmann::json;
using testing::HasSubstr;

namespace {

using CommandLine = tests::Program;
using tests::Ran;
using tests::read;
using tests::write;

} // namespace

TEST_F(CommandLine, HelpAndVersionLeaveWithZero) {
    EXPECT_EQ(run("--version").status, 0);
    EXPECT_THAT(run("--version").out, HasSubstr("Headroom 0."));
    for (const char* command : {"", "sample", "project", "ranges", "check", "guardrails", "improvements",
                                "import", "export", "report", "schema", "trail", "verify"}) {
        const Ran ran = run(std::string(command) + " --help");
        EXPECT_EQ(ran.status, 0) << command;
        EXPECT_FALSE(ran.out.empty()) << command;
    }
}

TEST_F(CommandLine, WrongUsageLeavesWithTwo) {
    for (const char* line :
         {"--nosuch", "project", "--review check sample.json", "sample", "project sample.json --format xml",
          "export sample.json", "project a b c", "report sample.json"}) {
        const Ran ran = run(line);
        EXPECT_EQ(ran.status, 2) << line;
        EXPECT_FALSE(ran.err.empty()) << line;
        EXPECT_TRUE(ran.out.empty()) << line;
    }
}

TEST_F(CommandLine, WritesTheSampleAsJsonAndAsAWorkspace) {
    ASSERT_EQ(run("sample -o sample.json").status, 0);
    const auto plan = exchange::planFromJson(read(folder / "sample.json"));
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan.value().plan, plan::samplePlan());
    ASSERT_EQ(run("sample -o sample.headroom").status, 0);
    EXPECT_EQ(run("project sample.headroom --format json").out, run("project sample.json --format json").out);
    EXPECT_EQ(run("sample -o -").out, read(folder / "sample.json"));
}

TEST_F(CommandLine, SaysWhereTheGuardrailsStandOnTheActuals) {
    write(folder / "plan.json", exchange::planToJson(tests::sampleWithShortfall()));
    const Ran ran = run("guardrails plan.json --format json");
    ASSERT_EQ(ran.status, 0) << ran.err;
    const json result = json::parse(ran.out);
    EXPECT_EQ(result["schema"], "headroom.guardrails/1");
    ASSERT_EQ(result["guardrails"].size(), 6U);
    const json& shortfall = result["guardrails"][0];
    EXPECT_EQ(shortfall["state"], "triggered");
    EXPECT_EQ(shortfall["fired"], "2026-04");
    EXPECT_EQ(shortfall["inForce"], true);
    EXPECT_TRUE(shortfall["decision"].is_null());
    ASSERT_EQ(shortfall["evidence"].size(), 4U);
    EXPECT_EQ(shortfall["evidence"][1]["breaks"], false);
    EXPECT_EQ(shortfall["evidence"][2]["month"], "2026-03");
    EXPECT_EQ(shortfall["evidence"][2]["breaks"], true);
    EXPECT_NEAR(shortfall["evidence"][3]["reference"].get<double>() -
                    shortfall["evidence"][3]["actual"].get<double>(),
                0.05, 1e-12);
    EXPECT_EQ(result["pausedReductions"], json::parse(R"([{"month": "2026-09", "people": 4}])"));
    // The projection of the same file pauses it too.
    const json projected = json::parse(run("project plan.json --format json").out);
    EXPECT_EQ(projected["outputs"]["reductions"], json(std::vector<int>(12, 0)));

    const std::string table = run("guardrails plan.json").out;
    EXPECT_THAT(table, HasSubstr("Automation shortfall: triggered"));
    EXPECT_THAT(table, HasSubstr("5.0 points under plan"));
    EXPECT_THAT(table, HasSubstr("not decided yet"));
    EXPECT_THAT(table, HasSubstr("Planned reductions paused: 4 people in September 2026."));
    EXPECT_THAT(run("guardrails plan.json --format csv").out,
                HasSubstr("Automation shortfall,triggered,2026-03,"));

    run("sample -o sample.json");
    EXPECT_EQ(json::parse(run("guardrails sample.json --format json").out)["guardrails"][0]["state"], "ok");
    EXPECT_THAT(run("check plan.json").out, HasSubstr("nobody has decided"));
}

TEST_F(CommandLine, ProjectsToJsonWithEveryNamedKey) {
    run("sample -o sample.json");
    const Ran ran = run("project sample.json --scenario Bold --format json");
    ASSERT_EQ(ran.status, 0) << ran.err;
    const json result = json::parse(ran.out);
    EXPECT_EQ(result["schema"], "headroom.projection/1");
    EXPECT_EQ(result["plan"], "Support 2026");
    EXPECT_EQ(result["scenario"], "Bold");
    EXPECT_EQ(result["months"].size(), 12U);
    EXPECT_EQ(result["months"][0], "2026-01");
    EXPECT_EQ(result["workTypes"].size(), 5U);
    const json& in = result["inputs"];
    for (const char* key :
         {"workingDays", "inboxShare", "improvementShare", "attrition", "plannedHires", "plannedReductions",
          "backfill", "upkeepHours", "dedicatedHours", "overtime", "contractors"})
        EXPECT_EQ(in.at(key).size(), 12U) << key;
    for (const char* key :
         {"hoursPerDay", "inducedDemand", "hiringLeadMonths", "openingHeadcount", "openingBacklogHours",
          "reviewFraction", "reviewMinutes", "surplusToImprovement", "loadedCost", "costPerHire", "severance",
          "aiPrice", "billedHandoverShare", "platformFee", "dedicatedTeamCost", "toolingCost",
          "overtimePremium", "contractorCost", "outsourcedPrice"})
        EXPECT_TRUE(in.at(key).is_number()) << key;
    EXPECT_TRUE(in.at("careEffect").is_boolean());
    EXPECT_EQ(in.at("ramp").size(), 6U);
    EXPECT_EQ(in.at("openingRamping").size(), 6U);
    EXPECT_TRUE(in.at("baseline").at("automation").is_number());
    EXPECT_TRUE(in.at("baseline").at("inboxShare").is_number());
    EXPECT_EQ(in.at("baseline").at("workTypeAutomation").size(), 5U);
    const json& out = result["outputs"];
    EXPECT_EQ(out.at("gapFte").size(), 12U);
    EXPECT_EQ(out.at("workTypes").at("ftePerPoint").at("Integrations").size(), 12U);

    // The same numbers as the model's own, to the last bit.
    const auto projected =
        projection::project(std::make_shared<const plan::Plan>(plan::samplePlan()), "Bold");
    ASSERT_TRUE(projected);
    for (int t = 0; t < 12; ++t)
        EXPECT_EQ(out.at("requiredFte")[static_cast<std::size_t>(t)].get<double>(),
                  projected.value().outputs.at(plan::Metric::requiredFte, t));
}

TEST_F(CommandLine, ProjectsToTableAndCsvAndToAFile) {
    run("sample -o sample.json");
    const Ran table = run("project sample.json");
    EXPECT_EQ(table.status, 0);
    EXPECT_EQ(std::count(table.out.begin(), table.out.end(), '\n'), 14);
    EXPECT_THAT(table.out, HasSubstr("2026-12"));
    const Ran csv = run("project sample.json --format csv");
    EXPECT_EQ(std::count(csv.out.begin(), csv.out.end(), '\n'), 13);
    EXPECT_EQ(run("project sample.json --format csv -o out.csv").status, 0);
    EXPECT_EQ(read(folder / "out.csv"), csv.out);
    EXPECT_EQ(run("project - --format csv", "cat sample.json |").out, csv.out);
}

TEST_F(CommandLine, NamesTheScenarioOrPlanThatIsMissing) {
    run("sample -o sample.json");
    const Ran scenario = run("project sample.json --scenario Nosuch");
    EXPECT_EQ(scenario.status, 2);
    EXPECT_THAT(scenario.err, HasSubstr("Cautious"));
    run("sample -o sample.headroom");
    const Ran plan = run("project sample.headroom --plan Nosuch");
    EXPECT_EQ(plan.status, 2);
    EXPECT_THAT(plan.err, HasSubstr("Support 2026"));
}

TEST_F(CommandLine, UnreadableAndInvalidInputLeavesWithThree) {
    write(folder / "empty.json", "");
    write(folder / "text.json", "not a plan");
    write(folder / "foreign.json", R"({"schema":"other/1"})");
    write(folder / "binary.json", std::string("\x00\xff\xfe\x01", 4));
    write(folder / "half.headroom", std::string("SQLite format 3\0", 16));
    for (const char* file : {"missing.json", "missing.headroom", "empty.json", "text.json", "foreign.json",
                             "binary.json", "half.headroom", "."}) {
        const Ran ran = run(std::string("project ") + file);
        EXPECT_EQ(ran.status, 3) << file << ": " << ran.err;
        EXPECT_THAT(ran.err, HasSubstr(file));
        EXPECT_TRUE(ran.out.empty()) << file;
    }
}

TEST_F(CommandLine, NoPlaceToWriteLeavesWithFour) {
    run("sample -o sample.json");
    for (const char* line : {"sample -o /nosuch/folder/x.json", "project sample.json -o /nosuch/x.txt",
                             "export sample.json -o /nosuch/x.json", "report sample.json -o /nosuch/x.pdf"}) {
        const Ran ran = run(line);
        EXPECT_EQ(ran.status, 4) << line << ran.err;
        EXPECT_THAT(ran.err, HasSubstr("/nosuch")) << line;
    }
}

TEST_F(CommandLine, ChecksAPlan) {
    plan::Plan plan = plan::samplePlan();
    write(folder / "good.json", exchange::planToJson(plan));
    EXPECT_EQ(run("check good.json").status, 0);
    plan.lever(plan::LeverKey::meetingsShare).base = plan::Trajectory::constant(0.1);
    write(folder / "bad.json", exchange::planToJson(plan));
    const Ran ran = run("check bad.json --format json");
    EXPECT_EQ(ran.status, 1);
    const json result = json::parse(ran.out);
    ASSERT_GE(result["findings"].size(), 1U) << "worst first";
    EXPECT_EQ(result["findings"][0]["severity"], "error");
    EXPECT_EQ(result["findings"][0]["code"], "splitNotWhole");
    EXPECT_FALSE(result["findings"][0]["remedy"].get<std::string>().empty());
    EXPECT_EQ(run("check bad.json --format csv").status, 1);
    EXPECT_EQ(run("check bad.json").status, 1);
    EXPECT_EQ(run("project bad.json").status, 0) << "the split is wrong, the projection still has a meaning";
}

TEST_F(CommandLine, ChecksGuardrailsAndTheFinanceReviewAgainstToday) {
    plan::Plan plan = plan::samplePlan();
    plan.firstMonth = *plan::parseMonth("2020-01");
    plan.guardrails.clear();
    plan.lastFinanceReview.reset();
    write(folder / "plan.json", exchange::planToJson(plan));
    const Ran never = run("check plan.json");
    EXPECT_THAT(never.out, HasSubstr("Guardrails: No guardrail says"));
    EXPECT_THAT(never.out,
                HasSubstr("Finance review: The plan has begun and no finance review is on record"));
    plan.lastFinanceReview = plan::parseDate("2020-02-03");
    write(folder / "plan.json", exchange::planToJson(plan));
    EXPECT_THAT(run("check plan.json").out, HasSubstr("over a quarter ago"));
}

TEST_F(CommandLine, RefusesReductionsOfPeopleWhoAreNotThere) {
    plan::Plan plan = plan::samplePlan();
    plan.lever(plan::LeverKey::plannedReductions).base = plan::Trajectory::steps({{0, 0}, {5, 500}, {6, 0}});
    write(folder / "bad.json", exchange::planToJson(plan));
    const Ran ran = run("project bad.json");
    EXPECT_EQ(ran.status, 3);
    EXPECT_THAT(ran.err, HasSubstr("500"));
    EXPECT_EQ(run("check bad.json").status, 1);
}

TEST_F(CommandLine, NullWhereANumberDoesNotExist) {
    plan::Plan plan = plan::samplePlan();
    plan.lever(plan::LeverKey::inboxShare).base = plan::Trajectory::constant(0);
    write(folder / "none.json", exchange::planToJson(plan));
    const Ran ran = run("project none.json --format json");
    EXPECT_EQ(ran.status, 0) << ran.err;
    const json result = json::parse(ran.out);
    EXPECT_TRUE(result["outputs"]["requiredFte"][0].is_null());
    EXPECT_TRUE(result["outputs"]["headroomConversations"][0].is_null());
    EXPECT_EQ(ran.out.find("nan"), std::string::npos);
    EXPECT_EQ(ran.out.find("inf\""), std::string::npos);
}

TEST_F(CommandLine, ImportsIntoAWorkspaceOrAPlanFile) {
    write(folder / "volumes.csv", "month,count\n2025-10,9000\n2025-11,9400\n2025-12,8800\nnonsense,1\n");
    for (const char* file : {"sample.json", "sample.headroom"}) {
        ASSERT_EQ(run(std::string("sample -o ") + file).status, 0);
        const std::string line = std::string("import ") + file + " volumes.csv --type 'How-to questions'";
        const std::string before = read(folder / file);
        const Ran dry = run(line + " --dry-run");
        EXPECT_EQ(dry.status, 0) << dry.err;
        EXPECT_EQ(read(folder / file), before);
        const Ran ran = run(line);
        ASSERT_EQ(ran.status, 0) << ran.err;
        EXPECT_EQ(ran.out, dry.out);
        EXPECT_THAT(ran.err, HasSubstr("volumes.csv:5"));
        run(std::string("export ") + file + " -o out.json");
        const json exported = json::parse(read(folder / "out.json"));
        EXPECT_EQ(exported["plan"]["history"][0]["entries"].size(), 3U) << exported["plan"]["history"].dump();
    }
    const Ran unnamed = run("import sample.json volumes.csv");
    EXPECT_EQ(unnamed.status, 2);
    EXPECT_THAT(unnamed.err, HasSubstr("Deep troubleshooting"));
    EXPECT_EQ(run("import sample.json missing.csv --type Integrations").status, 3);
}

TEST_F(CommandLine, ImportsTheBanksCalls) {
    const fs::path data = fs::path(HEADROOM_SHARED_DIR) / "data" / "bank_calls.csv";
    if (!fs::exists(data)) GTEST_SKIP() << data << " is not here";
    run("sample -o sample.headroom");
    const Ran ran = run("import sample.headroom '" + data.string() + "' --type 'Account and billing'");
    ASSERT_EQ(ran.status, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("2003-04"));
    EXPECT_EQ(std::count(ran.out.begin(), ran.out.end(), '\n'), 8);
}

TEST_F(CommandLine, WritesTheReport) {
    run("sample -o sample.json");
    const Ran ran = run("report sample.json -o report.pdf");
    ASSERT_EQ(ran.status, 0) << ran.err;
    EXPECT_EQ(read(folder / "report.pdf").substr(0, 5), "%PDF-");
}

TEST_F(CommandLine, PrintsTheSchemaAndVerifiesAWorkspace) {
    const Ran schema = run("schema");
    EXPECT_EQ(schema.status, 0);
    EXPECT_TRUE(json::parse(schema.out).contains("$schema"));
    run("sample -o sample.headroom");
    EXPECT_EQ(run("verify sample.headroom").status, 0);
    write(folder / "plain.txt", "text");
    EXPECT_EQ(run("verify plain.txt").status, 3);
}
