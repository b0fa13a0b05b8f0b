#pragma once

#include "plan/plan.h"

#include <string>

namespace headroom::ui {

/// The plan with a new entry at the end of its log, which is given an id.
plan::Plan withImprovement(const plan::Plan& plan, plan::Improvement entry);
plan::Plan withoutImprovement(const plan::Plan& plan, const plan::ImprovementId& id);

/// The plan with somebody who answers for a topic: on the last entry about it, or on a new one. Nobody takes
/// the name from all of its entries; those that said nothing else go.
plan::Plan withTopicOwner(const plan::Plan& plan, const plan::WorkTypeId& type, const std::string& topic,
                          const std::string& owner);

} // namespace headroom::ui
