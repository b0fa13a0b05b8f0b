#include "ui/words/ranges.h"
#include "ui/pages/chart_parts.h"
#include "ui/pages/ranges_chooser.h"
#include "ui/pages/ranges_panes.h"
#include "ui/pages/ranges_state.h"
#include "ui/pages/register_pane.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

using plan::Metric;
using ranges::Level;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Pages)
};

QString seriesName(const RangesState& state, const plan::Plan& plan) {
    const QString name = label(state.metric());
    if (state.workType() < 0 || state.workType() >= static_cast<int>(plan.workTypes.size())) return name;
    return Words::tr("%1, %2", "metric, work type")
        .arg(name, QString::fromStdString(plan.workTypes[static_cast<std::size_t>(state.workType())].name));
}

MonthChartData chartOf(const PageInput& input, const RangesState& state) {
    MonthChartData chart = emptyChart(input, seriesName(state, input.plan), plan::info(state.metric()).unit);
    if (state.metric() != Metric::gapFte && state.metric() != Metric::requiredFte &&
        state.metric() != Metric::effectiveFte)
        chart.tinted.clear();
    chart.axisKey = QStringLiteral("ranges %1 %2 %3")
                        .arg(QString::fromStdString(input.plan.id))
                        .arg(static_cast<int>(state.metric()))
                        .arg(state.workType());
    return chart;
}

MonthLine baseLine(const PageInput& input, const RangesState& state) {
    MonthLine base =
        line(Words::tr("At base"),
             valuesOf(state.workType() < 0 ? input.projection.series(state.metric())
                                           : input.projection.series(state.metric(), state.workType())),
             ColourRole::ink);
    base.dash = Qt::DashLine;
    base.width = 1.5;
    return base;
}

/// Three bands around the middle, and the plan at base.
MonthChartData fan(const PageInput& input, const RangesState& state) {
    MonthChartData chart = chartOf(input, state);
    if (state.workType() >= static_cast<int>(input.plan.workTypes.size())) return chart;
    if (input.ranges) {
        const ranges::Summary& summary = *input.ranges->summary;
        const auto series = [&](Level level) {
            return summary.series(state.metric(), state.workType(), level);
        };
        const auto add = [&](const QString& name, Level low, Level high, double strength) {
            MonthBand band{name, series(low), series(high), ColourRole::accent, {}, {}};
            band.strength = strength;
            chart.bands.push_back(std::move(band));
        };
        add(Words::tr("P5 to P95"), Level::p5, Level::p95, 0.09);
        add(Words::tr("P10 to P90"), Level::p10, Level::p90, 0.11);
        chart.bands.back().lowLabel = Words::tr("P10");
        chart.bands.back().highLabel = Words::tr("P90");
        add(Words::tr("P25 to P75"), Level::p25, Level::p75, 0.16);
        MonthLine middle = line(Words::tr("P50"), series(Level::p50), ColourRole::accent);
        middle.bold = true;
        chart.lines = {middle};
    }
    chart.lines.push_back(baseLine(input, state));
    describe(chart, input);
    return chart;
}

/// The fans of all scenarios over each other.
MonthChartData overlaidFans(const PageInput& input, const RangesState& state) {
    constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    MonthChartData chart = chartOf(input, state);
    chart.axisKey += QStringLiteral(" scenarios");
    chart.tinted.clear();
    int place = 0;
    for (const ScenarioOutcome& outcome : input.ranges->scenarios) {
        const auto series = [&](Level level) {
            return outcome.summary->series(state.metric(), state.workType(), level);
        };
        const ColourRole role = Colours::seriesRole(place);
        const QString name = scenarioLabel(outcome.scenario);
        MonthBand band{
            Words::tr("%1, P10 to P90").arg(name), series(Level::p10), series(Level::p90), role, {}, {}};
        band.strength = 0.10;
        chart.bands.push_back(std::move(band));
        MonthLine middle = line(name, series(Level::p50), role);
        middle.dash = dashes[static_cast<std::size_t>(place) % dashes.size()];
        middle.bold = outcome.scenario == input.projection.scenario;
        chart.lines.push_back(middle);
        ++place;
    }
    describe(chart, input);
    return chart;
}

