#include "ui/charts/chart_geometry.h"

#include "ui/theme/fonts.h"
#include "ui/words/format.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::ui {

namespace {

/// Data that takes less than this of an axis that was made for other data does not fit it well.
constexpr double leastOfKeptAxis = 0.6;

/// The least and the most of everything drawn.
struct Extent {
    double least = std::numeric_limits<double>::infinity();
    double most = -std::numeric_limits<double>::infinity();

    void add(double value) {
        if (!std::isfinite(value)) return;
        least = std::min(least, value);
        most = std::max(most, value);
    }
    void add(const std::vector<double>& values) {
        for (const double value : values) add(value);
    }
};

Extent extentOf(const MonthChartData& data) {
    Extent extent;
    if (data.upTo) extent.add(*data.upTo);
    for (const MonthLine& line : data.lines) extent.add(line.values);
    for (const MonthBand& band : data.bands) {
        extent.add(band.low);
        extent.add(band.high);
    }
    for (const StackEdges& layer : stackEdges(data)) {
        extent.add(layer.lower);
        extent.add(layer.upper);
    }
    return extent;
}

double widestTick(const Ticks& ticks, plan::Unit unit, const QLocale& locale, double textScale) {
    const QFontMetricsF font(textFont(TextStyle::secondary, textScale));
    double widest = 0;
    for (const double value : ticks.values())
        widest = std::max(widest, figuresWidth(font, formatTick(value, ticks.step, unit, locale)));
    return widest;
}

double widestEndLabel(const MonthChartData& data, double textScale) {
    const auto normal = [textScale](const QString& text) {
        return textWidth(TextStyle::secondary, text, textScale);
    };
    double widest = 0;
    for (const MonthLine& line : data.lines)
        widest = std::max(widest, textWidth(line.bold ? TextStyle::secondaryStrong : TextStyle::secondary,
                                            line.endFigure.isEmpty() ? line.endLabel
                                                                     : line.endLabel + u' ' + line.endFigure,
                                            textScale));
    for (const MonthLayer& layer : data.stack) widest = std::max(widest, normal(layer.endLabel));
    for (const MonthBand& band : data.bands)
        widest = std::max({widest, normal(band.lowLabel), normal(band.highLabel)});
    return widest;
}

} // namespace

int ChartGeometry::monthAt(double x) const {
    if (x < plot.left() || x > plot.right()) return -1;
    const int month = static_cast<int>(std::floor(monthOf(x) + 0.5));
    // The right edge belongs to the last column.
    return std::clamp(month, -1, months - 1);
}

int ChartGeometry::lastVisibleMonth() const {
    return std::clamp(static_cast<int>(std::floor(monthOf(plot.right()))), -1, months - 1);
}

ChartGeometry layOutChart(const MonthChartData& data, const QSizeF& size,
                          const std::optional<ChartColumns>& columns, bool monthLabels, double textScale,
                          const QLocale& locale, const std::optional<Ticks>& before) {
    ChartGeometry g;
    g.size = size;
    g.months = static_cast<int>(data.months.size());
    const double top = 20 * textScale, bottom = (monthLabels ? 22 : 8) * textScale;
    const double height = std::max(20.0, size.height() - top - bottom);

    const Extent extent = extentOf(data);
    // A tick about every 52 px, and a little room above so that the highest line is not cut by the edge.
    const int wanted = std::clamp(static_cast<int>(height / (52 * textScale)), 1, 8);
    g.ticks = niceTicks(extent.least, extent.most, wanted, data.fromZero || !data.stack.empty());
    if (before && before->first <= extent.least && before->last >= extent.most &&
        g.ticks.last - g.ticks.first >= leastOfKeptAxis * (before->last - before->first))
        g.ticks = *before;

    double right = size.width() - 4;
    if (columns) {
        g.columns = *columns;
        // Months that run on beyond the edge end before the labels, which would lie over them.
        const double mostForLabels = std::max(88.0, size.width() * 0.09);
        const double end = g.columns.left - g.columns.scrolled + g.columns.width * g.months;
        right = std::min(right, g.columns.end);
        const double labels = widestEndLabel(data, textScale);
        if (labels > 0 && end > right && !(g.columns.end < size.width()))
            right -= std::min(labels + 10 * textScale, mostForLabels);
        right = std::min(right, end);
    } else {
        g.columns.left = widestTick(g.ticks, data.unit, locale, textScale) + 14 * textScale;
        const double labels = widestEndLabel(data, textScale);
        right = size.width() - 4 - (labels > 0 ? std::min(labels + 10 * textScale, size.width() * 0.3) : 0);
        g.columns.width = std::max(1.0, (right - g.columns.left) / std::max(1, g.months));
    }
    g.columns.width = std::max(1.0, g.columns.width);
    g.plot = QRectF(g.columns.left, top, std::max(1.0, right - g.columns.left), height);
    return g;
}

std::vector<StackEdges> stackEdges(const MonthChartData& data) {
    const std::size_t months = data.months.size();
    std::vector<double> above(months, 0.0), below(months, 0.0);
    std::vector<StackEdges> edges;
    edges.reserve(data.stack.size());
    for (const MonthLayer& layer : data.stack) {
        StackEdges edge{std::vector<double>(months), std::vector<double>(months)};
        for (std::size_t t = 0; t < months; ++t) {
            const double raw = t < layer.values.size() ? layer.values[t] : 0;
            const double value = std::isfinite(raw) ? raw : 0;
            double& sum = value < 0 ? below[t] : above[t];
            edge.lower[t] = std::min(sum, sum + value);
            edge.upper[t] = std::max(sum, sum + value);
            sum += value;
        }
        edges.push_back(std::move(edge));
    }
    return edges;
}

} // namespace headroom::ui
