#include "ui/charts/chart_painting.h"

#include "ui/charts/chart_scene.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace headroom::ui {

void paintMonthChart(QPainter& painter, const QRectF& rect, const MonthChartData& data,
                     const ChartStyle& style) {
    ChartScene scene;
    scene.setSize(rect.size());
    scene.setStyle(style);
    scene.setData(data);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.paintInto(painter, rect);
    painter.restore();
}

QImage monthChartImage(const MonthChartData& data, const ChartStyle& style, const QSize& size,
                       double devicePixelRatio) {
    QImage image(size * devicePixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(style.colours.background);
    QPainter painter(&image);
    paintMonthChart(painter, QRectF(QPointF(0, 0), QSizeF(size)), data, style);
    return image;
}

QByteArray monthChartSvg(const MonthChartData& data, const ChartStyle& style, const QSize& size) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(data.title);
    generator.setDescription(data.summary);
    // Without this the generator counts in its own resolution and text comes out smaller than the drawing.
    generator.setResolution(96);
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(0, 0), size), style.colours.background);
    paintMonthChart(painter, QRectF(QPointF(0, 0), QSizeF(size)), data, style);
    painter.end();
    return buffer.data();
}

} // namespace headroom::ui
