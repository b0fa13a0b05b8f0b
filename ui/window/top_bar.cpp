#include "ui/window/top_bar.h"

#include "ui/document/plan_steps.h"
#include "ui/theme/segmented_control.h"
#include "ui/theme/surface.h"
#include "ui/words/catalogue.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace headroom::ui {

namespace {
constexpr int barHeight = 46;
constexpr int longestUndo = 60;       // characters of what undo would take back
constexpr int roomForApproval = 1400; // narrower, and it is said in short
constexpr int longestName = 36;       // of the plan

/// At most so many characters, and no ampersand that would underline a letter.
QString onButton(const QString& text, int most) {
    QString shown = text.size() > most ? text.left(most - 1).trimmed() + u'…' : text;
    return shown.replace(u'&', QStringLiteral("&&"));
}
} // namespace

TopBar::TopBar(Document& document, PlanSteps& steps, const Theme& theme, const Actions& actions,
               QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_steps(steps)
    , m_theme(theme)
    , m_actions(actions)
    , m_plan(new QToolButton)
    , m_planMenu(new QMenu(this))
    , m_scenarios(new SegmentedControl(theme, tr("Scenario")))
    , m_addScenario(new QToolButton)
    , m_approved(new QPushButton)
    , m_state(new QLabel)
    , m_leaveReview(new QPushButton(tr("Back to editing")))
    , m_undo(new QToolButton)
    , m_redo(new QToolButton)
    , m_find(new QPushButton)
    , m_light(new QToolButton) {
    setSurface(*this, Surface::bar);
    setFixedHeight(barHeight);
    m_plan->setPopupMode(QToolButton::InstantPopup);
    m_plan->setMenu(m_planMenu);
    m_plan->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_plan->setLayoutDirection(Qt::RightToLeft); // the chevron behind the name
    m_planMenu->setLayoutDirection(layoutDirection());
    m_addScenario->setAccessibleName(tr("New scenario"));
    connect(m_addScenario, &QToolButton::clicked, actions.newScenario, &QAction::trigger);
    m_state->setProperty("kind", QStringLiteral("muted"));
    for (auto [button, action] : {std::pair{m_undo, actions.undo}, std::pair{m_redo, actions.redo}}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
    }
    // By Tab only: a click leaves the keyboard in the grid, where it was.
    for (QToolButton* button : {m_plan, m_addScenario, m_undo, m_redo, m_light})
        button->setFocusPolicy(Qt::TabFocus);
    m_find->setFocusPolicy(Qt::TabFocus);
    m_approved->setFocusPolicy(Qt::TabFocus);
    connect(m_approved, &QPushButton::clicked, this, &TopBar::revisionsWanted);
    connect(&document, &Document::revisionsChanged, this, &TopBar::readApproval);
    m_leaveReview->setFocusPolicy(Qt::TabFocus);
    m_leaveReview->hide();
    connect(m_leaveReview, &QPushButton::clicked, this, [this] { m_document.setReviewing(false); });
    connect(&document, &Document::reviewingChanged, this, &TopBar::readPlan);
    connect(m_light, &QToolButton::clicked, this, &TopBar::themeToggled);
    connect(m_find, &QPushButton::clicked, actions.findAnything, &QAction::trigger);
    connect(&actions, &Actions::keysChanged, this, &TopBar::readKeys);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::page - 8, 0, space::page - 4, 0);
    layout->setSpacing(space::unit * 2);
    layout->addWidget(m_plan);
    layout->addWidget(m_scenarios);
    layout->addWidget(m_addScenario);
    layout->addSpacing(space::unit);
    layout->addWidget(m_approved);
    layout->addWidget(m_state);
    layout->addWidget(m_leaveReview);
    layout->addStretch(1);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addSpacing(space::unit);
    layout->addWidget(m_find);
    layout->addSpacing(space::unit);
    layout->addWidget(m_light);

    connect(m_planMenu, &QMenu::aboutToShow, this, &TopBar::fillPlans);
    connect(m_scenarios, &SegmentedControl::chosenChanged, this, [this](int index) {
        const auto plan = m_document.plan();
        if (!plan) return;
        m_document.setScenario(index == 0 ? plan::baseScenario
                                          : plan->scenarios[static_cast<std::size_t>(index - 1)].name);
    });
    connect(m_scenarios, &SegmentedControl::menuWanted, this, [this](int index, const QPoint& where) {
        if (index == 0) return;
        const auto plan = m_document.plan();
        m_document.setScenario(plan->scenarios[static_cast<std::size_t>(index - 1)].name);
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_actions.renameScenario, m_actions.deleteScenario});
        menu->popup(where);
    });
    connect(&document, &Document::planChanged, this, &TopBar::readPlan);
    connect(&document, &Document::undoChanged, this, &TopBar::readUndo);
    connect(&steps, &PlanSteps::changed, this, &TopBar::readUndo);
    connect(&theme, &Theme::changed, this, &TopBar::restyle);
    restyle();
    readPlan();
    readKeys();
}

