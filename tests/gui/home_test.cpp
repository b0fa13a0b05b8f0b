#include "gui/program.h"
#include "plan/templates.h"
#include "ui/document/plan_steps.h"
#include "ui/window/home/home_page.h"
#include "ui/window/home/new_plan_page.h"
#include "ui/window/home/plan_table.h"
#include "ui/window/message_bar.h"
#include "ui/window/text_field.h"
#include "ui/words/format.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace headroom::ui {
namespace {

using test::Folder;
using test::Program;
using test::settle;

/// The program with the sample and these plans besides, at home.
struct AtHome : Program {
    explicit AtHome(const Folder& folder, const std::vector<const char*>& names = {})
        : Program(folder) {
        for (const char* name : names) {
            plan::Plan plan = plan::planFromTemplate(
                plan::PlanTemplate::smallTeam, plan::Month{std::chrono::year{2027}, std::chrono::April});
            plan.name = name;
            EXPECT_TRUE(document.insertPlan(plan, QStringLiteral("New plan")));
        }
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier);
        EXPECT_EQ(window.inSight(), &window.home());
    }

    PlanTable& table() { return window.home().table(); }
    /// The names as they stand, from above.
    QStringList names() {
        QStringList all;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            all << table().model()->index(row, PlanListModel::name).data().toString();
        return all;
    }
    QString cell(int row, int column, int role = Qt::DisplayRole) {
        return table().model()->index(row, column).data(role).toString();
    }
    void choose(const QString& name) {
        for (int row = 0; row < table().model()->rowCount(); ++row)
            if (cell(row, PlanListModel::name) == name) {
                const QRect box = table().visualRect(table().model()->index(row, PlanListModel::horizon));
                return QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, box.center());
            }
        ADD_FAILURE() << name.toStdString();
    }
    /// To whatever has the keyboard.
    static void key(int code, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(code), with);
    }
    static void type(const QString& text) {
        for (const QChar c : text) QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    bool figuresKnown() {
        return QTest::qWaitFor([this] { return !window.home().figures().isBusy(); }, 20000);
    }
};

TEST(Home, ShowsEveryPlanWithItsFiguresFromTheProjection) {
    Folder folder;
    AtHome program(folder, {"Alpha", "Beta"});
    ASSERT_TRUE(program.figuresKnown());
    QStringList names = program.names();
    names.sort();
    EXPECT_EQ(names, (QStringList{"Alpha", "Beta", "Support 2026"}));
    program.choose(QStringLiteral("Support 2026"));
    const int row = program.table().currentIndex().row();
    const auto& h = program.document.result()->headlines;
    EXPECT_EQ(program.cell(row, PlanListModel::automation),
              formatWithUnit(h.automationAtEnd, plan::Unit::share, QLocale()));
    EXPECT_EQ(program.cell(row, PlanListModel::gap), formatWithUnit(h.worstGap, plan::Unit::fte, QLocale()));
    EXPECT_TRUE(
        program.cell(row, PlanListModel::gap, PlanListModel::belowRole)
            .contains(monthShortWithYear(program.document.plan()->monthAt(h.worstGapMonth), QLocale())));
    EXPECT_EQ(program.cell(row, PlanListModel::cost), formatMoneyShort(h.totalCost, "USD", QLocale()));
    EXPECT_EQ(program.cell(row, PlanListModel::horizon, PlanListModel::belowRole), "12 months");
    EXPECT_TRUE(program.cell(row, PlanListModel::health).contains(QString::number(h.errors + h.warnings)));

    // An edit of a plan is in its figures when the list is looked at again.
    const QString before = program.cell(row, PlanListModel::gap);
    program.key(Qt::Key_Return);
    plan::Plan plan = *program.document.plan();
    plan.lever(plan::LeverKey::openingHeadcount).base = plan::Trajectory::constant(20);
    ASSERT_TRUE(program.document.apply(QStringLiteral("Fewer people"), plan));
    program.window.showHome();
    ASSERT_TRUE(program.figuresKnown());
    program.choose(QStringLiteral("Support 2026"));
    EXPECT_NE(program.cell(program.table().currentIndex().row(), PlanListModel::gap), before);
}

