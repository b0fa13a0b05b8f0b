#pragma once

#include "staffing/hiring_proposal.h"
#include "ui/words/page_table.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace headroom::ui {

/// The columns of the table of months, of which the limit can be typed into.
enum class HiringColumn { month, today, proposed, approveBy, limit, chanceToday, chanceProposed };

/// Hires by month as they are planned and as they are proposed, and how likely each month is short before and
/// after. The proposal is null while it is looked for: then only the question is there.
PageTable hiringTable(const plan::Plan& plan, const staffing::HiringQuestion& question,
                      const staffing::HiringProposal* proposal, const QLocale& locale);
/// What the plan as it is, the proposal, and the cover of P50, P80 and P90 cost, to the cent.
PageTable hiringCostTable(const plan::Plan& plan, const staffing::HiringProposal& proposal,
                          const QLocale& locale);

/// What the search says: a sentence that answers, and those that explain it.
struct HiringWords {
    QString title;
    QStringList rest;
    bool trouble = false;
};
HiringWords wordsFor(const plan::Plan& plan, const staffing::HiringProposal& proposal, const QLocale& locale);

} // namespace headroom::ui
