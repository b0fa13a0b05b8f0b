#include "store/review_rows.h"

#include "plan/sample.h"
#include "store/store_test.h"

namespace headroom::store {
namespace {

using namespace plan;
using testing::ElementsAre, testing::HasSubstr, testing::IsEmpty, testing::SizeIs;
using tests::ada, tests::codeOf, tests::must, tests::tamper;

class Reviews : public testing::Test {
protected:
    Reviews() {
        m_plan = samplePlan();
        m_plan.id = must(m_workspace.add(m_plan, "Sample"));
        m_after = m_plan;
        m_after.lastFinanceReview = parseDate("2026-04-14");
        m_after.nextFinanceReview = parseDate("2026-07-15");
    }
    Review finish(const char* quarter = "2026-Q1", const char* name = "Review Q1 2026") {
        return must(m_workspace.finishReview(
            m_plan, m_after, {quarter, R"({"quarter":"2026-Q1"})", "Review of Q1 2026", name, "Agreed"}));
    }

    tests::TemporaryFolder m_folder;
    Workspace m_workspace = must(Workspace::create(m_folder / "plans.headroom", ada()));
    Plan m_plan, m_after;
};

TEST_F(Reviews, FreezeThePlanThatWasAgreedOn) {
    const Review review = finish();
    EXPECT_EQ(review.nr, 1);
    EXPECT_EQ(must(m_workspace.load(m_plan.id)), m_after);
    const auto revisions = must(m_workspace.revisions(m_plan.id));
    ASSERT_THAT(revisions, SizeIs(1));
    EXPECT_EQ(revisions.front().id, review.revision);
    EXPECT_EQ(revisions.front().state, RevisionState::approved);
    EXPECT_EQ(revisions.front().approvalNote, "Agreed");
    EXPECT_EQ(must(m_workspace.revisionPlan(review.revision)), m_after);
    EXPECT_EQ(must(m_workspace.review(review.id)), review);
    EXPECT_THAT(must(m_workspace.reviews(m_plan.id)), ElementsAre(review));
    std::vector<std::string> actions;
    for (const TrailRow& row : must(m_workspace.trail())) actions.push_back(row.entry.action);
    EXPECT_THAT(actions, ElementsAre("create", "edit", "revise", "approve", "review"));
    EXPECT_EQ(must(m_workspace.undoState(m_plan.id)).undoText, "Review of Q1 2026");
    EXPECT_THAT(must(m_workspace.verify()), IsEmpty());
}

TEST_F(Reviews, AreHeldWholeOrNotAtAll) {
    const auto refused = [&](const ReviewToFinish& review) {
        const auto result = m_workspace.finishReview(m_plan, m_after, review);
        EXPECT_EQ(must(m_workspace.load(m_plan.id)), m_plan) << "the edit is taken back with the rest";
        EXPECT_THAT(must(m_workspace.revisions(m_plan.id)), IsEmpty());
        return codeOf(result);
    };
    EXPECT_EQ(refused({"2026-Q1", "{}", "Review", " ", "Agreed"}), ErrorCode::planInvalid) << "no name";
    EXPECT_EQ(refused({"2026-Q5", "{}", "Review", "Q5", ""}), ErrorCode::planInvalid);
    EXPECT_EQ(refused({"Q1 2026", "{}", "Review", "Q1", ""}), ErrorCode::planInvalid);
    const auto other = m_workspace.finishReview(m_after, m_after, {"2026-Q1", "{}", "Review", "Q1", ""});
    EXPECT_EQ(codeOf(other), ErrorCode::internal) << "not what is stored";
    EXPECT_THAT(must(m_workspace.reviews(m_plan.id)), IsEmpty());
}

TEST_F(Reviews, OfTheSameQuarterStandBesideEachOther) {
    finish();
    m_plan = m_after;
    const Review again = finish("2026-Q1", "Review Q1 2026, corrected");
    EXPECT_EQ(again.nr, 2);
    EXPECT_THAT(must(m_workspace.reviews(m_plan.id)), SizeIs(2));
    EXPECT_EQ(must(m_workspace.reviews(m_plan.id)).front(), again);
    EXPECT_EQ(must(m_workspace.revisions(m_plan.id)).back().state, RevisionState::superseded);
}

TEST_F(Reviews, NeverChange) {
    finish();
    const auto file = m_workspace.file();
    m_workspace = must(Workspace::inMemory(ada()));
    SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
    SQLite::Statement triggers(
        database, "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'review'");
    ASSERT_TRUE(triggers.executeStep());
    EXPECT_EQ(triggers.getColumn(0).getInt(), 2);
}

/// Whatever is altered of a review, of the revision it approved or of its row in the trail is found.
TEST_F(Reviews, ThatWereAlteredAreFound) {
    const Review review = finish();
    const auto file = m_workspace.file();
    { const Workspace closed = std::move(m_workspace); }
    const std::string bytes = tests::bytesOf(file);
    for (const char* sql :
         {"UPDATE review SET content = replace(content, 'Q1', 'Q2')", "UPDATE review SET quarter = '2026-Q2'",
          "UPDATE review SET at = '2026-01-12T09:30:00.124Z'", "UPDATE review SET who = 'Bob'",
          "UPDATE review SET nr = 2", "UPDATE review SET revision = 7", "UPDATE review SET plan_id = 'other'",
          "UPDATE review SET seal = replace(seal, substr(seal, 1, 1), 'x')", "DELETE FROM review",
          "INSERT INTO review SELECT 9, plan_id, 9, quarter, at, who, revision, content, seal FROM review",
          "UPDATE revision SET seal = replace(seal, substr(seal, 1, 1), 'x')"}) {
        tests::writeBytes(file, bytes);
        ASSERT_EQ(tamper(file, sql), 1) << sql;
        const Workspace damaged = must(Workspace::open(file, Access::readOnly, ada()));
        std::string told;
        for (const Error& fault : must(damaged.verify())) told += fault.place + "\n";
        EXPECT_THAT(told, HasSubstr("review(")) << sql;
    }
    tests::writeBytes(file, bytes);
    ASSERT_EQ(tamper(file, "UPDATE review SET content = '{}'"), 1);
    const Workspace damaged = must(Workspace::open(file, Access::readOnly, ada()));
    EXPECT_EQ(codeOf(damaged.review(review.id)), ErrorCode::workspaceDamaged)
        << "it is not shown as if it were";
    m_workspace = must(Workspace::inMemory(ada()));
}

} // namespace
} // namespace headroom::store
