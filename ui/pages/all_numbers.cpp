#include "ui/pages/chart_parts.h"
#include "ui/words/catalogue.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

using plan::Metric;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Pages)
};

/// The row that is selected in the grid; the gap until one is.
MonthChartData selectedRow(const PageInput& input, const GridRow* selected) {
    GridRow gap;
    gap.kind = RowKind::metric;
    gap.metric = Metric::gapFte;
    gap.label = label(Metric::gapFte);
    const GridRow& row = selected && !selected->isHeading() ? *selected : gap;
    const QString name = titleOf(row, input.plan);
    MonthChartData chart = emptyChart(input, name, row.unit());
    MonthLine series;
    if (row.kind == RowKind::lever) {
        series = leverLine(input, row.lever, name, ColourRole::input);
        addLeverBand(chart, input, row.lever, Words::tr("Low to high"), ColourRole::accent, true);
    } else {
        series = line(name, {}, row.isInput() ? ColourRole::input : ColourRole::ink);
        for (int t = 0; t < input.plan.months; ++t)
            series.values.push_back(valueOf(row, input.plan, &input.projection, t));
        if (row.kind == RowKind::season) series.stair = seasonStair();
    }
    if (row.kind == RowKind::metric && row.type < 0)
        addBand(chart, input, row.metric, name, ColourRole::accent);
    else if (row.kind == RowKind::metric)
        addTypeBand(chart, input, row.metric, row.type, series);
    // The only line there is: its name may be longer than the room at its end.
    series.endLabel.clear();
    chart.aside = ChartAside{name, {}, {}, {}};
    chart.lines = {series};
    describe(chart, input);
    return chart;
}

std::vector<GridRow> rows(const plan::Plan& plan) {
    const int types = static_cast<int>(plan.workTypes.size());
    GridRows rows(plan);
    for (auto section :
         {plan::MetricSection::automation, plan::MetricSection::work, plan::MetricSection::care,
          plan::MetricSection::people, plan::MetricSection::service, plan::MetricSection::money}) {
        rows.section(Words::tr("Results: %1").arg(label(section)),
                     QStringLiteral("results.%1").arg(static_cast<int>(section)));
        for (const plan::MetricInfo& metric : plan::metricCatalogue())
            if (metric.section == section && !plan::isTypeMetric(metric.metric))
                rows.metric(metric.metric, -1,
                            metric.metric == Metric::automation || metric.metric == Metric::gapFte ||
                                metric.metric == Metric::totalCost);
    }
    for (int w = 0; w < types; ++w) {
        rows.section(Words::tr("Results: %1")
                         .arg(QString::fromStdString(plan.workTypes[static_cast<std::size_t>(w)].name)),
                     QStringLiteral("results.type.%1").arg(w));
        for (const plan::MetricInfo& metric : plan::metricCatalogue())
            if (plan::isTypeMetric(metric.metric)) rows.metric(metric.metric, w);
    }
    for (auto section :
         {plan::Section::demand, plan::Section::automation, plan::Section::improvement, plan::Section::time,
          plan::Section::effort, plan::Section::people, plan::Section::service, plan::Section::money}) {
        rows.section(Words::tr("Inputs: %1").arg(label(section)),
                     QStringLiteral("inputs.%1").arg(static_cast<int>(section)));
        if (section == plan::Section::demand) rows.season();
        for (const plan::LeverInfo& lever : plan::leverCatalogue())
            if (lever.section == section && plan::holderOf(lever.key) == plan::Holder::plan)
                rows.lever(lever.key);
        if (section == plan::Section::time) rows.derived(Derived::splitSum, true);
        for (int w = 0; w < types; ++w) {
            bool headed = false;
            for (const plan::LeverInfo& lever : plan::leverCatalogue()) {
                const auto& type = plan.workTypes[static_cast<std::size_t>(w)];
                if (lever.section != section || !plan::isWorkTypeLever(lever.key) ||
                    !plan::isRead(plan, {lever.key, type.id}))
                    continue;
                if (!headed) rows.workType(w);
                headed = true;
                rows.lever(lever.key, w);
            }
        }
        if (section == plan::info(plan::LeverKey::milestoneDelay).section && !plan.milestones.empty()) {
            rows.section(Words::tr("Inputs: Milestones, by how much they come late"),
                         QStringLiteral("inputs.milestones"));
            for (const plan::Milestone& milestone : plan.milestones) rows.milestone(milestone);
        }
    }
    return rows.rows();
}

} // namespace

PageSpec allNumbersPage() {
    PageSpec page;
    page.key = QStringLiteral("numbers");
    page.name = Words::tr("All numbers");
    page.icon = IconName::allNumbers;
    page.answer = [](const PageInput&) {
        return Answer{
            Words::tr("Every input and every result of the plan"),
            Words::tr("The chart shows the row you select. Inputs are blue; results follow from them."),
            false};
    };
    page.bands = true;
    page.chart = selectedRow;
    page.rows = rows;
    return page;
}

} // namespace headroom::ui
