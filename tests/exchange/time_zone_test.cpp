#include "exchange/time_zone.h"

#include "exchange/day_reader.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace headroom::exchange {
namespace {

std::optional<TimeZone> zone(const char* name) {
    const auto read = TimeZone::named(name);
    return read ? std::optional(read.value()) : std::nullopt;
}

std::string dayIn(const std::optional<TimeZone>& in, std::string_view text) {
    DayReader reader(DateOrder::yearMonthDay, in);
    const auto day = reader.read(text);
    if (!day) return "none";
    return std::to_string(day->year) + "-" + std::to_string(day->month) + "-" + std::to_string(day->day);
}

TEST(TimeZone, IsAnOffsetOrAName) {
    for (const auto& [name, seconds] : {std::pair{"UTC", 0}, std::pair{"+02:00", 7200},
                                        std::pair{"-0530", -19800}, std::pair{"+14", 50400}}) {
        ASSERT_TRUE(zone(name)) << name;
        EXPECT_EQ(zone(name)->offsetAt(0), seconds) << name;
    }
    for (const char* name : {"", "+2", "+25:00", "Middle/Earth", "../../../etc/passwd", "/etc/localtime",
                             "Europe", "posix/../Europe/Berlin"})
        EXPECT_FALSE(zone(name)) << name;
    EXPECT_EQ(TimeZone::named("Middle/Earth").error().code, ErrorCode::importAmbiguous);
}

TEST(TimeZone, KnowsSummerTimeAsFarAsItsFileAndByRuleAfter) {
    if (!std::filesystem::exists("/usr/share/zoneinfo/Europe/Berlin"))
        GTEST_SKIP() << "no time zone database";
    const auto berlin = zone("Europe/Berlin");
    ASSERT_TRUE(berlin);
    EXPECT_EQ(berlin->offsetAt(1767225600), 3600) << "1 January 2026";
    EXPECT_EQ(berlin->offsetAt(1782864000), 7200) << "1 July 2026";
    EXPECT_EQ(berlin->offsetAt(1774746000 - 1), 3600) << "29 March 2026, 01:00 UTC";
    EXPECT_EQ(berlin->offsetAt(1774746000), 7200);
    EXPECT_EQ(berlin->offsetAt(4118083200), 7200) << "1 July 2100";
    EXPECT_EQ(berlin->offsetAt(4102444800), 3600) << "1 January 2100";
    const auto sydney = zone("Australia/Sydney");
    ASSERT_TRUE(sydney);
    EXPECT_EQ(sydney->offsetAt(4102444800), 39600) << "summer in January";
    EXPECT_EQ(sydney->offsetAt(4118083200), 36000);
}

TEST(TimeZone, MovesATimeWhoseDistanceFromUtcIsKnown) {
    const auto east = zone("+02:00"), west = zone("-08:00");
    EXPECT_EQ(dayIn(east, "2026-01-31T22:30:00Z"), "2026-2-1");
    EXPECT_EQ(dayIn(east, "2026-01-31T21:30:00Z"), "2026-1-31");
    EXPECT_EQ(dayIn(west, "2026-02-01T07:59:59Z"), "2026-1-31");
    EXPECT_EQ(dayIn(east, "2026-01-31 23:30:00"), "2026-1-31") << "a time as it is on the wall";
    EXPECT_EQ(dayIn(east, "2026-01-31"), "2026-1-31");
    EXPECT_EQ(dayIn(east, "2026-02-01T01:30:00+05:00"), "2026-1-31");
    EXPECT_EQ(dayIn(east, "1769898600"), "2026-2-1") << "Unix time is of UTC";
    EXPECT_EQ(dayIn(east, "Jan 31, 2026 11:30 PM UTC"), "2026-2-1");
    EXPECT_EQ(dayIn(std::nullopt, "2026-01-31T22:30:00Z"), "2026-1-31") << "without a zone, as written";
    EXPECT_EQ(dayIn(west, "1900-01-01T00:00:00Z"), "none") << "1899 is not read";
}

TEST(TimeZone, IsTheSameFromRowToRow) {
    const auto east = zone("+02:00");
    DayReader reader(DateOrder::yearMonthDay, east);
    for (int hour = 0; hour < 24; ++hour) {
        const std::string text =
            "2026-01-31T" + std::string(hour < 10 ? "0" : "") + std::to_string(hour) + ":15:00Z";
        const auto day = reader.read(text);
        ASSERT_TRUE(day);
        EXPECT_EQ(day->month, hour < 22 ? 1 : 2) << text;
    }
}

TEST(TimeZone, RefusesAFileThatIsNone) {
    for (const std::string& bytes :
         {std::string(), std::string("TZif"), std::string("TZif2") + std::string(39, '\xFF'),
          std::string("TZif2") + std::string(200, '\0')})
        EXPECT_FALSE(TimeZone::ofBytes(bytes, "x"));
}

} // namespace
} // namespace headroom::exchange
