#include "ui/window/team_panel.h"

#include "ui/window/panel_parts.h"
#include "ui/window/plan_lists.h"
#include "ui/window/text_field.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPlainTextEdit>

namespace headroom::ui {

TeamPanel::TeamPanel(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_ramp(new TextField(tr("Ramp: proficiency by month of age")))
    , m_ramping(new TextField(tr("People still ramping at the opening, by month of age")))
    , m_holidays(new TextBox(theme, tr("Public holidays")))
    , m_launches(new TextBox(theme, tr("Launches")))
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
    for (QPlainTextEdit* box : {m_holidays, m_launches}) box->installEventFilter(this);
    connect(m_ramp, &TextField::committed, this, &TeamPanel::typeRamp);
    connect(m_ramping, &TextField::committed, this, &TeamPanel::typeRamping);
}

void TeamPanel::read() {
    const auto plan = m_document.plan();
    if (!plan) return;
    m_ramp->setStored(shareListText(plan->ramp.proficiency, locale()));
    m_ramping->setStored(numberListText(plan->ramp.openingRamping, locale()));
    const auto show = [](QPlainTextEdit* box, const QString& text) {
        if (!box->document()->isModified() && box->toPlainText() != text) box->setPlainText(text);
    };
    show(m_holidays, holidayText(plan->calendar.holidays));
    show(m_launches, launchText(*plan, locale()));
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

void TeamPanel::refuse(QPlainTextEdit* box, const QString& reason) {
    // The text stays as it was typed; leaving the box again tries again.
    box->document()->setModified(true);
    m_objection->setText(reason);
    m_objection->show();
    Q_EMIT said(reason);
}

void TeamPanel::typeHolidays() {
    auto list = readHolidays(m_holidays->toPlainText());
    if (!list.items) return refuse(m_holidays, list.reason);
    plan::Plan after = *m_document.plan();
    after.calendar.holidays = std::move(*list.items);
    m_document.apply(tr("Public holidays"), std::move(after));
}

void TeamPanel::typeLaunches() {
    const auto plan = m_document.plan();
    auto list = readLaunches(m_launches->toPlainText(), *plan, locale());
    if (!list.items) return refuse(m_launches, list.reason);
    plan::Plan after = *plan;
    after.launches = std::move(*list.items);
    m_document.apply(tr("Launches"), std::move(after));
}

bool TeamPanel::eventFilter(QObject* watched, QEvent* event) {
    for (QPlainTextEdit* box : {m_holidays, m_launches}) {
        if (watched != box || event->type() != QEvent::FocusOut || !box->document()->isModified() ||
            !m_document.plan())
            continue;
        box->document()->setModified(false);
        m_objection->hide();
        if (box == m_holidays)
            typeHolidays();
        else
            typeLaunches();
        read();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace headroom::ui
