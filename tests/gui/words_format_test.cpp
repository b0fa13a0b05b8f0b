#include "plan/aggregate.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <limits>

namespace headroom::ui {
namespace {

using plan::Unit;

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);
constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

std::string text(const QString& words) {
    return words.toStdString();
}

TEST(Format, CellsCarryNoUnit) {
    EXPECT_EQ(text(formatNumber(0.647, Unit::share, english)), "64.7");
    EXPECT_EQ(text(formatNumber(20190.4, Unit::conversations, english)), "20,190");
    EXPECT_EQ(text(formatNumber(58.46, Unit::fte, english)), "58.5");
    EXPECT_EQ(text(formatNumber(440123.7, Unit::money, english)), "440,124");
    EXPECT_EQ(text(formatNumber(0.99, Unit::money, english)), "0.99");
    EXPECT_EQ(text(formatNumber(0, Unit::money, english)), "0");
    EXPECT_EQ(text(formatNumber(4, Unit::people, english)), "4");
    EXPECT_EQ(text(formatNumber(58.91, Unit::people, english)), "58.9");
    EXPECT_EQ(text(formatNumber(7.5, Unit::hours, english)), "7.5");
    EXPECT_EQ(text(formatNumber(991.4, Unit::hours, english)), "991");
    EXPECT_EQ(text(formatNumber(1.25, Unit::factor, english)), "1.25");
    EXPECT_EQ(text(formatNumber(1, Unit::factor, english)), "1");
}

TEST(Format, TheUnitAgreesWithItsNumber) {
    EXPECT_EQ(text(formatWithShortUnit(1, Unit::people, english)), "1 person");
    EXPECT_EQ(text(formatWithShortUnit(2, Unit::people, english)), "2 people");
    EXPECT_EQ(text(formatWithShortUnit(1.4, Unit::people, english)), "1.4 people");
    EXPECT_EQ(text(formatWithShortUnit(1, Unit::months, english)), "1 month");
    EXPECT_EQ(text(formatWithShortUnit(1, Unit::days, english)), "1 day");
    EXPECT_EQ(text(formatDifference(1, Unit::people, english)), "+1 person");
    EXPECT_EQ(text(formatDifference(-1, Unit::people, english)), "−1 person");
}

TEST(Format, WhatWouldFillTheScreenWithZerosIsShort) {
    EXPECT_EQ(text(formatNumber(999e12, Unit::conversations, english)), "999,000,000,000,000");
    EXPECT_EQ(text(formatNumber(1e30, Unit::conversations, english)), "1E+30");
    EXPECT_EQ(text(formatNumber(-2.5e30, Unit::fte, english)), "−2.5E+30");
    EXPECT_EQ(text(formatFixed(1e30, 2, german)), "1E+30");
    EXPECT_EQ(text(formatMoneyShort(1e30, "USD", english)), "1E+21 bn$");
    EXPECT_EQ(text(formatWithUnit(1e30, Unit::fte, english)), "1E+30 FTE");
    const QString edited = formatForEdit(1.25e30, Unit::conversations, english);
    EXPECT_EQ(text(edited), "1.25E+30");
    EXPECT_EQ(english.toDouble(edited), 1.25e30) << "no digit is lost";
}

TEST(Format, ANumberIsNotTornFromItsUnit) {
    EXPECT_EQ(withUnitsKept(QStringLiteral("12.0 FTE more bring it to 10 %; 3 months")),
              QStringLiteral("12.0\u00a0FTE more bring it to 10\u00a0%; 3 months"));
    EXPECT_EQ(withUnitsKept(QStringLiteral("5 k€, 1.2 M$ a year, 3 Mio. VZÄ, 40 h")),
              QStringLiteral("5\u00a0k€, 1.2\u00a0M$ a year, 3\u00a0Mio. VZÄ, 40\u00a0h"));
    EXPECT_EQ(withUnitsKept(QStringLiteral("9,463 conv. × 82,000 $, 51.8 people, 40 €")),
              QStringLiteral("9,463\u00a0conv. × 82,000\u00a0$, 51.8\u00a0people, 40\u00a0€"));
    EXPECT_EQ(withUnitsKept(QStringLiteral("4 hours, 2 kinds, 7 minutes, 1 Mionth, 6 ")),
              QStringLiteral("4 hours, 2 kinds, 7 minutes, 1 Mionth, 6 "))
        << "these only begin as a unit does";
}

TEST(Format, ANumberIsNotTornFromAUnitAtTheEnd) {
    EXPECT_EQ(withUnitsKept(QStringLiteral("5 M")), QStringLiteral("5\u00a0M"));
    EXPECT_EQ(withUnitsKept(QStringLiteral(" %")), QStringLiteral(" %"));
    EXPECT_EQ(withUnitsKept(QString()), QString());
}

TEST(Format, NegativeNumbersHaveATrueMinusAndNoneWhereTheyRoundToNothing) {
    EXPECT_EQ(text(formatNumber(-6.53, Unit::fte, english)), "−6.5");
    EXPECT_EQ(text(formatNumber(-0.04, Unit::fte, english)), "0.0");
    EXPECT_EQ(text(formatNumber(-0.0, Unit::conversations, english)), "0");
    EXPECT_EQ(text(formatNumber(-1537.2, Unit::conversations, german)), "−1.537");
}

TEST(Format, WhatDoesNotExistIsADash) {
    for (const Unit unit : {Unit::share, Unit::conversations, Unit::fte, Unit::money, Unit::hours})
        for (const double value : {nan, infinity, -infinity}) {
            EXPECT_EQ(text(formatNumber(value, unit, english)), "–");
            EXPECT_EQ(text(formatWithUnit(value, unit, english, "USD")), "–");
            EXPECT_EQ(text(formatDifference(value, unit, english)), "–");
            EXPECT_EQ(text(formatTick(value, 0.1, unit, english)), "–");
        }
    EXPECT_EQ(text(formatMoneyShort(nan, "USD", english)), "–");
    EXPECT_EQ(text(formatForEdit(nan, Unit::share, english)), "");
}

TEST(Format, TheLocaleDecidesTheSigns) {
    EXPECT_EQ(text(formatNumber(20190, Unit::conversations, german)), "20.190");
    EXPECT_EQ(text(formatNumber(0.647, Unit::share, german)), "64,7");
    EXPECT_EQ(text(formatNumber(20190, Unit::conversations, QLocale::c())), "20,190");
}

TEST(Format, UnitsInSentencesFollowTheCount) {
    EXPECT_EQ(text(formatWithUnit(0.62, Unit::share, english)), "62.0 %");
    EXPECT_EQ(text(formatWithUnit(58.5, Unit::fte, english)), "58.5 FTE");
    EXPECT_EQ(text(formatWithUnit(20190, Unit::conversations, english)), "20,190 conversations");
    EXPECT_EQ(text(formatWithUnit(1, Unit::conversations, english)), "1 conversation");
    EXPECT_EQ(text(formatWithUnit(1, Unit::people, english)), "1 person");
    EXPECT_EQ(text(formatWithUnit(1.4, Unit::people, english)), "1.4 people");
    EXPECT_EQ(text(formatWithUnit(3, Unit::months, english)), "3 months");
    EXPECT_EQ(text(formatWithUnit(12500, Unit::money, english, "USD")), "12,500 USD");
    EXPECT_EQ(text(formatWithShortUnit(12500, Unit::money, english, "USD")), "12,500 $");
    EXPECT_EQ(text(formatWithShortUnit(20190, Unit::conversations, english)), "20,190 conv.");
}

TEST(Format, ShortMoneyHasThreeFigures) {
    EXPECT_EQ(text(formatMoneyShort(5280000, "USD", english)), "5.28 M$");
    EXPECT_EQ(text(formatMoneyShort(52.8e6, "EUR", german)), "52,8 M€");
    EXPECT_EQ(text(formatMoneyShort(-850400, "EUR", english)), "−850 k€");
    EXPECT_EQ(text(formatMoneyShort(999600, "USD", english)), "1.00 M$");
    EXPECT_EQ(text(formatMoneyShort(999400, "USD", english)), "999 k$");
    EXPECT_EQ(text(formatMoneyShort(940, "CHF", english)), "940 CHF");
    EXPECT_EQ(text(formatMoneyShort(2.5e12, "USD", english)), "2,500 bn$");
    EXPECT_EQ(text(formatMoneyShort(0, "USD", english)), "0 $");
}

TEST(Format, DifferencesShowTheirSign) {
    EXPECT_EQ(text(formatDifference(-0.031, Unit::share, english)), "−3.1 points");
    EXPECT_EQ(text(formatDifference(1.2, Unit::fte, english)), "+1.2 FTE");
    EXPECT_EQ(text(formatDifference(0.04, Unit::fte, english)), "0.0 FTE");
    EXPECT_EQ(text(formatDifferenceNumber(0.083, Unit::share, english)), "+8.3");
}

TEST(Format, WhatAnEditorOpensWithReadsBackToTheSameValue) {
    EXPECT_EQ(text(formatForEdit(0.07, Unit::share, english)), "7");
    EXPECT_EQ(text(formatForEdit(0.29, Unit::share, english)), "29");
    EXPECT_EQ(text(formatForEdit(20190, Unit::conversations, english)), "20190");
    EXPECT_EQ(text(formatForEdit(0.125, Unit::share, german)), "12,5");
    for (const double share : {1.0 / 3, 0.1 + 0.2, 0.999999999999}) {
        const double back = formatForEdit(share, Unit::share, QLocale::c()).toDouble() / 100;
        EXPECT_DOUBLE_EQ(back, share);
    }
}

TEST(Format, TicksShowTheDecimalsOfTheirStep) {
    EXPECT_EQ(text(formatTick(0.6, 0.2, Unit::share, english)), "60");
    EXPECT_EQ(text(formatTick(0.625, 0.025, Unit::share, english)), "62.5");
    EXPECT_EQ(text(formatTick(1.5, 0.5, Unit::fte, english)), "1.5");
    EXPECT_EQ(text(formatTick(20000, 5000, Unit::conversations, english)), "20,000");
    EXPECT_EQ(text(formatTick(-10, 5, Unit::fte, english)), "−10");
    EXPECT_EQ(text(formatTick(400000, 200000, Unit::money, english)), "400");
    EXPECT_EQ(text(tickUnit(200000, Unit::money, "USD")), "k$");
    EXPECT_EQ(text(formatTick(2.5e6, 2.5e6, Unit::money, english)), "2.5");
    EXPECT_EQ(text(tickUnit(2.5e6, Unit::money, "EUR")), "M€");
    EXPECT_EQ(text(formatTick(20, 5, Unit::money, english)), "20");
    EXPECT_EQ(text(tickUnit(5000, Unit::conversations, "USD")), "conv.");
}

TEST(Format, MonthsHaveTheirNamesInTheLocale) {
    const plan::Month month = std::chrono::year{2026} / std::chrono::March;
    EXPECT_EQ(text(monthShort(month, english)), "Mar");
    EXPECT_EQ(text(monthLong(month, english)), "March 2026");
    EXPECT_EQ(text(monthLong(month, german)), "März 2026");
    EXPECT_EQ(text(monthShortWithYear(month, english)), "Mar 26");
    EXPECT_EQ(text(formatDate(month / std::chrono::day{12}, english)), "12 Mar 2026");
}

TEST(Catalogue, EveryEntryHasAWordForPeople) {
    for (const plan::LeverInfo& lever : plan::leverCatalogue()) {
        EXPECT_FALSE(label(lever.key).isEmpty()) << lever.name;
        EXPECT_FALSE(help(lever.key).isEmpty()) << lever.name;
        EXPECT_FALSE(label(lever.section).isEmpty()) << lever.name;
        EXPECT_FALSE(label(lever.kind).isEmpty()) << lever.name;
    }
    for (const plan::MetricInfo& metric : plan::metricCatalogue()) {
        EXPECT_FALSE(label(metric.metric).isEmpty()) << metric.name;
        EXPECT_FALSE(formula(metric.metric).isEmpty()) << metric.name;
        EXPECT_FALSE(label(metric.section).isEmpty()) << metric.name;
    }
}

TEST(Catalogue, ALeverIsNamedWithItsWorkTypeAndMonth) {
    plan::Plan plan;
    plan.workTypes.emplace_back();
    plan.workTypes.back().id = {"a"};
    plan.workTypes.back().name = "Actions %1";
    const plan::LeverRef resolution{plan::LeverKey::resolution, {"a"}};
    EXPECT_EQ(text(leverTitle(resolution, plan)), "AI resolution, planned, Actions %1");
    EXPECT_EQ(text(leverPlace({plan::LeverKey::inboxShare, {}}, 9, plan, english)), "Inbox share, Oct 2026");
    EXPECT_EQ(text(leverPlace({plan::LeverKey::inboxShare, {}}, -1, plan, english)), "Inbox share");
}

TEST(Aggregate, FollowsTheCatalogue) {
    const std::array<double, 4> values{1, 2, 3, 6};
    EXPECT_DOUBLE_EQ(aggregate(values, plan::Metric::inbound, 0, 4), 12);
    EXPECT_DOUBLE_EQ(aggregate(values, plan::Metric::requiredFte, 0, 4), 3);
    EXPECT_DOUBLE_EQ(aggregate(values, plan::Metric::automation, 0, 3), 3);
    EXPECT_TRUE(std::isnan(aggregate(values, plan::Metric::inbound, 2, 2)));
}

TEST(Aggregate, WhatDoesNotExistSpoilsASumButNotAMean) {
    const std::array<double, 3> values{1, nan, 3};
    EXPECT_TRUE(std::isnan(aggregate(values, plan::Metric::inbound, 0, 3)));
    EXPECT_DOUBLE_EQ(aggregate(values, plan::Metric::outputPerPerson, 0, 3), 2);
    EXPECT_TRUE(std::isnan(aggregate(values, plan::Metric::outputPerPerson, 1, 2)));
}

} // namespace
} // namespace headroom::ui
