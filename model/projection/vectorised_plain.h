#pragma once

// All that the formulas include and that is not compiled for an instruction set of its own: functions of the
// standard library, of Eigen and of the plan stay those of every processor, since the linker takes one of
// them for all. A test holds this list against the formulas' own includes.
#include "projection/block_kernel.h"
#include "projection/inputs.h"
#include "projection/live_table.h"
#include "projection/outputs.h"
#include "projection/vectorised_sets.h"

#include <Eigen/Core>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <numeric>
#include <span>
#include <type_traits>
#include <vector>

#ifdef __SSE2__
#include <immintrin.h>
#endif
