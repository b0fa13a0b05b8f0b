#include "store/workspace.h"

#include "store/audit_log.h"
#include "store/comment_rows.h"
#include "store/content_hash.h"
#include "store/past_rows.h"
#include "store/plan_rows.h"
#include "store/review_rows.h"
#include "store/revision_rows.h"
#include "store/row_store.h"
#include "store/row_upgrade.h"
#include "store/verification.h"
#include "store/workspace_file.h"

#include <map>

namespace headroom::store {

namespace {

Error refused(std::string code, std::string name) {
    return {ErrorCode::planInvalid, {}, {std::move(code), std::move(name)}};
}

Result<void> checkComment(const std::string& text) {
    if (text.find_first_not_of(" \t\r\n") == std::string::npos) return refused("commentEmpty", {});
    return done();
}

/// A change of one plan on its way into the file. Either side is empty where the plan is made or deleted.
struct Step {
    std::string planId;
    std::string planName;
    Changes changes;
    std::string hashBefore;
    std::string hashAfter;
    std::string action;
    std::string text;
    std::optional<std::int64_t> target;
};

} // namespace

struct Workspace::Impl {
    Connection connection;
    Context context;
    std::map<std::string, UndoHistory> histories; // of the plans asked about, as committed

    Impl(Connection opened, Context given)
        : connection(std::move(opened))
        , context(std::move(given)) {}

    [[nodiscard]] Result<void> checkWritable() const {
        if (connection.isReadOnly())
            return Error{ErrorCode::workspaceReadOnly, connection.file().string(), {}};
        if (connection.hasMoved())
            return Error{ErrorCode::fileUnwritable, connection.file().string(), {"moved"}};
        return done();
    }

    /// Runs `body` in one transaction, which is durable when this returns.
    template <class Body>
    auto transact(Body&& body) -> decltype(body()) {
        HEADROOM_TRY(checkWritable());
        return guarded(connection, [&]() -> decltype(body()) {
            SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
            auto result = body();
            if (result) transaction.commit();
            return result;
        });
    }

    /// Runs `body` on one state of the file.
    template <class Body>
    auto read(Body&& body) const -> decltype(body()) {
        return guarded(connection, [&]() -> decltype(body()) {
            SQLite::Transaction transaction(connection.database());
            auto result = body();
            transaction.commit();
            return result;
        });
    }

    [[nodiscard]] Error planMissing(const std::string& planId) const {
        Error error{ErrorCode::planMissing, connection.file().string(), {planId}};
        for (std::string& name : connection.texts("SELECT name FROM plan ORDER BY name"))
            error.values.push_back(std::move(name));
        return error;
    }

    [[nodiscard]] Result<std::int64_t> numberOf(const std::string& planId) const {
        const auto number = planNumber(connection, planId);
        if (!number) return planMissing(planId);
        return *number;
    }

    [[nodiscard]] Result<void> checkNameFree(const std::string& name, const std::string& planId) const {
        Query query = connection.query("SELECT 1 FROM plan WHERE name = ? AND id <> ?");
        if (query.bind(name).bind(planId).step()) return refused("planNameTwice", name);
        return done();
    }

    /// The plan's number, if what is stored is what the caller has in hand.
    [[nodiscard]] Result<std::int64_t> numberIfStored(const std::string& planId,
                                                      const std::string& hash) const {
        HEADROOM_TRY(const auto number, numberOf(planId));
        const auto state = planState(connection, number);
        if (!state || state->contentHash != hash)
            return Error{
                ErrorCode::internal, connection.file().string(), {"the plan stored is another", planId}};
        return number;
    }

