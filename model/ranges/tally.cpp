#include "ranges/tally.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>
#include <limits>
#include <numeric>

namespace headroom::ranges {

namespace {

using Kind = TallyLayout::Kind;

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t lanes = Tally::lanes;
constexpr int binsPerBar = 6;
constexpr std::size_t mostCounted = 65'000; // in 16 bits
constexpr std::size_t sideBySide = 4;

/// The bins of numbers from the least on.
constexpr auto ascending = [] {
    std::array<int, bins::count - 1> order{};
    std::size_t at = 0;
    order[at++] = bins::below;
    order[at++] = bins::atFrom;
    for (int bin = bins::firstInner; bin < bins::above; ++bin) order[at++] = bin;
    order[at++] = bins::atTo;
    order[at++] = bins::above;
    return order;
}();

/// Whether one of eight bins is of what lies beyond its limits.
bool isAnyBeyond(const std::uint8_t* found) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, found, sizeof eight);
    // A byte less one borrows into its highest bit only where it was zero or had that bit set.
    constexpr std::uint64_t ones = 0x0101010101010101U, highest = 0x8080808080808080U;
    const auto hasZero = [](std::uint64_t bytes) { return (bytes - ones) & ~bytes & highest; };
    return (hasZero(eight ^ (bins::below * ones)) | hasZero(eight ^ (bins::above * ones))) != 0;
}

} // namespace

Tally::Tally(const TallyLayout& layout)
    : m_layout(&layout)
    , m_sums(layout.counted.size() * lanes, 0)
    , m_beyond(layout.series(), Ends{infinity, -infinity}) {}

void Tally::add(std::span<const Block> blocks) {
    assert(blocks.size() <= blocksBinned);
    if (blocks.empty()) return;
    BinnedBlocks binned{};
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto& [values, count] = blocks[i];
        assert(values.size() == m_layout->series() * lanes && count <= lanes);
        binned[i] = values.data();
        if (count == lanes) continue;
        // The last draws of all: what is not one of them is no number, and does not count as one that is
        // missing.
        assert(i + 1 == blocks.size());
        m_padded.assign(values.begin(), values.end());
        for (std::size_t at = 0; at < m_padded.size(); ++at)
            if (at % lanes >= count) m_padded[at] = none;
        m_padding += lanes - count;
        binned[i] = m_padded.data();
    }
    bin(binned);
    for (std::size_t i = 0; i < blocks.size(); ++i) compare(binned[i]);
    m_draws += blocks.size() * lanes;
}

void Tally::bin(const BinnedBlocks& blocks) {
    const std::size_t counted = m_layout->counted.size(), within = m_layout->countedWithin;
    // A tally that others are merged into has none.
    m_bins.resize((groupsTogether * counted + sideBySide) * perGroup);
    m_found.resize(counted + 1);
    const LaneLoops& loops = laneLoops();
    std::uint8_t* found = m_bins.data() + m_groups * counted * perGroup;
    loops.binWithin(blocks, m_layout->counted.data(), within, m_sums.data(), found);
    loops.bin(blocks, m_layout->counted.data() + within, counted - within, m_sums.data() + within * lanes,
              found + within * perGroup);
    const std::size_t beyond = loops.beyond(found, counted, m_found.data());
    for (std::size_t i = 0; i < beyond; ++i) {
        const std::size_t series = m_layout->counted[m_found[i]].series;
        for (std::size_t block = 0; block < blocksBinned && blocks[block]; ++block)
            if (isAnyBeyond(found + m_found[i] * perGroup + block * lanes))
                reach(series, blocks[block] + series * lanes);
    }
    if (++m_groups == groupsTogether) count();
}

/// Looks for series that are not what their layout says.
void Tally::compare(const double* values) {
    const LaneLoops& loops = laneLoops();
    if (!loops.areSame(values, m_layout->same.data(), m_layout->same.size()))
        for (const SameSeries& same : m_layout->same)
            if (!loops.areSame(values, &same, 1))
                differ(same.series, values + same.series * lanes, values + same.like * lanes);
    if (!loops.areConstant(values, m_layout->constant.data(), m_layout->constant.size()))
        for (const ConstantSeries& constant : m_layout->constant)
            if (!loops.areConstant(values, &constant, 1)) {
                std::array<double, lanes> like{};
                like.fill(constant.value);
                differ(constant.series, values + constant.series * lanes, like.data());
            }
}

