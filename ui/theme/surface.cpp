#include "ui/theme/surface.h"

#include <QFrame>
#include <QPainter>
#include <QVariant>

namespace headroom::ui {

namespace {

constexpr const char* surfaceProperty = "surface";
constexpr double corner = 8; // px

struct Look {
    QColor fill;
    QColor line;
    Qt::Edges lines; // all of them: rounded
};

constexpr Qt::Edges around = Qt::LeftEdge | Qt::TopEdge | Qt::RightEdge | Qt::BottomEdge;

Qt::Edges linesOf(Surface surface) {
    switch (surface) {
    case Surface::card:
    case Surface::tour: return around;
    case Surface::rail: return Qt::RightEdge;
    case Surface::inspector: return Qt::LeftEdge;
    case Surface::bar:
    case Surface::trouble:
    case Surface::caution: break;
    }
    return Qt::BottomEdge;
}

Look lookOf(Surface surface, const Colours& c) {
    const Qt::Edges lines = linesOf(surface);
    switch (surface) {
    case Surface::rail: return {c.rail, c.line, lines};
    case Surface::trouble: return {blend(c.trouble, c.card, 0.1), blend(c.trouble, c.card, 0.35), lines};
    case Surface::caution: return {blend(c.caution, c.card, 0.12), blend(c.caution, c.card, 0.4), lines};
    case Surface::tour: return {c.card, blend(c.accent, c.card, 0.6), lines};
    case Surface::card:
    case Surface::bar:
    case Surface::inspector: break;
    }
    return {c.card, c.line, lines};
}

} // namespace

void setSurface(QFrame& frame, Surface surface) {
    frame.setProperty(surfaceProperty, static_cast<int>(surface));
    const Qt::Edges lines = linesOf(surface);
    frame.setContentsMargins(lines.testFlag(Qt::LeftEdge), lines.testFlag(Qt::TopEdge),
                             lines.testFlag(Qt::RightEdge), lines.testFlag(Qt::BottomEdge));
}

std::optional<Surface> surfaceOf(const QWidget& widget) {
    const QVariant surface = widget.property(surfaceProperty);
    if (!surface.isValid()) return std::nullopt;
    return static_cast<Surface>(surface.toInt());
}

void paintSurface(QPainter& painter, const QRect& rect, Surface surface, const Colours& colours) {
    const Look look = lookOf(surface, colours);
    if (look.lines == around) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(look.line);
        painter.setBrush(look.fill);
        const double radius = corner - 0.5; // of the middle of the line
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.restore();
        return;
    }
    painter.fillRect(rect, look.fill);
    if (look.lines == Qt::LeftEdge) painter.fillRect(rect.left(), rect.top(), 1, rect.height(), look.line);
    if (look.lines == Qt::RightEdge) painter.fillRect(rect.right(), rect.top(), 1, rect.height(), look.line);
    if (look.lines == Qt::BottomEdge)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.line);
}

} // namespace headroom::ui
