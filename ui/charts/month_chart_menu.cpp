#include "ui/charts/chart_menu.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/month_chart.h"
#include "ui/words/format.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>

namespace headroom::ui {

void MonthChart::contextMenuEvent(QContextMenuEvent* event) {
    settle();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const auto grip = byMouse && m_editable ? stairAt(data(), m_scene->geometry(), event->pos()) : m_chosen;
    if (grip && m_scene->stairs() && isStair(data().lines[static_cast<std::size_t>(grip->line)])) {
        const int month = byMouse ? monthAt(event->pos().x()) : grip->month + 1;
        const auto add = [&](const QString& text, Qt::Key key, bool enabled, auto&& then) {
            QAction* action = menu->addAction(text, this, then);
            action->setShortcut(key);
            action->setShortcutContext(Qt::WidgetShortcut); // shown, not listened to: keys are handled above
            action->setShortcutVisibleInContextMenu(true);
            action->setEnabled(enabled);
        };
        add(tr("&Add a step in %1")
                .arg(month >= 0 && month < static_cast<int>(data().months.size())
                         ? monthLong(data().months[static_cast<std::size_t>(month)], locale())
                         : QString()),
            Qt::Key_Insert, month > grip->month && month < static_cast<int>(data().months.size()),
            [this, line = grip->line, month] {
                addStep(line, month);
                settle();
            });
        add(tr("Take the step &out"), Qt::Key_Delete, grip->month > 0, [this, step = *grip] {
            choose(StairGrip{step.line, step.month, StairPart::corner});
            removeChosen();
        });
        menu->addSeparator();
    }
    addChartComment(*menu, *this, [this] { Q_EMIT commentWanted(); });
    const auto imageSize = [this] { return size().expandedTo(QSize(640, 320)); };
    addChartCopies(*menu, *this,
                   {[this, imageSize] { return image(imageSize()); },
                    [this, imageSize] { return svg(imageSize()); },
                    [this] { return chartTable(data(), locale()); },
                    [this] { return shownChartTable(data(), locale()); }});
    menu->popup(byMouse ? event->globalPos() : mapToGlobal(rect().center()));
}

} // namespace headroom::ui
