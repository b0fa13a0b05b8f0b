#include "exchange/volume_text.h"

#include <gmock/gmock.h>

#include <filesystem>

namespace headroom::exchange {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

ImportPreview previewOf(std::string_view text) {
    auto preview = previewText(text);
    EXPECT_TRUE(preview) << text << static_cast<int>(preview.error().code);
    return preview ? preview.value() : ImportPreview{};
}

ErrorCode errorOf(std::string_view text) {
    const auto preview = previewText(text);
    EXPECT_FALSE(preview) << text;
    return preview ? ErrorCode::internal : preview.error().code;
}

TEST(ImportPreview, ProposesTheWholeMapping) {
    const auto preview =
        previewOf("rownames,DateTime,Calls\n1,2003-03-03T07:00:00Z,111\n2,2003-03-03T07:05:00Z,113\n"
                  "3,2003-03-03T07:10:00Z,76\n");
    ImportMapping wanted;
    wanted.timeColumn = "DateTime";
    wanted.countColumn = "Calls";
    EXPECT_TRUE(preview.mapping == wanted) << mappingToJson(preview.mapping);
    EXPECT_THAT(preview.columns, ElementsAre("rownames", "DateTime", "Calls"));
    EXPECT_THAT(preview.rows, ElementsAre(ElementsAre("1", "2003-03-03T07:00:00Z", "111"),
                                          ElementsAre("2", "2003-03-03T07:05:00Z", "113"),
                                          ElementsAre("3", "2003-03-03T07:10:00Z", "76")));
    EXPECT_THAT(preview.doubts, IsEmpty());
}

TEST(ImportPreview, FindsTheSeparator) {
    const std::pair<const char*, char> cases[]{
        {"date,calls\n2026-01-01,3\n", ','},
        {"date;calls\n2026-01-01;3\n", ';'},
        {"date\tcalls\n2026-01-01\t3\n", '\t'},
        {"date|calls\n2026-01-01|3\n", '|'},
        {"Datum;Anrufe\n01.03.2026;1.234,5\n02.03.2026;2.345,5\n", ';'},
        {"01.03.2026;1.234,5\n02.03.2026;2.345,5\n", ';'},
        {"date;note;calls\n2026-01-01;a, b, c;3\n2026-01-02;d;4\n", ';'},
        {"sep=|\ndate|calls, all\n2026-01-01|3\n", '|'},
        {"2026-01-01 10:00\n2026-01-02 10:00\n", ','}};
    for (const auto& [text, separator] : cases)
        EXPECT_EQ(previewOf(text).mapping.separator, separator) << text;
}

TEST(ImportPreview, FindsTheEncodingOnce) {
    EXPECT_EQ(previewOf("date,calls,type\n2026-01-01,3,Größe\n").mapping.encoding, Encoding::utf8);
    EXPECT_EQ(previewOf("\xEF\xBB\xBF"
                        "date,calls\n2026-01-01,3\n")
                  .columns[0],
              "date")
        << "no byte order mark in the name";
    const auto preview = previewOf("date,calls,type\n2026-01-01,3,Gr\xF6\xDF"
                                   "e\n2026-01-02,4,\x80\n");
    EXPECT_EQ(preview.mapping.encoding, Encoding::cp1252);
    EXPECT_EQ(preview.rows[0][2], "Größe");
    EXPECT_EQ(preview.rows[1][2], "€");
}

TEST(ImportPreview, KnowsAFileWithoutAHeader) {
    const auto preview = previewOf("2026-01-01,3\n2026-01-02,4\n");
    EXPECT_FALSE(preview.mapping.hasHeader);
    EXPECT_THAT(preview.columns, ElementsAre("1", "2"));
    EXPECT_EQ(preview.mapping.timeColumn, "1");
    EXPECT_EQ(preview.mapping.countColumn, "2");
    EXPECT_EQ(preview.rows.size(), 2U);
    EXPECT_FALSE(previewOf("2026-01-01,3\n").mapping.hasHeader) << "a single row";
}

TEST(ImportPreview, NamesEveryColumn) {
    EXPECT_THAT(previewOf("date,calls,calls,,calls\n2026-01-01,3,4,5,6\n").columns,
                ElementsAre("date", "calls", "calls (2)", "4", "calls (3)"));
}

TEST(ImportPreview, DecidesTheDateOrderByTheWholeFile) {
    const auto order = [](const char* text) { return previewOf(text).mapping.dateOrder; };
    EXPECT_EQ(order("date,calls\n03/04/2026,1\n13/04/2026,1\n"), DateOrder::dayMonthYear);
    EXPECT_EQ(order("date,calls\n03/04/2026,1\n03/13/2026,1\n"), DateOrder::monthDayYear);
    EXPECT_EQ(order("date,calls\n2026-01-01,1\n2026-01-13,1\n"), DateOrder::yearMonthDay);
    EXPECT_EQ(order("date,calls\n26/01/31,1\n26/12/31,1\n99/12/31,1\n"), DateOrder::yearMonthDay);
    EXPECT_EQ(order("date,calls\n03/04/2026,1\nx,1\n32/13/2026,1\n13/04/2026,1\n"), DateOrder::dayMonthYear);
    EXPECT_THAT(previewOf("date,calls\n03/04/2026,1\n13/04/2026,1\n").doubts, IsEmpty());
}

TEST(ImportPreview, SaysWhenTheDateOrderIsOpen) {
    EXPECT_THAT(previewOf("date,calls\n03/04/2026,1\n04/04/2026,2\n").doubts, ElementsAre("dateOrder"));
    EXPECT_THAT(previewOf("date,calls\n13/04/2026,1\n04/13/2026,2\n").doubts, ElementsAre("dateOrder"))
        << "contradiction";
    // Either way round; the order that keeps the dates together is proposed.
    EXPECT_EQ(previewOf("date,calls\n3/1/2026,1\n3/2/2026,2\n3/3/2026,2\n").mapping.dateOrder,
              DateOrder::monthDayYear);
    EXPECT_EQ(previewOf("date,calls\n1/3/2026,1\n2/3/2026,2\n3/3/2026,2\n").mapping.dateOrder,
              DateOrder::dayMonthYear);
    EXPECT_EQ(previewOf("date,calls\n26/01/31,1\n26/02/01,1\n").mapping.dateOrder, DateOrder::yearMonthDay);
    EXPECT_THAT(previewOf("date,calls\n26/01/31,1\n26/02/01,1\n").doubts, ElementsAre("dateOrder"));
    const auto pointed = previewOf("Datum;Anrufe\n03.04.2026;1\n04.04.2026;2\n");
    EXPECT_EQ(pointed.mapping.dateOrder, DateOrder::dayMonthYear);
    EXPECT_THAT(pointed.doubts, IsEmpty()) << "with points the day comes first";
}

TEST(ImportPreview, DecidesTheDecimalPointByTheWholeFile) {
    const auto point = [](const char* text) { return previewOf(text).mapping.decimalPoint; };
    EXPECT_EQ(point("date;calls\n2026-01-13;1.234\n2026-01-14;1.234,5\n"), ',');
    EXPECT_EQ(point("date;calls\n2026-01-13;1,234\n2026-01-14;1,234.5\n"), '.');
    EXPECT_EQ(point("date;calls\n2026-01-13;1,234,567\n"), '.');
    EXPECT_EQ(point("date,calls\n2026-01-13,\"1,234\"\n"), '.');
    EXPECT_EQ(point("date,calls\n2026-01-13,12.5\n"), '.');
    EXPECT_THAT(previewOf("date;calls\n2026-01-13;1.234\n2026-01-14;1.234,5\n").doubts, IsEmpty());
    EXPECT_THAT(previewOf("date,calls\n2026-01-13,\"1,234\"\n").doubts, IsEmpty())
        << "a comma between columns";
}

TEST(ImportPreview, KnowsThousandsByTheNumbersThatHaveNone) {
    const std::string days = "date;calls\n2026-01-13;1.234\n2026-01-14;12\n2026-01-15;999\n2026-01-16;2.345\n"
                             "2026-01-17;7\n2026-01-18;1.000\n";
    EXPECT_EQ(previewOf(days).mapping.decimalPoint, ',');
    EXPECT_THAT(previewOf(days).doubts, IsEmpty());
    EXPECT_THAT(previewOf(days + "2026-01-19;4321\n").doubts, ElementsAre("decimalPoint"))
        << "a large one without";
}

TEST(ImportPreview, SaysWhenTheDecimalPointIsOpen) {
    const auto points = previewOf("date;calls\n2026-01-13;1.234\n2026-01-14;12\n");
    EXPECT_EQ(points.mapping.decimalPoint, ',');
    EXPECT_THAT(points.doubts, ElementsAre("decimalPoint"));
    const auto commas = previewOf("date;calls\n2026-01-13;1,234\n2026-01-14;12\n");
    EXPECT_EQ(commas.mapping.decimalPoint, '.');
    EXPECT_THAT(commas.doubts, ElementsAre("decimalPoint"));
    EXPECT_THAT(previewOf("date;calls\n2026-01-13;1,5\n2026-01-14;1.5\n").doubts,
                ElementsAre("decimalPoint"));
}

TEST(ImportPreview, TellsACountFromOtherNumbers) {
    // One conversation a row, as helpdesks export them.
    const auto tickets =
        previewOf("Ticket ID,Status,Created time,Resolved time,First response time (in hrs)\n"
                  "11,Closed,2026-01-02 10:00,2026-01-03 11:00,2.5\n"
                  "17,Open,2026-01-02 10:30,,\n");
    EXPECT_EQ(tickets.mapping.shape, ImportShape::timestamps);
    EXPECT_EQ(tickets.mapping.timeColumn, "Created time");
    EXPECT_EQ(tickets.mapping.countColumn, "");
    EXPECT_THAT(tickets.doubts, IsEmpty());

    const auto small =
        previewOf("id,created_at,handling_time\n9,2026-01-02 10:00,300\n12,2026-01-02 11:00,20\n");
    EXPECT_EQ(small.mapping.shape, ImportShape::timestamps);

    const auto named =
        previewOf("Date,Agents,Calls,Average handle time\n2026-01-13,5,100,300\n2026-01-14,6,90,280\n");
    EXPECT_EQ(named.mapping.shape, ImportShape::timestampedCounts);
    EXPECT_EQ(named.mapping.countColumn, "Calls");

    const auto faulty = previewOf("Month,Conversations\nJan 2026,100\nFeb 2026,nan\nMar 2026,200\n");
    EXPECT_EQ(faulty.mapping.countColumn, "Conversations") << "a bad cell does not change what the column is";

    EXPECT_THAT(previewOf("date,offered,calls\n2026-01-13,5,4\n2026-01-14,6,5\n").doubts,
                ElementsAre("countColumn"));
    EXPECT_THAT(previewOf("ds,y\n2026-01-13,5\n2026-01-14,6\n").doubts, ElementsAre("countColumn"));
    EXPECT_THAT(previewOf("date,a,b,c\n2026-01-13,5,4,3\n2026-01-14,7,5,9\n").doubts, ElementsAre("shape"));
}

TEST(ImportPreview, KnowsMonths) {
    for (const char* text :
         {"month,volume\n2026-01,100\n2026-02,200\n", "Month\tVolume\nJan-26\t100\nFeb-26\t200\n",
          "month,volume\n2026-01-01,100\n2026-02-01,200\n", "month,volume\n2026-01-31,100\n2026-02-28,200\n",
          "month;volume\n01/2026;100\n02/2026;200\n"})
        EXPECT_EQ(previewOf(text).mapping.shape, ImportShape::monthlyCounts) << text;
    EXPECT_EQ(previewOf("day,volume\n2026-01-01,100\n2026-01-02,200\n").mapping.shape,
              ImportShape::timestampedCounts);
    EXPECT_EQ(previewOf("day,volume\n2026-01-01 00:00,100\n2026-02-01 00:00,200\n").mapping.shape,
              ImportShape::timestampedCounts);
}

TEST(ImportPreview, ChoosesTheTimeOfArrival) {
    EXPECT_EQ(previewOf("closed,created,calls\n2026-01-02,2026-01-01,1\n2026-01-03,2026-01-02,1\n")
                  .mapping.timeColumn,
              "created");
    EXPECT_EQ(previewOf("updated_at,createdAt\n2026-01-02 10:00,2026-01-01 10:00\n").mapping.timeColumn,
              "createdAt");
    EXPECT_THAT(previewOf("a,b,calls\n2026-01-02,2026-01-01,1\n2026-01-03,2026-01-02,1\n").doubts,
                Contains("timeColumn"));
    const auto none = previewOf("a,b\nx,y\nz,w\n");
    EXPECT_EQ(none.mapping.timeColumn, "");
    EXPECT_THAT(none.doubts, ElementsAre("timeColumn"));
    EXPECT_EQ(previewOf("id,created_at\n1767225601,1767225600\n1767312003,1767312000\n").mapping.timeColumn,
              "created_at")
        << "Unix time, and an id that looks like it";
}

TEST(ImportPreview, ProposesATypeColumn) {
    EXPECT_EQ(previewOf("date,calls,Topic\n2026-01-13,5,How-to\n2026-01-13,6,Billing\n").mapping.typeColumn,
              "Topic");
    EXPECT_EQ(previewOf("date,calls,agent\n2026-01-13,5,Ann\n2026-01-13,6,Bob\n").mapping.typeColumn, "");
    std::string many = "date,calls,Topic\n";
    for (int i = 0; i < 100; ++i) many += "2026-01-13,5,topic " + std::to_string(i) + "\n";
    EXPECT_EQ(previewOf(many).mapping.typeColumn, "") << "a hundred topics are no work types";
}

TEST(ImportPreview, DoubtsWeeks) {
    EXPECT_THAT(previewOf("date,calls\n2026-01-05,5\n2026-01-12,6\n2026-01-19,7\n").doubts,
                ElementsAre("weeks"));
    EXPECT_THAT(previewOf("date,calls\n2026-01-05,5\n2026-01-12,6\n2026-01-20,7\n").doubts, IsEmpty());
}

TEST(ImportPreview, ReadsByTheUsersMapping) {
    const std::string text = "date;calls;other\n2026-01-01;3;4\n2026-01-02;5;6\n";
    ImportMapping mapping = previewOf(text).mapping;
    mapping.countColumn = "other";
    auto kept = previewText(text, mapping);
    ASSERT_TRUE(kept);
    EXPECT_TRUE(kept.value().mapping == mapping);
    EXPECT_THAT(kept.value().doubts, IsEmpty());

    mapping.separator = '|'; // its columns are gone
    kept = previewText(text, mapping);
    ASSERT_TRUE(kept);
    EXPECT_THAT(kept.value().columns, ElementsAre("date;calls;other"));
    EXPECT_THAT(kept.value().doubts, ElementsAre("timeColumn", "countColumn"));

    mapping = previewOf(text).mapping;
    mapping.hasHeader = false;
    kept = previewText(text, mapping);
    ASSERT_TRUE(kept);
    EXPECT_THAT(kept.value().columns, ElementsAre("1", "2", "3"));
    EXPECT_EQ(kept.value().rows.size(), 3U);
    EXPECT_EQ(kept.value().mapping.timeColumn, "1") << "proposed anew";
}

TEST(ImportPreview, RefusesWhatCannotBeRead) {
    EXPECT_EQ(errorOf(""), ErrorCode::importNoRows);
    EXPECT_EQ(errorOf("\xEF\xBB\xBF\n\n"), ErrorCode::importNoRows);
    EXPECT_EQ(errorOf("date,calls\n"), ErrorCode::importNoRows) << "header only";
    EXPECT_EQ(errorOf(std::string_view("\xFF\xFE"
                                       "d\0a\0",
                                       6)),
              ErrorCode::textNotUtf8);
    EXPECT_EQ(errorOf(std::string_view("\xFE\xFF\0d\0a", 6)), ErrorCode::textNotUtf8);
    EXPECT_EQ(errorOf(std::string_view("d\0a\0,\0", 6)), ErrorCode::textNotUtf8) << "UTF-16 without a mark";
    EXPECT_EQ(errorOf(std::string_view("\x89PNG\r\n\x1a\n\0\0", 10)), ErrorCode::textNotUtf8);
    EXPECT_EQ(errorOf(std::string(5000, ',') + "\n1\n"), ErrorCode::importTooManyColumns);
}

TEST(ImportPreview, LooksAtTheHeadOfALongFile) {
    std::string text = "date,calls,note\n";
    while (text.size() < (std::size_t{300} << 10)) text += "2026-01-13,5,\xC3\xA4\xC3\xB6\n";
    const auto preview = previewOf(text);
    EXPECT_EQ(preview.mapping.encoding, Encoding::utf8) << "though the head ends anywhere";
    EXPECT_EQ(preview.rows.size(), 20U);
}

TEST(ImportPreview, SaysWhyAFileCannotBeOpened) {
    EXPECT_EQ(previewImport(std::filesystem::path("/nosuch/file.csv")).error().code, ErrorCode::fileMissing);
    EXPECT_EQ(previewImport(std::filesystem::temp_directory_path()).error().code, ErrorCode::fileUnreadable);
}

TEST(ImportPreview, KnowsAPlannersSheetInGerman) {
    const auto preview = previewOf("Monat;Typ;Vorgänge;KI-Beteiligung;KI-Lösungsquote;Bearbeitungszeit\n"
                                   "2026-01;How-to questions;4.900;80,5%;60%;6,5\n"
                                   "2026-02;How-to questions;4.700;81%;61%;6,6\n");
    const ImportMapping& mapping = preview.mapping;
    EXPECT_EQ(mapping.shape, ImportShape::monthlyCounts);
    EXPECT_EQ(mapping.timeColumn, "Monat");
    EXPECT_EQ(mapping.countColumn, "Vorgänge");
    EXPECT_EQ(mapping.typeColumn, "Typ");
    EXPECT_EQ(mapping.decimalPoint, ',');
    using plan::Observed;
    EXPECT_THAT(mapping.figureColumns,
                ElementsAre(testing::Pair(Observed::involvement, "KI-Beteiligung"),
                            testing::Pair(Observed::resolution, "KI-Lösungsquote"),
                            testing::Pair(Observed::handleMinutes, "Bearbeitungszeit")));
    EXPECT_THAT(preview.doubts, IsEmpty());
}

TEST(ImportPreview, TakesMonthsWithRatesAloneForASheet) {
    const auto preview = previewOf("month,AI resolution rate\n2026-01,60%\n2026-02,61%\n");
    EXPECT_EQ(preview.mapping.shape, ImportShape::monthlyCounts);
    EXPECT_EQ(preview.mapping.countColumn, "");
    EXPECT_EQ(preview.mapping.figureColumns.size(), 1u);
    EXPECT_THAT(preview.doubts, IsEmpty());
}

} // namespace
} // namespace headroom::exchange
