#pragma once

#include "exchange/schema_parts.h"
#include "plan/plan.h"

namespace headroom::exchange::schema {

// Levers, and what is said of their outcomes.

/// A path of values, each as `value` says: one number, points, or a value a month.
ordered_json path(const ordered_json& value, bool byMonth = true);
/// The values of a lever: its definition is named after it.
ordered_json leverPath(const plan::LeverInfo& lever);
std::string definitionOf(const plan::LeverInfo& lever);
ordered_json leverSchema(const plan::LeverInfo& lever);
ordered_json leversSchema(plan::Holder holder, std::string_view description);
/// An override names its lever; its base keeps to the limits of that one.
ordered_json overrideSchema();
/// A lever of the plan by its name, one of a work type or a milestone with its holder's id.
ordered_json leverRefSchema();
ordered_json correlationSchema();

// Months that are past, and what was decided and done about them.

ordered_json historySchema();
ordered_json actualsSchema();
ordered_json improvementSchema();
ordered_json decisionSchema();

} // namespace headroom::exchange::schema
