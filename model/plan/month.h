#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace headroom::plan {

using Month = std::chrono::year_month;
using Date = std::chrono::year_month_day;

/// Months from `from` to `to`; negative when `to` is earlier.
int monthsBetween(Month from, Month to);
/// 0 for January.
int calendarMonth(Month month);

/// "2026-01"
std::string toString(Month month);
/// "2026-01-15"
std::string toString(Date date);
/// Reads "2026-01"; years 1900 to 2200, nothing else.
std::optional<Month> parseMonth(std::string_view text);
/// Reads "2026-01-15"; a day that exists, in the years 1900 to 2200.
std::optional<Date> parseDate(std::string_view text);

} // namespace headroom::plan
