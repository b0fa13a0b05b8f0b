#include "ui/theme/segmented_control.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace headroom::ui {

namespace {
constexpr double sidePadding = 12;
constexpr double widestSegment = 160;
constexpr int controlHeight = 28;
} // namespace

SegmentedControl::SegmentedControl(const Theme& theme, QString name, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(std::move(name)) {
    setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard in the grid
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void SegmentedControl::setChoices(const QStringList& labels, int chosen) {
    if (labels == m_labels && chosen == m_chosen) return; // asked at each edit
    m_labels = labels;
    m_chosen = chosen;
    describe();
    updateGeometry();
    update();
}

void SegmentedControl::describe() {
    const QString now = m_chosen >= 0 && m_chosen < m_labels.size() ? m_labels[m_chosen] : QString();
    setAccessibleName(tr("%1: %2", "what is chosen, choice").arg(m_name, now));
    setAccessibleDescription(m_labels.join(QStringLiteral(", ")));
}

QRectF SegmentedControl::segment(int index) const {
    const auto natural = [](const QString& label) {
        return std::min(textWidth(TextStyle::bodyStrong, label) + 2 * sidePadding, widestSegment);
    };
    double whole = 0;
    for (const QString& label : m_labels) whole += natural(label);
    // Only where they do not all fit is the longest cut.
    const double most = whole <= m_widest
                            ? widestSegment
                            : m_widest / static_cast<double>(std::max<qsizetype>(1, m_labels.size()));
    double left = 0.5;
    for (int i = 0; i < m_labels.size(); ++i) {
        const double width = std::min(natural(m_labels[i]), most);
        if (i == index) return {left, 0.5, width, controlHeight - 1.0};
        left += width;
    }
    return {left, 0.5, 0, controlHeight - 1.0};
}

int SegmentedControl::segmentAt(double x) const {
    for (int i = 0; i < m_labels.size(); ++i)
        if (x >= segment(i).left() && x < segment(i).right()) return i;
    return -1;
}

QSize SegmentedControl::sizeHint() const {
    return {static_cast<int>(segment(static_cast<int>(m_labels.size())).left()) + 2, controlHeight};
}

void SegmentedControl::paintEvent(QPaintEvent*) {
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole(0.5, 0.5, segment(static_cast<int>(m_labels.size())).left() - 0.5,
                       controlHeight - 1.0);
    QPainterPath outline;
    outline.addRoundedRect(whole, space::corner, space::corner);
    painter.fillPath(outline, colours.card);
    painter.setClipPath(outline);
    for (int i = 0; i < m_labels.size(); ++i) {
        const QRectF box = segment(i);
        if (i == m_chosen)
            painter.fillRect(box, colours.selection());
        else if (i == m_hovered)
            painter.fillRect(box, colours.hover());
        const TextStyle style = i == m_chosen ? TextStyle::bodyStrong : TextStyle::body;
        painter.setFont(m_theme.font(style));
        painter.setPen(i == m_chosen ? colours.accent : colours.ink);
        painter.drawText(box, Qt::AlignCenter, cutToWidth(style, m_labels[i], box.width() - sidePadding));
        if (i > 0) painter.fillRect(QRectF(box.left() - 0.5, 1, 1, controlHeight - 2.0), colours.line);
    }
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(blend(colours.muted, colours.card, 0.35), 1));
    painter.drawRoundedRect(hasFocus() ? whole.adjusted(0.5, 0.5, -0.5, -0.5) : whole, space::corner,
                            space::corner);
}

void SegmentedControl::choose(int index) {
    if (index < 0 || index >= m_labels.size() || index == m_chosen) return;
    m_chosen = index;
    describe();
    update();
    if (QAccessible::isActive() && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus); // the choice has it, within the control
        event.setChild(index);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT chosenChanged(index);
}

void SegmentedControl::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) choose(segmentAt(event->position().x()));
}

void SegmentedControl::mouseMoveEvent(QMouseEvent* event) {
    m_hovered = segmentAt(event->position().x());
    setToolTip(m_hovered < 0 ? QString() : m_labels[m_hovered].toHtmlEscaped());
    update();
}

void SegmentedControl::leaveEvent(QEvent*) {
    m_hovered = -1;
    update();
}

void SegmentedControl::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left: choose(m_chosen - 1); break;
    case Qt::Key_Right: choose(m_chosen + 1); break;
    case Qt::Key_Home: choose(0); break;
    case Qt::Key_End: choose(static_cast<int>(m_labels.size()) - 1); break;
    default: QWidget::keyPressEvent(event);
    }
}

void SegmentedControl::contextMenuEvent(QContextMenuEvent* event) {
    const int index = event->reason() == QContextMenuEvent::Mouse ? segmentAt(event->pos().x()) : m_chosen;
    if (index >= 0) Q_EMIT menuWanted(index, event->globalPos());
}

} // namespace headroom::ui
