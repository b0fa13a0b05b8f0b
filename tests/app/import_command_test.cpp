// What other programs get from `headroom import`, through the program itself.

#include "app/program.h"
#include "exchange/plan_json.h"
#include "plan/sample.h"
#include "store/workspace.h"
#include "support/postgres_server.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

using namespace headroom;
using nlohmann::json;
using testing::HasSubstr;
using testing::Not;
using tests::Ran;
using tests::read;
using tests::write;

namespace {

class ImportCommand : public tests::Program {
protected:
    ImportCommand() {
        plan::Plan plan = plan::samplePlan();
        plan.firstMonth = std::chrono::year{2020} / 1; // past, whatever the day
        write(folder / "plan.json", exchange::planToJson(plan));
    }
    json plan() { return json::parse(read(folder / "plan.json")); }
    json figures() {
        const json whole = plan();
        return whole.contains("actuals") ? whole["actuals"].value("figures", json::array()) : json::array();
    }

    static constexpr const char* header =
        "id,created_at,work_type,ai_agent_participated,ai_agent.resolution_state,adjusted_handling_time\n";
};

} // namespace

TEST_F(ImportCommand, BringsTopicsInForTheLogOfImprovements) {
    std::string text = "id,created_at,work_type,topics,ai_agent_participated,ai_agent.resolution_state,"
                       "adjusted_handling_time\n";
    for (int month = 1; month <= 4; ++month)
        for (int day = 1; day <= 28; ++day)
            for (int i = 0; i < 4; ++i)
                text += "1,2020-0" + std::to_string(month) + "-" + std::string(day < 10 ? "0" : "") +
                        std::to_string(day) + "T10:00:00Z,How-to questions," +
                        (i % 2 ? "Login" : "\"Refunds; Login\"") +
                        (i < month ? ",true,assumed_resolution,\n" : ",true,escalated,1800\n");
    write(folder / "tickets.csv", text);
    const Ran ran = run("import plan.json tickets.csv");
    ASSERT_EQ(ran.status, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("2 in the file"));
    json changed = plan();
    ASSERT_EQ(changed["actuals"]["topics"].size(), 2U);
    // Days at the end of each month are missing: what is not whole is judged by nobody.
    for (json& topic : changed["actuals"]["topics"])
        for (json& month : topic["months"]) month.erase("complete");
    changed["improvements"] = {{{"id", "1"},
                                {"workType", changed["actuals"]["topics"][0]["workType"]},
                                {"topic", "Refunds"},
                                {"change", "=An article"},
                                {"date", "2020-02-11"},
                                {"state", "made"}}};
    write(folder / "plan.json", changed.dump());
    const json result = json::parse(run("improvements plan.json --format json").out);
    EXPECT_EQ(result["schema"], "headroom.improvements/1");
    EXPECT_EQ(result["months"], json::array({"2020-02", "2020-04"}));
    ASSERT_EQ(result["topics"].size(), 2U);
    EXPECT_EQ(result["topics"][0]["topic"], "Login");
    EXPECT_EQ(result["topics"][0]["conversations"], 336);
    EXPECT_EQ(result["topics"][0]["owner"], nullptr);
    const json& effect = result["improvements"][0]["effect"];
    EXPECT_EQ(effect["state"], "seen");
    EXPECT_EQ(effect["before"]["months"], json::array({"2020-01", "2020-01"}));
    EXPECT_EQ(effect["before"]["involved"], 56);
    EXPECT_EQ(effect["before"]["rate"], 0.5);
    EXPECT_EQ(effect["after"]["involved"], 112);
    EXPECT_EQ(effect["after"]["rate"], 1);
    EXPECT_EQ(effect["difference"], 0.5);
    EXPECT_THAT(run("improvements plan.json --format csv").out, HasSubstr(",Refunds,content,"));
    const std::string table = run("improvements plan.json").out;
    EXPECT_THAT(table, HasSubstr("Refunds"));
    EXPECT_THAT(table, HasSubstr("+50.0 points"));
    EXPECT_EQ(run("improvements nosuch.json").status, 3);
}

