#include "ranges/normal_scores.h"

#include <boost/math/distributions/normal.hpp>

#include <bit>
#include <cmath>

namespace headroom::ranges {

namespace {

constexpr int octaves = 32;
constexpr int cellBits = 4; // cells in an octave, as a power of two
constexpr int cellShift = 52 - cellBits;
constexpr std::uint64_t firstCell = std::uint64_t{1023} << cellBits;

} // namespace

Cubic Cubic::through(double from, double to, double slopeFrom, double slopeTo) {
    const double rise = to - from;
    return {from, slopeFrom, 3 * rise - 2 * slopeFrom - slopeTo, slopeFrom + slopeTo - 2 * rise};
}

NormalScores::NormalScores() {
    const boost::math::normal normal;
    for (int octave = 0; octave < octaves; ++octave)
        for (int cell = 0; cell < 1 << cellBits; ++cell) {
            const double width = std::ldexp(1.0, octave - cellBits);
            const double from = std::ldexp(1.0, octave) + cell * width; // in halves of a grid step
            const double unit = std::ldexp(1.0, -33);
            const double a = quantile(normal, from * unit), b = quantile(normal, (from + width) * unit);
            m_cells.push_back(
                Cubic::through(a, b, width * unit / pdf(normal, a), width * unit / pdf(normal, b)));
        }
}

double NormalScores::at(std::uint32_t point) const {
    const bool upper = point >= 0x80000000U;
    const std::uint32_t lower = upper ? ~point : point;
    // The binary exponent and first digits of an odd number of half steps say which cell it is in.
    const auto bits = std::bit_cast<std::uint64_t>(2.0 * lower + 1.0);
    const Cubic& cell = m_cells[(bits >> cellShift) - firstCell];
    constexpr std::uint64_t digits = (std::uint64_t{1} << cellShift) - 1;
    const double part = static_cast<double>(bits & digits) * 0x1p-48;
    const double score = cell.at(part);
    return upper ? -score : score;
}

} // namespace headroom::ranges
