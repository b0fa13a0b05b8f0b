#include "ui/charts/chart_scene.h"

#include "ui/charts/chart_items.h"
#include "ui/charts/chart_series.h"

#include <QPainter>

namespace headroom::ui {

void ChartScene::setData(const MonthChartData& data) {
    const bool same =
        m_axisHeld || (!data.axisKey.isEmpty() && data.axisKey == m_data.axisKey && data.unit == m_data.unit);
    m_axis = same ? std::optional(m_geometry.ticks) : std::nullopt;
    m_data = data;
    if (m_hovered >= static_cast<int>(data.months.size())) setHovered(-1);
    layOut();
}

void ChartScene::setStyle(const ChartStyle& style) {
    m_style = style;
    layOut();
}

void ChartScene::setSize(const QSizeF& size) {
    if (m_geometry.size == size) return;
    // In another height there are other ticks.
    if (m_geometry.size.height() != size.height()) m_axis.reset();
    m_geometry.size = size;
    layOut();
}

void ChartScene::setHovered(int month, bool card) {
    if (month < 0 || month >= static_cast<int>(m_data.months.size())) month = -1;
    if (m_hovered == month && m_hoverCard == card) return;
    m_hovered = month;
    m_hoverCard = card;
}

void ChartScene::setStairs(const std::optional<StairShow>& stairs) {
    m_stairs = stairs;
}

void ChartScene::holdAxis(bool held) {
    if (m_axisHeld == held) return;
    m_axisHeld = held;
    m_axis = held ? std::optional(m_geometry.ticks) : std::nullopt;
    if (!held) layOut();
}

void ChartScene::layOut() {
    const QSizeF size = m_geometry.size.isEmpty() ? QSizeF(100, 60) : m_geometry.size;
    m_geometry = layOutChart(m_data, size, m_style.columns, m_style.monthLabels, m_style.textScale,
                             m_style.locale, m_axis);
    if (m_axisHeld && m_axis) m_geometry.ticks = *m_axis;
}

void ChartScene::paintInto(QPainter& painter, const QRectF& target) const {
    painter.save();
    painter.setClipRect(target, Qt::IntersectClip);
    painter.translate(target.topLeft());
    painter.scale(target.width() / m_geometry.size.width(), target.height() / m_geometry.size.height());
    paintChartBelow(painter, *this);
    paintChartSeries(painter, *this);
    paintChartAbove(painter, *this);
    painter.restore();
}

} // namespace headroom::ui
