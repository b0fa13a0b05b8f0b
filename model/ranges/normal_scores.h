#pragma once

#include <cstdint>
#include <vector>

namespace headroom::ranges {

/// Cubic pieces, each over a part of 0..1 of its cell.
struct Cubic {
    double a = 0, b = 0, c = 0, d = 0;

    /// Through two values with the slopes they have by the cell.
    static Cubic through(double from, double to, double slopeFrom, double slopeTo);
    [[nodiscard]] double at(double part) const { return a + part * (b + part * (c + part * d)); }
};

/// The normal score of a point of a 32-bit grid: of the share (point + 1/2) / 2^32. From a table whose cells
/// are finer towards the tails, to 1e-9 (tested).
class NormalScores {
public:
    NormalScores();

    [[nodiscard]] double at(std::uint32_t point) const;

private:
    std::vector<Cubic> m_cells; // of the lower half, by the binary digits of the share
};

} // namespace headroom::ranges
