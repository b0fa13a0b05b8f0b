#include "ui/window/page_list.h"

namespace headroom::ui {

namespace {
constexpr int railWidth = 168;
constexpr int entryHeight = 33;
} // namespace

PageList::PageList(const Theme& theme, QWidget* parent)
    : QListWidget(parent)
    , m_theme(theme) {
    setObjectName(QStringLiteral("pageList"));
    setAccessibleName(tr("Pages"));
    setFixedWidth(railWidth);
    setFrameShape(QFrame::NoFrame);
    setIconSize({16, 16});
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&theme, &Theme::changed, this, &PageList::restyle);
    restyle();
}

void PageList::addPage(const QString& name, IconName icon) {
    auto* item = new QListWidgetItem(m_theme.icon(icon), name, this);
    item->setSizeHint({railWidth - 16, entryHeight});
    m_icons.push_back(icon);
}

void PageList::restyle() {
    const Colours& c = m_theme.colours();
    // The chosen page stands on the card's colour, as if its paper reached into the rail.
    setStyleSheet(QStringLiteral("QListWidget#pageList { background: %1; border: none; border-right: 1px solid %2; padding: 8px; }"
                                 "QListWidget#pageList::item { color: %3; border-radius: 6px; padding: 0 8px; }"
                                 "QListWidget#pageList::item:hover { background: %4; }"
                                 "QListWidget#pageList::item:selected { background: %5; color: %6; }"
                                 "QListWidget#pageList:focus::item:selected { border: 2px solid %7; padding: 0 6px; }")
                      .arg(c.rail.name(), c.line.name(), c.muted.name(), blend(c.ink, c.rail, 0.05).name(), c.card.name(),
                           c.ink.name(), c.accent.name()));
    for (int i = 0; i < count(); ++i) item(i)->setIcon(m_theme.icon(m_icons[static_cast<std::size_t>(i)]));
}

} // namespace headroom::ui
