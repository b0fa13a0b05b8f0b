#pragma once

#include "ranges/cubic.h"

#include <cstdint>
#include <span>
#include <vector>

namespace headroom::ranges {

/// The normal score of a point of a 32-bit grid: of the share (point + 1/2) / 2^32. From a table whose cells
/// are finer towards the tails, to 1e-9 (tested).
class NormalScores {
public:
    NormalScores();

    /// Of points, eight lanes a dimension.
    void of(std::span<const std::uint32_t> points, std::span<double> scores) const;

private:
    std::vector<Cubic> m_cells; // of the lower half, by the binary digits of the share
};

} // namespace headroom::ranges
