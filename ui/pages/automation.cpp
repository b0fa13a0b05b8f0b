#include "ui/pages/chart_parts.h"
#include "ui/words/format.h"
#include "ui/words/rankings.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

using plan::LeverKey;
using plan::Metric;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Pages)
};

/// What automation waits for, where it stands in the plan.
void addMilestones(MonthChartData& chart, const PageInput& input, const plan::WorkType* type) {
    for (const plan::Milestone& milestone : input.plan.milestones) {
        const auto& types = milestone.workTypes;
        if (type && std::find(types.begin(), types.end(), type->id) == types.end()) continue;
        if (milestone.month < 0 || milestone.month >= input.plan.months) continue;
        QString text = QString::fromStdString(milestone.name);
        const double late = milestone.delay.base.at(0);
        if (late > 0)
            text = Words::tr("%1, %2 late", "a milestone, months")
                       .arg(text, formatWithUnit(late, plan::Unit::months, input.locale));
        chart.notes.push_back({milestone.month, text, ColourRole::caution});
    }
}

/// The automation rate of every work type.
MonthChartData allTypes(const PageInput& input) {
    MonthChartData chart = emptyChart(input, Words::tr("Automation rate by work type"), plan::Unit::share);
    chart.tinted.clear();
    chart.fromZero = true;
    // A few types at the end of their lines are read at a glance; more would only overlap.
    const auto labelled = [&](MonthLine& stair) {
        stair.step = true;
        stair.endFigure = formatNumber(stair.values.back(), plan::Unit::share, input.locale);
    };
    chart.lines = typeLines(input, Metric::typeAutomation);
    for (std::size_t w = 0; w < chart.lines.size(); ++w) {
        labelled(chart.lines[w]);
        chart.lines[w].leads = plan::LeverRef{LeverKey::resolution, input.plan.workTypes[w].id};
    }
    MonthLine whole =
        line(Words::tr("Plan"), valuesOf(input.projection.series(Metric::automation)), ColourRole::ink);
    whole.width = 2.5;
    whole.bold = true;
    labelled(whole);
    chart.lines.push_back(whole);
    addBand(chart, input, Metric::automation, whole.name, ColourRole::ink, false, true);
    addMilestones(chart, input, nullptr);
    chart.aside = ChartAside{Words::tr("All work types"), {}, {}, {}};
    if (!input.plan.workTypes.empty())
        chart.aside->rows = {{Words::tr("Click a line to move its steps"), {}, false}};
    describe(chart, input);
    return chart;
}

/// Beside the steps of a work type: who answers for it, how far it can go, what the climb costs.
ChartAside asideOf(const PageInput& input, int w) {
    const plan::WorkType& type = input.plan.workTypes[static_cast<std::size_t>(w)];
    const auto shareOf = [&](LeverKey key) {
        return formatWithUnit(type.lever(key).base.at(0), plan::Unit::share, input.locale);
    };
    ChartAside aside;
    aside.title = QString::fromStdString(type.name);
    aside.dot = Colours::seriesRole(w);
    aside.link = Words::tr("‹ All work types");
    const bool owned = !type.owner.empty();
    aside.rows = {
        {Words::tr("Owner"), owned ? QString::fromStdString(type.owner) : Words::tr("none"), !owned},
        {Words::tr("Resolution today"), shareOf(LeverKey::resolutionToday), false},
        {Words::tr("Ceiling"), shareOf(LeverKey::ceiling), false},
        {Words::tr("Work to raise a point"),
         formatWithUnit(type.lever(LeverKey::raiseHours).base.at(0), plan::Unit::hours, input.locale),
         false}};
    const double worth = input.projection.series(Metric::typeFtePerPoint, w).back();
    aside.rows.push_back({Words::tr("A point is worth"),
                          std::isfinite(worth) ? Words::tr("%1 FTE").arg(formatFixed(worth, 2, input.locale))
                                               : QStringLiteral("–"),
                          false});
    return aside;
}

