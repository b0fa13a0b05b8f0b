#include "actuals/reforecast_ranges.h"

#include "projection/guardrails.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::actuals {

namespace {

/// Between the outcomes next to it; NaN where none exists. The values are those that exist, in order.
double quantile(const std::vector<double>& ordered, double share) {
    if (ordered.empty()) return std::numeric_limits<double>::quiet_NaN();
    const double place = share * static_cast<double>(ordered.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, ordered.size() - 1);
    return std::lerp(ordered[below], ordered[above], place - static_cast<double>(below));
}

Odds oddsOf(std::vector<double>& outcomes) {
    std::erase_if(outcomes, [](double value) { return std::isnan(value); });
    std::sort(outcomes.begin(), outcomes.end());
    return {quantile(outcomes, 0.1), quantile(outcomes, 0.5), quantile(outcomes, 0.9)};
}

} // namespace

const ReforecastRanges::Of* ReforecastRanges::find(plan::Metric metric) const {
    const auto found =
        std::find_if(figures.begin(), figures.end(), [&](const Of& of) { return of.metric == metric; });
    return found == figures.end() ? nullptr : &*found;
}

std::optional<ReforecastRanges> reforecastRanges(const plan::Plan& underScenario, int draws,
                                                 const std::function<plan::Plan(int)>& drawn,
                                                 const std::atomic<bool>* cancelled) {
    const projection::Guardrails guardrails = projection::inputsOf(underScenario).guardrails;
    const auto metrics = landingMetrics();
    const auto months = static_cast<std::size_t>(underScenario.months);
    const std::size_t columns = months + 1; // and what they come to
    std::vector<std::vector<double>> outcomes(metrics.size() * columns);
    for (int i = 0; i < draws; ++i) {
        if (cancelled && cancelled->load(std::memory_order_relaxed)) return {};
        const plan::Plan draw = drawn(i);
        const Reforecast now = reforecastOf(plannedFrom(draw, guardrails));
        for (std::size_t m = 0; m < metrics.size(); ++m) {
            const auto series = now.series(metrics[m]);
            for (std::size_t t = 0; t < months; ++t) outcomes[m * columns + t].push_back(series[t]);
            outcomes[m * columns + months].push_back(landingOf(now.outputs, metrics[m]));
        }
    }
    ReforecastRanges result;
    result.draws = draws;
    for (std::size_t m = 0; m < metrics.size(); ++m) {
        ReforecastRanges::Of of{metrics[m], oddsOf(outcomes[m * columns + months]), {}};
        for (std::size_t t = 0; t < months; ++t) of.byMonth.push_back(oddsOf(outcomes[m * columns + t]));
        result.figures.push_back(std::move(of));
    }
    return result;
}

} // namespace headroom::actuals
