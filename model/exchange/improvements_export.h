#pragma once

#include "plan/plan.h"

#include <string>

namespace headroom::exchange {

/// The topics of the last months and the log of improvements with what was seen of resolution afterwards:
///   { "schema": "headroom.improvements/1", "plan", "months": [first, last] or [],
///     "topics": [ { "workType", "topic" (null: the others together), "conversations", "involved",
///     "resolved",
///                   "human", "humanHours", "owner" } ],
///     "improvements": [ { "id", "workType", "topic", "kind", "change", "owner", "date", "state", "note",
///       "effect": { "state", "before", "after": { "months": [first, last], "involved", "resolved", "rate" },
///                   "difference", "low", "high", "alsoChanged" } } ] }
/// What is not known is null.
std::string improvementsToJson(const plan::Plan& plan);
/// The log, a row an entry.
std::string improvementsToCsv(const plan::Plan& plan);

} // namespace headroom::exchange
