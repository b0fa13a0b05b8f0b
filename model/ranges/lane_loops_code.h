#pragma once

// LaneLoops as compiled for one instruction set: for the files lane_loops_*.cpp alone, each of which sets
// HEADROOM_TARGET.
#include "projection/number.h"
#include "ranges/lane_loops.h"

#if HEADROOM_PART_BYTES > 16
#include <immintrin.h>
#endif

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

/// Whether one of eight bytes is 0.
inline bool hasZero(std::uint64_t bytes) {
    return ((bytes - 0x0101010101010101U) & ~bytes & 0x8080808080808080U) != 0;
}

inline void binCode(const double* values, const BinLimits* limits, std::size_t series, double* sums,
                    std::uint8_t* bytes, std::uint8_t* beyond) {
    const Batch zero = constant<Batch>(0);
    for (std::size_t i = 0; i < series; ++i) {
        constexpr std::size_t lanes = projection::lanes;
        const Batch value = load(values + i * lanes);
        const Batch fromStart = value - constant<Batch>(limits[i].from);
        const Batch fromEnd = value - constant<Batch>(limits[i].to);
        // Rounded to the nearest further below, half a bin less is the bin it is in.
        const Batch between =
            fromStart * constant<Batch>(limits[i].perUnit) + constant<Batch>(bins::firstInner - 0.5);
        const Batch notAbove = ifPositive<Batch>(
            fromStart, between,
            ifPositive<Batch>(zero - fromStart, constant<Batch>(bins::below), constant<Batch>(bins::atFrom)));
        const Batch placed =
            ifPositive<Batch>(fromEnd, constant<Batch>(bins::above),
                              ifPositive<Batch>(zero - fromEnd, notAbove, constant<Batch>(bins::atTo)));
        store(load(sums + i * lanes) + ifNumber(value, value, zero), sums + i * lanes);
        std::uint8_t* to = bytes + i * lanes;
        storeBytes(ifNumber(value, placed, constant<Batch>(bins::none)), to);
        std::uint64_t all;
        std::memcpy(&all, to, sizeof all);
        beyond[i] = hasZero(all) || hasZero(all ^ 0x0101010101010101U * bins::above);
    }
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
    Batch sum = zero, count = zero;
    for (int t = from; t < to; ++t) {
        const Batch value = load(values + t * lanes);
        const Batch finite = one + (value - value); // 1, or no number
        if (how == plan::Aggregate::sum) {
            // A sum with a part missing does not exist.
            sum += ifPositive<Batch>(finite, value, none);
            continue;
        }
        // A mean is over the months that have a value.
        const Batch weight = weights ? load(weights + t * lanes) : one;
        sum += ifPositive<Batch>(finite, value * weight, zero);
        count += ifPositive<Batch>(finite, weight, zero);
    }
    store(how == plan::Aggregate::sum ? sum : ifPositive<Batch>(count, sum / count, none), result);
}

inline void extremeCode(bool least, const double* values, int months, double* result) {
    constexpr int lanes = projection::lanes;
    const Batch start = constant<Batch>(least ? std::numeric_limits<double>::infinity()
                                              : -std::numeric_limits<double>::infinity());
    Batch found = start;
    for (int t = 0; t < months; ++t) {
        const Batch value = load(values + t * lanes);
        // What is no number is never worse.
        found = ifPositive<Batch>(least ? found - value : value - found, value, found);
    }
    // Nothing was found where it stayed what it was; its difference from that is then no number.
    const Batch none = constant<Batch>(std::numeric_limits<double>::quiet_NaN());
    store(ifPositive<Batch>(least ? start - found : found - start, found, none), result);
}

inline void reflectCode(const double* axis, std::size_t count, double* vectors) {
    constexpr std::size_t lanes = projection::lanes;
    Batch along = constant<Batch>(0);
    for (std::size_t i = 0; i < count; ++i) along += load(vectors + i * lanes) * constant<Batch>(axis[i]);
    for (std::size_t i = 0; i < count; ++i)
        store(load(vectors + i * lanes) - along * constant<Batch>(axis[i]), vectors + i * lanes);
}

constexpr LaneLoops laneLoopsCode{binCode, aggregateCode, extremeCode, reflectCode};

} // namespace HEADROOM_TARGET
} // namespace headroom::ranges
