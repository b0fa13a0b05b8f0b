#pragma once

#include "plan/plan.h"

#include <array>

namespace headroom::plan {

/// What a new plan can begin as.
enum class PlanTemplate { empty, smallTeam, b2bSoftware, consumer };

inline constexpr std::array planTemplates{PlanTemplate::empty, PlanTemplate::smallTeam,
                                          PlanTemplate::b2bSoftware, PlanTemplate::consumer};

/// A plan of twelve months from `first` on, without errors and with a name, but no id. Its figures are those
/// of a made-up team of the kind, with where they come from.
Plan planFromTemplate(PlanTemplate which, Month first);

} // namespace headroom::plan
