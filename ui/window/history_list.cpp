#include "ui/window/history_list.h"

#include "ui/words/format.h"

#include <QPainter>

namespace headroom::ui {

namespace {
constexpr int threadAt = 9; // the line through the dots
constexpr int textLeft = 22;
constexpr int entryHeight = 40;
constexpr int headingHeight = 26;
} // namespace

QString textOf(const store::HistoryEntry& entry) {
    const QString text = QString::fromStdString(entry.text);
    if (entry.action == "revise") return HistoryListModel::tr("Revision made: %1").arg(text);
    if (entry.action == "approve")
        return text.isEmpty() ? HistoryListModel::tr("Revision approved")
                              : HistoryListModel::tr("Revision approved: %1").arg(text);
    if (entry.action == "review") return HistoryListModel::tr("Review signed: %1").arg(text);
    if (entry.action == "archive") return HistoryListModel::tr("The plan was put away");
    if (entry.action == "unarchive") return HistoryListModel::tr("The plan was taken out again");
    if (!text.isEmpty()) return text;
    if (entry.action == "create") return HistoryListModel::tr("The plan was made");
    if (entry.action == "restore") return HistoryListModel::tr("The plan was brought back");
    if (entry.action == "migrate") return HistoryListModel::tr("Read by a newer Headroom");
    return HistoryListModel::tr("Changed");
}

void HistoryListModel::show(std::vector<store::HistoryEntry> entries, const QLocale& locale) {
    beginResetModel();
    m_entries = std::move(entries);
    m_locale = locale;
    m_rows.clear();
    QDate day;
    const QDate today = QDate::currentDate();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QDate of = localTime(m_entries[i].at).date();
        if (i == 0 || of != day)
            m_rows.push_back({!of.isValid()             ? tr("At an unknown time")
                              : of == today             ? tr("Today")
                              : of == today.addDays(-1) ? tr("Yesterday")
                                                        : m_locale.toString(of, QLocale::LongFormat),
                              i});
        day = of;
        m_rows.push_back({{}, i});
    }
    endResetModel();
}

const store::HistoryEntry* HistoryListModel::entry(int row) const {
    if (row < 0 || row >= rowCount()) return nullptr;
    const Row& one = m_rows[static_cast<std::size_t>(row)];
    return one.heading.isEmpty() ? &m_entries[one.entry] : nullptr;
}

int HistoryListModel::rowOf(std::int64_t id) const {
    for (int row = 0; row < rowCount(); ++row)
        if (const auto* one = entry(row); one && one->id == id) return row;
    return -1;
}

int HistoryListModel::rowOfNow() const {
    for (int row = 0; row < rowCount(); ++row)
        if (const auto* one = entry(row); one && one->isNow) return row;
    return -1;
}

QString HistoryListModel::detailOf(const store::HistoryEntry& entry) const {
    QStringList parts{m_locale.toString(localTime(entry.at).time(), QLocale::ShortFormat)};
    if (!entry.who.empty()) parts << QString::fromStdString(entry.who);
    if (entry.isNow) parts << tr("as it is now");
    if (entry.undone)
        parts << (entry.undoneBy == entry.who || entry.undoneBy.empty()
                      ? tr("undone")
                      : tr("undone by %1").arg(QString::fromStdString(entry.undoneBy)));
    return parts.join(QStringLiteral(" · "));
}

int HistoryListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HistoryListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const store::HistoryEntry& entry = m_entries[row.entry];
    const bool heading = !row.heading.isEmpty();
    switch (role) {
    case Qt::DisplayRole: return heading ? row.heading : textOf(entry);
    case Qt::ToolTipRole: return heading ? QString() : textOf(entry).toHtmlEscaped();
    case headingRole: return heading;
    case detailRole: return heading ? QString() : detailOf(entry);
    case undoneRole: return !heading && entry.undone;
    case nowRole: return !heading && entry.isNow;
    case Qt::AccessibleTextRole:
        return heading ? row.heading : textOf(entry) + QStringLiteral(", ") + detailOf(entry);
    default: return {};
    }
}

Qt::ItemFlags HistoryListModel::flags(const QModelIndex& index) const {
    return entry(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

HistoryDelegate::HistoryDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {100, index.data(HistoryListModel::headingRole).toBool() ? headingHeight : entryHeight};
}

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Colours& colours = m_theme.colours();
    const QRect box = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(HistoryListModel::headingRole).toBool()) {
        painter->setFont(m_theme.font(TextStyle::secondaryStrong));
        painter->setPen(colours.muted);
        painter->drawText(box.adjusted(2, 6, -2, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    const bool undone = index.data(HistoryListModel::undoneRole).toBool();
    const bool now = index.data(HistoryListModel::nowRole).toBool();
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen || option.state & QStyle::State_MouseOver) {
        const bool focused = chosen && option.state & QStyle::State_HasFocus;
        painter->setPen(focused ? QPen(colours.accent, 1.5) : QPen(Qt::NoPen));
        painter->setBrush(chosen ? colours.selection() : colours.hover());
        painter->drawRoundedRect(QRectF(box).adjusted(textLeft - 5, 1, -1, -1), space::corner, space::corner);
    }
    painter->setPen(QPen(colours.line, 1.5));
    painter->drawLine(QPointF(box.left() + threadAt, box.top()),
                      QPointF(box.left() + threadAt, box.bottom() + 1));
    const QPointF dot(box.left() + threadAt, box.top() + 13);
    painter->setPen(QPen(now ? colours.accent : undone ? colours.line : colours.muted, 1.5));
    painter->setBrush(now ? colours.accent : undone ? colours.card : colours.muted);
    painter->drawEllipse(dot, now ? 5 : 3.5, now ? 5 : 3.5);

    const QRect words = box.adjusted(textLeft, 3, -6, -3);
    QFont font = m_theme.font(now ? TextStyle::bodyStrong : TextStyle::body);
    font.setStrikeOut(undone);
    painter->setFont(font);
    painter->setPen(undone ? colours.muted : colours.ink);
    painter->drawText(QRect(words.left(), words.top(), words.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                                     words.width()));
    const QFont small = m_theme.font(TextStyle::secondary);
    painter->setFont(small);
    painter->setPen(now ? colours.accent : colours.muted);
    painter->drawText(QRect(words.left(), words.top() + 18, words.width(), 15),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(small).elidedText(index.data(HistoryListModel::detailRole).toString(),
                                                      Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace headroom::ui
