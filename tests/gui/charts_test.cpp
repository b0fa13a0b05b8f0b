#include "ui/charts/chart_geometry.h"
#include "ui/charts/chart_painting.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/label_placement.h"
#include "ui/charts/month_chart.h"
#include "ui/charts/stairs.h"
#include "ui/charts/ticks.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace headroom::ui {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();
const QLocale english(QLocale::English, QLocale::UnitedStates);

MonthLine line(const QString& name, std::vector<double> values, ColourRole role = ColourRole::ink) {
    MonthLine result;
    result.name = name;
    result.values = std::move(values);
    result.role = role;
    result.endLabel = name;
    return result;
}

MonthChartData yearOf(std::vector<MonthLine> lines) {
    MonthChartData data;
    for (unsigned m = 1; m <= 12; ++m) data.months.push_back(std::chrono::year{2026} / std::chrono::month{m});
    data.lines = std::move(lines);
    data.title = "Capacity";
    data.summary = "What it says";
    return data;
}

std::vector<double> ramp(double from, double step) {
    std::vector<double> values;
    for (int t = 0; t < 12; ++t) values.push_back(from + step * t);
    return values;
}

/// How many pixels are about this colour.
int pixelsOf(const QImage& image, const QColor& colour, const QRect& where) {
    int count = 0;
    for (int y = std::max(0, where.top()); y <= std::min(image.height() - 1, where.bottom()); ++y)
        for (int x = std::max(0, where.left()); x <= std::min(image.width() - 1, where.right()); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int distance = std::abs(pixel.red() - colour.red()) +
                                 std::abs(pixel.green() - colour.green()) +
                                 std::abs(pixel.blue() - colour.blue());
            count += distance < 60 ? 1 : 0;
        }
    return count;
}

TEST(Ticks, AreRoundAndEncloseTheData) {
    EXPECT_EQ(niceTicks(46.2, 65.8, 4), (Ticks{45, 70, 5}));
    EXPECT_EQ(niceTicks(0, 1, 5), (Ticks{0, 1, 0.2}));
    EXPECT_EQ(niceTicks(12, 97, 5, true), (Ticks{0, 100, 20}));
    EXPECT_EQ(niceTicks(-7, -2, 5, true).last, 0);
    EXPECT_EQ(niceTicks(20034, 22541, 4), (Ticks{20000, 23000, 1000}));
}

TEST(Ticks, HaveNoDustAndPassThroughZero) {
    const auto values = niceTicks(-0.3, 0.31, 6).values();
    EXPECT_NE(std::find(values.begin(), values.end(), 0.0), values.end());
    for (const double value : values) EXPECT_NEAR(value * 10, std::round(value * 10), 1e-12);
}

TEST(Ticks, ThereIsAlwaysAnAxis) {
    for (const auto& [least, most] : std::vector<std::pair<double, double>>{{0, 0},
                                                                            {5, 5},
                                                                            {-3, -3},
                                                                            {nan, nan},
                                                                            {infinity, -infinity},
                                                                            {2, 1},
                                                                            {1e-300, 1e-300},
                                                                            {1e15, 1e15}}) {
        for (const bool fromZero : {false, true}) {
            const Ticks ticks = niceTicks(least, most, 5, fromZero);
            EXPECT_LT(ticks.first, ticks.last);
            EXPECT_GT(ticks.step, 0);
            EXPECT_LE(ticks.values().size(), 13U);
            EXPECT_GE(ticks.values().size(), 2U);
        }
    }
}

