#include "ui/pages/assumptions_pane.h"

#include "ui/document/current_date.h"
#include "ui/pages/page_table_view.h"
#include "ui/pages/register_edits.h"
#include "ui/theme/segmented_control.h"
#include "ui/words/assumptions.h"
#include "ui/words/catalogue.h"
#include "ui/words/parse.h"
#include "ui/words/range_tables.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTimer>

namespace headroom::ui {

namespace {
constexpr int editsDelay = 150; // ms
constexpr int mostEdits = 20;
} // namespace

AssumptionsPane::AssumptionsPane(std::shared_ptr<FinanceState> state, Document& document, const Theme& theme,
                                 QWidget* parent)
    : PagePane(parent)
    , m_state(std::move(state))
    , m_document(document)
    , m_filter(new SegmentedControl(theme, tr("Assumptions")))
    , m_table(new PageTableView(theme))
    , m_editsHead(new QLabel)
    , m_edits(new PageTableView(theme))
    , m_later(new QTimer(this)) {
    m_filter->setWidest(560);
    m_filter->setChoices({tr("All"), tr("Stale"), tr("Unowned"), tr("High risk")}, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::unit, 0, 0);
    layout->setSpacing(space::unit * 2);
    layout->addWidget(m_filter, 0, Qt::AlignLeft);
    layout->addWidget(m_table, 3);
    m_editsHead->setTextFormat(Qt::PlainText);
    layout->addWidget(m_editsHead);
    layout->addWidget(m_edits, 1);
    m_editsHead->hide();
    m_edits->hide();
    m_later->setSingleShot(true);
    m_later->setInterval(editsDelay);
    connect(m_later, &QTimer::timeout, this, &AssumptionsPane::readEdits);
    connect(m_edits, &PageTableView::said, this, &PagePane::said);
    m_table->setCommit([this](const PageRow& row, int column, const QString& text) {
        return commit(row, static_cast<AssumptionColumn>(column), text);
    });
    connect(m_filter, &SegmentedControl::chosenChanged, this, &AssumptionsPane::read);
    connect(m_table, &PageTableView::placeWanted, this, &PagePane::placeWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (!index.isValid() || !m_table->hasFocus()) return;
                m_editsOf = leverOfRow(m_table->tableModel().row(index.row()));
                m_later->start();
                Q_EMIT leverChosen(leverOfRow(m_table->tableModel().row(index.row())));
            });
    connect(m_table, &PageTableView::said, this, &PagePane::said);
}

RangesWants AssumptionsPane::wants() const {
    RangesWants wants;
    wants.indices = ranges::mainFigure(plan::Metric::gapFte);
    return wants;
}

void AssumptionsPane::read() {
    const auto plan = m_document.scenarioPlan();
    if (!plan) return;
    const auto known = m_document.ranges();
    const auto figure = ranges::mainFigure(plan::Metric::gapFte);
    const ranges::Indices* indices =
        known && known->indices && known->indices->figure == figure ? known->indices.get() : nullptr;
    const AssumptionInput input{*plan, plan->months - 1, currentDate(), indices, !m_document.isReadOnly()};
    const auto counts = countAssumptions(input);
    const auto choice = [&](AssumptionFilter filter, const QString& name) {
        const bool unknown = filter == AssumptionFilter::risky && !indices;
        const QString count =
            unknown ? QStringLiteral("…") : locale().toString(counts[static_cast<std::size_t>(filter)]);
        //: A filter with how many it lets through
        return tr("%1 (%2)").arg(name, count);
    };
    m_filter->setChoices(
        {choice(AssumptionFilter::all, tr("All")), choice(AssumptionFilter::stale, tr("Stale")),
         choice(AssumptionFilter::unowned, tr("Unowned")), choice(AssumptionFilter::risky, tr("High risk"))},
        m_filter->chosen());
    m_table->setTable(assumptionsTable(input, static_cast<AssumptionFilter>(m_filter->chosen()), locale()));
    if (m_editsOf && m_editsRead != m_document.plan()) m_later->start();
    m_state->setAnswer(FinanceView::assumptions, assumptionsAnswer(counts, indices != nullptr));
}

