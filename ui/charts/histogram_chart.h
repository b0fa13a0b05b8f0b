#pragma once

#include "ui/charts/histogram_chart_data.h"
#include "ui/charts/painted_chart.h"

namespace headroom::ui {

/// How often a figure fell where in the draws. Left and right walk the bars.
class HistogramChart : public PaintedChart {
    Q_OBJECT

public:
    using PaintedChart::PaintedChart;

    void setData(HistogramChartData data);
    [[nodiscard]] const HistogramChartData& data() const { return m_data; }

    [[nodiscard]] QSize sizeHint() const override { return {720, 280}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 120}; }
    [[nodiscard]] QString table() const override;

protected:
    void paintChart(QPainter& painter, const QRectF& rect, const ChartStyle& style,
                    int hovered) const override;
    [[nodiscard]] int parts() const override { return static_cast<int>(m_data.shares.size()); }
    [[nodiscard]] int partAt(const QPointF& point) const override;
    [[nodiscard]] QString spoken(int part) const override;
    [[nodiscard]] std::pair<Qt::Key, Qt::Key> walkKeys() const override {
        return {Qt::Key_Left, Qt::Key_Right};
    }

private:
    HistogramChartData m_data;
};

} // namespace headroom::ui
