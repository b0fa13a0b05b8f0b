#include "ui/window/milestone_panel.h"

#include "ui/document/plan_edit.h"
#include "ui/grid/lever_edit.h"
#include "ui/window/month_choice.h"
#include "ui/window/panel_parts.h"
#include "ui/window/text_field.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/parse.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>

#include <algorithm>

namespace headroom::ui {

using plan::LeverKey;

MilestonePanel::MilestonePanel(Document& document, const Theme& theme, Delay delay, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_name(new TextField(tr("Name of the milestone")))
    , m_owner(new TextField(tr("Owner of the milestone")))
    , m_delay(new TextField(tr("Delay of the milestone, months")))
    , m_month(panelChoice(tr("Month the milestone is planned for"), {}))
    , m_aboutDelay(new PartRow(theme, {}, {}, ColourRole::input))
    , m_inBase(new PanelLabel(theme, TextStyle::secondary, ColourRole::muted))
    , m_nothing(new PanelLabel(theme, TextStyle::secondary, ColourRole::caution))
    , m_waiting(new QVBoxLayout) {
    layOut(delay);
    connect(m_name, &TextField::committed, this, [this](const QString& text) {
        const std::string name = text.trimmed().toStdString();
        if (name.empty()) return m_name->refuse(tr("A milestone needs a name."));
        change(tr("Name of %1"), [&](plan::Milestone& milestone) { milestone.name = name; });
    });
    connect(m_owner, &TextField::committed, this, [this](const QString& text) {
        change(tr("Owner of %1"),
               [&](plan::Milestone& milestone) { milestone.owner = text.trimmed().toStdString(); });
    });
    connect(m_delay, &TextField::committed, this, &MilestonePanel::typeDelay);
    connect(m_month, &QComboBox::activated, this, [this](int index) {
        change(tr("Month of %1"), [month = m_month->itemData(index).toInt()](plan::Milestone& milestone) {
            milestone.month = month;
        });
    });
    connect(m_aboutDelay, &QAbstractButton::clicked, this, [this] {
        Q_EMIT leverWanted({LeverKey::milestoneDelay, m_milestone});
    });
    connect(&document, &Document::planChanged, this, &MilestonePanel::read);
}

void MilestonePanel::layOut(Delay delay) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    auto* heading = new PanelLabel(m_theme, TextStyle::bodyStrong, ColourRole::ink);
    heading->setText(tr("Milestone"));
    layout->addWidget(heading);
    layout->addLayout(captioned(m_theme, tr("Name"), m_name));
    layout->addLayout(captioned(m_theme, tr("Owner"), m_owner));
    layout->addLayout(captioned(m_theme, tr("Planned"), m_month));
    auto* form = panelForm();
    auto* late = new QWidget;
    auto* lateRow = new QHBoxLayout(late);
    lateRow->setContentsMargins(0, 0, 0, 0);
    lateRow->setSpacing(space::unit);
    auto* unit = new PanelLabel(m_theme, TextStyle::secondary, ColourRole::muted);
    unit->setText(unitLabel(plan::Unit::months, {}));
    unit->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Minimum);
    lateRow->addWidget(m_delay, 1);
    lateRow->addWidget(unit);
    late->setToolTip(help(LeverKey::milestoneDelay)); // the field's own tooltip is its objection
    form->addRow(tr("Delay"), late);
    layout->addLayout(form);
    layout->addWidget(m_aboutDelay);
    layout->addWidget(m_inBase);
    layout->addSpacing(space::unit);
    auto* waits = new PanelLabel(m_theme, TextStyle::secondaryStrong, ColourRole::ink);
    waits->setText(tr("Steps that wait for it, points of resolution"));
    layout->addWidget(waits);
    m_waiting->setSpacing(space::unit);
    layout->addLayout(m_waiting);
    layout->addWidget(m_nothing);
    m_owner->setPlaceholderText(tr("nobody yet"));
    m_owner->setToolTip(tr("Who answers for its coming in time"));
    m_month->setToolTip(tr("The month in which it is due; the steps of AI resolution planned for that month "
                           "come with it."));
    m_delay->setAlignment(Qt::AlignRight);
    m_aboutDelay->setToolTip(tr("How late it may be at worst, and who says so"));
    if (delay == Delay::elsewhere)
        for (QWidget* part : {form->labelForField(late), late, static_cast<QWidget*>(m_aboutDelay)})
            part->hide();
    for (QWidget* field : std::initializer_list<QWidget*>{m_name, m_owner}) field->setMinimumWidth(60);
    m_delay->setMinimumWidth(40);
}

void MilestonePanel::show(const plan::MilestoneId& milestone) {
    const auto plan = m_document.plan();
    if (!(milestone == m_milestone) || (plan && plan->id != m_planId))
        for (TextField* field : {m_name, m_owner, m_delay}) field->forget();
    m_milestone = milestone;
    m_planId = plan ? plan->id : std::string{};
    read();
}

void MilestonePanel::rename() {
    m_name->begin();
}

