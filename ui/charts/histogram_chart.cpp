#include "ui/charts/histogram_chart.h"

#include "ui/charts/histogram_painting.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

#include <cmath>

namespace headroom::ui {

void HistogramChart::setData(HistogramChartData data) {
    m_data = std::move(data);
    describe(m_data.title, m_data.summary);
}

void HistogramChart::paintChart(QPainter& painter, const QRectF& rect, const ChartStyle& style,
                                int hovered) const {
    paintHistogram(painter, rect, m_data, style, hovered);
}

int HistogramChart::partAt(const QPointF& point) const {
    if (m_data.shares.empty()) return -1;
    const HistogramGeometry g = layOutHistogram(m_data, contentsRect(), style());
    if (!g.plot.contains(point)) return -1;
    if (!(m_data.width > 0)) return 0;
    const double value = g.first + (point.x() - g.plot.left()) / g.plot.width() * (g.last - g.first);
    const double bar = std::floor((value - m_data.from) / m_data.width);
    return bar < 0 || bar >= static_cast<double>(m_data.shares.size()) ? -1 : static_cast<int>(bar);
}

QString HistogramChart::spoken(int part) const {
    return Words::tr("%1: %2 of the draws; at most that in %3")
        .arg(barName(m_data, part, locale()),
             formatWithUnit(m_data.shares[static_cast<std::size_t>(part)], plan::Unit::share, locale()),
             formatWithUnit(m_data.shareUpTo(part), plan::Unit::share, locale()));
}

QString HistogramChart::table() const {
    return chartTable(m_data, locale());
}

} // namespace headroom::ui
