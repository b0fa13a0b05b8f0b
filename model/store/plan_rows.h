#pragma once

#include "plan/plan.h"
#include "plan/result.h"
#include "store/tables.h"

#include <string>

namespace headroom::store {

/// A plan as the rows that are stored, sorted. Plans that are equal have equal rows.
/// A plan may have faults and still be stored, but not those that have no rows of their own: then
/// planInvalid, with the finding's code (or overrideTwice, historyTwice, fixedMonthTwice, reviewDateInvalid,
/// fittedMonthInvalid, monthTooFar) and the name in question; textNotUtf8 (values: row, column).
Result<Rows> rowsOf(const plan::Plan& plan);

/// The plan that gives these rows, which are sorted. Errors: workspaceDamaged (place: row) where no plan
/// does.
Result<plan::Plan> planOf(const Rows& rows);

} // namespace headroom::store
