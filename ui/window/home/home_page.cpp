#include "ui/window/home/home_page.h"

#include "ui/window/actions.h"
#include "ui/window/home/plan_table.h"
#include "ui/window/panel_parts.h"
#include "ui/window/text_field.h"

#include <QAccessible>
#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShowEvent>

#include <array>

namespace headroom::ui {

namespace {

constexpr int widest = 1280; // of the list: beyond, the eye loses the row

struct Order {
    PlanListModel::Column column;
    Qt::SortOrder direction;
};
constexpr std::array orders{
    Order{PlanListModel::edited, Qt::DescendingOrder}, Order{PlanListModel::name, Qt::AscendingOrder},
    Order{PlanListModel::horizon, Qt::AscendingOrder}, Order{PlanListModel::automation, Qt::DescendingOrder},
    Order{PlanListModel::gap, Qt::AscendingOrder},     Order{PlanListModel::cost, Qt::DescendingOrder},
    Order{PlanListModel::health, Qt::DescendingOrder}};

} // namespace

HomePage::HomePage(Document& document, PlanSteps& steps, const Theme& theme, const Actions& actions,
                   QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_steps(steps)
    , m_theme(theme)
    , m_actions(actions)
    , m_figures(document)
    , m_model(m_figures)
    , m_count(new PanelLabel(theme, TextStyle::body, ColourRole::muted))
    , m_step(new PanelLabel(theme, TextStyle::body, ColourRole::ink))
    , m_search(new QLineEdit)
    , m_order(panelChoice(tr("Order"), {tr("Last edited first"), tr("By name"), tr("Earliest horizon first"),
                                        tr("Most automation first"), tr("Worst gap first"),
                                        tr("Highest cost first"), tr("Most to fix first")}))
    , m_archived(new QCheckBox(tr("Show &archived")))
    , m_table(nullptr)
    , m_nothing(new PanelLabel(theme, TextStyle::body, ColourRole::muted))
    , m_undo(new QPushButton(tr("Undo"))) {
    m_plans.setSourceModel(&m_model);
    m_table = new PlanTable(m_plans, theme);
    layOut(actions);
    sort(0);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        const std::string before = chosen();
        m_plans.setWanted(text);
        if (!m_table->choose(before) && m_plans.rowCount() > 0) m_table->selectRow(0);
        readCount();
    });
    m_search->installEventFilter(this);
    connect(m_order, &QComboBox::activated, this, &HomePage::sort);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder direction) {
                for (std::size_t i = 0; i < orders.size(); ++i)
                    if (orders[i].column == column && orders[i].direction == direction)
                        return m_order->setCurrentIndex(static_cast<int>(i));
                m_order->setCurrentIndex(-1);
            });
    connect(m_archived, &QCheckBox::toggled, this, &HomePage::showArchived);
    connect(m_table, &PlanTable::openWanted, this, &HomePage::openChosen);
    connect(m_table, &PlanTable::renameWanted, actions.renamePlan, &QAction::trigger);
    connect(m_table, &PlanTable::duplicateWanted, actions.duplicatePlan, &QAction::trigger);
    connect(m_table, &PlanTable::deleteWanted, actions.deletePlan, &QAction::trigger);
    // Typing on the list searches it.
    connect(m_table, &PlanTable::typed, this, [this](const QString& text) {
        if (text.trimmed().isEmpty()) return;
        m_search->setFocus();
        m_search->setText(m_search->text() + text);
    });
    connect(m_table, &PlanTable::chosenChanged, this, &HomePage::readChosen);
    connect(m_table, &PlanTable::nameTyped, this, &HomePage::rename);
    connect(m_table, &PlanTable::renameEnded, this, &HomePage::readStep);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& where) {
        if (chosen().empty()) return;
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_actions.openPlan, m_actions.renamePlan, m_actions.duplicatePlan,
                          m_actions.archivePlan, m_actions.deletePlan});
        menu->popup(m_table->viewport()->mapToGlobal(where));
    });
    connect(m_undo, &QPushButton::clicked, actions.undo, &QAction::trigger);
    connect(&m_figures, &FiguresReader::found, &m_model, &PlanListModel::figuresFound);
    connect(&m_steps, &PlanSteps::changed, this, &HomePage::readStep);
    // A list that is not in sight is read when it is.
    const auto again = [this] {
        if (isVisible()) refresh();
    };
    connect(&document, &Document::plansChanged, this, again);
    connect(&document, &Document::workspaceChanged, this, again);
    connect(&document, &Document::planChanged, this, again);
    readStep();
}

