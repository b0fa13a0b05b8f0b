#include "gui/window_fixture.h"
#include "ui/pages/month_page.h"
#include "ui/window/actions.h"
#include "ui/window/inspector.h"

#include <QAction>
#include <QHeaderView>
#include <QScrollBar>
#include <QToolButton>

namespace headroom::ui {
namespace {

using plan::LeverKey;

/// What a window of a given size has room for, and what must not take it.
class WindowRoom : public test::WindowTest {
protected:
    void open(plan::Plan plan, const QSize& size = {1280, 800}) { openWindow(std::move(plan), size); }
    [[nodiscard]] MonthGrid& grid() { return m_window->page(m_window->currentPage()).grid(); }
};

TEST_F(WindowRoom, AYearIsInSightOnEveryPageOfASmallWindow) {
    open(plan::samplePlan());
    EXPECT_EQ(m_window->width(), 1280);
    for (int i = 0; i < m_window->pageCount(); ++i) {
        m_window->showPage(i);
        QCoreApplication::processEvents();
        EXPECT_LE(grid().horizontalHeader()->length(), grid().viewport()->width())
            << m_window->page(i).spec().name.toStdString();
        EXPECT_FALSE(grid().horizontalScrollBar()->isVisible());
    }
}

TEST_F(WindowRoom, LongNamesDoNotWidenIt) {
    plan::Plan plan = plan::samplePlan();
    plan.name = "A & B " + std::string(300, 'n');
    for (plan::WorkType& type : plan.workTypes) type.name += std::string(280, 'w');
    plan.scenarios.front().name = std::string(200, 's');
    open(std::move(plan));
    EXPECT_EQ(m_window->width(), 1280);
    EXPECT_LE(m_window->minimumSizeHint().width(), 1280);
}

TEST_F(WindowRoom, FiveYearsDoNotWidenIt) {
    plan::Plan plan = plan::samplePlan();
    plan.months = 60;
    open(std::move(plan));
    EXPECT_LE(m_window->minimumSizeHint().width(), 1280);
}

TEST_F(WindowRoom, AMonthGoneToIsBesideTheSums) {
    plan::Plan plan = plan::samplePlan();
    plan.months = 24;
    open(std::move(plan));
    const auto* sums = grid().findChild<QTableView*>();
    ASSERT_TRUE(sums);
    for (int month = 0; month < 24; ++month) {
        ASSERT_TRUE(grid().goTo(plan::Metric::gapFte, month));
        const int left = grid().columnViewportPosition(month);
        EXPECT_GE(left, 0);
        EXPECT_LE(left + grid().columnWidth(month), grid().viewport()->width() - sums->width()) << month;
    }
}

TEST_F(WindowRoom, TheKeyboardComesAlongToAnotherPageInItsMonth) {
    open(plan::samplePlan());
    ASSERT_TRUE(grid().goTo(plan::Metric::gapFte, 7));
    grid().setFocus();
    m_window->actions().pages[2]->trigger();
    EXPECT_EQ(m_window->currentPage(), 2);
    EXPECT_EQ(m_window->focusWidget(), &grid());
    EXPECT_EQ(grid().currentIndex().column(), 7);
}

TEST_F(WindowRoom, AClickOnAButtonAboveLeavesTheKeyboardInTheGrid) {
    open(plan::samplePlan());
    m_window->activateWindow();
    grid().setFocus();
    ASSERT_TRUE(grid().goTo({LeverKey::inboxShare, {}}, 3));
    QTest::keyClicks(&grid(), QStringLiteral("50"));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    for (QToolButton* button : m_window->findChildren<QToolButton*>())
        if (button->isVisible() && button->isEnabled() && !button->menu() &&
            button->accessibleName().startsWith(QStringLiteral("Undo")))
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_FALSE(m_document.redoText().isEmpty());
    EXPECT_EQ(m_window->focusWidget(), &grid());
}

TEST_F(WindowRoom, WithoutAPlanThereIsNoInspectorAndTheFirstButtonHasTheKeyboard) {
    m_window = std::make_unique<MainWindow>(m_document, m_preferences, m_theme);
    m_window->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
    EXPECT_FALSE(m_window->inspector().isVisible());
    ASSERT_TRUE(m_window->focusWidget());
    EXPECT_TRUE(m_window->focusWidget()->inherits("QPushButton"));
}

} // namespace
} // namespace headroom::ui
