#pragma once

#include "ui/charts/chart_geometry.h"
#include "ui/charts/chart_painting.h"
#include "ui/charts/month_chart_data.h"
#include "ui/charts/stairs.h"

#include <QGraphicsScene>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QAreaSeries;
class QChart;
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace headroom::ui {

class ChartOverlay;

/// What the chart shows of the steps that can be moved.
struct StairShow {
    std::optional<StairGrip> pointed;
    std::optional<StairGrip> chosen;
    std::optional<StairHand> hand;
};

/// A chart without a window: Qt Charts draws axes and series, our own items the tints below them and the
/// labels, the mark and the pointed-at month above. It shows only where it is painted into, and does not ask
/// for that by itself. The only file that knows Qt Charts is its source.
class ChartScene : public QGraphicsScene {
public:
    explicit ChartScene(QObject* parent = nullptr);
    ~ChartScene() override;

    /// False where it is what is drawn already.
    bool setData(const MonthChartData& data);
    void setStyle(const ChartStyle& style);
    void setSize(const QSizeF& size);
    /// The month under the pointer, or -1; the card tells its numbers.
    void setHovered(int month, bool card = true);

    /// Steps as something to take hold of; without it they are lines as any other.
    void setStairs(const std::optional<StairShow>& stairs);
    [[nodiscard]] const std::optional<StairShow>& stairs() const { return m_stairs; }
    /// The axis stays where it is whatever the data is, while something is moved along it.
    void holdAxis(bool held);

    [[nodiscard]] const MonthChartData& data() const { return m_data; }
    [[nodiscard]] const ChartStyle& style() const { return m_style; }
    [[nodiscard]] const ChartGeometry& geometry() const { return m_geometry; }
    [[nodiscard]] int hovered() const { return m_hovered; }
    [[nodiscard]] bool hoverCard() const { return m_hoverCard; }

    /// Draws the scene as vectors, one unit of the scene a unit of the painter.
    void paintInto(QPainter& painter, const QRectF& target);

private:
    struct Segment;
    struct Area;

    void rebuild();
    void layOut();
    void refresh();
    void makeSeries(std::size_t areas, std::size_t segments);

    MonthChartData m_data;
    ChartStyle m_style;
    ChartGeometry m_geometry;
    std::optional<Ticks> m_axis; // kept from data of the same key
    std::optional<StairShow> m_stairs;
    bool m_axisHeld = false;
    bool m_stale = true; // Qt Charts does not know yet
    int m_hovered = -1;
    bool m_hoverCard = false;

    QChart* m_chart = nullptr; // owned by the scene, and owns its axes and series
    QValueAxis* m_months = nullptr;
    QValueAxis* m_values = nullptr;
    std::vector<QAreaSeries*> m_areas;
    std::vector<QLineSeries*> m_lines;
    ChartOverlay* m_below = nullptr; // owned by the scene
    ChartOverlay* m_above = nullptr;
};

} // namespace headroom::ui
