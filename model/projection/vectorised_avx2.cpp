#include "projection/vectorised_plain.h"

#ifdef HEADROOM_HAS_AVX

#pragma GCC target("avx2")
#define HEADROOM_TARGET avx2
#define HEADROOM_PART_BYTES 32
#include "projection/vectorised_code.h"

namespace headroom::projection {

const Vectorised vectorisedAvx2 = vectorisedCode;

} // namespace headroom::projection

#endif
