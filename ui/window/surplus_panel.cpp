#include "ui/window/surplus_panel.h"

#include "ui/document/plan_edit.h"
#include "ui/window/panel_parts.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTreeWidget>

namespace headroom::ui {

using plan::LeverKey;

namespace {

/// The destination by its own name: the list says already that it is of a surplus.
QString destination(LeverKey key) {
    switch (key) {
    case LeverKey::surplusToSystems: return SurplusPanel::tr("Systems and data");
    case LeverKey::surplusToContent: return SurplusPanel::tr("Content");
    case LeverKey::surplusToInsight: return SurplusPanel::tr("Product insight");
    case LeverKey::surplusToChannels: return SurplusPanel::tr("New channels");
    case LeverKey::surplusToOutreach: return SurplusPanel::tr("Proactive outreach");
    case LeverKey::surplusToBacklog: return SurplusPanel::tr("Backlog");
    default: return label(key);
    }
}

} // namespace

SurplusPanel::SurplusPanel(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_order(new QTreeWidget)
    , m_earlier(new QPushButton(tr("Earlier")))
    , m_later(new QPushButton(tr("Later")))
    , m_reason(new TextBox(tr("Why a surplus may become fewer people"))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    const auto say = [&](const QString& text, TextStyle style, ColourRole role) {
        auto* line = new PanelLabel(theme, style, role);
        line->setText(text);
        layout->addWidget(line);
        return line;
    };
    say(tr("Surplus"), TextStyle::bodyStrong, ColourRole::ink);
    say(tr("Where people go who are not needed for the month's work: each its share, the first served "
           "first."),
        TextStyle::secondary, ColourRole::muted);
    m_order->setAccessibleName(tr("Destinations of a surplus, the first served first"));
    m_order->setToolTip(tr("Alt+Up and Alt+Down move a destination; Enter shows its share."));
    m_order->setColumnCount(2);
    m_order->setHeaderHidden(true);
    m_order->setRootIsDecorated(false);
    m_order->setIndentation(0);
    m_order->setUniformRowHeights(true);
    m_order->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_order->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_order->header()->setStretchLastSection(false);
    m_order->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_order->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_order->header()->setMinimumSectionSize(20);
    m_order->setMinimumWidth(60);
    m_order->setStyleSheet(QStringLiteral("QTreeView::item { padding: 3px 2px; border-radius: 0; }"));
    m_order->installEventFilter(this);
    for (std::size_t i = 0; i < plan::surplusKeys.size(); ++i) {
        auto* item = new QTreeWidgetItem(m_order);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_order->setCurrentItem(m_order->topLevelItem(0));
    layout->addWidget(m_order);
    auto* moves = new QHBoxLayout;
    moves->setSpacing(space::unit);
    m_earlier->setToolTip(tr("Served before the one above it (Alt+Up)"));
    m_later->setToolTip(tr("Served after the one below it (Alt+Down)"));
    moves->addWidget(m_earlier, 1);
    moves->addWidget(m_later, 1);
    layout->addLayout(moves);
    layout->addSpacing(space::unit);
    auto* fewer = say(tr("Fewer people"), TextStyle::secondaryStrong, ColourRole::ink);
    fewer->setBuddy(m_reason);
    say(tr("Why a surplus may become fewer people. While this is empty, it may not."), TextStyle::secondary,
        ColourRole::muted);
    layout->addWidget(m_reason);

    connect(m_earlier, &QPushButton::clicked, this, [this] { moveChosen(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { moveChosen(1); });
    connect(m_order, &QTreeWidget::currentItemChanged, this, &SurplusPanel::allow);
    connect(m_order, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const auto plan = m_document.plan();
        const auto place = static_cast<std::size_t>(m_order->indexOfTopLevelItem(item));
        if (plan && place < plan->surplusOrder.size()) Q_EMIT leverWanted({plan->surplusOrder[place], {}});
    });
    connect(m_reason, &TextBox::committed, this, [this](const QString& text) {
        const auto plan = m_document.plan();
        if (!plan) return;
        plan::Plan after = *plan;
        after.reductionReason = text.trimmed().toStdString();
        if (m_document.apply(tr("Why a surplus may become fewer people"), std::move(after))) read();
    });
    connect(&document, &Document::planChanged, this, &SurplusPanel::read);
    read();
}

void SurplusPanel::read() {
    const auto plan = m_document.scenarioPlan();
    if (!plan) return;
    if (plan->id != m_planId) m_reason->forget();
    m_planId = plan->id;
    for (std::size_t i = 0; i < plan->surplusOrder.size(); ++i) {
        const LeverKey key = plan->surplusOrder[i];
        QTreeWidgetItem* item = m_order->topLevelItem(static_cast<int>(i));
        //: A place in an order and what stands there: "1. Content".
        item->setText(0, tr("%1. %2").arg(i + 1).arg(destination(key)));
        //: A share as short as it is: "15 %".
        item->setText(
            1, tr("%1 %").arg(formatForEdit(plan->lever(key).base.at(0), plan::Unit::share, locale())));
        item->setToolTip(0, help(key));
    }
    m_reason->setStored(QString::fromStdString(plan->reductionReason));
    setEnabled(!m_document.isReadOnly());
    allow();
}

void SurplusPanel::allow() {
    const int place = m_order->indexOfTopLevelItem(m_order->currentItem());
    m_earlier->setEnabled(place > 0);
    m_later->setEnabled(place >= 0 && place < m_order->topLevelItemCount() - 1);
}

void SurplusPanel::moveChosen(int by) {
    const auto plan = m_document.plan();
    const int place = m_order->indexOfTopLevelItem(m_order->currentItem());
    const int to = place + by;
    if (!plan || place < 0 || to < 0 || to >= m_order->topLevelItemCount()) return;
    const LeverKey moved = plan->surplusOrder[static_cast<std::size_t>(place)];
    const QString what = by < 0 ? tr("Surplus: %1 earlier") : tr("Surplus: %1 later");
    if (!m_document.apply(what.arg(destination(moved)), withSurplusMoved(*plan, place, by))) return;
    const QWidget* button = by < 0 ? m_earlier : m_later;
    const bool byButton = button->hasFocus();
    m_order->setCurrentItem(m_order->topLevelItem(to)); // the hand stays on what it moves
    if (byButton && !button->isEnabled()) m_order->setFocus(Qt::OtherFocusReason);
}

void SurplusPanel::fitHeight() {
    int height = 2;
    for (int i = 0; i < m_order->topLevelItemCount(); ++i)
        height += m_order->visualItemRect(m_order->topLevelItem(i)).height();
    m_order->setFixedHeight(height);
}

void SurplusPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fitHeight();
}

bool SurplusPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_order && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool up = key->key() == Qt::Key_Up, down = key->key() == Qt::Key_Down;
        if ((up || down) && key->modifiers().testFlag(Qt::AltModifier)) {
            moveChosen(up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace headroom::ui
