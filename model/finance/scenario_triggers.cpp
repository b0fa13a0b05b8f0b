#include "finance/scenario_triggers.h"

#include "projection/guardrails.h"
#include "ranges/distribution.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace headroom::finance {

namespace {

using plan::Metric;

constexpr double none = std::numeric_limits<double>::quiet_NaN();

std::vector<double> seriesOf(const projection::Projection& projection, plan::GuardrailMetric metric) {
    const auto of = [&](Metric each) {
        const auto series = projection.series(each);
        return std::vector<double>(series.begin(), series.end());
    };
    switch (metric) {
    case plan::GuardrailMetric::automation: return of(Metric::automation);
    case plan::GuardrailMetric::resolution: return of(Metric::resolutionRate);
    case plan::GuardrailMetric::improvementShare: return projection.inputs.improvementShare;
    case plan::GuardrailMetric::backlogDays: return of(Metric::backlogDays);
    case plan::GuardrailMetric::inbound: return of(Metric::inbound);
    }
    return {};
}

} // namespace

std::optional<double> chanceToReach(const plan::Lever& lever, int month, double value) {
    if (!lever.range) return std::nullopt;
    const bool up = value >= lever.base.at(month);
    if (lever.range->distribution == plan::Distribution::discrete) {
        const auto& weights = lever.range->weights;
        const std::array outcomes{lever.lowAt(month), lever.base.at(month), lever.highAt(month)};
        double reached = 0, all = 0;
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            all += weights[i];
            if (up ? outcomes[i] >= value : outcomes[i] <= value) reached += weights[i];
        }
        return all > 0 ? std::optional{reached / all} : std::nullopt;
    }
    if (!(lever.lowAt(month) < lever.highAt(month))) return std::nullopt;
    // The quantile rises with its share: the share below the value is found by halving.
    const ranges::Outcomes outcomes = ranges::outcomesOf(lever, month);
    double from = 0, to = 1;
    for (int step = 0; step < 60; ++step) {
        const double middle = (from + to) / 2;
        (outcomes.quantile(middle) < value ? from : to) = middle;
    }
    const double below = (from + to) / 2;
    return up ? 1 - below : below;
}

std::vector<LeverDifference> differencesOf(const plan::Plan& plan, const plan::Scenario& scenario) {
    std::vector<LeverDifference> differences;
    for (const plan::Override& override : scenario.overrides) {
        const plan::Lever* lever = plan.find(override.lever);
        if (!lever || !plan::isRead(plan, override.lever)) continue;
        const std::vector<double> base = lever->base.values(plan.months);
        const std::vector<double> other = override.base.values(plan.months);
        // Where it is back at base at the end, what differs last is what must be true.
        int last = plan.months - 1;
        while (last >= 0 && other[static_cast<std::size_t>(last)] == base[static_cast<std::size_t>(last)])
            --last;
        if (last < 0) continue;
        int month = last;
        while (month > 0 &&
               other[static_cast<std::size_t>(month) - 1] == other[static_cast<std::size_t>(last)] &&
               other[static_cast<std::size_t>(month) - 1] != base[static_cast<std::size_t>(month) - 1])
            --month;
        const auto at = static_cast<std::size_t>(month);
        differences.push_back(
            {override.lever, month, base[at], other[at], chanceToReach(*lever, month, other[at])});
    }
    return differences;
}

std::optional<Parting> partingOf(std::vector<double> first, std::vector<double> second) {
    for (std::vector<double>* values : {&first, &second}) {
        std::erase_if(*values, [](double value) { return std::isnan(value); });
        if (values->empty()) return std::nullopt;
        std::sort(values->begin(), values->end());
    }
    const auto middle = [](const std::vector<double>& values) { return values[values.size() / 2]; };
    Parting parting;
    parting.below = middle(second) < middle(first);
    const std::vector<double>& lower = parting.below ? second : first;
    const std::vector<double>& upper = parting.below ? first : second;
    std::vector<double> all;
    std::merge(lower.begin(), lower.end(), upper.begin(), upper.end(), std::back_inserter(all));
    all.erase(std::unique(all.begin(), all.end()), all.end());
    const auto shareUpTo = [](const std::vector<double>& values, double value) {
        return static_cast<double>(std::upper_bound(values.begin(), values.end(), value) - values.begin()) /
               static_cast<double>(values.size());
    };
    // Of the upper set more and more, of the lower one less and less are on the wrong side as it rises.
    const auto found = std::partition_point(all.begin(), all.end(), [&](double value) {
        return shareUpTo(upper, value) < 1 - shareUpTo(lower, value);
    });
    const double at = found == all.end() ? all.back() : *found;
    const auto after = std::upper_bound(all.begin(), all.end(), at);
    parting.value =
        after == all.end() || !std::isfinite(at) || !std::isfinite(*after) ? at : (at + *after) / 2;
    parting.error = std::min(0.5, (shareUpTo(upper, at) + 1 - shareUpTo(lower, at)) / 2);
    return parting;
}

std::span<const Metric> triggerMetrics() {
    static constexpr std::array metrics{Metric::automation, Metric::inbound, Metric::meanHandleMinutes,
                                        Metric::headcount};
    return metrics;
}

std::vector<GuardrailTrigger> guardrailTriggers(const plan::Plan& plan,
                                                const projection::Projection& comingTrue) {
    std::vector<GuardrailTrigger> triggers;
    const auto rules = projection::guardrailsOf(plan, projection::inputsOf(plan)).rules;
    for (std::size_t g = 0; g < rules.size(); ++g) {
        const projection::GuardrailRule& rule = rules[g];
        const std::vector<double> course = seriesOf(comingTrue, rule.metric);
        int broken = rule.broken;
        for (int t = rule.from; t < comingTrue.months(); ++t) {
            const int before = t - rule.window;
            double judged = course[static_cast<std::size_t>(t)];
            if (rule.window > 0)
                judged -= before >= 0   ? course[static_cast<std::size_t>(before)]
                          : before < -1 ? none
                          : rule.metric == plan::GuardrailMetric::resolution
                              ? comingTrue.inputs.resolutionToday
                              : comingTrue.inputs.automationToday;
            const double limit = rule.limits[static_cast<std::size_t>(t)];
            // What does not exist breaks nothing.
            const bool breaks = rule.below ? judged < limit : judged > limit;
            broken = breaks ? broken + 1 : 0;
            if (broken < rule.months) continue;
            triggers.push_back({plan.guardrails[g].id, t, limit});
            break;
        }
    }
    return triggers;
}

} // namespace headroom::finance
