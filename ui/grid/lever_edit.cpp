#include "ui/grid/lever_edit.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace headroom::ui {

namespace {

const plan::Override* overrideOf(const plan::Plan& plan, const std::string& scenario,
                                 const plan::LeverRef& lever) {
    const plan::Scenario* chosen = plan.scenario(scenario);
    if (!chosen) return nullptr;
    const auto found = std::find_if(chosen->overrides.begin(), chosen->overrides.end(),
                                    [&](const plan::Override& change) { return change.lever == lever; });
    return found == chosen->overrides.end() ? nullptr : &*found;
}

/// The shortest path with these values that keeps the character of the one it replaces.
plan::Trajectory pathThrough(const std::vector<double>& values, const plan::Trajectory& before) {
    if (before.values(static_cast<int>(values.size())) == values) return before;
    if (!before.isConstant() && before.shape() != plan::Shape::steps)
        return plan::Trajectory::monthly(values);
    std::vector<plan::Point> points;
    for (std::size_t t = 0; t < values.size(); ++t)
        if (points.empty() || points.back().value != values[t])
            points.push_back({static_cast<int>(t), values[t]});
    return points.size() == 1 ? plan::Trajectory::constant(points.front().value)
                              : plan::Trajectory::steps(std::move(points));
}

} // namespace

bool typedValueHolds(plan::LeverKey key) {
    return key != plan::LeverKey::plannedHires && key != plan::LeverKey::plannedReductions;
}

const plan::Trajectory* pathOf(const plan::Plan& plan, const std::string& scenario,
                               const plan::LeverRef& ref) {
    if (const plan::Override* change = overrideOf(plan, scenario, ref)) return &change->base;
    const plan::Lever* lever = plan.find(ref);
    return lever ? &lever->base : nullptr;
}

const plan::Range* rangeOf(const plan::Plan& plan, const std::string& scenario, const plan::LeverRef& ref) {
    const plan::Override* change = overrideOf(plan, scenario, ref);
    if (change && change->range) return &*change->range;
    const plan::Lever* lever = plan.find(ref);
    return lever && lever->range ? &*lever->range : nullptr;
}

bool isOverridden(const plan::Plan& plan, const std::string& scenario, const plan::LeverRef& ref) {
    return overrideOf(plan, scenario, ref) != nullptr;
}

double valueWithout(const plan::Plan& plan, const std::string& scenario, const plan::LeverRef& ref,
                    int month) {
    if (scenario == plan::baseScenario) return plan::info(ref.key).initial;
    const plan::Lever* lever = plan.find(ref);
    return lever ? lever->base.at(month) : plan::info(ref.key).initial;
}

plan::Plan withPath(const plan::Plan& plan, const std::string& scenario, const plan::LeverRef& ref,
                    const plan::Trajectory& path) {
    const plan::Lever* base = plan.find(ref);
    const bool asBase =
        scenario != plan::baseScenario && base && path.values(plan.months) == base->base.values(plan.months);
    return plan::withTrajectory(plan, scenario, ref, asBase ? base->base : path);
}

plan::Plan withTyped(const plan::Plan& plan, const std::string& scenario, const plan::LeverRef& ref,
                     int month, double value, Typing typing) {
    const plan::Trajectory* path = pathOf(plan, scenario, ref);
    if (!path) return plan;
    if (!plan::info(ref.key).byMonth) return withPath(plan, scenario, ref, plan::Trajectory::constant(value));
    const bool alone = typing == Typing::thisMonth || (typing == Typing::usual && !typedValueHolds(ref.key));
    if (alone) return withChanges(plan, scenario, {{ref, month, value}});
    if (typing == Typing::usual)
        return withPath(plan, scenario, ref, path->withTyped(month, value, plan.months));
    // Holding on a path that is not made of steps: on to the last month.
    if (path->shape() == plan::Shape::constant || path->shape() == plan::Shape::steps)
        return withPath(plan, scenario, ref, path->withStep(month, value, plan.months));
    std::vector<LeverChange> changes;
    for (int t = month; t < plan.months; ++t) changes.push_back({ref, t, value});
    return withChanges(plan, scenario, changes);
}

