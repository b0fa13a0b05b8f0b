#include "exchange/data_import.h"

#include <gmock/gmock.h>

namespace headroom::exchange {
namespace {

/// A mapping in which nothing is as it is by default.
ImportMapping everything() {
    ImportMapping mapping;
    mapping.origin = Origin::freshdesk;
    mapping.encoding = Encoding::cp1252;
    mapping.decimalPoint = ',';
    mapping.sheet = "März";
    mapping.linesBefore = 3;
    mapping.hasHeader = false;
    mapping.timeColumn = "Zeit \"1\"";
    mapping.countColumn = "Zähler";
    mapping.typeColumn = "Größe";
    mapping.participatedColumn = "ai";
    mapping.outcomeColumn = "state";
    mapping.resolvedOutcomes = {"resolved", "gelöst"};
    mapping.handleColumn = "time";
    mapping.handleUnit = HandleUnit::seconds;
    mapping.topicColumn = "tags";
    mapping.channelColumn = "channel";
    mapping.droppedChannels = {"preview"};
    mapping.figureColumns = {{plan::Observed::involvement, "AI %"}, {plan::Observed::headcount, "Köpfe"}};
    mapping.figureColumn = "what";
    mapping.ratesInPercent = true;
    mapping.handleMeaning = plan::HandleTimeMeaning::lastVisit;
    mapping.ratesOf = plan::EligibleVolume::visibleToAi;
    mapping.timeZone = "Europe/Berlin";
    mapping.settlingDays = 14;
    mapping.workTypes = {{"a/b", "How-to"}, {"~", ""}};
    return mapping;
}

TEST(Mapping, GoesToJsonAndBack) {
    for (const char separator : {',', ';', '\t', '|'})
        for (const ImportShape shape : {ImportShape::timestampedCounts, ImportShape::timestamps,
                                        ImportShape::monthlyCounts, ImportShape::monthColumns})
            for (const DateOrder order :
                 {DateOrder::yearMonthDay, DateOrder::dayMonthYear, DateOrder::monthDayYear}) {
                ImportMapping mapping = everything();
                mapping.separator = separator;
                mapping.shape = shape;
                mapping.dateOrder = order;
                const auto back = mappingFromJson(mappingToJson(mapping));
                ASSERT_TRUE(back);
                EXPECT_TRUE(back.value() == mapping);
            }
}

TEST(Mapping, TakesWhatIsLeftOutFromElsewhere) {
    ImportMapping proposed;
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
        {R"({"figureColumns": {"volume": "a"}})", "/figureColumns/volume"},
        {R"({"figureColumns": {"luck": "a"}})", "/figureColumns/luck"},
        {R"({"workTypes": []})", "/workTypes"},
        {R"({"settlingDays": -1})", "/settlingDays"},
        {R"({"handleTime": "long"})", "/handleTime"},
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