TEST(Ticks, AnyRangeIsEnclosedByFewOfThem) {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> exponent(-6, 9), mantissa(-1, 1);
    for (int i = 0; i < 5000; ++i) {
        const double a = mantissa(random) * std::pow(10, exponent(random)),
                     b = mantissa(random) * std::pow(10, exponent(random));
        const int wanted = 1 + i % 8;
        const Ticks ticks = niceTicks(a, b, wanted);
        const double slack = ticks.step * 1e-6;
        ASSERT_LE(ticks.first, std::min(a, b) + slack);
        ASSERT_GE(ticks.last, std::max(a, b) - slack);
        ASSERT_LE(static_cast<int>(ticks.values().size()), wanted + 3);
        const double leading = ticks.step / std::pow(10, std::floor(std::log10(ticks.step * (1 + 1e-9))));
        ASSERT_TRUE(std::abs(leading - 1) < 1e-6 || std::abs(leading - 2) < 1e-6 ||
                    std::abs(leading - 2.5) < 1e-6 || std::abs(leading - 5) < 1e-6)
            << leading;
    }
}

TEST(LabelPlacement, LeavesLabelsThatDoNotMeet) {
    EXPECT_EQ(spreadLabels({10, 50, 90}, 12, 0, 100), (std::vector<double>{10, 50, 90}));
    EXPECT_TRUE(spreadLabels({}, 12, 0, 100).empty());
}

TEST(LabelPlacement, SpreadsAroundTheMiddleAndStaysInside) {
    EXPECT_EQ(spreadLabels({50, 50}, 12, 0, 100), (std::vector<double>{44, 56}));
    EXPECT_EQ(spreadLabels({2, 3}, 12, 0, 100), (std::vector<double>{6, 18}));
    EXPECT_EQ(spreadLabels({99, 98}, 12, 0, 100), (std::vector<double>{94, 82}));
}

TEST(LabelPlacement, NeverOverlapsAndKeepsTheOrder) {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> wish(0, 300);
    for (int i = 0; i < 2000; ++i) {
        std::vector<double> wishes(static_cast<std::size_t>(1 + i % 12));
        for (double& w : wishes) w = wish(random);
        const auto placed = spreadLabels(wishes, 14, 0, 300);
        for (std::size_t a = 0; a < wishes.size(); ++a)
            for (std::size_t b = 0; b < wishes.size(); ++b) {
                if (a == b) continue;
                ASSERT_GE(std::abs(placed[a] - placed[b]), 14 - 1e-6);
                if (wishes[a] < wishes[b]) {
                    ASSERT_LT(placed[a], placed[b]);
                }
            }
        for (const double y : placed) {
            ASSERT_GE(y, 7 - 1e-6);
            ASSERT_LE(y, 293 + 1e-6);
        }
    }
}

TEST(Geometry, MonthsStandAboveTheColumnsOfTheGrid) {
    const auto g = layOutChart(yearOf({line("a", ramp(40, 2))}), {1000, 300}, ChartColumns{150, 62, 0}, false,
                               1, english);
    EXPECT_DOUBLE_EQ(g.plot.left(), 150);
    EXPECT_DOUBLE_EQ(g.plot.right(), 150 + 12 * 62);
    EXPECT_DOUBLE_EQ(g.xOf(0), 181);
    EXPECT_DOUBLE_EQ(g.xOf(11), 150 + 11.5 * 62);
    EXPECT_EQ(g.monthAt(149), -1);
    EXPECT_EQ(g.monthAt(150), 0);
    EXPECT_EQ(g.monthAt(211.9), 0);
    EXPECT_EQ(g.monthAt(212.1), 1);
    EXPECT_EQ(g.monthAt(894), 11);
    EXPECT_EQ(g.monthAt(895), -1);
    EXPECT_NEAR(g.valueOf(g.yOf(51.5)), 51.5, 1e-9);
    EXPECT_NEAR(g.monthOf(g.xOf(4)), 4, 1e-9);
}

TEST(Geometry, EndsWhereTheGridCoversItsMonths) {
    const auto g = layOutChart(yearOf({line("a", ramp(40, 2))}), {700, 300}, ChartColumns{150, 62, 0, 600},
                               false, 1, english);
    EXPECT_DOUBLE_EQ(g.plot.right(), 600);
    EXPECT_EQ(g.monthAt(601), -1);
}

