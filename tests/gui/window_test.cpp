#include "exchange/plan_json.h"
#include "gui/program.h"
#include "ui/document/preferences.h"
#include "ui/pages/month_page.h"
#include "ui/theme/segmented_control.h"
#include "ui/window/actions.h"
#include "ui/window/guardrail_editor.h"
#include "ui/window/guardrail_panel.h"
#include "ui/window/headline_strip.h"
#include "ui/window/inspector.h"
#include "ui/window/lever_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/page_list.h"
#include "ui/window/plan_panel.h"
#include "ui/window/text_field.h"

#include <QAction>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>

#include <fstream>

namespace headroom::ui {
namespace {

using plan::LeverKey;
using test::Folder;
using test::Program;
using test::settle;

const plan::LeverRef inbox{LeverKey::inboxShare, {}};

TEST(Window, TheFirstStartOpensTheSample) {
    Folder folder;
    Program program(folder);
    ASSERT_TRUE(program.document.plan());
    EXPECT_EQ(program.document.plan()->name, plan::samplePlan().name);
    EXPECT_TRUE(std::filesystem::exists(folder.file("data/Headroom.headroom")));
    EXPECT_FALSE(program.window.messages().isVisible());
    ASSERT_TRUE(QTest::qWaitFor([&] { return program.document.rangesAreCurrent(); }, 20000));
    for (const HeadlineTile* tile : program.window.headlines().tiles())
        EXPECT_NE(tile->figure(), QStringLiteral("–"));
}

TEST(Window, AnEditIsThereAfterARestartAndSoIsThePlace) {
    Folder folder;
    {
        Program program(folder);
        program.window.showPage(3);
        ASSERT_TRUE(program.window.page(3).grid().goTo(plan::LeverRef{LeverKey::plannedHires, {}}, 4));
        QTest::keyClick(&program.window.page(3).grid(), '3');
        auto* editor = program.window.page(3).grid().findChild<QWidget*>(QStringLiteral("cellEditor"));
        ASSERT_TRUE(editor);
        QTest::keyClick(editor, Qt::Key_Tab);
        program.document.setScenario("Bold");
        program.window.close();
    }
    Program again(folder);
    EXPECT_DOUBLE_EQ(again.document.plan()->lever(LeverKey::plannedHires).base.at(4), 3);
    EXPECT_EQ(again.window.currentPage(), 3);
    EXPECT_EQ(again.document.scenario(), "Bold");
    EXPECT_EQ(again.window.page(3).grid().currentIndex().column(), 5);
    EXPECT_TRUE(again.document.undoText().contains(QStringLiteral("ires")))
        << again.document.undoText().toStdString();
}

TEST(Window, WhatAPageOffersStaysOverAnEdit) {
    Folder folder;
    Program program(folder);
    program.window.showPage(1);
    const auto offered = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QList<QPushButton*> buttons = program.window.page(1).findChildren<QPushButton*>();
        buttons.removeIf(
            [](const QPushButton* button) { return !button->text().startsWith(QStringLiteral("Import")); });
        return buttons;
    };
    const auto before = offered();
    ASSERT_EQ(before.size(), 1) << "there is no imported volume yet";
    plan::Plan edited = *program.document.plan();
    edited.lever(LeverKey::inboxShare).base = plan::Trajectory::constant(0.3);
    ASSERT_TRUE(program.document.apply(QStringLiteral("Inbox"), edited));
    ASSERT_TRUE(settle(program.document));
    EXPECT_EQ(offered(), before);
}

TEST(Window, FindingsOnGuardrailsAndReviewsLeadToTheSettings) {
    Folder folder;
    Program program(folder);
    plan::Plan plan = *program.document.plan();
    plan.guardrails.erase(plan.guardrails.begin());
    plan.lastFinanceReview = plan::parseDate("2020-01-31");
    ASSERT_TRUE(program.document.apply(QStringLiteral("Neglect"), plan));
    ASSERT_TRUE(settle(program.document));
    Inspector& inspector = program.window.inspector();
    const auto goTo = [&](const QString& place) {
        inspector.showFindings();
        for (auto* button : inspector.currentPanel()->findChildren<QPushButton*>())
            if (button->accessibleName() == QStringLiteral("Go to ") + place) return button->click();
        ADD_FAILURE() << place.toStdString();
    };
    GuardrailPanel& guardrails = inspector.planPanel().guardrailPanel();
    const auto inSight = [](QWidget& field) { return field.hasFocus() && !field.visibleRegion().isEmpty(); };
    goTo(QStringLiteral("Guardrails"));
    EXPECT_EQ(inspector.currentPanel(), &inspector.planPanel());
    EXPECT_TRUE(inSight(guardrails.guardrailField()));
    goTo(QStringLiteral("Finance review"));
    EXPECT_EQ(inspector.currentPanel(), &inspector.planPanel());
    EXPECT_TRUE(inSight(guardrails.reviewField()));

    // The keyboard goes through the list and the fields of the one that is open, in the order in which they
    // stand.
    guardrails.row(0).click();
    guardrails.row(0).setFocus();
    std::vector<QWidget*> order = guardrails.editor().fields();
    order.push_back(&guardrails.row(1));
    for (QWidget* wanted : order) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(QApplication::focusWidget(), wanted) << wanted->accessibleName().toStdString();
    }
}

