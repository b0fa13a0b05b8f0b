#include "store/row_store.h"

#include "store/content_hash.h"

#include <algorithm>

namespace headroom::store {

namespace {

/// "plan = ? AND scenario = ? ...": how one row is found.
std::string whereKey(const Table& table) {
    std::string sql = " WHERE plan = ?";
    for (const Column& key : table.columns.first(table.keys))
        sql.append(" AND ").append(key.name).append(" = ?");
    return sql;
}

std::string insertSql(const Table& table) {
    std::string columns = "plan";
    std::string marks = "?";
    for (const Column& column : table.columns) {
        columns.append(", ").append(column.name);
        marks += ", ?";
    }
    return "INSERT INTO " + std::string{table.name} + " (" + columns + ") VALUES (" + marks + ")";
}

std::string updateSql(const Table& table) {
    std::string assignments;
    for (const Column& column : table.columns.subspan(table.keys))
        assignments.append(assignments.empty() ? "" : ", ").append(column.name).append(" = ?");
    return "UPDATE " + std::string{table.name} + " SET " + assignments + whereKey(table);
}

std::string deleteSql(const Table& table) {
    return "DELETE FROM " + std::string{table.name} + whereKey(table);
}

std::string selectSql(const Table& table) {
    std::string columns;
    for (const Column& column : table.columns)
        columns.append(columns.empty() ? "" : ", ").append(column.name);
    return "SELECT " + columns + " FROM " + std::string{table.name} + " WHERE plan = ?";
}

void bindKey(Query& query, std::int64_t plan, const Row& row) {
    query.bind(plan);
    for (std::size_t i = 0; i < table(row.table).keys; ++i) query.bindValue(row.values[i]);
}

int insertRow(const Connection& connection, std::int64_t plan, const Row& row) {
    Query query = connection.query(insertSql(table(row.table)));
    query.bind(plan);
    for (const Value& value : row.values) query.bindValue(value);
    return query.run();
}

int updateRow(const Connection& connection, std::int64_t plan, const Row& row) {
    Query query = connection.query(updateSql(table(row.table)));
    for (std::size_t i = table(row.table).keys; i < row.values.size(); ++i) query.bindValue(row.values[i]);
    bindKey(query, plan, row);
    return query.run();
}

int deleteRow(const Connection& connection, std::int64_t plan, const Row& row) {
    Query query = connection.query(deleteSql(table(row.table)));
    bindKey(query, plan, row);
    return query.run();
}

bool holdsKey(const Rows& rows, const Row& row) {
    return std::binary_search(rows.begin(), rows.end(), row, rowBefore);
}

} // namespace

std::optional<std::int64_t> planNumber(const Connection& connection, const std::string& planId) {
    Query query = connection.query("SELECT plan FROM plan WHERE id = ?");
    if (!query.bind(planId).step()) return std::nullopt;
    return query.integer(0);
}

std::int64_t newPlanNumber(const Connection& connection) {
    return connection.number("SELECT coalesce(max(plan), 0) + 1 FROM plan");
}

Rows readRows(const Connection& connection, std::int64_t plan) {
    Rows rows;
    for (const Table& table : allTables()) {
        Query query = connection.query(selectSql(table));
        query.bind(plan);
        while (query.step()) {
            Row row{table.id, {}};
            row.values.reserve(table.columns.size());
            for (int i = 0; i < static_cast<int>(table.columns.size()); ++i)
                row.values.push_back(query.value(i));
            rows.push_back(std::move(row));
        }
    }
    sortRows(rows);
    return rows;
}

Result<void> writeChanges(const Connection& connection, std::int64_t plan, const Changes& changes) {
    // Children go before their parents and come after them.
    for (auto row = changes.before.rbegin(); row != changes.before.rend(); ++row)
        if (!holdsKey(changes.after, *row) && deleteRow(connection, plan, *row) != 1)
            return connection.damaged(placeOf(*row));
    for (const Row& row : changes.after) {
        const int changed = holdsKey(changes.before, row) ? updateRow(connection, plan, row)
                                                          : insertRow(connection, plan, row);
        if (changed != 1) return connection.damaged(placeOf(row));
    }
    return done();
}

void deleteRows(const Connection& connection, std::int64_t plan) {
    connection.query("DELETE FROM plan_state WHERE plan = ?").bind(plan).run();
    const auto tables = allTables();
    for (auto table = tables.rbegin(); table != tables.rend(); ++table)
        connection.query("DELETE FROM " + std::string{table->name} + " WHERE plan = ?").bind(plan).run();
}

std::optional<PlanState> planState(const Connection& connection, std::int64_t plan) {
    Query query = connection.query("SELECT content_hash, content_format FROM plan_state WHERE plan = ?");
    if (!query.bind(plan).step()) return std::nullopt;
    return PlanState{query.text(0), query.integer(1)};
}

void writePlanState(const Connection& connection, std::int64_t plan, const std::string& contentHash,
                    const std::string& at, const std::string& who) {
    connection
        .query(
            "INSERT INTO plan_state (plan, content_hash, content_format, edited_at, edited_by)"
            " VALUES (?, ?, ?, ?, ?) ON CONFLICT (plan) DO UPDATE SET content_hash = excluded.content_hash,"
            " content_format = excluded.content_format, edited_at = excluded.edited_at,"
            " edited_by = excluded.edited_by")
        .bind(plan)
        .bind(contentHash)
        .bind(contentFormat)
        .bind(at)
        .bind(who)
        .run();
}

} // namespace headroom::store
