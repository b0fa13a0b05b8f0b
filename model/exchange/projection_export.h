#pragma once

#include "projection/projection.h"

#include <string>

namespace headroom::exchange {

/// The projection as JSON, "headroom.projection/1": inputs and outputs by month, full doubles, null where a
/// value does not exist. Inputs of work types stand under inputs.workTypes, by name of the input, then of the
/// work type, as the outputs do. "withoutAutomationGrowth" and "traditional" have the outputs of the
/// comparisons.
std::string projectionToJson(const projection::Projection& projection);

/// The projection as CSV: a row a month, a column a metric ("inbound"), then a column a work type and metric
/// ("Billing: volume"). Numbers with a point, an empty field where a value does not exist, lines ended by LF.
std::string projectionToCsv(const projection::Projection& projection);

/// The plan and its projection together, for other programs: {"schema": "headroom.export/1", "plan",
/// "projection"}.
std::string exportToJson(const projection::Projection& projection);

} // namespace headroom::exchange
