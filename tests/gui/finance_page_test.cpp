#include "gui/window_fixture.h"
#include "ui/charts/waterfall_chart.h"
#include "ui/pages/assumptions_pane.h"
#include "ui/pages/bridge_pane.h"
#include "ui/pages/budget_pane.h"
#include "ui/pages/month_page.h"
#include "ui/pages/page_table_view.h"
#include "ui/pages/revisions_pane.h"
#include "ui/pages/scenario_stories_pane.h"
#include "ui/theme/segmented_control.h"
#include "ui/window/top_bar.h"
#include "ui/words/assumptions.h"
#include "ui/words/budget.h"
#include "ui/words/catalogue.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <gmock/gmock.h>

#include <cmath>
#include <set>

namespace headroom::ui {
namespace {

using plan::LeverKey;
using testing::HasSubstr;

const QLocale english(QLocale::English, QLocale::UnitedStates);

class FinancePage : public test::WindowTest {
protected:
    void SetUp() override {
        openDrawn();
        showPage("finance");
    }
    template <class Pane>
    Pane& shown(FinanceView view) {
        return WindowTest::shown<Pane>(static_cast<int>(view));
    }
    std::string title() { return page().titleLabel().text().toStdString(); }
    void raiseGrowth() {
        plan::Plan after = *m_document.plan();
        after.lever(LeverKey::growth).base =
            plan::Trajectory::constant(after.lever(LeverKey::growth).base.at(0) + 0.2);
        ASSERT_TRUE(m_document.apply(QStringLiteral("More growth"), std::move(after)));
        ASSERT_TRUE(test::settle(m_document));
    }
    bool bridged(BridgePane& pane) {
        return QTest::qWaitFor([&] { return pane.chart().data().parts() > 0; }, 60000);
    }
};

TEST_F(FinancePage, KeepsTheSwitchInPlaceAndTellsOfDrawsWhereRangesAre) {
    auto& remedy = *page().findChild<QLabel*>(QStringLiteral("remedy"));
    std::set<int> places, lines; // of the switch; of the answers, which are not equally long
    for (int view = 0; view < page().viewCount(); ++view) {
        page().showView(view);
        QCoreApplication::processEvents();
        places.insert(page().views()->mapTo(&page(), QPoint()).y());
        lines.insert(page().titleLabel().height() + (remedy.isVisible() ? remedy.height() : 0));
        const bool hasRanges = view == 0 || view == static_cast<int>(FinanceView::budget) ||
                               view == static_cast<int>(FinanceView::assumptions);
        EXPECT_EQ(remedy.text().contains(QStringLiteral("Ranges:")), hasRanges) << view;
    }
    EXPECT_GT(lines.size(), 1u);
    EXPECT_EQ(places.size(), 1u);
}

TEST_F(FinancePage, MakesAndApprovesARevisionByHandAndBridgesFromIt) {
    auto& revisions = shown<RevisionsPane>(FinanceView::revisions);
    const QAbstractItemModelTester tester(revisions.table().model());
    EXPECT_FALSE(revisions.makeButton().isEnabled()) << "it has no name yet";
    QTest::keyClicks(&revisions.nameField(), QStringLiteral("Budget 2026"));
    QTest::mouseClick(&revisions.makeButton(), Qt::LeftButton);
    ASSERT_EQ(m_document.revisions().size(), 1u);
    EXPECT_EQ(title(), "No revision of this plan is approved");
    QTest::keyClicks(&revisions.noteField(), QStringLiteral("Agreed"));
    QTest::mouseClick(&revisions.approveButton(), Qt::LeftButton);
    EXPECT_EQ(m_document.revisions().front().state, store::RevisionState::approved);
    EXPECT_EQ(m_document.revisions().front().approvalNote, "Agreed");
    EXPECT_EQ(title(), "The plan is as it was approved: revision 1, Budget 2026");
    EXPECT_FALSE(revisions.approveButton().isEnabled());

    raiseGrowth();
    QCoreApplication::processEvents();
    EXPECT_THAT(title(), HasSubstr("was changed since revision 1, Budget 2026"));
    auto& bridge = shown<BridgePane>(FinanceView::bridge);
    EXPECT_EQ(bridge.fromField().currentText(), QStringLiteral("Revision 1, Budget 2026 (approved)"));
    const WaterfallChartData& data = bridge.chart().data();
    // The bridge to the scenario, which was there at first, stays until this one is known.
    ASSERT_TRUE(QTest::qWaitFor([&] { return data.steps.size() == 1; }, 60000))
        << "only the volume was changed";
    EXPECT_EQ(data.steps.front().name, QStringLiteral("Volume"));
    EXPECT_NEAR(data.before + data.steps.front().value, data.after, 1e-9);
    EXPECT_THAT(title(), HasSubstr("Required, December 2026: up 7.4"));
    bool who = false;
    for (const PageRow& row : bridge.table().table().rows)
        who |= row.cells[4].text.contains(QStringLiteral("Tester"));
    EXPECT_TRUE(who) << "whoever changed the lever is named";

    // The bar says which revision is approved and how far the plan is from it, and leads to it.
    QPushButton& approved = m_window->topBar().approvedButton();
    EXPECT_TRUE(approved.isVisible());
    EXPECT_THAT(approved.accessibleName().toStdString(), HasSubstr("Approved revision 1 · 1 change"));
    QTest::mouseClick(&approved, Qt::LeftButton);

    // The same name twice is refused and said.
    auto& again = shown<RevisionsPane>(FinanceView::revisions);
    QSignalSpy failed(&m_document, &Document::failed);
    QTest::keyClicks(&again.nameField(), QStringLiteral("Budget 2026"));
    QTest::keyClick(&again.nameField(), Qt::Key_Return);
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(m_document.revisions().size(), 1u);
}

TEST_F(FinancePage, TheBridgeIsWalkedByKeysAndAddsUpAsPrinted) {
    auto& bridge = shown<BridgePane>(FinanceView::bridge);
    ASSERT_GE(bridge.toField().count(), 2) << "the sample has scenarios";
    ASSERT_TRUE(bridged(bridge));
    for (int metric = 0; metric < 3; ++metric) {
        bridge.metricSwitch().choose(metric);
        QCoreApplication::processEvents();
        const WaterfallChartData& data = bridge.chart().data();
        double exact = data.before;
        double printed = english.toDouble(QString(data.beforeText).replace(QChar(0x2212), u'-'));
        for (const WaterfallStep& step : data.steps) {
            exact += step.value;
            printed += english.toDouble(QString(step.text).remove(u'+').replace(QChar(0x2212), u'-'));
        }
        EXPECT_NEAR(exact, data.after, 1e-9 * std::max(1.0, std::abs(data.after))) << metric;
        EXPECT_NEAR(printed, english.toDouble(QString(data.afterText).replace(QChar(0x2212), u'-')), 1e-6)
            << metric;
    }
    bridge.takeFocus(Qt::OtherFocusReason);
    QTest::keyClick(&bridge.chart(), Qt::Key_Right);
    EXPECT_EQ(bridge.chart().hovered(), 0);
    QTest::keyClick(&bridge.chart(), Qt::Key_End);
    EXPECT_EQ(bridge.chart().hovered(), bridge.chart().data().parts() - 1);
    EXPECT_THAT(bridge.chart().accessibleDescription().toStdString(), HasSubstr(": "));
    EXPECT_EQ(bridge.chart().table().count(u'\n'), bridge.chart().data().parts() + 1);
    EXPECT_FALSE(bridge.chart().image({640, 320}).isNull());
    EXPECT_TRUE(bridge.chart().svg({640, 320}).contains("<svg"));
    bridge.toField().setCurrentIndex(bridge.fromField().currentIndex());
    bridge.read();
    EXPECT_EQ(bridge.chart().data().parts(), 0);
    EXPECT_THAT(title(), HasSubstr("Choose two different plans"));
}

TEST_F(FinancePage, TheBudgetAddsUpInEveryViewAndKnowsItsEnvelope) {
    auto& budget = shown<BudgetPane>(FinanceView::budget);
    const QAbstractItemModelTester tester(budget.table().model());
    const auto cents = [&](int row, int column) {
        const PageCell& cell = budget.table()
                                   .table()
                                   .rows[static_cast<std::size_t>(row)]
                                   .cells[static_cast<std::size_t>(column)];
        return std::llround(english.toDouble(QString(cell.text).replace(QChar(0x2212), u'-')) * 100);
    };
    for (int period = 0; period < 3; ++period) {
        budget.periodSwitch().choose(period);
        const PageTable& table = budget.table().table();
        const int spans = static_cast<int>(table.columns.size()) - 4;
        ASSERT_EQ(table.rows[7].cells[0].text, QStringLiteral("Total"));
        for (int column = 1; column <= spans + 1; ++column) {
            long long sum = 0;
            for (const int row : {0, 1, 2, 3, 4, 6}) sum += cents(row, column);
            EXPECT_EQ(sum, cents(7, column)) << period << " " << column;
        }
        for (int row = 0; row < 8; ++row) {
            long long sum = 0;
            for (int column = 1; column <= spans; ++column) sum += cents(row, column);
            EXPECT_EQ(sum, cents(row, spans + 1)) << period << " " << row;
        }
    }
    budget.envelopeField().setFocus();
    QTest::keyClicks(&budget.envelopeField(), QStringLiteral("1,000,000,000"));
    QTest::keyClick(&budget.envelopeField(), Qt::Key_Return);
    EXPECT_THAT(budget.note().toStdString(), HasSubstr("100"));
    EXPECT_THAT(title(), HasSubstr("within the envelope of"));
    budget.envelopeField().selectAll();
    QTest::keyClicks(&budget.envelopeField(), QStringLiteral("a lot"));
    QTest::keyClick(&budget.envelopeField(), Qt::Key_Return);
    EXPECT_EQ(budget.envelopeField().text(), QStringLiteral("a lot")) << "kept, with the reason beside it";
    EXPECT_FALSE(budget.note().isEmpty());
}

TEST_F(FinancePage, EveryLineOfTheBudgetHasItsRangeInEveryPeriod) {
    auto& budget = shown<BudgetPane>(FinanceView::budget);
    QTest::mouseClick(&budget.rangesSwitch(), Qt::LeftButton, Qt::NoModifier,
                      budget.rangesSwitch().segment(1).center().toPoint());
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return m_document.ranges()->quarters && m_document.ranges()->comparisons; }, 60000));
    const ranges::Summary& summary = *m_document.ranges()->summary;
    for (int period = 0; period < 3; ++period) {
        budget.periodSwitch().choose(period);
        const PageTable& table = budget.table().table();
        std::size_t ranged = 0;
        for (std::size_t row = 0; row + 1 < table.rows.size(); ++row) {
            if (!table.rows[row + 1].key.endsWith(QStringLiteral("P10–P90"))) continue;
            ++ranged;
            ASSERT_EQ(table.rows[row + 1].cells.size(), table.columns.size());
            for (std::size_t column = 1; column + 3 < table.columns.size(); ++column)
                EXPECT_NE(table.rows[row + 1].cells[column].text, QStringLiteral("–"))
                    << table.rows[row].key.toStdString() << " in " << column;
        }
        EXPECT_EQ(ranged, 13U) << "all six lines, AI with tooling, the total, the cost per conversation, and "
                                  "the two comparisons with what lies between";
        for (const PageRow& row : table.rows) {
            if (row.key.endsWith(QStringLiteral("P10–P90"))) continue;
            EXPECT_NE(row.cells.back().text, QStringLiteral("–")) << row.key.toStdString();
        }
    }
    // By year, the one year of the plan is the whole of it.
    const PageTable& table = budget.table().table();
    const auto total = std::find_if(table.rows.begin(), table.rows.end(),
                                    [](const PageRow& row) { return row.key == QStringLiteral("Total"); });
    ASSERT_NE(total, table.rows.end());
    const ranges::Spread& spread = summary.of({plan::Metric::totalCost, -1, ranges::Over::wholePlan, 0});
    EXPECT_EQ(std::next(total)->cells[1].text,
              QStringLiteral("%1 – %2").arg(english.toString(spread.at(ranges::Level::p10), 'f', 0),
                                            english.toString(spread.at(ranges::Level::p90), 'f', 0)));
}

