#include "ui/pages/assumptions_pane.h"
#include "ui/pages/bridge_pane.h"
#include "ui/pages/budget_pane.h"
#include "ui/pages/chart_parts.h"
#include "ui/pages/finance_state.h"
#include "ui/pages/review_pane.h"
#include "ui/pages/revisions_pane.h"
#include "ui/pages/scenario_stories_pane.h"
#include "ui/pages/trail_pane.h"
#include "ui/words/budget.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

using plan::Metric;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Pages)
};

/// The total with its range, and the two plans it is held against.
MonthChartData totals(const PageInput& input, const GridRow*) {
    MonthChartData chart = emptyChart(input, Words::tr("Total cost"), plan::Unit::money);
    chart.tinted.clear();
    MonthLine total =
        line(Words::tr("Total"), valuesOf(input.projection.series(Metric::totalCost)), ColourRole::accent);
    total.bold = true;
    MonthLine traditional =
        line(Words::tr("Traditional plan"), valuesOf(input.projection.traditional.series(Metric::totalCost)),
             ColourRole::muted);
    traditional.dash = Qt::DashLine;
    traditional.endLabel = Words::tr("Traditional");
    chart.lines = {total, asTodayLine(input), traditional};
    addBand(chart, input, Metric::totalCost, Words::tr("Total"), ColourRole::accent);
    describe(chart, input);
    return chart;
}

std::vector<GridRow> rows(const plan::Plan& plan) {
    GridRows rows(plan);
    addCostRows(rows, QStringLiteral("finance."));
    rows.section(Words::tr("People"), QStringLiteral("finance.people"))
        .metric(Metric::headcount)
        .metric(Metric::requiredFte)
        .metric(Metric::costPerConversation);
    return rows.rows();
}

enum class Bands { shown, none };

template <class Pane>
PanePlace placeOf(const QString& name, const std::shared_ptr<FinanceState>& state, Bands bands) {
    return {name,
            [state](Document& document, const Theme& theme, QWidget* parent) -> PagePane* {
                return new Pane(state, document, theme, parent);
            },
            bands == Bands::shown};
}

} // namespace

PageSpec financePage() {
    const auto state = std::make_shared<FinanceState>();
    PageSpec page;
    page.key = QStringLiteral("finance");
    page.name = Words::tr("Finance");
    page.icon = IconName::review;
    page.state = state;
    page.bands = true;
    page.answer = [state](const PageInput& input) {
        const std::optional<Answer>& found = state->answer(input.view);
        return found ? *found
                     : budgetAnswer(input.projection, input.ranges ? input.ranges->summary.get() : nullptr,
                                    std::nullopt, input.locale);
    };
    page.answersFromRanges = true;
    page.chart = totals;
    page.rows = rows;
    page.panes = {placeOf<BridgePane>(Words::tr("Bridge"), state, Bands::none),
                  placeOf<BudgetPane>(Words::tr("Budget"), state, Bands::shown),
                  placeOf<ScenarioStoriesPane>(Words::tr("Scenarios"), state, Bands::none),
                  placeOf<AssumptionsPane>(Words::tr("Assumptions"), state, Bands::shown),
                  placeOf<RevisionsPane>(Words::tr("Revisions"), state, Bands::none),
                  placeOf<ReviewPane>(Words::tr("Reviews"), state, Bands::none),
                  placeOf<TrailPane>(Words::tr("Trail"), state, Bands::none)};
    page.panesAlone = true;
    page.firstView = static_cast<int>(FinanceView::bridge);
    return page;
}

} // namespace headroom::ui
