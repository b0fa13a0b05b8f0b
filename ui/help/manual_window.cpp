#include "ui/help/manual_window.h"

#include "ui/theme/surface.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

namespace headroom::ui {

namespace {
constexpr int placeRole = Qt::UserRole;
constexpr int columnWidth = 700; // of a line that is pleasant to read
constexpr int leastMargin = 28;
} // namespace

void ManualText::resizeEvent(QResizeEvent* event) {
    const int room = width() - columnWidth;
    const int margin = std::max(leastMargin, room / 2);
    setViewportMargins(margin, 18, margin, 0);
    QTextBrowser::resizeEvent(event);
}

ManualWindow::ManualWindow(const Theme& theme, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_theme(theme)
    , m_search(new QLineEdit)
    , m_left(new QStackedWidget)
    , m_contents(new QTreeWidget)
    , m_hits(new QListWidget)
    , m_back(new QToolButton)
    , m_forward(new QToolButton)
    , m_text(new ManualText) {
    setWindowTitle(tr("Headroom manual"));
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    m_contents->setHeaderHidden(true);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setIndentation(12);
    m_contents->setRootIsDecorated(false);
    m_hits->setAccessibleName(tr("What was found"));
    m_hits->setWordWrap(true);
    m_hits->setSpacing(1);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("The page"));
    m_back->setText(QStringLiteral("‹"));
    m_forward->setText(QStringLiteral("›"));
    m_back->setToolTip(
        tr("Back (%1)").arg(QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText)));
    m_forward->setToolTip(
        tr("Forward (%1)").arg(QKeySequence(Qt::ALT | Qt::Key_Right).toString(QKeySequence::NativeText)));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setAccessibleName(tr("Forward"));
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::search);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        const QString place = item ? item->data(0, placeRole).toString() : QString();
        if (!place.isEmpty() && place != m_place.section(u'#', 0, 0)) go(place);
    });
    connect(m_hits, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item && !item->data(placeRole).toString().isEmpty()) go(item->data(placeRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { go(link.toString()); });
    connect(m_back, &QToolButton::clicked, this, [this] { step(m_before, m_after); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(m_after, m_before); });
    connect(&theme, &Theme::changed, this, &ManualWindow::restyle);
    m_search->installEventFilter(this);
    setKeys({});
    restyle();
    resize(1000, 720);
}

void ManualWindow::layOut() {
    m_left->addWidget(m_contents);
    m_left->addWidget(m_hits);
    auto* rail = new QFrame;
    setSurface(*rail, Surface::rail);
    auto* left = new QVBoxLayout(rail);
    left->setContentsMargins(space::unit * 2, space::unit * 2, space::unit * 2, space::unit * 2);
    left->addWidget(m_search);
    left->addWidget(m_left, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::unit * 2, space::unit * 2, 0, 0);
    buttons->addWidget(m_back);
    buttons->addWidget(m_forward);
    buttons->addStretch(1);
    auto* page = new QWidget;
    auto* right = new QVBoxLayout(page);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addLayout(buttons);
    right->addWidget(m_text, 1);
    auto* both = new QSplitter;
    both->addWidget(rail);
    both->addWidget(page);
    both->setStretchFactor(1, 1);
    both->setChildrenCollapsible(false);
    both->setSizes({270, 730});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(both);
}

void ManualWindow::setKeys(const std::vector<KeyLine>& keys) {
    m_manual = std::make_unique<Manual>(keys, locale());
    m_index.reset();
    fillContents();
    if (!m_place.isEmpty()) show(m_place);
}

void ManualWindow::fillContents() {
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    QTreeWidgetItem* group = nullptr;
    QFont strong = m_theme.font(TextStyle::secondaryStrong);
    for (const ManualPage& page : m_manual->pages()) {
        if (!group || group->text(0) != page.group) {
            group = new QTreeWidgetItem(m_contents, {page.group});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFont(0, strong);
            group->setExpanded(true);
        }
        auto* item = new QTreeWidgetItem(group, {page.title});
        item->setData(0, placeRole, page.id);
    }
}

void ManualWindow::open(const QString& place) {
    m_search->clear();
    go(m_manual->has(place) ? place : QStringLiteral("idea"));
    QWidget::show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    m_text->setFocus();
    show(m_place); // laid out only now, so that the anchor has its place
}

void ManualWindow::go(const QString& link) {
    // A link within the page names only the place in it.
    const QString place = link.startsWith(u'#') ? m_place.section(u'#', 0, 0) + link : link;
    if (!m_manual->page(place) || place == m_place) return;
    if (!m_place.isEmpty()) m_before << m_place;
    m_after.clear();
    show(place);
}

