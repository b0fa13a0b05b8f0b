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

    /// The bars of the two figures are cut: the axis begins above 0.
    [[nodiscard]] bool isCut() const { return ticks.first > 0; }
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

/// Says that the axis does not begin at 0, and where; empty where it does.
QString cutNote(const WaterfallChartData& data, const WaterfallGeometry& geometry, const QLocale& locale);

/// Draws it as vectors into a rectangle of any painter; the part that is pointed at has its card, -1 for
/// none.
void paintWaterfall(QPainter& painter, const QRectF& rect, const WaterfallChartData& data,
                    const ChartStyle& style, int hovered = -1);

} // namespace headroom::ui
