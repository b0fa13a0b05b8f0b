#pragma once

#include "ui/theme/theme.h"

#include <QListWidget>

namespace headroom::ui {

/// The pages in the order of the argument, at the left of the window.
class PageList : public QListWidget {
    Q_OBJECT

public:
    explicit PageList(const Theme& theme, QWidget* parent = nullptr);

    void addPage(const QString& name, IconName icon);

private:
    void restyle();

    const Theme& m_theme;
    std::vector<IconName> m_icons;
    double m_widest = 0; // of the names
};

} // namespace headroom::ui
