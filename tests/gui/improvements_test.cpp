// The log of improvements and the topics they are about, by keys and by mouse, through the window.

#include "gui/window_fixture.h"
#include "plan/improvement_effect.h"
#include "support/sample_actuals.h"
#include "ui/charts/month_chart.h"
#include "ui/document/improvement_edit.h"
#include "ui/pages/improvements_pane.h"
#include "ui/pages/month_page.h"
#include "ui/pages/page_table_view.h"
#include "ui/pages/refit_pane.h"
#include "ui/theme/segmented_control.h"
#include "ui/window/finding_place.h"
#include "ui/window/inspector.h"
#include "ui/words/plan_changes.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <gmock/gmock.h>

namespace headroom::ui {
namespace {

using plan::ImprovementState;
using test::settle;

/// The sample in a year that has ended, with three topics of its first work type over six months.
plan::Plan planWithTopics() {
    plan::Plan plan = plan::samplePlan();
    plan.firstMonth = plan::Month{std::chrono::year{2024}, std::chrono::January};
    plan.actuals.sources = {{.name = "Helpdesk", .kind = plan::SourceKind::file}};
    const plan::WorkTypeId type = plan.workTypes.front().id;
    const auto topic = [&](const char* name, double volume, double hours) {
        plan::Topic made{type, name, {}};
        for (int t = 0; t < 6; ++t) {
            const double involved = volume * 0.9;
            made.months.push_back(
                {plan.monthAt(t), volume, involved, involved * (t < 3 ? 0.4 : 0.6), hours, 0, true});
        }
        return made;
    };
    plan.actuals.topics = {topic("", 50, 5), topic("Login", 400, 30), topic("Refunds", 200, 90)};
    return plan;
}

class Improvements : public test::WindowTest {
protected:
    void open(plan::Plan plan) {
        openWindow(std::move(plan));
        showPage("actuals");
        m_pane = &shown<ImprovementsPane>(improvementsView);
        ASSERT_TRUE(m_pane->isVisible());
    }
    PageTableView& table() { return m_pane->table(); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    QString topicCell(int row, TopicColumn column) { return cell(row, static_cast<int>(column)); }
    QString logCell(int row, ImprovementColumn column) { return cell(row, static_cast<int>(column)); }
    void clickOn(int row, int column) {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          table().visualRect(table().model()->index(row, column)).center());
    }
    void typeInto(int row, int column, const QString& text) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // an editor that was closed
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, column));
        QTest::keyClick(&table(), Qt::Key_F2);
        auto* editor = table().findChild<QLineEdit*>();
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // the view takes the text once the key is through
        ASSERT_TRUE(settle(m_document));
    }
    void chooseIn(int row, int column, const QString& text) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // an editor that was closed
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, column));
        QTest::keyClick(&table(), Qt::Key_F2);
        auto* choice = table().findChild<QComboBox*>();
        ASSERT_NE(choice, nullptr);
        ASSERT_GE(choice->findText(text), 0) << text.toStdString();
        choice->setCurrentText(text);
        QTest::keyClick(choice, Qt::Key_Return);
        QCoreApplication::processEvents(); // the view takes the text once the key is through
        ASSERT_TRUE(settle(m_document));
    }
    const std::vector<plan::Improvement>& log() { return m_document.plan()->improvements; }
    ImprovementsPane* m_pane = nullptr;
};

TEST_F(Improvements, TopicsComeInTheOrderThatIsAskedFor) {
    open(planWithTopics());
    ASSERT_EQ(table().model()->rowCount(), 3);
    EXPECT_EQ(topicCell(0, TopicColumn::topic), QStringLiteral("Refunds")) << "takes people most time";
    EXPECT_EQ(topicCell(0, TopicColumn::conversations), QStringLiteral("600")) << "of the last three months";
    EXPECT_EQ(topicCell(0, TopicColumn::hours), QStringLiteral("270"));
    EXPECT_EQ(topicCell(0, TopicColumn::owner), QStringLiteral("nobody"));
    EXPECT_EQ(topicCell(2, TopicColumn::topic), QStringLiteral("Other topics"));
    QTest::mouseClick(&m_pane->order(), Qt::LeftButton, {}, m_pane->order().segment(2).center().toPoint());
    EXPECT_EQ(topicCell(0, TopicColumn::topic), QStringLiteral("Login")) << "most conversations";
}