void Tally::reach(std::size_t series, const double* values) {
    Ends& beyond = m_beyond[series];
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        if (values[lane] < beyond.least) beyond.least = values[lane];
        if (values[lane] > beyond.most) beyond.most = values[lane];
    }
}

void Tally::differ(std::size_t series, const double* values, const double* like) {
    Difference& difference = m_differences[series];
    const auto take = [&](const double* numbers, std::int64_t sign) {
        double sums[lanes] = {};
        std::uint8_t found[perGroup];
        const CountedSeries counted{0, m_layout->limits[series]};
        laneLoops().bin({numbers}, &counted, 1, sums, found);
        for (std::size_t lane = 0; lane < lanes; ++lane) difference.counts[found[lane]] += sign;
    };
    take(values, 1);
    take(like, -1);
    const bool isOneValue = m_layout->kinds[series] == Kind::oneValue;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        if (!std::isnan(values[lane])) difference.sum += values[lane];
        if (!std::isnan(isOneValue ? values[lane] : like[lane])) difference.sum -= like[lane];
    }
    reach(series, values);
}

void Tally::count() {
    // Several groups of a series together, so that its counts are fetched once; and several series side by
    // side, since a number that many draws share falls on one count again and again, each time waiting for
    // the last.
    const std::size_t counted = m_layout->counted.size();
    m_counts.resize((counted + sideBySide) * bins::count);
    for (std::size_t i = 0; i < counted; i += sideBySide) {
        std::uint16_t* counts = m_counts.data() + i * bins::count;
        const std::uint8_t* found = m_bins.data() + i * perGroup;
        // Where in its counts a series is counted next cannot be foreseen: those of the next ones are
        // fetched.
        constexpr std::size_t fetched = 64 / sizeof(std::uint16_t);
        for (std::size_t ahead = 0; i + sideBySide < counted && ahead < sideBySide * bins::count;
             ahead += fetched)
            __builtin_prefetch(counts + sideBySide * bins::count + ahead, 1);
        for (std::size_t group = 0; group < m_groups; ++group, found += counted * perGroup)
            for (std::size_t draw = 0; draw < perGroup; ++draw)
                for (std::size_t side = 0; side < sideBySide; ++side)
                    ++counts[side * bins::count + found[side * perGroup + draw]];
    }
    m_counted += m_groups * perGroup;
    m_groups = 0;
    if (m_counted > mostCounted - groupsTogether * perGroup) spill();
}

void Tally::spill() {
    addTotals(m_counts);
    std::fill(m_counts.begin(), m_counts.end(), std::uint16_t{0});
    m_counted = 0;
}

void Tally::addTotals(const std::vector<std::uint16_t>& counts) {
    m_totals.resize(m_layout->counted.size() * bins::count);
    // Beyond the last series are counts that mean nothing.
    for (std::size_t i = 0; i < std::min(counts.size(), m_totals.size()); ++i) m_totals[i] += counts[i];
}

void Tally::finish() {
    count();
    spill();
}

std::vector<double> Tally::takeSums() {
    std::vector<double> counted(m_layout->counted.size());
    for (std::size_t i = 0; i < counted.size(); ++i)
        counted[i] = std::accumulate(m_sums.begin() + static_cast<std::ptrdiff_t>(i * lanes),
                                     m_sums.begin() + static_cast<std::ptrdiff_t>((i + 1) * lanes), 0.0);
    std::fill(m_sums.begin(), m_sums.end(), 0.0);
    std::vector<double> sums(m_layout->series());
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] = m_layout->kinds[i] == Kind::oneValue ? 0 : counted[m_layout->place[i]];
    for (auto& [series, difference] : m_differences) {
        sums[series] += difference.sum;
        difference.sum = 0;
    }
    return sums;
}

void Tally::merge(Tally& other) {
    finish();
    other.count();
    addTotals(other.m_counts);
    for (std::size_t i = 0; i < other.m_totals.size(); ++i) m_totals[i] += other.m_totals[i];
    m_padding += other.m_padding;
    m_draws += other.m_draws;
    for (std::size_t i = 0; i < m_beyond.size(); ++i) {
        m_beyond[i].least = std::min(m_beyond[i].least, other.m_beyond[i].least);
        m_beyond[i].most = std::max(m_beyond[i].most, other.m_beyond[i].most);
    }
    for (const auto& [series, difference] : other.m_differences)
        for (std::size_t bin = 0; bin < bins::count; ++bin)
            m_differences[series].counts[bin] += difference.counts[bin];
}

