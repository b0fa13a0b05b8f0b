#include "ui/window/panel_parts.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {
constexpr double inset = 2; // of the picture from the widget's ends
constexpr int steps = 200;  // about as many values as there are pixels to point at
} // namespace

RangeBar::RangeBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setFixedHeight(30);
    setAccessibleName(tr("Range"));
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void RangeBar::setPicture(const RangePicture& picture, const QString& words) {
    m_picture = picture;
    setAccessibleDescription(words);
    setToolTip(m_limits ? tr("%1. Drag base, or move it with the arrow keys.").arg(words) : words);
    update();
}

void RangeBar::setLimits(const std::optional<RangeAxis>& limits, bool whole) {
    m_limits = limits;
    m_whole = whole;
    setFocusPolicy(limits ? Qt::StrongFocus : Qt::NoFocus);
    if (limits)
        setCursor(Qt::SizeHorCursor);
    else
        unsetCursor();
}

RangeAxis RangeBar::axis() const {
    return m_held.value_or(axisOf(m_picture));
}

double RangeBar::xOf(double value) const {
    const RangeAxis shown = axis();
    if (!(shown.most > shown.least)) return width() / 2.0;
    return inset + (value - shown.least) / (shown.most - shown.least) * (width() - 2 * inset);
}

/// A round number that divides the axis into about as many parts as can be pointed at.
double RangeBar::stepOf() const {
    const RangeAxis shown = axis();
    const double rough = (shown.most - shown.least) / steps;
    if (!(rough > 0)) return 0;
    if (m_whole && rough <= 1) return 1;
    const double ten = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * ten >= rough) return factor * ten;
    return 10 * ten;
}

void RangeBar::move(double to) {
    if (!m_limits) return;
    if (!m_held) m_held = axisOf(m_picture);
    const double step = stepOf();
    if (step > 0) to = std::round(to / step) * step;
    to = std::clamp(to, std::max(m_limits->least, m_held->least), std::min(m_limits->most, m_held->most));
    if (to == m_base) return;
    m_base = to;
    Q_EMIT moved(to);
}

void RangeBar::settle() {
    if (!m_held) return;
    m_held.reset();
    Q_EMIT settled(m_base);
    update();
}

void RangeBar::abandon() {
    if (!m_held) return;
    m_held.reset();
    Q_EMIT abandoned();
    update();
}

void RangeBar::mousePressEvent(QMouseEvent* event) {
    if (!m_limits || event->button() != Qt::LeftButton || !(axis().most > axis().least)) return;
    m_base = m_picture.base;
    m_held = axisOf(m_picture);
    mouseMoveEvent(event);
}

void RangeBar::mouseMoveEvent(QMouseEvent* event) {
    if (!m_held || !(event->buttons() & Qt::LeftButton)) return;
    const double share = (event->position().x() - inset) / (width() - 2 * inset);
    move(m_held->least + share * (m_held->most - m_held->least));
}

void RangeBar::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) settle();
}

void RangeBar::keyPressEvent(QKeyEvent* event) {
    const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (event->key() == Qt::Key_Escape && m_held) {
        abandon();
    } else if (by != 0 && m_limits) {
        if (!m_held) m_base = m_picture.base;
        if (!m_held) m_held = axisOf(m_picture);
        move(m_base + by * stepOf());
    } else {
        QWidget::keyPressEvent(event);
    }
}

/// Keys held down are one move.
void RangeBar::keyReleaseEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && !event->isAutoRepeat())
        settle();
    else
        QWidget::keyReleaseEvent(event);
}

void RangeBar::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void RangeBar::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    settle();
    update();
}

void RangeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = m_theme.colours();
    paintRangePicture(painter, rect(), m_picture, colours, colours.card, m_held);
    if (!hasFocus()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace headroom::ui
