#pragma once

#include <QImage>
#include <QString>
#include <Qt>

#include <functional>

class QMenu;
class QWidget;

namespace headroom::ui {

/// What can be taken from a chart.
struct ChartCopies {
    std::function<QImage()> image;
    std::function<QByteArray()> svg;
    std::function<QString()> table; // tabs between cells, to paste
    std::function<QString()> shown; // the same as people read it
};

/// Adds to a chart's menu: a comment on it.
void addChartComment(QMenu& menu, QWidget& chart, const std::function<void()>& begin);
/// The key that does the same on a chart that has the keyboard.
inline constexpr Qt::Key chartCommentKey = Qt::Key_C;

/// Adds to a chart's menu: copy as image, as SVG, as table, and the table in a window of its own, for those
/// who do not see the chart. `chart` is the window's parent and gives it its name.
void addChartCopies(QMenu& menu, QWidget& chart, const ChartCopies& copies);

} // namespace headroom::ui
