#include "ui/window/page_list.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace headroom::ui {

namespace {
constexpr int railPadding = 8; // as the style sheet has it
constexpr int textLeft = 34;   // behind the icon
constexpr int entryHeight = 33;
/// The chosen page stands on the card's colour, as if its paper reached into the rail.
class PageEntry : public QStyledItemDelegate {
public:
    PageEntry(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Colours& colours = m_theme.colours();
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
        const bool focused = chosen && option.widget && option.widget->hasFocus();
        painter->setPen(focused ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(chosen                                   ? colours.card
                          : option.state & QStyle::State_MouseOver ? blend(colours.ink, colours.rail, 0.05)
                                                                   : colours.rail);
        painter->drawRoundedRect(box, space::corner, space::corner);
        const bool enabled = option.state & QStyle::State_Enabled;
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, QRect(option.rect.left() + 10, option.rect.center().y() - 7, 16, 16),
                   Qt::AlignCenter,
                   !enabled ? QIcon::Disabled
                   : chosen ? QIcon::Selected
                            : QIcon::Normal);
        painter->setFont(m_theme.font(chosen ? TextStyle::bodyStrong : TextStyle::body));
        painter->setPen(!enabled ? colours.disabled() : chosen ? colours.ink : colours.muted);
        painter->drawText(option.rect.adjusted(textLeft, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          index.data(Qt::DisplayRole).toString());
        painter->restore();
    }

private:
    const Theme& m_theme;
};

} // namespace

PageList::PageList(const Theme& theme, QWidget* parent)
    : QListWidget(parent)
    , m_theme(theme) {
    setObjectName(QStringLiteral("pageList"));
    setAccessibleName(tr("Pages"));
    setItemDelegate(new PageEntry(theme, this));
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setIconSize({16, 16});
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&theme, &Theme::changed, this, &PageList::restyle);
    restyle();
}

void PageList::addPage(const QString& name, IconName icon) {
    auto* item = new QListWidgetItem(m_theme.icon(icon), name, this);
    item->setSizeHint({0, entryHeight});
    m_icons.push_back(icon);
    // As wide as the longest name is when its page is chosen: the room belongs to the months.
    m_widest = std::max(m_widest, QFontMetricsF(m_theme.font(TextStyle::bodyStrong)).horizontalAdvance(name));
    setFixedWidth(textLeft + static_cast<int>(m_widest) + 12 + 2 * railPadding);
}

void PageList::restyle() {
    for (int i = 0; i < count(); ++i) item(i)->setIcon(m_theme.icon(m_icons[static_cast<std::size_t>(i)]));
}

} // namespace headroom::ui
