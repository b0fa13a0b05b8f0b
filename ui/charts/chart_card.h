#pragma once

#include "ui/charts/chart_painting.h"

#include <QColor>
#include <QString>

#include <vector>

namespace headroom::ui {

/// A row of the card that tells the numbers of what is pointed at.
struct CardRow {
    QString name;
    QString value;
    QColor colour = {};
    bool line = true; // its swatch: a line, else a block; neither without a colour
    Qt::PenStyle dash = Qt::SolidLine;
};

/// Draws the card beside `anchor`, right of it where there is room, within `bounds`. As many rows as fit; the
/// rest is counted.
void drawCard(QPainter& painter, const QString& title, std::vector<CardRow> rows, const QPointF& anchor,
              const QRectF& bounds, const ChartStyle& style);

} // namespace headroom::ui
