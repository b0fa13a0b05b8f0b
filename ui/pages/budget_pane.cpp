#include "ui/pages/budget_pane.h"

#include "ui/pages/page_table_view.h"
#include "ui/theme/segmented_control.h"
#include "ui/words/budget.h"
#include "ui/words/format.h"
#include "ui/words/parse.h"
#include "ui/words/ranges.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace headroom::ui {

namespace {

constexpr int envelopeWidth = 130;

BudgetDraws budgetDraws(const RangesResult& ranges) {
    return {ranges.summary.get(), ranges.quarters.get(), ranges.comparisons.get()};
}

} // namespace

BudgetPane::BudgetPane(std::shared_ptr<FinanceState> state, Document& document, const Theme& theme,
                       QWidget* parent)
    : PagePane(parent)
    , m_state(std::move(state))
    , m_document(document)
    , m_period(new SegmentedControl(theme, tr("By")))
    , m_ranges(new SegmentedControl(theme, tr("Detail")))
    , m_envelope(new QLineEdit)
    , m_note(new QLabel)
    , m_table(new PageTableView(theme)) {
    m_period->setChoices({tr("By month"), tr("By quarter"), tr("By year")}, 1);
    m_ranges->setChoices({tr("Amounts"), tr("With ranges")}, 0);
    m_envelope->setFixedWidth(envelopeWidth);
    m_envelope->setAlignment(Qt::AlignRight);
    m_envelope->setAccessibleName(tr("Budget envelope of the whole plan"));
    m_envelope->setPlaceholderText(tr("none"));
    m_note->setProperty("kind", QStringLiteral("muted"));
    m_note->setTextFormat(Qt::PlainText);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, space::page, 0);
    line->setSpacing(space::unit * 2);
    line->addWidget(m_period);
    line->addWidget(m_ranges);
    line->addSpacing(space::unit * 2);
    line->addWidget(new QLabel(tr("Envelope of the whole plan")));
    line->addWidget(m_envelope);
    line->addWidget(m_note, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::unit, 0, 0);
    layout->setSpacing(space::unit * 2);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(m_period, &SegmentedControl::chosenChanged, this, &BudgetPane::read);
    connect(m_ranges, &SegmentedControl::chosenChanged, this, [this] {
        m_document.wantRanges(wants());
        read();
    });
    connect(m_envelope, &QLineEdit::editingFinished, this, &BudgetPane::takeEnvelope);
    connect(m_table, &PageTableView::said, this, &PagePane::said);
}

QString BudgetPane::envelopeKey() const {
    return QStringLiteral("finance.envelope.") + QString::fromStdString(m_planId);
}

void BudgetPane::readEnvelope() {
    const auto plan = m_document.plan();
    if (plan->id == m_planId) return;
    m_planId = plan->id;
    bool there = false;
    const double amount = m_document.remembered(envelopeKey()).toDouble(&there);
    m_amount = there ? std::optional{amount} : std::nullopt;
    m_envelope->setText(m_amount ? formatNumber(*m_amount, plan::Unit::money, locale()) : QString());
    m_envelope->setToolTip(
        tr("What the whole plan may cost, in %1. It is remembered beside the plan and is no "
           "part of it.")
            .arg(QString::fromStdString(plan->currency)));
}

void BudgetPane::takeEnvelope() {
    const auto plan = m_document.plan();
    if (!plan) return;
    const QString text = m_envelope->text().trimmed();
    if (text.isEmpty()) {
        m_amount.reset();
    } else {
        const auto parsed = parseNumber(text, tr("The envelope"), plan::Unit::money, locale());
        const bool usable = parsed.value && *parsed.value > 0;
        if (!usable) {
            // What was typed stays, with the reason.
            m_note->setText(parsed.value ? tr("An envelope is more than nothing.") : parsed.reason);
            return;
        }
        m_amount = *parsed.value;
        m_envelope->setText(formatNumber(*m_amount, plan::Unit::money, locale()));
    }
    m_document.remember(envelopeKey(), m_amount ? QString::number(*m_amount, 'g', 17) : QString());
    read();
}

QString BudgetPane::note() const {
    return m_note->text();
}

void BudgetPane::read() {
    const auto plan = m_document.plan();
    const auto result = m_document.result();
    if (!plan) return;
    readEnvelope();
    if (!result || !result->projection) {
        PageTable table;
        table.name = tr("Budget");
        table.empty = tr("This can be said once the plan can be calculated.");
        m_table->setTable(std::move(table));
        return;
    }
    const auto ranges = m_document.ranges();
    const ranges::Summary* summary = ranges ? ranges->summary.get() : nullptr;
    m_table->setTable(budgetTable(*result->projection, static_cast<finance::BudgetPeriod>(m_period->chosen()),
                                  ranges ? budgetDraws(*ranges) : BudgetDraws{}, isWithRanges(), locale()));
    m_note->setText(m_amount && summary ? tr("Chance of staying within: %1")
                                              .arg(formatChance(chanceWithin(*summary, *m_amount), locale()))
                                        : QString());
    m_state->setAnswer(FinanceView::budget, budgetAnswer(*result->projection, summary, m_amount, locale()));
}

RangesWants BudgetPane::wants() const {
    RangesWants wants;
    wants.quarters = isWithRanges();
    wants.comparisons = true;
    return wants;
}

bool BudgetPane::isWithRanges() const {
    return m_ranges->chosen() == 1;
}

void BudgetPane::copy() {
    m_table->copy();
}

void BudgetPane::takeFocus(Qt::FocusReason reason) {
    m_table->setFocus(reason);
}

} // namespace headroom::ui
