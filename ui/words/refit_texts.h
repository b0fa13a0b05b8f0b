#pragma once

#include "actuals/refit.h"
#include "ui/words/page_table.h"

#include <QLocale>

#include <vector>

namespace headroom::ui {

/// A lever that actuals speak of, and what it would be fitted to them; nothing where they are too few.
struct RefitLine {
    actuals::LeverCourse course;
    std::optional<actuals::Refit> fit;
};

/// True where the months tell more than noise of the lever.
bool hasShifted(const RefitLine& line);

/// Every lever that actuals speak of: what it was off by, whether that is noise, and what it would be fitted
/// to; how many of its outcomes fell inside their range. A line a row.
PageTable refitTable(const plan::Plan& underScenario, const std::vector<RefitLine>& lines,
                     const std::vector<actuals::Calibration>& calibrations, const QLocale& locale);

/// "Actuals January 2026 to April 2026": the source of a lever that was fitted to them.
QString refitSource(const plan::Plan& plan, const RefitLine& line, const QLocale& locale);

} // namespace headroom::ui
