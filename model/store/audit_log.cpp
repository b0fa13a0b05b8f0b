#include "store/audit_log.h"

#include "store/content_hash.h"

namespace headroom::store {

namespace {

constexpr const char* recordColumns =
    "plan_id, plan_name, at, who, action, text, target, before, after, hash_before, hash_after";

std::string linkOf(const std::string& previous, std::int64_t id, const AuditRecord& record) {
    Hash hash;
    hash.add(previous).add(id);
    for (const std::string* field :
         {&record.planId, &record.planName, &record.at, &record.who, &record.action, &record.text,
          &record.before, &record.after, &record.hashBefore, &record.hashAfter})
        hash.add(std::string_view{*field});
    hash.addValue(record.target ? Value{*record.target} : Value{});
    return hash.hex();
}

/// Reads the columns of recordColumns, which begin at `first`.
AuditRecord recordAt(Query& row, int first) {
    AuditRecord record{row.text(first),     row.text(first + 1), row.text(first + 2), row.text(first + 3),
                       row.text(first + 4), row.text(first + 5), std::nullopt,        row.text(first + 7),
                       row.text(first + 8), row.text(first + 9), row.text(first + 10)};
    if (!row.isNull(first + 6)) record.target = row.integer(first + 6);
    return record;
}

} // namespace

std::int64_t appendAudit(const Connection& connection, const AuditRecord& record) {
    std::int64_t id = 1;
    std::string previous;
    {
        Query last = connection.query("SELECT id, chain FROM audit ORDER BY id DESC LIMIT 1");
        if (last.step()) {
            id = last.integer(0) + 1;
            previous = last.text(1);
        }
    }
    connection
        .query(std::string{"INSERT INTO audit (id, "} + recordColumns +
               ", chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(id)
        .bind(record.planId)
        .bind(record.planName)
        .bind(record.at)
        .bind(record.who)
        .bind(record.action)
        .bind(record.text)
        .bindValue(record.target ? Value{*record.target} : Value{})
        .bind(record.before)
        .bind(record.after)
        .bind(record.hashBefore)
        .bind(record.hashAfter)
        .bind(linkOf(previous, id, record))
        .run();
    return id;
}

std::optional<AuditRecord> auditRecord(const Connection& connection, std::int64_t id) {
    Query row = connection.query(std::string{"SELECT "} + recordColumns + " FROM audit WHERE id = ?");
    if (!row.bind(id).step()) return std::nullopt;
    return recordAt(row, 0);
}

std::vector<AuditEntry> auditEntries(const Connection& connection, const std::string& planId, int most) {
    std::vector<AuditEntry> entries;
    Query rows = connection.query("SELECT id, plan_id, at, who, action, text, before, after FROM audit" +
                                  std::string{planId.empty() ? " WHERE ? = ''" : " WHERE plan_id = ?"} +
                                  " ORDER BY id DESC LIMIT ?");
    rows.bind(planId).bind(std::int64_t{most});
    while (rows.step())
        entries.push_back({rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4),
                           rows.text(5), rows.text(6), rows.text(7)});
    return entries;
}

std::optional<std::int64_t> firstBrokenLink(const Connection& connection) {
    Query row =
        connection.query(std::string{"SELECT id, chain, "} + recordColumns + " FROM audit ORDER BY id");
    std::string previous;
    while (row.step()) {
        const std::string link = row.text(1);
        if (linkOf(previous, row.integer(0), recordAt(row, 2)) != link) return row.integer(0);
        previous = link;
    }
    return std::nullopt;
}

UndoHistory UndoHistory::of(const Connection& connection, const std::string& planId) {
    UndoHistory history;
    Query row = connection.query("SELECT id, action, target FROM audit WHERE plan_id IN (?, '') ORDER BY id");
    row.bind(planId);
    while (row.step())
        history.apply(row.integer(0), row.text(1),
                      row.isNull(2) ? std::nullopt : std::optional{row.integer(2)});
    return history;
}

void UndoHistory::apply(std::int64_t id, std::string_view action, std::optional<std::int64_t> target) {
    const auto move = [&](std::vector<std::int64_t>& from, std::vector<std::int64_t>& to) {
        if (target && last(from) == target) {
            to.push_back(*target);
            from.pop_back();
        } else { // not a trail of ours: nothing before this can be relied on
            m_done.clear();
            m_undone.clear();
        }
    };
    if (action == "edit" || action == "import") {
        m_done.push_back(id);
        m_undone.clear();
    } else if (action == "undo") {
        move(m_done, m_undone);
    } else if (action == "redo") {
        move(m_undone, m_done);
    } else if (action == "migrate") { // the rows of before do not fit the tables of now
        m_done.clear();
        m_undone.clear();
    }
}

std::optional<std::int64_t> UndoHistory::last(const std::vector<std::int64_t>& ids) {
    return ids.empty() ? std::nullopt : std::optional{ids.back()};
}

} // namespace headroom::store
