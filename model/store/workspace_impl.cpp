#include "store/workspace_impl.h"

#include "store/comment_rows.h"
#include "store/content_hash.h"
#include "store/plan_rows.h"
#include "store/review_rows.h"
#include "store/revision_rows.h"
#include "store/row_store.h"

namespace headroom::store {

Error refused(std::string code, std::string name) {
    return {ErrorCode::planInvalid, {}, {std::move(code), std::move(name)}};
}

Result<void> Workspace::Impl::checkWritable() const {
    if (connection.isReadOnly()) return Error{ErrorCode::workspaceReadOnly, connection.file().string(), {}};
    if (connection.hasMoved()) return Error{ErrorCode::fileUnwritable, connection.file().string(), {"moved"}};
    return done();
}

Error Workspace::Impl::planMissing(const std::string& planId) const {
    Error error{ErrorCode::planMissing, connection.file().string(), {planId}};
    for (std::string& name : connection.texts("SELECT name FROM plan ORDER BY name"))
        error.values.push_back(std::move(name));
    return error;
}

Result<std::int64_t> Workspace::Impl::numberOf(const std::string& planId) const {
    const auto number = planNumber(connection, planId);
    if (!number) return planMissing(planId);
    return *number;
}

Result<void> Workspace::Impl::checkNameFree(const std::string& name, const std::string& planId) const {
    Query query = connection.query("SELECT 1 FROM plan WHERE name = ? AND id <> ?");
    if (query.bind(name).bind(planId).step()) return refused("planNameTwice", name);
    return done();
}

Result<std::int64_t> Workspace::Impl::numberIfStored(const std::string& planId,
                                                     const std::string& hash) const {
    HEADROOM_TRY(const auto number, numberOf(planId));
    const auto state = planState(connection, number);
    if (!state || state->contentHash != hash)
        return Error{ErrorCode::internal, connection.file().string(), {"the plan stored is another", planId}};
    return number;
}

Result<std::int64_t> Workspace::Impl::write(std::int64_t plan, const Step& step) {
    const std::string at = nowOf(context);
    if (step.hashAfter.empty()) {
        deleteRows(connection, plan);
    } else {
        HEADROOM_TRY(checkNameFree(step.planName, step.planId));
        HEADROOM_TRY(writeChanges(connection, plan, step.changes));
        writePlanState(connection, plan, step.hashAfter, at, context.who);
    }
    return appendAudit(connection, {step.planId, step.planName, at, context.who, step.action, step.text,
                                    step.target, rowsToJson(step.changes.before),
                                    rowsToJson(step.changes.after), step.hashBefore, step.hashAfter});
}

std::int64_t Workspace::Impl::note(std::int64_t plan, const char* action, const std::string& text,
                                   std::optional<std::int64_t> target, const std::string& at,
                                   const std::string& after) {
    const auto state = planState(connection, plan);
    AuditRecord record;
    {
        Query query = connection.query("SELECT id, name FROM plan WHERE plan = ?");
        query.bind(plan).step();
        record.planId = query.text(0);
        record.planName = query.text(1);
    }
    record.at = at;
    record.who = context.who;
    record.action = action;
    record.text = text;
    record.target = target;
    record.after = after;
    record.hashBefore = record.hashAfter = state ? state->contentHash : "";
    return appendAudit(connection, record);
}

Result<void> Workspace::Impl::noteThread(std::int64_t thread, const char* action, const std::string& text) {
    const auto planId = planOfThread(connection, thread);
    if (!planId)
        return Error{
            ErrorCode::planMissing, connection.file().string(), {"comment " + std::to_string(thread)}};
    HEADROOM_TRY(const auto number, numberOf(*planId));
    note(number, action, text, thread, nowOf(context));
    return done();
}

Result<Review> Workspace::Impl::holdReview(const Step& step, const ReviewToFinish& review) {
    HEADROOM_TRY(const auto number, numberIfStored(step.planId, step.hashBefore));
    if (!step.changes.empty()) {
        HEADROOM_TRY(write(number, step));
    }
    const std::string at = nowOf(context);
    HEADROOM_TRY(const auto revision,
                 insertRevision(connection, number, review.revisionName, review.note, at, context.who));
    note(number, "approve", review.note, revision.id, at);
    Review held{0, step.planId, 0, review.quarter, at, context.who, revision.id, review.content};
    held = insertReview(connection, std::move(held));
    note(number, "review", review.quarter, held.id, at);
    return held;
}

Result<void> Workspace::Impl::changePlan(const Step& step) {
    HEADROOM_TRY(const auto id, transact([&]() -> Result<std::int64_t> {
                     HEADROOM_TRY(const auto number, numberIfStored(step.planId, step.hashBefore));
                     return write(number, step);
                 }));
    const auto known = histories.find(step.planId);
    if (known != histories.end()) known->second.apply(id, step.action, step.target);
    return done();
}

Result<void> Workspace::Impl::insertPlan(const Step& step) {
    HEADROOM_TRY(transact([&]() -> Result<std::int64_t> {
        if (planNumber(connection, step.planId)) return refused("planIdTwice", step.planId);
        return write(newPlanNumber(connection), step);
    }));
    histories.erase(step.planId);
    return done();
}

const UndoHistory& Workspace::Impl::history(const std::string& planId) {
    const auto known = histories.find(planId);
    if (known != histories.end()) return known->second;
    return histories.emplace(planId, UndoHistory::of(connection, planId)).first->second;
}

Result<plan::Plan> Workspace::Impl::replay(const plan::Plan& current, std::int64_t auditId, bool backwards) {
    HEADROOM_TRY(const Rows rows, rowsOf(current));
    const std::string hash = contentHash(rows);
    HEADROOM_TRY(numberIfStored(current.id, hash));
    const auto record = auditRecord(connection, auditId);
    const std::string place = "audit(" + std::to_string(auditId) + ")";
    if (!record) return connection.damaged(place);
    auto before = rowsFromJson(record->before);
    auto after = rowsFromJson(record->after);
    if (!before || !after) return connection.damaged(place);

    Step step{current.id,   {},     {*std::move(before), *std::move(after)}, hash, {}, "redo",
              record->text, auditId};
    if (backwards) {
        step.changes = step.changes.reversed();
        step.action = "undo";
    }
    step.hashAfter = backwards ? record->hashBefore : record->hashAfter;
    const auto changed = applied(rows, step.changes);
    if (!changed || contentHash(*changed) != step.hashAfter) return connection.damaged(place);
    HEADROOM_TRY(auto plan, planOf(*changed));
    step.planName = plan.name;
    HEADROOM_TRY(changePlan(step));
    return plan;
}

} // namespace headroom::store