TEST_F(FinancePage, TheChanceOfAnEnvelopeFollowsTheDraws) {
    const ranges::Summary& summary = *m_document.ranges()->summary;
    const ranges::Spread& spread = summary.of({plan::Metric::totalCost, -1, ranges::Over::wholePlan, 0});
    EXPECT_EQ(chanceWithin(summary, spread.least - 1), 0);
    EXPECT_EQ(chanceWithin(summary, spread.most + 1), 1);
    EXPECT_NEAR(chanceWithin(summary, spread.at(ranges::Level::p10)), 0.10, 0.03);
    EXPECT_NEAR(chanceWithin(summary, spread.at(ranges::Level::p50)), 0.50, 0.03);
    EXPECT_NEAR(chanceWithin(summary, spread.at(ranges::Level::p90)), 0.90, 0.03);
}

TEST_F(FinancePage, TellsOfTheScenariosByQuarterWhatTheyForceAndRestOn) {
    auto& pane = shown<ScenarioStoriesPane>(FinanceView::scenarios);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !pane.table().table().rows.empty(); }, 60000));
    const QAbstractItemModelTester tester(pane.table().model());
    // Three scenarios in four quarters, each with its range below it.
    EXPECT_EQ(pane.table().table().rows.size(), 24U);
    EXPECT_THAT(title(), HasSubstr("Q4 2026 asks for"));
    EXPECT_THAT(title(), HasSubstr("in Bold"));
    const auto texts = [&] {
        QStringList all;
        for (const PageRow& row : pane.table().table().rows)
            for (const PageCell& cell : row.cells) all << cell.text;
        return all.join(u'|').toStdString();
    };
    const auto choose = [&](ScenarioStoriesPane::Part part) {
        const QRectF segment = pane.parts().segment(part);
        QTest::mouseClick(&pane.parts(), Qt::LeftButton, {}, segment.center().toPoint());
    };
    choose(ScenarioStoriesPane::decisions);
    EXPECT_THAT(texts(), HasSubstr("|all|Approve 2 hires for January|"));
    EXPECT_THAT(texts(), HasSubstr("Confirm the reduction by 4 people in September"));
    EXPECT_THAT(texts(), HasSubstr("“Billing data open to the AI” is to be in place in July"));
    choose(ScenarioStoriesPane::conditions);
    EXPECT_THAT(texts(), HasSubstr("is at 80.0 % from October on, 5.0 points more than in Base."));
    EXPECT_THAT(texts(), HasSubstr("All of it together: automation ends at"));
    choose(ScenarioStoriesPane::triggers);
    EXPECT_THAT(texts(), HasSubstr("Cautious|Automation rate at or below"));
    EXPECT_THAT(texts(), HasSubstr("The guardrail “Automation shortfall” of Base fires"));
}

