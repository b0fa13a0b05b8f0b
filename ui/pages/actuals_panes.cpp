#include "ui/pages/actuals_panes.h"

#include "ui/document/current_date.h"
#include "ui/pages/page_table_view.h"
#include "ui/theme/segmented_control.h"
#include "ui/words/actuals_texts.h"
#include "ui/words/catalogue.h"
#include "ui/words/guardrails.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <array>

namespace headroom::ui {

namespace {

constexpr std::array explained{plan::Metric::requiredFte, plan::Metric::human, plan::Metric::gapFte};

} // namespace

GuardrailsPane::GuardrailsPane(Document& document, const Theme& theme, QWidget* parent)
    : TablePane(document, theme, parent)
    , m_form(new QWidget)
    , m_about(new QLabel)
    , m_verdict(new QComboBox)
    , m_reason(new QLineEdit)
    , m_who(new QLineEdit)
    , m_record(new QPushButton(tr("Record decision")))
    , m_edit(new QPushButton(tr("Edit guardrails"))) {
    m_edit->setToolTip(tr("Change what a guardrail says, or write one of your own"));
    m_verdict->addItems({tr("Accept: take its actions"), tr("Defer: wait for the next month"),
                         tr("Override: do not act this time")});
    m_verdict->setAccessibleName(tr("Decision"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_who->setPlaceholderText(tr("Decided by"));
    m_who->setAccessibleName(tr("Decided by"));
    m_who->setMaximumWidth(180);
    m_about->setTextFormat(Qt::PlainText);
    auto* fields = new QHBoxLayout(m_form);
    fields->setContentsMargins(0, 0, space::page, space::unit * 2);
    fields->setSpacing(space::unit * 2);
    fields->addWidget(m_about);
    fields->addWidget(m_verdict);
    fields->addWidget(m_reason, 1);
    fields->addWidget(m_who);
    fields->addWidget(m_record);
    layOut({}, {m_edit}, m_form);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { readForm(); });
    connect(m_record, &QPushButton::clicked, this, &GuardrailsPane::record);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        const int chosen = chosenGuardrail();
        const auto plan = m_document.plan();
        const bool known = plan && chosen >= 0 && static_cast<std::size_t>(chosen) < plan->guardrails.size();
        Q_EMIT guardrailWanted(known ? plan->guardrails[static_cast<std::size_t>(chosen)].id
                                     : plan::GuardrailId{});
    });
    for (QLineEdit* field : {m_reason, m_who})
        connect(field, &QLineEdit::textChanged, this, [this] { readForm(); });
    connect(m_verdict, &QComboBox::currentIndexChanged, this, [this] { readForm(); });
}

int GuardrailsPane::chosenGuardrail() const {
    const auto result = m_document.result();
    if (!result || !result->projection) return -1;
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
    const auto& states = result->projection->onActuals;
    const auto triggered = [&](int i) {
        return states[static_cast<std::size_t>(i)].state == projection::GuardrailState::triggered;
    };
    const int count = static_cast<int>(states.size());
    if (row >= 0 && row < count) return row;
    for (int i = 0; i < count; ++i)
        if (triggered(i)) return i;
    return -1;
}

void GuardrailsPane::read() {
    const auto result = m_document.result();
    PageTable table;
    table.name = tr("Guardrails");
    table.empty = tr("This can be said once the plan can be calculated.");
    if (result && result->projection) table = guardrailsTable(*result->projection, locale());
    setTable(std::move(table));
    readForm();
}

/// There is something to decide on a guardrail that is in force.
void GuardrailsPane::readForm() {
    const auto result = m_document.result();
    const int chosen = chosenGuardrail();
    const bool decidable = chosen >= 0 && m_document.canRemark() &&
                           result->projection->onActuals[static_cast<std::size_t>(chosen)].inForce;
    m_form->setVisible(decidable);
    if (!decidable) return;
    m_about->setText(
        QString::fromStdString(result->projection->plan->guardrails[static_cast<std::size_t>(chosen)].name));
    const bool reasoned = m_verdict->currentIndex() == 0 || !m_reason->text().trimmed().isEmpty();
    const bool named = !m_who->text().trimmed().isEmpty();
    m_record->setEnabled(reasoned && named);
    m_record->setToolTip(!named      ? tr("Say who decides.")
                         : !reasoned ? tr("To defer or override takes a reason.")
                                     : QString());
}

void GuardrailsPane::record() {
    const auto plan = m_document.plan();
    const auto result = m_document.result();
    const int chosen = chosenGuardrail();
    if (!plan || chosen < 0 || static_cast<std::size_t>(chosen) >= plan->guardrails.size()) return;
    const plan::Guardrail& guardrail = plan->guardrails[static_cast<std::size_t>(chosen)];
    const projection::GuardrailOnActuals& seen =
        result->projection->onActuals[static_cast<std::size_t>(chosen)];
    plan::Plan after = *plan;
    after.decisions.push_back(
        {guardrail.id, plan->monthAt(seen.from - 1), static_cast<plan::Verdict>(m_verdict->currentIndex()),
         m_reason->text().trimmed().toStdString(), m_who->text().trimmed().toStdString(), currentDate()});
    const QString text =
        tr("Decision on %1: %2")
            .arg(QString::fromStdString(guardrail.name), label(after.decisions.back().verdict));
    if (m_document.decide(text, std::move(after))) m_reason->clear();
}

CausesPane::CausesPane(Document& document, const Theme& theme, QWidget* parent)
    : TablePane(document, theme, parent)
    , m_figure(new SegmentedControl(theme, tr("Figure"))) {
    QStringList names;
    for (const plan::Metric metric : explained) names << label(metric);
    m_figure->setChoices(names, 0);
    layOut({m_figure}, {});
    connect(m_figure, &SegmentedControl::chosenChanged, this, &CausesPane::read);
}

void CausesPane::read() {
    const auto result = m_document.result();
    PageTable table;
    table.empty = tr("This can be said once the plan can be calculated.");
    if (result && result->projection) {
        if (m_known != result->generation || m_splits.empty()) {
            m_known = result->generation;
            const auto underScenario = plan::withScenario(*result->plan, result->scenario);
            m_splits = actuals::causeSplits(underScenario ? *underScenario : *result->plan, explained);
        }
        const auto chosen = static_cast<std::size_t>(m_figure->chosen());
        table = causesTable(*result->plan, explained[chosen], m_splits[chosen], locale());
    }
    setTable(std::move(table));
}

} // namespace headroom::ui
