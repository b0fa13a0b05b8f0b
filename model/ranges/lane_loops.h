#pragma once

#include "plan/metric_catalogue.h"
#include "ranges/cubic.h"

#include <boost/align/aligned_allocator.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace headroom::ranges {

/// Numbers of which eight lanes follow each other: none is split between two lines of the processor's cache,
/// which fetches half of a vector as slowly as a whole one.
template <class Number>
using Lanes = std::vector<Number, boost::alignment::aligned_allocator<Number, 64>>;

/// The bins of a series: of what is no number, below its limits, between them, above, at the lower limit
/// itself and at the upper.
namespace bins {
constexpr int none = 0, below = 1, firstInner = 2, above = 253, atFrom = 254, atTo = 255;
constexpr int inner = above - firstInner;
constexpr std::size_t count = 256;
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
        , m_start(from - (bins::firstInner - 0.5) / perUnit)
        , m_perUnit(perUnit) {}

    double m_from = 0, m_to = 0, m_start = 0, m_perUnit = steepest;
};

/// How many blocks of eight draws are binned together, so that what a series has beside its numbers is
/// fetched once for all of them.
inline constexpr std::size_t blocksBinned = 2;
/// The numbers of so many blocks, each with eight lanes a series; null where there are fewer.
using BinnedBlocks = std::array<const double*, blocksBinned>;

/// A series that is counted, see TallyLayout: which one of all.
struct CountedSeries {
    std::size_t series = 0;
    BinLimits limits;
};
/// A series that was the same as another.
struct SameSeries {
    std::size_t series = 0, like = 0;
};
/// A series that was one value.
struct ConstantSeries {
    std::size_t series = 0;
    double value = 0;
};

/// What a pilot has seen of a series, lane by lane: its ends and how often it was there, and any bits in
/// which it was not the same as the series before.
struct alignas(64) SeenSeries {
    std::array<double, 8> least, most, atLeast, atMost;
    std::array<std::uint64_t, 8> unlikeBefore;
};

/// How a row of months becomes its columns, see Columns.
struct ColumnRule {
    plan::Aggregate how{};
    bool leastIsWorst = false;
    std::span<const int> yearEnds; // each year's months end before these
};

/// The loops over every number of every draw, compiled for each kind of processor as projection::Vectorised
/// is; the results are the same to the last bit. Eight draws stand side by side. Each loop is over as many
/// series as there are: a processor guesses the end of a short loop wrong, and that takes as long as several
/// series.
struct LaneLoops {
    /// Of all numbers of some blocks, adds those of the counted series to the sums, eight lanes a series, and
    /// writes their bins, eight bytes a block and series. Blocks that are not there have no number.
    void (*bin)(const BinnedBlocks& blocks, const CountedSeries* counted, std::size_t count, double* sums,
                std::uint8_t* bins);
    /// The same for series of which none in the pilot lay at its limits: what is exactly there counts as
    /// beyond them.
    void (*binWithin)(const BinnedBlocks& blocks, const CountedSeries* counted, std::size_t count,
                      double* sums, std::uint8_t* bins);
    /// Writes in `found`, which has room for one more than there are, which of so many binned series have a
    /// number beyond its limits, in order; returns how many have.
    std::size_t (*beyond)(const std::uint8_t* bins, std::size_t count, std::uint32_t* found);
    /// Looks at eight draws of a pilot: of each series, eight numbers that follow those of the series before.
    void (*look)(const double* values, std::size_t count, SeenSeries* seen);
    /// Whether each series still has the same eight numbers as the other, bit by bit.
    bool (*areSame)(const double* values, const SameSeries* same, std::size_t count);
    /// Whether each series still has its value in all lanes.
    bool (*areConstant)(const double* values, const ConstantSeries* constant, std::size_t count);
    /// The columns of a row of months: their sum, mean or last value as plan::aggregate has it, the worst of
    /// them or NaN where none has a value, and the sum, mean or last value of each year where there are
    /// several. `weights` by month or null.
    void (*columns)(const ColumnRule& rule, const double* values, const double* weights, double* columns);
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
