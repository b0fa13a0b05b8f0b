#include "ui/report/metric_rows.h"

#include "plan/aggregate.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"

namespace headroom::ui::report {

MetricRows::MetricRows(const projection::Projection& projection, const MonthColumns& columns,
                       const QLocale& locale, bool totals)
    : m_projection(projection)
    , m_columns(columns)
    , m_locale(locale)
    , m_totals(totals) {}

MonthRow MetricRows::row(plan::Metric metric) const {
    return row(label(metric), m_projection.series(metric), metric);
}

MonthRow MetricRows::row(plan::Metric metric, int workType) const {
    MonthRow result =
        row(QString::fromStdString(m_projection.plan->workTypes[static_cast<std::size_t>(workType)].name)
                .simplified(),
            m_projection.series(metric, workType), metric);
    result.unit.clear(); // stands in the section's heading
    result.marker = Colours::seriesRole(workType);
    return result;
}

MonthRow MetricRows::row(const QString& name, std::span<const double> series, plan::Metric like) const {
    const plan::MetricInfo& metric = plan::info(like);
    MonthRow result;
    result.name = name;
    result.unit = unitLabel(metric.unit, QString::fromStdString(m_projection.plan->currency));
    // Heads are shown with their fraction in every month, so that a row reads evenly.
    const plan::Unit shownAs = metric.unit == plan::Unit::people ? plan::Unit::fte : metric.unit;
    const auto add = [&](double value) {
        result.cells.push_back(formatNumber(value, shownAs, m_locale));
        result.trouble.push_back(metric.negativeIsTrouble && value < 0);
    };
    for (int t = m_columns.first; t < m_columns.first + m_columns.count; ++t)
        add(series[static_cast<std::size_t>(t)]);
    const auto weight = weightOf(like);
    if (m_totals)
        add(aggregate(series, like, m_columns.first, m_columns.first + m_columns.count,
                      weight ? m_projection.series(*weight) : std::span<const double>{}));
    return result;
}

MonthRow MetricRows::section(const QString& name) {
    MonthRow result;
    result.name = name;
    result.section = true;
    return result;
}

} // namespace headroom::ui::report
