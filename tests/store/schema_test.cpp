#include "store/row_words.h"
#include "store/schema.h"
#include "store/workspace_file.h"
#include "store_test.h"

#include "plan/sample.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>

namespace headroom::store {
namespace {

using namespace plan;
using testing::ElementsAre;
using tests::ada;
using tests::must;

/// The file as somebody with `sqlite3` sees it.
class SchemaTest : public testing::Test {
protected:
    tests::TemporaryFolder folder;
    std::filesystem::path file = folder / "plans.headroom";

    void write(const Plan& plan) {
        auto workspace = must(Workspace::create(file, ada()));
        must(workspace.add(plan, "Made"));
    }
    SQLite::Database opened() const { return SQLite::Database(file.string(), SQLite::OPEN_READWRITE); }
};

TEST_F(SchemaTest, HasTheColumnsTheProgramReads) {
    write(samplePlan());
    const auto database = opened();
    for (const Table& table : allTables()) {
        SQLite::Statement info(database, "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)");
        info.bind(1, std::string{table.name});
        ASSERT_TRUE(info.executeStep());
        EXPECT_EQ(info.getColumn(0).getString(), "plan") << table.name;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const Column& column = table.columns[i];
            ASSERT_TRUE(info.executeStep()) << table.name;
            EXPECT_EQ(info.getColumn(0).getString(), column.name);
            const std::map<ColumnType, std::string> types{
                {ColumnType::text, "TEXT"}, {ColumnType::integer, "INTEGER"}, {ColumnType::real, "REAL"}};
            EXPECT_EQ(info.getColumn(1).getString(), types.at(column.type)) << column.name;
            EXPECT_EQ(info.getColumn(2).getInt() == 0, column.nullable) << table.name << "." << column.name;
            EXPECT_EQ(info.getColumn(3).getInt() > 0, i < table.keys) << table.name << "." << column.name;
        }
        EXPECT_FALSE(info.executeStep()) << table.name;
    }
}

TEST_F(SchemaTest, SaysWhoseFileItIs) {
    write(samplePlan());
    const auto database = opened();
    EXPECT_EQ(SQLite::Statement(database, "PRAGMA application_id").getQuery(), "PRAGMA application_id");
    const auto header = SQLite::Database::getHeaderInfo(file.string());
    EXPECT_EQ(header.applicationId, 0x4844524Du);
    EXPECT_EQ(header.userVersion, static_cast<unsigned>(currentSchema().version()));
    EXPECT_EQ(header.fileFormatWriteVersion, 1) << "a journal that is deleted, not WAL";
    EXPECT_EQ(static_cast<std::size_t>(currentSchema().version()), currentSchema().migrations.size());
    for (std::size_t i = 0; i < currentSchema().migrations.size(); ++i)
        EXPECT_EQ(currentSchema().migrations[i].version, static_cast<int>(i) + 1);
}

TEST_F(SchemaTest, IsKnownByItsFingerprint) {
    const auto model = must(Connection::inMemory({}));
    must(makeSchema(model, currentSchema(), ada()));
    EXPECT_EQ(must(schemaFingerprint(model)), currentSchema().fingerprint)
        << "the schema was changed: write this fingerprint into model/store/schema.cpp";
    EXPECT_THAT(must(schemaFaults(model, currentSchema())), testing::IsEmpty());
    // Only a shorter way: what differs is found with it as without.
    const auto triggers = model.texts("SELECT name FROM sqlite_schema WHERE type = 'trigger' LIMIT 1");
    ASSERT_FALSE(triggers.empty());
    model.run("DROP TRIGGER " + triggers.front());
    EXPECT_THAT(must(schemaFaults(model, currentSchema())), ElementsAre(triggers.front()));
}

TEST_F(SchemaTest, KeepsTheCatalogueForReaders) {
    write(samplePlan());
    auto database = opened();
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM lever_catalogue").getInt(),
              static_cast<int>(leverCount));
    SQLite::Statement row(
        database,
        "SELECT label, unit, section, belongs_to FROM lever_catalogue WHERE lever = 'handleMinutes'");
    ASSERT_TRUE(row.executeStep());
    EXPECT_EQ(row.getColumn(0).getString(), "Handle time");
    EXPECT_EQ(row.getColumn(1).getString(), "minutes");
    EXPECT_EQ(row.getColumn(2).getString(), "effort");
    EXPECT_EQ(row.getColumn(3).getString(), "workType");
}

