#include "gui/program.h"
#include "ui/charts/month_chart.h"
#include "ui/charts/painted_chart.h"
#include "ui/grid/month_grid.h"
#include "ui/pages/finance_state.h"
#include "ui/pages/page_pane.h"
#include "ui/pages/page_table_view.h"
#include "ui/pages/trail_pane.h"
#include "ui/window/comment_thread.h"
#include "ui/window/comments_box.h"
#include "ui/window/comments_panel.h"
#include "ui/window/lever_panel.h"
#include "ui/window/result_panel.h"
#include "ui/window/text_field.h"
#include "ui/window/top_bar.h"

#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace headroom::ui {
namespace {

using plan::LeverKey;
using plan::LeverRef;
using plan::Metric;
using test::Folder;
using test::Program;
using testing::HasSubstr;

class Comments : public ::testing::Test {
protected:
    void SetUp() override {
        const auto file = m_folder.file("plans.headroom");
        {
            Document document(test::context(), nullptr, Recalculator::project, test::fewDraws());
            plan::Plan plan = plan::samplePlan();
            plan.draws.draws = 2'000;
            ASSERT_TRUE(document.createWith(file, plan, QStringLiteral("Sample")));
        }
        m_program = std::make_unique<Program>(m_folder, file);
        ASSERT_TRUE(document().plan());
    }
    Document& document() { return m_program->document; }
    MainWindow& window() { return m_program->window; }
    Inspector& inspector() { return *window().findChild<Inspector*>(); }
    MonthPage& show(const char* key) {
        const int index = window().pageWithKey(QLatin1String(key));
        window().showPage(index);
        QCoreApplication::processEvents();
        return window().page(index);
    }
    static void say(QLineEdit& field, const QString& text) {
        ASSERT_TRUE(field.isVisible());
        field.setFocus();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    Folder m_folder;
    std::unique_ptr<Program> m_program;
};

TEST_F(Comments, HangOnACellAreAnsweredResolvedAndJumpedTo) {
    MonthPage& people = show("people");
    const LeverRef hires{LeverKey::plannedHires, {}};
    ASSERT_TRUE(people.grid().goTo(hires, 4));
    QCoreApplication::processEvents();
    CommentsBox& box = inspector().leverPanel().comments();
    say(box.newField(), QStringLiteral("Who are these two?"));
    ASSERT_EQ(document().comments().size(), 1u);
    EXPECT_EQ(document().comments().front().place,
              (store::CommentPlace{.lever = hires, .month = document().plan()->monthAt(4)}));
    EXPECT_TRUE(box.newField().text().isEmpty());
    ASSERT_EQ(box.threads().size(), 1u);
    say(box.threads().front()->answerField(), QStringLiteral("Signed in the autumn"));
    ASSERT_EQ(document().comments().front().comments.size(), 2u);
    box.monthChoice().setCurrentIndex(1);
    say(box.newField(), QStringLiteral("All of them are late"));
    EXPECT_FALSE(document().comments().front().place.month) << "of the lever as a whole";

    ASSERT_TRUE(people.grid().goTo(Metric::gapFte, 2));
    QCoreApplication::processEvents();
    CommentsBox& results = inspector().resultPanel().comments();
    EXPECT_TRUE(results.threads().empty()) << "those of the lever are not here";
    say(results.newField(), QStringLiteral("Too much"));
    EXPECT_EQ(document().comments().front().place.metric, Metric::gapFte);

    window().actions().comments->trigger();
    QCoreApplication::processEvents();
    CommentsPanel& list = inspector().commentsPanel();
    ASSERT_EQ(list.threads().size(), 3u);
    show("overview");
    window().actions().comments->trigger();
    QTest::mouseClick(list.threads().back()->placeButton(), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(inspector().currentPanel(), &inspector().leverPanel()) << "it leads to its lever";
    EXPECT_EQ(inspector().leverPanel().lever(), hires);
    QTest::mouseClick(&box.threads().back()->resolveButton(), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_TRUE(document().comments().back().resolved);
    window().actions().comments->trigger();
    EXPECT_EQ(list.threads().size(), 2u) << "what is resolved is out of the list";
}

TEST_F(Comments, AReviewerReadsAndCommentsAndChangesNothing) {
    MonthPage& people = show("people");
    ASSERT_TRUE(people.grid().goTo(LeverRef{LeverKey::plannedHires, {}}, 4));
    TopBar& bar = *window().findChild<TopBar*>();
    EXPECT_FALSE(bar.leaveReviewButton().isVisible());
    const plan::Plan before = *document().plan();
    QTest::keySequence(&window(), window().actions().reviewMode->shortcut());
    QCoreApplication::processEvents();
    ASSERT_TRUE(document().isReviewing());
    EXPECT_TRUE(bar.leaveReviewButton().isVisible());
    EXPECT_THAT(bar.stateLabel().text().toStdString(), HasSubstr("Reviewing"));
    people.grid().setFocus();
    QTest::keyClicks(&people.grid(), QStringLiteral("9"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(*document().plan(), before);
    ASSERT_TRUE(people.grid().goTo(LeverRef{LeverKey::plannedHires, {}}, 3)); // Enter went on to the next row
    QCoreApplication::processEvents();
    EXPECT_TRUE(inspector().leverPanel().baseField().isReadOnly());
    EXPECT_FALSE(window().actions().newScenario->isEnabled());
    plan::Plan other = before;
    other.team = "Nobody";
    EXPECT_FALSE(document().apply(QStringLiteral("Team"), other));
    EXPECT_FALSE(document().undo());
    EXPECT_FALSE(document().makeRevision(QStringLiteral("Mine"), {}));
    EXPECT_FALSE(document().setArchived(before.id, true));
    EXPECT_EQ(document().storedPlan(before.id).value(), before);
    say(inspector().leverPanel().comments().newField(), QStringLiteral("I see"));
    EXPECT_EQ(document().comments().size(), 1u);
    plan::Plan decided = before;
    decided.decisions.push_back({before.guardrails.front().id, before.firstMonth, plan::Verdict::accepted, "",
                                 "Tom", *plan::parseDate("2026-04-02")});
    EXPECT_TRUE(document().decide(QStringLiteral("Decision"), decided)) << "decisions are a reviewer's too";

    QTest::mouseClick(&bar.leaveReviewButton(), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_FALSE(document().isReviewing());
    EXPECT_FALSE(bar.leaveReviewButton().isVisible());
    EXPECT_FALSE(window().actions().reviewMode->isChecked());
    EXPECT_FALSE(inspector().leverPanel().baseField().isReadOnly());
}

TEST_F(Comments, TheTrailIsReadFilteredAndWrittenOut) {
    plan::Plan after = *document().plan();
    after.team = "EMEA";
    ASSERT_TRUE(document().apply(QStringLiteral("Team is =EMEA"), after));
    ASSERT_TRUE(document().comment({}, QStringLiteral("Well, \"well\"")));
    ASSERT_TRUE(document().makeRevision(QStringLiteral("Budget"), {}));
    MonthPage& finance = show("finance");
    finance.showView(static_cast<int>(FinanceView::trail));
    QCoreApplication::processEvents();
    auto& pane = dynamic_cast<TrailPane&>(*finance.pane());
    ASSERT_EQ(pane.table().table().rows.size(), 4u);
    EXPECT_EQ(pane.table().table().rows.front().cells[3].text, QStringLiteral("Revision made"))
        << "newest first";
    EXPECT_EQ(pane.table().table().rows.front().cells[2].text, QStringLiteral("Tester"));
    pane.textField().setFocus();
    QTest::keyClicks(&pane.textField(), QStringLiteral("emea"));
    ASSERT_EQ(pane.table().table().rows.size(), 1u);
    EXPECT_EQ(pane.table().table().rows.front().cells[4].text, QStringLiteral("Team is =EMEA"));
    pane.textField().clear();
    pane.kindChoice().setCurrentIndex(static_cast<int>(TrailKind::comments));
    ASSERT_EQ(pane.table().table().rows.size(), 1u);
    pane.kindChoice().setCurrentIndex(0);
    pane.timeChoice().setCurrentIndex(1);
    EXPECT_EQ(pane.table().table().rows.size(), 0u) << "the clock of this test stands in January 2026";
    EXPECT_FALSE(pane.exportButton().isEnabled());
    pane.timeChoice().setCurrentIndex(0);
    pane.planChoice().setCurrentIndex(1);
    EXPECT_EQ(pane.table().table().rows.size(), 4u);

    const auto written = [&](const char* name) {
        const QString file = QString::fromStdString(m_folder.file(name).string());
        EXPECT_TRUE(pane.exportTo(file));
        QFile in(file);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        return in.readAll().toStdString();
    };
    const std::string csv = written("trail.csv");
    EXPECT_THAT(csv, HasSubstr("row,at,who,action,what,plan,plan_id,target,hash_before,hash_after,chain\n"));
    EXPECT_THAT(csv, HasSubstr("\"Well, \"\"well\"\"\""));
    const auto json = nlohmann::json::parse(written("trail.json"));
    EXPECT_EQ(json["schema"], "headroom.trail/1");
    ASSERT_EQ(json["rows"].size(), 4u);
    EXPECT_EQ(json["rows"][2]["what"], "Team is =EMEA");
    EXPECT_EQ(json["rows"][2]["after"]["plan"][0]["team"], "EMEA");
    EXPECT_EQ(json["rows"][0]["chain"].get<std::string>().size(), 64u);
    EXPECT_FALSE(pane.exportTo(QStringLiteral("/no/such/folder/trail.csv")));
}

TEST_F(Comments, HangOnChartsByTheirMenuAndByKey) {
    MonthPage& overview = show("overview");
    auto* chart = overview.findChild<MonthChart*>();
    ASSERT_TRUE(chart);
    // From the menu, and then typing goes on at once.
    QContextMenuEvent event(QContextMenuEvent::Mouse, chart->rect().center(),
                            chart->mapToGlobal(chart->rect().center()));
    QCoreApplication::sendEvent(chart, &event);
    auto* menu = chart->findChild<QMenu*>();
    ASSERT_TRUE(menu);
    const auto actions = menu->actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
        return action->text().remove(u'&').startsWith(QStringLiteral("Comment on this chart"));
    });
    ASSERT_NE(found, actions.end());
    (*found)->trigger();
    menu->close();
    QCoreApplication::processEvents();
    QLineEdit& field = inspector().commentsPanel().newField();
    EXPECT_TRUE(field.isVisible());
    EXPECT_THAT(field.accessibleName().toStdString(), HasSubstr("Chart of Overview"));
    say(field, QStringLiteral("Why does it dip in June?"));
    ASSERT_EQ(document().comments().size(), 1U);
    EXPECT_EQ(document().comments()[0].place, (store::CommentPlace{.chart = "overview"}));
    // The next one is on the plan again.
    EXPECT_EQ(field.accessibleName().toStdString(), "Comment on the plan");

    // By key, on a chart of its own.
    MonthPage& finance = show("finance");
    finance.showView(static_cast<int>(FinanceView::bridge));
    QCoreApplication::processEvents();
    auto* bridge = finance.pane()->findChild<PaintedChart*>();
    ASSERT_TRUE(bridge);
    bridge->setFocus();
    QTest::keyClick(bridge, Qt::Key_C);
    say(field, QStringLiteral("Where is attrition?"));
    ASSERT_EQ(document().comments().size(), 2U);
    EXPECT_EQ(document().comments()[0].place, (store::CommentPlace{.chart = "finance.bridge"}));

    // From the list to the chart.
    finance.showView(static_cast<int>(FinanceView::trail));
    show("people");
    QTest::mouseClick(inspector().commentsPanel().threads()[0]->placeButton(), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(window().currentPage(), window().pageWithKey(QStringLiteral("finance")));
    EXPECT_EQ(finance.view(), static_cast<int>(FinanceView::bridge));
}

} // namespace
} // namespace headroom::ui