void ManualWindow::step(QStringList& from, QStringList& to) {
    if (from.isEmpty()) return;
    to << m_place;
    show(from.takeLast());
}

void ManualWindow::show(const QString& place) {
    const ManualPage* page = m_manual->page(place);
    if (!page) return;
    m_place = place;
    m_text->setHtml(page->html);
    const QString anchor = place.section(u'#', 1);
    if (!anchor.isEmpty())
        m_text->scrollToAnchor(anchor);
    else
        m_text->verticalScrollBar()->setValue(0);
    mark();
    m_back->setEnabled(!m_before.isEmpty());
    m_forward->setEnabled(!m_after.isEmpty());
    const QSignalBlocker quiet(m_contents);
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i)
        for (int j = 0; j < m_contents->topLevelItem(i)->childCount(); ++j)
            if (m_contents->topLevelItem(i)->child(j)->data(0, placeRole).toString() == page->id)
                m_contents->setCurrentItem(m_contents->topLevelItem(i)->child(j));
}

void ManualWindow::search() {
    const QString wanted = m_search->text().trimmed();
    const QSignalBlocker quiet(m_hits);
    m_hits->clear();
    m_left->setCurrentWidget(wanted.isEmpty() ? static_cast<QWidget*>(m_contents) : m_hits);
    if (!wanted.isEmpty()) {
        if (!m_index) m_index = std::make_unique<ManualIndex>(*m_manual);
        for (const ManualHit& hit : m_index->search(wanted)) {
            const QString title = hit.section->title == hit.section->page
                                      ? hit.section->title
                                      : QStringLiteral("%1 · %2").arg(hit.section->title, hit.section->page);
            auto* item = new QListWidgetItem(title + u'\n' + hit.excerpt, m_hits);
            item->setData(placeRole, hit.section->place);
        }
        if (m_hits->count() == 0) {
            auto* none = new QListWidgetItem(tr("Nothing in the manual speaks of that."), m_hits);
            none->setFlags(Qt::NoItemFlags);
        }
    }
    mark();
}

/// The words that are searched for, wherever they stand on the page.
void ManualWindow::mark() {
    QList<QTextEdit::ExtraSelection> marks;
    const QStringList words = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    QTextCharFormat format;
    format.setBackground(blend(m_theme.colours().caution, m_theme.colours().card, 0.3));
    for (const QString& word : words) {
        if (word.size() < 2) continue; // every second letter would be marked
        for (QTextCursor found = m_text->document()->find(word); !found.isNull();
             found = m_text->document()->find(word, found))
            marks << QTextEdit::ExtraSelection{found, format};
    }
    m_text->setExtraSelections(marks);
}

void ManualWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (m_search->text().isEmpty()) return static_cast<void>(close());
        m_search->clear();
        m_text->setFocus();
    } else if (event->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Left) {
        step(m_before, m_after);
    } else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Right) {
        step(m_after, m_before);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool ManualWindow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool down = key->key() == Qt::Key_Down;
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if ((down || enter) && m_left->currentWidget() == m_hits && m_hits->count() > 0) {
            if (m_hits->currentRow() < 0) m_hits->setCurrentRow(0);
            if (down) m_hits->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ManualWindow::restyle() {
    const Colours& c = m_theme.colours();
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::Text, c.ink);
    m_text->setPalette(palette);
    QFont font = m_theme.font(TextStyle::body);
    font.setPixelSize(14);
    m_text->setFont(font);
    m_text->document()->setDefaultStyleSheet(
        QStringLiteral("h1 { font-size: 24px; font-weight: 600; margin-bottom: 10px; }"
                       "h2 { font-size: 16px; font-weight: 600; margin-top: 22px; margin-bottom: 4px; }"
                       "p, li { line-height: 145%; margin-top: 0px; margin-bottom: 9px; }"
                       "a { color: %1; text-decoration: none; }"
                       "td, th { padding: 3px 16px 3px 0px; text-align: left; }"
                       "td.what { color: %2; }"
                       "th { color: %2; font-weight: 600; }"
                       ".keys { font-weight: 600; color: %3; }"
                       ".formula { color: %2; margin-left: 18px; }")
            .arg(c.accent.name(), c.muted.name(), c.ink.name()));
    if (!m_place.isEmpty()) show(m_place);
}

} // namespace headroom::ui
