#include "store_test.h"

#include "plan/sample.h"
#include "store/default_location.h"

#include <nlohmann/json.hpp>

namespace headroom::store {
namespace {

using namespace plan;
using testing::ElementsAre;
using testing::IsEmpty;
using tests::ada;
using tests::codeOf;
using tests::must;
using tests::randomPlan;

Plan withId(Plan plan, const std::string& id) {
    plan.id = id;
    return plan;
}

Plan withGrowth(Plan plan, double growth) {
    plan.lever(LeverKey::growth).base = Trajectory::constant(growth);
    return plan;
}

class WorkspaceTest : public testing::Test {
protected:
    tests::TemporaryFolder folder;
    std::filesystem::path file = folder / "plans.headroom";
    std::optional<Workspace> workspace = must(Workspace::create(file, ada()));

    void reopen() {
        workspace.reset();
        workspace = must(Workspace::open(file, Access::readWrite, ada()));
    }
    /// The plan under its id, as stored.
    Plan added(Plan plan) {
        plan.id = must(workspace->add(plan, "Made"));
        return plan;
    }
};

TEST_F(WorkspaceTest, GivesBackPlansAcrossReopening) {
    std::vector<Plan> plans;
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        Plan plan = randomPlan(seed);
        plan.name += " " + std::to_string(seed);
        plans.push_back(added(plan));
    }
    plans.push_back(added(samplePlan()));
    plans.push_back(added(emptyPlan("Empty", Month{std::chrono::year{2026} / 1})));
    Plan bare;
    bare.name = "Bare";
    plans.push_back(added(bare));
    reopen();
    for (const Plan& plan : plans) EXPECT_EQ(must(workspace->load(plan.id)), plan);
    EXPECT_THAT(must(workspace->verify()), IsEmpty());

