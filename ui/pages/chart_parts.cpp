#include "ui/pages/chart_parts.h"

#include "ui/grid/lever_edit.h"

#include <QCoreApplication>

#include <array>
#include <limits>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Pages)
};

} // namespace

PageSpec pageOf(const QString& key, const QString& name, IconName icon,
                Answer (*answer)(const projection::Projection& projection, const QLocale& locale)) {
    PageSpec page;
    page.key = key;
    page.name = name;
    page.icon = icon;
    page.answer = [answer](const PageInput& input) { return answer(input.projection, input.locale); };
    return page;
}

MonthChartData emptyChart(const PageInput& input, const QString& title, plan::Unit unit) {
    MonthChartData chart;
    for (int t = 0; t < input.plan.months; ++t) chart.months.push_back(input.plan.monthAt(t));
    for (double gap : input.projection.series(plan::Metric::gapFte)) chart.tinted.push_back(gap < 0);
    chart.unit = unit;
    chart.currency = QString::fromStdString(input.plan.currency);
    chart.title = title;
    return chart;
}

std::vector<double> valuesOf(std::span<const double> series) {
    return {series.begin(), series.end()};
}

std::vector<double> leverValues(const PageInput& input, plan::LeverKey key) {
    return input.plan.lever(key).base.values(input.plan.months);
}

std::vector<double> sumOf(const std::vector<double>& a, const std::vector<double>& b) {
    std::vector<double> sum = a;
    for (std::size_t t = 0; t < sum.size() && t < b.size(); ++t) sum[t] += b[t];
    return sum;
}

MonthLine line(const QString& name, std::vector<double> values, ColourRole role) {
    MonthLine result;
    result.name = name;
    result.endLabel = name;
    result.values = std::move(values);
    result.role = role;
    return result;
}

std::vector<MonthLine> typeLines(const PageInput& input, plan::Metric metric) {
    constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    std::vector<MonthLine> lines;
    for (int w = 0; w < static_cast<int>(input.plan.workTypes.size()); ++w) {
        lines.push_back(line(QString::fromStdString(input.plan.workTypes[static_cast<std::size_t>(w)].name),
                             valuesOf(input.projection.series(metric, w)), Colours::seriesRole(w)));
        lines.back().dash =
            dashes[static_cast<std::size_t>(w / 6) % dashes.size()]; // six colours, then the same dashed
    }
    return lines;
}

MonthLine asTodayLine(const PageInput& input) {
    MonthLine today =
        line(Words::tr("Automation as today"),
             valuesOf(input.projection.withoutGrowth.series(plan::Metric::totalCost)), ColourRole::ink);
    today.dash = Qt::DotLine;
    today.endLabel = Words::tr("As today");
    return today;
}

void addCostRows(GridRows& rows, const QString& page) {
    rows.section(Words::tr("Cost"), page + QStringLiteral("cost"))
        .metric(plan::Metric::peopleCost)
        .metric(plan::Metric::hiringCost)
        .metric(plan::Metric::exitCost)
        .metric(plan::Metric::aiCost)
        .metric(plan::Metric::flexCost)
        .metric(plan::Metric::totalCost, -1, true);
    rows.section(Words::tr("Against the alternatives"), page + QStringLiteral("alternatives"))
        .derived(Derived::costTraditional)
        .derived(Derived::costWithoutGrowth)
        .derived(Derived::saving, true);
}

MonthLine leverLine(const PageInput& input, const plan::LeverRef& ref, const QString& name, ColourRole role) {
    const plan::Lever* lever = input.plan.find(ref);
    MonthLine result =
        line(name, lever ? lever->base.values(input.plan.months) : std::vector<double>{}, role);
    const plan::LeverInfo& info = plan::info(ref.key);
    if (!lever || !info.byMonth) return result;
    const bool steps = lever->base.isConstant() || lever->base.shape() == plan::Shape::steps;
    result.step = steps;
    result.stair = Stair{ref,
                         info.minimum,
                         info.maximum.value_or(std::numeric_limits<double>::infinity()),
                         info.whole,
                         steps && typedValueHolds(ref.key),
                         {}};
    return result;
}

