#pragma once

#include "plan/month.h"

#include <cstdint>
#include <set>
#include <vector>

namespace headroom::exchange {

/// Which days of which months a file holds, and so which months it holds whole.
///
/// The file itself says what a working day is: a weekday that has data on at least half of its dates between
/// the first and the last day of the file (1 January aside, a holiday nearly everywhere). Then
/// - a month inside the file is whole unless a working week is missing from it: five or more working days in
/// a row,
///   three or more of them in the month. Single days without data are holidays, or as good as;
/// - the first month is whole where data start on the 1st. Where they start later, yet on the month's first
/// working
///   day (Monday the 3rd), the recording may have begun with the week as well as with the month: it counts as
///   whole only where the file ends with a month too, and so was cut by months. A month too few is a smaller
///   fault than a part taken for a whole. The last month likewise;
/// - a file with no regular working day (a conversation a week) shows its edges by the 1st and the last day
/// alone.
class MonthCoverage {
public:
    /// A day with data; 1900 to 2200.
    void addDay(std::chrono::sys_days day);
    /// A month whose days are not known.
    void addMonth(plan::Month month) { m_wholeMonths.insert(month); }

    /// The months with data, in order, and whether each is whole.
    struct Covered {
        plan::Month month{};
        bool whole = false;
    };
    [[nodiscard]] std::vector<Covered> months() const;

private:
    std::vector<bool> m_days; // from 1900 on
    std::chrono::sys_days m_first = std::chrono::sys_days::max();
    std::chrono::sys_days m_last = std::chrono::sys_days::min();
    std::set<plan::Month> m_wholeMonths;
};

} // namespace headroom::exchange
