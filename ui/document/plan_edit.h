#pragma once

#include "plan/plan.h"

#include <optional>
#include <string>

namespace headroom::ui {

/// A work type more, with the catalogue's initial values and a name no other has.
plan::Plan withNewWorkType(const plan::Plan& plan, const std::string& name);
/// Without the work type and all that speaks of it: overrides, launches, history.
plan::Plan withoutWorkType(const plan::Plan& plan, const plan::WorkTypeId& id);

/// A scenario more, with the overrides of another one; Base gives none. Nothing where the name is empty, Base
/// or taken.
std::optional<plan::Plan> withNewScenario(const plan::Plan& plan, const std::string& name,
                                          const std::string& like);
std::optional<plan::Plan> withScenarioRenamed(const plan::Plan& plan, const std::string& from,
                                              const std::string& to);
plan::Plan withoutScenario(const plan::Plan& plan, const std::string& name);

} // namespace headroom::ui
