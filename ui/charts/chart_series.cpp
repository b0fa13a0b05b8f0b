#include "ui/charts/chart_series.h"

#include "ui/charts/chart_scene.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace headroom::ui {

namespace {

constexpr double barHalf = 0.3; // of a column

/// The room between two runs of points, of a band or a layer; in months and values.
struct Area {
    QPolygonF lower;
    QPolygonF upper;
    QColor fill;
    QPen edge{Qt::NoPen};
};

QPolygonF placed(const QPolygonF& points, const ChartGeometry& geometry) {
    QPolygonF result;
    result.reserve(points.size());
    for (const QPointF& point : points) result << QPointF(geometry.xOf(point.x()), geometry.yOf(point.y()));
    return result;
}

void paintArea(QPainter& painter, const Area& area, const ChartGeometry& geometry) {
    QPolygonF outline = placed(area.upper, geometry);
    const QPolygonF back = placed(area.lower, geometry);
    std::copy(back.rbegin(), back.rend(), std::back_inserter(outline));
    painter.setPen(area.edge);
    painter.setBrush(area.fill);
    painter.drawPolygon(outline);
}

/// Each run of months in which both ends exist is an area of its own.
void addBand(std::vector<Area>& areas, const MonthBand& band, std::size_t months, const Colours& colours) {
    QColor fill = colours.of(band.role);
    fill.setAlphaF(static_cast<float>(band.strength));
    bool open = false;
    for (std::size_t t = 0; t < std::min({months, band.low.size(), band.high.size()}); ++t) {
        if (!std::isfinite(band.low[t]) || !std::isfinite(band.high[t])) {
            open = false;
            continue;
        }
        if (!open) areas.push_back({{}, {}, fill});
        open = true;
        const double x = static_cast<double>(t);
        if (band.step) {
            areas.back().lower << QPointF(x - 0.5, band.low[t]) << QPointF(x + 0.5, band.low[t]);
            areas.back().upper << QPointF(x - 0.5, band.high[t]) << QPointF(x + 0.5, band.high[t]);
        } else {
            areas.back().lower << QPointF(x, band.low[t]);
            areas.back().upper << QPointF(x, band.high[t]);
        }
    }
}

void addStack(std::vector<Area>& areas, const MonthChartData& data, const Colours& colours) {
    const std::size_t months = data.months.size();
    const auto edges = stackEdges(data);
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const QColor colour = colours.of(data.stack[i].role);
        // The line between layers is the ground's colour: neighbours stay apart for those who see no colours.
        Area area{{}, {}, blend(colour, colours.background, 0.7), QPen(colours.background, 1)};
        for (std::size_t t = 0; t < months; ++t) {
            const double x = static_cast<double>(t), low = edges[i].lower[t], high = edges[i].upper[t];
            if (data.stackStyle == StackStyle::areas) {
                area.lower << QPointF(x, low);
                area.upper << QPointF(x, high);
            } else {
                // Between bars both edges run along 0, where they enclose nothing.
                area.lower << QPointF(x - barHalf, 0) << QPointF(x - barHalf, low)
                           << QPointF(x + barHalf, low) << QPointF(x + barHalf, 0);
                area.upper << QPointF(x - barHalf, 0) << QPointF(x - barHalf, high)
                           << QPointF(x + barHalf, high) << QPointF(x + barHalf, 0);
                area.edge = QPen(Qt::NoPen);
            }
        }
        if (months == 1 && data.stackStyle == StackStyle::areas) {
            // A single month has no width between points: it takes its column.
            for (auto* edge : {&area.lower, &area.upper})
                *edge = QPolygonF({edge->front() - QPointF(0.5, 0), edge->front() + QPointF(0.5, 0)});
        }
        areas.push_back(std::move(area));
    }
}

/// A line as runs of points: NaN breaks it, a step holds over its column, a lone point becomes a short dash.
std::vector<QPolygonF> runsOf(const MonthLine& line, std::size_t months) {
    std::vector<QPolygonF> runs;
    bool open = false;
    for (std::size_t t = 0; t < std::min(months, line.values.size()); ++t) {
        const double value = line.values[t], x = static_cast<double>(t);
        if (!std::isfinite(value)) {
            open = false;
            continue;
        }
        if (!open) runs.emplace_back();
        open = true;
        if (line.step) {
            auto& run = runs.back();
            // One stroke as long as the value holds: a point in its middle would show as a notch.
            if (!run.isEmpty() && run.back().y() == value)
                run.back().setX(x + 0.5);
            else
                run << QPointF(x - 0.5, value) << QPointF(x + 0.5, value);
        } else
            runs.back() << QPointF(x, value);
    }
    for (auto& run : runs) {
        if (run.size() != 1) continue;
        const QPointF lone = run.front();
        run = QPolygonF({lone - QPointF(0.2, 0), lone + QPointF(0.2, 0)});
    }
    return runs;
}

} // namespace

void paintChartSeries(QPainter& painter, const ChartScene& scene) {
    const MonthChartData& data = scene.data();
    const ChartGeometry& geometry = scene.geometry();
    const Colours& colours = scene.style().colours;
    const QRectF& plot = geometry.plot;
    painter.save();
    painter.setPen(QPen(colours.line, 1));
    for (const double value : geometry.ticks.values()) {
        const double y = geometry.yOf(value);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    painter.setClipRect(plot, Qt::IntersectClip);
    std::vector<Area> areas;
    for (const MonthBand& band : data.bands)
        if (!band.whiskers) addBand(areas, band, data.months.size(), colours); // those are drawn above
    addStack(areas, data, colours);
    for (const Area& area : areas) paintArea(painter, area, geometry);
    painter.setBrush(Qt::NoBrush);
    for (const MonthLine& line : data.lines) {
        QPen pen(colours.of(line.role), line.width * scene.style().textScale, line.dash);
        pen.setCapStyle(line.dash == Qt::SolidLine && !line.step ? Qt::RoundCap : Qt::FlatCap);
        pen.setJoinStyle(line.step ? Qt::MiterJoin : Qt::RoundJoin);
        painter.setPen(pen);
        for (const QPolygonF& run : runsOf(line, data.months.size()))
            painter.drawPolyline(placed(run, geometry));
    }
    painter.restore();
}

} // namespace headroom::ui
