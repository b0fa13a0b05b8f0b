#include "store/revision_rows.h"

#include "store/audit_log.h"
#include "store/content_hash.h"
#include "store/plan_rows.h"
#include "store/row_changes.h"
#include "store/row_store.h"
#include "store/row_upgrade.h"

#include <algorithm>

namespace headroom::store {

namespace {

constexpr const char* columns =
    "id, plan_id, nr, name, note, at, who, content_hash, content, content_format, seal";

SealedRevision revisionAt(Query& row) {
    SealedRevision sealed;
    Revision& revision = sealed.revision;
    revision.id = row.integer(0);
    revision.planId = row.text(1);
    revision.nr = row.integer(2);
    revision.name = row.text(3);
    revision.note = row.text(4);
    revision.at = row.text(5);
    revision.who = row.text(6);
    revision.contentHash = row.text(7);
    sealed.content = row.text(8);
    sealed.contentFormat = row.integer(9);
    sealed.seal = row.text(10);
    return sealed;
}

/// What the trail says of approvals, in the order they were given.
void readStates(const Connection& connection, std::vector<Revision>& revisions, const std::string& planId) {
    Query row = connection.query(
        "SELECT target, at, who, text FROM audit WHERE plan_id = ? AND action = 'approve' ORDER BY id");
    row.bind(planId);
    while (row.step()) {
        const std::int64_t id = row.integer(0);
        const auto found = std::find_if(revisions.begin(), revisions.end(),
                                        [&](const Revision& revision) { return revision.id == id; });
        if (found == revisions.end()) continue;
        for (Revision& revision : revisions)
            if (revision.state == RevisionState::approved) revision.state = RevisionState::superseded;
        found->state = RevisionState::approved;
        found->approvedAt = row.text(1);
        found->approvedBy = row.text(2);
        found->approvalNote = row.text(3);
    }
}

Error refused(const char* why, const std::string& name) {
    return {ErrorCode::planInvalid, {}, {why, name}};
}

} // namespace

std::string sealOf(const SealedRevision& sealed) {
    const Revision& revision = sealed.revision;
    Hash hash;
    hash.add(std::string_view{"revision"}).add(revision.nr).add(sealed.contentFormat);
    for (const std::string* field : {&revision.planId, &revision.name, &revision.note, &revision.at,
                                     &revision.who, &revision.contentHash, &sealed.content})
        hash.add(std::string_view{*field});
    return hash.hex();
}

Result<Revision> insertRevision(const Connection& connection, std::int64_t plan, const std::string& name,
                                const std::string& note, const std::string& at, const std::string& who) {
    if (name.find_first_not_of(" \t\r\n") == std::string::npos) return refused("revisionNameEmpty", name);
    const Rows rows = readRows(connection, plan);
    const auto state = planState(connection, plan);
    HEADROOM_TRY(const auto held, planOf(rows));
    if (!state || contentHash(rows) != state->contentHash)
        return connection.damaged("plan_state.content_hash", {held.name});
    {
        Query same = connection.query("SELECT 1 FROM revision WHERE plan_id = ? AND name = ?");
        if (same.bind(held.id).bind(name).step()) return refused("revisionNameTwice", name);
    }
    SealedRevision sealed;
    Revision& revision = sealed.revision;
    revision.planId = held.id;
    {
        Query last = connection.query("SELECT coalesce(max(nr), 0) FROM revision WHERE plan_id = ?");
        last.bind(held.id).step();
        revision.nr = last.integer(0) + 1;
    }
    revision.name = name;
    revision.note = note;
    revision.at = at;
    revision.who = who;
    revision.contentHash = state->contentHash;
    sealed.content = rowsToJson(rows);
    sealed.contentFormat = contentFormat;
    revision.id = connection.number("SELECT coalesce(max(id), 0) + 1 FROM revision");
    connection
        .query(std::string{"INSERT INTO revision ("} + columns + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(revision.id)
        .bind(revision.planId)
        .bind(revision.nr)
        .bind(name)
        .bind(note)
        .bind(at)
        .bind(who)
        .bind(revision.contentHash)
        .bind(sealed.content)
        .bind(sealed.contentFormat)
        .bind(sealOf(sealed))
        .run();
    AuditRecord record{held.id, held.name, at, who, "revise", name, revision.id};
    record.hashBefore = record.hashAfter = revision.contentHash;
    appendAudit(connection, record);
    return revision;
}

std::vector<Revision> revisionsOf(const Connection& connection, const std::string& planId) {
    std::vector<Revision> revisions;
    {
        Query row = connection.query(std::string{"SELECT "} + columns +
                                     " FROM revision WHERE plan_id = ? ORDER BY nr DESC");
        row.bind(planId);
        while (row.step()) revisions.push_back(revisionAt(row).revision);
    }
    readStates(connection, revisions, planId);
    return revisions;
}

std::optional<Revision> revisionWithId(const Connection& connection, std::int64_t id) {
    std::string planId;
    {
        Query row = connection.query("SELECT plan_id FROM revision WHERE id = ?");
        if (!row.bind(id).step()) return std::nullopt;
        planId = row.text(0);
    }
    for (Revision& revision : revisionsOf(connection, planId))
        if (revision.id == id) return std::move(revision);
    return std::nullopt;
}

Result<plan::Plan> planOfRevision(const Connection& connection, std::int64_t id) {
    Query row = connection.query(std::string{"SELECT "} + columns + " FROM revision WHERE id = ?");
    if (!row.bind(id).step())
        return Error{ErrorCode::planMissing, connection.file().string(), {"revision " + std::to_string(id)}};
    const SealedRevision sealed = revisionAt(row);
    const auto rows = rowsFromJson(sealed.content);
    auto held = rows ? planOf(upgraded(*rows)) : Error{ErrorCode::workspaceDamaged, {}, {}};
    const bool sound =
        rows && held && sealOf(sealed) == sealed.seal &&
        (sealed.contentFormat > contentFormat || contentHash(*rows) == sealed.revision.contentHash);
    if (!sound) return connection.damaged("revision(" + std::to_string(id) + ")", {sealed.revision.name});
    return held;
}

void forEachRevision(const Connection& connection, const std::function<void(const SealedRevision&)>& visit) {
    Query row = connection.query(std::string{"SELECT "} + columns + " FROM revision ORDER BY id");
    while (row.step()) visit(revisionAt(row));
}

} // namespace headroom::store