TEST_F(ImportCommand, BringsTicketsInAndRestatesThem) {
    std::string text = header;
    for (int day = 1; day <= 31; ++day)
        text += "1,2020-01-" + std::string(day < 10 ? "0" : "") + std::to_string(day) +
                "T10:00:00Z,How-to questions," +
                (day % 2 ? "true,assumed_resolution,\n" : "true,escalated,600\n");
    write(folder / "tickets.csv", text);
    const std::string before = read(folder / "plan.json");
    const Ran dry = run("import plan.json tickets.csv --dry-run --changes changes.csv");
    ASSERT_EQ(dry.status, 0) << dry.err;
    EXPECT_EQ(read(folder / "plan.json"), before);
    EXPECT_THAT(read(folder / "changes.csv"),
                HasSubstr("new,How-to questions,How-to questions,2020-01,volume,31,,yes,\n"));
    ASSERT_EQ(run("import plan.json tickets.csv").status, 0);
    EXPECT_EQ(figures().size(), 4U) << plan().value("actuals", json()).dump();

    // One outcome is taken back.
    text.replace(text.find("assumed_resolution"), 18, "escalated");
    write(folder / "tickets.csv", text);
    const Ran again = run("import plan.json tickets.csv");
    ASSERT_EQ(again.status, 0) << again.err;
    EXPECT_THAT(again.out, HasSubstr("restated"));
    EXPECT_THAT(again.out, HasSubstr("same"));
    EXPECT_EQ(figures().size(), 4U);
    EXPECT_THAT(plan()["actuals"].dump(), HasSubstr("earlier"));
}

TEST_F(ImportCommand, ChangesNothingForAWorkTypeThePlanDoesNotHave) {
    write(folder / "tickets.csv",
          std::string(header) + "1,2020-01-05T10:00:00Z,Nobody knows,true,escalated,60\n");
    const std::string before = read(folder / "plan.json");
    const Ran ran = run("import plan.json tickets.csv");
    EXPECT_EQ(ran.status, 2);
    EXPECT_THAT(ran.err, HasSubstr("Nobody knows"));
    EXPECT_EQ(read(folder / "plan.json"), before);
    write(folder / "mapping.json", R"({"workTypes": {"Nobody knows": "How-to questions"}})");
    EXPECT_EQ(run("import plan.json tickets.csv --mapping mapping.json").status, 0);
    EXPECT_GT(figures().size(), 0U);
}

TEST_F(ImportCommand, SaysWhatItDoesNotTake) {
    write(folder / "sheet.csv", "month,type,volume,AI involvement\n2020-02,How-to questions,900,80\n"
                                "2099-01,How-to questions,900,80\n2020-03,How-to questions,900,180\n");
    const Ran ran = run("import plan.json sheet.csv");
    ASSERT_EQ(ran.status, 0) << ran.err;
    EXPECT_THAT(ran.err, HasSubstr("sheet.csv:4"));
    EXPECT_THAT(ran.err, HasSubstr("after the plan"));
    EXPECT_EQ(figures().size(), 2U);
    EXPECT_THAT(ran.out, HasSubstr("80"));
    EXPECT_THAT(ran.out, Not(HasSubstr("2099")));
}

TEST_F(ImportCommand, ReadsTheNextFileAsItWasToldTo) {
    {
        plan::Plan plan = plan::samplePlan();
        plan.firstMonth = std::chrono::year{2020} / 1;
        auto workspace = store::Workspace::create(folder / "plans.headroom", {"Tester", nullptr});
        ASSERT_TRUE(workspace && workspace.value().add(plan, "New plan"));
    }
    const std::string columns = "in,out,kind,number\n";
    write(folder / "january.csv", columns + "2020-01-01,2020-02-01,x,5\n2020-01-31,2020-02-29,x,7\n");
    EXPECT_NE(run("import plans.headroom january.csv").status, 0) << "it could be either of two dates";
    write(
        folder / "mapping.json",
        R"({"shape": "timestampedCounts", "timeColumn": "out", "countColumn": "number", "typeColumn": "kind",)"
        R"( "workTypes": {"x": "How-to questions"}})");
    const Ran dry = run("import plans.headroom january.csv --mapping mapping.json --dry-run");
    ASSERT_EQ(dry.status, 0) << dry.err;
    EXPECT_NE(run("import plans.headroom january.csv").status, 0) << "a dry run leaves nothing behind";
    const Ran told = run("import plans.headroom january.csv --mapping mapping.json");
    ASSERT_EQ(told.status, 0) << told.err;
    EXPECT_THAT(told.err, Not(HasSubstr("the last time")));

    write(folder / "february.csv", columns + "2020-02-01,2020-03-01,x,8\n2020-02-29,2020-03-31,x,9\n");
    const Ran next = run("import plans.headroom february.csv");
    ASSERT_EQ(next.status, 0) << next.err;
    EXPECT_THAT(next.err, HasSubstr("the last time"));
    EXPECT_THAT(next.out, HasSubstr("2020-03"));
    EXPECT_THAT(next.out, HasSubstr("17"));
}

