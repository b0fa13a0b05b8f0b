#include "ui/report/month_table.h"

#include "ui/words/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace headroom::ui::report {

namespace {

constexpr double headerHeight = 24;
constexpr double nameWidth = 206;
constexpr double cellPadding = 12; // right of a figure: it stands near the point of the chart above it
constexpr double totalPadding = 6;

constexpr double lineHeight = 16; // from line to line of a long name
constexpr double markerWidth = 14;

QFont nameFont(const MonthRow& row) {
    return textFont(row.strong ? TextStyle::bodyStrong : TextStyle::body);
}

double unitWidth(const MonthRow& row) {
    if (row.unit.isEmpty()) return 0;
    return QFontMetricsF(textFont(TextStyle::secondary)).horizontalAdvance(row.unit) + 6;
}

QStringList nameLines(const MonthRow& row) {
    return wrappedLines(row.name, nameFont(row), nameWidth - (row.marker ? markerWidth : 0) - unitWidth(row));
}

double heightOf(const MonthRow& row) {
    if (row.section) return paper::rowHeight + 6;
    return paper::rowHeight + lineHeight * static_cast<double>(nameLines(row).size() - 1);
}

void drawHeader(Pages& pages, const MonthTable& table) {
    const double y = pages.y();
    pages.advance(headerHeight);
    QPainter* p = pages.painter();
    if (!p) return;
    p->setFont(textFont(TextStyle::secondary));
    p->setPen(pages.colours().muted);
    drawWords(*p, QRectF(paper::left, y, nameWidth, headerHeight - 4), Qt::AlignLeft | Qt::AlignVCenter,
              table.corner);
    const MonthColumns& columns = table.columns;
    for (int t = 0; t < columns.count; ++t) {
        const QRectF cell(columns.left + t * columns.width, y, columns.width - cellPadding, headerHeight - 4);
        drawWords(*p, cell, Qt::AlignRight | Qt::AlignVCenter, table.header[static_cast<std::size_t>(t)]);
    }
    if (table.totalWidth > 0)
        drawWords(*p, QRectF(columns.right(), y, table.totalWidth - totalPadding, headerHeight - 4),
                  Qt::AlignRight | Qt::AlignVCenter, table.header.back());
    p->setPen(QPen(pages.colours().line, 1));
    p->drawLine(QPointF(paper::left, y + headerHeight),
                QPointF(columns.right() + table.totalWidth, y + headerHeight));
}

void drawName(Pages& pages, const MonthRow& row, double y) {
    QPainter& p = *pages.painter();
    double x = paper::left;
    if (row.marker) {
        p.setPen(Qt::NoPen);
        p.setBrush(pages.colours().of(*row.marker));
        p.drawEllipse(QPointF(x + 4, y + paper::rowHeight / 2), 3.4, 3.4);
        p.setBrush(Qt::NoBrush);
        x += markerWidth;
    }
    // Name and unit stand on one line, whatever their sizes.
    p.setFont(nameFont(row));
    p.setPen(pages.colours().ink);
    const QFontMetricsF metrics(p.font());
    double baseline = y + (paper::rowHeight + metrics.ascent() - metrics.descent()) / 2;
    const QStringList lines = nameLines(row);
    for (const QString& line : lines) {
        drawWords(p, QPointF(x, baseline), line);
        baseline += lineHeight;
    }
    if (row.unit.isEmpty()) return;
    p.setFont(textFont(TextStyle::secondary));
    p.setPen(pages.colours().muted);
    drawWords(p, QPointF(x + metrics.horizontalAdvance(lines.back()) + 6, baseline - lineHeight), row.unit);
}

void drawRow(Pages& pages, const MonthTable& table, const MonthRow& row) {
    const double y = pages.y();
    const double height = heightOf(row);
    pages.advance(height);
    QPainter* p = pages.painter();
    if (!p) return;
    const Colours& colours = pages.colours();
    if (row.section) {
        p->setFont(textFont(TextStyle::secondaryStrong));
        p->setPen(colours.muted);
        drawWords(*p, QRectF(paper::left, y + 6, table.columns.right() - paper::left, paper::rowHeight),
                  Qt::AlignLeft | Qt::AlignVCenter, row.name);
        return;
    }
    const MonthColumns& columns = table.columns;
    for (int t = 0; t < columns.count; ++t)
        if (static_cast<std::size_t>(t) < table.tinted.size() && table.tinted[static_cast<std::size_t>(t)])
            p->fillRect(QRectF(columns.left + t * columns.width, y, columns.width, height),
                        colours.troubleTint());
    drawName(pages, row, y);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const bool total = static_cast<int>(i) >= columns.count;
        const QRectF cell =
            total ? QRectF(columns.right(), y, table.totalWidth - totalPadding, paper::rowHeight)
                  : QRectF(columns.left + static_cast<double>(i) * columns.width, y,
                           columns.width - cellPadding, paper::rowHeight);
        p->setFont(textFont(row.strong || total ? TextStyle::bodyStrong : TextStyle::body));
        // A figure too wide for its column is set smaller, never cut.
        if (QFontMetricsF(p->font()).horizontalAdvance(row.cells[i]) > cell.width() + 4)
            p->setFont(textFont(row.strong || total ? TextStyle::secondaryStrong : TextStyle::secondary));
        const bool trouble = i < row.trouble.size() && row.trouble[i];
        p->setPen(trouble ? colours.trouble : colours.of(row.role));
        drawFigures(*p, cell, Qt::AlignRight | Qt::AlignVCenter, row.cells[i]);
    }
    p->setPen(QPen(colours.line, 1));
    p->drawLine(QPointF(paper::left, y + height), QPointF(columns.right() + table.totalWidth, y + height));
}

} // namespace

