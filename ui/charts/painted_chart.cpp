#include "ui/charts/painted_chart.h"

#include "ui/charts/chart_menu.h"

#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace headroom::ui {

PaintedChart::PaintedChart(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setContentsMargins(8, 6, 8, 4); // the ring around what has the focus stays clear of it
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

ChartStyle PaintedChart::style() const {
    ChartStyle style;
    style.colours = m_theme.colours();
    style.locale = locale();
    return style;
}

void PaintedChart::describe(const QString& title, const QString& summary) {
    m_summary = summary;
    setAccessibleName(title);
    setAccessibleDescription(summary);
    if (m_hovered >= parts()) m_hovered = -1;
    update();
}

QImage PaintedChart::image(const QSize& size, double devicePixelRatio) const {
    QImage image(size * devicePixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(style().colours.background);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChart(painter, QRectF(QPointF(0, 0), QSizeF(size)), style(), -1);
    return image;
}

QByteArray PaintedChart::svg(const QSize& size) const {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(accessibleName());
    generator.setDescription(m_summary);
    generator.setResolution(96); // else text comes out smaller than the drawing
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(0, 0), size), style().colours.background);
    paintChart(painter, QRectF(QPointF(0, 0), QSizeF(size)), style(), -1);
    painter.end();
    return buffer.data();
}

void PaintedChart::copy() const {
    const QSize size = this->size().expandedTo(QSize(640, 320));
    auto* mime = new QMimeData; // the clipboard takes it
    mime->setImageData(image(size));
    mime->setData(QStringLiteral("image/svg+xml"), svg(size));
    mime->setText(table());
    QGuiApplication::clipboard()->setMimeData(mime);
}

void PaintedChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChart(painter, contentsRect(), style(), m_hovered);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colours().accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void PaintedChart::hover(int part, bool aloud) {
    if (part < 0 || part >= parts()) part = -1;
    if (part == m_hovered) return;
    m_hovered = part;
    // A pointer's way over the chart is not read out; a step by keyboard is.
    if (aloud) setAccessibleDescription(part < 0 ? m_summary : spoken(part));
    update();
    Q_EMIT hoveredChanged(part);
}

void PaintedChart::mouseMoveEvent(QMouseEvent* event) {
    hover(partAt(event->position()), false);
}

void PaintedChart::mouseDoubleClickEvent(QMouseEvent* event) {
    const int part = partAt(event->position());
    if (part >= 0 && event->button() == Qt::LeftButton) Q_EMIT activated(part);
}

void PaintedChart::leaveEvent(QEvent*) {
    hover(-1, false);
}

void PaintedChart::keyPressEvent(QKeyEvent* event) {
    const auto [back, on] = walkKeys();
    const int key = event->key();
    if (parts() > 0 && key == back)
        return hover(std::max(0, (m_hovered < 0 ? parts() : m_hovered) - 1), true);
    if (parts() > 0 && key == on) return hover(std::min(parts() - 1, m_hovered + 1), true);
    if (parts() > 0 && key == Qt::Key_Home) return hover(0, true);
    if (parts() > 0 && key == Qt::Key_End) return hover(parts() - 1, true);
    if (key == Qt::Key_Escape && m_hovered >= 0) return hover(-1, true);
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_hovered >= 0) {
        Q_EMIT activated(m_hovered);
        return;
    }
    if (event->matches(QKeySequence::Copy)) return copy();
    if (key == chartCommentKey && event->modifiers() == Qt::NoModifier) {
        Q_EMIT commentWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

void PaintedChart::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addChartComment(*menu, *this, [this] { Q_EMIT commentWanted(); });
    const auto imageSize = [this] { return size().expandedTo(QSize(640, 320)); };
    addChartCopies(*menu, *this,
                   {[this, imageSize] { return image(imageSize()); },
                    [this, imageSize] { return svg(imageSize()); }, [this] { return table(); },
                    [this] { return table(); }});
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                            : mapToGlobal(rect().center()));
}

} // namespace headroom::ui
