#pragma once

#include <QFont>
#include <QLabel>

#include <memory>
#include <utility>
#include <vector>

class QTextLayout;

namespace headroom::ui {

/// A label of several lines that knows how high it is at which width: layouts ask for that again and again,
/// and a plain QLabel shapes the whole text anew each time. Its sizes are those of a QLabel.
class WrappedLabel : public QLabel {
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget* parent = nullptr);
    ~WrappedLabel() override;

    /// With the mouse, from when it first comes near: text that can be selected is a document, which takes
    /// many times as long to make and to paint.
    void setSelectable(bool selectable);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    struct Hints {
        QSize usual{-1, -1};
        QSize least{-1, -1};
    };
    [[nodiscard]] bool isPlain() const;
    void forgetIfChanged() const;
    [[nodiscard]] QSize broken(int width) const;
    [[nodiscard]] QSize sizeFor(int width) const;
    [[nodiscard]] const Hints& hints() const;

    bool m_selectable = false;
    // What follows is of this text in this font.
    mutable QString m_measured;
    mutable QFont m_font;
    mutable std::unique_ptr<QTextLayout> m_shaped;      // none for text with marks in it
    mutable QSize m_unbroken;                           // but where it has lines of its own
    mutable std::vector<std::pair<int, int>> m_heights; // by width
    mutable Hints m_hints;
};

} // namespace headroom::ui