std::vector<MonthColumns> monthPages(int months, double roomOnTheRight) {
    constexpr int most = 15;
    const int perPage = months <= most ? months : 12;
    std::vector<MonthColumns> pages;
    for (int first = 0; first < months; first += perPage) {
        MonthColumns columns;
        columns.first = first;
        columns.count = std::min(perPage, months - first);
        // Every page of a plan has columns of one width, so that pages can be held against each other.
        columns.width = std::min(84.0, (paper::right - columns.left - roomOnTheRight) / std::max(perPage, 1));
        pages.push_back(columns);
    }
    return pages;
}

std::vector<QString> monthHeader(plan::Month first, const MonthColumns& columns, const QLocale& locale) {
    const plan::Month from = first + std::chrono::months{columns.first};
    const bool oneYear = from.year() == (from + std::chrono::months{columns.count - 1}).year();
    std::vector<QString> header;
    for (int t = 0; t < columns.count; ++t) {
        const plan::Month month = from + std::chrono::months{t};
        header.push_back(oneYear ? monthShort(month, locale) : monthShortWithYear(month, locale));
    }
    return header;
}

QString yearsOf(plan::Month first, const MonthColumns& columns) {
    const int from = static_cast<int>((first + std::chrono::months{columns.first}).year());
    const int to = static_cast<int>((first + std::chrono::months{columns.first + columns.count - 1}).year());
    return from == to ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(to);
}

double heightOf(const MonthTable& table) {
    double height = headerHeight;
    for (const MonthRow& row : table.rows) height += heightOf(row);
    return height;
}

void drawMonthTable(Pages& pages, const MonthTable& table) {
    pages.need(headerHeight + 3 * paper::rowHeight);
    drawHeader(pages, table);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const MonthRow& row = table.rows[i];
        // A section's heading stays with its first row.
        const double wanted = heightOf(row) + (row.section ? paper::rowHeight : 0);
        if (wanted > pages.room()) {
            pages.startPage();
            drawHeader(pages, table);
        }
        drawRow(pages, table, row);
    }
}

} // namespace headroom::ui::report
