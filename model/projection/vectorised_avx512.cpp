#include "projection/block_kernel.h"
#include "projection/vectorised_sets.h"

#include <Eigen/Core>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>
#include <type_traits>

#ifdef HEADROOM_HAS_AVX

// All that is not compiled for this instruction set stands above this line.
#pragma GCC target("avx512f,avx512dq,avx512vl")
#define HEADROOM_CODE __attribute__((target("avx512f,avx512dq,avx512vl")))
#define HEADROOM_TARGET avx512
#define HEADROOM_PART_BYTES 64
#include "projection/vectorised_code.h"

namespace headroom::projection {

const Vectorised vectorisedAvx512 = vectorisedCode;

} // namespace headroom::projection

#endif
