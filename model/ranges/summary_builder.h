#pragma once

#include "ranges/collector.h"
#include "ranges/summary.h"

namespace headroom::ranges {

/// Makes a summary of what was counted.
class SummaryBuilder {
public:
    SummaryBuilder(const plan::Plan& plan, const SeriesShape& shape)
        : m_plan(plan)
        , m_shape(shape) {}

    [[nodiscard]] Summary build(const Tallies& tallies, const Tallies::Sums& sums, const Counts& counts,
                                std::int64_t draws, int threads) const;

private:
    void addSpreads(Summary& summary, const Tallies& tallies, const Tallies::Sums& sums, int threads) const;
    void addChances(Summary& summary, const Counts& counts) const;

    const plan::Plan& m_plan;
    const SeriesShape& m_shape;
};

/// The spread and bars of single values, exactly: quantiles between two values in a straight line.
Spread spreadOf(std::vector<double> values);

} // namespace headroom::ranges
