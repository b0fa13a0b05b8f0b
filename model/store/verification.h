#pragma once

#include "plan/plan.h"
#include "store/connection.h"
#include "store/schema.h"

#include <vector>

namespace headroom::store {

/// The plan of that number, held against its content hash. Throws SQLite::Exception.
/// Error: workspaceDamaged (place: file and row; values: the plan's name).
Result<plan::Plan> readPlan(const Connection& connection, std::int64_t number);

/// Everything that is wrong with a workspace; empty when all is well. Error: where the file cannot be read at
/// all.
Result<std::vector<Error>> faultsOf(const Connection& connection, const Schema& schema);

} // namespace headroom::store
