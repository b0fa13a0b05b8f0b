#pragma once

#include "plan/plan.h"
#include "projection/explanation.h"

#include <QLocale>
#include <QString>

namespace headroom::ui {

/// A quantity's name in the user's language: "Staffed hours".
QString nameOf(const projection::CellRef& cell);
/// The same with what it belongs to: "Staffed hours, Actions"; "Proficiency, month 2". What is the same as in
/// `context` is left out, and so is the month where it is the same: "Care, Jun 26".
QString nameOf(const projection::CellRef& cell, const projection::CellRef& context, const plan::Plan& plan,
               const QLocale& locale);
/// The same for a list of parts, in which what tells them apart comes first: "Actions: Staffed hours".
QString partName(const projection::CellRef& cell, const projection::CellRef& context, const plan::Plan& plan,
                 const QLocale& locale);
/// What a quantity that stands between levers and results means, or where a fact is read from; empty for
/// metrics and levers, which have a help text of their own.
QString help(const projection::Working& working);

/// The formula in words: "Staffed hours ÷ Inbox hours per FTE".
QString formulaInWords(const projection::Explanation& explanation, const plan::Plan& plan,
                       const QLocale& locale);
/// The formula with its numbers and their units: "6,210 h ÷ 98.2 h". Empty where it is longer than anyone
/// reads: its parts are listed one by one.
QString formulaInNumbers(const projection::Explanation& explanation, const projection::Explainer& explainer,
                         const QLocale& locale, const QString& currency);

} // namespace headroom::ui
