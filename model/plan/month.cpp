#include "plan/month.h"

#include <charconv>
#include <cstdio>

namespace headroom::plan {

namespace {

std::optional<int> digits(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.front() == '-') return std::nullopt;
    return value;
}

} // namespace

int monthsBetween(Month from, Month to) {
    return static_cast<int>((to - from).count());
}

int calendarMonth(Month month) {
    return static_cast<int>(static_cast<unsigned>(month.month())) - 1;
}

std::string toString(Month month) {
    char buffer[24];
    std::snprintf(buffer, sizeof buffer, "%04d-%02u", static_cast<int>(month.year()),
                  static_cast<unsigned>(month.month()));
    return buffer;
}

std::string toString(Date date) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return buffer;
}

std::optional<Month> parseMonth(std::string_view text) {
    if (text.size() != 7 || text[4] != '-') return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    if (!year || !month || *year < 1900 || *year > 2200 || *month < 1 || *month > 12) return std::nullopt;
    return Month{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)}};
}

std::optional<Date> parseDate(std::string_view text) {
    if (text.size() != 10 || text[7] != '-') return std::nullopt;
    const auto month = parseMonth(text.substr(0, 7));
    const auto day = digits(text.substr(8, 2));
    if (!month || !day || *day < 1) return std::nullopt;
    const Date date = *month / std::chrono::day{static_cast<unsigned>(*day)};
    if (!date.ok()) return std::nullopt;
    return date;
}

} // namespace headroom::plan
