#pragma once

#include "plan/metric_catalogue.h"

#include <cassert>
#include <span>
#include <vector>

namespace headroom::projection {

/// The monthly results of a projection, one series a metric (and work type). A value that does not exist,
/// such as the output per person where nobody is required, is NaN; required FTE is infinite where there is
/// work and no inbox time.
template <class Number>
class Outputs {
public:
    Outputs() = default;
    Outputs(int months, int types) { resize(months, types); }

    /// Allocates only when it has to grow.
    void resize(int months, int types) {
        m_months = months;
        m_types = types;
        m_plan.resize(plan::planMetricCount * static_cast<std::size_t>(months));
        m_type.resize(plan::typeMetricCount * static_cast<std::size_t>(months) *
                      static_cast<std::size_t>(types));
    }

    [[nodiscard]] int months() const { return m_months; }
    [[nodiscard]] int types() const { return m_types; }

    [[nodiscard]] Number& at(plan::Metric metric, int t) { return m_plan[index(metric, t)]; }
    [[nodiscard]] const Number& at(plan::Metric metric, int t) const { return m_plan[index(metric, t)]; }
    [[nodiscard]] Number& at(plan::Metric metric, int w, int t) { return m_type[index(metric, w, t)]; }
    [[nodiscard]] const Number& at(plan::Metric metric, int w, int t) const {
        return m_type[index(metric, w, t)];
    }

    /// The series of a metric of the plan, by month.
    [[nodiscard]] std::span<const Number> series(plan::Metric metric) const {
        return {m_plan.data() + index(metric, 0), static_cast<std::size_t>(m_months)};
    }
    /// The series of a metric of a work type, by month.
    [[nodiscard]] std::span<const Number> series(plan::Metric metric, int w) const {
        return {m_type.data() + index(metric, w, 0), static_cast<std::size_t>(m_months)};
    }

    /// All series one after the other: those of the plan by metric, those of the work types by metric and
    /// type.
    [[nodiscard]] std::span<const Number> planValues() const { return m_plan; }
    [[nodiscard]] std::span<const Number> typeValues() const { return m_type; }

private:
    [[nodiscard]] std::size_t index(plan::Metric metric, int t) const {
        assert(!plan::isTypeMetric(metric) && t >= 0 && t < m_months);
        return static_cast<std::size_t>(metric) * static_cast<std::size_t>(m_months) +
               static_cast<std::size_t>(t);
    }
    [[nodiscard]] std::size_t index(plan::Metric metric, int w, int t) const {
        assert(plan::isTypeMetric(metric) && w >= 0 && w < m_types && t >= 0 && t < m_months);
        const auto row =
            (static_cast<std::size_t>(metric) - plan::planMetricCount) * static_cast<std::size_t>(m_types) +
            static_cast<std::size_t>(w);
        return row * static_cast<std::size_t>(m_months) + static_cast<std::size_t>(t);
    }

    int m_months = 0;
    int m_types = 0;
    std::vector<Number> m_plan;
    std::vector<Number> m_type;
};

} // namespace headroom::projection
