#pragma once

// LaneLoops as compiled for one instruction set: for the files lane_loops_*.cpp alone, each of which sets
// HEADROOM_TARGET.
#include "projection/number.h"
#include "ranges/lane_loops.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

namespace headroom::ranges {
inline namespace HEADROOM_TARGET {

using projection::Batch;
using projection::constant;
using projection::ifPositive;
using projection::missing;
using projection::Part;
using projection::Parts;

inline Batch load(const double* from) {
    Batch batch;
    std::memcpy(projection::lanesOf(batch), from, sizeof batch);
    return batch;
}
inline void store(const Batch& batch, double* to) {
    std::memcpy(to, projection::lanesOf(batch), sizeof batch);
}

/// `then` where x is a number, infinite ones too.
inline Parts<1> ifNumber(const Parts<1>& x, const Parts<1>& then, const Parts<1>& otherwise) {
    return Parts<1>(x.part == x.part ? then.part : otherwise.part);
}
template <int n>
Parts<n> ifNumber(const Parts<n>& x, const Parts<n>& then, const Parts<n>& otherwise) {
    return {ifNumber(x.low, then.low, otherwise.low), ifNumber(x.high, then.high, otherwise.high)};
}

/// Small whole numbers as bytes. Said by instruction where there is a good one: GCC 12 takes the lanes out
/// one by one.
inline void storeBytes(const Parts<1>& whole, std::uint8_t* to) {
    // Added to a whole number, this leaves it in the last bits.
    const Part bits = whole.part + (Part{} + 0x1.0p52);
#if HEADROOM_PART_BYTES == 64
    _mm_storel_epi64(reinterpret_cast<__m128i*>(to), _mm512_cvtepi64_epi8(std::bit_cast<__m512i>(bits)));
#elif HEADROOM_PART_BYTES == 32
    const __m256i firstBytes =
        _mm256_setr_epi8(0, 8, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, //
                         0, 8, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1);
    const __m256i pairs = _mm256_shuffle_epi8(std::bit_cast<__m256i>(bits), firstBytes);
    const int bytes = _mm_cvtsi128_si32(
        _mm_unpacklo_epi16(_mm256_castsi256_si128(pairs), _mm256_extracti128_si256(pairs, 1)));
    std::memcpy(to, &bytes, sizeof bytes);
#else
    for (std::size_t lane = 0; lane < sizeof(Part) / sizeof(double); ++lane)
        to[lane] = static_cast<std::uint8_t>(std::bit_cast<std::uint64_t>(bits[lane]));
#endif
}
template <int n>
void storeBytes(const Parts<n>& whole, std::uint8_t* to) {
    storeBytes(whole.low, to);
    storeBytes(whole.high, to + n / 2 * (sizeof(Part) / sizeof(double)));
}

/// The smaller of two, the second where they cannot be compared; and the larger.
inline Batch lesser(const Batch& a, const Batch& b) {
    return projection::smaller<Batch>(b, a);
}
inline Batch greater(const Batch& a, const Batch& b) {
    return projection::larger<Batch>(a, b);
}

/// `then` where two are equal.
inline Parts<1> ifEqual(const Parts<1>& a, const Parts<1>& b, const Parts<1>& then,
                        const Parts<1>& otherwise) {
    return Parts<1>(a.part == b.part ? then.part : otherwise.part);
}
template <int n>
Parts<n> ifEqual(const Parts<n>& a, const Parts<n>& b, const Parts<n>& then, const Parts<n>& otherwise) {
    return {ifEqual(a.low, b.low, then.low, otherwise.low),
            ifEqual(a.high, b.high, then.high, otherwise.high)};
}

/// The bins of one series.
template <bool areSomeAtLimits>
class Binning {
public:
    [[gnu::always_inline]] explicit Binning(const BinLimits& limits)
        : m_limits(limits) {}

    [[gnu::always_inline]] void write(const Batch& value, std::uint8_t* bytes) const {
        // What is rounded to the bins outside; what is no number passes, and has no bits set at its end.
        const Batch lowest = constant<Batch>(bins::below + 0.25),
                    highest = constant<Batch>(bins::above - 0.25);
        static_assert(bins::none == 0);
        const Batch place = (value - constant<Batch>(m_limits.start())) * constant<Batch>(m_limits.perUnit());
        Batch bin = greater(lowest, lesser(highest, place));
        if constexpr (areSomeAtLimits)
            bin = ifEqual(value, constant<Batch>(m_limits.from()), constant<Batch>(bins::atFrom),
                          ifEqual(value, constant<Batch>(m_limits.to()), constant<Batch>(bins::atTo), bin));
        storeBytes(bin, bytes);
    }

private:
    const BinLimits& m_limits;
};

template <bool areSomeAtLimits, std::size_t there>
void binBlocks(const BinnedBlocks& blocks, const CountedSeries* counted, std::size_t count, double* sums,
               std::uint8_t* bytes) {
    constexpr std::size_t lanes = projection::lanes;
    for (std::size_t i = 0; i < count; ++i, sums += lanes, bytes += blocksBinned * lanes) {
        const std::size_t at = counted[i].series * lanes;
        const Binning<areSomeAtLimits> binning(counted[i].limits);
        for (std::size_t block = 0; block < blocksBinned; ++block) {
            if (block < there)
                binning.write(load(blocks[block] + at), bytes + block * lanes);
            else
                std::memset(bytes + block * lanes, bins::none, lanes);
        }
        Batch sum = load(sums);
        if constexpr (there == 2) {
            // Nearly always all of them are numbers, which is soon seen from their sum.
            const Batch together = load(blocks[0] + at) + load(blocks[1] + at);
            if (projection::isSame(together, together)) [[likely]] {
                store(sum + together, sums);
                continue;
            }
        }
        for (std::size_t block = 0; block < there; ++block) {
            const Batch value = load(blocks[block] + at);
            sum = ifNumber(value, sum + value, sum);
        }
        store(sum, sums);
    }
}

template <bool areSomeAtLimits>
void binCode(const BinnedBlocks& blocks, const CountedSeries* counted, std::size_t count, double* sums,
             std::uint8_t* bytes) {
    static_assert(blocksBinned == 2);
    if (blocks[1])
        binBlocks<areSomeAtLimits, 2>(blocks, counted, count, sums, bytes);
    else if (blocks[0])
        binBlocks<areSomeAtLimits, 1>(blocks, counted, count, sums, bytes);
}

inline std::size_t beyondCode(const std::uint8_t* bytes, std::size_t count, std::uint32_t* found) {
    constexpr std::size_t perSeries = blocksBinned * projection::lanes, together = 4;
    using Bytes [[gnu::vector_size(perSeries)]] = std::uint8_t;
    using Words [[gnu::vector_size(perSeries)]] = std::uint64_t;
    const auto outside = [bytes](std::size_t series) {
        Bytes some;
        std::memcpy(&some, bytes + series * perSeries, sizeof some);
        return std::bit_cast<Words>((some == bins::below) | (some == bins::above));
    };
    const auto isAny = [](const Words& words) { return (words[0] | words[1]) != 0; };
    std::size_t many = 0;
    std::size_t i = 0;
    for (; i + together <= count; i += together) {
        const Words first = outside(i), second = outside(i + 1), third = outside(i + 2),
                    fourth = outside(i + 3);
        if (!isAny((first | second) | (third | fourth))) [[likely]]
            continue;
        // Written at once and kept where it is one: which of them it is cannot be foreseen.
        std::size_t series = i;
        for (const Words& words : {first, second, third, fourth}) {
            found[many] = static_cast<std::uint32_t>(series++);
            many += isAny(words);
        }
    }
    for (; i < count; ++i)
        if (isAny(outside(i))) found[many++] = static_cast<std::uint32_t>(i);
    return many;
}

/// As many whole numbers as a part has doubles.
using Bits [[gnu::vector_size(HEADROOM_PART_BYTES)]] = unsigned long long;
constexpr std::size_t parts = projection::lanes / projection::partLanes;

inline Bits bitsAt(const double* from) {
    Bits bits;
    std::memcpy(&bits, from, sizeof bits);
    return bits;
}
inline bool isAnySet(const Bits& bits) {
    unsigned long long any = 0;
    for (int lane = 0; lane < projection::partLanes; ++lane) any |= bits[lane];
    return any != 0;
}

inline void lookCode(const double* values, std::size_t count, SeenSeries* seen) {
    const Batch one = constant<Batch>(1);
    const auto reach = [&](const Batch& value, const Batch& isBeyond, double* end, double* times) {
        const Batch before = load(end), again = load(times);
        store(ifPositive<Batch>(isBeyond, value, before), end);
        store(ifPositive<Batch>(isBeyond, one, ifEqual(value, before, again + one, again)), times);
    };
    const double* before = values; // the first has none before it
    for (std::size_t i = 0; i < count; ++i, before = values, values += projection::lanes) {
        SeenSeries& of = seen[i];
        const Batch value = load(values);
        reach(value, load(of.least.data()) - value, of.least.data(), of.atLeast.data());
        reach(value, value - load(of.most.data()), of.most.data(), of.atMost.data());
        for (std::size_t part = 0; part < parts; ++part) {
            std::uint64_t* unlike = of.unlikeBefore.data() + part * projection::partLanes;
            Bits bits;
            std::memcpy(&bits, unlike, sizeof bits);
            bits |=
                bitsAt(values + part * projection::partLanes) ^ bitsAt(before + part * projection::partLanes);
            std::memcpy(unlike, &bits, sizeof bits);
        }
    }
}

inline bool areSameCode(const double* values, const SameSeries* same, std::size_t count) {
    Bits differ{};
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t part = 0; part < parts; ++part)
            differ |= bitsAt(values + same[i].series * projection::lanes + part * projection::partLanes) ^
                      bitsAt(values + same[i].like * projection::lanes + part * projection::partLanes);
    return !isAnySet(differ);
}

inline bool areConstantCode(const double* values, const ConstantSeries* constant, std::size_t count) {
    Bits differ{};
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t part = 0; part < parts; ++part)
            differ |= std::bit_cast<Bits>(
                std::bit_cast<Part>(bitsAt(values + constant[i].series * projection::lanes +
                                           part * projection::partLanes)) != constant[i].value);
    return !isAnySet(differ);
}

