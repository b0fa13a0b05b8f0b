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
    using Found = decltype(&plan.lever(ref.key));
    switch (holderOf(ref.key)) {
    case Holder::plan: return ref.of.empty() ? &plan.lever(ref.key) : Found{};
    case Holder::workType: {
        auto* type = plan.workType(ref.of);
        return type ? &type->lever(ref.key) : Found{};
    }
    case Holder::milestone: {
        auto* milestone = plan.milestone(ref.of);
        return milestone ? &milestone->delay : Found{};
    }
    }
    return Found{};
}

template <class Items, class Wanted>
auto* findIn(Items& items, Wanted wanted) {
    const auto found = std::find_if(items.begin(), items.end(), wanted);
    return found == items.end() ? nullptr : &*found;
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
    return findIn(workTypes, [&](const WorkType& type) { return type.id == wanted; });
}

WorkType* Plan::workType(const WorkTypeId& wanted) {
    return findIn(workTypes, [&](const WorkType& type) { return type.id == wanted; });
}

const Milestone* Plan::milestone(const MilestoneId& wanted) const {
    return findIn(milestones, [&](const Milestone& milestone) { return milestone.id == wanted; });
}

Milestone* Plan::milestone(const MilestoneId& wanted) {
    return findIn(milestones, [&](const Milestone& milestone) { return milestone.id == wanted; });
}

const WorkType* Plan::workTypeNamed(std::string_view wanted) const {
    return findIn(workTypes, [&](const WorkType& type) { return type.name == wanted; });
}

const Scenario* Plan::scenario(std::string_view wanted) const {
    return findIn(scenarios, [&](const Scenario& candidate) { return candidate.name == wanted; });
}

std::vector<LeverRef> allLevers(const Plan& plan) {
    std::vector<LeverRef> refs;
    refs.reserve(planLeverCount + plan.workTypes.size() * workTypeLeverCount);
    for (const LeverInfo& lever : leverCatalogue())
        if (holderOf(lever.key) == Holder::plan) refs.push_back({lever.key, {}});
    for (const WorkType& type : plan.workTypes)
        for (const LeverInfo& lever : leverCatalogue())
            if (isWorkTypeLever(lever.key)) refs.push_back({lever.key, type.id});
    for (const Milestone& milestone : plan.milestones)
        refs.push_back({LeverKey::milestoneDelay, milestone.id});
    return refs;
}

bool isRead(const Plan& plan, const LeverRef& lever) {
    const WorkType* type = isWorkTypeLever(lever.key) ? plan.workType(lever.of) : nullptr;
    switch (lever.key) {
    case LeverKey::patience:
    case LeverKey::answerWithin: return type && type->mode == ServiceMode::live;
    case LeverKey::replyWithin: return type && type->mode == ServiceMode::deferred;
    case LeverKey::eligibleShare: return plan.eligibleVolume == EligibleVolume::visibleToAi;
    default: return true;
    }
}

std::optional<Plan> withScenario(const Plan& plan, std::string_view scenario) {
    if (scenario == baseScenario) return plan;
    const Scenario* chosen = plan.scenario(scenario);
    if (!chosen) return std::nullopt;
    Plan result = plan;
    for (const Override& change : chosen->overrides) {
        if (Lever* lever = result.find(change.lever)) {
            lever->base = change.base;
            lever->provenance.fittedFrom.reset(); // that was Base's path
            if (change.range) lever->range = change.range;
        }
    }
    return result;
}

std::optional<double> scenarioWeight(const Plan& plan, std::string_view scenario) {
    if (scenario != baseScenario) {
        const Scenario* chosen = plan.scenario(scenario);
        return chosen ? chosen->weight : std::nullopt;
    }
    std::optional<double> others;
    for (const Scenario& candidate : plan.scenarios)
        if (candidate.weight) others = others.value_or(0) + *candidate.weight;
    if (!others) return std::nullopt;
    return std::max(0.0, 1 - *others);
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

Plan withEligibleVolume(const Plan& plan, EligibleVolume wanted) {
    if (plan.eligibleVolume == wanted) return plan;
    Plan result = plan;
    result.eligibleVolume = wanted;
    const auto converted = [&](const PartId& type, const Trajectory& path) {
        const double eligible = plan.workType(type)->lever(LeverKey::eligibleShare).base.at(0);
        std::vector<Point> points = path.points();
        for (Point& point : points) {
            if (wanted == EligibleVolume::allInbound)
                point.value *= eligible;
            else if (eligible > 0)
                point.value = std::min(1.0, point.value / eligible);
        }
        return Trajectory::of(path.shape(), std::move(points));
    };
    const auto convertRange = [&](const PartId& type, std::optional<Range>& range) {
        if (!range || range->basis == RangeBasis::factor) return; // a factor of base follows it
        range->low = converted(type, range->low);
        range->high = converted(type, range->high);
    };
    constexpr std::array rates{LeverKey::involvement, LeverKey::involvementToday};
    for (WorkType& type : result.workTypes) {
        for (const LeverKey key : rates) {
            Lever& lever = type.lever(key);
            lever.base = converted(type.id, lever.base);
            convertRange(type.id, lever.range);
        }
    }
    for (Scenario& scenario : result.scenarios) {
        for (Override& change : scenario.overrides) {
            if (std::find(rates.begin(), rates.end(), change.lever.key) == rates.end() ||
                !plan.workType(change.lever.of))
                continue;
            change.base = converted(change.lever.of, change.base);
            convertRange(change.lever.of, change.range);
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
