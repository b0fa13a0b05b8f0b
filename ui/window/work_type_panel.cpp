#include "ui/window/work_type_panel.h"

#include "ui/window/day_profile_panel.h"
#include "ui/window/month_choice.h"
#include "ui/window/panel_parts.h"
#include "ui/window/text_field.h"
#include "ui/words/catalogue.h"

#include <QBoxLayout>
#include <QComboBox>

namespace headroom::ui {

using plan::Dependence;
using plan::Nature;
using plan::ServiceMode;

WorkTypePanel::WorkTypePanel(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_name(new TextField(tr("Name of the work type")))
    , m_owner(new TextField(tr("Owner of the AI's performance")))
    , m_nature(panelChoice(tr("Nature"), {label(Nature::informational), label(Nature::personalised),
                                          label(Nature::action), label(Nature::deepTroubleshooting)}))
    , m_dependence(
          panelChoice(tr("Depends on"), {label(Dependence::contentLed), label(Dependence::systemDependent)}))
    , m_mode(panelChoice(tr("Service"), {label(ServiceMode::deferred), label(ServiceMode::live)}))
    , m_start(panelChoice(tr("Month the work type starts in"), {}))
    , m_day(new DayProfilePanel(document, theme)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    auto* heading = new PanelLabel(theme, TextStyle::bodyStrong, ColourRole::ink);
    heading->setText(tr("Work type"));
    layout->addWidget(heading);
    layout->addLayout(captioned(theme, tr("Name"), m_name));
    layout->addLayout(captioned(theme, tr("Nature"), m_nature));
    layout->addLayout(captioned(theme, tr("Led by"), m_dependence));
    layout->addLayout(captioned(theme, tr("Service"), m_mode));
    layout->addLayout(captioned(theme, tr("Starts"), m_start));
    layout->addLayout(captioned(theme, tr("Owner"), m_owner));
    layout->addSpacing(space::unit);
    layout->addWidget(m_day);
    m_start->setToolTip(tr("For a type that comes with a launch: it has no volume before this month, and its "
                           "path of automation begins there."));
    m_owner->setPlaceholderText(tr("nobody yet"));
    for (QWidget* field : std::initializer_list<QWidget*>{m_name, m_owner}) field->setMinimumWidth(60);

    connect(m_name, &TextField::committed, this, [this](const QString& text) {
        const std::string name = text.trimmed().toStdString();
        const auto plan = m_document.plan();
        const plan::WorkType* other = plan ? plan->workTypeNamed(name) : nullptr;
        if (name.empty()) return m_name->refuse(tr("A work type needs a name."));
        if (other && !(other->id == m_type)) return m_name->refuse(tr("Another work type has this name."));
        change(tr("Name of %1"), [&](plan::WorkType& type) { type.name = name; });
    });
    connect(m_owner, &TextField::committed, this, [this](const QString& text) {
        change(tr("AI owner of %1"),
               [&](plan::WorkType& type) { type.owner = text.trimmed().toStdString(); });
    });
    connect(m_nature, &QComboBox::activated, this, [this](int index) {
        change(tr("Nature of %1"),
               [index](plan::WorkType& type) { type.nature = static_cast<Nature>(index); });
    });
    connect(m_dependence, &QComboBox::activated, this, [this](int index) {
        change(tr("What leads %1"),
               [index](plan::WorkType& type) { type.dependence = static_cast<Dependence>(index); });
    });
    connect(m_mode, &QComboBox::activated, this, [this](int index) {
        change(tr("Service of %1"),
               [index](plan::WorkType& type) { type.mode = static_cast<ServiceMode>(index); });
    });
    connect(m_start, &QComboBox::activated, this, [this](int index) {
        change(tr("Start of %1"),
               [month = m_start->itemData(index).toInt()](plan::WorkType& type) { type.startMonth = month; });
    });
    connect(m_day, &DayProfilePanel::said, this, &WorkTypePanel::said);
    connect(&document, &Document::planChanged, this, &WorkTypePanel::read);
}

void WorkTypePanel::show(const plan::WorkTypeId& type) {
    if (!(type == m_type)) {
        m_name->forget();
        m_owner->forget();
    }
    m_type = type;
    read();
}

void WorkTypePanel::rename() {
    m_name->begin();
}

void WorkTypePanel::read() {
    const auto plan = m_document.plan();
    const plan::WorkType* type = plan ? plan->workType(m_type) : nullptr;
    if (!type) return;
    m_name->setStored(QString::fromStdString(type->name));
    m_owner->setStored(QString::fromStdString(type->owner));
    m_nature->setCurrentIndex(static_cast<int>(type->nature));
    m_dependence->setCurrentIndex(static_cast<int>(type->dependence));
    m_mode->setCurrentIndex(static_cast<int>(type->mode));
    showMonths(*m_start, *plan, type->startMonth, tr("At the start"));
    const bool live = type->mode == ServiceMode::live;
    m_day->setVisible(live);
    if (live) m_day->show(m_type);
    setEnabled(!m_document.isReadOnly());
}

void WorkTypePanel::change(const QString& what, const std::function<void(plan::WorkType&)>& edit) {
    const auto plan = m_document.plan();
    if (!plan || !plan->workType(m_type)) return;
    const QString title = what.arg(QString::fromStdString(plan->workType(m_type)->name));
    plan::Plan after = *plan;
    edit(*after.workType(m_type));
    m_document.apply(title, std::move(after));
}

} // namespace headroom::ui
