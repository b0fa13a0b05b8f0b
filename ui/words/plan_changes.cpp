#include "ui/words/plan_changes.h"

#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/plan_comparison.h"
#include "ui/words/words.h"

#include <algorithm>

namespace headroom::ui {

PlanComparison::PlanComparison(const plan::Plan& before, const plan::Plan& after, const QLocale& locale)
    : m_before(before)
    , m_after(after)
    , m_locale(locale)
    , m_currency(text(after.currency)) {}

QString PlanComparison::text(bool yes) {
    return yes ? Words::tr("yes") : Words::tr("no");
}

std::vector<PlanChange> PlanComparison::all() {
    levers();
    scenarios();
    workTypes();
    settings();
    calendar();
    lists();
    actuals();
    if (m_changes.empty() && !(m_before == m_after))
        m_changes.push_back({Words::tr("Other settings"), {}, {}});
    return std::move(m_changes);
}

void PlanComparison::add(const QString& what, const QString& before, const QString& after) {
    if (before != after) m_changes.push_back({what, before, after});
}

void PlanComparison::came(const QString& what) {
    m_changes.push_back({what, {}, Words::tr("added", "to the plan")});
}

void PlanComparison::went(const QString& what) {
    m_changes.push_back({what, {}, Words::tr("removed", "from the plan")});
}

void PlanComparison::changed(const QString& what) {
    m_changes.push_back({what, {}, Words::tr("changed", "in the plan")});
}

void PlanComparison::workTypes() {
    for (const plan::WorkType& type : m_before.workTypes)
        if (!m_after.workType(type.id)) went(Words::tr("Work type %1").arg(text(type.name)));
    for (const plan::WorkType& is : m_after.workTypes) {
        const plan::WorkType* was = m_before.workType(is.id);
        if (!was) {
            came(Words::tr("Work type %1").arg(text(is.name)));
            continue;
        }
        const QString name = text(is.name);
        add(Words::tr("Name of the work type"), text(was->name), name);
        add(Words::tr("Nature of %1").arg(name), label(was->nature), label(is.nature));
        add(Words::tr("Dependence of %1").arg(name), label(was->dependence), label(is.dependence));
        add(Words::tr("Service of %1").arg(name), label(was->mode), label(is.mode));
        add(Words::tr("Owner of %1").arg(name), text(was->owner), text(is.owner));
        add(Words::tr("Start of %1").arg(name),
            monthShortWithYear(m_before.monthAt(was->startMonth), m_locale),
            monthShortWithYear(m_after.monthAt(is.startMonth), m_locale));
        if (!(was->profile == is.profile)) changed(Words::tr("Day profile of %1").arg(name));
    }
    const auto order = [](const plan::Plan& plan, const plan::Plan& other) {
        std::vector<std::string> ids;
        for (const plan::WorkType& type : plan.workTypes)
            if (other.workType(type.id)) ids.push_back(type.id.value);
        return ids;
    };
    if (order(m_before, m_after) != order(m_after, m_before)) changed(Words::tr("Order of the work types"));
}

void PlanComparison::settings() {
    const plan::Plan &a = m_before, &b = m_after;
    add(Words::tr("Name of the plan"), text(a.name), text(b.name));
    add(Words::tr("Team"), text(a.team), text(b.team));
    add(Words::tr("First month"), monthLong(a.firstMonth, m_locale), monthLong(b.firstMonth, m_locale));
    add(Words::tr("Months"), QString::number(a.months), QString::number(b.months));
    add(Words::tr("Currency"), text(a.currency), text(b.currency));
    add(Words::tr("Volumes are"), label(a.volumeBasis), label(b.volumeBasis));
    add(Words::tr("Rates are shares of"), label(a.eligibleVolume), label(b.eligibleVolume));
    add(Words::tr("Attrition is"), label(a.attritionBasis), label(b.attritionBasis));
    add(Words::tr("Care acts on resolution"), text(a.careEffect), text(b.careEffect));
    for (std::size_t m = 0; m < a.season.size(); ++m)
        if (a.season[m] != b.season[m]) {
            const plan::Month month{std::chrono::year{2026},
                                    std::chrono::month{static_cast<unsigned>(m + 1)}};
            add(Words::tr("Season, %1").arg(monthName(month, m_locale)),
                formatFixed(a.season[m], 3, m_locale), formatFixed(b.season[m], 3, m_locale));
        }
    const auto review = [this](const plan::Plan& plan) {
        return plan.lastFinanceReview ? formatDate(*plan.lastFinanceReview, m_locale) : QString();
    };
    add(Words::tr("Last finance review"), review(a), review(b));
    const auto next = [this](const plan::Plan& plan) {
        return plan.nextFinanceReview ? formatDate(*plan.nextFinanceReview, m_locale) : QString();
    };
    add(Words::tr("Next finance review"), next(a), next(b));
    add(Words::tr("Why a surplus may become fewer people"), text(a.reductionReason), text(b.reductionReason));
    add(Words::tr("Number of draws"), m_locale.toString(a.draws.draws), m_locale.toString(b.draws.draws));
    add(Words::tr("Seed of the draws"), QString::number(a.draws.seed), QString::number(b.draws.seed));
    if (a.draws.method != b.draws.method) changed(Words::tr("Method of the draws"));
}

void PlanComparison::calendar() {
    const plan::Calendar &a = m_before.calendar, &b = m_after.calendar;
    if (a.workedWeekdays != b.workedWeekdays) {
        const auto days = [this](const plan::Calendar& calendar) {
            QStringList names;
            for (int day = 0; day < 7; ++day)
                if (calendar.workedWeekdays[static_cast<std::size_t>(day)])
                    names << m_locale.standaloneDayName(day + 1, QLocale::ShortFormat);
            return names.join(u' ');
        };
        add(Words::tr("Working days of the week"), days(a), days(b));
    }
    const auto has = [](const auto& list, const auto& entry) {
        return std::find(list.begin(), list.end(), entry) != list.end();
    };
    const auto holiday = [this](const plan::Calendar::Holiday& day) {
        return Words::tr("Holiday %1 %2", "date, name").arg(formatDate(day.date, m_locale), text(day.name));
    };
    const std::size_t count = m_changes.size();
    for (const auto& day : a.holidays)
        if (!has(b.holidays, day)) went(holiday(day));
    for (const auto& day : b.holidays)
        if (!has(a.holidays, day)) came(holiday(day));
    if (m_changes.size() == count && a.holidays != b.holidays) changed(Words::tr("Public holidays"));
    if (a.fixed != b.fixed) changed(Words::tr("Working days of single months"));
    if (m_before.ramp.proficiency != m_after.ramp.proficiency) changed(Words::tr("Ramp of new people"));
    if (m_before.ramp.openingRamping != m_after.ramp.openingRamping)
        changed(Words::tr("People who ramp at the start"));
}

void PlanComparison::lists() {
    list(
        m_before.launches, m_after.launches,
        [](const plan::Launch& x, const plan::Launch& y) {
            return x.name == y.name && x.workType == y.workType;
        },
        [](const plan::Launch& l) { return Words::tr("Launch %1").arg(text(l.name)); });
    // Its delay is a lever, and is told as one.
    const auto withoutDelay = [](std::vector<plan::Milestone> milestones) {
        for (plan::Milestone& milestone : milestones) milestone.delay = {};
        return milestones;
    };
    list(
        withoutDelay(m_before.milestones), withoutDelay(m_after.milestones),
        [](const plan::Milestone& x, const plan::Milestone& y) { return x.id == y.id; },
        [](const plan::Milestone& m) { return Words::tr("Milestone %1").arg(text(m.name)); });
    list(
        m_before.guardrails, m_after.guardrails,
        [](const plan::Guardrail& x, const plan::Guardrail& y) { return x.id == y.id; },
        [](const plan::Guardrail& g) { return Words::tr("Guardrail %1").arg(text(g.name)); });
    if (m_before.surplusOrder != m_after.surplusOrder) changed(Words::tr("Order of the surplus"));
    list(
        m_before.correlations, m_after.correlations,
        [](const plan::Correlation& x, const plan::Correlation& y) { return x.a == y.a && x.b == y.b; },
        [this](const plan::Correlation& c) {
            const plan::Plan& named = m_after.find(c.a) && m_after.find(c.b) ? m_after : m_before;
            return Words::tr("%1 moves with %2").arg(leverTitle(c.a, named), leverTitle(c.b, named));
        });
    const auto typeName = [this](const plan::WorkTypeId& id) {
        const plan::WorkType* type = m_after.workType(id);
        if (!type) type = m_before.workType(id);
        return type ? text(type->name) : text(id.value);
    };
    list(
        m_before.history, m_after.history,
        [](const plan::VolumeHistory& x, const plan::VolumeHistory& y) { return x.workType == y.workType; },
        [&](const plan::VolumeHistory& h) {
            return Words::tr("Volumes before the plan, %1").arg(typeName(h.workType));
        });
}

std::vector<PlanChange> changesBetween(const plan::Plan& before, const plan::Plan& after,
                                       const QLocale& locale) {
    return PlanComparison(before, after, locale).all();
}

QString inOneLine(const PlanChange& change) {
    const auto side = [](const QString& words) { return words.isEmpty() ? QStringLiteral("–") : words; };
    if (change.before.isEmpty() && change.after.isEmpty()) return change.what;
    //: "Scenario Bold added", "Guardrail plateau changed"
    if (change.before.isEmpty()) return Words::tr("%1: %2", "what, how it is").arg(change.what, change.after);
    return Words::tr("%1: %2 → %3", "what, before, after")
        .arg(change.what, side(change.before), side(change.after));
}

} // namespace headroom::ui
