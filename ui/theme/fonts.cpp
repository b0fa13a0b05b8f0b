#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QRectF>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace headroom::ui {

namespace {

/// Where each character of a number goes: digits centred in cells of one width, the rest as wide as they are.
class FigureCells {
public:
    FigureCells(const QFontMetricsF& metrics, double widestGap)
        : m_metrics(metrics) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            m_digit = std::max(m_digit, metrics.horizontalAdvance(QChar(digit)));
        m_widestGap = widestGap;
    }

    [[nodiscard]] double advance(QChar c) const { return m_metrics.horizontalAdvance(c); }
    [[nodiscard]] double cell(QChar c) const {
        const double own = advance(c);
        return c.isDigit() ? std::min(std::max(m_digit, own), own + m_widestGap) : own;
    }
    [[nodiscard]] double width(const QString& text) const {
        double sum = 0;
        for (const QChar c : text) sum += cell(c);
        return sum;
    }

private:
    const QFontMetricsF& m_metrics;
    double m_digit = 0;
    double m_widestGap = 0;
};

constexpr double noLimit = 1e9;

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
    const FigureCells cells(metrics, isPdf(painter) ? painter.fontInfo().pixelSize() * 0.08 : noLimit);
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

double figuresWidth(const QFontMetricsF& metrics, const QString& text) {
    return FigureCells(metrics, noLimit).width(text);
}

} // namespace headroom::ui
