#pragma once

#include "plan/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::exchange {

/// How far local time is from UTC, and when that changes.
class TimeZone {
public:
    /// "UTC", an offset ("+02:00", "-0530") or a name of the time zone database ("Europe/Berlin"), which is
    /// read from the files that every Unix has. Errors: importAmbiguous (values: "timeZone", the name).
    static Result<TimeZone> named(const std::string& name,
                                  const std::filesystem::path& database = "/usr/share/zoneinfo");
    /// The same of the bytes of such a file (RFC 8536, version 2 on); for tests.
    static Result<TimeZone> ofBytes(std::string_view bytes, const std::string& name);

    /// Seconds east of UTC at a second since 1970.
    [[nodiscard]] std::int64_t offsetAt(std::int64_t utc) const;

private:
    /// A day on which clocks change by rule: the n-th weekday of a month (5: the last), at a local second.
    struct Change {
        int month = 0, week = 0, weekday = 0;
        std::int64_t second = 7200;
    };
    struct Step {
        std::int64_t from; // UTC
        std::int64_t offset;
    };

    static bool readRule(std::string_view text, TimeZone& into);
    static std::int64_t secondOf(const Change& change, int year);

    std::int64_t m_first = 0;    // before the first step
    std::vector<Step> m_steps;   // in order of time
    std::int64_t m_standard = 0; // by rule, after the last step
    std::int64_t m_summer = 0;
    bool m_hasRule = false, m_hasSummer = false;
    Change m_begin, m_end; // of summer
};

} // namespace headroom::exchange
