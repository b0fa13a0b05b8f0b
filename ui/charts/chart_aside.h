#pragma once

#include <QRectF>

class QPainter;

namespace headroom::ui {

class ChartScene;

/// What the chart is about, beside the plot, where the names of the grid's rows leave room for it.
void paintAside(QPainter& painter, const ChartScene& scene);
/// Where its link is; empty where there is none.
QRectF asideLink(const ChartScene& scene);

} // namespace headroom::ui
