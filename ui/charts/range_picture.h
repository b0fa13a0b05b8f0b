#pragma once

#include "ui/theme/colours.h"
#include "ui/words/range_picture.h"

#include <QRectF>

class QPainter;

namespace headroom::ui {

/// Draws a range in miniature over `ground`, as wide and high as the rectangle: a silhouette on a hairline,
/// low and high as thin strokes, base as a strong one.
void paintRangePicture(QPainter& painter, const QRectF& rect, const RangePicture& picture,
                       const Colours& colours, const QColor& ground);

} // namespace headroom::ui
