#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace headroom::finance {

/// Whole numbers for figures that are printed beside their sums.
using Whole = std::vector<std::int64_t>;

/// A table rounded so that it adds up as printed: every figure, every sum of a row or a column and the sum of
/// all is its own value rounded down or up, and the sums are those of the rounded figures (controlled
/// rounding; Cox, A constructive procedure for unbiased controlled rounding, 1987; without its dice, so that
/// the same table is always rounded alike). Rows of equal length, finite figures.
std::vector<Whole> roundedTable(const std::vector<std::vector<double>>& rows);

/// Parts rounded so that they come to `whole`; those move that are nearest to the next number. Where the
/// parts do not come to about `whole` the largest takes what is left.
Whole roundedTo(std::span<const double> parts, std::int64_t whole);

} // namespace headroom::finance
