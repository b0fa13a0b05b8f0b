#include "exchange/time_zone.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <fstream>
#include <iterator>
#include <optional>

namespace headroom::exchange {

namespace {

constexpr std::size_t largestFile = 1 << 20;
constexpr std::size_t headerBytes = 44;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Reads from the front of a rule such as "CET-1CEST,M3.5.0,M10.5.0/3".
class RuleText {
public:
    explicit RuleText(std::string_view text)
        : m_text(text) {}

    [[nodiscard]] bool done() const { return m_text.empty(); }
    [[nodiscard]] char peek() const { return m_text.empty() ? '\0' : m_text.front(); }
    bool take(char c) {
        if (peek() != c) return false;
        m_text.remove_prefix(1);
        return true;
    }
    /// "CET" or "<+03>".
    bool name() {
        const bool quoted = take('<');
        std::size_t size = 0;
        while (size < m_text.size() && (quoted ? m_text[size] != '>'
                                               : !isDigit(m_text[size]) && m_text[size] != '-' &&
                                                     m_text[size] != '+' && m_text[size] != ','))
            ++size;
        m_text.remove_prefix(size);
        return size > 0 && (!quoted || take('>'));
    }
    std::optional<int> number() {
        int value = 0;
        const auto [end, error] = std::from_chars(m_text.data(), m_text.data() + m_text.size(), value);
        if (error != std::errc() || value < 0) return std::nullopt;
        m_text.remove_prefix(static_cast<std::size_t>(end - m_text.data()));
        return value;
    }
    /// Hours, or hours:minutes:seconds, with a sign or not; in seconds.
    std::optional<std::int64_t> clock() {
        const bool minus = take('-');
        if (!minus) take('+');
        std::int64_t seconds = 0;
        for (const int unit : {3600, 60, 1}) {
            if (unit != 3600 && !take(':')) break;
            const auto value = number();
            if (!value || *value > 200) return std::nullopt;
            seconds += *value * unit;
        }
        return minus ? -seconds : seconds;
    }

private:
    std::string_view m_text;
};

std::optional<std::int64_t> offsetNamed(std::string_view name) {
    if (name == "UTC" || name == "GMT" || name == "Z") return 0;
    const bool west = name.starts_with('-');
    if (!west && !name.starts_with('+')) return std::nullopt;
    std::string digits;
    for (const char c : name.substr(1))
        if (c != ':') digits += c;
    if ((digits.size() != 2 && digits.size() != 4) || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    const int hours = std::stoi(digits.substr(0, 2));
    const int minutes = digits.size() == 4 ? std::stoi(digits.substr(2)) : 0;
    if (hours > 14 || minutes > 59) return std::nullopt;
    return (west ? -1 : 1) * (hours * 3600 + minutes * 60);
}

} // namespace

Result<TimeZone> TimeZone::named(const std::string& name, const std::filesystem::path& database) {
    TimeZone zone;
    if (const auto offset = offsetNamed(name)) {
        zone.m_first = *offset;
        return zone;
    }
    const Error missing{ErrorCode::importAmbiguous, {}, {"timeZone", name}};
    const bool plain = !name.empty() && name.front() != '/' && name.find("..") == std::string::npos &&
                       std::all_of(name.begin(), name.end(), [](char c) {
                           return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                                  c == '/' || c == '_' || c == '-' || c == '+';
                       });
    std::error_code failed;
    const auto file = database / name;
    if (!plain || !std::filesystem::is_regular_file(file, failed) ||
        std::filesystem::file_size(file, failed) > largestFile)
        return missing;
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    return ofBytes(bytes, name);
}

Result<TimeZone> TimeZone::ofBytes(std::string_view bytes, const std::string& name) {
    const Error missing{ErrorCode::importAmbiguous, {}, {"timeZone", name}};
    const auto number = [&bytes](std::size_t at, int size) {
        std::uint64_t value = 0;
        for (int i = 0; i < size; ++i)
            value = value << 8 | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
        return value;
    };
    struct Counts {
        std::uint64_t utc, standard, leaps, steps, types, letters;
    };
    const auto countsAt = [&](std::size_t at) {
        return Counts{number(at + 20, 4), number(at + 24, 4), number(at + 28, 4),
                      number(at + 32, 4), number(at + 36, 4), number(at + 40, 4)};
    };
    const auto isHeader = [&](std::size_t at) {
        return bytes.size() >= at + headerBytes && bytes.substr(at, 4) == "TZif";
    };
    if (!isHeader(0) || bytes[4] < '2') return missing;
    const Counts first = countsAt(0);
    if (first.steps > largestFile || first.types > 256 || first.letters > largestFile ||
        first.leaps > largestFile || first.standard > largestFile || first.utc > largestFile)
        return missing;
    // What comes first is for readers of 32 bits.
    const std::size_t second = headerBytes + first.steps * 5 + first.types * 6 + first.letters +
                               first.leaps * 8 + first.standard + first.utc;
    if (!isHeader(second)) return missing;
    const Counts counts = countsAt(second);
    if (counts.steps > largestFile || counts.types == 0 || counts.types > 256 ||
        counts.letters > largestFile || counts.leaps > largestFile || counts.standard > largestFile ||
        counts.utc > largestFile)
        return missing;
    const std::size_t times = second + headerBytes;
    const std::size_t indices = times + counts.steps * 8;
    const std::size_t types = indices + counts.steps;
    const std::size_t rule =
        types + counts.types * 6 + counts.letters + counts.leaps * 12 + counts.standard + counts.utc;
    if (bytes.size() < rule) return missing;

    const auto offsetOf = [&](std::uint64_t type) {
        return static_cast<std::int64_t>(static_cast<std::int32_t>(number(types + type * 6, 4)));
    };
    TimeZone zone;
    zone.m_first = offsetOf(0);
    for (std::size_t i = 0; i < counts.steps; ++i) {
        const auto type = static_cast<unsigned char>(bytes[indices + i]);
        if (type >= counts.types) return missing;
        const auto from = static_cast<std::int64_t>(number(times + i * 8, 8));
        if (!zone.m_steps.empty() && from <= zone.m_steps.back().from) return missing;
        zone.m_steps.push_back({from, offsetOf(type)});
    }
    if (bytes.size() > rule + 2 && bytes[rule] == '\n') {
        const std::size_t end = std::min(bytes.find('\n', rule + 1), bytes.size());
        zone.m_hasRule = readRule(bytes.substr(rule + 1, end - rule - 1), zone);
    }
    return zone;
}

/// Offsets in such a rule are west of Greenwich.
bool TimeZone::readRule(std::string_view text, TimeZone& into) {
    RuleText in(text);
    if (!in.name()) return false;
    const auto standard = in.clock();
    if (!standard) return false;
    into.m_standard = -*standard;
    if (in.done()) return true;
    if (!in.name()) return false;
    into.m_summer = into.m_standard + 3600;
    if (in.peek() != ',') {
        const auto summer = in.clock();
        if (!summer) return false;
        into.m_summer = -*summer;
    }
    for (Change* change : {&into.m_begin, &into.m_end}) {
        if (!in.take(',') || !in.take('M')) return false;
        const auto month = in.number();
        if (!month || !in.take('.')) return false;
        const auto week = in.number();
        if (!week || !in.take('.')) return false;
        const auto weekday = in.number();
        if (!weekday || *month < 1 || *month > 12 || *week < 1 || *week > 5 || *weekday > 6) return false;
        *change = {*month, *week, *weekday};
        if (in.take('/')) {
            const auto second = in.clock();
            if (!second) return false;
            change->second = *second;
        }
    }
    into.m_hasSummer = in.done();
    return into.m_hasSummer;
}

std::int64_t TimeZone::secondOf(const Change& change, int year) {
    using namespace std::chrono;
    const weekday day{static_cast<unsigned>(change.weekday)};
    const auto month = std::chrono::year{year} / change.month;
    const sys_days date = change.week == 5 ? sys_days{month / day[last]}
                                           : sys_days{month / day[static_cast<unsigned>(change.week)]};
    return date.time_since_epoch().count() * std::int64_t{86400} + change.second;
}

std::int64_t TimeZone::offsetAt(std::int64_t utc) const {
    if (m_steps.empty() ? !m_hasRule : utc < m_steps.front().from) return m_first;
    if (!m_steps.empty() && (utc < m_steps.back().from || !m_hasRule)) {
        const auto after = std::upper_bound(m_steps.begin(), m_steps.end(), utc,
                                            [](std::int64_t at, const Step& step) { return at < step.from; });
        return (after - 1)->offset;
    }
    if (!m_hasSummer) return m_standard;
    using namespace std::chrono;
    const year_month_day date{floor<days>(sys_seconds{seconds{utc + m_standard}})};
    const int year = static_cast<int>(date.year());
    const std::int64_t begin = secondOf(m_begin, year) - m_standard, end = secondOf(m_end, year) - m_summer;
    const bool summer = begin < end ? utc >= begin && utc < end : utc >= begin || utc < end;
    return summer ? m_summer : m_standard;
}

} // namespace headroom::exchange
