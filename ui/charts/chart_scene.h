#pragma once

#include "ui/charts/chart_geometry.h"
#include "ui/charts/chart_painting.h"
#include "ui/charts/month_chart_data.h"
#include "ui/charts/stairs.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace headroom::ui {

/// What the chart shows of the steps that can be moved.
struct StairShow {
    std::optional<StairGrip> pointed;
    std::optional<StairGrip> chosen;
    std::optional<StairHand> hand;
};

/// A chart without a window: from the bottom up the tints of months, the grid and the series, and the labels,
/// the mark and the pointed-at month. It shows only where it is painted into, and does not ask for that by
/// itself.
class ChartScene {
public:
    void setData(const MonthChartData& data);
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
    void paintInto(QPainter& painter, const QRectF& target) const;

private:
    void layOut();

    MonthChartData m_data;
    ChartStyle m_style;
    ChartGeometry m_geometry;
    std::optional<Ticks> m_axis; // kept from data of the same key
    std::optional<StairShow> m_stairs;
    bool m_axisHeld = false;
    int m_hovered = -1;
    bool m_hoverCard = false;
};

} // namespace headroom::ui