/// The mean over the months that have a value.
inline Batch meanOfExisting(const double* values, const double* weights, int from, int to) {
    constexpr int lanes = projection::lanes;
    const Batch zero = constant<Batch>(0), one = constant<Batch>(1);
    Batch sum = zero, count = zero;
    for (int t = from; t < to; ++t) {
        const Batch value = load(values + t * lanes);
        const Batch finite = one + (value - value); // 1, or no number
        const Batch weight = weights ? load(weights + t * lanes) : one;
        sum += ifPositive<Batch>(finite, value * weight, zero);
        count += ifPositive<Batch>(finite, weight, zero);
    }
    return ifPositive<Batch>(count, sum / count, missing<Batch>());
}

/// One loop over the months for all of a row's columns.
template <class Worst, bool isMean, bool areWeighted>
void columnsBy(std::span<const int> yearEnds, const double* values, const double* weights, double* columns) {
    constexpr int lanes = projection::lanes;
    const Batch zero = constant<Batch>(0), one = constant<Batch>(1);
    struct Sum {
        Batch sum, weight;
    };
    const auto finish = [&](const Sum& of, int from, int to, double* column) {
        // Nearly always every month has a value, which is soon seen from their sum.
        const Batch isFinite = one + (of.sum - of.sum); // 1, or no number
        if constexpr (isMean) {
            if (!projection::isAtLeast(isFinite, 1)) {
                store(meanOfExisting(values, weights, from, to), column);
                return;
            }
            if constexpr (areWeighted)
                store(ifPositive<Batch>(of.weight, of.sum / of.weight, missing<Batch>()), column);
            else // dividing eight numbers takes four times as long as dividing one
                store(of.sum * constant<Batch>(1.0 / (to - from)), column);
        } else {
            // A sum with a part missing does not exist.
            store(ifPositive<Batch>(isFinite, of.sum, missing<Batch>()), column);
        }
    };
    Sum all{zero, zero};
    Batch worst = Worst::start();
    int t = 0;
    for (std::size_t year = 0; year < yearEnds.size(); ++year) {
        const int begin = t;
        Sum ofYear{zero, zero};
        for (; t < yearEnds[year]; ++t) {
            const Batch value = load(values + t * lanes);
            worst = Worst::of(value, worst);
            if constexpr (areWeighted) {
                const Batch weight = load(weights + t * lanes), weighted = value * weight;
                all.sum += weighted;
                all.weight += weight;
                ofYear.sum += weighted;
                ofYear.weight += weight;
            } else {
                all.sum += value;
                ofYear.sum += value;
            }
        }
        if (yearEnds.size() > 1) finish(ofYear, begin, t, columns + (2 + year) * lanes);
    }
    finish(all, 0, t, columns);
    // Nothing was found where it stayed what it was.
    store(ifEqual(worst, Worst::start(), missing<Batch>(), worst), columns + lanes);
}

