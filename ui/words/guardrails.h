#pragma once

#include "plan/guardrail.h"
#include "projection/projection.h"

#include <QLocale>
#include <QString>

#include <string>
#include <vector>

namespace headroom::ui {

QString label(plan::GuardrailMetric metric);
QString label(plan::GuardrailAction action);
/// What an action changes while the guardrail is in force, as a sentence.
QString help(plan::GuardrailAction action);
/// The same for all that a guardrail does, a line each.
QString guardrailHelp(const plan::Guardrail& guardrail);
/// "Guardrail in force: Automation shortfall"; empty for none.
QString guardrailsInForce(const std::vector<std::string>& names);

/// "Automation rate at least 5 points under plan, 2 months in a row"
QString guardrailCondition(const plan::Guardrail& guardrail, const QLocale& locale);
/// The condition and what is to happen: "...: pause planned reductions, reopen hiring gates".
QString guardrailSentence(const plan::Guardrail& guardrail, const QLocale& locale);
/// What follows a typed threshold, where there is little room: "points", "days", "conv.".
QString thresholdUnit(plan::GuardrailMetric metric);

// On the actuals.
QString label(projection::GuardrailState state); // "triggered"
/// "Mar 26: 39.8 %, 5.0 points under plan; Apr 26: ...": what broke it, or the last month that was judged.
QString guardrailEvidence(const plan::Guardrail& guardrail, const projection::GuardrailOnActuals& seen,
                          const plan::Plan& plan, const QLocale& locale);
/// "deferred by Ada on 4 May 2026: waiting for the release"; empty where there is nothing to decide.
QString guardrailDecisionText(const projection::GuardrailOnActuals& seen, const QLocale& locale);
/// "Planned reductions paused: 4 people in September 2026."; empty for none.
QString pausedReductionsText(const projection::Projection& projection, const QLocale& locale);
/// Where the guardrails stand together, in two words and beside them which: on the actuals first, then in the
/// projection.
struct GuardrailsInBrief {
    enum class Tone { well, caution, trouble };
    QString figure; // "1 to decide"
    QString beside; // "Automation shortfall"
    Tone tone = Tone::well;
};
GuardrailsInBrief guardrailsInBrief(const projection::Projection& projection, const QLocale& locale);
/// All guardrails of the plan with state and evidence, for a terminal.
QString guardrailsText(const projection::Projection& projection, const QLocale& locale);

} // namespace headroom::ui
