// Typing what happened, the guardrail that fires on it, and the decision, through the window.

#include "gui/window_fixture.h"
#include "support/sample_actuals.h"
#include "ui/grid/month_grid.h"
#include "ui/pages/actuals_panes.h"
#include "ui/pages/landing_pane.h"
#include "ui/pages/month_page.h"
#include "ui/pages/page_table_view.h"
#include "ui/pages/refit_pane.h"
#include "ui/theme/segmented_control.h"
#include "ui/window/guardrail_banner.h"
#include "ui/window/guardrail_editor.h"
#include "ui/window/guardrail_panel.h"
#include "ui/window/headline_strip.h"
#include "ui/window/inspector.h"
#include "ui/window/plan_panel.h"
#include "ui/window/text_field.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <gmock/gmock.h>

#include <array>

namespace headroom::ui {
namespace {

using plan::Metric;
using plan::Observed;
using test::settle;

constexpr int september = 8;

class ActualsPage : public test::WindowTest {
protected:
    void open(plan::Plan plan) {
        openWindow(std::move(plan));
        showPage("actuals");
    }
    MonthGridModel& model() { return page().grid().gridModel(); }
    int row(RowKind kind, Observed what, int type = -1) {
        for (int i = 0; i < model().rowCount(); ++i) {
            const GridRow& at = model().gridRow(i);
            if (at.kind == kind && at.observed == what && at.type == type) return i;
        }
        return -1;
    }
    QModelIndex cell(RowKind kind, Observed what, int month, int type = -1) {
        return model().index(row(kind, what, type), month);
    }
    const plan::Actual* actual(Observed what, int month) {
        const auto plan = m_document.plan();
        return plan->actuals.find(what, {}, plan->monthAt(month));
    }
};

/// The sample, in a year that has ended whatever today is.
plan::Plan pastSample() {
    plan::Plan plan = plan::samplePlan();
    plan.firstMonth = plan::Month{std::chrono::year{2024}, std::chrono::January};
    return plan;
}

TEST_F(ActualsPage, StandsAfterRangesAndAsksForTheFirstFigures) {
    open(pastSample());
    EXPECT_EQ(m_window->page(m_index - 1).spec().key, QStringLiteral("ranges"));
    EXPECT_TRUE(page().titleLabel().text().contains(QStringLiteral("No actuals yet")));
    EXPECT_FALSE(m_window->banner().isVisible());
    EXPECT_EQ(row(RowKind::variance, Observed::headcount), -1) << "nothing to compare yet";
}

TEST_F(ActualsPage, AnActualIsTypedComparedAndUndone) {
    open(pastSample());
    ASSERT_TRUE(model().type(cell(RowKind::actual, Observed::headcount, 0), QStringLiteral("57")));
    ASSERT_TRUE(settle(m_document));
    ASSERT_NE(actual(Observed::headcount, 0), nullptr);
    EXPECT_EQ(actual(Observed::headcount, 0)->value, 57);
    EXPECT_EQ(m_document.plan()->actuals.sources.at(0).kind, plan::SourceKind::typed);
    EXPECT_TRUE(model().isPast(0));
    EXPECT_FALSE(model().isPast(1));
    const double planned = m_document.result()->projection->outputs.at(Metric::headcount, 0);
    EXPECT_DOUBLE_EQ(model().value(cell(RowKind::variance, Observed::headcount, 0)), 57 - planned);
    EXPECT_EQ(m_document.result()->now->past, 1);
    // Typed again it is put right, not restated; cleared it is gone; undo brings it back.
    ASSERT_TRUE(model().type(cell(RowKind::actual, Observed::headcount, 0), QStringLiteral("58")));
    EXPECT_TRUE(actual(Observed::headcount, 0)->earlier.empty());
    ASSERT_TRUE(model().clear({cell(RowKind::actual, Observed::headcount, 0)}));
    EXPECT_EQ(actual(Observed::headcount, 0), nullptr);
    m_document.undo();
    EXPECT_EQ(actual(Observed::headcount, 0)->value, 58);
}

TEST_F(ActualsPage, ATypedFigureOverAnImportedOneKeepsWhatItWas) {
    plan::Plan plan = pastSample();
    plan.actuals.sources = {{.name = "Helpdesk", .kind = plan::SourceKind::file}};
    plan.actuals.put({Observed::headcount, {}, plan.firstMonth, 60, 0, true, {}});
    open(plan);
    ASSERT_TRUE(model().type(cell(RowKind::actual, Observed::headcount, 0), QStringLiteral("57")));
    ASSERT_EQ(actual(Observed::headcount, 0)->earlier.size(), 1U);
    EXPECT_EQ(actual(Observed::headcount, 0)->earlier[0].value, 60);
    EXPECT_TRUE(model()
                    .data(cell(RowKind::actual, Observed::headcount, 0), Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("Before: 60 people, from Helpdesk")));
}

TEST_F(ActualsPage, WhatCannotBeIsKeptAndMarked) {
    open(pastSample());
    const QModelIndex at = cell(RowKind::actual, Observed::automation, 0);
    for (const char* bad : {"120 %", "-5", "many"}) {
        EXPECT_FALSE(model().type(at, QLatin1String(bad)));
        EXPECT_EQ(model().data(at).toString(), QLatin1String(bad));
        EXPECT_FALSE(model().problem(at).isEmpty()) << bad;
    }
    EXPECT_EQ(actual(Observed::automation, 0), nullptr);
}

TEST_F(ActualsPage, AMonthAheadHasNoActual) {
    plan::Plan plan = plan::samplePlan();
    plan.firstMonth = plan::Month{std::chrono::year{2199}, std::chrono::January};
    open(plan);
    EXPECT_FALSE(model().flags(cell(RowKind::actual, Observed::headcount, 0)) & Qt::ItemIsEditable);
    EXPECT_FALSE(model().type(cell(RowKind::actual, Observed::headcount, 0), QStringLiteral("57")));
}

TEST_F(ActualsPage, AShortfallPausesTheReductionUntilItIsDecided) {
    open(tests::sampleWithShortfall());
    const auto reductions = [&] {
        return m_document.result()->projection->outputs.at(Metric::reductions, september);
    };
    EXPECT_EQ(reductions(), 0);
    HeadlineTile* tile = m_window->headlines().tiles()[6];
    EXPECT_EQ(tile->figure(), QStringLiteral("1 to decide"));
    EXPECT_TRUE(tile->toolTip().contains(QStringLiteral("Automation shortfall")));
    m_window->showPage(0);
    QTest::mouseClick(tile, Qt::LeftButton);
    EXPECT_EQ(m_window->currentPage(), m_index);
    EXPECT_EQ(page().view(), guardrailsView);
    m_window->showPage(0);
    ASSERT_TRUE(m_window->banner().isVisible());
    EXPECT_TRUE(m_window->banner().text().contains(QStringLiteral("Automation shortfall")));
    EXPECT_TRUE(m_window->banner().text().contains(QStringLiteral("4 people in September 2026")));
    EXPECT_TRUE(page().titleLabel().text().contains(QStringLiteral("asks for a decision")));

    QTest::mouseClick(&m_window->banner().decideButton(), Qt::LeftButton);
    auto* pane = dynamic_cast<GuardrailsPane*>(page().pane());
    ASSERT_NE(pane, nullptr);
    const PageTable& table = pane->table().table();
    ASSERT_EQ(table.rows.size(), 6U);
    EXPECT_EQ(table.rows[0].cells[2].text, QStringLiteral("triggered"));
    EXPECT_TRUE(table.rows[0].cells[3].text.contains(QStringLiteral("5.0 points under plan")));

    ASSERT_TRUE(pane->recordButton().isVisible());
    EXPECT_FALSE(pane->recordButton().isEnabled()) << "nobody is named";
    QTest::keyClicks(&pane->whoField(), QStringLiteral("Ada"));
    EXPECT_TRUE(pane->recordButton().isEnabled());
    pane->verdictChoice().setCurrentIndex(2);
    EXPECT_FALSE(pane->recordButton().isEnabled()) << "to override takes a reason";
    QTest::keyClicks(&pane->reasonField(), QStringLiteral("The data was late"));
    QTest::mouseClick(&pane->recordButton(), Qt::LeftButton);
    ASSERT_TRUE(settle(m_document));
    ASSERT_EQ(m_document.plan()->decisions.size(), 1U);
    EXPECT_EQ(m_document.plan()->decisions[0].verdict, plan::Verdict::overridden);
    EXPECT_EQ(m_document.plan()->decisions[0].reason, "The data was late");
    EXPECT_EQ(m_document.plan()->decisions[0].month, m_document.plan()->monthAt(3));
    EXPECT_EQ(reductions(), 4);
    EXPECT_FALSE(m_window->banner().isVisible());
    EXPECT_EQ(pane->table().table().rows[0].cells[2].text, QStringLiteral("acknowledged"));
    m_document.undo();
    ASSERT_TRUE(settle(m_document));
    EXPECT_EQ(reductions(), 0);
    EXPECT_TRUE(m_window->banner().isVisible());
}

TEST_F(ActualsPage, AGuardrailIsEditedFromWhereItIsJudged) {
    open(tests::sampleWithShortfall());
    QTest::mouseClick(&m_window->banner().decideButton(), Qt::LeftButton);
    auto* pane = dynamic_cast<GuardrailsPane*>(page().pane());
    ASSERT_NE(pane, nullptr);
    pane->table().selectRow(4); // backlog
    QTest::mouseClick(&pane->editButton(), Qt::LeftButton);
    Inspector& inspector = m_window->inspector();
    EXPECT_EQ(inspector.currentPanel(), &inspector.planPanel());
    GuardrailEditor& editor = inspector.planPanel().guardrailPanel().editor();
    EXPECT_EQ(editor.nameField().text(), QStringLiteral("Backlog"));
    EXPECT_TRUE(editor.thresholdField().hasFocus());
    EXPECT_FALSE(editor.thresholdField().visibleRegion().isEmpty());
}

TEST_F(ActualsPage, SaysWhyAndWhereTheYearEnds) {
    open(tests::sampleWithShortfall());
    page().showView(guardrailsView + 1);
    auto* why = dynamic_cast<CausesPane*>(page().pane());
    ASSERT_NE(why, nullptr);
    EXPECT_EQ(why->table().table().rows.size(), 4U);
    why->figure().choose(1);
    EXPECT_EQ(why->table().table().rows.size(), 4U);
}

TEST_F(ActualsPage, TheYearEndsWithItsRangeBesideWhatWasApprovedAndLastThought) {
    open(pastSample());
    page().showView(1);
    auto* pane = dynamic_cast<LandingPane*>(page().pane());
    ASSERT_NE(pane, nullptr);
    const auto titles = [&] {
        QStringList all;
        for (const PageColumn& column : pane->table().table().columns) all << column.title;
        return all.join(QStringLiteral(" | "));
    };
    EXPECT_EQ(titles(), QStringLiteral("Figure | Unit | Planned | To date | As it now looks | Difference"))
        << "without actuals there is no range of what is still to come";
    ASSERT_EQ(pane->table().table().rows.size(), 13U);

    ASSERT_TRUE(m_document.makeRevision(QStringLiteral("Budget"), {}));
    ASSERT_TRUE(m_document.approveRevision(m_document.revisions().front().id, {}));
    const auto type = [&](int month, const char* people) {
        page().showView(0);
        ASSERT_TRUE(model().type(cell(RowKind::actual, Observed::headcount, month), QLatin1String(people)));
        ASSERT_TRUE(settle(m_document));
        page().showView(1);
    };
    type(0, "57");
    ASSERT_TRUE(m_document.makeRevision(QStringLiteral("After January"), {}));
    type(1, "50");
    ASSERT_TRUE(QTest::qWaitFor([&] { return titles().contains(QStringLiteral("P90")); }));
    EXPECT_EQ(titles(),
              QStringLiteral("Figure | Unit | Approved | Planned | Last time | To date | As it now looks "
                             "| P10 | P90 | Difference"));
    const PageTable& table = pane->table().table();
    ASSERT_EQ(table.rows.size(), 13U);
    EXPECT_TRUE(table.columns[4].help.contains(QStringLiteral("After January")));
    const auto number = [&](std::size_t row, std::size_t column) {
        return table.rows[row].cells[column].exact.toDouble();
    };
    constexpr std::size_t people = 11; // cost of the plan
    EXPECT_EQ(table.rows[people].cells[0].text, QStringLiteral("Total cost"));
    EXPECT_EQ(number(people, 2), number(people, 3)) << "no lever was changed since it was approved";
    EXPECT_NE(number(people, 4), number(people, 6)) << "February is news";
    EXPECT_LT(number(people, 7), number(people, 6));
    EXPECT_GT(number(people, 8), number(people, 6));
}

TEST_F(ActualsPage, LeversThatShiftedAreFittedToTheActualsAndTakenIntoThePlan) {
    plan::Plan plan = pastSample();
    const auto planned = projection::project(std::make_shared<const plan::Plan>(plan)).value();
    plan.actuals.sources = {{.name = "Typed in"}};
    const auto put = [&](Observed what, int type, int month, double value) {
        plan.actuals.put({what,
                          plan.workTypes[static_cast<std::size_t>(type)].id,
                          plan.monthAt(month),
                          value,
                          0,
                          true,
                          {}});
    };
    const std::array<double, 4> noise{0.002, -0.002, 0.001, -0.001};
    for (int t = 0; t < 4; ++t) {
        const double wobble = noise[static_cast<std::size_t>(t)];
        put(Observed::volume, 0, t, planned.outputs.at(Metric::typeVolume, 0, t) * (1.1 + wobble));
        put(Observed::volume, 1, t, planned.outputs.at(Metric::typeVolume, 1, t) * (1 + wobble));
    }
    open(plan);
    page().showView(guardrailsView + 2);
    auto* pane = dynamic_cast<RefitPane*>(page().pane());
    ASSERT_NE(pane, nullptr);
    const auto cell = [&](std::size_t row, std::size_t column) {
        return pane->table().table().rows[row].cells[column];
    };
    ASSERT_EQ(pane->table().table().rows.size(), 2U);
    EXPECT_EQ(cell(0, 3).text, QStringLiteral("+10.0 %"));
    EXPECT_EQ(cell(0, 4).text, QStringLiteral("off plan"));
    EXPECT_EQ(cell(1, 4).text, QStringLiteral("noise"));
    const auto note = [&] { return pane->table().table().note; };
    ASSERT_TRUE(QTest::qWaitFor([&] { return note().contains(QStringLiteral("of 8 actual")); }))
        << note().toStdString();
    EXPECT_EQ(cell(1, 9).text, QStringLiteral("4 of 4"));
    EXPECT_FALSE(pane->takeButton().isEnabled()) << "no lever is chosen";

    ASSERT_TRUE(pane->takeShiftedButton().isEnabled());
    QTest::mouseClick(&pane->takeShiftedButton(), Qt::LeftButton);
    ASSERT_TRUE(settle(m_document));
    const auto lever = [&](std::size_t type) {
        return m_document.plan()->workTypes[type].lever(plan::LeverKey::volume);
    };
    const plan::Lever& before = plan.workTypes[0].lever(plan::LeverKey::volume);
    EXPECT_NEAR(lever(0).base.at(3), before.base.at(3), 1e-9) << "what is past stays as it was planned";
    EXPECT_NEAR(lever(0).base.at(4), before.base.at(4) * 1.1, 1e-6);
    EXPECT_EQ(lever(0).provenance.source, "Actuals January 2024 to April 2024");
    EXPECT_EQ(lever(0).provenance.fittedFrom, plan.monthAt(4));
    EXPECT_EQ(lever(1), plan.workTypes[1].lever(plan::LeverKey::volume)) << "noise is left alone";
    EXPECT_TRUE(m_document.undoText().startsWith(QStringLiteral("1 lever"))) << "of two";
    EXPECT_NEAR(m_document.result()->projection->outputs.at(Metric::typeVolume, 0, 6),
                planned.outputs.at(Metric::typeVolume, 0, 6) * 1.1,
                planned.outputs.at(Metric::typeVolume, 0, 6) * 0.02);
    m_document.undo();
    ASSERT_TRUE(settle(m_document));
    pane->table().selectRow(1);
    EXPECT_TRUE(pane->takeButton().isEnabled());
    m_document.setScenario("Bold");
    ASSERT_TRUE(settle(m_document));
    EXPECT_FALSE(pane->takeButton().isEnabled()) << "a scenario has no source of its own";
}

} // namespace
} // namespace headroom::ui
