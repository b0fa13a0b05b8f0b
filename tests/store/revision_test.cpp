#include "store_test.h"

#include "plan/sample.h"

#include <set>

namespace headroom::store {
namespace {

using namespace plan;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using tests::ada;
using tests::bytesOf;
using tests::codeOf;
using tests::must;
using tests::tamper;
using tests::writeBytes;

Context grace() {
    return {"Grace", [] { return std::string{"2026-02-03T10:00:00.000Z"}; }};
}

class RevisionTest : public testing::Test {
protected:
    tests::TemporaryFolder folder;
    std::filesystem::path file = folder / "plans.headroom";
    std::optional<Workspace> workspace = must(Workspace::create(file, ada()));
    Plan plan = tests::randomPlan(71, {3, 12});

    void SetUp() override {
        plan.name = "Support";
        plan.id = must(workspace->add(plan, "Made"));
    }
    void reopen(const Context& who = ada()) {
        workspace.reset();
        workspace = must(Workspace::open(file, Access::readWrite, who));
    }
    void edit(const std::string& team) {
        Plan after = plan;
        after.team = team;
        must(workspace->edit(plan, after, "Team " + team));
        plan = after;
    }
    [[nodiscard]] std::vector<std::string> told() const {
        std::vector<std::string> all;
        for (const Revision& revision : must(workspace->revisions(plan.id)))
            all.push_back(std::to_string(revision.nr) + " " + revision.name +
                          (revision.state == RevisionState::draft      ? " draft"
                           : revision.state == RevisionState::approved ? " approved by " + revision.approvedBy
                                                                       : " superseded"));
        return all;
    }
};

TEST_F(RevisionTest, KeepsThePlanAsItWasWhateverComesAfter) {
    const Plan first = plan;
    const Revision made = must(workspace->makeRevision(plan.id, "Budget 2026", "For the board"));
    EXPECT_EQ(made.nr, 1);
    EXPECT_EQ(made.note, "For the board");
    EXPECT_EQ(made.who, "Ada");
    EXPECT_EQ(made.contentHash.size(), 64u);
    EXPECT_EQ(made.contentHash, must(workspace->plans()).front().contentHash);
    edit("B");
    reopen(grace());
    const Revision second = must(workspace->makeRevision(plan.id, "Reforecast", ""));
    EXPECT_NE(second.contentHash, made.contentHash);
    EXPECT_EQ(must(workspace->revisionPlan(made.id)), first);
    EXPECT_EQ(must(workspace->revisionPlan(second.id)), plan);
    EXPECT_THAT(told(), ElementsAre("2 Reforecast draft", "1 Budget 2026 draft"));

    must(workspace->remove(plan.id, "Deleted"));
    EXPECT_EQ(must(workspace->revisionPlan(made.id)), first) << "kept when the plan is deleted";
    EXPECT_EQ(codeOf(workspace->approveRevision(made.id, "")), ErrorCode::planMissing);
    EXPECT_THAT(must(workspace->verify()), IsEmpty());
    must(workspace->restore(must(workspace->audit(plan.id, 1)).front().id, "Back"));
    EXPECT_EQ(told().size(), 2u);
}

TEST_F(RevisionTest, OneIsApprovedAtATime) {
    const auto first = must(workspace->makeRevision(plan.id, "First", "")).id;
    edit("B");
    const auto second = must(workspace->makeRevision(plan.id, "Second", "")).id;
    must(workspace->approveRevision(first, "Agreed"));
    EXPECT_THAT(told(), ElementsAre("2 Second draft", "1 First approved by Ada"));
    reopen(grace());
    must(workspace->approveRevision(second, ""));
    must(workspace->approveRevision(second, "again"));
    EXPECT_THAT(told(), ElementsAre("2 Second approved by Grace", "1 First superseded"));
    const Revision superseded = must(workspace->revisions(plan.id)).back();
    EXPECT_EQ(superseded.approvedBy, "Ada");
    EXPECT_EQ(superseded.approvalNote, "Agreed");
    EXPECT_EQ(must(workspace->audit(plan.id)).size(), 6u) << "approving what is approved is nothing";
    EXPECT_THAT(must(workspace->verify()), IsEmpty());
}

TEST_F(RevisionTest, NamesAreThereAndDiffer) {
    must(workspace->makeRevision(plan.id, "Budget", ""));
    for (const char* name : {"Budget", "", "  "})
        EXPECT_EQ(codeOf(workspace->makeRevision(plan.id, name, "")), ErrorCode::planInvalid) << name;
    EXPECT_EQ(codeOf(workspace->makeRevision("nobody", "A", "")), ErrorCode::planMissing);
    EXPECT_EQ(codeOf(workspace->approveRevision(99, "")), ErrorCode::planMissing);
    EXPECT_EQ(codeOf(workspace->revisionPlan(99)), ErrorCode::planMissing);
    Plan other = samplePlan();
    other.id = must(workspace->add(other, "Made"));
    EXPECT_EQ(must(workspace->makeRevision(other.id, "Budget", "")).nr, 1) << "of another plan";
    EXPECT_EQ(told().size(), 1u);
}

TEST_F(RevisionTest, TheFileItselfRefusesAChange) {
    must(workspace->makeRevision(plan.id, "Budget", ""));
    workspace.reset();
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    for (const char* sql : {"UPDATE revision SET name = 'x'", "DELETE FROM revision",
                            "UPDATE audit SET who = 'Eve'", "DELETE FROM audit WHERE id = 1"})
        EXPECT_THROW(database.exec(sql), SQLite::Exception) << sql;
}

TEST_F(RevisionTest, LeavesUndoAndHistoryAlone) {
    const Plan first = plan;
    edit("B");
    must(workspace->makeRevision(plan.id, "Budget", ""));
    must(workspace->setArchived(plan.id, true));
    const auto entries = must(workspace->history(plan.id));
    ASSERT_EQ(entries.size(), 4u) << "what is in the plan, and what became of it";
    EXPECT_EQ(entries[0].action, "archive");
    EXPECT_EQ(entries[1].action, "revise");
    EXPECT_FALSE(entries[0].isNow);
    EXPECT_FALSE(entries[1].isNow);
    EXPECT_TRUE(entries[2].isNow) << "the plan is as its last edit left it";
    for (const std::size_t same : {0u, 1u, 2u})
        EXPECT_EQ(must(workspace->pastEdit(plan.id, entries[same].id)).after, plan);
    EXPECT_EQ(must(workspace->pastEdit(plan.id, entries[3].id)).after, first);
    const std::int64_t last = must(workspace->audit(plan.id, 1)).front().id;
    EXPECT_EQ(must(workspace->pastEdit(plan.id, last)).after, plan);
    EXPECT_EQ(must(workspace->undo(plan)), first);
    EXPECT_EQ(must(workspace->redo(first)), plan);
}

TEST_F(RevisionTest, PuttingAwayStandsInTheTrail) {
    must(workspace->setArchived(plan.id, true));
    must(workspace->setArchived(plan.id, true));
    must(workspace->setArchived(plan.id, false));
    std::vector<std::string> actions;
    for (const AuditEntry& entry : must(workspace->audit(plan.id))) actions.push_back(entry.action);
    EXPECT_THAT(actions, ElementsAre("unarchive", "archive", "create"));
    workspace.reset();
    tamper(file, "INSERT INTO archived_plan VALUES ('" + plan.id + "', '', '')");
    EXPECT_THAT(must(must(Workspace::open(file, Access::readOnly, ada())).verify()), Not(IsEmpty()));
}

/// A workspace with every kind of row, damaged in turn.
class TrailTest : public RevisionTest {
protected:
    std::string sound;
    std::int64_t rows = 0;

