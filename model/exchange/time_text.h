#pragma once

#include "exchange/import_mapping.h"

#include <optional>
#include <string_view>

namespace headroom::exchange {

/// A point in time as text says it, before it is settled which of its numbers is the day.
struct TimeText {
    enum class Form {
        settled,   // first is the year, second the month, third the day, 0 where the text names a month only
        yearLast,  // day and month or month and day, then the year: 3/4/2026
        yearShort, // three numbers of one or two digits: 3/4/26
    };
    Form form = Form::settled;
    int first = 0, second = 0, third = 0;
    bool hasClock = false;
    int clock = 0;             // seconds since midnight
    std::optional<int> offset; // seconds east of UTC, where the text says so
    bool bareNumber =
        false; // nothing but digits: could as well be a number (Excel's days, 20260131, Unix time)
};

/// Reads ISO dates and times, 3/4/2026 14:05 with any of / . -, "3 Apr 2026", "Apr 3, 2026 2:05 PM", months
/// as 2026-01, 01/2026, "Jan 2026" and Jan-26, Excel's day numbers and Unix time. Month names are English.
/// A day is the day that was written, whatever the offset; who wants another reads it and the time of day.
std::optional<TimeText> readTime(std::string_view text);

/// A day, or a month where `day` is 0.
struct Day {
    int year = 0, month = 0, day = 0;

    bool operator==(const Day&) const = default;
};

/// The day under the date order of the file; nothing where there is no such day, or the order does not fit
/// the text.
std::optional<Day> settled(const TimeText& time, DateOrder order);

/// Cuts spaces, tabs and no-break spaces (UTF-8 and CP1252) off both ends.
std::string_view trimmed(std::string_view text);

} // namespace headroom::exchange
