#pragma once

#include "plan/plan.h"

#include <optional>
#include <string>

namespace headroom::ui {

/// A work type more, with the catalogue's initial values and a name no other has.
plan::Plan withNewWorkType(const plan::Plan& plan, const std::string& name);
/// Without the work type and all that speaks of it: overrides, correlations, launches, history, actuals. A
/// milestone it waited for stays, for the others.
plan::Plan withoutWorkType(const plan::Plan& plan, const plan::WorkTypeId& id);

/// A milestone more that nothing waits for yet, with a name no other has. It is planned for the first month
/// after the plan's first in which a step of resolution is free to hang on it.
plan::Plan withNewMilestone(const plan::Plan& plan, const std::string& name);
/// One more guardrail, last in the list: automation five points under plan, two months in a row, without an
/// action. It has nothing of one that went, whose decisions stay.
plan::Plan withNewGuardrail(const plan::Plan& plan, const std::string& name);
/// Without the milestone and what scenarios and correlations say of its delay.
plan::Plan withoutMilestone(const plan::Plan& plan, const plan::MilestoneId& id);
/// By how much the work type's planned resolution changes in that month: what can hang on a milestone.
double plannedStep(const plan::WorkType& type, int month);
/// The milestone other than `except` on which the work type's step of that month hangs; null where it is
/// free. One step cannot hang on two.
const plan::Milestone* milestoneHolding(const plan::Plan& plan, const plan::WorkTypeId& type, int month,
                                        const plan::MilestoneId& except);

/// The plan with the surplus destination at `place` served that many places later, or earlier if negative; it
/// stops at the ends.
plan::Plan withSurplusMoved(const plan::Plan& plan, int place, int by);

/// By what rank the outcomes of two levers are correlated, whichever is named first; nothing where they are
/// not.
std::optional<double> correlationOf(const plan::Plan& plan, const plan::LeverRef& a, const plan::LeverRef& b);
/// The plan with that correlation of the two levers, or without one. A lever has none with itself.
plan::Plan withCorrelation(const plan::Plan& plan, const plan::LeverRef& a, const plan::LeverRef& b,
                           std::optional<double> rank);
plan::Plan withDraws(const plan::Plan& plan, const plan::DrawSettings& draws);

/// A scenario more, with the overrides of another one; Base gives none. How likely it is nobody has said yet.
/// Nothing where the name is empty, Base or taken.
std::optional<plan::Plan> withNewScenario(const plan::Plan& plan, const std::string& name,
                                          const std::string& like);
std::optional<plan::Plan> withScenarioRenamed(const plan::Plan& plan, const std::string& from,
                                              const std::string& to);
/// The plan that says how likely the scenario is, or no longer says so.
plan::Plan withScenarioWeight(const plan::Plan& plan, const std::string& name, std::optional<double> weight);
plan::Plan withoutScenario(const plan::Plan& plan, const std::string& name);

} // namespace headroom::ui
