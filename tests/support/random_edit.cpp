#include "support/dice.h"
#include "support/random_plan.h"

#include <algorithm>

namespace headroom::tests {

using namespace plan;

namespace {

/// Everything in the plan that names the work type goes with it.
void removeType(Plan& plan, const WorkTypeId& id) {
    std::erase_if(plan.workTypes, [&](const WorkType& type) { return type.id == id; });
    std::erase_if(plan.launches, [&](const Launch& launch) { return launch.workType == id; });
    std::erase_if(plan.actuals.figures, [&](const Actual& figure) { return figure.workType == id; });
    std::erase_if(plan.actuals.topics, [&](const Topic& topic) { return topic.workType == id; });
    std::erase_if(plan.history, [&](const VolumeHistory& history) { return history.workType == id; });
    for (Milestone& milestone : plan.milestones) std::erase(milestone.workTypes, id);
    for (Scenario& scenario : plan.scenarios)
        std::erase_if(scenario.overrides, [&](const Override& change) {
            return isWorkTypeLever(change.lever.key) && change.lever.of == id;
        });
    const auto isOfIt = [&](const LeverRef& ref) { return isWorkTypeLever(ref.key) && ref.of == id; };
    std::erase_if(plan.correlations,
                  [&](const Correlation& pair) { return isOfIt(pair.a) || isOfIt(pair.b); });
}

} // namespace

Plan randomEdit(const Plan& plan, std::uint64_t seed) {
    Dice dice{seed};
    Plan result = plan;
    const auto growth = [&] {
        result.lever(LeverKey::growth).base = Trajectory::constant(dice.between(-0.2, 0.5));
    };
    switch (dice.whole(0, 15)) {
    case 0: result.team = dice.name(static_cast<int>(seed % 1000)); break;
    case 1: {
        Lever& lever = result.lever(LeverKey::plannedHires);
        lever.range.reset();
        lever.base = lever.base.withTyped(dice.whole(0, plan.months - 1), dice.whole(0, 5), plan.months);
        break;
    }
    case 2:
        result.lever(LeverKey::costPerHire).provenance = {dice.text(), dice.text(), dice.text(),
                                                          dice.oneOf(Confidence::high), std::nullopt};
        break;
    case 3: {
        WorkType type;
        type.id.value = "new" + std::to_string(seed);
        type.name = "New " + std::to_string(seed);
        if (!result.workType(type.id)) result.workTypes.insert(result.workTypes.begin(), type);
        break;
    }
    case 4:
        if (!result.workTypes.empty()) removeType(result, result.workTypes.back().id);
        break;
    case 5:
        if (result.workTypes.size() > 1) std::swap(result.workTypes.front(), result.workTypes.back());
        break;
    case 6:
        result.scenarios.push_back(
            {"Scenario " + std::to_string(seed) + "-" + dice.name(1), dice.text(), {}});
        break;
    case 7:
        if (!result.scenarios.empty())
            result.scenarios.pop_back();
        else
            growth();
        break;
    case 8:
        result.calendar.holidays.insert(result.calendar.holidays.begin(),
                                        {Date{plan.firstMonth / std::chrono::day{1}}, dice.text()});
        std::stable_sort(result.calendar.holidays.begin(), result.calendar.holidays.end(),
                         [](const auto& a, const auto& b) { return a.date < b.date; });
        break;
    case 9: {
        Lever& lever = result.lever(LeverKey::attrition);
        if (!lever.range) lever.range = Range{lever.base, lever.base};
        lever.range->weights = {dice.between(0, 1), dice.between(0, 1), 1};
        lever.range->monthly = dice.chance(0.5) ? std::optional{dice.between(0, 1)} : std::nullopt;
        break;
    }
    case 10:
        if (result.correlations.empty())
            result.correlations.push_back({{LeverKey::growth, {}}, {LeverKey::attrition, {}}, 0.25});
        else
            result.correlations.erase(result.correlations.begin());
        break;
    case 11:
        for (Correlation& pair : result.correlations) pair.rank = dice.between(-1, 1);
        break;
    case 12:
        result.draws = {dice.oneOf(DrawMethod::pseudoRandom), dice.seed(), dice.whole(1, maximumDraws)};
        for (Scenario& scenario : result.scenarios)
            scenario.weight = dice.chance(0.5) ? std::optional{dice.between(0, 0.3)} : std::nullopt;
        break;
    case 13: {
        Actuals& actuals = result.actuals;
        if (actuals.sources.empty()) actuals.sources.push_back({.name = "Typed in"});
        const Date today{plan.firstMonth / std::chrono::day{20}};
        actuals.put({Observed::headcount, {}, plan.firstMonth, dice.between(1, 90)}, today);
        if (dice.chance(0.3)) actuals.remove(Observed::starters, {}, plan.firstMonth);
        break;
    }
    case 14:
        if (!result.decisions.empty())
            result.decisions.pop_back();
        else
            result.decisions.push_back({{"g1"},
                                        plan.firstMonth,
                                        Verdict::deferred,
                                        dice.text() + ".",
                                        "Ada",
                                        Date{plan.firstMonth / std::chrono::day{20}}});
        break;
    default: growth();
    }
    return result;
}

} // namespace headroom::tests
