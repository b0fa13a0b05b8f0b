#pragma once

#include <array>
#include <vector>

namespace headroom::ui {

/// A range in miniature: how likely its outcomes are, with low, base and high marked.
struct RangePicture {
    double low = 0, base = 0, high = 0;
    /// The axis; where it does not reach over low to high it is widened.
    double least = 0, most = 0;
    std::vector<double> density;     // at equal steps from least to most; empty for a plain bar
    std::array<double, 3> weights{}; // of low, base and high, where those are all there is; else zeros

    bool operator==(const RangePicture&) const = default;
};

} // namespace headroom::ui
