#include "gui/window_fixture.h"
#include "plan/validation.h"
#include "ui/document/plan_edit.h"
#include "ui/pages/month_page.h"
#include "ui/window/day_profile_panel.h"
#include "ui/window/inspector.h"
#include "ui/window/lever_panel.h"
#include "ui/window/milestone_list.h"
#include "ui/window/milestone_panel.h"
#include "ui/window/panel_parts.h"
#include "ui/window/plan_panel.h"
#include "ui/window/surplus_panel.h"
#include "ui/window/text_field.h"
#include "ui/window/work_type_panel.h"

#include <QComboBox>
#include <QPushButton>
#include <QTreeWidget>

#include <cstdlib>
#include <numeric>

namespace headroom::ui {
namespace {

using plan::LeverKey;
using test::context;
using test::settle;

/// What the inspector's plan panel edits, by key and mouse.
class PlanPanelEdit : public test::WindowTest {
protected:
    void SetUp() override {
        openWindow(plan::samplePlan());
        activate();
        m_window->inspector().showPlan();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] PlanPanel& panel() { return m_window->inspector().planPanel(); }
    [[nodiscard]] MilestonePanel& milestone() { return panel().milestones().milestonePanel(); }
    [[nodiscard]] const plan::Plan& plan() const { return *m_document.plan(); }
    [[nodiscard]] double automation(int month) {
        EXPECT_TRUE(settle(m_document));
        return m_document.result()->projection->outputs.at(plan::Metric::automation, month);
    }
    static void write(TextBox& box, const QString& text) {
        box.setFocus();
        box.selectAll();
        if (text.isEmpty()) QTest::keyClick(&box, Qt::Key_Delete);
        QTest::keyClicks(&box, text);
        QTest::keyClick(&box, Qt::Key_Return, Qt::ControlModifier);
    }
    void makeLive(const plan::WorkTypeId& type) {
        plan::Plan after = plan();
        after.workType(type)->mode = plan::ServiceMode::live;
        ASSERT_TRUE(m_document.apply(QStringLiteral("Live"), after));
    }
};

TEST_F(PlanPanelEdit, AMilestoneIsAddedNamedDelayedAndTheAutomationMoves) {
    const auto before = m_document.plan();
    click(panel().milestones().addButton());
    ASSERT_EQ(plan().milestones.size(), 2u);
    EXPECT_EQ(plan().milestones.back().month, 3) << "the first step after the start";
    ASSERT_EQ(m_window->focusWidget(), &milestone().nameField()) << "its name is typed at once";
    ASSERT_TRUE(settle(m_document));
    QTest::keyClicks(&milestone().nameField(), QStringLiteral("Help center"));
    QTest::keyClick(&milestone().nameField(), Qt::Key_Return);
    EXPECT_EQ(plan().milestones.back().name, "Help center");
    enter(milestone().ownerField(), "Knowledge manager");
    EXPECT_EQ(plan().milestones.back().owner, "Knowledge manager");
    const double onTime = automation(3);
    click(*milestone().typeRows().front());
    ASSERT_EQ(plan().milestones.back().workTypes.size(), 1u);
    EXPECT_NEAR(automation(3), onTime, 1e-12) << "what waits for a milestone in time is in time";
    enter(milestone().delayField(), "1.5");
    EXPECT_DOUBLE_EQ(plan().milestones.back().delay.base.at(0), 1.5);
    EXPECT_LT(automation(3), onTime - 0.001);
    EXPECT_FALSE(plan::hasErrors(plan::validate(plan())));
    for (int step = 0; step < 5; ++step) ASSERT_TRUE(m_document.undo());
    EXPECT_EQ(plan(), *before);
    EXPECT_EQ(panel().milestones().rows().count(), 1);
}

TEST_F(PlanPanelEdit, TheKeyboardGoesThroughAMilestoneInTheOrderItIsSeen) {
    std::vector<QWidget*> wanted{&milestone().nameField(), &milestone().ownerField(), &milestone().monthBox(),
                                 &milestone().delayField(), &milestone().delayRow()};
    for (TickRow* row : milestone().typeRows()) wanted.push_back(row);
    wanted.push_back(&panel().milestones().removeButton());
    wanted.front()->setFocus();
    for (std::size_t i = 1; i < wanted.size(); ++i) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(m_window->focusWidget(), wanted[i]) << i;
    }
    // A row is ticked by key and keeps the keyboard.
    milestone().typeRows()[3]->setFocus();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    EXPECT_EQ(plan().milestones.front().workTypes.size(), 3u);
    ASSERT_TRUE(settle(m_document));
    EXPECT_EQ(m_window->focusWidget(), milestone().typeRows()[3]);
}

TEST_F(PlanPanelEdit, AStepHangsOnOneMilestone) {
    click(panel().milestones().addButton());
    // In April nothing else waits; in July account and billing waits for the billing data.
    QComboBox& month = milestone().monthBox();
    EXPECT_EQ(month.itemText(6), QStringLiteral("July 2026"));
    click(*milestone().typeRows()[1]);
    ASSERT_EQ(plan().milestones.back().workTypes.size(), 1u);
    EXPECT_EQ(month.itemText(6), QStringLiteral("July 2026, taken"));
    EXPECT_TRUE(month.itemData(6, Qt::ToolTipRole).toString().contains(QStringLiteral("Billing data")));
    month.setFocus();
    for (int press = 0; press < 3; ++press) QTest::keyClick(&month, Qt::Key_Down);
    EXPECT_EQ(plan().milestones.back().month, 7) << "the key passes over it";
    // Without the work type July is free, and there its row says that it is taken.
    click(*milestone().typeRows()[1]);
    QTest::keyClick(&month, Qt::Key_Up);
    ASSERT_EQ(plan().milestones.back().month, 6);
    EXPECT_FALSE(milestone().typeRows()[1]->isEnabled());
    EXPECT_TRUE(milestone().typeRows()[1]->toolTip().contains(QStringLiteral("Billing data")));
    EXPECT_TRUE(milestone().typeRows()[0]->isEnabled());
    EXPECT_FALSE(plan::hasErrors(plan::validate(plan())));
}

TEST_F(PlanPanelEdit, ADelayIsALeverWithRangeAndScenario) {
    m_document.setScenario("Cautious");
    const plan::LeverRef delay{LeverKey::milestoneDelay, plan().milestones.front().id};
    enter(milestone().delayField(), "2");
    EXPECT_DOUBLE_EQ(plan().milestones.front().delay.base.at(0), 0) << "Base is as it was";
    EXPECT_DOUBLE_EQ(m_document.scenarioPlan()->find(delay)->base.at(0), 2);
    enter(milestone().delayField(), "-1");
    EXPECT_EQ(milestone().delayField().text(), QStringLiteral("-1")) << "bad text stays, marked";
    EXPECT_TRUE(milestone().delayField().property("wrong").toBool());
    EXPECT_DOUBLE_EQ(m_document.scenarioPlan()->find(delay)->base.at(0), 2);
    click(milestone().delayRow());
    LeverPanel& lever = m_window->inspector().leverPanel();
    ASSERT_EQ(m_window->inspector().currentPanel(), &lever);
    EXPECT_EQ(lever.baseField().text(), QStringLiteral("2"));
    EXPECT_EQ(m_window->focusWidget(), &lever.baseField());
    enter(lever.highField(), "5");
    ASSERT_TRUE(m_document.scenarioPlan()->find(delay)->range);
    EXPECT_DOUBLE_EQ(m_document.scenarioPlan()->find(delay)->highAt(0), 5);
    EXPECT_DOUBLE_EQ(plan().find(delay)->highAt(0), 3) << "Base is as it was";
    // Removing it takes the scenario's word on it along.
    m_window->inspector().showPlan();
    click(panel().milestones().removeButton());
    EXPECT_TRUE(plan().milestones.empty());
    EXPECT_FALSE(plan::hasErrors(plan::validate(plan())));
    EXPECT_FALSE(milestone().isVisible());
    ASSERT_TRUE(m_document.undo());
    EXPECT_DOUBLE_EQ(m_document.scenarioPlan()->find(delay)->base.at(0), 2);
}

TEST_F(PlanPanelEdit, WhatIsAddedIsInSight) {
    plan::Plan without = plan();
    without.milestones.clear();
    ASSERT_TRUE(m_document.apply(QStringLiteral("Without"), without));
    m_window->resize(1280, 500);
    QCoreApplication::processEvents();
    // Nothing is scrolled: the button itself is out of sight, as with a key.
    QTest::keyClick(&panel().milestones().addButton(), Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !milestone().nameField().visibleRegion().isEmpty(); }));
}

