#include "ui/pages/bridge_pane.h"

#include "ui/charts/waterfall_chart.h"
#include "ui/pages/page_table_view.h"
#include "ui/theme/segmented_control.h"
#include "ui/words/catalogue.h"
#include "ui/words/errors.h"
#include "ui/words/format.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace headroom::ui {

namespace {
constexpr int sideWidth = 210, overWidth = 150;
} // namespace

BridgePane::BridgePane(std::shared_ptr<FinanceState> state, Document& document, const Theme& theme,
                       QWidget* parent)
    : PagePane(parent)
    , m_state(std::move(state))
    , m_document(document)
    , m_from(new QComboBox)
    , m_to(new QComboBox)
    , m_over(new QComboBox)
    , m_metric(new SegmentedControl(theme, tr("Figure")))
    , m_chart(new WaterfallChart(theme))
    , m_table(new PageTableView(theme)) {
    WaterfallChartData nothing;
    nothing.empty = tr("Calculating…");
    nothing.title = tr("Bridge");
    m_chart->setData(std::move(nothing));
    m_metric->setChoices({tr("Required FTE"), tr("Headcount"), tr("Cost")}, 0);
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_over->setAccessibleName(tr("Over"));
    // The names of plans give way where there is little room: they can be opened.
    for (QComboBox* side : {m_from, m_to}) {
        side->setMinimumWidth(sideWidth / 2);
        side->setMaximumWidth(sideWidth);
        side->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    m_over->setFixedWidth(overWidth);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, space::page, 0);
    line->setSpacing(space::unit * 2);
    line->addWidget(new QLabel(tr("From")));
    line->addWidget(m_from, 1);
    line->addWidget(new QLabel(tr("to", "from one plan to another")));
    line->addWidget(m_to, 1);
    line->addSpacing(space::unit * 2);
    line->addWidget(m_metric);
    line->addWidget(m_over);
    line->addStretch(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::unit, 0, 0);
    layout->setSpacing(space::unit * 2);
    layout->addLayout(line);
    layout->addWidget(m_chart, 6);
    layout->addWidget(m_table, 5);
    for (QComboBox* field : {m_from, m_to, m_over})
        connect(field, &QComboBox::activated, this, &BridgePane::read);
    connect(m_metric, &SegmentedControl::chosenChanged, this, [this](int chosen) {
        // Cost is asked for over all months, people in the last one.
        m_over->setCurrentIndex(chosen == 2 ? 0 : m_over->count() - 1);
        read();
    });
    connect(&m_search, &BridgeSearch::found, this, [this] {
        if (isVisible()) read();
    });
    connect(&document, &Document::planChanged, this, [this] { m_lastChanges.clear(); });
    connect(&document, &Document::revisionsChanged, this, [this] {
        if (isVisible()) read();
    });
    connect(m_table, &PageTableView::placeWanted, this, &PagePane::placeWanted);
    connect(m_table, &PageTableView::said, this, &PagePane::said);
}

/// What was chosen stays where it can; at first the approved revision, else the newest, is set against the
/// plan now, and without one a scenario against Base.
void BridgePane::readSides() {
    const auto plan = m_document.plan();
    std::vector<Side> sides{{tr("Now"), plan::baseScenario, 0}};
    for (const plan::Scenario& scenario : plan->scenarios)
        sides.push_back(
            {tr("Now, %1", "the plan under a scenario").arg(scenarioLabel(scenario.name)), scenario.name, 0});
    int best = -1;
    for (const store::Revision& revision : m_document.revisions()) {
        const bool approved = revision.state == store::RevisionState::approved;
        if (best < 0 || approved) best = static_cast<int>(sides.size());
        const QString name = QString::fromStdString(revision.name);
        sides.push_back({approved ? tr("Revision %1, %2 (approved)").arg(revision.nr).arg(name)
                                  : tr("Revision %1, %2").arg(revision.nr).arg(name),
                         plan::baseScenario, revision.id});
    }
    const bool another = plan->id != m_planId;
    if (!another && sides == m_sides) return;
    const auto kept = [&](const QComboBox* field, int fallback) {
        const int now = field->currentIndex();
        if (another || now < 0 || now >= static_cast<int>(m_sides.size())) return fallback;
        const Side& wanted = m_sides[static_cast<std::size_t>(now)];
        for (std::size_t i = 0; i < sides.size(); ++i)
            if (sides[i].revision == wanted.revision && sides[i].scenario == wanted.scenario)
                return static_cast<int>(i);
        return fallback;
    };
    const bool firstRevision = best >= 0 && std::none_of(m_sides.begin(), m_sides.end(),
                                                         [](const Side& side) { return side.revision != 0; });
    const int from = firstRevision ? best : kept(m_from, std::max(best, 0));
    const int to = firstRevision ? 0 : kept(m_to, best >= 0 || sides.size() < 2 ? 0 : 1);
    m_planId = plan->id;
    m_sides = std::move(sides);
    for (QComboBox* field : {m_from, m_to}) {
        const QSignalBlocker quiet(field);
        field->clear();
        for (const Side& side : m_sides) field->addItem(side.name);
        field->setCurrentIndex(field == m_from ? from : to);
    }
}

