// Monthly histories from CSV in each of its layouts, and what is said of files that are none.

#include "exchange/history_file.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace headroom;
using exchange::importHistoriesFrom;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

exchange::ImportedHistories read(const std::string& text, const std::string& column = {}) {
    const auto result = importHistoriesFrom(text, column);
    EXPECT_TRUE(result) << (result ? "" : std::to_string(static_cast<int>(result.error().code)));
    return result ? result.value() : exchange::ImportedHistories();
}

Error refused(const std::string& text, const std::string& column = {}) {
    const auto result = importHistoriesFrom(text, column);
    EXPECT_FALSE(result);
    return result ? Error() : result.error();
}

plan::Month month(int year, unsigned month) {
    return plan::Month{std::chrono::year{year}, std::chrono::month{month}};
}

/// As text, so that a gap can be compared.
std::vector<std::string> values(const actuals::History& history) {
    std::vector<std::string> result;
    for (const double value : history.values)
        result.push_back(std::isnan(value) ? "gap" : std::to_string(static_cast<int>(std::lround(value))));
    return result;
}

} // namespace

TEST(HistoryFile, HoldsASeriesARow) {
    const auto result = read("series,start_year,start_month,horizon,history,future\n"
                             "N1402,1990,1,18,2640 2640 NA 4200,1 2\n"
                             "\"N, 2\",1,1,18,5 6,7\n");
    ASSERT_THAT(result.series, SizeIs(2));
    EXPECT_EQ(result.series[0].name, "N1402");
    EXPECT_EQ(result.series[0].first, month(1990, 1));
    EXPECT_THAT(values(result.series[0]), ElementsAre("2640", "2640", "gap", "4200"));
    EXPECT_EQ(result.series[1].name, "N, 2");
    EXPECT_FALSE(result.series[1].first);
    EXPECT_EQ(result.rowsRejected, 0U);
    EXPECT_THAT(values(read("name;start;history\nA;2025-03;1.5 2\n").series.at(0)), ElementsAre("2", "2"));
    EXPECT_EQ(read("name;start;history\nA;2025-03;1.5 2\n").series.at(0).first, month(2025, 3));
}

TEST(HistoryFile, TakesAnotherFieldOfValues) {
    const auto result = read("series,history,future\nA,1 2 3,7 8\n", "future");
    EXPECT_THAT(values(result.series.at(0)), ElementsAre("7", "8"));
    const Error error = refused("series,history,future\nA,1 2 3,7 8\n", "past");
    EXPECT_EQ(error.code, ErrorCode::importColumnMissing);
    EXPECT_THAT(error.values, ElementsAre("past", "series", "history", "future"));
}

TEST(HistoryFile, HoldsAColumnAMonth) {
    const auto result = read("Queue;2025-01;2025-02;2025-04\nChat;1.200,5;;1.300\nPhone;7;8;9\n");
    ASSERT_THAT(result.series, SizeIs(2));
    EXPECT_EQ(result.series[0].name, "Chat");
    EXPECT_EQ(result.series[0].first, month(2025, 1));
    // February is empty and March has no column.
    EXPECT_THAT(values(result.series[0]), ElementsAre("1201", "gap", "gap", "1300"));
    EXPECT_THAT(values(result.series[1]), ElementsAre("7", "8", "gap", "9"));
    // In any order.
    EXPECT_THAT(values(read("id,Feb 2025,Jan 2025\nA,2,1\n").series.at(0)), ElementsAre("1", "2"));
}

TEST(HistoryFile, HoldsAMonthARow) {
    const auto one = read("month,conversations\n2025-01,10\n2025-02,20\n2025-04,40\n");
    ASSERT_THAT(one.series, SizeIs(1));
    EXPECT_EQ(one.series[0].name, "conversations");
    EXPECT_THAT(values(one.series[0]), ElementsAre("10", "20", "gap", "40"));
    const auto named = read("series,month,value\nA,2025-01,1\nA,2025-02,2\nB,2025-01,3\nB,2025-02,4\n");
    ASSERT_THAT(named.series, SizeIs(2));
    EXPECT_EQ(named.series[1].name, "B");
    EXPECT_THAT(values(named.series[1]), ElementsAre("3", "4"));
    // The same of numbers that could not be taken for those of rows.
    EXPECT_THAT(read("Queue,Month,Volume\nA,2025-01,1200\nA,2025-02,900\nB,2025-01,1100\n").series,
                SizeIs(2));
}

