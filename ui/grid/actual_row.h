#pragma once

#include "actuals/reforecast.h"
#include "ui/grid/grid_row.h"

#include <optional>

namespace headroom::ui {

/// The figure of the plan that an actual, its difference from plan, or a figure of the reforecast is held
/// against, as a row of its own.
GridRow plannedBehind(const GridRow& row);

/// The value of a row of actuals, of differences from plan, or of the reforecast; NaN where there is none.
double valueOfActual(const GridRow& row, const plan::Plan& plan, const projection::Projection* projection,
                     const actuals::Reforecast* now, int month);

/// The plan with an actual typed in, or without it. What came from elsewhere is restated on the day.
plan::Plan withTypedActual(const plan::Plan& plan, const GridRow& row, int month, std::optional<double> value,
                           plan::Date today);

/// Whether a month has ended, so that it can have actuals.
bool hasEnded(plan::Month month, plan::Date today);

} // namespace headroom::ui
