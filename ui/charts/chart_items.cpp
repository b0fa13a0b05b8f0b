#include "ui/charts/chart_items.h"

#include "ui/charts/chart_aside.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/label_placement.h"
#include "ui/charts/stair_painting.h"
#include "ui/theme/fonts.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace headroom::ui {

namespace {

/// A label at the right end of the plot.
struct EndLabel {
    QString text;
    QString figure; // behind the text, never shortened
    QColor colour;
    bool bold = false;
    double y = 0;      // where its line ends
    double weight = 0; // the larger is kept where there is no room for all
};

double valueAt(const std::vector<double>& values, int month) {
    return month >= 0 && static_cast<std::size_t>(month) < values.size()
               ? values[static_cast<std::size_t>(month)]
               : std::nan("");
}

std::vector<EndLabel> endLabels(const ChartScene& scene) {
    const MonthChartData& data = scene.data();
    const ChartGeometry& g = scene.geometry();
    const Colours& colours = scene.style().colours;
    const int last = g.lastVisibleMonth();
    constexpr double always = std::numeric_limits<double>::infinity();
    std::vector<EndLabel> labels;
    const auto add = [&](const QString& text, const QString& figure, ColourRole role, bool bold, double value,
                         double weight) {
        if (!text.isEmpty() && std::isfinite(value))
            labels.push_back({text, figure.isEmpty() ? figure : u' ' + figure, colours.of(role), bold,
                              std::clamp(g.yOf(value), g.plot.top(), g.plot.bottom()), weight});
    };
    for (const MonthBand& band : data.bands) {
        add(band.highLabel, {}, band.role, false, valueAt(band.high, last), always);
        add(band.lowLabel, {}, band.role, false, valueAt(band.low, last), always);
    }
    const auto edges = stackEdges(data);
    for (std::size_t i = 0; i < edges.size(); ++i)
        add(data.stack[i].endLabel, {}, data.stack[i].role, false,
            (valueAt(edges[i].lower, last) + valueAt(edges[i].upper, last)) / 2,
            valueAt(edges[i].upper, last) - valueAt(edges[i].lower, last));
    for (const MonthLine& line : data.lines) {
        // A line that ends early is labelled at the height of its last value.
        int month = last;
        while (month >= 0 && !std::isfinite(valueAt(line.values, month))) --month;
        add(line.endLabel, line.endFigure, line.role, line.bold, valueAt(line.values, month),
            line.bold || data.lines.size() < 8 ? always : 0);
    }
    return labels;
}

void drawWithHalo(QPainter& painter, const QPointF& baseline, const QString& text, const QColor& colour,
                  const QColor& ground) {
    QPainterPath path;
    path.addText(baseline, painter.font(), text);
    QColor halo = ground;
    halo.setAlphaF(0.8F);
    painter.strokePath(path, QPen(halo, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setPen(colour);
    drawWords(painter, baseline, text);
}

void drawTicks(QPainter& painter, const ChartScene& scene) {
    const ChartGeometry& g = scene.geometry();
    const ChartStyle& style = scene.style();
    painter.setFont(textFont(TextStyle::secondary, style.textScale));
    painter.setPen(style.colours.muted);
    const QFontMetricsF metrics(painter.font());
    const double right = g.plot.left() - 8 * style.textScale;
    for (const double value : g.ticks.values()) {
        const QRectF box(right - 120, g.yOf(value) - metrics.height() / 2, 120, metrics.height());
        drawFigures(painter, box, Qt::AlignRight | Qt::AlignVCenter,
                    formatTick(value, g.ticks.step, scene.data().unit, style.locale));
    }
    const QString& named = scene.data().unitName;
    const QString unit =
        named.isEmpty() ? tickUnit(g.ticks.step, scene.data().unit, scene.data().currency) : named;
    // A name that is wider than the numbers begins at the edge and goes on over the plot.
    const QRectF over(right - 120, 0, 120, g.plot.top() - metrics.height() / 2 - 1);
    if (metrics.horizontalAdvance(unit) <= right)
        drawWords(painter, over, Qt::AlignRight | Qt::AlignBottom, unit);
    else
        drawWords(painter, QRectF(0, over.top(), 240, over.height()), Qt::AlignLeft | Qt::AlignBottom, unit);
}

void drawMonthLabels(QPainter& painter, const ChartScene& scene) {
    const ChartGeometry& g = scene.geometry();
    const ChartStyle& style = scene.style();
    painter.setFont(textFont(TextStyle::secondary, style.textScale));
    painter.setPen(style.colours.muted);
    const QFontMetricsF metrics(painter.font());
    const bool severalYears = !scene.data().months.empty() &&
                              scene.data().months.front().year() != scene.data().months.back().year();
    // As many names as there is room for.
    const double needed = metrics.horizontalAdvance(QStringLiteral("Mmm 00"));
    const int every = std::max(1, static_cast<int>(std::ceil(needed / g.columns.width)));
    for (int t = 0; t < g.months; t += every) {
        const double x = g.xOf(t);
        if (x < g.plot.left() || x > g.plot.right()) continue;
        const plan::Month month = scene.data().months[static_cast<std::size_t>(t)];
        const QString text =
            severalYears ? monthShortWithYear(month, style.locale) : monthShort(month, style.locale);
        drawWords(painter, QRectF(x - 60, g.plot.bottom() + 6 * style.textScale, 120, metrics.height()),
                  Qt::AlignHCenter | Qt::AlignTop, text);
    }
}

void drawEndLabels(QPainter& painter, const ChartScene& scene) {
    auto labels = endLabels(scene);
    if (labels.empty()) return;
    const ChartGeometry& g = scene.geometry();
    const double scale = scene.style().textScale;
    const QFont normal = textFont(TextStyle::secondary, scale),
                bold = textFont(TextStyle::secondaryStrong, scale);
    const QFontMetricsF metrics(bold);
    const auto most = static_cast<std::size_t>(std::max(1.0, g.plot.height() / metrics.height()));
    if (labels.size() > most) {
        std::stable_sort(labels.begin(), labels.end(),
                         [](const EndLabel& a, const EndLabel& b) { return a.weight > b.weight; });
        labels.resize(most);
    }
    std::vector<double> wishes;
    for (const EndLabel& label : labels) wishes.push_back(label.y);
    const auto places = spreadLabels(wishes, metrics.height(), g.plot.top() - metrics.height() / 2,
                                     g.plot.bottom() + metrics.height() / 2);

    const double left = g.plot.right() + 6 * scale, room = g.size.width() - left;
    const bool beside = room >= 40 * scale;
    const double longest = beside ? room : g.plot.width() / 4;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const EndLabel& label = labels[i];
        painter.setFont(label.bold ? bold : normal);
        const QFontMetricsF own(painter.font());
        const double baseline = places[i] + (metrics.ascent() - metrics.descent()) / 2;
        // A whole first word says more than a cut one with its figure, which the grid has too.
        const QString first = label.text.section(u' ', 0, 0);
        const bool both = own.horizontalAdvance(first + label.figure) <= longest;
        const QString text =
            both ? fittedName(label.text, own, longest - own.horizontalAdvance(label.figure)) + label.figure
                 : fittedName(label.text, own, longest);
        if (beside) {
            painter.setPen(label.colour);
            drawWords(painter, QPointF(left, baseline), text);
        } else {
            // No room beside the plot: inside it, above the end of the line.
            const double x = g.plot.right() - own.horizontalAdvance(text) - 4 * scale;
            drawWithHalo(painter, QPointF(x, baseline - metrics.height() / 2), text, label.colour,
                         scene.style().colours.background);
        }
    }
}

/// From low to high in each month, with a short stroke at either end.
void drawWhiskers(QPainter& painter, const ChartScene& scene) {
    const ChartGeometry& g = scene.geometry();
    const double half = std::min(5.0, g.columns.width * 0.12) * scene.style().textScale;
    for (const MonthBand& band : scene.data().bands) {
        if (!band.whiskers) continue;
        painter.setPen(QPen(scene.style().colours.of(band.role), 1.25 * scene.style().textScale));
        for (int t = 0; t < g.months; ++t) {
            const double low = valueAt(band.low, t), high = valueAt(band.high, t), x = g.xOf(t);
            if (!std::isfinite(low) || !std::isfinite(high) || x < g.plot.left() || x > g.plot.right())
                continue;
            painter.drawLine(QPointF(x, g.yOf(low)), QPointF(x, g.yOf(high)));
            for (const double y : {g.yOf(low), g.yOf(high)})
                painter.drawLine(QPointF(x - half, y), QPointF(x + half, y));
        }
    }
}

void drawNotes(QPainter& painter, const ChartScene& scene) {
    const ChartGeometry& g = scene.geometry();
    painter.setFont(textFont(TextStyle::secondary, scene.style().textScale));
    const QFontMetricsF metrics(painter.font());
    double y = g.plot.top() + metrics.ascent() - metrics.height();
    for (const MonthNote& note : scene.data().notes) {
        const double x = g.xOf(note.month - 0.5);
        if (x < g.plot.left() || x > g.plot.right()) continue;
        const QColor colour = scene.style().colours.of(note.role);
        painter.setPen(QPen(colour, 1, Qt::DotLine));
        painter.drawLine(QPointF(x, y - metrics.ascent()), QPointF(x, g.plot.bottom()));
        const double width = metrics.horizontalAdvance(note.label);
        const bool onTheRight = x + 6 + width < g.plot.right();
        drawWithHalo(painter, QPointF(onTheRight ? x + 6 : x - 6 - width, y), note.label, colour,
                     scene.style().colours.background);
        y += metrics.height(); // the next note a line below, so that neighbours do not meet
    }
}

void drawDots(QPainter& painter, const ChartScene& scene) {
    const ChartGeometry& g = scene.geometry();
    const double radius = 3.2 * scene.style().textScale;
    for (const MonthLine& line : scene.data().lines) {
        if (!line.dots) continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(scene.style().colours.of(line.role));
        for (int t = 0; t < g.months; ++t) {
            const double value = valueAt(line.values, t), x = g.xOf(t);
            if (std::isfinite(value) && x >= g.plot.left() && x <= g.plot.right())
                painter.drawEllipse(QPointF(x, g.yOf(value)), radius, radius);
        }
    }
    painter.setBrush(Qt::NoBrush);
}

/// Whether the line of dots comes down to the point, and goes up from it.
bool isLow(const MonthChartData& data, const PointMark& mark) {
    for (const MonthLine& line : data.lines) {
        if (!line.dots) continue;
        double around = 0;
        int count = 0;
        for (const int t : {mark.month - 1, mark.month + 1}) {
            if (t < 0 || t >= static_cast<int>(line.values.size()) || !std::isfinite(valueAt(line.values, t)))
                continue;
            around += valueAt(line.values, t);
            ++count;
        }
        return count > 0 && mark.value < around / count;
    }
    return false;
}

/// A ring around each value that stands out, and why beside it.
void drawPoints(QPainter& painter, const ChartScene& scene) {
    const ChartGeometry& g = scene.geometry();
    const double scale = scene.style().textScale;
    painter.setFont(textFont(TextStyle::secondaryStrong, scale));
    const QFontMetricsF metrics(painter.font());
    std::vector<QRectF> taken;
    for (const PointMark& mark : scene.data().points) {
        const double x = g.xOf(mark.month), y = g.yOf(mark.value);
        if (!std::isfinite(mark.value) || x < g.plot.left() || x > g.plot.right()) continue;
        const QColor colour = scene.style().colours.of(mark.role);
        painter.setPen(QPen(colour, 2 * scale));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(x, y), 6.5 * scale, 6.5 * scale);
        const double width = metrics.horizontalAdvance(mark.label), height = metrics.height();
        const double middle =
            std::clamp(x - width / 2, g.plot.left(), std::max(g.plot.left(), g.plot.right() - width));
        const QRectF above(middle, y - 10 * scale - height, width, height);
        const QRectF below(middle, y + 9 * scale, width, height);
        const QRectF right(x + 11 * scale, y - height / 2, width, height);
        const QRectF left(x - 11 * scale - width, y - height / 2, width, height);
        const auto isFree = [&](const QRectF& box) {
            return box.top() > 0 && box.bottom() < g.plot.bottom() + height / 2 &&
                   box.left() >= g.plot.left() && box.right() <= g.plot.right() &&
                   std::none_of(taken.begin(), taken.end(),
                                [&](const QRectF& other) { return other.intersects(box); });
        };
        // The lines of a low point run above it, those of a high one below.
        const bool low = isLow(scene.data(), mark);
        const std::array places =
            low ? std::array{below, right, left, above} : std::array{above, right, left, below};
        // Where no place is free the ring stands alone: the card and the table say why.
        const auto place = std::find_if(places.begin(), places.end(), isFree);
        if (place == places.end()) continue;
        taken.push_back(*place);
        drawWithHalo(painter, QPointF(place->left(), place->top() + metrics.ascent()), mark.label, colour,
                     scene.style().colours.background);
    }
}

void drawMark(QPainter& painter, const ChartScene& scene) {
    const auto& mark = scene.data().mark;
    const ChartGeometry& g = scene.geometry();
    if (!mark || !std::isfinite(mark->from) || !std::isfinite(mark->to)) return;
    const double x = g.xOf(mark->month), from = g.yOf(mark->from), to = g.yOf(mark->to),
                 scale = scene.style().textScale;
    if (x < g.plot.left() || x > g.plot.right()) return;
    const QColor colour = scene.style().colours.of(mark->role), ground = scene.style().colours.background;
    painter.setPen(QPen(colour, 2 * scale));
    painter.drawLine(QPointF(x, from), QPointF(x, to));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const double y : {from, to}) painter.drawEllipse(QPointF(x, y), 3.2 * scale, 3.2 * scale);
    painter.setBrush(Qt::NoBrush);
    painter.setFont(textFont(TextStyle::secondaryStrong, scale));
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(mark->label);
    // Above the upper end, where a peak leaves room; beside the line where the plot ends.
    const double above = std::min(from, to) - 9 * scale;
    if (above - metrics.ascent() > 2 && width < g.plot.width()) {
        // Within the plot: beside it stand the labels of the lines.
        const double left = std::clamp(x - width / 2, g.plot.left(), g.plot.right() - width);
        return drawWithHalo(painter, QPointF(left, above), mark->label, colour, ground);
    }
    const bool onTheRight = x + 9 * scale + width < g.plot.right();
    const double baseline = (from + to) / 2 + (metrics.ascent() - metrics.descent()) / 2;
    drawWithHalo(painter, QPointF(onTheRight ? x + 9 * scale : x - 9 * scale - width, baseline), mark->label,
                 colour, ground);
}

