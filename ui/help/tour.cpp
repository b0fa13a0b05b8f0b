#include "ui/help/tour.h"

#include "ui/theme/surface.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace headroom::ui {

namespace {
constexpr int boxWidth = 320;
constexpr int apart = 12; // of the box from what it explains
constexpr int edge = 8;   // of the window
constexpr int ring = 4;   // around what is explained
} // namespace

QRect besideTarget(const QSize& box, const QRect& target, const QRect& window) {
    const QRect room = window.adjusted(edge, edge, -edge, -edge);
    const auto within = [](int at, int length, int from, int to) {
        return std::clamp(at, from, std::max(from, to - length + 1));
    };
    const int x = within(target.left(), box.width(), room.left(), room.right());
    const int y = within(target.top(), box.height(), room.top(), room.bottom());
    const std::array<QPoint, 4> beside{
        QPoint(x, target.bottom() + 1 + apart), QPoint(x, target.top() - apart - box.height()),
        QPoint(target.right() + 1 + apart, y), QPoint(target.left() - apart - box.width(), y)};
    for (const QPoint& at : beside)
        if (room.contains(QRect(at, box))) return {at, box};
    QRect best;
    int least = std::numeric_limits<int>::max();
    const int right = std::max(room.left(), room.right() - box.width() + 1);
    const int bottom = std::max(room.top(), room.bottom() - box.height() + 1);
    for (const QPoint& at : {QPoint(right, bottom), QPoint(room.left(), bottom), QPoint(right, room.top()),
                             QPoint(room.left(), room.top())}) {
        const QRect covered = QRect(at, box).intersected(target);
        const int area = covered.isEmpty() ? 0 : covered.width() * covered.height();
        if (area >= least) continue;
        least = area;
        best = QRect(at, box);
    }
    return best;
}

TourRing::TourRing(const Theme& theme, QWidget* window)
    : QWidget(window)
    , m_theme(theme) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void TourRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colours().accent, 2.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), space::corner, space::corner);
}

Tour::Tour(const Theme& theme, QWidget* window)
    : QFrame(window)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_count(new QLabel)
    , m_leave(new QPushButton(tr("Leave the tour")))
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton)
    , m_ring(new TourRing(theme, window)) {
    setObjectName(QStringLiteral("tour"));
    setSurface(*this, Surface::tour);
    setFocusPolicy(Qt::NoFocus);
    m_text->setWordWrap(true);
    m_title->setWordWrap(true);
    m_count->setProperty("kind", QStringLiteral("muted"));
    m_leave->setProperty("kind", QStringLiteral("quiet"));
    m_next->setProperty("kind", QStringLiteral("primary"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::unit * 3, space::unit * 3, space::unit * 3);
    layout->setSpacing(space::unit);
    layout->addWidget(m_count);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(space::unit);
    layout->addLayout(buttons);
    setFixedWidth(boxWidth);
    connect(m_leave, &QPushButton::clicked, this, &Tour::leave);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_step + 1); });
    window->installEventFilter(this);
    // The arrows lead through the tour, not from button to button; Tab does that.
    for (QPushButton* button : {m_leave, m_back, m_next}) button->installEventFilter(this);
    m_title->setFont(theme.font(TextStyle::bodyStrong));
    m_text->setFont(theme.font(TextStyle::body));
    m_count->setFont(theme.font(TextStyle::secondary));
    hide();
}

void Tour::start(std::vector<TourStep> steps) {
    if (steps.empty()) return;
    m_steps = std::move(steps);
    m_step = -1;
    show();
    go(0);
}

void Tour::leave() {
    if (m_step < 0) return;
    m_step = -1;
    hide();
    m_ring->hide();
    Q_EMIT done();
}

QRect Tour::target() const {
    return m_step >= 0 ? m_steps[static_cast<std::size_t>(m_step)].where() : QRect();
}

void Tour::go(int step) {
    if (step < 0) return;
    if (step >= count()) return leave();
    m_step = step;
    const TourStep& shown = m_steps[static_cast<std::size_t>(step)];
    if (shown.prepare) shown.prepare();
    const bool last = step + 1 == count();
    m_count->setText(tr("%1 of %2").arg(step + 1).arg(count()));
    m_title->setText(shown.title);
    m_text->setText(shown.text);
    m_next->setText(last ? tr("Begin") : tr("Next"));
    m_back->setEnabled(step > 0);
    m_leave->setVisible(!last);
    setAccessibleName(shown.title);
    // Read out with the button that has the keyboard.
    m_next->setAccessibleDescription(shown.title + QStringLiteral(". ") + shown.text);
    m_next->setFocus(Qt::OtherFocusReason);
    place();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QTimer::singleShot(0, this, &Tour::place); // what was brought in sight has its place only now
}

void Tour::place() {
    if (m_step < 0) return;
    const QRect seen = target().intersected(parentWidget()->rect());
    const int high =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(boxWidth) : sizeHint().height();
    const QSize box(boxWidth, high);
    if (seen.isEmpty()) {
        m_ring->hide();
        setGeometry(QRect(parentWidget()->rect().center() - QPoint(boxWidth / 2, high / 2), box));
    } else {
        const QRect around = seen.adjusted(-ring, -ring, ring, ring);
        m_ring->setGeometry(around);
        m_ring->show();
        m_ring->raise();
        setGeometry(besideTarget(box, around, parentWidget()->rect()));
    }
    raise();
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && m_step >= 0) {
        place();
        QTimer::singleShot(0, this, &Tour::place); // after the window laid itself out anew
    }
    if (event->type() == QEvent::KeyPress)
        if (auto* button = qobject_cast<QPushButton*>(watched)) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
            if (enter) button->click();
            if (key == Qt::Key_Right) go(m_step + 1);
            if (key == Qt::Key_Left) go(m_step - 1);
            return enter || key == Qt::Key_Right || key == Qt::Key_Left;
        }
    return QFrame::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape: return leave();
    default: QFrame::keyPressEvent(event);
    }
}

} // namespace headroom::ui
