#pragma once

#include "plan/plan.h"
#include "store/connection.h"
#include "store/revision.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// Revisions in their table. All of these throw SQLite::Exception.
namespace headroom::store {

/// A revision with what it holds, as it is stored.
struct SealedRevision {
    Revision revision;
    std::string content;
    std::int64_t contentFormat = 0;
    std::string seal;
};

/// The hash of all of it but its id and its state, which is no part of it.
std::string sealOf(const SealedRevision& revision);

/// Stores the plan of that number as its next revision, with a row in the audit trail. Errors: planInvalid
/// (values: "revisionNameEmpty" or "revisionNameTwice", the name); workspaceDamaged.
Result<Revision> insertRevision(const Connection& connection, std::int64_t plan, const std::string& name,
                                const std::string& note, const std::string& at, const std::string& who);

/// Of a plan, the newest first, with their states.
std::vector<Revision> revisionsOf(const Connection& connection, const std::string& planId);
std::optional<Revision> revisionWithId(const Connection& connection, std::int64_t id);

/// The plan it holds, as this version reads it. Errors: planMissing; workspaceDamaged.
Result<plan::Plan> planOfRevision(const Connection& connection, std::int64_t id);

void forEachRevision(const Connection& connection, const std::function<void(const SealedRevision&)>& visit);

} // namespace headroom::store
