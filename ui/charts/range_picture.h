#pragma once

#include "ui/theme/colours.h"
#include "ui/words/range_picture.h"

#include <QRectF>

#include <optional>

class QPainter;

namespace headroom::ui {

/// What the left and the right end of a picture stand for.
struct RangeAxis {
    double least = 0, most = 0;
};

/// Draws a range in miniature over `ground`, as wide and high as the rectangle: a silhouette on a hairline,
/// low and high as thin strokes, base as a strong one. The axis is the picture's own unless one is given.
void paintRangePicture(QPainter& painter, const QRectF& rect, const RangePicture& picture,
                       const Colours& colours, const QColor& ground,
                       const std::optional<RangeAxis>& axis = std::nullopt);
/// The axis of a picture by itself; no width where the picture has none.
RangeAxis axisOf(const RangePicture& picture);

} // namespace headroom::ui
