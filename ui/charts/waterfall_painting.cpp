#include "ui/charts/waterfall_painting.h"

#include "ui/charts/chart_card.h"
#include "ui/theme/fonts.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr double head = 20;        // above the highest bar: its value
constexpr double widestSlot = 220; // few bars do not spread over all of a wide window
constexpr double widestBar = 120;
constexpr double barShare = 0.62; // of a slot

QColor colourOf(const WaterfallChartData& data, int part, const Colours& colours) {
    if (part == 0 || part > static_cast<int>(data.steps.size())) return colours.ink;
    const double value = data.steps[static_cast<std::size_t>(part - 1)].value;
    return value > 0 ? colours.trouble : value < 0 ? colours.good : colours.muted;
}

QString nameOf(const WaterfallChartData& data, int part) {
    if (part == 0) return data.beforeName;
    if (part > static_cast<int>(data.steps.size())) return data.afterName;
    return data.steps[static_cast<std::size_t>(part - 1)].name;
}

QString textOf(const WaterfallChartData& data, int part) {
    if (part == 0) return data.beforeText;
    if (part > static_cast<int>(data.steps.size())) return data.afterText;
    return data.steps[static_cast<std::size_t>(part - 1)].text;
}

void drawAxis(QPainter& painter, const WaterfallGeometry& g, const WaterfallChartData& data,
              const QRectF& rect, const ChartStyle& style) {
    painter.setFont(textFont(TextStyle::secondary, style.textScale));
    const QFontMetricsF metrics(painter.font());
    for (const double tick : g.ticks.values()) {
        const double y = g.yOf(tick);
        painter.setPen(QPen(style.colours.line, 1));
        painter.drawLine(QPointF(g.plot.left(), y), QPointF(g.plot.right(), y));
        painter.setPen(style.colours.muted);
        drawFigures(
            painter,
            QRectF(rect.left(), y - metrics.height() / 2, g.plot.left() - rect.left() - 6, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, formatTick(tick, g.ticks.step, data.unit, style.locale));
    }
}

/// A name in as many lines as it needs, two at most.
void drawName(QPainter& painter, const QRectF& box, const QString& name, const ChartStyle& style,
              bool strong) {
    painter.setFont(textFont(strong ? TextStyle::secondaryStrong : TextStyle::secondary, style.textScale));
    painter.setPen(strong ? style.colours.ink : style.colours.muted);
    const QFontMetricsF metrics(painter.font());
    QStringList words = name.split(u' ');
    QString first;
    while (!words.isEmpty()) {
        const QString longer = first.isEmpty() ? words.first() : first + u' ' + words.first();
        if (!first.isEmpty() && metrics.horizontalAdvance(longer) > box.width()) break;
        first = longer;
        words.removeFirst();
    }
    const auto line = [&](int nr, const QString& text) {
        drawWords(painter,
                  QRectF(box.left(), box.top() + nr * metrics.height(), box.width(), metrics.height()),
                  Qt::AlignHCenter | Qt::AlignTop, metrics.elidedText(text, Qt::ElideRight, box.width()));
    };
    line(0, first);
    if (!words.isEmpty()) line(1, words.join(u' '));
}

/// Two strokes across a bar of which the lower part is not shown, and nothing of the bar between them.
void drawCut(QPainter& painter, const QRectF& bar, const ChartStyle& style) {
    const double gap = 5 * style.textScale, slant = 3 * style.textScale;
    const double y = bar.bottom() - std::min(14 * style.textScale, bar.height() / 2);
    const QPointF left(bar.left() - 4, y + slant), right(bar.right() + 4, y - slant), half(0, gap / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.colours.background);
    painter.drawPolygon(QPolygonF{left - half, right - half, right + half, left + half});
    painter.setPen(QPen(style.colours.muted, 1.2));
    painter.drawLine(left - half, right - half);
    painter.drawLine(left + half, right + half);
}

void drawPart(QPainter& painter, const WaterfallGeometry& g, const WaterfallChartData& data, int part,
              const ChartStyle& style) {
    const QRectF column = g.column(part);
    const double width = std::min(column.width() * barShare, widestBar * style.textScale);
    const auto [from, to] = data.edges(part);
    const double top = g.yOf(std::max(from, to)), bottom = g.yOf(std::min(from, to));
    const QRectF bar(column.center().x() - width / 2, top, width, std::max(1.5, bottom - top));
    const QColor colour = colourOf(data, part, style.colours);
    const bool isEnd = part == 0 || part == data.parts() - 1;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnd ? blend(colour, style.colours.background, 0.85)
                           : blend(colour, style.colours.background, 0.82));
    painter.drawRoundedRect(bar, 2, 2);
    if (isEnd && g.isCut()) drawCut(painter, bar, style);
    if (part + 1 < data.parts()) {
        painter.setPen(QPen(blend(style.colours.muted, style.colours.background, 0.7), 1, Qt::DotLine));
        const double y = g.yOf(to);
        painter.drawLine(QPointF(bar.right() + 1, y),
                         QPointF(column.right() + (column.width() - width) / 2 - 1, y));
    }
    painter.setFont(textFont(TextStyle::bodyStrong, style.textScale));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(colour);
    const QString text = textOf(data, part);
    const double wide = figuresWidth(metrics, text);
    drawFigures(
        painter,
        QRectF(column.center().x() - wide / 2, bar.top() - metrics.height() - 2, wide + 1, metrics.height()),
        Qt::AlignLeft | Qt::AlignVCenter, text);
    drawName(painter, QRectF(column.left() + 2, g.plot.bottom() + 5, column.width() - 4, 40),
             nameOf(data, part), style, isEnd);
}

} // namespace

