#include "ui/window/history_panel.h"

#include "ui/theme/surface.h"
#include "ui/window/history_list.h"
#include "ui/window/panel_parts.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/plan_changes.h"

#include <QBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>

#include <set>

namespace headroom::ui {

namespace {

constexpr int mostOfLever = 500;
constexpr std::size_t mostLines = 60; // of what an entry changed
constexpr int previewHeight = 132;

} // namespace

HistoryPanel::HistoryPanel(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new HistoryListModel(this))
    , m_title(new PanelLabel(theme, TextStyle::bodyStrong, ColourRole::ink))
    , m_state(new PanelLabel(theme, TextStyle::secondary, ColourRole::muted))
    , m_all(new QPushButton(tr("Show everything")))
    , m_list(new QListView)
    , m_what(new PanelLabel(theme, TextStyle::bodyStrong, ColourRole::ink))
    , m_when(new PanelLabel(theme, TextStyle::secondary, ColourRole::muted))
    , m_changes(new PanelLabel(theme, TextStyle::body, ColourRole::ink))
    , m_goBack(new QPushButton(tr("Go back to here"))) {
    m_list->setAccessibleName(tr("History"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(theme, this));
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_all->setProperty("kind", QStringLiteral("quiet"));
    layOut();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::readChosen);
    connect(m_list, &QListView::activated, this, &HistoryPanel::goBack);
    connect(m_goBack, &QPushButton::clicked, this, &HistoryPanel::goBack);
    connect(m_all, &QPushButton::clicked, this, [this] { show(std::nullopt); });
    for (auto changed : {&Document::undoChanged, &Document::revisionsChanged})
        connect(&document, changed, this, [this] {
            if (isVisible()) read();
        });
}

void HistoryPanel::layOut() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page - 2, space::page, space::page - 2, space::page);
    layout->setSpacing(space::unit);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addWidget(m_all, 0, Qt::AlignLeft);
    layout->addWidget(m_list, 1);
    auto* line = new QFrame;
    setSurface(*line, Surface::bar);
    line->setFixedHeight(1);
    layout->addWidget(line);
    layout->addWidget(m_what);
    layout->addWidget(m_when);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedHeight(previewHeight);
    m_changes->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    area->setWidget(m_changes);
    m_changes->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    layout->addWidget(area);
    layout->addWidget(m_goBack);
}

void HistoryPanel::show(const std::optional<plan::LeverRef>& lever) {
    m_lever = lever;
    m_list->setCurrentIndex({});
    read();
}

void HistoryPanel::read() {
    const auto plan = m_document.plan();
    if (!plan) return;
    if (m_lever && !plan->find(*m_lever)) m_lever.reset();
    std::vector<store::HistoryEntry> entries = m_document.history();
    if (m_lever) {
        std::set<std::int64_t> ids;
        for (const store::AuditEntry& entry : m_document.historyOf(*m_lever, mostOfLever))
            ids.insert(entry.id);
        entries.erase(std::remove_if(entries.begin(), entries.end(),
                                     [&](const store::HistoryEntry& entry) { return !ids.count(entry.id); }),
                      entries.end());
    }
    m_title->setText(m_lever ? tr("History of %1").arg(leverTitle(*m_lever, *plan)) : tr("History"));
    const int count = static_cast<int>(entries.size());
    m_state->setText(count == 1 ? tr("1 entry, kept for good")
                                : tr("%n entries, kept for good", nullptr, count));
    m_all->setVisible(m_lever.has_value());
    const store::HistoryEntry* chosen = m_model->entry(m_list->currentIndex().row());
    const std::int64_t id = chosen && !chosen->isNow ? chosen->id : -1;
    m_reading = true;
    m_model->show(std::move(entries), locale());
    int row = m_model->rowOf(id);
    if (row < 0) row = m_model->rowOfNow();
    if (row < 0 && m_model->rowCount() > 1) row = 1;
    m_list->setCurrentIndex(m_model->index(row));
    m_reading = false;
    readChosen();
}

void HistoryPanel::readChosen() {
    if (m_reading) return;
    const store::HistoryEntry* entry = m_model->entry(m_list->currentIndex().row());
    m_goBack->setEnabled(entry && !entry->isNow && !m_document.isReadOnly());
    if (!entry) {
        for (QLabel* label : {m_what, m_when, m_changes}) label->clear();
        return;
    }
    m_what->setText(textOf(*entry));
    m_when->setText(
        tr("%1, %2", "when, who")
            .arg(formatMoment(localTime(entry->at), locale()), QString::fromStdString(entry->who)));
    m_goBack->setText(entry->isNow ? tr("The plan is here") : tr("Go back to here"));
    const auto past = m_document.pastEdit(entry->id);
    if (!past) {
        m_changes->setText(tr("What this changed cannot be read any more."));
        m_goBack->setEnabled(false);
        return;
    }
    if (!past->before) {
        m_changes->setText(entry->action == "restore"
                               ? tr("The plan came back as it was when it was deleted.")
                               : tr("The plan begins here."));
        return;
    }
    QStringList lines;
    const auto changes = changesBetween(*past->before, past->after, locale());
    for (std::size_t i = 0; i < changes.size() && i < mostLines; ++i) lines << inOneLine(changes[i]);
    if (changes.size() > mostLines)
        lines << tr("and %n more", nullptr, static_cast<int>(changes.size() - mostLines));
    if (lines.isEmpty()) lines << tr("Nothing in the plan.");
    m_changes->setText(lines.join(u'\n'));
}

void HistoryPanel::goBack() {
    const store::HistoryEntry* entry = m_model->entry(m_list->currentIndex().row());
    if (!entry || entry->isNow || !m_goBack->isEnabled()) return;
    //: The name of the edit that goes back in the history: when, and the last edit that stays.
    const QString text =
        tr("Back to %1: %2").arg(formatMoment(localTime(entry->at), locale()), textOf(*entry));
    m_list->setCurrentIndex({}); // the new entry is chosen, which is where the plan is then
    if (m_document.goBackTo(entry->id, text))
        Q_EMIT said(tr("The plan is as it was then. Undo takes that back."));
}

QString HistoryPanel::preview() const {
    return m_changes->text();
}

} // namespace headroom::ui
