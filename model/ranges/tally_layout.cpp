#include "ranges/tally_layout.h"

#include <cmath>
#include <limits>
#include <type_traits>

namespace headroom::ranges {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr std::uint32_t often = 3; // a value that comes so often at an end is one that many draws share

/// The ends of two that have seen different draws: values that are the same count together.
void reach(double& end, auto& times, double other, auto otherTimes, bool isBeyond) {
    if (isBeyond) {
        end = other;
        times = 0;
    }
    if (end == other) times += static_cast<std::remove_reference_t<decltype(times)>>(otherTimes);
}

} // namespace

Pilot::Pilot(std::size_t series) {
    SeenSeries nothing{};
    nothing.least.fill(infinity);
    nothing.most.fill(-infinity);
    m_seen.assign(series, nothing);
    // The first has none before it.
    if (!m_seen.empty()) m_seen.front().unlikeBefore.fill(1);
}

void Pilot::add(std::span<const double> values, std::size_t count) {
    if (count < lanes) {
        // What is no number is at no end, and the same in every series.
        m_padded.assign(values.begin(), values.end());
        for (std::size_t at = 0; at < m_padded.size(); ++at)
            if (at % lanes >= count) m_padded[at] = std::numeric_limits<double>::quiet_NaN();
        values = m_padded;
    }
    laneLoops().look(values.data(), m_seen.size(), m_seen.data());
    m_draws += count;
}

void Pilot::merge(const Pilot& other) {
    for (std::size_t i = 0; i < m_seen.size(); ++i) {
        const SeenSeries& more = other.m_seen[i];
        SeenSeries& seen = m_seen[i];
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            reach(seen.least[lane], seen.atLeast[lane], more.least[lane], more.atLeast[lane],
                  more.least[lane] < seen.least[lane]);
            reach(seen.most[lane], seen.atMost[lane], more.most[lane], more.atMost[lane],
                  more.most[lane] > seen.most[lane]);
            seen.unlikeBefore[lane] |= more.unlikeBefore[lane];
        }
    }
    m_draws += other.m_draws;
}

Pilot::Seen Pilot::seenOf(std::size_t series) const {
    const SeenSeries& lane = m_seen[series];
    Seen seen{infinity, -infinity};
    for (std::size_t i = 0; i < lanes; ++i) {
        reach(seen.least, seen.atLeast, lane.least[i], lane.atLeast[i], lane.least[i] < seen.least);
        reach(seen.most, seen.atMost, lane.most[i], lane.atMost[i], lane.most[i] > seen.most);
        seen.isBefore = seen.isBefore && lane.unlikeBefore[i] == 0;
    }
    return seen;
}

BinLimits Pilot::limitsOf(const Seen& seen) {
    constexpr double margin = 0.05;
    const double width = seen.most - seen.least;
    // All the same, or nothing that can be counted in between.
    if (!(width > 0) || !std::isfinite(width)) return BinLimits(std::isfinite(seen.least) ? seen.least : 0);
    return {seen.atLeast >= often ? seen.least : seen.least - margin * width,
            seen.atMost >= often ? seen.most : seen.most + margin * width};
}

TallyLayout::Kind Pilot::kindOf(const Seen& seen) const {
    using Kind = TallyLayout::Kind;
    const bool isOneValue = seen.least == seen.most && seen.atLeast == m_draws;
    if (isOneValue && std::isfinite(seen.least)) return Kind::oneValue;
    if (seen.isBefore) return Kind::sameAsBefore;
    const bool isWide = std::isfinite(seen.most - seen.least) && seen.most > seen.least;
    return isWide && seen.atLeast < often && seen.atMost < often ? Kind::countedWithin : Kind::counted;
}

TallyLayout Pilot::layout() const {
    using Kind = TallyLayout::Kind;
    TallyLayout layout;
    for (std::size_t i = 0; i < m_seen.size(); ++i) {
        const Seen seen = seenOf(i);
        const Kind kind = kindOf(seen);
        layout.limits.push_back(limitsOf(seen));
        layout.kinds.push_back(kind);
        layout.like.push_back(kind == Kind::sameAsBefore ? layout.like.back() : i);
        if (kind == Kind::sameAsBefore) layout.same.push_back({i, layout.like.back()});
        if (kind == Kind::oneValue) layout.constant.push_back({i, seen.least});
    }
    layout.place.resize(m_seen.size());
    for (const Kind kind : {Kind::countedWithin, Kind::counted}) {
        for (std::size_t i = 0; i < m_seen.size(); ++i) {
            if (layout.kinds[i] != kind) continue;
            layout.place[i] = layout.counted.size();
            layout.counted.push_back({i, layout.limits[i]});
        }
        if (kind == Kind::countedWithin) layout.countedWithin = layout.counted.size();
    }
    for (const SameSeries& same : layout.same) layout.place[same.series] = layout.place[same.like];
    return layout;
}

} // namespace headroom::ranges
