#include "store/comment_rows.h"

#include "plan/sample.h"
#include "store/store_test.h"

namespace headroom::store {
namespace {

using namespace plan;
using testing::ElementsAre, testing::IsEmpty, testing::SizeIs;
using tests::ada, tests::codeOf, tests::must, tests::tamper;

TEST(CommentPlaces, AreKeptAsTheyAre) {
    const CommentPlace places[]{
        {},
        {.lever = LeverRef{LeverKey::growth, {}}},
        {.lever = LeverRef{LeverKey::resolution, {"a \"b\""}}, .month = parseMonth("2026-05")},
        {.metric = Metric::gapFte},
        {.chart = "finance.bridge"},
        {.month = parseMonth("2026-05"), .chart = "overview"},
        {.metric = Metric::typeAutomation, .workType = {"billing"}, .month = parseMonth("2026-05")}};
    for (const CommentPlace& place : places) EXPECT_EQ(placeFromJson(placeToJson(place)), place);
    for (const char* text : {"", "{}", "[]", R"({"comment_on": 1})", R"({"comment_on": {"lever": "luck"}})",
                             R"({"comment_on": {"metric": "mood"}})", R"({"comment_on": {"month": "May"}})"})
        EXPECT_EQ(placeFromJson(text), std::nullopt) << text;
}

class Comments : public testing::Test {
protected:
    Comments() {
        Plan plan = samplePlan();
        plan.id = must(m_workspace.add(plan, "Sample"));
        m_plan = plan;
    }

    tests::TemporaryFolder m_folder;
    Workspace m_workspace = must(Workspace::create(m_folder / "plans.headroom", ada()));
    Plan m_plan;
};

TEST_F(Comments, HangInThreadsThatAreResolvedAndReopened) {
    const CommentPlace growth{.lever = LeverRef{LeverKey::growth, {}}, .month = m_plan.firstMonth};
    const auto first = must(m_workspace.comment(m_plan.id, growth, "Why 18 %?"));
    const auto second = must(m_workspace.comment(m_plan.id, {}, "Well done"));
    must(m_workspace.reply(first, "Sales forecast"));
    auto threads = must(m_workspace.comments(m_plan.id));
    ASSERT_THAT(threads, SizeIs(2));
    EXPECT_EQ(threads[0].id(), second) << "the newest first";
    EXPECT_EQ(threads[1].place, growth);
    ASSERT_THAT(threads[1].comments, SizeIs(2));
    EXPECT_EQ(threads[1].comments[1].text, "Sales forecast");
    EXPECT_EQ(threads[1].comments[1].who, "Ada");
    EXPECT_FALSE(threads[1].resolved);

    must(m_workspace.setResolved(first, true));
    const auto rows = must(m_workspace.trail()).size();
    must(m_workspace.setResolved(first, true));
    EXPECT_EQ(must(m_workspace.trail()).size(), rows) << "it is resolved already";
    threads = must(m_workspace.comments(m_plan.id));
    EXPECT_TRUE(threads[1].resolved);
    EXPECT_EQ(threads[1].resolvedBy, "Ada");
    must(m_workspace.reply(first, "Which one?"));
    EXPECT_FALSE(must(m_workspace.comments(m_plan.id))[1].resolved) << "an answer opens it again";
    must(m_workspace.setResolved(first, true));
    must(m_workspace.setResolved(first, false));
    EXPECT_FALSE(must(m_workspace.comments(m_plan.id))[1].resolved);
    EXPECT_THAT(must(m_workspace.verify()), IsEmpty());
}

TEST_F(Comments, AreNoEditsAndStandInNobodysWay) {
    Plan edited = m_plan;
    edited.team = "EMEA";
    must(m_workspace.edit(m_plan, edited, "Team"));
    const std::string hash = must(m_workspace.plans()).front().contentHash;
    const auto thread = must(m_workspace.comment(m_plan.id, {.metric = Metric::gapFte}, "Hm"));
    must(m_workspace.setResolved(thread, true));
    EXPECT_EQ(must(m_workspace.plans()).front().contentHash, hash);
    EXPECT_EQ(must(m_workspace.undoState(m_plan.id)).undoText, "Team");
    const auto history = must(m_workspace.history(m_plan.id));
    ASSERT_THAT(history, SizeIs(2));
    EXPECT_EQ(must(m_workspace.pastEdit(m_plan.id, history.front().id)).before, m_plan)
        << "later rows that change nothing are passed over";
    EXPECT_EQ(must(m_workspace.undo(edited)), m_plan);
    EXPECT_THAT(must(m_workspace.comments(m_plan.id)), SizeIs(1)) << "what was said was said";
}

TEST_F(Comments, StandApartFromTheHistoryWhichKnowsTheStationsOfAPlan) {
    must(m_workspace.comment(m_plan.id, {}, "Hm"));
    const Revision revision = must(m_workspace.makeRevision(m_plan.id, "Budget", ""));
    must(m_workspace.approveRevision(revision.id, "Agreed"));
    must(m_workspace.setArchived(m_plan.id, true));
    must(m_workspace.setArchived(m_plan.id, false));
    std::vector<std::string> actions;
    int now = 0;
    for (const HistoryEntry& entry : must(m_workspace.history(m_plan.id))) {
        actions.push_back(entry.action);
        now += entry.isNow;
        EXPECT_EQ(entry.isNow, entry.action == "create") << "the others leave the plan as it is";
        EXPECT_EQ(must(m_workspace.pastEdit(m_plan.id, entry.id)).after, m_plan);
    }
    EXPECT_THAT(actions, ElementsAre("unarchive", "archive", "approve", "revise", "create"));
    EXPECT_EQ(now, 1);
}

TEST_F(Comments, AreRefusedWithoutWordsPlanOrThread) {
    EXPECT_EQ(codeOf(m_workspace.comment(m_plan.id, {}, " \n")), ErrorCode::planInvalid);
    EXPECT_EQ(codeOf(m_workspace.comment("nobody", {}, "Hm")), ErrorCode::planMissing);
    EXPECT_EQ(codeOf(m_workspace.reply(77, "Hm")), ErrorCode::planMissing);
    EXPECT_EQ(codeOf(m_workspace.reply(1, "Hm")), ErrorCode::planMissing) << "the row that made the plan";
    EXPECT_EQ(codeOf(m_workspace.setResolved(77, true)), ErrorCode::planMissing);
}

TEST_F(Comments, ThatWereAlteredAreFound) {
    must(m_workspace.comment(m_plan.id, {}, "I do not agree"));
    const auto file = m_workspace.file();
    { const Workspace closed = std::move(m_workspace); }
    ASSERT_EQ(tamper(file, "UPDATE audit SET text = 'I do agree' WHERE action = 'comment'"), 1);
    m_workspace = must(Workspace::open(file, Access::readOnly, ada()));
    const auto faults = must(m_workspace.verify());
    ASSERT_THAT(faults, SizeIs(1));
    EXPECT_THAT(faults.front().values.front(), "I do agree");
}

} // namespace
} // namespace headroom::store
