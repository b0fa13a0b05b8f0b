#pragma once

#include "finance/review_record.h"
#include "plan/result.h"

#include <string>
#include <string_view>

namespace headroom::exchange {

inline constexpr std::string_view reviewSchema = "headroom.review/1";

/// A review as it is stored and sealed: JSON, always the same bytes for the same review.
std::string reviewToJson(const finance::ReviewRecord& record);

/// Reads what reviewToJson wrote. Errors: as planFromJson.
Result<finance::ReviewRecord> reviewFromJson(std::string_view text);

} // namespace headroom::exchange