    const auto summaries = must(workspace->plans());
    ASSERT_EQ(summaries.size(), plans.size());
    EXPECT_TRUE(std::is_sorted(summaries.begin(), summaries.end(),
                               [](const auto& a, const auto& b) { return a.name < b.name; }));
    for (const PlanSummary& summary : summaries) {
        const Plan plan = must(workspace->load(summary.id));
        EXPECT_EQ(summary.name, plan.name);
        EXPECT_EQ(summary.team, plan.team);
        EXPECT_EQ(summary.firstMonth, plan.firstMonth);
        EXPECT_EQ(summary.months, plan.months);
        EXPECT_EQ(summary.editedAt, "2026-01-12T09:30:00.123Z");
    }
}

TEST_F(WorkspaceTest, NamesAndIdsAreTakenOnce) {
    const Plan plan = added(samplePlan());
    auto twice = workspace->add(withId(plan, ""), "Again");
    ASSERT_EQ(codeOf(twice), ErrorCode::planInvalid);
    EXPECT_THAT(twice.error().values, ElementsAre("planNameTwice", plan.name));
    Plan other = plan;
    other.name = "Other";
    twice = workspace->add(other, "Again");
    ASSERT_EQ(codeOf(twice), ErrorCode::planInvalid);
    EXPECT_THAT(twice.error().values, ElementsAre("planIdTwice", plan.id));
    other = added(withId(other, ""));
    EXPECT_NE(other.id, plan.id);
    Plan renamed = other;
    renamed.name = plan.name;
    EXPECT_EQ(codeOf(workspace->edit(other, renamed, "Renamed")), ErrorCode::planInvalid);
    EXPECT_EQ(must(workspace->load(other.id)), other);
    EXPECT_EQ(must(workspace->audit(other.id)).size(), 1u);
}

TEST_F(WorkspaceTest, MissingPlansAreNamed) {
    added(samplePlan());
    const auto missing = workspace->load("nowhere");
    ASSERT_EQ(codeOf(missing), ErrorCode::planMissing);
    EXPECT_THAT(missing.error().values, ElementsAre("nowhere", samplePlan().name));
    EXPECT_EQ(codeOf(workspace->remove("nowhere", "")), ErrorCode::planMissing);
    EXPECT_EQ(codeOf(workspace->edit(withId(samplePlan(), "nowhere"),
                                     withGrowth(withId(samplePlan(), "nowhere"), 0.2), "")),
              ErrorCode::planMissing);
}

TEST_F(WorkspaceTest, AnEditIsOneAuditRowOfTheRowsItChanged) {
    const Plan before = added(randomPlan(21, {8, 24}));
    Plan after = before;
    Lever& lever = after.workTypes[2].lever(LeverKey::involvement);
    lever.base = Trajectory::steps({{0, 0.25}, {6, 0.5}});
    lever.range.reset();
    Plan edited = after;
    edited.workTypes[2].lever(LeverKey::involvement).base = Trajectory::steps({{0, 0.25}, {6, 0.75}});
    must(workspace->edit(before, after, "Involvement set"));
    must(workspace->edit(after, edited, "Involvement, Jul", "import"));

    const auto trail = must(workspace->audit(before.id));
    ASSERT_EQ(trail.size(), 3u);
    EXPECT_EQ(trail[0].action, "import");
    EXPECT_EQ(trail[0].text, "Involvement, Jul");
    EXPECT_EQ(trail[0].who, "Ada");
    EXPECT_EQ(trail[0].at, "2026-01-12T09:30:00.123Z");
    EXPECT_EQ(trail[0].planId, before.id);
    nlohmann::json row{{"scenario", "Base"},
                       {"work_type", before.workTypes[2].id.value},
                       {"lever", "involvement"},
                       {"part", "base"},
                       {"month_index", 6},
                       {"month", toString(before.monthAt(6))},
                       {"value", 0.5}};
    EXPECT_EQ(nlohmann::json::parse(trail[0].before), (nlohmann::json{{"lever_value", {row}}}));
    row["value"] = 0.75;
    EXPECT_EQ(nlohmann::json::parse(trail[0].after), (nlohmann::json{{"lever_value", {row}}}));
    EXPECT_EQ(trail[2].action, "create");
    EXPECT_EQ(trail[2].before, "{}");

    EXPECT_THAT(must(workspace->audit(before.id, 1)).size(), 1u);
    added(samplePlan());
    EXPECT_EQ(must(workspace->audit("")).size(), 4u);
    EXPECT_EQ(must(workspace->audit(before.id)).size(), 3u);
}

TEST_F(WorkspaceTest, AnEditOfNothingLeavesNoTrace) {
    const Plan plan = added(samplePlan());
    must(workspace->edit(plan, plan, "Nothing"));
    EXPECT_EQ(must(workspace->audit(plan.id)).size(), 1u);
}

TEST_F(WorkspaceTest, RefusesAnEditOfAnotherState) {
    const Plan plan = added(samplePlan());
    const Plan stale = withGrowth(plan, 0.11);
    EXPECT_EQ(codeOf(workspace->edit(stale, withGrowth(plan, 0.12), "Stale")), ErrorCode::internal);
    EXPECT_EQ(codeOf(workspace->edit(plan, withId(plan, "other"), "Other")), ErrorCode::internal);
    EXPECT_EQ(codeOf(workspace->edit(plan, withGrowth(plan, 0.12), "Odd", "delete")), ErrorCode::internal);
    Plan broken = plan;
    broken.months = 0;
    EXPECT_EQ(codeOf(workspace->edit(plan, broken, "Broken")), ErrorCode::planInvalid);
    EXPECT_EQ(must(workspace->load(plan.id)), plan);
    EXPECT_EQ(must(workspace->audit(plan.id)).size(), 1u);
}

TEST_F(WorkspaceTest, UndoesAndRedoesAcrossReopening) {
    std::vector<Plan> states{added(randomPlan(31, {4, 18}))};
    for (std::uint64_t seed = 0; states.size() < 25; ++seed) {
        const Plan next = tests::randomEdit(states.back(), seed);
        if (next == states.back()) continue;
        must(workspace->edit(states.back(), next, "Edit " + std::to_string(states.size())));
        states.push_back(next);
    }
    Plan current = states.back();
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        if (i % 7 == 0) reopen();
        EXPECT_EQ(must(workspace->undoState(current.id)).undoText, "Edit " + std::to_string(i));
        current = must(workspace->undo(current));
        ASSERT_EQ(current, states[i - 1]) << i;
        ASSERT_EQ(must(workspace->load(current.id)), current) << i;
        EXPECT_EQ(must(workspace->undoState(current.id)).redoText, "Edit " + std::to_string(i));
    }
    EXPECT_EQ(must(workspace->undoState(current.id)).undoText, std::nullopt);
    EXPECT_EQ(must(workspace->undo(current)), current);
    for (std::size_t i = 1; i < states.size(); ++i) {
        if (i % 5 == 0) reopen();
        current = must(workspace->redo(current));
        ASSERT_EQ(current, states[i]) << i;
    }
    EXPECT_EQ(must(workspace->undoState(current.id)).redoText, std::nullopt);
    EXPECT_EQ(must(workspace->redo(current)), current);
    EXPECT_EQ(must(workspace->audit(current.id)).size(), 1 + 24 * 3u);
    EXPECT_EQ(must(workspace->audit(current.id)).front().action, "redo");
    EXPECT_THAT(must(workspace->verify()), IsEmpty());
}

