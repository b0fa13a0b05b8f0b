#include "gui/window_fixture.h"
#include "ui/charts/month_chart.h"
#include "ui/pages/page_table_view.h"
#include "ui/theme/segmented_control.h"
#include "ui/window/actions.h"
#include "ui/window/home/home_page.h"
#include "ui/window/panel_parts.h"
#include "ui/window/portfolio_dialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QPushButton>

#include <gmock/gmock.h>

namespace headroom::ui {
namespace {

using plan::LeverKey;
using testing::HasSubstr;

plan::Plan team(const char* name, double people, const char* currency = "USD") {
    plan::Plan plan = plan::samplePlan();
    plan.id.clear();
    plan.name = name;
    plan.currency = currency;
    plan.draws.draws = 500;
    plan.lever(LeverKey::openingHeadcount).base = plan::Trajectory::constant(people);
    return plan;
}

class PortfolioWindow : public test::WindowTest {
protected:
    void SetUp() override {
        openWindow(team("Rich", 120), {1280, 800});
        ASSERT_TRUE(m_document.addPlan(team("Poor", 40), QStringLiteral("New plan")));
        ASSERT_TRUE(test::settle(m_document));
    }
    /// From the button above the list of plans.
    PortfolioDialog& open() {
        m_window->showHome();
        for (QPushButton* button : m_window->home().findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Portfolio…")) QTest::mouseClick(button, Qt::LeftButton);
        auto* dialog = m_window->findChild<PortfolioDialog*>();
        EXPECT_NE(dialog, nullptr);
        EXPECT_TRUE(QTest::qWaitForWindowExposed(dialog));
        return *dialog;
    }
    static bool added(PortfolioDialog& dialog) {
        return QTest::qWaitFor([&] { return !dialog.isSearching(); }, 60000);
    }
    /// By Space, on the row.
    static void tick(QListWidget& list, const QString& text) {
        const auto found = list.findItems(text, Qt::MatchExactly);
        ASSERT_EQ(found.size(), 1) << text.toStdString();
        list.setFocus();
        list.setCurrentItem(found.front());
        QTest::keyClick(&list, Qt::Key_Space);
    }
};

TEST_F(PortfolioWindow, SaysWhichTeamIsShortThoughTheTotalIsNot) {
    PortfolioDialog& dialog = open();
    ASSERT_TRUE(added(dialog));
    ASSERT_NE(dialog.portfolio(), nullptr);
    const QAbstractItemModelTester tester(dialog.months().model());
    EXPECT_EQ(dialog.answer().text(), QStringLiteral("Balanced only by moving people between teams"));
    EXPECT_THAT(dialog.detail().text().toStdString(), HasSubstr("Poor breaks first"));
    ASSERT_EQ(dialog.months().table().rows.size(), 12U);
    EXPECT_THAT(dialog.months().table().rows[0].cells.back().text.toStdString(), HasSubstr("Poor −"));
    EXPECT_EQ(dialog.teams().table().rows.size(), 2U);
    for (int view = 0; view < 3; ++view) {
        dialog.views().choose(view);
        ASSERT_TRUE(dialog.chart().isVisible());
        EXPECT_EQ(dialog.chart().data().bands.size(), 1U);
    }

    // Without the rich one the rest is short as a whole.
    tick(dialog.plans(), QStringLiteral("Rich"));
    ASSERT_TRUE(added(dialog));
    EXPECT_THAT(dialog.answer().text().toStdString(), HasSubstr("All teams together lack"));
    tick(dialog.plans(), QStringLiteral("Poor"));
    ASSERT_TRUE(added(dialog));
    EXPECT_EQ(dialog.answer().text(), QStringLiteral("No plan is chosen"));
    EXPECT_FALSE(dialog.chart().isVisible());
}

TEST_F(PortfolioWindow, RemembersWhatIsDrawnTogether) {
    {
        PortfolioDialog& dialog = open();
        ASSERT_TRUE(added(dialog));
        const auto& last = dialog.portfolio()->months.back();
        const double apart = last.requiredRange.deviation;
        ASSERT_GT(dialog.levers().count(), 5);
        for (int i = 0; i < dialog.levers().count(); ++i)
            tick(dialog.levers(), dialog.levers().item(i)->text());
        ASSERT_TRUE(added(dialog));
        EXPECT_GT(dialog.portfolio()->months.back().requiredRange.deviation, 1.2 * apart)
            << "what goes wrong in both adds up";
        EXPECT_EQ(static_cast<int>(dialog.portfolio()->shared.size()), dialog.levers().count());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->findChild<PortfolioDialog*>(); }, 5000));
    PortfolioDialog& again = open();
    for (int i = 0; i < again.levers().count(); ++i)
        EXPECT_EQ(again.levers().item(i)->checkState(), Qt::Checked);
}

TEST_F(PortfolioWindow, CostsOfDifferentCurrenciesAreNotAdded) {
    ASSERT_TRUE(m_document.addPlan(team("Elsewhere", 60, "EUR"), QStringLiteral("New plan")));
    PortfolioDialog& dialog = open();
    ASSERT_TRUE(added(dialog));
    EXPECT_THAT(dialog.detail().text().toStdString(),
                HasSubstr("Costs are not added: the plans are in EUR, USD."));
    EXPECT_EQ(dialog.months().table().rows[0].cells[7].text, QStringLiteral("–"));
    dialog.views().choose(2);
    EXPECT_FALSE(dialog.chart().isVisible());
    tick(dialog.plans(), QStringLiteral("Elsewhere"));
    ASSERT_TRUE(added(dialog));
    EXPECT_TRUE(dialog.chart().isVisible());
}

} // namespace
} // namespace headroom::ui
