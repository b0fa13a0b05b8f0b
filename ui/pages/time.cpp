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

/// Ten parts in four layers: what a leader argues about is the inbox against the work that makes the AI
/// better.
MonthChartData split(const PageInput& input, const GridRow*) {
    MonthChartData chart = emptyChart(input, Words::tr("How a paid hour divides"), plan::Unit::share);
    chart.tinted.clear();
    std::vector<double> improvement(static_cast<std::size_t>(input.plan.months), 0.0);
    for (LeverKey key : plan::improvementKeys) improvement = sumOf(improvement, leverValues(input, key));
    const auto layer = [&](const QString& name, std::vector<double> values, ColourRole role) {
        // How much of it at the end is what the page is about.
        const QString end =
            values.empty() ? QString() : formatNumber(values.back(), plan::Unit::share, input.locale);
        return MonthLayer{name, std::move(values), role, name + u' ' + end};
    };
    chart.stack = {
        layer(Words::tr("Inbox"), leverValues(input, LeverKey::inboxShare), ColourRole::series1),
        layer(Words::tr("Improvement"), std::move(improvement), ColourRole::series3),
        layer(Words::tr("Training"),
              sumOf(leverValues(input, LeverKey::trainingShare), leverValues(input, LeverKey::meetingsShare)),
              ColourRole::series4),
        layer(Words::tr("Away"),
              sumOf(leverValues(input, LeverKey::breaksShare), leverValues(input, LeverKey::leaveShare)),
              ColourRole::series6),
    };
    // The inbox is the lowest layer: its share before the plan stands where it is compared.
    MonthLine before = line(Words::tr("Inbox before the plan"),
                            std::vector<double>(static_cast<std::size_t>(input.plan.months),
                                                input.plan.lever(LeverKey::inboxShareToday).base.at(0)),
                            ColourRole::ink);
    before.dash = Qt::DashLine;
    before.width = 1.5;
    before.endLabel = Words::tr("Before");
    before.endFigure = formatNumber(before.values.front(), plan::Unit::share, input.locale);
    chart.lines = {before};
    chart.stack[2].name = Words::tr("Training and meetings");
    chart.stack[3].name = Words::tr("Breaks, leave and sickness");
    addLeverWhiskers(chart, input, LeverKey::inboxShare, Words::tr("Inbox"));
    describe(chart, input);
    return chart;
}

std::vector<GridRow> rows(const plan::Plan& plan) {
    GridRows rows(plan);
    rows.section(Words::tr("Inbox"), QStringLiteral("inbox")).lever(LeverKey::inboxShare);
    rows.section(Words::tr("Improvement"), QStringLiteral("improvement"));
    for (LeverKey key : plan::improvementKeys) rows.lever(key);
    rows.derived(Derived::improvementShare, true);
    rows.section(Words::tr("The rest"), QStringLiteral("rest"))
        .lever(LeverKey::trainingShare)
        .lever(LeverKey::meetingsShare)
        .lever(LeverKey::breaksShare)
        .lever(LeverKey::leaveShare)
        .derived(Derived::splitSum, true);
    rows.section(Words::tr("What it brings"), QStringLiteral("brings"))
        .metric(Metric::improvementSupplied)
        .metric(Metric::improvementNeeded)
        .metric(Metric::care, -1, true)
        .metric(Metric::outputPerPerson);
    rows.section(Words::tr("Hours"), QStringLiteral("hours"))
        .lever(LeverKey::hoursPerDay)
        .lever(LeverKey::inboxShareToday);
    return rows.rows();
}

} // namespace

PageSpec timePage() {
    PageSpec page = pageOf(QStringLiteral("time"), Words::tr("Time"), IconName::time, timeAnswer);
    page.chart = split;
    page.rows = rows;
    return page;
}

} // namespace headroom::ui
