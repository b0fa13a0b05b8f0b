#include "exchange/time_text.h"

#include <array>
#include <charconv>
#include <chrono>

namespace headroom::exchange {

namespace {

constexpr std::array<std::string_view, 12> monthNames{"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                   "friday", "saturday", "sunday"};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isLetter(char c) {
    return lower(c) >= 'a' && lower(c) <= 'z';
}

/// Reads from the front of a text, and takes what it read away.
class Cursor {
public:
    explicit Cursor(std::string_view text)
        : m_text(text) {}

    [[nodiscard]] bool done() const { return m_text.empty(); }
    [[nodiscard]] char peek() const { return m_text.empty() ? '\0' : m_text.front(); }

    bool take(char c) {
        if (peek() != c || done()) return false;
        m_text.remove_prefix(1);
        return true;
    }

    bool spaces() {
        bool any = false;
        while (take(' ') || take('\t')) any = true;
        return any;
    }

    struct Number {
        int value = 0;
        int digits = 0;
    };

    /// At least `least` digits and at most `most`, which is no more than 9.
    std::optional<Number> number(int least, int most) {
        Number result;
        std::size_t size = 0;
        while (size < m_text.size() && isDigit(m_text[size])) ++size;
        result.digits = static_cast<int>(size);
        if (result.digits < least || result.digits > most) return std::nullopt;
        std::from_chars(m_text.data(), m_text.data() + size, result.value);
        m_text.remove_prefix(size);
        return result;
    }

