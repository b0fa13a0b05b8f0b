#include "ui/charts/stair_painting.h"

#include "ui/charts/chart_card.h"
#include "ui/charts/chart_scene.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

/// Where the ring of a step stands: at its corner, in the middle of a month that stands for itself.
QPointF ringOf(const ChartGeometry& g, const MonthLine& line, int month, double value) {
    const bool corner = isStair(line) && month > 0;
    const double x = corner ? g.xOf(month - 0.5) : g.xOf(month);
    return {x, g.yOf(value)};
}

void drawRing(QPainter& painter, const QPointF& at, double radius, const QColor& colour,
              const QColor& inside) {
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(inside);
    painter.drawEllipse(at, radius, radius);
}

/// The level, the edge or both, set broader.
void drawGrip(QPainter& painter, const ChartScene& scene, const StairGrip& grip) {
    const ChartGeometry& g = scene.geometry();
    const MonthLine& line = scene.data().lines[static_cast<std::size_t>(grip.line)];
    const Colours& colours = scene.style().colours;
    const double value = line.values[static_cast<std::size_t>(grip.month)];
    const QColor colour = colours.of(line.role);
    if (isStair(line)) {
        const auto steps = stepsOf(line);
        const auto after = std::upper_bound(steps.begin(), steps.end(), grip.month);
        const double left = std::max(g.xOf(grip.month - 0.5), g.plot.left()), y = g.yOf(value);
        const double right =
            std::min(g.xOf((after == steps.end() ? g.months : *after) - 0.5), g.plot.right());
        painter.setPen(QPen(colour, line.width + 2, Qt::SolidLine, Qt::FlatCap));
        if (grip.part != StairPart::edge) painter.drawLine(QPointF(left, y), QPointF(right, y));
        if (grip.part != StairPart::level && grip.month > 0)
            painter.drawLine(QPointF(left, y),
                             QPointF(left, g.yOf(line.values[static_cast<std::size_t>(grip.month) - 1])));
    }
    drawRing(painter, ringOf(g, line, grip.month, value), 5, colour, colours.background);
}

/// Which step it is that would be taken, below or above it.
void drawPointedCard(QPainter& painter, const ChartScene& scene, const StairGrip& grip) {
    const ChartGeometry& g = scene.geometry();
    const MonthChartData& data = scene.data();
    const QLocale& locale = scene.style().locale;
    const MonthLine& line = data.lines[static_cast<std::size_t>(grip.line)];
    const auto steps = stepsOf(line);
    const auto after = std::upper_bound(steps.begin(), steps.end(), grip.month);
    const int last = (after == steps.end() ? g.months : *after) - 1;
    const auto named = [&](int month) {
        return monthShortWithYear(data.months[static_cast<std::size_t>(month)], locale);
    };
    const double value = line.values[static_cast<std::size_t>(grip.month)];
    const QString months =
        last == grip.month ? named(last) : Words::tr("%1 to %2").arg(named(grip.month), named(last));
    std::vector<CardRow> rows{{months, formatWithShortUnit(value, data.unit, locale, data.currency)}};
    if (grip.month > 0 && isStair(line)) {
        const double step = value - line.values[static_cast<std::size_t>(grip.month) - 1];
        rows.push_back({Words::tr("Step"), formatDifference(step, data.unit, locale, data.currency)});
    }
    const double x = std::max(g.xOf(scene.hovered() >= 0 ? scene.hovered() : grip.month), g.plot.left());
    const double y = g.yOf(value);
    // Below the line where there is room, else above it: the hand needs to see where it goes.
    const double high = 70 * scene.style().textScale;
    drawCard(painter, line.name, std::move(rows),
             {x, y + 14 + high < g.size.height() ? y + 14 : y - 14 - high}, QRectF(QPointF(0, 0), g.size),
             scene.style());
}

