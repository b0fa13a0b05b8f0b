#include "ui/charts/range_picture.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

struct Frame {
    QRectF rect;
    double least, most;

    [[nodiscard]] double xOf(double value) const {
        return rect.left() + std::clamp((value - least) / (most - least), 0.0, 1.0) * rect.width();
    }
};

void drawSilhouette(QPainter& painter, const Frame& frame, const RangePicture& picture, const QColor& fill) {
    const double top = *std::max_element(picture.density.begin(), picture.density.end());
    if (!(top > 0) || !std::isfinite(top)) return;
    // Air above, so that the stroke of base rises over the silhouette.
    const double height = frame.rect.height() - 3, bottom = frame.rect.bottom() - 1;
    QPainterPath path(QPointF(frame.xOf(picture.least), bottom));
    const std::size_t count = picture.density.size();
    for (std::size_t i = 0; i < count; ++i) {
        const double share = count < 2 ? 0.5 : static_cast<double>(i) / static_cast<double>(count - 1);
        const double value = picture.least + share * (picture.most - picture.least);
        const double density = std::isfinite(picture.density[i]) ? picture.density[i] : 0;
        path.lineTo(frame.xOf(value), bottom - std::max(0.0, density) / top * height);
    }
    path.lineTo(frame.xOf(picture.most), bottom);
    path.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPath(path);
}

void drawThree(QPainter& painter, const Frame& frame, const RangePicture& picture, const QColor& fill) {
    const double top = *std::max_element(picture.weights.begin(), picture.weights.end());
    const double bottom = frame.rect.bottom() - 1, height = frame.rect.height() - 3;
    const std::array<double, 3> places{picture.low, picture.base, picture.high};
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double tall = picture.weights[i] / top * height;
        painter.fillRect(QRectF(frame.xOf(places[i]) - 3, bottom - tall, 6, tall), fill);
    }
}

} // namespace

RangeAxis axisOf(const RangePicture& picture) {
    RangeAxis axis{std::min({picture.low, picture.base, picture.high}),
                   std::max({picture.low, picture.base, picture.high})};
    if (picture.most > picture.least)
        return {std::min(axis.least, picture.least), std::max(axis.most, picture.most)};
    // What lies outside low and high is possible too.
    const double room = (axis.most - axis.least) / 5;
    return {axis.least - room, axis.most + room};
}

void paintRangePicture(QPainter& painter, const QRectF& rect, const RangePicture& picture,
                       const Colours& colours, const QColor& ground, const std::optional<RangeAxis>& axis) {
    const auto [least, most] = axis.value_or(axisOf(picture));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), colours.line);
    if (most > least && std::isfinite(most - least)) {
        const Frame frame{rect.adjusted(2, 0, -2, 0), least, most};
        const QColor fill = blend(colours.accent, ground, 0.34);
        if (std::any_of(picture.weights.begin(), picture.weights.end(), [](double w) { return w > 0; }))
            drawThree(painter, frame, picture, fill);
        else if (!picture.density.empty())
            drawSilhouette(painter, frame, picture, fill);
        else
            painter.fillRect(QRectF(QPointF(frame.xOf(picture.low), rect.center().y() - 3),
                                    QPointF(frame.xOf(picture.high), rect.center().y() + 3))
                                 .normalized(),
                             fill);
        painter.setPen(QPen(blend(colours.accent, ground, 0.75), 1));
        for (const double end : {picture.low, picture.high})
            painter.drawLine(QPointF(frame.xOf(end), rect.bottom() - rect.height() * 0.45),
                             QPointF(frame.xOf(end), rect.bottom() - 1));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawRoundedRect(QRectF(frame.xOf(picture.base) - 1.25, rect.top(), 2.5, rect.height() - 1),
                                1.25, 1.25);
    }
    painter.restore();
}

} // namespace headroom::ui
