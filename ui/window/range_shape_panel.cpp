#include "ui/window/range_shape_panel.h"

#include "ui/grid/lever_edit.h"
#include "ui/window/correlation_row.h"
#include "ui/window/panel_parts.h"
#include "ui/window/text_field.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/parse.h"
#include "ui/words/range_sentence.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::ui {

namespace {

using plan::Distribution;
using Weights = std::array<double, 3>;

constexpr double usualFollowing = 0.5; // of a range that gets outcomes by month
constexpr double shownTo = 1e-4;       // a weight is shown to the hundredth of a per cent
constexpr double dust = 1e-12;         // of dividing by a sum

QStringList distributionWords() {
    QStringList words;
    for (auto which : {Distribution::pert, Distribution::triangular, Distribution::uniform,
                       Distribution::normal, Distribution::lognormal, Distribution::discrete})
        words << label(which);
    return words;
}

double sumOf(const Weights& weights) {
    return std::accumulate(weights.begin(), weights.end(), 0.0);
}

bool areSound(const Weights& weights) {
    return std::all_of(weights.begin(), weights.end(), [](double weight) { return weight >= 0; }) &&
           sumOf(weights) > 0 && std::isfinite(sumOf(weights));
}

/// True where both say the same of the outcomes, as far as it is shown.
bool sameShares(const Weights& a, const Weights& b, double within = shownTo) {
    if (!areSound(a) || !areSound(b)) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (std::abs(a[i] / sumOf(a) - b[i] / sumOf(b)) > within) return false;
    return true;
}

} // namespace

RangeShapePanel::RangeShapePanel(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_sentence(new PanelLabel(theme, TextStyle::secondary, ColourRole::muted))
    , m_form(panelForm())
    , m_meaning(panelChoice(tr("Low and high are"),
                            {label(plan::RangeMeaning::p10p90), label(plan::RangeMeaning::absoluteLimits)}))
    , m_distribution(panelChoice(tr("Distribution"), distributionWords()))
    , m_outcome(panelChoice(tr("Outcome"), {tr("one for all months"), tr("one a month")}))
    , m_outcomeLine(new QWidget)
    , m_weightLine(new QWidget)
    , m_weights{new TextField(tr("How likely low is, %")), new TextField(tr("How likely base is, %")),
                new TextField(tr("How likely high is, %"))}
    , m_weightNote(new PanelLabel(theme, TextStyle::secondary, ColourRole::muted))
    , m_followsLine(new QWidget)
    , m_follows(new TextField(tr("Follows the month before, %"))) {
    layOut(theme);
    connect(m_meaning, &QComboBox::activated, this, [this](int index) {
        change(tr("What low and high are: %1"),
               [index](plan::Range& range) { range.meaning = static_cast<plan::RangeMeaning>(index); });
    });
    connect(m_distribution, &QComboBox::activated, this, [this](int index) {
        change(tr("Distribution of %1"),
               [index](plan::Range& range) { range.distribution = static_cast<Distribution>(index); });
    });
    for (std::size_t i = 0; i < m_weights.size(); ++i)
        connect(m_weights[i], &TextField::committed, this,
                [this, i](const QString& text) { typeWeight(i, text); });
    connect(m_outcome, &QComboBox::activated, this, [this](int index) {
        change(tr("Outcomes of %1"), [index](plan::Range& range) {
            if (index == 0)
                range.monthly.reset();
            else if (!range.monthly)
                range.monthly = usualFollowing;
        });
    });
    connect(m_follows, &TextField::committed, this, &RangeShapePanel::typeFollows);
}

void RangeShapePanel::layOut(const Theme& theme) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    layout->addWidget(m_sentence);
    layout->addLayout(m_form);
    m_form->addRow(captioned(theme, tr("Low, high"), m_meaning));
    m_form->addRow(captioned(theme, tr("Shape"), m_distribution));

    auto* weights = new QVBoxLayout(m_weightLine);
    weights->setContentsMargins(0, 0, 0, 0);
    weights->setSpacing(2);
    auto* caption = new PanelLabel(theme, TextStyle::secondary, ColourRole::muted);
    caption->setText(tr("How likely low / base / high, %"));
    caption->setBuddy(m_weights.front());
    weights->addWidget(caption);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(space::unit);
    for (TextField* field : m_weights) {
        field->setAlignment(Qt::AlignRight);
        field->setMinimumWidth(40);
        fields->addWidget(field, 1);
    }
    weights->addLayout(fields);
    weights->addWidget(m_weightNote);
    m_form->addRow(m_weightLine);

    m_outcome->setToolTip(
        tr("Whether all months are high or low together, or each has an outcome of its own."));
    // Its answers are long: the question stands above.
    m_outcomeLine->setLayout(captioned(theme, m_outcome->accessibleName(), m_outcome));
    m_outcomeLine->layout()->setContentsMargins(0, 0, 0, 0);
    m_form->addRow(m_outcomeLine);
    auto* follows = new QHBoxLayout(m_followsLine);
    follows->setContentsMargins(0, 0, 0, 0);
    follows->setSpacing(space::unit);
    auto* words = new PanelLabel(theme, TextStyle::secondary, ColourRole::muted);
    words->setText(tr("follows the month before, %"));
    words->setBuddy(m_follows);
    m_follows->setAlignment(Qt::AlignRight);
    m_follows->setFixedWidth(rankFieldWidth);
    follows->addWidget(words, 1);
    follows->addWidget(m_follows);
    m_form->addRow(m_followsLine);
}

