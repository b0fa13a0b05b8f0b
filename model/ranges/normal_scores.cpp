#include "ranges/normal_scores.h"

#include "ranges/lane_loops.h"

#include <boost/math/distributions/normal.hpp>

#include <cassert>
#include <cmath>

namespace headroom::ranges {

Cubic Cubic::through(double from, double to, double slopeFrom, double slopeTo) {
    const double rise = to - from;
    return {from, slopeFrom, 3 * rise - 2 * slopeFrom - slopeTo, slopeFrom + slopeTo - 2 * rise};
}

NormalScores::NormalScores() {
    const boost::math::normal normal;
    for (int octave = 0; octave < scoreCells::octaves; ++octave)
        for (int cell = 0; cell < 1 << scoreCells::perOctaveBits; ++cell) {
            const double width = std::ldexp(1.0, octave - scoreCells::perOctaveBits);
            const double from = std::ldexp(1.0, octave) + cell * width; // in halves of a grid step
            const double unit = std::ldexp(1.0, -33);
            const double a = quantile(normal, from * unit), b = quantile(normal, (from + width) * unit);
            m_cells.push_back(
                Cubic::through(a, b, width * unit / pdf(normal, a), width * unit / pdf(normal, b)));
        }
}

void NormalScores::of(std::span<const std::uint32_t> points, std::span<double> scores) const {
    constexpr std::size_t lanes = 8;
    assert(points.size() % lanes == 0 && scores.size() == points.size());
    laneLoops().normalScores(m_cells.data(), points.data(), points.size() / lanes, scores.data());
}

} // namespace headroom::ranges
