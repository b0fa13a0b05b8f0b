#pragma once

#include "ui/charts/month_chart_data.h"
#include "ui/theme/colours.h"

#include <QByteArray>
#include <QImage>
#include <QLocale>
#include <QRectF>

#include <limits>
#include <optional>

class QPainter;

namespace headroom::ui {

/// Where the months stand: month 0 spans left - scrolled to left - scrolled + width; nothing is drawn left of
/// `left` nor, but for the labels of the lines, right of `end`.
struct ChartColumns {
    double left = 0;
    double width = 0;
    double scrolled = 0;
    double end = std::numeric_limits<double>::infinity();

    bool operator==(const ChartColumns&) const = default;
};

/// How a chart is drawn away from the screen.
struct ChartStyle {
    Colours colours = printColours();
    QLocale locale;
    double textScale = 1;                // of the theme's sizes
    bool monthLabels = false;            // names of months below the plot
    std::optional<ChartColumns> columns; // relative to the rectangle; automatic without
};

/// Draws the chart as vectors into a rectangle of any painter, a PDF's too. One unit of the painter counts as
/// one device-independent pixel.
void paintMonthChart(QPainter& painter, const QRectF& rect, const MonthChartData& data,
                     const ChartStyle& style);

QImage monthChartImage(const MonthChartData& data, const ChartStyle& style, const QSize& size,
                       double devicePixelRatio);
QByteArray monthChartSvg(const MonthChartData& data, const ChartStyle& style, const QSize& size);

} // namespace headroom::ui
