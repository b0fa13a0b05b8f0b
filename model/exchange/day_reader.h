#pragma once

#include "exchange/time_text.h"
#include "exchange/time_zone.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace headroom::exchange {

/// Reads the days of a column of times, by the date order of the file. A time whose distance from UTC is
/// known is a time of the zone, where there is one; any other is taken as it is written. Days of a file
/// mostly follow each other: a date that starts as the one before does is that date, which makes it fast.
class DayReader {
public:
    explicit DayReader(DateOrder order, const std::optional<TimeZone>& zone = std::nullopt)
        : m_order(order)
        , m_zone(zone) {}

    std::optional<Day> read(std::string_view text);

private:
    [[nodiscard]] Day inZone(const Day& day, std::int64_t clock, int offset) const;
    void remember(std::string_view date, const Day& day);

    DateOrder m_order;
    std::optional<TimeZone> m_zone;
    std::string m_known;        // ten characters
    Day m_day;                  // as they are written
    bool m_steady = false;      // the zone has one offset on that day of UTC
    std::int64_t m_offset = 0;  // this one
    std::array<Day, 3> m_local; // the day before, the day, the day after
};

} // namespace headroom::exchange
