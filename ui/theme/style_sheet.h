#pragma once

#include "ui/theme/colours.h"

#include <QString>

namespace headroom::ui {

/// The look of the standard widgets in these colours: flat, hairlines, a ring around what has the focus.
/// Views choose a variant by dynamic properties: QFrame `surface`: "card", "rail", "bar" (a hairline below),
/// "inspector" (a hairline to its left); QPushButton `kind`: "primary", "quiet"; QToolButton is quiet; QLabel
/// `kind`: "muted", "trouble", "caution", "good", "input".
QString styleSheetFor(const Colours& colours);

} // namespace headroom::ui
