#pragma once

#include "ui/charts/painted_chart.h"
#include "ui/charts/waterfall_chart_data.h"

namespace headroom::ui {

/// How a figure becomes another: a bar a step, left and right walk them.
class WaterfallChart : public PaintedChart {
    Q_OBJECT

public:
    using PaintedChart::PaintedChart;

    void setData(WaterfallChartData data);
    [[nodiscard]] const WaterfallChartData& data() const { return m_data; }

    [[nodiscard]] QSize sizeHint() const override { return {720, 300}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 130}; }
    [[nodiscard]] QString table() const override;

protected:
    void paintChart(QPainter& painter, const QRectF& rect, const ChartStyle& style,
                    int hovered) const override;
    [[nodiscard]] int parts() const override { return m_data.parts(); }
    [[nodiscard]] int partAt(const QPointF& point) const override;
    [[nodiscard]] QString spoken(int part) const override;
    [[nodiscard]] std::pair<Qt::Key, Qt::Key> walkKeys() const override {
        return {Qt::Key_Left, Qt::Key_Right};
    }

private:
    WaterfallChartData m_data;
};

} // namespace headroom::ui