TEST(Labels, AreShortenedByWordsAndNeverEndInAJoiningOne) {
    const QFontMetricsF metrics(QApplication::font());
    const auto room = [&](const char* text) { return metrics.horizontalAdvance(QLatin1String(text)) + 0.5; };
    const QString name = QStringLiteral("Account and billing questions");
    EXPECT_EQ(fittedName(name, metrics, 1000), name);
    EXPECT_EQ(fittedName(name, metrics, room("Account and billing")), "Account and billing");
    EXPECT_EQ(fittedName(name, metrics, room("Account and")), "Account");
    EXPECT_EQ(fittedName(QStringLiteral("A, B"), metrics, room("A,")), "A");
    EXPECT_TRUE(fittedName(QStringLiteral("Troubleshooting"), metrics, room("Trouble")).endsWith(u'…'));
    EXPECT_EQ(fittedName(QString(), metrics, 0), QString());
}

TEST(Geometry, ScrollsWithTheGrid) {
    MonthChartData data = yearOf({line("a", ramp(40, 2))});
    const auto g = layOutChart(data, {500, 300}, ChartColumns{150, 62, 124}, false, 1, english);
    EXPECT_DOUBLE_EQ(g.plot.left(), 150);
    EXPECT_LE(g.plot.right(), 500);
    EXPECT_EQ(g.monthAt(151), 2);
    EXPECT_EQ(g.lastVisibleMonth(), 7 - (g.xOf(7) > g.plot.right() ? 1 : 0));
}

TEST(Geometry, StacksAddUpAndNegativesGoDown) {
    MonthChartData data = yearOf({});
    data.stack.push_back({"a", {1, 2, nan}, ColourRole::accent, {}});
    data.stack.push_back({"b", {3, -1, 4}, ColourRole::ink, {}});
    const auto edges = stackEdges(data);
    EXPECT_DOUBLE_EQ(edges[1].lower[0], 1);
    EXPECT_DOUBLE_EQ(edges[1].upper[0], 4);
    EXPECT_DOUBLE_EQ(edges[1].lower[1], -1);
    EXPECT_DOUBLE_EQ(edges[1].upper[1], 0);
    EXPECT_DOUBLE_EQ(edges[0].upper[2], 0);
    EXPECT_DOUBLE_EQ(edges[1].upper[2], 4);
    EXPECT_DOUBLE_EQ(edges[0].upper[11], 0); // months without a value
}

TEST(ChartPainting, IsRightWithoutEverBeingShown) {
    // A chart of Qt Charts that is never shown tends to come out as a miniature: the line must span the whole
    // plot.
    ChartStyle style;
    style.columns = ChartColumns{100, 60, 0};
    const QImage image = monthChartImage(
        yearOf({line("Line", std::vector<double>(12, 5.0), ColourRole::trouble)}), style, {900, 300}, 1);
    const auto g = layOutChart(yearOf({line("Line", std::vector<double>(12, 5.0))}), {900, 300},
                               style.columns, false, 1, english);
    const int y = static_cast<int>(std::lround(g.yOf(5)));
    const QColor trouble = printColours().trouble;
    EXPECT_GE(pixelsOf(image, trouble, QRect(135, y - 2, 650, 4)), 600);
    EXPECT_EQ(pixelsOf(image, trouble, QRect(0, y - 2, 125, 4)), 0);
    EXPECT_GT(pixelsOf(image, trouble, QRect(822, y - 8, 60, 16)), 5); // the label at its end
}

