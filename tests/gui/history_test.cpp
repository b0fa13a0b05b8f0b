#include "gui/program.h"
#include "ui/window/history_list.h"
#include "ui/window/history_panel.h"
#include "ui/window/lever_history.h"
#include "ui/window/lever_panel.h"

#include <QAction>
#include <QListView>
#include <QPushButton>

namespace headroom::ui {
namespace {

using plan::LeverKey;
using test::Folder;
using test::Program;
using test::settle;

/// The window with a few edits behind it.
struct Edited : Program {
    explicit Edited(const Folder& folder, bool edit = true)
        : Program(folder) {
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        if (!edit) return;
        first = *document.plan();
        setGrowth(0.11, "Growth 11");
        setGrowth(0.22, "Growth 22");
        setGrowth(0.33, "Growth 33");
    }
    void setGrowth(double growth, const char* text) {
        plan::Plan plan = *document.plan();
        plan.lever(LeverKey::growth).base = plan::Trajectory::constant(growth);
        EXPECT_TRUE(document.apply(QString::fromLatin1(text), plan));
    }
    HistoryPanel& open() {
        QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(window.inspector().currentPanel(), &window.inspector().historyPanel());
        return window.inspector().historyPanel();
    }
    [[nodiscard]] QStringList rows() {
        QStringList all;
        HistoryListModel& model = window.inspector().historyPanel().model();
        for (int i = 0; i < model.rowCount(); ++i) {
            const QModelIndex row = model.index(i);
            QString text = row.data(Qt::DisplayRole).toString();
            if (row.data(HistoryListModel::undoneRole).toBool()) text += QStringLiteral(" (undone)");
            if (row.data(HistoryListModel::nowRole).toBool()) text += QStringLiteral(" (now)");
            all << text;
        }
        return all;
    }
    [[nodiscard]] double growth() const { return document.plan()->lever(LeverKey::growth).base.at(0); }
    plan::Plan first;
};

void choose(HistoryPanel& panel, const char* text) {
    for (int i = 0; i < panel.model().rowCount(); ++i)
        if (panel.model().index(i).data(Qt::DisplayRole).toString() == QLatin1String(text))
            return panel.list().setCurrentIndex(panel.model().index(i));
    ADD_FAILURE() << text;
}

TEST(History, ListsEditsByDayWithThePlaceAndWhatWasUndone) {
    Folder folder;
    Edited program(folder);
    program.document.undo();
    program.open();
    const QStringList rows = program.rows();
    ASSERT_EQ(rows.size(), 5);
    EXPECT_TRUE(rows[0].contains(QStringLiteral("2026"))) << "the day: " << rows[0].toStdString();
    EXPECT_EQ(rows.mid(1, 3), (QStringList{QStringLiteral("Growth 33 (undone)"),
                                           QStringLiteral("Growth 22 (now)"), QStringLiteral("Growth 11")}));
    HistoryListModel& model = program.window.inspector().historyPanel().model();
    EXPECT_TRUE(
        model.index(2).data(HistoryListModel::detailRole).toString().contains(QStringLiteral("Tester")));
    EXPECT_FALSE(model.index(0).flags() & Qt::ItemIsSelectable);
    // It follows what is done while it is open.
    program.setGrowth(0.44, "Growth 44");
    EXPECT_EQ(program.rows()[1], QStringLiteral("Growth 44 (now)"));
    program.document.undo();
    EXPECT_EQ(program.rows()[1], QStringLiteral("Growth 44 (undone)"));
}

TEST(History, ShowsWhatAnEntryChanged) {
    Folder folder;
    Edited program(folder);
    HistoryPanel& panel = program.open();
    choose(panel, "Growth 22");
    EXPECT_EQ(panel.preview(), QStringLiteral("Growth of demand a year: 11.0 % → 22.0 %"));
    QTest::keyClick(&panel.list(), Qt::Key_Down);
    EXPECT_TRUE(panel.preview().endsWith(QStringLiteral("→ 11.0 %"))) << panel.preview().toStdString();
    QTest::keyClick(&panel.list(), Qt::Key_End);
    EXPECT_TRUE(panel.preview().contains(QStringLiteral("begins"))) << panel.preview().toStdString();
}

TEST(History, GoesBackToAnyPointAsOneEditThatIsUndoneAcrossARestart) {
    Folder folder;
    {
        Edited program(folder);
        HistoryPanel& panel = program.open();
        EXPECT_FALSE(panel.goBackButton().isEnabled()) << "the plan is here";
        choose(panel, "Growth 11");
        ASSERT_TRUE(panel.goBackButton().isEnabled());
        QTest::mouseClick(&panel.goBackButton(), Qt::LeftButton);
        EXPECT_DOUBLE_EQ(program.growth(), 0.11);
        EXPECT_EQ(program.rows().size(), 6);
        EXPECT_TRUE(program.rows()[1].endsWith(QStringLiteral("Growth 11 (now)")))
            << program.rows()[1].toStdString();
    }
    {
        Edited program(folder, false);
        EXPECT_DOUBLE_EQ(program.growth(), 0.11);
        QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
        EXPECT_DOUBLE_EQ(program.growth(), 0.33);
        QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
        EXPECT_DOUBLE_EQ(program.growth(), 0.22);
        // To one that is undone, by the keyboard.
        HistoryPanel& panel = program.open();
        choose(panel, "Growth 33");
        panel.list().setFocus();
        QTest::keyClick(&panel.list(), Qt::Key_Return);
        EXPECT_DOUBLE_EQ(program.growth(), 0.33);
        // And to the beginning.
        panel.list().setFocus();
        QTest::keyClick(&panel.list(), Qt::Key_End);
        QTest::mouseClick(&panel.goBackButton(), Qt::LeftButton);
        EXPECT_NE(program.growth(), 0.33);
    }
}

TEST(History, GoingBackKeepsANameAnotherPlanHasTaken) {
    Folder folder;
    Edited program(folder);
    const std::string id = program.document.plan()->id;
    const std::string name = program.document.plan()->name;
    plan::Plan renamed = *program.document.plan();
    renamed.name = "Renamed";
    ASSERT_TRUE(program.document.apply(QStringLiteral("Name"), renamed));
    plan::Plan other = plan::samplePlan();
    other.name = name;
    ASSERT_TRUE(program.document.addPlan(other, QStringLiteral("Another")));
    ASSERT_TRUE(program.document.openPlan(id));
    HistoryPanel& panel = program.open();
    choose(panel, "Growth 11");
    QTest::mouseClick(&panel.goBackButton(), Qt::LeftButton);
    EXPECT_DOUBLE_EQ(program.growth(), 0.11);
    EXPECT_EQ(program.document.plan()->name, "Renamed");
}

TEST(History, ALeverTellsItsChangesAndLeadsToThem) {
    Folder folder;
    Edited program(folder);
    plan::Plan plan = *program.document.plan();
    plan.team = "Another";
    ASSERT_TRUE(program.document.apply(QStringLiteral("Team"), plan));
    ASSERT_TRUE(settle(program.document));
    program.window.showPage(1);
    ASSERT_TRUE(program.window.page(1).grid().goTo(plan::LeverRef{LeverKey::growth, {}}, 0));
    LeverHistory& history = program.window.inspector().leverPanel().history();
    ASSERT_TRUE(QTest::qWaitFor([&] { return history.text().contains(QStringLiteral("22.0 % → 33.0 %")); }))
        << history.text().toStdString();
    EXPECT_TRUE(history.text().contains(QStringLiteral("Tester")));
    EXPECT_FALSE(history.text().contains(QStringLiteral("Team")));
    QTest::mouseClick(&history.allButton(), Qt::LeftButton);
    HistoryPanel& panel = program.window.inspector().historyPanel();
    EXPECT_EQ(program.window.inspector().currentPanel(), &panel);
    EXPECT_FALSE(program.rows().contains(QStringLiteral("Team (now)")));
    EXPECT_TRUE(program.rows().contains(QStringLiteral("Growth 22")));
}

} // namespace
} // namespace headroom::ui
