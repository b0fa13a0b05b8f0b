#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QString>

class QPainter;
class QPointF;
class QRectF;

namespace headroom::ui {

enum class TextStyle {
    body,            // 13 px
    bodyStrong,      // 13 px semibold
    secondary,       // 11 px
    secondaryStrong, // 11 px semibold
    title,           // 17 px semibold: the answer
    headline,        // 18 px semibold: headline figures
};

/// Inter where it is installed, else the system's font. Sizes are whole device-independent pixels: Qt rounds
/// others.
QFont textFont(TextStyle style, double scale = 1.0);
/// The family in use: "Inter", or the system's.
QString textFamily();

/// Draws a line of text. In a PDF every piece that the font would draw in another form beside digits or
/// capitals (a colon between digits, a minus before them) is drawn by itself: those forms have no character,
/// and searching, copying and reading aloud would miss them.
void drawWords(QPainter& painter, const QPointF& baseline, const QString& text);
void drawWords(QPainter& painter, const QRectF& rect, Qt::Alignment flags, const QString& text);

/// Draws a number so that digits of equal rank stand under each other. Inter's digits differ in width, and
/// Qt 6.4 cannot ask a font for its tabular ones: every digit gets a cell as wide as the widest. Aligned by
/// `flags`, a Qt::Alignment.
void drawFigures(QPainter& painter, const QRectF& rect, Qt::Alignment flags, const QString& text);
/// The width drawFigures needs.
double figuresWidth(const QFontMetricsF& metrics, const QString& text);

} // namespace headroom::ui
