#pragma once

#include "plan/plan.h"

#include <nlohmann/json.hpp>

namespace headroom::exchange {

/// What planToJson writes, before it is text; for the other writers of this folder.
nlohmann::ordered_json planValue(const plan::Plan& plan);

} // namespace headroom::exchange
