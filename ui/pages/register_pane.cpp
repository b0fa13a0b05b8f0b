#include "ui/pages/register_pane.h"

#include "ui/pages/page_table_view.h"
#include "ui/pages/register_edits.h"
#include "ui/theme/segmented_control.h"
#include "ui/words/catalogue.h"
#include "ui/words/parse.h"
#include "ui/words/range_tables.h"

namespace headroom::ui {

RegisterPane::RegisterPane(Document& document, const Theme& theme, QWidget* parent)
    : TablePane(document, theme, parent)
    , m_filter(new SegmentedControl(theme, tr("Levers"))) {
    m_filter->setChoices({tr("With a range"), tr("All bets")}, 0);
    layOut({m_filter}, {});
    m_table->setCommit(
        [this](const PageRow& row, int column, const QString& text) { return commit(row, column, text); });
    connect(m_filter, &SegmentedControl::chosenChanged, this, &RegisterPane::read);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (!index.isValid() || !m_table->hasFocus()) return;
                Q_EMIT leverChosen(leverOfRow(m_table->tableModel().row(index.row())));
            });
    connect(&document, &Document::planChanged, this, &RegisterPane::readInSight);
}

void RegisterPane::read() {
    const auto plan = m_document.scenarioPlan();
    if (!plan) return;
    const auto known = m_document.ranges();
    PageTable table =
        registerTable(*plan, plan->months - 1, m_filter->chosen() == 1, !m_document.isReadOnly(),
                      known ? known->summary->notices : std::vector<ranges::Notice>{}, locale());
    setTable(std::move(table));
}

QString RegisterPane::commit(const PageRow& row, int column, const QString& text) {
    const auto plan = m_document.plan();
    const plan::LeverRef lever = leverOfRow(row);
    if (!plan || !plan->find(lever)) return tr("This lever is no longer in the plan.");
    const QString title = leverTitle(lever, *plan);
    const auto choice = static_cast<int>(row.cells[static_cast<std::size_t>(column)].choices.indexOf(text));
    switch (static_cast<RegisterColumn>(column)) {
    case RegisterColumn::low: return typeLeverEnd(m_document, lever, RangeEnd::low, text, locale());
    case RegisterColumn::base: return typeLeverEnd(m_document, lever, RangeEnd::base, text, locale());
    case RegisterColumn::high: return typeLeverEnd(m_document, lever, RangeEnd::high, text, locale());
    case RegisterColumn::meaning:
    case RegisterColumn::shape: {
        const plan::Range* now = rangeOf(*plan, m_document.scenario(), lever);
        if (!now || choice < 0) return tr("Choose one of the list.");
        plan::Range range = *now;
        const bool meaning = column == static_cast<int>(RegisterColumn::meaning);
        if (meaning)
            range.meaning = static_cast<plan::RangeMeaning>(choice);
        else
            range.distribution = static_cast<plan::Distribution>(choice);
        m_document.apply((meaning ? tr("What low and high are: %1") : tr("Distribution of %1")).arg(title),
                         withRange(*plan, m_document.scenario(), lever, range));
        return {};
    }
    case RegisterColumn::source:
        typeProvenance(m_document, lever, tr("Source of %1"),
                       [&](plan::Provenance& from) { from.source = text.trimmed().toStdString(); });
        return {};
    case RegisterColumn::owner:
        typeProvenance(m_document, lever, tr("Owner of %1"),
                       [&](plan::Provenance& from) { from.owner = text.trimmed().toStdString(); });
        return {};
    case RegisterColumn::lever:
    case RegisterColumn::unit:
    case RegisterColumn::picture: break;
    }
    return {};
}

ScenariosPane::ScenariosPane(Document& document, const Theme& theme, QWidget* parent)
    : TablePane(document, theme, parent) {
    layOut({}, {});
    m_table->setCommit([this](const PageRow& row, int, const QString& text) { return commit(row, text); });
}

RangesWants ScenariosPane::wants() const {
    RangesWants wants;
    wants.scenarios = true;
    return wants;
}

void ScenariosPane::read() {
    const auto plan = m_document.plan();
    if (!plan) return;
    const auto ranges = m_document.ranges();
    std::vector<ScenarioLine> lines;
    if (ranges)
        for (const ScenarioOutcome& outcome : ranges->scenarios)
            lines.push_back({outcome.scenario, &outcome.headlines, outcome.summary.get()});
    PageTable table = scenariosTable(*plan, lines, m_document.scenario(), !m_document.isReadOnly(), locale());
    const auto result = m_document.result();
    const bool refused = result && plan::blocksRanges(result->findings);
    // While the scenarios of an edited plan are drawn, those of the plan before stay.
    if (!refused && lines.empty() && !m_table->table().rows.empty() && !m_document.rangesAreCurrent()) return;
    if (refused)
        table.note =
            tr("Outcomes cannot be drawn until what plan health says of the ranges is put right. How "
               "likely each scenario is can be typed all the same.");
    setTable(std::move(table));
}

QString ScenariosPane::commit(const PageRow& row, const QString& text) {
    const auto plan = m_document.plan();
    if (!plan) return {};
    plan::Plan after = *plan;
    for (plan::Scenario& scenario : after.scenarios) {
        if (QString::fromStdString(scenario.name) != row.key) continue;
        if (text.trimmed().isEmpty()) {
            scenario.weight.reset();
        } else {
            const auto parsed = parseNumber(text, tr("Weight"), plan::Unit::share, locale());
            if (!parsed.value) return parsed.reason;
            if (*parsed.value < 0 || *parsed.value > 1) return tr("A weight is between 0 and 100 %.");
            scenario.weight = parsed.value;
        }
        m_document.apply(tr("Weight of %1").arg(row.key), std::move(after));
        return {};
    }
    return {};
}

} // namespace headroom::ui
