#include "ranges/lane_loops.h"

#include "projection/vectorised.h"

namespace headroom::ranges {

const LaneLoops& laneLoops() {
#ifdef HEADROOM_HAS_AVX_LOOPS
    using projection::InstructionSet;
    if (projection::vectorised(InstructionSet::avx512)) return laneLoopsAvx512;
    if (projection::vectorised(InstructionSet::avx2)) return laneLoopsAvx2;
#endif
    return laneLoopsBaseline;
}

} // namespace headroom::ranges
