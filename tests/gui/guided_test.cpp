#include "gui/on_the_path.h"
#include "plan/usual.h"
#include "ui/theme/segmented_control.h"
#include "ui/window/guided/volume_table.h"
#include "ui/window/guided/volumes_step.h"
#include "ui/window/headline_strip.h"
#include "ui/window/home/home_page.h"
#include "ui/window/import_dialog.h"
#include "ui/words/format.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>

#include <fstream>

namespace headroom::ui {
namespace {

using plan::LeverKey;
using test::Folder;
using test::lastYearBlock;
using test::OnThePath;
using test::settle;

TEST(Guided, FromNothingToAPlanWithPastedVolumes) {
    Folder folder;
    OnThePath program(folder);
    EXPECT_EQ(program.path.current(), GuidedPath::team);
    ASSERT_TRUE(program.field("Name of the plan")->hasFocus()) << "one can begin to type";
    QTest::keyClicks(program.field("Name of the plan"), QStringLiteral("EMEA 2027"));
    QTest::keyClick(program.field("Name of the plan"), Qt::Key_Return);
    EXPECT_TRUE(program.field("Team")->hasFocus()) << "Enter goes on";
    program.enter("First month", "Jan 2027");
    program.enter("Months", "18");
    program.next();
    EXPECT_EQ(program.path.current(), GuidedPath::types);
    program.enter("Handle time, Account and billing", "12");
    program.next();

    // The block has names and months, months down; the table takes it as last year's.
    QApplication::clipboard()->setText(lastYearBlock());
    VolumeTable& table = program.path.volumesStep().table();
    ASSERT_TRUE(table.hasFocus());
    QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(program.path.volumesStep().entry().chosen(), static_cast<int>(VolumeEntry::lastYear));
    EXPECT_EQ(table.columnCount(), 12);
    EXPECT_EQ(table.item(0, 11)->text(), QStringLiteral("7,300"));
    EXPECT_EQ(table.item(2, 0)->text(), QStringLiteral("900"));
    EXPECT_TRUE(program.path.volumesStep().said().contains(QStringLiteral("3 work types, 12 months")))
        << program.path.volumesStep().said().toStdString();
    program.next();
    program.enter("Resolution at the end, How-to questions", "80 %");
    EXPECT_DOUBLE_EQ(targetOf(program.plan().workTypes[0], LeverKey::resolution, 18), 0.8);
    ASSERT_TRUE(program.calculated());
    const QString automation = program.path.result().tiles()[0]->figure();
    program.enter("Involvement at the end, How-to questions", "95");
    ASSERT_TRUE(program.calculated());
    EXPECT_NE(program.path.result().tiles()[0]->figure(), automation) << "the result grows beside it";
    program.next();
    EXPECT_GT(program.plan().lever(LeverKey::openingHeadcount).base.at(0), 5)
        << "as many as the first month requires";
    program.enter("Inbox share", "62");
    EXPECT_NEAR(plan::timeSplitOf(program.plan()).improvement(), 0.13, 1e-9);
    program.next();
    EXPECT_EQ(program.path.current(), GuidedPath::firstResult);
    ASSERT_TRUE(program.calculated());
    const auto result = program.path.desk().result();
    ASSERT_TRUE(result->projection);
    QTest::keyClick(&program.path.nextButton(), Qt::Key_Space);

    ASSERT_TRUE(program.document.plan());
    const plan::Plan made = *program.document.plan();
    EXPECT_EQ(made.name, "EMEA 2027");
    EXPECT_EQ(made.months, 18);
    EXPECT_EQ(made.workTypes[1].lever(LeverKey::handleMinutes).base.at(0), 12);
    EXPECT_NEAR(made.workTypes[0].lever(LeverKey::volume).base.at(0), (11 * 6000 + 7300) / 12.0, 1e-6);
    EXPECT_EQ(made.history.size(), 3u);
    EXPECT_TRUE(made.workTypes[0].lever(LeverKey::volume).range) << "every bet has a range to begin with";
    EXPECT_EQ(program.document.plans().size(), 2u);
    ASSERT_TRUE(settle(program.document));
    EXPECT_EQ(program.document.result()->headlines.worstGap, result->headlines.worstGap)
        << "what was shown beside it is what it is";
    EXPECT_FALSE(program.path.desk().isBegun()) << "the draft has become a plan";

    // One step.
    QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(program.document.plans().size(), 1u);
    program.window.actions().redo->trigger();
    EXPECT_EQ(program.document.plans().size(), 2u);
}

TEST(Guided, BadTextIsKeptAndMarkedAndHoldsUpTheEndOnly) {
    Folder folder;
    OnThePath program(folder);
    program.next();
    const double before = program.plan().workTypes[0].lever(LeverKey::handleMinutes).base.at(0);
    program.enter("Handle time, How-to questions", "banana");
    TextField* field = program.field("Handle time, How-to questions");
    EXPECT_EQ(field->text(), QStringLiteral("banana"));
    EXPECT_TRUE(field->property("wrong").toBool());
    EXPECT_FALSE(program.path.remark().isEmpty()) << "with the reason";
    EXPECT_EQ(program.plan().workTypes[0].lever(LeverKey::handleMinutes).base.at(0), before);
    program.next();
    VolumeTable& table = program.path.volumesStep().table();
    table.setCurrentCell(0, 0);
    QTest::keyClicks(&table, QStringLiteral("x"));
    auto* editor = QApplication::focusWidget();
    QTest::keyClicks(editor, QStringLiteral("yz"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(0); // the table closes its editor a turn later
    EXPECT_EQ(table.item(0, 0)->text(), QStringLiteral("xyz"));
    EXPECT_FALSE(table.item(0, 0)->toolTip().isEmpty());
    EXPECT_EQ(table.currentRow(), 1) << "Enter goes down";
    // Back and forth: it is as it was.
    QTest::mouseClick(&program.path.backButton(), Qt::LeftButton);
    EXPECT_EQ(program.field("Handle time, How-to questions")->text(), QStringLiteral("banana"));
    EXPECT_TRUE(program.field("Handle time, How-to questions")->property("wrong").toBool());
    program.path.goTo(GuidedPath::firstResult);
    program.next();
    EXPECT_EQ(program.document.plans().size(), 1u) << "not with texts that mean nothing";
    EXPECT_EQ(program.path.current(), GuidedPath::types) << "it leads to the first of them";
    EXPECT_TRUE(program.path.remark().contains(QStringLiteral("banana")));

    field = program.field("Handle time, How-to questions");
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(field->text(), formatForEdit(before, plan::Unit::minutes, QLocale()));
    program.path.goTo(GuidedPath::volumes);
    table.setCurrentCell(0, 0);
    QTest::keyClick(&table, Qt::Key_Delete);
    EXPECT_TRUE(program.path.desk().draft().texts.empty());
    program.path.goTo(GuidedPath::firstResult);
    program.next();
    EXPECT_EQ(program.document.plans().size(), 2u);
}

TEST(Guided, EachChangeOfTheDraftIsTakenBackWhereItWasMade) {
    Folder folder;
    OnThePath program(folder);
    Actions& actions = program.window.actions();
    EXPECT_FALSE(actions.undo->isEnabled()) << "nothing was done";
    program.enter("Team", "Care");
    program.next();
    const double before = program.plan().workTypes[1].lever(LeverKey::handleMinutes).base.at(0);
    program.enter("Handle time, Account and billing", "12");
    EXPECT_TRUE(actions.undo->isEnabled());
    // From the field it was typed into, too.
    TextField* field = program.field("Handle time, Account and billing");
    field->setFocus();
    QTest::keySequence(field, actions.undo->shortcut());
    EXPECT_EQ(program.plan().workTypes[1].lever(LeverKey::handleMinutes).base.at(0), before);
    EXPECT_EQ(program.path.current(), GuidedPath::types);
    QTest::keySequence(&program.window, actions.undo->shortcut());
    EXPECT_TRUE(program.plan().team.empty());
    EXPECT_EQ(program.path.current(), GuidedPath::team) << "it leads to where it was done";
    EXPECT_FALSE(actions.undo->isEnabled());
    QTest::keySequence(&program.window, actions.redo->shortcut());
    QTest::keySequence(&program.window, actions.redo->shortcut());
    EXPECT_EQ(program.plan().team, "Care");
    EXPECT_EQ(program.plan().workTypes[1].lever(LeverKey::handleMinutes).base.at(0), 12);
    EXPECT_FALSE(actions.redo->isEnabled());
    // What is still being typed is the field's own to take back.
    field = program.field("Handle time, Account and billing");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("77"));
    QTest::keySequence(field, actions.undo->shortcut());
    EXPECT_NE(field->text(), QStringLiteral("77"));
    EXPECT_EQ(program.plan().workTypes[1].lever(LeverKey::handleMinutes).base.at(0), 12);
}

TEST(Guided, EscapeLeavesAndTheDraftIsThereAgain) {
    Folder folder;
    {
        OnThePath program(folder);
        program.enter("Team", "Nobody asked");
        program.next();
        program.next();
        QTest::keyClick(&program.path.volumesStep().table(), Qt::Key_Escape);
        EXPECT_EQ(program.window.inSight(), &program.window.home());
        EXPECT_EQ(program.document.plans().size(), 1u);
        program.window.actions().newStepByStep->trigger();
        EXPECT_EQ(program.path.current(), GuidedPath::volumes) << "where one left";
        EXPECT_EQ(program.plan().team, "Nobody asked");
        program.path.goTo(GuidedPath::people);
        program.window.close();
    }
    OnThePath again(folder);
    EXPECT_EQ(again.path.current(), GuidedPath::people) << "across a restart as well";
    EXPECT_EQ(again.plan().team, "Nobody asked");
    // Thrown away, and had again.
    QTest::mouseClick(&again.path.throwAwayButton(), Qt::LeftButton);
    EXPECT_TRUE(again.plan().team.empty());
    EXPECT_EQ(again.path.current(), GuidedPath::team);
    QTest::mouseClick(&again.path.throwAwayButton(), Qt::LeftButton);
    EXPECT_EQ(again.plan().team, "Nobody asked");
    EXPECT_EQ(again.path.current(), GuidedPath::people);
}

TEST(Guided, ANameThatIsTakenIsRefusedWhereItIsTyped) {
    Folder folder;
    OnThePath program(folder);
    program.enter("Name of the plan", "Support 2026");
    EXPECT_TRUE(program.path.remark().contains(QStringLiteral("Another plan is called")));
    EXPECT_TRUE(program.field("Name of the plan")->property("wrong").toBool());
    program.enter("Name of the plan", "Support 2027");
    EXPECT_TRUE(program.path.remark().isEmpty());
    EXPECT_EQ(program.plan().name, "Support 2027");
    program.enter("First month", "someday");
    EXPECT_FALSE(program.path.remark().isEmpty());
    program.enter("First month", "2028-03");
    EXPECT_EQ(program.plan().firstMonth, plan::parseMonth("2028-03"));
    program.enter("Months", "61");
    EXPECT_FALSE(program.path.remark().isEmpty()) << "60 at most";
    EXPECT_EQ(program.plan().months, 12);
}

TEST(Guided, WorkTypesAreAddedRemovedAndMadeLive) {
    Folder folder;
    OnThePath program(folder);
    program.path.goTo(GuidedPath::types);
    GuidedStep& step = program.path.step(GuidedPath::types);
    const auto press = [&](const QString& name) {
        for (auto* button : step.findChildren<QAbstractButton*>())
            if (button->accessibleName() == name) {
                QTest::mouseClick(button, Qt::LeftButton);
                return QTest::qWait(0);
            }
        ADD_FAILURE() << name.toStdString();
    };
    press("Add the work type Phone");
    ASSERT_EQ(program.plan().workTypes.size(), 4u);
    EXPECT_EQ(program.plan().workTypes.back().mode, plan::ServiceMode::live);
    EXPECT_TRUE(program.field("Answer within, Phone"));
    EXPECT_EQ(program.plan().workTypes.back().lever(LeverKey::concurrency).base.at(0), 1)
        << "one call at a time";
    program.enter("Answer within, Phone", "30");
    EXPECT_EQ(program.plan().workTypes.back().lever(LeverKey::answerWithin).base.at(0), 30);
    press("Remove How-to questions");
    ASSERT_EQ(program.plan().workTypes.size(), 3u);
    EXPECT_EQ(program.plan().workTypes.front().name, "Account and billing");
    // Nothing left: the plan is not made, and says so.
    for (const char* name : {"Remove Account and billing", "Remove Bugs and troubleshooting", "Remove Phone"})
        press(name);
    EXPECT_TRUE(program.plan().workTypes.empty());
    program.path.goTo(GuidedPath::firstResult);
    program.next();
    EXPECT_EQ(program.path.current(), GuidedPath::types);
    EXPECT_FALSE(program.path.remark().isEmpty());
    EXPECT_EQ(program.document.plans().size(), 1u);
}

TEST(Guided, PastesWhatHasNoNamesAndMarksWhatIsNoNumber) {
    Folder folder;
    OnThePath program(folder);
    program.enter("First month", "2027-01");
    program.path.goTo(GuidedPath::volumes);
    VolumesStep& step = program.path.volumesStep();
    QApplication::clipboard()->setText(QStringLiteral("5200\n1,900\nmany\n"));
    QTest::keyClick(&step.table(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(program.plan().workTypes[0].lever(LeverKey::volume).base.at(0), 5200);
    EXPECT_EQ(program.plan().workTypes[1].lever(LeverKey::volume).base.at(0), 1900);
    EXPECT_EQ(step.table().item(2, 0)->text(), QStringLiteral("many"));
    EXPECT_TRUE(step.said().contains(QStringLiteral("not a number"))) << step.said().toStdString();
    // Unknown names become kinds of work.
    QApplication::clipboard()->setText(
        QStringLiteral("Kind\tJan 2027\tFeb 2027\nHow-to questions\t10\t20\nReturns\t30\t40\n"));
    QTest::keyClick(&step.table(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(step.entry().chosen(), static_cast<int>(VolumeEntry::forecast)) << "months of the plan";
    ASSERT_EQ(program.plan().workTypes.size(), 4u);
    EXPECT_EQ(program.plan().workTypes[3].name, "Returns");
    EXPECT_EQ(program.plan().workTypes[3].lever(LeverKey::volume).base.at(1), 40);
    EXPECT_EQ(program.plan().workTypes[0].lever(LeverKey::volume).base.at(0), 10);
    // A year further back is shown as that year.
    QApplication::clipboard()->setText(QStringLiteral("\tNov 2025\tDec 2025\nReturns\t300\t?\n"));
    QTest::keyClick(&step.table(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(step.entry().chosen(), static_cast<int>(VolumeEntry::lastYear));
    EXPECT_EQ(step.table().horizontalHeaderItem(11)->text(), QStringLiteral("Dec 25"));
    EXPECT_EQ(step.table().item(3, 10)->text(), QStringLiteral("300"));
    EXPECT_EQ(step.table().item(3, 11)->text(), QStringLiteral("?")) << "kept, and marked";
    EXPECT_EQ(program.plan().history.at(0).entries.at(0).month, plan::parseMonth("2025-11"));
    QApplication::clipboard()->clear();
    QTest::keyClick(&step.table(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(step.said().contains(QStringLiteral("nothing to paste")));
}

TEST(Guided, AFileOfVolumesIsImportedIntoTheDraft) {
    Folder folder;
    std::string text = "month,type,count\n";
    for (int m = 1; m <= 12; ++m)
        text += "2026-" + std::string(m < 10 ? "0" : "") + std::to_string(m) + ",How-to questions,4800\n";
    std::ofstream(folder.file("volumes ä.csv")) << text;
    OnThePath program(folder);
    program.path.goTo(GuidedPath::volumes);
    program.window.openFile(folder.file("volumes ä.csv"));
    auto* dialog = program.window.findChild<ImportDialog*>();
    ASSERT_TRUE(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return !dialog->isReading() && dialog->importButton().isEnabled(); }, 20000));
    QTest::mouseClick(&dialog->importButton(), Qt::LeftButton);
    EXPECT_EQ(program.window.inSight(), &program.path) << "still on the path";
    EXPECT_EQ(program.path.volumesStep().entry().chosen(), static_cast<int>(VolumeEntry::lastYear));
    EXPECT_EQ(program.plan().workTypes[0].lever(LeverKey::volume).base.at(0), 4800);
    EXPECT_EQ(program.path.volumesStep().table().item(0, 3)->text(), QStringLiteral("4,800"));
    EXPECT_TRUE(program.document.plan()->history.empty()) << "the open plan is left alone";
}

} // namespace
} // namespace headroom::ui