void AssumptionsPane::readEdits() {
    const auto plan = m_document.plan();
    const bool known = m_editsOf && plan && plan->find(*m_editsOf);
    m_editsHead->setVisible(known);
    m_edits->setVisible(known);
    if (!known) return;
    m_editsRead = plan;
    m_editsHead->setText(tr("History of %1").arg(leverTitle(*m_editsOf, *plan)));
    std::vector<LeverEdit> edits;
    for (store::AuditEntry& entry : m_document.historyOf(*m_editsOf, mostEdits)) {
        // What made the plan says nothing of a change.
        if (entry.action == "create" || entry.action == "restore" || entry.action == "migrate") continue;
        auto past = m_document.pastEdit(entry.id);
        if (!past) break; // said by the document
        edits.push_back({std::move(entry), std::move(*past)});
    }
    m_edits->setTable(leverEditsTable(*m_editsOf, edits, locale()));
}

void AssumptionsPane::copy() {
    if (m_edits->hasFocus()) return m_edits->copy();
    m_table->copy();
}

void AssumptionsPane::takeFocus(Qt::FocusReason reason) {
    m_table->setFocus(reason);
}

QString AssumptionsPane::commitDate(const plan::LeverRef& lever, bool next, const QString& text) {
    std::optional<plan::Date> date;
    if (!text.trimmed().isEmpty()) {
        date = parseTypedDate(text, locale());
        if (!date) return notADate(locale());
    }
    typeProvenance(m_document, lever, next ? tr("Next review of %1") : tr("Review of %1"),
                   [&](plan::Provenance& from) { (next ? from.nextReview : from.lastReviewed) = date; });
    return {};
}

QString AssumptionsPane::commit(const PageRow& row, AssumptionColumn column, const QString& text) {
    const auto plan = m_document.plan();
    const plan::LeverRef lever = leverOfRow(row);
    if (!plan || !plan->find(lever)) return tr("This lever is no longer in the plan.");
    const auto rating = [&]() -> std::optional<plan::Rating> {
        const auto chosen = row.cells[static_cast<std::size_t>(column)].choices.indexOf(text);
        return chosen > 0 ? std::optional{static_cast<plan::Rating>(chosen - 1)} : std::nullopt;
    };
    switch (column) {
    case AssumptionColumn::low: return typeLeverEnd(m_document, lever, RangeEnd::low, text, locale());
    case AssumptionColumn::base: return typeLeverEnd(m_document, lever, RangeEnd::base, text, locale());
    case AssumptionColumn::high: return typeLeverEnd(m_document, lever, RangeEnd::high, text, locale());
    case AssumptionColumn::quality:
        typeProvenance(m_document, lever, tr("Quality of %1"),
                       [&](plan::Provenance& from) { from.quality = rating(); });
        return {};
    case AssumptionColumn::risk:
        typeProvenance(m_document, lever, tr("Risk of %1"),
                       [&](plan::Provenance& from) { from.risk = rating(); });
        return {};
    case AssumptionColumn::owner:
        typeProvenance(m_document, lever, tr("Owner of %1"),
                       [&](plan::Provenance& from) { from.owner = text.trimmed().toStdString(); });
        return {};
    case AssumptionColumn::source:
        typeProvenance(m_document, lever, tr("Source of %1"),
                       [&](plan::Provenance& from) { from.source = text.trimmed().toStdString(); });
        return {};
    case AssumptionColumn::rationale:
        typeProvenance(m_document, lever, tr("Rationale of %1"),
                       [&](plan::Provenance& from) { from.rationale = text.trimmed().toStdString(); });
        return {};
    case AssumptionColumn::reviewed: return commitDate(lever, false, text);
    case AssumptionColumn::next: return commitDate(lever, true, text);
    case AssumptionColumn::lever:
    case AssumptionColumn::unit:
    case AssumptionColumn::impact:
    case AssumptionColumn::meaning:
    case AssumptionColumn::place: break;
    }
    return {};
}

} // namespace headroom::ui
