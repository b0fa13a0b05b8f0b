#pragma once

#include "actuals/cause_split.h"
#include "actuals/reforecast_ranges.h"
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

/// What the year's end is set against beside the plan; what is null is left out.
struct LandingSides {
    QString approvedName, lastName;                        // of the revisions they come from
    const projection::Outputs<double>* approved = nullptr; // as the approved revision had planned it
    const projection::Outputs<double>* last = nullptr;     // as it looked in the revision before
    const actuals::ReforecastRanges* ranges = nullptr;
};

/// What the year comes to: planned, to date, as it now looks and how far that may spread.
PageTable landingTable(const projection::Projection& projection, const actuals::Reforecast& now,
                       const QLocale& locale, const LandingSides& sides = {});

/// Why a figure came out otherwise in each month past, a column a cause.
PageTable causesTable(const plan::Plan& plan, plan::Metric metric,
                      const std::vector<actuals::CauseSplit>& splits, const QLocale& locale);

} // namespace headroom::ui