TEST_F(WorkspaceTest, AnEditAfterAnUndoForgetsTheRedo) {
    const Plan first = added(samplePlan());
    const Plan second = withGrowth(first, 0.2), third = withGrowth(first, 0.3);
    must(workspace->edit(first, second, "Second"));
    must(workspace->undo(second));
    must(workspace->edit(first, third, "Third"));
    EXPECT_EQ(must(workspace->undoState(first.id)).redoText, std::nullopt);
    EXPECT_EQ(must(workspace->undoState(first.id)).undoText, "Third");
    reopen();
    EXPECT_EQ(must(workspace->undoState(first.id)).redoText, std::nullopt);
    EXPECT_EQ(must(workspace->undo(third)), first);
    EXPECT_EQ(must(workspace->undoState(first.id)).undoText, std::nullopt);
    EXPECT_EQ(must(workspace->redo(first)), third);
}

TEST_F(WorkspaceTest, UndoOfOnePlanLeavesTheOthers) {
    const Plan one = added(samplePlan());
    const Plan other = added(randomPlan(2));
    must(workspace->edit(one, withGrowth(one, 0.2), "One"));
    must(workspace->edit(other, withGrowth(other, 0.3), "Other"));
    EXPECT_EQ(must(workspace->undo(withGrowth(one, 0.2))), one);
    EXPECT_EQ(must(workspace->load(other.id)), withGrowth(other, 0.3));
}

TEST_F(WorkspaceTest, UndoRefusesAPlanThatIsNotTheOneStored) {
    const Plan first = added(samplePlan());
    must(workspace->edit(first, withGrowth(first, 0.2), "Second"));
    EXPECT_EQ(codeOf(workspace->undo(withGrowth(first, 0.7))), ErrorCode::internal);
    EXPECT_EQ(must(workspace->load(first.id)), withGrowth(first, 0.2));
    EXPECT_EQ(must(workspace->undo(withGrowth(first, 0.2))), first);
}

