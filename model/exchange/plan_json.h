#pragma once

#include "plan/plan.h"
#include "plan/result.h"

#include <string>
#include <string_view>

namespace headroom::exchange {

inline constexpr std::string_view planSchema = "headroom.plan/1";

/// A plan as JSON: keys in a fixed order, shortest doubles that read back to the last bit, months as
/// "2026-01". The same plan gives the same bytes. Every lever is written, those at the catalogue's initial
/// value too. A number that is not finite is written as null, which is refused when read.
std::string planToJson(const plan::Plan& plan);

struct ReadPlan {
    plan::Plan plan;
    bool seasonNormalised = false; // its mean was not 1
};

/// Reads a plan back, losslessly. What is left out has the value of a new plan. Unknown keys, keys given
/// twice, wrong types, months out of order are errors, none is guessed; limits of levers are for
/// plan::validate. Errors: fileTooLarge (64 MiB), textNotUtf8, jsonMalformed (values: what the parser said),
/// schemaForeign, jsonInvalid (place: JSON pointer; values: pointer, what was expected, such as "number",
/// "month", "low|medium|high", "unknownKey", "missingKey", "duplicateKey", "depth").
Result<ReadPlan> planFromJson(std::string_view text);

/// The JSON Schema (draft 2020-12) of the above, built from the lever catalogue: titles, descriptions, units,
/// limits, defaults.
std::string planJsonSchema();

} // namespace headroom::exchange
