#pragma once

#include <QGraphicsItem>

class QPainter;

namespace headroom::ui {

class ChartScene;

/// What is drawn below the chart's series: months that hurt.
void paintChartBelow(QPainter& painter, const ChartScene& scene);
/// What is drawn above them: ticks, labels at the ends of lines, notes, the mark, the pointed-at month.
void paintChartAbove(QPainter& painter, const ChartScene& scene);

/// One of the two as an item of the scene.
class ChartOverlay : public QGraphicsItem {
public:
    using Paint = void (*)(QPainter&, const ChartScene&);
    ChartOverlay(const ChartScene& scene, Paint paintWith)
        : m_scene(scene)
        , m_paint(paintWith) {}

    void setBounds(const QRectF& bounds) {
        prepareGeometryChange();
        m_bounds = bounds;
    }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        m_paint(*painter, m_scene);
    }

private:
    const ChartScene& m_scene;
    Paint m_paint;
    QRectF m_bounds;
};

} // namespace headroom::ui