TEST_F(FinancePage, SaysThatItsScenariosAreOfThePlanBefore) {
    auto& pane = shown<ScenarioStoriesPane>(FinanceView::scenarios);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !pane.table().table().rows.empty(); }, 60000));
    const PageTable before = pane.table().table();
    raiseGrowth();
    pane.read();
    ASSERT_TRUE(QTest::qWaitFor([&] { return pane.table().table() != before; }, 60000));
    EXPECT_EQ(pane.note().toStdString(), pane.table().table().note.toStdString());
}

TEST_F(FinancePage, TellsHowTheSelectedAssumptionCameToBeWhatItIs) {
    const plan::LeverRef growth{LeverKey::growth, {}};
    raiseGrowth(); // 12 to 32 %
    plan::Plan after = *m_document.plan();
    after.find(growth)->provenance.rationale = "Sales forecast of March";
    ASSERT_TRUE(m_document.apply(QStringLiteral("Rationale of growth"), after));
    after.lever(LeverKey::attrition).base = plan::Trajectory::constant(0.2); // another's
    ASSERT_TRUE(m_document.apply(QStringLiteral("Attrition"), after));
    ASSERT_TRUE(m_document.undo());
    ASSERT_TRUE(test::settle(m_document));

    auto& pane = shown<AssumptionsPane>(FinanceView::assumptions);
    EXPECT_FALSE(pane.editsTable().isVisible());
    const auto& rows = pane.table().table().rows;
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const PageRow& each) {
        return each.place && each.place->lever == growth;
    });
    ASSERT_NE(row, rows.end());
    const QModelIndex cell = pane.table().model()->index(static_cast<int>(row - rows.begin()), 0);
    pane.table().scrollTo(cell);
    QTest::mouseClick(pane.table().viewport(), Qt::LeftButton, {}, pane.table().visualRect(cell).center());
    ASSERT_TRUE(QTest::qWaitFor([&] { return pane.editsTable().isVisible(); }, 5000));
    const auto& edits = pane.editsTable().table().rows;
    ASSERT_EQ(edits.size(), 2U); // the newest first
    EXPECT_EQ(edits[0].cells[4].text, QStringLiteral("Sales forecast of March"));
    EXPECT_EQ(edits[0].cells[5].text, QStringLiteral("Sales forecast of March"));
    EXPECT_THAT(edits[1].cells[3].text.toStdString(), HasSubstr("12"));
    EXPECT_THAT(edits[1].cells[4].text.toStdString(), HasSubstr("32"));
    EXPECT_EQ(edits[1].cells[5].text, QStringLiteral("More growth"));
    EXPECT_FALSE(edits[1].cells[1].text.isEmpty());

    // It follows an edit that is made while it is in sight.
    ASSERT_TRUE(m_document.undo());
    ASSERT_TRUE(QTest::qWaitFor([&] { return pane.editsTable().table().rows.size() == 3U; }, 5000));
    EXPECT_THAT(pane.editsTable().table().rows[0].cells[5].tip.toStdString(), HasSubstr("undone"));

    // Why, and where it counts, can be read at the end of the row; why can be typed there.
    const auto cellOf = [&](AssumptionColumn column) {
        return pane.table().model()->index(cell.row(), static_cast<int>(column));
    };
    EXPECT_EQ(cellOf(AssumptionColumn::place).data().toString(), label(plan::info(growth.key).section));
    pane.table().setCurrentIndex(cellOf(AssumptionColumn::rationale));
    pane.table().edit(cellOf(AssumptionColumn::rationale));
    auto* editor = pane.table().findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("The board's goal"));
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return m_document.plan()->find(growth)->provenance.rationale == std::string("The board's goal");
        },
        5000));
}

} // namespace
} // namespace headroom::ui
