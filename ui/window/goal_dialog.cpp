#include "ui/window/goal_dialog.h"

#include "projection/dates.h"
#include "projection/explanation.h"
#include "projection/projection.h"
#include "ui/grid/lever_edit.h"
#include "ui/grid/row_parts.h"
#include "ui/window/month_choice.h"
#include "ui/window/panel_parts.h"
#include "ui/words/catalogue.h"
#include "ui/words/errors.h"
#include "ui/words/format.h"
#include "ui/words/parse.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace headroom::ui {

namespace {

using plan::LeverKey;
using projection::SeekBy;

/// The levers that a row's number comes from, in the plan's order.
std::vector<plan::LeverRef> leversOf(const GridRow& row, int month, const plan::Plan& plan,
                                     const projection::Explainer& explainer) {
    std::set<plan::LeverRef> found;
    std::vector<GridRow> open{row};
    while (!open.empty()) {
        const GridRow at = open.back();
        open.pop_back();
        if (at.kind == RowKind::lever) found.insert(at.lever);
        if (at.kind == RowKind::metric)
            for (const auto& ref : explainer.leversOf({at.metric, month, at.type, -1, -1})) found.insert(ref);
        if (at.kind == RowKind::derived)
            for (GridRow& part : partsOf(at, plan)) open.push_back(std::move(part));
    }
    std::vector<plan::LeverRef> levers;
    for (const plan::LeverRef& ref : plan::allLevers(plan))
        if (found.count(ref) > 0) levers.push_back(ref);
    return levers;
}

} // namespace

GoalDialog::GoalDialog(GridRow row, int month, Document& document, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_row(std::move(row))
    , m_when(month)
    , m_document(document)
    , m_theme(theme)
    , m_plan(document.scenarioPlan())
    , m_target(new QLineEdit)
    , m_lever(panelChoice(tr("By changing"), {}))
    , m_way(panelChoice(tr("In which months"), {}))
    , m_month(panelChoice(tr("Month"), {}))
    , m_answer(new PanelLabel(theme, TextStyle::body, ColourRole::ink))
    , m_apply(new QPushButton(tr("Take over"))) {
    setWindowTitle(tr("Seek a value"));
    const projection::Projection& projection = *document.result()->projection;
    for (const plan::LeverRef& ref : leversOf(m_row, m_when, *m_plan, projection::Explainer(projection)))
        if (!plan::info(ref.key).whole) m_levers.push_back(ref);
    layOut();

    const double now = valueOf(m_row, *m_plan, &projection, m_when);
    const double wanted = m_row.negativeIsTrouble() && now < 0 ? 0 : now;
    if (std::isfinite(wanted)) m_target->setText(formatNumber(wanted, m_row.unit(), locale()));
    m_target->selectAll();
    for (const plan::LeverRef& ref : m_levers) m_lever->addItem(leverTitle(ref, *m_plan));
    // People are what a gap is most often closed with; a rate by what the AI does, volume by volume.
    const auto first = [&](LeverKey key) {
        return std::find_if(m_levers.begin(), m_levers.end(),
                            [&](const auto& ref) { return ref.key == key; });
    };
    const plan::Unit unit = m_row.unit();
    const bool byPeople = unit == plan::Unit::fte || unit == plan::Unit::people || unit == plan::Unit::money;
    auto chosen = byPeople                            ? first(LeverKey::plannedHires)
                  : unit == plan::Unit::conversations ? first(LeverKey::volume)
                                                      : m_levers.end();
    if (chosen == m_levers.end()) chosen = first(LeverKey::resolution);
    if (chosen != m_levers.end()) m_lever->setCurrentIndex(static_cast<int>(chosen - m_levers.begin()));
    connect(m_target, &QLineEdit::textChanged, this, &GoalDialog::seek);
    connect(m_lever, &QComboBox::currentIndexChanged, this, &GoalDialog::chooseLever);
    connect(m_way, &QComboBox::activated, this, &GoalDialog::chooseWay);
    connect(m_month, &QComboBox::activated, this, &GoalDialog::seek);
    connect(m_apply, &QPushButton::clicked, this, &GoalDialog::apply);
    chooseLever();
}

void GoalDialog::layOut() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::unit * 3);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto beside = [this](QWidget* field, const QString& text) {
        auto* row = new QHBoxLayout;
        row->addWidget(field);
        row->addWidget(new QLabel(text));
        return row;
    };
    const QString title = titleOf(m_row, *m_plan) + QStringLiteral(", ") +
                          monthLong(m_plan->monthAt(m_when), locale()) +
                          (m_document.scenario() == plan::baseScenario
                               ? QString()
                               : QStringLiteral(" · ") + scenarioLabel(m_document.scenario()));
    auto* question = new PanelLabel(m_theme, TextStyle::bodyStrong, ColourRole::ink);
    question->setText(title);
    layout->addWidget(question);
    m_target->setAccessibleName(tr("Is to be"));
    m_answer->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_answer->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_lever->setMaxVisibleItems(18);
    form->addRow(tr("Is to be"),
                 beside(m_target, unitLabel(m_row.unit(), QString::fromStdString(m_plan->currency))));
    form->addRow(tr("By changing"), m_lever);
    form->addRow(tr("In"), m_way);
    form->addRow(QString(), m_month);
    layout->addLayout(form);
    layout->addWidget(m_answer);
    layout->addStretch(1);
    auto* buttons = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_apply);
    m_apply->setDefault(true);
    layout->addLayout(buttons);
    setMinimumWidth(460);
}

