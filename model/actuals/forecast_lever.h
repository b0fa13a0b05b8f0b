#pragma once

#include "actuals/forecast.h"
#include "plan/plan.h"

namespace headroom::actuals {

/// A work type's past volumes as a history. Months that miss days count as missing.
History historyOf(const plan::VolumeHistory& volumes, const std::string& name);

/// How many months ahead a forecast from the history must look to reach the plan's last month; 0 where the
/// history reaches it already or holds nothing.
int monthsToPlanEnd(const plan::Plan& plan, const History& history);

/// The volume lever of a work type as the forecast has it: base is P50, low and high are P10 and P90, a month
/// each (model.md, Demand). Where the plan grows a baseline, each is divided by the month's growth, season
/// and share trend, so that base x share-trend x G x S is the forecast; the growth lever's own range then
/// counts beside it. Where the plan takes a forecast, they are the forecast itself. A month that is past the
/// forecast, or before it, stays as the lever has it, low and high too. Source and owner stay as they are.
///
/// The range is lognormal, whose median is then P50; normal where P10 reaches 0. Months follow each other as
/// they did in the backtest. Errors: workTypeMissing (values: id, names there); forecastUndated.
Result<plan::Lever> volumeLever(const plan::Plan& plan, const plan::WorkTypeId& type,
                                const Forecast& forecast);

} // namespace headroom::actuals
