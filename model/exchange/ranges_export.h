#pragma once

#include "projection/projection.h"
#include "ranges/answers.h"

#include <string>

namespace headroom::exchange {

/// What the ranges of a plan come to as JSON, "headroom.ranges/1": quantiles and mean of every metric by
/// month, with its value at base, chances, guardrails, and which bets move the figure that is asked about.
/// Full doubles; null where a value does not exist or an answer beside the summary was not asked for. But for
/// "timing" the same plan, seed and draws give the same text. `projection` is of the plan and scenario that
/// the answers are of.
std::string rangesToJson(const projection::Projection& projection, const ranges::Answers& answers,
                         const ranges::Figure& figure);

/// The quantiles as CSV: a row a metric, work type and month, a column a quantile. Numbers with a point, an
/// empty field where a value does not exist, lines ended by LF.
std::string rangesToCsv(const projection::Projection& projection, const ranges::Summary& summary);

} // namespace headroom::exchange