void MilestonePanel::read() {
    const auto plan = m_document.plan();
    const auto inScenario = m_document.scenarioPlan();
    const plan::Milestone* milestone = plan ? plan->milestone(m_milestone) : nullptr;
    if (!milestone || !inScenario) return;
    const plan::LeverRef ref{LeverKey::milestoneDelay, m_milestone};
    m_name->setStored(QString::fromStdString(milestone->name));
    m_owner->setStored(QString::fromStdString(milestone->owner));
    m_delay->setStored(formatForEdit(inScenario->find(ref)->base.at(0), plan::Unit::months, locale()));
    const plan::Lever& delay = *inScenario->find(ref);
    m_aboutDelay->setWords(tr("Range and source"),
                           delay.range ? tr("%1 to %2")
                                             .arg(formatNumber(delay.lowAt(0), plan::Unit::months, locale()),
                                                  formatNumber(delay.highAt(0), plan::Unit::months, locale()))
                                       : tr("none yet", "range"));
    m_inBase->setText(tr("Delay in Base: %1")
                          .arg(formatWithUnit(milestone->delay.base.at(0), plan::Unit::months, locale())));
    m_inBase->setVisible(m_delay->isVisibleTo(this) && isOverridden(*plan, m_document.scenario(), ref));
    showMonths(*m_month, *plan, milestone->month, {}, [&](int month) {
        for (const plan::WorkTypeId& type : milestone->workTypes)
            if (const plan::Milestone* other = milestoneHolding(*plan, type, month, m_milestone))
                return stepTaken(*plan->workType(type), month, *other);
        return QString();
    });
    readTypes(*plan, *inScenario, *milestone);
    setEnabled(!m_document.isReadOnly());
}

QString MilestonePanel::stepTaken(const plan::WorkType& type, int month, const plan::Milestone& by) const {
    return tr("The step of %1 in %2 hangs on “%3” already; a step hangs on one milestone.")
        .arg(QString::fromStdString(type.name), monthLong(m_document.plan()->monthAt(month), locale()),
             QString::fromStdString(by.name));
}

void MilestonePanel::readTypes(const plan::Plan& plan, const plan::Plan& inScenario,
                               const plan::Milestone& milestone) {
    while (m_types.size() > plan.workTypes.size()) {
        m_types.back()->deleteLater();
        m_types.pop_back();
    }
    while (m_types.size() < plan.workTypes.size()) {
        auto* row = new TickRow(m_theme);
        connect(row, &TickRow::clicked, this,
                [this, index = static_cast<int>(m_types.size())](bool on) { chooseType(index, on); });
        m_waiting->addWidget(row);
        QWidget* before = m_types.empty() ? static_cast<QWidget*>(m_aboutDelay) : m_types.back();
        setTabOrder(before, row);
        m_types.push_back(row);
    }
    const QString month = monthLong(plan.monthAt(milestone.month), locale());
    bool hangs = false;
    for (std::size_t w = 0; w < m_types.size(); ++w) {
        const plan::WorkType& type = inScenario.workTypes[w];
        const auto& waiting = milestone.workTypes;
        const bool waits = std::count(waiting.begin(), waiting.end(), type.id) > 0;
        const plan::Milestone* other = milestoneHolding(plan, type.id, milestone.month, milestone.id);
        const double step = milestone.month < plan.months ? plannedStep(type, milestone.month) : 0;
        hangs |= waits && step != 0;
        const QString name = QString::fromStdString(type.name);
        const QString said = formatDifference(step, plan::Unit::share, locale());
        m_types[w]->setWords(name, step != 0 ? formatDifferenceNumber(step, plan::Unit::share, locale())
                                             : QStringLiteral("–"));
        m_types[w]->setToolTip(
            other && !waits ? stepTaken(type, milestone.month, *other)
            : step != 0     ? tr("Planned AI resolution of %1 changes by %2 in %3.").arg(name, said, month)
                            : tr("No step of AI resolution is planned for %1 in %2.").arg(name, month));
        m_types[w]->setChecked(waits);
        m_types[w]->setEnabled(waits || !other);
    }
    m_nothing->setText(
        milestone.workTypes.empty()
            ? tr("Nothing waits for it yet: tick the work types whose step comes with it.")
            : tr("No step of resolution is planned in %1: nothing comes late with it.").arg(month));
    m_nothing->setVisible(!hangs);
}

void MilestonePanel::typeDelay(const QString& text) {
    const auto plan = m_document.plan();
    const plan::LeverRef ref{LeverKey::milestoneDelay, m_milestone};
    if (!plan || !plan->find(ref)) return;
    const ParsedNumber parsed = parseNumber(text, plan::info(ref.key), locale());
    if (!parsed.value) {
        m_delay->refuse(parsed.reason);
        Q_EMIT said(parsed.reason);
        return;
    }
    if (m_document.apply(leverPlace(ref, -1, *plan, locale()),
                         withTyped(*plan, m_document.scenario(), ref, 0, *parsed.value)))
        read();
}

void MilestonePanel::chooseType(int index, bool waits) {
    const auto plan = m_document.plan();
    if (!plan || index >= static_cast<int>(plan->workTypes.size())) return;
    const plan::WorkTypeId type = plan->workTypes[static_cast<std::size_t>(index)].id;
    change(tr("What waits for %1"), [&](plan::Milestone& milestone) {
        std::erase(milestone.workTypes, type);
        if (waits) milestone.workTypes.push_back(type);
    });
}

void MilestonePanel::change(const QString& what, const std::function<void(plan::Milestone&)>& edit) {
    const auto plan = m_document.plan();
    if (!plan || !plan->milestone(m_milestone)) return;
    const QString title = what.arg(QString::fromStdString(plan->milestone(m_milestone)->name));
    plan::Plan after = *plan;
    edit(*after.milestone(m_milestone));
    m_document.apply(title, std::move(after));
    read(); // a box that was ticked and not stored is not ticked
}

} // namespace headroom::ui
