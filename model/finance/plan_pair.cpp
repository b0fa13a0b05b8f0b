#include "finance/plan_pair.h"

#include <algorithm>
#include <iterator>

namespace headroom::finance {

namespace {

using plan::LeverKey;
using plan::Plan;
using plan::WorkType;

/// Gives a work type another identity, wherever the plan names it.
void rename(Plan& plan, const plan::WorkTypeId& old, const plan::WorkTypeId& id) {
    for (WorkType& type : plan.workTypes)
        if (type.id == old) type.id = id;
    for (plan::Launch& launch : plan.launches)
        if (launch.workType == old) launch.workType = id;
    for (plan::Milestone& milestone : plan.milestones)
        std::replace(milestone.workTypes.begin(), milestone.workTypes.end(), old, id);
}

/// Types without a twin of the same identity find one by name.
void pairByName(const Plan& before, Plan& after) {
    for (std::size_t w = 0; w < after.workTypes.size(); ++w) {
        if (before.workType(after.workTypes[w].id)) continue;
        const WorkType* twin = before.workTypeNamed(after.workTypes[w].name);
        if (twin && !after.workType(twin->id))
            rename(after, plan::WorkTypeId(after.workTypes[w].id), twin->id);
    }
}

WorkType absent(WorkType type) {
    type.lever(LeverKey::volume).base = plan::Trajectory::constant(0);
    return type;
}

/// The work types of both, those of `before` first; each plan gets those it has not without volume.
void shareTypes(Plan& before, Plan& after) {
    std::vector<WorkType> ofBefore, ofAfter;
    for (const WorkType& type : before.workTypes) {
        ofBefore.push_back(type);
        const WorkType* twin = after.workType(type.id);
        ofAfter.push_back(twin ? *twin : absent(type));
    }
    for (const WorkType& type : after.workTypes) {
        if (before.workType(type.id)) continue;
        ofBefore.push_back(absent(type));
        ofAfter.push_back(type);
    }
    before.workTypes = std::move(ofBefore);
    after.workTypes = std::move(ofAfter);
}

bool isAbsent(const WorkType& type) {
    const auto& volume = type.lever(LeverKey::volume).base;
    return volume.isConstant() && volume.at(0) == 0;
}

/// What is read of a lever; its range is what guardrails hold demand against.
void take(plan::Lever& into, const plan::Lever& from) {
    into.base = from.base;
    into.range = from.range;
}

/// The part of a driver that is no lever.
void take(Driver driver, Plan& into, const Plan& from) {
    switch (driver) {
    case Driver::demand:
        into.season = from.season;
        into.launches = from.launches;
        into.volumeBasis = from.volumeBasis;
        break;
    case Driver::involvement: into.eligibleVolume = from.eligibleVolume; break;
    case Driver::resolution: into.milestones = from.milestones; break;
    case Driver::care:
        into.careEffect = from.careEffect;
        into.surplusOrder = from.surplusOrder;
        into.reductionReason = from.reductionReason;
        break;
    case Driver::hiring: into.ramp = from.ramp; break;
    case Driver::attrition: into.attritionBasis = from.attritionBasis; break;
    case Driver::calendar: into.calendar = from.calendar; break;
    case Driver::guardrails: into.guardrails = from.guardrails; break;
    case Driver::workTypes:
    case Driver::induced:
    case Driver::timeSplit:
    case Driver::effort:
    case Driver::service:
    case Driver::prices: break;
    }
}

} // namespace

PlanPair pairOf(Plan before, Plan after) {
    pairByName(before, after);
    shareTypes(before, after);
    // What no formula of one plan under one scenario reads need not be copied into every mixture.
    for (Plan* plan : {&before, &after}) {
        plan->scenarios.clear();
        plan->correlations.clear();
        plan->history.clear();
        plan->actuals = {};
        plan->decisions.clear();
    }
    before.months = after.months = std::min(before.months, after.months);
    return {std::move(before), std::move(after)};
}

Plan PlanPair::mixed(const Drivers& fromAfter) const {
    const auto taken = [&](Driver driver) { return fromAfter[static_cast<std::size_t>(driver)]; };
    Plan mix = before;
    for (int driver = 0; driver < driverCount; ++driver)
        if (fromAfter[static_cast<std::size_t>(driver)]) take(static_cast<Driver>(driver), mix, after);
    for (std::size_t key = 0; key < mix.levers.size(); ++key)
        if (taken(driverOf(static_cast<LeverKey>(key)))) take(mix.levers[key], after.levers[key]);
    for (std::size_t w = 0; w < mix.workTypes.size(); ++w) {
        WorkType& type = mix.workTypes[w];
        const WorkType& other = after.workTypes[w];
        for (std::size_t i = 0; i < type.levers.size(); ++i) {
            const auto key = static_cast<LeverKey>(plan::planLeverCount + i);
            Driver driver = driverOf(key);
            // The volume of a type that one of the plans has not is not demand that grew.
            if (key == LeverKey::volume && isAbsent(type) != isAbsent(other)) driver = Driver::workTypes;
            if (taken(driver)) take(type.levers[i], other.levers[i]);
        }
        if (taken(Driver::workTypes)) type.startMonth = other.startMonth;
        if (taken(Driver::service)) {
            type.mode = other.mode;
            type.profile = other.profile;
        }
    }
    return mix;
}

Drivers PlanPair::differing() const {
    Drivers differ;
    for (std::size_t driver = 0; driver < differ.size(); ++driver) {
        Drivers alone;
        alone.set(driver);
        // Names, owners and what else no formula reads are the same in both: they are those of `before`.
        if (mixed(alone) != before) differ.set(driver);
    }
    return differ;
}

} // namespace headroom::finance