TEST(ChartPainting, AGapInTheDataIsAGapInTheLine) {
    std::vector<double> values(12, 5.0);
    values[5] = nan;
    values[6] = infinity;
    ChartStyle style;
    style.columns = ChartColumns{100, 60, 0};
    const MonthChartData data = yearOf({line("", values, ColourRole::trouble)});
    const QImage image = monthChartImage(data, style, {900, 300}, 1);
    const auto g = layOutChart(data, {900, 300}, style.columns, false, 1, english);
    const int y = static_cast<int>(std::lround(g.yOf(5)));
    EXPECT_EQ(pixelsOf(image, printColours().trouble, QRect(static_cast<int>(g.xOf(4)) + 4, y - 3, 170, 6)),
              0);
    EXPECT_GT(pixelsOf(image, printColours().trouble, QRect(static_cast<int>(g.xOf(8)), y - 3, 60, 6)), 50);
}

TEST(ChartPainting, IsAskedForByOtherNumbersAlone) {
    std::vector<double> values(12, 5.0);
    values[5] = nan; // no number is as it was
    MonthChartData data = yearOf({line("", values)});
    ChartScene scene;
    scene.setSize({900, 300});
    EXPECT_TRUE(scene.setData(data));
    EXPECT_FALSE(scene.setData(data));
    data.lines.front().values[5] = 5;
    EXPECT_TRUE(scene.setData(data));
    data.lines.front().endLabel = QStringLiteral("End");
    EXPECT_TRUE(scene.setData(data));
    EXPECT_FALSE(scene.setData(data));
}

TEST(ChartPainting, TintsTheMonthsThatHurt) {
    MonthChartData data = yearOf({line("", ramp(1, 1))});
    data.tinted.assign(12, false);
    data.tinted[3] = true;
    ChartStyle style;
    style.columns = ChartColumns{100, 60, 0};
    const QImage image = monthChartImage(data, style, {900, 300}, 1);
    const auto g = layOutChart(data, {900, 300}, style.columns, false, 1, english);
    const int y = static_cast<int>(g.plot.top()) + 6;
    EXPECT_EQ(image.pixelColor(static_cast<int>(g.xOf(3)), y), printColours().troubleTint());
    EXPECT_EQ(image.pixelColor(static_cast<int>(g.xOf(2)), y), printColours().background);
}

TEST(ChartPainting, SurvivesWhateverTheDataIs) {
    std::vector<MonthChartData> strange;
    strange.emplace_back(); // nothing at all
    strange.push_back(yearOf({}));
    strange.push_back(yearOf({line("short", {1})}));
    strange.push_back(
        yearOf({line("none", std::vector<double>(12, nan)), line("huge", std::vector<double>(12, 1e300))}));
    strange.push_back(yearOf({line("zero", std::vector<double>(12, 0.0))}));
    MonthChartData one;
    one.months = {std::chrono::year{2026} / std::chrono::January};
    one.lines = {line("a", {3}), line("b", {3})};
    one.lines[1].step = true;
    one.stack = {{"s", {1}, ColourRole::accent, "s"}};
    one.mark = GapMark{0, 1, nan, "?"};
    one.tinted = {true};
    for (const StackStyle stackStyle : {StackStyle::bars, StackStyle::areas}) {
        one.stackStyle = stackStyle;
        strange.push_back(one);
    }
    MonthChartData marked = yearOf({line("a", ramp(1, 1))});
    marked.mark = GapMark{99, 1, 2, "beyond"};
    marked.notes = {{-3, "before"}, {40, "after"}};
    marked.tinted.assign(40, true);
    strange.push_back(marked);
    for (const MonthChartData& data : strange)
        for (const QSize size : {QSize(900, 300), QSize(40, 20), QSize(1, 1)}) {
            ChartStyle style;
            style.monthLabels = true;
            EXPECT_EQ(monthChartImage(data, style, size, 1).size(), size);
            EXPECT_TRUE(monthChartSvg(data, style, size).contains("</svg>"));
        }
}

