#pragma once

#include "ui/charts/month_chart_data.h"
#include "ui/pages/page_spec.h"

#include <span>
#include <vector>

namespace headroom::ui {

/// A page whose title is an answer that the projection alone gives.
PageSpec pageOf(const QString& key, const QString& name, IconName icon,
                Answer (*answer)(const projection::Projection& projection, const QLocale& locale));

/// A chart with the plan's months and nothing in it yet; months in which people are missing tinted.
MonthChartData emptyChart(const PageInput& input, const QString& title, plan::Unit unit);

std::vector<double> valuesOf(std::span<const double> series);
/// The values of a lever of the plan by month.
std::vector<double> leverValues(const PageInput& input, plan::LeverKey key);
std::vector<double> sumOf(const std::vector<double>& a, const std::vector<double>& b);

MonthLine line(const QString& name, std::vector<double> values, ColourRole role);

/// A line a work type of one of its metrics, told apart by colour, then by dashes.
std::vector<MonthLine> typeLines(const PageInput& input, plan::Metric metric);

/// What the plan would cost with automation held where it is today.
MonthLine asTodayLine(const PageInput& input);
/// The kinds of cost with their total, and the alternatives they are held against; `page` begins the keys of
/// the sections.
void addCostRows(GridRows& rows, const QString& page);

/// A lever by month as a line that can be moved by hand: steps where it has steps, else month by month.
MonthLine leverLine(const PageInput& input, const plan::LeverRef& lever, const QString& name,
                    ColourRole role);
/// How the season is moved by hand: each calendar month by itself.
Stair seasonStair();
/// Low to high of a lever; nothing where it has no range.
void addLeverBand(MonthChartData& chart, const PageInput& input, const plan::LeverRef& lever,
                  const QString& name, ColourRole role, bool labelled = false);
/// The P10 to P90 of a result behind its line, in the chart's own axis; nothing while the ranges are not
/// known.
void addBand(MonthChartData& chart, const PageInput& input, plan::Metric metric, const QString& name,
             ColourRole role, bool labelled = true, bool step = false);
/// The same as a stroke in each month, where a stack would cover a band.
void addWhiskers(MonthChartData& chart, const PageInput& input, plan::Metric metric, const QString& name);
/// The same of a metric of a work type behind its line, without labels.
void addTypeBand(MonthChartData& chart, const PageInput& input, plan::Metric metric, int w,
                 const MonthLine& series, double strength = MonthBand{}.strength);
/// From low to high of a lever's range, a stroke in each month; nothing for a lever without one.
void addLeverWhiskers(MonthChartData& chart, const PageInput& input, plan::LeverKey key, const QString& name);

/// Fills in the description for those who do not see the chart, from its series.
void describe(MonthChartData& chart, const PageInput& input);

} // namespace headroom::ui
