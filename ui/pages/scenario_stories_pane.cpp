#include "ui/pages/scenario_stories_pane.h"

#include "ui/pages/page_table_view.h"
#include "ui/theme/segmented_control.h"
#include "ui/theme/wrapped_label.h"
#include "ui/words/errors.h"
#include "ui/words/scenario_stories.h"

#include <QBoxLayout>
#include <QHideEvent>

#include <utility>

namespace headroom::ui {

namespace {
constexpr int partsWidth = 640;
} // namespace

ScenarioStoriesPane::ScenarioStoriesPane(std::shared_ptr<FinanceState> state, Document& document,
                                         const Theme& theme, QWidget* parent)
    : PagePane(parent)
    , m_state(std::move(state))
    , m_document(document)
    , m_parts(new SegmentedControl(theme, tr("Scenarios")))
    , m_note(new WrappedLabel)
    , m_table(new PageTableView(theme)) {
    m_parts->setWidest(partsWidth);
    m_parts->setChoices({tr("By quarter"), tr("Decisions"), tr("What must be true"), tr("Triggers")},
                        quarters);
    m_note->setProperty("kind", QStringLiteral("muted"));
    m_note->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::unit, 0, 0);
    layout->setSpacing(space::unit * 2);
    layout->addWidget(m_parts, 0, Qt::AlignLeft);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    connect(m_parts, &SegmentedControl::chosenChanged, this, &ScenarioStoriesPane::read);
    connect(&m_search, &ScenarioSearch::found, this, [this] {
        if (isVisible()) read();
    });
    connect(m_table, &PageTableView::placeWanted, this, &PagePane::placeWanted);
    connect(m_table, &PageTableView::said, this, &PagePane::said);
}

QString ScenarioStoriesPane::note() const {
    return m_note->text();
}

/// Nobody waits for what is out of sight.
void ScenarioStoriesPane::hideEvent(QHideEvent* event) {
    m_search.cancel();
    PagePane::hideEvent(event);
}

void ScenarioStoriesPane::read() {
    const auto plan = m_document.plan();
    if (!plan) return;
    // While an edit is drawn, what was there before stays in sight, and says that it is older.
    auto found = m_search.of(plan);
    const bool older = !found && m_search.before() && m_search.before()->has_value() &&
                       m_search.before()->value().scenarios.front().projection->plan->id == plan->id;
    if (older) found = m_search.before();
    if (!found || !*found) {
        PageTable table;
        table.name = tr("Scenarios");
        table.empty = found ? oneLine(found->error()) : tr("Drawing the outcomes of every scenario…");
        m_note->clear();
        Answer answer;
        answer.title = table.empty;
        m_table->setTable(std::move(table));
        m_state->setAnswer(FinanceView::scenarios, answer);
        return;
    }
    const finance::ScenarioRanges& ranges = found->value();
    PageTable table;
    switch (static_cast<Part>(m_parts->chosen())) {
    case quarters: table = scenarioQuartersTable(ranges, locale()); break;
    case decisions: table = scenarioDecisionsTable(ranges, locale()); break;
    case conditions: table = scenarioConditionsTable(ranges, locale()); break;
    case triggers: table = scenarioTriggersTable(ranges, locale()); break;
    }
    m_note->setText(older ? tr("Of the plan before this edit; the new one is being drawn.") : table.note);
    m_table->setTable(std::move(table));
    m_state->setAnswer(FinanceView::scenarios, scenariosAnswer(ranges, locale()));
}

void ScenarioStoriesPane::copy() {
    m_table->copy();
}

void ScenarioStoriesPane::takeFocus(Qt::FocusReason reason) {
    m_table->setFocus(reason);
}

} // namespace headroom::ui