TEST(ChartTable, HoldsEveryValueUnderItsName) {
    MonthChartData data = yearOf({line("Required\tFTE", ramp(1.25, 1))});
    data.lines.front().values[2] = nan;
    data.bands.push_back({"Range", ramp(0, 1), ramp(2, 1), ColourRole::accent, "P10", "P90"});
    const QStringList rows = chartTable(data, english).split('\n');
    EXPECT_EQ(rows.at(0).toStdString(), "Month\tRequired FTE (FTE)\tRange P10 (FTE)\tRange P90 (FTE)");
    EXPECT_EQ(rows.at(1).toStdString(), "2026-01\t1.25\t0\t2");
    EXPECT_EQ(rows.at(3).toStdString(), "2026-03\t\t2\t4");
    EXPECT_EQ(rows.size(), 14);
}

class Chart : public testing::Test {
protected:
    Theme m_theme{ThemeChoice::light};
    MonthChart m_chart{m_theme};

    void SetUp() override {
        m_chart.resize(900, 300);
        m_chart.setColumns({100, 60});
        m_chart.setData(yearOf({line("Line", ramp(40, 2), ColourRole::trouble)}));
        m_chart.show();
    }
};

TEST_F(Chart, TellsWhichMonthIsPointedAtOnce) {
    QSignalSpy hovered(&m_chart, &MonthChart::monthHovered);
    QTest::mouseMove(&m_chart, QPoint(130, 150));
    QTest::mouseMove(&m_chart, QPoint(140, 150));
    ASSERT_EQ(hovered.count(), 1);
    EXPECT_EQ(hovered.at(0).at(0).toInt(), 0);
    QTest::mouseMove(&m_chart, QPoint(195, 150));
    EXPECT_EQ(m_chart.hoveredMonth(), 1);
    QTest::mouseMove(&m_chart, QPoint(20, 150));
    EXPECT_EQ(m_chart.hoveredMonth(), -1);
    EXPECT_EQ(hovered.count(), 3);
}

TEST_F(Chart, BeingToldIsNotAnsweredWithASignal) {
    QSignalSpy hovered(&m_chart, &MonthChart::monthHovered);
    m_chart.setHoveredMonth(5); // as the grid does
    EXPECT_EQ(m_chart.hoveredMonth(), 5);
    m_chart.setHoveredMonth(99);
    EXPECT_EQ(m_chart.hoveredMonth(), -1);
    EXPECT_EQ(hovered.count(), 0);
}

TEST_F(Chart, IsWalkedWithTheKeyboard) {
    QTest::keyClick(&m_chart, Qt::Key_Right);
    EXPECT_EQ(m_chart.hoveredMonth(), 0);
    QTest::keyClick(&m_chart, Qt::Key_End);
    QTest::keyClick(&m_chart, Qt::Key_Right);
    EXPECT_EQ(m_chart.hoveredMonth(), 11);
    QTest::keyClick(&m_chart, Qt::Key_Escape);
    EXPECT_EQ(m_chart.hoveredMonth(), -1);
    QTest::keyClick(&m_chart, Qt::Key_Left);
    EXPECT_EQ(m_chart.hoveredMonth(), 11);
}

TEST_F(Chart, TurnsPixelsIntoMonthsAndValuesAndBack) {
    const QPointF there = m_chart.position(7, 50);
    EXPECT_EQ(m_chart.monthAt(there.x()), 7);
    EXPECT_NEAR(m_chart.valueAt(there.y()), 50, 1e-9);
}

TEST_F(Chart, SpeaksToThoseWhoDoNotSeeIt) {
    EXPECT_EQ(m_chart.accessibleName().toStdString(), "Capacity");
    EXPECT_EQ(m_chart.accessibleDescription().toStdString(), "What it says");
}

TEST_F(Chart, CopiesImageDrawingAndNumbers) {
    m_chart.copy();
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->hasImage());
    EXPECT_TRUE(copied->hasFormat("image/svg+xml"));
    EXPECT_TRUE(copied->text().contains("2026-12\t62"));
}

