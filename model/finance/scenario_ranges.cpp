#include "finance/scenario_ranges.h"

#include "plan/aggregate.h"
#include "projection/actual_course.h"
#include "ranges/summary_builder.h"

#include <algorithm>
#include <cmath>

namespace headroom::finance {

namespace {

using plan::Metric;
using ranges::Figure;
using ranges::Level;
using ranges::Over;

constexpr double shortGap = -1e-9; // below this a gap is one: as the simulation counts

/// What is drawn month by month: the figures of the quarters, then what tells scenarios apart.
std::vector<Metric> drawnMetrics() {
    std::vector<Metric> metrics;
    for (std::size_t f = 0; f < quarterFigureCount; ++f)
        metrics.push_back(metricOf(static_cast<QuarterFigure>(f)));
    for (const Metric metric : triggerMetrics())
        if (std::find(metrics.begin(), metrics.end(), metric) == metrics.end()) metrics.push_back(metric);
    return metrics;
}

/// The draws of one scenario, of each metric by month.
class Drawn {
public:
    Drawn(std::vector<std::vector<double>> values, int months)
        : m_values(std::move(values))
        , m_months(months) {}

    [[nodiscard]] const std::vector<double>& of(Metric metric, int t) const {
        static const std::vector<Metric> metrics = drawnMetrics();
        const auto place = std::find(metrics.begin(), metrics.end(), metric) - metrics.begin();
        return m_values[static_cast<std::size_t>(place) * static_cast<std::size_t>(m_months) +
                        static_cast<std::size_t>(t)];
    }
    [[nodiscard]] std::size_t count() const { return m_values.empty() ? 0 : m_values.front().size(); }
    [[nodiscard]] int months() const { return m_months; }

private:
    std::vector<std::vector<double>> m_values;
    int m_months;
};

double overQuarter(std::span<const double> months, QuarterFigure figure) {
    if (figure == QuarterFigure::gap) return *std::min_element(months.begin(), months.end());
    return plan::aggregate(months, metricOf(figure), 0, static_cast<int>(months.size()));
}

ScenarioQuarter quarterOf(const projection::Projection& projection, const Drawn& drawn, const Span& span) {
    ScenarioQuarter quarter;
    quarter.quarter = Quarter::of(projection.plan->monthAt(span.from));
    quarter.months = span;
    std::vector<double> months(static_cast<std::size_t>(span.to - span.from));
    for (std::size_t f = 0; f < quarterFigureCount; ++f) {
        const auto figure = static_cast<QuarterFigure>(f);
        const auto series = projection.series(metricOf(figure));
        QuarterSpread& spread = quarter.figures[f];
        spread.atBase =
            overQuarter(series.subspan(static_cast<std::size_t>(span.from), months.size()), figure);
        std::vector<double> values;
        values.reserve(drawn.count());
        for (std::size_t draw = 0; draw < drawn.count(); ++draw) {
            for (int t = span.from; t < span.to; ++t)
                months[static_cast<std::size_t>(t - span.from)] = drawn.of(metricOf(figure), t)[draw];
            const double value = overQuarter(months, figure);
            if (!std::isnan(value)) values.push_back(value);
        }
        if (figure == QuarterFigure::gap && drawn.count() > 0)
            quarter.chanceShort =
                static_cast<double>(
                    std::count_if(values.begin(), values.end(), [](double gap) { return gap < shortGap; })) /
                static_cast<double>(drawn.count());
        const ranges::Spread of = ranges::spreadOf(std::move(values));
        spread.p10 = of.at(Level::p10);
        spread.p50 = of.at(Level::p50);
        spread.p90 = of.at(Level::p90);
    }
    return quarter;
}

/// The first month whose actual tells the two apart, of every metric that ever does.
std::vector<Trigger> triggersOf(const Drawn& base, const Drawn& other) {
    std::vector<Trigger> triggers;
    for (const Metric metric : triggerMetrics())
        for (int t = 0; t < base.months(); ++t) {
            const auto parting = partingOf(base.of(metric, t), other.of(metric, t));
            if (!parting || parting->error > mostError) continue;
            triggers.push_back({metric, t, parting->value, parting->below, parting->error, {}});
            break;
        }
    std::stable_sort(triggers.begin(), triggers.end(),
                     [](const Trigger& a, const Trigger& b) { return a.month < b.month; });
    return triggers;
}

/// What has happened in the month that tells.
std::optional<double> seenOf(const projection::ActualCourse& actuals, const Trigger& trigger) {
    const double value = trigger.metric == Metric::automation ? actuals.automation(trigger.month)
                         : trigger.metric == Metric::inbound  ? actuals.inbound(trigger.month)
                         : trigger.metric == Metric::headcount
                             ? actuals.of(plan::Observed::headcount, trigger.month)
                             : std::nan("");
    return std::isnan(value) ? std::nullopt : std::optional{value};
}

/// A scenario drawn by itself.
struct Run {
    ScenarioStory story;
    std::optional<Drawn> drawn;
};

Result<Run> runOf(const std::shared_ptr<const plan::Plan>& plan, const std::string& name, std::int64_t draws,
                  ranges::Progress* progress) {
    HEADROOM_TRY(auto projected, projection::project(plan, name));
    HEADROOM_TRY(const auto simulation, ranges::Simulation::of(*plan, name, nullptr, progress));
    std::vector<Figure> figures;
    for (const Metric metric : drawnMetrics())
        for (int t = 0; t < plan->months; ++t) figures.push_back({metric, -1, Over::month, t});
    const ranges::RunOptions options{draws, 0, {}};
    HEADROOM_TRY(auto values, simulation.values(figures, options, progress));
    HEADROOM_TRY(const auto summary, simulation.summarise(options, progress));
    Run run;
    run.story.name = name;
    run.story.projection = std::make_shared<const projection::Projection>(std::move(projected));
    run.story.chanceShort = summary.understaffedEver;
    run.drawn.emplace(std::move(values), plan->months);
    for (const Span& span : spansOf(*plan, BudgetPeriod::quarter))
        run.story.quarters.push_back(quarterOf(*run.story.projection, *run.drawn, span));
    const auto stop =
        projection::backfillStop(*run.story.projection, progress ? &progress->cancelled : nullptr);
    run.story.decisions = decisionsOf(*run.story.projection, stop, &summary);
    if (progress && progress->cancelled) return Error{ErrorCode::cancelled, {}, {}};
    return run;
}

void holdAgainst(const Run& base, Run& other, const plan::Plan& plan, const plan::Scenario& scenario) {
    ScenarioStory& story = other.story;
    story.differences = differencesOf(plan, scenario);
    story.triggers = triggersOf(*base.drawn, *other.drawn);
    const projection::Inputs<double> atBase = projection::inputsOf(plan);
    const projection::ActualCourse actuals(plan, atBase);
    for (Trigger& trigger : story.triggers) trigger.seen = seenOf(actuals, trigger);
    story.guardrails = guardrailTriggers(plan, *story.projection);
    const int last = plan.months - 1;
    const double from = base.story.projection->outputs.at(Metric::automation, last);
    const double to = story.projection->outputs.at(Metric::automation, last);
    if (std::abs(to - from) < 1e-9) return;
    story.higher = to > from;
    const std::vector<double>& ends = base.drawn->of(Metric::automation, last);
    const auto far = std::count_if(ends.begin(), ends.end(),
                                   [&](double end) { return story.higher ? end >= to : end <= to; });
    story.reach = static_cast<double>(far) / static_cast<double>(ends.size());
}

} // namespace

plan::Metric metricOf(QuarterFigure figure) {
    switch (figure) {
    case QuarterFigure::required: return Metric::requiredFte;
    case QuarterFigure::headcount: return Metric::headcount;
    case QuarterFigure::gap: return Metric::gapFte;
    case QuarterFigure::cost: return Metric::totalCost;
    case QuarterFigure::automation: break;
    }
    return Metric::automation;
}

Result<ScenarioRanges> scenarioRangesOf(const plan::Plan& plan, std::int64_t draws,
                                        ranges::Progress* progress) {
    const auto shared = std::make_shared<const plan::Plan>(plan);
    ScenarioRanges all;
    all.draws = draws;
    HEADROOM_TRY(const Run base, runOf(shared, plan::baseScenario, draws, progress));
    all.scenarios.push_back(base.story);
    for (const plan::Scenario& scenario : plan.scenarios) {
        auto run = runOf(shared, scenario.name, draws, progress);
        if (!run && run.error().code == ErrorCode::cancelled) return run.error();
        if (!run) {
            ScenarioStory& story = all.scenarios.emplace_back();
            story.name = scenario.name;
            story.error = run.error();
            continue;
        }
        holdAgainst(base, run.value(), plan, scenario);
        all.scenarios.push_back(std::move(run.value().story));
    }
    return all;
}

} // namespace headroom::finance