// What is no number is never worse.
struct Least {
    static Batch start() { return constant<Batch>(std::numeric_limits<double>::infinity()); }
    static Batch of(const Batch& a, const Batch& b) { return lesser(a, b); }
};
struct Most {
    static Batch start() { return constant<Batch>(-std::numeric_limits<double>::infinity()); }
    static Batch of(const Batch& a, const Batch& b) { return greater(a, b); }
};

template <class Worst>
void columnsTo(const ColumnRule& rule, const double* values, const double* weights, double* columns) {
    constexpr int lanes = projection::lanes;
    switch (rule.how) {
    case plan::Aggregate::sum: columnsBy<Worst, false, false>(rule.yearEnds, values, nullptr, columns); break;
    case plan::Aggregate::mean:
        if (weights)
            columnsBy<Worst, true, true>(rule.yearEnds, values, weights, columns);
        else
            columnsBy<Worst, true, false>(rule.yearEnds, values, nullptr, columns);
        break;
    case plan::Aggregate::last:
        columnsBy<Worst, false, false>(rule.yearEnds, values, nullptr, columns);
        store(load(values + (rule.yearEnds.back() - 1) * lanes), columns);
        for (std::size_t year = 0; rule.yearEnds.size() > 1 && year < rule.yearEnds.size(); ++year)
            store(load(values + (rule.yearEnds[year] - 1) * lanes), columns + (2 + year) * lanes);
        break;
    }
}