TEST_F(Chart, ReadsOutTheMonthThatTheKeyboardIsAt) {
    QTest::keyClick(&m_chart, Qt::Key_Home);
    EXPECT_EQ(m_chart.accessibleDescription().toStdString(), "January 2026. Line: 40.0 FTE.");
    QTest::keyClick(&m_chart, Qt::Key_Escape);
    EXPECT_EQ(m_chart.accessibleDescription().toStdString(), "What it says");
    QTest::mouseMove(&m_chart, QPoint(140, 150));
    EXPECT_EQ(m_chart.accessibleDescription().toStdString(), "What it says") << "a pointer is not read out";
}

TEST_F(Chart, ItsMenuCopiesEachKindAndShowsTheTable) {
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(200, 100),
                            m_chart.mapToGlobal(QPoint(200, 100)));
    QCoreApplication::sendEvent(&m_chart, &event);
    auto* menu = m_chart.findChild<QMenu*>();
    ASSERT_TRUE(menu);
    QList<QAction*> actions;
    for (QAction* action : menu->actions())
        if (!action->isSeparator()) actions << action;
    ASSERT_EQ(actions.size(), 5) << "and nothing of steps, which this line has not";
    EXPECT_EQ(actions.takeFirst()->text().remove(u'&').toStdString(), "Comment on this chart…");
    QClipboard& clipboard = *QApplication::clipboard();
    actions[0]->trigger();
    EXPECT_TRUE(clipboard.mimeData()->hasImage());
    EXPECT_FALSE(clipboard.mimeData()->hasFormat("image/svg+xml"));
    actions[1]->trigger();
    EXPECT_TRUE(clipboard.mimeData()->data("image/svg+xml").contains("</svg>"));
    actions[2]->trigger();
    EXPECT_TRUE(clipboard.text().contains("2026-12\t62"));
    actions[3]->trigger();
    auto* table = m_chart.findChild<QTableWidget*>(QStringLiteral("chartTable"));
    ASSERT_TRUE(table);
    EXPECT_EQ(table->rowCount(), 12);
    EXPECT_EQ(table->verticalHeaderItem(11)->text().toStdString(), "December 2026");
    EXPECT_EQ(table->item(11, 0)->text().toStdString(), "62.0");
    EXPECT_EQ(table->item(11, 0)->data(Qt::AccessibleTextRole).toString().toStdString(),
              "December 2026, Line (FTE): 62.0");
    table->window()->close();
}

TEST(StairHands, TakeWhatIsNearest) {
    MonthLine stair = line("Stair", {0.4, 0.4, 0.4, 0.6, 0.6, 0.6, 0.6, 0.6, 0.9, 0.9, 0.9, 0.9});
    stair.step = true;
    stair.stair = Stair{};
    MonthChartData data = yearOf({stair});
    data.unit = plan::Unit::share;
    data.fromZero = true;
    const auto g = layOutChart(data, {900, 300}, ChartColumns{100, 60}, false, 1, english);
    const auto part = [&](double month, double value) {
        const auto grip = stairAt(data, g, {g.xOf(month), g.yOf(value)});
        return grip ? std::pair(grip->month, static_cast<int>(grip->part)) : std::pair(-1, -1);
    };
    EXPECT_EQ(part(5, 0.6), std::pair(3, static_cast<int>(StairPart::level)));
    EXPECT_EQ(part(2.5, 0.5), std::pair(3, static_cast<int>(StairPart::edge)));
    EXPECT_EQ(part(2.5, 0.6), std::pair(3, static_cast<int>(StairPart::corner)));
    EXPECT_EQ(part(0, 0.4), std::pair(0, static_cast<int>(StairPart::level)));
    EXPECT_EQ(part(5, 0.75), std::pair(-1, -1));
    EXPECT_EQ(stepsOf(stair), (std::vector<int>{0, 3, 8}));
    // A value that counts for its month alone is a step of its own.
    data.lines[0].stair->holds = false;
    EXPECT_EQ(stepsOf(data.lines[0]).size(), 12u);
}