TEST(Home, IsShownAtTheStartWhereNoPlanIsOpen) {
    Folder folder;
    {
        AtHome program(folder, {"Alpha", "Beta"});
        program.document.closePlan();
        program.window.close();
    }
    Program again(folder);
    EXPECT_FALSE(again.document.plan());
    EXPECT_EQ(again.window.inSight(), &again.window.home());
    EXPECT_TRUE(again.window.home().table().hasFocus()) << "the keyboard can begin";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(again.document.plan());
    EXPECT_NE(again.window.inSight(), &again.window.home());
}

TEST(Home, EnterOpensAndTypingSearches) {
    Folder folder;
    AtHome program(folder, {"Winter peak", "EMEA budget", "Emergency"});
    program.type(QStringLiteral("em"));
    EXPECT_EQ(program.window.home().searchField().text(), QStringLiteral("em"));
    EXPECT_EQ(program.names().size(), 2);
    program.type(QStringLiteral("ea"));
    EXPECT_EQ(program.names(), QStringList{"EMEA budget"});
    program.key(Qt::Key_Return);
    EXPECT_EQ(program.document.plan()->name, "EMEA budget");
    program.window.showHome();
    EXPECT_EQ(program.table().chosen(), program.document.plan()->id) << "where one comes from is chosen";

    program.window.home().searchField().setFocus();
    program.key(Qt::Key_Escape);
    EXPECT_EQ(program.names().size(), 4);
    // The team is searched too, and all words have to be there.
    program.window.home().searchField().setFocus();
    program.type(QStringLiteral("team winter"));
    EXPECT_EQ(program.names(), QStringList{"Winter peak"});
    program.type(QStringLiteral("x"));
    EXPECT_TRUE(program.names().isEmpty());
    EXPECT_FALSE(program.window.actions().deletePlan->isEnabled()) << "nothing is chosen that is not seen";
}

TEST(Home, DeletesWithUndoAndRedo) {
    Folder folder;
    AtHome program(folder, {"Alpha", "Beta"});
    program.choose(QStringLiteral("Alpha"));
    const std::string alpha = program.table().chosen();
    const auto before = program.document.storedPlan(alpha).value();
    program.key(Qt::Key_Delete);
    EXPECT_FALSE(program.names().contains(QStringLiteral("Alpha")));
    EXPECT_TRUE(program.window.home().stepLabel().text().contains(QStringLiteral("Deleted “Alpha”")));
    ASSERT_TRUE(program.window.home().undoButton().isVisible());
    EXPECT_FALSE(program.table().chosen().empty()) << "the next one is chosen";
    QTest::mouseClick(&program.window.home().undoButton(), Qt::LeftButton);
    EXPECT_TRUE(program.names().contains(QStringLiteral("Alpha")));
    EXPECT_EQ(program.document.storedPlan(alpha).value(), before);
    EXPECT_EQ(program.table().chosen(), alpha);

    program.table().setFocus();
    program.key(Qt::Key_Delete);
    program.choose(QStringLiteral("Beta"));
    program.key(Qt::Key_Delete);
    EXPECT_EQ(program.names(), QStringList{"Support 2026"});
    program.key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(program.names().size(), 2);
    program.key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(program.names().size(), 3);
    program.window.actions().redo->trigger();
    EXPECT_FALSE(program.names().contains(QStringLiteral("Alpha"))) << "redo, in the same order";
    EXPECT_TRUE(program.names().contains(QStringLiteral("Beta")));
}

TEST(Home, TheOpenPlanIsDeletedAndComesBackOpen) {
    Folder folder;
    AtHome program(folder, {"Alpha"});
    const std::string sample = program.document.plan()->id;
    program.choose(QStringLiteral("Support 2026"));
    program.key(Qt::Key_Delete);
    EXPECT_EQ(program.window.inSight(), &program.window.home()) << "nobody asked for another plan";
    program.key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(program.window.inSight(), &program.window.home());
    EXPECT_EQ(program.document.plan()->id, sample);
    // From within the plan: the list says what was done.
    program.key(Qt::Key_Return);
    program.window.actions().deletePlan->trigger();
    EXPECT_EQ(program.window.inSight(), &program.window.home());
    EXPECT_TRUE(program.window.home().stepLabel().text().contains(QStringLiteral("Deleted “Support 2026”")));
}

