#pragma once

#include "ui/theme/colours.h"

#include <QProxyStyle>

#include <functional>

namespace headroom::ui {

/// Fusion, with surfaces (surface.h) in the colours of the moment, which a sheet would ask of every frame
/// there is, and an icon of ours where Fusion would read pictures: one alone makes a menu bar load every
/// reader of pictures there is.
class WindowStyle : public QProxyStyle {
public:
    using ColoursNow = std::function<Colours()>;
    using Icon = std::function<QIcon()>;

    /// What leads on to the menus that have no room is `onward`, in the colours of the moment.
    WindowStyle(ColoursNow colours, Icon onward);

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption* option,
                                     const QWidget* widget) const override;

private:
    ColoursNow m_colours;
    Icon m_onward;
};

} // namespace headroom::ui
