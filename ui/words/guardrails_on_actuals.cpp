#include "ui/words/guardrails.h"

#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

#include <QStringList>

#include <cmath>

namespace headroom::ui {

namespace {

using projection::GuardrailEvidence;
using projection::GuardrailOnActuals;
using projection::GuardrailState;

/// "5.0 points", "300 conversations": a distance without its direction.
QString distance(double value, plan::Unit unit, const QLocale& locale) {
    QString text = formatDifference(std::abs(value), unit, locale);
    if (text.startsWith(u'+')) text.remove(0, 1);
    return text;
}

/// What one month showed: "Mar 47.8 %, 5.0 points under plan".
QString evidenceOf(const plan::Guardrail& guardrail, const plan::Plan& plan, const GuardrailEvidence& seen,
                   const QLocale& locale) {
    const plan::Unit unit = plan::unitOf(guardrail.metric);
    const QString month = monthShortWithYear(plan.monthAt(seen.month), locale);
    const QString actual = formatWithUnit(seen.actual, unit, locale);
    const double off = seen.actual - seen.reference;
    const QString by = distance(off, unit, locale);
    switch (guardrail.comparison) {
    case plan::Comparison::missesBy:
    case plan::Comparison::exceedsBy:
        return off < 0 ? Words::tr("%1: %2, %3 under plan").arg(month, actual, by)
                       : Words::tr("%1: %2, %3 over plan").arg(month, actual, by);
    case plan::Comparison::hasNotImprovedBy:
        return Words::tr("%1: %2 over the months, the plan %3")
            .arg(month, formatDifference(seen.actual, unit, locale),
                 formatDifference(seen.reference, unit, locale));
    case plan::Comparison::overLimit:
        return Words::tr("%1: %2, the limit is %3")
            .arg(month, actual, formatWithUnit(seen.reference, unit, locale));
    case plan::Comparison::aboveHigh:
        return Words::tr("%1: %2, the high is %3")
            .arg(month, actual, formatWithUnit(seen.reference, unit, locale));
    }
    return {};
}

} // namespace

QString label(GuardrailState state) {
    switch (state) {
    case GuardrailState::ok: return Words::tr("ok", "guardrail");
    case GuardrailState::watch: return Words::tr("watch", "guardrail");
    case GuardrailState::triggered: return Words::tr("triggered", "guardrail");
    case GuardrailState::acknowledged: return Words::tr("acknowledged", "guardrail");
    case GuardrailState::cleared: return Words::tr("cleared", "guardrail");
    }
    return {};
}

QString guardrailEvidence(const plan::Guardrail& guardrail, const GuardrailOnActuals& seen,
                          const plan::Plan& plan, const QLocale& locale) {
    if (seen.evidence.empty()) return Words::tr("no actual yet");
    QStringList months;
    // The months of the row that broke it; where none does, the last one that was judged.
    for (auto each = seen.evidence.rbegin(); each != seen.evidence.rend(); ++each) {
        if (!each->breaks) {
            if (months.isEmpty() && !seen.inForce)
                return evidenceOf(guardrail, plan, seen.evidence.back(), locale);
            if (!months.isEmpty()) break;
            continue;
        }
        months.prepend(evidenceOf(guardrail, plan, *each, locale));
    }
    return months.join(QStringLiteral("; "));
}

QString guardrailDecisionText(const GuardrailOnActuals& seen, const QLocale& locale) {
    if (!seen.decision) return seen.inForce ? Words::tr("not decided yet") : QString();
    const plan::GuardrailDecision& decision = *seen.decision;
    const QString taken = Words::tr("%1 by %2 on %3", "accepted, who, date")
                              .arg(label(decision.verdict), QString::fromStdString(decision.who),
                                   formatDate(decision.date, locale));
    return decision.reason.empty()
               ? taken
               : Words::tr("%1: %2", "decision: reason").arg(taken, QString::fromStdString(decision.reason));
}

QString pausedReductionsText(const projection::Projection& projection, const QLocale& locale) {
    QStringList parts;
    for (const projection::PausedReduction& paused : projection::pausedReductions(projection))
        parts << Words::tr("%1 in %2", "people, month")
                     .arg(formatWithUnit(paused.people, plan::Unit::people, locale),
                          monthLong(projection.plan->monthAt(paused.month), locale));
    return parts.isEmpty()
               ? QString()
               : Words::tr("Planned reductions paused: %1.").arg(parts.join(QStringLiteral(", ")));
}

GuardrailsInBrief guardrailsInBrief(const projection::Projection& projection, const QLocale& locale) {
    using Tone = GuardrailsInBrief::Tone;
    const plan::Plan& plan = *projection.plan;
    const int count = static_cast<int>(plan.guardrails.size());
    if (count == 0)
        return {Words::tr("None", "guardrails"), Words::tr("nothing says what happens", "guardrails"),
                Tone::caution};
    QStringList deciding, watched, acting;
    int firstMonth = 0;
    for (std::size_t i = 0; i < plan.guardrails.size(); ++i) {
        const QString name = QString::fromStdString(plan.guardrails[i].name);
        if (i < projection.onActuals.size()) {
            if (projection.onActuals[i].state == GuardrailState::triggered) deciding << name;
            if (projection.onActuals[i].state == GuardrailState::watch) watched << name;
        }
        if (i < projection.guardrails.size() && !projection.guardrails[i].inForce.empty()) {
            const int month = projection.guardrails[i].inForce.front();
            if (acting.isEmpty() || month < firstMonth) firstMonth = month;
            acting << name;
        }
    }
    const auto brief = [](const QString& figure, const QStringList& names, Tone tone) {
        return GuardrailsInBrief{figure, names.join(QStringLiteral(", ")), tone};
    };
    if (!deciding.isEmpty())
        return brief(Words::tr("%n to decide", "guardrails", static_cast<int>(deciding.size())), deciding,
                     Tone::trouble);
    if (!watched.isEmpty())
        return brief(Words::tr("%n on watch", "guardrails", static_cast<int>(watched.size())), watched,
                     Tone::caution);
    if (!acting.isEmpty()) {
        auto acts = brief(Words::tr("%n act(s)", "guardrails", static_cast<int>(acting.size())), acting,
                          Tone::caution);
        acts.beside = Words::tr("from %1: %2", "month: guardrails")
                          .arg(monthShortWithYear(plan.monthAt(firstMonth), locale), acts.beside);
        return acts;
    }
    return {Words::tr("All quiet", "guardrails"), Words::tr("%n set", "guardrails", count), Tone::well};
}

QString guardrailsText(const projection::Projection& projection, const QLocale& locale) {
    const plan::Plan& plan = *projection.plan;
    QString text;
    for (std::size_t i = 0; i < projection.onActuals.size(); ++i) {
        const plan::Guardrail& guardrail = plan.guardrails[i];
        const GuardrailOnActuals& seen = projection.onActuals[i];
        text += QStringLiteral("%1: %2\n").arg(QString::fromStdString(guardrail.name), label(seen.state));
        text += QStringLiteral("    %1\n").arg(guardrailSentence(guardrail, locale));
        text += QStringLiteral("    %1\n").arg(guardrailEvidence(guardrail, seen, plan, locale));
        if (const QString decision = guardrailDecisionText(seen, locale); !decision.isEmpty())
            text += QStringLiteral("    %1\n").arg(decision);
    }
    if (projection.onActuals.empty()) text += Words::tr("The plan has no guardrails.") + u'\n';
    if (const QString paused = pausedReductionsText(projection, locale); !paused.isEmpty())
        text += paused + u'\n';
    return text;
}

} // namespace headroom::ui
