#include "ui/report/charts.h"

#include "ui/charts/chart_painting.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

namespace headroom::ui::report {

namespace {

using plan::Metric;

std::vector<double> part(std::span<const double> series, int first, int count) {
    const auto months = series.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(count));
    return {months.begin(), months.end()};
}

MonthChartData monthsOf(const projection::Projection& projection, int first, int count) {
    MonthChartData data;
    for (int t = first; t < first + count; ++t) data.months.push_back(projection.plan->monthAt(t));
    return data;
}

MonthLine line(const QString& name, std::vector<double> values, ColourRole role) {
    MonthLine result;
    result.name = name;
    result.values = std::move(values);
    result.role = role;
    result.endLabel = name;
    result.bold = true;
    return result;
}

} // namespace

MonthChartData capacityChart(const projection::Projection& projection, int first, int count,
                             const QLocale& locale) {
    MonthChartData data = monthsOf(projection, first, count);
    data.unit = plan::Unit::fte;
    const auto gap = part(projection.series(Metric::gapFte), first, count);
    const auto required = part(projection.series(Metric::requiredFte), first, count);
    // Capacity is what the gap is measured from: effective and flex.
    auto capacity = part(projection.series(Metric::effectiveFte), first, count);
    bool flex = false;
    for (int t = 0; t < count; ++t) {
        const double more = projection.series(Metric::flexFte)[static_cast<std::size_t>(first + t)];
        flex |= more > 0;
        capacity[static_cast<std::size_t>(t)] += more;
    }

    MonthLine traditional =
        line(Words::tr("Traditional"), part(projection.traditional.series(Metric::requiredFte), first, count),
             ColourRole::muted);
    traditional.dash = Qt::DotLine;
    traditional.width = 1.4;
    traditional.bold = false;
    data.lines.push_back(std::move(traditional));
    data.lines.push_back(line(label(Metric::requiredFte), required, ColourRole::accent));
    data.lines.push_back(line(flex ? Words::tr("Effective and flex") : label(Metric::effectiveFte), capacity,
                              ColourRole::ink));

    int worst = 0;
    for (int t = 0; t < count; ++t) {
        data.tinted.push_back(gap[static_cast<std::size_t>(t)] < 0);
        if (gap[static_cast<std::size_t>(t)] < gap[static_cast<std::size_t>(worst)]) worst = t;
    }
    const auto at = static_cast<std::size_t>(worst);
    if (gap[at] < -0.05)
        data.mark = GapMark{worst, capacity[at], required[at],
                            formatWithUnit(gap[at], plan::Unit::fte, locale), ColourRole::trouble};
    return data;
}

MonthChartData automationChart(const projection::Projection& projection, int first, int count,
                               const QLocale& locale) {
    MonthChartData data = monthsOf(projection, first, count);
    data.unit = plan::Unit::share;
    data.fromZero = true;
    const auto labelled = [&](const QString& name, double last) {
        return name + u' ' + formatNumber(last, plan::Unit::share, locale);
    };
    if (projection.outputs.types() <= mostTypesInChart) {
        for (int w = 0; w < projection.outputs.types(); ++w) {
            MonthLine type = line(
                QString::fromStdString(projection.plan->workTypes[static_cast<std::size_t>(w)].name),
                part(projection.series(Metric::typeAutomation, w), first, count), Colours::seriesRole(w));
            type.width = 1.6;
            type.step = true;
            type.bold = false;
            type.dash = w < 6 ? Qt::SolidLine : Qt::DashLine; // the colours repeat after six
            type.endLabel = labelled(type.name, type.values.back());
            data.lines.push_back(std::move(type));
        }
    } else {
        for (const Metric metric : {Metric::involvementRate, Metric::resolutionRate}) {
            MonthLine rate =
                line(label(metric), part(projection.series(metric), first, count),
                     metric == Metric::involvementRate ? ColourRole::series4 : ColourRole::series3);
            rate.step = true;
            rate.width = 1.6;
            rate.endLabel = labelled(rate.name, rate.values.back());
            data.lines.push_back(std::move(rate));
        }
    }
    MonthLine whole =
        line(Words::tr("Plan"), part(projection.series(Metric::automation), first, count), ColourRole::ink);
    whole.step = true;
    whole.width = 2.6;
    whole.endLabel = labelled(whole.name, whole.values.back());
    data.lines.push_back(std::move(whole));
    return data;
}

void drawChart(Pages& pages, const MonthChartData& data, const MonthColumns& columns, double height) {
    pages.need(height);
    if (QPainter* painter = pages.painter()) {
        ChartStyle style;
        style.locale = pages.locale();
        style.columns = ChartColumns{columns.left - paper::left, columns.width, 0};
        paintMonthChart(*painter, QRectF(paper::left, pages.y(), paper::contentWidth, height), data, style);
    }
    pages.advance(height);
}

} // namespace headroom::ui::report
