#include "exchange/month_coverage.h"

#include <gmock/gmock.h>

namespace headroom::exchange {
namespace {

using namespace std::chrono;
using testing::ElementsAre;

sys_days at(int y, int m, int d) {
    return sys_days{year{y} / m / d};
}

bool isWeekday(sys_days day) {
    return weekday{day}.iso_encoding() <= 5;
}

/// A file with data on every day, or every weekday, from one day to another, some left out.
MonthCoverage coverage(sys_days from, sys_days to, bool weekdaysOnly,
                       const std::vector<sys_days>& without = {}) {
    MonthCoverage result;
    for (sys_days day = from; day <= to; day += days{1})
        if ((!weekdaysOnly || isWeekday(day)) &&
            std::find(without.begin(), without.end(), day) == without.end())
            result.addDay(day);
    return result;
}

/// "2026-03" for a whole month, "2026-03 part" for another.
std::vector<std::string> texts(const MonthCoverage& coverage) {
    std::vector<std::string> result;
    for (const auto& covered : coverage.months())
        result.push_back(plan::toString(covered.month) + (covered.whole ? "" : " part"));
    return result;
}

TEST(MonthCoverage, WholeMonthsOfDays) {
    EXPECT_THAT(texts(coverage(at(2026, 1, 1), at(2026, 3, 31), false)),
                ElementsAre("2026-01", "2026-02", "2026-03"));
    EXPECT_THAT(texts(coverage(at(2026, 1, 2), at(2026, 3, 30), false)),
                ElementsAre("2026-01 part", "2026-02", "2026-03 part"));
    EXPECT_THAT(texts(coverage(at(2026, 2, 1), at(2026, 2, 28), false)), ElementsAre("2026-02"));
    EXPECT_THAT(texts(coverage(at(2026, 2, 1), at(2026, 2, 27), false)), ElementsAre("2026-02 part"));
}

TEST(MonthCoverage, WholeMonthsOfWeekdays) {
    // 1 February 2026 is a Sunday, 31 May too: the working days are all there.
    EXPECT_THAT(texts(coverage(at(2026, 2, 2), at(2026, 5, 29), true)),
                ElementsAre("2026-02", "2026-03", "2026-04", "2026-05"));
    // A working day is missing at the one end or the other.
    EXPECT_THAT(texts(coverage(at(2026, 2, 3), at(2026, 5, 29), true)),
                ElementsAre("2026-02 part", "2026-03", "2026-04", "2026-05 part"));
    EXPECT_THAT(texts(coverage(at(2026, 2, 2), at(2026, 5, 28), true)),
                ElementsAre("2026-02 part", "2026-03", "2026-04", "2026-05 part"));
}

TEST(MonthCoverage, AnEdgeOnTheVeryFirstOrLastDayNeedsNoOtherEdge) {
    // 1 April 2026 is a Wednesday, 30 June a Tuesday.
    EXPECT_THAT(texts(coverage(at(2026, 4, 1), at(2026, 6, 17), true)),
                ElementsAre("2026-04", "2026-05", "2026-06 part"));
    EXPECT_THAT(texts(coverage(at(2026, 4, 15), at(2026, 6, 30), true)),
                ElementsAre("2026-04 part", "2026-05", "2026-06"));
}

TEST(MonthCoverage, AStartOnAMondayMayBeTheWeeksAndNotTheMonths) {
    // The bank's file: from Monday 3 March, the first working day of March 2003, to Friday 24 October.
    EXPECT_THAT(texts(coverage(at(2003, 3, 3), at(2003, 10, 24), true)),
                ElementsAre("2003-03 part", "2003-04", "2003-05", "2003-06", "2003-07", "2003-08", "2003-09",
                            "2003-10 part"));
}

TEST(MonthCoverage, NewYearIsAHoliday) {
    // 1 January 2026 is a Thursday.
    EXPECT_THAT(texts(coverage(at(2026, 1, 2), at(2026, 3, 31), true)),
                ElementsAre("2026-01", "2026-02", "2026-03"));
    EXPECT_THAT(texts(coverage(at(2026, 1, 5), at(2026, 3, 31), true)),
                ElementsAre("2026-01 part", "2026-02", "2026-03"));
}

TEST(MonthCoverage, HolidaysAreNoHoles) {
    EXPECT_THAT(texts(coverage(at(2026, 4, 1), at(2026, 6, 30), true,
                               {at(2026, 5, 1), at(2026, 5, 14), at(2026, 5, 15), at(2026, 5, 25)})),
                ElementsAre("2026-04", "2026-05", "2026-06"));
}

TEST(MonthCoverage, AMissingWeekIsAHole) {
    std::vector<sys_days> week;
    for (int d = 11; d <= 15; ++d) week.push_back(at(2026, 5, d));
    EXPECT_THAT(texts(coverage(at(2026, 4, 1), at(2026, 6, 30), true, week)),
                ElementsAre("2026-04", "2026-05 part", "2026-06"));
    week.pop_back(); // four days are not a week
    EXPECT_THAT(texts(coverage(at(2026, 4, 1), at(2026, 6, 30), true, week)),
                ElementsAre("2026-04", "2026-05", "2026-06"));
}

TEST(MonthCoverage, AHoleCountsWhereItLies) {
    // Thursday 30 April to Thursday 7 May 2026: one working day of April, five of May.
    std::vector<sys_days> hole;
    for (sys_days day = at(2026, 4, 30); day <= at(2026, 5, 7); day += days{1}) hole.push_back(day);
    EXPECT_THAT(texts(coverage(at(2026, 4, 1), at(2026, 6, 30), true, hole)),
                ElementsAre("2026-04", "2026-05 part", "2026-06"));
}

TEST(MonthCoverage, MissingMonthsLeaveHolesAtTheirEdges) {
    MonthCoverage file = coverage(at(2026, 1, 1), at(2026, 2, 10), false);
    for (sys_days day = at(2026, 5, 1); day <= at(2026, 6, 30); day += days{1}) file.addDay(day);
    EXPECT_THAT(texts(file), ElementsAre("2026-01", "2026-02 part", "2026-05", "2026-06"));
}

TEST(MonthCoverage, AConversationNowAndThenIsNoPattern) {
    MonthCoverage file;
    for (const auto day : {at(2026, 1, 14), at(2026, 2, 3), at(2026, 3, 20), at(2026, 4, 2)})
        file.addDay(day);
    EXPECT_THAT(texts(file), ElementsAre("2026-01 part", "2026-02", "2026-03", "2026-04 part"));
}

TEST(MonthCoverage, MonthsWithoutDaysAreWhole) {
    MonthCoverage file;
    file.addMonth(year{2026} / July);
    file.addMonth(year{2026} / May);
    EXPECT_THAT(texts(file), ElementsAre("2026-05", "2026-07"));
    EXPECT_TRUE(MonthCoverage().months().empty());
}

TEST(MonthCoverage, ReachesFrom1900To2200) {
    MonthCoverage file;
    file.addDay(at(1900, 1, 1));
    file.addDay(at(2200, 12, 31));
    EXPECT_THAT(texts(file), ElementsAre("1900-01", "2200-12"));
}

} // namespace
} // namespace headroom::exchange
