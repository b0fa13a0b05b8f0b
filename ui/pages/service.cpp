#include "ui/pages/chart_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

using plan::LeverKey;
using plan::Metric;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Pages)
};

MonthChartData attainment(const PageInput& input, const GridRow*) {
    MonthChartData chart =
        emptyChart(input, Words::tr("Answered within target by work type"), plan::Unit::share);
    chart.fromZero = true;
    chart.lines = typeLines(input, Metric::typeAttainment);
    const std::vector<MonthLine> types = chart.lines;
    // Deferred types wait in one queue: with the same target they are one line.
    const auto same = [](const MonthLine& a, const MonthLine& b) { return a.values == b.values; };
    for (auto first = chart.lines.begin(); first != chart.lines.end(); ++first) {
        const auto others = std::remove_if(std::next(first), chart.lines.end(),
                                           [&](const MonthLine& other) { return same(*first, other); });
        if (others == chart.lines.end()) continue;
        chart.lines.erase(others, chart.lines.end());
        first->name = Words::tr("Deferred work");
    }
    for (MonthLine& within : chart.lines) within.endLabel = within.name;
    // Bands of many lines would hide each other.
    const double strength = chart.lines.size() > 3 ? 0.08 : 0.16;
    for (const MonthLine& within : chart.lines) {
        const auto of = std::find_if(types.begin(), types.end(),
                                     [&](const MonthLine& type) { return same(type, within); });
        addTypeBand(chart, input, Metric::typeAttainment, static_cast<int>(of - types.begin()), within,
                    strength);
    }
    describe(chart, input);
    return chart;
}

std::vector<GridRow> rows(const plan::Plan& plan) {
    const int types = static_cast<int>(plan.workTypes.size());
    GridRows rows(plan);
    rows.section(Words::tr("Waiting work"), QStringLiteral("backlog"))
        .metric(Metric::backlogHours)
        .metric(Metric::backlogConversations)
        .metric(Metric::backlogDays)
        .lever(LeverKey::openingBacklog)
        .lever(LeverKey::clearanceMonths)
        .metric(Metric::requiredFte)
        .metric(Metric::requiredWithClearanceFte, -1, true);
    rows.section(Words::tr("Targets by work type"), QStringLiteral("targets"));
    for (int w = 0; w < types; ++w) {
        rows.workType(w);
        for (const LeverKey key :
             {LeverKey::targetShare, LeverKey::replyWithin, LeverKey::answerWithin, LeverKey::patience})
            if (plan::isRead(plan, {key, plan.workTypes[static_cast<std::size_t>(w)].id})) rows.lever(key, w);
        rows.metric(Metric::typeAttainment, w, true).metric(Metric::typeUtilisation, w);
    }
    rows.section(Words::tr("Time it takes"), QStringLiteral("hours"))
        .metric(Metric::handlingHours)
        .metric(Metric::staffedHours)
        .metric(Metric::liveStaffedHours)
        .lever(LeverKey::openHours);
    return rows.rows();
}

} // namespace

PageSpec servicePage() {
    PageSpec page = pageOf(QStringLiteral("service"), Words::tr("Service"), IconName::service, serviceAnswer);
    page.bands = true;
    page.chart = attainment;
    page.tinted = true;
    page.rows = rows;
    return page;
}

} // namespace headroom::ui
