#pragma once

#include "plan/month.h"

#include <array>
#include <string>
#include <vector>

namespace headroom::plan {

/// Which days are worked: the weekdays of the team, less the public holidays the user gives.
struct Calendar {
    struct Holiday {
        Date date{};
        std::string name;

        bool operator==(const Holiday&) const = default;
    };
    /// A month whose working days are set by hand, whatever the days of the week say.
    struct FixedMonth {
        Month month{};
        double days = 0;

        bool operator==(const FixedMonth&) const = default;
    };

    std::array<bool, 7> workedWeekdays{true, true, true, true, true, false, false}; // Monday first
    std::vector<Holiday> holidays;                                                  // in order of date
    std::vector<FixedMonth> fixed;                                                  // in order of month

    /// Working days of one person in the month, in days.
    [[nodiscard]] double workingDays(Month month) const;

    bool operator==(const Calendar&) const = default;
};

} // namespace headroom::plan
