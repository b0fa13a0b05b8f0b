#pragma once

#include "actuals/refit.h"
#include "ui/charts/month_chart_data.h"

namespace headroom::ui {

/// A control chart of what a lever was off its plan by, from the plan's first month to the last one seen:
/// each month a dot, their mean, the limits, and why a month stands out. In points for shares, else in per
/// cent of plan.
MonthChartData controlChartPicture(const plan::Plan& plan, const actuals::LeverCourse& course,
                                   const QLocale& locale);

} // namespace headroom::ui
