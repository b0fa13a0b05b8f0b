#pragma once

#include "store/connection.h"
#include "store/tables.h"
#include "store/workspace.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom::store {

// These throw SQLite::Exception.

/// The rows of a plan before and after an entry of its audit trail.
struct PastRows {
    Rows before; // empty where the entry made the plan
    Rows after;  // empty where it took it away
};

/// Found by taking back every later entry from the rows of now, the newest first. Errors: planMissing where
/// there is no such plan or the entry is none of its own; workspaceDamaged where an entry does not fit the
/// rows it is said to have made, or the rows it leaves are not those that were hashed then.
Result<PastRows> rowsAround(const Connection& connection, const std::string& planId, std::int64_t auditId);

/// Newest first.
std::vector<HistoryEntry> historyOf(const Connection& connection, const std::string& planId, int most);

} // namespace headroom::store