TEST(Window, EveryPageStandsInPlansOfOneAndOfSixtyMonths) {
    for (int months : {1, 60}) {
        Folder folder;
        Program program(folder);
        plan::Plan plan = *program.document.plan();
        plan.months = months;
        ASSERT_TRUE(program.document.apply(QStringLiteral("Months"), plan));
        ASSERT_TRUE(settle(program.document));
        for (int i = 0; i < program.window.pageCount(); ++i) {
            program.window.showPage(i);
            EXPECT_FALSE(program.window.grab().isNull());
            program.window.page(i).showView(0); // some begin with another
            EXPECT_EQ(program.window.page(i).grid().gridModel().months(), months);
            EXPECT_GT(program.window.page(i).grid().gridModel().rowCount(), 0);
            EXPECT_FALSE(program.window.page(i).chart().data().months.empty()) << i;
        }
    }
}

TEST(Window, ChartAndGridStandOverTheSameMonths) {
    Folder folder;
    Program program(folder);
    for (int i = 0; i < program.window.pageCount(); ++i) {
        program.window.showPage(i);
        program.window.page(i).showView(0); // some begin with another
        QTest::qWait(0);
        MonthPage& page = program.window.page(i);
        MonthGrid& grid = page.grid();
        for (int month : {0, 5, 11}) {
            const int x = grid.columnViewportPosition(month) + grid.columnWidth(month) / 2;
            const QPoint middle = grid.viewport()->mapTo(&page, QPoint(x, 0));
            const double charted = page.chart().mapTo(&page, page.chart().position(month, 0).toPoint()).x();
            EXPECT_NEAR(charted, middle.x(), 1.5) << "page " << i << " month " << month;
        }
    }
}

TEST(Window, SaysOnceThatItIsPictured) {
    Folder folder;
    Theme theme{ThemeChoice::light};
    Preferences preferences(QString::fromStdString(folder.file("preferences.ini").string()));
    Document document(test::context());
    MainWindow window(document, preferences, theme);
    int times = 0;
    QObject::connect(&window, &MainWindow::pictured, &window, [&times] { ++times; });
    QTest::qWait(0);
    EXPECT_EQ(times, 0);
    for (int shown = 0; shown < 2; ++shown) {
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
        EXPECT_TRUE(QTest::qWaitFor([&times] { return times > 0; }, 20000));
        window.hide();
    }
    EXPECT_EQ(times, 1);
}

TEST(Window, SwitchesItsTheme) {
    Folder folder;
    Program program(folder);
    const QImage light = program.window.grab().toImage();
    program.window.actions().themeDark->trigger();
    EXPECT_TRUE(program.theme.isDark());
    QTest::qWait(0);
    const QImage dark = program.window.grab().toImage();
    EXPECT_NE(light.pixelColor(700, 300), dark.pixelColor(700, 300));
    EXPECT_EQ(program.preferences.get(preference::theme), QStringLiteral("dark"));
}

TEST(Window, AForeignFileIsSaidAndTheWindowStaysUsable) {
    Folder folder;
    Program program(folder);
    std::ofstream(folder.file("foreign.headroom")) << "not a workspace";
    program.window.openFile(folder.file("foreign.headroom"));
    EXPECT_TRUE(program.window.messages().isVisible());
    EXPECT_TRUE(program.window.messages().text().contains(QStringLiteral("foreign.headroom")));
    ASSERT_TRUE(program.document.plan());
    plan::Plan plan = *program.document.plan();
    plan.team = "Another";
    ASSERT_TRUE(program.document.apply(QStringLiteral("Team"), plan));
    EXPECT_FALSE(program.window.messages().isVisible()) << "an edit that went through ends the alarm";
}

TEST(Window, ADamagedDefaultWorkspaceLeavesAWindowThatSaysWhatToDo) {
    Folder folder;
    std::filesystem::create_directories(folder.file("data"));
    std::ofstream(folder.file("data/Headroom.headroom")) << "SQLite format 3";
    Program program(folder);
    EXPECT_FALSE(program.document.plan());
    EXPECT_TRUE(program.window.messages().isVisible());
    EXPECT_TRUE(program.window.actions().openWorkspace->isEnabled());
    EXPECT_FALSE(program.window.actions().newFromSample->isEnabled());
    EXPECT_FALSE(program.window.grab().isNull());
}