TEST(Home, ArchivedPlansAreBehindASwitch) {
    Folder folder;
    auto first = std::make_unique<AtHome>(folder, std::vector{"Alpha", "Beta"});
    AtHome& program = *first;
    program.choose(QStringLiteral("Alpha"));
    const std::string alpha = program.table().chosen();
    program.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(program.names().contains(QStringLiteral("Alpha")));
    QTest::mouseClick(&program.window.home().archivedBox(), Qt::LeftButton, {}, QPoint(8, 10));
    EXPECT_EQ(program.names().back(), QStringLiteral("Alpha")) << "after those in use";
    program.choose(QStringLiteral("Alpha"));
    EXPECT_TRUE(
        program.cell(program.table().currentIndex().row(), PlanListModel::name, PlanListModel::belowRole)
            .contains(QStringLiteral("archived")));
    EXPECT_TRUE(program.window.actions().archivePlan->text().contains(QStringLiteral("Bring")));
    program.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    for (const auto& plan : program.document.plans()) EXPECT_FALSE(plan.archived) << plan.name;
    program.key(Qt::Key_Z, Qt::ControlModifier);
    for (const auto& plan : program.document.plans()) EXPECT_EQ(plan.archived, plan.id == alpha) << plan.name;
    first.reset();
    Program again(folder);
    again.window.showHome();
    EXPECT_EQ(again.window.home().table().model()->rowCount(), 2) << "it stays away across a restart";
}

TEST(Home, RenamesInPlaceAndNotToANameThatIsTaken) {
    Folder folder;
    AtHome program(folder, {"Alpha", "Beta"});
    program.choose(QStringLiteral("Alpha"));
    const std::string alpha = program.table().chosen();
    program.key(Qt::Key_F2);
    TextField* field = program.table().nameField();
    ASSERT_TRUE(field);
    ASSERT_TRUE(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("Beta"));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_EQ(program.table().nameField(), field) << "it stays open";
    EXPECT_EQ(field->text(), QStringLiteral("Beta")) << "with what was typed";
    EXPECT_TRUE(field->property("wrong").toBool());
    EXPECT_TRUE(program.window.home().stepLabel().text().contains(QStringLiteral("Another plan is called")));
    EXPECT_EQ(program.document.storedPlan(alpha).value().name, "Alpha");
    QTest::keyClicks(field, QStringLiteral(" two"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_FALSE(program.table().nameField());
    EXPECT_EQ(program.document.storedPlan(alpha).value().name, "Beta two");
    EXPECT_EQ(program.table().chosen(), alpha);
    EXPECT_TRUE(program.table().hasFocus()) << QApplication::focusWidget()->metaObject()->className()
                                            << QApplication::focusWidget()->accessibleName().toStdString();

    program.key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(program.document.storedPlan(alpha).value().name, "Alpha");
    program.key(Qt::Key_F2);
    QTest::keyClicks(program.table().nameField(), QStringLiteral("Never"));
    QTest::keyClick(program.table().nameField(), Qt::Key_Escape);
    EXPECT_FALSE(program.table().nameField());
    EXPECT_EQ(program.document.storedPlan(alpha).value().name, "Alpha");
    program.key(Qt::Key_F2);
    QTest::keyClick(program.table().nameField(), Qt::Key_Delete);
    QTest::keyClick(program.table().nameField(), Qt::Key_Return);
    EXPECT_TRUE(program.table().nameField()) << "a plan needs a name";
}

TEST(Home, DuplicatesWithANameOfItsOwn) {
    Folder folder;
    AtHome program(folder);
    program.key(Qt::Key_D, Qt::ControlModifier);
    ASSERT_EQ(program.names().size(), 2);
    EXPECT_TRUE(program.names().contains(QStringLiteral("Support 2026 copy")));
    EXPECT_EQ(program.cell(program.table().currentIndex().row(), PlanListModel::name),
              QStringLiteral("Support 2026 copy"));
    program.choose(QStringLiteral("Support 2026"));
    program.key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(program.names().size(), 3);
    program.key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(program.names().size(), 2);
}

TEST(Home, SortsByWhatIsChosen) {
    Folder folder;
    AtHome program(folder, {"Alpha", "Beta"});
    ASSERT_TRUE(program.figuresKnown());
    QComboBox& order = program.window.home().orderBox();
    order.setFocus();
    QTest::keyClick(&order, Qt::Key_Down); // last edited → name
    EXPECT_EQ(program.names(), (QStringList{"Alpha", "Beta", "Support 2026"}));
    order.setCurrentIndex(5);
    Q_EMIT order.activated(5);
    EXPECT_EQ(program.names().front(), QStringLiteral("Support 2026")) << "the highest cost";
    program.table().sortByColumn(PlanListModel::cost, Qt::AscendingOrder);
    EXPECT_EQ(program.names().back(), QStringLiteral("Support 2026"));
    EXPECT_EQ(order.currentIndex(), -1) << "an order of the heads that has no name";
}

TEST(Home, TheGridsCommandsRestWhileItIsInSight) {
    Folder folder;
    AtHome program(folder);
    for (const QAction* action :
         {program.window.actions().fillDown, program.window.actions().paste, program.window.actions().copy,
          program.window.actions().newScenario, program.window.actions().planSettings})
        EXPECT_FALSE(action->isEnabled()) << action->text().toStdString();
    program.window.actions().pages[2]->trigger();
    EXPECT_NE(program.window.inSight(), &program.window.home());
    EXPECT_EQ(program.window.currentPage(), 2);
    EXPECT_TRUE(program.window.actions().paste->isEnabled());
}

TEST(NewPlan, EachTemplateBecomesAPlanAndUndoTakesItAway) {
    Folder folder;
    AtHome program(folder);
    QTest::keyClick(&program.window, Qt::Key_N, Qt::ControlModifier);
    NewPlanPage& page = program.window.newPlanPage();
    ASSERT_EQ(program.window.inSight(), &page);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.row(1).accessibleDescription().contains(u'%'); }, 20000));
    for (int i = 0; i < static_cast<int>(plan::planTemplates.size()); ++i) {
        program.window.showNewPlan();
        QTest::mouseClick(&page.row(i + 1), Qt::LeftButton); // after the guided path
        ASSERT_TRUE(program.document.plan());
        EXPECT_EQ(program.document.plans().size(), 2u);
        EXPECT_NE(program.window.inSight(), &page);
        ASSERT_TRUE(settle(program.document));
        EXPECT_EQ(program.document.result()->headlines.errors, 0) << program.document.plan()->name;
        QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(program.document.plans().size(), 1u) << "one step";
        EXPECT_EQ(program.window.inSight(), &program.window.home());
    }
    program.window.showNewPlan();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(program.window.inSight(), &program.window.home());
}

