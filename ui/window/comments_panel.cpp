#include "ui/window/comments_panel.h"

#include "ui/window/comment_thread.h"
#include "ui/window/panel_parts.h"
#include "ui/words/comments.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

namespace headroom::ui {

CommentsPanel::CommentsPanel(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_title(new PanelLabel(theme, TextStyle::bodyStrong, ColourRole::ink))
    , m_state(new PanelLabel(theme, TextStyle::secondary, ColourRole::muted))
    , m_resolvedToo(new QCheckBox(tr("Resolved ones too")))
    , m_list(new QVBoxLayout)
    , m_new(new QLineEdit) {
    m_title->setText(tr("Comments"));
    name({});
    m_new->setMinimumWidth(60);
    m_list->setSpacing(space::unit * 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addWidget(m_resolvedToo);
    layout->addLayout(m_list);
    layout->addWidget(m_new);
    layout->addStretch(1);
    connect(m_resolvedToo, &QCheckBox::toggled, this, &CommentsPanel::read);
    connect(m_new, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_new->text().trimmed();
        if (text.isEmpty() || !m_document.comment(m_newPlace, text)) return;
        m_new->clear();
        name({});
    });
    connect(&document, &Document::commentsChanged, this, [this] {
        if (isVisible()) read();
    });
}

/// The field says what the next comment is on.
void CommentsPanel::name(const store::CommentPlace& place) {
    m_newPlace = place;
    const auto plan = m_document.plan();
    if (place == store::CommentPlace{} || !plan) {
        m_new->setPlaceholderText(tr("On the plan, then Enter"));
        m_new->setAccessibleName(tr("Comment on the plan"));
        return;
    }
    const QString what = commentPlace(place, *plan, locale());
    m_new->setPlaceholderText(tr("%1: comment, then Enter", "what it is on").arg(what));
    m_new->setAccessibleName(tr("Comment on %1").arg(what));
}

void CommentsPanel::beginOn(const store::CommentPlace& place) {
    name(place);
    m_new->setFocus(Qt::OtherFocusReason);
}

void CommentsPanel::read() {
    const auto all = m_document.comments();
    const auto open = static_cast<int>(std::count_if(
        all.begin(), all.end(), [](const store::CommentThread& thread) { return !thread.resolved; }));
    m_state->setText(open == 0 ? tr("No comment is open. Choose a number and comment on it in the inspector.")
                     : open == 1 ? tr("1 comment is open.")
                                 : tr("%1 comments are open.", nullptr, open).arg(open));
    m_new->setReadOnly(!m_document.canRemark());
    for (CommentThreadView* view : m_threads) {
        m_list->removeWidget(view);
        view->hide();
        view->deleteLater(); // it may be what is asking
    }
    m_threads.clear();
    for (const store::CommentThread& thread : all) {
        if (thread.resolved && !m_resolvedToo->isChecked()) continue;
        auto* view = new CommentThreadView(thread, m_document, m_theme, true, this);
        connect(view, &CommentThreadView::placeWanted, this, &CommentsPanel::placeWanted);
        m_list->addWidget(view);
        m_threads.push_back(view);
    }
}

} // namespace headroom::ui
