#include "ui/charts/chart_geometry.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/histogram_chart.h"
#include "ui/charts/histogram_painting.h"
#include "ui/charts/range_picture.h"
#include "ui/charts/tornado_chart.h"
#include "ui/charts/tornado_painting.h"
#include "ui/charts/waterfall_painting.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace headroom::ui {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
const QLocale english(QLocale::English, QLocale::UnitedStates);

TornadoChartData tornado(int bars) {
    TornadoChartData data;
    data.base = -6.5;
    data.baseName = "At base";
    data.lowName = "lever at its low";
    data.highName = "lever at its high";
    data.title = "What moves the worst gap";
    data.summary = "Resolution moves it most";
    data.empty = "Nothing is a bet";
    for (int i = 0; i < bars; ++i) {
        const double reach = 6.0 / (i + 1);
        data.bars.push_back(
            {QStringLiteral("Lever %1").arg(i), -6.5 - reach, -6.5 + reach / 2, "1 %", "2 %", {}});
    }
    return data;
}

int pixelsOf(const QImage& image, const QColor& colour, const QRectF& where) {
    int count = 0;
    const QRect box = where.toAlignedRect().intersected(image.rect());
    for (int y = box.top(); y <= box.bottom(); ++y)
        for (int x = box.left(); x <= box.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) +
                                 std::abs(pixel.blue() - colour.blue()) <
                             40
                         ? 1
                         : 0;
        }
    return count;
}

template <class Data, class Paint>
QImage painted(const Data& data, const QSize& size, Paint paint) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(printColours().background);
    QPainter painter(&image);
    paint(painter, QRectF(QPointF(0, 0), QSizeF(size)), data, ChartStyle{}, -1);
    return image;
}

TEST(Tornado, BarsReachFromTheBaseLineToTheirEnds) {
    const TornadoChartData data = tornado(3);
    const QRectF rect(0, 0, 800, 300);
    const auto g = layOutTornado(data, rect, ChartStyle{});
    EXPECT_EQ(g.shown, 3);
    EXPECT_GE(g.xOf(data.bars[0].low), g.plot.left() - 1e-6);
    EXPECT_LE(g.xOf(data.bars[0].high), g.plot.right() + 1e-6);
    const QImage image = painted(data, {800, 300}, paintTornado);
    const QColor full = blend(printColours().accent, printColours().background, 0.9);
    const QRectF row = g.row(0);
    const double base = g.xOf(data.base), high = g.xOf(data.bars[0].high), low = g.xOf(data.bars[0].low);
    EXPECT_GT(pixelsOf(image, full, QRectF(base + 3, row.top(), high - base - 6, row.height())),
              (high - base - 6) * 8);
    EXPECT_EQ(pixelsOf(image, full, QRectF(low + 1, row.top(), base - low - 4, row.height())), 0)
        << "the low end has a tone of its own";
}

TEST(Tornado, WhatThereIsNoRoomForSharesALine) {
    TornadoChartData data = tornado(40);
    EXPECT_EQ(layOutTornado(data, QRectF(0, 0, 800, 600), ChartStyle{}).shown, 12);
    const auto low = layOutTornado(data, QRectF(0, 0, 800, 150), ChartStyle{});
    EXPECT_LT(low.shown, 5);
    EXPECT_LE(low.row(low.shown).bottom(), 150) << "the line for the others too";
    data.barsAtMost = 100;
    EXPECT_EQ(layOutTornado(data, QRectF(0, 0, 800, 2000), ChartStyle{}).shown, 40);
}

TEST(Tornado, WidthCountsFromTheBaseLineToo) {
    TornadoChartData data = tornado(0);
    EXPECT_DOUBLE_EQ(data.widthOf({"a", -10, -8, {}, {}, {}}), 3.5) << "both ends on one side";
    EXPECT_DOUBLE_EQ(data.widthOf({"a", -7.5, -5.5, {}, {}, {}}), 2);
    EXPECT_DOUBLE_EQ(data.widthOf({"a", nan, -5.5, {}, {}, {}}), 1);
    EXPECT_FALSE(data.hasEffect({"a", -6.5, -6.5, {}, {}, {}}));
}

TEST(Tornado, TheTableHasEveryBar) {
    TornadoChartData data = tornado(2);
    data.bars[0].name = "Resolution\tActions";
    const QStringList rows = chartTable(data, english).split('\n');
    EXPECT_EQ(rows.at(0).toStdString(),
              "Lever\tIts low\tIts high\tlever at its low (FTE)\tlever at its high (FTE)\tAt base (FTE)");
    EXPECT_EQ(rows.at(1).toStdString(), "Resolution Actions\t1 %\t2 %\t-12.5\t-3.5\t-6.5");
    EXPECT_EQ(rows.size(), 4);
}

