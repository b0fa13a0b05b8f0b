// What was done to plans, and what takes it back: undo, history and the audit trail.

#include "store/content_hash.h"
#include "store/past_rows.h"
#include "store/plan_rows.h"
#include "store/row_upgrade.h"
#include "store/workspace_impl.h"

namespace headroom::store {

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

} // namespace headroom::store
