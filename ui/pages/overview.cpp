#include "ui/pages/chart_parts.h"
#include "ui/words/format.h"

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

/// A plan without overtime and contractors needs no row of zeros.
bool hasFlex(const plan::Plan& plan) {
    for (LeverKey key : {LeverKey::overtime, LeverKey::contractors})
        for (double value : plan.lever(key).base.values(plan.months))
            if (value > 0) return true;
    return false;
}

MonthChartData staffing(const PageInput& input, const GridRow*) {
    const auto& projection = input.projection;
    MonthChartData chart = emptyChart(input, Words::tr("Effective against required FTE"), plan::Unit::fte);
    const auto required = valuesOf(projection.series(Metric::requiredFte));
    const auto flex = valuesOf(projection.series(Metric::flexFte));
    const bool withFlex = hasFlex(input.plan);
    const auto effective = sumOf(valuesOf(projection.series(Metric::effectiveFte)), flex);

    MonthLine without =
        line(Words::tr("Automation as today"), valuesOf(projection.withoutGrowth.series(Metric::requiredFte)),
             ColourRole::muted);
    without.dash = Qt::DotLine;
    without.width = 1.5;
    without.endLabel = Words::tr("As today");
    MonthLine traditional =
        line(Words::tr("Traditional plan"), valuesOf(projection.traditional.series(Metric::requiredFte)),
             ColourRole::muted);
    traditional.dash = Qt::DashLine;
    traditional.width = 1.5;
    traditional.endLabel = Words::tr("Traditional");
    MonthLine needed = line(Words::tr("Required"), required, ColourRole::accent);
    needed.bold = true;
    MonthLine there =
        line(withFlex ? Words::tr("Effective and flex") : Words::tr("Effective"), effective, ColourRole::ink);
    there.bold = true;
    there.endLabel = withFlex ? Words::tr("Eff. and flex") : there.name;
    chart.lines = {without, traditional, needed, there};
    addBand(chart, input, Metric::requiredFte, needed.name, ColourRole::accent);

    const auto gaps = projection.series(Metric::gapFte);
    const auto worst = std::min_element(gaps.begin(), gaps.end());
    if (worst != gaps.end() && *worst < 0 && std::isfinite(*worst)) {
        const auto t = static_cast<std::size_t>(worst - gaps.begin());
        chart.mark = GapMark{static_cast<int>(t), effective[t], required[t],
                             formatWithShortUnit(*worst, plan::Unit::fte, input.locale), ColourRole::trouble};
    }
    describe(chart, input);
    return chart;
}

std::optional<MonthChartData> automationStrip(const PageInput& input) {
    MonthChartData chart = emptyChart(input, Words::tr("Automation rate"), plan::Unit::share);
    chart.tinted.clear();
    MonthLine rate = line(Words::tr("Automation"), valuesOf(input.projection.series(Metric::automation)),
                          ColourRole::accent);
    rate.step = true;
    rate.bold = true;
    rate.endFigure = formatNumber(rate.values.back(), plan::Unit::share, input.locale);
    chart.lines = {rate};
    addBand(chart, input, Metric::automation, rate.name, ColourRole::accent, false, true);
    describe(chart, input);
    return chart;
}

std::vector<GridRow> rows(const plan::Plan& plan) {
    GridRows rows(plan);
    rows.section(Words::tr("Automation"), QStringLiteral("automation"))
        .metric(Metric::involvementRate)
        .metric(Metric::resolutionRate)
        .metric(Metric::automation, -1, true);
    rows.section(Words::tr("Work"), QStringLiteral("work"))
        .metric(Metric::inbound)
        .metric(Metric::human)
        .metric(Metric::meanHandleMinutes)
        .metric(Metric::outputPerPerson);
    rows.section(Words::tr("People"), QStringLiteral("people"))
        .lever(LeverKey::inboxShare)
        .lever(LeverKey::plannedHires)
        .lever(LeverKey::plannedReductions)
        .metric(Metric::effectiveFte);
    if (hasFlex(plan)) rows.metric(Metric::flexFte);
    rows.metric(Metric::requiredFte).metric(Metric::gapFte, -1, true);
    rows.section(Words::tr("What else it means"), QStringLiteral("means"))
        .metric(Metric::headcount)
        .metric(Metric::headroomConversations)
        .metric(Metric::capacityCreatedFte)
        .metric(Metric::care)
        .derived(Derived::requiredTraditional)
        .derived(Derived::requiredWithoutGrowth);
    return rows.rows();
}

} // namespace

PageSpec overviewPage() {
    PageSpec page =
        pageOf(QStringLiteral("overview"), Words::tr("Overview"), IconName::overview, overviewAnswer);
    page.bands = true;
    page.chart = staffing;
    page.tinted = true;
    page.strip = automationStrip;
    page.rows = rows;
    return page;
}

std::vector<PageSpec> allPages() {
    return {overviewPage(), demandPage(), automationPage(), peoplePage(),  timePage(),      servicePage(),
            moneyPage(),    rangesPage(), actualsPage(),    financePage(), allNumbersPage()};
}

} // namespace headroom::ui