TEST(HistoryFile, HoldsSeveralCountsARow) {
    const std::string text = "month,chat,email\n2025-01,10,1\n2025-02,20,2\n2025-03,30,3\n";
    const auto both = read(text);
    ASSERT_THAT(both.series, SizeIs(2));
    EXPECT_EQ(both.series[0].name, "chat");
    EXPECT_THAT(values(both.series[1]), ElementsAre("1", "2", "3"));
    const auto one = read(text, "email");
    ASSERT_THAT(one.series, SizeIs(1));
    EXPECT_EQ(one.series[0].name, "email");
    EXPECT_EQ(refused(text, "fax").code, ErrorCode::importColumnMissing);
}

TEST(HistoryFile, RejectsRowsByLineAndReason) {
    const auto result = read("series,history\nA,1 2 3\nB,1 x 3\nC,1 -2\nD\nE,nan 1\n\nF,4\n");
    EXPECT_THAT(result.series, SizeIs(2));
    EXPECT_EQ(result.rowsRejected, 4U);
    ASSERT_THAT(result.rejected, SizeIs(4));
    EXPECT_EQ(result.rejected[0].line, 3U);
    EXPECT_EQ(result.rejected[0].reason, "countUnreadable");
    EXPECT_EQ(result.rejected[0].text, "x");
    EXPECT_EQ(result.rejected[1].reason, "countNegative");
    EXPECT_EQ(result.rejected[2].reason, "tooFewColumns");
    EXPECT_EQ(result.rejected[3].line, 6U);
    const Error all = refused("series,history\nA,x\n");
    EXPECT_EQ(all.code, ErrorCode::importNoRows);
    EXPECT_THAT(all.values, ElementsAre("1", "countUnreadable", "x"));
}

TEST(HistoryFile, IsUnpacked) {
    // printf 'series,history\nA,1 2\n' | gzip -n
    const unsigned char packed[] = {0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0x2b,
                                    0x4e, 0x2d, 0xca, 0x4c, 0x2d, 0xd6, 0xc9, 0xc8, 0x2c, 0x2e, 0xc9,
                                    0x2f, 0xaa, 0xe4, 0x72, 0xd4, 0x31, 0x54, 0x30, 0xe2, 0x02, 0x00,
                                    0xc6, 0x6c, 0x6f, 0xc6, 0x15, 0x00, 0x00, 0x00};
    std::string text(reinterpret_cast<const char*>(packed), sizeof packed);
    EXPECT_THAT(values(read(text).series.at(0)), ElementsAre("1", "2"));
    // Cut off, or damaged.
    EXPECT_EQ(refused(text.substr(0, text.size() - 9)).code, ErrorCode::fileUnreadable);
    text[15] = static_cast<char>(text[15] ^ 0x55);
    EXPECT_FALSE(importHistoriesFrom(text, {}));
    EXPECT_EQ(refused("\x1f\x8b").code, ErrorCode::fileUnreadable);
}

TEST(HistoryFile, NamesARowWithoutAName) {
    EXPECT_EQ(read("series,history\n,1 2\n").series.at(0).name, "2");
}

TEST(HistoryFile, IsNoneWhereThereIsNothing) {
    EXPECT_EQ(refused("").code, ErrorCode::importNoRows);
    EXPECT_EQ(refused("series,history\n").code, ErrorCode::importNoRows);
    EXPECT_EQ(refused(std::string("a\0\x01\0\0", 5)).code, ErrorCode::textNotUtf8) << "no text at all";
    const auto missing = exchange::importHistories("/nowhere/at/all.csv", {});
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::fileMissing);
}

TEST(HistoryFile, TakesAnyBytesWithoutHarm) {
    // Each of these was once a way to go wrong: fields beyond the header, quotes left open, months twice.
    for (const char* text :
         {"2025-01,2025-01\n1,2\n", "a,2025-01,2025-02\n\"x", "history\n1 2\n",
          "series,history\nA,  1   2  \n", "x,2025-01,2025-02\nA,1,2,3,4,5\n", "\n\n\n", ",,,\n,,,\n"})
        (void)importHistoriesFrom(text, {});
    EXPECT_THAT(values(read("series,history\nA,  1   2  \n").series.at(0)), ElementsAre("1", "2"));
    EXPECT_THAT(values(read("history\n1 2\n").series.at(0)), ElementsAre("1", "2"));
}