TEST_F(ImportCommand, AsksADatabase) {
    const auto server = tests::PostgresServer::start();
    if (!server) GTEST_SKIP() << "PostgreSQL is not installed (package postgresql) or does not start";
    ASSERT_TRUE(server->run("CREATE TABLE tickets (at timestamp, kind text);\n"
                            "INSERT INTO tickets SELECT timestamp '2020-01-01' + n * interval '12 hours', "
                            "'How-to questions' FROM generate_series(0, 61) AS n;"));
    write(folder / "query.sql",
          "SELECT date_trunc('month', at)::date AS month, kind AS type, count(*) AS tickets "
          "FROM tickets GROUP BY 1, 2");
    ::setenv("HEADROOM_DATABASE_PASSWORD", server->password().c_str(), 1);
    const std::string database = "'" + server->address() + "'";
    const Ran ran = run("import plan.json " + database + " --query @query.sql");
    ASSERT_EQ(ran.status, 0) << ran.err;
    ASSERT_EQ(figures().size(), 1U) << ran.out;
    EXPECT_EQ(figures()[0]["value"], 62);
    const json source = plan()["actuals"]["sources"][0];
    EXPECT_EQ(source["kind"], "database");
    EXPECT_THAT(source.dump(), HasSubstr("date_trunc"));
    EXPECT_THAT(read(folder / "plan.json"), Not(HasSubstr(server->password()))) << "nor is it kept";

    const std::string before = read(folder / "plan.json");
    const Ran lost =
        run("import plan.json " + database + " --query 'SELECT pg_terminate_backend(pg_backend_pid())'");
    EXPECT_EQ(lost.status, 3);
    EXPECT_THAT(lost.err, HasSubstr("went away"));
    const Ran none = run("import plan.json " + database);
    EXPECT_EQ(none.status, 2);
    EXPECT_THAT(none.err, HasSubstr("--query"));
    ::setenv("HEADROOM_DATABASE_PASSWORD", "wrong", 1);
    const Ran wrong = run("import plan.json " + database + " --query @query.sql");
    EXPECT_EQ(wrong.status, 3);
    EXPECT_THAT(wrong.err, HasSubstr("does not let this user in"));
    ::unsetenv("HEADROOM_DATABASE_PASSWORD");
    const Ran open = run("import plan.json postgresql://anna:secret@db/support --query @query.sql");
    EXPECT_EQ(open.status, 3);
    EXPECT_THAT(open.err, HasSubstr("HEADROOM_DATABASE_PASSWORD"));
    EXPECT_EQ(read(folder / "plan.json"), before);
}

TEST_F(ImportCommand, WhatFewStartsNeedIsNotLoadedWithTheProgram) {
    ASSERT_EQ(std::system(("ldd " HEADROOM_PROGRAM " >'" + (folder / "ldd.txt").string() + "'").c_str()), 0);
    const std::string libraries = read(folder / "ldd.txt");
    EXPECT_THAT(libraries, HasSubstr("libQt6Core"));
    for (const char* late : {"libpq", "libodbc", "libsoci", "libglpk", "libzip", "libcrypto"})
        EXPECT_THAT(libraries, Not(HasSubstr(late)));
}

TEST_F(ImportCommand, SaysThatWhatSpeaksToDatabasesIsMissing) {
    std::filesystem::copy_file(HEADROOM_PROGRAM, folder / "alone");
    const std::string line = "cd '" + folder.string() +
                             "' && ./alone import plan.json 'postgresql://anna@nowhere/support' --query "
                             "'SELECT 1' >out.txt 2>err.txt";
    const int status = std::system(line.c_str());
    EXPECT_EQ(WEXITSTATUS(status), 3);
    EXPECT_THAT(read(folder / "err.txt"),
                HasSubstr("The part of Headroom that reads from databases is missing"));
    EXPECT_THAT(read(folder / "err.txt"), HasSubstr("lib/headroom/database.so"));
}

TEST_F(ImportCommand, SaysThatWhatReadsWorkbooksIsMissing) {
    std::filesystem::copy_file(HEADROOM_PROGRAM, folder / "alone");
    write(folder / "book.xlsx", "PK\x03\x04 is all there is");
    const std::string line =
        "cd '" + folder.string() + "' && ./alone import plan.json book.xlsx >out.txt 2>err.txt";
    const int status = std::system(line.c_str());
    EXPECT_EQ(WEXITSTATUS(status), 3);
    EXPECT_THAT(read(folder / "err.txt"), HasSubstr("The part of Headroom that reads workbooks is missing"));
    EXPECT_THAT(read(folder / "err.txt"), HasSubstr("lib/headroom/zip.so"));
}

TEST_F(ImportCommand, SaysWhatIsWrongWithAWorkbook) {
    write(folder / "book.xlsx", "PK\x03\x04 is all there is");
    const std::string before = read(folder / "plan.json");
    const Ran ran = run("import plan.json book.xlsx");
    EXPECT_EQ(ran.status, 3);
    EXPECT_THAT(ran.err, HasSubstr("damaged"));
    EXPECT_EQ(read(folder / "plan.json"), before);
}
