#pragma once

#include "ui/theme/colours.h"

#include <QString>

namespace headroom::ui {

/// The look of the standard widgets in these colours: flat, hairlines, a ring around what has the focus.
/// Views choose a variant by dynamic properties: QPushButton `kind`: "primary", "quiet"; QToolButton is
/// quiet; QLabel `kind`: "muted", "trouble", "caution", "good", "input"; QPlainTextEdit `kind`: "editor",
/// "box" (a scroll area has no frame otherwise); a field that is `wrong`. Surfaces are drawn by the style
/// (surface.h).
QString styleSheetFor(const Colours& colours);

} // namespace headroom::ui
