#pragma once

#include <vector>

namespace headroom::ui {

/// Moves labels apart that would overlap. `centres` are where they want to be, in any order; each is `height`
/// high; all stay within top..bottom as far as there is room. Labels keep their order and move as little as
/// can be.
std::vector<double> spreadLabels(const std::vector<double>& centres, double height, double top,
                                 double bottom);

} // namespace headroom::ui
