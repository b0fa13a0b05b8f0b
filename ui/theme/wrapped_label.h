#pragma once

#include <QFont>
#include <QLabel>

#include <utility>
#include <vector>

namespace headroom::ui {

/// A label of several lines that remembers how high it is at which width: layouts ask for that again and
/// again, and the text is laid out anew each time.
class WrappedLabel : public QLabel {
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget* parent = nullptr);

    /// With the mouse, from when it first comes near: text that can be selected is a document, which takes
    /// many times as long to make and to paint.
    void setSelectable(bool selectable);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;

private:
    bool m_selectable = false;
    mutable QString m_measured;                         // the text the heights are of
    mutable std::vector<std::pair<int, int>> m_heights; // by width
};

} // namespace headroom::ui
