#include "ui/theme/wrapped_label.h"

#include <QEvent>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {
constexpr std::size_t mostWidths = 16; // a window that is resized asks for many, and for none of them twice
} // namespace

WrappedLabel::WrappedLabel(QWidget* parent)
    : QLabel(parent) {
    setWordWrap(true);
}

WrappedLabel::~WrappedLabel() = default;

void WrappedLabel::setSelectable(bool selectable) {
    m_selectable = selectable;
    // What it is when no text can be selected, as Qt has it from the start.
    if (!selectable || !underMouse()) setTextInteractionFlags(Qt::LinksAccessibleByMouse);
}

/// What is measured here: a text of one font, and nothing around it but margins.
bool WrappedLabel::isPlain() const {
    if (text().isEmpty() || text().contains(u'\t')) return false;
    const bool plain =
        textFormat() == Qt::PlainText || (textFormat() == Qt::AutoText && !Qt::mightBeRichText(text()));
    return plain && wordWrap() && !buddy() && frameWidth() == 0 && indent() <= 0 && margin() == 0;
}

void WrappedLabel::forgetIfChanged() const {
    ensurePolished(); // which may change the font
    if (m_measured == text() && m_font == font() && bool(m_shaped) == isPlain()) return;
    m_measured = text();
    m_font = font();
    m_heights.clear();
    m_hints = {};
    m_unbroken = QSize();
    m_shaped.reset();
    if (!isPlain()) return;
    QString lines = m_measured;
    lines.replace(u'\n', QChar::LineSeparator);
    m_shaped = std::make_unique<QTextLayout>(lines, m_font, this);
    m_shaped->setCacheEnabled(true);
    QTextOption option(Qt::AlignLeft | Qt::AlignTop);
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WordWrap);
    m_shaped->setTextOption(option);
}

/// The lines at that width, broken as QFontMetrics::boundingRect() would.
QSize WrappedLabel::broken(int width) const {
    // Most texts are short, and then one look tells the size at every width there is room in.
    if (!m_unbroken.isValid() && width < QWIDGETSIZE_MAX) m_unbroken = broken(QWIDGETSIZE_MAX);
    if (m_unbroken.isValid() && width > m_unbroken.width()) return m_unbroken;
    const double leading = QFontMetricsF(m_font, this).leading();
    double height = -leading, widest = 0;
    m_shaped->beginLayout();
    for (QTextLine line = m_shaped->createLine(); line.isValid(); line = m_shaped->createLine()) {
        line.setLineWidth(std::max(0, width));
        height = std::ceil(height + leading) + line.ascent() + line.descent();
        widest = std::max(widest, line.naturalTextWidth());
    }
    m_shaped->endLayout();
    return {static_cast<int>(std::ceil(widest)), static_cast<int>(std::ceil(height))};
}

/// As QLabel: below 0 a width that suits the text, a quarter or a half of a line of 80 letters, or all of it.
QSize WrappedLabel::sizeFor(int width) const {
    const QMargins around = contentsMargins();
    const QSize margins(around.left() + around.right(), around.top() + around.bottom());
    if (minimumWidth() > 0) width = std::max(width, minimumWidth());
    const bool suiting = width < 0;
    const QFontMetrics metrics = fontMetrics();
    if (suiting) width = std::min(metrics.averageCharWidth() * 80, maximumWidth());
    width -= margins.width();
    QSize size = broken(width);
    if (suiting && size.height() < 4 * metrics.lineSpacing() && size.width() > width / 2)
        size = broken(width / 2);
    if (suiting && size.height() < 2 * metrics.lineSpacing() && size.width() > width / 4)
        size = broken(width / 4);
    return (size + margins).expandedTo(minimumSize());
}

int WrappedLabel::heightForWidth(int width) const {
    forgetIfChanged();
    const auto known = std::find_if(m_heights.begin(), m_heights.end(),
                                    [width](const auto& each) { return each.first == width; });
    if (known != m_heights.end()) return known->second;
    const int height = m_shaped ? sizeFor(width).height() : QLabel::heightForWidth(width);
    if (m_heights.size() == mostWidths) m_heights.clear();
    m_heights.emplace_back(width, height);
    return height;
}

const WrappedLabel::Hints& WrappedLabel::hints() const {
    forgetIfChanged();
    if (m_hints.usual.isValid()) return m_hints;
    if (!m_shaped) {
        m_hints = {QLabel::sizeHint(), QLabel::minimumSizeHint()};
        return m_hints;
    }
    m_hints.usual = sizeFor(-1);
    m_hints.least = {sizeFor(0).width(), std::min(sizeFor(QWIDGETSIZE_MAX).height(), m_hints.usual.height())};
    return m_hints;
}

QSize WrappedLabel::sizeHint() const {
    return hints().usual;
}

QSize WrappedLabel::minimumSizeHint() const {
    return hints().least;
}

bool WrappedLabel::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::Enter:
        if (m_selectable) setTextInteractionFlags(Qt::TextSelectableByMouse);
        break;
    case QEvent::ContentsRectChange: m_heights.clear(), m_hints = {}; break;
    default: break;
    }
    return QLabel::event(event);
}

} // namespace headroom::ui
