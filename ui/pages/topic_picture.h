#pragma once

#include "plan/plan.h"
#include "ui/charts/month_chart_data.h"

#include <optional>

namespace headroom::ui {

/// How a topic's resolution went month by month, with the changes that were made to it; nothing where its
/// outcomes are not known.
std::optional<MonthChartData> topicPicture(const plan::Plan& plan, const plan::WorkTypeId& type,
                                           const std::string& topic, const QLocale& locale);

} // namespace headroom::ui
