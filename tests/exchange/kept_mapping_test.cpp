#include "exchange/kept_mapping.h"

#include <gmock/gmock.h>

namespace headroom::exchange {
namespace {

ImportPreview proposedOf(std::string_view text) {
    const auto file = DataFile::ofBytes(text);
    auto preview = previewImport(file.value(), nullptr);
    EXPECT_TRUE(preview) << text;
    return preview ? preview.value() : ImportPreview{};
}

std::string keyOf(std::string_view text) {
    const auto keys = keptMappingKeys(proposedOf(text), "data.csv");
    EXPECT_EQ(keys.size(), 1U);
    return keys.front();
}

TEST(KeptMapping, IsOfTheColumnsWhateverTheirOrderAndCasing) {
    const std::string key = keyOf("date,type,count\n2026-01-01,a,1\n");
    EXPECT_THAT(key, testing::StartsWith("import/mapping/"));
    EXPECT_EQ(keyOf("COUNT;Date;Type\n2;2026-02-01;b\n"), key);
    EXPECT_NE(keyOf("date,type,count,note\n2026-01-01,a,1,x\n"), key);
    EXPECT_NE(keyOf("date,typecount\n2026-01-01,1\n"), key);
}

TEST(KeptMapping, IsOfASheetWhicheverMonthsAreItsColumns) {
    const std::string key = keyOf("Figure,2026-01,2026-02\nVolume,1,2\n");
    EXPECT_EQ(keyOf("Figure,2026-03,2026-04,2026-05\nVolume,1,2,3\n"), key);
    EXPECT_NE(keyOf("figure,date\nx,2026-01-01\n"), key);
}

TEST(KeptMapping, ReadsTheNextFileByItsOwnSeparatorAndEncoding) {
    ImportMapping kept = proposedOf("opened,closed,type\n2026-01-01,2026-02-01,Gr\xFC\xDF"
                                    "e\n")
                             .mapping;
    EXPECT_EQ(kept.encoding, Encoding::cp1252);
    kept.timeColumn = "closed";
    kept.timeZone = "+02:00";
    kept.settlingDays = 5;
    kept.workTypes = {{"Grüße", "How-to"}};
    const std::string json = mappingToJson(kept);

    const std::string_view next = "type;closed;opened\nGrüße;2026-03-01;2026-02-01\n";
    const auto file = DataFile::ofBytes(next);
    const auto seen = previewKept(file.value(), proposedOf(next), json);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->mapping.timeColumn, "closed");
    EXPECT_EQ(seen->mapping.timeZone, "+02:00");
    EXPECT_EQ(seen->mapping.settlingDays, 5);
    EXPECT_EQ(seen->mapping.workTypes, kept.workTypes);
    EXPECT_EQ(seen->mapping.separator, ';');
    EXPECT_EQ(seen->mapping.encoding, Encoding::utf8);
    EXPECT_EQ(seen->rows.at(0).at(0), "Grüße");
}

TEST(KeptMapping, IsLeftAloneWhereItDoesNotFit) {
    const std::string_view text = "opened,closed,type\n2026-01-01,2026-02-01,a\n";
    const auto file = DataFile::ofBytes(text);
    const auto proposed = proposedOf(text);
    ImportMapping gone = proposed.mapping;
    gone.typeColumn = "queue";
    EXPECT_FALSE(previewKept(file.value(), proposed, mappingToJson(gone)));
    ImportMapping noTime = proposed.mapping;
    noTime.timeColumn = "created";
    EXPECT_FALSE(previewKept(file.value(), proposed, mappingToJson(noTime)));
    EXPECT_FALSE(previewKept(file.value(), proposed, ""));
    EXPECT_FALSE(previewKept(file.value(), proposed, "{\"separator\": 5}"));
    EXPECT_TRUE(previewKept(file.value(), proposed, mappingToJson(proposed.mapping)));
}

TEST(KeptMapping, IsOfTheKindsOfColumnsWhereTheyHaveNoNames) {
    const auto keysOf = [](std::string_view text, const char* name) {
        return keptMappingKeys(proposedOf(text), name);
    };
    const char* january = "2026-01-01 10:00,Bug,5,yes\n2026-01-31 11:00,Bug,7,no\n";
    const auto keys = keysOf(january, "calls-2026-01.csv");
    ASSERT_EQ(keys.size(), 2U);
    EXPECT_EQ(
        keysOf("2026-02-01 09:00,Other things,1200,no\n2026-02-28 09:00,x,7,yes\n", "Calls 2026-02 (1).csv"),
        keys);
    EXPECT_EQ(keysOf(january, "export.csv").back(), keys.back()) << "another name";
    EXPECT_NE(keysOf(january, "export.csv").front(), keys.front());
    for (const char* other : {"2026-01-01 10:00,Bug,5\n2026-01-31 11:00,Bug,7\n",
                              "2026-01-01 10:00,5,Bug,yes\n2026-01-31 11:00,7,Bug,yes\n"})
        EXPECT_NE(keysOf(other, "calls.csv").back(), keys.back()) << other;

    ImportMapping kept = proposedOf(january).mapping;
    ASSERT_FALSE(kept.hasHeader);
    kept.typeColumn = "2";
    kept.countColumn = "3";
    kept.shape = ImportShape::timestampedCounts;
    const std::string next = "2026-02-01 09:00,Bug,9,no\n2026-02-28 09:00,Bug,7,yes\n";
    const auto file = DataFile::ofBytes(next);
    const auto seen = previewKept(
        file.value(), proposedOf(next), keysOf(next, "february.csv"),
        [&](const std::string& key) { return key == keys.back() ? mappingToJson(kept) : std::string(); });
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->mapping.typeColumn, "2");
    EXPECT_EQ(seen->rows.size(), 2U) << "the first row is one of them";
    kept.hasHeader = true;
    EXPECT_FALSE(previewKept(file.value(), proposedOf(next), mappingToJson(kept)));
}

} // namespace
} // namespace headroom::exchange
