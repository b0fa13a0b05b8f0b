#pragma once

#include "plan/guardrail.h"

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

} // namespace headroom::ui
