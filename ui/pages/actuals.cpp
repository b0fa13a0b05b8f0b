#include "actuals/variance.h"
#include "ui/grid/actual_row.h"
#include "ui/pages/actuals_panes.h"
#include "ui/pages/chart_parts.h"
#include "ui/pages/improvements_pane.h"
#include "ui/pages/landing_pane.h"
#include "ui/pages/refit_pane.h"
#include "ui/words/actuals_texts.h"
#include "ui/words/catalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <type_traits>

namespace headroom::ui {

namespace {

using plan::Metric;
using plan::Observed;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Pages)
};

/// What the chart is of: the figure of the chosen row, else the automation rate.
GridRow charted(const GridRow* row, const plan::Plan& plan) {
    GridRow of;
    if (row && row->isOfActuals() && row->type < static_cast<int>(plan.workTypes.size())) {
        of = *row;
    } else {
        of.kind = RowKind::now;
        of.metric = Metric::automation;
    }
    return of;
}

/// What was seen of it: typed or imported, else what follows from that.
std::vector<double> seen(const GridRow& of, const PageInput& input) {
    std::vector<double> values(static_cast<std::size_t>(input.plan.months),
                               std::numeric_limits<double>::quiet_NaN());
    if (!input.now) return values;
    for (int t = 0; t < std::min(input.now->past, input.plan.months); ++t) {
        const auto at = static_cast<std::size_t>(t);
        if (of.kind == RowKind::now) {
            values[at] = valueOfActual(of, input.plan, &input.projection, input.now, t);
            continue;
        }
        GridRow actual = of;
        actual.kind = RowKind::actual;
        values[at] = valueOf(actual, input.plan, &input.projection, t);
    }
    return values;
}

bool hasSteps(const plan::Lever& lever) {
    return lever.base.isConstant() || lever.base.shape() == plan::Shape::steps;
}

/// Whether a planned figure keeps its value over a month and then jumps: heads do, and so do rates and shares
/// whose levers are in steps; volumes, minutes and money glide.
bool isStepwise(const GridRow& behind, const plan::Plan& plan) {
    if (behind.kind == RowKind::lever) return hasSteps(plan.lever(behind.lever.key));
    if (behind.kind != RowKind::metric) return hasSteps(plan.lever(plan::LeverKey::inboxShare));
    const auto ofTypes = [&](auto... keys) {
        for (std::size_t w = 0; w < plan.workTypes.size(); ++w)
            if (behind.type < 0 || behind.type == static_cast<int>(w))
                if (!(hasSteps(plan.workTypes[w].lever(keys)) && ...)) return false;
        return true;
    };
    switch (behind.metric) {
    case Metric::headcount:
    case Metric::starters:
    case Metric::leavers:
    case Metric::reductions: return true;
    case Metric::automation:
    case Metric::typeAutomation: return ofTypes(plan::LeverKey::involvement, plan::LeverKey::resolution);
    case Metric::involvementRate: return ofTypes(plan::LeverKey::involvement);
    case Metric::resolutionRate:
    case Metric::typeResolution: return ofTypes(plan::LeverKey::resolution);
    default: return false;
    }
}

MonthChartData actualAgainstPlan(const PageInput& input, const GridRow* row) {
    const GridRow of = charted(row, input.plan);
    const GridRow behind = plannedBehind(of);
    const QString title = titleOf(behind, input.plan);
    MonthChartData chart = emptyChart(input, title, behind.unit());
    chart.tinted.clear();
    chart.axisKey = QStringLiteral("actuals %1 %2").arg(QString::fromStdString(input.plan.id), title);
    std::vector<double> planned;
    for (int t = 0; t < input.plan.months; ++t)
        planned.push_back(valueOf(behind, input.plan, &input.projection, t));
    MonthLine plan = line(Words::tr("Plan"), planned, ColourRole::muted);
    plan.dash = Qt::DashLine;
    plan.width = 1.5;
    plan.step = isStepwise(behind, input.plan);
    chart.lines.push_back(plan);
    if (behind.kind == RowKind::metric && input.now && input.now->past > 0) {
        GridRow now = behind;
        now.kind = RowKind::now;
        std::vector<double> ahead;
        for (int t = 0; t < input.plan.months; ++t)
            ahead.push_back(t < input.now->past - 1
                                ? std::numeric_limits<double>::quiet_NaN()
                                : valueOfActual(now, input.plan, &input.projection, input.now, t));
        MonthLine looks = line(Words::tr("As it now looks"), std::move(ahead), ColourRole::accent);
        looks.endLabel = Words::tr("Outlook", "beside its line in the chart");
        looks.dash = Qt::DotLine;
        looks.step = plan.step;
        chart.lines.push_back(looks);
    }
    MonthLine actual = line(Words::tr("Actual"), seen(of, input), ColourRole::accent);
    actual.bold = true;
    actual.dots = true;
    actual.width = 2.5;
    chart.lines.push_back(actual);
    if (behind.kind == RowKind::metric && behind.type < 0)
        addBand(chart, input, behind.metric, plan.name, ColourRole::muted, true, plan.step);
    else if (behind.kind == RowKind::metric)
        addTypeBand(chart, input, behind.metric, behind.type, plan);
    describe(chart, input);
    return chart;
}

