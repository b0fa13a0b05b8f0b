#pragma once

#include "plan/plan.h"

#include <string>

namespace headroom::ui {

/// The plan with the lever's step of a month (or a new one there) beginning in another month, with this
/// value: what a hand does to a step in a chart. The level before it reaches up to it, its own up to the next
/// step. Where it stays in its month, this is what typing the value there does.
plan::Plan withStepMoved(const plan::Plan& plan, const std::string& scenario, const plan::LeverRef& lever,
                         int month, int toMonth, double value);

/// The plan without the lever's step of that month: the level before it holds on to the next step.
plan::Plan withoutStep(const plan::Plan& plan, const std::string& scenario, const plan::LeverRef& lever,
                       int month);

} // namespace headroom::ui