void TopBar::restyle() {
    const Colours& colours = m_theme.colours();
    QFont name = m_theme.font(TextStyle::bodyStrong);
    name.setPixelSize(15);
    m_plan->setFont(name);
    m_plan->setIcon(m_theme.icon(IconName::chevronDown));
    m_plan->setIconSize({12, 12});
    m_addScenario->setIcon(m_theme.icon(IconName::add));
    m_undo->setIcon(m_theme.icon(IconName::undo));
    m_redo->setIcon(m_theme.icon(IconName::redo));
    m_find->setIcon(m_theme.icon(IconName::search));
    m_light->setText(colours.dark ? tr("Light") : tr("Dark"));
    m_light->setToolTip(colours.dark ? tr("Switch to light") : tr("Switch to dark"));
    m_light->setAccessibleName(m_light->toolTip());
}

void TopBar::showOther(const QString& title) {
    m_other = title;
    m_ownUndo.reset();
    readPlan();
    readUndo();
}

void TopBar::readPlan() {
    const auto plan = m_other.isEmpty() ? m_document.plan() : nullptr;
    const QString name = plan                ? QString::fromStdString(plan->name)
                         : m_other.isEmpty() ? tr("No plan")
                                             : m_other;
    m_plan->setText(onButton(name, longestName));
    m_plan->setToolTip(name.toHtmlEscaped());
    m_plan->setAccessibleName(plan ? tr("Plan: %1").arg(name) : name);
    m_plan->setEnabled(m_document.isOpen());
    m_scenarios->setVisible(plan != nullptr);
    m_addScenario->setVisible(plan != nullptr && !m_document.isReadOnly());
    const bool reviewing = m_document.isReviewing();
    m_state->setText(reviewing                 ? tr("Reviewing: comments and decisions only")
                     : m_document.isReadOnly() ? tr("Read only")
                                               : QString());
    const QString kind = reviewing ? QStringLiteral("caution") : QStringLiteral("muted");
    if (m_state->property("kind") != kind) { // a polish costs more than all the rest of an edit here
        m_state->setProperty("kind", kind);
        m_state->style()->unpolish(m_state);
        m_state->style()->polish(m_state);
    }
    m_leaveReview->setVisible(reviewing);
    m_state->setToolTip(
        reviewing
            ? tr("Look at everything, comment on it, decide on guardrails, hold and sign reviews. Nothing "
                 "else can be changed until you go back to editing.")
            : tr("This file cannot be written, or a newer Headroom made it. Look at everything; "
                 "nothing can be changed."));
    readApproval();
    if (!plan) return;
    QStringList labels{scenarioLabel(plan::baseScenario)};
    int chosen = 0;
    for (const plan::Scenario& scenario : plan->scenarios) {
        if (scenario.name == m_document.scenario()) chosen = static_cast<int>(labels.size());
        labels << QString::fromStdString(scenario.name);
    }
    m_scenarios->setChoices(labels, chosen);
}

