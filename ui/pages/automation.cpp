#include "ui/pages/chart_parts.h"
#include "ui/words/format.h"
#include "ui/words/rankings.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

using plan::LeverKey;
using plan::Metric;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Pages)
};

MonthChartData stairs(const PageInput& input, const GridRow*) {
    MonthChartData chart = emptyChart(input, Words::tr("Automation rate by work type"), plan::Unit::share);
    chart.tinted.clear();
    chart.fromZero = true;
    // A few types at the end of their lines are read at a glance; more would only overlap.
    const auto labelled = [&](MonthLine& stair) {
        stair.step = true;
        stair.endFigure = formatNumber(stair.values.back(), plan::Unit::share, input.locale);
    };
    chart.lines = typeLines(input, Metric::typeAutomation);
    for (MonthLine& stair : chart.lines) labelled(stair);
    MonthLine whole =
        line(Words::tr("Plan"), valuesOf(input.projection.series(Metric::automation)), ColourRole::ink);
    whole.width = 2.5;
    whole.bold = true;
    labelled(whole);
    chart.lines.push_back(whole);
    addBand(chart, input, Metric::automation, whole.name, ColourRole::ink, false, true);
    describe(chart, input);
    return chart;
}

std::vector<GridRow> rows(const plan::Plan& plan) {
    const int types = static_cast<int>(plan.workTypes.size());
    GridRows rows(plan);
    rows.section(Words::tr("Plan"), QStringLiteral("plan")).metric(Metric::automation, -1, true);
    rows.section(Words::tr("Steps by work type"), QStringLiteral("steps"));
    for (int w = 0; w < types; ++w)
        rows.workType(w)
            .lever(LeverKey::involvement, w)
            .lever(LeverKey::resolution, w)
            .metric(Metric::typeResolution, w, false, Words::tr("Resolution reached"))
            .metric(Metric::typeAutomation, w, true)
            .metric(Metric::typeFtePerPoint, w);
    if (!plan.milestones.empty())
        rows.section(Words::tr("Milestones, by how much they come late"), QStringLiteral("milestones"));
    for (const plan::Milestone& milestone : plan.milestones) rows.milestone(milestone);
    rows.section(Words::tr("Care"), QStringLiteral("care"))
        .metric(Metric::improvementSupplied)
        .metric(Metric::improvementNeeded)
        .metric(Metric::care, -1, true)
        .lever(LeverKey::upkeepHours)
        .lever(LeverKey::dedicatedHours)
        .lever(LeverKey::reviewFraction)
        .lever(LeverKey::reviewMinutes);
    rows.section(Words::tr("Where a surplus goes, the first served first"), QStringLiteral("surplus"))
        .metric(Metric::surplusHours);
    for (const LeverKey key : plan.surplusOrder) rows.lever(key).derived(hoursTo(key));
    rows.derived(Derived::unallocatedHours, true);
    rows.section(Words::tr("Before the plan, and limits"), QStringLiteral("limits"));
    for (int w = 0; w < types; ++w) {
        rows.workType(w);
        const plan::WorkType& type = plan.workTypes[static_cast<std::size_t>(w)];
        if (plan::isRead(plan, {LeverKey::eligibleShare, type.id})) rows.lever(LeverKey::eligibleShare, w);
        rows.lever(LeverKey::involvementToday, w)
            .lever(LeverKey::resolutionToday, w)
            .lever(LeverKey::ceiling, w)
            .lever(LeverKey::decay, w)
            .lever(LeverKey::raiseHours, w);
    }
    return rows.rows();
}

} // namespace

PageSpec automationPage() {
    PageSpec page;
    page.key = QStringLiteral("automation");
    page.name = Words::tr("Automation");
    page.icon = IconName::automation;
    page.answer = [](const PageInput& input) { return automationAnswer(input.projection, input.locale); };
    page.bands = true;
    page.chart = stairs;
    page.rows = rows;
    page.secondView = {Words::tr("Invest next"), [](const PageInput& input) {
                           return investmentTable(input.projection, input.locale);
                       }};
    return page;
}

} // namespace headroom::ui
