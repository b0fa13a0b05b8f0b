#include "ranges/columns.h"

namespace headroom::ranges {

Columns::Columns(const plan::Plan& plan)
    : m_months(plan.months) {
    for (int t = 0; t < plan.months; ++t) {
        const int year = static_cast<int>(plan.monthAt(t).year());
        if (m_years.empty() || m_years.back() != year) {
            m_years.push_back(year);
            m_yearEnds.push_back(t);
        }
        m_yearEnds.back() = t + 1;
    }
}

ColumnRule Columns::ruleOf(plan::Metric metric) const {
    const plan::MetricInfo& info = plan::info(metric);
    return {info.year, info.negativeIsTrouble, m_yearEnds};
}

} // namespace headroom::ranges
