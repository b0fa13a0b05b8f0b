#include "plan/calendar.h"

#include <gtest/gtest.h>

using namespace headroom::plan;

TEST(Calendar, CountsWeekdaysLessHolidays) {
    Calendar calendar;
    EXPECT_EQ(calendar.workingDays(*parseMonth("2026-01")), 22);
    EXPECT_EQ(calendar.workingDays(*parseMonth("2026-02")), 20);
    calendar.holidays = {{*parseDate("2026-01-01"), "New Year's Day"},
                         {*parseDate("2026-01-01"), "again"},
                         {*parseDate("2026-01-03"), "a Saturday"}};
    EXPECT_EQ(calendar.workingDays(*parseMonth("2026-01")), 21);
    EXPECT_EQ(calendar.workingDays(*parseMonth("2027-01")), 21)
        << "a holiday is a date, not a day of every year";
}

TEST(Calendar, KnowsOtherWeeksAndLeapYears) {
    Calendar calendar;
    calendar.workedWeekdays = {true, true, true, true, true, true, true};
    EXPECT_EQ(calendar.workingDays(*parseMonth("2024-02")), 29);
    calendar.workedWeekdays = {};
    EXPECT_EQ(calendar.workingDays(*parseMonth("2024-02")), 0);
}

TEST(Calendar, AMonthSetByHandCounts) {
    Calendar calendar;
    calendar.fixed = {{*parseMonth("2026-03"), 21.67}};
    EXPECT_DOUBLE_EQ(calendar.workingDays(*parseMonth("2026-03")), 21.67);
    EXPECT_EQ(calendar.workingDays(*parseMonth("2026-04")), 22);
}
