#include "store_test.h"

#include "plan/sample.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <random>

namespace headroom::store {
namespace {

using namespace plan;
using testing::IsEmpty;
using testing::Not;
using tests::ada;
using tests::bytesOf;
using tests::codeOf;
using tests::must;
using tests::writeBytes;

class DamageTest : public testing::Test {
protected:
    tests::TemporaryFolder folder;
    std::filesystem::path file = folder / "plans.headroom";
    Plan plan = tests::randomPlan(71, {3, 12});
    Plan other = samplePlan();

    void SetUp() override {
        auto workspace = must(Workspace::create(file, ada()));
        plan.name = "Damaged";
        plan.id = must(workspace.add(plan, "Made"));
        other.id = must(workspace.add(other, "Made"));
        Plan edited = plan;
        edited.team = "Another team";
        must(workspace.edit(plan, edited, "Team"));
        plan = edited;
    }
    void damage(const std::string& sql) const { ASSERT_GE(tests::tamper(file, sql), 1) << sql; }
};

TEST_F(DamageTest, ChangedRowsAreFoundOnLoadAndByVerify) {
    const std::string sound = bytesOf(file);
    for (const char* sql :
         {"UPDATE lever_value SET value = value + 1e-9 WHERE plan = 1 AND lever = 'growth' AND part = 'base'",
          "UPDATE lever SET owner = 'Eve' WHERE plan = 1 AND lever = 'attrition' AND scenario = 'Base'",
          "UPDATE season SET factor = 3 WHERE plan = 1 AND calendar_month = 2",
          "DELETE FROM season WHERE plan = 1 AND calendar_month = 2", "DELETE FROM plan_state WHERE plan = 1",
          "UPDATE plan_state SET content_hash = '' WHERE plan = 1",
          "DELETE FROM lever WHERE plan = 1 AND lever = 'growth'",
          "DELETE FROM lever_value WHERE plan = 1 AND lever = 'growth'",
          "UPDATE lever_value SET month = '1999-01' WHERE plan = 1 AND lever = 'decay'",
          "UPDATE lever SET shape = 'wavy' WHERE plan = 1",
          "UPDATE plan SET months = 2000000000 WHERE plan = 1",
          "UPDATE plan SET first_month = '' WHERE plan = 1", "UPDATE work_type SET place = 0 WHERE plan = 1",
          "UPDATE work_type SET place = place + 1 WHERE plan = 1",
          "UPDATE work_type SET nature = 'odd' WHERE plan = 1",
          "INSERT INTO lever_value VALUES (1, 'Ghost', '', 'growth', 'base', 0, '2026-01', 1.0)",
          "INSERT INTO ramp VALUES (1, 35, 0.5, NULL)",
          "INSERT INTO volume_history VALUES (1, 'ghost', '2025-01', 1.0, 1)",
          "UPDATE lever_value SET value = 9e999 WHERE plan = 1 AND lever = 'growth' AND part = 'base'"}) {
        damage(sql);
        auto workspace = must(Workspace::open(file, Access::readWrite, ada()));
        const auto loaded = workspace.load(plan.id);
        ASSERT_FALSE(loaded) << sql;
        EXPECT_EQ(loaded.error().code, ErrorCode::workspaceDamaged) << sql;
        EXPECT_THAT(loaded.error().values, testing::ElementsAre("Damaged")) << sql;
        EXPECT_THAT(loaded.error().place, testing::StartsWith(file.string() + ": ")) << sql;
        EXPECT_THAT(must(workspace.verify()), Not(IsEmpty())) << sql;
        EXPECT_FALSE(workspace.backupTo(folder / "copy.headroom")) << sql;
        EXPECT_FALSE(std::filesystem::exists(folder / "copy.headroom"));
        // The plan beside it is as it was, and the damaged one can be cleared away.
        EXPECT_EQ(must(workspace.load(other.id)), other) << sql;
        workspace = must(Workspace::inMemory({}));
        writeBytes(file, sound);
    }
}

TEST_F(DamageTest, ADamagedPlanCanBeDeleted) {
    damage("UPDATE lever_value SET value = 0.77 WHERE plan = 1 AND lever = 'growth'");
    damage("DELETE FROM season WHERE plan = 1 AND calendar_month = 2");
    auto workspace = must(Workspace::open(file, Access::readWrite, ada()));
    EXPECT_FALSE(workspace.load(plan.id));
    must(workspace.remove(plan.id, "Cleared away"));
    EXPECT_EQ(must(workspace.plans()).size(), 1u);
    EXPECT_THAT(must(workspace.verify()), IsEmpty());
    EXPECT_EQ(codeOf(workspace.restore(must(workspace.audit(plan.id)).front().id, "No")),
              ErrorCode::workspaceDamaged);
}

TEST_F(DamageTest, EditsOfADamagedPlanAreRefused) {
    damage("DELETE FROM lever_value WHERE plan = 1 AND lever = 'growth'");
    auto workspace = must(Workspace::open(file, Access::readWrite, ada()));
    Plan edited = plan;
    edited.lever(LeverKey::growth).base = Trajectory::constant(0.123);
    const auto outcome = workspace.edit(plan, edited, "Edited");
    EXPECT_EQ(codeOf(outcome), ErrorCode::workspaceDamaged);
    EXPECT_THAT(outcome.error().place, testing::HasSubstr("growth"));
    EXPECT_EQ(must(workspace.audit(plan.id)).size(), 2u) << "rolled back";
}

TEST_F(DamageTest, AnAuditTrailThatWasRewrittenIsFound) {
    const std::string sound = bytesOf(file);
    for (const char* sql :
         {"UPDATE audit SET who = 'Eve' WHERE id = 1", "UPDATE audit SET at = '2020' WHERE id = 2",
          "UPDATE audit SET after = '{}' WHERE id = 3", "DELETE FROM audit WHERE id = 2",
          "DELETE FROM audit WHERE id = 3", "UPDATE audit SET id = 9 WHERE id = 3",
          "UPDATE audit SET target = 1 WHERE id = 3"}) {
        damage(sql);
        EXPECT_THAT(must(must(Workspace::open(file, Access::readOnly, ada())).verify()), Not(IsEmpty()))
            << sql;
        writeBytes(file, sound);
    }
}

TEST_F(DamageTest, UndoOfARewrittenTrailIsRefused) {
    for (const char* sql :
         {"UPDATE audit SET before = replace(before, 'Damaged', 'Undamaged') WHERE id = 3",
          "UPDATE audit SET before = '{' WHERE id = 3", "UPDATE audit SET before = '{}' WHERE id = 3",
          "UPDATE audit SET after = '{\"plan\": [[[[]]]]}' WHERE id = 3"}) {
        const std::string sound = bytesOf(file);
        damage(sql);
        auto workspace = std::optional{must(Workspace::open(file, Access::readWrite, ada()))};
        EXPECT_EQ(codeOf(workspace->undo(plan)), ErrorCode::workspaceDamaged) << sql;
        EXPECT_EQ(must(workspace->load(plan.id)), plan);
        workspace.reset();
        writeBytes(file, sound);
    }
}

TEST_F(DamageTest, ATruncatedFileIsRefusedNotCrashedOn) {
    const std::string sound = bytesOf(file);
    for (std::size_t size = 0; size < sound.size();
         size += size < 600 ? 60 : 4096 - size % 4096 + (size % 3) * 1000) {
        writeBytes(file, sound.substr(0, size));
        const auto opened = Workspace::open(file, Access::readWrite, ada());
        ASSERT_FALSE(opened) << size;
        EXPECT_TRUE(opened.error().code == ErrorCode::workspaceDamaged ||
                    opened.error().code == ErrorCode::notAWorkspace)
            << size;
    }
}

TEST_F(DamageTest, NoFlippedBitChangesAPlanOrTheTrailUnseen) {
    const std::string sound = bytesOf(file);
    const auto trail = [](const Workspace& workspace) {
        std::string all;
        for (const AuditEntry& entry : must(workspace.audit("")))
            all += entry.at + entry.who + entry.action + entry.text + entry.before + entry.after;
        return all;
    };
    const std::string soundTrail = trail(must(Workspace::open(file, Access::readOnly, ada())));
    std::mt19937 random(5);
    int found = 0;
    for (int round = 0; round < 150; ++round) {
        std::string flipped = sound;
        flipped[random() % flipped.size()] ^= static_cast<char>(1 << random() % 8);
        writeBytes(file, flipped);
        auto workspace = Workspace::open(file, Access::readOnly, ada());
        if (!workspace) {
            ++found;
            continue;
        }
        for (const Plan& each : {plan, other}) {
            const auto loaded = workspace.value().load(each.id);
            if (loaded) {
                EXPECT_EQ(loaded.value(), each) << round;
            }
        }
        const auto faults = workspace.value().verify();
        if (!faults || !faults.value().empty())
            ++found;
        else
            EXPECT_EQ(trail(workspace.value()), soundTrail) << round;
    }
    // What is left is free space, and the catalogue that is there for readers only.
    EXPECT_GT(found, 75);
}

TEST_F(DamageTest, SoundPlansOfADamagedFileCanBeRead) {
    // A page of one table is overwritten; the plan in memory stands for "save a copy of what is left".
    std::string bytes = bytesOf(file);
    int page = 0;
    {
        SQLite::Database database(file.string());
        page = database.execAndGet("SELECT max(pageno) FROM dbstat WHERE name = 'volume_history'").getInt();
    }
    bytes.replace(static_cast<std::size_t>(page - 1) * 4096, 4096, std::string(4096, '\x5a'));
    writeBytes(file, bytes);
    EXPECT_EQ(codeOf(Workspace::open(file, Access::readWrite, ada())), ErrorCode::workspaceDamaged);
    auto workspace = must(Workspace::open(file, Access::readOnly, ada()));
    EXPECT_THAT(must(workspace.verify()), Not(IsEmpty()));
    EXPECT_EQ(codeOf(workspace.load(plan.id)), ErrorCode::workspaceDamaged);
    EXPECT_EQ(must(workspace.audit("")).size(), 3u);
    EXPECT_FALSE(workspace.backupTo(folder / "copy.headroom"));
}

} // namespace
} // namespace headroom::store
