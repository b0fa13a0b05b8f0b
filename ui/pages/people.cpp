#include "ui/pages/chart_parts.h"
#include "ui/words/rankings.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

using plan::LeverKey;
using plan::Metric;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Pages)
};

MonthChartData staffing(const PageInput& input, const GridRow*) {
    MonthChartData chart =
        emptyChart(input, Words::tr("Headcount, effective and required FTE"), plan::Unit::fte);
    MonthLine heads = line(Words::tr("Headcount", "a line of the chart"),
                           valuesOf(input.projection.series(Metric::headcount)), ColourRole::muted);
    heads.step = true;
    heads.width = 1.5;
    MonthLine required = line(Words::tr("Required"), valuesOf(input.projection.series(Metric::requiredFte)),
                              ColourRole::accent);
    required.bold = true;
    MonthLine effective = line(Words::tr("Effective"),
                               valuesOf(input.projection.series(Metric::effectiveFte)), ColourRole::ink);
    effective.bold = true;
    chart.lines = {heads, required, effective};
    addBand(chart, input, Metric::requiredFte, required.name, ColourRole::accent);
    addBand(chart, input, Metric::effectiveFte, effective.name, ColourRole::ink, false);
    describe(chart, input);
    return chart;
}

std::vector<GridRow> rows(const plan::Plan& plan) {
    GridRows rows(plan);
    rows.section(Words::tr("Headcount"), QStringLiteral("headcount"))
        .derived(Derived::headcountOpening)
        .metric(Metric::starters, -1, false, Words::tr("+ Starters"))
        .metric(Metric::leavers, -1, false, Words::tr("− Leavers"))
        .metric(Metric::reductions, -1, false, Words::tr("− Reductions"))
        .derived(Derived::headcountClosing, true);
    rows.section(Words::tr("Capacity"), QStringLiteral("capacity"))
        .metric(Metric::headcount)
        .derived(Derived::stillRamping, false, Words::tr("− Still ramping"))
        .metric(Metric::effectiveFte, -1, true)
        .metric(Metric::flexFte, -1, false, Words::tr("+ Flex"))
        .metric(Metric::requiredFte, -1, false, Words::tr("− Required"))
        .metric(Metric::gapFte, -1, true)
        .metric(Metric::outputPerPerson)
        .metric(Metric::capacityCreatedFte);
    rows.section(Words::tr("Decisions"), QStringLiteral("decisions"))
        .lever(LeverKey::plannedHires)
        .derived(Derived::approveBy)
        .lever(LeverKey::plannedReductions)
        .derived(Derived::reductionGate)
        .lever(LeverKey::backfill)
        .lever(LeverKey::overtime)
        .lever(LeverKey::contractors);
    rows.section(Words::tr("Assumptions"), QStringLiteral("assumptions"))
        .lever(LeverKey::attrition)
        .lever(LeverKey::openingHeadcount, -1, Words::tr("Opening, fully ramped"))
        .lever(LeverKey::hiringLead)
        .lever(LeverKey::openingBacklog)
        .metric(Metric::backlogHours);
    rows.section(Words::tr("Required by work type"), QStringLiteral("required"));
    for (int w = 0; w < static_cast<int>(plan.workTypes.size()); ++w)
        rows.metric(Metric::typeRequiredFte, w, false,
                    QString::fromStdString(plan.workTypes[static_cast<std::size_t>(w)].name));
    return rows.rows();
}

} // namespace

PageSpec peoplePage() {
    PageSpec page = pageOf(QStringLiteral("people"), Words::tr("People"), IconName::people, peopleAnswer);
    page.bands = true;
    page.chart = staffing;
    page.tinted = true;
    page.action = Words::tr("Propose hiring…");
    page.rows = rows;
    page.secondView = {
        Words::tr("Dates of no return"),
        [](const PageInput& input) { return datesTable(input.projection, input.backfillStop, input.locale); },
        true};
    return page;
}

} // namespace headroom::ui
