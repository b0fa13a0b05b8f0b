#include "ranges/summary.h"

#include <cassert>

namespace headroom::ranges {

int Summary::columnOf(const Figure& figure) const {
    switch (figure.over) {
    case Over::month: return figure.index;
    case Over::wholePlan: return months;
    case Over::worst: return months + 1;
    // A plan within one year has that year for its whole.
    case Over::year: return years.size() > 1 ? months + 2 + figure.index : months;
    }
    return months;
}

std::size_t Summary::index(plan::Metric metric, int w, int column) const {
    assert(column >= 0 && column < columns());
    const auto row = plan::isTypeMetric(metric) ? (static_cast<std::size_t>(metric) - plan::planMetricCount) *
                                                          static_cast<std::size_t>(types) +
                                                      static_cast<std::size_t>(w)
                                                : static_cast<std::size_t>(metric);
    return row * static_cast<std::size_t>(columns()) + static_cast<std::size_t>(column);
}

const Spread& Summary::of(const Figure& figure) const {
    const std::size_t at = index(figure.metric, figure.workType, columnOf(figure));
    return plan::isTypeMetric(figure.metric) ? m_type[at] : m_plan[at];
}

const Spread& Summary::at(plan::Metric metric, int t) const {
    return of({metric, -1, Over::month, t});
}

const Spread& Summary::at(plan::Metric metric, int w, int t) const {
    return of({metric, w, Over::month, t});
}

std::vector<double> Summary::series(plan::Metric metric, int w, Level level) const {
    std::vector<double> values;
    for (int t = 0; t < months; ++t) values.push_back(at(metric, w, t).at(level));
    return values;
}

std::vector<double> Summary::means(plan::Metric metric, int w) const {
    std::vector<double> values;
    for (int t = 0; t < months; ++t) values.push_back(at(metric, w, t).mean);
    return values;
}

const Histogram& Summary::histogram(const Figure& figure) const {
    assert(figure.over != Over::month);
    // The same order without the months.
    const std::size_t row = index(figure.metric, figure.workType, 0) / static_cast<std::size_t>(columns());
    const auto extra = static_cast<std::size_t>(columns() - months);
    const std::size_t at = row * extra + static_cast<std::size_t>(columnOf(figure) - months);
    return plan::isTypeMetric(figure.metric) ? m_typeBars[at] : m_planBars[at];
}

} // namespace headroom::ranges
