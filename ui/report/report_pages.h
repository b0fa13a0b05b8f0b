#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/fonts.h"

#include <QLocale>
#include <QRectF>
#include <QString>

#include <functional>

class QPainter;

namespace headroom::ui::report {

/// The paper: A4 on its side, counted in units of 0.62 pt, in which the theme's sizes read well on paper.
namespace paper {
inline constexpr double pointsPerUnit = 0.62;
inline constexpr double width = 841.89 / pointsPerUnit;
inline constexpr double height = 595.28 / pointsPerUnit;
inline constexpr double left = 60;
inline constexpr double right = width - 60;
inline constexpr double top = 92;
inline constexpr double bottom = height - 58;
inline constexpr double contentWidth = right - left;
inline constexpr double rowHeight = 22;
} // namespace paper

/// What stands at the head and foot of every page.
struct PageFrame {
    QString left;  // plan and scenario
    QString right; // revision and date
    int pages = 0; // how many there are; 0 while they are being counted
};

/// Text and drawings from top to bottom over as many pages as they take. The same content is composed twice:
/// once without a painter, to count the pages, once to draw them.
class Pages {
public:
    /// `painter` is in paper units, or null to count; `newPage` ends the page that is being drawn.
    Pages(QPainter* painter, PageFrame frame, QLocale locale, std::function<void()> newPage);

    [[nodiscard]] QPainter* painter() const { return m_painter; }
    [[nodiscard]] const Colours& colours() const { return m_colours; }
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] int count() const { return m_page; }
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double room() const { return paper::bottom - m_y; }

    void startPage();
    /// Starts a page unless `height` fits on this one.
    void need(double height);
    void advance(double height) { m_y += height; }

    /// A title and the line below it.
    void heading(const QString& title, const QString& below, ColourRole role = ColourRole::ink);
    /// A heading within a page.
    void subheading(const QString& title);
    /// Wrapped text; goes on over the next page where it is long. Returns the height it took on the last
    /// page.
    void paragraph(const QString& text, TextStyle style, ColourRole role, double width = paper::contentWidth);
    /// The height of wrapped text.
    [[nodiscard]] double textHeight(const QString& text, TextStyle style, double width) const;
    /// Wrapped text in a place of its own; the flow does not move. Returns its height.
    double textAt(double x, double y, double width, const QString& text, TextStyle style, ColourRole role);

private:
    void drawFrame();

    QPainter* m_painter;
    PageFrame m_frame;
    QLocale m_locale;
    std::function<void()> m_newPage;
    Colours m_colours = printColours();
    int m_page = 0;
    double m_y = paper::top;
};

/// Text as lines no wider than `width`; words longer than a line are broken. Never empty.
QStringList wrappedLines(const QString& text, const QFont& font, double width);

} // namespace headroom::ui::report
