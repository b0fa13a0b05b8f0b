#include "ui/window/shortcuts_dialog.h"

#include "ui/window/fixed_keys.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTreeWidget>

namespace headroom::ui {

namespace {
constexpr int idRole = Qt::UserRole; // of a command; empty for a heading and for keys of the grid
}

KeyField::KeyField(QWidget* parent)
    : QLineEdit(parent) {
    setAccessibleName(tr("New keys"));
    setPlaceholderText(tr("none"));
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void KeyField::show(const QKeySequence& keys) {
    setText(keys.toString(QKeySequence::NativeText));
}

bool KeyField::event(QEvent* event) {
    // The keys are wanted here, not what they would do.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::inputMethodEvent(QInputMethodEvent* event) {
    event->ignore();
}

void KeyField::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const bool holdsOnly = key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt ||
                           key == Qt::Key_AltGr || key == Qt::Key_Meta || key == Qt::Key_unknown;
    if (holdsOnly) return;
    // These two lead out of the field, for those who have no mouse.
    if (held == Qt::NoModifier && key == Qt::Key_Escape) return QLineEdit::keyPressEvent(event);
    if ((held == Qt::NoModifier || held == Qt::ShiftModifier) &&
        (key == Qt::Key_Tab || key == Qt::Key_Backtab))
        return QLineEdit::keyPressEvent(event);
    Q_EMIT pressed(QKeySequence(QKeyCombination(held, static_cast<Qt::Key>(key))));
}

ShortcutsDialog::ShortcutsDialog(Shortcuts& shortcuts, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_of(new QLabel)
    , m_keys(new KeyField)
    , m_take(new QPushButton)
    , m_none(new QPushButton(tr("No keys")))
    , m_usual(new QPushButton(tr("Usual keys")))
    , m_allUsual(new QPushButton(tr("All as usual")))
    , m_message(new QLabel) {
    setWindowTitle(tr("Keys"));
    m_search->setPlaceholderText(tr("Search by name or by keys"));
    m_search->setAccessibleName(tr("Search by name or by keys"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_of->setFont(theme.font(TextStyle::bodyStrong));
    m_message->setWordWrap(true);
    layOut();
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::readChosen);
    connect(m_keys, &KeyField::pressed, this, &ShortcutsDialog::press);
    connect(m_take, &QPushButton::clicked, this, [this] {
        const Command* from = m_shortcuts.holder(m_wanted, chosenId());
        const QString name = from ? Actions::name(*from->action) : QString();
        m_shortcuts.set(chosenId(), m_wanted);
        m_keys->setFocus();
        read();
        say(tr("“%1” has no keys now.").arg(name));
    });
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_shortcuts.set(chosenId(), {});
        read();
    });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_shortcuts.reset(chosenId());
        read();
    });
    connect(m_allUsual, &QPushButton::clicked, this, [this] {
        m_shortcuts.resetAll();
        read();
    });
    read();
    m_search->setFocus();
}

void ShortcutsDialog::layOut() {
    auto* keys = new QHBoxLayout;
    keys->addWidget(m_of, 1);
    keys->addWidget(m_keys);
    keys->addWidget(m_none);
    keys->addWidget(m_usual);
    m_keys->setFixedWidth(150);
    auto* answer = new QHBoxLayout;
    answer->addWidget(m_message, 1);
    answer->addWidget(m_take, 0, Qt::AlignTop);
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* ends = new QHBoxLayout;
    ends->addWidget(m_allUsual);
    ends->addStretch(1);
    ends->addWidget(close);
    for (QPushButton* button : {m_take, m_none, m_usual, m_allUsual, close}) button->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::unit * 2);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(keys);
    layout->addLayout(answer);
    layout->addLayout(ends);
    m_message->setMinimumHeight(2 * fontMetrics().lineSpacing() + 4); // so that a remark moves nothing
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    resize(620, 600);
}