std::vector<CardRow> hoverRows(const ChartScene& scene, int month) {
    const MonthChartData& data = scene.data();
    const Colours& colours = scene.style().colours;
    const QLocale& locale = scene.style().locale;
    std::vector<CardRow> rows;
    for (auto line = data.lines.rbegin(); line != data.lines.rend(); ++line)
        rows.push_back({line->name,
                        formatWithShortUnit(valueAt(line->values, month), data.unit, locale, data.currency),
                        colours.of(line->role), true, line->dash});
    for (const MonthBand& band : data.bands)
        rows.push_back(
            {band.name,
             Words::tr("%1 to %2")
                 .arg(formatNumber(valueAt(band.low, month), data.unit, locale),
                      formatWithShortUnit(valueAt(band.high, month), data.unit, locale, data.currency)),
             blend(colours.of(band.role), colours.card, 0.4), false});
    for (auto layer = data.stack.rbegin(); layer != data.stack.rend(); ++layer)
        rows.push_back({layer->name,
                        formatWithShortUnit(valueAt(layer->values, month), data.unit, locale, data.currency),
                        blend(colours.of(layer->role), colours.card, 0.7), false});
    return rows;
}

void drawHover(QPainter& painter, const ChartScene& scene) {
    const int month = scene.hovered();
    const ChartGeometry& g = scene.geometry();
    if (month < 0 || month >= g.months) return;
    const double x = g.xOf(month);
    if (x < g.plot.left() || x > g.plot.right()) return;
    const Colours& colours = scene.style().colours;
    painter.setPen(QPen(blend(colours.muted, colours.background, 0.55), 1));
    painter.drawLine(QPointF(x, g.plot.top()), QPointF(x, g.plot.bottom()));
    for (const MonthLine& line : scene.data().lines) {
        const double value = valueAt(line.values, month);
        if (!std::isfinite(value)) continue;
        painter.setPen(QPen(colours.background, 1.5));
        painter.setBrush(colours.of(line.role));
        painter.drawEllipse(QPointF(x, g.yOf(value)), 3.6, 3.6);
    }
    painter.setBrush(Qt::NoBrush);
    // What can be taken hold of is not covered: it has a card of its own.
    if (!scene.hoverCard() || (scene.stairs() && (scene.stairs()->hand || scene.stairs()->pointed))) return;
    drawCard(painter, monthLong(scene.data().months[static_cast<std::size_t>(month)], scene.style().locale),
             hoverRows(scene, month), {x, g.plot.top() + 4}, QRectF(QPointF(0, 0), g.size), scene.style());
}

} // namespace

