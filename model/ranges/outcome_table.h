#pragma once

#include "plan/lever.h"
#include "ranges/cubic.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <tuple>
#include <vector>

namespace headroom::ranges {

/// The outcomes of a range by their normal score, where low is 0 and high is 1, or of a lognormal range its
/// logarithm is. Good to 1e-7 of the range, triangular to 1e-4 of it in the cell of its mode (tested).
class OutcomeTable {
public:
    /// `base` lies between 0 and 1. Not for discrete ranges.
    OutcomeTable(plan::Distribution distribution, plan::RangeMeaning meaning, double base);

    /// Outcomes by score.
    [[nodiscard]] CubicTable cubics() const { return {m_cells.data(), -reach, perScore, last}; }

private:
    static constexpr double reach = 6.5; // a 32-bit grid goes to 6.34
    static constexpr double perScore = 20;
    static constexpr double last = 2 * reach * perScore - 1e-9;

    std::vector<Cubic> m_cells;
};

/// Tables that were made, so that an edit needs none but its own. May be used by several threads.
class OutcomeTables {
public:
    std::shared_ptr<const OutcomeTable> of(plan::Distribution distribution, plan::RangeMeaning meaning,
                                           double base);

private:
    using Key = std::tuple<plan::Distribution, plan::RangeMeaning, std::int64_t>;
    std::mutex m_mutex;
    std::map<Key, std::shared_ptr<const OutcomeTable>> m_tables;
};

} // namespace headroom::ranges
