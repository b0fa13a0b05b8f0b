#pragma once

#include "finance/driver.h"
#include "plan/plan.h"

#include <optional>
#include <vector>

namespace headroom::finance {

/// A lever that differs between two plans. A lever of a work type or milestone that only one of them has is
/// no change of its own.
struct LeverChange {
    plan::LeverRef lever; // as the later plan names it
    plan::Lever before, after;
    bool pathDiffers = false; // base; else only its range or what is known of it
    bool rangeDiffers = false;

    bool operator==(const LeverChange&) const = default;
};

/// What else differs, each named once.
enum class SettingChange {
    workTypesAdded,
    workTypesGone,
    workTypeBegins,
    season,
    launches,
    volumeBasis,
    eligibleVolume,
    milestones,
    careEffect,
    surplusOrder,
    ramp,
    attritionBasis,
    serviceMode,
    calendar,
    guardrails,
};
Driver driverOf(SettingChange setting);

struct Comparison {
    std::vector<LeverChange> levers; // in catalogue order, then by work type
    std::vector<SettingChange> settings;

    bool operator==(const Comparison&) const = default;
};

/// What differs between two plans, each as it is under its scenario; work types are paired by their identity,
/// else by their name.
Comparison compare(const plan::Plan& before, const plan::Plan& after);

} // namespace headroom::finance
