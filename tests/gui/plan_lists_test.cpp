#include "ui/window/plan_lists.h"

#include "plan/sample.h"

#include <gmock/gmock.h>

namespace headroom::ui {
namespace {

using ::testing::ElementsAre;

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

TEST(PlanLists, AnEmptyListIsAList) {
    EXPECT_TRUE(readShareList(QString(), english).items->empty());
    EXPECT_TRUE(readHolidays(QStringLiteral("\n \n")).items->empty());
    EXPECT_TRUE(readLaunches(QString(), plan::samplePlan(), english).items->empty());
}

TEST(PlanLists, SharesReadAsTheyAreWritten) {
    const std::vector<double> ramp{0.4, 0.625, 0.9};
    EXPECT_EQ(*readShareList(shareListText(ramp, english), english).items, ramp);
    EXPECT_EQ(*readShareList(shareListText(ramp, german), german).items, ramp)
        << "where a comma is a decimal sign";
    EXPECT_THAT(*readShareList(QStringLiteral("40 %, 60%,80"), english).items, ElementsAre(0.4, 0.6, 0.8));
}

TEST(PlanLists, ABadItemIsNamedAndNothingIsTaken) {
    for (const char* bad : {"40, x, 80", "40, 120", "-1", "nan"}) {
        const auto list = readShareList(QString::fromLatin1(bad), english);
        EXPECT_FALSE(list.items) << bad;
        EXPECT_FALSE(list.reason.isEmpty()) << bad;
    }
}

TEST(PlanLists, ADayIsReadAsItIsPasted) {
    const std::vector<double> day{0.1, 0.25, 0.65};
    for (const char* text : {"10 25 65", "10,25,65", "10, 25, 65,", "10\n25\n65\n", "10\t25\t65",
                             "10; 25; 65", "10 % 25% 65 %", "0.1 0.25 0.65", "2 5 13"}) {
        const ReadDay read = readDayProfile(QString::fromLatin1(text), 60, english);
        ASSERT_TRUE(read.shares) << text << ": " << read.reason.toStdString();
        ASSERT_EQ(read.shares->size(), 3u) << text;
        for (std::size_t i = 0; i < 3; ++i) EXPECT_NEAR((*read.shares)[i], day[i], 1e-12) << text;
    }
    EXPECT_DOUBLE_EQ(readDayProfile(QStringLiteral("2 5 13"), 60, english).sum, 20);
    const ReadDay decimals = readDayProfile(QStringLiteral("2,5 5, 2,5"), 60, german);
    ASSERT_TRUE(decimals.shares) << decimals.reason.toStdString();
    EXPECT_THAT(*decimals.shares, ElementsAre(0.25, 0.5, 0.25));
    EXPECT_TRUE(readDayProfile(QStringLiteral(" \n"), 60, english).shares->empty());
}

TEST(PlanLists, ADayComesBackAsItWent) {
    for (const QLocale& locale : {english, german}) {
        EXPECT_EQ(dayProfileText({0.125, 0.075, 0.8}, locale),
                  locale == german ? QStringLiteral("12,5 7,5 80") : QStringLiteral("12.5 7.5 80"));
        EXPECT_EQ(dayProfileText({3, 0, 1}, locale), QStringLiteral("75 0 25")) << "in any scale";
        EXPECT_EQ(dayProfileText({2}, locale), QStringLiteral("100"));
        EXPECT_THAT(*readDayProfile(dayProfileText({1, 1, 1}, locale), 60, locale).shares,
                    ::testing::Each(::testing::DoubleNear(1 / 3.0, 1e-9)));
        EXPECT_EQ(dayProfileText({}, locale), QString());
    }
}

TEST(PlanLists, ADayThatCannotBeIsRefusedWithTheReason) {
    for (const char* bad : {"10 x 20", "10 -5", "0 0 0", "nan", "inf 1", "1,200 1,300", "1 2 3 4 5"}) {
        const ReadDay read = readDayProfile(QString::fromLatin1(bad), 360, english);
        EXPECT_FALSE(read.shares) << bad;
        EXPECT_FALSE(read.reason.isEmpty()) << bad;
    }
    EXPECT_TRUE(readDayProfile(QStringLiteral("1 2 3 4"), 360, english).shares) << "a day to the minute";
}

TEST(PlanLists, HolidaysAreSortedAndNoneIsThereTwice) {
    const auto list = readHolidays(QStringLiteral("2026-12-25 Christmas Day\n2026-01-01\n"));
    ASSERT_TRUE(list.items);
    EXPECT_EQ(list.items->front().name, "");
    EXPECT_EQ(list.items->back().name, "Christmas Day");
    EXPECT_EQ(holidayText(*list.items), QStringLiteral("2026-01-01\n2026-12-25 Christmas Day"));
    EXPECT_FALSE(readHolidays(QStringLiteral("2026-01-01\n2026-01-01 again")).items);
    EXPECT_FALSE(readHolidays(QStringLiteral("2026-02-30 no such day")).items);
    EXPECT_FALSE(readHolidays(QStringLiteral("Christmas")).items);
}

TEST(PlanLists, LaunchesComeBackAsTheyWent) {
    plan::Plan plan = plan::samplePlan();
    plan.launches = {{"Workflow; builder", plan.workTypes[1].id, 4, 1234.5, 0.35}};
    for (const QLocale& locale : {english, german}) {
        const auto list = readLaunches(launchText(plan, locale), plan, locale);
        ASSERT_TRUE(list.items) << list.reason.toStdString();
        EXPECT_EQ(*list.items, plan.launches);
    }
}

TEST(PlanLists, ALaunchThatCannotBeIsRefusedWithItsLine) {
    const plan::Plan plan = plan::samplePlan();
    const QString type = QString::fromStdString(plan.workTypes[0].name);
    for (const QString& bad :
         {QStringLiteral("2026-05; Nobody; 100; 35 %; X"), QStringLiteral("May; %1; 100; 35 %; X").arg(type),
          QStringLiteral("2026-05; %1; many; 35 %; X").arg(type),
          QStringLiteral("2026-05; %1; 100; 135 %; X").arg(type),
          QStringLiteral("1999-05; %1; 100; 35 %; X").arg(type), QStringLiteral("2026-05; %1").arg(type)}) {
        const auto list = readLaunches(bad, plan, english);
        EXPECT_FALSE(list.items) << bad.toStdString();
        EXPECT_FALSE(list.reason.isEmpty()) << bad.toStdString();
    }
}

} // namespace
} // namespace headroom::ui
