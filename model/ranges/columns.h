#pragma once

#include "plan/plan.h"
#include "ranges/figure.h"

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

    /// Fills the extra columns of eight draws from their months: values by month and lane, and by column
    /// and lane. `weights` as plan::weightOf has them, else null.
    void fill(plan::Metric metric, const double* values, const double* weights, double* columns) const;

private:
    struct Span {
        int from = 0, to = 0;
    };

    int m_months;
    std::vector<int> m_years;
    std::vector<Span> m_spans; // months of each year
};

} // namespace headroom::ranges
