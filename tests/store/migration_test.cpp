#include "store/audit_log.h"

#include "store/schema.h"
#include "store/verification.h"
#include "store/workspace_file.h"
#include "store_test.h"

namespace headroom::store {
namespace {

using namespace plan;
using testing::ElementsAre;
using testing::IsEmpty;
using tests::ada;
using tests::codeOf;
using tests::must;

/// The program of a year from now: one more migration, and files that `lowestReader` and later can read.
class Future {
public:
    explicit Future(
        int lowestReader,
        std::string step = "CREATE TABLE quarter (plan INTEGER REFERENCES plan, name TEXT) STRICT")
        : m_step(std::move(step)) {
        const auto known = currentSchema().migrations;
        m_migrations.assign(known.begin(), known.end());
        m_migrations.push_back({currentSchema().version() + 1, m_step});
        schema = {m_migrations, lowestReader, currentSchema().views};
    }
    Schema schema;

private:
    std::string m_step;
    std::vector<Migration> m_migrations;
};

class MigrationTest : public testing::Test {
protected:
    tests::TemporaryFolder folder;
    std::filesystem::path file = folder / "plans.headroom";
    std::filesystem::path backup =
        folder / ("plans.version-" + std::to_string(currentSchema().version()) + ".headroom");
    Plan plan = tests::randomPlan(61);

    void SetUp() override {
        auto workspace = must(Workspace::create(file, ada()));
        plan.id = must(workspace.add(plan, "Made"));
        Plan edited = plan;
        edited.team = "Before the migration";
        must(workspace.edit(plan, edited, "Team"));
        plan = edited;
    }
    void makeNewer(int lowestReader) {
        must(openWorkspaceFile(file, Access::readWrite, ada(), Future{lowestReader}.schema));
    }
};

TEST_F(MigrationTest, BringsAnOlderFileUpToDateAfterBackingItUp) {
    const std::string before = tests::bytesOf(file);
    const std::string now = std::to_string(currentSchema().version());
    const std::string next = std::to_string(currentSchema().version() + 1);
    const Future future{1};
    {
        const auto connection = must(openWorkspaceFile(file, Access::readWrite, ada(), future.schema));
        EXPECT_EQ(connection.number("PRAGMA user_version"), currentSchema().version() + 1);
        EXPECT_EQ(connection.number("SELECT count(*) FROM quarter"), 0);
        EXPECT_EQ(connection.number("PRAGMA foreign_keys"), 1);
        EXPECT_EQ(must(readPlan(connection, 1)), plan);
        EXPECT_THAT(must(faultsOf(connection, future.schema)), IsEmpty());
        EXPECT_THAT(connection.texts("SELECT action FROM audit ORDER BY id"),
                    ElementsAre("create", "edit", "migrate"));
        EXPECT_THAT(connection.texts("SELECT before || after FROM audit WHERE action = 'migrate'"),
                    ElementsAre("{\"version\":" + now + "}{\"version\":" + next + "}"));
    }
    // The backup is the file as it was, and a second opening makes no second one.
    must(openWorkspaceFile(file, Access::readWrite, ada(), future.schema));
    EXPECT_EQ(must(must(Workspace::open(backup, Access::readOnly, ada())).load(plan.id)), plan);
    EXPECT_EQ(SQLite::Database::getHeaderInfo(backup.string()).userVersion,
              static_cast<unsigned>(currentSchema().version()));
    std::size_t files = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder.path())) ++files;
    EXPECT_EQ(files, 2u);
}

TEST_F(MigrationTest, KeepsABackupThatIsThere) {
    tests::writeBytes(backup, "precious");
    makeNewer(1);
    EXPECT_EQ(tests::bytesOf(backup), "precious");
    EXPECT_TRUE(std::filesystem::exists(
        folder / ("plans.version-" + std::to_string(currentSchema().version()) + "-2.headroom")));
}

