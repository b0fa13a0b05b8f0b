#pragma once

#include "projection/dates.h"
#include "ui/charts/month_chart_data.h"
#include "ui/document/document.h"
#include "ui/grid/month_grid_model.h"
#include "ui/theme/theme.h"
#include "ui/words/answers.h"
#include "ui/words/page_table.h"

#include <QLocale>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace headroom::ui {

/// What a page reads: the plan under its scenario and what it says. The projection is never null here.
struct PageInput {
    const plan::Plan& plan;
    const projection::Projection& projection;
    QLocale locale;
    const projection::BackfillStop* backfillStop = nullptr; // for a table that needs it; null while unknown
    const RangesResult* ranges = nullptr;     // null where nothing is known; its summary is there
    const actuals::Reforecast* now = nullptr; // the year as it now looks
    bool rangesCurrent = false;               // they are those of the projection, not of an older one
    int view = 0;                             // of the page's views, the one in sight
};

class PagePane;
class PageState;

/// What a page shows in place of its months when asked: a widget of its own.
struct PanePlace {
    QString name; // on the switch between the views
    std::function<PagePane*(Document&, const Theme&, QWidget* parent)> make;
    bool bands = true; // shows ranges, where the page does: see there
};

/// What a page shows in place of its months when asked: a table with columns of its own.
struct PageSecondView {
    QString name; // on the switch between the views
    std::function<PageTable(const PageInput&)> table;
    bool needsBackfillStop = false;
};

/// Something to do on a page that is not an edit of a cell, offered below the title where it makes sense.
struct PageOffer {
    QString sentence;
    QString button;
    QString undoText;
    std::function<plan::Plan(const plan::Plan&)>
        edit; // of the plan without its scenario; empty: import volumes
};

/// What a page is: its question answered in words, a chart, the rows of its grid, and perhaps a table
/// beside them. Everything else is the same on all.
struct PageSpec {
    QString key; // where the page is remembered
    QString name;
    IconName icon = IconName::overview;
    std::function<Answer(const PageInput&)> answer;
    /// `row` is the selected row of the grid, for the page whose chart follows it; may be null.
    std::function<MonthChartData(const PageInput&, const GridRow* row)> chart;
    std::function<std::optional<MonthChartData>(const PageInput&)>
        strip;                         // a second, low chart; empty for none
    std::optional<plan::Metric> whole; // the result whose row the link beside the chart leads to
    bool tinted = false;               // months in which people are missing are tinted in the grid too
    bool stripHasOwnMonths = false;    // it does not stand over the grid's columns
    MonthGridModel::Recipe rows;
    std::function<std::vector<PageOffer>(const plan::Plan&, const QLocale&)> offers; // empty for none
    std::optional<PageSecondView> secondView;
    std::vector<PanePlace> panes; // after the second view
    bool panesAlone = false;      // a pane has its own chart: it stands in the place of the page's too
    int firstView = 0;            // in sight at first
    /// What is chosen on the page, and the widget above the chart where that is done; both may be null.
    std::shared_ptr<PageState> state;
    std::function<QWidget*(Document&, const Theme&, QWidget* parent)> chooser;
    QString action;                 // on a button beside the answer: something larger to do here; empty: none
    bool bands = false;             // its charts show ranges: the line below the title says of how many draws
    bool answersFromRanges = false; // its answer is read again as the simulation goes on
};

PageSpec overviewPage();
PageSpec demandPage();
PageSpec automationPage();
PageSpec peoplePage();
PageSpec timePage();
PageSpec servicePage();
PageSpec moneyPage();
PageSpec rangesPage();
inline constexpr int scenariosView = 3; // of the page of ranges, after months, distribution and sensitivity
PageSpec actualsPage();
inline constexpr int guardrailsView = 2; // of the page of actuals, after months and year end
inline constexpr int leversView = 4, improvementsView = 5;
PageSpec allNumbersPage();
PageSpec financePage();

/// All of them in the order of the argument.
std::vector<PageSpec> allPages();

} // namespace headroom::ui
