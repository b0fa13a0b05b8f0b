#include "ui/pages/chart_parts.h"
#include "ui/words/format.h"

#include <QCoreApplication>

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
    constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    for (int w = 0; w < static_cast<int>(input.plan.workTypes.size()); ++w) {
        MonthLine within =
            line(QString::fromStdString(input.plan.workTypes[static_cast<std::size_t>(w)].name),
                 valuesOf(input.projection.series(Metric::typeAttainment, w)), Colours::seriesRole(w));
        within.dash = dashes[static_cast<std::size_t>(w / 6) % dashes.size()];
        within.endLabel = within.name;
        chart.lines.push_back(std::move(within));
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

/// The month in which the fewest of all conversations are answered in time, and the backlog at its worst.
Answer answer(const PageInput& input) {
    const auto& projection = input.projection;
    int worstMonth = -1, worstType = -1;
    double worst = 2;
    for (int w = 0; w < projection.outputs.types(); ++w) {
        const double target = projection.inputs.types[static_cast<std::size_t>(w)].targetShare;
        for (int t = 0; t < projection.months(); ++t) {
            const double within = projection.outputs.at(Metric::typeAttainment, w, t) - target;
            if (!(within < worst)) continue;
            worst = within;
            worstMonth = t;
            worstType = w;
        }
    }
    const auto backlog = projection.series(Metric::backlogDays);
    int longest = 0;
    for (int t = 1; t < projection.months(); ++t)
        if (backlog[static_cast<std::size_t>(t)] > backlog[static_cast<std::size_t>(longest)]) longest = t;
    const double days = backlog[static_cast<std::size_t>(longest)];
    QString waiting = Words::tr("No work waits at the start of any month.");
    if (days > 0)
        waiting = Words::tr("Most work waits at the start of %1: %2 of deferred capacity.")
                      .arg(monthLong(input.plan.monthAt(longest), input.locale),
                           formatWithShortUnit(days, plan::Unit::days, input.locale, {}));
    if (worstType < 0) return {Words::tr("No conversations wait for people"), waiting, false};
    if (worst >= 0) return {Words::tr("Every work type meets its target in every month"), waiting, false};
    const double within = projection.outputs.at(Metric::typeAttainment, worstType, worstMonth);
    return {Words::tr("In %1 only %2 of %3 are answered in time")
                .arg(monthLong(input.plan.monthAt(worstMonth), input.locale),
                     formatWithShortUnit(within, plan::Unit::share, input.locale, {}),
                     QString::fromStdString(input.plan.workTypes[static_cast<std::size_t>(worstType)].name)),
            waiting, true};
}

} // namespace

PageSpec servicePage() {
    PageSpec page;
    page.key = QStringLiteral("service");
    page.name = Words::tr("Service");
    page.icon = IconName::service;
    page.answer = answer;
    page.chart = attainment;
    page.tinted = true;
    page.rows = rows;
    return page;
}

} // namespace headroom::ui