TEST_F(MigrationTest, LeavesTheFileAsItWasWhenAStepFails) {
    for (const char* step :
         {"CREATE TABLE quarter (a); NONSENSE", "INSERT INTO ramp VALUES (77, 0, NULL, NULL)"}) {
        const Future future{1, step};
        EXPECT_EQ(codeOf(openWorkspaceFile(file, Access::readWrite, ada(), future.schema)),
                  ErrorCode::workspaceDamaged);
        auto workspace = must(Workspace::open(file, Access::readWrite, ada()));
        EXPECT_EQ(must(workspace.load(plan.id)), plan);
        EXPECT_THAT(must(workspace.verify()), IsEmpty());
    }
}

TEST_F(MigrationTest, WithoutRoomForTheBackupNothingIsMigrated) {
    Context cramped = ada();
    cramped.pageLimit = 1; // pages that are there stay; none can be added
    EXPECT_EQ(codeOf(openWorkspaceFile(file, Access::readWrite, cramped, Future{1}.schema)),
              ErrorCode::diskFull);
    EXPECT_EQ(must(must(Workspace::open(file, Access::readWrite, ada())).load(plan.id)), plan);
}

TEST_F(MigrationTest, ReadsAnOlderFileThatItMayNotWrite) {
    const std::string before = tests::bytesOf(file);
    const auto connection = must(openWorkspaceFile(file, Access::readOnly, ada(), Future{1}.schema));
    EXPECT_TRUE(connection.isReadOnly());
    EXPECT_EQ(connection.number("PRAGMA user_version"), currentSchema().version() + 1);
    EXPECT_EQ(must(readPlan(connection, 1)), plan);
    EXPECT_EQ(connection.file(), file);
    EXPECT_EQ(tests::bytesOf(file), before);
    EXPECT_FALSE(std::filesystem::exists(backup));
}

TEST_F(MigrationTest, OpensANewerFileThatSaysSoReadOnly) {
    makeNewer(1);
    const std::string bytes = tests::bytesOf(file);
    auto workspace = must(Workspace::open(file, Access::readWrite, ada()));
    EXPECT_TRUE(workspace.isReadOnly());
    EXPECT_EQ(must(workspace.load(plan.id)), plan);
    EXPECT_EQ(must(workspace.plans()).size(), 1u);
    EXPECT_EQ(must(workspace.audit(plan.id)).size(), 2u);
    EXPECT_THAT(must(workspace.verify()), IsEmpty());
    EXPECT_EQ(codeOf(workspace.setSettings({{"a", "b"}})), ErrorCode::workspaceReadOnly);
    EXPECT_EQ(tests::bytesOf(file), bytes);
}

TEST_F(MigrationTest, ReadsANewerFileWhoseHashCoversMore) {
    makeNewer(1);
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE)
        .exec("ALTER TABLE plan ADD COLUMN region TEXT; UPDATE plan_state SET content_hash = 'more', "
              "content_format = 2");
    EXPECT_EQ(must(must(Workspace::open(file, Access::readWrite, ada())).load(plan.id)), plan);
}

TEST_F(MigrationTest, RefusesANewerFileThatItCannotReadAndNamesTheVersion) {
    makeNewer(currentSchema().version() + 1);
    const std::string bytes = tests::bytesOf(file);
    const auto refused = Workspace::open(file, Access::readWrite, ada());
    ASSERT_EQ(codeOf(refused), ErrorCode::workspaceNewer);
    EXPECT_THAT(refused.error().values, ElementsAre(std::to_string(currentSchema().version() + 1),
                                                    std::to_string(currentSchema().version())));
    EXPECT_EQ(codeOf(Workspace::open(file, Access::readOnly, ada())), ErrorCode::workspaceNewer);
    EXPECT_EQ(tests::bytesOf(file), bytes);

    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("DROP TABLE workspace");
    EXPECT_EQ(codeOf(Workspace::open(file, Access::readWrite, ada())), ErrorCode::workspaceNewer);
}

TEST_F(MigrationTest, EndsTheUndoHistory) {
    const Future future{1};
    const auto connection = must(openWorkspaceFile(file, Access::readWrite, ada(), future.schema));
    EXPECT_EQ(UndoHistory::of(connection, plan.id).undoable(), std::nullopt);
}

