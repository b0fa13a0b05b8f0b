#include "store/verification.h"

#include "store/audit_check.h"
#include "store/content_hash.h"
#include "store/plan_rows.h"
#include "store/row_store.h"

namespace headroom::store {

namespace {

std::string nameOf(const Connection& connection, std::int64_t number) {
    Query query = connection.query("SELECT name FROM plan WHERE plan = ?");
    return query.bind(number).step() ? query.text(0) : std::string{};
}

std::vector<std::int64_t> planNumbers(const Connection& connection) {
    std::vector<std::int64_t> numbers;
    Query query = connection.query("SELECT plan FROM plan ORDER BY name");
    while (query.step()) numbers.push_back(query.integer(0));
    return numbers;
}

/// The content hash that the audit trail says the plan has.
std::optional<std::string> lastAuditedHash(const Connection& connection, std::int64_t number) {
    Query query = connection.query("SELECT audit.hash_after FROM audit JOIN plan ON plan.id = audit.plan_id"
                                   " WHERE plan.plan = ? ORDER BY audit.id DESC LIMIT 1");
    return query.bind(number).step() ? std::optional{query.text(0)} : std::nullopt;
}

void collectPlanFaults(const Connection& connection, std::int64_t number, std::vector<Error>& faults) {
    auto plan = readPlan(connection, number);
    if (!plan) {
        faults.push_back(std::move(plan).error());
        return;
    }
    const auto state = planState(connection, number);
    if (state && lastAuditedHash(connection, number) != state->contentHash)
        faults.push_back(connection.damaged("audit", {plan.value().name}));
}

} // namespace

Result<plan::Plan> readPlan(const Connection& connection, std::int64_t number) {
    const Rows rows = readRows(connection, number);
    const auto state = planState(connection, number);
    if (!state) return connection.damaged("plan_state", {nameOf(connection, number)});
    auto plan = planOf(rows);
    if (!plan) return connection.damaged(plan.error().place, {nameOf(connection, number)});
    // A newer program hashes columns that this one does not know.
    if (state->contentFormat <= contentFormat && contentHash(rows) != state->contentHash)
        return connection.damaged("plan_state.content_hash", {plan.value().name});
    return plan;
}

Result<std::vector<Error>> faultsOf(const Connection& connection, const Schema& schema) {
    std::vector<Error> faults;
    const auto report = [&](const Result<void>& outcome) {
        if (!outcome) faults.push_back(outcome.error());
    };
    // One check that cannot be made is a fault of its own and keeps no other from being made.
    report(guarded(connection, [&]() -> Result<void> {
        for (const std::string& fault : connection.texts("PRAGMA integrity_check"))
            if (fault != "ok") faults.push_back(connection.damaged(fault));
        return done();
    }));
    report(guarded(connection, [&]() -> Result<void> {
        for (const std::string& child :
             connection.texts("SELECT DISTINCT \"table\" FROM pragma_foreign_key_check"))
            faults.push_back(connection.damaged(child));
        return done();
    }));
    report(guarded(connection, [&]() -> Result<void> {
        if (connection.number("PRAGMA user_version") > schema.version()) return done();
        HEADROOM_TRY(const auto changed, schemaFaults(connection, schema));
        for (const std::string& name : changed) faults.push_back(connection.damaged(name));
        return done();
    }));
    report(guarded(connection, [&]() -> Result<void> {
        for (const std::int64_t number : planNumbers(connection))
            report(guarded(connection, [&]() -> Result<void> {
                collectPlanFaults(connection, number, faults);
                return done();
            }));
        return done();
    }));
    for (const auto check : {trailFaults, revisionFaults, reviewFaults, archiveFaults})
        report(guarded(connection, [&]() -> Result<void> {
            for (Error& fault : check(connection)) faults.push_back(std::move(fault));
            return done();
        }));
    return faults;
}

} // namespace headroom::store
