#pragma once

#include "ui/grid/month_grid_model.h"

namespace headroom::ui {

/// Sum, mean and count of the selected values in a line for the status bar; empty for fewer than two. Values
/// of different units are only counted, shares have no sum.
QString selectionSummary(const MonthGridModel& model, const QModelIndexList& cells);

} // namespace headroom::ui
