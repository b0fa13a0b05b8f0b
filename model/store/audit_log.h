#pragma once

#include "store/connection.h"
#include "store/workspace.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::store {

/// A row of the audit trail as it is stored, but for its id and its link in the chain.
struct AuditRecord {
    std::string planId; // empty for the file itself
    std::string planName;
    std::string at;
    std::string who;
    std::string action;
    std::string text;
    std::optional<std::int64_t> target; // what was undone, redone or restored; the revision
    std::string before = "{}";
    std::string after = "{}";
    std::string hashBefore;
    std::string hashAfter;
};

// These throw SQLite::Exception.

/// Adds a row, chained to the one before it; returns its id.
std::int64_t appendAudit(const Connection& connection, const AuditRecord& record);
std::optional<AuditRecord> auditRecord(const Connection& connection, std::int64_t id);
std::vector<AuditEntry> auditEntries(const Connection& connection, const std::string& planId, int most);
std::vector<AuditEntry> auditEntriesOf(const Connection& connection, const std::string& planId,
                                       const plan::LeverRef& lever, int most);
/// The whole trail, oldest first; `withRows` with what the rows held before and after.
std::vector<TrailRow> trailRows(const Connection& connection, bool withRows);
/// What the chain of a row is made of: the chain of the row before it, its id, all its fields.
std::string linkOf(const std::string& previous, std::int64_t id, const AuditRecord& record);

/// A row with its id and its link, in order of id; `visit` gets each.
void forEachAuditRow(
    const Connection& connection,
    const std::function<void(std::int64_t id, const std::string& chain, AuditRecord record)>& visit);

/// What undo and redo would do next: ids of audit rows, the next one last.
class UndoHistory {
public:
    /// The history of one plan from its audit trail.
    static UndoHistory of(const Connection& connection, const std::string& planId);

    void apply(std::int64_t id, std::string_view action, std::optional<std::int64_t> target);
    [[nodiscard]] std::optional<std::int64_t> undoable() const { return last(m_now.done); }
    [[nodiscard]] std::optional<std::int64_t> redoable() const { return last(m_now.undone); }

private:
    static std::optional<std::int64_t> last(const std::vector<std::int64_t>& ids);

    struct Stacks {
        std::vector<std::int64_t> done;
        std::vector<std::int64_t> undone;
    };

    Stacks m_now;
    std::map<std::int64_t, Stacks> m_deleted; // by the row that deleted the plan: what a restore brings back
};

} // namespace headroom::store
