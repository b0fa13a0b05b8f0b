#include "ui/words/actuals_texts.h"

#include "ui/words/answer_reader.h"
#include "ui/words/catalogue.h"
#include "ui/words/guardrails.h"

#include <array>
#include <cmath>

namespace headroom::ui {

using namespace answers;
using projection::GuardrailState;

QString label(actuals::Cause cause) {
    switch (cause) {
    case actuals::Cause::volume: return Words::tr("Volume", "cause");
    case actuals::Cause::involvement: return Words::tr("Involvement", "cause");
    case actuals::Cause::resolution: return Words::tr("Resolution", "cause");
    case actuals::Cause::mix: return Words::tr("Mix", "cause");
    case actuals::Cause::effort: return Words::tr("Handle time", "cause");
    case actuals::Cause::timeSplit: return Words::tr("Time split", "cause");
    case actuals::Cause::people: return Words::tr("People", "cause");
    }
    return {};
}

QStringList undecidedGuardrails(const Projection& projection) {
    QStringList names;
    for (std::size_t i = 0; i < projection.onActuals.size(); ++i)
        if (projection.onActuals[i].state == GuardrailState::triggered)
            names << QString::fromStdString(projection.plan->guardrails[i].name);
    return names;
}

namespace {

/// "At the end of the plan automation now looks like 63.1 %, planned 68.9 %; the cost 5.31 M$, planned
/// 5.28 M$."
QString landing(const Projection& projection, const actuals::Reforecast& now, const Reader& r) {
    const auto all = actuals::landings(projection, now, std::array{Metric::automation, Metric::totalCost});
    return Words::tr("At the end of the plan automation now looks like %1, planned %2; its cost comes to %3, "
                     "planned %4.")
        .arg(r.share(all[0].now), r.share(all[0].planned), r.money(all[1].now), r.money(all[1].planned));
}

PageCell figure(double value, Unit unit, const QLocale& locale) {
    return {.text = formatNumber(value, unit, locale), .exact = formatForEdit(value, unit, locale)};
}

PageCell difference(double value, Unit unit, const QLocale& locale) {
    return {.text = formatDifferenceNumber(value, unit, locale), .exact = formatForEdit(value, unit, locale)};
}

} // namespace

Answer actualsAnswer(const Projection& projection, const actuals::Reforecast* now, const QLocale& locale) {
    const Reader r(projection, locale);
    Answer answer;
    if (!now || now->past == 0) {
        answer.title = Words::tr("No actuals yet: what happened is set against the plan here");
        answer.remedy = Words::tr("Type the first month’s figures into the rows below, or import them.");
        return answer;
    }
    const int last = now->past - 1;
    const QStringList undecided = undecidedGuardrails(projection);
    const double off =
        now->outputs.at(Metric::automation, last) - projection.outputs.at(Metric::automation, last);
    const QString paused = pausedReductionsText(projection, locale);
    if (!undecided.isEmpty()) {
        answer.trouble = true;
        answer.title =
            Words::tr("%1 asks for a decision", "guardrails").arg(undecided.join(QStringLiteral(", ")));
        answer.title =
            undecided.size() == 1
                ? answer.title
                : Words::tr("%1 ask for a decision", "guardrails").arg(undecided.join(QStringLiteral(", ")));
    } else if (std::abs(off) < 0.0005) {
        answer.title = Words::tr("Automation was on plan in %1").arg(r.month(last));
    } else {
        answer.trouble = off < 0;
        answer.title = off < 0
                           ? Words::tr("Automation was %1 under plan in %2").arg(r.points(off), r.month(last))
                           : Words::tr("Automation was %1 over plan in %2").arg(r.points(off), r.month(last));
    }
    if (!paused.isEmpty()) answer.remedy = paused + u' ';
    answer.remedy += landing(projection, *now, r);
    return answer;
}

PageTable guardrailsTable(const Projection& projection, const QLocale& locale) {
    const plan::Plan& plan = *projection.plan;
    PageTable table;
    table.name = Words::tr("Guardrails");
    table.columns = {{.title = Words::tr("Guardrail")},
                     {.title = Words::tr("When and what", "guardrail"), .grows = true},
                     {.title = Words::tr("State", "guardrail")},
                     {.title = Words::tr("Evidence"), .grows = true},
                     {.title = Words::tr("Decision"), .grows = true}};
    table.empty = Words::tr("The plan has no guardrails. Add them in the plan’s settings.");
    table.note = pausedReductionsText(projection, locale);
    for (std::size_t i = 0; i < projection.onActuals.size(); ++i) {
        const plan::Guardrail& guardrail = plan.guardrails[i];
        const projection::GuardrailOnActuals& seen = projection.onActuals[i];
        const CellTone tone = seen.state == GuardrailState::triggered ? CellTone::trouble
                              : seen.state == GuardrailState::watch   ? CellTone::caution
                                                                      : CellTone::usual;
        const QString sentence = guardrailSentence(guardrail, locale);
        const QString evidence = guardrailEvidence(guardrail, seen, plan, locale);
        const QString decision = guardrailDecisionText(seen, locale);
        PageRow row;
        row.key = QString::fromStdString(guardrail.id.value);
        row.cells = {{.text = QString::fromStdString(guardrail.name)},
                     {.text = sentence, .tone = CellTone::muted, .tip = sentence},
                     {.text = label(seen.state), .tone = tone},
                     {.text = evidence, .tip = evidence},
                     {.text = decision, .tip = decision}};
        table.rows.push_back(std::move(row));
    }
    return table;
}

PageTable landingTable(const Projection& projection, const actuals::Reforecast& now, const QLocale& locale) {
    const QString currency = QString::fromStdString(projection.plan->currency);
    PageTable table;
    table.name = Words::tr("Year end");
    table.note = now.past == 0 ? Words::tr("Without actuals it is the plan.")
                               : Words::tr("Actuals up to %1, projected from there.")
                                     .arg(monthLong(projection.plan->monthAt(now.past - 1), locale));
    table.columns = {{.title = Words::tr("Figure"), .grows = true},
                     {.title = Words::tr("Unit")},
                     {.title = Words::tr("Planned"), .figures = true},
                     {.title = Words::tr("To date"), .figures = true},
                     {.title = Words::tr("As it now looks"), .figures = true},
                     {.title = Words::tr("Difference"), .figures = true}};
    constexpr std::array metrics{Metric::inbound,
                                 Metric::automation,
                                 Metric::resolutionRate,
                                 Metric::human,
                                 Metric::requiredFte,
                                 Metric::headcount,
                                 Metric::effectiveFte,
                                 Metric::gapFte,
                                 Metric::backlogHours,
                                 Metric::peopleCost,
                                 Metric::aiCost,
                                 Metric::totalCost,
                                 Metric::costPerConversation};
    for (const actuals::Landing& landing : actuals::landings(projection, now, metrics)) {
        const Unit unit = plan::info(landing.metric).unit;
        PageRow row;
        row.cells = {{.text = label(landing.metric), .tip = help(landing.metric)},
                     {.text = unitLabel(unit, currency), .tone = CellTone::muted},
                     figure(landing.planned, unit, locale),
                     now.past > 0 ? figure(landing.toDate, unit, locale) : PageCell{},
                     figure(landing.now, unit, locale),
                     difference(landing.now - landing.planned, unit, locale)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

PageTable causesTable(const plan::Plan& plan, Metric metric, const std::vector<actuals::CauseSplit>& splits,
                      const QLocale& locale) {
    const Unit unit = plan::info(metric).unit;
    const QString unitText = unitLabel(unit, QString::fromStdString(plan.currency));
    PageTable table;
    table.name = label(metric);
    table.note =
        Words::tr("What each cause brings, averaged over all orders in which they could be taken; the "
                  "parts add up to the difference.");
    table.empty = Words::tr("Without actuals there is nothing to explain.");
    table.columns = {{.title = Words::tr("Month"), .grows = true},
                     {.title = Words::tr("Planned"), .unit = unitText, .figures = true}};
    for (int cause = 0; cause < actuals::causeCount; ++cause)
        table.columns.push_back(
            {.title = label(static_cast<actuals::Cause>(cause)), .unit = unitText, .figures = true});
    table.columns.push_back({.title = Words::tr("Actual", "figure"), .unit = unitText, .figures = true});
    for (const actuals::CauseSplit& split : splits) {
        PageRow row;
        row.cells.push_back({.text = monthLong(plan.monthAt(split.month), locale)});
        row.cells.push_back(figure(split.planned, unit, locale));
        for (const double part : split.parts) row.cells.push_back(difference(part, unit, locale));
        row.cells.push_back(figure(split.actual, unit, locale));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace headroom::ui
