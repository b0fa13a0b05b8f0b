#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace headroom::ui {

/// One thing that is shown: what is said of it, and where it is.
struct TourStep {
    QString title, text;
    std::function<void()> prepare; // brings it in sight; may be empty
    std::function<QRect()> where;  // in the window; empty where it is not to be seen now
};

/// A ring around what is explained. The mouse goes through it.
class TourRing : public QWidget {
    Q_OBJECT

public:
    TourRing(const Theme& theme, QWidget* window);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

/// A few steps through the window, each beside the part it is about, never over it. The window stays usable.
/// Enter and the arrows lead through it, Escape leaves it.
class Tour : public QFrame {
    Q_OBJECT

public:
    Tour(const Theme& theme, QWidget* window);

    void start(std::vector<TourStep> steps);
    /// Ends it as if it had been left.
    void leave();
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] int count() const { return static_cast<int>(m_steps.size()); }
    [[nodiscard]] QRect target() const;
    [[nodiscard]] QPushButton& nextButton() { return *m_next; }
    [[nodiscard]] QPushButton& backButton() { return *m_back; }
    [[nodiscard]] QPushButton& leaveButton() { return *m_leave; }

Q_SIGNALS:
    /// Seen to its end, or left.
    void done();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void go(int step);
    void place();

    std::vector<TourStep> m_steps;
    int m_step = -1;
    QLabel *m_title, *m_text, *m_count;
    QPushButton *m_leave, *m_back, *m_next;
    TourRing* m_ring;
};

/// Where a box of this size stands beside the target within the window: below it, above it, at its right or
/// left, whichever first has room; else in the corner that covers least of it.
QRect besideTarget(const QSize& box, const QRect& target, const QRect& window);

} // namespace headroom::ui
