#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QHash>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QRectF>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace headroom::ui {

namespace {

bool isPdf(const QPainter& painter) {
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Pdf;
}

/// A text cut where the font might join or change characters: words, digits, each sign alone.
QStringList pieces(const QString& text) {
    enum class Kind { word, digits, sign };
    const auto kindOf = [](QChar c) {
        if (c.isDigit()) return Kind::digits;
        const bool inWord = c.isLetter() || c.isMark() || c.isSurrogate() || c == u'.' || c == u',' ||
                            c == u'\'' || c == QChar(0x2019);
        return inWord ? Kind::word : Kind::sign;
    };
    QStringList result;
    std::optional<Kind> last;
    for (const QChar c : text) {
        // A space stays with what it follows.
        if (c.isSpace() && last) {
            result.back() += c;
            last = Kind::sign;
            continue;
        }
        const Kind kind = kindOf(c);
        if (!last || kind != *last || kind == Kind::sign)
            result << QString(c);
        else
            result.back() += c;
        last = kind;
    }
    return result;
}

/// Where a line of text begins on its baseline.
QPointF aligned(const QRectF& rect, Qt::Alignment flags, const QFontMetricsF& metrics, double width) {
    double x = rect.left();
    if (flags & Qt::AlignRight)
        x = rect.right() - width;
    else if (flags & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    double baseline = rect.top() + metrics.ascent();
    if (flags & Qt::AlignBottom)
        baseline = rect.bottom() - metrics.descent();
    else if (flags & Qt::AlignVCenter)
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    return {x, baseline};
}

} // namespace

QString textFamily() {
    // Asked for with every line of text, and slow to answer: no font comes or goes while the program runs.
    static const QString family = [] {
        const QString inter = QStringLiteral("Inter");
        if (QFontDatabase::hasFamily(inter)) return inter;
        return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    return family;
}

QFont textFont(TextStyle style, double scale) {
    QFont font(textFamily());
    // With hinting, advances differ between screen sizes and text jumps when it is zoomed.
    font.setHintingPreference(QFont::PreferNoHinting);
    const auto set = [&](double size, QFont::Weight weight) {
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(size * scale))));
        font.setWeight(weight);
    };
    // What is small is set letter by letter: its pairs are closer by less than can be seen, and finding them
    // takes most of the time in which a screen of words is laid out. Scripts that need shaping get it all the
    // same.
    if (style != TextStyle::title && style != TextStyle::headline)
        font.setStyleStrategy(QFont::PreferNoShaping);
    switch (style) {
    case TextStyle::body: set(13, QFont::Normal); break;
    case TextStyle::bodyStrong: set(13, QFont::DemiBold); break;
    case TextStyle::secondary: set(11, QFont::Normal); break;
    case TextStyle::secondaryStrong: set(11, QFont::DemiBold); break;
    case TextStyle::title: set(17, QFont::DemiBold); break;
    case TextStyle::headline: set(18, QFont::DemiBold); break;
    }
    return font;
}

double textWidth(TextStyle style, const QString& text, double scale) {
    constexpr qsizetype most = 2000; // texts; a screen has some hundred
    if (text.isEmpty()) return 0;
    // Each thread its own: a report may be painted in another than the window.
    thread_local std::map<std::pair<TextStyle, double>, QHash<QString, double>> remembered;
    QHash<QString, double>& widths = remembered[{style, scale}];
    if (const auto known = widths.constFind(text); known != widths.constEnd()) return *known;
    if (widths.size() >= most) widths.clear();
    const double width = QFontMetricsF(textFont(style, scale)).horizontalAdvance(text);
    widths.insert(text, width);
    return width;
}

QString cutToWidth(TextStyle style, const QString& text, double width) {
    if (textWidth(style, text) <= width) return text;
    return QFontMetricsF(textFont(style)).elidedText(text, Qt::ElideRight, width);
}

FigureCells::FigureCells(const QFontMetricsF& metrics, double widestGap)
    : m_metrics(metrics)
    , m_widestGap(widestGap) {
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) m_digit = std::max(m_digit, advance(QChar(digit)));
}

