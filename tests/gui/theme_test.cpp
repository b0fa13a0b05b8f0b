#include "ui/theme/colours.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/styled_property.h"
#include "ui/theme/surface.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrapped_label.h"

#include <QApplication>
#include <QEnterEvent>
#include <QFrame>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace headroom::ui {
namespace {

const std::array allThemes{lightColours(), darkColours(), printColours()};

std::string nameOf(const Colours& c) {
    return c.dark ? "dark" : c == printColours() ? "print" : "light";
}

/// WCAG AA for text of any size, for every colour that words or numbers are in, on everything they stand on.
TEST(Colours, TextIsReadableOnEverySurface) {
    for (const Colours& c : allThemes)
        for (const QColor& surface :
             {c.background, c.card, c.rail, c.selection(), c.hover(), c.troubleTint()})
            for (const ColourRole role :
                 {ColourRole::ink, ColourRole::muted, ColourRole::input, ColourRole::accent,
                  ColourRole::trouble, ColourRole::caution, ColourRole::good})
                EXPECT_GE(contrast(c.of(role), surface), 4.5)
                    << nameOf(c) << ": " << c.of(role).name().toStdString() << " on "
                    << surface.name().toStdString();
}

/// Names stand beside their line in its colour.
TEST(Colours, SeriesAreReadableOnTheChart) {
    for (const Colours& c : allThemes)
        for (const QColor& colour : c.series)
            EXPECT_GE(contrast(colour, c.background), 4.5)
                << nameOf(c) << ": " << colour.name().toStdString();
}

/// How far two colours are apart in CIELAB; about 2 can just be told apart side by side.
double difference(const std::array<double, 3>& a, const std::array<double, 3>& b) {
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

using Matrix = std::array<std::array<double, 3>, 3>;

/// The colour in CIELAB (D65) as it is seen through `eye`, a matrix over linear sRGB.
std::array<double, 3> seen(const QColor& colour, const Matrix& eye) {
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const std::array rgb{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    std::array<double, 3> through{};
    for (std::size_t i = 0; i < 3; ++i)
        through[i] = std::clamp(eye[i][0] * rgb[0] + eye[i][1] * rgb[1] + eye[i][2] * rgb[2], 0.0, 1.0);
    const auto [r, g, b] = through;
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
    const double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// Machado, Oliveira and Fernandes (2009), severity 1.
TEST(Colours, SeriesAreApartForColourBlindEyes) {
    const std::array<std::pair<const char*, Matrix>, 4> eyes{{
        {"all colours", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
        {"no red",
         {{{0.152286, 1.052583, -0.204868},
           {0.114503, 0.786281, 0.099216},
           {-0.003882, -0.048116, 1.051998}}}},
        {"no green",
         {{{0.367322, 0.860646, -0.227968},
           {0.280085, 0.672501, 0.047413},
           {-0.011820, 0.042940, 0.968881}}}},
        {"no blue",
         {{{1.255528, -0.076749, -0.178779},
           {-0.078411, 0.930809, 0.147602},
           {0.004733, 0.691367, 0.303900}}}},
    }};
    constexpr double apart = 12; // of areas that lie next to each other in a stack
    for (const Colours& c : allThemes)
        for (const auto& [eye, matrix] : eyes)
            for (std::size_t a = 0; a < c.series.size(); ++a)
                for (std::size_t b = 0; b < a; ++b)
                    EXPECT_GE(difference(seen(c.series[a], matrix), seen(c.series[b], matrix)), apart)
                        << nameOf(c) << ", " << eye << ": " << c.series[a].name().toStdString() << " and "
                        << c.series[b].name().toStdString();
}

/// What can be changed, what is good and what is not differ from plain ink and from each other for them too.
TEST(Colours, WhatTroublesIsNotTakenForGood) {
    const Matrix noGreen{
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
    for (const Colours& c : allThemes) {
        EXPECT_GE(difference(seen(c.trouble, noGreen), seen(c.good, noGreen)), 12) << nameOf(c);
        EXPECT_GE(difference(seen(c.input, noGreen), seen(c.ink, noGreen)), 20) << nameOf(c);
    }
}

TEST(Colours, BlendsAreOpaqueAndBetweenTheTwo) {
    EXPECT_EQ(blend(Qt::black, Qt::white, 0), QColor(Qt::white));
    EXPECT_EQ(blend(Qt::black, Qt::white, 1), QColor(Qt::black));
    EXPECT_EQ(blend(Qt::black, Qt::white, 0.5).red(), 128);
    EXPECT_EQ(lightColours().troubleTint().alpha(), 255);
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 1e-6);
}

TEST(Colours, SeriesRepeatAfterSix) {
    EXPECT_EQ(Colours::seriesRole(0), ColourRole::series1);
    EXPECT_EQ(Colours::seriesRole(6), ColourRole::series1);
    EXPECT_EQ(Colours::seriesRole(-1), ColourRole::series6);
}

TEST(Fonts, FiguresOfEqualLengthAreEquallyWide) {
    const QFontMetricsF font(textFont(TextStyle::body));
    EXPECT_DOUBLE_EQ(figuresWidth(font, "111"), figuresWidth(font, "888"));
    EXPECT_DOUBLE_EQ(figuresWidth(font, "1,117.1"), figuresWidth(font, "8,888.8"));
    EXPECT_GT(figuresWidth(font, "−1"), figuresWidth(font, "1"));
}

TEST(Fonts, DigitsOfEqualRankStandUnderEachOther) {
    // The last digit of each number must start in the same column of pixels.
    const auto leftOfLastDigit = [](const QString& text) {
        QImage image(120, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(textFont(TextStyle::body));
        drawFigures(painter, QRectF(0, 0, 110, 24), Qt::AlignRight | Qt::AlignVCenter, text);
        painter.end();
        for (int x = 119; x >= 0; --x) // first inked column, from the decimal point's blank onwards
            for (int y = 0; y < 24; ++y)
                if (qGray(image.pixel(x, y)) < 200) return x;
        return -1;
    };
    EXPECT_EQ(leftOfLastDigit("11.8"), leftOfLastDigit("88.8"));
    EXPECT_EQ(leftOfLastDigit("1,111.0"), leftOfLastDigit("0.0"));
}

TEST(Icons, EveryIconDraws) {
    for (int i = 0; i <= static_cast<int>(IconName::chevronRight); ++i) {
        const QImage image = iconPixmap(static_cast<IconName>(i), Qt::red, 16, 2).toImage();
        ASSERT_EQ(image.size(), QSize(32, 32));
        int inked = 0;
        for (int y = 0; y < 32; ++y)
            for (int x = 0; x < 32; ++x)
                inked += qAlpha(image.pixel(x, y)) > 128 && qRed(image.pixel(x, y)) > 200 ? 1 : 0;
        EXPECT_GT(inked, 20) << "icon " << i;
    }
    EXPECT_FALSE(applicationIcon().pixmap(64).isNull());
}

TEST(Theme, ChangingTheChoiceChangesColoursAndSaysSoOnce) {
    Theme theme(ThemeChoice::light);
    QSignalSpy changes(&theme, &Theme::changed);
    EXPECT_FALSE(theme.isDark());
    theme.setChoice(ThemeChoice::dark);
    EXPECT_TRUE(theme.isDark());
    EXPECT_EQ(changes.count(), 1);
    theme.setChoice(ThemeChoice::dark);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(theme.palette().color(QPalette::Window), darkColours().background);
}

TEST(Theme, ThePaletteOfADarkSystemMakesADarkTheme) {
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(dark);
    EXPECT_TRUE(Theme(ThemeChoice::system).isDark());
    EXPECT_FALSE(Theme(ThemeChoice::light).isDark());
    QApplication::setPalette(QPalette());
    EXPECT_FALSE(Theme(ThemeChoice::system).isDark());
}

TEST(Theme, AppliesItselfAndFollowsTheSystem) {
    Theme theme(ThemeChoice::dark);
    theme.applyTo(*qApp);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), darkColours().background);
    EXPECT_FALSE(qApp->styleSheet().contains('@'));
    // The system's palette (light here) comes back when the choice is left to it.
    QSignalSpy changes(&theme, &Theme::changed);
    theme.setChoice(ThemeChoice::system);
    EXPECT_FALSE(theme.isDark());
    EXPECT_EQ(changes.count(), 1);
    QEvent event(QEvent::ThemeChange);
    QApplication::sendEvent(qApp, &event);
    EXPECT_FALSE(theme.isDark());
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), lightColours().background);
    EXPECT_EQ(changes.count(), 1);
    qApp->setStyleSheet({});
}

/// The sizes are worked out without a QLabel's help, and are its.
TEST(Theme, LabelsHaveTheColourOfTheirKindAndFollowTheTheme) {
    Theme theme(ThemeChoice::light);
    theme.applyTo(*qApp);
    QLabel label(QStringLiteral("words"));
    const auto ink = [&label] { return label.palette().color(QPalette::WindowText); };
    label.setProperty("kind", QStringLiteral("trouble"));
    label.ensurePolished();
    EXPECT_EQ(ink(), lightColours().trouble);
    theme.setChoice(ThemeChoice::dark);
    EXPECT_EQ(ink(), darkColours().trouble);
    setStyled(label, "kind", QStringLiteral("good"));
    EXPECT_EQ(ink(), darkColours().good);
    setStyled(label, "kind", QString());
    EXPECT_EQ(ink(), darkColours().ink);
}

TEST(Theme, SurfacesAreDrawnInTheColoursOfTheMoment) {
    Theme theme(ThemeChoice::light);
    theme.applyTo(*qApp);
    QFrame bar;
    setSurface(bar, Surface::bar);
    bar.resize(40, 20);
    const auto at = [&bar](int x, int y) { return bar.grab().toImage().pixelColor(x, y); };
    EXPECT_EQ(bar.contentsMargins(), QMargins(0, 0, 0, 1)) << "its hairline is not covered";
    EXPECT_EQ(at(20, 0), lightColours().card);
    EXPECT_EQ(at(20, 19), lightColours().line);
    theme.setChoice(ThemeChoice::dark);
    EXPECT_EQ(at(20, 0), darkColours().card);
    setSurface(bar, Surface::inspector);
    EXPECT_EQ(at(0, 10), darkColours().line);
    EXPECT_EQ(at(20, 19), darkColours().card);
    setSurface(bar, Surface::card);
    EXPECT_EQ(at(20, 10), darkColours().card);
    EXPECT_EQ(at(0, 10), darkColours().line);
    EXPECT_NE(at(0, 0), darkColours().line) << "its corners are round";
}

TEST(WrappedLabel, IsAsLargeAsAnyLabelWithThatText) {
    const QStringList texts{
        QStringLiteral("Gap"),
        QStringLiteral("Understaffed in November: 4.2 FTE short"),
        QStringLiteral(
            "The planned reductions of 4 people come before it. 5 starters in June, approved by March, "
            "would close it.  Ranges: P10–P90, 2,000 of 100,000 draws so far."),
        QStringLiteral("Two lines,\nof which the second is the longer one, with R&D and a\ttab in it."),
        QStringLiteral("Donaudampfschifffahrtsgesellschaftskapitänsmütze"),
        QStringLiteral("Rich <b>text</b> of two kinds, which is left to the base"),
        {},
    };
    WrappedLabel label;
    QLabel usual;
    usual.setWordWrap(true);
    for (const auto style : {TextStyle::body, TextStyle::title, TextStyle::secondary})
        for (const int margin : {0, 12})
            for (const QString& text : texts) {
                SCOPED_TRACE(text.toStdString() + ", margin " + std::to_string(margin));
                for (QLabel* each : {static_cast<QLabel*>(&label), &usual}) {
                    each->setFont(textFont(style));
                    each->setContentsMargins(margin, 0, margin, margin);
                    each->setText(text);
                }
                EXPECT_EQ(label.sizeHint(), usual.sizeHint());
                EXPECT_EQ(label.minimumSizeHint(), usual.minimumSizeHint());
                for (const int width : {0, 40, 97, 200, 333, 1000})
                    EXPECT_EQ(label.heightForWidth(width), usual.heightForWidth(width)) << width;
            }
}

TEST(WrappedLabel, CanBeSelectedOnceTheMouseIsNear) {
    WrappedLabel label;
    label.setText(QStringLiteral("A sentence that is longer than the label is wide, and so has lines."));
    label.setSelectable(true);
    const int height = label.heightForWidth(120);
    EXPECT_FALSE(label.textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    QEnterEvent enter(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1));
    QCoreApplication::sendEvent(&label, &enter);
    EXPECT_TRUE(label.textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    EXPECT_EQ(label.heightForWidth(120), height);
    label.setSelectable(false);
    EXPECT_FALSE(label.textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
}

} // namespace
} // namespace headroom::ui
