#pragma once

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace headroom::ui {

/// Sets a property that the style sheet asks for. The style reads it only when it looks at the widget anew.
inline void setStyled(QWidget& widget, const char* property, const QVariant& value) {
    if (widget.property(property) == value) return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace headroom::ui
