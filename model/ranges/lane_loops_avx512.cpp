#include "projection/vectorised_plain.h"
#include "ranges/lane_loops.h"

#ifdef HEADROOM_HAS_AVX_LOOPS
#include <immintrin.h>

#pragma GCC target("avx512f,avx512dq,avx512vl")
#define HEADROOM_TARGET avx512
#define HEADROOM_PART_BYTES 64
#include "ranges/lane_loops_code.h"

namespace headroom::ranges {

const LaneLoops laneLoopsAvx512 = laneLoopsCode;

} // namespace headroom::ranges

#endif
