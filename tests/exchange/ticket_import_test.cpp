#include "exchange/conversation_fields.h"
#include "exchange/figure_names.h"
#include "exchange/volume_text.h"
#include "support/ticket_rows.h"

#include <gmock/gmock.h>

#include <numeric>

namespace headroom::exchange {
namespace {

using plan::Observed;
using testing::ElementsAre;
using testing::IsEmpty;

ImportPreview previewed(std::string_view text) {
    auto preview = previewText(text);
    EXPECT_TRUE(preview);
    return preview ? preview.value() : ImportPreview{};
}

ImportedFigures imported(std::string_view text, const ImportMapping& mapping) {
    auto figures = importText(text, mapping);
    EXPECT_TRUE(figures) << testing::PrintToString(figures.has_error() ? figures.error().values
                                                                       : std::vector<std::string>());
    return figures ? figures.value() : ImportedFigures{};
}

/// "2026-01 volume 12 involvement 0.5", a text a month.
std::vector<std::string> figureTexts(const ImportedSeries& series) {
    std::vector<std::string> result;
    for (const ImportedMonth& month : series.months) {
        std::ostringstream text;
        text << plan::toString(month.month);
        for (const ImportedFigure& figure : month.figures)
            text << ' ' << plan::info(figure.what).name << ' ' << figure.value;
        result.push_back(text.str() + (month.complete ? "" : " part"));
    }
    return result;
}

TEST(TicketImport, AddsUpTwoHundredThousandTicketsAsAPlainCountDoes) {
    const auto made = tests::tickets(200'000, 7);
    const std::string csv = tests::intercomCsv(made);
    const ImportPreview preview = previewed(csv);
    EXPECT_THAT(preview.doubts, IsEmpty());
    EXPECT_EQ(preview.mapping.origin, Origin::intercom);
    EXPECT_EQ(preview.mapping.handleColumn, "statistics.adjusted_handling_time");
    EXPECT_EQ(preview.mapping.typeColumn, "work_type");
    const ImportedFigures figures = imported(csv, preview.mapping);
    EXPECT_EQ(figures.rowsRead, 200'000U);
    EXPECT_EQ(figures.rowsRejected, 0U);
    EXPECT_GT(figures.rowsDropped, 1000U);
    EXPECT_EQ(figures.topics.size(), 28U);
    auto wanted = tests::sumsOf(made);
    EXPECT_EQ(wanted.size(), 24U);
    for (const ImportedSeries& series : figures.series) {
        for (const ImportedMonth& month : series.months) {
            const std::string key = plan::toString(month.month) + " " + series.name;
            ASSERT_TRUE(wanted.contains(key)) << key;
            const auto& sum = wanted[key];
            EXPECT_TRUE(month.complete);
            EXPECT_EQ(month.of(Observed::volume), sum.volume) << key;
            EXPECT_EQ(month.of(Observed::involvement), sum.involved / sum.volume) << key;
            EXPECT_EQ(month.of(Observed::resolution), sum.resolved / sum.involved) << key;
            EXPECT_NEAR(*month.of(Observed::handleMinutes), sum.handleMinutes / sum.handled, 1e-9) << key;
            EXPECT_EQ(month.handled, sum.handled) << key;
            wanted.erase(key);
        }
    }
    EXPECT_THAT(wanted, IsEmpty());
    double volume = 0;
    for (const ImportedTopic& topic : figures.topics) volume += topic.volume;
    EXPECT_EQ(volume, 200'000.0 - static_cast<double>(figures.rowsDropped));
    EXPECT_GT(figures.topics.front().humanHours, figures.topics.back().humanHours);
}

TEST(TicketImport, TakesTheElapsedTimeOfIntercomForWhatItIs) {
    const ImportPreview preview = previewed(
        "Conversation started at,AI agent participated,AI agent resolution state,Topics,Conversation "
        "handling time\n2026-01-05 10:00,True,Confirmed resolution,Billing,600\n");
    EXPECT_EQ(preview.mapping.origin, Origin::intercom);
    EXPECT_EQ(preview.mapping.handleMeaning, plan::HandleTimeMeaning::elapsed);
    EXPECT_EQ(preview.mapping.settlingDays, 7);
    EXPECT_EQ(preview.mapping.typeColumn, "Topics");
}

TEST(TicketImport, KnowsZendeskAndFreshdesk) {
    const ImportPreview zendesk = previewed("id,created_at,full_resolution_time_in_minutes,tags,type\n"
                                            "1,2026-01-05T10:00:00Z,720,\"a, b\",question\n");
    EXPECT_EQ(zendesk.mapping.origin, Origin::zendesk);
    EXPECT_EQ(zendesk.mapping.handleColumn, "") << "a time until the end is no handle time";
    const std::string text =
        "Ticket Id,STATUS,Type,Agent,Created Time,Resolution time (in hrs),Time tracked,Tags\n"
        "1,Closed,Question,Ann,05/01/2026 10:00,26:10:05,00:12:30,\"vat, refund\"\n"
        "2,Closed,Problem,Ann,31/01/2026 10:00,,,\n"
        "3,Closed,Problem,Ann,28/01/2026 10:00,1:00:00,1:30:00,vat\n";
    const ImportPreview freshdesk = previewed(text);
    EXPECT_EQ(freshdesk.mapping.origin, Origin::freshdesk);
    EXPECT_EQ(freshdesk.mapping.dateOrder, DateOrder::dayMonthYear);
    const ImportedFigures figures = imported(text, freshdesk.mapping);
    ASSERT_EQ(figures.series.size(), 2U);
    EXPECT_EQ(figures.series[0].name, "Problem");
    EXPECT_THAT(figureTexts(figures.series[0]), ElementsAre("2026-01 volume 2 handleMinutes 90 part"));
    EXPECT_THAT(figureTexts(figures.series[1]), ElementsAre("2026-01 volume 1 handleMinutes 12.5 part"));
    ASSERT_EQ(figures.topics.size(), 2U);
    EXPECT_EQ(figures.topics[0].name, "vat");
    EXPECT_EQ(figures.topics[0].volume, 2);
}

TEST(TicketImport, GuessesTheColumnsOfAnExportNobodyKnows) {
    const ImportPreview preview =
        previewed("ticket,opened,category,bot involved,bot outcome,handling time (sec),tags\n"
                  "1,2026-01-05T10:00:00Z,Billing,yes,Resolved by bot,,x\n"
                  "2,2026-01-06T10:00:00Z,Billing,no,,300,y\n"
                  "3,2026-01-07T10:00:00Z,Billing,yes,Not resolved,240,y\n");
    const ImportMapping& mapping = preview.mapping;
    EXPECT_EQ(mapping.shape, ImportShape::timestamps);
    EXPECT_EQ(mapping.participatedColumn, "bot involved");
    EXPECT_EQ(mapping.outcomeColumn, "bot outcome");
    EXPECT_THAT(mapping.resolvedOutcomes, ElementsAre("resolved by bot"));
    EXPECT_EQ(mapping.handleColumn, "handling time (sec)");
    EXPECT_EQ(mapping.handleUnit, HandleUnit::seconds);
    EXPECT_THAT(preview.doubts, ElementsAre("handleTime")) << "is it working time?";
}

TEST(TicketImport, LeavesOutRowsItCannotUnderstand) {
    ImportMapping mapping;
    mapping.shape = ImportShape::timestamps;
    mapping.timeColumn = "t";
    mapping.participatedColumn = "ai";
    mapping.handleColumn = "min";
    const ImportedFigures figures =
        imported("t,ai,min\n2026-01-01,yes,5\n2026-01-02,perhaps,5\n2026-01-03,no,-5\n2026-01-04,no,nan\n"
                 "2026-01-05,no,1:75\n2026-01-06,N,\n2026-01-31,FALSE,0:30:00\n",
                 mapping);
    EXPECT_THAT(rejectedTexts(figures),
                ElementsAre("3 participatedUnreadable perhaps", "4 handleUnreadable -5",
                            "5 handleUnreadable nan", "6 handleUnreadable 1:75"));
    EXPECT_EQ(figures.series.at(0).months.at(0).of(Observed::volume), 3);
    EXPECT_EQ(figures.series.at(0).months.at(0).of(Observed::handleMinutes), 17.5);
}

TEST(TicketImport, PutsATicketInTheMonthOfItsTimeZone) {
    ImportMapping mapping;
    mapping.shape = ImportShape::timestamps;
    mapping.timeColumn = "t";
    const std::string text = "t\n2026-01-01T00:00:00Z\n2026-01-31T23:30:00Z\n2026-02-28T12:00:00Z\n";
    EXPECT_EQ(imported(text, mapping).series[0].months[0].of(Observed::volume), 2);
    mapping.timeZone = "+02:00";
    EXPECT_EQ(imported(text, mapping).series[0].months[0].of(Observed::volume), 1);
    mapping.timeZone = "Middle/Earth";
    EXPECT_EQ(importText(text, mapping).error().code, ErrorCode::importAmbiguous);
}

TEST(SheetImport, ReadsAMonthARowWithSeveralFigures) {
    const std::string text =
        "Month;Work type;Tickets;AI involvement;AI resolution rate;AHT (min);Satisfaction\n"
        "2026-01;Billing;1.200;85%;62,5;12,5;4,1\n2026-02;Billing;1.300;80;60;;4\n"
        "2026-03;Billing;1.250;120;60;10;4\n2026-02;Billing;1;1;1;1;1\n";
    const ImportPreview preview = previewed(text);
    EXPECT_EQ(preview.mapping.shape, ImportShape::monthlyCounts);
    EXPECT_EQ(preview.mapping.figureColumns.size(), 3U);
    EXPECT_TRUE(preview.mapping.ratesInPercent);
    EXPECT_EQ(preview.mapping.decimalPoint, ',');
    const ImportedFigures figures = imported(text, preview.mapping);
    EXPECT_THAT(figureTexts(figures.series.at(0)),
                ElementsAre("2026-01 volume 1200 involvement 0.85 resolution 0.625 handleMinutes 12.5",
                            "2026-02 volume 1300 involvement 0.8 resolution 0.6"));
    EXPECT_THAT(rejectedTexts(figures), ElementsAre("4 rateOverOne 120", "5 monthTwice 2026-02"));
}

TEST(SheetImport, ReadsAMonthAColumn) {
    const std::string text = "Support figures\nWork type,Figure,Jan 2026,Feb 2026,Mar 2026\n"
                             "Billing,Volume,\"1,200\",\"1,300\",\n"
                             "Billing,AI involvement,0.85,80%,\n"
                             "How-to,Volume,900,-,950\n"
                             "Billing,Satisfaction,4,4,4\n"
                             "How-to,Volume,1,2,3\n";
    const ImportPreview preview = previewed(text);
    EXPECT_EQ(preview.mapping.shape, ImportShape::monthColumns);
    EXPECT_EQ(preview.mapping.typeColumn, "Work type");
    EXPECT_EQ(preview.mapping.figureColumn, "Figure");
    const ImportedFigures figures = imported(text, preview.mapping);
    ASSERT_EQ(figures.series.size(), 2U);
    EXPECT_THAT(figureTexts(figures.series[0]),
                ElementsAre("2026-01 volume 1200 involvement 0.85", "2026-02 volume 1300 involvement 0.8"));
    EXPECT_THAT(figureTexts(figures.series[1]), ElementsAre("2026-01 volume 900", "2026-03 volume 950"));
    EXPECT_THAT(rejectedTexts(figures), ElementsAre("6 figureUnknown Satisfaction", "7 monthTwice How-to"));
}

TEST(SheetImport, NamesFiguresAsPlannersDo) {
    for (const auto& [heading, what] :
         {std::pair{"Tickets", Observed::volume}, std::pair{"AHT", Observed::handleMinutes},
          std::pair{"Avg. handle time (min)", Observed::handleMinutes},
          std::pair{"% AI involved", Observed::involvement},
          std::pair{"AI resolution rate", Observed::resolution},
          std::pair{"Automation rate", Observed::automation}, std::pair{"Headcount", Observed::headcount},
          std::pair{"inboxShare", Observed::inboxShare}})
        EXPECT_EQ(figureCalled(heading), what) << heading;
    for (const char* heading :
         {"", "Satisfaction", "Resolution time (hrs)", "First response time", "Resolved"})
        EXPECT_FALSE(figureCalled(heading)) << heading;
}

TEST(HandleTime, IsReadByItsUnitOrAsAClock) {
    EXPECT_EQ(readHandleMinutes("90", HandleUnit::seconds, '.'), 1.5);
    EXPECT_EQ(readHandleMinutes("1,5", HandleUnit::hours, ','), 90);
    EXPECT_EQ(readHandleMinutes("00:12:30", HandleUnit::seconds, '.'), 12.5);
    EXPECT_EQ(readHandleMinutes("101:00:00", HandleUnit::hours, '.'), 6060);
    EXPECT_EQ(readHandleMinutes("2:30", HandleUnit::hours, '.'), 2.5);
    for (const char* text : {"", "-1", "nan", "inf", "1:60", "1:2:3:4", ":5", "1:", "soon"})
        EXPECT_FALSE(readHandleMinutes(text, HandleUnit::minutes, '.')) << text;
}

} // namespace
} // namespace headroom::exchange
