// The database as a source of actuals, on a PostgreSQL of the test's own.

#include "exchange/data_file.h"
#include "exchange/database_presets.h"
#include "exchange/database_source.h"
#include "exchange/import_changes.h"
#include "exchange/volume_text.h"
#include "support/postgres_server.h"
#include "support/ticket_rows.h"

#include <gmock/gmock.h>

#include <atomic>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <thread>

namespace headroom::exchange {
namespace {

using plan::Observed;
using testing::ElementsAre;
using testing::HasSubstr;

TEST(DatabaseAddress, IsTakenApart) {
    const auto whole =
        readDatabaseAddress("postgresql://anna%40x@db.example:6543/support?sslmode=require&a=b");
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole.value().user, "anna@x");
    EXPECT_EQ(whole.value().host, "db.example");
    EXPECT_EQ(whole.value().port, "6543");
    EXPECT_EQ(whole.value().name, "support");
    EXPECT_EQ(whole.value().options, "sslmode=require a=b");
    EXPECT_EQ(whole.value().title(), "support on db.example");
    const auto six = readDatabaseAddress("postgres://[::1]:99/x");
    ASSERT_TRUE(six);
    EXPECT_EQ(six.value().host, "::1");
    EXPECT_EQ(six.value().port, "99");
    EXPECT_TRUE(readDatabaseAddress("postgresql:///support"));
    const auto odbc = readDatabaseAddress("odbc:DSN=support;UID=anna");
    ASSERT_TRUE(odbc);
    EXPECT_EQ(odbc.value().title(), "support");
    EXPECT_EQ(readDatabaseAddress("odbc:Driver=SQLite3;database=/home/anna/tickets.sqlite").value().title(),
              "tickets.sqlite");
    EXPECT_EQ(readDatabaseAddress("odbc:Driver=x").value().title(), "ODBC");
    EXPECT_TRUE(isDatabaseAddress("odbc:DSN=x"));
    EXPECT_FALSE(isDatabaseAddress("tickets.csv"));
}

TEST(DatabaseAddress, HoldsNoPassword) {
    for (const char* text : {"postgresql://anna:secret@db/support", "postgresql://db/x?password=secret",
                             "odbc:DSN=x;PWD=secret", "odbc:DSN=x;Password=secret"})
        EXPECT_EQ(readDatabaseAddress(text).error().values.at(0), "addressWithPassword") << text;
    for (const char* text :
         {"mysql://db/x", "postgresql://a b/x", "postgresql://db:five/x", "postgresql://%zz/x",
          "odbc:", "odbc: ", "postgresql://db/%00", "postgresql://db/%0A", "postgresql://b[:c:1]:99ql:/x",
          "postgresql://[host:a]:1/x", "postgresql://one:1,two:2/x", "postgresql://[::1]x/y"})
        EXPECT_EQ(readDatabaseAddress(text).error().values.at(0), "addressUnreadable") << text;
}

TEST(DatabaseAddress, IsWrittenAsItIsRead) {
    for (const char* text :
         {"postgresql://anna%40x@db.example:6543/support?sslmode=require&a=b", "postgresql://[::1]:99/x",
          "postgresql://[fe80::1%25eth0]/x", "postgresql:///support", "postgresql://%2Ftmp%2Frun/a%20b",
          "odbc:DSN=support;UID=anna"}) {
        const auto address = readDatabaseAddress(text);
        ASSERT_TRUE(address) << text;
        EXPECT_EQ(address.value().text(), text);
        EXPECT_EQ(readDatabaseAddress(address.value().text()).value(), address.value());
    }
}

TEST(DatabaseQuery, BeginsWithAWordThatReads) {
    for (const char* query : {"SELECT 1", " \n-- months\n/* all */ with t as (select 1) select * from t",
                              "(select 1)", "TABLE x", "values (1)", "select(1)"})
        EXPECT_TRUE(beginsAsARead(query)) << query;
    for (const char* query : {"DELETE FROM x", "", "-- select", "/* select", "selects",
                              "DROP TABLE x;select 1", "EXPLAIN ANALYZE DELETE FROM x"})
        EXPECT_FALSE(beginsAsARead(query)) << query;
}

class Database : public ::testing::Test {
protected:
    static void SetUpTestSuite() { server() = tests::PostgresServer::start(); }
    static void TearDownTestSuite() { server().reset(); }
    void SetUp() override {
        if (!server()) GTEST_SKIP() << "PostgreSQL is not installed (package postgresql) or does not start";
    }
    static std::unique_ptr<tests::PostgresServer>& server() {
        static std::unique_ptr<tests::PostgresServer> one;
        return one;
    }
    /// The same server by way of ODBC.
    static Result<std::string> askByOdbc(const std::string& query) {
        const std::string folder =
            readDatabaseAddress(server()->address()).value().host; // the driver takes a socket's folder
        const auto address = readDatabaseAddress("odbc:Driver={PostgreSQL Unicode};Servername=" + folder +
                                                 ";Database=postgres;UID=headroom");
        EXPECT_TRUE(address);
        return queryToCsv(address.value(), server()->password(), query);
    }
    static bool hasOdbc() { return std::filesystem::exists("/usr/lib/x86_64-linux-gnu/odbc/psqlodbcw.so"); }
    static Result<std::string> ask(const std::string& query) {
        const auto address = readDatabaseAddress(server()->address());
        EXPECT_TRUE(address);
        return queryToCsv(address.value(), server()->password(), query);
    }
    static std::string faultIn(const Result<std::string>& rows) {
        return rows ? "none: " + rows.value() : rows.error().values.at(0) + ": " + rows.error().values.at(1);
    }
    static std::string faultOf(const std::string& query) { return faultIn(ask(query)); }
};

TEST_F(Database, GivesItsRowsAsTheTextACsvFileWouldHold) {
    const auto rows =
        ask("SELECT date '2026-01-01' AS month, timestamp '2026-01-01 10:30' AS at, 12::bigint AS "
            "calls, 0.1::float8 + 0.2 AS rate, 1234.5::numeric AS n, NULL::int AS gap, "
            "'Grüße, \"x\"' AS text, to_char(now(), 'HH24:MI') IS NULL AS no");
    ASSERT_TRUE(rows) << rows.error().values.at(1);
    EXPECT_EQ(rows.value(), "\"month\",at,calls,rate,n,gap,text,no\n"
                            "2026-01-01,2026-01-01 10:30:00,12,0.30000000000000004,1234.5,,\"Grüße, "
                            "\"\"x\"\"\",0\n");
    ASSERT_TRUE(server()->run("CREATE USER plain PASSWORD 'plain'"));
    auto address = readDatabaseAddress(server()->address() + "?sslmode=prefer&connect_timeout=5");
    ASSERT_TRUE(address);
    address.value().user = "plain"; // with a password that needs no care
    const auto same = queryToCsv(address.value(), "plain", "SELECT 'ü' AS a, 2.5::float8 AS b");
    ASSERT_TRUE(same) << same.error().values.at(1);
    EXPECT_EQ(same.value(), "\"a\",b\nü,2.5\n");
    EXPECT_EQ(queryToCsv(address.value(), "plain", "SELECT a FROM generate_series(1, 100001) AS a")
                  .error()
                  .values.at(0),
              "queryTooLong");
    EXPECT_THAT(faultOf("SELECT 1 AS a WHERE false"), HasSubstr("queryEmpty"));
}

TEST_F(Database, GivesTheSameMonthlyFiguresAsTheFileOfTheSameTickets) {
    const auto made = tests::tickets(200'000, 7);
    const std::string csv = tests::intercomCsv(made);
    const auto preview = previewText(csv);
    ASSERT_TRUE(preview);
    const auto wanted = importText(csv, preview.value().mapping);
    ASSERT_TRUE(wanted);

    std::string table =
        "CREATE TABLE intercom_conversations (created_at timestamp, work_type text, ai_agent_source_type "
        "text, "
        "ai_agent_participated boolean, ai_agent_resolution_state text, adjusted_handling_time int);\n"
        "COPY intercom_conversations FROM STDIN WITH (FORMAT csv, NULL '');\n";
    for (const tests::Ticket& each : made) {
        char at[40];
        std::snprintf(at, sizeof at, "%04d-%02d-%02d %02d:%02d:%02d", each.year, each.month, each.day,
                      each.second / 3600, each.second / 60 % 60, each.second % 60);
        table += std::string(at) + "," + each.type + "," + (each.preview ? "fin_preview" : "profile") + "," +
                 (each.participated ? "t" : "f") + ",\"" + each.outcome + "\"," +
                 (each.handleSeconds < 0 ? "" : std::to_string(each.handleSeconds)) + "\n";
    }
    ASSERT_TRUE(server()->run(table + "\\.\n"));
    const auto rows = ask(presetQuery(QueryPreset::intercom, SqlDialect::postgres));
    ASSERT_TRUE(rows) << rows.error().values.at(1);
    const auto data = DataFile::ofTable(rows.value(), "tickets");
    const auto seen = previewImport(data, nullptr);
    ASSERT_TRUE(seen);
    EXPECT_THAT(seen.value().doubts, testing::IsEmpty());
    EXPECT_EQ(seen.value().mapping.shape, ImportShape::monthlyCounts);
    const auto read = importFigures(data, seen.value().mapping);
    ASSERT_TRUE(read);
    ASSERT_EQ(read.value().series.size(), wanted.value().series.size());
    std::size_t figures = 0;
    for (std::size_t s = 0; s < read.value().series.size(); ++s) {
        const ImportedSeries &here = read.value().series[s], &there = wanted.value().series[s];
        EXPECT_EQ(here.name, there.name);
        ASSERT_EQ(here.months.size(), there.months.size());
        for (std::size_t m = 0; m < here.months.size(); ++m) {
            EXPECT_EQ(here.months[m].month, there.months[m].month);
            ASSERT_EQ(here.months[m].figures.size(), there.months[m].figures.size());
            for (const ImportedFigure& figure : there.months[m].figures) {
                const double value = here.months[m].of(figure.what).value_or(NAN);
                EXPECT_NEAR(value, figure.value, 1e-9 * std::max(1.0, figure.value))
                    << here.name << ' ' << plan::toString(here.months[m].month) << ' '
                    << plan::info(figure.what).name;
                ++figures;
            }
        }
    }
    EXPECT_EQ(figures, 4u * 6u * 4u);
}

TEST_F(Database, ReadsAQueryWithComments) {
    const char* query = "-- it's by month: all\nSELECT '--:' AS a, /* b: */ 5::int AS \"/*b\" -- end";
    EXPECT_EQ(ask(query).value(), "\"a\",/*b\n--:,5\n");
    if (hasOdbc()) {
        EXPECT_EQ(askByOdbc(query).value(), "\"a\",/*b\n--:,5\n");
    }
}

TEST_F(Database, OnlyReads) {
    ASSERT_TRUE(
        server()->run("CREATE TABLE kept (a int); INSERT INTO kept VALUES (5); CREATE SEQUENCE counter;"));
    EXPECT_THAT(faultOf("DELETE FROM kept RETURNING a"), HasSubstr("queryNotARead"));
    EXPECT_THAT(faultOf("SELECT nextval('counter')"), HasSubstr("queryWrites: "));
    EXPECT_THAT(faultOf("SELECT 1; DELETE FROM kept"), HasSubstr("queryFailed: "));
    EXPECT_THAT(faultOf("WITH gone AS (DELETE FROM kept RETURNING a) SELECT a FROM gone"),
                HasSubstr("queryFailed: "));
    EXPECT_EQ(ask("SELECT a FROM kept;\n").value(), "\"a\"\n5\n");
}

TEST_F(Database, SaysWhatWentWrong) {
    EXPECT_THAT(faultOf("SELECT nothing\nFROM nowhere"),
                testing::MatchesRegex("queryFailed: [^:^]*\"nowhere\"[^:^]* \\([A-Z]+ 2\\)"))
        << "in one line, without the query repeated and a mark below it";
    EXPECT_THAT(faultOf("SELECT interval '1 day' AS a"), HasSubstr("queryFailed"));
    EXPECT_THAT(faultOf("SELECT a FROM generate_series(1, 100001) AS a"), HasSubstr("queryTooLong"));
    auto address = readDatabaseAddress(server()->address()).value();
    EXPECT_THAT(queryToCsv(address, "wrong", "SELECT 1").error().values.at(0), "passwordRefused");
    EXPECT_THAT(faultOf("SELECT $$" + server()->password() + "$$::int"),
                testing::AllOf(HasSubstr("queryFailed"), testing::Not(HasSubstr(server()->password()))))
        << "what was said holds no password";
    address.name = "nowhere";
    EXPECT_THAT(queryToCsv(address, server()->password(), "SELECT 1").error().values.at(0),
                "databaseMissing");
    address.host = "/nowhere";
    EXPECT_THAT(queryToCsv(address, "x", "SELECT 1").error().values.at(0), "hostRefused");
    address.host = "nowhere.invalid";
    EXPECT_THAT(queryToCsv(address, "x", "SELECT 1").error().values.at(0), "hostUnknown");
    const auto product = tryDatabase(readDatabaseAddress(server()->address()).value(), server()->password());
    ASSERT_TRUE(product);
    EXPECT_THAT(product.value(), testing::StartsWith("PostgreSQL 1"));
}

TEST_F(Database, AConnectionThatGoesAwayLeavesNothing) {
    EXPECT_THAT(faultOf("SELECT pg_terminate_backend(pg_backend_pid())"), HasSubstr("connectionLost"));
    // In the midst of rows, with half of them sent.
    EXPECT_THAT(faultOf("SELECT CASE WHEN a = 50000 THEN pg_terminate_backend(pg_backend_pid()) END, a "
                        "FROM generate_series(1, 90000) AS a"),
                HasSubstr("connectionLost"));
    std::thread away([&] { server()->stop(); });
    const std::string fault = faultOf("SELECT pg_sleep(60)");
    away.join();
    EXPECT_THAT(fault, testing::AnyOf(HasSubstr("connectionLost"), HasSubstr("databaseUnreachable")));
    server() = tests::PostgresServer::start(); // whatever the order of the tests
    ASSERT_TRUE(server());
}

/// A query that is told to end as soon as it runs.
Result<std::string> stopped(const DatabaseAddress& address, const std::string& password,
                            const std::string& query) {
    QueryWatch* watched = nullptr;
    std::thread away;
    std::atomic<bool> ended = false;
    QueryWatch watch([&](QueryWatch::Stage stage, std::size_t) {
        if (stage != QueryWatch::Stage::running || away.joinable()) return;
        away = std::thread([&] {
            // Until it is felt: the statement may not have begun when it is told first.
            while (!ended) {
                watched->interrupt();
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            }
        });
    });
    watched = &watch;
    auto result = queryToCsv(address, password, query, &watch);
    ended = true;
    if (away.joinable()) away.join();
    return result;
}

TEST_F(Database, AQueryIsStoppedFromOutside) {
    const auto address = readDatabaseAddress(server()->address()).value();
    EXPECT_EQ(stopped(address, server()->password(), "SELECT pg_sleep(600)").error().code,
              ErrorCode::cancelled);
    QueryWatch before;
    before.stop();
    EXPECT_EQ(queryToCsv(address, server()->password(), "SELECT 1", &before).error().code,
              ErrorCode::cancelled);
    std::size_t most = 0;
    QueryWatch watch([&](QueryWatch::Stage, std::size_t rows) { most = std::max(most, rows); });
    const auto all =
        queryToCsv(address, server()->password(), "SELECT a FROM generate_series(1, 20000) AS a", &watch);
    ASSERT_TRUE(all);
    EXPECT_EQ(most, 20000u);
    EXPECT_EQ(std::count(all.value().begin(), all.value().end(), '\n'), 20001);
}

TEST_F(Database, GivesTheBanksCallsByTheDayAsTheFileHasThem) {
    const std::filesystem::path file = std::filesystem::path(HEADROOM_SHARED_DIR) / "data/bank_calls.csv";
    if (!std::filesystem::exists(file)) GTEST_SKIP() << "the shared data is not here: " << file;
    std::ifstream in(file, std::ios::binary);
    std::string line, table = "CREATE TABLE calls_by_interval (id int, date_time timestamp, calls int);\n"
                              "COPY calls_by_interval FROM STDIN WITH (FORMAT csv);\n";
    std::getline(in, line); // the names
    while (std::getline(in, line)) table += line + "\n";
    ASSERT_TRUE(server()->run(table + "\\.\n"));
    const auto seen = previewImport(file);
    ASSERT_TRUE(seen);
    const auto wanted = importFigures(file, seen.value().mapping);
    ASSERT_TRUE(wanted);
    const auto compare = [&](const Result<std::string>& rows) {
        ASSERT_TRUE(rows) << rows.error().values.at(1);
        const auto data = DataFile::ofTable(rows.value(), "calls");
        const auto proposed = previewImport(data, nullptr);
        ASSERT_TRUE(proposed);
        EXPECT_THAT(proposed.value().doubts, testing::IsEmpty());
        const auto read = importFigures(data, proposed.value().mapping);
        ASSERT_TRUE(read);
        ASSERT_EQ(read.value().series.size(), 1u);
        EXPECT_EQ(read.value().series[0].months, wanted.value().series.at(0).months)
            << "months with missing days are marked in both";
        EXPECT_EQ(read.value().rowsRead, 164u) << "added up in the database";
    };
    const std::string query = presetQuery(QueryPreset::counts, SqlDialect::postgres);
    compare(ask(query));
    if (hasOdbc()) compare(askByOdbc(query));
}

TEST_F(Database, OdbcGivesThePlainTypesAsTextToo) {
    if (!hasOdbc()) GTEST_SKIP() << "package odbc-postgresql is not installed";
    const auto rows = askByOdbc("SELECT date '2026-01-01' AS month, timestamp '2026-01-01 10:30' AS at, "
                                "12::bigint AS calls, 0.1::float8 + 0.2 AS rate, 1234.5::numeric AS n, "
                                "NULL::int AS gap, 'Grüße, \"x\" €'::text AS text, avg(a) AS mean "
                                "FROM (VALUES (1), (2)) AS t(a)");
    ASSERT_TRUE(rows) << faultIn(rows);
    EXPECT_EQ(rows.value(), "\"month\",at,calls,rate,n,gap,text,mean\n"
                            "2026-01-01,2026-01-01 10:30:00,12,0.30000000000000004,1234.5,,\"Grüße, "
                            "\"\"x\"\" €\",1.5000000000000000\n")
        << "each number as the database writes it";
    EXPECT_THAT(faultIn(askByOdbc("SELECT a FROM generate_series(1, 100001) AS a")),
                HasSubstr("queryTooLong"));
}

TEST_F(Database, OdbcOnlyReadsAndSaysWhatWentWrong) {
    if (!hasOdbc()) GTEST_SKIP() << "package odbc-postgresql is not installed";
    ASSERT_TRUE(server()->run("CREATE TABLE held (a int); INSERT INTO held VALUES (5);"));
    EXPECT_THAT(faultIn(askByOdbc("WITH gone AS (DELETE FROM held RETURNING a) SELECT a FROM gone")),
                HasSubstr("queryWrites"));
    EXPECT_THAT(faultIn(askByOdbc("DELETE FROM held")), HasSubstr("queryNotARead"));
    EXPECT_THAT(faultIn(askByOdbc("SELECT 1; DELETE FROM held")), testing::Not(HasSubstr("none")));
    EXPECT_EQ(ask("SELECT a FROM held").value(), "\"a\"\n5\n");
    EXPECT_THAT(faultIn(askByOdbc("SELECT nothing FROM nowhere")), HasSubstr("queryFailed"));
    EXPECT_THAT(faultIn(askByOdbc("SELECT pg_terminate_backend(pg_backend_pid())")),
                HasSubstr("connectionLost"));
    const auto none = readDatabaseAddress("odbc:DSN=there is none").value();
    EXPECT_THAT(faultIn(queryToCsv(none, "", "SELECT 1")), HasSubstr("dataSourceUnknown"));
    const std::string folder = readDatabaseAddress(server()->address()).value().host;
    auto address = readDatabaseAddress("odbc:Driver={PostgreSQL Unicode};Servername=" + folder +
                                       ";Database=postgres;UID=headroom")
                       .value();
    EXPECT_THAT(faultIn(queryToCsv(address, "wrong", "SELECT 1")), HasSubstr("passwordRefused"));
    EXPECT_THAT(tryDatabase(address, server()->password()).value(), HasSubstr("PostgreSQL"));
    EXPECT_EQ(stopped(address, server()->password(), "SELECT pg_sleep(600)").error().code,
              ErrorCode::cancelled);
}

/// A SQLite file by way of ODBC, each test its own.
class SqliteByOdbc : public ::testing::Test {
protected:
    void SetUp() override {
        if (!std::filesystem::exists("/usr/lib/x86_64-linux-gnu/odbc/libsqlite3odbc.so"))
            GTEST_SKIP() << "package libsqliteodbc is not installed";
    }
    [[nodiscard]] DatabaseAddress address() const {
        return readDatabaseAddress("odbc:Driver=SQLite3;Database=" + (m_folder / "tickets.sqlite").string())
            .value();
    }
    void run(const std::string& sql) const {
        std::ofstream(m_folder / "statements.sql", std::ios::binary) << sql;
        ASSERT_EQ(std::system(("sqlite3 '" + (m_folder / "tickets.sqlite").string() + "' < '" +
                               (m_folder / "statements.sql").string() + "'")
                                  .c_str()),
                  0);
    }
    [[nodiscard]] Result<std::string> ask(const std::string& query) const {
        return queryToCsv(address(), "", query);
    }
    tests::TemporaryFolder m_folder;
};

TEST_F(SqliteByOdbc, AnswersThePresetsWithTheSameFiguresAsTheFile) {
    const auto made = tests::tickets(3000, 11);
    const std::string csv = tests::intercomCsv(made);
    const auto wanted = importText(csv, previewText(csv).value().mapping);
    ASSERT_TRUE(wanted);
    std::string sql = "CREATE TABLE intercom_conversations (created_at timestamp, work_type text, "
                      "ai_agent_source_type text, ai_agent_participated int, ai_agent_resolution_state text, "
                      "adjusted_handling_time int);\nBEGIN;\n";
    for (const tests::Ticket& each : made) {
        char at[40];
        std::snprintf(at, sizeof at, "%04d-%02d-%02d %02d:%02d:%02d", each.year, each.month, each.day,
                      each.second / 3600, each.second / 60 % 60, each.second % 60);
        sql += std::string("INSERT INTO intercom_conversations VALUES ('") + at + "','" + each.type + "','" +
               (each.preview ? "fin_preview" : "profile") + "'," + (each.participated ? "1" : "0") + ",'" +
               each.outcome + "'," + (each.handleSeconds < 0 ? "NULL" : std::to_string(each.handleSeconds)) +
               ");\n";
    }
    run(sql + "COMMIT;\n");
    const auto rows = ask(presetQuery(QueryPreset::intercom, SqlDialect::sqlite));
    ASSERT_TRUE(rows) << rows.error().values.at(1);
    const auto data = DataFile::ofTable(rows.value(), "tickets");
    auto seen = previewImport(data, nullptr);
    ASSERT_TRUE(seen);
    EXPECT_THAT(seen.value().doubts, testing::IsEmpty());
    applyPreset(QueryPreset::intercom, seen.value().mapping);
    EXPECT_EQ(seen.value().mapping.settlingDays, 7);
    const auto read = importFigures(data, seen.value().mapping);
    ASSERT_TRUE(read);
    ASSERT_EQ(read.value().series.size(), wanted.value().series.size());
    for (std::size_t s = 0; s < read.value().series.size(); ++s) {
        ASSERT_EQ(read.value().series[s].months.size(), wanted.value().series[s].months.size());
        for (std::size_t m = 0; m < read.value().series[s].months.size(); ++m)
            for (const ImportedFigure& figure : wanted.value().series[s].months[m].figures)
                EXPECT_NEAR(read.value().series[s].months[m].of(figure.what).value_or(NAN), figure.value,
                            1e-9 * std::max(1.0, figure.value))
                    << plan::info(figure.what).name;
    }
}

TEST_F(SqliteByOdbc, OnlyReadsAndKeepsTextAsItIs) {
    run("CREATE TABLE notes (a text, b int); INSERT INTO notes VALUES ('Grüße; \"x\"', 5), ('', NULL);"
        "CREATE TABLE tickets (created_time timestamp, ticket_type text);"
        "INSERT INTO tickets VALUES ('2026-01-05 10:00:00', 'Bug'), ('2026-01-05 11:00:00', 'Bug');");
    EXPECT_EQ(ask("SELECT a, b FROM notes").value(), "\"a\",b\n\"Grüße; \"\"x\"\"\",5\n,\n");
    EXPECT_EQ(ask("SELECT date(created_time) AS day, ticket_type AS type, COUNT(*) AS tickets FROM tickets "
                  "GROUP BY 1, 2")
                  .value(),
              "\"day\",type,tickets\n2026-01-05,Bug,2\n");
    const auto gone = ask("WITH x AS (SELECT 1) DELETE FROM notes");
    EXPECT_FALSE(gone);
    EXPECT_EQ(ask("SELECT COUNT(*) AS n FROM notes").value(), "\"n\"\n2\n");
    EXPECT_EQ(ask("SELECT nothing FROM notes").error().values.at(0), "queryFailed");
    EXPECT_THAT(tryDatabase(address(), "").value(), HasSubstr("SQLite"));
    const std::string nowhere = (m_folder / "nowhere.sqlite").string();
    EXPECT_FALSE(queryToCsv(readDatabaseAddress("odbc:Driver=SQLite3;Database=" + nowhere).value(), "",
                            "SELECT 1 AS a"));
    EXPECT_FALSE(std::filesystem::exists(nowhere)) << "looking for it makes no file";
}

} // namespace
} // namespace headroom::exchange
