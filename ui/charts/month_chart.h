#pragma once

#include "ui/charts/chart_painting.h"
#include "ui/charts/month_chart_data.h"
#include "ui/theme/theme.h"

#include <QPointF>
#include <QWidget>

#include <memory>

namespace headroom::ui {

class ChartScene;

/// A chart over months whose months stand above the columns of a grid. Hovering shows a line and the month's
/// values; chart and grid share the hovered month through `monthHovered` and `setHoveredMonth`.
class MonthChart : public QWidget {
    Q_OBJECT

public:
    explicit MonthChart(const Theme& theme, QWidget* parent = nullptr);
    ~MonthChart() override;

    void setData(const MonthChartData& data);
    [[nodiscard]] const MonthChartData& data() const;

    /// Where the grid below has its months, in this widget's coordinates.
    void setColumns(const ChartColumns& columns);
    /// Without a grid: months spread over the width, their names below.
    void setColumnsAutomatic();

    /// The month that is pointed at elsewhere, such as in the grid; -1 for none. Emits nothing, and shows no
    /// card: the numbers are where the pointer is.
    void setHoveredMonth(int month);
    [[nodiscard]] int hoveredMonth() const;

    /// The month of the column at x, or -1; the value of the axis at y. In this widget's coordinates.
    [[nodiscard]] int monthAt(double x) const;
    [[nodiscard]] double valueAt(double y) const;
    [[nodiscard]] QPointF position(int month, double value) const;

    /// The chart alone, as it would look at this size in the theme's colours, month names below.
    [[nodiscard]] QImage image(const QSize& size, double devicePixelRatio = 2) const;
    [[nodiscard]] QByteArray svg(const QSize& size) const;
    /// Puts image, SVG and the table on the clipboard.
    void copy() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The pointer is over another month; -1 where it left.
    void monthHovered(int month);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    [[nodiscard]] ChartStyle standaloneStyle() const;
    void hover(int month);

    const Theme& m_theme;
    std::unique_ptr<ChartScene> m_scene;
    std::optional<ChartColumns> m_columns;
};

} // namespace headroom::ui
