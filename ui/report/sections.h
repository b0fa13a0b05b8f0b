#pragma once

#include "projection/projection.h"
#include "ui/report/report_pages.h"
#include "ui/words/answers.h"
#include "ui/words/page_table.h"

#include <vector>

namespace headroom::ui::report {

/// The answers in words, the headline figures, capacity against requirement over the whole plan.
void summarySection(Pages& pages, const projection::Projection& projection);
/// Capacity against requirement, then automation: charts over their months.
void monthSections(Pages& pages, const projection::Projection& projection);
/// Headcount as opening + in - out = closing; money by month, by quarter and against the two comparisons.
void peopleAndMoneySections(Pages& pages, const projection::Projection& projection);
/// Where to invest next, and the dates of no return.
void rankingSections(Pages& pages, const PageTable& investment, const PageTable& dates);
/// The scenarios by quarter with ranges, the decisions each forces, what must be true for it, what would
/// tell.
void scenarioSections(Pages& pages, const Answer& answer, const std::vector<PageTable>& tables);
/// A quarter as it was reviewed: how its assumptions stood, what was decided, what was said, who signed.
void reviewSections(Pages& pages, const Answer& answer, const std::vector<PageTable>& tables,
                    const QString& comments);
/// What happened: the guardrails on the actuals, and where the year ends as it now looks.
void actualsSections(Pages& pages, const PageTable& guardrails, const PageTable& landing);
/// Every lever that is a bet or says where it comes from; plan health; what the figures mean.
void registerSections(Pages& pages, const projection::Projection& projection);

} // namespace headroom::ui::report
