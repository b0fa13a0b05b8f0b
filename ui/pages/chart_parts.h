#pragma once

#include "ui/charts/month_chart_data.h"
#include "ui/pages/page_spec.h"

#include <span>
#include <vector>

namespace headroom::ui {

/// A chart with the plan's months and nothing in it yet; months in which people are missing tinted.
MonthChartData emptyChart(const PageInput& input, const QString& title, plan::Unit unit);

std::vector<double> valuesOf(std::span<const double> series);
/// The values of a lever of the plan by month.
std::vector<double> leverValues(const PageInput& input, plan::LeverKey key);
std::vector<double> sumOf(const std::vector<double>& a, const std::vector<double>& b);

MonthLine line(const QString& name, std::vector<double> values, ColourRole role);

/// A line a work type of one of its metrics, told apart by colour, then by dashes.
std::vector<MonthLine> typeLines(const PageInput& input, plan::Metric metric);

/// Fills in the description for those who do not see the chart, from its series.
void describe(MonthChartData& chart, const PageInput& input);

} // namespace headroom::ui
