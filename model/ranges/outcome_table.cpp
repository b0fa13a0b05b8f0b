#include "ranges/outcome_table.h"

#include "ranges/distribution.h"

#include <algorithm>
#include <cmath>

namespace headroom::ranges {

namespace {

constexpr double keysPerRange = 1e9; // bases closer than this share a table
constexpr std::size_t mostTables = 4096;
constexpr std::size_t exactEach = 4;

/// Between two courses `width` apart, as part of the way, through values, slopes and bends (Hermite's
/// interpolation of the fifth degree).
double between(const Outcomes::Course& from, const Outcomes::Course& to, double width, double part) {
    const double rest = 1 - part;
    const auto side = [width](const Outcomes::Course& end, double t, double r, double direction) {
        return r * r * r *
               (end.value * (1 + 3 * t + 6 * t * t) + direction * width * end.slope * t * (1 + 3 * t) +
                width * width * end.bend * t * t / 2);
    };
    return side(from, part, rest, 1) + side(to, rest, part, -1);
}

/// The outcomes at so many scores, a step apart.
std::vector<double> outcomesAt(const Outcomes& outcomes, double from, double step, std::size_t count) {
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(outcomes.atScore(from + static_cast<double>(i) * step));
    return values;
}

/// The same of a PERT range, whose quantiles take long to find: each fourth, and what lies between them to
/// 1e-9 of the range.
std::vector<double> pertAt(const Outcomes& outcomes, double from, double step, std::size_t count) {
    std::vector<double> values;
    const double width = step * exactEach;
    Outcomes::Course last = outcomes.courseAt(from);
    for (std::size_t first = 0; first < count; first += exactEach) {
        const Outcomes::Course next = outcomes.courseAt(from + static_cast<double>(first) * step + width);
        for (std::size_t i = 0; i < exactEach && first + i < count; ++i)
            values.push_back(between(last, next, width, static_cast<double>(i) / exactEach));
        last = next;
    }
    return values;
}

} // namespace

OutcomeTable::OutcomeTable(plan::Distribution distribution, plan::RangeMeaning meaning, double base) {
    // A lognormal range is a normal one of logarithms.
    const bool logarithmic = distribution == plan::Distribution::lognormal;
    const Outcomes outcomes(logarithmic ? plan::Distribution::normal : distribution, meaning, {0, base, 1});
    constexpr auto cells = static_cast<std::size_t>(2 * reach * perScore);
    // Two values more at either end, for slopes of the fourth order.
    constexpr std::size_t beyond = 2;
    const auto found = distribution == plan::Distribution::pert ? pertAt : outcomesAt;
    const std::vector<double> values =
        found(outcomes, -reach - beyond / perScore, 1 / perScore, cells + 2 * beyond + 1);
    const auto slope = [&values](std::size_t i) {
        return (values[i - 2] - 8 * values[i - 1] + 8 * values[i + 1] - values[i + 2]) / 12;
    };
    m_cells.reserve(cells);
    for (std::size_t i = beyond; i < cells + beyond; ++i)
        m_cells.push_back(Cubic::through(values[i], values[i + 1], slope(i), slope(i + 1)));
}

std::shared_ptr<const OutcomeTable> OutcomeTables::of(plan::Distribution distribution,
                                                      plan::RangeMeaning meaning, double base) {
    // Only the bounded ones that have a mode depend on base.
    const bool hasMode =
        distribution == plan::Distribution::pert || distribution == plan::Distribution::triangular;
    const std::int64_t rounded = hasMode ? std::llround(std::clamp(base, 0.0, 1.0) * keysPerRange) : 0;
    const std::lock_guard lock(m_mutex);
    if (m_tables.size() > mostTables) m_tables.clear();
    auto& table = m_tables[{distribution, meaning, rounded}];
    if (!table)
        table = std::make_shared<OutcomeTable>(distribution, meaning,
                                               static_cast<double>(rounded) / keysPerRange);
    return table;
}

} // namespace headroom::ranges