inline void columnsCode(const ColumnRule& rule, const double* values, const double* weights,
                        double* columns) {
    if (rule.leastIsWorst)
        columnsTo<Least>(rule, values, weights, columns);
    else
        columnsTo<Most>(rule, values, weights, columns);
}

/// By lane, a bit each: which of x > y.
inline unsigned whichAbove(const Parts<1>& x, const Parts<1>& y) {
    return projection::whichAbove(x.part, y.part);
}
template <int n>
unsigned whichAbove(const Parts<n>& x, const Parts<n>& y) {
    return whichAbove(x.low, y.low) | whichAbove(x.high, y.high) << (n / 2 * projection::partLanes);
}

inline void whichBelowCode(const double* values, const double* limit, int months, std::uint8_t* which) {
    const Batch most = load(limit);
    for (int t = 0; t < months; ++t)
        which[t] = static_cast<std::uint8_t>(whichAbove(most, load(values + t * projection::lanes)));
}

struct Coefficients {
    Part a, b, c, d; // by lane
};

/// Of each lane's cell. Cells are fetched whole and turned by rows and columns, which takes half as long as
/// fetching numbers one by one.
inline Coefficients coefficientsAt(const Cubic* cells, const Bits& cell) {
    static_assert(sizeof(Cubic) == 4 * sizeof(double));
    unsigned long long places[projection::partLanes]; // quicker through memory than lane by lane
    std::memcpy(places, &cell, sizeof places);
    const auto fetched = [&](auto row, int lane, int skipped) {
        std::memcpy(&row, &cells[places[lane]].a + skipped, sizeof row);
        return row;
    };
#if HEADROOM_PART_BYTES == 16
    const auto pairs = [&](int skipped, Part& first, Part& second) {
        const Part left = fetched(Part{}, 0, skipped), right = fetched(Part{}, 1, skipped);
        first = __builtin_shufflevector(left, right, 0, 2);
        second = __builtin_shufflevector(left, right, 1, 3);
    };
    Coefficients of;
    pairs(0, of.a, of.b);
    pairs(2, of.c, of.d);
    return of;
#elif HEADROOM_PART_BYTES == 32
    const auto row = [&](int lane) { return fetched(Part{}, lane, 0); };
    const auto even = [](const Part& x, const Part& y) { return __builtin_shufflevector(x, y, 0, 4, 2, 6); };
    const auto odd = [](const Part& x, const Part& y) { return __builtin_shufflevector(x, y, 1, 5, 3, 7); };
    const auto first = [](const Part& x, const Part& y) { return __builtin_shufflevector(x, y, 0, 1, 4, 5); };
    const auto last = [](const Part& x, const Part& y) { return __builtin_shufflevector(x, y, 2, 3, 6, 7); };
    const Part ac = even(row(0), row(1)), acNext = even(row(2), row(3));
    const Part bd = odd(row(0), row(1)), bdNext = odd(row(2), row(3));
    return {first(ac, acNext), first(bd, bdNext), last(ac, acNext), last(bd, bdNext)};
#else
    using Row [[gnu::vector_size(32)]] = double;
    // A lane's cell beside that of the lane four on.
    const auto rows = [&](int lane) {
        return __builtin_shufflevector(fetched(Row{}, lane, 0), fetched(Row{}, lane + 4, 0), 0, 1, 2, 3, 4, 5,
                                       6, 7);
    };
    const auto even = [](const Part& x, const Part& y) {
        return __builtin_shufflevector(x, y, 0, 8, 2, 10, 4, 12, 6, 14);
    };
    const auto odd = [](const Part& x, const Part& y) {
        return __builtin_shufflevector(x, y, 1, 9, 3, 11, 5, 13, 7, 15);
    };
    const auto first = [](const Part& x, const Part& y) {
        return __builtin_shufflevector(x, y, 0, 1, 8, 9, 4, 5, 12, 13);
    };
    const auto last = [](const Part& x, const Part& y) {
        return __builtin_shufflevector(x, y, 2, 3, 10, 11, 6, 7, 14, 15);
    };
    const Part zero = rows(0), one = rows(1), two = rows(2), three = rows(3);
    const Part ac = even(zero, one), acNext = even(two, three);
    const Part bd = odd(zero, one), bdNext = odd(two, three);
    return {first(ac, acNext), first(bd, bdNext), last(ac, acNext), last(bd, bdNext)};
#endif
}

