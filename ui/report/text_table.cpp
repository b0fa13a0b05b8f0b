#include "ui/report/text_table.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace headroom::ui::report {

namespace {

constexpr double headerHeight = 24;
constexpr double padding = 5; // above and below a row's text
constexpr double gutter = 14; // between columns
constexpr double lineHeight = 15.5;

/// A line of a cell with its look.
struct CellLine {
    QString text;
    TextStyle style = TextStyle::secondary;
    ColourRole role = ColourRole::ink;
    QString unit = {};
};

std::vector<CellLine> linesOf(const TextCell& cell, double width) {
    std::vector<CellLine> lines;
    const TextStyle style = cell.strong ? TextStyle::secondaryStrong : TextStyle::secondary;
    for (const QString& line : wrappedLines(cell.text, textFont(style), width))
        lines.push_back({line, style, cell.role});
    if (cell.unit.isEmpty()) return lines;
    const double used =
        QFontMetricsF(textFont(style)).horizontalAdvance(lines.back().text + u' ' + cell.unit);
    if (used > width) lines.push_back({QString(), style, cell.role});
    lines.back().unit = cell.unit;
    return lines;
}

void drawHeader(Pages& pages, const TextTable& table) {
    const double y = pages.y();
    pages.advance(headerHeight);
    QPainter* p = pages.painter();
    if (!p) return;
    p->setFont(textFont(TextStyle::secondary));
    p->setPen(pages.colours().muted);
    double x = paper::left;
    for (const TextColumn& column : table.columns) {
        drawWords(*p, QRectF(x, y, column.width - gutter, headerHeight - 4),
                  (column.figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, column.title);
        x += column.width;
    }
    p->setPen(QPen(pages.colours().line, 1));
    p->drawLine(QPointF(paper::left, y + headerHeight), QPointF(paper::right, y + headerHeight));
}

void drawSection(Pages& pages, const TextRow& row) {
    const QFont strong = textFont(TextStyle::bodyStrong), normal = textFont(TextStyle::secondary);
    QStringList lines = wrappedLines(row.section, strong, paper::contentWidth);
    const double used = QFontMetricsF(strong).horizontalAdvance(lines.back()) + 12;
    // The note stands beside the name, or below it where the name leaves no room.
    const bool beside = used + QFontMetricsF(normal).horizontalAdvance(row.note) <= paper::contentWidth;
    if (!beside) lines << QString();
    constexpr double step = 17;
    const double y = pages.y() + 9;
    const double height = paper::rowHeight + step * static_cast<double>(lines.size() - 1);
    pages.advance(height + 10);
    QPainter* p = pages.painter();
    if (!p) return;
    p->setFont(strong);
    p->setPen(pages.colours().ink);
    QRectF rect(paper::left, y, paper::contentWidth, paper::rowHeight);
    for (const QString& line : lines) {
        drawWords(*p, rect, Qt::AlignLeft | Qt::AlignVCenter, line);
        rect.translate(0, step);
    }
    p->setFont(normal);
    p->setPen(pages.colours().muted);
    drawWords(*p, rect.translated(beside ? used : 0, -step), Qt::AlignLeft | Qt::AlignVCenter, row.note);
    p->setPen(QPen(pages.colours().line, 1));
    p->drawLine(QPointF(paper::left, pages.y()), QPointF(paper::right, pages.y()));
}

/// Draws lines [from, to) of every cell of a row.
void drawLines(Pages& pages, const TextTable& table, const std::vector<std::vector<CellLine>>& cells,
               std::size_t from, std::size_t to) {
    const double y = pages.y() + padding;
    if (QPainter* p = pages.painter()) {
        double x = paper::left;
        for (std::size_t c = 0; c < cells.size(); ++c) {
            const TextColumn& column = table.columns[c];
            for (std::size_t i = from; i < std::min(to, cells[c].size()); ++i) {
                const CellLine& line = cells[c][i];
                p->setFont(textFont(line.style));
                p->setPen(pages.colours().of(line.role));
                const QRectF rect(x, y + lineHeight * static_cast<double>(i - from), column.width - gutter,
                                  lineHeight);
                if (column.figures)
                    drawFigures(*p, rect, Qt::AlignRight | Qt::AlignVCenter, line.text);
                else
                    drawWords(*p, rect, Qt::AlignLeft | Qt::AlignVCenter, line.text);
                if (line.unit.isEmpty()) continue;
                const double after =
                    line.text.isEmpty() ? 0 : QFontMetricsF(p->font()).horizontalAdvance(line.text) + 5;
                p->setFont(textFont(TextStyle::secondary));
                p->setPen(pages.colours().muted);
                drawWords(*p, rect.adjusted(after, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, line.unit);
            }
            x += column.width;
        }
    }
    pages.advance(lineHeight * static_cast<double>(to - from) + 2 * padding);
}

void drawRow(Pages& pages, const TextTable& table, const TextRow& row) {
    std::vector<std::vector<CellLine>> cells;
    std::size_t lines = 1;
    for (std::size_t c = 0; c < std::min(row.cells.size(), table.columns.size()); ++c) {
        cells.push_back(linesOf(row.cells[c], table.columns[c].width - gutter));
        lines = std::max(lines, cells.back().size());
    }
    const auto fitting = [&pages] {
        return static_cast<std::size_t>(std::max(0.0, (pages.room() - 2 * padding) / lineHeight));
    };
    const auto nextPage = [&] {
        pages.startPage();
        drawHeader(pages, table);
    };
    const double whole = paper::bottom - paper::top - headerHeight - 2 * padding;
    // A row that fits a page is kept together; a longer one fills what is left and goes on.
    if (lines > fitting() && (lineHeight * static_cast<double>(lines) <= whole || fitting() < 3)) nextPage();
    for (std::size_t from = 0; from < lines;) {
        const std::size_t to = std::min(lines, from + std::max<std::size_t>(1, fitting()));
        drawLines(pages, table, cells, from, to);
        from = to;
        if (from < lines) nextPage();
    }
    if (QPainter* p = pages.painter()) {
        p->setPen(QPen(pages.colours().line, 1));
        p->drawLine(QPointF(paper::left, pages.y()), QPointF(paper::right, pages.y()));
    }
}

} // namespace

void drawTextTable(Pages& pages, const TextTable& table) {
    pages.need(headerHeight + 3 * paper::rowHeight);
    drawHeader(pages, table);
    for (const TextRow& row : table.rows) {
        if (row.section.isEmpty()) {
            drawRow(pages, table, row);
            continue;
        }
        if (pages.room() < 4 * paper::rowHeight) {
            pages.startPage();
            drawHeader(pages, table);
        }
        drawSection(pages, row);
    }
}

} // namespace headroom::ui::report
