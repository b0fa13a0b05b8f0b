#pragma once

namespace headroom::exchange {

/// Months of a file, counted from the plan's first: a thousand years either way, so that no sum of them
/// overflows.
inline constexpr int mostMonth = 12000;
inline constexpr int mostNegativeMonth = -12000;

} // namespace headroom::exchange
