#include "exchange/workbook.h"
#include "exchange/zip_package.h"

#include "exchange/import_reader.h"
#include "exchange/sheet_rows.h"
#include "support/workbook_bytes.h"

#include <gmock/gmock.h>

namespace headroom::exchange {
namespace {

using testing::ElementsAre;
using tests::workbookEntries;
using tests::workbookOf;
using tests::zipOf;

/// "3: a|b|c", a text a row.
std::vector<std::string> rowsOf(const std::string& bytes) {
    std::vector<std::string> result;
    const auto book = Workbook::ofBytes(bytes);
    if (!book) return {"no workbook: " + testing::PrintToString(book.error().values)};
    const auto rows = book.value().rows("");
    if (!rows) return {"no rows"};
    for (Row row; rows.value()->next(row);) {
        std::string text = std::to_string(row.line) + ":";
        for (std::size_t i = 0; i < row.fields.size(); ++i)
            text += (i == 0 ? " " : "|") + std::string(row.fields[i]);
        if (row.problem != RowProblem::none) text += std::string(" ") + reasonOf(row.problem);
        result.push_back(text);
    }
    if (rows.value()->error())
        result.push_back("error " + testing::PrintToString(rows.value()->error()->values));
    return result;
}

std::string faultOf(const std::map<std::string, std::string>& entries) {
    const std::string bytes = zipOf(entries);
    const auto book = Workbook::ofBytes(bytes);
    if (!book) return book.error().values.empty() ? "?" : book.error().values.front();
    const auto rows = book.value().rows("");
    if (!rows) return rows.error().values.front();
    for (Row row; rows.value()->next(row);) {
    }
    return rows.value()->error() ? rows.value()->error()->values.front() : "none";
}

TEST(Workbook, GivesCellsAsTheTextACsvFileWouldHold) {
    const std::string rows =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
        "t=\"inlineStr\"><is><t>Vol</t><t>ume</t></is></c>"
        "<c r=\"C1\" t=\"s\"><v>1</v></c></row>"
        "<row r=\"3\"><c r=\"A3\" s=\"1\"><v>46023</v></c><c r=\"C3\"><v>1.5E3</v></c></row>"
        "<row r=\"4\"><c r=\"A4\" s=\"1\"><v>46023.75</v></c><c r=\"B4\" s=\"2\"><v>0.5</v></c>"
        "<c r=\"C4\" s=\"3\"><v>1.25</v></c></row>"
        "<row r=\"5\"><c r=\"A5\" t=\"b\"><v>1</v></c><c r=\"B5\" t=\"e\"><v>#N/A</v></c>"
        "<c r=\"C5\" s=\"4\"><v>0.85</v></c></row>"
        "<row r=\"6\"><c r=\"B6\" t=\"str\"><f>A1&amp;\"x\"</f><v>a &lt; b</v></c></row>";
    EXPECT_THAT(rowsOf(workbookOf(rows, {"Month", "Share"})),
                ElementsAre("1: Month|Volume|Share", "3: 2026-01-01||1500",
                            "4: 2026-01-01 18:00:00|12:00:00|30:00:00", "5: TRUE|#N/A|0.85", "6: |a < b|"));
}

TEST(Workbook, CountsDatesFrom1904WhereItSaysSo) {
    auto entries = workbookEntries("<row><c s=\"1\"><v>0</v></c><c s=\"1\"><v>44561</v></c></row>");
    EXPECT_THAT(rowsOf(zipOf(entries)), ElementsAre("1: 1899-12-31|2021-12-31"));
    entries["xl/workbook.xml"].insert(entries["xl/workbook.xml"].find("<sheets>"),
                                      "<workbookPr date1904=\"1\"/>");
    EXPECT_THAT(rowsOf(zipOf(entries)), ElementsAre("1: 1904-01-01|2026-01-01"));
}

TEST(Workbook, TellsDatesFromTimesAndNumbersByTheirFormat) {
    using Kind = Workbook::Cells::Kind;
    for (const char* code : {"yyyy-mm-dd", "mmm\\-yy", "d/m/yyyy h:mm", "[$-409]mmmm", "dd\".\"mm\".\"yy"})
        EXPECT_EQ(kindOfFormat(code), Kind::date) << code;
    for (const char* code : {"h:mm", "[h]:mm:ss", "[mm]:ss", "hh:mm AM/PM", "mm:ss.0"})
        EXPECT_EQ(kindOfFormat(code), Kind::time) << code;
    for (const char* code :
         {"General", "0.00%", "#,##0 \"days\"", "[Red]0", "_-* #,##0\\ \"md\"", "[$USD] 0", ""})
        EXPECT_EQ(kindOfFormat(code), Kind::number) << code;
}

TEST(Workbook, GivesCellsMergedDownwardsTheirValue) {
    auto entries = workbookEntries("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
                                   "<row r=\"2\"><c r=\"B2\"><v>3</v></c></row>"
                                   "<row r=\"3\"><c r=\"A3\"/><c r=\"B3\"><v>4</v></c></row>"
                                   "<row r=\"4\"><c r=\"B4\"><v>5</v></c></row>");
    auto& sheet = entries["xl/worksheets/sheet1.xml"];
    sheet.insert(sheet.find("</worksheet>"), "<mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells>");
    EXPECT_THAT(rowsOf(zipOf(entries)), ElementsAre("1: 1|2", "2: 1|3", "3: 1|4", "4: |5"));
}

TEST(Workbook, RefusesWhatIsDamagedOrBeyondItsLimits) {
    const std::string cell = "<row><c><v>1</v></c></row>";
    EXPECT_EQ(Workbook::ofBytes("PK\x03\x04 and nothing more").error().values.front(), "damaged");
    EXPECT_EQ(faultOf({{"readme.txt", "no workbook"}}), "notAWorkbook");

    auto entries = workbookEntries(cell);
    entries["xl/worksheets/sheet1.xml"] =
        "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet><sheetData>" + cell + "</sheetData></worksheet>";
    EXPECT_EQ(faultOf(entries), "doctype");
    std::string deep, deepEnd;
    for (int i = 0; i < 70; ++i) {
        deep += "<x>";
        deepEnd += "</x>";
    }
    entries["xl/worksheets/sheet1.xml"] = "<worksheet>" + deep + deepEnd + "</worksheet>";
    EXPECT_EQ(faultOf(entries), "tooDeep");
    entries["xl/worksheets/sheet1.xml"] =
        "<worksheet><sheetData><row><c><v>1</c></row></sheetData></worksheet>";
    EXPECT_EQ(faultOf(entries), "damaged");
    entries["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData>";
    EXPECT_EQ(faultOf(entries), "damaged") << "cut off";
    for (const char* rows :
         {"<row r=\"2\"/><row r=\"1\"/>", "<row r=\"1048577\"/>", "<row><c r=\"B1\"/><c r=\"A1\"/></row>",
          "<row><c r=\"1\"/></row>", "<row><c t=\"s\"><v>7</v></c></row>"})
        EXPECT_EQ(faultOf(workbookEntries(rows)), "damaged") << rows;
    entries = workbookEntries(cell);
    entries.erase("xl/worksheets/sheet1.xml");
    EXPECT_EQ(faultOf(entries), "noSheet");
}

TEST(Workbook, RefusesAPasswordAWrongChecksumAndTooManyEntries) {
    auto entries = workbookEntries("<row><c><v>1</v></c></row>");
    EXPECT_EQ(Workbook::ofBytes(zipOf(entries, "secret")).error().values.front(), "encrypted");

    entries["xl/media/noise.bin"] = "stored as it is";
    std::string bytes = zipOf(entries);
    const auto checksum = bytes.find("PK\x01\x02") + 16; // in the directory, of its first entry
    bytes[checksum] = static_cast<char>(bytes[checksum] ^ 1);
    EXPECT_EQ(Workbook::ofBytes(bytes).error().values.front(), "damaged");

    for (int i = 0; i <= 10'000; ++i) entries["x/" + std::to_string(i)] = "";
    EXPECT_EQ(faultOf(entries), "tooManyEntries");
}

TEST(Workbook, CountsWhatIsUnpackedAndNotWhatTheDirectorySays) {
    const std::string bytes = zipOf({{"bomb", std::string(1 << 20, ' ')}});
    ASSERT_LT(bytes.size(), 5000U);
    const auto package = ZipPackage::ofBytes(bytes);
    ASSERT_TRUE(package);
    package.value()->limitUnpacked(1 << 19);
    const auto entry = package.value()->entry("bomb");
    ASSERT_TRUE(entry);
    std::vector<char> piece(1 << 16);
    std::size_t read = 0;
    auto count = entry.value()->read(piece);
    while (count && count.value() > 0) {
        read += count.value();
        count = entry.value()->read(piece);
    }
    ASSERT_FALSE(count);
    EXPECT_EQ(count.error().values.front(), "tooLarge");
    EXPECT_LE(read, std::size_t{1} << 19);
}

TEST(Workbook, LeavesOutARowThatIsTooLong) {
    const std::string wide = "<row r=\"1\"><c r=\"FZZ1\"><v>1</v></c></row>";
    const std::string text(200'000, 'x');
    EXPECT_THAT(rowsOf(workbookOf(wide + "<row r=\"2\"><c t=\"inlineStr\"><is><t>" + text +
                                  "</t></is></c></row><row r=\"3\"><c><v>3</v></c></row>")),
                ElementsAre("1: tooManyColumns", testing::EndsWith("rowTooLong"), "3: 3"));
}

TEST(Workbook, NamesItsSheetsWhereOneIsNotThere) {
    const std::string bytes = workbookOf("<row><c><v>1</v></c></row>");
    const auto book = Workbook::ofBytes(bytes);
    ASSERT_TRUE(book);
    EXPECT_THAT(book.value().sheets(), ElementsAre("Volumes"));
    const auto none = book.value().rows("Other");
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::importAmbiguous);
    EXPECT_THAT(none.error().values, ElementsAre("sheet", "Other", "Volumes"));
}

TEST(Workbook, IsImportedAsTheSameCsvIs) {
    const std::string rows =
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Support in 2026</t></is></c></row>"
        "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" t=\"s\"><v>1</v></c>"
        "<c r=\"C3\" t=\"s\"><v>2</v></c></row>"
        "<row r=\"4\"><c r=\"A4\" s=\"1\"><v>46023</v></c><c r=\"B4\"><v>1200</v></c><c r=\"C4\" "
        "s=\"4\"><v>0.85</v></c></row>"
        "<row r=\"5\"><c r=\"A5\" s=\"1\"><v>46054</v></c><c r=\"B5\"><v>1300.5</v></c></row>"
        "<row r=\"6\"><c r=\"A6\" s=\"1\"><v>46082</v></c><c r=\"B6\" t=\"e\"><v>#DIV/0!</v></c></row>";
    const std::string book = workbookOf(rows, {"Month", "Tickets", "AI involvement"});
    const std::string csv = "Support in 2026\n\nMonth,Tickets,AI involvement\n2026-01-01,1200,0.85\n"
                            "2026-02-01,1300.5,\n2026-03-01,#DIV/0!,\n";
    std::vector<ImportedFigures> read;
    for (const std::string& bytes : {book, csv}) {
        const auto file = DataFile::ofBytes(bytes);
        ASSERT_TRUE(file);
        const auto preview = previewImport(file.value(), nullptr);
        ASSERT_TRUE(preview);
        EXPECT_EQ(preview.value().mapping.linesBefore, 2);
        EXPECT_THAT(preview.value().columns, ElementsAre("Month", "Tickets", "AI involvement"));
        EXPECT_EQ(preview.value().mapping.shape, ImportShape::monthlyCounts);
        const auto figures = importFigures(file.value(), preview.value().mapping, {});
        ASSERT_TRUE(figures);
        read.push_back(figures.value());
    }
    ASSERT_EQ(read[0].series.size(), 1U);
    EXPECT_EQ(read[0].series[0].months, read[1].series[0].months);
    ASSERT_EQ(read[0].series[0].months.size(), 2U);
    EXPECT_EQ(read[0].series[0].months[0].of(plan::Observed::involvement), 0.85);
    ASSERT_EQ(read[0].rejected.size(), 1U);
    EXPECT_EQ(read[0].rejected[0].reason, "countNotFinite");
    EXPECT_EQ(read[0].rejected[0].line, 6U);
}

} // namespace
} // namespace headroom::exchange
