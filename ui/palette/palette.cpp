#include "ui/palette/palette.h"

#include "ui/palette/palette_delegate.h"
#include "ui/theme/surface.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace headroom::ui {

namespace {
constexpr int widest = 660;
constexpr int shadow = 14; // around the card
constexpr int mostRows = 12;
constexpr int fromTop = 56;
} // namespace

Palette::Palette(const Theme& theme, QWidget* window)
    : QWidget(window)
    , m_theme(theme)
    , m_card(new QFrame(this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new QLabel(tr("Nothing is called that.")))
    , m_hint(new QLabel)
    , m_model(new PaletteModel(this)) {
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Find anything"));
    setSurface(*m_card, Surface::card);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setAccessibleName(tr("Find anything"));
    m_field->setPlaceholderText(tr("Find commands, pages, levers, figures, plans, scenarios…"));
    m_field->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, this));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_nothing->setProperty("kind", QStringLiteral("muted"));
    m_nothing->setContentsMargins(space::page, space::unit * 2, space::page, space::unit * 2);
    m_hint->setProperty("kind", QStringLiteral("muted"));
    m_hint->setContentsMargins(space::page, 0, space::page, space::unit);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(space::unit * 2, space::unit * 2, space::unit * 2, space::unit);
    column->setSpacing(space::unit);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    column->addWidget(m_hint);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(shadow, shadow, shadow, shadow);
    whole->addWidget(m_card);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::look);
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    connect(&theme, &Theme::changed, this, &Palette::restyle);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    restyle();
    hide();
}

void Palette::restyle() {
    m_hint->setFont(m_theme.font(TextStyle::secondary));
    m_nothing->setFont(m_theme.font(TextStyle::body));
    m_hint->setText(tr("↑↓ move · Enter chooses · Esc closes"));
    update();
}

void Palette::open(std::vector<Findable> everything, const QStringList& recent) {
    if (!isVisible()) m_focusBefore = QApplication::focusWidget();
    m_model->setEverything(std::move(everything), recent);
    const bool same = m_field->text().isEmpty();
    m_field->clear();
    if (same) look();
    show();
    raise();
    place();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void Palette::close() {
    if (!isVisible()) return;
    const bool had = m_field->hasFocus();
    hide();
    if (had) giveFocusBack();
}

void Palette::giveFocusBack() {
    // An editor that was open was stored and is gone: its table has the keyboard then.
    if (m_focusBefore && m_focusBefore->isVisible() && m_focusBefore->isEnabled())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT focusHomeless();
}

void Palette::look() {
    m_model->look(m_field->text());
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    m_list->setFixedHeight(std::clamp(m_model->rowCount(), 1, mostRows) * PaletteDelegate::rowHeight + 2);
    m_list->scrollToTop();
    m_list->setCurrentIndex({});
    move(1);
    place();
}

void Palette::move(int rows) {
    const int count = m_model->rowCount();
    const int step = rows > 0 ? 1 : -1;
    int wanted = m_list->currentIndex().row();
    for (int left = std::abs(rows), next = wanted + step; left > 0 && next >= 0 && next < count;
         next += step) {
        if (!m_model->found(next).enabled) continue;
        wanted = next;
        --left;
    }
    if (wanted < 0) return;
    m_list->setCurrentIndex(m_model->index(wanted));
    m_field->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void Palette::choose(const QModelIndex& index) {
    if (!index.isValid() || !m_model->found(index.row()).enabled) return;
    const QString id = m_model->found(index.row()).id;
    // What it does may show other things to be found: it is taken out first.
    const std::function<void()> act = m_model->found(index.row()).choose;
    close();
    Q_EMIT chosen(id);
    if (act) act();
}

void Palette::place() {
    const QWidget* window = parentWidget();
    const int width = std::min(widest, window->width() - 2 * space::page) + 2 * shadow;
    layout()->activate();
    setGeometry(
        (window->width() - width) / 2, fromTop - shadow, width,
        std::min(layout()->heightForWidth(width) > 0 ? layout()->heightForWidth(width) : sizeHint().height(),
                 window->height() - fromTop));
}

bool Palette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible()) place();
        return false;
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        // The window losing the keyboard to another is no leaving, nor is the field's own menu.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) hide();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) event->accept();
        return false;
    }
    if (event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(mostRows - 1); return true;
    case Qt::Key_PageUp: move(1 - mostRows); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex()); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // nowhere else to go while it is open
    default: return false;
    }
}

void Palette::paintEvent(QPaintEvent*) {
    // A soft shadow: what lies below is still readable, and the card stands above it.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, m_theme.isDark() ? 11 : 4));
    for (int ring = 0; ring < shadow; ++ring)
        painter.drawRoundedRect(QRectF(m_card->geometry()).adjusted(-ring, -ring + 3, ring, ring),
                                space::cardCorner + ring, space::cardCorner + ring);
}

} // namespace headroom::ui