TEST_F(Improvements, AnOwnerIsTypedUndoneAndNamedInTheTrail) {
    open(planWithTopics());
    typeInto(0, static_cast<int>(TopicColumn::owner), QStringLiteral("Ada"));
    EXPECT_EQ(topicCell(0, TopicColumn::owner), QStringLiteral("Ada"));
    ASSERT_EQ(log().size(), 1U);
    EXPECT_EQ(log()[0].topic, "Refunds");
    EXPECT_EQ(m_document.undoText(), QStringLiteral("Owner of topic Refunds: Ada"));
    ASSERT_TRUE(m_document.undo());
    ASSERT_TRUE(settle(m_document));
    EXPECT_TRUE(log().empty());
    EXPECT_EQ(topicCell(0, TopicColumn::owner), QStringLiteral("nobody"));
}

TEST_F(Improvements, AChangeIsLoggedByKeysAndItsEffectIsSeen) {
    open(planWithTopics());
    clickOn(0, 0);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Insert);
    ASSERT_TRUE(settle(m_document));
    ASSERT_EQ(log().size(), 1U);
    EXPECT_EQ(log()[0].topic, "Refunds");
    ASSERT_EQ(m_pane->view().chosen(), 1) << "the log, where the change is typed at once";
    auto* editor = table().findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Article on part refunds"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // the view takes the text once the key is through
    ASSERT_TRUE(settle(m_document));
    EXPECT_EQ(log()[0].change, "Article on part refunds");
    typeInto(0, static_cast<int>(ImprovementColumn::owner), QStringLiteral("Grace"));
    typeInto(0, static_cast<int>(ImprovementColumn::date), QStringLiteral("2024-03-20"));
    EXPECT_EQ(logCell(0, ImprovementColumn::effect), QStringLiteral("–")) << "not made";
    chooseIn(0, static_cast<int>(ImprovementColumn::state), QStringLiteral("made"));
    EXPECT_EQ(log()[0].state, ImprovementState::made);
    // Jan and Feb at 40 % of 360 against Apr to Jun at 60 % of 540.
    EXPECT_THAT(logCell(0, ImprovementColumn::effect).toStdString(), testing::StartsWith("+20.0 points ("));
    const auto effect = plan::effectOf(*m_document.plan(), log()[0]);
    EXPECT_EQ(effect.change, plan::rateDifference(144, 360, 324, 540));
    const auto changes = changesBetween(plan::Plan(planWithTopics()), *m_document.plan(), QLocale::c());
    EXPECT_TRUE(std::any_of(changes.begin(), changes.end(), [](const PlanChange& change) {
        return change.what.startsWith(QStringLiteral("Improvement Article on part refunds"));
    }));
}

TEST_F(Improvements, AnEntryNeedsNoTopicAndIsRemovedByKeyAndByMouse) {
    plan::Plan plan = planWithTopics();
    plan.actuals.topics.clear();
    open(plan);
    EXPECT_EQ(table().model()->rowCount(), 0);
    EXPECT_TRUE(table().accessibleDescription().contains(QStringLiteral("Topics come with tickets")));
    QTest::mouseClick(&m_pane->addButton(), Qt::LeftButton);
    ASSERT_TRUE(settle(m_document));
    ASSERT_EQ(log().size(), 1U);
    EXPECT_EQ(log()[0].topic, "");
    EXPECT_EQ(logCell(0, ImprovementColumn::about), QStringLiteral("Whole team"));
    QTest::keyClick(table().findChild<QLineEdit*>(), Qt::Key_Escape);
    QCoreApplication::processEvents();
    chooseIn(0, static_cast<int>(ImprovementColumn::about),
             QString::fromStdString(plan.workTypes.front().name));
    EXPECT_EQ(log()[0].workType, plan.workTypes.front().id);
    EXPECT_TRUE(plan::validate(*m_document.plan()).empty() ||
                !plan::hasErrors(plan::validate(*m_document.plan())));
    clickOn(0, 0);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Delete);
    ASSERT_TRUE(settle(m_document));
    EXPECT_TRUE(log().empty());
    ASSERT_TRUE(m_document.undo());
    ASSERT_TRUE(settle(m_document));
    ASSERT_EQ(log().size(), 1U);
    clickOn(0, 0);
    QTest::mouseClick(&m_pane->removeButton(), Qt::LeftButton);
    ASSERT_TRUE(settle(m_document));
    EXPECT_TRUE(log().empty());
}

TEST_F(Improvements, WhatIsNoDateStaysWithItsReason) {
    plan::Plan plan = planWithTopics();
    plan.improvements = {{{"1"}, plan.workTypes.front().id, "Refunds"}};
    open(plan);
    m_pane->view().choose(1);
    typeInto(0, static_cast<int>(ImprovementColumn::date), QStringLiteral("soonish"));
    EXPECT_FALSE(log()[0].date);
    EXPECT_FALSE(table()
                     .tableModel()
                     .problem(table().model()->index(0, static_cast<int>(ImprovementColumn::date)))
                     .isEmpty());
}