const plan::LeverRef& GoalDialog::lever() const {
    return m_levers[static_cast<std::size_t>(m_lever->currentIndex())];
}

QString GoalDialog::worded(double value, plan::Unit unit) const {
    return formatWithUnit(value, unit, locale(), QString::fromStdString(m_plan->currency));
}

void GoalDialog::chooseLever() {
    m_way->clear();
    if (!m_levers.empty()) {
        const bool byMonth = plan::info(lever().key).byMonth;
        m_way->addItem(byMonth ? tr("every month, all by the same amount") : tr("every month"),
                       static_cast<int>(SeekBy::wholePath));
        if (byMonth) {
            m_way->addItem(tr("the months from one until its next step"),
                           static_cast<int>(SeekBy::fromMonth));
            m_way->addItem(tr("one month alone"), static_cast<int>(SeekBy::inMonth));
            if (!typedValueHolds(lever().key)) m_way->setCurrentIndex(2);
        }
        m_way->setEnabled(byMonth);
        // Who starts then is productive in the month that is asked for; people and their cost count at once.
        const bool ramps = lever().key == LeverKey::plannedHires && m_row.unit() != plan::Unit::people &&
                           m_row.unit() != plan::Unit::money;
        showMonths(*m_month, *m_plan, std::max(0, m_when - (ramps ? projection::rampMonths(*m_plan) : 0)));
    }
    chooseWay();
}

void GoalDialog::chooseWay() {
    m_month->setVisible(m_way->currentData().toInt() != static_cast<int>(SeekBy::wholePath));
    seek();
}

void GoalDialog::say(const QString& text, ColourRole role) {
    m_answer->setText(text);
    m_answer->setRole(role);
}

void GoalDialog::seek() {
    m_found.reset();
    m_apply->setEnabled(false);
    if (m_levers.empty()) return say(tr("No lever moves this figure."), ColourRole::muted);
    const ParsedNumber wanted = parseNumber(m_target->text(), titleOf(m_row, *m_plan), m_row.unit(), locale(),
                                            QString::fromStdString(m_plan->currency));
    if (!wanted.value) return say(wanted.reason, ColourRole::trouble);
    projection::Goal goal;
    if (m_row.kind == RowKind::metric) {
        goal.metric = m_row.metric;
        goal.workType = m_row.type;
    } else {
        goal.measure = [this](const plan::Plan& tried) {
            const auto projection = projection::project(std::make_shared<const plan::Plan>(tried));
            return projection ? valueOf(m_row, tried, &projection.value(), m_when)
                              : std::numeric_limits<double>::quiet_NaN();
        };
    }
    goal.month = m_when;
    goal.target = *wanted.value;
    goal.lever = lever();
    goal.by = static_cast<SeekBy>(m_way->currentData().toInt());
    goal.leverMonth = std::max(0, m_month->currentData().toInt());
    const auto sought = projection::seek(*m_plan, goal);
    if (!sought) return say(oneLine(sought.error()), ColourRole::trouble);
    if (!sought.value().found) return sayMissed(goal, sought.value().missed);
    m_found = sought.value().found;
    sayFound(goal);
}

