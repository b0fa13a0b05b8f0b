#include "projection/vectorised_plain.h"

#ifdef HEADROOM_HAS_AVX

#pragma GCC target("avx512f,avx512dq,avx512vl")
#define HEADROOM_TARGET avx512
#define HEADROOM_PART_BYTES 64
#include "projection/vectorised_code.h"

namespace headroom::projection {

const Vectorised vectorisedAvx512 = vectorisedCode;

} // namespace headroom::projection

#endif