void HomePage::layOut(const Actions& actions) {
    auto* title = new PanelLabel(m_theme, TextStyle::title, ColourRole::ink);
    title->setText(tr("Plans"));
    m_search->setPlaceholderText(tr("Search names and teams"));
    m_search->setAccessibleName(tr("Search plans"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(230);
    m_search->setMaximumWidth(320);
    m_order->setMinimumContentsLength(18);
    auto* make = new QPushButton(tr("New plan…"));
    make->setProperty("kind", QStringLiteral("primary"));
    connect(make, &QPushButton::clicked, actions.newPlan, &QAction::trigger);
    connect(actions.newPlan, &QAction::changed, make,
            [make, &actions] { make->setEnabled(actions.newPlan->isEnabled()); });

    auto* together = new QPushButton(tr("Portfolio…"));
    together->setToolTip(tr("Several plans added up, month by month."));
    connect(together, &QPushButton::clicked, actions.portfolio, &QAction::trigger);

    auto* head = new QHBoxLayout;
    head->setSpacing(space::unit * 3);
    head->addWidget(m_search);
    head->addWidget(m_order);
    head->addWidget(m_archived);
    head->addStretch(1);
    head->addWidget(together);
    head->addWidget(make);

    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->hide();

    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::unit);
    // `key` is the list's own; the action's is heard everywhere.
    const auto add = [&](const QString& text, QAction* action, const QKeySequence& key) {
        auto* button = new QPushButton(text);
        button->setProperty("kind", QStringLiteral("quiet"));
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [this, button, action] {
            button->setEnabled(action->isEnabled());
            // Its text says which way it would go.
            if (action == m_actions.archivePlan)
                button->setText(action->data().toBool() ? tr("Bring back") : tr("Archive"));
        });
        foot->addWidget(button);
        m_buttons.push_back(button);
    };
    add(tr("Open"), actions.openPlan, Qt::Key_Return);
    add(tr("Rename"), actions.renamePlan, Qt::Key_F2);
    add(tr("Duplicate"), actions.duplicatePlan, Qt::CTRL | Qt::Key_D);
    add(tr("Archive"), actions.archivePlan, actions.archivePlan->shortcut());
    add(tr("Delete"), actions.deletePlan, Qt::Key_Delete);
    foot->addSpacing(space::page);
    m_step->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_step->setAccessibleName(tr("What was done last"));
    m_step->setWordWrap(false);
    foot->addWidget(m_step, 1);
    foot->addWidget(m_undo);

    auto* column = new QVBoxLayout;
    column->setSpacing(space::unit * 2);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(m_count);
    column->addLayout(words);
    column->addSpacing(space::unit);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing, 1);
    column->addLayout(foot);
    auto* box = new QWidget;
    box->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    box->setMaximumWidth(widest);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::unit * 3);
    layout->addStretch(1);
    layout->addWidget(box, 1000);
    layout->addStretch(1);
}

QLabel& HomePage::stepLabel() {
    return *m_step;
}

std::string HomePage::chosen() const {
    return m_table->chosen();
}

void HomePage::refresh(const std::string& chosen) {
    const std::string before = chosen.empty() ? this->chosen() : chosen;
    const int row = m_table->currentIndex().row();
    const auto open = m_document.plan();
    auto plans = m_document.plans();
    m_model.setPlans(plans, open ? open->id : std::string(), QDateTime::currentDateTime(), locale());
    m_figures.want(plans);
    if (!m_table->choose(before) && m_plans.rowCount() > 0)
        m_table->selectRow(std::clamp(row, 0, m_plans.rowCount() - 1)); // the one that took its place
    readCount();
    readChosen();
}