TEST_F(WorkspaceTest, DeletedPlansCanBeRestoredWithTheirHistory) {
    const Plan first = added(randomPlan(41, {5, 24}));
    const Plan second = withGrowth(first, 0.2);
    must(workspace->edit(first, second, "Second"));
    must(workspace->remove(first.id, "Deleted"));
    EXPECT_THAT(must(workspace->plans()), IsEmpty());
    EXPECT_EQ(codeOf(workspace->load(first.id)), ErrorCode::planMissing);
    EXPECT_EQ(codeOf(workspace->undo(second)), ErrorCode::planMissing);
    reopen();
    const auto trail = must(workspace->audit(first.id));
    ASSERT_EQ(trail.front().action, "delete");
    EXPECT_EQ(must(workspace->restore(trail.front().id, "Brought back")), first.id);
    EXPECT_EQ(must(workspace->load(first.id)), second);
    EXPECT_EQ(codeOf(workspace->restore(trail.front().id, "Twice")), ErrorCode::planInvalid);
    EXPECT_EQ(codeOf(workspace->restore(trail.back().id, "Not a deletion")), ErrorCode::workspaceDamaged);
    EXPECT_EQ(codeOf(workspace->restore(999, "Nothing")), ErrorCode::workspaceDamaged);
    EXPECT_EQ(must(workspace->undo(second)), first);
    EXPECT_THAT(must(workspace->verify()), IsEmpty());
}

TEST_F(WorkspaceTest, APlanMadeAnewUnderADeletedIdHasAHistoryOfItsOwn) {
    const Plan first = added(samplePlan());
    const Plan second = withGrowth(first, 0.2), third = withGrowth(first, 0.3);
    must(workspace->edit(first, second, "Second"));
    must(workspace->remove(first.id, "Deleted"));
    const auto deletion = must(workspace->audit(first.id)).front().id;
    must(workspace->add(first, "Made anew"));
    EXPECT_EQ(must(workspace->undoState(first.id)).undoText, std::nullopt);
    must(workspace->edit(first, third, "Third"));
    must(workspace->remove(first.id, "Deleted again"));
    must(workspace->restore(deletion, "The first one"));
    for (int round = 0; round < 2; ++round, reopen())
        EXPECT_EQ(must(workspace->undoState(first.id)).undoText, "Second");
    EXPECT_EQ(must(workspace->undo(second)), first);
    EXPECT_EQ(must(workspace->redo(first)), second);
    EXPECT_THAT(must(workspace->verify()), IsEmpty());
}

TEST_F(WorkspaceTest, KnowsTheHistoryOfALever) {
    const Plan first = added(randomPlan(22, {3, 12}));
    const WorkTypeId type = first.workTypes[1].id;
    Plan second = first;
    second.workTypes[1].lever(LeverKey::resolution).base = Trajectory::constant(0.123);
    Plan third = second;
    third.workTypes[1].lever(LeverKey::resolution).provenance.owner = "Grace";
    Plan fourth = withGrowth(third, 0.2);
    fourth.workTypes[2].lever(LeverKey::resolution).base = Trajectory::constant(0.321);
    Plan fifth = fourth;
    fifth.scenarios = {{"Bold", "", {{{LeverKey::resolution, type}, Trajectory::constant(0.5), {}}}}};
    must(workspace->edit(first, second, "Resolution"));
    must(workspace->edit(second, third, "Owner"));
    must(workspace->edit(third, fourth, "Others"));
    must(workspace->edit(fourth, fifth, "Bold"));
    const auto texts = [&](const LeverRef& lever, int most = 1000) {
        std::vector<std::string> result;
        for (const AuditEntry& entry : must(workspace->audit(first.id, lever, most)))
            result.push_back(entry.text);
        return result;
    };
    EXPECT_THAT(texts({LeverKey::resolution, type}), ElementsAre("Bold", "Owner", "Resolution", "Made"));
    EXPECT_THAT(texts({LeverKey::resolution, type}, 2), ElementsAre("Bold", "Owner"));
    EXPECT_THAT(texts({LeverKey::growth, {}}), ElementsAre("Others", "Made"));
    EXPECT_THAT(texts({LeverKey::backfill, {}}), ElementsAre("Made"));
}

TEST_F(WorkspaceTest, RemembersSettings) {
    EXPECT_EQ(must(workspace->setting("page")), std::nullopt);
    must(workspace->setSettings({{"page", "Übersicht"}}));
    must(workspace->setSettings({{"page", "people"}}));
    must(workspace->setSettings({{"empty", ""}}));
    reopen();
    EXPECT_EQ(must(workspace->setting("page")), "people");
    EXPECT_EQ(must(workspace->setting("empty")), "");
}

