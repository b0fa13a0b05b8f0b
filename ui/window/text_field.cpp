#include "ui/window/text_field.h"

#include "ui/theme/styled_property.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QTimer>

namespace headroom::ui {

TextField::TextField(const QString& accessibleName, QWidget* parent)
    : QLineEdit(parent) {
    setAccessibleName(accessibleName);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (text() == m_stored) return;
        setModified(false); // what is stored in answer may replace it
        Q_EMIT committed(text());
    });
}

void TextField::setStored(const QString& text) {
    const bool same = m_stored == text;
    m_stored = text;
    if ((isModified() && hasFocus()) || (property("wrong").toBool() && same)) return;
    const bool other = text != this->text();
    if (other) setText(text);
    if (other || !hasFocus()) setCursorPosition(0); // else cursor and selection stay
    setWrong(false);
    setToolTip(fontMetrics().horizontalAdvance(text) > width() - 20 ? text : QString());
}

void TextField::forget() {
    setWrong(false);
    m_stored.clear();
    setText({}); // clear() would count as typing
}

void TextField::refuse(const QString& reason) {
    setToolTip(reason);
    setWrong(true);
}

void TextField::begin() {
    setFocus(Qt::OtherFocusReason);
    selectAll();
    // What is shown for the first time has its place only after the layout.
    QTimer::singleShot(0, this, [this] {
        for (QWidget* around = parentWidget(); around; around = around->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(around)) return area->ensureWidgetVisible(this);
    });
}

void TextField::setWrong(bool wrong) {
    setStyled(*this, "wrong", wrong);
}

/// Where no typing is left to take back, undo and redo are those of the window.
bool TextField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        if (!isModified() &&
            (key.matches(QKeySequence::Undo) || (key.matches(QKeySequence::Redo) && !isRedoAvailable()))) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void TextField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && text() != m_stored) {
        setText(m_stored);
        setWrong(false);
        setToolTip({});
        return;
    }
    QLineEdit::keyPressEvent(event);
    // Typing on withdraws the objection.
    if (isModified() && event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) setWrong(false);
}

} // namespace headroom::ui
