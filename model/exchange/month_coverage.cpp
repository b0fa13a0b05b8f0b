#include "exchange/month_coverage.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <map>

namespace headroom::exchange {

namespace {

using namespace std::chrono;
using plan::Month;

constexpr sys_days firstDay = sys_days{year{1900} / January / 1};
constexpr sys_days lastDay = sys_days{year{2200} / December / 31};

constexpr int workingWeek = 5;  // days in a row without data that are no holidays
constexpr int holeOfAMonth = 3; // as many of them make a month incomplete

std::size_t indexOf(sys_days day) {
    return static_cast<std::size_t>((day - firstDay).count());
}

Month monthOf(sys_days day) {
    const year_month_day date{day};
    return date.year() / date.month();
}

/// The days of a file, and what is usual in it.
class Pattern {
public:
    Pattern(const std::vector<bool>& days, sys_days first, sys_days last)
        : m_days(days)
        , m_first(first)
        , m_last(last) {
        std::array<int, 7> dates{}, withData{};
        for (sys_days day = m_first; day <= m_last; day += std::chrono::days{1}) {
            const auto weekday = std::chrono::weekday{day}.c_encoding();
            ++dates[weekday];
            withData[weekday] += hasData(day) ? 1 : 0;
        }
        for (std::size_t i = 0; i < 7; ++i) {
            // A weekday that the file does not reach may be worked.
            m_worked[i] = withData[i] * 2 >= dates[i];
            m_regular = m_regular || (dates[i] > 0 && m_worked[i]);
        }
    }

    [[nodiscard]] sys_days first() const { return m_first; }
    [[nodiscard]] sys_days last() const { return m_last; }
    [[nodiscard]] bool hasData(sys_days day) const { return m_days[indexOf(day)]; }

    [[nodiscard]] bool isWorking(sys_days day) const {
        const year_month_day date{day};
        if (date.month() == January && date.day() == std::chrono::day{1}) return false;
        return m_regular && m_worked[std::chrono::weekday{day}.c_encoding()];
    }

    [[nodiscard]] bool startsWithAMonth() const { return nothingMissing(monthOf(m_first) / 1, m_first); }
    [[nodiscard]] bool endsWithAMonth() const {
        return nothingMissing(m_last + std::chrono::days{1},
                              sys_days{monthOf(m_last) / std::chrono::last} + std::chrono::days{1});
    }

private:
    /// True when from `begin` up to `end` there is no day on which data would be expected.
    [[nodiscard]] bool nothingMissing(sys_days begin, sys_days end) const {
        if (!m_regular) return false;
        for (sys_days day = begin; day < end; day += std::chrono::days{1})
            if (isWorking(day)) return false;
        return true;
    }

    const std::vector<bool>& m_days;
    sys_days m_first, m_last;
    std::array<bool, 7> m_worked{};
    bool m_regular = false;
};

/// Adds to the months' holes a run of working days without data, if it is long enough to be one.
void closeRun(std::map<Month, int>& holes, std::vector<sys_days>& run) {
    if (run.size() >= workingWeek)
        for (const sys_days day : run) ++holes[monthOf(day)];
    run.clear();
}

} // namespace

void MonthCoverage::addDay(sys_days day) {
    assert(day >= firstDay && day <= lastDay);
    if (m_days.empty()) m_days.resize(indexOf(lastDay) + 1);
    m_days[indexOf(day)] = true;
    m_first = std::min(m_first, day);
    m_last = std::max(m_last, day);
}

std::vector<MonthCoverage::Covered> MonthCoverage::months() const {
    std::map<Month, bool> whole;
    if (!m_days.empty()) {
        const Pattern pattern(m_days, m_first, m_last);
        std::map<Month, int> holes;
        std::vector<sys_days> run;
        for (sys_days day = pattern.first(); day <= pattern.last(); day += std::chrono::days{1}) {
            if (pattern.hasData(day)) {
                whole[monthOf(day)] = true;
                closeRun(holes, run);
            } else if (pattern.isWorking(day)) {
                run.push_back(day);
            }
        }
        for (const auto& [month, missing] : holes)
            if (const auto entry = whole.find(month); entry != whole.end() && missing >= holeOfAMonth)
                entry->second = false;

        const bool cutByMonths = pattern.startsWithAMonth() && pattern.endsWithAMonth();
        const bool fromTheFirst = year_month_day{pattern.first()}.day() == std::chrono::day{1};
        const bool toTheLast = pattern.last() == sys_days{monthOf(pattern.last()) / std::chrono::last};
        if (!fromTheFirst && !cutByMonths) whole[monthOf(pattern.first())] = false;
        if (!toTheLast && !cutByMonths) whole[monthOf(pattern.last())] = false;
    }
    for (const Month month : m_wholeMonths) whole[month] = true;

    std::vector<Covered> result;
    for (const auto& [month, isWhole] : whole) result.push_back({month, isWhole});
    return result;
}

} // namespace headroom::exchange