/// A workspace as the program wrote it when its version was 1.
TEST(Migration, BringsAFileOfVersionOneUpToDate) {
    tests::TemporaryFolder folder;
    const auto file = folder / "old.headroom";
    std::filesystem::copy_file(
        std::filesystem::path(HEADROOM_SOURCE_DIR) / "tests/data/workspaces/version-1.headroom", file);
    auto workspace = must(Workspace::open(file, Access::readWrite, ada()));
    EXPECT_THAT(must(workspace.verify()), IsEmpty());
    const auto plans = must(workspace.plans());
    ASSERT_EQ(plans.size(), 1u);
    const Plan plan = must(workspace.load(plans.front().id));
    EXPECT_EQ(plan.lever(LeverKey::surplusToSystems).base.at(0), 0.25) << "renamed";
    EXPECT_EQ(plan.lever(LeverKey::openHours).base.at(0), info(LeverKey::openHours).initial) << "new";
    EXPECT_EQ(plan.workTypes.at(0).lever(LeverKey::volume).base.at(0), 8200);
    EXPECT_EQ(plan.history.at(0).entries.size(), 2u);
    EXPECT_TRUE(plan.milestones.empty());
    EXPECT_EQ(plan.guardrails, defaultGuardrails());
    EXPECT_FALSE(plan.lastFinanceReview);
    EXPECT_EQ(plan.draws, DrawSettings{});

    Plan edited = plan;
    edited.team = "After the migration";
    must(workspace.edit(plan, edited, "Team"));
    EXPECT_EQ(must(workspace.undo(edited)), plan);
    EXPECT_EQ(must(workspace.undo(plan)), plan) << "what was done before fits no more";
    EXPECT_THAT(must(workspace.verify()), IsEmpty());
    EXPECT_TRUE(std::filesystem::exists(folder / "old.version-1.headroom"));
}

/// A workspace as the program wrote it when its version was 2: one plan, and one that was deleted.
TEST(Migration, BringsAFileOfVersionTwoUpToDate) {
    tests::TemporaryFolder folder;
    const auto file = folder / "old.headroom";
    std::filesystem::copy_file(
        std::filesystem::path(HEADROOM_SOURCE_DIR) / "tests/data/workspaces/version-2.headroom", file);
    auto workspace = must(Workspace::open(file, Access::readWrite, ada()));
    EXPECT_THAT(must(workspace.verify()), IsEmpty());
    ASSERT_EQ(must(workspace.plans()).size(), 1u);
    const Plan plan = must(workspace.load(must(workspace.plans()).front().id));
    EXPECT_EQ(plan.guardrails, defaultGuardrails());
    EXPECT_FALSE(plan.lastFinanceReview);
    EXPECT_EQ(plan.team, "EMEA and APAC");
    EXPECT_EQ(plan.lever(LeverKey::surplusToContent).base.at(0), 0.25);
    EXPECT_EQ(plan.surplusOrder.front(), LeverKey::surplusToBacklog);
    EXPECT_EQ(plan.reductionReason, "Agreed with finance");
    EXPECT_EQ(plan.workTypes.at(1).startMonth, 2);
    EXPECT_EQ(plan.workTypes.at(1).profile.shares, (std::vector<double>{1, 2, 1}));
    EXPECT_EQ(plan.milestones.at(0).owner, "Grace");
    EXPECT_EQ(plan.scenarios.at(0).overrides.size(), 1u);

    Plan edited = plan;
    edited.guardrails.clear();
    edited.lastFinanceReview = parseDate("2026-04-02");
    must(workspace.edit(plan, edited, "No guardrails"));
    const auto deleted = must(workspace.audit({}));
    const auto row =
        std::find_if(deleted.begin(), deleted.end(), [](const auto& e) { return e.action == "delete"; });
    ASSERT_NE(row, deleted.end());
    EXPECT_EQ(must(workspace.load(must(workspace.restore(row->id, "Back")))).guardrails, defaultGuardrails())
        << "deleted by an earlier version";
    EXPECT_THAT(must(workspace.verify()), IsEmpty());

    EXPECT_EQ(must(workspace.load(plan.id)), edited) << "a plan without guardrails stays without";
    EXPECT_TRUE(std::filesystem::exists(folder / "old.version-2.headroom"));
}

