#include "actuals/smoothing.h"
#include "projection/vectorised_plain.h"

#ifdef HEADROOM_HAS_AVX_SMOOTHING
#include <immintrin.h>

#pragma GCC target("avx2")
#define HEADROOM_TARGET avx2
#define HEADROOM_PART_BYTES 32
#include "actuals/smoothing_code.h"

namespace headroom::actuals {

const Smoothing smoothingAvx2 = smoothingCode;

} // namespace headroom::actuals

#endif
