#pragma once

#include <QProxyStyle>

#include <functional>

namespace headroom::ui {

/// Fusion, with icons of ours where it would read pictures: one alone makes a menu bar load every reader of
/// pictures there is.
class WindowStyle : public QProxyStyle {
public:
    using Icon = std::function<QIcon()>;

    /// What leads on to the menus that have no room is `onward`, in the colours of the moment.
    explicit WindowStyle(Icon onward);

    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption* option,
                                     const QWidget* widget) const override;

private:
    Icon m_onward;
};

} // namespace headroom::ui
