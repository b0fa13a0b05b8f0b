#include "ui/words/guardrails.h"

#include "projection/inputs.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

#include <QStringList>

#include <cmath>

namespace headroom::ui {

namespace {

/// "5 points", "1 working day", "300 conversations", with every digit of the threshold.
QString amount(const plan::Guardrail& guardrail, const QLocale& locale) {
    const plan::Unit unit = plan::unitOf(guardrail.metric);
    const QString number = formatForEdit(guardrail.threshold, unit, locale);
    if (number == locale.toString(1)) {
        if (unit == plan::Unit::share) return Words::tr("1 point");
        if (unit == plan::Unit::days) return Words::tr("1 working day");
        return Words::tr("1 conversation");
    }
    const double shown = guardrail.threshold * (unit == plan::Unit::share ? 100 : 1);
    const int count = shown < 1e9 ? static_cast<int>(std::lround(shown)) : 1000000000;
    if (unit == plan::Unit::share) return Words::tr("%1 points", nullptr, count).arg(number);
    if (unit == plan::Unit::days) return Words::tr("%1 working days", nullptr, count).arg(number);
    return Words::tr("%1 conversations", nullptr, count).arg(formatNumber(guardrail.threshold, unit, locale));
}

QString inARow(int months) {
    return months == 1 ? Words::tr("in any month")
                       : Words::tr("%1 months in a row", nullptr, months).arg(months);
}

} // namespace

QString label(plan::GuardrailMetric metric) {
    switch (metric) {
    case plan::GuardrailMetric::automation: return label(plan::Metric::automation);
    case plan::GuardrailMetric::resolution: return label(plan::Metric::resolutionRate);
    case plan::GuardrailMetric::improvementShare: return Words::tr("Improvement share");
    case plan::GuardrailMetric::backlogDays: return Words::tr("Backlog");
    case plan::GuardrailMetric::inbound: return Words::tr("Inbound volume");
    }
    return {};
}

QString label(plan::GuardrailAction action) {
    switch (action) {
    case plan::GuardrailAction::pauseReductions: return Words::tr("pause planned reductions");
    case plan::GuardrailAction::reopenHiringGates: return Words::tr("reopen hiring gates");
    case plan::GuardrailAction::moveSurplus:
        return Words::tr("move surplus to backlog, content and outreach");
    case plan::GuardrailAction::reviewContent: return Words::tr("review content and ownership");
    case plan::GuardrailAction::capInboxShare: return Words::tr("cap the inbox share, keep improvement time");
    case plan::GuardrailAction::stopReductions: return Words::tr("stop reductions for good");
    case plan::GuardrailAction::clearBacklog: return Words::tr("overtime to clear the backlog");
    case plan::GuardrailAction::revisitHiringGates: return Words::tr("revisit hiring gates");
    }
    return {};
}

QString help(plan::GuardrailAction action) {
    switch (action) {
    case plan::GuardrailAction::pauseReductions:
        return Words::tr(
            "Reductions planned for a month in which it is in force do not happen, and are not made "
            "up for later.");
    case plan::GuardrailAction::stopReductions:
        return Words::tr("Once it has fired, no reduction happens in the rest of the plan.");
    case plan::GuardrailAction::reopenHiringGates:
    case plan::GuardrailAction::revisitHiringGates:
        return Words::tr("Everyone who leaves while it is in force is replaced, a hiring lead later.");
    case plan::GuardrailAction::moveSurplus:
        return Words::tr(
            "Surplus without a destination goes to backlog, content and outreach in equal parts; "
            "content counts as improvement.");
    case plan::GuardrailAction::reviewContent:
        return Words::tr("Asks for a review, and changes no number by itself.");
    case plan::GuardrailAction::capInboxShare:
        return Words::tr("Improvement time is worked as planned again, and what that takes comes out of the "
                         "inbox share.");
    case plan::GuardrailAction::clearBacklog:
        return Words::tr("Overtime until the backlog that waits is done, of up to %1 % of paid hours.")
            .arg(std::lround(100 * projection::mostClearingOvertime));
    }
    return {};
}

QString guardrailHelp(const plan::Guardrail& guardrail) {
    QStringList lines;
    for (const plan::GuardrailAction action : guardrail.actions)
        if (const QString line = help(action); !lines.contains(line)) lines << line;
    return lines.join(u'\n');
}

QString guardrailsInForce(const std::vector<std::string>& names) {
    QStringList list;
    for (const std::string& name : names) list << QString::fromStdString(name);
    return list.isEmpty() ? QString()
                          : Words::tr("Guardrail in force: %1", nullptr, static_cast<int>(names.size()))
                                .arg(list.join(QStringLiteral(", ")));
}

QString guardrailCondition(const plan::Guardrail& guardrail, const QLocale& locale) {
    const QString metric = label(guardrail.metric);
    const QString threshold = amount(guardrail, locale);
    QString condition;
    switch (guardrail.comparison) {
    case plan::Comparison::missesBy:
        condition = Words::tr("%1 at least %2 under plan").arg(metric, threshold);
        break;
    case plan::Comparison::exceedsBy:
        condition = Words::tr("%1 at least %2 over plan").arg(metric, threshold);
        break;
    case plan::Comparison::hasNotImprovedBy:
        // The months are its window, not a row.
        return guardrail.months == 1
                   ? Words::tr("%1 up less than %2 in a month while the plan rises").arg(metric, threshold)
                   : Words::tr("%1 up less than %2 in %3 months while the plan rises", nullptr,
                               guardrail.months)
                         .arg(metric, threshold)
                         .arg(guardrail.months);
    case plan::Comparison::overLimit: condition = Words::tr("%1 over %2").arg(metric, threshold); break;
    case plan::Comparison::aboveHigh:
        condition = guardrail.threshold == 0
                        ? Words::tr("%1 above its high").arg(metric)
                        : Words::tr("%1 more than %2 above its high").arg(metric, threshold);
        break;
    }
    return Words::tr("%1, %2", "condition, how long").arg(condition, inARow(guardrail.months));
}

QString guardrailSentence(const plan::Guardrail& guardrail, const QLocale& locale) {
    const QString condition = guardrailCondition(guardrail, locale);
    if (guardrail.actions.empty()) return condition;
    QStringList actions;
    for (const plan::GuardrailAction action : guardrail.actions) actions << label(action);
    return Words::tr("%1: %2", "condition: actions").arg(condition, actions.join(QStringLiteral("; ")));
}

QString thresholdUnit(plan::GuardrailMetric metric) {
    switch (plan::unitOf(metric)) {
    case plan::Unit::share: return Words::tr("points");
    case plan::Unit::days: return Words::tr("days");
    default: return Words::tr("conv.");
    }
}

} // namespace headroom::ui
