#pragma once

#include "plan/plan.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace headroom::ui {

/// One thing in which two states of a plan differ: "AI resolution, Actions, Oct–Dec 26", "78.0 %", "83.0 %".
/// A side is empty where there is nothing to say of it.
struct PlanChange {
    QString what, before, after;
};

/// Everything in which the plan was changed, levers first; never empty where the plans differ.
std::vector<PlanChange> changesBetween(const plan::Plan& before, const plan::Plan& after,
                                       const QLocale& locale);
/// "Team: Support → Care"; "Holiday 1 May 2026 added".
QString inOneLine(const PlanChange& change);

} // namespace headroom::ui
