#include "ui/window/team_panel.h"

#include "ui/window/panel_parts.h"
#include "ui/window/plan_lists.h"
#include "ui/window/text_field.h"

#include <QBoxLayout>

namespace headroom::ui {

TeamPanel::TeamPanel(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_ramp(new TextField(tr("Ramp: proficiency by month of age")))
    , m_ramping(new TextField(tr("People still ramping at the opening, by month of age")))
    , m_holidays(new TextBox(tr("Public holidays")))
    , m_launches(new TextBox(tr("Launches")))
    , m_objection(new PanelLabel(theme, TextStyle::secondary, ColourRole::trouble)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    const auto add = [&](const QString& name, const QString& how, QWidget* field) {
        auto* heading = new PanelLabel(theme, TextStyle::secondaryStrong, ColourRole::ink);
        heading->setText(name);
        heading->setBuddy(field);
        auto* line = new PanelLabel(theme, TextStyle::secondary, ColourRole::muted);
        line->setText(how);
        layout->addWidget(heading);
        layout->addWidget(line);
        layout->addWidget(field);
        layout->addSpacing(space::unit);
    };
    add(tr("Ramp"), tr("Per cent of full proficiency in each month, then 100."), m_ramp);
    add(tr("Still ramping at the opening"), tr("People in their first month, second month, and so on."),
        m_ramping);
    add(tr("Public holidays"), tr("A day a line: 2026-12-25 Christmas Day"), m_holidays);
    add(tr("Launches"), tr("A launch a line: month; work type; conversations; share lost a month; name"),
        m_launches);
    layout->addWidget(m_objection);
    m_objection->hide();
    connect(m_ramp, &TextField::committed, this, &TeamPanel::typeRamp);
    connect(m_ramping, &TextField::committed, this, &TeamPanel::typeRamping);
    for (TextBox* box : {m_holidays, m_launches})
        connect(box, &TextBox::textChanged, m_objection, &QWidget::hide);
    connect(m_holidays, &TextBox::committed, this, &TeamPanel::typeHolidays);
    connect(m_launches, &TextBox::committed, this, &TeamPanel::typeLaunches);
}

void TeamPanel::read() {
    const auto plan = m_document.plan();
    if (!plan) return;
    if (plan->id != m_planId) {
        // What was typed and not understood was about another plan.
        for (TextField* field : {m_ramp, m_ramping}) field->forget();
        for (TextBox* box : {m_holidays, m_launches}) box->forget();
        m_planId = plan->id;
    }
    m_ramp->setStored(shareListText(plan->ramp.proficiency, locale()));
    m_ramping->setStored(numberListText(plan->ramp.openingRamping, locale()));
    m_holidays->setStored(holidayText(plan->calendar.holidays));
    m_launches->setStored(launchText(*plan, locale()));
}

void TeamPanel::typeRamp(const QString& text) {
    auto list = readShareList(text, locale());
    if (!list.items) return m_ramp->refuse(list.reason);
    if (list.items->size() > static_cast<std::size_t>(plan::maximumRampMonths))
        return m_ramp->refuse(tr("A ramp has at most %1 months.").arg(plan::maximumRampMonths));
    plan::Plan after = *m_document.plan();
    after.ramp.proficiency = std::move(*list.items);
    // Nobody is older in the ramp than the ramp is long.
    if (after.ramp.openingRamping.size() > after.ramp.proficiency.size())
        return m_ramp->refuse(tr("%1 months of age have people still ramping: shorten that list first.")
                                  .arg(after.ramp.openingRamping.size()));
    m_document.apply(tr("Ramp"), std::move(after));
}

void TeamPanel::typeRamping(const QString& text) {
    auto list = readNumberList(text, locale());
    if (!list.items) return m_ramping->refuse(list.reason);
    plan::Plan after = *m_document.plan();
    if (list.items->size() > after.ramp.proficiency.size())
        return m_ramping->refuse(tr("The ramp has %1 months: nobody is older and still ramping.")
                                     .arg(after.ramp.proficiency.size()));
    after.ramp.openingRamping = std::move(*list.items);
    m_document.apply(tr("People still ramping"), std::move(after));
}

void TeamPanel::refuse(TextBox* box, const QString& reason) {
    box->refuse(reason);
    m_objection->setText(reason);
    m_objection->show();
    Q_EMIT said(reason);
}

void TeamPanel::typeHolidays(const QString& text) {
    const auto plan = m_document.plan();
    if (!plan) return;
    auto list = readHolidays(text);
    if (!list.items) return refuse(m_holidays, list.reason);
    plan::Plan after = *plan;
    after.calendar.holidays = std::move(*list.items);
    if (m_document.apply(tr("Public holidays"), std::move(after))) read();
}

void TeamPanel::typeLaunches(const QString& text) {
    const auto plan = m_document.plan();
    if (!plan) return;
    auto list = readLaunches(text, *plan, locale());
    if (!list.items) return refuse(m_launches, list.reason);
    plan::Plan after = *plan;
    after.launches = std::move(*list.items);
    if (m_document.apply(tr("Launches"), std::move(after))) read();
}

} // namespace headroom::ui
