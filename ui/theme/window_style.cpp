#include "ui/theme/window_style.h"

#include <QIcon>
#include <QStyleFactory>

#include <utility>

namespace headroom::ui {

WindowStyle::WindowStyle(Icon onward)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_onward(std::move(onward)) {}

QIcon WindowStyle::standardIcon(StandardPixmap icon, const QStyleOption* option,
                                const QWidget* widget) const {
    if (icon == SP_ToolBarHorizontalExtensionButton) return m_onward();
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace headroom::ui