/// Above the topics: how the chosen one's resolution went, with the changes that were made to it.
TEST_F(Improvements, ATopicHasItsChart) {
    plan::Plan plan = planWithTopics();
    plan::Improvement entry{{"1"}, plan.workTypes.front().id, "Login"};
    entry.change = "A new way to log in that has a rather long name";
    entry.date = std::chrono::sys_days{plan.monthAt(3) / 10};
    entry.state = ImprovementState::made;
    plan.improvements = {entry};
    open(plan);
    EXPECT_EQ(page().chart().data().title, QStringLiteral("Refunds, AI resolution")) << "the first";
    EXPECT_TRUE(page().chart().data().notes.empty());
    clickOn(1, 0);
    const MonthChartData& chart = page().chart().data();
    EXPECT_EQ(chart.title, QStringLiteral("Login, AI resolution"));
    ASSERT_EQ(chart.lines.size(), 1U);
    EXPECT_THAT(chart.lines[0].values, testing::ElementsAre(0.4, 0.4, 0.4, 0.6, 0.6, 0.6));
    ASSERT_EQ(chart.notes.size(), 1U);
    EXPECT_EQ(chart.notes[0].month, 3);
    EXPECT_TRUE(chart.notes[0].label.endsWith(u'…'));
    EXPECT_TRUE(chart.summary.contains(QStringLiteral("rather long name")));
}

TEST_F(Improvements, PlanHealthLeadsHere) {
    open(planWithTopics());
    page().showView(0);
    m_window->showPage(0);
    ASSERT_EQ(settingOf(plan::FindingCode::topicsWithoutOwner), Setting::improvements);
    Q_EMIT m_window->findChild<Inspector*>()->improvementsWanted();
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_pane->isVisible());
}

TEST(TopicOwner, GoesWithTheEntryThatSaidNothingElse) {
    const plan::Plan plan = planWithTopics();
    const plan::WorkTypeId type = plan.workTypes.front().id;
    const plan::Plan owned = withTopicOwner(plan, type, "Refunds", "Ada");
    EXPECT_EQ(plan::topicOwner(owned, type, "Refunds"), "Ada");
    EXPECT_EQ(withTopicOwner(owned, type, "Refunds", "").improvements.size(), 0U);
    const plan::Plan passed = withTopicOwner(owned, type, "Refunds", "Grace");
    EXPECT_EQ(passed.improvements.size(), 1U);
    EXPECT_EQ(plan::topicOwner(passed, type, "Refunds"), "Grace");
}

/// The view of levers shows the control chart of the one that is chosen, with what stands out marked.
TEST_F(Improvements, TheLeversHaveTheirControlChart) {
    plan::Plan plan = planWithTopics();
    const plan::WorkTypeId type = plan.workTypes.front().id;
    const plan::Lever& lever = plan.workTypes.front().lever(plan::LeverKey::involvement);
    for (int t = 0; t < 9; ++t)
        plan.actuals.put({plan::Observed::involvement,
                          type,
                          plan.monthAt(t),
                          lever.base.at(t) - (t == 8 ? 0.30 : 0.01 * (t % 2)),
                          0,
                          true,
                          {}});
    open(plan);
    page().showView(leversView);
    ASSERT_TRUE(settle(m_document));
    QCoreApplication::processEvents();
    auto* levers = page().findChild<RefitPane*>();
    ASSERT_NE(levers, nullptr);
    const auto chart = levers->monthChart();
    ASSERT_TRUE(chart);
    EXPECT_EQ(page().chart().data().title, chart->title) << "in the place of the page's";
    ASSERT_EQ(chart->points.size(), 2U);
    EXPECT_EQ(chart->points[0].month, 7) << "all before the last are above the mean it draws down";
    EXPECT_EQ(chart->points[0].label, QStringLiteral("eighth on one side"));
    EXPECT_EQ(chart->points[1].month, 8);
    EXPECT_EQ(chart->points[1].label, QStringLiteral("beyond the limits"));
    ASSERT_EQ(chart->lines.size(), 4U);
    EXPECT_TRUE(chart->lines.back().dots);
    EXPECT_NEAR(chart->lines.back().values[8], -30, 1e-9);
    EXPECT_TRUE(chart->summary.contains(QStringLiteral("beyond the limits")));
    const QString text = chartTable(*chart, QLocale::c());
    EXPECT_EQ(text.count(QStringLiteral("beyond the limits")), 1);
    EXPECT_EQ(text.count(u'\n'), 10);
    page().showView(0);
    QCoreApplication::processEvents();
    EXPECT_NE(page().chart().data().title, chart->title) << "months have the page's own again";
}

} // namespace
} // namespace headroom::ui