Stair seasonStair() {
    return {std::nullopt, 0, 12, false, false, {}};
}

void addLeverBand(MonthChartData& chart, const PageInput& input, const plan::LeverRef& ref,
                  const QString& name, ColourRole role, bool labelled) {
    const plan::Lever* lever = input.plan.find(ref);
    if (!lever || !lever->range) return;
    MonthBand band{name,
                   {},
                   {},
                   role,
                   labelled ? Words::tr("Low") : QString(),
                   labelled ? Words::tr("High") : QString()};
    band.step = lever->base.isConstant() || lever->base.shape() == plan::Shape::steps;
    for (int t = 0; t < input.plan.months; ++t) {
        band.low.push_back(lever->lowAt(t));
        band.high.push_back(lever->highAt(t));
    }
    chart.bands.push_back(std::move(band));
}

namespace {

/// New numbers of the same thing move no axis that they fit.
void keepAxis(MonthChartData& chart, const PageInput& input) {
    chart.axisKey = chart.title + u' ' + QString::fromStdString(input.plan.id);
}

MonthBand bandOf(const ranges::Summary& summary, plan::Metric metric, int w, const QString& name,
                 ColourRole role) {
    MonthBand band;
    band.name = Words::tr("%1, P10 to P90").arg(name);
    band.low = summary.series(metric, w, ranges::Level::p10);
    band.high = summary.series(metric, w, ranges::Level::p90);
    band.role = role;
    return band;
}

} // namespace

void addBand(MonthChartData& chart, const PageInput& input, plan::Metric metric, const QString& name,
             ColourRole role, bool labelled, bool step) {
    keepAxis(chart, input);
    if (!input.ranges) return;
    MonthBand band = bandOf(*input.ranges->summary, metric, -1, name, role);
    band.step = step;
    if (labelled) {
        band.lowLabel = QStringLiteral("P10");
        band.highLabel = QStringLiteral("P90");
    }
    chart.bands.push_back(std::move(band));
}

void addWhiskers(MonthChartData& chart, const PageInput& input, plan::Metric metric, const QString& name) {
    addBand(chart, input, metric, name, ColourRole::ink, false);
    if (input.ranges) chart.bands.back().whiskers = true;
}

void addTypeBand(MonthChartData& chart, const PageInput& input, plan::Metric metric, int w,
                 const MonthLine& series, double strength) {
    keepAxis(chart, input);
    if (!input.ranges) return;
    chart.bands.push_back(bandOf(*input.ranges->summary, metric, w, series.name, series.role));
    chart.bands.back().strength = strength;
}

void addLeverWhiskers(MonthChartData& chart, const PageInput& input, plan::LeverKey key,
                      const QString& name) {
    const plan::Lever& lever = input.plan.lever(key);
    if (!lever.range) return;
    MonthBand band;
    band.name = Words::tr("%1, low to high").arg(name);
    for (int t = 0; t < input.plan.months; ++t) {
        band.low.push_back(lever.lowAt(t));
        band.high.push_back(lever.highAt(t));
    }
    band.role = ColourRole::ink;
    band.whiskers = true;
    chart.bands.push_back(std::move(band));
}

void describe(MonthChartData& chart, const PageInput& input) {
    QStringList sentences;
    const auto add = [&](const QString& name, const std::vector<double>& values) {
        sentences << describeSeries(name, values, input.plan.firstMonth, chart.unit, input.locale,
                                    chart.currency);
    };
    for (const MonthLayer& layer : chart.stack) add(layer.name, layer.values);
    for (const MonthLine& series : chart.lines) add(series.name, series.values);
    for (const MonthBand& band : chart.bands) {
        add(Words::tr("%1, low end").arg(band.name), band.low);
        add(Words::tr("%1, high end").arg(band.name), band.high);
    }
    chart.summary = sentences.join(u' ');
}

} // namespace headroom::ui