/// A workspace as the program wrote it when its version was 3: one plan, and one that was deleted.
TEST(Migration, BringsAFileOfVersionThreeUpToDate) {
    tests::TemporaryFolder folder;
    const auto file = folder / "old.headroom";
    std::filesystem::copy_file(
        std::filesystem::path(HEADROOM_SOURCE_DIR) / "tests/data/workspaces/version-3.headroom", file);
    auto workspace = must(Workspace::open(file, Access::readWrite, ada()));
    EXPECT_THAT(must(workspace.verify()), IsEmpty());
    ASSERT_EQ(must(workspace.plans()).size(), 1u);
    const Plan plan = must(workspace.load(must(workspace.plans()).front().id));
    EXPECT_EQ(plan.draws, DrawSettings{});
    EXPECT_TRUE(plan.correlations.empty());
    EXPECT_EQ(plan.scenarios.size(), 2u);
    for (const Scenario& scenario : plan.scenarios) EXPECT_FALSE(scenario.weight);
    const Range& lead = plan.lever(LeverKey::hiringLead).range.value();
    EXPECT_EQ(lead.distribution, Distribution::discrete);
    EXPECT_EQ(lead.weights, Range{}.weights);
    EXPECT_FALSE(lead.monthly);
    EXPECT_EQ(plan.scenarios.at(0).overrides.at(0).range.value().distribution, Distribution::triangular);
    EXPECT_EQ(plan.team, "EMEA and APAC");
    EXPECT_EQ(plan.guardrails.size() + 1, defaultGuardrails().size())
        << "those of the plan, not of a new one";
    EXPECT_EQ(plan.guardrails.at(0).months, 3);
    EXPECT_EQ(plan.lastFinanceReview, parseDate("2025-12-15"));
    EXPECT_EQ(must(workspace.audit(plan.id)).front().action, "migrate")
        << "its draw settings are written down";

    Plan edited = plan;
    edited.lever(LeverKey::hiringLead).range->weights = {0.3, 0.5, 0.2};
    edited.correlations = {{{LeverKey::growth, {}}, {LeverKey::attrition, {}}, 0.25}};
    edited.draws.seed = 7;
    edited.scenarios[1].weight = 0.3;
    must(workspace.edit(plan, edited, "Draws"));
    EXPECT_EQ(must(workspace.load(plan.id)), edited);
    EXPECT_EQ(must(workspace.undo(edited)), plan);
    EXPECT_EQ(must(workspace.redo(plan)), edited);
    const auto deleted = must(workspace.audit({}));
    const auto row =
        std::find_if(deleted.begin(), deleted.end(), [](const auto& e) { return e.action == "delete"; });
    ASSERT_NE(row, deleted.end());
    EXPECT_EQ(must(workspace.load(must(workspace.restore(row->id, "Back")))).draws, DrawSettings{})
        << "deleted by an earlier version";
    EXPECT_THAT(must(workspace.verify()), IsEmpty());
    EXPECT_TRUE(std::filesystem::exists(folder / "old.version-3.headroom"));
}

/// A workspace as the program wrote it when its version was 4: one plan, and one that was deleted.
TEST(Migration, BringsAFileOfVersionFourUpToDate) {
    tests::TemporaryFolder folder;
    const auto file = folder / "old.headroom";
    std::filesystem::copy_file(
        std::filesystem::path(HEADROOM_SOURCE_DIR) / "tests/data/workspaces/version-4.headroom", file);
    auto workspace = must(Workspace::open(file, Access::readWrite, ada()));
    EXPECT_THAT(must(workspace.verify()), IsEmpty());
    ASSERT_EQ(must(workspace.plans()).size(), 1u);
    const PlanSummary summary = must(workspace.plans()).front();
    EXPECT_FALSE(summary.archived) << "nothing was put away before there was a place for it";
    EXPECT_EQ(summary.editedAt, "2026-03-12T09:30:00.123Z") << "a migration is no edit";
    const Plan plan = must(workspace.load(summary.id));
    EXPECT_EQ(plan.team, "EMEA and APAC");
    EXPECT_EQ(plan.draws.seed, 7u);
    EXPECT_EQ(must(workspace.setting("window.plan")), plan.id);
    must(workspace.setArchived(plan.id, true));
    EXPECT_TRUE(must(workspace.plans()).front().archived);
    const auto entries = must(workspace.audit({}));
    const auto row =
        std::find_if(entries.begin(), entries.end(), [](const auto& e) { return e.action == "delete"; });
    ASSERT_NE(row, entries.end());
    EXPECT_EQ(must(workspace.load(must(workspace.restore(row->id, "Back")))).name, "Put aside");
    EXPECT_THAT(must(workspace.verify()), IsEmpty());
    EXPECT_EQ(SQLite::Database::getHeaderInfo((folder / "old.version-4.headroom").string()).userVersion, 4u);
}

