#include "exchange/volume_text.h"

#include "exchange/import_aggregate.h"
#include "plan/sample.h"

#include <gmock/gmock.h>

#include <fstream>
#include <map>
#include <sstream>

namespace headroom::exchange {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

ImportMapping mapping(ImportShape shape = ImportShape::timestampedCounts) {
    ImportMapping result;
    result.shape = shape;
    result.timeColumn = "date";
    if (shape != ImportShape::timestamps) result.countColumn = "calls";
    return result;
}

ImportedFigures imported(std::string_view text, const ImportMapping& by) {
    auto result = importText(text, by);
    EXPECT_TRUE(result) << text << static_cast<int>(result.error().code)
                        << testing::PrintToString(result.error().values);
    return result ? result.value() : ImportedFigures{};
}

Error errorOf(std::string_view text, const ImportMapping& by) {
    const auto result = importText(text, by);
    EXPECT_FALSE(result) << text;
    return result ? Error{} : result.error();
}

TEST(VolumeImport, AddsUpTheBanksCallsAsAnIndependentCountDoes) {
    const std::filesystem::path file = std::filesystem::path(HEADROOM_SHARED_DIR) / "data/bank_calls.csv";
    if (!std::filesystem::exists(file)) GTEST_SKIP() << file << " is not here";
    const auto preview = previewImport(file);
    ASSERT_TRUE(preview);
    EXPECT_THAT(preview.value().doubts, IsEmpty());
    const auto volumes = importFigures(file, preview.value().mapping);
    ASSERT_TRUE(volumes);

    std::map<std::string, double> wanted;
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    std::uint64_t rows = 0;
    for (; std::getline(in, line); ++rows) {
        const auto first = line.find(','), second = line.find(',', first + 1);
        wanted[line.substr(first + 1, 7)] += std::stod(line.substr(second + 1));
    }
    EXPECT_EQ(volumes.value().rowsRead, 27716U);
    EXPECT_EQ(volumes.value().rowsRead, rows);
    EXPECT_EQ(volumes.value().rowsRejected, 0U);
    EXPECT_EQ(volumes.value().bytes, std::filesystem::file_size(file));
    ASSERT_EQ(volumes.value().series.size(), 1U);
    EXPECT_EQ(volumes.value().series[0].name, "");
    std::map<std::string, double> found;
    std::vector<std::string> whole;
    for (const auto& entry : volumes.value().series[0].months) {
        found[plan::toString(entry.month)] = entry.of(plan::Observed::volume).value_or(-1);
        if (entry.complete) whole.push_back(plan::toString(entry.month));
    }
    EXPECT_EQ(found, wanted);
    EXPECT_EQ(found["2003-04"], 628414);
    EXPECT_THAT(whole, ElementsAre("2003-04", "2003-05", "2003-06", "2003-07", "2003-08", "2003-09"));
}

TEST(VolumeImport, CountsAConversationARow) {
    const auto volumes = imported("id,date\n1,2026-01-01T10:00:00Z\n2,2026-01-31 11:00\n3,2026-02-28 23:59\n",
                                  mapping(ImportShape::timestamps));
    EXPECT_THAT(monthTexts(volumes.series.at(0)), ElementsAre("2026-01 2", "2026-02 1"));
}

TEST(VolumeImport, SplitsByType) {
    ImportMapping by = mapping();
    by.typeColumn = "type";
    const auto volumes =
        imported("date,calls,type\n2026-01-01,1,Billing\n2026-01-31,2, Billing \n2026-02-10,4,Ärger\n"
                 "2026-03-31,8,\n2026-01-15,16,Ärger\n",
                 by);
    ASSERT_EQ(volumes.series.size(), 3U);
    EXPECT_EQ(volumes.series[0].name, "") << "rows that name no type";
    EXPECT_EQ(volumes.series[1].name, "Billing");
    EXPECT_EQ(volumes.series[2].name, "Ärger");
    // A month in which the file has rows, though none of the type, had none.
    EXPECT_THAT(monthTexts(volumes.series[1]), ElementsAre("2026-01 3", "2026-02 0", "2026-03 0"));
    EXPECT_THAT(monthTexts(volumes.series[2]), ElementsAre("2026-01 16", "2026-02 4", "2026-03 0"));
}

TEST(VolumeImport, LeavesMonthsWithoutAnyRowOut) {
    const auto volumes = imported("date,calls\n2026-01-01,1\n2026-05-31,2\n", mapping());
    EXPECT_THAT(monthTexts(volumes.series.at(0)), ElementsAre("2026-01 1", "2026-05 2"));
}

TEST(VolumeImport, TakesMonthlyCountsAsTheyAre) {
    const std::string text = "date,calls,type\n2026-01,1,A\n2026-02,2,A\n2026-02,4,B\n2026-03,8,B\n";
    ImportMapping by = mapping(ImportShape::monthlyCounts);
    by.typeColumn = "type";
    const auto volumes = imported(text, by);
    EXPECT_THAT(monthTexts(volumes.series.at(0)), ElementsAre("2026-01 1", "2026-02 2"));
    EXPECT_THAT(monthTexts(volumes.series.at(1)), ElementsAre("2026-02 4", "2026-03 8"));

    const auto twice = imported(text, mapping(ImportShape::monthlyCounts));
    EXPECT_THAT(monthTexts(twice.series.at(0)), ElementsAre("2026-01 1", "2026-02 2", "2026-03 8"));
    EXPECT_THAT(rejectedTexts(twice), ElementsAre("4 monthTwice 2026-02"));
    const auto dates = imported("date,calls\n2026-01-31,1\n2026-01-31,5\n2026-02-28,2\n2026-01-01,3\n",
                                mapping(ImportShape::monthlyCounts));
    EXPECT_THAT(monthTexts(dates.series.at(0)), ElementsAre("2026-01 1", "2026-02 2"));
    EXPECT_EQ(dates.rowsRejected, 2U);
}

TEST(VolumeImport, ReadsByTheOrderAndThePointOfTheFile) {
    ImportMapping by = mapping();
    by.separator = ';';
    by.decimalPoint = ',';
    by.dateOrder = DateOrder::dayMonthYear;
    EXPECT_THAT(monthTexts(imported("date;calls\n03.04.2026;1.234,5\n04.04.2026 14:05;2\n", by).series.at(0)),
                ElementsAre("2026-04 1236.5 part"));
    by.decimalPoint = '.';
    by.dateOrder = DateOrder::monthDayYear;
    EXPECT_THAT(monthTexts(imported("date;calls\n03.04.2026;1,234.5\n04.04.2026;2\n", by).series.at(0)),
                ElementsAre("2026-03 1234.5 part", "2026-04 2 part"));
}

TEST(VolumeImport, ReadsCp1252) {
    ImportMapping by = mapping();
    by.encoding = Encoding::cp1252;
    by.typeColumn = "Größe";
    const auto volumes = imported("date,calls,Gr\xF6\xDF"
                                  "e\n2026-01-01,1,\xC4rger\n",
                                  by);
    EXPECT_EQ(volumes.series.at(0).name, "Ärger");
    EXPECT_EQ(imported("date,calls,note\n2026-01-01,1,\xC4rger\n", mapping()).rowsRejected, 0U)
        << "a column that is not read may hold what it wants";
}

TEST(VolumeImport, DecidesTheEncodingByTheWholeFile) {
    ImportMapping by = mapping();
    by.typeColumn = "type";
    // The head says nothing, the types do.
    const std::string ascii = "date,calls,type\n2026-01-01,1,ok\n";
    const auto latin = imported(ascii + "2026-01-01,2,\xC4rger\n", by);
    EXPECT_EQ(latin.encoding, Encoding::cp1252);
    EXPECT_EQ(latin.series.at(1).name, "Ärger");
    const auto utf8 = imported(ascii + "2026-01-01,2,Ärger\n", by);
    EXPECT_EQ(utf8.encoding, Encoding::utf8);
    EXPECT_EQ(utf8.series.at(1).name, "Ärger");
    // Both at once is neither.
    const Error both = errorOf(ascii + "2026-01-01,2,\xC4rger\n2026-01-01,2,Größe\n", by);
    EXPECT_EQ(both.code, ErrorCode::textNotUtf8);
    EXPECT_EQ(both.place, ":3");
    EXPECT_EQ(errorOf("date,calls,type,Größe\n2026-01-01,2,\xC4rger\n", by).code, ErrorCode::textNotUtf8);
    EXPECT_EQ(errorOf(std::string_view("date,calls,type\n2026-01-01,1,o\0k\n", 33), by).code,
              ErrorCode::textNotUtf8);
}

TEST(VolumeImport, RejectsRowsWithLineAndReason) {
    ImportMapping by = mapping();
    by.typeColumn = "type";
    const auto volumes = imported("date,calls,type,note\n"
                                  "2026-01-01,1,A,\"two\nlines\"\n"
                                  ",2,A,x\n"
                                  "01.02.2026,2,A,x\n"
                                  "2026-02-30,2,A,x\n"
                                  "2026-01-02,,A,x\n"
                                  "2026-01-02,many,A,x\n"
                                  "2026-01-02,-3,A,x\n"
                                  "2026-01-02,nan,A,x\n"
                                  "2026-01-02,inf,A,x\n"
                                  "2026-01-02\n"
                                  "2026-01-02,3,A,x,y\n"
                                  "\n"
                                  ",,,\n"
                                  "2026-01-03,\"4\",A\n"
                                  "2026-01-02,5,\"A\n"
                                  "2026-01-31,8,A,x,,\n",
                                  by);
    EXPECT_THAT(rejectedTexts(volumes),
                ElementsAre("4 timeMissing ", "5 timeUnreadable 01.02.2026", "6 timeUnreadable 2026-02-30",
                            "7 countMissing ", "8 countUnreadable many", "9 countNegative -3",
                            "10 countNotFinite nan", "11 countNotFinite inf", "12 tooFewColumns 2026-01-02",
                            "13 tooManyColumns y", "17 quoteNotClosed "));
    EXPECT_EQ(volumes.rowsRejected, 11U);
    EXPECT_EQ(volumes.rowsRead, 14U) << "blank lines and padding are no rows";
    EXPECT_THAT(monthTexts(volumes.series.at(0)), ElementsAre("2026-01 13"));
}

TEST(VolumeImport, ListsTheFirstThousandRejectedRows) {
    std::string text = "date,calls\n2026-01-01,1\n";
    for (int i = 0; i < 1500; ++i) text += "x,1\n";
    text += std::string(200, 'y') + ",1\n";
    const auto volumes = imported(text, mapping());
    EXPECT_EQ(volumes.rowsRejected, 1501U);
    EXPECT_EQ(volumes.rejected.size(), maximumRejectedListed);
    const auto longText = imported("date,calls\n2026-01-01,1\n" + std::string(200, 'y') + ",1\n", mapping());
    EXPECT_EQ(longText.rejected.at(0).text, std::string(80, 'y'));
}

TEST(VolumeImport, ShowsRejectedTextAsUtf8) {
    ImportMapping by = mapping();
    by.encoding = Encoding::cp1252;
    EXPECT_EQ(imported("date,calls\n2026-01-01,1\n2026-01-01,\xFC"
                       "ber\n",
                       by)
                  .rejected.at(0)
                  .text,
              "über");
    by.encoding = Encoding::utf8;
    EXPECT_EQ(imported("date,calls\n2026-01-01,1\n2026-01-01,\xFC\n", by).rejected.at(0).text,
              "\xEF\xBF\xBD");
}

TEST(VolumeImport, RowsTooLongDoNotStopIt) {
    const std::string text = "date,calls\n2026-01-01,1\n" + std::string(3'000'000, 'x') + "\n2026-01-31,2\n";
    const auto volumes = imported(text, mapping());
    EXPECT_THAT(rejectedTexts(volumes), ElementsAre("3 rowTooLong "));
    EXPECT_THAT(monthTexts(volumes.series.at(0)), ElementsAre("2026-01 3"));
}

TEST(VolumeImport, ReadsAFileWithoutAHeader) {
    ImportMapping by;
    by.hasHeader = false;
    by.timeColumn = "1";
    by.countColumn = "2";
    const auto volumes = imported("2026-01-01,1\n2026-01-31,2\n", by);
    EXPECT_EQ(volumes.rowsRead, 2U);
    EXPECT_THAT(monthTexts(volumes.series.at(0)), ElementsAre("2026-01 3"));
}

TEST(VolumeImport, NothingIsHalfImported) {
    EXPECT_EQ(errorOf("", mapping()).code, ErrorCode::importNoRows);
    EXPECT_EQ(errorOf("date,calls\n", mapping()).code, ErrorCode::importNoRows);
    const Error none = errorOf("date,calls\nx,1\ny,2\n", mapping());
    EXPECT_EQ(none.code, ErrorCode::importNoRows);
    EXPECT_EQ(none.place, ":2");
    EXPECT_THAT(none.values, ElementsAre("2", "timeUnreadable", "x"));
    const Error missing = errorOf("day,calls\n2026-01-01,1\n", mapping());
    EXPECT_EQ(missing.code, ErrorCode::importColumnMissing);
    EXPECT_THAT(missing.values, ElementsAre("date", "day", "calls"));
    ImportMapping noCount = mapping();
    noCount.countColumn.clear();
    EXPECT_EQ(errorOf("date,calls\n2026-01-01,1\n", noCount).code, ErrorCode::importColumnMissing);
    EXPECT_EQ(errorOf(std::string(5000, ',') + "\n", mapping()).code, ErrorCode::importTooManyColumns);
    EXPECT_EQ(errorOf(std::string(2'000'000, 'x'), mapping()).code, ErrorCode::importNoColumns);
    EXPECT_EQ(errorOf(std::string_view("\xFF\xFE"
                                       "d\0a\0",
                                       6),
                      mapping())
                  .code,
              ErrorCode::textNotUtf8);
    EXPECT_EQ(importFigures(std::filesystem::path("/nosuch/file.csv"), mapping()).error().code,
              ErrorCode::fileMissing);
    EXPECT_EQ(importFigures(std::filesystem::temp_directory_path(), mapping()).error().code,
              ErrorCode::fileUnreadable);
}

TEST(VolumeImport, AColumnWithATypeARowIsNoTypeColumn) {
    ImportMapping by = mapping();
    by.typeColumn = "type";
    std::string text = "date,calls,type\n";
    for (std::size_t i = 0; i < maximumImportedSeries; ++i)
        text += "2026-01-01,1,t" + std::to_string(i) + "\n";
    EXPECT_EQ(imported(text, by).series.size(), maximumImportedSeries);
    const Error error = errorOf(text + "2026-01-01,1,one more\n", by);
    EXPECT_EQ(error.code, ErrorCode::importAmbiguous);
    EXPECT_THAT(error.values, ElementsAre("typeColumn", "1000"));
    EXPECT_EQ(error.place, ":1002");
}

TEST(VolumeImport, ReportsProgressAndStopsWhenTold) {
    std::string text = "date,calls\n";
    while (text.size() < std::size_t{5} << 20) text += "2026-01-01,1\n";
    std::vector<double> shares;
    ASSERT_TRUE(importText(text, mapping(), [&](double share) {
        shares.push_back(share);
        return true;
    }));
    EXPECT_GE(shares.size(), 5U);
    EXPECT_TRUE(std::is_sorted(shares.begin(), shares.end()));
    EXPECT_EQ(shares.back(), 1.0);
    for (const std::size_t stopAt : {std::size_t{1}, std::size_t{3}, shares.size()}) {
        std::size_t calls = 0;
        const auto stopped = importText(text, mapping(), [&](double) { return ++calls < stopAt; });
        ASSERT_FALSE(stopped);
        EXPECT_EQ(stopped.error().code, ErrorCode::cancelled);
        EXPECT_EQ(calls, stopAt);
    }
}

TEST(WithHistory, ReplacesTheMonthsItBringsAndKeepsTheOthers) {
    plan::Plan plan = plan::samplePlan();
    const plan::WorkTypeId type = plan.workTypes[1].id;
    const auto month = [](int m) { return plan::Month{std::chrono::year{2025} / m}; };
    using Entries = std::vector<plan::VolumeHistory::Entry>;
    const Entries first{{month(1), 10, true}, {month(2), 20, true}, {month(3), 5, false}};
    const Entries second{{month(3), 30, true}, {month(4), 40, true}};

    const plan::Plan once = withHistory(plan, type, first, "a.csv");
    ASSERT_EQ(once.history.size(), plan.history.size() + 1);
    EXPECT_EQ(once.history.back().workType, type);
    EXPECT_EQ(once.history.back().source, "a.csv");
    EXPECT_EQ(once.history.back().entries, first);

    const plan::Plan twice = withHistory(once, type, second, "b.csv");
    ASSERT_EQ(twice.history.size(), once.history.size());
    const Entries wanted{
        {month(1), 10, true}, {month(2), 20, true}, {month(3), 30, true}, {month(4), 40, true}};
    EXPECT_EQ(twice.history.back().entries, wanted);
    EXPECT_EQ(twice.history.back().source, "a.csv; b.csv");
    EXPECT_TRUE(withHistory(twice, type, second, "a.csv; b.csv") == twice)
        << "importing again changes nothing";
    EXPECT_EQ(withHistory(once, type, wanted, "b.csv").history.back().source, "b.csv")
        << "nothing of a.csv is left";
    EXPECT_TRUE(withHistory(plan, {"nosuch"}, first, "a.csv") == plan);
}

} // namespace
} // namespace headroom::exchange
