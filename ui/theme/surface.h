#pragma once

#include "ui/theme/colours.h"

#include <optional>

class QFrame;
class QPainter;
class QRect;
class QWidget;

namespace headroom::ui {

/// What a frame is to the eye: its colour, and where its hairlines are.
enum class Surface {
    card,      ///< rounded, a hairline around it
    rail,      ///< a hairline to its right
    bar,       ///< a hairline below
    inspector, ///< a hairline to its left
    trouble,   ///< a message of what went wrong, above a page
    caution,   ///< a message of what is to be decided
    tour       ///< a card that speaks: its line is the accent's
};

/// Gives `frame` the look, drawn by the style in the colours of the moment, and leaves room for its
/// hairlines.
void setSurface(QFrame& frame, Surface surface);

/// What was given to `widget`, if anything.
std::optional<Surface> surfaceOf(const QWidget& widget);

void paintSurface(QPainter& painter, const QRect& rect, Surface surface, const Colours& colours);

} // namespace headroom::ui