/// A workspace as the program wrote it when its version was 5: the sample plan.
TEST(Migration, BringsAFileOfVersionFiveUpToDate) {
    tests::TemporaryFolder folder;
    const auto file = folder / "old.headroom";
    std::filesystem::copy_file(
        std::filesystem::path(HEADROOM_SOURCE_DIR) / "tests/data/workspaces/version-5.headroom", file);
    auto workspace = must(Workspace::open(file, Access::readWrite, ada()));
    EXPECT_THAT(must(workspace.verify()), IsEmpty());
    const Plan plan = must(workspace.load(must(workspace.plans()).front().id));
    EXPECT_EQ(plan.actuals, Actuals{});
    EXPECT_TRUE(plan.decisions.empty());

    Plan edited = plan;
    edited.actuals.sources = {{.name = "Typed in"}};
    edited.actuals.put({Observed::headcount, {}, plan.firstMonth, 40, 0, true, {}});
    edited.actuals.put({Observed::headcount, {}, plan.firstMonth, 41, 0, true, {}}, parseDate("2026-02-03"));
    edited.decisions = {
        {plan.guardrails.at(0).id, plan.firstMonth, Verdict::accepted, "", "Ada", *parseDate("2026-02-03")}};
    must(workspace.edit(plan, edited, "Actuals"));
    EXPECT_EQ(must(workspace.load(plan.id)), edited);
    EXPECT_EQ(must(workspace.undo(edited)), plan);
    EXPECT_EQ(must(workspace.redo(plan)), edited);
    EXPECT_THAT(must(workspace.verify()), IsEmpty());
    EXPECT_EQ(SQLite::Database::getHeaderInfo((folder / "old.version-5.headroom").string()).userVersion, 5u);
}

/// A workspace as the program wrote it when its version was 8: the sample plan with two actuals imported.
TEST(Migration, BringsAFileOfVersionEightUpToDate) {
    tests::TemporaryFolder folder;
    const auto file = folder / "old.headroom";
    std::filesystem::copy_file(
        std::filesystem::path(HEADROOM_SOURCE_DIR) / "tests/data/workspaces/version-8.headroom", file);
    auto workspace = must(Workspace::open(file, Access::readWrite, ada()));
    EXPECT_THAT(must(workspace.verify()), IsEmpty());
    const Plan plan = must(workspace.load(must(workspace.plans()).front().id));
    EXPECT_EQ(plan.actuals.figures.size(), 2u);
    EXPECT_TRUE(plan.actuals.topics.empty());
    EXPECT_TRUE(plan.improvements.empty());

    Plan edited = plan;
    const WorkTypeId type = plan.workTypes.front().id;
    edited.actuals.topics = {{type, "", {{plan.firstMonth, 3}}},
                             {type, "Refunds", {{plan.firstMonth, 12, 10, 4, 1.5, 0, false}}}};
    Improvement entry{{"1"}, type, "Refunds", ImprovementKind::system, "Reads the order", "Ada"};
    entry.date = parseDate("2026-02-03");
    edited.improvements = {entry};
    must(workspace.edit(plan, edited, "Improvement"));
    EXPECT_EQ(must(workspace.load(plan.id)), edited);
    EXPECT_EQ(must(workspace.undo(edited)), plan);
    EXPECT_EQ(must(workspace.redo(plan)), edited);
    EXPECT_THAT(must(workspace.verify()), IsEmpty());
    EXPECT_EQ(SQLite::Database::getHeaderInfo((folder / "old.version-8.headroom").string()).userVersion, 8u);
}

