#include "exchange/data_file.h"
#include "exchange/volume_text.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <zlib.h>

#include <fstream>

namespace headroom::exchange {
namespace {

using testing::ElementsAre;

constexpr std::u16string_view table =
    u"Monat;Typ;Vorgänge\r\n2026-01;Grüße;1.200\r\n2026-02;Grüße;1.300\r\n2026-02;\U0001F600 frei;7\r\n";

std::string bytesOf(std::u16string_view text, bool bigEndian) {
    std::string bytes;
    for (const char16_t unit : text) {
        const auto high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

std::string readAll(const DataFile& file) {
    const auto source = file.text();
    std::string text;
    std::array<char, 7> piece{};
    for (;;) {
        const auto count = source.value()->read(piece);
        if (!count || count.value() == 0) return text;
        text.append(piece.data(), count.value());
    }
}

std::string utf8Of(std::u16string_view text, bool bigEndian = false) {
    const std::string bytes = bytesOf(text, bigEndian);
    return readAll(DataFile::ofBytes(bytes).value());
}

TEST(Utf16, IsReadInBothOrdersWithAMarkAndWithout) {
    for (const bool bigEndian : {false, true}) {
        for (const bool marked : {false, true}) {
            const std::string bytes = bytesOf((marked ? u"\uFEFF" : u"") + std::u16string(table), bigEndian);
            const auto file = DataFile::ofBytes(bytes);
            ASSERT_TRUE(file);
            EXPECT_TRUE(file.value().isUtf16());
            const auto preview = previewImport(file.value(), nullptr);
            ASSERT_TRUE(preview);
            EXPECT_THAT(preview.value().columns, ElementsAre("Monat", "Typ", "Vorgänge"));
            ImportMapping mapping = preview.value().mapping;
            EXPECT_EQ(mapping.shape, ImportShape::monthlyCounts);
            mapping.encoding = Encoding::cp1252; // of an older mapping, say: the bytes say better
            mapping.decimalPoint = ',';
            const auto figures = importFigures(file.value(), mapping);
            ASSERT_TRUE(figures);
            ASSERT_EQ(figures.value().series.size(), 2u);
            EXPECT_EQ(figures.value().series[0].name, "Grüße");
            EXPECT_EQ(figures.value().series[1].name, "\U0001F600 frei");
            EXPECT_THAT(monthTexts(figures.value().series[0]), ElementsAre("2026-01 1200", "2026-02 1300"));
        }
    }
}

TEST(Utf16, IsReadOutOfAFileAndOutOfGzip) {
    const tests::TemporaryFolder folder;
    const std::string bytes = bytesOf(u"\uFEFF" + std::u16string(table), false);
    std::ofstream(folder / "plain.csv", std::ios::binary) << bytes;
    gzFile packed = gzopen((folder / "packed.csv.gz").c_str(), "wb");
    ASSERT_EQ(gzwrite(packed, bytes.data(), static_cast<unsigned>(bytes.size())),
              static_cast<int>(bytes.size()));
    gzclose(packed);
    for (const char* name : {"plain.csv", "packed.csv.gz"}) {
        const auto preview = previewImport(folder / name);
        ASSERT_TRUE(preview) << name;
        EXPECT_EQ(preview.value().rows.at(0).at(1), "Grüße") << name;
        EXPECT_TRUE(importFigures(folder / name, preview.value().mapping)) << name;
    }
}

TEST(Utf16, MakesHalvesOfPairsVisible) {
    const std::u16string ascii = u"date,count,work type\n"; // enough to be told by
    EXPECT_EQ(utf8Of(ascii + u'\xD83D' + u"a"), "date,count,work type\n\xEF\xBF\xBD"
                                                "a");
    EXPECT_EQ(utf8Of(ascii + u'\xDE00' + u"a", true), "date,count,work type\n\xEF\xBF\xBD"
                                                      "a");
    EXPECT_EQ(utf8Of(ascii + u'\xD83D'), "date,count,work type\n\xEF\xBF\xBD");
    const std::string odd = bytesOf(ascii, false) + "x";
    EXPECT_EQ(readAll(DataFile::ofBytes(odd).value()), "date,count,work type\n\xEF\xBF\xBD");
    EXPECT_EQ(utf8Of(ascii + u"\u07FF\uFFFF\U0010FFFF"), "date,count,work type\n\u07FF\uFFFF\U0010FFFF");
}

TEST(Utf16, IsNotSeenInWhatIsOtherwise) {
    for (const std::string_view bytes :
         {std::string_view(""), std::string_view("date,count\n2026-01-01,5\n"), std::string_view("a\0b", 3),
          std::string_view("a\0b\0\0c\0d", 8), std::string_view("\xFF\xFE\0\0d\0\0\0", 8),
          std::string_view("\xEF\xBB\xBFGr\xC3\xBC", 8)})
        EXPECT_EQ(utf16Of(bytes), Utf16::none) << bytes;
}

} // namespace
} // namespace headroom::exchange
