#include "exchange/volume_import.h"

#include <gmock/gmock.h>

namespace headroom::exchange {
namespace {

TEST(Mapping, GoesToJsonAndBack) {
    for (const char separator : {',', ';', '\t', '|'})
        for (const VolumeShape shape :
             {VolumeShape::timestampedCounts, VolumeShape::timestamps, VolumeShape::monthlyCounts})
            for (const DateOrder order :
                 {DateOrder::yearMonthDay, DateOrder::dayMonthYear, DateOrder::monthDayYear}) {
                const VolumeMapping mapping{Encoding::cp1252, separator, ',',    false, shape, order,
                                            "Zeit \"1\"",     "Zähler",  "Größe"};
                const auto back = mappingFromJson(mappingToJson(mapping));
                ASSERT_TRUE(back);
                EXPECT_TRUE(back.value() == mapping);
            }
}

TEST(Mapping, TakesWhatIsLeftOutFromElsewhere) {
    VolumeMapping proposed;
    proposed.timeColumn = "date";
    proposed.separator = ';';
    const auto merged = mappingFromJson(R"({"dateOrder": "monthDayYear"})", proposed);
    ASSERT_TRUE(merged);
    proposed.dateOrder = DateOrder::monthDayYear;
    EXPECT_TRUE(merged.value() == proposed);
}

TEST(Mapping, IsReadStrictly) {
    const std::pair<const char*, const char*> cases[]{
        {R"({"separator": ":"})", "/separator"},
        {R"({"separator": ""})", "/separator"},
        {R"({"decimalPoint": ";"})", "/decimalPoint"},
        {R"({"encoding": "UTF-8"})", "/encoding"},
        {R"({"hasHeader": "yes"})", "/hasHeader"},
        {R"({"shape": 1})", "/shape"},
        {R"({"timeColumn": 1})", "/timeColumn"},
        {R"({"surprise": 1})", "/surprise"},
        {R"({"shape": "timestamps", "shape": "timestamps"})", "/shape"}};
    for (const auto& [text, place] : cases) {
        const auto read = mappingFromJson(text);
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().code, ErrorCode::jsonInvalid) << text;
        EXPECT_EQ(read.error().place, place);
    }
    EXPECT_EQ(mappingFromJson("[]").error().code, ErrorCode::jsonInvalid);
    EXPECT_EQ(mappingFromJson("").error().code, ErrorCode::jsonMalformed);
    EXPECT_EQ(mappingFromJson("{\"timeColumn\": \"\xFF\"}").error().code, ErrorCode::textNotUtf8);
}

} // namespace
} // namespace headroom::exchange
