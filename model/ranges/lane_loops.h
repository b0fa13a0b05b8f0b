#pragma once

#include "plan/metric_catalogue.h"
#include "ranges/cubic.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace headroom::ranges {

/// The bins of a series: below its limits, between them, above, at the lower limit itself, at the upper, and
/// of what is no number.
namespace bins {
constexpr int below = 0, firstInner = 1, above = 252, atFrom = 253, atTo = 254, none = 255;
constexpr int inner = above - firstInner;
constexpr std::size_t count = 255; // of numbers
} // namespace bins

/// Between what a series of numbers is counted, see Tally.
class BinLimits {
public:
    BinLimits() = default;
    /// A series that was the same in all of the pilot: every other number is beyond.
    explicit BinLimits(double value)
        : BinLimits(value, value, steepest) {}
    BinLimits(double from, double to)
        : BinLimits(from, to, std::min(bins::inner / (to - from), steepest)) {}

    [[nodiscard]] double from() const { return m_from; }
    [[nodiscard]] double to() const { return m_to; }
    [[nodiscard]] double perUnit() const { return m_perUnit; } // bins
    [[nodiscard]] bool isOneValue() const { return m_perUnit == steepest; }
    /// A number's place, in bins from here, is rounded to that of its bin.
    [[nodiscard]] double start() const { return m_start; }

private:
    static constexpr double steepest = 1e300;

    BinLimits(double from, double to, double perUnit)
        : m_from(from)
        , m_to(to)
        , m_start(from - 0.5 / perUnit)
        , m_perUnit(perUnit) {}

    double m_from = 0, m_to = 0, m_start = 0, m_perUnit = steepest;
};

/// The loops over every number of every draw, compiled for each kind of processor as projection::Vectorised
/// is; the results are the same to the last bit. Eight draws stand side by side.
struct LaneLoops {
    /// Adds each series' numbers to its sums, eight lanes, and writes their bins, eight bytes a series.
    /// `beyond` says for each series whether one is beyond its limits.
    void (*bin)(const double* values, const BinLimits* limits, std::size_t series, double* sums,
                std::uint8_t* bins, std::uint8_t* beyond);
    /// The same for series of which none in the pilot lay at its limits: what is exactly there counts as
    /// beyond them.
    void (*binWithin)(const double* values, const BinLimits* limits, std::size_t series, double* sums,
                      std::uint8_t* bins, std::uint8_t* beyond);
    /// Whether each series has the eight numbers of `like`, bit by bit.
    bool (*isSame)(const double* values, std::size_t series, const double* like);
    /// The sum, mean or last value of the months from `from` to before `to`, as plan::aggregate has it;
    /// `weights` by month or null.
    void (*aggregate)(plan::Aggregate how, const double* values, const double* weights, int from, int to,
                      double* result);
    /// The least or the most of the months; NaN where none has a value.
    void (*extreme)(bool least, const double* values, int months, double* result);
    /// By month: which draws are below their limit, a bit each. What is no number is not.
    void (*whichBelow)(const double* values, const double* limit, int months, std::uint8_t* which);
    /// The normal scores of points, eight lanes a dimension, from the cells of NormalScores.
    void (*normalScores)(const Cubic* cells, const std::uint32_t* points, std::size_t dimensions,
                         double* scores);
    /// What a table says of eight numbers.
    void (*interpolate)(const CubicTable& table, const double* numbers, double* values);
    /// Takes (axis . x) axis from vectors of numbers, x, whose numbers are eight lanes each.
    void (*reflect)(const double* axis, std::size_t count, double* vectors);
};

/// For the best of what this processor has.
const LaneLoops& laneLoops();

extern const LaneLoops laneLoopsBaseline;
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define HEADROOM_HAS_AVX_LOOPS
extern const LaneLoops laneLoopsAvx2;
extern const LaneLoops laneLoopsAvx512;
#endif

} // namespace headroom::ranges
