#pragma once

#include "plan/plan.h"
#include "ranges/figure.h"
#include "ranges/lane_loops.h"

#include <vector>

namespace headroom::ranges {

/// The columns that a metric has beside its months: the whole plan, the worst month, and each calendar year
/// where the plan has several.
class Columns {
public:
    explicit Columns(const plan::Plan& plan);

    [[nodiscard]] int months() const { return m_months; }
    [[nodiscard]] int extra() const { return static_cast<int>(m_years.size() > 1 ? 2 + m_years.size() : 2); }
    [[nodiscard]] const std::vector<int>& years() const { return m_years; }

    /// How the months of a metric become its columns.
    [[nodiscard]] ColumnRule ruleOf(plan::Metric metric) const;

private:
    int m_months;
    std::vector<int> m_years;
    std::vector<int> m_yearEnds; // their months end before these
};

} // namespace headroom::ranges
