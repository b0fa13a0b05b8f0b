// What is put down about a plan and never changed: revisions, comments and reviews.

#include "store/comment_rows.h"
#include "store/content_hash.h"
#include "store/plan_rows.h"
#include "store/review_rows.h"
#include "store/revision_rows.h"
#include "store/workspace_impl.h"

namespace headroom::store {

namespace {

Result<void> checkComment(const std::string& text) {
    if (text.find_first_not_of(" \t\r\n") == std::string::npos) return refused("commentEmpty", {});
    return done();
}

} // namespace

Result<Revision> Workspace::makeRevision(const std::string& planId, const std::string& name,
                                         const std::string& note) {
    return m_impl->transact([&]() -> Result<Revision> {
        HEADROOM_TRY(const auto number, m_impl->numberOf(planId));
        return insertRevision(m_impl->connection, number, name, note, nowOf(m_impl->context),
                              m_impl->context.who);
    });
}

Result<void> Workspace::approveRevision(std::int64_t revision, const std::string& note) {
    return m_impl->transact([&]() -> Result<void> {
        const auto known = revisionWithId(m_impl->connection, revision);
        if (!known)
            return Error{ErrorCode::planMissing, file().string(), {"revision " + std::to_string(revision)}};
        HEADROOM_TRY(const auto number, m_impl->numberOf(known->planId));
        if (known->state != RevisionState::approved)
            m_impl->note(number, "approve", note, revision, nowOf(m_impl->context));
        return done();
    });
}

Result<std::vector<Revision>> Workspace::revisions(const std::string& planId) const {
    return m_impl->read(
        [&]() -> Result<std::vector<Revision>> { return revisionsOf(m_impl->connection, planId); });
}

Result<plan::Plan> Workspace::revisionPlan(std::int64_t revision) const {
    return m_impl->read([&]() -> Result<plan::Plan> { return planOfRevision(m_impl->connection, revision); });
}

Result<std::int64_t> Workspace::comment(const std::string& planId, const CommentPlace& place,
                                        const std::string& text) {
    HEADROOM_TRY(checkComment(text));
    return m_impl->transact([&]() -> Result<std::int64_t> {
        HEADROOM_TRY(const auto number, m_impl->numberOf(planId));
        return m_impl->note(number, "comment", text, {}, nowOf(m_impl->context), placeToJson(place));
    });
}

Result<void> Workspace::reply(std::int64_t thread, const std::string& text) {
    HEADROOM_TRY(checkComment(text));
    return m_impl->transact([&] { return m_impl->noteThread(thread, "reply", text); });
}

Result<void> Workspace::setResolved(std::int64_t thread, bool resolved) {
    return m_impl->transact([&]() -> Result<void> {
        const auto planId = planOfThread(m_impl->connection, thread);
        for (const CommentThread& known :
             planId ? threadsOf(m_impl->connection, *planId) : std::vector<CommentThread>{})
            if (known.id() == thread && known.resolved == resolved) return done();
        return m_impl->noteThread(thread, resolved ? "resolve" : "reopen", {});
    });
}

Result<std::vector<CommentThread>> Workspace::comments(const std::string& planId) const {
    return m_impl->read(
        [&]() -> Result<std::vector<CommentThread>> { return threadsOf(m_impl->connection, planId); });
}

Result<Review> Workspace::finishReview(const plan::Plan& before, const plan::Plan& after,
                                       const ReviewToFinish& review) {
    if (!isQuarter(review.quarter)) return refused("reviewQuarterInvalid", review.quarter);
    if (before.id != after.id)
        return Error{ErrorCode::internal, file().string(), {"not an edit of one plan", before.id, after.id}};
    HEADROOM_TRY(const Rows rowsBefore, rowsOf(before));
    HEADROOM_TRY(const Rows rowsAfter, rowsOf(after));
    const Step step{after.id,
                    after.name,
                    difference(rowsBefore, rowsAfter),
                    contentHash(rowsBefore),
                    contentHash(rowsAfter),
                    "edit",
                    review.editText,
                    {}};
    auto finished = m_impl->transact([&] { return m_impl->holdReview(step, review); });
    m_impl->histories.erase(after.id);
    return finished;
}

Result<std::vector<Review>> Workspace::reviews(const std::string& planId) const {
    return m_impl->read([&]() -> Result<std::vector<Review>> {
        std::vector<Review> list;
        for (SealedReview& sealed : sealedReviews(m_impl->connection, planId))
            list.push_back(std::move(sealed.review));
        return list;
    });
}

Result<Review> Workspace::review(std::int64_t id) const {
    return m_impl->read([&]() -> Result<Review> {
        for (SealedReview& sealed : sealedReviews(m_impl->connection, {})) {
            if (sealed.review.id != id) continue;
            if (!isAsSigned(m_impl->connection, sealed))
                return m_impl->connection.damaged("review(" + std::to_string(id) + ")",
                                                  {sealed.review.quarter});
            return std::move(sealed.review);
        }
        return Error{ErrorCode::planMissing, file().string(), {"review " + std::to_string(id)}};
    });
}

} // namespace headroom::store
