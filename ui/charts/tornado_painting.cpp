#include "ui/charts/tornado_painting.h"

#include "ui/charts/chart_card.h"
#include "ui/theme/fonts.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr double head = 40;     // above the bars: the two tones, then what the base line is
constexpr double foot = 20;     // below them: the axis
constexpr double besideBar = 5; // between a bar and its value
constexpr double lowestRow = 18, highestRow = 26;
constexpr double mostForNames = 0.34; // of the width

QString figure(double value, const TornadoChartData& data, const ChartStyle& style) {
    return formatNumber(value, data.unit, style.locale);
}

struct Tones {
    QColor low, high;
};

Tones tonesOf(const Colours& colours) {
    return {blend(colours.accent, colours.background, 0.34), blend(colours.accent, colours.background, 0.9)};
}

/// The low end is pale and hatched, the high end full: they are told apart without seeing colours.
void fillEnd(QPainter& painter, const QRectF& box, bool low, const Colours& colours) {
    const Tones tones = tonesOf(colours);
    painter.setPen(Qt::NoPen);
    painter.fillRect(box, low ? tones.low : tones.high);
    if (!low) return;
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(blend(colours.accent, colours.background, 0.75), 1));
    for (double x = box.left() - box.height(); x < box.right(); x += 5)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

void drawHead(QPainter& painter, const QRectF& rect, const TornadoGeometry& g, const TornadoChartData& data,
              const ChartStyle& style) {
    painter.setFont(textFont(TextStyle::secondary, style.textScale));
    const QFontMetricsF metrics(painter.font());
    double x = rect.left();
    const double y = rect.top() + 3 * style.textScale;
    for (const bool low : {true, false}) {
        const QString& name = low ? data.lowName : data.highName;
        if (name.isEmpty()) continue;
        fillEnd(painter, QRectF(x, y + (metrics.height() - 9) / 2, 14, 9), low, style.colours);
        painter.setPen(style.colours.muted);
        drawWords(painter, QPointF(x + 20, y + metrics.ascent()), name);
        x += 20 + metrics.horizontalAdvance(name) + 18;
    }
    const QString base =
        data.baseName + u' ' + formatWithShortUnit(data.base, data.unit, style.locale, data.currency);
    painter.setFont(textFont(TextStyle::secondaryStrong, style.textScale));
    painter.setPen(style.colours.ink);
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(base);
    const double left =
        std::clamp(g.xOf(data.base) - width / 2, rect.left(), std::max(rect.left(), rect.right() - width));
    drawWords(painter, QPointF(left, g.plot.top() - 5 * style.textScale), base);
}

void drawAxis(QPainter& painter, const TornadoGeometry& g, const TornadoChartData& data,
              const ChartStyle& style) {
    painter.setFont(textFont(TextStyle::secondary, style.textScale));
    const QFontMetricsF metrics(painter.font());
    for (const double tick : g.ticks.values()) {
        const double x = g.xOf(tick);
        painter.setPen(QPen(style.colours.line, 1));
        painter.drawLine(QPointF(x, g.plot.top()), QPointF(x, g.plot.bottom()));
        painter.setPen(style.colours.muted);
        drawWords(painter, QRectF(x - 60, g.plot.bottom() + 3 * style.textScale, 120, metrics.height()),
                  Qt::AlignHCenter | Qt::AlignTop, formatTick(tick, g.ticks.step, data.unit, style.locale));
    }
}

