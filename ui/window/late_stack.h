#pragma once

#include <QStackedWidget>

#include <functional>
#include <vector>

namespace headroom::ui {

/// Widgets on top of each other, each made when it is first asked for: most starts need few of them.
class LateStack : public QStackedWidget {
public:
    using Make = std::function<QWidget*()>;

    using QStackedWidget::QStackedWidget;

    /// What `make` gives will lie at the next place; it may not ask this stack for other widgets.
    void addLate(Make make);
    /// Made if need be, and not brought into sight.
    QWidget& at(int index);
    void show(int index) { setCurrentWidget(&at(index)); }

    /// It takes the room that is left, however its widgets' lines are wrapped: those out of sight are not
    /// asked how high they would be each time a line of the window changes.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

private:
    std::vector<Make> m_make; // empty once made
};

} // namespace headroom::ui
