#pragma once

#include "ui/document/document.h"
#include "ui/grid/lever_edit.h"

#include <QLocale>

namespace headroom::ui {

/// Types low, base or high of a lever in the last month of the plan, which moves its whole path: one undo
/// step. Nothing in place of an end takes the range away. Returns why it cannot be, empty where it was done.
QString typeLeverEnd(Document& document, const plan::LeverRef& lever, RangeEnd end, const QString& text,
                     const QLocale& locale);

/// What a register says of where a lever comes from, under the name of the edit.
void typeProvenance(Document& document, const plan::LeverRef& lever, const QString& what,
                    const std::function<void(plan::Provenance&)>& edit);

} // namespace headroom::ui
