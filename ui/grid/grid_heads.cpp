#include "ui/grid/grid_heads.h"

#include "ui/words/catalogue.h"
#include "ui/words/format.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace headroom::ui {

namespace {
constexpr int unitGap = 6;
constexpr int narrowest = 150;
constexpr int widest = 260;
constexpr int indent = 14; // room for the chevron and the colour dot

TextStyle styleOf(const GridRow& row) {
    return row.strong ? TextStyle::bodyStrong : TextStyle::body;
}
} // namespace

RowHead::RowHead(const MonthGridModel& model, const Theme& theme, const QSet<QString>& folded,
                 QWidget* parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_model(model)
    , m_theme(theme)
    , m_folded(folded)
    , m_wantedWidth(narrowest) {
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setAccessibleName(tr("Rows"));
}

void RowHead::measure() {
    QStringList said;
    for (int row = 0; row < m_model.rowCount(); ++row)
        said << m_model.gridRow(row).label << m_model.shownUnit(row);
    if (said == m_measured) return;
    m_measured = std::move(said);
    double width = narrowest;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.gridRow(row).isHeading()) continue; // goes on over the months
        const QString unit = m_model.shownUnit(row);
        const QString& label = m_model.gridRow(row).label;
        const double needed =
            textWidth(styleOf(m_model.gridRow(row)), label) + unitGap + textWidth(TextStyle::secondary, unit);
        width = std::max(width, needed + space::unit * 2);
    }
    m_wantedWidth = std::min(static_cast<int>(width) + 1, widest);
}

QSize RowHead::sizeHint() const {
    return {wantedWidth(), length()}; // the base would measure every row for a width of its own
}

/// What a row is called where the whole name does not fit.
QString RowHead::shortened(const GridRow& row) {
    // A row that is named by its page keeps that name.
    if (row.kind == RowKind::metric && row.label == ui::label(row.metric)) return shortLabel(row.metric);
    if (row.kind == RowKind::lever && row.label == ui::label(row.lever.key)) return shortLabel(row.lever.key);
    return row.label;
}

void RowHead::paintSection(QPainter* painter, const QRect& rect, int row) const {
    if (row < 0 || row >= m_model.rowCount()) return;
    const Colours& colours = m_theme.colours();
    const GridRow& which = m_model.gridRow(row);
    painter->save();
    painter->fillRect(rect, colours.background);
    painter->setRenderHint(QPainter::Antialiasing);
    if (which.isHeading()) {
        paintHeading(painter, rect, which);
        painter->restore();
        return;
    }
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
    const TextStyle style = styleOf(which);
    const QFont font = m_theme.font(style);
    QRectF text = QRectF(rect).adjusted(0, 0, -space::unit, -1);
    const QFontMetricsF metrics(font);
    QString unit = m_model.shownUnit(row);
    double unitWidth = textWidth(TextStyle::secondary, unit);
    // A whole name says more than half of one and its unit, which the tooltip has.
    const double name = textWidth(style, which.label);
    if (name <= text.width() && name + unitGap + unitWidth > text.width()) {
        unit.clear();
        unitWidth = -unitGap;
    }
    const bool whole = name + unitGap + unitWidth <= text.width();
    const QString label =
        cutToWidth(style, whole ? which.label : shortened(which), text.width() - unitWidth - unitGap);
    painter->setFont(font);
    painter->setPen(colours.ink);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, label);
    text.setLeft(text.left() + textWidth(style, label) + unitGap);
    painter->setFont(m_theme.font(TextStyle::secondary));
    painter->setPen(colours.muted);
    // On the label's base line: the unit is part of the name.
    const double baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    painter->drawText(QPointF(text.left(), baseline), unit);
    painter->restore();
}

void RowHead::paintHeading(QPainter* painter, const QRect& rect, const GridRow& which) const {
    const Colours& colours = m_theme.colours();
    QRectF text = QRectF(rect).adjusted(0, 0, -space::unit, -2);
    const double middle = rect.bottom() - 8.5;
    if (which.kind == RowKind::section) {
        const auto icon = m_folded.contains(which.section) ? IconName::chevronRight : IconName::chevronDown;
        painter->drawPixmap(QPointF(rect.left() - 2, middle - 6),
                            iconPixmap(icon, colours.muted, 12, devicePixelRatioF()));
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.of(Colours::seriesRole(which.type)));
        painter->drawEllipse(QPointF(rect.left() + 4, middle), 4, 4);
    }
    text.setLeft(rect.left() + indent);
    painter->setFont(m_theme.font(TextStyle::secondaryStrong));
    painter->setPen(colours.muted);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom | Qt::TextDontClip, which.label);
}

MonthHead::MonthHead(const MonthGridModel& model, const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
    , m_theme(theme) {
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setAccessibleName(tr("Months"));
}

QSize MonthHead::sizeHint() const {
    return {length(), minimumHeight()}; // fixed: the base would measure every name for one of its own
}

void MonthHead::setHovered(int column) {
    if (m_hovered == column) return;
    m_hovered = column;
    viewport()->update();
}

void MonthHead::paintSection(QPainter* painter, const QRect& rect, int column) const {
    if (column < 0 || column >= m_model.columnCount()) return;
    const Colours& colours = m_theme.colours();
    painter->save();
    painter->fillRect(rect, colours.background);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
    // What is past is underlined: there the actuals stand.
    if (m_model.isPast(column))
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), colours.accent);
    QString text = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const bool isMonth = column < m_model.months();
    if (isMonth && column > 0 && plan::calendarMonth(m_model.month(column)) == 0)
        text = monthShortWithYear(m_model.month(column), m_model.locale());
    painter->setFont(m_theme.font(column == m_hovered ? TextStyle::bodyStrong : TextStyle::body));
    painter->setPen(column == m_hovered ? colours.ink : colours.muted);
    painter->drawText(rect.adjusted(0, 0, isMonth ? 0 : -18, -1),
                      isMonth ? Qt::AlignCenter : Qt::AlignRight | Qt::AlignVCenter, text);
    painter->restore();
}

} // namespace headroom::ui
