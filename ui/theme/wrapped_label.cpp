#include "ui/theme/wrapped_label.h"

#include <QEvent>

#include <algorithm>

namespace headroom::ui {

namespace {
constexpr std::size_t mostWidths = 16; // a window that is resized asks for many, and for none of them twice
}

WrappedLabel::WrappedLabel(QWidget* parent)
    : QLabel(parent) {
    setWordWrap(true);
}

void WrappedLabel::setSelectable(bool selectable) {
    m_selectable = selectable;
    // What it is when no text can be selected, as Qt has it from the start.
    if (!selectable || !underMouse()) setTextInteractionFlags(Qt::LinksAccessibleByMouse);
}

int WrappedLabel::heightForWidth(int width) const {
    ensurePolished(); // which may change the font
    if (m_measured != text()) {
        m_measured = text();
        m_heights.clear();
    }
    const auto known = std::find_if(m_heights.begin(), m_heights.end(),
                                    [width](const auto& each) { return each.first == width; });
    if (known != m_heights.end()) return known->second;
    const int height = QLabel::heightForWidth(width);
    if (m_heights.size() == mostWidths) m_heights.clear();
    m_heights.emplace_back(width, height);
    return height;
}

bool WrappedLabel::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::Enter:
        if (m_selectable) setTextInteractionFlags(Qt::TextSelectableByMouse);
        break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::ContentsRectChange: m_heights.clear(); break;
    default: break;
    }
    return QLabel::event(event);
}

} // namespace headroom::ui
