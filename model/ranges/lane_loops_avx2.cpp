#include "projection/vectorised_plain.h"
#include "ranges/lane_loops.h"

#ifdef HEADROOM_HAS_AVX_LOOPS
#include <immintrin.h>

#pragma GCC target("avx2")
#define HEADROOM_TARGET avx2
#define HEADROOM_PART_BYTES 32
#include "ranges/lane_loops_code.h"

namespace headroom::ranges {

const LaneLoops laneLoopsAvx2 = laneLoopsCode;

} // namespace headroom::ranges

#endif
