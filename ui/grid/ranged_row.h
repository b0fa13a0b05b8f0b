#pragma once

#include "ranges/summary.h"
#include "ui/grid/grid_row.h"

#include <vector>

namespace headroom::ui {

/// What a row of ranges is called and what it says.
QString label(Ranged ranged);
QString help(Ranged ranged);

/// A row of ranges in each month, then over the whole plan; NaN where nothing is known. Without a summary
/// only the values at base are there.
std::vector<double> rangedValues(const GridRow& row, const plan::Plan& scenarioPlan,
                                 const projection::Projection* projection, const ranges::Summary* summary);
/// The result the row speaks of, as a row of its own.
GridRow resultBehind(const GridRow& ranged);

} // namespace headroom::ui
