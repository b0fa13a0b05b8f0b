#include "ranges/tally.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace headroom::ranges {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t lanes = Tally::lanes;
constexpr int binsPerBar = 6;
constexpr std::size_t mostCounted = 65'000; // in 16 bits

} // namespace

Tally::Pilot::Pilot(std::size_t series)
    : m_seen(series, Seen{infinity, -infinity}) {}

void Tally::Pilot::add(Seen& seen, double value, std::uint32_t times) const {
    if (value < seen.least) {
        seen.least = value;
        seen.atLeast = 0;
    }
    if (value > seen.most) {
        seen.most = value;
        seen.atMost = 0;
    }
    if (value == seen.least) seen.atLeast += times;
    if (value == seen.most) seen.atMost += times;
}

void Tally::Pilot::add(std::span<const double> values, std::size_t count) {
    for (std::size_t i = 0; i < m_seen.size(); ++i)
        for (std::size_t lane = 0; lane < count; ++lane) add(m_seen[i], values[i * lanes + lane], 1);
}

void Tally::Pilot::merge(const Pilot& other) {
    for (std::size_t i = 0; i < m_seen.size(); ++i) {
        const Seen& seen = other.m_seen[i];
        if (seen.least > seen.most) continue; // nothing was seen
        const Seen before = m_seen[i];
        // Ends that are the same value count together; the others as they are.
        add(m_seen[i], seen.least, 0);
        add(m_seen[i], seen.most, 0);
        m_seen[i].atLeast = (before.least == m_seen[i].least ? before.atLeast : 0) +
                            (seen.least == m_seen[i].least ? seen.atLeast : 0);
        m_seen[i].atMost = (before.most == m_seen[i].most ? before.atMost : 0) +
                           (seen.most == m_seen[i].most ? seen.atMost : 0);
    }
}

std::vector<Tally::Limits> Tally::Pilot::limits() const {
    constexpr std::uint32_t often = 3; // a value that comes so often at an end is one that many draws share
    constexpr double margin = 0.05;
    std::vector<Limits> limits;
    limits.reserve(m_seen.size());
    for (const Seen& seen : m_seen) {
        const double width = seen.most - seen.least;
        if (!(width > 0) || !std::isfinite(width)) {
            // All the same, or nothing that can be counted in between.
            const double value = std::isfinite(seen.least) ? seen.least : 0;
            limits.push_back({value, 0, std::nextafter(value, infinity)});
            continue;
        }
        const double from = seen.atLeast >= often ? seen.least : seen.least - margin * width;
        const double to = seen.atMost >= often ? seen.most : seen.most + margin * width;
        limits.push_back({from, bins::inner / (to - from), to});
    }
    return limits;
}

Tally::Tally(const std::vector<Limits>& limits)
    : m_limits(&limits)
    , m_sums(limits.size() * lanes, 0)
    , m_extremes(limits.size(), Extremes{infinity, -infinity})
    , m_beyond(limits.size()) {}

void Tally::add(std::span<const double> values, std::size_t count) {
    assert(values.size() == m_limits->size() * lanes && count <= lanes);
    if (count == lanes) {
        bin(values);
        return;
    }
    // The last draws of all: what is not one of them is no number, and does not count as one that is missing.
    std::vector<double> padded(values.begin(), values.end());
    for (std::size_t i = 0; i < padded.size(); ++i)
        if (i % lanes >= count) padded[i] = none;
    m_padding += lanes - count;
    bin(padded);
}

void Tally::reach(Extremes& extremes, const double* values) {
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        if (values[lane] < extremes.least) extremes.least = values[lane];
        if (values[lane] > extremes.most) extremes.most = values[lane];
    }
}

void Tally::bin(std::span<const double> values) {
    const std::size_t series = m_limits->size();
    m_bins.resize(series * blocksTogether * lanes); // a tally that others are merged into has none
    laneLoops().bin(values.data(), m_limits->data(), series, m_sums.data(),
                    m_bins.data() + m_blocks * series * lanes, m_beyond.data());
    for (std::size_t i = 0; i < series; ++i)
        if (m_beyond[i] != 0) reach(m_extremes[i], values.data() + i * lanes);
    if (++m_blocks == blocksTogether) count();
}

void Tally::count() {
    // Several blocks of a series together, so that its counts are fetched once.
    const std::size_t series = m_limits->size();
    if (m_blocks == 0) return;
    m_counts.resize(series * binsAndNone);
    for (std::size_t i = 0; i < series; ++i) {
        std::uint16_t* counts = m_counts.data() + i * binsAndNone;
        for (std::size_t block = 0; block < m_blocks; ++block) {
            const std::uint8_t* bytes = m_bins.data() + (block * series + i) * lanes;
            for (std::size_t lane = 0; lane < lanes; ++lane) ++counts[bytes[lane]];
        }
    }
    m_counted += m_blocks * lanes;
    m_blocks = 0;
    if (m_counted > mostCounted - blocksTogether * lanes) spill();
}

