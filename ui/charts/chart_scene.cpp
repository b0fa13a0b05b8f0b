#include "ui/charts/chart_scene.h"

#include "ui/charts/chart_items.h"
#include "ui/theme/fonts.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

/// A run of points without a break.
struct ChartScene::Segment {
    const MonthLine* line;
    QList<QPointF> points;
};

/// The room between two runs of points, of a band or a layer.
struct ChartScene::Area {
    QList<QPointF> lower;
    QList<QPointF> upper;
    QColor fill;
    QPen edge{Qt::NoPen};
};

namespace {

constexpr double barHalf = 0.3; // of a column

/// A line as runs of points: NaN breaks it, a step holds over its column, a lone point becomes a short dash.
std::vector<QList<QPointF>> runsOf(const MonthLine& line, std::size_t months) {
    std::vector<QList<QPointF>> runs;
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
        run = {lone - QPointF(0.2, 0), lone + QPointF(0.2, 0)};
    }
    return runs;
}

} // namespace

ChartScene::ChartScene(QObject* parent)
    : QGraphicsScene(parent) {
    // A scene that is repainted as a whole needs no index of its three items.
    setItemIndexMethod(QGraphicsScene::NoIndex);
    m_chart = new QChart;
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->setContentsMargins(0, 0, 0, 0);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setAcceptHoverEvents(false);
    addItem(m_chart);

    const QFont small = textFont(TextStyle::secondary);
    m_chart->setTitleFont(small);
    m_months = new QValueAxis(m_chart);
    m_values = new QValueAxis(m_chart);
    for (QValueAxis* axis : {m_months, m_values}) {
        // It lays out what its labels would be all the same, and shortens them letter by letter; and a font
        // of its own would have to be found and read.
        axis->setLabelsVisible(false);
        axis->setLabelsFont(small);
        axis->setTitleFont(small);
        axis->setLabelFormat(QStringLiteral(" "));
        axis->setTruncateLabels(false);
        axis->setLineVisible(false);
        axis->setMinorGridLineVisible(false);
    }
    m_months->setGridLineVisible(false);
    m_months->setTickCount(2);
    m_values->setTickType(QValueAxis::TicksDynamic);
    m_chart->addAxis(m_months, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);

    m_below = new ChartOverlay(*this, paintChartBelow);
    m_above = new ChartOverlay(*this, paintChartAbove);
    m_below->setZValue(-1);
    m_above->setZValue(1);
    addItem(m_below);
    addItem(m_above);
}

ChartScene::~ChartScene() = default;

bool ChartScene::setData(const MonthChartData& data) {
    const bool same =
        m_axisHeld || (!data.axisKey.isEmpty() && data.axisKey == m_data.axisKey && data.unit == m_data.unit);
    const bool follows = !same && m_axis;
    m_axis = same ? std::optional(m_geometry.ticks) : std::nullopt;
    // Read again without another number, as after draws that say nothing here.
    if (data == m_data && !follows) return false;
    m_data = data;
    if (m_hovered >= static_cast<int>(data.months.size())) setHovered(-1);
    layOut();
    return true;
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
    m_stale = true;
}

/// Qt Charts works everything out again at each property that is set: it is told once, before it draws.
void ChartScene::refresh() {
    if (!m_stale) return;
    m_stale = false;
    const QRectF all(QPointF(0, 0), m_geometry.size);
    setSceneRect(all);
    m_chart->setGeometry(all);
    m_chart->setPlotArea(m_geometry.plot);
    m_below->setBounds(all);
    m_above->setBounds(all);

    m_months->setRange(m_geometry.monthOf(m_geometry.plot.left()),
                       m_geometry.monthOf(m_geometry.plot.right()));
    m_values->setTickAnchor(m_geometry.ticks.first);
    m_values->setTickInterval(m_geometry.ticks.step);
    m_values->setRange(m_geometry.ticks.first, m_geometry.ticks.last);
    // A fixed plot area does not move the axes by itself, and a chart that is not shown never gets the event
    // that would.
    m_chart->layout()->invalidate();
    m_chart->layout()->activate();
    rebuild();
}

void ChartScene::makeSeries(std::size_t areas, std::size_t segments) {
    if (areas <= m_areas.size() && segments <= m_lines.size()) return;
    // Series are drawn in the order they were added, and areas belong below lines: a pool that grows is made
    // anew.
    m_chart->removeAllSeries();
    m_areas.clear();
    m_lines.clear();
    const auto attach = [this](QAbstractSeries* series) {
        m_chart->addSeries(series);
        series->attachAxis(m_months);
        series->attachAxis(m_values);
    };
    for (std::size_t i = 0; i < areas; ++i) {
        auto* area = new QAreaSeries;
        area->setUpperSeries(new QLineSeries(area));
        area->setLowerSeries(new QLineSeries(area));
        attach(area);
        m_areas.push_back(area);
    }
    for (std::size_t i = 0; i < segments; ++i) {
        auto* line = new QLineSeries;
        attach(line);
        m_lines.push_back(line);
    }
}

void ChartScene::rebuild() {
    const std::size_t months = m_data.months.size();
    const Colours& colours = m_style.colours;
    std::vector<Area> areas;
    for (const MonthBand& band : m_data.bands) {
        if (band.whiskers) continue; // drawn above the series
        // Each run of months in which both ends exist is an area of its own.
        bool open = false;
        QColor fill = colours.of(band.role);
        fill.setAlphaF(static_cast<float>(band.strength));
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
    const auto edges = stackEdges(m_data);
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const QColor colour = colours.of(m_data.stack[i].role);
        // The line between layers is the ground's colour: neighbours stay apart for those who see no colours.
        Area area{{}, {}, blend(colour, colours.background, 0.7), QPen(colours.background, 1)};
        for (std::size_t t = 0; t < months; ++t) {
            const double x = static_cast<double>(t), low = edges[i].lower[t], high = edges[i].upper[t];
            if (m_data.stackStyle == StackStyle::areas) {
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
        if (months == 1 && m_data.stackStyle == StackStyle::areas) {
            // A single month has no width between points: it takes its column.
            for (auto* edge : {&area.lower, &area.upper})
                *edge = {edge->front() - QPointF(0.5, 0), edge->front() + QPointF(0.5, 0)};
        }
        areas.push_back(std::move(area));
    }
    std::vector<Segment> segments;
    for (const MonthLine& line : m_data.lines)
        for (auto& run : runsOf(line, months)) segments.push_back({&line, std::move(run)});

    makeSeries(areas.size(), segments.size());
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        QAreaSeries* series = m_areas[i];
        series->setVisible(i < areas.size());
        if (i >= areas.size()) continue;
        series->setBrush(areas[i].fill);
        series->setPen(areas[i].edge);
        series->lowerSeries()->replace(areas[i].lower);
        series->upperSeries()->replace(areas[i].upper);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setVisible(i < segments.size());
        if (i >= segments.size()) continue;
        const MonthLine& line = *segments[i].line;
        QPen pen(colours.of(line.role), line.width * m_style.textScale, line.dash);
        pen.setCapStyle(line.dash == Qt::SolidLine && !line.step ? Qt::RoundCap : Qt::FlatCap);
        pen.setJoinStyle(line.step ? Qt::MiterJoin : Qt::RoundJoin);
        m_lines[i]->setPen(pen);
        m_lines[i]->replace(segments[i].points);
    }
    m_values->setGridLinePen(QPen(colours.line, 1));
}

void ChartScene::paintInto(QPainter& painter, const QRectF& target) {
    refresh();
    render(&painter, target, sceneRect(), Qt::IgnoreAspectRatio);
}

} // namespace headroom::ui