void drawHand(QPainter& painter, const ChartScene& scene, const StairHand& hand) {
    const ChartGeometry& g = scene.geometry();
    const MonthChartData& data = scene.data();
    const ChartStyle& style = scene.style();
    const StairMove& move = hand.move();
    const MonthLine& line = data.lines[static_cast<std::size_t>(move.line)];
    const auto worded = [&](double value) {
        return formatWithShortUnit(value, data.unit, style.locale, data.currency);
    };
    const auto monthOf = [&](int month) {
        return monthLong(data.months[static_cast<std::size_t>(month)], style.locale);
    };
    const QPointF ring = ringOf(g, line, move.toMonth, move.value);
    // A level that has no ring of its own: the first one's is where the axis begins.
    drawRing(painter, ring, 5.5, style.colours.accent, style.colours.of(line.role));
    std::vector<CardRow> rows;
    const QString from =
        isStair(line) ? Words::tr("From %1").arg(monthOf(move.toMonth)) : monthOf(move.toMonth);
    rows.push_back({from, worded(move.value)});
    if (hand.isNew() || move.value != hand.taken())
        rows.push_back({Words::tr("Instead of %1").arg(worded(hand.taken())),
                        formatDifference(move.value - hand.taken(), data.unit, style.locale, data.currency)});
    if (move.toMonth != move.month) rows.push_back({Words::tr("Instead of %1").arg(monthOf(move.month)), {}});
    if (std::isfinite(hand.levelBefore()) && move.value == hand.levelBefore())
        rows.push_back({Words::tr("No step is left"), {}});
    else if (hand.isAtMost() && !line.stair->atMost.isEmpty())
        rows.push_back({line.stair->atMost, {}});
    // Beside the step, and clear of the ring.
    drawCard(painter, line.name, std::move(rows), ring + QPointF(6, 10), QRectF(QPointF(0, 0), g.size),
             style);
}

} // namespace

void paintStairs(QPainter& painter, const ChartScene& scene) {
    const auto& stairs = scene.stairs();
    if (!stairs) return;
    const ChartGeometry& g = scene.geometry();
    const MonthChartData& data = scene.data();
    const Colours& colours = scene.style().colours;
    const auto isThere = [&](const std::optional<StairGrip>& grip) {
        return grip && grip->line < static_cast<int>(data.lines.size()) &&
               data.lines[static_cast<std::size_t>(grip->line)].stair && grip->month < g.months;
    };
    painter.save();
    painter.setClipRect(g.plot.adjusted(-7, -7, 7, 7));
    for (const MonthLine& line : data.lines) {
        if (!line.stair) continue;
        // Rings that would touch say nothing.
        const double radius = std::min(3.0, g.columns.width / 5);
        for (const int month : stepsOf(line)) {
            const double value = line.values[static_cast<std::size_t>(month)];
            if (!std::isfinite(value) || (month == 0 && isStair(line))) continue;
            const QPointF at = ringOf(g, line, month, value);
            if (at.x() >= g.plot.left() - 1 && at.x() <= g.plot.right() + 1)
                drawRing(painter, at, radius, colours.of(line.role), colours.background);
        }
    }
    if (isThere(stairs->pointed) && !stairs->hand) drawGrip(painter, scene, *stairs->pointed);
    if (isThere(stairs->chosen) && !stairs->hand) {
        const MonthLine& line = data.lines[static_cast<std::size_t>(stairs->chosen->line)];
        const double value = line.values[static_cast<std::size_t>(stairs->chosen->month)];
        if (std::isfinite(value))
            drawRing(painter, ringOf(g, line, stairs->chosen->month, value), 5.5, colours.accent,
                     colours.of(line.role));
    }
    painter.restore();
    if (isThere(stairs->pointed) && !stairs->hand) drawPointedCard(painter, scene, *stairs->pointed);
    if (stairs->hand && stairs->hand->move().line < static_cast<int>(data.lines.size()) &&
        data.lines[static_cast<std::size_t>(stairs->hand->move().line)].stair)
        drawHand(painter, scene, *stairs->hand);
    painter.setBrush(Qt::NoBrush);
}

} // namespace headroom::ui
