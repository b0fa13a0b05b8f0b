#include "ui/words/decision_words.h"

#include "ui/words/catalogue.h"
#include "ui/words/guardrails.h"
#include "ui/words/ranges.h"

#include <algorithm>

namespace headroom::ui {

using finance::DecisionKind;
using finance::ForcedDecision;
using plan::LeverKey;
using plan::Unit;

QString guardrailName(const plan::Plan& plan, const plan::GuardrailId& id) {
    const auto found = std::find_if(plan.guardrails.begin(), plan.guardrails.end(),
                                    [&](const plan::Guardrail& each) { return each.id == id; });
    return found == plan.guardrails.end() ? QString() : QString::fromStdString(found->name).simplified();
}

DecisionSentence DecisionWords::of(const ForcedDecision& decision) const {
    switch (decision.kind) {
    case DecisionKind::approveHires: return hires(decision);
    case DecisionKind::openPositions: return positions(decision);
    case DecisionKind::backfillMayStop: return backfillStops(decision);
    case DecisionKind::backfillResumes: return backfillResumes(decision);
    case DecisionKind::reduce: return reduction(decision);
    case DecisionKind::raiseResolution: return rise(decision);
    case DecisionKind::milestone: return milestone(decision);
    case DecisionKind::guardrail: return guardrail(decision);
    }
    return {};
}

DecisionSentence DecisionWords::hires(const ForcedDecision& d) const {
    const QString hires = number(d.amount);
    DecisionSentence words;
    if (d.from == d.to)
        words.decision = d.amount == 1 ? Words::tr("Approve 1 hire for %1").arg(month(d.from))
                                       : Words::tr("Approve %1 hires for %2").arg(hires, month(d.from));
    else
        words.decision =
            d.amount == 1
                ? Words::tr("Approve 1 hire a month for %1 to %2").arg(month(d.from), month(d.to))
                : Words::tr("Approve %1 hires a month for %2 to %3").arg(hires, month(d.from), month(d.to));
    words.stake = fte(d.amount * (d.to - d.from + 1));
    words.why = Words::tr("Hiring takes %1.").arg(lead());
    words.place = LeverPlace{{LeverKey::plannedHires, {}}, d.from};
    return words;
}

DecisionSentence DecisionWords::positions(const ForcedDecision& d) const {
    DecisionSentence words;
    words.decision =
        d.from == d.to
            ? Words::tr("Open positions to be productive in %1").arg(month(d.from))
            : Words::tr("Open positions to be productive from %1 to %2").arg(month(d.from), month(d.to));
    words.stake = fte(d.amount);
    const int ramp = projection::rampMonths(m_plan);
    words.why = d.by < 0   ? Words::tr("No position opened from %1 on is productive by then.").arg(month(0))
                : ramp > 0 ? Words::tr("Hiring takes %1, ramp to 80 % another %2.").arg(lead()).arg(ramp)
                           : Words::tr("Hiring takes %1.").arg(lead());
    words.place =
        d.from < m_projection.hiringLead()
            ? LeverPlace{{LeverKey::contractors, {}}, d.from}
            : LeverPlace{{LeverKey::plannedHires, {}}, std::max(d.by, 0) + m_projection.hiringLead()};
    return words;
}

DecisionSentence DecisionWords::backfillStops(const ForcedDecision& d) const {
    return {d.by == 0 ? Words::tr("Backfill may stop at once")
                      : Words::tr("Backfill may stop from %1").arg(month(d.by)),
            {},
            Words::tr("Without replacing leavers from then on, no month is shorter of people than planned."),
            LeverPlace{{LeverKey::backfill, {}}, d.by}};
}

DecisionSentence DecisionWords::backfillResumes(const ForcedDecision& d) const {
    return {Words::tr("Backfill may stay stopped until %1").arg(month(d.by)),
            {},
            Words::tr("If leavers after %1 are not replaced either, some month is shorter of people than "
                      "planned.")
                .arg(month(d.by)),
            LeverPlace{{LeverKey::backfill, {}}, std::min(d.by + 1, m_reader.months() - 1)}};
}

DecisionSentence DecisionWords::reduction(const ForcedDecision& d) const {
    DecisionSentence words;
    words.decision =
        d.amount == 1
            ? Words::tr("Confirm the reduction by 1 person in %1").arg(month(d.from))
            : Words::tr("Confirm the reduction by %1 people in %2").arg(number(d.amount), month(d.from));
    words.stake = fte(d.amount);
    if (d.paused)
        words.why = Words::tr("A guardrail holds it back: it does not happen in this scenario.");
    else if (!d.gate.empty())
        words.why = Words::tr("Its gate: “%1” pauses it where automation stays under %2 up to %3.")
                        .arg(guardrailName(m_plan, d.gate), m_reader.share(d.gateLevel), month(d.by));
    else
        words.why = Words::tr("No guardrail on automation would pause it.");
    if (d.chance && !d.paused && *d.chance > 0)
        words.why += u' ' + Words::tr("A guardrail has fired by then in %1 of the draws.")
                                .arg(formatChance(*d.chance, m_locale));
    words.place = LeverPlace{{LeverKey::plannedReductions, {}}, d.from};
    return words;
}

DecisionSentence DecisionWords::rise(const ForcedDecision& d) const {
    DecisionSentence words;
    words.decision = d.from == d.to
                         ? Words::tr("Begin the improvement work for the step in %1").arg(month(d.from))
                         : Words::tr("Begin the improvement work for the rise from %1 to %2")
                               .arg(month(d.from), month(d.to));
    words.stake = m_reader.points(d.amount);
    const QString hours = formatWithUnit(d.hours, Unit::hours, m_locale);
    words.why = d.workTypes == 1
                    ? Words::tr("%1 of work on one work type, over the three months before.").arg(hours)
                    : Words::tr("%1 of work on %2 work types, over the three months before.")
                          .arg(hours)
                          .arg(d.workTypes);
    return words;
}

DecisionSentence DecisionWords::milestone(const ForcedDecision& d) const {
    DecisionSentence words;
    const plan::Milestone* milestone = m_plan.milestone(d.part);
    if (!milestone) return words;
    words.decision = Words::tr("“%1” is to be in place in %2")
                         .arg(QString::fromStdString(milestone->name).simplified(), month(d.from));
    const QString owner =
        milestone->owner.empty()
            ? Words::tr("Nobody answers for it yet.")
            : Words::tr("Answers for it: %1.").arg(QString::fromStdString(milestone->owner).simplified());
    words.why = d.workTypes == 1
                    ? Words::tr("A work type waits for it, and its steps come as late as it does.")
                    : Words::tr("%1 work types wait for it, and their steps come as late as it does.")
                          .arg(d.workTypes);
    words.why += u' ' + owner;
    words.place = LeverPlace{{LeverKey::milestoneDelay, d.part}, 0};
    return words;
}

DecisionSentence DecisionWords::guardrail(const ForcedDecision& d) const {
    DecisionSentence words;
    const auto found = std::find_if(m_plan.guardrails.begin(), m_plan.guardrails.end(),
                                    [&](const plan::Guardrail& each) { return each.id == d.part; });
    if (found == m_plan.guardrails.end()) return words;
    QStringList actions;
    for (const plan::GuardrailAction action : found->actions) actions << label(action);
    words.decision = actions.isEmpty()
                         ? Words::tr("Decide on “%1”").arg(guardrailName(m_plan, d.part))
                         : Words::tr("Decide on “%1”: %2")
                               .arg(guardrailName(m_plan, d.part), actions.join(QStringLiteral(", ")));
    words.stake = d.chance ? formatChance(*d.chance, m_locale) : QString();
    words.why =
        d.inDrawsOnly
            ? Words::tr("With every lever at base it does not fire. In a tenth of the draws it has by %1.")
                  .arg(month(d.from))
            : Words::tr("It fires on the figures of %1, with every lever at base.").arg(month(d.from));
    return words;
}

} // namespace headroom::ui
