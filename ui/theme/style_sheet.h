#pragma once

#include "ui/theme/colours.h"

#include <QString>

namespace headroom::ui {

/// The look of the standard widgets in these colours: flat, hairlines, a ring around what has the focus.
/// Views choose a variant by dynamic properties: QPushButton `kind`: "primary", "quiet"; QToolButton is
/// quiet; QPlainTextEdit `kind`: "editor", "box" (a scroll area has no frame otherwise); a field that is
/// `wrong`. What is asked of many widgets is no rule here but drawn by the style (window_style.h).
QString styleSheetFor(const Colours& colours);

} // namespace headroom::ui
