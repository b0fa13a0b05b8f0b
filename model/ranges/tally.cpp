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
constexpr std::size_t binsPerBar = 6;
constexpr std::size_t mostCounted = 65'000; // in 16 bits
constexpr std::size_t sideBySide = 4;

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
    m_totals.resize(m_layout->counted.size() * bins::count);
    // Beyond the last series are counts that mean nothing.
    for (std::size_t i = 0; i < m_totals.size(); ++i) m_totals[i] += m_counts[i];
    std::fill(m_counts.begin(), m_counts.end(), std::uint16_t{0});
    m_counted = 0;
}

void Tally::finish() {
    count();
    if (!m_totals.empty()) spill();
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
    count();
    other.count();
    if (m_counted + other.m_counted > mostCounted) spill();
    if (m_counted + other.m_counted > mostCounted) other.spill();
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] = static_cast<std::uint16_t>(m_counts[i] + other.m_counts[i]);
    m_counted += other.m_counted;
    if (!other.m_totals.empty()) m_totals.resize(other.m_totals.size());
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

CountedNumbers Tally::countsOf(std::size_t series) const {
    std::array<std::uint32_t, bins::count> counts{};
    if (m_layout->kinds[series] == Kind::oneValue)
        counts[bins::atFrom] = static_cast<std::uint32_t>(m_draws);
    else if (const auto at = static_cast<std::ptrdiff_t>(m_layout->place[series] * bins::count);
             m_totals.empty())
        std::copy_n(m_counts.begin() + at, bins::count, counts.begin());
    else
        std::copy_n(m_totals.begin() + at, bins::count, counts.begin());
    const auto difference = m_differences.find(series);
    if (difference != m_differences.end())
        for (std::size_t bin = 0; bin < bins::count; ++bin)
            counts[bin] +=
                static_cast<std::uint32_t>(difference->second.counts[bin]); // a sum without sign wraps
    return CountedNumbers(counts);
}

bool Tally::isAsBefore(std::size_t series) const {
    return m_layout->kinds[series] == Kind::sameAsBefore && m_differences.empty();
}

Tally::Places::Places(const BinLimits& limits, const Ends& beyond)
    : m_from(limits.from())
    , m_to(limits.to())
    , m_perBin(1 / limits.perUnit())
    , m_beyond(beyond) {}

Tally::Ends Tally::Places::operator[](std::size_t place) const {
    using Numbers = CountedNumbers;
    const auto inner = [this](std::size_t edge) {
        return std::min(m_from + static_cast<double>(edge - Numbers::firstInner) * m_perBin, m_to);
    };
    switch (place) {
    case Numbers::below: return {std::min(m_beyond.least, m_from), m_from};
    case Numbers::atFrom: return {m_from, m_from};
    case Numbers::atTo: return {m_to, m_to};
    case Numbers::above: return {m_to, std::max(m_beyond.most, m_to)};
    default: return {inner(place), place + 1 < Numbers::atTo ? inner(place + 1) : m_to};
    }
}

/// Those beyond the limits reach as far as the draws did, or those of the series that this one is like.
Tally::Places Tally::placesOf(std::size_t series) const {
    Ends beyond = m_beyond[series];
    if (m_layout->kinds[series] == Kind::sameAsBefore) {
        const Ends& like = m_beyond[m_layout->like[series]];
        beyond = {std::min(beyond.least, like.least), std::max(beyond.most, like.most)};
    }
    return {m_layout->limits[series], beyond};
}

Spread Tally::spread(std::size_t series, double sum) const {
    Spread result;
    const CountedNumbers counts = countsOf(series);
    const auto numbers = static_cast<double>(counts.numbers());
    const std::uint64_t all = m_draws - m_padding;
    result.existing = all > 0 ? numbers / static_cast<double>(all) : 0;
    if (counts.numbers() == 0) {
        result.quantiles.fill(none);
        result.mean = result.least = result.most = none;
        return result;
    }
    const Places places = placesOf(series);
    result.mean =
        sum / numbers + (m_layout->kinds[series] == Kind::oneValue ? m_layout->limits[series].from() : 0);
    CountedNumbers::Found found{counts.first(), 0};
    result.least = places[found.place].least;
    result.most = places[counts.last()].most;
    for (std::size_t level = 0; level < levelCount; ++level) {
        const double rank = levelShares[level] * numbers;
        found = counts.reach(rank, found);
        const auto [least, most] = places[found.place];
        const double part = (rank - static_cast<double>(found.before)) / counts.at(found.place);
        result.quantiles[level] = least == most ? least : least + (most - least) * std::clamp(part, 0.0, 1.0);
    }
    return result;
}

Histogram Tally::histogram(std::size_t series) const {
    const BinLimits& limits = m_layout->limits[series];
    Histogram result;
    const CountedNumbers counts = countsOf(series);
    if (counts.numbers() == 0) return result;
    result.from = limits.from();
    if (limits.isOneValue()) {
        result.shares = {1};
        return result;
    }
    result.width = static_cast<double>(binsPerBar) / limits.perUnit();
    result.shares.resize((bins::inner + binsPerBar - 1) / binsPerBar);
    const double perNumber = 1 / static_cast<double>(counts.numbers());
    // What lies at the limits or beyond belongs to the bars beside them.
    std::size_t from = 0;
    for (std::size_t bar = 0; bar < result.shares.size(); ++bar) {
        const bool isLast = bar + 1 == result.shares.size();
        const std::size_t to =
            isLast ? CountedNumbers::places : CountedNumbers::firstInner + (bar + 1) * binsPerBar;
        result.shares[bar] = static_cast<double>(counts.between(from, to)) * perNumber;
        from = to;
    }
    return result;
}

} // namespace headroom::ranges
