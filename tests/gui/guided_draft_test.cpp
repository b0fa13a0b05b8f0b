#include "gui/window_support.h"
#include "plan/usual.h"
#include "plan/validation.h"
#include "ui/grid/clipboard_table.h"
#include "ui/window/guided/draft.h"
#include "ui/window/guided/pasted_volumes.h"

#include <gmock/gmock.h>

namespace headroom::ui {
namespace {

using plan::LeverKey;
using plan::Nature;
using plan::ServiceMode;
using testing::ElementsAre;

constexpr plan::Month january27{std::chrono::year{2027}, std::chrono::January};

plan::Month month(const char* text) {
    return plan::parseMonth(text).value();
}

Draft draftWithTwoTypes() {
    Draft draft = newDraft(QStringLiteral("Mine"), january27, QStringLiteral("USD"));
    addType(draft, QStringLiteral("Questions"), Nature::informational, ServiceMode::deferred);
    addType(draft, QStringLiteral("Billing"), Nature::personalised, ServiceMode::deferred);
    return draft;
}

double volume(const Draft& draft, int type, int at) {
    return draft.plan.workTypes[static_cast<std::size_t>(type)].lever(LeverKey::volume).base.at(at);
}

PastedVolumes pasted(const char* text, const QLocale& locale = QLocale::c()) {
    return readPastedVolumes(fromTsv(QString::fromUtf8(text)), {"Questions", "Billing"}, locale);
}

TEST(PastedVolumes, ABlockOfNumbersIsTakenAsItLies) {
    const PastedVolumes two = pasted("100\t110\t120\n50\t51\t52\n");
    ASSERT_EQ(two.rows.size(), 2u);
    EXPECT_FALSE(two.hadMonths);
    EXPECT_FALSE(two.hadNames);
    EXPECT_THAT(two.rows[1].cells, ElementsAre("50", "51", "52"));
    // More rows than work types and no more columns than those: months run down.
    const PastedVolumes down = pasted("100\t50\n110\t51\n120\t52\n");
    ASSERT_EQ(down.rows.size(), 2u);
    EXPECT_THAT(down.rows[0].cells, ElementsAre("100", "110", "120"));
}

TEST(PastedVolumes, NamesMonthsAndTotalsAreToldFromVolumes) {
    const PastedVolumes across = pasted(
        "\t2026-01\t2026-02\tTotal\nBilling\t50\t51\t101\nQuestions\t1,200\t1,300\t2,500\nTotal\t1\t2\t3\n");
    ASSERT_EQ(across.rows.size(), 2u) << "the row of totals is left out";
    EXPECT_EQ(across.rows[0].name, "Billing");
    EXPECT_THAT(across.rows[1].cells, ElementsAre("1,200", "1,300")) << "and so is the column";
    EXPECT_EQ(across.months[1], month("2026-02"));

    const PastedVolumes down =
        pasted("Month\tQuestions\tBilling\r\nJan 2026\t100\t50\r\nFeb 2026\t110\t\r\n");
    ASSERT_EQ(down.rows.size(), 2u);
    EXPECT_EQ(down.rows[0].name, "Questions");
    EXPECT_EQ(down.months[0], month("2026-01"));
    EXPECT_THAT(down.rows[1].cells, ElementsAre("50", ""));
}

TEST(PastedVolumes, MonthsAreReadInTheLanguageOfTheUser) {
    const QLocale german(QLocale::German, QLocale::Germany);
    const PastedVolumes block = pasted("\tJan\tMärz\tDez.\nQuestions\t1.200\t1.300\t1.400\n", german);
    EXPECT_TRUE(block.hadMonths);
    EXPECT_THAT(block.calendarMonths, ElementsAre(0, 2, 11));
    EXPECT_FALSE(block.months[0]) << "no year was said";
    EXPECT_EQ(block.rows[0].cells[0], "1.200");
}

TEST(PastedVolumes, NothingAndOddThingsDoNoHarm) {
    EXPECT_TRUE(pasted("").rows.empty());
    EXPECT_TRUE(pasted("\n\t\n").rows.empty());
    EXPECT_EQ(pasted("7").rows.size(), 1u);
    EXPECT_EQ(pasted("just words").rows.size(), 1u);
    const PastedVolumes ragged = pasted("1\t2\t3\n4\n");
    EXPECT_EQ(ragged.rows.size(), 2u);
    EXPECT_EQ(ragged.columns(), 3u);
}

TEST(Draft, BeginsAsAPlanWithoutFindings) {
    const Draft draft = draftWithTwoTypes();
    EXPECT_TRUE(plan::validate(draft.plan).empty());
    EXPECT_TRUE(plan::validate(finishedPlan(draft)).empty());
    EXPECT_TRUE(finishedPlan(draft).workTypes[0].lever(LeverKey::resolution).range);
}

TEST(Draft, AnotherNatureBringsItsUsualValuesButKeepsWhatWasTyped) {
    Draft draft = draftWithTwoTypes();
    const plan::WorkTypeId id = draft.plan.workTypes[0].id;
    draft.plan.workType(id)->lever(LeverKey::handleMinutes).base = plan::Trajectory::constant(11);
    setKind(draft, id, Nature::deepTroubleshooting, ServiceMode::live);
    const plan::WorkType& type = *draft.plan.workType(id);
    EXPECT_EQ(type.lever(LeverKey::handleMinutes).base.at(0), 11);
    EXPECT_EQ(type.lever(LeverKey::ceiling),
              usualType(Nature::deepTroubleshooting, ServiceMode::live, 12).lever(LeverKey::ceiling));
    EXPECT_FALSE(type.profile.shares.empty());
    EXPECT_EQ(type.mode, ServiceMode::live);
    setKind(draft, id, Nature::informational, ServiceMode::deferred);
    EXPECT_TRUE(draft.plan.workType(id)->profile.shares.empty());
    EXPECT_EQ(draft.plan.workType(id)->lever(LeverKey::handleMinutes).base.at(0), 11);
}

TEST(Draft, TheTargetStaysWhereItIsWhenTheHorizonChanges) {
    Draft draft = draftWithTwoTypes();
    const plan::WorkTypeId id = draft.plan.workTypes[0].id;
    setAutomation(draft, id, LeverKey::resolution, 0.4, 0.8);
    EXPECT_DOUBLE_EQ(draft.plan.workType(id)->lever(LeverKey::resolution).base.at(0), 0.5);
    setHorizon(draft, month("2027-04"), 24);
    const plan::WorkType& type = *draft.plan.workType(id);
    EXPECT_DOUBLE_EQ(targetOf(type, LeverKey::resolution, 24), 0.8);
    EXPECT_DOUBLE_EQ(type.lever(LeverKey::resolution).base.at(0), 0.45);
    setAutomation(draft, id, LeverKey::resolution, 0.4, 0.97);
    EXPECT_DOUBLE_EQ(draft.plan.workType(id)->lever(LeverKey::ceiling).base.at(0), 0.97);
    EXPECT_TRUE(plan::validate(draft.plan).empty()) << "a target is never over its ceiling";
}

TEST(Draft, LastYearBecomesBaseAndSeason) {
    Draft draft = draftWithTwoTypes();
    setVolumeEntry(draft, VolumeEntry::lastYear);
    const auto months = volumeMonths(draft);
    ASSERT_EQ(months.size(), 12u);
    EXPECT_EQ(months.front(), month("2026-01"));
    EXPECT_EQ(months.back(), month("2026-12"));
    for (int t = 0; t < 12; ++t)
        for (const auto& type : std::vector(draft.plan.workTypes))
            setVolume(draft, type.id, t, t == 11 ? 2100 : 1000);
    EXPECT_NEAR(volume(draft, 0, 5), (11 * 1000 + 2100) / 12.0, 1e-9);
    EXPECT_GT(draft.plan.season[11], 1.8);
    EXPECT_EQ(draft.plan.history.size(), 2u);
    EXPECT_EQ(volumeAt(draft, draft.plan.workTypes[1].id, 11), 2100);
    setVolume(draft, draft.plan.workTypes[1].id, 11, std::nullopt);
    EXPECT_FALSE(volumeAt(draft, draft.plan.workTypes[1].id, 11));
    EXPECT_TRUE(plan::validate(draft.plan).empty());
}

TEST(Draft, AForecastIsTakenAsItIs) {
    Draft draft = draftWithTwoTypes();
    setVolumeEntry(draft, VolumeEntry::forecast);
    EXPECT_EQ(draft.plan.volumeBasis, plan::VolumeBasis::forecast);
    setVolume(draft, draft.plan.workTypes[0].id, 3, 4000);
    EXPECT_EQ(volume(draft, 0, 3), 4000);
    EXPECT_EQ(volume(draft, 0, 4), 1000);
    setHorizon(draft, january27, 18);
    EXPECT_EQ(volumeMonths(draft).size(), 18u);
    EXPECT_EQ(volume(draft, 0, 17), 1000);
    setVolumeEntry(draft, VolumeEntry::usualMonth);
    EXPECT_EQ(draft.plan.volumeBasis, plan::VolumeBasis::baseline);
    EXPECT_TRUE(draft.plan.workTypes[0].lever(LeverKey::volume).base.isConstant());
}

TEST(Draft, IsKeptWhole) {
    Draft draft = draftWithTwoTypes();
    draft.step = 3;
    draft.headcountTyped = true;
    draft.historyEnd = month("2026-05");
    draft.texts = {{"months", "two"}, {"volume/3/x", "ä\t“"}};
    setVolumeEntry(draft, VolumeEntry::lastYear);
    setVolume(draft, draft.plan.workTypes[0].id, 2, 1234.5);
    EXPECT_EQ(draftFromJson(draftToJson(draft)), draft);
    EXPECT_FALSE(draftFromJson("{}"));
    EXPECT_FALSE(draftFromJson("nonsense"));
    EXPECT_FALSE(draftFromJson({}));
}

} // namespace
} // namespace headroom::ui
