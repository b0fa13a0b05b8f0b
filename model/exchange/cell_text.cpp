#include "exchange/cell_text.h"

#include "exchange/sheet_rows.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace headroom::exchange {

namespace {

using Kind = Workbook::Cells::Kind;

constexpr double mostDays = 2'958'466; // the end of 9999

void appendTwo(std::string& into, std::int64_t value) {
    if (value < 10) into += '0';
    into += std::to_string(value);
}

void appendClock(std::string& into, std::int64_t seconds) {
    appendTwo(into, seconds / 3600);
    into += ':';
    appendTwo(into, seconds / 60 % 60);
    into += ':';
    appendTwo(into, seconds % 60);
}

void appendDate(std::string& into, double serial, bool from1904) {
    using namespace std::chrono;
    constexpr std::int64_t secondsOfDay = 86400;
    const auto seconds = static_cast<std::int64_t>(std::llround(serial * secondsOfDay));
    std::int64_t day = seconds / secondsOfDay;
    // Day 60 of 1900 is a 29 February that never was; days before it count from one later.
    const sys_days zero = from1904    ? sys_days{1904y / January / 1}
                          : day >= 60 ? sys_days{1899y / December / 30}
                                      : sys_days{1899y / December / 31};
    const year_month_day date{zero + days{day}};
    into += std::to_string(static_cast<int>(date.year()));
    into += '-';
    appendTwo(into, static_cast<unsigned>(date.month()));
    into += '-';
    appendTwo(into, static_cast<unsigned>(date.day()));
    if (const std::int64_t clock = seconds % secondsOfDay; clock > 0) {
        into += ' ';
        appendClock(into, clock);
    }
}

} // namespace

void appendNumber(std::string& into, std::string_view text, Kind kind, bool from1904) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) {
        into += text;
        return;
    }
    const bool dated = value >= 0 && value < mostDays;
    if (kind == Kind::date && dated) return appendDate(into, value, from1904);
    if (kind == Kind::time && dated)
        return appendClock(into, static_cast<std::int64_t>(std::llround(value * 86400)));
    if (text.find_first_of("eE") == std::string_view::npos || !std::isfinite(value)) {
        into += text;
        return;
    }
    std::array<char, 400> plain{}; // 1e308 has 309 digits
    const auto written =
        std::to_chars(plain.data(), plain.data() + plain.size(), value, std::chars_format::fixed);
    into.append(plain.data(),
                written.ec == std::errc() ? static_cast<std::size_t>(written.ptr - plain.data()) : 0);
}

Kind kindOfBuiltIn(int format) {
    if ((format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) ||
        (format >= 50 && format <= 58))
        return Kind::date;
    if ((format >= 18 && format <= 21) || (format >= 45 && format <= 47)) return Kind::time;
    return Kind::number;
}

Kind kindOfFormat(std::string_view code) {
    bool day = false, hour = false, month = false;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) { // what follows is for other signs
        const char c = code[i];
        if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size() - 1);
        } else if (c == '[') {
            // A colour, a condition, a currency; or hours, minutes, seconds beyond the day.
            const char next = i + 1 < code.size() ? code[i + 1] : ' ';
            const std::size_t end = std::min(code.find(']', i), code.size() - 1);
            const bool counts =
                std::string_view("hHmMsS").find(next) != std::string_view::npos &&
                code.substr(i + 1, end - i - 1).find_first_not_of(next) == std::string_view::npos;
            hour = hour || counts;
            i = end;
        } else if (c == 'd' || c == 'D' || c == 'y' || c == 'Y') {
            day = true;
        } else if (c == 'h' || c == 'H' || c == 's' || c == 'S') {
            hour = true;
        } else if (c == 'm' || c == 'M') {
            month = true;
        }
    }
    if (day || (month && !hour)) return Kind::date;
    return hour ? Kind::time : Kind::number;
}

} // namespace headroom::exchange