plan::Plan withChanges(const plan::Plan& plan, const std::string& scenario,
                       const std::vector<LeverChange>& changes) {
    std::map<plan::LeverRef, std::vector<double>> paths;
    for (const LeverChange& change : changes) {
        const plan::Trajectory* path = pathOf(plan, scenario, change.lever);
        if (!path || change.month < 0 || change.month >= plan.months) continue;
        auto& values = paths.try_emplace(change.lever, path->values(plan.months)).first->second;
        const double value = change.value.value_or(valueWithout(plan, scenario, change.lever, change.month));
        if (plan::info(change.lever.key).byMonth)
            values[static_cast<std::size_t>(change.month)] = value;
        else
            values.assign(values.size(), value);
    }
    plan::Plan result = plan;
    for (const auto& [lever, values] : paths)
        result = withPath(result, scenario, lever, pathThrough(values, *pathOf(result, scenario, lever)));
    return result;
}

plan::Plan withRange(const plan::Plan& plan, const std::string& scenario, const plan::LeverRef& ref,
                     const std::optional<plan::Range>& range) {
    plan::Plan result = plan;
    if (scenario == plan::baseScenario) {
        if (plan::Lever* lever = result.find(ref)) lever->range = range;
        return result;
    }
    const plan::Lever* base = plan.find(ref);
    for (plan::Scenario& candidate : result.scenarios) {
        if (candidate.name != scenario || !base) continue;
        auto& overrides = candidate.overrides;
        auto place =
            std::lower_bound(overrides.begin(), overrides.end(), ref,
                             [](const plan::Override& o, const plan::LeverRef& r) { return o.lever < r; });
        if (place == overrides.end() || place->lever != ref)
            place = overrides.insert(place, {ref, base->base, std::nullopt});
        place->range = range == base->range ? std::nullopt : range;
        if (!place->range && place->base == base->base) overrides.erase(place);
    }
    return result;
}

std::optional<plan::Plan> withSeason(const plan::Plan& plan,
                                     const std::array<std::optional<double>, 12>& values) {
    double given = 0;
    double others = 0;
    int open = 0;
    for (std::size_t m = 0; m < 12; ++m) {
        if (values[m]) {
            given += *values[m];
        } else {
            others += plan.season[m];
            ++open;
        }
    }
    plan::Plan result = plan;
    if (open == 0) {
        if (!(given > 0)) return std::nullopt;
        for (std::size_t m = 0; m < 12; ++m) result.season[m] = *values[m];
        result.season = plan::normalisedSeason(result.season);
        return result;
    }
    const double left = 12.0 - given;
    if (left < 0) return std::nullopt;
    for (std::size_t m = 0; m < 12; ++m) {
        if (values[m])
            result.season[m] = *values[m];
        else
            result.season[m] = others > 0 ? plan.season[m] * left / others : left / open;
    }
    return result;
}

std::optional<plan::Plan> withEndMoved(const plan::Plan& plan, const std::string& scenario,
                                       const plan::LeverRef& lever, RangeEnd end, int month, double value) {
    const plan::Trajectory* base = pathOf(plan, scenario, lever);
    if (!base) return std::nullopt;
    if (end == RangeEnd::base) return withPath(plan, scenario, lever, base->shifted(value - base->at(month)));
    plan::Range range;
    if (const plan::Range* now = rangeOf(plan, scenario, lever))
        range = *now;
    else
        range.low = range.high = *base;
    plan::Trajectory& path = end == RangeEnd::low ? range.low : range.high;
    double written = value;
    if (range.basis == plan::RangeBasis::difference) written -= base->at(month);
    // A factor of nothing is no way to write a value down.
    if (range.basis == plan::RangeBasis::factor && base->at(month) == 0) return std::nullopt;
    if (range.basis == plan::RangeBasis::factor) written /= base->at(month);
    path = path.shifted(written - path.at(month));
    return withRange(plan, scenario, lever, range);
}

} // namespace headroom::ui
