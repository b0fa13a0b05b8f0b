#include "plan/month.h"

#include <gmock/gmock.h>

using namespace headroom::plan;

TEST(Month, ReadsWhatItWrites) {
    const Month month{std::chrono::year{2026}, std::chrono::November};
    EXPECT_EQ(toString(month), "2026-11");
    EXPECT_EQ(parseMonth("2026-11"), month);
    EXPECT_EQ(parseDate("2024-02-29"),
              (Date{month.year() - std::chrono::years{2}, std::chrono::February, std::chrono::day{29}}));
    EXPECT_EQ(toString(*parseDate("2026-03-07")), "2026-03-07");
}

TEST(Month, RefusesWhatIsNone) {
    for (const char* text : {"", "2026", "2026-1", "2026-13", "2026-00", "2026/01", "202a-01", "2026-0a",
                             "-026-01", "9999-01", "2026-01 ", " 2026-01", "2026--1"})
        EXPECT_FALSE(parseMonth(text)) << text;
    for (const char* text :
         {"2026-02-29", "2026-04-31", "2026-01-00", "2026-01-1", "2026-01-32", "2026-01-001"})
        EXPECT_FALSE(parseDate(text)) << text;
}

TEST(Month, CountsAcrossYears) {
    EXPECT_EQ(monthsBetween(*parseMonth("2025-11"), *parseMonth("2026-02")), 3);
    EXPECT_EQ(monthsBetween(*parseMonth("2026-02"), *parseMonth("2025-11")), -3);
    EXPECT_EQ(calendarMonth(*parseMonth("2026-12")), 11);
}
