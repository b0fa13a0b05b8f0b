#pragma once

#include "plan/result.h"
#include "store/connection.h"

#include <vector>

/// The audit trail and what hangs on it, held against each other. These throw SQLite::Exception.
namespace headroom::store {

/// Every row that is not as it was written: altered, moved, removed or added, in order. Error: trailBroken.
std::vector<Error> trailFaults(const Connection& connection);

/// Every revision that is not as it was made or approved. Error: revisionBroken.
std::vector<Error> revisionFaults(const Connection& connection);

/// Plans that are put away, or are not, against what the trail says: trailBroken.
std::vector<Error> archiveFaults(const Connection& connection);

} // namespace headroom::store
