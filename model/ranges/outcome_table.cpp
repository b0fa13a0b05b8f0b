#include "ranges/outcome_table.h"

#include "ranges/distribution.h"

#include <algorithm>
#include <cmath>

namespace headroom::ranges {

namespace {

constexpr double keysPerRange = 1e9; // bases closer than this share a table
constexpr std::size_t mostTables = 4096;

} // namespace

OutcomeTable::OutcomeTable(plan::Distribution distribution, plan::RangeMeaning meaning, double base) {
    // A lognormal range is a normal one of logarithms.
    const bool logarithmic = distribution == plan::Distribution::lognormal;
    const Outcomes outcomes(logarithmic ? plan::Distribution::normal : distribution, meaning, {0, base, 1});
    constexpr int cells = static_cast<int>(2 * reach * perScore);
    // Two values more at either end, for slopes of the fourth order.
    std::vector<double> values;
    for (int i = -2; i <= cells + 2; ++i) values.push_back(outcomes.atScore(i / perScore - reach));
    const auto slope = [&values](int i) {
        const auto at = [&](int offset) { return values[static_cast<std::size_t>(i + 2 + offset)]; };
        return (at(-2) - 8 * at(-1) + 8 * at(1) - at(2)) / 12;
    };
    m_cells.reserve(static_cast<std::size_t>(cells));
    for (int i = 0; i < cells; ++i)
        m_cells.push_back(Cubic::through(values[static_cast<std::size_t>(i + 2)],
                                         values[static_cast<std::size_t>(i + 3)], slope(i), slope(i + 1)));
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
