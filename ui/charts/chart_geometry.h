#pragma once

#include "ui/charts/chart_painting.h"
#include "ui/charts/month_chart_data.h"
#include "ui/charts/ticks.h"

#include <QLocale>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace headroom::ui {

/// Where things are in a chart of a given size: plain arithmetic, so that the chart's library can be
/// exchanged. Month t has its middle at x = t on the axis and spans t - 0.5 to t + 0.5.
struct ChartGeometry {
    QSizeF size;
    QRectF plot;
    ChartColumns columns;
    int months = 0;
    Ticks ticks;

    [[nodiscard]] double xOf(double month) const {
        return columns.left - columns.scrolled + (month + 0.5) * columns.width;
    }
    [[nodiscard]] double yOf(double value) const {
        return plot.bottom() - (value - ticks.first) / (ticks.last - ticks.first) * plot.height();
    }
    [[nodiscard]] double monthOf(double x) const {
        return (x - columns.left + columns.scrolled) / columns.width - 0.5;
    }
    [[nodiscard]] double valueOf(double y) const {
        return ticks.first + (plot.bottom() - y) / plot.height() * (ticks.last - ticks.first);
    }
    /// The month whose column x is in and that is in sight, or -1.
    [[nodiscard]] int monthAt(double x) const;
    /// The last month whose middle is in sight, or -1.
    [[nodiscard]] int lastVisibleMonth() const;
};

/// Lays out a chart. `columns` is where the grid has its months; without it they spread over the width. The
/// axis stays at `before` where the data fits it well.
ChartGeometry layOutChart(const MonthChartData& data, const QSizeF& size,
                          const std::optional<ChartColumns>& columns, bool monthLabels, double textScale,
                          const QLocale& locale, const std::optional<Ticks>& before = std::nullopt);

/// The lower and upper edge of a layer of the stack, month by month. Negative values stack downwards from 0;
/// a value that does not exist has no height.
struct StackEdges {
    std::vector<double> lower;
    std::vector<double> upper;
};
std::vector<StackEdges> stackEdges(const MonthChartData& data);

} // namespace headroom::ui
