#include "exchange/time_text.h"

#include <gtest/gtest.h>

#include <ostream>

namespace headroom::exchange {

void PrintTo(const Day& day, std::ostream* out) {
    *out << day.year << '-' << day.month << '-' << day.day;
}

namespace {

std::optional<Day> dayOf(std::string_view text, DateOrder order) {
    const auto time = readTime(text);
    return time ? settled(*time, order) : std::nullopt;
}

constexpr DateOrder everyOrder[]{DateOrder::yearMonthDay, DateOrder::dayMonthYear, DateOrder::monthDayYear};

TEST(TimeText, ReadsWhatIsClearUnderAnyOrder) {
    const std::pair<const char*, Day> cases[]{
        {"2003-03-04", {2003, 3, 4}},
        {"2003-03-04T07:00:00Z", {2003, 3, 4}},
        {"2003-03-04 07:00:00", {2003, 3, 4}},
        {"2003-03-04 07:00", {2003, 3, 4}},
        {"2003-03-04 7:00", {2003, 3, 4}},
        {"2003-03-04T07:00:00.123456", {2003, 3, 4}},
        {"2003-03-04T23:30:00-08:00", {2003, 3, 4}}, // the day that was written
        {"2003-03-04 23:30:00 +0000", {2003, 3, 4}},
        {"2003-03-04 23:30:00+02", {2003, 3, 4}},
        {"2003-03-04 23:30:00 UTC", {2003, 3, 4}},
        {"2003-03-04 11:30 PM", {2003, 3, 4}},
        {"2003/3/4", {2003, 3, 4}},
        {"2003.03.04", {2003, 3, 4}},
        {"20030304", {2003, 3, 4}},
        {"20030304070000", {2003, 3, 4}},
        {"2024-02-29", {2024, 2, 29}},
        {"2026-01", {2026, 1, 0}},
        {"2026/1", {2026, 1, 0}},
        {"202601", {2026, 1, 0}},
        {"01/2026", {2026, 1, 0}},
        {"1-2026", {2026, 1, 0}},
        {"Jan 2026", {2026, 1, 0}},
        {"january 2026", {2026, 1, 0}},
        {"Jan-26", {2026, 1, 0}},
        {"Sept-2025", {2025, 9, 0}},
        {"Jan '26", {2026, 1, 0}},
        {"2026 Jan", {2026, 1, 0}},
        {"3 Apr 2026", {2026, 4, 3}},
        {"3. April 2026", {2026, 4, 3}},
        {"03-Apr-26", {2026, 4, 3}},
        {"03-Apr-2026 14:05", {2026, 4, 3}},
        {"Apr 3, 2026", {2026, 4, 3}},
        {"April 3 2026, 2:05 PM", {2026, 4, 3}},
        {"Fri, 03 Apr 2026 14:05:00 +0000", {2026, 4, 3}},
        {"Friday, April 3, 2026", {2026, 4, 3}},
        {"2026 Apr 3", {2026, 4, 3}},
        {"46115", {2026, 4, 3}}, // days of Excel
        {"46115.586805556", {2026, 4, 3}},
        {"1775174400", {2026, 4, 3}}, // seconds of Unix
        {"1775174400123", {2026, 4, 3}}};
    for (const auto& [text, day] : cases)
        for (const DateOrder order : everyOrder) EXPECT_EQ(dayOf(text, order), day) << text;
}

TEST(TimeText, ReadsTheRestByTheOrderOfTheFile) {
    for (const char* text : {"03/04/2026", "3/4/2026 14:05", "3.4.2026", "3-4-2026 2:05 pm", "03/04/26"}) {
        EXPECT_EQ(dayOf(text, DateOrder::dayMonthYear), (Day{2026, 4, 3})) << text;
        EXPECT_EQ(dayOf(text, DateOrder::monthDayYear), (Day{2026, 3, 4})) << text;
    }
    EXPECT_EQ(dayOf("03/04/26", DateOrder::yearMonthDay), (Day{2003, 4, 26}));
    EXPECT_EQ(dayOf("03/04/2026", DateOrder::yearMonthDay), std::nullopt);
    EXPECT_EQ(dayOf("31/12/2026", DateOrder::monthDayYear), std::nullopt);
    EXPECT_EQ(dayOf("31/12/99", DateOrder::dayMonthYear), (Day{1999, 12, 31}));
}

TEST(TimeText, RefusesEverythingElse) {
    for (const char* text : {"",
                             " ",
                             "x",
                             "2026",
                             "12",
                             "1,200",
                             "1.5",
                             "2026-13-01",
                             "2026-00-01",
                             "2026-02-29",
                             "2026-04-31",
                             "2026-01-00",
                             "2026-1-1-1",
                             "2026-01-01X",
                             "2026-01-01T",
                             "2026-01-01T25:00",
                             "2026-01-01 10:60",
                             "2026-01-01 10",
                             "2026-01-01 24:01",
                             "2026-01-01 13:00 PM",
                             "2026-01-01 10:00 EST",
                             "2026-01-01 10:00 +99:00",
                             "2026-01 10:00",
                             "0001-01-01",
                             "2999-01-01",
                             "1/2/3/4",
                             "1/2/026",
                             "1/2-2026",
                             "Jan",
                             "Jan 26",
                             "26-Jan",
                             "32 Jan 2026",
                             "0 Jan 2026",
                             "Foo 3, 2026",
                             "Jan 3 26",
                             "Mon",
                             "Monday",
                             "2026-W05",
                             "99999999",
                             "20260132",
                             "20260100",
                             "123456789",
                             "12345678901",
                             "9999999999999999999999",
                             "2026-01-01T10:00:00Z and more",
                             "\xC2\xA0",
                             "٣/٤/٢٠٢٦",
                             "2026-01-01\n",
                             "-5",
                             "+5"})
        for (const DateOrder order : everyOrder) EXPECT_EQ(dayOf(text, order), std::nullopt) << text;
    EXPECT_FALSE(readTime(std::string(1'000'000, '1')));
    EXPECT_FALSE(readTime("2026-01-01 " + std::string(100, ' ') + "10:00"));
}

TEST(TimeText, TellsDigitsThatCouldBeANumber) {
    for (const char* text : {"46115", "20260403", "1775174400", "202604", "3.2026"})
        EXPECT_TRUE(readTime(text).value().bareNumber) << text;
    for (const char* text : {"2026-04-03", "3/4/2026", "Apr 2026", "2026-04"})
        EXPECT_FALSE(readTime(text).value().bareNumber) << text;
}

TEST(TimeText, TrimsSpacesOfEveryKind) {
    EXPECT_EQ(trimmed("  a b\t "), "a b");
    EXPECT_EQ(trimmed("\xC2\xA0x\xC2\xA0"), "x");
    EXPECT_EQ(trimmed("\xA0x"), "x");
    EXPECT_EQ(trimmed("voil\xC3\xA0"), "voil\xC3\xA0") << "the last byte of à is no space";
    EXPECT_EQ(trimmed(" \t "), "");
    EXPECT_EQ(trimmed(""), "");
}

} // namespace
} // namespace headroom::exchange
