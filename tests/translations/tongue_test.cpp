#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/languages.h"
#include "ui/words/parse.h"

#include <QCoreApplication>
#include <gtest/gtest.h>

#include <iostream>

namespace headroom::ui {

void PrintTo(const Tongue& tongue, std::ostream* out) {
    *out << nameOf(tongue.words).toStdString() << " with " << tongue.locale.name().toStdString();
}

namespace {

const QLocale germany(QLocale::German, QLocale::Germany);
const QLocale america(QLocale::English, QLocale::UnitedStates);

TEST(Tongue, FollowsTheSystemWhereNothingElseIsChosen) {
    EXPECT_EQ(tongueFor(Language::system, germany, {QStringLiteral("de-DE"), QStringLiteral("de")}),
              (Tongue{Language::german, germany}));
    EXPECT_EQ(tongueFor(Language::system, america, {QStringLiteral("en-US")}),
              (Tongue{Language::english, america}));
    const QLocale austria(QLocale::German, QLocale::Austria);
    EXPECT_EQ(tongueFor(Language::system, austria, {QStringLiteral("de-AT")}).locale, austria);
}

TEST(Tongue, SpeaksTheFirstWantedLanguageItKnows) {
    const QLocale france(QLocale::French, QLocale::France);
    EXPECT_EQ(tongueFor(Language::system, france, {QStringLiteral("fr-FR"), QStringLiteral("de")}).words,
              Language::german);
    EXPECT_EQ(tongueFor(Language::system, france, {QStringLiteral("fr-FR")}).words, Language::english);
}

TEST(Tongue, IsPlainEnglishWithoutALanguage) {
    EXPECT_EQ(tongueFor(Language::system, QLocale::c(), {QStringLiteral("C")}),
              (Tongue{Language::english, QLocale::c()}));
    // LANG=C is no wish for a language that comes after it.
    EXPECT_EQ(tongueFor(Language::system, QLocale::c(), {QStringLiteral("C"), QStringLiteral("de")}).words,
              Language::english);
}

TEST(Tongue, WordsAreChosenAndNumbersStayThoseOfTheCountry) {
    const Tongue english = tongueFor(Language::english, germany, {QStringLiteral("de-DE")});
    EXPECT_EQ(english.words, Language::english);
    EXPECT_EQ(english.locale.language(), QLocale::English);
    EXPECT_EQ(english.locale.decimalPoint(), QStringLiteral(",")) << "as the spreadsheet beside it";
    const Tongue german = tongueFor(Language::german, america, {QStringLiteral("en-US")});
    EXPECT_EQ(german.words, Language::german);
    EXPECT_EQ(german.locale.language(), QLocale::German);
    EXPECT_EQ(tongueFor(Language::german, QLocale::c(), {}).locale.language(), QLocale::German);
}

TEST(Tongue, ChoiceIsKeptByName) {
    for (const Language language : {Language::system, Language::english, Language::german})
        EXPECT_EQ(languageNamed(nameOf(language)), language);
    EXPECT_EQ(languageNamed(QStringLiteral("tlh")), Language::system);
}

TEST(Spoken, GermanFromTheProgramItself) {
    const QLocale before;
    {
        Translations translations(Language::german);
        EXPECT_EQ(label(plan::Section::demand), QStringLiteral("Nachfrage"));
        EXPECT_EQ(label(plan::Metric::headcount), QStringLiteral("Personalbestand"));
        EXPECT_EQ(QLocale().language(), QLocale::German);
        translations.speak(Language::english);
        EXPECT_EQ(label(plan::Metric::headcount), QStringLiteral("Headcount"));
        translations.speak(Language::german);
    }
    EXPECT_EQ(label(plan::Section::demand), QStringLiteral("Demand")) << "gone with the object";
    EXPECT_EQ(QLocale(), before);
}

TEST(Spoken, PluralsFollowTheCount) {
    const QLocale c = QLocale::c();
    const auto conversations = [&](double n) { return formatWithUnit(n, plan::Unit::conversations, c); };
    {
        const Translations translations(Language::english);
        EXPECT_EQ(conversations(1), QStringLiteral("1 conversation"));
        EXPECT_EQ(conversations(2), QStringLiteral("2 conversations"));
        EXPECT_EQ(QCoreApplication::translate("headroom::ui::SelectionSummary", "%n values", nullptr, 1),
                  QStringLiteral("1 value"))
            << "the plural's own singular";
    }
    const Translations translations(Language::german);
    EXPECT_EQ(conversations(1), QStringLiteral("1 Vorgang"));
    EXPECT_EQ(conversations(0), QStringLiteral("0 Vorgänge"));
    EXPECT_EQ(conversations(2), QStringLiteral("2 Vorgänge"));
}

TEST(Spoken, WhatOtherProgramsReadIsPlainEnglishInAnyLanguage) {
    const Translations translations(Language::german);
    {
        const PlainWords plain;
        EXPECT_EQ(label(plan::Metric::headcount), QStringLiteral("Headcount"));
        EXPECT_EQ(QLocale(), QLocale::c());
        EXPECT_EQ(QCoreApplication::translate("headroom::ui::SelectionSummary", "%n values", nullptr, 1),
                  QStringLiteral("1 value"));
    }
    EXPECT_EQ(label(plan::Metric::headcount), QStringLiteral("Personalbestand"));
    EXPECT_EQ(QLocale().language(), QLocale::German);
}

TEST(Spoken, MonthsAndNumbersInGerman) {
    const QLocale locale = germany;
    const plan::Month march{std::chrono::year{2026}, std::chrono::month{3}};
    EXPECT_EQ(monthLong(march, locale), QStringLiteral("März 2026"));
    EXPECT_EQ(formatNumber(0.625, plan::Unit::share, locale), QStringLiteral("62,5"));
    EXPECT_EQ(formatWithUnit(-20190.4, plan::Unit::fte, locale).left(9), QStringLiteral("−20.190,4"));
    const Translations translations(Language::german);
    EXPECT_EQ(formatDate({std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{5}}, locale),
              QStringLiteral("05.03.2026"));
    EXPECT_EQ(formatWithUnit(59.1, plan::Unit::fte, locale), QStringLiteral("59,1 VZÄ"));
}

TEST(Spoken, NumbersAreTypedWithGermanUnits) {
    const Translations translations(Language::german);
    const auto read = [](const char* text, plan::Unit unit) {
        return parseNumber(QString::fromUtf8(text), QStringLiteral("x"), unit, germany,
                           QStringLiteral("EUR"));
    };
    EXPECT_EQ(read("1.250,5 Tsd. €", plan::Unit::money).value, 1'250'500);
    EXPECT_EQ(read("850 T€", plan::Unit::money).value, 850'000);
    EXPECT_EQ(read("5,28 Mio. EUR", plan::Unit::money).value, 5'280'000);
    EXPECT_EQ(read("2 Mrd. €", plan::Unit::money).value, 2e9);
    EXPECT_EQ(read("3 Tsd. Vorgänge", plan::Unit::conversations).value, 3'000);
    EXPECT_EQ(read("40 Vorg.", plan::Unit::conversations).value, 40);
    EXPECT_EQ(read("62,5 Prozent", plan::Unit::share).value, 0.625);
    EXPECT_EQ(read("1,5 Std.", plan::Unit::minutes).value, 90);
    EXPECT_EQ(read("3 Personen", plan::Unit::people).value, 3);
    EXPECT_EQ(read("3,5 VZÄ", plan::Unit::fte).value, 3.5);
    EXPECT_EQ(read("3.5 FTE", plan::Unit::fte).value, std::nullopt) << "a point is no decimal sign here";
    EXPECT_EQ(read("2 days", plan::Unit::days).value, 2) << "English is read beside it";
    EXPECT_EQ(read("2 Äpfel", plan::Unit::days).value, std::nullopt);
}

} // namespace
} // namespace headroom::ui
