// The database as a source of actuals, on a PostgreSQL of the test's own.

#include "exchange/database_source.h"
#include "exchange/import_changes.h"
#include "exchange/volume_text.h"
#include "support/postgres_server.h"
#include "support/ticket_rows.h"

#include <gmock/gmock.h>

#include <cmath>
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
    EXPECT_TRUE(isDatabaseAddress("odbc:DSN=x"));
    EXPECT_FALSE(isDatabaseAddress("tickets.csv"));
}

TEST(DatabaseAddress, HoldsNoPassword) {
    for (const char* text : {"postgresql://anna:secret@db/support", "postgresql://db/x?password=secret",
                             "odbc:DSN=x;PWD=secret", "odbc:DSN=x;Password=secret"})
        EXPECT_EQ(readDatabaseAddress(text).error().values.at(0), "addressWithPassword") << text;
    for (const char* text : {"mysql://db/x", "postgresql://a b/x", "postgresql://db/x'y",
                             "postgresql://%zz/x", "odbc:", "postgresql://db/%00"})
        EXPECT_EQ(readDatabaseAddress(text).error().values.at(0), "addressUnreadable") << text;
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
    static Result<std::string> ask(const std::string& query) {
        const auto address = readDatabaseAddress(server()->address());
        EXPECT_TRUE(address);
        return queryToCsv(address.value(), server()->password(), query);
    }
    static std::string faultOf(const std::string& query) {
        const auto rows = ask(query);
        return rows ? "none: " + rows.value() : rows.error().values.at(0) + ": " + rows.error().values.at(1);
    }
};

TEST_F(Database, GivesItsRowsAsTheTextACsvFileWouldHold) {
    const auto rows =
        ask("SELECT date '2026-01-01' AS month, timestamp '2026-01-01 10:30' AS at, 12::bigint AS "
            "calls, 0.1::float8 + 0.2 AS rate, 1234.5::numeric AS n, NULL::int AS gap, "
            "'Grüße, \"x\"' AS text, to_char(now(), 'HH24:MI') IS NULL AS no");
    ASSERT_TRUE(rows) << rows.error().values.at(1);
    EXPECT_EQ(rows.value(), "month,at,calls,rate,n,gap,text,no\n"
                            "2026-01-01,2026-01-01 10:30:00,12,0.30000000000000004,1234.5,,\"Grüße, "
                            "\"\"x\"\"\",0\n");
    ASSERT_TRUE(server()->run("CREATE USER plain PASSWORD 'plain'"));
    auto address = readDatabaseAddress(server()->address() + "?sslmode=prefer&connect_timeout=5");
    ASSERT_TRUE(address);
    address.value().user = "plain"; // with a password that needs no care
    const auto same = queryToCsv(address.value(), "plain", "SELECT 'ü' AS a, 2.5::float8 AS b");
    ASSERT_TRUE(same) << same.error().values.at(1);
    EXPECT_EQ(same.value(), "a,b\nü,2.5\n");
    EXPECT_EQ(queryToCsv(address.value(), "plain", "SELECT a FROM generate_series(1, 100001) AS a")
                  .error()
                  .values.at(0),
              "queryTooLong");
    EXPECT_EQ(ask("SELECT 1 AS a WHERE false").value(), "") << "no row, no header: importNoRows says so";
}

TEST_F(Database, GivesTheSameMonthlyFiguresAsTheFileOfTheSameTickets) {
    const auto made = tests::tickets(200'000, 7);
    const std::string csv = tests::intercomCsv(made);
    const auto preview = previewText(csv);
    ASSERT_TRUE(preview);
    const auto wanted = importText(csv, preview.value().mapping);
    ASSERT_TRUE(wanted);

    std::string table = "CREATE TABLE tickets (created_at timestamp, work_type text, preview boolean, "
                        "participated boolean, outcome text, handle_seconds int);\n"
                        "COPY tickets FROM STDIN WITH (FORMAT csv, NULL '');\n";
    for (const tests::Ticket& each : made) {
        char at[40];
        std::snprintf(at, sizeof at, "%04d-%02d-%02d %02d:%02d:%02d", each.year, each.month, each.day,
                      each.second / 3600, each.second / 60 % 60, each.second % 60);
        table += std::string(at) + "," + each.type + "," + (each.preview ? "t" : "f") + "," +
                 (each.participated ? "t" : "f") + ",\"" + each.outcome + "\"," +
                 (each.handleSeconds < 0 ? "" : std::to_string(each.handleSeconds)) + "\n";
    }
    ASSERT_TRUE(server()->run(table + "\\.\n"));
    const auto rows = ask(R"(
        WITH t AS (SELECT *, participated AND lower(outcome) IN ('assumed_resolution', 'confirmed_resolution')
                          AS resolved FROM tickets WHERE NOT preview)
        SELECT date_trunc('month', created_at)::date AS month, work_type AS type, count(*) AS tickets,
               avg(participated::int)::float8 AS "AI involvement",
               (avg(resolved::int) FILTER (WHERE participated))::float8 AS "AI resolution rate",
               (avg(handle_seconds / 60.0) FILTER (WHERE NOT resolved))::float8 AS "handling minutes"
        FROM t GROUP BY 1, 2 ORDER BY 1, 2)");
    ASSERT_TRUE(rows) << rows.error().values.at(1);
    const auto data = DataFile::ofText(rows.value(), "tickets");
    const auto seen = previewImport(data.value(), nullptr);
    ASSERT_TRUE(seen);
    EXPECT_THAT(seen.value().doubts, testing::IsEmpty());
    EXPECT_EQ(seen.value().mapping.shape, ImportShape::monthlyCounts);
    const auto read = importFigures(data.value(), seen.value().mapping);
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

TEST_F(Database, OnlyReads) {
    ASSERT_TRUE(
        server()->run("CREATE TABLE kept (a int); INSERT INTO kept VALUES (5); CREATE SEQUENCE counter;"));
    EXPECT_THAT(faultOf("DELETE FROM kept RETURNING a"), HasSubstr("queryFailed: "));
    EXPECT_THAT(faultOf("SELECT nextval('counter')"), HasSubstr("read-only"));
    EXPECT_THAT(faultOf("SELECT 1; DELETE FROM kept"), HasSubstr("queryFailed: "));
    EXPECT_THAT(faultOf("WITH gone AS (DELETE FROM kept RETURNING a) SELECT a FROM gone"),
                HasSubstr("queryFailed: "));
    EXPECT_EQ(ask("SELECT a FROM kept;\n").value(), "a\n5\n");
}

TEST_F(Database, SaysWhatWentWrong) {
    EXPECT_THAT(faultOf("SELECT nothing FROM nowhere"), HasSubstr("nowhere"));
    EXPECT_THAT(faultOf("SELECT interval '1 day' AS a"), HasSubstr("queryFailed"));
    EXPECT_THAT(faultOf("SELECT a FROM generate_series(1, 100001) AS a"), HasSubstr("queryTooLong"));
    auto address = readDatabaseAddress(server()->address()).value();
    EXPECT_THAT(queryToCsv(address, "wrong", "SELECT 1").error().values.at(0), "databaseUnreachable");
    address.host = "/nowhere";
    EXPECT_THAT(queryToCsv(address, "x", "SELECT 1").error().values.at(0), "databaseUnreachable");
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

} // namespace
} // namespace headroom::exchange
