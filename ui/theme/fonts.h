#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QRawFont>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

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
/// How wide a line of text is in that font. It is remembered: shaping takes as long as painting does, and a
/// layout asks for the same names again and again.
double textWidth(TextStyle style, const QString& text, double scale = 1.0);
/// The text with an ellipsis for what goes beyond that width.
QString cutToWidth(TextStyle style, const QString& text, double width);
/// The family in use: "Inter", or the system's.
QString textFamily();

/// Draws a line of text. In a PDF every piece that the font would draw in another form beside digits or
/// capitals (a colon between digits, a minus before them) is drawn by itself: those forms have no character,
/// and searching, copying and reading aloud would miss them.
void drawWords(QPainter& painter, const QPointF& baseline, const QString& text);
void drawWords(QPainter& painter, const QRectF& rect, Qt::Alignment flags, const QString& text);

/// Where each character of a number goes in a font: digits centred in cells of one width, the rest as wide as
/// they are. Inter's digits differ in width, and Qt 6.4 cannot ask a font for its tabular ones. Many numbers
/// share one of these: each character is measured once.
class FigureCells {
public:
    static constexpr double noLimit = 1e9;

    /// No cell is more than `widestGap` wider than its digit.
    explicit FigureCells(const QFont& font, double widestGap = noLimit);
    explicit FigureCells(const QFontMetricsF& metrics, double widestGap = noLimit);

    [[nodiscard]] double advance(QChar c) const;
    [[nodiscard]] double cell(QChar c) const;
    [[nodiscard]] double width(const QString& text) const;
    /// The characters as glyphs in their cells, from x = 0 on; nothing where the font has not all of them.
    [[nodiscard]] std::optional<QGlyphRun> glyphs(const QString& text) const;
    [[nodiscard]] const QFontMetricsF& metrics() const { return m_metrics; }

private:
    struct Known {
        double advance;
        quint32 glyph;
    };
    [[nodiscard]] const Known& known(QChar c) const;

    QFontMetricsF m_metrics;
    QRawFont m_raw; // invalid where there are only metrics
    mutable std::vector<std::pair<QChar, Known>> m_known;
    double m_digit = 0;
    double m_widestGap;
};

/// Draws a number so that digits of equal rank stand under each other: every digit gets a cell as wide as the
/// widest. Aligned by `flags`, a Qt::Alignment.
void drawFigures(QPainter& painter, const QRectF& rect, Qt::Alignment flags, const QString& text);
/// The same on a screen, with cells that are those of the painter's font.
void drawFigures(QPainter& painter, const QRectF& rect, Qt::Alignment flags, const QString& text,
                 const FigureCells& cells);
/// The width drawFigures needs.
double figuresWidth(const QFontMetricsF& metrics, const QString& text);

} // namespace headroom::ui
