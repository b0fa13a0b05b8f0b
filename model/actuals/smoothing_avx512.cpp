#include "actuals/smoothing.h"
#include "projection/vectorised_plain.h"

#ifdef HEADROOM_HAS_AVX_SMOOTHING
#include <immintrin.h>

#pragma GCC target("avx512f,avx512dq,avx512vl")
#define HEADROOM_TARGET avx512
#define HEADROOM_PART_BYTES 64
#include "actuals/smoothing_code.h"

namespace headroom::actuals {

const Smoothing smoothingAvx512 = smoothingCode;

} // namespace headroom::actuals

#endif
