#pragma once

#include "projection/projection.h"

#include <string>

namespace headroom::exchange {

/// Where every guardrail stands on the actuals as JSON, "headroom.guardrails/1": state, evidence by month,
/// the decision that was taken, and the reductions that are paused. Full doubles.
std::string guardrailsToJson(const projection::Projection& projection);

/// The evidence as CSV: a row a guardrail and month with an actual; one row without a month for a guardrail
/// that has none.
std::string guardrailsToCsv(const projection::Projection& projection);

} // namespace headroom::exchange