void GoalDialog::sayFound(const projection::Goal& goal) {
    const plan::Unit unit = plan::info(goal.lever.key).unit;
    const int month = goal.by == SeekBy::wholePath ? goal.month : goal.leverMonth;
    const double before = m_plan->find(goal.lever)->base.at(month);
    const QString when = monthLong(m_plan->monthAt(month), locale());
    const bool byMonth = !m_plan->find(goal.lever)->base.isConstant();
    const QString change =
        goal.by == SeekBy::fromMonth ? tr("%1: %2 instead of %3 from %4 until its next step.")
        : goal.by == SeekBy::inMonth ? tr("%1: %2 instead of %3 in %4.")
        : byMonth ? tr("%1: %2 instead of %3 in %4, and every other month moved by as much.")
                  : tr("%1: %2 instead of %3.");
    const QString name = leverTitle(goal.lever, *m_plan), to = worded(m_found->value, unit),
                  from = worded(before, unit);
    QString text = goal.by != SeekBy::wholePath || byMonth ? change.arg(name, to, from, when)
                                                           : change.arg(name, to, from);
    text += u' ' + tr("The figure is then %1.").arg(worded(m_found->reached, m_row.unit()));

    if (m_found->trajectory == m_plan->find(goal.lever)->base)
        return say(tr("It is so already, with %1 as it is.").arg(leverTitle(goal.lever, *m_plan)),
                   ColourRole::muted);

    // What is sought looks at one figure; the plan as a whole may object.
    plan::Plan after = *m_plan;
    after.find(goal.lever)->base = m_found->trajectory;
    const auto findings = plan::validate(after), standing = plan::validate(*m_plan);
    const auto fault = std::find_if(findings.begin(), findings.end(), [&](const plan::Finding& finding) {
        return finding.severity == plan::Severity::error &&
               std::find(standing.begin(), standing.end(), finding) == standing.end();
    });
    const bool allowed = !plan::blocksProjection(findings);
    m_apply->setEnabled(allowed && !m_document.isReadOnly());
    if (fault == findings.end()) return say(text, ColourRole::ink);
    const FindingWords words = wordsFor(*fault, after, locale());
    const QString fixed =
        words.place.isEmpty() ? words.sentence : QStringLiteral("%1: %2").arg(words.place, words.sentence);
    say(text + u'\n' +
            (allowed ? tr("Then there is something to fix. %1") : tr("That cannot be taken over. %1"))
                .arg(fixed),
        allowed ? ColourRole::caution : ColourRole::trouble);
}

void GoalDialog::sayMissed(const projection::Goal& goal, const projection::GoalMissed& missed) {
    const plan::Unit unit = plan::info(goal.lever.key).unit, of = m_row.unit();
    say(tr("No value of it does. From %1 to %2 the figure goes from %3 to %4.")
            .arg(worded(missed.lowest, unit), worded(missed.highest, unit), worded(missed.atLowest, of),
                 worded(missed.atHighest, of)),
        ColourRole::caution);
}

void GoalDialog::apply() {
    if (!m_found || !m_document.plan()) return;
    const QString name = leverTitle(lever(), *m_plan);
    if (m_document.apply(tr("Sought: %1").arg(name),
                         withPath(*m_document.plan(), m_document.scenario(), lever(), m_found->trajectory)))
        accept();
}

} // namespace headroom::ui
