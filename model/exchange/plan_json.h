#pragma once

#include "plan/plan.h"
#include "plan/result.h"

#include <string>
#include <string_view>

namespace headroom::exchange {

inline constexpr std::string_view planSchema = "headroom.plan/1";

/// A plan as JSON, two spaces a level, full doubles, keys in a fixed order: the same plan gives the same
/// bytes.
std::string planToJson(const plan::Plan& plan);

/// Reads a plan back, losslessly. Unknown keys, wrong types, values out of place are errors, none is guessed.
/// A season whose mean is not 1 is normalised, and `seasonNormalised` set.
/// Errors: textNotUtf8, jsonMalformed, schemaForeign, jsonInvalid (place: JSON pointer).
struct ReadPlan {
    plan::Plan plan;
    bool seasonNormalised = false;
};
Result<ReadPlan> planFromJson(std::string_view text);

/// The JSON Schema (draft 2020-12) of the above, built from the lever catalogue.
std::string planJsonSchema();

} // namespace headroom::exchange
