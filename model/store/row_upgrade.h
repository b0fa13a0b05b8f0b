#pragma once

#include "store/connection.h"
#include "store/tables.h"

#include <string>

namespace headroom::store {

/// A plan's rows of an earlier version as this one writes them: levers that were not there get the
/// catalogue's initial value, one that was renamed its new name, and a plan of before there were guardrails
/// or draw settings has those of a new one. The same rows where nothing is missing.
Rows upgraded(const Rows& rows);

/// Upgrades every plan of the file that is as its content hash says, each with a row in the audit trail;
/// within a transaction. A damaged plan stays as it is, to be reported.
Result<void> upgradePlans(const Connection& connection, const std::string& at, const std::string& who);

} // namespace headroom::store
