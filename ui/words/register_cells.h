#pragma once

#include "plan/plan.h"
#include "ui/words/page_table.h"

#include <QLocale>

#include <string>
#include <vector>

namespace headroom::ui {

/// Lever, unit, low, base and high in a month: what a table of levers begins with.
std::vector<PageColumn> leverRangeColumns(const plan::Plan& plan, int month, const QLocale& locale);

/// Names a lever in the key of a row.
QString registerKey(const plan::LeverRef& lever);

/// A value of a lever: low, base or high. Where it is not there it can still be typed.
PageCell leverValueCell(double value, bool there, plan::Unit unit, bool writable, const QLocale& locale);

/// A text somebody has to give; `absent` says that nobody has.
PageCell givenTextCell(const std::string& stored, const QString& absent, bool writable);

} // namespace headroom::ui
