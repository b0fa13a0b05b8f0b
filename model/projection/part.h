#pragma once

#include "projection/vector_target.h"

#include <cmath>

#ifdef __SSE2__
#include <immintrin.h>
#endif

namespace headroom::projection {
inline namespace HEADROOM_TARGET {

/// Doubles that the processor adds, multiplies and compares in one instruction.
using Part [[gnu::vector_size(HEADROOM_PART_BYTES)]] = double;
constexpr int partLanes = HEADROOM_PART_BYTES / static_cast<int>(sizeof(double));

// What the processor has one instruction for and GCC 12 makes several of. Of all lanes by a mask: without one
// it takes a register that was never set for a mistake.
#if HEADROOM_PART_BYTES == 64
#define HEADROOM_PART_INSTRUCTION(name, first, ...)                                                          \
    _mm512_mask_##name##_pd(first, 0xff, first __VA_OPT__(, ) __VA_ARGS__)
#elif HEADROOM_PART_BYTES == 32
#define HEADROOM_PART_INSTRUCTION(name, ...) _mm256_##name##_pd(__VA_ARGS__)
#elif defined(__SSE2__)
#define HEADROOM_PART_INSTRUCTION(name, ...) _mm_##name##_pd(__VA_ARGS__)
#endif

/// a < b ? a : b, so that it is b where they cannot be compared.
[[gnu::always_inline]] inline Part lesserOf(const Part& a, const Part& b) {
#ifdef HEADROOM_PART_INSTRUCTION
    return HEADROOM_PART_INSTRUCTION(min, a, b);
#else
    return a < b ? a : b;
#endif
}

/// a > b ? a : b, so that it is b where they cannot be compared.
[[gnu::always_inline]] inline Part greaterOf(const Part& a, const Part& b) {
#ifdef HEADROOM_PART_INSTRUCTION
    return HEADROOM_PART_INSTRUCTION(max, a, b);
#else
    return a > b ? a : b;
#endif
}

[[gnu::always_inline]] inline Part rootOf(const Part& x) {
#ifdef HEADROOM_PART_INSTRUCTION
    return HEADROOM_PART_INSTRUCTION(sqrt, x);
#else
    Part root;
    for (int lane = 0; lane < partLanes; ++lane) root[lane] = std::sqrt(x[lane]);
    return root;
#endif
}

/// By lane: which of x > y.
[[gnu::always_inline]] inline unsigned whichAbove(const Part& x, const Part& y) {
#if HEADROOM_PART_BYTES == 64
    return _mm512_cmp_pd_mask(x, y, _CMP_GT_OQ);
#elif HEADROOM_PART_BYTES == 32
    return static_cast<unsigned>(_mm256_movemask_pd(_mm256_cmp_pd(x, y, _CMP_GT_OQ)));
#elif defined(__SSE2__)
    return static_cast<unsigned>(_mm_movemask_pd(_mm_cmpgt_pd(x, y)));
#else
    unsigned which = 0;
    for (int lane = 0; lane < partLanes; ++lane) which |= static_cast<unsigned>(x[lane] > y[lane]) << lane;
    return which;
#endif
}

/// By lane: which of x >= y.
[[gnu::always_inline]] inline unsigned whichAtLeast(const Part& x, const Part& y) {
#if HEADROOM_PART_BYTES == 64
    return _mm512_cmp_pd_mask(x, y, _CMP_GE_OQ);
#elif HEADROOM_PART_BYTES == 32
    return static_cast<unsigned>(_mm256_movemask_pd(_mm256_cmp_pd(x, y, _CMP_GE_OQ)));
#elif defined(__SSE2__)
    return static_cast<unsigned>(_mm_movemask_pd(_mm_cmpge_pd(x, y)));
#else
    unsigned which = 0;
    for (int lane = 0; lane < partLanes; ++lane) which |= static_cast<unsigned>(x[lane] >= y[lane]) << lane;
    return which;
#endif
}

#undef HEADROOM_PART_INSTRUCTION

} // namespace HEADROOM_TARGET
} // namespace headroom::projection
