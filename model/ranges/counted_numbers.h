#pragma once

#include "ranges/lane_loops.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace headroom::ranges {

/// How many numbers of a series fell in each bin, from the least numbers on. Searched by groups of bins: a
/// summary has thousands of series, and most bins of each hold little.
class CountedNumbers {
public:
    /// Places: a bin each, but for that of what is no number.
    static constexpr std::size_t below = 0, atFrom = 1, firstInner = 2;
    static constexpr std::size_t atTo = firstInner + bins::inner, above = atTo + 1, places = above + 1;

    explicit CountedNumbers(const std::array<std::uint32_t, bins::count>& byBin);

    [[nodiscard]] std::uint32_t at(std::size_t place) const { return m_counts[place]; }
    [[nodiscard]] std::uint64_t between(std::size_t from, std::size_t to) const;
    [[nodiscard]] std::uint64_t numbers() const { return m_numbers; }
    /// The places of the least number and of the most. There must be one.
    [[nodiscard]] std::size_t first() const;
    [[nodiscard]] std::size_t last() const;

    struct Found {
        std::size_t place;
        std::uint64_t before; // numbers at the places before it
    };
    /// Where so many numbers are reached, which must be more than `from` has before it.
    [[nodiscard]] Found reach(double rank, Found from) const;

private:
    static constexpr std::size_t together = 16;
    static constexpr std::size_t groups = bins::count / together;

    std::array<std::uint32_t, bins::count> m_counts{}; // by place, none at the end
    std::array<std::uint32_t, groups> m_groups{};      // sums of these
    std::uint64_t m_numbers = 0;
};

} // namespace headroom::ranges
