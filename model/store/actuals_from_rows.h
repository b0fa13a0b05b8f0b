#pragma once

#include "plan/plan.h"
#include "store/tables.h"

namespace headroom::store {

/// Reads what a plan holds of months that are past, and of what was decided and done about them. Throws
/// Damaged for rows that no plan gives.
void readMonthsPast(const Rows& rows, plan::Plan& plan);

} // namespace headroom::store
