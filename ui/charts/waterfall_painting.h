#pragma once

#include "ui/charts/chart_painting.h"
#include "ui/charts/ticks.h"
#include "ui/charts/waterfall_chart_data.h"

#include <QRectF>

namespace headroom::ui {

/// Where things are in a waterfall of a given size.
struct WaterfallGeometry {
    QRectF plot;
    double slot = 80; // a bar with the air beside it
    Ticks ticks;      // they need not begin at 0: what changes is looked at

    [[nodiscard]] double yOf(double value) const {
        const double share = (value - ticks.first) / (ticks.last - ticks.first);
        return plot.bottom() - (share < 0 ? 0 : share) * plot.height();
    }
    [[nodiscard]] QRectF column(int part) const {
        return {plot.left() + part * slot, plot.top(), slot, plot.height()};
    }
};

WaterfallGeometry layOutWaterfall(const WaterfallChartData& data, const QRectF& rect,
                                  const ChartStyle& style);

/// Draws it as vectors into a rectangle of any painter; the part that is pointed at has its card, -1 for
/// none.
void paintWaterfall(QPainter& painter, const QRectF& rect, const WaterfallChartData& data,
                    const ChartStyle& style, int hovered = -1);

} // namespace headroom::ui