TEST(NewPlan, AWorkspaceWithoutPlansBeginsWithIt) {
    Folder folder;
    AtHome program(folder);
    program.key(Qt::Key_Delete);
    EXPECT_EQ(program.window.inSight(), &program.window.newPlanPage());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(program.window.inSight(), &program.window.home());
    EXPECT_EQ(program.document.plans().size(), 1u);
}

TEST(PlanSteps, AFailureLeavesTheStepWhereItIs) {
    Folder folder;
    AtHome program(folder, {"Alpha", "Beta"});
    program.choose(QStringLiteral("Alpha"));
    const std::string alpha = program.table().chosen();
    PlanSteps steps(program.document);
    ASSERT_TRUE(steps.rename(alpha, QStringLiteral("Gamma")));
    // Meanwhile another plan takes the name.
    for (const auto& plan : program.document.plans())
        if (plan.name == "Beta") {
            ASSERT_TRUE(program.document.renamePlan(plan.id, "Alpha", QStringLiteral("Name")));
        }
    EXPECT_FALSE(steps.undo());
    EXPECT_TRUE(program.window.messages().text().contains(QStringLiteral("Another plan is called “Alpha”")))
        << program.window.messages().text().toStdString();
    EXPECT_FALSE(steps.undoText().isEmpty()) << "it can be tried again";
    EXPECT_FALSE(steps.objection(alpha, QStringLiteral("  Alpha ")).isEmpty());
    EXPECT_TRUE(steps.objection(alpha, QStringLiteral("Gamma")).isEmpty()) << "its own name";
    EXPECT_FALSE(steps.objection(alpha, QStringLiteral("   ")).isEmpty());
}

} // namespace
} // namespace headroom::ui
