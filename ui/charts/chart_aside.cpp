#include "ui/charts/chart_aside.h"

#include "ui/charts/chart_scene.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr double ticksRoom = 44; // left of the plot, for the figures of the axis
constexpr double leastWidth = 110;
constexpr double dotRoom = 13;
constexpr double inset = 8; // clear of the ring around a chart that has the keyboard

double lineHeight(const ChartStyle& style) {
    return QFontMetricsF(textFont(TextStyle::secondaryStrong, style.textScale)).height() + 4;
}

/// Empty where the chart has no room beside its plot, or nothing to say there.
QRectF roomOf(const ChartScene& scene) {
    const ChartGeometry& g = scene.geometry();
    if (!scene.data().aside || !scene.style().columns) return {};
    const QRectF room(inset, g.plot.top() - 8, g.plot.left() - ticksRoom - inset, g.plot.height() + 8);
    return room.width() >= leastWidth ? room : QRectF();
}

} // namespace

QRectF asideLink(const ChartScene& scene) {
    const QRectF room = roomOf(scene);
    if (room.isEmpty() || scene.data().aside->link.isEmpty()) return {};
    const QFontMetricsF metrics(textFont(TextStyle::secondary, scene.style().textScale));
    const double width = std::min(room.width(), metrics.horizontalAdvance(scene.data().aside->link) + 2);
    return {room.left(), room.bottom() - lineHeight(scene.style()), width, lineHeight(scene.style())};
}

void paintAside(QPainter& painter, const ChartScene& scene) {
    const QRectF room = roomOf(scene);
    if (room.isEmpty()) return;
    const ChartAside& aside = *scene.data().aside;
    const ChartStyle& style = scene.style();
    const Colours& colours = style.colours;
    const double height = lineHeight(style);
    const QRectF link = asideLink(scene);
    const double end = link.isEmpty() ? room.bottom() : link.top();
    const QFont strong = textFont(TextStyle::secondaryStrong, style.textScale),
                normal = textFont(TextStyle::secondary, style.textScale);
    const auto fitted = [](const QFont& font, const QString& text, double width) {
        return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
    };
    QRectF line(room.left(), room.top(), room.width(), height);
    if (aside.dot) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.of(*aside.dot));
        painter.drawEllipse(QPointF(line.left() + 4, line.center().y()), 4, 4);
        painter.setBrush(Qt::NoBrush);
    }
    painter.setFont(strong);
    painter.setPen(colours.ink);
    QRectF title = line.adjusted(aside.dot ? dotRoom : 0, 0, 0, 0);
    const QFontMetricsF metrics(strong);
    if (metrics.horizontalAdvance(aside.title) <= title.width()) {
        painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, aside.title);
    } else {
        // A long one goes on over as many lines as it needs.
        title.translate(0, (height - metrics.height()) / 2);
        title.setBottom(end);
        QRectF taken;
        painter.drawText(title, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, aside.title, &taken);
        line.translate(0, taken.height() - metrics.height());
    }
    for (const ChartAside::Row& row : aside.rows) {
        line.translate(0, height);
        if (line.bottom() > end) break;
        const double value =
            std::min(QFontMetricsF(normal).horizontalAdvance(row.value), room.width() * 0.62);
        painter.setFont(normal);
        painter.setPen(colours.muted);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         fitted(normal, row.name, room.width() - (row.value.isEmpty() ? 0 : value + 8)));
        painter.setPen(row.trouble ? colours.trouble : colours.ink);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, fitted(normal, row.value, value + 1));
    }
    if (link.isEmpty()) return;
    painter.setFont(normal);
    painter.setPen(colours.accent);
    painter.drawText(link, Qt::AlignLeft | Qt::AlignVCenter, fitted(normal, aside.link, link.width()));
}

} // namespace headroom::ui
