#include "ui/theme/colours.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <cmath>

namespace headroom::ui {
namespace {

TEST(Colours, TextIsReadableInBothThemes) {
    for (const Colours& c : {lightColours(), darkColours(), printColours()}) {
        for (const QColor& surface :
             {c.background, c.card, c.rail, c.selection(), c.hover(), c.troubleTint()}) {
            const auto where = std::string(c.dark ? "dark " : "light ") + surface.name().toStdString();
            EXPECT_GE(contrast(c.ink, surface), 4.5) << where;
            EXPECT_GE(contrast(c.muted, surface), 4.5) << where;
            EXPECT_GE(contrast(c.input, surface), 4.5) << where;
        }
        for (const QColor& colour : c.series)
            EXPECT_GE(contrast(colour, c.background), 3) << colour.name().toStdString();
        for (const QColor& colour : {c.accent, c.trouble, c.good}) {
            EXPECT_GE(contrast(colour, c.background), 4.5) << colour.name().toStdString();
            EXPECT_GE(contrast(colour, c.card), 4.5) << colour.name().toStdString();
        }
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

} // namespace
} // namespace headroom::ui