TEST_F(WorkspaceTest, WorksInMemory) {
    auto memory = must(Workspace::inMemory(ada()));
    const Plan plan = samplePlan();
    const std::string id = must(memory.add(plan, "Made"));
    EXPECT_EQ(must(memory.load(id)), withId(plan, id));
    EXPECT_EQ(must(memory.undo(withId(plan, id))), withId(plan, id));
    EXPECT_TRUE(memory.file().empty());
    EXPECT_FALSE(memory.isReadOnly());
    EXPECT_THAT(must(memory.verify()), IsEmpty());
    must(memory.backupTo(folder / "copy.headroom"));
    EXPECT_EQ(must(must(Workspace::open(folder / "copy.headroom", Access::readOnly, ada())).load(id)),
              withId(plan, id));
}

TEST_F(WorkspaceTest, MovesAsAValue) {
    const Plan plan = added(samplePlan());
    Workspace moved = std::move(*workspace);
    workspace.reset();
    must(moved.edit(plan, withGrowth(plan, 0.2), "Edited"));
    EXPECT_EQ(must(moved.load(plan.id)), withGrowth(plan, 0.2));
}

TEST_F(WorkspaceTest, TakesTheClockOfTheSystem) {
    auto memory = must(Workspace::inMemory({"Ada"}));
    must(memory.add(samplePlan(), "Made"));
    EXPECT_THAT(must(memory.plans()).front().editedAt,
                testing::MatchesRegex(
                    "20[0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]\\.[0-9]{3}Z"));
}

TEST(DefaultWorkspace, IsInTheDataFolder) {
    const auto with = [](std::map<std::string, std::string> variables) {
        return defaultWorkspace([variables](const char* name) {
            const auto found = variables.find(name);
            return found == variables.end() ? nullptr : found->second.c_str();
        });
    };
    EXPECT_EQ(with({{"HOME", "/home/ada"}}), "/home/ada/.local/share/headroom/workspace.headroom");
    EXPECT_EQ(with({{"HOME", "/home/ada"}, {"XDG_DATA_HOME", "/data"}}), "/data/headroom/workspace.headroom");
    EXPECT_EQ(with({{"HOME", "/home/ada"}, {"XDG_DATA_HOME", "data"}}),
              "/home/ada/.local/share/headroom/workspace.headroom");
    EXPECT_EQ(with({}), "");
}

TEST_F(WorkspaceTest, PutsPlansAwayAndBringsThemBack) {
    const Plan plan = added(samplePlan());
    const PlanSummary before = must(workspace->plans()).front();
    EXPECT_FALSE(before.archived);
    must(workspace->setArchived(plan.id, true));
    must(workspace->setArchived(plan.id, true));
    reopen();
    PlanSummary summary = must(workspace->plans()).front();
    EXPECT_TRUE(summary.archived);
    EXPECT_EQ(summary.editedAt, before.editedAt);
    EXPECT_EQ(summary.contentHash, before.contentHash) << "it is no edit";
    EXPECT_EQ(must(workspace->load(plan.id)), plan);
    EXPECT_THAT(must(workspace->verify()), IsEmpty());

    const std::int64_t row = must(workspace->remove(plan.id, "Delete"));
    EXPECT_EQ(must(workspace->restore(row, "Back")), plan.id);
    EXPECT_TRUE(must(workspace->plans()).front().archived) << "it comes back to where it was";
    must(workspace->setArchived(plan.id, false));
    EXPECT_FALSE(must(workspace->plans()).front().archived);

    must(workspace->edit(plan, withGrowth(plan, 0.25), "Growth"));
    EXPECT_NE(must(workspace->plans()).front().contentHash, before.contentHash);
    EXPECT_EQ(codeOf(workspace->setArchived("nobody", true)), ErrorCode::planMissing);
}

} // namespace
} // namespace headroom::store