TEST(Window, APlanInJsonIsAddedToTheWorkspace) {
    Folder folder;
    plan::Plan plan = plan::samplePlan();
    plan.name = "From elsewhere";
    std::ofstream(folder.file("plan.json")) << exchange::planToJson(plan);
    Program program(folder, folder.file("plan.json"));
    ASSERT_TRUE(program.document.plan());
    EXPECT_EQ(program.document.plan()->name, "From elsewhere");
    EXPECT_EQ(program.document.plans().size(), 2u);
    std::ofstream(folder.file("broken.json")) << "{\"schema\": ";
    program.window.openFile(folder.file("broken.json"));
    EXPECT_TRUE(program.window.messages().isVisible());
    EXPECT_EQ(program.document.plans().size(), 2u);
}

TEST(Window, UndoAndRedoByKey) {
    Folder folder;
    Program program(folder);
    plan::Plan plan = *program.document.plan();
    plan.team = "Another";
    ASSERT_TRUE(program.document.apply(QStringLiteral("Team"), plan));
    program.window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&program.window));
    QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(program.document.plan()->team, "Another");
    program.window.actions().redo->trigger();
    EXPECT_EQ(program.document.plan()->team, "Another");
}

TEST(Window, TheInspectorEditsRangeAndOwner) {
    Folder folder;
    Program program(folder);
    ASSERT_TRUE(program.window.page(0).grid().goTo(inbox, 3));
    LeverPanel& panel = program.window.inspector().leverPanel();
    ASSERT_EQ(program.window.inspector().currentPanel(), &panel);
    const auto enter = [](TextField& field, const char* text) {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QString::fromLatin1(text));
        QTest::keyClick(&field, Qt::Key_Return);
    };
    enter(panel.lowField(), "41");
    EXPECT_NEAR(program.document.plan()->lever(LeverKey::inboxShare).lowAt(3), 0.41, 1e-12);
    enter(panel.ownerField(), "Somebody");
    EXPECT_EQ(program.document.plan()->lever(LeverKey::inboxShare).provenance.owner, "Somebody");
    const auto before = program.document.plan();
    enter(panel.highField(), "banana");
    EXPECT_EQ(program.document.plan(), before);
    EXPECT_EQ(panel.highField().text(), QStringLiteral("banana")) << "bad text stays, marked";
    EXPECT_TRUE(panel.highField().property("wrong").toBool());
}

TEST(Window, APlanThatCannotBeCalculatedSaysWhatToFix) {
    Folder folder;
    Program program(folder);
    plan::Plan plan = *program.document.plan();
    plan.lever(LeverKey::hoursPerDay).base = plan::Trajectory::constant(-1);
    ASSERT_TRUE(program.document.apply(QStringLiteral("Hours a day"), plan));
    ASSERT_TRUE(settle(program.document));
    QTest::mouseClick(program.window.headlines().tiles().back(), Qt::LeftButton);
    const auto buttons = program.window.inspector().currentPanel()->findChildren<QPushButton*>();
    ASSERT_FALSE(buttons.isEmpty());
    QTest::mouseClick(buttons.front(), Qt::LeftButton);
    MonthGrid& grid = program.window.page(program.window.currentPage()).grid();
    EXPECT_EQ(grid.gridModel().gridRow(grid.currentIndex().row()).lever.key, LeverKey::hoursPerDay)
        << "it leads to the place";
}

TEST(Window, PlansAreAddedCopiedAndRenamed) {
    Folder folder;
    Program program(folder);
    program.window.actions().duplicatePlan->trigger();
    EXPECT_EQ(program.document.plans().size(), 2u);
    program.window.actions().newEmpty->trigger();
    EXPECT_EQ(program.document.plans().size(), 3u);
    ASSERT_TRUE(settle(program.document));
    program.window.actions().renamePlan->trigger();
    TextField& name = program.window.inspector().planPanel().nameField();
    name.selectAll();
    QTest::keyClicks(&name, QStringLiteral("Renamed"));
    QTest::keyClick(&name, Qt::Key_Return);
    EXPECT_EQ(program.document.plan()->name, "Renamed");
    EXPECT_TRUE(program.window.windowTitle().startsWith(QStringLiteral("Renamed")));
}

TEST(Window, EveryControlHasAName) {
    Folder folder;
    Program program(folder);
    for (int i = 0; i < program.window.pageCount(); ++i) {
        program.window.showPage(i);
        QTest::qWait(0);
        for (const QWidget* widget : program.window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const auto* label = qobject_cast<const QLabel*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                               (label && !label->text().isEmpty());
            EXPECT_TRUE(named) << widget->metaObject()->className() << " "
                               << widget->objectName().toStdString();
        }
    }
}

} // namespace
} // namespace headroom::ui
