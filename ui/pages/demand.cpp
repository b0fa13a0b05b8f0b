#include "ui/pages/chart_parts.h"
#include "ui/pages/history.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::ui {

namespace {

using plan::LeverKey;
using plan::Metric;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Pages)
};

/// The season as it is selected in the grid: each calendar month to be moved by hand.
MonthChartData season(const PageInput& input) {
    MonthChartData chart =
        emptyChart(input, Words::tr("Season: volume of a month against the year's mean"), plan::Unit::factor);
    chart.tinted.clear();
    chart.upTo = 1.2;
    chart.fromZero = true;
    const auto months = static_cast<std::size_t>(input.plan.months);
    MonthLine mean = line(Words::tr("Mean of the year"), std::vector<double>(months, 1.0), ColourRole::muted);
    mean.endLabel = Words::tr("Mean");
    mean.dash = Qt::DotLine;
    mean.width = 1;
    MonthLine index = line(Words::tr("Season"), {}, ColourRole::input);
    for (int t = 0; t < input.plan.months; ++t)
        index.values.push_back(
            input.plan.season[static_cast<std::size_t>(plan::calendarMonth(input.plan.monthAt(t)))]);
    index.stair = seasonStair();
    chart.lines = {std::move(mean), std::move(index)};
    chart.aside = ChartAside{Words::tr("Season"), {}, {}, Words::tr("‹ Inbound conversations")};
    //: Three short lines beside the chart.
    const QString hint = Words::tr("Drag a month:\nthe others make room,\nthe year's mean stays 1.");
    for (const QString& text : hint.split(u'\n')) chart.aside->rows.push_back({text, {}, false});
    describe(chart, input);
    return chart;
}

MonthChartData volumes(const PageInput& input, const GridRow* row) {
    if (row && row->kind == RowKind::season) return season(input);
    MonthChartData chart =
        emptyChart(input, Words::tr("Inbound conversations by work type"), plan::Unit::conversations);
    chart.tinted.clear();
    for (int w = 0; w < static_cast<int>(input.plan.workTypes.size()); ++w) {
        const QString name = QString::fromStdString(input.plan.workTypes[static_cast<std::size_t>(w)].name);
        chart.stack.push_back(
            {name, valuesOf(input.projection.series(Metric::typeVolume, w)), Colours::seriesRole(w), name});
    }
    // What came in the same month a year earlier stands right where it is compared.
    std::vector<double> before(static_cast<std::size_t>(input.plan.months),
                               std::numeric_limits<double>::quiet_NaN());
    bool any = false;
    for (const auto& entry : totalHistory(input.plan)) {
        const int t = plan::monthsBetween(input.plan.firstMonth, entry.month) + 12;
        if (!entry.complete || t < 0 || t >= input.plan.months) continue;
        before[static_cast<std::size_t>(t)] = entry.volume;
        any = true;
    }
    if (any) {
        MonthLine earlier = line(Words::tr("A year earlier"), std::move(before), ColourRole::ink);
        earlier.dash = Qt::DashLine;
        earlier.width = 1.5;
        earlier.endLabel = Words::tr("A year earlier");
        chart.lines = {earlier};
    }
    addWhiskers(chart, input, Metric::inbound, Words::tr("Inbound"));
    for (const plan::Launch& launch : input.plan.launches)
        if (launch.month >= 0 && launch.month < input.plan.months)
            chart.notes.push_back({launch.month, QString::fromStdString(launch.name), ColourRole::caution});
    describe(chart, input);
    return chart;
}

/// The imported months themselves, which lie before the plan and so beside its columns.
std::optional<MonthChartData> imported(const PageInput& input) {
    if (input.plan.history.empty()) return std::nullopt;
    const auto totals = totalHistory(input.plan);
    if (totals.empty()) return std::nullopt;
    MonthChartData chart;
    chart.unit = plan::Unit::conversations;
    chart.title = Words::tr("Imported volume before the plan");
    constexpr int mostMonths = 36;
    const plan::Month last = totals.back().month;
    const plan::Month first = std::max(totals.front().month, last - std::chrono::months{mostMonths - 1});
    const int count = plan::monthsBetween(first, last) + 1;
    for (int t = 0; t < count; ++t) chart.months.push_back(first + std::chrono::months{t});
    const int firstYear = static_cast<int>(first.year()), lastYear = static_cast<int>(last.year());
    const QString years = firstYear == lastYear
                              ? Words::tr("Imported %1").arg(firstYear)
                              : Words::tr("Imported %1–%2", "years").arg(firstYear).arg(lastYear);
    int n = 0;
    for (const plan::VolumeHistory& history : input.plan.history) {
        const plan::WorkType* type = input.plan.workType(history.workType);
        std::vector<double> values(static_cast<std::size_t>(count), 0.0);
        for (const auto& entry : history.entries) {
            const int t = plan::monthsBetween(first, entry.month);
            if (t >= 0 && t < count) values[static_cast<std::size_t>(t)] = entry.volume;
        }
        const QString name = type ? QString::fromStdString(type->name) : QString();
        int role = n++;
        for (int w = 0; w < static_cast<int>(input.plan.workTypes.size()); ++w)
            if (input.plan.workTypes[static_cast<std::size_t>(w)].id == history.workType) role = w;
        chart.stack.push_back({name, std::move(values), Colours::seriesRole(role), years});
        if (n > 1) chart.stack.back().endLabel.clear();
    }
    return chart;
}

