#include "ui/words/format.h"
#include "ui/words/parse.h"

#include <gtest/gtest.h>

#include <random>

namespace headroom::ui {
namespace {

using plan::LeverKey;

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);
const QLocale french(QLocale::French, QLocale::France);

ParsedNumber parse(const char* text, LeverKey key, const QLocale& locale = english) {
    return parseNumber(QString::fromUtf8(text), plan::info(key), locale, QStringLiteral("USD"));
}

struct Case {
    const char* text;
    LeverKey key;
    double value;
};

class Understood : public testing::TestWithParam<Case> {};

TEST_P(Understood, ByTheUnitOfTheCell) {
    const auto& [text, key, value] = GetParam();
    const ParsedNumber parsed = parse(text, key);
    ASSERT_TRUE(parsed.value) << text << ": " << parsed.reason.toStdString();
    EXPECT_DOUBLE_EQ(*parsed.value, value) << text;
    EXPECT_TRUE(parsed.reason.isEmpty());
    EXPECT_FALSE(parsed.echo.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Parse, Understood,
    testing::Values(Case{"85", LeverKey::inboxShare, 0.85}, Case{"85%", LeverKey::inboxShare, 0.85},
                    Case{" 85 % ", LeverKey::inboxShare, 0.85}, Case{"0.85", LeverKey::inboxShare, 0.0085},
                    Case{"0.85 %", LeverKey::inboxShare, 0.0085},
                    Case{"85 percent", LeverKey::inboxShare, 0.85}, Case{"(5)", LeverKey::growth, -0.05},
                    Case{"−5", LeverKey::growth, -0.05}, Case{"-5%", LeverKey::growth, -0.05},
                    Case{"+5", LeverKey::growth, 0.05}, Case{"20,190", LeverKey::volume, 20190},
                    Case{"20 190", LeverKey::volume, 20190}, Case{"20\u00a0190", LeverKey::volume, 20190},
                    Case{"20'190", LeverKey::volume, 20190}, Case{"20’190", LeverKey::volume, 20190},
                    Case{"20k", LeverKey::volume, 20000}, Case{"1.5 K", LeverKey::volume, 1500},
                    Case{"1.2m", LeverKey::volume, 1.2e6}, Case{"20k conv.", LeverKey::volume, 20000},
                    Case{"20190 conversations", LeverKey::volume, 20190}, Case{".5", LeverKey::volume, 0.5},
                    Case{"5.", LeverKey::volume, 5}, Case{"1.2e4", LeverKey::volume, 12000},
                    Case{"1E+3", LeverKey::volume, 1000}, Case{"80k", LeverKey::loadedCost, 80000},
                    Case{"$80,000", LeverKey::loadedCost, 80000},
                    Case{"80,000 USD", LeverKey::loadedCost, 80000},
                    Case{"80 k$", LeverKey::loadedCost, 80000}, Case{"$ 80k", LeverKey::loadedCost, 80000},
                    Case{"0.99", LeverKey::aiPrice, 0.99}, Case{"12 h", LeverKey::upkeepHours, 12},
                    Case{"90 min", LeverKey::upkeepHours, 1.5}, Case{"9 min", LeverKey::handleMinutes, 9},
                    Case{"1.5 h", LeverKey::handleMinutes, 90}, Case{"4 people", LeverKey::plannedHires, 4},
                    Case{"2 FTE", LeverKey::contractors, 2}, Case{"3 months", LeverKey::hiringLead, 3},
                    Case{"0.3", LeverKey::complexity, 0.3}, Case{"30 %", LeverKey::complexity, 0.3},
                    Case{"1.2×", LeverKey::handoverFactor, 1.2}, Case{"٤٢", LeverKey::plannedHires, 42},
                    Case{"0", LeverKey::inboxShare, 0}, Case{"100", LeverKey::inboxShare, 1}));

class Refused : public testing::TestWithParam<Case> {};

TEST_P(Refused, WithAReason) {
    const auto& [text, key, value] = GetParam();
    const ParsedNumber parsed = parse(text, key);
    EXPECT_FALSE(parsed.value) << text << " was read as " << *parsed.value;
    EXPECT_FALSE(parsed.reason.isEmpty()) << text;
    EXPECT_TRUE(parsed.echo.isEmpty()) << text;
}

INSTANTIATE_TEST_SUITE_P(
    Parse, Refused,
    testing::Values(Case{"", LeverKey::volume, 0}, Case{"   ", LeverKey::volume, 0},
                    Case{"nan", LeverKey::volume, 0}, Case{"NaN", LeverKey::volume, 0},
                    Case{"inf", LeverKey::volume, 0}, Case{"-inf", LeverKey::growth, 0},
                    Case{"infinity", LeverKey::volume, 0}, Case{"1e999", LeverKey::volume, 0},
                    Case{"abc", LeverKey::volume, 0}, Case{"12abc", LeverKey::volume, 0},
                    Case{"abc12", LeverKey::volume, 0}, Case{"1 2 3 4", LeverKey::volume, 0},
                    Case{"1,5", LeverKey::volume, 0}, Case{"0,85", LeverKey::inboxShare, 0},
                    Case{"1.2.3", LeverKey::volume, 0}, Case{"1,234,56", LeverKey::volume, 0},
                    Case{"12:30", LeverKey::handleMinutes, 0}, Case{"1/2", LeverKey::inboxShare, 0},
                    Case{"=A1", LeverKey::volume, 0}, Case{"--5", LeverKey::growth, 0},
                    Case{"-(5)", LeverKey::growth, 0}, Case{"(-5)", LeverKey::growth, 0},
                    Case{"(5", LeverKey::growth, 0}, Case{"5)", LeverKey::growth, 0},
                    Case{"5-", LeverKey::growth, 0}, Case{"120", LeverKey::inboxShare, 0},
                    Case{"-1", LeverKey::inboxShare, 0}, Case{"-1", LeverKey::volume, 0},
                    Case{"2.5", LeverKey::hiringLead, 0}, Case{"0", LeverKey::hiringLead, 0},
                    Case{"25", LeverKey::hiringLead, 0}, Case{"20k", LeverKey::plannedHires, 0},
                    Case{"12 h", LeverKey::volume, 0}, Case{"12 %", LeverKey::volume, 0},
                    Case{"€80,000", LeverKey::loadedCost, 0}, Case{"80,000 EUR", LeverKey::loadedCost, 0},
                    Case{"$5", LeverKey::volume, 0}, Case{"#REF!", LeverKey::volume, 0},
                    Case{"#DIV/0!", LeverKey::volume, 0}, Case{"–", LeverKey::volume, 0},
                    Case{"0x10", LeverKey::volume, 0}, Case{"1\n2", LeverKey::volume, 0}));

TEST(Parse, LimitsAreNamedInTheReason) {
    const QString reason = parse("120", LeverKey::inboxShare).reason;
    EXPECT_TRUE(reason.contains(QStringLiteral("0 %"))) << reason.toStdString();
    EXPECT_TRUE(reason.contains(QStringLiteral("100 %"))) << reason.toStdString();
    EXPECT_TRUE(reason.contains(QStringLiteral("120 %"))) << reason.toStdString();
    EXPECT_TRUE(parse("-1", LeverKey::volume).reason.contains(QStringLiteral("at least 0")));
}

TEST(Parse, TheEchoSaysWhatAFractionWasTakenFor) {
    EXPECT_EQ(parse("85", LeverKey::inboxShare).echo.toStdString(), "85 %");
    EXPECT_EQ(parse("0.85", LeverKey::inboxShare).echo.toStdString(), "0.85 %, not 85 %");
    EXPECT_EQ(parse("0.85 %", LeverKey::inboxShare).echo.toStdString(), "0.85 %");
    EXPECT_EQ(parse("20k", LeverKey::volume).echo.toStdString(), "20,000 conv.");
    EXPECT_EQ(parse("1.5 h", LeverKey::handleMinutes).echo.toStdString(), "90 min");
}

TEST(Parse, TheLocaleDecidesWhatPointAndCommaMean) {
    EXPECT_DOUBLE_EQ(*parse("20.190", LeverKey::volume, german).value, 20190);
    EXPECT_DOUBLE_EQ(*parse("20.190,5", LeverKey::volume, german).value, 20190.5);
    EXPECT_DOUBLE_EQ(*parse("62,5", LeverKey::inboxShare, german).value, 0.625);
    EXPECT_FALSE(parse("62.5", LeverKey::inboxShare, german).value);
    EXPECT_DOUBLE_EQ(*parse("20\u202f190,5", LeverKey::volume, french).value, 20190.5);
    EXPECT_DOUBLE_EQ(*parse("20.190", LeverKey::volume, english).value, 20.19);
    const QLocale india(QLocale::English, QLocale::India);
    EXPECT_DOUBLE_EQ(*parse("12,34,567", LeverKey::volume, india).value, 1234567);
    EXPECT_FALSE(parse("12,34,567", LeverKey::volume, english).value);
}

TEST(Parse, WhatAnEditorOpensWithIsReadBack) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> shares(0, 1), volumes(0, 1e6);
    for (const QLocale& locale : {english, german, french, QLocale::c(), QLocale(QLocale::Swedish)}) {
        for (int i = 0; i < 200; ++i) {
            const double share = shares(random), volume = volumes(random);
            const auto back = parseNumber(formatForEdit(share, plan::Unit::share, locale),
                                          plan::info(LeverKey::inboxShare), locale);
            ASSERT_TRUE(back.value) << locale.name().toStdString() << back.reason.toStdString();
            EXPECT_DOUBLE_EQ(*back.value, share);
            const auto count = parseNumber(formatForEdit(volume, plan::Unit::conversations, locale),
                                           plan::info(LeverKey::volume), locale);
            ASSERT_TRUE(count.value);
            EXPECT_EQ(*count.value, volume);
        }
        const auto negative = parseNumber(formatForEdit(-0.125, plan::Unit::share, locale),
                                          plan::info(LeverKey::growth), locale);
        ASSERT_TRUE(negative.value) << locale.name().toStdString();
        EXPECT_EQ(*negative.value, -0.125);
    }
}

TEST(Parse, AnyTextGivesAValueOrAReasonAndNeverBoth) {
    const QString alphabet = QStringLiteral("0123456789.,'() +-−%$€kmehE\u00a0\u202fx٣\t#");
    std::mt19937 random(11);
    std::uniform_int_distribution<qsizetype> pick(0, alphabet.size() - 1), length(0, 9);
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (qsizetype n = length(random); n > 0; --n) text += alphabet.at(pick(random));
        for (const LeverKey key :
             {LeverKey::inboxShare, LeverKey::volume, LeverKey::loadedCost, LeverKey::hiringLead}) {
            const auto parsed = parseNumber(text, plan::info(key), english, QStringLiteral("USD"));
            ASSERT_NE(parsed.value.has_value(), !parsed.reason.isEmpty()) << text.toStdString();
            if (!parsed.value) continue;
            ASSERT_GE(*parsed.value, plan::info(key).minimum) << text.toStdString();
            if (plan::info(key).maximum) {
                ASSERT_LE(*parsed.value, *plan::info(key).maximum) << text.toStdString();
            }
        }
    }
}

