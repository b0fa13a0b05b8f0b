#pragma once

namespace headroom::ranges {

/// Cubic pieces, each over a part of 0..1 of its cell.
struct Cubic {
    double a = 0, b = 0, c = 0, d = 0;

    /// Through two values with the slopes they have by the cell.
    static Cubic through(double from, double to, double slopeFrom, double slopeTo);
};

/// Cells of equal width from a place on; what lies beyond them is taken to their ends.
struct CubicTable {
    const Cubic* cells = nullptr;
    double from = 0, perUnit = 0;
    double last = 0; // place within the last cell, in cells from the first
};

/// The cells of normal scores, see NormalScores: by the binary digits of the share.
namespace scoreCells {
inline constexpr int octaves = 32;
inline constexpr int perOctaveBits = 4; // how many there are in an octave, as a power of two
} // namespace scoreCells

} // namespace headroom::ranges
