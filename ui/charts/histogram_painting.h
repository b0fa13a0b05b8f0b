#pragma once

#include "ui/charts/chart_painting.h"
#include "ui/charts/histogram_chart_data.h"
#include "ui/charts/ticks.h"

#include <QRectF>

namespace headroom::ui {

/// Where things are in a histogram of a given size.
struct HistogramGeometry {
    QRectF plot;
    Ticks values; // of the figure, along the bottom; it may begin and end between two of them
    double first = 0, last = 1;
    Ticks shares;

    [[nodiscard]] double xOf(double value) const {
        return plot.left() + (value - first) / (last - first) * plot.width();
    }
    [[nodiscard]] double yOf(double share) const {
        return plot.bottom() - share / shares.last * plot.height();
    }
};

HistogramGeometry layOutHistogram(const HistogramChartData& data, const QRectF& rect,
                                  const ChartStyle& style);

/// Draws it as vectors into a rectangle of any painter; the bar that is pointed at has its card, -1 for none.
void paintHistogram(QPainter& painter, const QRectF& rect, const HistogramChartData& data,
                    const ChartStyle& style, int hovered = -1);

} // namespace headroom::ui