TEST(Parse, AFieldThatIsNoLeverHasLimitsOfItsOwn) {
    const NumberField draws{QStringLiteral("The number of draws"), plan::Unit::factor, 1, 10'000'000, true};
    const auto typed = [&](const char* text, const QLocale& locale = english) {
        return parseNumber(QString::fromUtf8(text), draws, locale);
    };
    EXPECT_EQ(typed("100,000").value, 100'000);
    EXPECT_EQ(typed("100.000", german).value, 100'000);
    EXPECT_EQ(typed("1e9").reason,
              QStringLiteral("The number of draws must be from 1 to 10,000,000; 1,000,000,000 is outside."));
    EXPECT_EQ(typed("2.5").reason, QStringLiteral("The number of draws must be a whole number."));
    EXPECT_FALSE(typed("abc").value);
    EXPECT_FALSE(typed("").value);
}

TEST(Parse, ALimitOfOneIsOnePerson) {
    const NumberField size{QStringLiteral("The size of a class"), plan::Unit::people, 1, 1000.0, true};
    EXPECT_EQ(
        parseNumber(QStringLiteral("0"), size, english).reason,
        QStringLiteral("The size of a class must be from 1 person to 1,000 people; 0 people is outside."));
}

TEST(TypedMonths, AreUnderstoodAsPeopleWriteThem) {
    const plan::Month wanted{std::chrono::year{2027}, std::chrono::March};
    for (const char* text :
         {"2027-03", "Mar 2027", "March 2027", " march 2027 ", "3/2027", "03-2027", "Mar 27", "Mar-27"})
        EXPECT_EQ(parseTypedMonth(QString::fromUtf8(text), english), wanted) << text;
    EXPECT_EQ(parseTypedMonth(QStringLiteral("März 2027"), german), wanted);
    EXPECT_EQ(parseTypedMonth(QStringLiteral("Mar 2027"), german), wanted) << "a sheet may be in English";
    for (const char* text : {"", "March", "2027", "13/2027", "someday", "1200", "2027-13"})
        EXPECT_FALSE(parseTypedMonth(QString::fromUtf8(text), english)) << text;
}

TEST(TypedMonths, NamesWithoutAYearAreThoseOfTheCalendar) {
    EXPECT_EQ(parseMonthName(QStringLiteral("jan"), english), 0);
    EXPECT_EQ(parseMonthName(QStringLiteral("December"), english), 11);
    EXPECT_EQ(parseMonthName(QStringLiteral("Dez."), german), 11);
    EXPECT_EQ(parseMonthName(QStringLiteral("mars"), french), 2);
    EXPECT_FALSE(parseMonthName(QStringLiteral("Billing"), english));
    EXPECT_FALSE(parseMonthName(QString(), english));
    EXPECT_FALSE(parseMonthName(QStringLiteral("."), english));
}

} // namespace
} // namespace headroom::ui
