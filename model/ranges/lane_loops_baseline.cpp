#include "ranges/lane_loops_code.h"

namespace headroom::ranges {

const LaneLoops laneLoopsBaseline = laneLoopsCode;

} // namespace headroom::ranges
