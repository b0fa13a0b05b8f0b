#include "store/audit_log.h"

#include "store/content_hash.h"
#include "store/row_changes.h"

#include <map>
#include <tuple>
#include <utility>

namespace headroom::store {

namespace {

constexpr const char* recordColumns =
    "plan_id, plan_name, at, who, action, text, target, before, after, hash_before, hash_after";

constexpr const char* entryColumns = "id, plan_id, at, who, action, text, before, after";

std::vector<AuditEntry> entriesOf(Query& query) {
    std::vector<AuditEntry> entries;
    while (query.step())
        entries.push_back({query.integer(0), query.text(1), query.text(2), query.text(3), query.text(4),
                           query.text(5), query.text(6), query.text(7)});
    return entries;
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
    const std::string link = linkOf(previous, id, record);
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
        .bind(link)
        .run();
    connection.query("UPDATE audit_head SET id = ?, chain = ?").bind(id).bind(link).run();
    return id;
}

std::optional<AuditRecord> auditRecord(const Connection& connection, std::int64_t id) {
    Query row = connection.query(std::string{"SELECT "} + recordColumns + " FROM audit WHERE id = ?");
    if (!row.bind(id).step()) return std::nullopt;
    return recordAt(row, 0);
}

std::vector<AuditEntry> auditEntries(const Connection& connection, const std::string& planId, int most) {
    Query query = connection.query(std::string{"SELECT "} + entryColumns + " FROM audit" +
                                   (planId.empty() ? " WHERE ? = ''" : " WHERE plan_id = ?") +
                                   " ORDER BY id DESC LIMIT ?");
    query.bind(planId).bind(std::int64_t{most});
    return entriesOf(query);
}

std::vector<TrailRow> trailRows(const Connection& connection, bool withRows) {
    std::vector<TrailRow> rows;
    Query row = connection.query(
        std::string{
            "SELECT id, plan_id, at, who, action, text, plan_name, hash_before, hash_after, chain, target"} +
        (withRows ? ", before, after" : "") + " FROM audit ORDER BY id");
    while (row.step()) {
        TrailRow trail{
            {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), {}, {}},
            row.text(6),
            std::nullopt,
            row.text(7),
            row.text(8),
            row.text(9)};
        if (!row.isNull(10)) trail.target = row.integer(10);
        if (withRows) {
            trail.entry.before = row.text(11);
            trail.entry.after = row.text(12);
        }
        rows.push_back(std::move(trail));
    }
    return rows;
}

std::vector<AuditEntry> auditEntriesOf(const Connection& connection, const std::string& planId,
                                       const plan::LeverRef& lever, int most) {
    // Its provenance and shape stand in the rows of "lever", its values in those of "lever_value", how its
    // range is drawn in that of "range_outcome".
    std::string named;
    for (const char* rows :
         {"before, '$.lever'", "after, '$.lever'", "before, '$.lever_value'", "after, '$.lever_value'",
          "before, '$.range_outcome'", "after, '$.range_outcome'"})
        named.append(named.empty() ? "" : " OR ")
            .append("EXISTS (SELECT 1 FROM json_each(")
            .append(rows)
            .append(") WHERE value ->> 'lever' = ?1 AND value ->> 'work_type' = ?2)");
    // Rows that do not have its name anywhere are not taken apart: most of a long trail is of other levers.
    Query query =
        connection.query(std::string{"SELECT "} + entryColumns +
                         " FROM audit WHERE plan_id = ?3 AND (instr(before, ?1) OR instr(after, ?1))"
                         " AND (" +
                         named + ") ORDER BY id DESC LIMIT ?4");
    query.bind(plan::info(lever.key).name).bind(lever.of.value).bind(planId).bind(std::int64_t{most});
    return entriesOf(query);
}

std::vector<ValueChange> valueChanges(const AuditEntry& entry, const plan::LeverRef& lever) {
    const auto before = rowsFromJson(entry.before);
    const auto after = rowsFromJson(entry.after);
    if (!before || !after) return {};
    // scenario, part, month
    std::map<std::tuple<std::string, std::string, std::int64_t>, ValueChange> changes;
    const auto read = [&](const Rows& rows, std::optional<double> ValueChange::*side) {
        for (const Row& row : rows) {
            if (row.table != TableId::leverValue || row.values[1] != Value{lever.of.value} ||
                row.values[2] != Value{std::string{plan::info(lever.key).name}})
                continue;
            const auto& scenario = std::get<std::string>(row.values[0]);
            const auto& part = std::get<std::string>(row.values[3]);
            const auto month = std::get<std::int64_t>(row.values[4]);
            ValueChange& change = changes[{scenario, part, month}];
            change.scenario = scenario;
            change.part = part;
            change.month = static_cast<int>(month);
            change.*side = std::get<double>(row.values[6]);
        }
    };
    read(*before, &ValueChange::before);
    read(*after, &ValueChange::after);
    std::vector<ValueChange> list;
    for (auto& [key, change] : changes) list.push_back(std::move(change));
    return list;
}

void forEachAuditRow(
    const Connection& connection,
    const std::function<void(std::int64_t id, const std::string& chain, AuditRecord record)>& visit) {
    Query row =
        connection.query(std::string{"SELECT id, chain, "} + recordColumns + " FROM audit ORDER BY id");
    while (row.step()) visit(row.integer(0), row.text(1), recordAt(row, 2));
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
            m_now = {};
        }
    };
    if (action == "edit" || action == "import") {
        m_now.done.push_back(id);
        m_now.undone.clear();
    } else if (action == "undo") {
        move(m_now.done, m_now.undone);
    } else if (action == "redo") {
        move(m_now.undone, m_now.done);
    } else if (action == "delete") {
        m_deleted[id] = std::exchange(m_now, {});
    } else if (action == "restore") {
        m_now = target ? m_deleted[*target] : Stacks{};
    } else if (action == "migrate") { // the rows of before do not fit the tables of now
        m_now = {};
        m_deleted.clear();
    }
}

std::optional<std::int64_t> UndoHistory::last(const std::vector<std::int64_t>& ids) {
    return ids.empty() ? std::nullopt : std::optional{ids.back()};
}

} // namespace headroom::store
