#include "ui/window/guardrail_editor.h"

#include "ui/window/panel_parts.h"
#include "ui/window/text_field.h"
#include "ui/words/format.h"
#include "ui/words/guardrails.h"
#include "ui/words/parse.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

using plan::Comparison;
using plan::GuardrailAction;
using plan::GuardrailMetric;

namespace {

NumberField thresholdNumber(GuardrailMetric metric) {
    const plan::Unit unit = plan::unitOf(metric);
    const auto most = unit == plan::Unit::share ? std::optional(1.0) : std::nullopt;
    return {GuardrailEditor::tr("A threshold"), unit, 0, most, false};
}

NumberField monthsNumber() {
    return {GuardrailEditor::tr("The number of months"), plan::Unit::months, 1, plan::maximumMonths, true};
}

/// What a metric can be held against: nothing has a high for a backlog, and only what is to rise can fail to.
bool suits(Comparison comparison, GuardrailMetric metric) {
    switch (comparison) {
    case Comparison::hasNotImprovedBy:
        return metric == GuardrailMetric::automation || metric == GuardrailMetric::resolution;
    case Comparison::aboveHigh: return metric != GuardrailMetric::backlogDays;
    default: return true;
    }
}

QString beforeThreshold(Comparison comparison) {
    switch (comparison) {
    case Comparison::missesBy: return GuardrailEditor::tr("is under plan by at least");
    case Comparison::exceedsBy: return GuardrailEditor::tr("is over plan by at least");
    case Comparison::hasNotImprovedBy:
        return GuardrailEditor::tr("is up, while the plan rises, by less than");
    case Comparison::overLimit: return GuardrailEditor::tr("is over");
    case Comparison::aboveHigh: return GuardrailEditor::tr("is above its high by more than");
    }
    return {};
}

/// A threshold to begin with, of a metric that was just chosen.
double firstThreshold(GuardrailMetric metric, double volume) {
    switch (plan::unitOf(metric)) {
    case plan::Unit::share: return 0.05;
    case plan::Unit::days: return 5;
    default: break;
    }
    // A twentieth of the volume, in two digits.
    if (!(volume > 0)) return 100;
    const double digits = std::pow(10.0, std::floor(std::log10(volume / 20)) - 1);
    return std::max(1.0, std::round(volume / 20 / digits) * digits);
}

QString nameOf(const plan::Guardrail& guardrail) {
    return QString::fromStdString(guardrail.name);
}

} // namespace

GuardrailEditor::GuardrailEditor(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_name(new TextField(tr("Name of the guardrail")))
    , m_metric(panelChoice(tr("What it watches"), {}))
    , m_comparison(panelChoice(tr("What it is held against"), {}))
    , m_threshold(new TextField(tr("Threshold")))
    , m_months(new TextField(tr("Months in a row")))
    , m_unit(new PanelLabel(theme, TextStyle::secondary, ColourRole::muted))
    , m_row(new PanelLabel(theme, TextStyle::secondary, ColourRole::muted))
    , m_idle(new PanelLabel(theme, TextStyle::secondary, ColourRole::caution))
    , m_remove(new QPushButton(tr("Remove this guardrail"))) {
    for (int action = 0; action < plan::guardrailActionCount; ++action) {
        const auto of = static_cast<GuardrailAction>(action);
        auto* box = new TickRow(theme);
        box->setWords(label(of), {});
        box->setToolTip(help(of));
        m_actions[static_cast<std::size_t>(action)] = box;
        connect(box, &TickRow::clicked, this, [this, of](bool ticked) { tick(of, ticked); });
    }
    for (int metric = 0; metric < plan::guardrailMetricCount; ++metric)
        m_metric->addItem(label(static_cast<GuardrailMetric>(metric)), metric);
    layOut(theme);
    connect(m_name, &TextField::committed, this, &GuardrailEditor::typeName);
    connect(m_metric, &QComboBox::activated, this, &GuardrailEditor::chooseMetric);
    connect(m_comparison, &QComboBox::activated, this, &GuardrailEditor::chooseComparison);
    connect(m_threshold, &TextField::committed, this, &GuardrailEditor::typeThreshold);
    connect(m_months, &TextField::committed, this, &GuardrailEditor::typeMonths);
    connect(m_remove, &QPushButton::clicked, this, &GuardrailEditor::removeWanted);
}

void GuardrailEditor::layOut(const Theme& theme) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::unit, 0, space::unit * 2);
    layout->setSpacing(space::unit);
    const auto line = [layout](std::initializer_list<std::pair<QWidget*, int>> parts) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space::unit * 2);
        for (const auto& [part, stretch] : parts) row->addWidget(part, stretch);
        layout->addLayout(row);
    };
    const auto word = [&theme](const QString& text) {
        auto* label = new PanelLabel(theme, TextStyle::secondary, ColourRole::muted);
        label->setText(text);
        label->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Minimum);
        return label;
    };
    layout->addWidget(m_name);
    line({{word(tr("When", "guardrail")), 0}, {m_metric, 1}});
    layout->addWidget(m_comparison);
    line({{m_threshold, 2}, {m_unit, 3}});
    line({{m_months, 2}, {m_row, 3}});
    layout->addWidget(word(tr("then", "guardrail")));
    for (TickRow* box : m_actions) layout->addWidget(box);
    m_idle->setText(tr("It asks for a decision and changes no number."));
    layout->addWidget(m_idle);
    layout->addWidget(m_remove);
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_name, m_metric, m_comparison, m_threshold, m_months})
        field->setMinimumWidth(48);
}

