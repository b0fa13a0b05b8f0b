#pragma once

#include "exchange/import_mapping.h"

#include <optional>
#include <string_view>

namespace headroom::exchange {

/// What the heading of a planner's own sheet names: by the names and labels of plan/observed.h, or by the
/// words that are usual ("AHT", "AI resolution rate", "tickets"). Nothing where it could be anything.
std::optional<plan::Observed> figureCalled(std::string_view heading);

/// A figure read from a sheet, by its unit: rates as 0.85, "85%", or 85 where the mapping says so; minutes as
/// such or as a clock.
struct FigureText {
    double value = 0;
    const char* reason = nullptr; // a code of RejectedRow where it could not be read
};
FigureText readFigure(std::string_view text, plan::Observed what, const ImportMapping& mapping);

} // namespace headroom::exchange