void RangeShapePanel::show(const plan::LeverRef& lever, int month) {
    const auto plan = m_document.scenarioPlan();
    const plan::Lever* shown = plan ? plan->find(lever) : nullptr;
    if (lever != m_lever) {
        for (TextField* field : m_weights) field->forget();
        m_follows->forget();
        m_numbers = {};
    }
    m_lever = lever;
    if (!shown) return;
    const bool writable = !m_document.isReadOnly();
    for (QComboBox* choice : {m_meaning, m_distribution, m_outcome})
        choice->setEnabled(writable && shown->range.has_value());
    for (TextField* field : m_weights) field->setReadOnly(!writable);
    m_follows->setReadOnly(!writable);
    m_sentence->setVisible(shown->range.has_value());
    const plan::Range range = shown->range.value_or(plan::Range{});
    if (shown->range) {
        m_sentence->setText(withUnitsKept(
            rangeSentence(*shown, lever.key, month, locale(), QString::fromStdString(plan->currency))));
        m_meaning->setCurrentIndex(static_cast<int>(range.meaning));
        m_distribution->setCurrentIndex(static_cast<int>(range.distribution));
    }
    readWeights(range);
    readMonthly(range);
    if (!shown->range) m_form->setRowVisible(m_outcomeLine, false);
}

void RangeShapePanel::readWeights(const plan::Range& range) {
    // Weights that cannot be are shown whatever the shape, to be put right.
    m_form->setRowVisible(m_weightLine,
                          range.distribution == Distribution::discrete || !areSound(range.weights));
    // Numbers stay as they were typed while they say what the plan does: 50, 30 and 20 can be typed one after
    // another.
    if (!sameShares(m_numbers, range.weights)) {
        m_numbers = range.weights;
        if (areSound(m_numbers))
            for (double& number : m_numbers)
                number = std::round(number / sumOf(range.weights) / shownTo) * shownTo;
    }
    for (std::size_t i = 0; i < m_weights.size(); ++i)
        m_weights[i]->setStored(formatForEdit(m_numbers[i], plan::Unit::share, locale()));
    const bool whole = std::abs(sumOf(m_numbers) - 1) < 2.5 * shownTo;
    m_weightNote->setVisible(areSound(m_numbers) && !whole);
    if (areSound(m_numbers))
        m_weightNote->setText(
            tr("They count against their sum: %1.").arg(weightsInWords(m_numbers, locale())));
}

void RangeShapePanel::readMonthly(const plan::Range& range) {
    m_form->setRowVisible(m_outcomeLine, plan::info(m_lever.key).byMonth || range.monthly);
    m_outcome->setCurrentIndex(range.monthly ? 1 : 0);
    m_form->setRowVisible(m_followsLine, range.monthly.has_value());
    m_follows->setStored(range.monthly ? formatForEdit(*range.monthly, plan::Unit::share, locale())
                                       : QString());
}

void RangeShapePanel::typeWeight(std::size_t which, const QString& text) {
    const auto refuse = [&](const QString& reason) {
        m_weights[which]->refuse(reason);
        Q_EMIT said(reason);
    };
    // What stands refused in another field may be possible by now.
    Weights numbers = m_numbers;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (!(numbers[i] >= 0 && std::isfinite(numbers[i]))) numbers[i] = 0;
        const QString typed = i == which ? text : m_weights[i]->text();
        const NumberField weight{
            m_weights[i]->accessibleName().section(u',', 0, 0), plan::Unit::share, 0, {}, {}};
        const ParsedNumber number = parseNumber(typed, weight, locale());
        if (number.value)
            numbers[i] = *number.value;
        else if (i == which)
            return refuse(number.reason);
    }
    if (!areSound(numbers)) return refuse(tr("All three are 0: one of the outcomes has to be possible."));
    const Weights before = m_numbers;
    m_numbers = numbers;
    const double sum = sumOf(numbers);
    for (double& number : numbers) number /= sum;
    change(tr("How likely low, base and high of %1 are"), [&](plan::Range& range) {
        if (!sameShares(range.weights, numbers, dust)) range.weights = numbers;
    });
    if (const plan::Range* now = rangeOf(*m_document.plan(), m_document.scenario(), m_lever)) {
        if (!sameShares(now->weights, m_numbers)) m_numbers = before; // it could not be stored
        readWeights(*now);
    }
}

void RangeShapePanel::typeFollows(const QString& text) {
    const NumberField following{tr("How much a month follows the one before"), plan::Unit::share, 0, 1, {}};
    const ParsedNumber number = parseNumber(text, following, locale());
    if (!number.value) {
        m_follows->refuse(number.reason);
        Q_EMIT said(number.reason);
        return;
    }
    change(tr("How much months of %1 follow each other"),
           [&](plan::Range& range) { range.monthly = *number.value; });
}

void RangeShapePanel::change(const QString& what, const std::function<void(plan::Range&)>& edit) {
    const auto plan = m_document.plan();
    const plan::Range* now = plan ? rangeOf(*plan, m_document.scenario(), m_lever) : nullptr;
    if (!now) return;
    plan::Range range = *now;
    edit(range);
    m_document.apply(what.arg(leverTitle(m_lever, *plan)),
                     withRange(*plan, m_document.scenario(), m_lever, range));
}

} // namespace headroom::ui