std::vector<GridRow> rows(const plan::Plan& plan) {
    GridRows rows(plan);
    rows.section(Words::tr("Inbound"), QStringLiteral("inbound"));
    for (int w = 0; w < static_cast<int>(plan.workTypes.size()); ++w)
        rows.metric(Metric::typeVolume, w, false,
                    QString::fromStdString(plan.workTypes[static_cast<std::size_t>(w)].name));
    rows.metric(Metric::inbound, -1, true);
    if (!plan.launches.empty()) rows.derived(Derived::launchVolume);
    rows.derived(Derived::inducedVolume).metric(Metric::human);
    rows.section(Words::tr("Growth and season"), QStringLiteral("growth"))
        .lever(LeverKey::growth)
        .lever(LeverKey::inducedDemand)
        .season();
    rows.section(plan.volumeBasis == plan::VolumeBasis::forecast ? Words::tr("Forecast volume a month")
                                                                 : Words::tr("Base volume a month"),
                 QStringLiteral("base"));
    for (int w = 0; w < static_cast<int>(plan.workTypes.size()); ++w)
        rows.lever(LeverKey::volume, w,
                   QString::fromStdString(plan.workTypes[static_cast<std::size_t>(w)].name));
    rows.section(Words::tr("Share trend"), QStringLiteral("trend"));
    for (int w = 0; w < static_cast<int>(plan.workTypes.size()); ++w)
        rows.lever(LeverKey::shareTrend, w,
                   QString::fromStdString(plan.workTypes[static_cast<std::size_t>(w)].name));
    rows.section(Words::tr("Effort"), QStringLiteral("effort"));
    for (int w = 0; w < static_cast<int>(plan.workTypes.size()); ++w)
        rows.workType(w)
            .lever(LeverKey::handleMinutes, w)
            .metric(Metric::typeHandleMinutes, w, false, Words::tr("Handle time reached"))
            .lever(LeverKey::utilisation, w)
            .lever(LeverKey::outsourced, w)
            .lever(LeverKey::complexity, w)
            .lever(LeverKey::handoverFactor, w)
            .lever(LeverKey::concurrency, w);
    return rows.rows();
}

std::vector<PageOffer> offers(const plan::Plan& plan, const QLocale& locale) {
    if (plan.history.empty())
        return {
            {Words::tr("No volume of past months yet: with it, base volume and season need not be guessed."),
             Words::tr("Import volumes…"),
             {},
             {}}};
    const auto demand = demandFromHistory(plan);
    if (!demand || plan.volumeBasis != plan::VolumeBasis::baseline || withDemand(plan, *demand) == plan)
        return {};
    PageOffer offer;
    const QString until = monthLong(*demand->until, locale);
    offer.sentence =
        demand->season
            ? Words::tr("Imported history: a whole year up to %1.").arg(until)
            : (demand->months == 1
                   ? Words::tr("Imported history: 1 complete month, %1; a season needs twelve.")
                   : Words::tr("Imported history: %n complete months up to %1; a season needs twelve.",
                               nullptr, demand->months))
                  .arg(until);
    offer.button = demand->season ? Words::tr("Set base volume and season from history")
                                  : Words::tr("Set base volume from history");
    offer.undoText = demand->season ? Words::tr("Base volume and season from history")
                                    : Words::tr("Base volume from history");
    offer.edit = [](const plan::Plan& before) {
        const auto now = demandFromHistory(before);
        return now ? withDemand(before, *now) : before;
    };
    return {offer};
}

} // namespace

PageSpec demandPage() {
    PageSpec page = pageOf(QStringLiteral("demand"), Words::tr("Demand"), IconName::demand, demandAnswer);
    page.bands = true;
    page.whole = Metric::inbound;
    page.chart = volumes;
    page.strip = imported;
    page.stripHasOwnMonths = true;
    page.rows = rows;
    page.offers = offers;
    return page;
}

} // namespace headroom::ui