/// Both ends of a bar. Where they lie on one side of the base line the shorter one lies over the longer.
void drawBar(QPainter& painter, const TornadoGeometry& g, const TornadoChartData& data,
             const ChartStyle& style, int index) {
    const TornadoBar& bar = data.bars[static_cast<std::size_t>(index)];
    const QRectF row = g.row(index);
    painter.setFont(textFont(TextStyle::secondary, style.textScale));
    const QFontMetricsF metrics(painter.font());
    const double baseline = row.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    const double base = g.xOf(data.base);
    if (!data.hasEffect(bar)) {
        painter.setPen(style.colours.muted);
        drawWords(painter, QPointF(base + besideBar, baseline), Words::tr("no effect"));
        return;
    }
    const double height = std::min(row.height() - 6, 15 * style.textScale);
    const auto box = [&](double value) {
        return QRectF(QPointF(base, row.center().y() - height / 2),
                      QPointF(g.xOf(value), row.center().y() + height / 2))
            .normalized();
    };
    const bool oneSided = (bar.low - data.base) * (bar.high - data.base) > 0;
    const bool lowFirst = std::abs(bar.low - data.base) >= std::abs(bar.high - data.base);
    for (const bool low : {lowFirst, !lowFirst}) {
        const double value = low ? bar.low : bar.high;
        if (!std::isfinite(value) || value == data.base) continue;
        const bool inner = oneSided && low != lowFirst;
        const QRectF whole = box(value);
        fillEnd(painter, inner ? whole.adjusted(0, height / 4, 0, -height / 4) : whole, low, style.colours);
    }
    // Beside each end its value; of two on one side the nearer one has no room and is told where one points.
    for (const double value : {bar.low, bar.high}) {
        if (!std::isfinite(value) || value == data.base) continue;
        if (oneSided && value == (lowFirst ? bar.high : bar.low) && bar.low != bar.high) continue;
        const QString text = figure(value, data, style);
        const double width = figuresWidth(metrics, text);
        const bool right = value > data.base;
        const double x = g.xOf(value) + (right ? besideBar : -besideBar - width);
        painter.setPen(style.colours.ink);
        drawFigures(painter, QRectF(x, row.top(), width + 1, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                    text);
    }
}

void drawNames(QPainter& painter, const TornadoGeometry& g, const TornadoChartData& data,
               const ChartStyle& style) {
    painter.setFont(textFont(TextStyle::body, style.textScale));
    const QFontMetricsF metrics(painter.font());
    const double left = g.plot.left() - g.names;
    for (int i = 0; i < g.shown; ++i) {
        const QRectF row = g.row(i);
        painter.setPen(data.hasEffect(data.bars[static_cast<std::size_t>(i)]) ? style.colours.ink
                                                                              : style.colours.muted);
        drawWords(painter, QRectF(left, row.top(), g.names, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                  metrics.elidedText(data.bars[static_cast<std::size_t>(i)].name, Qt::ElideRight,
                                     g.names - 8 * style.textScale));
    }
}

/// The bars there is no room for: how many, and how wide all of them are one after the other.
void drawRest(QPainter& painter, const TornadoGeometry& g, const TornadoChartData& data,
              const ChartStyle& style) {
    const int total = static_cast<int>(data.bars.size());
    if (g.shown >= total) return;
    double width = 0;
    int without = 0;
    for (int i = g.shown; i < total; ++i) {
        const TornadoBar& bar = data.bars[static_cast<std::size_t>(i)];
        width += data.widthOf(bar);
        if (!data.hasEffect(bar)) ++without;
    }
    const int rest = total - g.shown;
    QString text = Words::tr("and %1 more", nullptr, rest).arg(rest);
    if (width > 0)
        text = Words::tr("%1, together %2 wide", "a tornado's smaller bars")
                   .arg(text, formatWithShortUnit(width, data.unit, style.locale, data.currency));
    if (without == rest)
        text = Words::tr("%1, without effect").arg(text);
    else if (without > 0)
        text = Words::tr("%1; %2 of them without effect", nullptr, without).arg(text).arg(without);
    painter.setFont(textFont(TextStyle::secondary, style.textScale));
    painter.setPen(style.colours.muted);
    const QRectF row = g.row(g.shown);
    drawWords(painter, row, Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace

TornadoGeometry layOutTornado(const TornadoChartData& data, const QRectF& rect, const ChartStyle& style) {
    TornadoGeometry g;
    const double scale = style.textScale;
    const QFontMetricsF body(textFont(TextStyle::body, scale));
    const QFontMetricsF small(textFont(TextStyle::secondary, scale));
    const double room = std::max(1.0, rect.height() - (head + foot) * scale);
    const int total = static_cast<int>(data.bars.size());
    const int lines = std::max(1, static_cast<int>(room / (lowestRow * scale)));
    g.shown = std::min({total, std::max(1, data.barsAtMost), lines});
    if (g.shown < total && g.shown == lines)
        g.shown = std::max(0, lines - 1); // the last line is for the others
    const int rows = std::max(1, g.shown + (g.shown < total ? 1 : 0));
    g.rowHeight = std::clamp(room / rows, lowestRow * scale, highestRow * scale);

    double least = data.base, most = data.base, widest = 0;
    for (int i = 0; i < g.shown; ++i) {
        const TornadoBar& bar = data.bars[static_cast<std::size_t>(i)];
        g.names = std::max(g.names, body.horizontalAdvance(bar.name));
        for (const double end : {bar.low, bar.high}) {
            if (!std::isfinite(end)) continue;
            least = std::min(least, end);
            most = std::max(most, end);
            widest = std::max(widest, figuresWidth(small, figure(end, data, style)));
        }
    }
    g.names = std::min(g.names + 14 * scale, rect.width() * mostForNames);
    const double beside = widest + 2 * besideBar;
    const double left = rect.left() + g.names + (least < data.base ? beside : 4);
    const double right = rect.right() - beside - 2;
    g.plot = QRectF(left, rect.top() + head * scale, std::max(1.0, right - left), g.rowHeight * rows);
    g.ticks = niceTicks(least, most, std::clamp(static_cast<int>(g.plot.width() / (90 * scale)), 1, 8));
    // Names keep their place at the left edge whatever is between them and the bars.
    g.names = g.plot.left() - rect.left();
    return g;
}

void paintTornado(QPainter& painter, const QRectF& rect, const TornadoChartData& data,
                  const ChartStyle& style, int hovered) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (data.bars.empty()) {
        painter.setFont(textFont(TextStyle::body, style.textScale));
        painter.setPen(style.colours.muted);
        drawWords(painter, rect.adjusted(0, 8, 0, 0), Qt::AlignLeft | Qt::AlignTop, data.empty);
        painter.restore();
        return;
    }
    const TornadoGeometry g = layOutTornado(data, rect, style);
    if (hovered >= 0 && hovered < g.shown)
        painter.fillRect(g.row(hovered), blend(style.colours.ink, style.colours.background, 0.05));
    drawAxis(painter, g, data, style);
    drawHead(painter, rect, g, data, style);
    drawNames(painter, g, data, style);
    for (int i = 0; i < g.shown; ++i) drawBar(painter, g, data, style, i);
    drawRest(painter, g, data, style);
    const double base = g.xOf(data.base);
    painter.setPen(QPen(style.colours.ink, 1.5));
    painter.drawLine(QPointF(base, g.plot.top()), QPointF(base, g.row(std::max(0, g.shown - 1)).bottom()));
    if (hovered >= 0 && hovered < g.shown) {
        const TornadoBar& bar = data.bars[static_cast<std::size_t>(hovered)];
        const Tones tones = tonesOf(style.colours);
        const auto told = [&](const QString& name, const QString& lever, double value, const QColor& colour) {
            return CardRow{lever.isEmpty() ? name : Words::tr("%1, %2").arg(name, lever),
                           formatWithShortUnit(value, data.unit, style.locale, data.currency), colour, false};
        };
        std::vector<CardRow> rows{told(data.lowName, bar.lowLever, bar.low, tones.low),
                                  told(data.highName, bar.highLever, bar.high, tones.high)};
        if (!bar.remark.isEmpty()) rows.push_back({bar.remark, {}, {}, false});
        const QRectF row = g.row(hovered);
        drawCard(painter, bar.name, std::move(rows), {base + 8, row.bottom() + 2}, rect, style);
    }
    painter.restore();
}

} // namespace headroom::ui