std::vector<QWidget*> GuardrailEditor::fields() const {
    std::vector<QWidget*> all{m_name, m_metric, m_comparison, m_threshold, m_months};
    all.insert(all.end(), m_actions.begin(), m_actions.end());
    all.push_back(m_remove);
    return all;
}

void GuardrailEditor::show(const plan::Plan& plan, const plan::Guardrail& guardrail) {
    if (!(m_shown.id == guardrail.id))
        for (TextField* field : {m_name, m_threshold, m_months}) field->forget();
    m_shown = guardrail;
    m_otherNames.clear();
    for (const plan::Guardrail& other : plan.guardrails)
        if (!(other.id == guardrail.id)) m_otherNames.push_back(other.name);
    m_volume = 0;
    for (const plan::WorkType& type : plan.workTypes)
        m_volume += type.lever(plan::LeverKey::volume).base.at(0);

    m_name->setStored(nameOf(guardrail));
    m_metric->setCurrentIndex(m_metric->findData(static_cast<int>(guardrail.metric)));
    m_comparison->clear();
    for (int i = 0; i < plan::comparisonCount; ++i) {
        const auto comparison = static_cast<Comparison>(i);
        if (suits(comparison, guardrail.metric) || comparison == guardrail.comparison)
            m_comparison->addItem(beforeThreshold(comparison), i);
    }
    m_comparison->setCurrentIndex(m_comparison->findData(static_cast<int>(guardrail.comparison)));
    m_comparison->setToolTip(guardrailCondition(guardrail, locale()));
    m_threshold->setStored(formatForEdit(guardrail.threshold, plan::unitOf(guardrail.metric), locale()));
    m_unit->setText(thresholdUnit(guardrail.metric));
    m_months->setStored(QString::number(guardrail.months));
    const bool window = guardrail.comparison == Comparison::hasNotImprovedBy;
    m_row->setText(window ? tr("months to improve in", nullptr, guardrail.months)
                          : tr("months in a row", nullptr, guardrail.months));
    const auto acts = [&](GuardrailAction action) {
        return std::find(guardrail.actions.begin(), guardrail.actions.end(), action) !=
               guardrail.actions.end();
    };
    for (int action = 0; action < plan::guardrailActionCount; ++action)
        m_actions[static_cast<std::size_t>(action)]->setChecked(acts(static_cast<GuardrailAction>(action)));
    m_idle->setVisible(
        std::all_of(guardrail.actions.begin(), guardrail.actions.end(),
                    [](GuardrailAction action) { return action == GuardrailAction::reviewContent; }));
}

void GuardrailEditor::rename() {
    m_name->begin();
}

void GuardrailEditor::refuse(TextField& field, const QString& reason) {
    field.refuse(reason);
    Q_EMIT said(reason);
}

void GuardrailEditor::typeName(const QString& text) {
    plan::Guardrail after = m_shown;
    after.name = text.trimmed().toStdString();
    if (after.name.empty()) return refuse(*m_name, tr("A guardrail needs a name."));
    if (std::find(m_otherNames.begin(), m_otherNames.end(), after.name) != m_otherNames.end())
        return refuse(*m_name, tr("There is a guardrail of this name."));
    Q_EMIT changed(tr("Name of %1"), after);
}

void GuardrailEditor::typeThreshold(const QString& text) {
    const ParsedNumber number = parseNumber(text, thresholdNumber(m_shown.metric), locale());
    if (!number.value) return refuse(*m_threshold, number.reason);
    plan::Guardrail after = m_shown;
    after.threshold = *number.value;
    Q_EMIT changed(tr("Threshold of %1"), after);
}

void GuardrailEditor::typeMonths(const QString& text) {
    const ParsedNumber number = parseNumber(text, monthsNumber(), locale());
    if (!number.value) return refuse(*m_months, number.reason);
    plan::Guardrail after = m_shown;
    after.months = static_cast<int>(*number.value);
    Q_EMIT changed(tr("Months of %1"), after);
}

void GuardrailEditor::chooseMetric() {
    plan::Guardrail after = m_shown;
    after.metric = static_cast<GuardrailMetric>(m_metric->currentData().toInt());
    if (after.metric == m_shown.metric) return;
    if (plan::unitOf(after.metric) != plan::unitOf(m_shown.metric))
        after.threshold = firstThreshold(after.metric, m_volume);
    if (!suits(after.comparison, after.metric)) after.comparison = Comparison::missesBy;
    Q_EMIT changed(tr("What %1 watches"), after);
}

void GuardrailEditor::chooseComparison() {
    plan::Guardrail after = m_shown;
    after.comparison = static_cast<Comparison>(m_comparison->currentData().toInt());
    if (after.comparison != m_shown.comparison) Q_EMIT changed(tr("What %1 is held against"), after);
}

/// Actions are in the order in which they are listed, however they were chosen.
void GuardrailEditor::tick(GuardrailAction action, bool ticked) {
    plan::Guardrail after = m_shown;
    std::erase(after.actions, action);
    if (ticked) {
        after.actions.push_back(action);
        std::sort(after.actions.begin(), after.actions.end());
    }
    Q_EMIT changed(tr("What %1 does"), after);
}

} // namespace headroom::ui