TEST(StairHands, StayBetweenNeighboursAndLimitsAndSnapBack) {
    MonthLine stair = line("Stair", {0.4, 0.4, 0.4, 0.613, 0.613, 0.613, 0.613, 0.613, 0.9, 0.9, 0.9, 0.9});
    stair.step = true;
    stair.stair = Stair{std::nullopt, 0.2, 0.8, false, true, {}};
    StairHand hand(stair, {0, 3, StairPart::corner}, 0.01, Ticks{0, 1, 0.5});
    EXPECT_TRUE(hand.moveTo(-5, 0.5));
    EXPECT_EQ(hand.move().toMonth, 1);
    hand.moveTo(50, 3);
    EXPECT_EQ(hand.move().toMonth, 7);
    EXPECT_DOUBLE_EQ(hand.move().value, 0.8);
    EXPECT_TRUE(hand.isAtMost());
    hand.moveTo(3, -1);
    EXPECT_DOUBLE_EQ(hand.move().value, 0.2);
    hand.moveTo(3, 0.6149);
    EXPECT_DOUBLE_EQ(hand.move().value, 0.613) << "where it was taken it has the number it had";
    EXPECT_FALSE(hand.isMoved());
    EXPECT_FALSE(hand.moveTo(3, 0.6149));
    // The first level has no month to go to.
    StairHand first(stair, {0, 0, StairPart::corner}, 0.01, Ticks{0, 1, 0.5});
    first.moveTo(5, 0.5);
    EXPECT_EQ(first.move().toMonth, 0);
    // Over its limit already, it may stay but go no further.
    StairHand over(stair, {0, 8, StairPart::level}, 0.01, Ticks{0, 1, 0.5});
    over.moveTo(8, 0.95);
    EXPECT_DOUBLE_EQ(over.move().value, 0.9);
}

TEST(StairHands, AddHalfWayToTheNextStep) {
    MonthLine stair = line("Stair", {0.4, 0.4, 0.4, 0.4, 0.4, 0.4, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6});
    stair.step = true;
    stair.stair = Stair{};
    const Ticks axis{0, 1, 0.5};
    EXPECT_DOUBLE_EQ(StairHand::adding(stair, 0, 3, 0.01, axis).move().value, 0.5);
    EXPECT_DOUBLE_EQ(StairHand::adding(stair, 0, 9, 0.01, axis).move().value, 0.65);
    stair.stair->most = 0.6;
    EXPECT_DOUBLE_EQ(StairHand::adding(stair, 0, 9, 0.01, axis).move().value, 0.55) << "no room above";
    EXPECT_TRUE(StairHand::adding(stair, 0, 9, 0.01, axis).isMoved());
}

TEST_F(Chart, FollowsTheThemeAndNewDataOfAnyShape) {
    m_theme.setChoice(ThemeChoice::dark);
    const QImage dark = m_chart.grab().toImage();
    const QPointF middle = (m_chart.position(3, 46) + m_chart.position(4, 48)) / 2;
    EXPECT_GT(pixelsOf(dark, darkColours().trouble, QRect(middle.toPoint() - QPoint(4, 4), QSize(9, 9))), 3);
    // Fewer, more, then fewer series again: nothing of the old ones stays.
    m_chart.setData(yearOf({line("a", ramp(1, 1)), line("b", ramp(2, 1)), line("c", ramp(3, 1))}));
    m_chart.setData(yearOf({line("a", std::vector<double>(12, 1.0), ColourRole::good)}));
    const QImage one = m_chart.image({900, 300}, 1);
    EXPECT_EQ(pixelsOf(one, darkColours().ink, QRect(60, 30, 780, 240)), 0);
    EXPECT_GT(pixelsOf(one, darkColours().good, QRect(60, 30, 780, 240)), 600);
}

} // namespace
} // namespace headroom::ui