inline Part cubicAt(const Cubic* cells, const Bits& cell, const Part& part) {
    const Coefficients of = coefficientsAt(cells, cell);
    return of.a + part * (of.b + part * (of.c + part * of.d));
}

inline void normalScoresCode(const Cubic* cells, const std::uint32_t* points, std::size_t dimensions,
                             double* scores) {
    using Points [[gnu::vector_size(HEADROOM_PART_BYTES / 2)]] = std::uint32_t;
    constexpr int cellShift = 52 - scoreCells::perOctaveBits;
    constexpr unsigned long long firstCell = 1023ULL << scoreCells::perOctaveBits;
    constexpr unsigned long long digits = (1ULL << cellShift) - 1, one = 1023ULL << 52;
    constexpr double perOctave = 1 << scoreCells::perOctaveBits;
    for (std::size_t i = 0; i < dimensions * projection::lanes; i += projection::partLanes) {
        Points grid;
        std::memcpy(&grid, points + i, sizeof grid);
        const Part point = __builtin_convertvector(grid, Part);
        const Part aboveHalf = point - 0x1.fffffffep30;
        const Part lower = aboveHalf > 0 ? 0x1.fffffffep31 - point : point;
        // The binary exponent and first digits of an odd number of half steps say which cell it is in, the
        // rest where in it.
        const Bits bits = std::bit_cast<Bits>(2.0 * lower + 1.0);
        const Part part = (std::bit_cast<Part>((bits & digits) | one) - 1.0) * perOctave;
        const Part score = cubicAt(cells, (bits >> cellShift) - firstCell, part);
        const Part signedScore = aboveHalf > 0 ? -score : score;
        std::memcpy(scores + i, &signedScore, sizeof signedScore);
    }
}

inline void interpolateCode(const CubicTable& table, const double* numbers, double* values) {
    for (int i = 0; i < projection::lanes; i += projection::partLanes) {
        Part number;
        std::memcpy(&number, numbers + i, sizeof number);
        const Part place = (number - table.from) * table.perUnit;
        const Parts<1> within = projection::smaller<Parts<1>>(
            projection::larger<Parts<1>>(Parts<1>(place), constant<Parts<1>>(0)),
            constant<Parts<1>>(table.last));
        const Parts<1> cell = projection::wholePart<Parts<1>>(within);
        // Added to a whole number, this leaves it in the last bits.
        const Bits index = std::bit_cast<Bits>(cell.part + 0x1.0p52) & ((1ULL << 52) - 1);
        const Part value = cubicAt(table.cells, index, within.part - cell.part);
        std::memcpy(values + i, &value, sizeof value);
    }
}

/// The sum of products, in an order of its own so that no step waits for the one before.
inline Batch dotCode(const double* axis, std::size_t count, const double* vectors) {
    constexpr std::size_t lanes = projection::lanes, sides = 4;
    const Batch zero = constant<Batch>(0);
    Batch sums[sides] = {zero, zero, zero, zero};
    std::size_t i = 0;
    for (; i + sides <= count; i += sides)
        for (std::size_t side = 0; side < sides; ++side)
            sums[side] += load(vectors + (i + side) * lanes) * constant<Batch>(axis[i + side]);
    for (; i < count; ++i) sums[0] += load(vectors + i * lanes) * constant<Batch>(axis[i]);
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

inline void reflectCode(const double* axis, std::size_t count, double* vectors) {
    constexpr std::size_t lanes = projection::lanes;
    const Batch along = dotCode(axis, count, vectors);
    for (std::size_t i = 0; i < count; ++i)
        store(load(vectors + i * lanes) - along * constant<Batch>(axis[i]), vectors + i * lanes);
}

constexpr LaneLoops laneLoopsCode{binCode<true>,    binCode<false>,  beyondCode,  lookCode,
                                  areSameCode,      areConstantCode, columnsCode, whichBelowCode,
                                  normalScoresCode, interpolateCode, reflectCode};

} // namespace HEADROOM_TARGET
} // namespace headroom::ranges
