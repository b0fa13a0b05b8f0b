#include "ui/charts/histogram_painting.h"

#include "ui/charts/chart_card.h"
#include "ui/theme/fonts.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::ui {

namespace {

constexpr double foot = 36;        // below the bars: ticks and their unit
constexpr int labelLines = 2;      // above them, for the marks
constexpr double loneWidth = 0.02; // of the axis, of the one bar where all draws gave one value

/// Where a bar begins and ends; the one of a figure that never moved is made wide enough to be seen.
std::pair<double, double> spanOf(const HistogramChartData& data, const HistogramGeometry& g, int bar) {
    if (data.width > 0) return {data.startOf(bar), data.endOf(bar)};
    const double half = (g.last - g.first) * loneWidth / 2;
    return {data.from - half, data.from + half};
}

void drawAxes(QPainter& painter, const HistogramGeometry& g, const HistogramChartData& data,
              const ChartStyle& style) {
    const double scale = style.textScale;
    painter.setFont(textFont(TextStyle::secondary, scale));
    const QFontMetricsF metrics(painter.font());
    for (const double share : g.shares.values()) {
        const double y = g.yOf(share);
        painter.setPen(QPen(style.colours.line, 1));
        painter.drawLine(QPointF(g.plot.left(), y), QPointF(g.plot.right(), y));
        painter.setPen(style.colours.muted);
        drawFigures(painter, QRectF(g.plot.left() - 68, y - metrics.height() / 2, 60, metrics.height()),
                    Qt::AlignRight | Qt::AlignVCenter,
                    formatTick(share, g.shares.step, plan::Unit::share, style.locale));
    }
    for (const double value : g.values.values()) {
        const double x = g.xOf(value);
        if (x < g.plot.left() - 1 || x > g.plot.right() + 1) continue;
        drawWords(painter, QRectF(x - 60, g.plot.bottom() + 4 * scale, 120, metrics.height()),
                  Qt::AlignHCenter | Qt::AlignTop, formatTick(value, g.values.step, data.unit, style.locale));
    }
    const QRectF below(g.plot.left(), g.plot.bottom() + 4 * scale + metrics.height(), g.plot.width(),
                       metrics.height());
    drawWords(painter, below, Qt::AlignHCenter | Qt::AlignTop,
              tickUnit(g.values.step, data.unit, data.currency));
}

void drawBars(QPainter& painter, const HistogramGeometry& g, const HistogramChartData& data,
              const ChartStyle& style, int hovered) {
    const Colours& colours = style.colours;
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < static_cast<int>(data.shares.size()); ++i) {
        const auto [start, end] = spanOf(data, g, i);
        const double top = g.yOf(data.shares[static_cast<std::size_t>(i)]);
        const bool trouble = data.negativeIsTrouble && (start + end) / 2 < 0;
        const QColor colour = trouble ? colours.trouble : colours.accent;
        const QRectF box(QPointF(g.xOf(start) + 0.5, top), QPointF(g.xOf(end) - 0.5, g.plot.bottom()));
        painter.fillRect(box, blend(colour, colours.background, i == hovered ? 0.8 : 0.45));
    }
}

/// Lines of the marks, their labels above in as many lines as they need to stay apart.
void drawMarks(QPainter& painter, const HistogramGeometry& g, const HistogramChartData& data,
               const ChartStyle& style) {
    const double scale = style.textScale;
    std::vector<HistogramMark> marks = data.marks;
    std::erase_if(marks, [](const HistogramMark& mark) { return !std::isfinite(mark.value); });
    std::stable_sort(marks.begin(), marks.end(),
                     [](const HistogramMark& a, const HistogramMark& b) { return a.value < b.value; });
    std::array<double, labelLines> ends;
    ends.fill(-std::numeric_limits<double>::infinity());
    for (const HistogramMark& mark : marks) {
        const double x = std::clamp(g.xOf(mark.value), g.plot.left(), g.plot.right());
        painter.setFont(textFont(mark.bold ? TextStyle::secondaryStrong : TextStyle::secondary, scale));
        const QFontMetricsF metrics(painter.font());
        const QString text =
            mark.name + u' ' + formatWithShortUnit(mark.value, data.unit, style.locale, data.currency);
        const double width = metrics.horizontalAdvance(text);
        const double left = std::clamp(x - width / 2, g.plot.left() - 30 * scale,
                                       std::max(g.plot.left(), g.plot.right() - width));
        // The lower line where it is free, else the upper; where neither is, the one that is free sooner.
        int line = labelLines - 1;
        while (line > 0 && left < ends[static_cast<std::size_t>(line)]) --line;
        if (left < ends[static_cast<std::size_t>(line)])
            line = static_cast<int>(std::min_element(ends.begin(), ends.end()) - ends.begin());
        const double at = std::max(left, ends[static_cast<std::size_t>(line)]);
        ends[static_cast<std::size_t>(line)] = at + width + 8 * scale;
        const double baseline =
            g.plot.top() - (labelLines - line) * metrics.height() + metrics.ascent() - 3 * scale;
        const QColor colour = style.colours.of(mark.role);
        painter.setPen(QPen(colour, mark.bold ? 2 : 1.25, mark.dash, Qt::FlatCap));
        painter.drawLine(QPointF(x, g.plot.top() - 2 * scale), QPointF(x, g.plot.bottom()));
        painter.setPen(colour);
        drawWords(painter, QPointF(at, baseline), text);
    }
}

} // namespace

