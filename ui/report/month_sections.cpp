#include "ui/report/sections.h"

#include "ui/report/charts.h"
#include "ui/report/metric_rows.h"
#include "ui/report/month_table.h"
#include "ui/words/answers.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

namespace headroom::ui::report {

namespace {

using plan::Metric;
using projection::Projection;

constexpr double endLabelRoom = 150;

MonthTable tableOver(const Projection& projection, const MonthColumns& columns, const QLocale& locale) {
    MonthTable table;
    table.columns = columns;
    table.header = monthHeader(projection.plan->firstMonth, columns, locale);
    table.corner = yearsOf(projection.plan->firstMonth, columns);
    for (int t = columns.first; t < columns.first + columns.count; ++t)
        table.tinted.push_back(projection.series(Metric::gapFte)[static_cast<std::size_t>(t)] < 0);
    return table;
}

void capacityPage(Pages& pages, const Projection& projection, const MonthColumns& columns) {
    const QLocale& locale = pages.locale();
    pages.startPage();
    pages.heading(Words::tr("Capacity against requirement"),
                  Words::tr("Effective FTE is headcount weighted by ramp; required FTE serves the month's "
                            "human workload. Tinted months are understaffed. "
                            "Dotted: what a traditional plan would require, with volume growth only."));
    drawChart(pages, capacityChart(projection, columns.first, columns.count, locale), columns, 300);

    MonthTable table = tableOver(projection, columns, locale);
    const MetricRows rows(projection, columns, locale, false);
    const auto strong = [](MonthRow row) {
        row.strong = true;
        return row;
    };
    table.rows = {MetricRows::section(label(plan::MetricSection::work)),
                  rows.row(Metric::inbound),
                  rows.row(Metric::human),
                  rows.row(Metric::meanHandleMinutes),
                  rows.row(Metric::outputPerPerson),
                  MetricRows::section(label(plan::MetricSection::people)),
                  rows.row(Metric::headcount),
                  rows.row(Metric::effectiveFte),
                  rows.row(Metric::flexFte),
                  rows.row(Metric::requiredFte),
                  strong(rows.row(Metric::gapFte)),
                  rows.row(Metric::headroomConversations),
                  rows.row(Metric::capacityCreatedFte),
                  rows.row(Metric::backlogHours)};
    drawMonthTable(pages, table);
}

void automationPage(Pages& pages, const Projection& projection, const MonthColumns& columns) {
    const QLocale& locale = pages.locale();
    const Answer answer = automationAnswer(projection, locale);
    pages.startPage();
    pages.heading(answer.title, answer.remedy);
    drawChart(pages, automationChart(projection, columns.first, columns.count, locale), columns, 270);

    MonthTable table = tableOver(projection, columns, locale);
    table.tinted.clear(); // the months that hurt are about people
    const MetricRows rows(projection, columns, locale, false);
    MonthRow automation = rows.row(Metric::automation);
    automation.strong = true;
    table.rows = {rows.row(Metric::involvementRate),
                  rows.row(Metric::resolutionRate),
                  automation,
                  MetricRows::section(label(plan::MetricSection::care)),
                  rows.row(Metric::improvementNeeded),
                  rows.row(Metric::improvementSupplied),
                  rows.row(Metric::care)};
    const int types = projection.outputs.types();
    for (const Metric metric : {Metric::typeAutomation, Metric::typeRequiredFte}) {
        table.rows.push_back(MetricRows::section(
            Words::tr("%1 by work type, %2")
                .arg(label(metric),
                     unitLabel(plan::info(metric).unit, QString::fromStdString(projection.plan->currency)))));
        for (int w = 0; w < types; ++w) table.rows.push_back(rows.row(metric, w));
    }
    drawMonthTable(pages, table);
}

} // namespace

void monthSections(Pages& pages, const Projection& projection) {
    const auto months = monthPages(projection.months(), endLabelRoom);
    for (const MonthColumns& columns : months) capacityPage(pages, projection, columns);
    for (const MonthColumns& columns : months) automationPage(pages, projection, columns);
}

} // namespace headroom::ui::report