TEST(Tornado, SurvivesWhateverTheDataIs) {
    std::vector<TornadoChartData> strange{TornadoChartData{}, tornado(0), tornado(1)};
    strange.push_back(tornado(3));
    strange.back().bars[0].low = nan;
    strange.back().bars[1] = {"none", -6.5, -6.5, {}, {}, {}};
    strange.push_back(tornado(30));
    strange.back().base = nan;
    strange.push_back(tornado(2));
    strange.back().bars[0] = {"one side", -12, -9, {}, {}, {}};
    for (const TornadoChartData& data : strange)
        for (const QSize size : {QSize(900, 300), QSize(40, 20), QSize(1, 1)})
            EXPECT_EQ(painted(data, size, paintTornado).size(), size);
}

class Tornados : public testing::Test {
protected:
    Theme m_theme{ThemeChoice::light};
    TornadoChart m_chart{m_theme};

    void SetUp() override {
        m_chart.resize(700, 300);
        m_chart.setLocale(english);
        m_chart.setData(tornado(5));
        m_chart.show();
    }
};

TEST_F(Tornados, AreWalkedWithTheKeyboardAndReadOut) {
    EXPECT_EQ(m_chart.accessibleName().toStdString(), "What moves the worst gap");
    EXPECT_EQ(m_chart.accessibleDescription().toStdString(), "Resolution moves it most");
    QTest::keyClick(&m_chart, Qt::Key_Down);
    EXPECT_EQ(m_chart.hovered(), 0);
    EXPECT_EQ(m_chart.accessibleDescription().toStdString(),
              "Lever 0: lever at its low −12.5 FTE, lever at its high −3.5 FTE");
    QTest::keyClick(&m_chart, Qt::Key_End);
    QTest::keyClick(&m_chart, Qt::Key_Down);
    EXPECT_EQ(m_chart.hovered(), 4);
    QSignalSpy activated(&m_chart, &PaintedChart::activated);
    QTest::keyClick(&m_chart, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0].toInt(), 4);
    QTest::keyClick(&m_chart, Qt::Key_Escape);
    EXPECT_EQ(m_chart.hovered(), -1);
    EXPECT_EQ(m_chart.accessibleDescription().toStdString(), "Resolution moves it most");
}

TEST_F(Tornados, PointAtTheRowUnderThePointer) {
    const auto g = layOutTornado(m_chart.data(), m_chart.contentsRect(), ChartStyle{});
    QTest::mouseMove(&m_chart, g.row(2).center().toPoint());
    EXPECT_EQ(m_chart.hovered(), 2);
    m_chart.setData(tornado(1));
    EXPECT_EQ(m_chart.hovered(), -1) << "the part is gone";
}

TEST_F(Tornados, CopyImageDrawingAndNumbers) {
    m_chart.copy();
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->hasImage());
    EXPECT_TRUE(copied->data("image/svg+xml").contains("</svg>"));
    EXPECT_TRUE(copied->text().contains("Lever 4"));
}

HistogramChartData histogram() {
    HistogramChartData data;
    data.from = -12;
    data.width = 1;
    data.shares = {0.02, 0.05, 0.1, 0.2, 0.25, 0.15, 0.1, 0.06, 0.04, 0.02, 0.005, 0.003, 0.002};
    data.marks = {{"P10", -10.2, ColourRole::muted},
                  {"P50", -7.6, ColourRole::ink, Qt::SolidLine, true},
                  {"Base", -7.5, ColourRole::accent, Qt::DashLine},
                  {"P90", -4.4, ColourRole::muted}};
    data.negativeIsTrouble = true;
    data.title = "Worst gap";
    data.summary = "Between";
    return data;
}

TEST(Histogram, BarsStandWhereTheirValuesAre) {
    const HistogramChartData data = histogram();
    const auto g = layOutHistogram(data, QRectF(0, 0, 800, 300), ChartStyle{});
    const QImage image = painted(data, {800, 300}, paintHistogram);
    const Colours colours = printColours();
    const QColor bar = blend(colours.trouble, colours.background, 0.45);
    const auto box = [&](double from) {
        return QRectF(QPointF(g.xOf(from) + 2, g.plot.bottom() - 3),
                      QPointF(g.xOf(from + 1) - 2, g.plot.bottom() - 1));
    };
    EXPECT_GT(pixelsOf(image, bar, box(-9)), 50);
    EXPECT_EQ(pixelsOf(image, bar, box(0)), 0);
    EXPECT_GT(g.xOf(-12), g.plot.left());
    EXPECT_LT(g.xOf(1), g.plot.right());
    EXPECT_NEAR(data.shareUpTo(12), std::accumulate(data.shares.begin(), data.shares.end(), 0.0), 1e-12);
    EXPECT_DOUBLE_EQ(data.shareUpTo(-1), 0);
}

