#include "gui/window_fixture.h"
#include "ui/charts/month_chart.h"
#include "ui/pages/month_page.h"
#include "ui/pages/page_table_view.h"
#include "ui/window/actions.h"
#include "ui/window/hiring_dialog.h"
#include "ui/window/panel_parts.h"
#include "ui/words/hiring.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <gmock/gmock.h>

namespace headroom::ui {
namespace {

using plan::LeverKey;
using testing::HasSubstr;

class Hiring : public test::WindowTest {
protected:
    void SetUp() override {
        plan::Plan plan = plan::samplePlan();
        plan.draws.draws = 1'000;
        openWindow(std::move(plan), {1280, 800});
    }
    /// From the button of the page of people, with the first month of the plan as the one to decide in.
    HiringDialog& open() {
        const int people = m_window->pageWithKey(QStringLiteral("people"));
        m_window->showPage(people);
        QTest::mouseClick(m_window->page(people).actionButton(), Qt::LeftButton);
        auto* dialog = m_window->findChild<HiringDialog*>();
        EXPECT_NE(dialog, nullptr);
        EXPECT_TRUE(QTest::qWaitForWindowExposed(dialog));
        const int january = dialog->monthBox().findData(0);
        dialog->monthBox().setCurrentIndex(january);
        Q_EMIT dialog->monthBox().activated(january);
        return *dialog;
    }
    static bool answered(HiringDialog& dialog) {
        return QTest::qWaitFor([&] { return dialog.found() && !dialog.isSearching(); }, 120000);
    }
    static void type(QLineEdit& field, const char* text) {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QString::fromLatin1(text));
        QTest::keyClick(&field, Qt::Key_Return);
    }
    static QString cell(const HiringDialog& dialog, PageTableView& table, int row, HiringColumn column) {
        Q_UNUSED(dialog);
        return table.table().rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)].text;
    }
};

TEST_F(Hiring, IsProposedOnThePageOfPeopleAndTakenOverAsOneEdit) {
    HiringDialog& dialog = open();
    const QAbstractItemModelTester tester(dialog.months().model());
    EXPECT_TRUE(dialog.isSearching());
    EXPECT_FALSE(dialog.acceptButton().isEnabled());
    ASSERT_TRUE(answered(dialog));
    EXPECT_THAT(dialog.answer().text().toStdString(), HasSubstr("keep every month from"));
    const staffing::HiringProposal proposal = dialog.found()->proposal.value();
    ASSERT_TRUE(proposal.proposed);
    EXPECT_EQ(cell(dialog, dialog.months(), 0, HiringColumn::today), QStringLiteral("2"));
    EXPECT_EQ(dialog.chart().data().lines.size(), 3U) << "limit, before and after";
    EXPECT_EQ(dialog.costs().table().columns.size(), 6U) << "today, proposed, P50, P80, P90";
    ASSERT_TRUE(dialog.acceptButton().isEnabled());

    const plan::Plan before = *m_document.plan();
    QTest::mouseClick(&dialog.acceptButton(), Qt::LeftButton);
    ASSERT_TRUE(test::settle(m_document));
    EXPECT_EQ(m_document.plan()->lever(LeverKey::plannedHires).base.values(before.months),
              proposal.proposed->hires);
    EXPECT_EQ(m_document.undoText(), QStringLiteral("Proposed hiring"));
    m_window->actions().undo->trigger();
    EXPECT_EQ(*m_document.plan(), before);
}

TEST_F(Hiring, AnswersEveryChangeOfTheQuestion) {
    HiringDialog& dialog = open();
    ASSERT_TRUE(answered(dialog));
    const double ten = dialog.found()->proposal.value().proposed->cost;
    type(dialog.limitField(), "40");
    ASSERT_TRUE(answered(dialog));
    EXPECT_LT(dialog.found()->proposal.value().proposed->cost, ten);
    EXPECT_EQ(dialog.found()->question.limits.front(), 0.4);

    type(dialog.classField(), "3");
    ASSERT_TRUE(answered(dialog));
    for (int t = dialog.found()->proposal.value().firstStart; t < 12; ++t)
        EXPECT_EQ(
            static_cast<int>(dialog.found()->proposal.value().proposed->hires[static_cast<std::size_t>(t)]) %
                3,
            0);

    // A cap below a class is refused, with the reason; nothing is searched.
    type(dialog.capField(), "2");
    EXPECT_FALSE(dialog.isSearching());
    EXPECT_FALSE(dialog.acceptButton().isEnabled());
    EXPECT_THAT(dialog.answer().text().toStdString(), HasSubstr("The most a month"));
    type(dialog.limitField(), "banana");
    EXPECT_THAT(dialog.answer().text().toStdString(), HasSubstr("banana"));

    // What cannot be kept is said, with what would do.
    type(dialog.limitField(), "1");
    type(dialog.capField(), "3");
    ASSERT_TRUE(answered(dialog));
    EXPECT_THAT(dialog.answer().text().toStdString(), HasSubstr("No hiring plan keeps these limits"));
    EXPECT_FALSE(dialog.acceptButton().isEnabled());
}

TEST_F(Hiring, AMonthMayHaveALimitOfItsOwn) {
    HiringDialog& dialog = open();
    ASSERT_TRUE(answered(dialog));
    const double all = dialog.found()->proposal.value().proposed->cost;
    const QModelIndex limit = dialog.months().model()->index(10, static_cast<int>(HiringColumn::limit));
    ASSERT_TRUE(dialog.months().model()->flags(limit) & Qt::ItemIsEditable);
    EXPECT_FALSE(dialog.months().model()->flags(limit.siblingAtRow(1)) & Qt::ItemIsEditable)
        << "nobody can start so early";
    dialog.months().setCurrentIndex(limit);
    dialog.months().setFocus();
    QTest::keyClick(&dialog.months(), Qt::Key_F2);
    auto* editor = dialog.months().findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("95"));
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.isSearching(); }, 5000));
    ASSERT_TRUE(answered(dialog));
    EXPECT_EQ(dialog.found()->question.limits[10], 0.95);
    EXPECT_EQ(dialog.found()->question.limits[9], 0.1);
    EXPECT_LT(dialog.found()->proposal.value().proposed->cost, all);
}

TEST_F(Hiring, CanBeStoppedAndIsInTheMenu) {
    QAction* action = m_window->actions().proposeHiring;
    ASSERT_TRUE(action->isEnabled());
    action->trigger();
    auto* dialog = m_window->findChild<HiringDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(dialog->isSearching());
    QTest::mouseClick(&dialog->searchButton(), Qt::LeftButton);
    EXPECT_FALSE(dialog->isSearching());
    EXPECT_EQ(dialog->found(), nullptr);
    EXPECT_FALSE(dialog->acceptButton().isEnabled());
    EXPECT_THAT(dialog->answer().text().toStdString(), HasSubstr("stopped"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

} // namespace
} // namespace headroom::ui
