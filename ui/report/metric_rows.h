#pragma once

#include "projection/projection.h"
#include "ui/report/month_table.h"

#include <QLocale>
#include <QString>

namespace headroom::ui::report {

/// Rows of month tables, made from the metric catalogue.
class MetricRows {
public:
    MetricRows(const projection::Projection& projection, const MonthColumns& columns, const QLocale& locale,
               bool totals);

    [[nodiscard]] MonthRow row(plan::Metric metric) const;
    [[nodiscard]] MonthRow row(plan::Metric metric, int workType) const;
    /// A metric of one of the two comparisons, or any other series with the metric's unit and aggregate.
    [[nodiscard]] MonthRow row(const QString& name, std::span<const double> series, plan::Metric like) const;
    [[nodiscard]] static MonthRow section(const QString& name);

private:
    const projection::Projection& m_projection;
    MonthColumns m_columns;
    QLocale m_locale;
    bool m_totals;
};

} // namespace headroom::ui::report