void ShortcutsDialog::fill() {
    QFont strong = m_list->font();
    strong.setWeight(QFont::DemiBold);
    QTreeWidgetItem* group = nullptr;
    const auto head = [&](const QString& name) {
        group = new QTreeWidgetItem(m_list, {name});
        group->setFlags(Qt::ItemIsEnabled);
        group->setFont(0, strong);
        group->setFirstColumnSpanned(true);
        group->setExpanded(true);
    };
    for (const Command& command : m_shortcuts.actions().commands()) {
        if (!group || group->text(0) != command.group) head(command.group);
        auto* item = new QTreeWidgetItem(group, {Actions::name(*command.action)});
        item->setData(0, idRole, command.id);
    }
    head(tr("In the grid and in fields, always"));
    for (const FixedKeys& row : fixedKeys()) {
        auto* item = new QTreeWidgetItem(group, {row.what, row.keys});
        item->setToolTip(0, row.what);
    }
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

void ShortcutsDialog::read() {
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_list->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem* item = group->child(j);
            const Command* command = m_shortcuts.actions().command(item->data(0, idRole).toString());
            if (!command) continue;
            item->setText(1, command->action->shortcut().toString(QKeySequence::NativeText));
            QFont font = m_list->font();
            if (!m_shortcuts.isUsual(command->id)) font.setWeight(QFont::DemiBold); // someone's own
            item->setFont(1, font);
        }
    }
    m_allUsual->setEnabled(!m_shortcuts.areAllUsual());
    readChosen();
    filter();
}

void ShortcutsDialog::filter() {
    const QString wanted = m_search->text().trimmed();
    QTreeWidgetItem* first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_list->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem* item = group->child(j);
            const bool fits = item->text(0).contains(wanted, Qt::CaseInsensitive) ||
                              item->text(1).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
            if (fits && !first) first = item;
        }
        group->setHidden(!any);
    }
    const QTreeWidgetItem* now = m_list->currentItem();
    if (first && (!now || now->isHidden())) m_list->setCurrentItem(first);
}

QString ShortcutsDialog::chosenId() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(0, idRole).toString() : QString();
}

void ShortcutsDialog::choose(const QString& id) {
    m_search->clear();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        for (int j = 0; j < m_list->topLevelItem(i)->childCount(); ++j)
            if (m_list->topLevelItem(i)->child(j)->data(0, idRole).toString() == id)
                m_list->setCurrentItem(m_list->topLevelItem(i)->child(j));
}

void ShortcutsDialog::readChosen() {
    const Command* command = m_shortcuts.actions().command(chosenId());
    const bool open = command && !command->fixed;
    m_of->setText(command ? Actions::name(*command->action) : QString());
    m_keys->show(command ? command->action->shortcut() : QKeySequence());
    m_keys->setEnabled(open);
    m_none->setEnabled(open && !command->action->shortcut().isEmpty());
    m_usual->setEnabled(open && !m_shortcuts.isUsual(command->id));
    m_usual->setToolTip(command ? command->usual.toString(QKeySequence::NativeText) : QString());
    m_take->hide();
    m_wanted = {};
    say(open ? tr("Click into the field and press the keys you want.")
             : tr("These keys are the same everywhere and cannot be changed."));
}

void ShortcutsDialog::press(const QKeySequence& keys) {
    const QString shown = keys.toString(QKeySequence::NativeText);
    m_take->hide();
    const QString refusal = m_shortcuts.refusal(keys);
    const Command* other = m_shortcuts.holder(keys, chosenId());
    if (!refusal.isEmpty()) return say(refusal, true);
    if (!other) {
        m_shortcuts.set(chosenId(), keys);
        return read();
    }
    const QString name = Actions::name(*other->action);
    m_keys->setText(shown);
    if (other->fixed) return say(tr("%1 always is “%2”.").arg(shown, name), true);
    m_wanted = keys;
    m_take->setText(tr("Take them from there"));
    m_take->setAccessibleName(tr("Take %1 from “%2”").arg(shown, name));
    m_take->show();
    say(tr("%1 is “%2” already.").arg(shown, name), true);
}

void ShortcutsDialog::say(const QString& text, bool wrong) {
    m_message->setText(text);
    m_message->setProperty("kind", wrong ? QStringLiteral("trouble") : QStringLiteral("muted"));
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
}

QString ShortcutsDialog::message() const {
    return m_message->text();
}

} // namespace headroom::ui
