#include "exchange/import_changes.h"
#include "exchange/volume_text.h"
#include "plan/validation.h"
#include "support/ticket_rows.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>

namespace headroom::exchange {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

plan::Month monthOf(const char* text) {
    return *plan::parseMonth(text);
}

ImportMapping mappingOf(std::string_view text) {
    auto preview = previewText(text);
    EXPECT_TRUE(preview);
    return preview ? preview.value().mapping : ImportMapping{};
}

ImportedFigures imported(std::string_view text, const ImportMapping& mapping) {
    auto figures = importText(text, mapping);
    EXPECT_TRUE(figures);
    return figures ? figures.value() : ImportedFigures{};
}

plan::Plan planOfTypes(std::initializer_list<const char*> names) {
    plan::Plan plan;
    plan.name = "P";
    plan.firstMonth = monthOf("2026-01");
    for (const char* name : names) {
        plan::WorkType type;
        type.id = {name};
        type.name = name;
        plan.workTypes.push_back(type);
    }
    return plan;
}

ImportOccasion occasionOf(const char* today) {
    ImportOccasion occasion;
    occasion.source = "Helpdesk";
    occasion.today = *plan::parseDate(today);
    return occasion;
}

const plan::TopicMonth* find(const plan::Plan& plan, const char* type, const char* name, const char* month) {
    for (const plan::Topic& topic : plan.actuals.topics)
        if (topic.workType.value == type && topic.name == name)
            for (const plan::TopicMonth& each : topic.months)
                if (each.month == monthOf(month)) return &each;
    return nullptr;
}

/// The twin: every ticket counted into a plain map by what it says.
TEST(TopicImport, CountsTwoHundredThousandTicketsAsAPlainCountDoes) {
    const auto made = tests::tickets(200'000, 11);
    const std::string csv = tests::intercomCsv(made);
    const ImportMapping mapping = mappingOf(csv);
    EXPECT_EQ(mapping.topicColumn, "topics");
    const ImportedFigures figures = imported(csv, mapping);
    struct Sum {
        double volume = 0, involved = 0, resolved = 0, seconds = 0;
    };
    std::map<std::string, Sum> wanted;
    for (const tests::Ticket& ticket : made) {
        if (ticket.preview) continue;
        Sum& sum = wanted[ticket.type + "|" + ticket.topic + "|" + std::to_string(ticket.month)];
        const bool resolved = ticket.outcome.find("_resolution") != std::string::npos;
        sum.volume += 1;
        sum.involved += ticket.participated ? 1 : 0;
        sum.resolved += resolved ? 1 : 0;
        if (!resolved && ticket.handleSeconds > 0) sum.seconds += ticket.handleSeconds;
    }
    std::size_t seen = 0;
    for (const ImportedTopicSeries& series : figures.topicSeries)
        for (const plan::TopicMonth& month : series.months) {
            const std::string key = series.series + "|" + series.name + "|" +
                                    std::to_string(static_cast<unsigned>(month.month.month()));
            ASSERT_TRUE(wanted.contains(key)) << key;
            const Sum& sum = wanted[key];
            EXPECT_EQ(month.volume, sum.volume) << key;
            EXPECT_EQ(month.involved, sum.involved) << key;
            EXPECT_EQ(month.resolved, sum.resolved) << key;
            EXPECT_NEAR(*month.humanHours, sum.seconds / 3600, 1e-9) << key;
            EXPECT_TRUE(month.complete);
            ++seen;
        }
    EXPECT_EQ(seen, wanted.size());
    EXPECT_EQ(seen, 28U * 6);
}

constexpr std::string_view tagged =
    "id,created_at,work_type,topics,ai_agent_participated,ai_agent.resolution_state,"
    "statistics.adjusted_handling_time\n"
    "1,2026-01-01T10:00:00Z,Billing,\"Refunds; VAT; refunds\",true,assumed_resolution,\n"
    "2,2026-01-02T10:00:00Z,Billing,refunds,true,escalated,600\n"
    "3,2026-01-03T10:00:00Z,Billing,refunds,false,,1200\n"
    "4,2026-01-31T10:00:00Z,Howto,\"[\"\"VAT\"\", \"\"Login\"\"]\",true,confirmed_resolution,\n"
    "5,2026-01-31T11:00:00Z,Howto,,true,escalated,60\n";

TEST(TopicImport, CountsAConversationOnceInEachOfItsTopics) {
    const ImportMapping mapping = mappingOf(tagged);
    const plan::Plan before = planOfTypes({"Billing", "Howto"});
    const ImportOccasion occasion = occasionOf("2026-03-01");
    const ImportChanges changes = changesOf(before, imported(tagged, mapping), mapping, occasion);
    EXPECT_EQ(changes.topicsInFile, 4);
    EXPECT_EQ(changes.topicsFolded, 0);
    const plan::Plan after = withChanges(before, changes, occasion);
    const auto* refunds = find(after, "Billing", "refunds", "2026-01");
    ASSERT_TRUE(refunds) << "the spelling of most names them all";
    EXPECT_EQ(refunds->volume, 3);
    EXPECT_EQ(refunds->involved, 2);
    EXPECT_EQ(refunds->resolved, 1);
    EXPECT_EQ(refunds->human(), 2);
    EXPECT_EQ(refunds->humanHours, 0.5);
    ASSERT_TRUE(find(after, "Howto", "Login", "2026-01")) << "written as a list of quoted tags";
    EXPECT_EQ(find(after, "Howto", "VAT", "2026-01")->volume, 1);
    EXPECT_EQ(find(after, "Billing", "VAT", "2026-01")->volume, 1);
    EXPECT_TRUE(changesOf(after, imported(tagged, mapping), mapping, occasion).changesNothing());
}

TEST(TopicImport, PutsARestatedMonthInPlaceOfTheEarlier) {
    const ImportMapping mapping = mappingOf(tagged);
    plan::Plan plan = planOfTypes({"Billing", "Howto"});
    const ImportOccasion occasion = occasionOf("2026-03-01");
    plan = withChanges(plan, changesOf(plan, imported(tagged, mapping), mapping, occasion), occasion);
    const std::string again =
        "id,created_at,work_type,topics,ai_agent_participated,ai_agent.resolution_state,"
        "statistics.adjusted_handling_time\n"
        "2,2026-01-02T10:00:00Z,Billing,Chargeback,true,escalated,600\n"
        "6,2026-02-02T10:00:00Z,Billing,Refunds,true,escalated,600\n"
        "7,2026-02-28T10:00:00Z,Billing,Refunds,true,escalated,600\n";
    plan = withChanges(plan, changesOf(plan, imported(again, mapping), mapping, occasion), occasion);
    EXPECT_TRUE(find(plan, "Billing", "Chargeback", "2026-01"));
    EXPECT_FALSE(find(plan, "Billing", "refunds", "2026-01")) << "the month is told anew";
    EXPECT_FALSE(find(plan, "Billing", "VAT", "2026-01"));
    EXPECT_TRUE(find(plan, "Billing", "Refunds", "2026-02") || find(plan, "Billing", "refunds", "2026-02"));
    EXPECT_TRUE(find(plan, "Howto", "VAT", "2026-01")) << "another work type";
}

TEST(TopicImport, LeavesHoursAndOutcomesItDoesNotKnow) {
    const std::string text = "id,created_at,full_resolution_time_in_minutes,tags,type\n"
                             "1,2026-01-01T10:00:00Z,720,vat refund_request,Billing\n"
                             "2,2026-01-31T10:00:00Z,72,vat,Billing\n";
    const ImportMapping mapping = mappingOf(text);
    const plan::Plan before = planOfTypes({"Billing"});
    const ImportOccasion occasion = occasionOf("2026-03-01");
    const plan::Plan after =
        withChanges(before, changesOf(before, imported(text, mapping), mapping, occasion), occasion);
    const auto* vat = find(after, "Billing", "vat", "2026-01");
    ASSERT_TRUE(vat) << "Zendesk sets tags apart by blanks";
    EXPECT_EQ(vat->volume, 2);
    EXPECT_EQ(vat->resolved, std::nullopt);
    EXPECT_EQ(vat->humanHours, std::nullopt);
    EXPECT_EQ(find(after, "Billing", "refund_request", "2026-01")->volume, 1);
}

TEST(TopicImport, CountsNoMonthThatHasNotSettled) {
    const ImportMapping mapping = mappingOf(tagged);
    const plan::Plan before = planOfTypes({"Billing", "Howto"});
    const ImportOccasion occasion = occasionOf("2026-02-03"); // a week of Intercom's is not over
    const plan::Plan after =
        withChanges(before, changesOf(before, imported(tagged, mapping), mapping, occasion), occasion);
    ASSERT_TRUE(find(after, "Howto", "VAT", "2026-01"));
    EXPECT_FALSE(find(after, "Howto", "VAT", "2026-01")->complete);
}

/// However many spellings a column has, memory holds some thousands of them, and no conversation is lost.
TEST(TopicImport, SumsWhatIsNotTopAsOtherTopics) {
    std::string text = "created_at,work_type,topics\n";
    for (int i = 0; i < 12'000; ++i) {
        const std::string day = std::to_string(1 + i % 28);
        text += "2026-01-" + std::string(day.size() < 2 ? "0" : "") + day + "T10:00:00Z,Billing,";
        text += (i % 3 == 0 ? "Refunds" : "subject " + std::to_string(i)) + "\n";
    }
    text += "2026-01-31T10:00:00Z,Billing,Refunds\n";
    ImportMapping mapping;
    mapping.shape = ImportShape::timestamps;
    mapping.timeColumn = "created_at";
    mapping.typeColumn = "work_type";
    mapping.topicColumn = "topics";
    const plan::Plan before = planOfTypes({"Billing"});
    const ImportOccasion occasion = occasionOf("2026-03-01");
    const ImportedFigures figures = imported(text, mapping);
    EXPECT_LE(figures.topicSeries.size(), 5001U);
    const ImportChanges changes = changesOf(before, figures, mapping, occasion);
    EXPECT_GT(changes.topicsFolded, 2000);
    const plan::Plan after = withChanges(before, changes, occasion);
    EXPECT_LE(after.actuals.topics.size(), 81U);
    ASSERT_TRUE(find(after, "Billing", "Refunds", "2026-01"));
    EXPECT_EQ(find(after, "Billing", "Refunds", "2026-01")->volume, 4001);
    double all = 0;
    for (const plan::Topic& topic : after.actuals.topics) all += topic.months.front().volume;
    EXPECT_EQ(all, 12'001);
    EXPECT_THAT(
        plan::validate(after),
        testing::Each(testing::Field(&plan::Finding::code, testing::Ne(plan::FindingCode::topicInvalid))));
}

TEST(TopicImport, KeepsATopicThatSomebodyTookOn) {
    std::vector<plan::Topic> topics;
    for (int i = 0; i < 200; ++i) {
        const std::string name = "t" + std::to_string(1000 + i);
        topics.push_back({{"b"}, name, {{monthOf("2026-01"), 1000.0 - i}}});
    }
    const std::vector<plan::Topic> keep{{{"b"}, "T1199", {}}};
    std::size_t folded = 0;
    const auto bounded = plan::boundedTopics(topics, keep, &folded);
    EXPECT_EQ(folded, 200 - plan::topicsKeptByEach - 1);
    EXPECT_EQ(bounded.front().name, "") << "the others";
    EXPECT_EQ(bounded.back().name, "t1199");
    EXPECT_TRUE(std::is_sorted(bounded.begin(), bounded.end(), plan::topicBefore));
}

} // namespace
} // namespace headroom::exchange
