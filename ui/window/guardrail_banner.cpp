#include "ui/window/guardrail_banner.h"

#include "ui/theme/surface.h"
#include "ui/words/actuals_texts.h"
#include "ui/words/guardrails.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace headroom::ui {

GuardrailBanner::GuardrailBanner(Document& document, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_message(new QLabel)
    , m_decide(new QPushButton(tr("Decide…"))) {
    setObjectName(QStringLiteral("guardrailBanner"));
    setSurface(*this, Surface::caution);
    setAccessibleName(tr("Guardrail"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::page, 6, space::page, 6);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_decide);
    connect(m_decide, &QPushButton::clicked, this, &GuardrailBanner::decideWanted);
    connect(&document, &Document::resultReady, this, &GuardrailBanner::read);
    m_message->setFont(theme.font(TextStyle::bodyStrong));
    hide();
    read();
}

QString GuardrailBanner::text() const {
    return m_message->text();
}

void GuardrailBanner::read() {
    const auto result = m_document.result();
    const QStringList names =
        result && result->projection ? undecidedGuardrails(*result->projection) : QStringList();
    if (names.isEmpty()) return hide();
    QString text = tr("The actuals have triggered: %1.").arg(names.join(QStringLiteral(", ")));
    if (const QString paused = pausedReductionsText(*result->projection, locale()); !paused.isEmpty())
        text += u' ' + paused;
    const bool isNew = isHidden() || text != m_message->text();
    m_message->setText(text);
    show();
    if (!isNew) return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace headroom::ui
