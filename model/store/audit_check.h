#pragma once

#include "plan/result.h"
#include "store/connection.h"

#include <vector>

/// The audit trail and what hangs on it, held against each other. All of these give workspaceDamaged with the
/// row in its place and what the row says in its values, and throw SQLite::Exception.
namespace headroom::store {

/// Every row that is not as it was written, in order: "audit(7)" was altered, "audit(7) of audit(9)" holds
/// what stood there, "audit(7..9) removed", "audit(7..9) added"; "audit_head" does not end where the trail
/// does.
std::vector<Error> trailFaults(const Connection& connection);

/// Every revision that is not as it was made: "revision(2)" was altered, "revision(2) removed", "revision(2)
/// added"; the number is its id.
std::vector<Error> revisionFaults(const Connection& connection);

/// The same of reviews: "review(2)".
std::vector<Error> reviewFaults(const Connection& connection);

/// Plans that are put away, or are not, against what the trail says.
std::vector<Error> archiveFaults(const Connection& connection);

} // namespace headroom::store
