#include "ui/window/comment_thread.h"

#include "ui/window/panel_parts.h"
#include "ui/words/comments.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace headroom::ui {

CommentThreadView::CommentThreadView(const store::CommentThread& thread, Document& document,
                                     const Theme& theme, bool withPlace, QWidget* parent)
    : QFrame(parent)
    , m_thread(thread)
    , m_document(document)
    , m_answer(new QLineEdit)
    , m_resolve(new QPushButton(thread.resolved ? tr("Open again") : tr("Resolve"))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::unit * 2);
    layout->setSpacing(2);
    const auto plan = document.plan();
    if (withPlace && plan && thread.place == store::CommentPlace{}) {
        auto* whole = new PanelLabel(theme, TextStyle::secondary, ColourRole::muted); // it leads nowhere
        whole->setText(commentPlace(thread.place, *plan, locale()));
        layout->addWidget(whole);
    } else if (withPlace && plan) {
        const QString place = commentPlace(thread.place, *plan, locale());
        m_place = new QPushButton(fontMetrics().elidedText(place, Qt::ElideRight, 230));
        m_place->setProperty("kind", QStringLiteral("quiet"));
        m_place->setToolTip(tr("Go to %1").arg(place));
        m_place->setAccessibleName(place);
        layout->addWidget(m_place, 0, Qt::AlignLeft);
        connect(m_place, &QPushButton::clicked, this, [this] { Q_EMIT placeWanted(m_thread.place); });
    } else if (plan && thread.place.month) {
        auto* month = new PanelLabel(theme, TextStyle::secondary, ColourRole::muted);
        month->setText(commentPlace(thread.place, *plan, locale()));
        layout->addWidget(month);
    }
    for (const store::Comment& comment : thread.comments) {
        auto* head = new PanelLabel(theme, TextStyle::secondary, ColourRole::muted);
        head->setText(commentHead(comment, locale()));
        auto* text =
            new PanelLabel(theme, TextStyle::body, thread.resolved ? ColourRole::muted : ColourRole::ink);
        text->setText(QString::fromStdString(comment.text));
        layout->addWidget(head);
        layout->addWidget(text);
    }
    if (thread.resolved) {
        auto* state = new PanelLabel(theme, TextStyle::secondary, ColourRole::muted);
        state->setText(tr("Resolved by %1").arg(QString::fromStdString(thread.resolvedBy)));
        layout->addWidget(state);
    }
    m_answer->setPlaceholderText(tr("Answer"));
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->setMinimumWidth(60);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::unit);
    line->addWidget(m_answer, 1);
    line->addWidget(m_resolve);
    layout->addLayout(line);
    m_answer->setEnabled(document.canRemark());
    m_resolve->setEnabled(document.canRemark());
    connect(m_answer, &QLineEdit::returnPressed, this, &CommentThreadView::answer);
    connect(m_resolve, &QPushButton::clicked, this,
            [this] { m_document.setResolved(m_thread.id(), !m_thread.resolved); });
}

void CommentThreadView::answer() {
    const QString text = m_answer->text().trimmed();
    if (!text.isEmpty()) m_document.reply(m_thread.id(), text);
}

} // namespace headroom::ui