    void SetUp() override {
        RevisionTest::SetUp();
        edit("B");
        const auto first = must(workspace->makeRevision(plan.id, "Budget", "For the board")).id;
        must(workspace->approveRevision(first, "Agreed"));
        edit("C");
        plan = must(workspace->undo(plan));
        must(workspace->makeRevision(plan.id, "Reforecast", ""));
        must(workspace->setArchived(plan.id, true));
        rows = static_cast<std::int64_t>(must(workspace->audit("")).size());
        ASSERT_EQ(rows, 8);
        ASSERT_THAT(must(workspace->verify()), IsEmpty());
        workspace.reset();
        sound = bytesOf(file);
    }
    [[nodiscard]] std::vector<Error> faultsAfter(const std::string& sql) {
        writeBytes(file, sound);
        EXPECT_GE(tamper(file, sql), 1) << sql;
        return must(must(Workspace::open(file, Access::readOnly, ada())).verify());
    }
    /// The places of all faults of the trail.
    [[nodiscard]] std::vector<std::string> trailAfter(const std::string& sql) {
        std::vector<std::string> told;
        const std::string before = file.string() + ": ";
        for (const Error& fault : faultsAfter(sql)) {
            EXPECT_EQ(fault.code, ErrorCode::workspaceDamaged);
            const std::string place = fault.place.substr(std::min(fault.place.size(), before.size()));
            if (place.rfind("audit(", 0) == 0 || place == "audit_head") told.push_back(place);
        }
        return told;
    }
    /// The same cell with one bit of one byte flipped, by place in it.
    std::vector<std::string> flipped(const std::string& table, const std::string& column, std::int64_t id) {
        const SQLite::Database database(file.string());
        SQLite::Statement cell(database, "SELECT typeof(" + column + "), CAST(" + column + " AS BLOB) FROM " +
                                             table + " WHERE id = " + std::to_string(id));
        cell.executeStep();
        const std::string type = cell.getColumn(0).getString();
        const std::string was = cell.getColumn(1).getString();
        std::vector<std::string> forms;
        if (type == "null") return {"1"};
        if (type == "integer") return {column + " + 16", column + " + 256"};
        if (was.empty()) return {"'x'"};
        for (const std::size_t place :
             std::set<std::size_t>{0, was.size() / 3, was.size() / 2, was.size() - 1}) {
            std::string now = was;
            now[place] = static_cast<char>(now[place] ^ 1);
            static constexpr char digits[] = "0123456789abcdef";
            std::string hex;
            for (const char c : now) {
                hex += digits[static_cast<unsigned char>(c) >> 4];
                hex += digits[static_cast<unsigned char>(c) & 15];
            }
            forms.push_back("CAST(x'" + hex + "' AS TEXT)");
        }
        return forms;
    }
};

TEST_F(TrailTest, AnAlteredRowIsNamed) {
    for (std::int64_t id = 1; id <= rows; ++id)
        for (const char* column : {"plan_id", "plan_name", "at", "who", "action", "text", "target", "before",
                                   "after", "hash_before", "hash_after", "chain"}) {
            writeBytes(file, sound);
            for (const std::string& value : flipped("audit", column, id)) {
                const std::string row = std::to_string(id);
                EXPECT_THAT(trailAfter("UPDATE audit SET " + std::string(column) + " = " + value +
                                       " WHERE id = " + row),
                            ElementsAre("audit(" + row + ")"))
                    << column;
            }
        }
}

TEST_F(TrailTest, ARemovedRowIsNamed) {
    for (std::int64_t id = 1; id <= rows; ++id) {
        const std::string row = std::to_string(id);
        EXPECT_THAT(trailAfter("DELETE FROM audit WHERE id = " + row),
                    ElementsAre("audit(" + row + ") removed"));
    }
    EXPECT_THAT(trailAfter("DELETE FROM audit WHERE id > 5"), ElementsAre("audit(6..8) removed"));
    EXPECT_THAT(trailAfter("DELETE FROM audit"), ElementsAre("audit(1..8) removed"));
    EXPECT_THAT(trailAfter("DELETE FROM audit WHERE id IN (2, 3, 6)"),
                ElementsAre("audit(2..3) removed", "audit(6) removed"));
    EXPECT_THAT(trailAfter("DELETE FROM audit WHERE id = 3; UPDATE audit SET id = id - 1 WHERE id > 3"),
                Not(IsEmpty()));
}

TEST_F(TrailTest, RowsInAnotherOrderAreNamed) {
    for (std::int64_t a = 1; a <= rows; ++a)
        for (std::int64_t b = a + 1; b <= rows; ++b) {
            const std::string one = std::to_string(a), other = std::to_string(b);
            EXPECT_THAT(trailAfter("UPDATE audit SET id = -1 WHERE id = " + one +
                                   "; UPDATE audit SET id = " + one + " WHERE id = " + other +
                                   "; UPDATE audit SET id = " + other + " WHERE id = -1"),
                        testing::IsSupersetOf({"audit(" + one + ") of audit(" + other + ")",
                                               "audit(" + other + ") of audit(" + one + ")"}))
                << a << " " << b;
        }
}

TEST_F(TrailTest, WhereItEndsIsKnown) {
    EXPECT_THAT(trailAfter("UPDATE audit_head SET chain = ''"), ElementsAre("audit_head"));
    EXPECT_THAT(trailAfter("UPDATE audit_head SET id = 9"), ElementsAre("audit(9) removed"));
    EXPECT_THAT(trailAfter("DELETE FROM audit_head"), ElementsAre("audit_head"));
    EXPECT_THAT(trailAfter("UPDATE audit_head SET id = 7"), ElementsAre("audit(8) added"));
}

TEST_F(TrailTest, AFlippedByteOfARevisionIsNamed) {
    for (std::int64_t id = 1; id <= 2; ++id)
        for (const char* column : {"id", "plan_id", "nr", "name", "note", "at", "who", "content",
                                   "content_hash", "content_format", "seal"}) {
            writeBytes(file, sound);
            for (const std::string& value : flipped("revision", column, id)) {
                std::vector<std::string> named;
                for (const Error& fault : faultsAfter("UPDATE revision SET " + std::string(column) + " = " +
                                                      value + " WHERE id = " + std::to_string(id)))
                    if (fault.place.find("revision(") != std::string::npos && !fault.values.empty())
                        named.push_back(fault.values.front());
                EXPECT_THAT(named, Contains(id == 1 ? "Budget" : "Reforecast")) << column;
                const auto opened = must(Workspace::open(file, Access::readOnly, ada())).revisionPlan(id);
                EXPECT_FALSE(opened) << column << ": what was altered is not opened";
            }
        }
    for (const char* gone : {"DELETE FROM revision WHERE id = 1", "DELETE FROM revision WHERE id = 2"})
        EXPECT_THAT(faultsAfter(gone), Not(IsEmpty())) << gone;
}

TEST_F(TrailTest, WithoutItsTriggersTheFileIsNotSound) {
    for (const char* name : {"revision_stays", "revision_is_kept", "audit_stays", "audit_is_kept"}) {
        writeBytes(file, sound);
        SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec(std::string("DROP TRIGGER ") + name);
        EXPECT_THAT(must(must(Workspace::open(file, Access::readOnly, ada())).verify()), Not(IsEmpty()))
            << name;
    }
}

/// Bytes of the pages that hold the trail and the revisions, wherever they are in a page.
TEST_F(TrailTest, NoFlippedByteOfItsPagesPassesUnseen) {
    std::vector<int> pages;
    {
        const SQLite::Database database(file.string());
        SQLite::Statement page(database, "SELECT pageno FROM dbstat WHERE name IN ('audit', 'revision',"
                                         " 'audit_head') ORDER BY pageno");
        while (page.executeStep()) pages.push_back(page.getColumn(0).getInt());
    }
    ASSERT_GT(pages.size(), 4u);
    const auto told = [](const Workspace& opened) {
        std::string all;
        for (const AuditEntry& entry : must(opened.audit("")))
            all += entry.at + entry.who + entry.action + entry.text + entry.before + entry.after;
        return all;
    };
    const std::string trail = told(must(Workspace::open(file, Access::readOnly, ada())));
    const Plan first = must(must(Workspace::open(file, Access::readOnly, ada())).revisionPlan(1));
    int found = 0, tried = 0;
    for (std::size_t nr = 0; nr < 240; ++nr) {
        const auto page = static_cast<std::size_t>(pages[nr % pages.size()] - 1);
        std::string flipped = sound;
        char& byte = flipped[page * 4096 + (nr * 1297 + 3) % 4096];
        byte = static_cast<char>(byte ^ (1 << nr % 8));
        writeBytes(file, flipped);
        ++tried;
        const auto opened = Workspace::open(file, Access::readOnly, ada());
        const auto faults = opened ? opened.value().verify() : opened.error();
        if (!faults || !faults.value().empty()) {
            ++found;
            continue;
        }
        EXPECT_EQ(told(opened.value()), trail) << nr; // free space of the page
        EXPECT_EQ(must(opened.value().revisionPlan(1)), first) << nr;
    }
    EXPECT_GT(found, tried / 2);
}

TEST(RevisionMigration, TheTrailOfAnOlderFileStaysWholeAndKnowsWhatWasPutAway) {
    tests::TemporaryFolder folder;
    const auto file = folder / "old.headroom";
    std::filesystem::copy_file(
        std::filesystem::path(HEADROOM_SOURCE_DIR) / "tests/data/workspaces/version-5.headroom", file);
    std::string chains;
    {
        chains = SQLite::Database(file.string())
                     .execAndGet("SELECT group_concat(id || chain || text) FROM audit")
                     .getString();
    }
    auto workspace = must(Workspace::open(file, Access::readWrite, ada()));
    EXPECT_THAT(must(workspace.verify()), IsEmpty());
    const auto entries = must(workspace.audit(""));
    const auto put = std::find_if(entries.begin(), entries.end(),
                                  [](const AuditEntry& entry) { return entry.action == "archive"; });
    ASSERT_NE(put, entries.end());
    EXPECT_EQ(put->at, "2026-01-12T09:30:00.123Z");
    const auto plans = must(workspace.plans());
    EXPECT_EQ(std::count_if(plans.begin(), plans.end(), [](const PlanSummary& p) { return p.archived; }), 1);
    for (const PlanSummary& summary : plans) {
        must(workspace.setArchived(summary.id, !summary.archived));
        must(workspace.makeRevision(summary.id, "Now", ""));
    }
    EXPECT_THAT(must(workspace.verify()), IsEmpty());
    workspace = must(Workspace::inMemory({}));
    const SQLite::Database database(file.string());
    SQLite::Statement after(database, "SELECT group_concat(id || chain || text) FROM audit WHERE id = 1");
    after.executeStep();
    EXPECT_EQ(after.getColumn(0).getString(), chains) << "no row was touched";
}

} // namespace
} // namespace headroom::store
