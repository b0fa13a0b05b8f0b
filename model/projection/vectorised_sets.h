#pragma once

#include "projection/vectorised.h"

namespace headroom::projection {

// Each compiled in a file of its own.
extern const Vectorised vectorisedBaseline;
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define HEADROOM_HAS_AVX
extern const Vectorised vectorisedAvx2;
extern const Vectorised vectorisedAvx512;
#endif

} // namespace headroom::projection
