// Typing what happened, the guardrail that fires on it, and the decision, through the window.

#include "gui/window_support.h"
#include "support/sample_actuals.h"
#include "ui/document/preferences.h"
#include "ui/grid/month_grid.h"
#include "ui/pages/actuals_panes.h"
#include "ui/pages/month_page.h"
#include "ui/pages/page_table_view.h"
#include "ui/theme/segmented_control.h"
#include "ui/window/guardrail_banner.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <gmock/gmock.h>

namespace headroom::ui {
namespace {

using plan::Metric;
using plan::Observed;
using test::context;
using test::fewDraws;
using test::Folder;
using test::settle;

constexpr int september = 8;

class ActualsPage : public ::testing::Test {
protected:
    void open(plan::Plan plan) {
        m_document = std::make_unique<Document>(context(), nullptr, Recalculator::project, fewDraws());
        ASSERT_TRUE(m_document->create(m_folder.file("actuals.headroom")));
        m_theme.applyTo(*qApp);
        m_window = std::make_unique<MainWindow>(*m_document, m_preferences, m_theme);
        m_window->resize(1440, 900);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
        ASSERT_TRUE(m_document->addPlan(std::move(plan), QStringLiteral("New plan")));
        ASSERT_TRUE(settle(*m_document));
        m_index = m_window->pageWithKey(QStringLiteral("actuals"));
        ASSERT_GT(m_index, 0);
        m_window->showPage(m_index);
        QCoreApplication::processEvents();
    }
    MonthPage& page() { return m_window->page(m_index); }
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
        const auto plan = m_document->plan();
        return plan->actuals.find(what, {}, plan->monthAt(month));
    }

    Folder m_folder;
    Theme m_theme{ThemeChoice::light};
    Preferences m_preferences{QString::fromStdString(m_folder.file("preferences.ini").string())};
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
    int m_index = -1;
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
    ASSERT_TRUE(settle(*m_document));
    ASSERT_NE(actual(Observed::headcount, 0), nullptr);
    EXPECT_EQ(actual(Observed::headcount, 0)->value, 57);
    EXPECT_EQ(m_document->plan()->actuals.sources.at(0).kind, plan::SourceKind::typed);
    EXPECT_TRUE(model().isPast(0));
    EXPECT_FALSE(model().isPast(1));
    const double planned = m_document->result()->projection->outputs.at(Metric::headcount, 0);
    EXPECT_DOUBLE_EQ(model().value(cell(RowKind::variance, Observed::headcount, 0)), 57 - planned);
    EXPECT_EQ(m_document->result()->now->past, 1);
    // Typed again it is put right, not restated; cleared it is gone; undo brings it back.
    ASSERT_TRUE(model().type(cell(RowKind::actual, Observed::headcount, 0), QStringLiteral("58")));
    EXPECT_TRUE(actual(Observed::headcount, 0)->earlier.empty());
    ASSERT_TRUE(model().clear({cell(RowKind::actual, Observed::headcount, 0)}));
    EXPECT_EQ(actual(Observed::headcount, 0), nullptr);
    m_document->undo();
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
        return m_document->result()->projection->outputs.at(Metric::reductions, september);
    };
    EXPECT_EQ(reductions(), 0);
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
    ASSERT_TRUE(settle(*m_document));
    ASSERT_EQ(m_document->plan()->decisions.size(), 1U);
    EXPECT_EQ(m_document->plan()->decisions[0].verdict, plan::Verdict::overridden);
    EXPECT_EQ(m_document->plan()->decisions[0].reason, "The data was late");
    EXPECT_EQ(m_document->plan()->decisions[0].month, m_document->plan()->monthAt(3));
    EXPECT_EQ(reductions(), 4);
    EXPECT_FALSE(m_window->banner().isVisible());
    EXPECT_EQ(pane->table().table().rows[0].cells[2].text, QStringLiteral("acknowledged"));
    m_document->undo();
    ASSERT_TRUE(settle(*m_document));
    EXPECT_EQ(reductions(), 0);
    EXPECT_TRUE(m_window->banner().isVisible());
}

TEST_F(ActualsPage, SaysWhyAndWhereTheYearEnds) {
    open(tests::sampleWithShortfall());
    page().showView(guardrailsView + 1);
    auto* why = dynamic_cast<CausesPane*>(page().pane());
    ASSERT_NE(why, nullptr);
    EXPECT_EQ(why->table().table().rows.size(), 4U);
    why->figure().choose(1);
    EXPECT_EQ(why->table().table().rows.size(), 4U);
    page().showView(1);
    QCoreApplication::processEvents();
    ASSERT_NE(page().table(), nullptr);
    EXPECT_EQ(page().table()->table().rows.size(), 13U);
}

} // namespace
} // namespace headroom::ui
