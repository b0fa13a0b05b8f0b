#pragma once

#include "projection/dates.h"
#include "projection/investment.h"
#include "ui/words/page_table.h"

#include <QLocale>

namespace headroom::ui {

/// Where to invest next: the work types by what an hour of improvement work brings, best first. A row leads
/// to the type's planned resolution in the last month.
PageTable investmentTable(const projection::Projection& projection, const QLocale& locale);

/// Dates of no return, the earliest first: hires to approve, positions to open for months that are short,
/// and from when and until when backfill may stop. Consecutive months that say the same share a row. `stop`
/// is null while it is not known.
PageTable datesTable(const projection::Projection& projection, const projection::BackfillStop* stop,
                     const QLocale& locale);

/// What improvement work brings a hundred hours: "0.60 FTE"; where the work takes no hours, what it brings in
/// all.
QString investmentWorth(const projection::Investment& investment, const QLocale& locale);

} // namespace headroom::ui