/// A workspace as the program wrote it when its version was 7: the sample plan with an edit and an approved
/// revision, and a plan that was put away.
TEST(Migration, BringsAFileOfVersionSevenUpToDate) {
    tests::TemporaryFolder folder;
    const auto file = folder / "old.headroom";
    std::filesystem::copy_file(
        std::filesystem::path(HEADROOM_SOURCE_DIR) / "tests/data/workspaces/version-7.headroom", file);
    auto workspace = must(Workspace::open(file, Access::readWrite, ada()));
    EXPECT_THAT(must(workspace.verify()), IsEmpty()) << "the chain is the one it was";
    const auto id = must(workspace.setting("window.plan")).value();
    const Plan plan = must(workspace.load(id));
    EXPECT_EQ(plan.lever(LeverKey::growth).provenance.quality, std::nullopt);
    EXPECT_FALSE(plan.nextFinanceReview);
    const auto revisions = must(workspace.revisions(id));
    ASSERT_EQ(revisions.size(), 1u);
    EXPECT_EQ(revisions.front().state, RevisionState::approved);
    EXPECT_EQ(must(workspace.revisionPlan(revisions.front().id)), plan) << "nothing was edited since";
    const auto plans = must(workspace.plans());
    EXPECT_TRUE(std::any_of(plans.begin(), plans.end(), [&](const PlanSummary& each) {
        return each.id == id && each.contentHash == revisions.front().contentHash;
    })) << "a plan that says nothing of reviews keeps its hash";
    EXPECT_THAT(must(workspace.comments(id)), IsEmpty());
    EXPECT_THAT(must(workspace.reviews(id)), IsEmpty());

    Plan edited = plan;
    edited.lever(LeverKey::growth).provenance.quality = Rating::low;
    edited.lever(LeverKey::growth).provenance.nextReview = parseDate("2026-06-30");
    edited.lever(LeverKey::hiringLead).provenance.fittedFrom = parseMonth("2026-05");
    edited.nextFinanceReview = parseDate("2026-07-15");
    must(workspace.edit(plan, edited, "Ratings"));
    EXPECT_EQ(must(workspace.load(id)), edited);
    EXPECT_EQ(must(workspace.undo(edited)), plan);
    EXPECT_EQ(must(workspace.redo(plan)), edited);
    must(workspace.comment(id, {.lever = LeverRef{LeverKey::growth, {}}}, "Where does this come from?"));
    EXPECT_EQ(must(workspace.comments(id)).size(), 1u);
    EXPECT_THAT(must(workspace.verify()), IsEmpty());
    EXPECT_EQ(SQLite::Database::getHeaderInfo((folder / "old.version-7.headroom").string()).userVersion, 7u);
}

/// A file of version 4 that may not be written is read as it stands, and has nothing put away.
TEST(Migration, ReadsAFileOfVersionFourThatItMayNotWrite) {
    tests::TemporaryFolder folder;
    const auto file = folder / "old.headroom";
    std::filesystem::copy_file(
        std::filesystem::path(HEADROOM_SOURCE_DIR) / "tests/data/workspaces/version-4.headroom", file);
    const std::string before = tests::bytesOf(file);
    auto workspace = must(Workspace::open(file, Access::readOnly, ada()));
    EXPECT_EQ(must(workspace.plans()).size(), 1u);
    EXPECT_FALSE(must(workspace.plans()).front().archived);
    EXPECT_EQ(tests::bytesOf(file), before);
}

TEST(Migration, APlanWithoutGuardrailsComesBackWithout) {
    tests::TemporaryFolder folder;
    auto workspace = must(Workspace::create(folder / "plans.headroom", ada()));
    Plan plan;
    plan.name = "Bare";
    plan.guardrails.clear();
    plan.id = must(workspace.add(plan, "Made"));
    must(workspace.remove(plan.id, "Delete"));
    const auto entries = must(workspace.audit({}));
    ASSERT_EQ(entries.front().action, "delete");
    EXPECT_EQ(must(workspace.load(must(workspace.restore(entries.front().id, "Back")))), plan);
}

} // namespace
} // namespace headroom::store
