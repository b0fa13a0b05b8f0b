#include "ui/charts/chart_card.h"

#include "ui/theme/fonts.h"
#include "ui/words/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace headroom::ui {

namespace {
constexpr double pad = 9, swatch = 18, gap = 16, besidePointer = 14;
} // namespace

void drawCard(QPainter& painter, const QString& title, std::vector<CardRow> rows, const QPointF& anchor,
              const QRectF& bounds, const ChartStyle& style) {
    const QFont normal = textFont(TextStyle::secondary, style.textScale),
                strong = textFont(TextStyle::secondaryStrong, style.textScale);
    const QFontMetricsF metrics(strong);
    const double rowHeight = metrics.height() + 2;
    const auto fitting =
        static_cast<std::size_t>(std::max(1.0, (bounds.height() - 2 * pad - rowHeight) / rowHeight));
    if (rows.size() > fitting) {
        const int left = static_cast<int>(rows.size() - fitting + 1);
        rows.resize(fitting - 1);
        rows.push_back({Words::tr("and %1 more", nullptr, left).arg(left), {}, {}, false});
    }
    const bool swatches =
        std::any_of(rows.begin(), rows.end(), [](const CardRow& row) { return row.colour.isValid(); });
    const double indent = swatches ? swatch : 0;
    double names = 0, values = 0;
    for (CardRow& row : rows) {
        row.name = QFontMetricsF(normal).elidedText(row.name, Qt::ElideRight, 200);
        names = std::max(names, QFontMetricsF(normal).horizontalAdvance(row.name));
        values = std::max(values, figuresWidth(metrics, row.value));
    }
    const double width = std::max(indent + names + gap + values, metrics.horizontalAdvance(title)) + 2 * pad;
    const double height = rowHeight * static_cast<double>(rows.size() + 1) + 2 * pad;
    double left = anchor.x() + besidePointer;
    if (left + width > bounds.right() - 2) left = anchor.x() - besidePointer - width;
    left = std::max(bounds.left() + 2, std::min(left, bounds.right() - 2 - width));
    const double top = std::max(bounds.top() + 1, std::min(anchor.y(), bounds.bottom() - height - 1));
    const QRectF card(left, top, width, height);

    painter.setPen(QPen(blend(style.colours.muted, style.colours.card, 0.35), 1));
    painter.setBrush(style.colours.card);
    painter.drawRoundedRect(card, 6, 6);
    painter.setBrush(Qt::NoBrush);
    double y = card.top() + pad;
    painter.setFont(strong);
    painter.setPen(style.colours.ink);
    drawWords(painter, QRectF(card.left() + pad, y, width, rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
              title);
    for (const CardRow& row : rows) {
        y += rowHeight;
        const double middle = y + rowHeight / 2;
        if (row.colour.isValid() && row.line) {
            painter.setPen(QPen(row.colour, 2, row.dash));
            painter.drawLine(QPointF(card.left() + pad, middle), QPointF(card.left() + pad + 12, middle));
        } else if (row.colour.isValid()) {
            painter.fillRect(QRectF(card.left() + pad + 1, middle - 4, 10, 8), row.colour);
        }
        painter.setFont(normal);
        painter.setPen(style.colours.muted);
        drawWords(painter, QRectF(card.left() + pad + indent, y, names + 1, rowHeight),
                  Qt::AlignLeft | Qt::AlignVCenter, row.name);
        painter.setFont(strong);
        painter.setPen(style.colours.ink);
        drawFigures(painter, QRectF(card.left(), y, width - pad, rowHeight),
                    Qt::AlignRight | Qt::AlignVCenter, row.value);
    }
}

} // namespace headroom::ui