std::array<std::uint64_t, bins::count> Tally::countsOf(std::size_t series) const {
    std::array<std::uint64_t, bins::count> counts{};
    if (m_layout->kinds[series] == Kind::oneValue)
        counts[bins::atFrom] = m_draws;
    else
        std::copy_n(m_totals.begin() + static_cast<std::ptrdiff_t>(m_layout->place[series] * bins::count),
                    bins::count, counts.begin());
    const auto difference = m_differences.find(series);
    if (difference != m_differences.end())
        for (std::size_t bin = 0; bin < bins::count; ++bin)
            counts[bin] +=
                static_cast<std::uint64_t>(difference->second.counts[bin]); // a sum without sign wraps
    return counts;
}

/// Where a bin begins and ends; those beyond the limits reach as far as the draws did, or those of the series
/// that this one is like.
Tally::Ends Tally::ends(std::size_t series, int bin) const {
    const BinLimits& limits = m_layout->limits[series];
    Ends beyond = m_beyond[series];
    if (m_layout->kinds[series] == Kind::sameAsBefore) {
        const Ends& like = m_beyond[m_layout->like[series]];
        beyond = {std::min(beyond.least, like.least), std::max(beyond.most, like.most)};
    }
    const double from = limits.from(), to = limits.to();
    const auto inner = [&](int edge) {
        return std::min(from + static_cast<double>(edge - bins::firstInner) / limits.perUnit(), to);
    };
    switch (bin) {
    case bins::below: return {std::min(beyond.least, from), from};
    case bins::atFrom: return {from, from};
    case bins::atTo: return {to, to};
    case bins::above: return {to, std::max(beyond.most, to)};
    default: return {inner(bin), bin + 1 < bins::above ? inner(bin + 1) : to};
    }
}

Spread Tally::spread(std::size_t series, double sum) const {
    Spread result;
    const auto counts = countsOf(series);
    const auto in = [&](std::size_t at) { return counts[static_cast<std::size_t>(ascending[at])]; };
    const std::uint64_t numbers =
        std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}) - counts[bins::none];
    const std::uint64_t all = m_draws - m_padding;
    result.existing = all > 0 ? static_cast<double>(numbers) / static_cast<double>(all) : 0;
    if (numbers == 0) {
        result.quantiles.fill(none);
        result.mean = result.least = result.most = none;
        return result;
    }
    std::size_t first = 0, last = ascending.size() - 1;
    while (in(first) == 0) ++first;
    while (in(last) == 0) --last;
    result.mean = sum / static_cast<double>(numbers) +
                  (m_layout->kinds[series] == Kind::oneValue ? m_layout->limits[series].from() : 0);
    result.least = ends(series, ascending[first]).least;
    result.most = ends(series, ascending[last]).most;
    std::size_t at = first;
    std::uint64_t before = 0;
    for (std::size_t level = 0; level < levelCount; ++level) {
        const double rank = levelShares[level] * static_cast<double>(numbers);
        while (at < last && static_cast<double>(before + in(at)) < rank) before += in(at++);
        const auto [least, most] = ends(series, ascending[at]);
        const double part = (rank - static_cast<double>(before)) / static_cast<double>(in(at));
        result.quantiles[level] = least == most ? least : least + (most - least) * std::clamp(part, 0.0, 1.0);
    }
    return result;
}

Histogram Tally::histogram(std::size_t series) const {
    const BinLimits& limits = m_layout->limits[series];
    Histogram result;
    const auto counts = countsOf(series);
    const std::uint64_t numbers =
        std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}) - counts[bins::none];
    if (numbers == 0) return result;
    result.from = limits.from();
    if (limits.isOneValue()) {
        result.shares = {1};
        return result;
    }
    result.width = binsPerBar / limits.perUnit();
    result.shares.resize((bins::inner + binsPerBar - 1) / binsPerBar);
    constexpr int outside = 2; // bins before the first inner one, as there are after the last
    for (std::size_t at = 0; at < ascending.size(); ++at) {
        // What lies at the limits or beyond belongs to the bars beside them.
        const int inner = std::clamp(static_cast<int>(at) - outside, 0, bins::inner - 1);
        result.shares[static_cast<std::size_t>(inner / binsPerBar)] +=
            static_cast<double>(counts[static_cast<std::size_t>(ascending[at])]) /
            static_cast<double>(numbers);
    }
    return result;
}

} // namespace headroom::ranges