TEST_F(PlanPanelEdit, ALeverOfAMilestoneThatIsGoneIsNotShown) {
    click(panel().milestones().addButton());
    click(milestone().delayRow());
    ASSERT_EQ(m_window->inspector().currentPanel(), &m_window->inspector().leverPanel());
    ASSERT_TRUE(m_document.undo());
    EXPECT_EQ(m_window->inspector().currentPanel(), &panel());
}

TEST_F(PlanPanelEdit, AMilestoneHasARowOnTheAutomationPage) {
    m_window->showPage(2);
    MonthGrid& grid = m_window->page(2).grid();
    const plan::LeverRef delay{LeverKey::milestoneDelay, plan().milestones.front().id};
    ASSERT_TRUE(grid.goTo(delay, 0));
    EXPECT_EQ(grid.gridModel().gridRow(grid.currentIndex().row()).label,
              QStringLiteral("Billing data open to the AI"));
    QTest::keyClick(&grid, '2');
    QTest::keyClicks(m_window->focusWidget(), QStringLiteral(".5"));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    EXPECT_DOUBLE_EQ(plan().find(delay)->base.at(0), 2.5);
    EXPECT_TRUE(m_document.undoText().contains(QStringLiteral("Billing data")));
    ASSERT_TRUE(m_document.apply(QStringLiteral("Without"), withoutMilestone(plan(), delay.of)));
    EXPECT_EQ(grid.gridModel().rowOf(delay), -1);
}

