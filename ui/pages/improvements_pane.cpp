#include "ui/pages/improvements_pane.h"

#include "ui/document/current_date.h"
#include "ui/document/improvement_edit.h"
#include "ui/pages/page_table_view.h"
#include "ui/pages/topic_picture.h"
#include "ui/theme/segmented_control.h"
#include "ui/words/parse.h"

#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace headroom::ui {

ImprovementsPane::ImprovementsPane(Document& document, const Theme& theme, QWidget* parent)
    : TablePane(document, theme, parent)
    , m_view(new SegmentedControl(theme, tr("What is listed")))
    , m_order(new SegmentedControl(theme, tr("Which topics come first")))
    , m_add(new QPushButton(tr("Add improvement")))
    , m_remove(new QPushButton(tr("Remove"))) {
    m_view->setChoices({tr("Topics"), tr("Log")}, 0);
    m_order->setChoices({tr("People’s time"), tr("To people"), tr("All")}, 0);
    layOut({m_view, m_order}, {m_add, m_remove});
    m_table->setCommit(
        [this](const PageRow& row, int column, const QString& text) { return commit(row, column, text); });
    const auto key = [this](Qt::Key of, void (ImprovementsPane::*act)()) {
        auto* shortcut = new QShortcut(QKeySequence(of), m_table);
        shortcut->setContext(Qt::WidgetShortcut); // not while a cell is edited
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_Insert, &ImprovementsPane::add);
    key(Qt::Key_Delete, &ImprovementsPane::remove);
    m_add->setToolTip(tr("A new entry in the log, about the topic that is chosen (Insert)"));
    connect(m_view, &SegmentedControl::chosenChanged, this, &ImprovementsPane::read);
    connect(m_order, &SegmentedControl::chosenChanged, this, &ImprovementsPane::read);
    connect(m_add, &QPushButton::clicked, this, &ImprovementsPane::add);
    connect(m_remove, &QPushButton::clicked, this, &ImprovementsPane::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        readButtons();
        Q_EMIT chartChanged();
    });
    connect(&document, &Document::planChanged, this, &ImprovementsPane::readInSight);
}

bool ImprovementsPane::showsLog() const {
    return m_view->chosen() == 1;
}

plan::TopicOrder ImprovementsPane::topicOrder() const {
    return static_cast<plan::TopicOrder>(m_order->chosen());
}

void ImprovementsPane::read() {
    const auto plan = m_document.plan();
    if (!plan) return;
    const bool editable = !m_document.isReadOnly();
    PageTable table = showsLog() ? improvementsTable(*plan, currentDate(), editable, locale())
                                 : topicsTable(*plan, topicOrder(), editable, locale());
    m_order->setVisible(!showsLog() && !table.rows.empty());
    setTable(std::move(table));
    readButtons();
    Q_EMIT chartChanged();
}

/// Of the topic that is chosen, or that the chosen entry is about; else of the one that comes first.
std::optional<MonthChartData> ImprovementsPane::monthChart() const {
    const auto plan = m_document.plan();
    if (!plan) return std::nullopt;
    if (const auto topic = chosenTopic()) return topicPicture(*plan, topic->workType, topic->name, locale());
    if (const plan::Improvement* entry = chosenEntry(*plan))
        if (auto picture = topicPicture(*plan, entry->workType, entry->topic, locale())) return picture;
    const auto shown = topicsShown(*plan, topicOrder());
    return shown.empty() ? std::nullopt
                         : topicPicture(*plan, shown.front().workType, shown.front().name, locale());
}

void ImprovementsPane::readButtons() {
    const auto plan = m_document.plan();
    const bool writable = plan && !m_document.isReadOnly();
    m_add->setEnabled(writable);
    m_remove->setVisible(showsLog());
    m_remove->setEnabled(writable && chosenEntry(*plan));
}

std::optional<plan::TopicTotal> ImprovementsPane::chosenTopic() const {
    const auto plan = m_document.plan();
    const QModelIndex current = m_table->currentIndex();
    if (!plan || showsLog() || !current.isValid()) return std::nullopt;
    const auto shown = topicsShown(*plan, topicOrder());
    const auto at = static_cast<std::size_t>(current.row());
    if (at >= shown.size() || shown[at].name.empty()) return std::nullopt;
    return shown[at];
}

const plan::Improvement* ImprovementsPane::chosenEntry(const plan::Plan& plan) const {
    const QModelIndex current = m_table->currentIndex();
    if (!showsLog() || !current.isValid()) return nullptr;
    const std::string id = m_table->tableModel().row(current.row()).key.toStdString();
    const auto found = std::find_if(plan.improvements.begin(), plan.improvements.end(),
                                    [&](const plan::Improvement& entry) { return entry.id.value == id; });
    return found == plan.improvements.end() ? nullptr : &*found;
}