TEST(Histogram, AFigureThatNeverMovedHasOneBar) {
    HistogramChartData data;
    data.from = 5;
    data.shares = {1};
    data.marks = {{"P50", 5}};
    const auto g = layOutHistogram(data, QRectF(0, 0, 800, 300), ChartStyle{});
    EXPECT_LT(g.first, 5);
    EXPECT_GT(g.last, 5);
    EXPECT_EQ(painted(data, {800, 300}, paintHistogram).size(), QSize(800, 300));
}

TEST(Histogram, ABarAtTheEndSaysThatItHoldsWhatIsBeyond) {
    HistogramChartData data = histogram();
    EXPECT_EQ(barName(data, 0, english).toStdString(), "−12.0 to −11.0 FTE");
    data.beyondFirst = data.beyondLast = true;
    EXPECT_EQ(barName(data, 0, english).toStdString(), "−11.0 FTE and less");
    EXPECT_EQ(barName(data, 12, english).toStdString(), "0.0 FTE and more");
    EXPECT_EQ(barName(data, 1, english).toStdString(), "−11.0 to −10.0 FTE");
    const QStringList rows = chartTable(data, english).split(u'\n');
    EXPECT_TRUE(rows[1].startsWith(QStringLiteral("\t-11"))) << rows[1].toStdString();
    EXPECT_TRUE(rows[13].startsWith(QStringLiteral("0\t\t"))) << rows[13].toStdString();
}

TEST(Histogram, SurvivesWhateverTheDataIs) {
    std::vector<HistogramChartData> strange{HistogramChartData{}, histogram(), histogram(), histogram()};
    strange[1].marks.push_back({"Nowhere", nan});
    strange[2].from = nan;
    strange[3].shares.assign(40, 0.0);
    for (const HistogramChartData& data : strange)
        for (const QSize size : {QSize(900, 300), QSize(40, 20), QSize(1, 1)})
            EXPECT_EQ(painted(data, size, paintHistogram).size(), size);
}

TEST(Histogram, IsWalkedReadOutAndCopied) {
    Theme theme(ThemeChoice::light);
    HistogramChart chart(theme);
    chart.setLocale(english);
    chart.resize(700, 300);
    chart.setData(histogram());
    chart.show();
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.hovered(), 1);
    EXPECT_EQ(chart.accessibleDescription().toStdString(),
              "−11.0 to −10.0 FTE: 5.0 % of the draws; at most that in 7.0 %");
    const auto g = layOutHistogram(chart.data(), chart.contentsRect(), ChartStyle{});
    QTest::mouseMove(&chart, QPointF(g.xOf(-6.5), g.plot.center().y()).toPoint());
    EXPECT_EQ(chart.hovered(), 5);
    chart.copy();
    const QStringList rows = QApplication::clipboard()->mimeData()->text().split('\n');
    EXPECT_EQ(rows.at(0).toStdString(), "From (FTE)\tTo (FTE)\tShare of draws (%)");
    EXPECT_EQ(rows.at(1).toStdString(), "-12\t-11\t2");
    EXPECT_EQ(rows.at(14).toStdString(), "P10\t-10.2\t");
}

TEST(RangePictures, ShowHowLikelyOutcomesAre) {
    RangePicture picture{0.5, 0.6, 0.65, 0.4, 0.7, {}, {}};
    for (int i = 0; i <= 20; ++i) picture.density.push_back(i * (20 - i));
    QImage image(120, 20, QImage::Format_ARGB32_Premultiplied);
    const Colours colours = lightColours();
    image.fill(colours.card);
    QPainter painter(&image);
    paintRangePicture(painter, QRectF(0, 0, 120, 20), picture, colours, colours.card);
    painter.end();
    const double base = 2 + (0.6 - 0.4) / 0.3 * 116;
    EXPECT_GT(pixelsOf(image, colours.accent, QRectF(base - 2, 1, 4, 16)), 20);
    const QColor fill = blend(colours.accent, colours.card, 0.34);
    EXPECT_GT(pixelsOf(image, fill, QRectF(50, 12, 20, 6)), 60);
    EXPECT_EQ(pixelsOf(image, fill, QRectF(0, 0, 8, 10)), 0);
}

TEST(RangePictures, SurviveWhateverTheRangeIs) {
    const Colours colours = darkColours();
    for (RangePicture picture :
         {RangePicture{}, RangePicture{1, 1, 1, 1, 1, {0, 0}, {}}, RangePicture{3, 2, 1, 0, 0, {}, {}},
          RangePicture{nan, 1, 2, nan, nan, {nan}, {}}, RangePicture{1, 2, 3, 0, 0, {}, {0.3, 0.4, 0.3}}})
        for (const QSizeF size : {QSizeF(100, 20), QSizeF(1, 1)}) {
            QImage image(100, 20, QImage::Format_ARGB32_Premultiplied);
            QPainter painter(&image);
            paintRangePicture(painter, QRectF(QPointF(0, 0), size), picture, colours, colours.card);
        }
}