std::vector<GridRow> rows(const plan::Plan& plan, const RangesState& state) {
    GridRows rows(plan);
    const int type = std::min(state.workType(), static_cast<int>(plan.workTypes.size()) - 1);
    if (!plan::isTypeMetric(state.metric()) || type >= 0) {
        rows.section(seriesName(state, plan), QStringLiteral("ranges.metric"));
        for (const Ranged ranged :
             {Ranged::p90, Ranged::p75, Ranged::p50, Ranged::p25, Ranged::p10, Ranged::mean, Ranged::atBase})
            rows.ranged(ranged, state.metric(), type, ranged == Ranged::p50);
    }
    rows.section(Words::tr("How likely"), QStringLiteral("ranges.chance"))
        .ranged(Ranged::understaffed, Metric::gapFte, -1, true)
        .ranged(Ranged::onTarget, Metric::backlogDays);
    rows.section(Words::tr("Staffing that covers"), QStringLiteral("ranges.covers"))
        .ranged(Ranged::coverP50, Metric::requiredFte)
        .ranged(Ranged::coverP80, Metric::requiredFte, -1, true)
        .ranged(Ranged::coverP90, Metric::requiredFte)
        .metric(Metric::effectiveFte, -1, false, Words::tr("Effective at base"));
    if (!plan.guardrails.empty())
        rows.section(Words::tr("Guardrails, fired by"), QStringLiteral("ranges.guardrails"));
    for (int i = 0; i < static_cast<int>(plan.guardrails.size()); ++i) rows.guardrail(i);
    return rows.rows();
}

bool hasBets(const plan::Plan& plan) {
    for (const plan::LeverRef& ref : plan::allLevers(plan))
        if (plan.find(ref)->range) return true;
    return false;
}

} // namespace

PageSpec rangesPage() {
    const auto state = std::make_shared<RangesState>();
    PageSpec page;
    page.key = QStringLiteral("ranges");
    page.name = Words::tr("Ranges");
    page.icon = IconName::ranges;
    page.state = state;
    page.answersFromRanges = true;
    page.answer = [](const PageInput& input) {
        return rangesAnswer(input.projection, input.ranges ? input.ranges->summary.get() : nullptr,
                            hasBets(input.plan), input.locale);
    };
    page.chart = [state](const PageInput& input, const GridRow*) {
        const bool overlaid = input.view == scenariosView && input.ranges && !input.ranges->scenarios.empty();
        return overlaid ? overlaidFans(input, *state) : fan(input, *state);
    };
    page.tinted = true;
    page.rows = [state](const plan::Plan& plan) { return rows(plan, *state); };
    page.chooser = [state](Document& document, const Theme& theme, QWidget* parent) {
        return new RangesChooser(state, document, theme, parent);
    };
    page.panes = {
        {Words::tr("Distribution"),
         [state](Document& document, const Theme& theme, QWidget* parent) -> PagePane* {
             return new DistributionPane(state, document, theme, parent);
         }},
        {Words::tr("What matters"),
         [state](Document& document, const Theme& theme, QWidget* parent) -> PagePane* {
             return new SensitivityPane(state, document, theme, parent);
         }},
        {Words::tr("Scenarios"),
         [](Document& document, const Theme& theme, QWidget* parent) -> PagePane* {
             return new ScenariosPane(document, theme, parent);
         }},
        {Words::tr("Register"),
         [](Document& document, const Theme& theme, QWidget* parent) -> PagePane* {
             return new RegisterPane(document, theme, parent);
         }},
    };
    return page;
}

} // namespace headroom::ui