void BridgePane::readMonths(const plan::Plan& plan) {
    if (m_months == plan.months && m_first == plan.firstMonth) return;
    const bool first = m_months == 0;
    m_months = plan.months;
    m_first = plan.firstMonth;
    const QSignalBlocker quiet(m_over);
    const int before = m_over->currentIndex();
    m_over->clear();
    m_over->addItem(tr("Whole plan"));
    for (int t = 0; t < plan.months; ++t) m_over->addItem(monthLong(plan.monthAt(t), locale()));
    m_over->setCurrentIndex(first || before >= m_over->count() ? plan.months : before);
}

std::optional<plan::Plan> BridgePane::planOf(const Side& side) {
    if (side.revision == 0) return plan::withScenario(*m_document.plan(), side.scenario);
    const auto known = m_held.find(side.revision);
    if (known != m_held.end()) return known->second;
    auto held = m_document.revisionPlan(side.revision);
    if (held) m_held.emplace(side.revision, *held);
    return held;
}

int BridgePane::month() const {
    return m_over->currentIndex() - 1;
}

void BridgePane::read() {
    const auto plan = m_document.plan();
    if (!plan) return;
    readSides();
    readMonths(*plan);
    const int from = m_from->currentIndex(), to = m_to->currentIndex();
    if (m_sides.size() < 2)
        return showNothing(tr("There is nothing to compare the plan with yet: make a revision of it, under "
                              "Revisions, or a scenario."));
    if (from == to) return showNothing(tr("Choose two different plans to see how one becomes the other."));
    const auto before = planOf(m_sides[static_cast<std::size_t>(from)]);
    const auto after = planOf(m_sides[static_cast<std::size_t>(to)]);
    if (!before || !after) return showNothing(tr("This revision cannot be read: it is not as it was made."));
    const auto found = m_search.of(*before, *after);
    if (!found) {
        if (m_chart->data().parts() == 0) showNothing(tr("Calculating…"));
        return;
    }
    if (!found->bridge) return showNothing(oneLine(found->bridge.error()));
    show(*found);
}

void BridgePane::showNothing(const QString& why) {
    WaterfallChartData drawn;
    drawn.empty = why;
    drawn.title = tr("Bridge");
    drawn.summary = why;
    m_chart->setData(std::move(drawn));
    PageTable table;
    table.name = tr("Bridge");
    m_table->setTable(std::move(table));
    m_table->hide();
    Answer answer;
    answer.title = why;
    m_state->setAnswer(FinanceView::bridge, answer);
}

LeverStory BridgePane::storyOf(const plan::LeverRef& lever, const plan::Plan& after) {
    LeverStory story;
    const plan::Lever* held = after.find(lever);
    auto known = m_lastChanges.find(lever);
    if (known == m_lastChanges.end()) {
        auto entries = m_document.historyOf(lever, 1);
        known = m_lastChanges.try_emplace(lever).first;
        if (!entries.empty()) known->second = std::move(entries.front());
    }
    if (const auto& last = known->second) {
        story.who =
            tr("%1, %2", "who, when")
                .arg(QString::fromStdString(last->who), formatDate(localTime(last->at).date(), locale()));
        story.why = QString::fromStdString(last->text);
    }
    if (held && !held->provenance.rationale.empty())
        story.why = QString::fromStdString(held->provenance.rationale);
    if (story.who.isEmpty() && held) story.who = QString::fromStdString(held->provenance.owner);
    return story;
}

void BridgePane::show(const FoundBridge& found) {
    const finance::Bridge& bridge = found.bridge.value();
    const int at = std::min(month(), bridge.months - 1);
    const BridgeWords words =
        wordsFor(bridge, static_cast<std::size_t>(m_metric->chosen()), at, found.after, locale());
    const Answer answer =
        bridgeAnswer(words, m_from->currentText(), m_to->currentText(), found.after, locale());
    WaterfallChartData drawn;
    drawn.beforeName = m_from->currentText();
    drawn.afterName = m_to->currentText();
    drawn.before = words.before;
    drawn.after = words.after;
    drawn.beforeText = words.beforeText;
    drawn.afterText = words.afterText;
    drawn.unit = plan::info(words.metric).unit;
    drawn.currency = QString::fromStdString(found.after.currency);
    for (const BridgeWords::Step& step : words.steps)
        drawn.steps.push_back({label(step.driver), step.value, step.text, {}});
    drawn.title = words.figure;
    drawn.summary = answer.title;
    m_chart->setData(std::move(drawn));
    m_table->setTable(bridgeTable(
        words, found.before, found.after,
        [&](const plan::LeverRef& lever) { return storyOf(lever, found.after); }, locale()));
    m_table->show();
    m_state->setAnswer(FinanceView::bridge, answer);
}

void BridgePane::compareWithNow(std::int64_t revision) {
    readSides();
    for (std::size_t i = 0; i < m_sides.size(); ++i)
        if (m_sides[i].revision == revision) m_from->setCurrentIndex(static_cast<int>(i));
    m_to->setCurrentIndex(0);
}

void BridgePane::copy() {
    if (m_table->hasFocus()) return m_table->copy();
    m_chart->copy();
    Q_EMIT said(tr("Copied the chart as an image and as a table"));
}

void BridgePane::takeFocus(Qt::FocusReason reason) {
    m_chart->setFocus(reason);
}

} // namespace headroom::ui
