#pragma once

#include "ui/grid/grid_row.h"

#include <vector>

namespace headroom::ui {

/// The inputs and results that a result is made of, in the order of its formula: one step down from the
/// number. Empty for an input.
std::vector<GridRow> partsOf(const GridRow& row, const plan::Plan& plan);

} // namespace headroom::ui
