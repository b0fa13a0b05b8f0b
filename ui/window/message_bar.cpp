#include "ui/window/message_bar.h"

#include "ui/theme/surface.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace headroom::ui {

MessageBar::MessageBar(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_message(new QLabel)
    , m_remedy(new QLabel) {
    setObjectName(QStringLiteral("messageBar"));
    setSurface(*this, Surface::trouble);
    setAccessibleName(tr("Message"));
    for (QLabel* label : {m_message, m_remedy}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto* close = new QToolButton;
    close->setIcon(theme.icon(IconName::close));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close the message"));
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_message);
    words->addWidget(m_remedy);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::page, 6, space::unit, 6);
    layout->addLayout(words, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&theme, &Theme::changed, this, [&theme, close] { close->setIcon(theme.icon(IconName::close)); });
    m_message->setFont(theme.font(TextStyle::bodyStrong));
    hide();
}

void MessageBar::say(const ErrorWords& words) {
    m_message->setText(words.message);
    m_remedy->setText(words.remedy);
    m_remedy->setVisible(!words.remedy.isEmpty());
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::text() const {
    return m_message->text() + u' ' + m_remedy->text();
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace headroom::ui
