#include "exchange/day_reader.h"

#include <chrono>

namespace headroom::exchange {

namespace {

constexpr std::size_t isoDate = 10;
constexpr std::int64_t secondsOfDay = 86400;

std::chrono::sys_days dateOf(const Day& day) {
    using namespace std::chrono;
    return sys_days{year{day.year} / static_cast<int>(day.month) / static_cast<int>(day.day)};
}

Day dayOf(std::chrono::sys_days date) {
    const std::chrono::year_month_day parts{date};
    return {static_cast<int>(parts.year()), static_cast<int>(static_cast<unsigned>(parts.month())),
            static_cast<int>(static_cast<unsigned>(parts.day()))};
}

/// A day of another zone may lie beyond the years that are read.
std::optional<Day> known(const Day& day) {
    return day.year >= 1900 && day.year <= 2200 ? std::optional(day) : std::nullopt;
}

/// "", "T14:05" and "T14:05:30", with a space for the T or a Z at the end; anything else takes the long way.
struct PlainClock {
    std::int64_t seconds = 0;
    bool utc = false;
};

std::optional<PlainClock> plainClock(std::string_view text) {
    if (text.empty()) return PlainClock{};
    PlainClock clock;
    if (text.back() == 'Z') {
        clock.utc = true;
        text.remove_suffix(1);
    }
    if ((text.size() != 6 && text.size() != 9) || (text[0] != 'T' && text[0] != ' ')) return std::nullopt;
    const auto two = [&](std::size_t place, int most, int unit) {
        const int tens = text[place] - '0', ones = text[place + 1] - '0';
        clock.seconds += (tens * 10 + ones) * unit;
        return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 && tens * 10 + ones <= most;
    };
    if (!two(1, 23, 3600) || text[3] != ':' || !two(4, 59, 60)) return std::nullopt;
    if (text.size() == 9 && (text[6] != ':' || !two(7, 59, 1))) return std::nullopt;
    return clock;
}

} // namespace

std::optional<Day> DayReader::read(std::string_view text) {
    if (m_known.size() == isoDate && text.size() >= isoDate && text.substr(0, isoDate) == m_known) {
        const auto clock = plainClock(text.substr(isoDate));
        if (clock && !(m_zone && clock->utc)) return m_day;
        if (clock && m_steady) {
            const std::int64_t local = clock->seconds + m_offset;
            return known(m_local[local < 0 ? 0U : local < secondsOfDay ? 1U : 2U]);
        }
    }
    const auto time = readTime(text);
    const auto day = time ? settled(*time, m_order) : std::nullopt;
    if (!day) return std::nullopt;
    if (text.size() >= isoDate && text[4] == '-' && text[7] == '-' && day->day > 0)
        remember(text.substr(0, isoDate), *day);
    if (m_zone && time->offset && day->day > 0) return known(inZone(*day, time->clock, *time->offset));
    return day;
}

Day DayReader::inZone(const Day& day, std::int64_t clock, int offset) const {
    const std::int64_t utc = dateOf(day).time_since_epoch().count() * secondsOfDay + clock - offset;
    const std::int64_t local = utc + m_zone->offsetAt(utc);
    using namespace std::chrono;
    return dayOf(floor<days>(sys_seconds{seconds{local}}));
}

void DayReader::remember(std::string_view date, const Day& day) {
    m_known = date;
    m_day = day;
    if (!m_zone) return;
    const auto at = dateOf(day);
    const std::int64_t first = at.time_since_epoch().count() * secondsOfDay;
    m_offset = m_zone->offsetAt(first);
    m_steady = m_zone->offsetAt(first + secondsOfDay) == m_offset;
    const std::chrono::days one{1};
    m_local = {dayOf(at - one), day, dayOf(at + one)};
}

} // namespace headroom::exchange
