#include "ui/palette/palette_delegate.h"

#include "ui/palette/palette_model.h"

#include <QPainter>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr int textLeft = 34; // behind the icon
constexpr int textRight = 10;
constexpr int apart = 8; // name and where it belongs

IconName iconOf(FoundKind kind) {
    switch (kind) {
    case FoundKind::action: return IconName::settings;
    case FoundKind::page: return IconName::overview;
    case FoundKind::lever: return IconName::automation;
    case FoundKind::metric: return IconName::ranges;
    case FoundKind::plan: return IconName::review;
    case FoundKind::scenario: return IconName::copy;
    case FoundKind::finding: return IconName::guardrails;
    case FoundKind::help: return IconName::search;
    }
    return IconName::search;
}

/// Draws a text with some of its letters in another font and colour; returns where it ends. What has no room
/// is left out, with three dots.
double drawMarked(QPainter& painter, double x, double baseline, double end, const QString& text,
                  const QVariantList& marked, const QFont& plain, const QFont& strong, const QColor& colour,
                  const QColor& mark) {
    const QFontMetricsF plainMetrics(plain), strongMetrics(strong);
    const double dots = plainMetrics.horizontalAdvance(QStringLiteral("…"));
    qsizetype next = 0;
    for (qsizetype i = 0; i < text.size();) {
        const bool isMarked = next < marked.size() && marked[next].toInt() == i;
        // Letters of one kind are drawn as a piece: their distances are the font's.
        qsizetype length = 0;
        while (i + length < text.size()) {
            const bool also = next < marked.size() && marked[next].toInt() == i + length;
            if (also != isMarked) break;
            if (also) ++next;
            ++length;
        }
        QString piece = text.mid(i, length);
        const QFontMetricsF& metrics = isMarked ? strongMetrics : plainMetrics;
        const bool last = i + length >= text.size();
        const double room = end - x - (last ? 0 : dots);
        const bool cut = metrics.horizontalAdvance(piece) > room;
        if (cut) piece = metrics.elidedText(piece, Qt::ElideRight, end - x);
        painter.setFont(isMarked ? strong : plain);
        painter.setPen(isMarked ? mark : colour);
        painter.drawText(QPointF(x, baseline), piece);
        x += metrics.horizontalAdvance(piece);
        if (cut) return x;
        i += length;
    }
    return x;
}

} // namespace

PaletteDelegate::PaletteDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {200, rowHeight};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Colours& colours = m_theme.colours();
    const auto kind = static_cast<FoundKind>(index.data(PaletteModel::kindRole).toInt());
    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    const bool current = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(4, 1, -4, -1);
    if (current || (option.state & QStyle::State_MouseOver && enabled)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(current ? colours.selection() : colours.hover());
        painter->drawRoundedRect(box, space::corner, space::corner);
    }
    const int iconTop = option.rect.top() + (option.rect.height() - 16) / 2;
    m_theme.icon(iconOf(kind))
        .paint(painter, QRect(option.rect.left() + 12, iconTop, 16, 16), Qt::AlignCenter,
               enabled ? QIcon::Normal : QIcon::Disabled);

    const QFont plain = m_theme.font(TextStyle::body), strong = m_theme.font(TextStyle::bodyStrong);
    const QFont small = m_theme.font(TextStyle::secondary),
                smallStrong = m_theme.font(TextStyle::secondaryStrong);
    const QFontMetricsF metrics(plain);
    const double baseline = option.rect.center().y() + (metrics.ascent() - metrics.descent()) / 2 + 1;

    const QString keys = index.data(PaletteModel::keysRole).toString();
    const QString value = index.data(PaletteModel::valueRole).toString();
    const QString kindName = label(kind);
    const QString right = !value.isEmpty() ? value : !keys.isEmpty() ? keys : kindName;
    const QFont rightFont = !value.isEmpty() ? plain : small;
    const double rightWidth = QFontMetricsF(rightFont).horizontalAdvance(right);
    const QRectF rightBox(box.right() - textRight - rightWidth, box.top(), rightWidth + 1, box.height());
    painter->setFont(rightFont);
    painter->setPen(!enabled                   ? colours.disabled()
                    : value.isEmpty()          ? colours.muted
                    : kind == FoundKind::lever ? colours.input
                                               : colours.ink);
    painter->drawText(rightBox, Qt::AlignRight | Qt::AlignVCenter, right);

    const double end = rightBox.left() - 2 * apart;
    double x = option.rect.left() + textLeft + 4;
    x = drawMarked(*painter, x, baseline, end, index.data(Qt::DisplayRole).toString(),
                   index.data(PaletteModel::lettersRole).toList(), plain, strong,
                   enabled ? colours.ink : colours.disabled(), colours.accent);
    QString detail = index.data(PaletteModel::detailRole).toString();
    if (!enabled)
        detail = detail.isEmpty() ? PaletteModel::tr("not now") : PaletteModel::tr("%1, not now").arg(detail);
    if (!detail.isEmpty() && end - x > 40)
        drawMarked(*painter, x + apart, baseline, end, detail,
                   index.data(PaletteModel::detailLettersRole).toList(), small, smallStrong,
                   enabled ? colours.muted : colours.disabled(), colours.accent);
    painter->restore();
}

} // namespace headroom::ui