FigureCells::FigureCells(const QFont& font, double widestGap)
    : FigureCells(QFontMetricsF(font), widestGap) {
    m_known.clear(); // of no glyph yet
    m_raw = QRawFont::fromFont(font);
}

const FigureCells::Known& FigureCells::known(QChar c) const {
    for (const auto& each : m_known)
        if (each.first == c) return each.second;
    const QList<quint32> glyphs = m_raw.isValid() ? m_raw.glyphIndexesForString(c) : QList<quint32>();
    return m_known
        .emplace_back(c, Known{m_metrics.horizontalAdvance(c), glyphs.isEmpty() ? 0 : glyphs.front()})
        .second;
}

double FigureCells::advance(QChar c) const {
    return known(c).advance;
}

double FigureCells::cell(QChar c) const {
    const double own = advance(c);
    return c.isDigit() ? std::min(std::max(m_digit, own), own + m_widestGap) : own;
}

double FigureCells::width(const QString& text) const {
    double sum = 0;
    for (const QChar c : text) sum += cell(c);
    return sum;
}

std::optional<QGlyphRun> FigureCells::glyphs(const QString& text) const {
    QList<quint32> indexes;
    QList<QPointF> places;
    double x = 0;
    for (const QChar c : text) {
        const Known own = known(c);
        if (own.glyph == 0) return std::nullopt;
        const double room = cell(c);
        indexes << own.glyph;
        places << QPointF(x + (room - own.advance) / 2, 0);
        x += room;
    }
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setGlyphIndexes(indexes);
    run.setPositions(places);
    return run;
}

void drawWords(QPainter& painter, const QPointF& baseline, const QString& text) {
    if (!isPdf(painter)) return painter.drawText(baseline, text);
    const QFontMetricsF metrics(painter.font());
    QPointF at = baseline;
    for (const QString& piece : pieces(text)) {
        painter.drawText(at, piece);
        at.rx() += metrics.horizontalAdvance(piece);
    }
}

void drawWords(QPainter& painter, const QRectF& rect, Qt::Alignment flags, const QString& text) {
    const QFontMetricsF metrics(painter.font());
    double width = 0;
    for (const QString& piece : pieces(text)) width += metrics.horizontalAdvance(piece);
    drawWords(painter, aligned(rect, flags, metrics, width), text);
}

void drawFigures(QPainter& painter, const QRectF& rect, Qt::Alignment flags, const QString& text) {
    const QFontMetricsF metrics(painter.font());
    // A PDF reader takes a gap of a tenth of the size for a space and would tear "11" apart: stay below it
    // there.
    const FigureCells cells(metrics,
                            isPdf(painter) ? painter.fontInfo().pixelSize() * 0.08 : FigureCells::noLimit);
    const QPointF start = aligned(rect, flags, metrics, cells.width(text));
    double x = start.x();
    const double baseline = start.y();

    // Runs without digits are drawn whole, so that their kerning stays.
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text.at(i);
        if (c.isDigit()) {
            painter.drawText(QPointF(x + (cells.cell(c) - cells.advance(c)) / 2, baseline), QString(c));
            x += cells.cell(c);
            ++i;
            continue;
        }
        qsizetype end = i;
        double run = 0;
        for (; end < text.size() && !text.at(end).isDigit(); ++end) run += cells.advance(text.at(end));
        painter.drawText(QPointF(x, baseline), text.mid(i, end - i));
        x += run;
        i = end;
    }
}

void drawFigures(QPainter& painter, const QRectF& rect, Qt::Alignment flags, const QString& text,
                 const FigureCells& cells) {
    // Glyphs are not shaped again at each painting, as text would be.
    const auto glyphs = isPdf(painter) ? std::nullopt : cells.glyphs(text);
    if (!glyphs) return drawFigures(painter, rect, flags, text);
    painter.drawGlyphRun(aligned(rect, flags, cells.metrics(), cells.width(text)), *glyphs);
}

double figuresWidth(const QFontMetricsF& metrics, const QString& text) {
    return FigureCells(metrics).width(text);
}

} // namespace headroom::ui