    /// Letters, in lower case; at most nine, the length of "september" and "wednesday".
    std::string_view word() {
        std::size_t size = 0;
        while (size < m_text.size() && isLetter(m_text[size])) ++size;
        if (size > m_word.size()) return {};
        for (std::size_t i = 0; i < size; ++i) m_word[i] = lower(m_text[i]);
        m_text.remove_prefix(size);
        return {m_word.data(), size};
    }

private:
    std::string_view m_text;
    std::array<char, 9> m_word{};
};

/// 1 for "jan" or "january"; 0 for another word.
template <std::size_t N>
int indexOf(const std::array<std::string_view, N>& names, std::string_view word) {
    if (word.size() < 3) return 0;
    for (std::size_t i = 0; i < N; ++i)
        if (word == names[i] || word == names[i].substr(0, 3) || (word == "sept" && names[i] == "september"))
            return static_cast<int>(i) + 1;
    return 0;
}

int fullYear(Cursor::Number year) {
    if (year.digits > 2) return year.value;
    return year.value < 70 ? 2000 + year.value : 1900 + year.value;
}

/// The offset from UTC, if any: Z, UTC, GMT, +02, +0200, +02:00.
bool readOffset(Cursor& in, std::optional<int>& offset) {
    in.spaces();
    if (isLetter(in.peek())) {
        const std::string_view zone = in.word();
        offset = 0;
        return zone == "z" || zone == "utc" || zone == "gmt";
    }
    const bool west = in.peek() == '-';
    if (!in.take('+') && !in.take('-')) return true;
    const auto hours = in.number(2, 4);
    if (!hours || hours->digits == 3) return false;
    int minutes = hours->digits == 4 ? hours->value / 100 * 60 + hours->value % 100 : hours->value * 60;
    if (hours->digits == 4 && hours->value % 100 >= 60) return false;
    if (hours->digits == 2 && in.take(':')) {
        const auto rest = in.number(2, 2);
        if (!rest || rest->value > 59) return false;
        minutes += rest->value;
    }
    constexpr int farthest = 15 * 60; // minutes; Kiribati is 14 hours ahead
    offset = (west ? -60 : 60) * minutes;
    return minutes < farthest;
}

/// 14:05, 14:05:30.123, 2:05 PM, each with an offset or not, up to the end of the text.
bool readClock(Cursor& in, TimeText& time) {
    const auto hour = in.number(1, 2);
    if (!hour || !in.take(':')) return false;
    const auto minute = in.number(2, 2);
    if (!minute || minute->value > 59) return false;
    time.clock = hour->value * 3600 + minute->value * 60;
    if (in.take(':')) {
        const auto second = in.number(2, 2);
        if (!second || second->value > 60) return false;
        time.clock += second->value;
        if ((in.take('.') || in.take(',')) && !in.number(1, 9)) return false;
    }
    Cursor half = in;
    half.spaces();
    const std::string_view word = half.word();
    if (word == "am" || word == "pm") {
        constexpr int halfDay = 43200;
        const bool afternoon = word == "pm";
        in = half;
        if (hour->value < 1 || hour->value > 12) return false;
        if (afternoon && hour->value < 12) time.clock += halfDay;
        if (!afternoon && hour->value == 12) time.clock -= halfDay;
    } else if (hour->value > 24 || (hour->value == 24 && minute->value > 0)) {
        return false;
    }
    return readOffset(in, time.offset) && in.done();
}

/// What may follow a date: nothing, or a time of day.
std::optional<TimeText> withClock(TimeText time, Cursor& in) {
    if (in.done()) return time;
    const bool apart = in.take('T') || in.take('t') || (in.take(','), in.spaces());
    if (!apart || (time.form == TimeText::Form::settled && time.third == 0)) return std::nullopt;
    time.hasClock = true;
    if (!readClock(in, time)) return std::nullopt;
    return time;
}

TimeText dayText(int year, int month, int day) {
    return {TimeText::Form::settled, year, month, day};
}

std::optional<TimeText> fromDays(std::int64_t days) {
    using namespace std::chrono;
    if (days < -30000 || days > 90000) return std::nullopt;
    const year_month_day date{sys_days{std::chrono::days{days}}};
    return dayText(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                   static_cast<int>(static_cast<unsigned>(date.day())));
}

/// A text of digits, perhaps with a point: what it is follows from how many there are.
std::optional<TimeText> readBareNumber(std::string_view text) {
    std::size_t whole = 0;
    while (whole < text.size() && isDigit(text[whole])) ++whole;
    std::size_t end = whole;
    if (end < text.size() && (text[end] == '.' || text[end] == ',')) {
        ++end;
        while (end < text.size() && isDigit(text[end])) ++end;
        if (whole != 5 && whole != 10) return std::nullopt;
    }
    if (end != text.size()) return std::nullopt;
    std::int64_t value = 0;
    if (std::from_chars(text.data(), text.data() + whole, value).ec != std::errc{}) return std::nullopt;
    std::optional<TimeText> time;
    const bool ofYears = (whole == 6 || whole == 8 || whole == 14) && (text[0] == '1' || text[0] == '2');
    if (whole == 5) {
        constexpr std::int64_t excelOfUnixEpoch = 25569;               // 1970-01-01 as Excel counts days
        if (value >= 18264) time = fromDays(value - excelOfUnixEpoch); // from 1950 on
    } else if (whole == 10 || whole == 13) {
        const std::int64_t seconds = whole == 10 ? value : value / 1000;
        time = fromDays(seconds / 86400);
        if (time) {
            time->clock = static_cast<int>(seconds % 86400);
            time->offset = 0; // Unix time is of UTC
        }
    } else if (ofYears) {
        const int date = static_cast<int>(whole == 14 ? value / 1000000 : whole == 6 ? value * 100 : value);
        time = dayText(date / 10000, date / 100 % 100, date % 100);
        if (whole != 6 && time->third == 0) return std::nullopt;
        if (whole == 14) {
            const int clock = static_cast<int>(value % 1000000);
            if (clock >= 240000) return std::nullopt;
            time->clock = clock / 10000 * 3600 + clock / 100 % 100 * 60 + clock % 100;
        }
    }
    if (time) {
        time->bareNumber = true;
        time->hasClock = end != whole || whole >= 10;
    }
    return time;
}

/// Numbers first: 2026-03-01, 2026-03, 3/4/2026, 3.4.26, 03/2026, 3 Apr 2026, 3-Apr-26, 2026 Apr.
std::optional<TimeText> readFromNumber(Cursor in) {
    const auto first = in.number(1, 4);
    if (!first || first->digits == 3) return std::nullopt;
    const char mark = in.peek();
    const bool spaced = in.spaces();
    if (!spaced && mark != '-' && mark != '/' && mark != '.') return std::nullopt;
    if (!spaced) in.take(mark);
    in.spaces(); // "3. Apr 2026"

    if (isLetter(in.peek())) {
        const int month = indexOf(monthNames, in.word());
        if (month == 0) return std::nullopt;
        in.take('.');
        if (first->digits == 4) {
            if (in.done()) return dayText(first->value, month, 0);
            if (!in.take(mark)) return std::nullopt;
            const auto day = in.number(1, 2);
            if (!day || day->value == 0) return std::nullopt;
            return withClock(dayText(first->value, month, day->value), in);
        }
        in.take(',');
        if (!in.spaces() && !in.take(mark)) return std::nullopt;
        const auto year = in.number(2, 4);
        if (!year || year->digits == 3 || first->value == 0) return std::nullopt;
        return withClock(dayText(fullYear(*year), month, first->value), in);
    }
    if (spaced) return std::nullopt;

    const auto second = in.number(1, 4);
    if (!second || second->digits == 3) return std::nullopt;
    if (first->digits == 4) {
        if (second->digits > 2) return std::nullopt;
        if (in.done()) return dayText(first->value, second->value, 0);
        if (!in.take(mark)) return std::nullopt;
        const auto day = in.number(1, 2);
        if (!day || day->value == 0) return std::nullopt;
        return withClock(dayText(first->value, second->value, day->value), in);
    }
    if (second->digits == 4) {
        if (!in.done()) return std::nullopt;
        TimeText month = dayText(second->value, first->value, 0);
        month.bareNumber = mark == '.'; // 3.2026
        return month;
    }
    if (!in.take(mark)) return std::nullopt;
    const auto year = in.number(2, 4);
    if (!year || year->digits == 3) return std::nullopt;
    const auto form = year->digits == 4 ? TimeText::Form::yearLast : TimeText::Form::yearShort;
    return withClock({form, first->value, second->value, year->value}, in);
}

/// Words first: Apr 3, 2026; April 2026; Apr-26; each after "Fri, " or not.
std::optional<TimeText> readFromWord(Cursor in) {
    std::string_view word = in.word();
    if (indexOf(weekdays, word) != 0) {
        in.take('.');
        in.take(',');
        if (!in.spaces()) return std::nullopt;
        if (isDigit(in.peek())) return readFromNumber(in);
        word = in.word();
    }
    const int month = indexOf(monthNames, word);
    if (month == 0) return std::nullopt;
    in.take('.');
    const bool hyphen = in.take('-') || in.take('/');
    if (!hyphen && !in.spaces()) return std::nullopt;
    const bool apostrophe = in.take('\'');
    const auto number = in.number(1, 4);
    if (!number || number->digits == 3) return std::nullopt;
    const bool year = number->digits == 4 || ((hyphen || apostrophe) && number->digits == 2);
    if (in.done()) return year ? std::optional(dayText(fullYear(*number), month, 0)) : std::nullopt;
    if (number->digits > 2 || number->value == 0) return std::nullopt;
    const bool comma = in.take(',');
    if (!in.spaces() && !comma && !in.take('-') && !in.take('/')) return std::nullopt;
    const auto last = in.number(4, 4);
    if (!last) return std::nullopt;
    return withClock(dayText(last->value, month, number->value), in);
}

} // namespace

std::string_view trimmed(std::string_view text) {
    for (bool cut = true; cut && !text.empty();) {
        cut = true;
        if (text.front() == ' ' || text.front() == '\t' || text.front() == '\xA0')
            text.remove_prefix(1);
        else if (text.starts_with("\xC2\xA0"))
            text.remove_prefix(2);
        else if (text.ends_with("\xC2\xA0"))
            text.remove_suffix(2);
        else if (text.back() == ' ' || text.back() == '\t')
            text.remove_suffix(1);
        else
            cut = false;
    }
    return text;
}

std::optional<TimeText> readTime(std::string_view text) {
    if (text.empty() || text.size() > 64) return std::nullopt;
    if (isLetter(text.front())) return readFromWord(Cursor(text));
    if (!isDigit(text.front())) return std::nullopt;
    if (const auto bare = readBareNumber(text)) return bare;
    return readFromNumber(Cursor(text));
}

std::optional<Day> settled(const TimeText& time, DateOrder order) {
    using Form = TimeText::Form;
    Day day{time.first, time.second, time.third};
    if (time.form != Form::settled) {
        if (order == DateOrder::yearMonthDay) {
            if (time.form == Form::yearLast) return std::nullopt;
        } else {
            day = order == DateOrder::dayMonthYear ? Day{time.third, time.second, time.first}
                                                   : Day{time.third, time.first, time.second};
        }
        if (time.form == Form::yearShort) day.year = fullYear({day.year, 2});
        if (day.day == 0) return std::nullopt;
    }
    if (day.year < 1900 || day.year > 2200 || day.month < 1 || day.month > 12) return std::nullopt;
    if (day.day == 0) return day;
    const std::chrono::year_month_day date{std::chrono::year{day.year},
                                           std::chrono::month(static_cast<unsigned>(day.month)),
                                           std::chrono::day(static_cast<unsigned>(day.day))};
    if (!date.ok()) return std::nullopt;
    return day;
}

} // namespace headroom::exchange
