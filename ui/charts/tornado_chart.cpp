#include "ui/charts/tornado_chart.h"

#include "ui/charts/tornado_painting.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

namespace headroom::ui {

void TornadoChart::setData(TornadoChartData data) {
    m_data = std::move(data);
    describe(m_data.title, m_data.summary);
}

void TornadoChart::paintChart(QPainter& painter, const QRectF& rect, const ChartStyle& style,
                              int hovered) const {
    paintTornado(painter, rect, m_data, style, hovered);
}

int TornadoChart::parts() const {
    return m_data.bars.empty() ? 0 : layOutTornado(m_data, contentsRect(), style()).shown;
}

int TornadoChart::partAt(const QPointF& point) const {
    if (m_data.bars.empty()) return -1;
    const TornadoGeometry g = layOutTornado(m_data, contentsRect(), style());
    for (int i = 0; i < g.shown; ++i) {
        const QRectF row = g.row(i);
        if (point.y() >= row.top() && point.y() < row.bottom()) return i;
    }
    return -1;
}

QString TornadoChart::spoken(int part) const {
    const TornadoBar& bar = m_data.bars[static_cast<std::size_t>(part)];
    if (!m_data.hasEffect(bar)) return Words::tr("%1: no effect").arg(bar.name);
    const auto worded = [&](double value) {
        return formatWithUnit(value, m_data.unit, locale(), m_data.currency);
    };
    return Words::tr("%1: %2 %3, %4 %5", "lever: tone, value, other tone, value")
        .arg(bar.name, m_data.lowName, worded(bar.low), m_data.highName, worded(bar.high));
}

QString TornadoChart::table() const {
    return chartTable(m_data, locale());
}

} // namespace headroom::ui
