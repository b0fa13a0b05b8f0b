#pragma once

#include "ui/charts/painted_chart.h"
#include "ui/charts/tornado_chart_data.h"

namespace headroom::ui {

/// Which bets matter to a figure: a bar a lever. Up and down walk the bars.
class TornadoChart : public PaintedChart {
    Q_OBJECT

public:
    using PaintedChart::PaintedChart;

    void setData(TornadoChartData data);
    [[nodiscard]] const TornadoChartData& data() const { return m_data; }

    [[nodiscard]] QSize sizeHint() const override { return {720, 320}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 120}; }
    [[nodiscard]] QString table() const override;

protected:
    void paintChart(QPainter& painter, const QRectF& rect, const ChartStyle& style,
                    int hovered) const override;
    [[nodiscard]] int parts() const override;
    [[nodiscard]] int partAt(const QPointF& point) const override;
    [[nodiscard]] QString spoken(int part) const override;
    [[nodiscard]] std::pair<Qt::Key, Qt::Key> walkKeys() const override { return {Qt::Key_Up, Qt::Key_Down}; }

private:
    TornadoChartData m_data;
};

} // namespace headroom::ui
