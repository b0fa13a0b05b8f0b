#include "gui/program.h"
#include "ui/help/tour.h"
#include "ui/palette/palette.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace headroom::ui {
namespace {

using test::Folder;
using test::Program;

TEST(Tour, StandsBesideWhatItExplains) {
    const QRect window(0, 0, 1280, 800);
    const QSize box(320, 160);
    for (const QRect& target : {QRect(10, 10, 200, 30), QRect(600, 760, 300, 30), QRect(1200, 300, 70, 400),
                                QRect(0, 50, 170, 740), QRect(300, 100, 700, 60), QRect(1270, 790, 5, 5)}) {
        const QRect at = besideTarget(box, target, window);
        EXPECT_TRUE(window.contains(at)) << at.x() << " " << at.y();
        EXPECT_FALSE(at.intersects(target)) << target.x() << " " << target.y();
    }
    // Nothing is beside something that fills the window: the corner that covers least of it.
    const QRect most = besideTarget(box, QRect(0, 0, 1280, 700), window);
    EXPECT_TRUE(window.contains(most));
    EXPECT_EQ(most.bottom(), 800 - 1 - 8);
}

struct Touring : Program {
    explicit Touring(const Folder& folder)
        : Program(folder) {
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    Tour& tour() { return window.tour(); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
};

TEST(Tour, LeadsByKeysThroughRealPartsOfTheWindowAndCoversNone) {
    Folder folder;
    Touring program(folder);
    program.window.offerTour();
    ASSERT_TRUE(QTest::qWaitFor([&] { return program.tour().isVisible(); }));
    ASSERT_GE(program.tour().count(), 6);
    for (const QSize& size : {QSize(1440, 900), QSize(1280, 800), QSize(1920, 1080)}) {
        program.window.resize(size);
        QTest::qWait(0);
        const int count = program.tour().count();
        for (int step = 0; step < count; ++step) {
            EXPECT_EQ(program.tour().step(), step);
            EXPECT_TRUE(program.tour().nextButton().hasFocus());
            QTest::qWait(0);
            const QRect target = program.tour().target();
            EXPECT_FALSE(target.isEmpty()) << step;
            EXPECT_TRUE(program.window.rect().contains(target)) << step;
            EXPECT_TRUE(program.window.rect().contains(program.tour().geometry())) << step;
            EXPECT_FALSE(program.tour().geometry().intersects(target)) << step << " at " << size.width();
            for (const QLabel* label : program.tour().findChildren<QLabel*>())
                EXPECT_GE(label->height(), label->heightForWidth(label->width())) << "cut at step " << step;
            if (step + 1 < count) program.press(step % 2 ? Qt::Key_Right : Qt::Key_Return);
        }
        for (int step = count - 1; step > 0; --step) program.press(Qt::Key_Left);
        EXPECT_EQ(program.tour().step(), 0);
    }
}

TEST(Tour, FollowsItsTargetWhenTheWindowChanges) {
    Folder folder;
    Touring program(folder);
    program.window.startTour();
    program.press(Qt::Key_Return);
    const QRect before = program.tour().target();
    program.window.resize(1100, 700);
    QTest::qWait(0);
    EXPECT_NE(program.tour().target(), before);
    EXPECT_FALSE(program.tour().geometry().intersects(program.tour().target()));
    EXPECT_TRUE(program.window.rect().contains(program.tour().geometry()));
}

TEST(Tour, ComesOnceAndIsStartedFromHelp) {
    Folder folder;
    {
        Touring program(folder);
        EXPECT_FALSE(program.tour().isVisible());
        program.window.offerTour();
        ASSERT_TRUE(QTest::qWaitFor([&] { return program.tour().isVisible(); }));
        program.press(Qt::Key_Escape);
        EXPECT_FALSE(program.tour().isVisible());
        EXPECT_TRUE(program.preferences.get(preference::tourDone));
    }
    Touring again(folder);
    again.window.offerTour();
    QTest::qWait(50);
    EXPECT_FALSE(again.tour().isVisible());
    again.window.actions().tour->trigger();
    EXPECT_TRUE(again.tour().isVisible());
    for (int step = again.tour().count(); step > 0; --step) again.press(Qt::Key_Return);
    EXPECT_FALSE(again.tour().isVisible());
    EXPECT_TRUE(again.window.page(again.window.currentPage()).grid().hasFocus())
        << "the keyboard is in the grid";
}

TEST(Tour, LeavesTheWindowUsable) {
    Folder folder;
    Touring program(folder);
    program.window.startTour();
    QTest::keyClick(&program.window, Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(program.window.palette().isVisible());
    QTest::keyClick(&program.window.palette().field(), Qt::Key_Escape);
    EXPECT_TRUE(program.tour().isVisible());
    QTest::mouseClick(&program.tour().leaveButton(), Qt::LeftButton);
    EXPECT_FALSE(program.tour().isVisible());
}

} // namespace
} // namespace headroom::ui
