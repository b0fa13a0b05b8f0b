#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QString>

class QPainter;
class QRectF;

namespace headroom::ui {

enum class TextStyle {
    body,            // 12.5 px
    bodyStrong,      // 12.5 px semibold
    secondary,       // 10.5 px
    secondaryStrong, // 10.5 px semibold
    title,           // 17 px semibold: the answer
    headline,        // 18 px semibold: headline figures
};

/// Inter where it is installed, else the system's font. Sizes are in device-independent pixels.
QFont textFont(TextStyle style, double scale = 1.0);
/// The family in use: "Inter", or the system's.
QString textFamily();

/// Draws a number so that digits of equal rank stand under each other: every digit takes the width of the widest one,
/// which Qt 6.4 cannot ask of the font. `flags` are Qt::Alignment flags.
void drawFigures(QPainter& painter, const QRectF& rect, int flags, const QString& text);
/// The width drawFigures needs.
double figuresWidth(const QFontMetricsF& metrics, const QString& text);

} // namespace headroom::ui
