#pragma once

#include "ui/charts/chart_painting.h"
#include "ui/charts/ticks.h"
#include "ui/charts/tornado_chart_data.h"

#include <QRectF>

namespace headroom::ui {

/// Where things are in a tornado of a given size.
struct TornadoGeometry {
    QRectF plot; // rows times the axis; values stand beside the bars, within the rectangle
    double rowHeight = 22;
    double names = 0; // the width they have, left of the plot
    int shown = 0;    // bars; a last line for the others follows where there are more
    Ticks ticks;

    [[nodiscard]] double xOf(double value) const {
        return plot.left() + (value - ticks.first) / (ticks.last - ticks.first) * plot.width();
    }
    [[nodiscard]] QRectF row(int bar) const {
        return {plot.left() - names, plot.top() + bar * rowHeight, plot.width() + names, rowHeight};
    }
};

TornadoGeometry layOutTornado(const TornadoChartData& data, const QRectF& rect, const ChartStyle& style);

/// Draws it as vectors into a rectangle of any painter; the bar that is pointed at has its card, -1 for none.
void paintTornado(QPainter& painter, const QRectF& rect, const TornadoChartData& data,
                  const ChartStyle& style, int hovered = -1);

} // namespace headroom::ui
