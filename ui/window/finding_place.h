#pragma once

#include "plan/validation.h"

namespace headroom::ui {

/// The settings of the plan that a finding speaks of, where it points at no lever and no result.
enum class Setting { none, guardrails, financeReview, draws, correlations, scenarioWeights, improvements };
Setting settingOf(plan::FindingCode code);

/// The part of a lever's panel in which a finding is put right, where that is not its cell in the grid.
enum class LeverPart { none, weights, outcome, correlations };
LeverPart leverPartOf(plan::FindingCode code);

} // namespace headroom::ui
