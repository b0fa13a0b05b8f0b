#include "ui/window/comments_box.h"

#include "ui/window/comment_thread.h"
#include "ui/window/panel_parts.h"
#include "ui/words/comments.h"
#include "ui/words/format.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace headroom::ui {

CommentsBox::CommentsBox(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_list(new QVBoxLayout)
    , m_month(panelChoice(tr("What the comment is about"), {}))
    , m_new(new QLineEdit) {
    auto* heading = new PanelLabel(theme, TextStyle::secondary, ColourRole::muted);
    heading->setText(tr("Comments"));
    m_new->setPlaceholderText(tr("New comment, then Enter"));
    m_new->setAccessibleName(tr("New comment"));
    m_new->setMinimumWidth(60);
    m_list->setSpacing(space::unit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    layout->addWidget(heading);
    layout->addLayout(m_list);
    layout->addWidget(m_month);
    layout->addWidget(m_new);
    connect(m_new, &QLineEdit::returnPressed, this, &CommentsBox::write);
    connect(&document, &Document::commentsChanged, this, [this] {
        if (isVisible()) read();
    });
}

void CommentsBox::show(const store::CommentPlace& place) {
    if (!(place == m_place)) {
        if (!belongsTo(place, m_place)) m_new->clear();
        m_place = place;
        m_month->clear();
        if (place.month) {
            m_month->addItem(monthLong(*place.month, locale()));
            m_month->addItem(tr("All months"));
        }
        m_month->setVisible(place.month.has_value());
    }
    read();
}

void CommentsBox::read() {
    std::vector<store::CommentThread> wanted;
    for (store::CommentThread& thread : m_document.comments())
        if (belongsTo(thread.place, m_place)) wanted.push_back(std::move(thread));
    m_new->setReadOnly(!m_document.canRemark());
    if (wanted == m_shown && m_shownWritable == m_document.canRemark()) return;
    for (CommentThreadView* view : m_threads) {
        m_list->removeWidget(view);
        view->hide();
        view->deleteLater(); // it may be what is asking
    }
    m_threads.clear();
    for (const store::CommentThread& thread : wanted) {
        auto* view = new CommentThreadView(thread, m_document, m_theme, false, this);
        m_list->addWidget(view);
        m_threads.push_back(view);
    }
    m_shown = std::move(wanted);
    m_shownWritable = m_document.canRemark();
}

void CommentsBox::write() {
    const QString text = m_new->text().trimmed();
    store::CommentPlace place = m_place;
    if (m_month->currentIndex() == 1) place.month.reset();
    if (!text.isEmpty() && m_document.comment(place, text)) m_new->clear();
}

} // namespace headroom::ui