/// The two levers of a work type, to be moved by hand, and what they reach. What is selected in the grid
/// stands in front.
MonthChartData stepsOfType(const PageInput& input, int w, const GridRow& row) {
    const plan::WorkType& type = input.plan.workTypes[static_cast<std::size_t>(w)];
    MonthChartData chart = emptyChart(
        input, Words::tr("AI involvement and resolution, %1").arg(QString::fromStdString(type.name)),
        plan::Unit::share);
    chart.tinted.clear();
    chart.fromZero = true;
    chart.upTo = 1;
    const auto add = [&](MonthLine series) {
        series.endFigure = formatNumber(series.values.back(), plan::Unit::share, input.locale);
        chart.lines.push_back(std::move(series));
    };
    const double ceiling = type.lever(LeverKey::ceiling).base.at(0);
    MonthLine top =
        line(Words::tr("Ceiling of resolution"),
             std::vector<double>(static_cast<std::size_t>(input.plan.months), ceiling), ColourRole::muted);
    top.endLabel = Words::tr("Ceiling");
    top.dash = Qt::DotLine;
    top.width = 1;
    top.step = true;
    add(std::move(top));

    const plan::LeverRef resolution{LeverKey::resolution, type.id},
        involvement{LeverKey::involvement, type.id};
    MonthLine planned = leverLine(input, resolution, Words::tr("Resolution, planned"), ColourRole::input);
    planned.endLabel = Words::tr("Resolution");
    if (planned.stair) {
        planned.stair->most = std::min(planned.stair->most, ceiling);
        planned.stair->atMost = Words::tr("More than the ceiling cannot be reached");
    }
    auto reached = valuesOf(input.projection.series(Metric::typeResolution, w));
    const bool asPlanned =
        std::equal(reached.begin(), reached.end(), planned.values.begin(), planned.values.end(),
                   [](double a, double b) { return std::abs(a - b) < 0.0005; });
    // Always there, so that a step in the hand keeps its place among the lines; named where it differs.
    MonthLine real = line(Words::tr("Resolution reached"), std::move(reached), ColourRole::muted);
    real.endLabel = asPlanned ? QString() : Words::tr("Reached");
    real.step = true;
    real.width = 1.5;
    add(std::move(real));
    MonthLine rate = line(Words::tr("Automation"),
                          valuesOf(input.projection.series(Metric::typeAutomation, w)), ColourRole::ink);
    rate.step = true;
    rate.bold = true;
    rate.width = 2.5;
    add(std::move(rate));
    MonthLine seen = leverLine(input, involvement, Words::tr("Involvement"), ColourRole::input);
    seen.dash = Qt::DashLine;
    const bool involvementLast = row.kind == RowKind::lever && row.lever == involvement;
    add(involvementLast ? planned : seen);
    add(involvementLast ? seen : planned);
    addLeverBand(chart, input, resolution, Words::tr("Resolution, low to high"), ColourRole::input);
    addMilestones(chart, input, &type);
    chart.aside = asideOf(input, w);
    describe(chart, input);
    return chart;
}

/// All work types until a row of one of them is selected; then its steps.
MonthChartData stairs(const PageInput& input, const GridRow* row) {
    const bool one = row && row->type >= 0 && row->type < static_cast<int>(input.plan.workTypes.size());
    return one ? stepsOfType(input, row->type, *row) : allTypes(input);
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
    PageSpec page =
        pageOf(QStringLiteral("automation"), Words::tr("Automation"), IconName::automation, automationAnswer);
    page.bands = true;
    page.whole = Metric::automation;
    page.chart = stairs;
    page.rows = rows;
    page.secondView = {Words::tr("Invest next"), [](const PageInput& input) {
                           return investmentTable(input.projection, input.locale);
                       }};
    return page;
}

} // namespace headroom::ui
