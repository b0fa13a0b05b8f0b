#include "ui/theme/window_style.h"

#include "ui/theme/surface.h"

#include <QIcon>
#include <QStyleFactory>

#include <utility>

namespace headroom::ui {

WindowStyle::WindowStyle(ColoursNow colours, Icon onward)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_colours(std::move(colours))
    , m_onward(std::move(onward)) {}

void WindowStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    if (element == CE_ShapedFrame && widget)
        if (const std::optional<Surface> surface = surfaceOf(*widget))
            return paintSurface(*painter, widget->rect(), *surface, m_colours());
    QProxyStyle::drawControl(element, option, painter, widget);
}

QIcon WindowStyle::standardIcon(StandardPixmap icon, const QStyleOption* option,
                                const QWidget* widget) const {
    if (icon == SP_ToolBarHorizontalExtensionButton) return m_onward();
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace headroom::ui