void paintChartBelow(QPainter& painter, const ChartScene& scene) {
    const ChartGeometry& g = scene.geometry();
    const auto& tinted = scene.data().tinted;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int t = 0; t < std::min(g.months, static_cast<int>(tinted.size())); ++t) {
        if (!tinted[static_cast<std::size_t>(t)]) continue;
        // Neighbouring months make one rectangle, without a seam.
        int end = t;
        while (end + 1 < std::min(g.months, static_cast<int>(tinted.size())) &&
               tinted[static_cast<std::size_t>(end + 1)])
            ++end;
        const double left = g.xOf(t - 0.5), right = g.xOf(end + 0.5);
        painter.fillRect(QRectF(left, g.plot.top(), right - left, g.plot.height()).intersected(g.plot),
                         scene.style().colours.troubleTint());
        t = end;
    }
    painter.restore();
}

void paintChartAbove(QPainter& painter, const ChartScene& scene) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawTicks(painter, scene);
    if (scene.style().monthLabels) drawMonthLabels(painter, scene);
    drawWhiskers(painter, scene);
    drawNotes(painter, scene);
    drawEndLabels(painter, scene);
    drawDots(painter, scene);
    drawPoints(painter, scene);
    drawMark(painter, scene);
    paintAside(painter, scene);
    drawHover(painter, scene);
    paintStairs(painter, scene);
    painter.restore();
}

} // namespace headroom::ui
