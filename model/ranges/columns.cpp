#include "ranges/columns.h"

#include "ranges/lane_loops.h"

namespace headroom::ranges {

Columns::Columns(const plan::Plan& plan)
    : m_months(plan.months) {
    for (int t = 0; t < plan.months; ++t) {
        const int year = static_cast<int>(plan.monthAt(t).year());
        if (m_years.empty() || m_years.back() != year) {
            m_years.push_back(year);
            m_spans.push_back({t, t});
        }
        m_spans.back().to = t + 1;
    }
}

void Columns::fill(plan::Metric metric, const double* values, const double* weights, double* columns) const {
    constexpr std::size_t lanes = 8;
    const plan::MetricInfo& info = plan::info(metric);
    const LaneLoops& loops = laneLoops();
    loops.aggregate(info.year, values, weights, 0, m_months, columns);
    loops.extreme(info.negativeIsTrouble, values, m_months, columns + lanes);
    if (m_years.size() < 2) return;
    for (std::size_t y = 0; y < m_spans.size(); ++y)
        loops.aggregate(info.year, values, weights, m_spans[y].from, m_spans[y].to,
                        columns + (2 + y) * lanes);
}

} // namespace headroom::ranges
