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

MonthChartData costs(const PageInput& input, const GridRow*) {
    MonthChartData chart = emptyChart(input, Words::tr("Cost by kind"), plan::Unit::money);
    chart.tinted.clear();
    const auto add = [&](const QString& name, Metric metric, ColourRole role) {
        const auto values = valuesOf(input.projection.series(metric));
        // A kind that costs nothing anywhere would only be a label.
        if (std::all_of(values.begin(), values.end(), [](double cost) { return cost == 0; })) return;
        chart.stack.push_back({name, values, role, name});
    };
    add(Words::tr("People"), Metric::peopleCost, ColourRole::series1);
    add(Words::tr("AI"), Metric::aiCost, ColourRole::series3);
    add(Words::tr("Flex"), Metric::flexCost, ColourRole::series4);
    add(Words::tr("Hiring"), Metric::hiringCost, ColourRole::series5);
    add(Words::tr("Exit"), Metric::exitCost, ColourRole::series6);
    chart.lines = {asTodayLine(input)};
    chart.lines.back().width = 1.5;
    addWhiskers(chart, input, Metric::totalCost, Words::tr("Total"));
    describe(chart, input);
    return chart;
}

std::vector<GridRow> rows(const plan::Plan& plan) {
    GridRows rows(plan);
    addCostRows(rows, {});
    rows.section(Words::tr("Per conversation"), QStringLiteral("per"))
        .metric(Metric::costPerConversation)
        .metric(Metric::costPerHumanConversation);
    rows.section(Words::tr("People"), QStringLiteral("prices.people"))
        .lever(LeverKey::loadedCost)
        .lever(LeverKey::costPerHire)
        .lever(LeverKey::severance)
        .lever(LeverKey::overtimePremium)
        .lever(LeverKey::contractorCost)
        .lever(LeverKey::outsourcedPrice);
    rows.section(Words::tr("AI"), QStringLiteral("prices.ai"))
        .lever(LeverKey::aiPrice)
        .lever(LeverKey::billedHandoverShare)
        .lever(LeverKey::platformFee)
        .lever(LeverKey::dedicatedTeamCost)
        .lever(LeverKey::toolingCost);
    return rows.rows();
}

} // namespace

PageSpec moneyPage() {
    PageSpec page = pageOf(QStringLiteral("money"), Words::tr("Money"), IconName::money, moneyAnswer);
    page.bands = true;
    page.chart = costs;
    page.rows = rows;
    return page;
}

} // namespace headroom::ui
