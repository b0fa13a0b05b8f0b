#include "ui/charts/waterfall_chart.h"

#include "ui/charts/waterfall_painting.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

namespace headroom::ui {

void WaterfallChart::setData(WaterfallChartData data) {
    if (data == m_data) return; // shown again after draws that say nothing here
    m_data = std::move(data);
    describe(m_data.title, m_data.summary);
}

void WaterfallChart::paintChart(QPainter& painter, const QRectF& rect, const ChartStyle& style,
                                int hovered) const {
    paintWaterfall(painter, rect, m_data, style, hovered);
}

int WaterfallChart::partAt(const QPointF& point) const {
    if (parts() == 0) return -1;
    const WaterfallGeometry g = layOutWaterfall(m_data, contentsRect(), style());
    for (int part = 0; part < parts(); ++part)
        if (point.x() >= g.column(part).left() && point.x() < g.column(part).right()) return part;
    return -1;
}

QString WaterfallChart::spoken(int part) const {
    const bool end = part == 0 || part + 1 == parts();
    const QString name = part == 0 ? m_data.beforeName
                         : end     ? m_data.afterName
                                   : m_data.steps[static_cast<std::size_t>(part - 1)].name;
    const double value = part == 0 ? m_data.before
                         : end     ? m_data.after
                                   : m_data.steps[static_cast<std::size_t>(part - 1)].value;
    return Words::tr("%1: %2", "part of a chart, its figure")
        .arg(name, end ? formatWithUnit(value, m_data.unit, locale(), m_data.currency)
                       : formatDifference(value, m_data.unit, locale(), m_data.currency));
}

QString WaterfallChart::table() const {
    return chartTable(m_data, locale());
}

} // namespace headroom::ui
