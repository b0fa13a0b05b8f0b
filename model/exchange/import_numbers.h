#pragma once

#include "exchange/import_guess.h"
#include "exchange/time_text.h"

#include <string_view>
#include <utility>
#include <vector>

// How the dates and numbers of a whole column are written; for the preview.
namespace headroom::exchange {

/// What can be read of a column of dates.
class DateColumn {
public:
    DateColumn(const Grid& grid, std::size_t column, std::size_t firstRow);

    /// An order under which every date exists, and whether that is in doubt: where several do, the likelier
    /// one has the dates closest together.
    [[nodiscard]] std::pair<DateOrder, bool> order() const;
    [[nodiscard]] bool hasClock() const;
    /// Months as such, or dates that are all the first, or all the last, of a month.
    [[nodiscard]] bool isByMonth(DateOrder order) const;
    /// Seven days from row to row.
    [[nodiscard]] bool isByWeek(DateOrder order) const;

private:
    std::vector<TimeText> m_times;
    bool m_pointed = true; // 3.4.2026: nobody writes the month first with points
};

/// The decimal sign of numbers that are written alike, and whether it is in doubt. `separator` is what sets
/// their columns apart.
std::pair<char, bool> decimalPointOf(const std::vector<std::string_view>& cells, char separator);

} // namespace headroom::exchange
