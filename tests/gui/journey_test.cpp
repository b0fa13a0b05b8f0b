#include "gui/on_the_path.h"
#include "ui/charts/month_chart.h"
#include "ui/grid/month_grid.h"
#include "ui/window/actions.h"
#include "ui/window/guided/volume_table.h"
#include "ui/window/guided/volumes_step.h"

#include <QAction>
#include <QClipboard>

#include <algorithm>
#include <vector>

// A support leader who has never seen Headroom, from the first start to the second: by mouse and keyboard
// alone.

namespace headroom::ui {
namespace {

using plan::LeverKey;
using plan::LeverRef;
using test::Folder;
using test::OnThePath;
using test::Program;
using test::settle;

/// Through the guided path, with last year's volumes from a spreadsheet.
void makePlan(OnThePath& path) {
    QTest::keyClicks(path.field("Name of the plan"), QStringLiteral("EMEA 2027"));
    QTest::keyClick(path.field("Name of the plan"), Qt::Key_Return);
    path.enter("First month", "Jan 2027");
    path.next();
    path.enter("Handle time, Account and billing", "12");
    path.next();
    QApplication::clipboard()->setText(test::lastYearBlock());
    QTest::keyClick(&path.path.volumesStep().table(), Qt::Key_V, Qt::ControlModifier);
    path.next();
    path.enter("Resolution at the end, How-to questions", "80 %");
    path.next();
    path.enter("Inbox share", "62");
    path.next();
    ASSERT_TRUE(path.calculated());
    path.next();
    ASSERT_TRUE(path.document.plan());
    ASSERT_EQ(path.document.plan()->name, "EMEA 2027");
    ASSERT_TRUE(settle(path.document));
}

/// Takes hold of a level in the chart of steps and lets go of it some points lower.
void dragLevel(Program& program, const LeverRef& lever, int month, double points) {
    MonthChart& chart = program.window.page(program.window.currentPage()).chart();
    const double before = program.document.plan()->find(lever)->base.at(month);
    const QPoint from = chart.position(month, before).toPoint();
    const QPoint to = chart.position(month, before - points / 100).toPoint();
    QTest::mousePress(&chart, Qt::LeftButton, Qt::NoModifier, from);
    // With the button held: a plain move says nothing of it.
    QMouseEvent move(QEvent::MouseMove, QPointF(to), QPointF(chart.mapToGlobal(to)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&chart, &move);
    QTest::mouseRelease(&chart, Qt::LeftButton, Qt::NoModifier, to);
    EXPECT_NEAR(program.document.plan()->find(lever)->base.at(month), before - points / 100, 0.0101);
    ASSERT_TRUE(settle(program.document));
    QCoreApplication::processEvents();
}

void showPage(Program& program, const char* key) {
    const int page = program.window.pageWithKey(QLatin1String(key));
    QTest::keyClick(&program.window, static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
    ASSERT_EQ(program.window.currentPage(), page);
    QCoreApplication::processEvents();
}

/// Types into the cell under the keyboard and goes on to the next month.
void typeInto(Program& program, const LeverRef& lever, int month, const QString& text) {
    MonthGrid& grid = program.window.page(program.window.currentPage()).grid();
    ASSERT_TRUE(grid.goTo(lever, month));
    const QRect cell = grid.visualRect(grid.currentIndex());
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
    QTest::keyClicks(&grid, text);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCoreApplication::processEvents();
}

TEST(Journey, FromTheFirstStartToTheSecond) {
    Folder folder;
    plan::Plan finished;
    QString lastEdit;
    {
        OnThePath program(folder);
        makePlan(program);
        const plan::Plan made = *program.document.plan();

        // Stair-steps, by the mouse.
        showPage(program, "automation");
        const LeverRef resolution{LeverKey::resolution, made.workTypes[0].id};
        ASSERT_TRUE(program.window.page(program.window.currentPage()).grid().goTo(resolution, 0));
        QCoreApplication::processEvents();
        dragLevel(program, resolution, made.months - 1, 6);
        dragLevel(program, resolution, made.months - 1, 4);

        // A hire, and what else a planner tries, by the keyboard.
        showPage(program, "people");
        const LeverRef hires{LeverKey::plannedHires, {}};
        typeInto(program, hires, 4, QStringLiteral("2"));
        EXPECT_EQ(program.document.plan()->find(hires)->base.at(4), 2);
        for (int month = 5; month < 12; ++month)
            typeInto(program, hires, month, QString::number(1 + month % 2 * 2));
        ASSERT_TRUE(settle(program.document));
        finished = *program.document.plan();
        ASSERT_NE(finished, made);

        const Actions& actions = program.window.actions();
        // Ten steps back lead to the plan as it was made, ten forth to what it became.
        for (int step = 0; step < 10; ++step)
            QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(*program.document.plan(), made);
        for (int step = 0; step < 10; ++step) QTest::keySequence(&program.window, actions.redo->shortcut());
        EXPECT_EQ(*program.document.plan(), finished);
        ASSERT_TRUE(settle(program.document));
        lastEdit = program.document.undoText();
        EXPECT_FALSE(lastEdit.isEmpty());
        actions.quit->trigger(); // its key depends on the desktop
        EXPECT_FALSE(program.window.isVisible());
    }

    Program again(folder);
    ASSERT_TRUE(again.document.plan());
    EXPECT_EQ(*again.document.plan(), finished) << "nothing was unsaved";
    EXPECT_EQ(again.document.undoText(), lastEdit) << "and all of it can be taken back";
    EXPECT_EQ(again.window.currentPage(), again.window.pageWithKey(QStringLiteral("people")))
        << "where one left";
    again.window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&again.window));
    QTest::keySequence(&again.window, again.window.actions().undo->shortcut());
    EXPECT_NE(*again.document.plan(), finished);
    QTest::keySequence(&again.window, again.window.actions().redo->shortcut());
    EXPECT_EQ(*again.document.plan(), finished);
    typeInto(again, {LeverKey::plannedHires, {}}, 0, QStringLiteral("1"));
    EXPECT_EQ(again.document.plan()->lever(LeverKey::plannedHires).base.at(0), 1) << "and on it goes";
}

} // namespace
} // namespace headroom::ui