MonthChartData fan(double shift, const QString& key) {
    MonthChartData data;
    for (unsigned m = 1; m <= 12; ++m) data.months.push_back(std::chrono::year{2026} / std::chrono::month{m});
    const auto level = [&](double value) { return std::vector<double>(12, value + shift); };
    data.bands = {{"P5 to P95", level(42), level(68), ColourRole::accent, {}, {}, false, false, 0.10},
                  {"P25 to P75", level(50), level(60), ColourRole::accent, {}, {}, false, false, 0.16}};
    data.axisKey = key;
    return data;
}

TEST(Bands, NestedOnesDarkenEachOther) {
    ChartStyle style;
    style.columns = ChartColumns{100, 60, 0};
    const MonthChartData data = fan(0, {});
    const QImage image = monthChartImage(data, style, {900, 300}, 1);
    const auto g = layOutChart(data, {900, 300}, style.columns, false, 1, english);
    const auto at = [&](double value) {
        return image.pixelColor(static_cast<int>(g.xOf(5)), static_cast<int>(g.yOf(value)));
    };
    EXPECT_LT(at(55.4).lightness(), at(63.4).lightness());
    EXPECT_LT(at(63.4).lightness(), at(69.5).lightness());
}

TEST(Bands, TheAxisStaysWhileTheSameNumbersAreRefined) {
    ChartScene scene;
    scene.setSize({900, 300});
    scene.setData(fan(2.5, "gap 1"));
    const Ticks first = scene.geometry().ticks;
    scene.setData(fan(0, "gap 1"));
    EXPECT_EQ(scene.geometry().ticks, first) << "there is room for it still";
    scene.setData(fan(-30, "gap 1"));
    EXPECT_NE(scene.geometry().ticks, first) << "it no longer fits";
    scene.setData(fan(2.5, "gap 2"));
    scene.setData(fan(0, "gap 1"));
    EXPECT_NE(scene.geometry().ticks, first) << "something else was drawn in between";
}

WaterfallChartData bridge(double before, std::vector<double> steps) {
    WaterfallChartData data;
    data.beforeName = "Before";
    data.afterName = "After";
    data.before = data.after = before;
    for (const double value : steps) {
        data.steps.push_back({"Step", value, "step", {}});
        data.after += value;
    }
    return data;
}

/// Whether the part's bar is broken on its way down its middle.
bool isBroken(const WaterfallChartData& data, int part) {
    const QImage image = painted(data, {600, 300}, paintWaterfall);
    const WaterfallGeometry g = layOutWaterfall(data, QRectF(0, 0, 600, 300), ChartStyle{});
    const auto [from, to] = data.edges(part);
    const int x = qRound(g.column(part).center().x());
    const int top = qRound(g.yOf(std::max(from, to))) + 3, bottom = qRound(g.yOf(std::min(from, to))) - 3;
    const QColor bar = image.pixelColor(x, bottom);
    EXPECT_NE(bar, printColours().background);
    for (int y = top; y < bottom; ++y)
        if (image.pixelColor(x, y) != bar) return true;
    return false;
}

TEST(Waterfall, TheTwoFiguresStandOnZeroWhereTheStepsCanBeSeenSo) {
    const WaterfallChartData data = bridge(20, {15, -5});
    const WaterfallGeometry g = layOutWaterfall(data, QRectF(0, 0, 600, 300), ChartStyle{});
    EXPECT_EQ(g.ticks.first, 0);
    EXPECT_FALSE(g.isCut());
    EXPECT_TRUE(cutNote(data, g, english).isEmpty());
    EXPECT_FALSE(isBroken(data, 0));
    EXPECT_FALSE(isBroken(data, 3));
}

TEST(Waterfall, AnAxisThatDoesNotBeginAtZeroIsPlainToSee) {
    const WaterfallChartData data = bridge(400, {12, -5});
    const WaterfallGeometry g = layOutWaterfall(data, QRectF(0, 0, 600, 300), ChartStyle{});
    EXPECT_TRUE(g.isCut());
    EXPECT_EQ(
        cutNote(data, g, english),
        QStringLiteral("The axis begins at %1 FTE, not at 0, so that the steps can be seen. The first and "
                       "the last bar are cut.")
            .arg(g.ticks.first));
    EXPECT_TRUE(isBroken(data, 0));
    EXPECT_FALSE(isBroken(data, 1)) << "a step is whole";
    EXPECT_TRUE(isBroken(data, 3));
}

} // namespace
} // namespace headroom::ui
