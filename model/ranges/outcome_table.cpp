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
    constexpr auto cells = static_cast<std::size_t>(2 * reach * perScore);
    // Two values more at either end, for slopes of the fourth order.
    constexpr std::size_t beyond = 2;
    std::vector<double> values;
    for (std::size_t i = 0; i <= cells + 2 * beyond; ++i)
        values.push_back(
            outcomes.atScore((static_cast<double>(i) - static_cast<double>(beyond)) / perScore - reach));
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
