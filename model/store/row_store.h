#pragma once

#include "store/connection.h"
#include "store/row_changes.h"

#include <optional>
#include <string>

/// A plan's rows in the tables. All of these throw SQLite::Exception.
namespace headroom::store {

/// The number that stands for the plan in every table; none where there is no such plan.
std::optional<std::int64_t> planNumber(const Connection& connection, const std::string& planId);
std::int64_t newPlanNumber(const Connection& connection);

/// The rows as they are stored, sorted; cells may be of any type in a damaged file.
Rows readRows(const Connection& connection, std::int64_t plan);

/// Inserts, updates and deletes exactly the rows that differ. Error: workspaceDamaged where one is not there.
Result<void> writeChanges(const Connection& connection, std::int64_t plan, const Changes& changes);

/// Deletes every row of a plan, whatever it holds.
void deleteRows(const Connection& connection, std::int64_t plan);

/// What is known of a plan beside its content.
struct PlanState {
    std::string contentHash;
    std::int64_t contentFormat = 0;
};

std::optional<PlanState> planState(const Connection& connection, std::int64_t plan);
void writePlanState(const Connection& connection, std::int64_t plan, const std::string& contentHash,
                    const std::string& at, const std::string& who);

} // namespace headroom::store
