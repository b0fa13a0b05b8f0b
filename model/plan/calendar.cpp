#include "plan/calendar.h"

#include <algorithm>

namespace headroom::plan {

double Calendar::workingDays(Month month) const {
    const auto set = std::find_if(fixed.begin(), fixed.end(),
                                  [month](const FixedMonth& entry) { return entry.month == month; });
    if (set != fixed.end()) return set->days;

    const auto worked = [this](std::chrono::sys_days day) {
        return workedWeekdays[std::chrono::weekday{day}.iso_encoding() - 1];
    };
    const std::chrono::sys_days first{month / std::chrono::day{1}};
    const std::chrono::sys_days next{(month + std::chrono::months{1}) / std::chrono::day{1}};
    int days = 0;
    for (auto day = first; day < next; day += std::chrono::days{1}) days += worked(day) ? 1 : 0;

    // A holiday listed twice, or on a day off, takes nothing away.
    std::vector<Date> off;
    for (const Holiday& holiday : holidays)
        if (holiday.date.year() / holiday.date.month() == month &&
            worked(std::chrono::sys_days{holiday.date}))
            off.push_back(holiday.date);
    std::sort(off.begin(), off.end());
    off.erase(std::unique(off.begin(), off.end()), off.end());
    return days - static_cast<int>(off.size());
}

} // namespace headroom::plan
