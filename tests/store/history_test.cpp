#include "store_test.h"

#include "plan/sample.h"

#include <map>

namespace headroom::store {
namespace {

using namespace plan;
using testing::ElementsAre;
using testing::IsEmpty;
using tests::ada;
using tests::codeOf;
using tests::must;
using tests::randomPlan;

class HistoryTest : public testing::Test {
protected:
    tests::TemporaryFolder folder;
    std::filesystem::path file = folder / "plans.headroom";
    std::optional<Workspace> workspace = must(Workspace::create(file, ada()));

    void reopen() {
        workspace.reset();
        workspace = must(Workspace::open(file, Access::readWrite, ada()));
    }
    Plan added(Plan plan) {
        plan.id = must(workspace->add(plan, "Made"));
        return plan;
    }
    [[nodiscard]] std::int64_t lastId(const std::string& planId) const {
        return must(workspace->audit(planId, 1)).front().id;
    }
    Plan edited(const Plan& before, double growth, const std::string& text) {
        Plan after = before;
        after.lever(LeverKey::growth).base = Trajectory::constant(growth);
        must(workspace->edit(before, after, text));
        return after;
    }
    [[nodiscard]] std::vector<std::string> texts(const std::string& planId) const {
        std::vector<std::string> all;
        for (const HistoryEntry& entry : must(workspace->history(planId)))
            all.push_back(entry.text + (entry.undone ? " (undone)" : "") + (entry.isNow ? " (now)" : ""));
        return all;
    }
};

/// Edits, undos and redos at random: the plan after each row is what it was when the row was written.
TEST_F(HistoryTest, EveryPastStateIsFoundAsItWas) {
    for (std::uint64_t seed = 1; seed < 6; ++seed) {
        Plan current = added(randomPlan(seed * 17, {3, 14}));
        const Plan other = added([&] {
            Plan p = randomPlan(seed);
            p.name += " other";
            return p;
        }());
        std::map<std::int64_t, Plan> states{{must(workspace->audit(current.id, 1)).front().id, current}};
        for (std::uint64_t step = 0; step < 40; ++step) {
            const Plan before = current;
            const auto dice = (seed * 31 + step * step * 7) % 10;
            if (dice < 2)
                current = must(workspace->undo(current));
            else if (dice == 2)
                current = must(workspace->redo(current));
            else {
                current = tests::randomEdit(current, seed * 1000 + step);
                must(workspace->edit(before, current, "Edit " + std::to_string(step)));
            }
            if (current == before) continue;
            states[lastId(current.id)] = current;
            if (step % 9 == 0) reopen();
        }
        ASSERT_GT(states.size(), 15u);
        const Plan* before = nullptr;
        for (const auto& [id, state] : states) {
            const PastEdit past = must(workspace->pastEdit(current.id, id));
            ASSERT_EQ(past.after, state) << id;
            ASSERT_EQ(past.before.has_value(), before != nullptr);
            if (before) {
                ASSERT_EQ(*past.before, *before) << id;
            }
            before = &state;
        }
        EXPECT_EQ(must(workspace->load(current.id)), current) << "looking back changes nothing";
        EXPECT_EQ(must(workspace->load(other.id)), other);
    }
    EXPECT_THAT(must(workspace->verify()), IsEmpty());
}

TEST_F(HistoryTest, TellsWhatWasUndoneByWhomAndWhereThePlanStands) {
    const Plan first = added(samplePlan());
    const Plan second = edited(first, 0.2, "Second");
    const Plan third = edited(second, 0.3, "Third");
    EXPECT_THAT(texts(first.id), ElementsAre("Third (now)", "Second", "Made"));
    must(workspace->undo(third));
    EXPECT_THAT(texts(first.id), ElementsAre("Third (undone)", "Second (now)", "Made"));
    const auto entries = must(workspace->history(first.id));
    EXPECT_EQ(entries[0].undoneBy, "Ada");
    EXPECT_EQ(entries[0].undoneAt, "2026-01-12T09:30:00.123Z");
    EXPECT_EQ(entries[1].undoneBy, "");
    must(workspace->undo(second));
    EXPECT_THAT(texts(first.id), ElementsAre("Third (undone)", "Second (undone)", "Made (now)"));
    must(workspace->redo(first));
    EXPECT_THAT(texts(first.id), ElementsAre("Third (undone)", "Second (now)", "Made"));
    edited(second, 0.4, "Fourth");
    reopen();
    EXPECT_THAT(texts(first.id), ElementsAre("Fourth (now)", "Third (undone)", "Second", "Made"));
    EXPECT_EQ(must(workspace->history(first.id, 2)).size(), 2u);
    EXPECT_THAT(must(workspace->history("nowhere")), IsEmpty());
}

TEST_F(HistoryTest, GoingBackIsOneEditThatCanBeUndoneAcrossReopening) {
    const Plan first = added(samplePlan());
    const auto made = lastId(first.id);
    const Plan second = edited(first, 0.2, "Second");
    const Plan third = edited(second, 0.3, "Third");
    const Plan back = must(workspace->pastEdit(first.id, made)).after;
    EXPECT_EQ(back, first);
    must(workspace->edit(third, back, "Back"));
    reopen();
    EXPECT_EQ(must(workspace->load(first.id)), first);
    EXPECT_EQ(must(workspace->undo(back)), third);
    EXPECT_EQ(must(workspace->redo(third)), first);
}

TEST_F(HistoryTest, ReachesBackBeyondADeletion) {
    const Plan first = added(randomPlan(5, {4, 12}));
    const auto made = lastId(first.id);
    const Plan second = edited(first, 0.2, "Second");
    must(workspace->remove(first.id, "Deleted"));
    const auto deleted = lastId(first.id);
    EXPECT_EQ(codeOf(workspace->pastEdit(first.id, made)), ErrorCode::planMissing);
    must(workspace->restore(deleted, "Brought back"));
    EXPECT_EQ(must(workspace->pastEdit(first.id, made)).after, first);
    EXPECT_EQ(codeOf(workspace->pastEdit(first.id, deleted)), ErrorCode::planMissing);
    const PastEdit restored = must(workspace->pastEdit(first.id, lastId(first.id)));
    EXPECT_EQ(restored.after, second);
    EXPECT_FALSE(restored.before);
    EXPECT_THAT(texts(first.id), ElementsAre("Brought back (now)", "Second", "Made"));
}

TEST_F(HistoryTest, RefusesEntriesOfOthersAndNone) {
    const Plan one = added(samplePlan());
    Plan named = samplePlan();
    named.name = "Other";
    const Plan other = added(named);
    EXPECT_EQ(codeOf(workspace->pastEdit(one.id, lastId(other.id))), ErrorCode::planMissing);
    EXPECT_EQ(codeOf(workspace->pastEdit(one.id, 999)), ErrorCode::planMissing);
    EXPECT_EQ(codeOf(workspace->pastEdit("nowhere", lastId(one.id))), ErrorCode::planMissing);
}

TEST_F(HistoryTest, DamagedRowsAreRefused) {
    const Plan first = added(samplePlan());
    const auto made = lastId(first.id);
    const Plan second = edited(first, 0.25, "Second");
    const auto middle = lastId(first.id);
    edited(second, 0.375, "Third");
    workspace.reset();
    const std::string sound = tests::bytesOf(file);
    const auto after = [&](const char* sql, std::int64_t id) {
        tests::writeBytes(file, sound);
        EXPECT_GE(tests::tamper(file, sql), 1) << sql;
        auto opened = must(Workspace::open(file, Access::readOnly, ada()));
        const auto past = opened.pastEdit(first.id, id);
        return past ? std::optional<ErrorCode>() : std::optional(past.error().code);
    };
    const auto damaged = std::optional(ErrorCode::workspaceDamaged);
    EXPECT_EQ(after("UPDATE audit SET text = text WHERE text = 'Third'", made), std::nullopt) << "untouched";
    EXPECT_EQ(after("UPDATE audit SET after = '{}' WHERE text = 'Third'", made), damaged);
    EXPECT_EQ(after("UPDATE audit SET before = replace(before, '0.25', '0.5') WHERE text = 'Third'", made),
              damaged);
    EXPECT_EQ(after("UPDATE audit SET before = replace(before, '0.25', '0.5') WHERE text = 'Third'", middle),
              damaged);
    EXPECT_EQ(after("UPDATE audit SET after = replace(after, '0.375', '0.5') WHERE text = 'Third'", made),
              damaged);
    EXPECT_EQ(after("UPDATE audit SET before = 'nonsense' WHERE text = 'Third'", made), damaged);
    EXPECT_EQ(after("DELETE FROM audit WHERE text = 'Third'", made), damaged);
    EXPECT_EQ(after("UPDATE lever_value SET value = 0.5 WHERE lever = 'growth'", made), damaged);
    EXPECT_EQ(after("UPDATE audit SET hash_after = 'x' WHERE text = 'Second'", middle), damaged);
}

TEST_F(HistoryTest, KnowsTheValuesAnEntryChanged) {
    const Plan first = added(randomPlan(22, {3, 12}));
    const WorkTypeId type = first.workTypes[1].id;
    Plan second = first;
    Lever& lever = second.workTypes[1].lever(LeverKey::resolution);
    lever.range.reset();
    lever.base = Trajectory::steps({{0, 0.25}, {6, 0.5}});
    must(workspace->edit(first, second, "Set"));
    Plan third = second;
    third.workTypes[1].lever(LeverKey::resolution).base =
        Trajectory::steps({{0, 0.25}, {6, 0.75}, {8, 0.875}});
    third.lever(LeverKey::growth).base = Trajectory::constant(0.5);
    must(workspace->edit(second, third, "More"));
    const AuditEntry entry = must(workspace->audit(first.id, 1)).front();
    EXPECT_THAT(valueChanges(entry, {LeverKey::resolution, type}),
                ElementsAre(ValueChange{"Base", "base", 6, 0.5, 0.75},
                            ValueChange{"Base", "base", 8, std::nullopt, 0.875}));
    EXPECT_THAT(valueChanges(entry, {LeverKey::resolution, first.workTypes[0].id}), IsEmpty());
    AuditEntry broken = entry;
    broken.after = "[";
    EXPECT_THAT(valueChanges(broken, {LeverKey::resolution, type}), IsEmpty());
}

/// What an older version wrote is read as the migration reads it.
TEST(HistoryOfAnOlderFile, IsReadThroughTheMigration) {
    for (const char* version : {"version-1", "version-2", "version-3"}) {
        tests::TemporaryFolder folder;
        const auto file = folder / "plans.headroom";
        std::filesystem::copy_file(
            std::string(HEADROOM_SOURCE_DIR "/tests/data/workspaces/") + version + ".headroom", file);
        auto workspace = must(Workspace::open(file, Access::readWrite, ada()));
        int steps = 0;
        for (const PlanSummary& summary : must(workspace.plans())) {
            const Plan now = must(workspace.load(summary.id));
            for (const HistoryEntry& entry : must(workspace.history(summary.id))) {
                const PastEdit past = must(workspace.pastEdit(summary.id, entry.id));
                EXPECT_EQ(past.after.id, now.id);
                if (entry.isNow) {
                    EXPECT_EQ(past.after, now) << version;
                }
                ++steps;
            }
        }
        EXPECT_GT(steps, 1) << version;
    }
}

} // namespace
} // namespace headroom::store
