#include "store/schema.h"

#include "store/audit_log.h"
#include "store/content_hash.h"
#include "store/embedded_sql.h"
#include "store/row_upgrade.h"
#include "store/row_words.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <map>

namespace headroom::store {

namespace {

void writeCatalogue(const Connection& connection) {
    connection.run("DELETE FROM lever_catalogue");
    std::int64_t place = 0;
    for (const plan::LeverInfo& lever : plan::leverCatalogue())
        connection
            .query("INSERT INTO lever_catalogue (lever, place, belongs_to, section, label, unit, kind, help)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(lever.name)
            .bind(place++)
            .bind(wordOf(plan::holderOf(lever.key)))
            .bind(wordOf(lever.section))
            .bind(lever.label)
            .bind(wordOf(lever.unit))
            .bind(wordOf(lever.kind))
            .bind(lever.help)
            .run();
}

/// The steps after `version`, and what every step ends with.
void applySteps(const Connection& connection, const Schema& schema, int version) {
    for (const Migration& step : schema.migrations)
        if (step.version > version) connection.run(std::string{step.sql});
    connection.run(std::string{schema.views});
    writeCatalogue(connection);
    connection.run("PRAGMA user_version = " + std::to_string(schema.version()));
}

constexpr int archivingAudited = 6; // the version from which the trail says when a plan was put away

/// What was put away before the trail said so, as the table has it.
void recordArchived(const Connection& connection) {
    std::vector<AuditRecord> records;
    {
        Query row = connection.query(
            "SELECT plan_id, coalesce(name, ''), at, who, coalesce(content_hash, '') FROM archived_plan"
            " LEFT JOIN plan ON id = plan_id LEFT JOIN plan_state USING (plan) ORDER BY at, plan_id");
        while (row.step()) {
            AuditRecord record;
            record.planId = row.text(0);
            record.planName = row.text(1);
            record.at = row.text(2);
            record.who = row.text(3);
            record.action = "archive";
            record.hashBefore = record.hashAfter = row.text(4);
            records.push_back(std::move(record));
        }
    }
    for (const AuditRecord& record : records) appendAudit(connection, record);
}

/// To be written anew with every step that is added: the test of it tells what it has to be. With another, a
/// workspace is opened as well, only later.
constexpr std::string_view fingerprint = "b1d822b78a5577629f6d70736425cf05308939e7d395f2b9f475715b735f5a23";

using Definitions = std::map<std::string, std::string>; // SQL by name

Definitions definitions(const Connection& connection) {
    Definitions result;
    SQLite::Statement statement(
        connection.database(),
        "SELECT name, coalesce(sql, '') FROM sqlite_schema WHERE type IN ('table', 'index', 'trigger')");
    while (statement.executeStep())
        result.emplace(statement.getColumn(0).getString(), statement.getColumn(1).getString());
    return result;
}

std::string fingerprintOf(const Definitions& definitions) {
    Hash hash;
    for (const auto& [name, sql] : definitions) hash.add(name).add(sql);
    return hash.hex();
}

} // namespace

const Schema& currentSchema() {
    static const std::array migrations{
        Migration{1, sql::workspace1}, Migration{2, sql::service2}, Migration{3, sql::guardrails3},
        Migration{4, sql::draws4},     Migration{5, sql::archive5}, Migration{6, sql::revisions6},
        Migration{7, sql::actuals7},   Migration{8, sql::reviews8}, Migration{9, sql::topics9}};
    static const Schema schema{migrations, 9, sql::views, fingerprint};
    return schema;
}

std::string nowOf(const Context& context) {
    if (context.now) return context.now();
    using namespace std::chrono;
    const auto now = floor<milliseconds>(system_clock::now());
    const auto day = floor<days>(now);
    const hh_mm_ss time{now - day};
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%sT%02d:%02d:%02d.%03dZ", plan::toString(plan::Date{day}).c_str(),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()), static_cast<int>(time.subseconds().count()));
    return buffer;
}

Result<void> makeSchema(const Connection& connection, const Schema& schema, const Context& context) {
    return guarded(connection, [&]() -> Result<void> {
        SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::EXCLUSIVE);
        connection.run("PRAGMA application_id = " + std::to_string(applicationId));
        applySteps(connection, schema, 0);
        connection
            .query("INSERT INTO workspace (one, lowest_reader, created_at, created_by) VALUES (1, ?, ?, ?)")
            .bind(std::int64_t{schema.lowestReader})
            .bind(nowOf(context))
            .bind(context.who)
            .run();
        transaction.commit();
        return done();
    });
}

Result<void> migrate(const Connection& connection, const Schema& schema, const Context& context) {
    return guarded(connection, [&]() -> Result<void> {
        // Inside a transaction this pragma does nothing.
        connection.run("PRAGMA foreign_keys = OFF");
        {
            SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::EXCLUSIVE);
            const auto from = static_cast<int>(connection.number("PRAGMA user_version"));
            applySteps(connection, schema, from);
            connection.query("UPDATE workspace SET lowest_reader = ?")
                .bind(std::int64_t{schema.lowestReader})
                .run();
            const auto broken = connection.texts("SELECT \"table\" FROM pragma_foreign_key_check");
            if (!broken.empty()) return connection.damaged(broken.front());
            AuditRecord record;
            record.at = nowOf(context);
            record.who = context.who;
            record.action = "migrate";
            record.before = "{\"version\":" + std::to_string(from) + "}";
            record.after = "{\"version\":" + std::to_string(schema.version()) + "}";
            appendAudit(connection, record);
            if (from < archivingAudited) recordArchived(connection);
            HEADROOM_TRY(upgradePlans(connection, record.at, context.who));
            transaction.commit();
        }
        connection.run("PRAGMA foreign_keys = ON");
        return done();
    });
}

Result<std::string> schemaFingerprint(const Connection& connection) {
    return guarded(connection,
                   [&]() -> Result<std::string> { return fingerprintOf(definitions(connection)); });
}

Result<std::vector<std::string>> schemaFaults(const Connection& connection, const Schema& schema) {
    if (!schema.fingerprint.empty()) {
        HEADROOM_TRY(const std::string found, schemaFingerprint(connection));
        if (found == schema.fingerprint) return std::vector<std::string>{};
    }
    HEADROOM_TRY(const Connection model, Connection::inMemory({}));
    HEADROOM_TRY(makeSchema(model, schema, {}));
    return guarded(connection, [&]() -> Result<std::vector<std::string>> {
        std::vector<std::string> faults;
        const Definitions found = definitions(connection);
        for (const auto& [name, sql] : definitions(model)) {
            const auto match = found.find(name);
            if (match == found.end() || match->second != sql) faults.push_back(name);
        }
        return faults;
    });
}

} // namespace headroom::store
