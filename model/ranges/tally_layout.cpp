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
        if (!seen.isAny) seen.first = bitsOf(*value);
        seen.isAny = true;
        seen.isBefore = seen.isBefore && i > 0;
        for (std::size_t lane = 0; lane < count; ++lane) {
            add(seen, value[lane], 1);
            seen.isFirst = seen.isFirst && bitsOf(value[lane]) == seen.first;
            // The series before lies before it.
            seen.isBefore = seen.isBefore && bitsOf(value[lane]) == bitsOf(*(value + lane - lanes));
        }
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
    layout.limits.reserve(m_seen.size());
    for (std::size_t i = 0; i < m_seen.size(); ++i) {
        const Seen& seen = m_seen[i];
        const BinLimits limits = limitsOf(seen);
        const Kind kind = kindOf(seen);
        const bool isAnother = layout.runs.empty() || layout.runs.back().kind != kind ||
                               (kind == Kind::oneValue && bitsOf(layout.runs.back().value[0]) != seen.first);
        if (isAnother) {
            layout.runs.push_back(
                {kind, i, i, TallyLayout::isCounted(kind) ? layout.counted.size() : i - 1, {}});
            if (kind == Kind::oneValue) layout.runs.back().value.fill(std::bit_cast<double>(seen.first));
        }
        layout.runs.back().end = i + 1;
        layout.like.push_back(kind == Kind::sameAsBefore ? layout.like.back() : i);
        layout.place.push_back(TallyLayout::isCounted(kind) ? layout.counted.size()
                               : kind == Kind::sameAsBefore ? layout.place.back()
                                                            : 0);
        layout.kinds.push_back(kind);
        layout.limits.push_back(limits);
        if (TallyLayout::isCounted(kind)) layout.counted.push_back(limits);
    }
    return layout;
}

} // namespace headroom::ranges
