#pragma once

class QPainter;

namespace headroom::ui {

class ChartScene;

/// The grid lines of a chart, and over them its bands, its stack and its lines.
void paintChartSeries(QPainter& painter, const ChartScene& scene);

} // namespace headroom::ui
