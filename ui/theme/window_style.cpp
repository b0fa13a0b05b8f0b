#include "ui/theme/window_style.h"

#include "ui/theme/surface.h"

#include <QIcon>
#include <QLabel>
#include <QStyleFactory>
#include <QVariant>

#include <utility>

namespace headroom::ui {

namespace {

QColor colourOf(const QString& kind, const Colours& colours) {
    if (kind == QLatin1String("muted")) return colours.muted;
    if (kind == QLatin1String("trouble")) return colours.trouble;
    if (kind == QLatin1String("caution")) return colours.caution;
    if (kind == QLatin1String("good")) return colours.good;
    if (kind == QLatin1String("input")) return colours.input;
    return {};
}

} // namespace

WindowStyle::WindowStyle(ColoursNow colours, Icon onward)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_colours(std::move(colours))
    , m_onward(std::move(onward)) {}

void WindowStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    auto* label = qobject_cast<QLabel*>(widget);
    if (!label) return;
    const QVariant kind = label->property("kind");
    if (!kind.isValid()) return; // it may have a palette of its own
    QPalette palette;
    if (const QColor colour = colourOf(kind.toString(), m_colours()); colour.isValid())
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
            palette.setColor(role, colour);
    label->setPalette(palette);
}

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