WaterfallGeometry layOutWaterfall(const WaterfallChartData& data, const QRectF& rect,
                                  const ChartStyle& style) {
    WaterfallGeometry g;
    const double scale = style.textScale;
    const QFontMetricsF small(textFont(TextStyle::secondary, scale));
    double least = std::min(data.before, data.after), most = std::max(data.before, data.after);
    for (int part = 1; part + 1 < data.parts(); ++part) {
        const auto [from, to] = data.edges(part);
        least = std::min({least, from, to});
        most = std::max({most, from, to});
    }
    // Steps that are small beside the figures are looked at closely: then the axis does not begin at 0.
    const double room = std::max(most - least, std::abs(most) * 0.02);
    const bool fromZero = least >= 0 && least < 2 * room;
    const bool isCut = !fromZero && least > 0;
    const double bottomRoom = (isCut ? 3 : 2) * small.height() + (isCut ? 12 : 8);
    const double height = std::max(20.0, rect.height() - head * scale - bottomRoom);
    g.ticks = niceTicks(fromZero ? 0 : least - 0.15 * room, most,
                        std::clamp(static_cast<int>(height / (44 * scale)), 1, 6), fromZero);
    double labels = 0;
    for (const double tick : g.ticks.values())
        labels =
            std::max(labels, figuresWidth(small, formatTick(tick, g.ticks.step, data.unit, style.locale)));
    const double left = rect.left() + labels + 10;
    const double width = std::max(1.0, rect.right() - left);
    g.slot = std::min(width / std::max(1, data.parts()), widestSlot * scale);
    g.plot = QRectF(left, rect.top() + head * scale, g.slot * std::max(1, data.parts()), height);
    return g;
}

QString cutNote(const WaterfallChartData& data, const WaterfallGeometry& geometry, const QLocale& locale) {
    if (!geometry.isCut()) return {};
    const double from = geometry.ticks.first, step = geometry.ticks.step;
    const QString unit = tickUnit(step, data.unit, data.currency);
    const QString figure = formatTick(from, step, data.unit, locale);
    return Words::tr("The axis begins at %1, not at 0, so that the steps can be seen. The first and the last "
                     "bar are cut.")
        .arg(unit.isEmpty() ? figure : figure + u' ' + unit);
}

void paintWaterfall(QPainter& painter, const QRectF& rect, const WaterfallChartData& data,
                    const ChartStyle& style, int hovered) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (data.parts() == 0) {
        painter.setFont(textFont(TextStyle::body, style.textScale));
        painter.setPen(style.colours.muted);
        painter.drawText(rect.adjusted(0, 8, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         data.empty);
        painter.restore();
        return;
    }
    const WaterfallGeometry g = layOutWaterfall(data, rect, style);
    if (hovered >= 0 && hovered < data.parts())
        painter.fillRect(g.column(hovered), blend(style.colours.ink, style.colours.background, 0.05));
    drawAxis(painter, g, data, rect, style);
    for (int part = 0; part < data.parts(); ++part) drawPart(painter, g, data, part, style);
    if (g.isCut()) {
        painter.setFont(textFont(TextStyle::secondary, style.textScale));
        painter.setPen(style.colours.muted);
        const QFontMetricsF metrics(painter.font());
        const QRectF line(g.plot.left(), rect.bottom() - metrics.height(), rect.right() - g.plot.left(),
                          metrics.height());
        drawWords(painter, line, Qt::AlignLeft | Qt::AlignVCenter,
                  metrics.elidedText(cutNote(data, g, style.locale), Qt::ElideRight, line.width()));
    }
    if (hovered >= 0 && hovered < data.parts()) {
        const QString unit = unitLabel(data.unit, data.currency);
        std::vector<CardRow> rows{{unit.isEmpty() ? Words::tr("Figure") : unit, textOf(data, hovered)}};
        if (hovered > 0 && hovered + 1 < data.parts()) {
            const WaterfallStep& step = data.steps[static_cast<std::size_t>(hovered - 1)];
            const auto [from, to] = data.edges(hovered);
            rows.push_back({Words::tr("From, to"), Words::tr("%1 to %2", "from, to")
                                                       .arg(formatNumber(from, data.unit, style.locale),
                                                            formatNumber(to, data.unit, style.locale))});
            if (!step.remark.isEmpty()) rows.push_back({step.remark, {}});
        }
        const QRectF column = g.column(hovered);
        drawCard(painter, nameOf(data, hovered), std::move(rows), {column.right() - 12, column.top() + 18},
                 rect, style);
    }
    painter.restore();
}

} // namespace headroom::ui
