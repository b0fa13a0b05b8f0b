#pragma once

#include "plan/result.h"
#include "store/connection.h"
#include "store/workspace.h"

#include <span>
#include <string_view>

namespace headroom::store {

/// In every workspace, so that it can be told from other databases: "HDRM".
inline constexpr std::int64_t applicationId = 0x4844524D;

/// One step of the schema; its version is the file's `user_version` once it is done.
struct Migration {
    int version = 0;
    std::string_view sql;
};

/// All steps from nothing to the version this program writes. A step may add tables to a plan's content; one
/// that changes a table would also have to raise contentFormat and hash every plan anew. What is new
/// in a plan (levers, guardrails, draw settings) is added by upgradePlans.
struct Schema {
    std::span<const Migration> migrations; // in order of version, from 1, without a gap
    int lowestReader = 1;                  // the oldest program that can read a file of this version
    std::string_view views;
    std::string_view fingerprint; // of what all of it makes, as schemaFingerprint() has it; empty: not known

    [[nodiscard]] int version() const { return migrations.back().version; }
};

const Schema& currentSchema();

/// "2026-01-12T09:30:00.123Z", now.
std::string nowOf(const Context& context);

/// Makes the tables of a new, empty database, in one transaction.
Result<void> makeSchema(const Connection& connection, const Schema& schema, const Context& context);

/// Brings an older workspace to the schema's version in one transaction, with a row in the audit trail.
Result<void> migrate(const Connection& connection, const Schema& schema, const Context& context);

/// A hash of the tables, indexes and triggers of a database: one statement to read, where to make them all
/// and compare takes longer than to read a plan.
Result<std::string> schemaFingerprint(const Connection& connection);

/// Tables, indexes and triggers that are not as the schema makes them: names. A workspace of the schema's
/// version has none.
Result<std::vector<std::string>> schemaFaults(const Connection& connection, const Schema& schema);

} // namespace headroom::store
