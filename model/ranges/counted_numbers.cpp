#include "ranges/counted_numbers.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace headroom::ranges {

CountedNumbers::CountedNumbers(const std::array<std::uint32_t, bins::count>& byBin) {
    m_counts[below] = byBin[bins::below];
    m_counts[atFrom] = byBin[bins::atFrom];
    std::copy_n(byBin.begin() + bins::firstInner, bins::inner, m_counts.begin() + firstInner);
    m_counts[atTo] = byBin[bins::atTo];
    m_counts[above] = byBin[bins::above];
    for (std::size_t group = 0; group < groups; ++group)
        m_groups[group] =
            std::accumulate(m_counts.begin() + static_cast<std::ptrdiff_t>(group * together),
                            m_counts.begin() + static_cast<std::ptrdiff_t>((group + 1) * together), 0U);
    m_numbers = std::accumulate(m_groups.begin(), m_groups.end(), std::uint64_t{0});
}

std::uint64_t CountedNumbers::between(std::size_t from, std::size_t to) const {
    return std::accumulate(m_counts.begin() + static_cast<std::ptrdiff_t>(from),
                           m_counts.begin() + static_cast<std::ptrdiff_t>(to), std::uint64_t{0});
}

std::size_t CountedNumbers::first() const {
    assert(m_numbers > 0);
    std::size_t group = 0;
    while (m_groups[group] == 0) ++group;
    std::size_t place = group * together;
    while (m_counts[place] == 0) ++place;
    return place;
}

std::size_t CountedNumbers::last() const {
    assert(m_numbers > 0);
    std::size_t group = groups - 1;
    while (m_groups[group] == 0) --group;
    std::size_t place = (group + 1) * together - 1;
    while (m_counts[place] == 0) --place;
    return place;
}

CountedNumbers::Found CountedNumbers::reach(double rank, Found from) const {
    assert(rank <= static_cast<double>(m_numbers));
    const auto wanted = static_cast<std::uint64_t>(std::ceil(rank)); // whole numbers compare quicker
    const auto isBefore = [wanted](std::uint64_t numbers) { return numbers < wanted; };
    while (from.place % together != 0 && isBefore(from.before + m_counts[from.place]))
        from.before += m_counts[from.place++];
    if (from.place % together == 0)
        while (isBefore(from.before + m_groups[from.place / together])) {
            from.before += m_groups[from.place / together];
            from.place += together;
        }
    while (isBefore(from.before + m_counts[from.place])) from.before += m_counts[from.place++];
    return from;
}

} // namespace headroom::ranges
