#pragma once

#include "projection/projection.h"
#include "ui/charts/month_chart_data.h"
#include "ui/report/month_table.h"

#include <QLocale>

namespace headroom::ui::report {

/// Months [first, first + count) of capacity against requirement, the worst of them marked.
MonthChartData capacityChart(const projection::Projection& projection, int first, int count,
                             const QLocale& locale);
/// The automation rate of the plan and, while they can be told apart, of each work type.
MonthChartData automationChart(const projection::Projection& projection, int first, int count,
                               const QLocale& locale);

/// The most work types whose lines can be told apart.
inline constexpr int mostTypesInChart = 8;

/// Draws a chart above the columns of a page, at the pages' height, and moves on.
void drawChart(Pages& pages, const MonthChartData& data, const MonthColumns& columns, double height);

} // namespace headroom::ui::report