TEST_F(SchemaTest, ViewHasEveryLeverInEveryMonth) {
    for (const std::uint64_t seed : {51u, 52u, 53u, 54u}) {
        const Plan plan = tests::randomPlan(seed, {3, 14});
        write(plan);
        auto database = opened();
        std::size_t rows = 0;
        SQLite::Statement view(
            database, "SELECT scenario, work_type, lever, unit, month, low, base, high FROM lever_months");
        std::map<std::string, LeverKey> byLabel;
        for (const LeverInfo& lever : leverCatalogue()) byLabel.emplace(lever.label, lever.key);
        for (; view.executeStep(); ++rows) {
            const LeverKey key = byLabel.at(view.getColumn(2).getString());
            const std::string type = view.getColumn(1).getString();
            const Plan effective = withScenario(plan, view.getColumn(0).getString()).value();
            const Lever& lever =
                isWorkTypeLever(key) ? effective.workTypeNamed(type)->lever(key)
                : key == LeverKey::milestoneDelay
                    ? std::find_if(effective.milestones.begin(), effective.milestones.end(),
                                   [&](const Milestone& milestone) { return milestone.name == type; })
                          ->delay
                    : effective.lever(key);
            EXPECT_EQ(view.getColumn(3).getString(), wordOf(info(key).unit));
            const int t = monthsBetween(plan.firstMonth, parseMonth(view.getColumn(4).getString()).value());
            EXPECT_EQ(view.getColumn(5).getDouble(), lever.lowAt(t))
                << seed << " " << info(key).name << " " << t;
            EXPECT_EQ(view.getColumn(6).getDouble(), lever.base.at(t))
                << seed << " " << info(key).name << " " << t;
            EXPECT_EQ(view.getColumn(7).getDouble(), lever.highAt(t))
                << seed << " " << info(key).name << " " << t;
        }
        std::size_t levers = allLevers(plan).size();
        for (const Scenario& scenario : plan.scenarios) levers += scenario.overrides.size();
        EXPECT_EQ(rows, levers * 14);
        std::filesystem::remove(file);
    }
}

TEST_F(SchemaTest, ViewsReadWell) {
    write(samplePlan());
    auto database = opened();
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM levers WHERE scenario = 'Base'").getInt(),
              static_cast<int>(allLevers(samplePlan()).size()));
    EXPECT_EQ(database
                  .execAndGet("SELECT base FROM lever_months WHERE lever = 'Opening headcount, fully ramped'"
                              " AND month = '2026-03'")
                  .getDouble(),
              samplePlan().lever(LeverKey::openingHeadcount).base.at(2));
    EXPECT_EQ(database
                  .execAndGet("SELECT low_weight || '/' || base_weight || '/' || high_weight FROM levers"
                              " WHERE lever = 'Hiring lead' AND distribution = 'discrete'")
                  .getString(),
              "0.3/0.5/0.2");
    EXPECT_NO_THROW(database.exec("SELECT * FROM volume_months"));
}

TEST_F(SchemaTest, TablesRefuseWhatNoPlanHas) {
    write(samplePlan());
    auto database = opened();
    for (const char* sql : {"UPDATE plan SET volume_basis = 'guess'",
                            "UPDATE plan SET months = 61",
                            "UPDATE plan SET months = 'many'",
                            "UPDATE work_type SET nature = ''",
                            "UPDATE lever SET shape = 'wavy'",
                            "UPDATE lever SET low_shape = 'steps', high_shape = NULL",
                            "UPDATE lever_value SET value = 'x'",
                            "UPDATE audit SET action = 'hide'",
                            "INSERT INTO scenario VALUES (1, 'Base', 9, '')",
                            "UPDATE guardrail SET metric = 'mood'",
                            "UPDATE guardrail SET comparison = ''",
                            "UPDATE guardrail_action SET action = 'hope'",
                            "INSERT INTO finance_review VALUES (1, NULL)",
                            "UPDATE draw_settings SET method = 'dice'",
                            "UPDATE draw_settings SET seed = 4294967296",
                            "UPDATE draw_settings SET draws = NULL",
                            "UPDATE correlation SET rank = 'high'",
                            "UPDATE range_outcome SET low_weight = NULL",
                            "INSERT INTO archived_plan VALUES ('', '', '')",
                            "DELETE FROM audit",
                            "UPDATE audit SET text = text",
                            "INSERT INTO audit_head VALUES (2, 0, '')",
                            "INSERT INTO revision VALUES (1, 'p', 0, 'n', '', '', '', '', '', 1, '')",
                            "INSERT INTO revision VALUES (1, 'p', 1, '', '', '', '', '', '', 1, '')"})
        EXPECT_THROW(database.exec(sql), SQLite::Exception) << sql;
}

} // namespace
} // namespace headroom::store
