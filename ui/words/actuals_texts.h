#pragma once

#include "actuals/cause_split.h"
#include "actuals/reforecast.h"
#include "ui/words/answers.h"
#include "ui/words/page_table.h"

namespace headroom::ui {

QString label(actuals::Cause cause); // "Handle time"

/// Which bets hold: the title of the page of actuals. `now` may be null.
Answer actualsAnswer(const projection::Projection& projection, const actuals::Reforecast* now,
                     const QLocale& locale);

/// Names of the guardrails that the actuals have triggered and that nobody has decided on.
QStringList undecidedGuardrails(const projection::Projection& projection);

/// Every guardrail with its condition, where it stands, on what evidence and what was decided.
PageTable guardrailsTable(const projection::Projection& projection, const QLocale& locale);

/// What the year comes to: planned, to date, as it now looks.
PageTable landingTable(const projection::Projection& projection, const actuals::Reforecast& now,
                       const QLocale& locale);

/// Why a figure came out otherwise in each month past, a column a cause.
PageTable causesTable(const plan::Plan& plan, plan::Metric metric,
                      const std::vector<actuals::CauseSplit>& splits, const QLocale& locale);

} // namespace headroom::ui
