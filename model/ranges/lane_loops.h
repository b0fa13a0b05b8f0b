#pragma once

#include "plan/metric_catalogue.h"

#include <cstddef>
#include <cstdint>

namespace headroom::ranges {

/// Between what a series of numbers is counted, see Tally.
struct BinLimits {
    double from = 0;
    double perUnit = 0; // bins a unit; 0 for a series that was the same in all of the pilot
    double to = 0;
};

/// The bins of a series: below its limits, at the lower, between, at the upper, above, and of what is no
/// number.
namespace bins {
constexpr int below = 0, atFrom = 1, firstInner = 2, atTo = 253, above = 254, none = 255;
constexpr int inner = atTo - firstInner;
constexpr std::size_t count = 255;
} // namespace bins

/// The loops over every number of every draw, compiled for each kind of processor as projection::Vectorised
/// is; the results are the same to the last bit. Eight draws stand side by side.
struct LaneLoops {
    /// Adds each series' numbers to its sums, eight lanes, and writes their bins, eight bytes in every
    /// `binStride`. `beyond` says for each series whether one is beyond its limits.
    void (*bin)(const double* values, const BinLimits* limits, std::size_t series, double* sums,
                std::uint8_t* bins, std::uint8_t* beyond);
    /// The sum, mean or last value of the months from `from` to before `to`, as plan::aggregate has it;
    /// `weights` by month or null.
    void (*aggregate)(plan::Aggregate how, const double* values, const double* weights, int from, int to,
                      double* result);
    /// The least or the most of the months; NaN where none has a value.
    void (*extreme)(bool least, const double* values, int months, double* result);
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