void TopBar::readApproval() {
    const auto approved = m_other.isEmpty() ? m_document.approval() : std::nullopt;
    m_approved->setVisible(approved.has_value());
    if (!approved) return;
    const QString revision = tr("Approved revision %1").arg(approved->nr);
    const QString since = approved->changes == 0 ? tr("unchanged", "since it was approved")
                                                 : tr("%n change(s) since", nullptr, approved->changes);
    const QString whole = QStringLiteral("%1 · %2").arg(revision, since);
    // The names of plan and scenarios come first where there is little room.
    const QString brief =
        approved->changes == 0
            ? tr("Rev. %1", "revision").arg(approved->nr)
            : tr("Rev. %1 · %2", "revision, changes").arg(approved->nr).arg(approved->changes);
    m_approved->setText(width() < roomForApproval ? brief : whole);
    m_approved->setAccessibleName(whole);
    m_approved->setToolTip(QStringLiteral("%1, %2").arg(whole, approved->name));
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    if ((event->oldSize().width() < roomForApproval) != (width() < roomForApproval)) readApproval();
}

void TopBar::showUndo(const QString& undo, const QString& redo) {
    m_ownUndo = {undo, redo};
    readUndo();
}

void TopBar::readUndo() {
    const auto plan = m_document.plan();
    const bool whole = !m_other.isEmpty(); // it is about plans as a whole
    // Before its first edit, undo takes a plan that was just made away again.
    const bool made = !whole && plan && m_document.undoText().isEmpty() && m_steps.hasJustAdded(plan->id);
    if (m_ownUndo) return readUndoButtons(m_ownUndo->first, m_ownUndo->second);
    readUndoButtons(whole || made ? m_steps.undoText() : m_document.undoText(),
                    whole ? m_steps.redoText() : m_document.redoText());
}

void TopBar::readUndoButtons(const QString& undo, const QString& redo) {
    const auto show = [](QToolButton* button, QAction* action, const QString& verb, const QString& what) {
        action->setEnabled(!what.isEmpty());
        button->setEnabled(!what.isEmpty());
        button->setText(u' ' + onButton(what, longestUndo));
        button->setToolButtonStyle(what.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        button->setToolTip(what.isEmpty() ? verb : QStringLiteral("%1: %2").arg(verb, what));
        button->setAccessibleName(button->toolTip());
        button->setToolTip(Actions::tip(*action, button->toolTip()));
    };
    show(m_undo, m_actions.undo, tr("Undo"), undo);
    show(m_redo, m_actions.redo, tr("Redo"), redo);
    // One name is enough: beside what undo takes back, redo keeps its arrow.
    m_redo->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

/// What names the keys of a command.
void TopBar::readKeys() {
    readUndo();
    const QString keys = m_actions.findAnything->shortcut().toString(QKeySequence::NativeText);
    m_find->setText(keys.isEmpty() ? tr("Find") : tr("Find  %1", "keys").arg(keys));
    m_find->setToolTip(Actions::tip(*m_actions.findAnything,
                                    tr("Find a command, a page, a lever, a figure, a plan or a scenario")));
    m_find->setAccessibleName(tr("Find anything"));
    m_addScenario->setToolTip(Actions::tip(*m_actions.newScenario));
}

void TopBar::fillPlans() {
    m_planMenu->clear();
    const auto plan = m_document.plan();
    for (const store::PlanSummary& summary : m_document.plans()) {
        if (summary.archived && !(plan && plan->id == summary.id)) continue;
        QAction* action = m_planMenu->addAction(onButton(QString::fromStdString(summary.name), longestUndo));
        action->setCheckable(true);
        action->setChecked(plan && plan->id == summary.id);
        connect(action, &QAction::triggered, this, [this, id = summary.id] { Q_EMIT planWanted(id); });
    }
    m_planMenu->addSeparator();
    m_actions.fillPlanMenu(*m_planMenu);
}

} // namespace headroom::ui