void HomePage::readCount() {
    const auto& plans = m_model.plans();
    const auto away = std::count_if(plans.begin(), plans.end(),
                                    [](const store::PlanSummary& plan) { return plan.archived; });
    const auto there = static_cast<int>(plans.size()) - static_cast<int>(away);
    const QString file = QString::fromStdString(m_document.file().filename().string());
    QString text = there == 1 ? tr("1 plan in %1").arg(file) : tr("%n plans in %1", nullptr, there).arg(file);
    //: Behind the number of plans.
    const QString archived = tr("%n archived", nullptr, static_cast<int>(away));
    if (away > 0) text = tr("%1, %2", "plans, archived").arg(text, archived);
    m_count->setText(text);
    m_count->setToolTip(QString::fromStdString(m_document.file().string()).toHtmlEscaped());
    const bool none = m_plans.rowCount() == 0;
    if (none && !m_search->text().trimmed().isEmpty())
        m_nothing->setText(tr("No plan and no team is called “%1”.").arg(m_search->text().trimmed()));
    else if (none)
        m_nothing->setText(plans.empty() ? tr("This workspace holds no plan yet.")
                                         : tr("All plans are archived: “Show archived” lists them."));
    m_nothing->setVisible(none);
    m_table->setVisible(!none);
}

void HomePage::readChosen() {
    Q_EMIT chosenChanged();
}

void HomePage::readStep() {
    const QString text = m_steps.undoText();
    m_undo->setVisible(!text.isEmpty());
    m_undo->setToolTip(QStringLiteral("%1 (%2)").arg(
        text.toHtmlEscaped(), m_actions.undo->shortcut().toString(QKeySequence::NativeText)));
    m_undo->setAccessibleName(tr("Undo: %1").arg(text));
    say(text.isEmpty() ? QString() : tr("%1 ·").arg(text), ColourRole::ink);
}

void HomePage::say(const QString& text, ColourRole role) {
    if (m_step->text() == text) return;
    m_step->setRole(role);
    m_step->setText(text);
    m_step->setToolTip(text);
    if (text.isEmpty() || !isVisible()) return;
    QAccessibleEvent alert(m_step, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void HomePage::sort(int order) {
    const auto& [column, direction] = orders[static_cast<std::size_t>(std::max(0, order))];
    m_table->sortByColumn(column, direction);
    m_table->scrollTo(m_table->currentIndex());
}

void HomePage::openChosen() {
    if (!chosen().empty()) Q_EMIT openWanted(chosen());
}

void HomePage::duplicateChosen() {
    if (chosen().empty()) return;
    const std::string copy = m_steps.duplicate(chosen());
    if (copy.empty()) return;
    refresh(copy);
    m_table->setFocus();
}

void HomePage::renameChosen() {
    m_table->beginRename();
}

void HomePage::rename(const QString& name) {
    const std::string plan = chosen();
    const QString objection = m_steps.objection(plan, name);
    if (!objection.isEmpty()) {
        m_table->refuseName(objection);
        m_undo->hide();
        return say(objection, ColourRole::trouble);
    }
    m_table->endRename();
    m_steps.rename(plan, name);
    refresh(plan);
}

void HomePage::archiveChosen() {
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) m_steps.setArchived(chosen(), !index.data(PlanListModel::archivedRole).toBool());
}

void HomePage::deleteChosen() {
    if (!chosen().empty()) m_steps.remove(chosen());
}

void HomePage::showArchived(bool shown) {
    const std::string before = chosen();
    m_archived->setChecked(shown);
    m_plans.setArchivedShown(shown);
    if (!m_table->choose(before) && m_plans.rowCount() > 0) m_table->selectRow(0);
    readCount();
    readChosen();
}

void HomePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    const auto open = m_document.plan();
    refresh(open ? open->id : std::string());
    m_table->setFocus();
}

/// From the search, the arrows and Enter are the list's; Escape empties it first.
bool HomePage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_search || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        m_table->setFocus();
        const int row = m_table->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
        if (row >= 0 && row < m_plans.rowCount()) m_table->selectRow(row);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        openChosen();
        return true;
    }
    if (key == Qt::Key_Escape) {
        if (m_search->text().isEmpty()) m_table->setFocus();
        m_search->clear();
        return true;
    }
    return false;
}

} // namespace headroom::ui