bool isSeen(const plan::Plan& plan, Observed what, const plan::WorkTypeId& type) {
    const auto& figures = plan.actuals.figures;
    return std::any_of(figures.begin(), figures.end(), [&](const plan::Actual& figure) {
        return figure.what == what && figure.workType == type;
    });
}

std::vector<GridRow> rows(const plan::Plan& plan) {
    GridRows rows(plan);
    const auto& catalogue = plan::observedCatalogue();
    for (std::size_t w = 0; w < plan.workTypes.size(); ++w) {
        const plan::WorkType& type = plan.workTypes[w];
        const QString name = QString::fromStdString(type.name);
        rows.section(Words::tr("Actuals: %1").arg(name),
                     QStringLiteral("actuals.") + QString::fromStdString(type.id.value));
        for (const plan::ObservedInfo& what : catalogue)
            if (plan::isOfWorkType(what.what)) rows.actual(what.what, static_cast<int>(w));
    }
    rows.section(Words::tr("Actuals of the team"), QStringLiteral("actuals.team"));
    for (const plan::ObservedInfo& what : catalogue)
        if (!plan::isOfWorkType(what.what)) rows.actual(what.what);
    if (!plan.actuals.empty()) {
        rows.section(Words::tr("Actual less plan"), QStringLiteral("actuals.variance"));
        for (const plan::ObservedInfo& what : catalogue)
            if (!plan::isOfWorkType(what.what) && isSeen(plan, what.what, {})) rows.variance(what.what);
        for (std::size_t w = 0; w < plan.workTypes.size(); ++w) {
            const plan::WorkTypeId& id = plan.workTypes[w].id;
            bool headed = false;
            for (const plan::ObservedInfo& what : catalogue) {
                if (!plan::isOfWorkType(what.what) || !isSeen(plan, what.what, id)) continue;
                if (!headed) rows.workType(static_cast<int>(w));
                headed = true;
                rows.variance(what.what, static_cast<int>(w));
            }
        }
        rows.section(Words::tr("As it now looks"), QStringLiteral("actuals.now"));
        for (const Metric metric : actuals::teamMetrics())
            rows.now(metric, metric == Metric::automation || metric == Metric::gapFte);
        rows.section(Words::tr("As planned"), QStringLiteral("actuals.planned"));
        for (const Metric metric : actuals::teamMetrics())
            rows.metric(metric, -1, metric == Metric::automation || metric == Metric::gapFte);
    }
    return rows.rows();
}

} // namespace

PageSpec actualsPage() {
    PageSpec page;
    page.key = QStringLiteral("actuals");
    page.name = Words::tr("Actuals"); // and guardrails: the list has room for one word
    page.icon = IconName::guardrails;
    page.answer = [](const PageInput& input) {
        return actualsAnswer(input.projection, input.now, input.locale);
    };
    page.chart = actualAgainstPlan;
    page.rows = rows;
    page.bands = true;
    const auto pane = [&page]<class Pane>(std::type_identity<Pane>, const QString& name) {
        page.panes.push_back({name, [](Document& document, const Theme& theme, QWidget* parent) -> PagePane* {
                                  return new Pane(document, theme, parent);
                              }});
    };
    pane(std::type_identity<LandingPane>{}, Words::tr("Year end"));
    pane(std::type_identity<GuardrailsPane>{}, Words::tr("Guardrails"));
    pane(std::type_identity<CausesPane>{}, Words::tr("Why"));
    pane(std::type_identity<RefitPane>{}, Words::tr("Levers"));
    pane(std::type_identity<ImprovementsPane>{}, Words::tr("Improvements"));
    return page;
}

} // namespace headroom::ui