void ImprovementsPane::add() {
    const auto plan = m_document.plan();
    if (!plan || m_document.isReadOnly()) return;
    plan::Improvement entry;
    entry.change = tr("New improvement").toStdString();
    QString about = tr("Improvement added");
    if (const auto topic = chosenTopic()) {
        entry.workType = topic->workType;
        entry.topic = topic->name;
        entry.owner = plan::topicOwner(*plan, topic->workType, topic->name);
        about = tr("Improvement added to %1").arg(QString::fromStdString(topic->name));
    }
    plan::Plan after = withImprovement(*plan, std::move(entry));
    const QString key = QString::fromStdString(after.improvements.back().id.value);
    if (!m_document.apply(about, std::move(after))) return;
    m_view->choose(1);
    read();
    choose(key, ImprovementColumn::change);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->edit(m_table->currentIndex());
}

void ImprovementsPane::remove() {
    const auto plan = m_document.plan();
    if (!plan || m_document.isReadOnly()) return;
    const plan::Improvement* entry = chosenEntry(*plan);
    if (!entry) return;
    const QString name = QString::fromStdString(entry->change.empty() ? entry->topic : entry->change);
    m_document.apply(tr("Improvement removed: %1").arg(name), withoutImprovement(*plan, entry->id));
    m_table->setFocus(Qt::OtherFocusReason);
}

void ImprovementsPane::choose(const QString& key, ImprovementColumn column) {
    const auto& rows = m_table->table().rows;
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const PageRow& row) { return row.key == key; });
    if (found == rows.end()) return;
    m_table->setCurrentIndex(
        m_table->model()->index(static_cast<int>(found - rows.begin()), static_cast<int>(column)));
}

QString ImprovementsPane::commit(const PageRow& row, int column, const QString& text) {
    return showsLog() ? commitEntry(row, static_cast<ImprovementColumn>(column), text.trimmed())
                      : commitOwner(row, text.trimmed());
}

QString ImprovementsPane::commitOwner(const PageRow& row, const QString& owner) {
    const auto plan = m_document.plan();
    if (!plan) return {};
    for (const plan::Topic& topic : plan->actuals.topics) {
        if (row.key != topicKey(topic.workType, topic.name)) continue;
        const QString name = QString::fromStdString(topic.name);
        m_document.apply(owner.isEmpty() ? tr("No owner of topic %1").arg(name)
                                         : tr("Owner of topic %1: %2").arg(name, owner),
                         withTopicOwner(*plan, topic.workType, topic.name, owner.toStdString()));
        return {};
    }
    return tr("This topic is no longer in the plan.");
}

QString ImprovementsPane::commitEntry(const PageRow& row, ImprovementColumn column, const QString& text) {
    const auto plan = m_document.plan();
    if (!plan) return {};
    plan::Plan after = *plan;
    const auto entry =
        std::find_if(after.improvements.begin(), after.improvements.end(),
                     [&](const plan::Improvement& each) { return each.id.value == row.key.toStdString(); });
    if (entry == after.improvements.end()) return tr("This entry is no longer in the log.");
    const QString place = improvementPlace(*entry, *plan);
    const auto choice = static_cast<int>(row.cells[static_cast<std::size_t>(column)].choices.indexOf(text));
    QString what;
    switch (column) {
    case ImprovementColumn::about: {
        const auto places = improvementPlaces(*plan);
        if (choice < 0 || choice >= static_cast<int>(places.size())) return tr("Choose one of the list.");
        const auto& [type, topic] = places[static_cast<std::size_t>(choice)];
        entry->workType = type;
        entry->topic = topic;
        if (topic.empty() && entry->change.empty()) return tr("Say first what was changed.");
        what = tr("What an improvement is about: %1").arg(text);
        break;
    }
    case ImprovementColumn::kind:
        if (choice < 0) return tr("Choose one of the list.");
        entry->kind = static_cast<plan::ImprovementKind>(choice);
        what = tr("Kind of improvement, %1").arg(place);
        break;
    case ImprovementColumn::state:
        if (choice < 0) return tr("Choose one of the list.");
        entry->state = static_cast<plan::ImprovementState>(choice);
        // What is made without a day was made today: without one nothing can be seen afterwards.
        if (entry->state == plan::ImprovementState::made && !entry->date) entry->date = currentDate();
        what = tr("State of improvement, %1: %2").arg(place, text);
        break;
    case ImprovementColumn::date:
        if (text.isEmpty()) {
            entry->date.reset();
        } else {
            entry->date = parseTypedDate(text, locale());
            if (!entry->date) return notADate(locale());
        }
        what = tr("Date of improvement, %1").arg(place);
        break;
    case ImprovementColumn::change:
        if (text.isEmpty() && entry->topic.empty()) return tr("Say what was changed, or remove the entry.");
        entry->change = text.toStdString();
        what = tr("Change made, %1").arg(place);
        break;
    case ImprovementColumn::owner:
        entry->owner = text.toStdString();
        what = tr("Owner of improvement, %1").arg(place);
        break;
    case ImprovementColumn::note:
        entry->note = text.toStdString();
        what = tr("Note on improvement, %1").arg(place);
        break;
    case ImprovementColumn::effect: return {};
    }
    m_document.apply(what, std::move(after));
    choose(row.key, column); // a date moves the row
    return {};
}

} // namespace headroom::ui
