#include "ranges/tally_layout.h"

#include <bit>
#include <cmath>
#include <limits>

namespace headroom::ranges {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr std::uint32_t often = 3; // a value that comes so often at an end is one that many draws share

std::uint64_t bitsOf(double value) {
    return std::bit_cast<std::uint64_t>(value);
}

} // namespace

Pilot::Pilot(std::size_t series)
    : m_seen(series, Seen{infinity, -infinity}) {}

void Pilot::add(Seen& seen, double value, std::uint32_t times) {
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

void Pilot::add(std::span<const double> values, std::size_t count) {
    for (std::size_t i = 0; i < m_seen.size(); ++i) {
        Seen& seen = m_seen[i];
        const double* value = values.data() + i * lanes;
        const double* before = i > 0 ? value - lanes : value; // the series before lies before it
        if (!seen.isAny) seen.first = bitsOf(*value);
        seen.isAny = true;
        // Looked at without a branch; nearly all numbers lie between those seen before, and nothing comes of
        // them.
        std::uint64_t fromFirst = 0, fromBefore = 0;
        unsigned atEnds = 0;
        for (std::size_t lane = 0; lane < count; ++lane) {
            fromFirst |= bitsOf(value[lane]) ^ seen.first;
            fromBefore |= bitsOf(value[lane]) ^ bitsOf(before[lane]);
            atEnds |= static_cast<unsigned>(value[lane] <= seen.least) |
                      static_cast<unsigned>(value[lane] >= seen.most);
        }
        seen.isFirst = seen.isFirst && fromFirst == 0;
        seen.isBefore = seen.isBefore && i > 0 && fromBefore == 0;
        for (std::size_t lane = 0; atEnds != 0 && lane < count; ++lane) add(seen, value[lane], 1);
    }
}

void Pilot::merge(const Pilot& other) {
    for (std::size_t i = 0; i < m_seen.size(); ++i) {
        const Seen& more = other.m_seen[i];
        Seen& seen = m_seen[i];
        if (!more.isAny) continue;
        seen.isFirst = seen.isFirst && more.isFirst && (!seen.isAny || seen.first == more.first);
        seen.isBefore = seen.isBefore && more.isBefore;
        if (!seen.isAny) seen.first = more.first;
        seen.isAny = true;
        if (more.least > more.most) continue; // none was a number
        const Seen before = seen;
        // Ends that are the same value count together; the others as they are.
        add(seen, more.least, 0);
        add(seen, more.most, 0);
        seen.atLeast =
            (before.least == seen.least ? before.atLeast : 0) + (more.least == seen.least ? more.atLeast : 0);
        seen.atMost =
            (before.most == seen.most ? before.atMost : 0) + (more.most == seen.most ? more.atMost : 0);
    }
}

BinLimits Pilot::limitsOf(const Seen& seen) {
    constexpr double margin = 0.05;
    const double width = seen.most - seen.least;
    // All the same, or nothing that can be counted in between.
    if (!(width > 0) || !std::isfinite(width)) return BinLimits(std::isfinite(seen.least) ? seen.least : 0);
    return {seen.atLeast >= often ? seen.least : seen.least - margin * width,
            seen.atMost >= often ? seen.most : seen.most + margin * width};
}

TallyLayout::Kind Pilot::kindOf(const Seen& seen) {
    using Kind = TallyLayout::Kind;
    if (seen.isAny && seen.isFirst && std::isfinite(std::bit_cast<double>(seen.first))) return Kind::oneValue;
    if (seen.isAny && seen.isBefore) return Kind::sameAsBefore;
    const bool isWide = std::isfinite(seen.most - seen.least) && seen.most > seen.least;
    return isWide && seen.atLeast < often && seen.atMost < often ? Kind::countedWithin : Kind::counted;
}

TallyLayout Pilot::layout() const {
    using Kind = TallyLayout::Kind;
    TallyLayout layout;
    for (std::size_t i = 0; i < m_seen.size(); ++i) {
        const Kind kind = kindOf(m_seen[i]);
        layout.limits.push_back(limitsOf(m_seen[i]));
        layout.kinds.push_back(kind);
        layout.like.push_back(kind == Kind::sameAsBefore ? layout.like.back() : i);
        if (kind == Kind::sameAsBefore) layout.same.push_back({i, layout.like.back()});
        if (kind == Kind::oneValue) layout.constant.push_back({i, std::bit_cast<double>(m_seen[i].first)});
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
