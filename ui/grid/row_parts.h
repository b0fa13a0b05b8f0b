#pragma once

#include "ui/grid/grid_row.h"

#include <vector>

namespace headroom::ui {

/// The inputs and results that a derived figure is made of, in the order of its formula: one step down from
/// the number. Empty for other rows: inputs are made of nothing, and metrics the model explains itself.
std::vector<GridRow> partsOf(const GridRow& row, const plan::Plan& plan);

} // namespace headroom::ui