    /// Within a transaction: the rows, the plan's hash and the audit row. Returns the audit row's id.
    Result<std::int64_t> write(std::int64_t plan, const Step& step) {
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

    /// Within a transaction: an audit row of something that leaves the plan as it is. Returns its id.
    std::int64_t note(std::int64_t plan, const char* action, const std::string& text,
                      std::optional<std::int64_t> target, const std::string& at,
                      const std::string& after = "{}") {
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

    /// A row of the trail about a thread of comments.
    Result<void> noteThread(std::int64_t thread, const char* action, const std::string& text) {
        const auto planId = planOfThread(connection, thread);
        if (!planId)
            return Error{
                ErrorCode::planMissing, connection.file().string(), {"comment " + std::to_string(thread)}};
        HEADROOM_TRY(const auto number, numberOf(*planId));
        note(number, action, text, thread, nowOf(context));
        return done();
    }

    /// Within a transaction: the edit, the revision of what it leaves, its approval, and the review.
    Result<Review> holdReview(const Step& step, const ReviewToFinish& review) {
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

    Result<void> changePlan(const Step& step) {
        HEADROOM_TRY(const auto id, transact([&]() -> Result<std::int64_t> {
                         HEADROOM_TRY(const auto number, numberIfStored(step.planId, step.hashBefore));
                         return write(number, step);
                     }));
        const auto known = histories.find(step.planId);
        if (known != histories.end()) known->second.apply(id, step.action, step.target);
        return done();
    }

    Result<void> insertPlan(const Step& step) {
        HEADROOM_TRY(transact([&]() -> Result<std::int64_t> {
            if (planNumber(connection, step.planId)) return refused("planIdTwice", step.planId);
            return write(newPlanNumber(connection), step);
        }));
        histories.erase(step.planId);
        return done();
    }

    const UndoHistory& history(const std::string& planId) {
        const auto known = histories.find(planId);
        if (known != histories.end()) return known->second;
        return histories.emplace(planId, UndoHistory::of(connection, planId)).first->second;
    }

    /// Applies the edit of an audit row to the plan, backwards or again.
    Result<plan::Plan> replay(const plan::Plan& current, std::int64_t auditId, bool backwards) {
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
};

Workspace::Workspace(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl)) {}
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;
Workspace::~Workspace() = default;

Result<Workspace> Workspace::open(const std::filesystem::path& file, Access access, Context context) {
    HEADROOM_TRY(auto connection, openWorkspaceFile(file, access, context, currentSchema()));
    return Workspace{std::make_unique<Impl>(std::move(connection), std::move(context))};
}

Result<Workspace> Workspace::create(const std::filesystem::path& file, Context context) {
    HEADROOM_TRY(auto connection, makeWorkspaceFile(file, context, currentSchema()));
    return Workspace{std::make_unique<Impl>(std::move(connection), std::move(context))};
}

Result<Workspace> Workspace::inMemory(Context context) {
    HEADROOM_TRY(auto connection, makeWorkspaceInMemory(context, currentSchema()));
    return Workspace{std::make_unique<Impl>(std::move(connection), std::move(context))};
}

const std::filesystem::path& Workspace::file() const {
    return m_impl->connection.file();
}

bool Workspace::isReadOnly() const {
    return m_impl->connection.isReadOnly();
}

Result<std::vector<PlanSummary>> Workspace::plans() const {
    return m_impl->read([&]() -> Result<std::vector<PlanSummary>> {
        std::vector<PlanSummary> summaries;
        Query query = m_impl->connection.query(
            "SELECT id, name, team, first_month, months, coalesce(edited_at, ''), coalesce(content_hash, ''),"
            " plan_id IS NOT NULL FROM plan LEFT JOIN plan_state USING (plan)"
            " LEFT JOIN archived_plan ON plan_id = id ORDER BY name");
        while (query.step()) {
            const auto month = plan::parseMonth(query.text(3));
            if (!month) return m_impl->connection.damaged("plan", {query.text(1)});
            summaries.push_back({query.text(0), query.text(1), query.text(2), *month,
                                 static_cast<int>(query.integer(4)), query.text(5), query.text(6),
                                 query.integer(7) != 0});
        }
        return summaries;
    });
}

Result<plan::Plan> Workspace::load(const std::string& planId) const {
    return m_impl->read([&]() -> Result<plan::Plan> {
        HEADROOM_TRY(const auto number, m_impl->numberOf(planId));
        return readPlan(m_impl->connection, number);
    });
}

Result<std::string> Workspace::add(plan::Plan plan, const std::string& text) {
    if (plan.id.empty()) plan.id = newId();
    HEADROOM_TRY(Rows rows, rowsOf(plan));
    std::string hash = contentHash(rows);
    HEADROOM_TRY(m_impl->insertPlan(
        {plan.id, plan.name, {{}, std::move(rows)}, {}, std::move(hash), "create", text, {}}));
    return plan.id;
}

Result<void> Workspace::edit(const plan::Plan& before, const plan::Plan& after, const std::string& text,
                             const std::string& action) {
    if (before.id != after.id || (action != "edit" && action != "import"))
        return Error{
            ErrorCode::internal, file().string(), {"not an edit of one plan", before.id, after.id, action}};
    HEADROOM_TRY(const Rows rowsBefore, rowsOf(before));
    HEADROOM_TRY(const Rows rowsAfter, rowsOf(after));
    Changes changes = difference(rowsBefore, rowsAfter);
    if (changes.empty()) return done();
    return m_impl->changePlan({after.id,
                               after.name,
                               std::move(changes),
                               contentHash(rowsBefore),
                               contentHash(rowsAfter),
                               action,
                               text,
                               {}});
}

Result<std::int64_t> Workspace::remove(const std::string& planId, const std::string& text) {
    HEADROOM_TRY(const auto row, m_impl->transact([&]() -> Result<std::int64_t> {
        HEADROOM_TRY(const auto number, m_impl->numberOf(planId));
        // A plan that is damaged can be deleted too: its rows are taken as they are.
        Rows rows = readRows(m_impl->connection, number);
        const auto state = planState(m_impl->connection, number);
        Query query = m_impl->connection.query("SELECT name FROM plan WHERE plan = ?");
        query.bind(number).step();
        std::string name = query.text(0);
        return m_impl->write(number, {planId,
                                      std::move(name),
                                      {std::move(rows), {}},
                                      state ? state->contentHash : "",
                                      {},
                                      "delete",
                                      text,
                                      {}});
    }));
    m_impl->histories.erase(planId);
    return row;
}

Result<void> Workspace::setArchived(const std::string& planId, bool archived) {
    return m_impl->transact([&]() -> Result<void> {
        HEADROOM_TRY(const auto number, m_impl->numberOf(planId));
        const std::string at = nowOf(m_impl->context);
        const int changed =
            archived
                ? m_impl->connection
                      .query("INSERT OR IGNORE INTO archived_plan (plan_id, at, who) VALUES (?, ?, ?)")
                      .bind(planId)
                      .bind(at)
                      .bind(m_impl->context.who)
                      .run()
                : m_impl->connection.query("DELETE FROM archived_plan WHERE plan_id = ?").bind(planId).run();
        if (changed > 0) m_impl->note(number, archived ? "archive" : "unarchive", {}, {}, at);
        return done();
    });
}

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

Result<std::string> Workspace::restore(std::int64_t auditId, const std::string& text) {
    HEADROOM_TRY(auto record, guarded(m_impl->connection, [&]() -> Result<AuditRecord> {
                     auto found = auditRecord(m_impl->connection, auditId);
                     auto rows =
                         found && found->action == "delete" ? rowsFromJson(found->before) : std::nullopt;
                     if (!rows || contentHash(*rows) != found->hashBefore)
                         return m_impl->connection.damaged("audit(" + std::to_string(auditId) + ")");
                     return *std::move(found);
                 }));
    // It may have been deleted by an earlier version.
    Rows rows = upgraded(rowsFromJson(record.before).value_or(Rows{}));
    HEADROOM_TRY(const auto plan, planOf(rows));
    std::string hash = contentHash(rows);
    HEADROOM_TRY(m_impl->insertPlan(
        {plan.id, plan.name, {{}, std::move(rows)}, {}, std::move(hash), "restore", text, auditId}));
    return plan.id;
}

Result<plan::Plan> Workspace::undo(const plan::Plan& current) {
    return guarded(m_impl->connection, [&]() -> Result<plan::Plan> {
        HEADROOM_TRY(m_impl->numberOf(current.id));
        const auto id = m_impl->history(current.id).undoable();
        if (!id) return current;
        return m_impl->replay(current, *id, true);
    });
}

Result<plan::Plan> Workspace::redo(const plan::Plan& current) {
    return guarded(m_impl->connection, [&]() -> Result<plan::Plan> {
        HEADROOM_TRY(m_impl->numberOf(current.id));
        const auto id = m_impl->history(current.id).redoable();
        if (!id) return current;
        return m_impl->replay(current, *id, false);
    });
}

Result<UndoState> Workspace::undoState(const std::string& planId) const {
    return guarded(m_impl->connection, [&]() -> Result<UndoState> {
        const UndoHistory& history = m_impl->history(planId);
        const auto textOf = [&](std::optional<std::int64_t> id) -> std::optional<std::string> {
            const auto record = id ? auditRecord(m_impl->connection, *id) : std::nullopt;
            return record ? std::optional{record->text} : std::nullopt;
        };
        return UndoState{textOf(history.undoable()), textOf(history.redoable())};
    });
}

Result<std::vector<HistoryEntry>> Workspace::history(const std::string& planId, int most) const {
    return m_impl->read(
        [&]() -> Result<std::vector<HistoryEntry>> { return historyOf(m_impl->connection, planId, most); });
}

Result<PastEdit> Workspace::pastEdit(const std::string& planId, std::int64_t auditId) const {
    HEADROOM_TRY(const PastRows rows, m_impl->read([&]() -> Result<PastRows> {
        return rowsAround(m_impl->connection, planId, auditId);
    }));
    if (rows.after.empty()) return m_impl->planMissing(planId);
    // What an earlier version left is read as its migration would have it.
    HEADROOM_TRY(auto after, planOf(upgraded(rows.after)));
    PastEdit past{std::nullopt, std::move(after)};
    if (!rows.before.empty()) {
        HEADROOM_TRY(auto before, planOf(upgraded(rows.before)));
        past.before = std::move(before);
    }
    return past;
}

Result<std::vector<AuditEntry>> Workspace::audit(const std::string& planId, int most) const {
    return guarded(m_impl->connection, [&]() -> Result<std::vector<AuditEntry>> {
        return auditEntries(m_impl->connection, planId, most);
    });
}

Result<std::vector<AuditEntry>> Workspace::audit(const std::string& planId, const plan::LeverRef& lever,
                                                 int most) const {
    return guarded(m_impl->connection, [&]() -> Result<std::vector<AuditEntry>> {
        return auditEntriesOf(m_impl->connection, planId, lever, most);
    });
}

Result<std::vector<TrailRow>> Workspace::trail(bool withRows) const {
    return m_impl->read(
        [&]() -> Result<std::vector<TrailRow>> { return trailRows(m_impl->connection, withRows); });
}

Result<std::optional<std::string>> Workspace::setting(const std::string& key) const {
    return guarded(m_impl->connection, [&]() -> Result<std::optional<std::string>> {
        Query query = m_impl->connection.query("SELECT value FROM setting WHERE key = ?");
        if (!query.bind(key).step()) return std::optional<std::string>{};
        return std::optional{query.text(0)};
    });
}

Result<void> Workspace::setSettings(const std::map<std::string, std::string>& values) {
    return m_impl->transact([&]() -> Result<void> {
        for (const auto& [key, value] : values)
            m_impl->connection
                .query("INSERT INTO setting (key, value) VALUES (?, ?)"
                       " ON CONFLICT (key) DO UPDATE SET value = excluded.value")
                .bind(key)
                .bind(value)
                .run();
        return done();
    });
}

Result<std::vector<Error>> Workspace::verify() const {
    return faultsOf(m_impl->connection, currentSchema());
}

Result<void> Workspace::backupTo(const std::filesystem::path& target) const {
    return copyWorkspaceFile(m_impl->connection, target, [](const Connection& copy) -> Result<void> {
        HEADROOM_TRY(auto faults, faultsOf(copy, currentSchema()));
        if (!faults.empty()) return std::move(faults.front());
        return done();
    });
}

bool looksLikeSqlite(const std::filesystem::path& file) {
    return startsAsSqlite(file);
}

} // namespace headroom::store
