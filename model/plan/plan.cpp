#include "plan/plan.h"

#include <algorithm>
#include <numeric>

namespace headroom::plan {

namespace {

template <std::size_t N>
std::array<Lever, N> initialLevers(std::size_t offset) {
    std::array<Lever, N> levers;
    for (std::size_t i = 0; i < N; ++i)
        levers[i].base = Trajectory::constant(leverCatalogue()[offset + i].initial);
    return levers;
}

template <class Plans>
auto* findLever(Plans& plan, const LeverRef& ref) {
    if (!isWorkTypeLever(ref.key)) return ref.workType.empty() ? &plan.lever(ref.key) : nullptr;
    auto* type = plan.workType(ref.workType);
    return type ? &type->lever(ref.key) : nullptr;
}

template <class Types, class Wanted>
auto* findType(Types& types, Wanted wanted) {
    const auto found = std::find_if(types.begin(), types.end(), wanted);
    return found == types.end() ? nullptr : &*found;
}

} // namespace

std::array<Lever, workTypeLeverCount> WorkType::defaultLevers() {
    return initialLevers<workTypeLeverCount>(planLeverCount);
}

std::array<Lever, planLeverCount> Plan::defaultPlanLevers() {
    return initialLevers<planLeverCount>(0);
}

const Lever* Plan::find(const LeverRef& ref) const {
    return findLever(*this, ref);
}

Lever* Plan::find(const LeverRef& ref) {
    return findLever(*this, ref);
}

const WorkType* Plan::workType(const WorkTypeId& wanted) const {
    return findType(workTypes, [&](const WorkType& type) { return type.id == wanted; });
}

WorkType* Plan::workType(const WorkTypeId& wanted) {
    return findType(workTypes, [&](const WorkType& type) { return type.id == wanted; });
}

const WorkType* Plan::workTypeNamed(std::string_view wanted) const {
    return findType(workTypes, [&](const WorkType& type) { return type.name == wanted; });
}

const Scenario* Plan::scenario(std::string_view wanted) const {
    return findType(scenarios, [&](const Scenario& candidate) { return candidate.name == wanted; });
}

std::vector<LeverRef> allLevers(const Plan& plan) {
    std::vector<LeverRef> refs;
    refs.reserve(planLeverCount + plan.workTypes.size() * workTypeLeverCount);
    for (const LeverInfo& lever : leverCatalogue())
        if (!isWorkTypeLever(lever.key)) refs.push_back({lever.key, {}});
    for (const WorkType& type : plan.workTypes)
        for (const LeverInfo& lever : leverCatalogue())
            if (isWorkTypeLever(lever.key)) refs.push_back({lever.key, type.id});
    return refs;
}

std::optional<Plan> withScenario(const Plan& plan, std::string_view scenario) {
    if (scenario == baseScenario) return plan;
    const Scenario* chosen = plan.scenario(scenario);
    if (!chosen) return std::nullopt;
    Plan result = plan;
    for (const Override& change : chosen->overrides) {
        if (Lever* lever = result.find(change.lever)) {
            lever->base = change.base;
            if (change.range) lever->range = change.range;
        }
    }
    return result;
}

Plan withTrajectory(const Plan& plan, std::string_view scenario, const LeverRef& ref,
                    const Trajectory& trajectory) {
    Plan result = plan;
    if (scenario == baseScenario) {
        if (Lever* lever = result.find(ref)) lever->base = trajectory;
        return result;
    }
    for (Scenario& candidate : result.scenarios) {
        if (candidate.name != scenario) continue;
        auto& overrides = candidate.overrides;
        const auto place = std::lower_bound(overrides.begin(), overrides.end(), ref,
                                            [](const Override& o, const LeverRef& r) { return o.lever < r; });
        const bool present = place != overrides.end() && place->lever == ref;
        const Lever* base = result.find(ref);
        if (present) {
            place->base = trajectory;
            if (base && base->base == trajectory && !place->range) overrides.erase(place);
        } else if (base && base->base != trajectory) {
            overrides.insert(place, {ref, trajectory, std::nullopt});
        }
    }
    return result;
}

std::array<double, 12> normalisedSeason(const std::array<double, 12>& season) {
    const double sum = std::accumulate(season.begin(), season.end(), 0.0);
    std::array<double, 12> result;
    result.fill(1.0);
    if (!(sum > 0)) return result;
    // A season that is already normalised stays as it is, to the last bit: reading back a plan must not
    // change it.
    if (std::abs(sum - 12.0) < 1e-9) return season;
    for (std::size_t i = 0; i < 12; ++i) result[i] = season[i] * 12.0 / sum;
    return result;
}

} // namespace headroom::plan
