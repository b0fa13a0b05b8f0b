#include "gui/window_fixture.h"
#include "ui/charts/month_chart.h"
#include "ui/grid/lever_edit.h"
#include "ui/grid/step_edit.h"
#include "ui/pages/month_page.h"
#include "ui/window/actions.h"
#include "ui/window/headline_strip.h"

#include <QApplication>

#include <gmock/gmock.h>

#include <cmath>

namespace headroom::ui {
namespace {

using plan::LeverKey;
using plan::LeverRef;
using plan::Metric;
using plan::Trajectory;
using test::settle;
using ::testing::ElementsAre;

constexpr int demandPageIndex = 1, automationPageIndex = 2;

plan::Plan stairPlan() {
    plan::Plan plan = plan::emptyPlan("Small", plan::Month{std::chrono::year{2026}, std::chrono::January});
    plan.months = 8;
    plan.lever(LeverKey::inboxShare).base = Trajectory::steps({{0, 0.6}, {3, 0.5}, {6, 0.4}});
    plan.scenarios.push_back({"Bold", "", {}});
    return plan;
}

const LeverRef inbox{LeverKey::inboxShare, {}};

std::vector<double> inboxOf(const plan::Plan& plan) {
    return plan.lever(LeverKey::inboxShare).base.values(8);
}

TEST(StepEdit, UpAndDownIsTyping) {
    const plan::Plan plan = stairPlan();
    EXPECT_EQ(withStepMoved(plan, plan::baseScenario, inbox, 3, 3, 0.55),
              withTyped(plan, plan::baseScenario, inbox, 3, 0.55));
    EXPECT_EQ(withStepMoved(plan, plan::baseScenario, inbox, 5, 5, 0.45),
              withTyped(plan, plan::baseScenario, inbox, 5, 0.45))
        << "a new step too";
}

TEST(StepEdit, AStepMovesToAnotherMonth) {
    const plan::Plan plan = stairPlan();
    EXPECT_THAT(inboxOf(withStepMoved(plan, plan::baseScenario, inbox, 3, 2, 0.5)),
                ElementsAre(0.6, 0.6, 0.5, 0.5, 0.5, 0.5, 0.4, 0.4));
    EXPECT_THAT(inboxOf(withStepMoved(plan, plan::baseScenario, inbox, 3, 5, 0.55)),
                ElementsAre(0.6, 0.6, 0.6, 0.6, 0.6, 0.55, 0.4, 0.4));
    EXPECT_THAT(inboxOf(withStepMoved(plan, plan::baseScenario, inbox, 6, 7, 0.4)),
                ElementsAre(0.6, 0.6, 0.6, 0.5, 0.5, 0.5, 0.5, 0.4));
    const auto moved = withStepMoved(plan, plan::baseScenario, inbox, 3, 2, 0.5);
    EXPECT_EQ(moved.lever(LeverKey::inboxShare).base, Trajectory::steps({{0, 0.6}, {2, 0.5}, {6, 0.4}}));
}

TEST(StepEdit, WithoutAStepTheLevelBeforeHoldsOn) {
    const plan::Plan plan = stairPlan();
    EXPECT_EQ(withoutStep(plan, plan::baseScenario, inbox, 3).lever(LeverKey::inboxShare).base,
              Trajectory::steps({{0, 0.6}, {6, 0.4}}));
    EXPECT_EQ(withoutStep(plan, plan::baseScenario, inbox, 0), plan);
    EXPECT_EQ(withStepMoved(plan, plan::baseScenario, inbox, 3, 3, 0.6).lever(LeverKey::inboxShare).base,
              Trajectory::steps({{0, 0.6}, {6, 0.4}}))
        << "nothing is left of a step that is moved back to the level before it";
}

TEST(StepEdit, AScenarioGetsAnOverride) {
    const plan::Plan plan = stairPlan();
    const plan::Plan after = withStepMoved(plan, "Bold", inbox, 3, 2, 0.5);
    EXPECT_EQ(after.lever(LeverKey::inboxShare), plan.lever(LeverKey::inboxShare));
    ASSERT_EQ(after.scenarios[0].overrides.size(), 1u);
    EXPECT_EQ(withStepMoved(after, "Bold", inbox, 2, 3, 0.5), plan)
        << "moved back it says what the base says";
}

class Stairs : public test::WindowTest {
protected:
    void open(plan::Plan plan = plan::samplePlan(), const QSize& size = {1280, 800}) {
        openWindow(std::move(plan), size);
        activate();
        QCoreApplication::processEvents();
    }
    /// The automation page with the steps of the first work type.
    void openSteps() {
        open();
        m_window->showPage(automationPageIndex);
        ASSERT_TRUE(page().grid().goTo(resolution(), 0));
        QCoreApplication::processEvents();
        ASSERT_GE(lineOf(resolution()), 0);
    }
    [[nodiscard]] MonthPage& page() { return m_window->page(m_window->currentPage()); }
    [[nodiscard]] MonthChart& chart() { return page().chart(); }
    [[nodiscard]] LeverRef resolution() const {
        return {LeverKey::resolution, m_document.plan()->workTypes[0].id};
    }
    [[nodiscard]] LeverRef involvement() const {
        return {LeverKey::involvement, m_document.plan()->workTypes[0].id};
    }
    [[nodiscard]] double planned(int month) const {
        return m_document.plan()->find(resolution())->base.at(month);
    }
    [[nodiscard]] int lineOf(const LeverRef& lever) {
        const auto& lines = chart().data().lines;
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (lines[i].stair && lines[i].stair->lever == lever) return static_cast<int>(i);
        return -1;
    }
    /// Where a level is in the chart, in the middle of a month.
    [[nodiscard]] QPoint level(int month) { return chart().position(month, planned(month)).toPoint(); }
    /// Where the step of a month begins: half way up its edge, and its upper end.
    [[nodiscard]] QPoint edge(int month) {
        return (QPointF(chart().position(0, (planned(month) + planned(month - 1)) / 2)) +
                QPointF(between(month) - chart().position(0, 0).x(), 0))
            .toPoint();
    }
    [[nodiscard]] double between(int month) {
        return (chart().position(month - 1, 0).x() + chart().position(month, 0).x()) / 2;
    }
    [[nodiscard]] QPoint corner(int month) {
        return QPointF(between(month), chart().position(month, planned(month)).y()).toPoint();
    }
    void press(const QPoint& at) { QTest::mousePress(&chart(), Qt::LeftButton, Qt::NoModifier, at); }
    void release(const QPoint& at) { QTest::mouseRelease(&chart(), Qt::LeftButton, Qt::NoModifier, at); }
    /// With the button held: offscreen a plain move says nothing of it.
    void drag(const QPoint& to) {
        QMouseEvent move(QEvent::MouseMove, QPointF(to), QPointF(chart().mapToGlobal(to)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&chart(), &move);
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&chart(), which, modifiers);
    }
    [[nodiscard]] QPoint down(double points) {
        return QPoint(0, qRound(chart().position(0, 0).y() - chart().position(0, points / 100).y()));
    }
};

TEST_F(Stairs, ALevelFollowsTheHandAndIsOneEditWhenItIsLetGo) {
    openSteps();
    const double before = planned(9), july = planned(6);
    const auto undoBefore = m_document.undoText();
    const double automation = m_document.result()->headlines.automationAtEnd;
    const QPoint at = level(10);
    press(at);
    drag(at + down(3));
    drag(at + down(6));
    EXPECT_TRUE(chart().holdsStep());
    EXPECT_NEAR(planned(9), before - 0.06, 0.0101) << "the plan is tried out under the hand";
    EXPECT_DOUBLE_EQ(planned(6), july) << "the step before is left alone";
    EXPECT_EQ(m_document.undoText(), undoBefore) << "nothing is stored yet";
    ASSERT_TRUE(settle(m_document));
    EXPECT_LT(m_document.result()->headlines.automationAtEnd, automation) << "the results follow";
    const int rate = page().grid().gridModel().rowOf(Metric::automation);
    EXPECT_NEAR(page().grid().gridModel().value(page().grid().gridModel().index(rate, 11)),
                m_document.result()->headlines.automationAtEnd, 1e-9);
    const double held = planned(9);
    release(at + down(6));
    EXPECT_FALSE(chart().holdsStep());
    EXPECT_DOUBLE_EQ(planned(9), held);
    EXPECT_DOUBLE_EQ(std::round(held * 100), held * 100) << "whole points";
    EXPECT_TRUE(m_document.undoText().contains(QStringLiteral("Oct 2026")))
        << m_document.undoText().toStdString();
    ASSERT_TRUE(m_document.undo());
    EXPECT_DOUBLE_EQ(planned(9), before);
    EXPECT_EQ(m_document.undoText(), undoBefore) << "the whole way was one step";
}

TEST_F(Stairs, DraggingIsTheSameEditAsTyping) {
    openSteps();
    const plan::Plan before = *m_document.plan();
    const QPoint at = level(10);
    press(at);
    drag(at + down(5));
    release(at + down(5));
    const QString dragged = m_document.undoText();
    EXPECT_EQ(*m_document.plan(), withTyped(before, plan::baseScenario, resolution(), 9, planned(9)));
    const double value = planned(9);
    ASSERT_TRUE(m_document.undo());
    MonthGridModel& model = page().grid().gridModel();
    ASSERT_TRUE(model.type(model.index(model.rowOf(resolution()), 9), QString::number(value * 100)));
    EXPECT_EQ(m_document.undoText(), dragged);
}

TEST_F(Stairs, EscapeAbandons) {
    openSteps();
    const plan::Plan before = *m_document.plan();
    const auto undoBefore = m_document.undoText();
    const QPoint at = level(10);
    press(at);
    drag(at + down(8));
    ASSERT_NE(*m_document.plan(), before);
    key(Qt::Key_Escape);
    EXPECT_EQ(*m_document.plan(), before);
    drag(at + down(20)); // the button is still down
    release(at + down(20));
    EXPECT_EQ(*m_document.plan(), before);
    EXPECT_EQ(m_document.undoText(), undoBefore);
}

TEST_F(Stairs, AnEdgeMovesTheMonthAndStopsBeforeItsNeighbours) {
    openSteps();
    const double july = planned(6), june = planned(5);
    const double column = chart().position(1, 0).x() - chart().position(0, 0).x();
    QPoint at = edge(6);
    press(at);
    drag(at + QPoint(qRound(column), 0));
    EXPECT_DOUBLE_EQ(planned(6), june);
    EXPECT_DOUBLE_EQ(planned(7), july);
    release(at + QPoint(qRound(column), 0));
    EXPECT_TRUE(m_document.undoText().contains(QStringLiteral("Aug 2026")))
        << m_document.undoText().toStdString();
    at = edge(7);
    press(at);
    drag(at + QPoint(qRound(-20 * column), 0));
    release(at + QPoint(qRound(-20 * column), 0));
    EXPECT_DOUBLE_EQ(planned(4), july) << "up to the month after April's step";
    EXPECT_NE(planned(3), july);
    EXPECT_DOUBLE_EQ(planned(8), july);
}

TEST_F(Stairs, ACornerMovesBothWays) {
    openSteps();
    const double column = chart().position(1, 0).x() - chart().position(0, 0).x();
    const double before = planned(6), june = planned(5);
    const QPoint at = corner(6), to = at + QPoint(qRound(column), 0) + down(2);
    press(at);
    drag(to);
    release(to);
    EXPECT_DOUBLE_EQ(planned(6), june);
    EXPECT_NEAR(planned(7), before - 0.02, 0.0101);
}

TEST_F(Stairs, NothingGoesOverTheCeiling) {
    openSteps();
    const double ceiling = m_document.plan()->workTypes[0].lever(LeverKey::ceiling).base.at(0);
    const QPoint at = level(10);
    press(at);
    drag(at - down(90));
    release(at - down(90));
    EXPECT_DOUBLE_EQ(planned(10), ceiling);
    const auto& lines = chart().data().lines;
    EXPECT_TRUE(std::any_of(lines.begin(), lines.end(), [&](const MonthLine& line) {
        return !line.stair && line.values == std::vector<double>(12, ceiling);
    })) << "a line shows where it is";
    press(level(10));
    drag(level(10) + down(300));
    release(level(10) + down(300));
    EXPECT_GE(planned(10), 0);
}

TEST_F(Stairs, TheCursorSaysWhatWillMove) {
    openSteps();
    QTest::mouseMove(&chart(), level(10));
    EXPECT_EQ(chart().cursor().shape(), Qt::SizeVerCursor);
    QTest::mouseMove(&chart(), edge(6));
    EXPECT_EQ(chart().cursor().shape(), Qt::SizeHorCursor);
    QTest::mouseMove(&chart(), corner(6));
    EXPECT_EQ(chart().cursor().shape(), Qt::SizeAllCursor);
    QTest::mouseMove(&chart(), chart().position(3, 0.04).toPoint());
    EXPECT_EQ(chart().cursor().shape(), Qt::ArrowCursor);
}

TEST_F(Stairs, ADoubleClickAddsAStepThatTheSamePressMoves) {
    openSteps();
    const double before = planned(10);
    const QPoint at = level(10);
    QTest::mouseDClick(&chart(), Qt::LeftButton, Qt::NoModifier, at);
    EXPECT_NE(planned(10), before);
    EXPECT_DOUBLE_EQ(planned(9), before) << "October stays";
    EXPECT_DOUBLE_EQ(planned(11), planned(10)) << "it holds";
    ASSERT_TRUE(m_document.undo());
    EXPECT_DOUBLE_EQ(planned(10), before);

    ASSERT_TRUE(settle(m_document));
    QCoreApplication::processEvents();
    press(at);
    release(at);
    QMouseEvent twice(QEvent::MouseButtonDblClick, QPointF(at), QPointF(chart().mapToGlobal(at)),
                      Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&chart(), &twice);
    const double added = planned(10);
    drag(at + down(12));
    EXPECT_NEAR(planned(10), added - 0.12, 0.0101);
    release(at + down(12));
    ASSERT_TRUE(m_document.undo());
    EXPECT_DOUBLE_EQ(planned(10), before) << "one edit";
}

TEST_F(Stairs, DeleteTakesAStepOut) {
    openSteps();
    press(corner(6));
    release(corner(6));
    ASSERT_TRUE(chart().chosenStep());
    EXPECT_EQ(chart().chosenStep()->month, 6);
    const double june = planned(5), october = planned(9);
    key(Qt::Key_Delete);
    EXPECT_DOUBLE_EQ(planned(6), june);
    EXPECT_DOUBLE_EQ(planned(8), june);
    EXPECT_DOUBLE_EQ(planned(9), october);
    ASSERT_TRUE(m_document.undo());
    EXPECT_NE(planned(6), june);
}

TEST_F(Stairs, AStepDraggedBackToTheLevelBeforeIsGone) {
    openSteps();
    const auto steps = m_document.plan()->find(resolution())->base.points().size();
    const double june = planned(5), july = planned(6);
    const QPoint at = level(7), to = at + down((july - june) * 100);
    press(at);
    drag(to);
    release(to);
    EXPECT_DOUBLE_EQ(planned(6), june);
    EXPECT_EQ(m_document.plan()->find(resolution())->base.points().size(), steps - 1);
}

TEST_F(Stairs, TheKeyboardDoesAllOfIt) {
    openSteps();
    chart().setFocus();
    key(Qt::Key_Home);
    key(Qt::Key_Return);
    ASSERT_TRUE(chart().chosenStep());
    EXPECT_EQ(chart().chosenStep()->month, 0);
    EXPECT_TRUE(chart().accessibleDescription().contains(QStringLiteral("January 2026")))
        << chart().accessibleDescription().toStdString();
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    ASSERT_TRUE(chart().hasFocus());
    ASSERT_EQ(chart().chosenStep()->month, 6) << "the third step of the line";
    const double july = planned(6), june = planned(5), october = planned(9);
    key(Qt::Key_Up);
    EXPECT_NEAR(planned(6), july + 0.01, 1e-9);
    EXPECT_DOUBLE_EQ(planned(9), october);
    key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_NEAR(planned(6), july - 0.04, 1e-9);
    key(Qt::Key_Right);
    EXPECT_DOUBLE_EQ(planned(6), june);
    EXPECT_NEAR(planned(7), july - 0.04, 1e-9);
    EXPECT_EQ(chart().chosenStep()->month, 7);
    ASSERT_TRUE(m_document.undo());
    ASSERT_TRUE(m_document.undo());
    ASSERT_TRUE(m_document.undo());
    EXPECT_DOUBLE_EQ(planned(6), july) << "each press was an edit of its own";
    ASSERT_TRUE(settle(m_document));
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    const int at = chart().chosenStep()->month;
    key(Qt::Key_Delete);
    EXPECT_TRUE(m_document.undoText().contains(QStringLiteral("step taken out"))) << at;
    ASSERT_TRUE(m_document.undo());
    key(Qt::Key_Escape);
    EXPECT_FALSE(chart().chosenStep());
    key(Qt::Key_End);
    key(Qt::Key_Insert);
    EXPECT_NE(planned(11), planned(10));
}

TEST_F(Stairs, AKeyHeldDownIsOneEditAndEscapeAbandonsIt) {
    openSteps();
    press(corner(6));
    release(corner(6));
    const double july = planned(6);
    QTest::keyPress(&chart(), Qt::Key_Down);
    QTest::keyPress(&chart(), Qt::Key_Down);
    QTest::keyPress(&chart(), Qt::Key_Down);
    EXPECT_NEAR(planned(6), july - 0.03, 1e-9);
    QTest::keyRelease(&chart(), Qt::Key_Down);
    ASSERT_TRUE(m_document.undo());
    EXPECT_DOUBLE_EQ(planned(6), july);
    ASSERT_TRUE(settle(m_document));
    QTest::keyPress(&chart(), Qt::Key_Down);
    key(Qt::Key_Escape);
    EXPECT_DOUBLE_EQ(planned(6), july);
    QTest::keyRelease(&chart(), Qt::Key_Down);
    EXPECT_DOUBLE_EQ(planned(6), july);
}

TEST_F(Stairs, TheSelectedRowDecidesWhoseStepsShow) {
    open();
    m_window->showPage(automationPageIndex);
    QCoreApplication::processEvents();
    const auto types = m_document.plan()->workTypes;
    EXPECT_EQ(chart().data().lines.size(), types.size() + 1) << "all of them and the plan";
    EXPECT_LT(lineOf(resolution()), 0);
    // A click on a line leads to its steps.
    const double rate = m_document.result()->projection->series(Metric::typeAutomation, 0)[5];
    QTest::mouseClick(&chart(), Qt::LeftButton, Qt::NoModifier, chart().position(5, rate).toPoint());
    EXPECT_GE(lineOf(resolution()), 0);
    EXPECT_GE(lineOf(involvement()), 0);
    const LeverRef other{LeverKey::resolution, types[2].id};
    ASSERT_TRUE(page().grid().goTo(other, 3));
    EXPECT_GE(lineOf(other), 0);
    EXPECT_LT(lineOf(resolution()), 0);
    // And the link beside it leads back.
    ASSERT_TRUE(chart().data().aside);
    QTest::mouseClick(&chart(), Qt::LeftButton, Qt::NoModifier,
                      QPoint(12, qRound(chart().position(0, 0).y()) - 6));
    EXPECT_EQ(chart().data().lines.size(), types.size() + 1);
}

TEST_F(Stairs, InAScenarioADragIsAnOverride) {
    openSteps();
    m_document.setScenario(m_document.plan()->scenarios.front().name);
    ASSERT_TRUE(settle(m_document));
    QCoreApplication::processEvents();
    const plan::Plan before = *m_document.plan();
    const QPoint at =
        chart().position(11, m_document.scenarioPlan()->find(resolution())->base.at(11)).toPoint();
    press(at);
    drag(at + down(4));
    release(at + down(4));
    EXPECT_EQ(m_document.plan()->find(resolution())->base, before.find(resolution())->base);
    EXPECT_NE(*m_document.plan(), before);
    EXPECT_TRUE(m_document.undoText().contains(u'(')) << m_document.undoText().toStdString();
}

TEST_F(Stairs, TheSeasonIsDraggedAndKeepsItsMean) {
    open();
    m_window->showPage(demandPageIndex);
    MonthGrid& grid = page().grid();
    int row = 0;
    while (grid.gridModel().gridRow(row).kind != RowKind::season) ++row;
    grid.setCurrentIndex(grid.gridModel().index(row, 2));
    QCoreApplication::processEvents();
    const double march = m_document.plan()->season[2];
    const QPoint at = chart().position(2, march).toPoint(), to = chart().position(2, march + 0.2).toPoint();
    press(at);
    drag(to);
    release(to);
    EXPECT_NEAR(m_document.plan()->season[2], march + 0.2, 0.021);
    double sum = 0;
    for (const double index : m_document.plan()->season) sum += index;
    EXPECT_NEAR(sum, 12, 1e-9);
    EXPECT_TRUE(m_document.undoText().contains(QStringLiteral("March")));
}

TEST_F(Stairs, AnyLeverByMonthIsDraggedOnAllNumbers) {
    open();
    m_window->showPage(m_window->pageWithKey(QStringLiteral("numbers")));
    const LeverRef hires{LeverKey::plannedHires, {}};
    ASSERT_TRUE(page().grid().goTo(hires, 0));
    QCoreApplication::processEvents();
    ASSERT_GE(lineOf(hires), 0);
    const auto before = m_document.plan()->find(hires)->base.values(12);
    ASSERT_DOUBLE_EQ(before[0], 2);
    const QPoint at = chart().position(0, 2).toPoint(), to = chart().position(0, 1.1).toPoint();
    press(at);
    drag(to);
    release(to);
    const auto after = m_document.plan()->find(hires)->base.values(12);
    EXPECT_DOUBLE_EQ(after[0], 1) << "whole people";
    EXPECT_EQ(std::vector<double>(after.begin() + 1, after.end()),
              std::vector<double>(before.begin() + 1, before.end()))
        << "hires count for their month alone";
    // What has one value for all months has nothing to move.
    ASSERT_TRUE(page().grid().goTo(LeverRef{LeverKey::hiringLead, {}}, 0));
    QCoreApplication::processEvents();
    EXPECT_LT(lineOf(LeverRef{LeverKey::hiringLead, {}}), 0);
}

TEST_F(Stairs, UndoWhileAStepIsHeldLetsGoOfIt) {
    openSteps();
    press(level(10));
    drag(level(10) + down(4));
    const QPoint there = level(10);
    release(there);
    const QPoint at = level(10);
    press(at);
    drag(at + down(6));
    ASSERT_TRUE(m_document.undo());
    const plan::Plan undone = *m_document.plan();
    drag(at + down(9));
    release(at + down(9));
    EXPECT_EQ(*m_document.plan(), undone);
}

} // namespace
} // namespace headroom::ui