void Tally::spill() {
    m_totals.resize(m_limits->size() * binsAndNone);
    for (std::size_t i = 0; i < m_counts.size(); ++i) m_totals[i] += m_counts[i];
    std::fill(m_counts.begin(), m_counts.end(), std::uint16_t{0});
    m_counted = 0;
}

std::vector<double> Tally::takeSums() {
    std::vector<double> result(m_limits->size());
    for (std::size_t i = 0; i < result.size(); ++i)
        for (std::size_t lane = 0; lane < lanes; ++lane) result[i] += m_sums[i * lanes + lane];
    std::fill(m_sums.begin(), m_sums.end(), 0.0);
    return result;
}

void Tally::merge(Tally& other) {
    count();
    spill();
    other.count();
    for (std::size_t i = 0; i < other.m_counts.size(); ++i) m_totals[i] += other.m_counts[i];
    for (std::size_t i = 0; i < other.m_totals.size(); ++i) m_totals[i] += other.m_totals[i];
    m_padding += other.m_padding;
    for (std::size_t i = 0; i < m_extremes.size(); ++i) {
        m_extremes[i].least = std::min(m_extremes[i].least, other.m_extremes[i].least);
        m_extremes[i].most = std::max(m_extremes[i].most, other.m_extremes[i].most);
    }
}

/// Where a bin begins; those beyond the limits reach as far as the draws did.
double Tally::lowEdge(std::size_t series, std::size_t bin) const {
    const Limits& limits = (*m_limits)[series];
    if (bin == 0) return std::min(m_extremes[series].least, limits.from);
    if (bin > bins::above) return std::max(m_extremes[series].most, limits.to);
    if (bin >= bins::atTo) return limits.to;
    if (bin <= bins::firstInner) return limits.from;
    return std::min(limits.from + static_cast<double>(bin - bins::firstInner) / limits.perUnit, limits.to);
}

std::uint64_t Tally::numbersOf(std::size_t series) const {
    std::uint64_t numbers = 0;
    for (std::size_t bin = 0; bin < bins::count; ++bin) numbers += in(series, bin);
    return numbers;
}

Spread Tally::spread(std::size_t series, double sum) const {
    Spread result;
    const std::uint64_t numbers = numbersOf(series);
    const std::uint64_t all = numbers + in(series, bins::none) - m_padding;
    result.existing = all > 0 ? static_cast<double>(numbers) / static_cast<double>(all) : 0;
    if (numbers == 0) {
        result.quantiles.fill(none);
        result.mean = result.least = result.most = none;
        return result;
    }
    const auto highEdge = [&](std::size_t bin) {
        return bin == bins::atFrom ? lowEdge(series, bins::atFrom) : lowEdge(series, bin + 1);
    };
    std::size_t first = 0, last = bins::above;
    while (in(series, first) == 0) ++first;
    while (in(series, last) == 0) --last;
    result.mean = sum / static_cast<double>(numbers);
    result.least = lowEdge(series, first);
    result.most = highEdge(last);
    std::size_t bin = first;
    std::uint64_t before = 0;
    for (std::size_t level = 0; level < levelCount; ++level) {
        const double rank = levelShares[level] * static_cast<double>(numbers);
        while (bin < last && static_cast<double>(before + in(series, bin)) < rank)
            before += in(series, bin++);
        const double low = lowEdge(series, bin), high = highEdge(bin);
        const double part = (rank - static_cast<double>(before)) / static_cast<double>(in(series, bin));
        result.quantiles[level] = low == high ? low : low + (high - low) * std::clamp(part, 0.0, 1.0);
    }
    return result;
}

Histogram Tally::histogram(std::size_t series) const {
    const Limits& limits = (*m_limits)[series];
    Histogram result;
    const std::uint64_t numbers = numbersOf(series);
    if (numbers == 0) return result;
    result.from = limits.from;
    if (limits.perUnit == 0) {
        result.shares = {1};
        return result;
    }
    result.width = binsPerBar / limits.perUnit;
    for (int bin = 0; bin < static_cast<int>(bins::count); ++bin) {
        // What lies at the limits or beyond belongs to the bars beside them.
        const auto bar =
            static_cast<std::size_t>(std::clamp(bin - bins::firstInner, 0, bins::inner - 1) / binsPerBar);
        if (bar >= result.shares.size()) result.shares.resize(bar + 1);
        result.shares[bar] +=
            static_cast<double>(in(series, static_cast<std::size_t>(bin))) / static_cast<double>(numbers);
    }
    return result;
}

} // namespace headroom::ranges
