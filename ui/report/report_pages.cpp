#include "ui/report/report_pages.h"

#include "ui/words/format.h"
#include "ui/words/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>

namespace headroom::ui::report {

namespace {

constexpr double lineSpacing = 1.22;

double lineHeight(const QFont& font) {
    return QFontMetricsF(font).height() * lineSpacing / 1.21;
}

} // namespace

QStringList wrappedLines(const QString& text, const QFont& font, double width) {
    QStringList lines;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    static const QRegularExpression breaks(QStringLiteral("[\n\r\u2028\u2029]+"));
    for (const QString& paragraph : text.split(breaks)) {
        const QString part = withUnitsKept(paragraph);
        QTextLayout layout(part, font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines << part.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    if (lines.isEmpty()) lines << QString();
    return lines;
}

Pages::Pages(QPainter* painter, PageFrame frame, QLocale locale, std::function<void()> newPage)
    : m_painter(painter)
    , m_frame(std::move(frame))
    , m_locale(std::move(locale))
    , m_newPage(std::move(newPage)) {}

void Pages::startPage() {
    if (m_page > 0 && m_newPage) m_newPage();
    ++m_page;
    m_y = paper::top;
    if (m_painter) drawFrame();
}

void Pages::need(double height) {
    if (m_page == 0 || (height > room() && m_y > paper::top)) startPage();
}

void Pages::heading(const QString& title, const QString& below, ColourRole role) {
    paragraph(title, TextStyle::title, role);
    if (!below.isEmpty()) {
        advance(3);
        paragraph(below, TextStyle::body, ColourRole::muted);
    }
    advance(16);
}

void Pages::subheading(const QString& title) {
    need(80);
    advance(8);
    paragraph(title, TextStyle::bodyStrong, ColourRole::ink);
    advance(5);
}

void Pages::paragraph(const QString& text, TextStyle style, ColourRole role, double width) {
    const QFont font = textFont(style);
    const double height = lineHeight(font);
    for (const QString& line : wrappedLines(text, font, width)) {
        need(height);
        if (m_painter) {
            m_painter->setFont(font);
            m_painter->setPen(m_colours.of(role));
            drawWords(*m_painter, QPointF(paper::left, m_y + QFontMetricsF(font).ascent()), line);
        }
        advance(height);
    }
}

double Pages::textHeight(const QString& text, TextStyle style, double width) const {
    const QFont font = textFont(style);
    return lineHeight(font) * static_cast<double>(wrappedLines(text, font, width).size());
}

double Pages::textAt(double x, double y, double width, const QString& text, TextStyle style,
                     ColourRole role) {
    const QFont font = textFont(style);
    const QStringList lines = wrappedLines(text, font, width);
    const double height = lineHeight(font);
    if (m_painter) {
        m_painter->setFont(font);
        m_painter->setPen(m_colours.of(role));
        for (qsizetype i = 0; i < lines.size(); ++i)
            drawWords(*m_painter,
                      QPointF(x, y + height * static_cast<double>(i) + QFontMetricsF(font).ascent()),
                      lines.at(i));
    }
    return height * static_cast<double>(lines.size());
}

void Pages::drawFrame() {
    const QFont font = textFont(TextStyle::secondary), strong = textFont(TextStyle::secondaryStrong);
    const QFontMetricsF metrics(font);
    QPainter& p = *m_painter;
    p.setPen(m_colours.muted);
    p.setFont(font);
    const QRectF head(paper::left, 40, paper::contentWidth, metrics.height());
    const double rightWidth = metrics.horizontalAdvance(m_frame.right);
    drawWords(p, head, Qt::AlignRight | Qt::AlignVCenter, m_frame.right);
    p.setFont(strong);
    p.setPen(m_colours.ink);
    drawWords(p, head, Qt::AlignLeft | Qt::AlignVCenter,
              QFontMetricsF(strong).elidedText(m_frame.left, Qt::ElideRight,
                                               std::max(120.0, head.width() - rightWidth - 30)));
    p.setPen(QPen(m_colours.line, 1));
    p.drawLine(QPointF(paper::left, 64), QPointF(paper::right, 64));

    const double base = paper::height - 40;
    p.setFont(font);
    p.setPen(m_colours.muted);
    drawWords(p, QRectF(paper::left, base, paper::contentWidth, metrics.height()), Qt::AlignLeft,
              Words::tr("Headroom"));
    drawWords(p, QRectF(paper::left, base, paper::contentWidth, metrics.height()), Qt::AlignRight,
              Words::tr("Page %1 of %2").arg(m_page).arg(std::max(m_page, m_frame.pages)));
}

} // namespace headroom::ui::report