HistogramGeometry layOutHistogram(const HistogramChartData& data, const QRectF& rect,
                                  const ChartStyle& style) {
    HistogramGeometry g;
    const double scale = style.textScale;
    const QFontMetricsF small(textFont(TextStyle::secondary, scale));
    const double top = labelLines * small.height() + 8 * scale;
    const double height = std::max(10.0, rect.height() - top - foot * scale);
    const double most = data.shares.empty() ? 1 : *std::max_element(data.shares.begin(), data.shares.end());
    g.shares =
        niceTicks(0, std::max(most, 1e-6), std::clamp(static_cast<int>(height / (52 * scale)), 1, 5), true);
    double widest = 0;
    for (const double share : g.shares.values())
        widest = std::max(
            widest, figuresWidth(small, formatTick(share, g.shares.step, plan::Unit::share, style.locale)));
    const double left = rect.left() + widest + 12 * scale;
    g.plot = QRectF(left, rect.top() + top, std::max(1.0, rect.right() - 12 * scale - left), height);

    double first = data.from, last = data.from + data.width * static_cast<double>(data.shares.size());
    for (const HistogramMark& mark : data.marks) {
        if (!std::isfinite(mark.value)) continue;
        first = std::min(first, mark.value);
        last = std::max(last, mark.value);
    }
    const int wanted = std::clamp(static_cast<int>(g.plot.width() / (80 * scale)), 1, 10);
    g.values = niceTicks(first, last, wanted);
    if (!(last > first)) {
        g.first = g.values.first;
        g.last = g.values.last;
    } else {
        // A little air, not up to the next tick: the bars have the room.
        const double air = (last - first) * 0.02;
        g.first = first - air;
        g.last = last + air;
    }
    return g;
}

void paintHistogram(QPainter& painter, const QRectF& rect, const HistogramChartData& data,
                    const ChartStyle& style, int hovered) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool drawable = !data.shares.empty() && std::isfinite(data.from) && std::isfinite(data.width);
    if (!drawable) {
        painter.setFont(textFont(TextStyle::body, style.textScale));
        painter.setPen(style.colours.muted);
        drawWords(painter, rect.adjusted(0, 8, 0, 0), Qt::AlignLeft | Qt::AlignTop, data.empty);
        painter.restore();
        return;
    }
    const HistogramGeometry g = layOutHistogram(data, rect, style);
    drawAxes(painter, g, data, style);
    drawBars(painter, g, data, style, hovered);
    drawMarks(painter, g, data, style);
    if (hovered >= 0 && hovered < static_cast<int>(data.shares.size())) {
        const auto share = [&](double value) {
            return formatWithUnit(value, plan::Unit::share, style.locale);
        };
        const double upTo = data.shareUpTo(hovered);
        const auto [start, end] = spanOf(data, g, hovered);
        drawCard(painter, barName(data, hovered, style.locale),
                 {{Words::tr("Draws"), share(data.shares[static_cast<std::size_t>(hovered)]), {}, false},
                  {Words::tr("At most that"), share(upTo), {}, false},
                  {Words::tr("More"), share(std::max(0.0, 1 - upTo)), {}, false}},
                 {g.xOf(end), g.plot.top() + 4}, rect, style);
    }
    painter.restore();
}

} // namespace headroom::ui
