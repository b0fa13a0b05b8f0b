#pragma once

// LaneLoops as compiled for one instruction set: for the files lane_loops_*.cpp alone, each of which sets
// HEADROOM_TARGET.
#include "projection/number.h"
#include "ranges/lane_loops.h"

#include <bit>
#include <cstring>
#include <limits>

namespace headroom::ranges {
inline namespace HEADROOM_TARGET {

using projection::Batch;
using projection::constant;
using projection::ifPositive;
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

/// Whether one of eight bytes is 0.
inline bool hasZero(std::uint64_t bytes) {
    return ((bytes - 0x0101010101010101U) & ~bytes & 0x8080808080808080U) != 0;
}

template <bool areSomeAtLimits>
void binCode(const double* values, const BinLimits* limits, std::size_t series, double* sums,
             std::uint8_t* bytes, std::uint8_t* beyond) {
    constexpr std::size_t lanes = projection::lanes;
    const Batch zero = constant<Batch>(0);
    for (std::size_t i = 0; i < series; ++i) {
        const Batch value = load(values + i * lanes);
        const Batch place =
            (value - constant<Batch>(limits[i].start())) * constant<Batch>(limits[i].perUnit());
        // What is rounded to the bins outside.
        const Batch within =
            greater(lesser(place, constant<Batch>(bins::above - 0.25)), constant<Batch>(bins::below + 0.25));
        Batch inBin = within;
        if constexpr (areSomeAtLimits)
            inBin =
                ifEqual(value, constant<Batch>(limits[i].from()), constant<Batch>(bins::atFrom),
                        ifEqual(value, constant<Batch>(limits[i].to()), constant<Batch>(bins::atTo), within));
        store(load(sums + i * lanes) + ifNumber(value, value, zero), sums + i * lanes);
        storeBytes(ifNumber(value, inBin, constant<Batch>(bins::none)), bytes + i * lanes);
    }
    for (std::size_t i = 0; i < series; ++i) {
        std::uint64_t all;
        std::memcpy(&all, bytes + i * lanes, sizeof all);
        beyond[i] = hasZero(all) || hasZero(all ^ 0x0101010101010101U * bins::above);
    }
}

inline bool isSameCode(const double* values, std::size_t series, const double* like) {
    using Bits [[gnu::vector_size(HEADROOM_PART_BYTES)]] = long long;
    constexpr std::size_t perPart = HEADROOM_PART_BYTES / sizeof(double);
    Bits differ{};
    for (std::size_t part = 0; part < projection::lanes; part += perPart) {
        Bits wanted, found;
        std::memcpy(&wanted, like + part, sizeof wanted);
        for (std::size_t i = 0; i < series; ++i) {
            std::memcpy(&found, values + i * projection::lanes + part, sizeof found);
            differ |= found ^ wanted;
        }
    }
    long long any = 0;
    for (std::size_t lane = 0; lane < perPart; ++lane) any |= differ[lane];
    return any == 0;
}

inline void aggregateCode(plan::Aggregate how, const double* values, const double* weights, int from, int to,
                          double* result) {
    constexpr int lanes = projection::lanes;
    if (how == plan::Aggregate::last) {
        store(load(values + (to - 1) * lanes), result);
        return;
    }
    const Batch zero = constant<Batch>(0), one = constant<Batch>(1);
    const Batch none = constant<Batch>(std::numeric_limits<double>::quiet_NaN());
    // Nearly always every month has a value, which is soon seen from their sum.
    Batch sum = zero, count = zero;
    if (how == plan::Aggregate::sum || !weights) {
        for (int t = from; t < to; ++t) sum += load(values + t * lanes);
        count = constant<Batch>(to - from);
    } else {
        for (int t = from; t < to; ++t) {
            const Batch weight = load(weights + t * lanes);
            sum += load(values + t * lanes) * weight;
            count += weight;
        }
    }
    const Batch isFinite = one + (sum - sum); // 1, or no number
    if (how == plan::Aggregate::sum) {
        // A sum with a part missing does not exist.
        store(ifPositive<Batch>(isFinite, sum, none), result);
        return;
    }
    if (!projection::isAtLeast(isFinite, 1)) {
        // A mean is over the months that have a value.
        sum = count = zero;
        for (int t = from; t < to; ++t) {
            const Batch value = load(values + t * lanes);
            const Batch finite = one + (value - value);
            const Batch weight = weights ? load(weights + t * lanes) : one;
            sum += ifPositive<Batch>(finite, value * weight, zero);
            count += ifPositive<Batch>(finite, weight, zero);
        }
    }
    store(ifPositive<Batch>(count, sum / count, none), result);
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

inline void extremeCode(bool least, const double* values, int months, double* result) {
    constexpr int lanes = projection::lanes;
    const Batch start = constant<Batch>(least ? std::numeric_limits<double>::infinity()
                                              : -std::numeric_limits<double>::infinity());
    // What is no number is never worse. Several months side by side: each step waits for the one before.
    const auto worst = [&](const auto& worse) {
        constexpr int sides = 4;
        Batch found[sides] = {start, start, start, start};
        int t = 0;
        for (; t + sides <= months; t += sides)
            for (int side = 0; side < sides; ++side)
                found[side] = worse(load(values + (t + side) * lanes), found[side]);
        for (; t < months; ++t) found[0] = worse(load(values + t * lanes), found[0]);
        return worse(worse(found[0], found[1]), worse(found[2], found[3]));
    };
    const Batch found = least ? worst([](const Batch& a, const Batch& b) { return lesser(a, b); })
                              : worst([](const Batch& a, const Batch& b) { return greater(a, b); });
    // Nothing was found where it stayed what it was; its difference from that is then no number.
    const Batch none = constant<Batch>(std::numeric_limits<double>::quiet_NaN());
    store(ifPositive<Batch>(least ? start - found : found - start, found, none), result);
}

/// As many whole numbers as a part has doubles.
using Bits [[gnu::vector_size(HEADROOM_PART_BYTES)]] = unsigned long long;

/// Doubles so many places on from the first.
inline Part gathered(const double* first, const Bits& places) {
#if HEADROOM_PART_BYTES == 64
    return _mm512_mask_i64gather_pd(_mm512_setzero_pd(), 0xff, std::bit_cast<__m512i>(places), first,
                                    sizeof(double));
#else
    Part found;
    for (int lane = 0; lane < projection::partLanes; ++lane) found[lane] = first[places[lane]];
    return found;
#endif
}

inline Part cubicAt(const Cubic* cells, const Bits& cell, const Part& part) {
    static_assert(sizeof(Cubic) == 4 * sizeof(double));
    const double* first = &cells->a;
    const Bits places = cell << 2;
    const Part a = gathered(first, places), b = gathered(first + 1, places), c = gathered(first + 2, places),
               d = gathered(first + 3, places);
    return a + part * (b + part * (c + part * d));
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

constexpr LaneLoops laneLoopsCode{binCode<true>,    binCode<false>,  isSameCode,
                                  aggregateCode,    extremeCode,     whichBelowCode,
                                  normalScoresCode, interpolateCode, reflectCode};

} // namespace HEADROOM_TARGET
} // namespace headroom::ranges
