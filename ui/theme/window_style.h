#pragma once

#include "ui/theme/colours.h"

#include <QProxyStyle>

#include <functional>

namespace headroom::ui {

/// Fusion, with what a style sheet would be slow at: each of its attributes is asked of every widget whenever
/// the sheet looks at it. Surfaces (surface.h) and the kinds of labels ("muted", "trouble", "caution",
/// "good", "input" as property `kind`, nothing for plain ink) are drawn in the colours of the moment. An icon
/// of ours stands where Fusion would read pictures: one alone makes a menu bar load every reader of pictures
/// there is.
class WindowStyle : public QProxyStyle {
public:
    using ColoursNow = std::function<Colours()>;
    using Icon = std::function<QIcon()>;

    /// What leads on to the menus that have no room is `onward`, in the colours of the moment.
    WindowStyle(ColoursNow colours, Icon onward);

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption* option,
                                     const QWidget* widget) const override;

private:
    ColoursNow m_colours;
    Icon m_onward;
};

} // namespace headroom::ui