TEST_F(PlanPanelEdit, AWorkTypeIsAddedAndNamedAtOnce) {
    for (QPushButton* button : panel().findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Add a work type")) click(*button);
    ASSERT_EQ(m_window->focusWidget(), &panel().workTypePanel().nameField());
    ASSERT_TRUE(settle(m_document));
    QTest::keyClicks(m_window->focusWidget(), QStringLiteral("Phone"));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    EXPECT_EQ(plan().workTypes.back().name, "Phone");
}

TEST_F(PlanPanelEdit, AWorkTypeStartsWithItsLaunch) {
    QComboBox& start = panel().workTypePanel().startBox();
    EXPECT_EQ(start.currentText(), QStringLiteral("At the start"));
    choose(start, 4);
    EXPECT_EQ(plan().workTypes.front().startMonth, 4);
    EXPECT_EQ(start.currentText(), QStringLiteral("May 2026"));
    ASSERT_TRUE(settle(m_document));
    const auto& outputs = m_document.result()->projection->outputs;
    EXPECT_EQ(outputs.at(plan::Metric::typeVolume, 0, 3), 0);
    EXPECT_GT(outputs.at(plan::Metric::typeVolume, 0, 4), 0);
    // A plan cut before it keeps it, and says so.
    plan::Plan shorter = plan();
    shorter.months = 3;
    ASSERT_TRUE(m_document.apply(QStringLiteral("Months"), shorter));
    EXPECT_TRUE(start.currentText().contains(QStringLiteral("after the plan")))
        << start.currentText().toStdString();
    EXPECT_EQ(plan().workTypes.front().startMonth, 4);
}

TEST_F(PlanPanelEdit, ADayIsTypedInAnyScale) {
    const plan::WorkTypeId phone = plan().workTypes.front().id;
    DayProfilePanel& day = panel().workTypePanel().dayProfile();
    EXPECT_FALSE(day.isVisible()) << "deferred work has no day";
    makeLive(phone);
    ASSERT_TRUE(day.isVisible());
    EXPECT_EQ(day.bars().shares(), std::vector<double>(8, 1.0)) << "evenly over the opening hours";
    write(day.shares(), QStringLiteral("10 20 40 30"));
    EXPECT_EQ(plan().workType(phone)->profile.shares, (std::vector<double>{0.1, 0.2, 0.4, 0.3}));
    EXPECT_FALSE(day.notice().isVisible()) << "they are per cent";
    write(day.shares(), QStringLiteral("30, 50, 17"));
    const auto& shares = plan().workType(phone)->profile.shares;
    ASSERT_EQ(shares.size(), 3u);
    EXPECT_NEAR(std::accumulate(shares.begin(), shares.end(), 0.0), 1, 1e-12);
    EXPECT_TRUE(day.notice().text().contains(QStringLiteral("97"))) << day.notice().text().toStdString();
    EXPECT_TRUE(day.notice().isVisible());
    ASSERT_TRUE(settle(m_document));
    EXPECT_TRUE(day.notice().isVisible()) << "a result that comes in does not take the notice away";
    EXPECT_EQ(day.bars().shares(), shares);
    write(day.shares(), QString());
    EXPECT_TRUE(plan().workType(phone)->profile.shares.empty());
}

TEST_F(PlanPanelEdit, ADayThatCannotBeStaysAsTypedUntilItFits) {
    const plan::WorkTypeId phone = plan().workTypes.front().id;
    makeLive(phone);
    DayProfilePanel& day = panel().workTypePanel().dayProfile();
    const auto before = m_document.plan();
    write(day.shares(), QStringLiteral("10 many 20"));
    EXPECT_EQ(m_document.plan(), before);
    EXPECT_EQ(day.shares().toPlainText(), QStringLiteral("10 many 20"));
    EXPECT_TRUE(day.objection().isVisible());
    EXPECT_TRUE(day.shares().property("wrong").toBool());
    QTest::keyClick(&day.shares(), Qt::Key_Escape);
    EXPECT_EQ(day.shares().toPlainText(), QString());
    EXPECT_FALSE(day.objection().isVisible());
    QStringList halfHours;
    for (int i = 0; i < 30; ++i) halfHours << QString::number(i + 1);
    write(day.shares(), halfHours.join(u' '));
    EXPECT_EQ(m_document.plan(), before) << "30 hours are longer than a day";
    EXPECT_TRUE(day.objection().text().contains(QStringLiteral("24")))
        << day.objection().text().toStdString();
    choose(day.interval(), day.interval().findData(30));
    EXPECT_EQ(plan().workType(phone)->profile.intervalMinutes, 30) << "30 half hours are not";
    EXPECT_EQ(plan().workType(phone)->profile.shares.size(), 30u);
    choose(day.interval(), day.interval().findData(60));
    EXPECT_EQ(plan().workType(phone)->profile.intervalMinutes, 30);
    EXPECT_TRUE(day.objection().isVisible());
    EXPECT_EQ(day.interval().currentData().toInt(), 30);
    EXPECT_FALSE(plan::hasErrors(plan::validate(plan())));
}

TEST_F(PlanPanelEdit, TheSurplusIsReorderedByKeyAndByButton) {
    const auto before = plan().surplusOrder;
    QTreeWidget& order = panel().surplus().order();
    order.setFocus();
    order.setCurrentItem(order.topLevelItem(2));
    QTest::keyClick(&order, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(plan().surplusOrder[1], before[2]);
    EXPECT_EQ(plan().surplusOrder[2], before[1]);
    EXPECT_EQ(order.indexOfTopLevelItem(order.currentItem()), 1) << "it stays the one that is moved";
    QTest::keyClick(&order, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&order, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(plan().surplusOrder[0], before[2]) << "at the top it stops";
    EXPECT_FALSE(panel().surplus().earlierButton().isEnabled());
    click(panel().surplus().laterButton());
    EXPECT_EQ(plan().surplusOrder[0], before[0]);
    EXPECT_EQ(plan().surplusOrder[1], before[2]);
    EXPECT_TRUE(order.topLevelItem(1)->text(0).contains(QStringLiteral("Backlog")));
    EXPECT_FALSE(plan::hasErrors(plan::validate(plan())));
    for (int step = 0; step < 3; ++step) ASSERT_TRUE(m_document.undo());
    EXPECT_EQ(plan().surplusOrder, before);
    // Enter leads to the destination's share.
    QTest::keyClick(&order, Qt::Key_Return);
    LeverPanel& lever = m_window->inspector().leverPanel();
    EXPECT_EQ(m_window->inspector().currentPanel(), &lever);
    EXPECT_EQ(lever.lever().key, before[1]);
    // Beside the share the order is at hand too.
    auto* beside = lever.findChild<QTreeWidget*>();
    ASSERT_TRUE(beside && beside->isVisible());
    beside->setFocus();
    beside->setCurrentItem(beside->topLevelItem(0));
    QTest::keyClick(beside, Qt::Key_Return);
    EXPECT_EQ(lever.lever().key, before[0]);
}

TEST_F(PlanPanelEdit, FewerPeopleNeedAReasonInWords) {
    write(panel().surplus().reason(), QStringLiteral("Agreed with the works council"));
    EXPECT_EQ(plan().reductionReason, "Agreed with the works council");
    ASSERT_TRUE(m_document.undo());
    EXPECT_EQ(panel().surplus().reason().toPlainText(), QString());
}

TEST_F(PlanPanelEdit, RatesOfWhatTheAiMaySeeAreConvertedAndTheShareIsOnThePage) {
    const plan::LeverRef eligible{LeverKey::eligibleShare, plan().workTypes.front().id};
    MonthGridModel& model = m_window->page(2).grid().gridModel();
    EXPECT_EQ(model.rowOf(eligible), -1) << "not read where rates are of all inbound";
    choose(panel().eligibleBox(), 1);
    ASSERT_EQ(plan().eligibleVolume, plan::EligibleVolume::visibleToAi);
    ASSERT_GE(model.rowOf(eligible), 0);
    ASSERT_TRUE(model.type(model.index(model.rowOf(eligible), 0), QStringLiteral("80")));
    EXPECT_DOUBLE_EQ(plan().find(eligible)->base.at(0), 0.8);
    const double shown = automation(5);
    choose(panel().eligibleBox(), 0);
    EXPECT_NEAR(automation(5), shown, 1e-12) << "another way to say the same rates";
}

TEST_F(PlanPanelEdit, EveryControlHasANameAndFitsTheNarrowestInspector) {
    makeLive(plan().workTypes.front().id);
    plan::Plan wordy = plan();
    for (plan::WorkType& type : wordy.workTypes) type.name += std::string(200, 'w');
    wordy.milestones.front().name.append(" ").append(200, 'm');
    wordy.workTypes.front().profile = {5, std::vector<double>(plan::maximumProfileIntervals, 1.0)};
    ASSERT_TRUE(m_document.apply(QStringLiteral("Long names"), wordy));
    m_window->resize(1280, 800);
    QCoreApplication::processEvents();
    int seen = 0;
    for (const QWidget* widget : panel().findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()) continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        EXPECT_TRUE(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()))
            << widget->metaObject()->className();
        const int right = widget->mapTo(&panel(), QPoint(widget->width(), 0)).x();
        EXPECT_LE(right, m_window->inspector().width() - 2 * space::page + 4)
            << widget->accessibleName().toStdString();
        ++seen;
    }
    EXPECT_GT(seen, 40);
}

TEST_F(PlanPanelEdit, AWorkspaceThatIsOnlyReadShowsAllAndChangesNothing) {
    makeLive(plan().workTypes.front().id);
    const auto before = m_document.plan();
    const std::filesystem::path file = m_document.file();
    m_document.close();
    Document reader(context());
    std::filesystem::permissions(file, std::filesystem::perms::owner_read);
    ASSERT_TRUE(reader.open(file));
    if (!reader.isReadOnly()) GTEST_SKIP() << "root may write to anything";
    MilestoneList milestones(reader, m_theme);
    milestones.read();
    WorkTypePanel type(reader, m_theme);
    type.show(before->workTypes.front().id);
    SurplusPanel surplus(reader, m_theme);
    EXPECT_EQ(milestones.milestonePanel().nameField().text(), QStringLiteral("Billing data open to the AI"));
    EXPECT_FALSE(milestones.milestonePanel().delayField().isEnabled());
    EXPECT_FALSE(type.startBox().isEnabled());
    EXPECT_FALSE(type.dayProfile().shares().isEnabled());
    EXPECT_FALSE(surplus.order().isEnabled());
    EXPECT_FALSE(surplus.laterButton().isEnabled());
}

TEST_F(PlanPanelEdit, AWorkTypeThatIsRemovedIsNotWaitedFor) {
    click(panel().typeRows().row(1));
    EXPECT_EQ(panel().typeRows().row(1).accessibleName(), QStringLiteral("Account and billing: ✓"));
    const auto remove = panel().findChildren<QPushButton*>();
    for (QPushButton* button : remove)
        if (button->text() == QStringLiteral("Remove this work type")) click(*button);
    ASSERT_EQ(plan().workTypes.size(), 4u);
    EXPECT_EQ(plan().milestones.front().workTypes.size(), 1u);
    EXPECT_FALSE(plan::hasErrors(plan::validate(plan())));
    EXPECT_EQ(milestone().typeRows().size(), 4u);
}

} // namespace
} // namespace headroom::ui
