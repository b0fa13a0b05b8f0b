#pragma once

class QPainter;

namespace headroom::ui {

class ChartScene;

/// What is drawn below the chart's series: months that hurt.
void paintChartBelow(QPainter& painter, const ChartScene& scene);
/// What is drawn above them: ticks, labels at the ends of lines, notes, the mark, the pointed-at month.
void paintChartAbove(QPainter& painter, const ChartScene& scene);

} // namespace headroom::ui
