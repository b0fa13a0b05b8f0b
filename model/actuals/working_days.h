#pragma once

#include "plan/month.h"

#include <array>
#include <span>
#include <vector>

namespace headroom::actuals {

/// How a month's working days differ from what is usual for its place in the year: the logarithm of the ratio
/// to the mean of that calendar month over 28 years, in which the calendar repeats. A March of 23 working
/// days is busier than one of 20; a season cannot tell the two apart.
class WorkingDays {
public:
    explicit WorkingDays(const std::array<bool, 7>& workedWeekdays); // Monday first

    [[nodiscard]] double unusual(plan::Month month) const;
    /// Of `count` months from `first`.
    [[nodiscard]] std::vector<double> unusual(plan::Month first, std::size_t count) const;

private:
    [[nodiscard]] double daysOf(plan::Month month) const;

    std::array<bool, 7> m_worked;
    std::array<double, 12> m_usual{}; // by calendar month; 0 where none is worked
};

/// By how much each month's values move with its working days: `unusual` times an elasticity found by least
/// squares from how months stand out from their neighbours, where that is beyond doubt (t over 2.5), and then
/// drawn towards none by 1/t². All zeros otherwise. `logs` are logarithms without the season; `unusual` may
/// go on for longer.
std::vector<double> workingDayEffect(std::span<const double> logs, std::span<const double> unusual);

} // namespace headroom::actuals
