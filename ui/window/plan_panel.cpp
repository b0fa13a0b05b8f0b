#include "ui/window/plan_panel.h"

#include "ui/document/plan_edit.h"
#include "ui/window/draws_panel.h"
#include "ui/window/guardrail_panel.h"
#include "ui/window/milestone_list.h"
#include "ui/window/panel_parts.h"
#include "ui/window/surplus_panel.h"
#include "ui/window/team_panel.h"
#include "ui/window/text_field.h"
#include "ui/window/work_type_panel.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/parse.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QWheelEvent>

#include <algorithm>

namespace headroom::ui {

namespace {

class MonthCount : public QSpinBox {
public:
    using QSpinBox::QSpinBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

PlanPanel::PlanPanel(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_title(new PanelLabel(theme, TextStyle::bodyStrong, ColourRole::ink))
    , m_name(new TextField(tr("Name of the plan")))
    , m_team(new TextField(tr("Team")))
    , m_first(new TextField(tr("First month")))
    , m_currency(new TextField(tr("Currency")))
    , m_months(new MonthCount)
    , m_volume(panelChoice(tr("Volumes are"),
                           {label(plan::VolumeBasis::baseline), label(plan::VolumeBasis::forecast)}))
    , m_eligible(panelChoice(tr("Rates are shares of"), {label(plan::EligibleVolume::allInbound),
                                                         label(plan::EligibleVolume::visibleToAi)}))
    , m_attrition(panelChoice(tr("Attrition is given"),
                              {label(plan::AttritionBasis::byYear), label(plan::AttritionBasis::byMonth)}))
    , m_care(new QCheckBox(tr("Resolution follows care")))
    , m_types(new ChoiceRows(theme))
    , m_addType(new QPushButton(tr("Add a work type")))
    , m_removeType(new QPushButton(tr("Remove this work type")))
    , m_type(new WorkTypePanel(document, theme))
    , m_milestones(new MilestoneList(document, theme))
    , m_surplus(new SurplusPanel(document, theme))
    , m_lists(new TeamPanel(document, theme))
    , m_guardrails(new GuardrailPanel(document, theme))
    , m_draws(new DrawsPanel(document, theme)) {
    layOut();
    connect(m_lists, &TeamPanel::said, this, &PlanPanel::said);
    connect(m_guardrails, &GuardrailPanel::said, this, &PlanPanel::said);
    connect(m_draws, &DrawsPanel::said, this, &PlanPanel::said);
    connect(m_draws, &DrawsPanel::leverWanted, this, &PlanPanel::leverWanted);
    connect(m_type, &WorkTypePanel::said, this, &PlanPanel::said);
    connect(m_milestones, &MilestoneList::said, this, &PlanPanel::said);
    connect(m_milestones, &MilestoneList::leverWanted, this, &PlanPanel::leverWanted);
    connect(m_surplus, &SurplusPanel::leverWanted, this, &PlanPanel::leverWanted);
    connect(m_types, &ChoiceRows::picked, this, [this](int index) {
        const auto plan = m_document.plan();
        if (!plan || index >= static_cast<int>(plan->workTypes.size())) return;
        m_chosen = plan->workTypes[static_cast<std::size_t>(index)].id;
        readWorkTypes();
    });
    connect(m_name, &TextField::committed, this, [this](const QString& text) {
        const std::string name = text.trimmed().toStdString();
        if (name.empty()) return m_name->refuse(tr("A plan needs a name."));
        for (const auto& other : m_document.plans())
            if (other.name == name && other.id != m_document.plan()->id)
                return m_name->refuse(tr("Another plan has this name."));
        change(tr("Name of the plan"), [&](plan::Plan& plan) { plan.name = name; });
    });
    connect(m_team, &TextField::committed, this, [this](const QString& text) {
        change(tr("Team"), [&](plan::Plan& plan) { plan.team = text.trimmed().toStdString(); });
    });
    connect(m_first, &TextField::committed, this, &PlanPanel::typeFirstMonth);
    connect(m_currency, &TextField::committed, this, &PlanPanel::typeCurrency);
    connect(m_months, &QSpinBox::editingFinished, this, [this] {
        const auto plan = m_document.plan();
        if (plan && m_months->value() != plan->months)
            change(tr("Number of months"), [&](plan::Plan& after) { after.months = m_months->value(); });
    });
    connect(m_volume, &QComboBox::activated, this, [this](int index) {
        change(tr("What volumes are"),
               [index](plan::Plan& plan) { plan.volumeBasis = static_cast<plan::VolumeBasis>(index); });
    });
    connect(m_eligible, &QComboBox::activated, this,
            [this](int index) { chooseEligible(static_cast<plan::EligibleVolume>(index)); });
    connect(m_attrition, &QComboBox::activated, this, [this](int index) {
        change(tr("How attrition is given"),
               [index](plan::Plan& plan) { plan.attritionBasis = static_cast<plan::AttritionBasis>(index); });
    });
    connect(m_care, &QCheckBox::clicked, this, [this](bool on) {
        change(on ? tr("Care effect on") : tr("Care effect off"),
               [on](plan::Plan& plan) { plan.careEffect = on; });
    });
    connect(m_addType, &QPushButton::clicked, this, [this] {
        const auto plan = m_document.plan();
        if (!plan) return;
        plan::Plan after = withNewWorkType(*plan, tr("New work type").toStdString());
        m_chosen = after.workTypes.back().id;
        if (m_document.apply(tr("New work type"), std::move(after))) m_type->rename();
    });
    connect(m_removeType, &QPushButton::clicked, this, [this] {
        const auto plan = m_document.plan();
        const plan::WorkType* type = plan ? plan->workType(m_chosen) : nullptr;
        if (type)
            m_document.apply(tr("Without %1").arg(QString::fromStdString(type->name)),
                             withoutWorkType(*plan, m_chosen));
    });
}

void PlanPanel::layOut() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    m_title->setText(tr("Plan settings"));
    layout->addWidget(m_title);
    layout->addSpacing(space::unit);
    m_months->setRange(1, plan::maximumMonths);
    m_months->setAccessibleName(tr("Number of months"));
    m_months->setKeyboardTracking(false);
    m_care->setToolTip(tr("With it, too little improvement work keeps resolution below its planned path."));
    m_eligible->setToolTip(
        tr("Which conversations AI involvement is a share of. Where it is those the AI may "
           "see, how many these are stands on the Automation page, by work type."));
    layout->addLayout(captioned(m_theme, tr("Name"), m_name));
    layout->addLayout(captioned(m_theme, tr("Team"), m_team));
    auto* form = panelForm();
    form->addRow(tr("From"), m_first);
    form->addRow(tr("Months"), m_months);
    form->addRow(tr("Currency"), m_currency);
    form->addRow(tr("Attrition"), m_attrition);
    layout->addLayout(form);
    for (QComboBox* choice : {m_volume, m_eligible})
        layout->addLayout(captioned(m_theme, choice->accessibleName(), choice));
    layout->addWidget(m_care);
    layout->addSpacing(space::unit * 3);
    auto* heading = new PanelLabel(m_theme, TextStyle::bodyStrong, ColourRole::ink);
    heading->setText(tr("Work types"));
    layout->addWidget(heading);
    layout->addWidget(m_types);
    layout->addSpacing(space::unit);
    layout->addWidget(m_addType);
    layout->addSpacing(space::unit * 3);
    layout->addWidget(m_type);
    layout->addWidget(m_removeType);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_milestones, m_surplus, m_lists, m_guardrails, m_draws}) {
        layout->addSpacing(space::unit * 3);
        layout->addWidget(part);
    }
    layout->addStretch(1);
    for (QWidget* field : std::initializer_list<QWidget*>{m_name, m_team, m_first, m_currency, m_months})
        field->setMinimumWidth(60);
}

void PlanPanel::read() {
    const auto plan = m_document.plan();
    if (!plan) return;
    m_name->setStored(QString::fromStdString(plan->name));
    m_team->setStored(QString::fromStdString(plan->team));
    m_first->setStored(monthLong(plan->firstMonth, locale()));
    m_currency->setStored(QString::fromStdString(plan->currency));
    m_months->setValue(plan->months);
    m_volume->setCurrentIndex(static_cast<int>(plan->volumeBasis));
    m_eligible->setCurrentIndex(static_cast<int>(plan->eligibleVolume));
    m_attrition->setCurrentIndex(static_cast<int>(plan->attritionBasis));
    m_care->setChecked(plan->careEffect);
    setEnabled(!m_document.isReadOnly());
    readWorkTypes();
    m_milestones->read();
    m_lists->read();
    m_guardrails->read();
    m_draws->read();
}

void PlanPanel::readWorkTypes() {
    const auto plan = m_document.plan();
    if (!plan->workType(m_chosen))
        m_chosen = plan->workTypes.empty() ? plan::WorkTypeId{} : plan->workTypes.front().id;
    std::vector<ChoiceRows::Row> rows;
    int chosen = -1;
    for (const plan::WorkType& type : plan->workTypes) {
        if (type.id == m_chosen) chosen = static_cast<int>(rows.size());
        rows.push_back({QString::fromStdString(type.name), {}});
    }
    m_types->show(rows, chosen);
    m_addType->setEnabled(static_cast<int>(plan->workTypes.size()) < plan::maximumWorkTypes);
    m_type->setVisible(!m_chosen.empty());
    m_removeType->setVisible(!m_chosen.empty());
    m_removeType->setEnabled(plan->workTypes.size() > 1);
    if (!m_chosen.empty()) m_type->show(m_chosen);
}

void PlanPanel::rename() {
    m_name->begin();
}

void PlanPanel::change(const QString& what, const std::function<void(plan::Plan&)>& edit) {
    const auto plan = m_document.plan();
    if (!plan) return;
    plan::Plan after = *plan;
    edit(after);
    m_document.apply(what, std::move(after));
}

void PlanPanel::typeFirstMonth(const QString& text) {
    const auto month = parseTypedMonth(text, locale());
    if (!month) return m_first->refuse(notAMonth());
    change(tr("First month"), [&](plan::Plan& plan) { plan.firstMonth = *month; });
}

void PlanPanel::typeCurrency(const QString& text) {
    const QString code = text.trimmed().toUpper();
    const bool letters =
        std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (code.size() != 3 || !letters)
        return m_currency->refuse(tr("A currency has three letters: USD, EUR, GBP."));
    change(tr("Currency"), [&](plan::Plan& plan) { plan.currency = code.toStdString(); });
}

void PlanPanel::chooseEligible(plan::EligibleVolume wanted) {
    const auto plan = m_document.plan();
    if (!plan || plan->eligibleVolume == wanted) return;
    plan::Plan after = plan::withEligibleVolume(*plan, wanted);
    plan::Plan renamed = *plan;
    renamed.eligibleVolume = wanted;
    const bool converted = !(after == renamed);
    if (m_document.apply(tr("What rates are shares of"), std::move(after)) && converted)
        Q_EMIT said(tr("AI involvement was converted by each work type's eligible share: results stay."));
}

} // namespace headroom::ui
