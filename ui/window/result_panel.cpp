#include "ui/window/result_panel.h"

#include "ui/grid/row_parts.h"
#include "ui/window/comments_box.h"
#include "ui/window/panel_parts.h"
#include "ui/words/catalogue.h"
#include "ui/words/explanation.h"
#include "ui/words/format.h"
#include "ui/words/guardrails.h"
#include "ui/words/ranges.h"

#include <QBoxLayout>
#include <QPushButton>

#include <cmath>

namespace headroom::ui {

namespace {

using projection::CellRef;

/// Nothing is the same as in this cell, so nothing is left out of a name.
CellRef nowhere(int month) {
    return {plan::Metric::inbound, month, -1, -1, -1};
}

} // namespace

ResultPanel::ResultPanel(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_title(new PanelLabel(theme, TextStyle::bodyStrong, ColourRole::ink))
    , m_when(new PanelLabel(theme, TextStyle::secondary, ColourRole::muted))
    , m_value(new PanelLabel(theme, TextStyle::headline, ColourRole::ink))
    , m_range(new PanelLabel(theme, TextStyle::secondary, ColourRole::muted))
    , m_formula(new PanelLabel(theme, TextStyle::body, ColourRole::muted))
    , m_numbers(new PanelLabel(theme, TextStyle::body, ColourRole::ink))
    , m_help(new PanelLabel(theme, TextStyle::body, ColourRole::ink))
    , m_madeOf(new PanelLabel(theme, TextStyle::secondaryStrong, ColourRole::muted))
    , m_goal(new QPushButton(tr("Seek a value…")))
    , m_comments(new CommentsBox(document, theme))
    , m_lines(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    m_lines->setSpacing(0);
    m_madeOf->setText(tr("Made of"));
    m_goal->setToolTip(tr("Find what one lever has to be for this figure to be what you want."));
    layout->addWidget(m_title);
    layout->addWidget(m_when);
    layout->addSpacing(space::unit);
    layout->addWidget(m_value);
    layout->addWidget(m_range);
    layout->addWidget(m_help);
    layout->addSpacing(space::unit);
    layout->addWidget(m_formula);
    layout->addWidget(m_numbers);
    layout->addSpacing(space::unit * 2);
    layout->addWidget(m_goal, 0, Qt::AlignLeft);
    layout->addSpacing(space::unit * 2);
    layout->addWidget(m_madeOf);
    layout->addLayout(m_lines);
    layout->addSpacing(space::unit * 2);
    layout->addWidget(m_comments);
    layout->addStretch(1);
    connect(m_goal, &QPushButton::clicked, this, &ResultPanel::seekGoal);
    connect(&document, &Document::rangesReady, this, [this] { readRange(); });
}

void ResultPanel::readRange() {
    const QString range = rangeInWords();
    m_range->setVisible(!range.isEmpty());
    if (range.isEmpty()) return;
    m_range->setText(withUnitsKept(range));
    m_range->setToolTip(drawsNote(m_document.ranges()->draws(), m_document.ranges()->plan->draws.draws,
                                  m_document.rangesAreCurrent(), locale()));
}

QString ResultPanel::rangeInWords() const {
    const auto plan = m_document.scenarioPlan();
    const auto ranges = m_document.ranges();
    const auto* cell = m_steps.empty() ? nullptr : std::get_if<CellRef>(&m_steps.back());
    const auto* metric = cell ? std::get_if<plan::Metric>(&cell->quantity) : nullptr;
    if (!plan || !ranges || !metric || !stands(m_steps.back(), *plan)) return {};
    if (cell->month >= ranges->summary->months || cell->workType >= ranges->summary->types) return {};
    const ranges::Spread& spread = cell->workType < 0
                                       ? ranges->summary->at(*metric, cell->month)
                                       : ranges->summary->at(*metric, cell->workType, cell->month);
    if (!std::isfinite(spread.mean)) return {};
    const plan::Unit unit = plan::info(*metric).unit;
    return tr("%1 · middle %2", "P10–P90: from low to high · middle P50")
        .arg(tr("P10–P90: %1")
                 .arg(formatRange(spread.at(ranges::Level::p10), spread.at(ranges::Level::p90), unit,
                                  locale(), currency())),
             formatWithShortUnit(spread.at(ranges::Level::p50), unit, locale(), currency()));
}

void ResultPanel::seekGoal() {
    if (m_steps.empty() || m_goal->isHidden()) return;
    if (const auto* figure = std::get_if<Figure>(&m_steps.back())) {
        Q_EMIT goalWanted(figure->row, figure->month);
        return;
    }
    const CellRef& cell = std::get<CellRef>(m_steps.back());
    const GridRow row = GridRows(*m_document.scenarioPlan())
                            .metric(std::get<plan::Metric>(cell.quantity), cell.workType)
                            .rows()
                            .front();
    Q_EMIT goalWanted(row, cell.month);
}

void ResultPanel::show(const GridRow& row, int month) {
    m_steps.clear();
    if (row.kind == RowKind::metric)
        step(CellRef{row.metric, month, row.type, -1, -1});
    else
        step(Figure{row, month});
}

void ResultPanel::step(Step to) {
    const bool byKeyboard = focusWidget() && focusWidget()->hasFocus();
    m_steps.push_back(std::move(to));
    read();
    // The row that was chosen is another now; the keyboard goes on from the first.
    if (byKeyboard && !m_rows.empty()) {
        m_rows.front()->show(); // what is to have the focus must be seen
        m_rows.front()->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT stepped();
}

void ResultPanel::stepBack() {
    if (m_steps.size() > 1) m_steps.pop_back();
    read();
    Q_EMIT stepped();
}

QString ResultPanel::title() const {
    return m_steps.empty() ? QString() : nameOf(m_steps.back());
}

QString ResultPanel::before() const {
    return m_steps.size() > 1 ? nameOf(m_steps[m_steps.size() - 2]) : QString();
}

QString ResultPanel::nameOf(const Step& step) const {
    const auto plan = m_document.scenarioPlan();
    if (!plan || !stands(step, *plan)) return {};
    if (const auto* figure = std::get_if<Figure>(&step)) return titleOf(figure->row, *plan);
    const CellRef& cell = std::get<CellRef>(step);
    return ui::nameOf(cell, nowhere(cell.month), *plan, locale());
}

/// An edit may have taken away what a step is of.
bool ResultPanel::stands(const Step& step, const plan::Plan& plan) const {
    const int types = static_cast<int>(plan.workTypes.size());
    if (const auto* figure = std::get_if<Figure>(&step))
        return figure->month < plan.months && figure->row.type < types;
    const CellRef& cell = std::get<CellRef>(step);
    return cell.month < plan.months && cell.workType < types &&
           cell.age < static_cast<int>(plan.ramp.proficiency.size()) &&
           cell.milestone < static_cast<int>(plan.milestones.size());
}

QString ResultPanel::currency() const {
    return QString::fromStdString(m_document.scenarioPlan()->currency);
}

void ResultPanel::read() {
    const auto plan = m_document.scenarioPlan();
    if (!plan || m_steps.empty()) return;
    while (m_steps.size() > 1 && !stands(m_steps.back(), *plan)) m_steps.pop_back();
    if (auto* figure = std::get_if<Figure>(&m_steps.front()))
        figure->month = std::min(figure->month, plan->months - 1);
    else
        std::get<CellRef>(m_steps.front()).month =
            std::min(std::get<CellRef>(m_steps.front()).month, plan->months - 1);
    if (!stands(m_steps.back(), *plan)) return;

    const auto result = m_document.result();
    const auto projection = result && result->plan->id == plan->id ? result->projection : nullptr;
    if (projection != m_projection) {
        m_explainer.reset();
        m_projection = projection;
        if (m_projection) m_explainer = std::make_unique<projection::Explainer>(*m_projection);
    }
    m_parts.clear();
    m_title->setText(title());
    const Step& shown = m_steps.back();
    const int month = std::holds_alternative<Figure>(shown) ? std::get<Figure>(shown).month
                                                            : std::get<CellRef>(shown).month;
    QString when = monthLong(plan->monthAt(month), locale());
    if (m_document.scenario() != plan::baseScenario)
        when += QStringLiteral(" · ") + scenarioLabel(m_document.scenario());
    m_when->setText(when);
    if (const auto* figure = std::get_if<Figure>(&shown))
        readFigure(*figure, *plan);
    else
        readCell(std::get<CellRef>(shown), *plan);
    readRange();
    readComments();
    for (PanelLabel* label : {m_help, m_formula, m_numbers}) label->setVisible(!label->text().isEmpty());
    showParts();
}

/// Rows stay while there are parts for them: the same result is read at each edit.
void ResultPanel::showParts() {
    while (m_rows.size() > m_parts.size()) {
        m_lines->removeWidget(m_rows.back());
        m_rows.back()->hide();
        m_rows.back()->deleteLater(); // it may be what was chosen
        m_rows.pop_back();
    }
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part& part = m_parts[i];
        if (i == m_rows.size()) {
            auto* row = new PartRow(m_theme, part.name, part.value, part.role);
            connect(row, &QAbstractButton::clicked, this, [this, i] {
                const Step to = m_parts[i].to; // what is chosen makes other parts
                choose(to);
            });
            m_lines->addWidget(row);
            // A row made late stands at the end of the window's tab order: it belongs behind those before it.
            setTabOrder(i == 0 ? static_cast<QWidget*>(m_goal) : m_rows.back(), row);
            m_rows.push_back(row);
        }
        m_rows[i]->setWords(part.name, part.value);
        m_rows[i]->setRole(part.role);
        m_rows[i]->setToolTip(part.tip);
    }
    m_madeOf->setVisible(!m_rows.empty());
}

void ResultPanel::showValue(double value, plan::Unit unit, bool negativeIsTrouble) {
    m_value->setText(formatWithUnit(value, unit, locale(), currency()));
    m_value->setRole(negativeIsTrouble && value < 0 ? ColourRole::trouble : ColourRole::ink);
}

std::optional<plan::Metric> ResultPanel::metric() const {
    if (m_steps.empty()) return std::nullopt;
    const auto* cell = std::get_if<CellRef>(&m_steps.back());
    const auto* metric = cell ? std::get_if<plan::Metric>(&cell->quantity) : nullptr;
    return metric ? std::optional(*metric) : std::nullopt;
}

void ResultPanel::readFigure(const Figure& figure, const plan::Plan& plan) {
    const auto valueAt = [&](const GridRow& row) {
        return valueOf(row, plan, m_projection.get(), figure.month);
    };
    showValue(valueAt(figure.row), figure.row.unit(), figure.row.negativeIsTrouble());
    m_help->setText(help(figure.row.derived));
    const QString words = formula(figure.row.derived);
    m_formula->setText(words.isEmpty() ? QString() : QStringLiteral("= ") + words);
    m_numbers->clear();
    m_goal->setVisible(m_explainer && !m_document.isReadOnly());
    for (const GridRow& part : partsOf(figure.row, plan)) {
        const Step to = part.kind == RowKind::metric
                            ? Step(CellRef{part.metric, figure.month, part.type, -1, -1})
                            : Step(Figure{part, figure.month});
        addPart(titleOf(part, plan), titleOf(part, plan), valueAt(part), part.unit(), part.isInput(),
                part.negativeIsTrouble(), to);
    }
}

/// A comment hangs on a metric; what is read off several has none of its own.
void ResultPanel::readComments() {
    const auto plan = m_document.scenarioPlan();
    const auto shown = metric();
    m_comments->setVisible(shown.has_value());
    if (!shown) return;
    const auto& cell = std::get<CellRef>(m_steps.back());
    const int type = cell.workType;
    const int month = cell.month;
    const bool ofType = plan::isTypeMetric(*shown) && type >= 0;
    m_comments->show(
        {.metric = shown,
         .workType = ofType ? plan->workTypes[static_cast<std::size_t>(type)].id : plan::WorkTypeId{},
         .month = plan->monthAt(month)});
}

void ResultPanel::readCell(const CellRef& cell, const plan::Plan& plan) {
    const auto* metric = std::get_if<plan::Metric>(&cell.quantity);
    const auto* working = std::get_if<const projection::Working*>(&cell.quantity);
    const plan::Unit unit = projection::Explainer::unit(cell);
    // Each label is told once: what is set twice is laid out twice, at every edit.
    QString meaning = metric ? help(*metric) : working ? help(**working) : QString();
    if (metric && !typical(*metric).isEmpty()) meaning += u'\n' + tr("Usual: %1").arg(typical(*metric));
    m_goal->setVisible(metric && m_explainer && !m_document.isReadOnly());
    const bool stood = m_explainer && stands(m_steps.back(), *m_projection->plan);
    const auto explanation = stood ? m_explainer->explain(cell) : std::nullopt;
    if (!explanation) {
        m_help->setText(meaning);
        m_formula->clear();
        m_numbers->clear();
    }
    if (!stood) {
        m_value->setText(QStringLiteral("–"));
        return;
    }
    showValue(m_explainer->value(cell), unit, metric && plan::info(*metric).negativeIsTrouble);
    if (!explanation) return;
    const QString acting = guardrailsInForce(explanation->guardrails);
    m_help->setText(acting.isEmpty() ? meaning : acting);
    m_formula->setText(QStringLiteral("= ") + formulaInWords(*explanation, plan, locale()));
    const QString numbers = formulaInNumbers(*explanation, *m_explainer, locale(), currency());
    m_numbers->setText(numbers.isEmpty() ? QString() : withUnitsKept(QStringLiteral("= ") + numbers));
    for (const CellRef& part : explanation->parts) {
        const auto* partMetric = std::get_if<plan::Metric>(&part.quantity);
        const auto lever = m_explainer->lever(part);
        QString tip = ui::nameOf(part, nowhere(cell.month), plan, locale());
        if (lever) {
            const std::string& source = plan.find(*lever)->provenance.source;
            tip +=
                QStringLiteral("\n") +
                (source.empty() ? tr("No source yet") : tr("Source: %1").arg(QString::fromStdString(source)));
        }
        addPart(partName(part, cell, plan, locale()), tip, m_explainer->value(part),
                projection::Explainer::unit(part), lever.has_value(),
                partMetric && plan::info(*partMetric).negativeIsTrouble, part);
    }
}

void ResultPanel::addPart(const QString& name, const QString& tip, double value, plan::Unit unit, bool input,
                          bool trouble, Step to) {
    const ColourRole role = input                  ? ColourRole::input
                            : trouble && value < 0 ? ColourRole::trouble
                                                   : ColourRole::ink;
    m_parts.push_back(
        {name, tip, formatWithShortUnit(value, unit, locale(), currency()), role, std::move(to)});
}

void ResultPanel::choose(const Step& to) {
    if (const auto* figure = std::get_if<Figure>(&to); figure && figure->row.isInput()) {
        Q_EMIT inputWanted(figure->row, figure->month);
        return;
    }
    const auto* cell = std::get_if<CellRef>(&to);
    const auto lever = cell && m_explainer ? m_explainer->lever(*cell) : std::nullopt;
    if (!lever) return step(to);
    GridRow wanted;
    wanted.kind = RowKind::lever;
    wanted.lever = *lever;
    wanted.type = cell->workType;
    wanted.label = label(lever->key);
    Q_EMIT inputWanted(wanted, cell->month);
}

} // namespace headroom::ui
