#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace headroom::ui {

/// The program's own line icons, 16 px, drawn in one colour.
enum class IconName {
    // pages
    overview,
    demand,
    automation,
    people,
    time,
    service,
    money,
    ranges,
    allNumbers,
    guardrails,
    review,
    // actions
    undo,
    redo,
    import,
    report,
    search,
    add,
    copy,
    remove,
    settings,
    close,
    chevronDown,
    chevronRight,
};

/// One icon in one colour, sharp at the given size and device pixel ratio.
QPixmap iconPixmap(IconName name, const QColor& colour, int size, double devicePixelRatio);
/// An icon in these colours for its modes, drawn anew at every size.
QIcon makeIcon(IconName name, const QColor& normal, const QColor& active, const QColor& disabled);
/// Makes the resources of this library known; everything here does so by itself.
void initialiseIcons();
/// The program's icon.
QIcon applicationIcon();

} // namespace headroom::ui
