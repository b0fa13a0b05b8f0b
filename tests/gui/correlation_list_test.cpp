// Correlations and draws: what a lever moves with, and all of them in the plan's settings.

#include "gui/range_panels.h"
#include "plan/validation.h"

namespace headroom::ui {
namespace {

using plan::LeverKey;
using plan::LeverRef;
using test::settle;

class Correlations : public test::RangePanelTest {};

TEST_F(Correlations, ALeverListsWhatItMovesWith) {
    const std::size_t all = plan().correlations.size();
    const LeverRef other{LeverKey::volume, plan().workTypes[1].id};
    showLever(m_volume);
    CorrelationList& list = lever().correlations();
    ASSERT_EQ(list.rowCount(), static_cast<int>(plan().workTypes.size()) - 1);
    CorrelationRow& first = list.row(0);
    EXPECT_EQ(first.link(0).text(), leverTitle(other, plan()));
    EXPECT_EQ(first.rankField().text(), QStringLiteral("0.5"));
    enter(first.rankField(), "-0.25");
    EXPECT_DOUBLE_EQ(*correlationOf(plan(), m_volume, other), -0.25);
    EXPECT_TRUE(m_document.undoText().contains(QStringLiteral("Correlation of")));
    refuses(first.rankField(), {"abc", "2", "-5", "", "1e9"});
    ASSERT_TRUE(m_document.undo());
    EXPECT_EQ(first.rankField().text(), QStringLiteral("0.5"));
    // From the other lever's side it is the same correlation.
    first.link(0).setFocus();
    QTest::keyClick(&first.link(0), Qt::Key_Return);
    EXPECT_EQ(lever().lever(), other);
    EXPECT_EQ(list.row(0).link(0).text(), leverTitle(m_volume, plan()));
    list.row(0).removeButton().setFocus();
    QTest::keyClick(&list.row(0).removeButton(), Qt::Key_Space);
    EXPECT_EQ(plan().correlations.size(), all - 1);
    EXPECT_FALSE(correlationOf(plan(), m_volume, other));
    EXPECT_TRUE(list.row(0).removeButton().hasFocus()) << "the hand stays in the list";
    // Now it can be chosen again, its like first.
    QComboBox& choice = list.secondChoice();
    EXPECT_EQ(choice.itemText(0), leverTitle(m_volume, plan()));
    EXPECT_EQ(choice.currentIndex(), -1);
    choose(choice, 0);
    enter(list.newRankField(), "0.7");
    EXPECT_DOUBLE_EQ(*correlationOf(plan(), m_volume, other), 0.7);
    EXPECT_EQ(list.newRankField().text(), QString());
    EXPECT_EQ(choice.findText(leverTitle(m_volume, plan())), -1) << "it is there already";
    ASSERT_TRUE(settle(m_document));
    EXPECT_FALSE(plan::hasErrors(plan::validate(plan())));
    ASSERT_TRUE(m_document.undo());
    ASSERT_TRUE(m_document.undo());
    EXPECT_EQ(plan().correlations.size(), all);
    EXPECT_DOUBLE_EQ(*correlationOf(plan(), m_volume, other), 0.5);
}

TEST_F(Correlations, WhatIsHalfAddedIsNotAddedAndNotLost) {
    showLever(m_volume);
    CorrelationList& list = lever().correlations();
    const auto before = m_document.plan();
    EXPECT_FALSE(list.newRankField().isVisible()) << "nothing is chosen";
    choose(list.secondChoice(), 0);
    refuses(list.newRankField(), {"abc", "2", "-5", "1e9"});
    list.newRankField().setFocus();
    QTest::keyClicks(&list.newRankField(), QStringLiteral("0.3"));
    QTest::keyClick(&list.newRankField(), Qt::Key_Tab);
    EXPECT_EQ(m_document.plan(), before) << "leaving it does not add it";
    EXPECT_EQ(list.newRankField().text(), QStringLiteral("0.3"));
    ASSERT_TRUE(list.addButton().hasFocus());
    const LeverRef chosen = [&] {
        for (const LeverRef& ref : plan::allLevers(plan()))
            if (leverTitle(ref, plan()) == list.secondChoice().currentText()) return ref;
        return LeverRef{};
    }();
    QTest::keyClick(&list.addButton(), Qt::Key_Space);
    EXPECT_DOUBLE_EQ(correlationOf(plan(), m_volume, chosen).value_or(-9), 0.3);
    // A lever without a range has nothing to move.
    plan::Plan without = plan();
    without.find(m_volume)->range.reset();
    without.correlations.clear();
    apply(without);
    EXPECT_FALSE(list.isVisible());
}

TEST_F(Correlations, TheDrawsOfThePlan) {
    inspector().showPlan();
    const auto before = m_document.plan();
    EXPECT_EQ(draws().drawsField().text(), QLocale().toString(plan().draws.draws));
    enter(draws().drawsField(), "20,000");
    EXPECT_EQ(plan().draws.draws, 20000);
    EXPECT_EQ(draws().drawsField().text(), QStringLiteral("20,000"));
    enter(draws().drawsField(), "5e3");
    EXPECT_EQ(draws().drawsField().text(), QStringLiteral("5,000"));
    refuses(draws().drawsField(), {"abc", "0", "-5", "2.5", "", "1e9"});
    enter(draws().seedField(), "42");
    EXPECT_EQ(plan().draws.seed, 42u);
    refuses(draws().seedField(), {"abc", "-5", "0.5", "", "1e10"});
    enter(draws().seedField(), "4294967295");
    EXPECT_EQ(plan().draws.seed, 4294967295u);
    EXPECT_EQ(draws().seedField().text(), QStringLiteral("4294967295"));
    click(draws().newSeedButton());
    EXPECT_NE(plan().draws.seed, 4294967295u);
    EXPECT_EQ(draws().seedField().text(), QString::number(plan().draws.seed));
    choose(draws().methodBox(), 1);
    EXPECT_EQ(plan().draws.method, plan::DrawMethod::latinHypercube);
    EXPECT_FALSE(plan::hasErrors(plan::validate(plan())));
    for (int step = 0; step < 6; ++step) ASSERT_TRUE(m_document.undo());
    EXPECT_EQ(plan(), *before);
    EXPECT_EQ(draws().methodBox().currentIndex(), 0);
}

TEST_F(Correlations, AllCorrelationsAreInThePlansSettings) {
    inspector().showPlan();
    CorrelationList& list = draws().correlations();
    const std::size_t all = plan().correlations.size();
    ASSERT_EQ(list.rowCount(), static_cast<int>(all));
    const plan::Correlation pair = plan().correlations.front();
    EXPECT_EQ(list.row(0).link(0).text(), leverTitle(pair.a, plan()));
    EXPECT_EQ(list.row(0).link(1).text(), QString::fromStdString(plan().workTypes[1].name))
        << "the same of another work type";
    enter(list.row(0).rankField(), "0.9");
    EXPECT_DOUBLE_EQ(plan().correlations.front().rank, 0.9);
    refuses(list.row(0).rankField(), {"abc", "2", "-5", "", "1e9"});
    click(list.row(0).removeButton());
    EXPECT_EQ(plan().correlations.size(), all - 1);
    EXPECT_EQ(list.row(0).link(1).text(), QString::fromStdString(plan().workTypes[2].name));
    // The same two again, by the form below.
    choose(list.firstChoice(), indexOf(list.firstChoice(), leverTitle(pair.b, plan())));
    choose(list.secondChoice(), indexOf(list.secondChoice(), leverTitle(pair.b, plan())));
    refuses(list.newRankField(), {"0.5"}); // with itself
    choose(list.secondChoice(), indexOf(list.secondChoice(), leverTitle(pair.a, plan())));
    enter(list.newRankField(), "0.2");
    EXPECT_DOUBLE_EQ(correlationOf(plan(), pair.a, pair.b).value_or(-9), 0.2);
    choose(list.firstChoice(), indexOf(list.firstChoice(), leverTitle(pair.b, plan())));
    choose(list.secondChoice(), indexOf(list.secondChoice(), leverTitle(pair.a, plan())));
    refuses(list.newRankField(), {"0.4"}); // there already
    ASSERT_TRUE(settle(m_document));
    for (int step = 0; step < 3; ++step) ASSERT_TRUE(m_document.undo());
    EXPECT_EQ(plan().correlations.size(), all);
    EXPECT_DOUBLE_EQ(plan().correlations.front().rank, pair.rank);
    click(list.row(0).link(1));
    EXPECT_EQ(inspector().currentPanel(), &lever());
    EXPECT_EQ(lever().lever(), pair.b);
}

TEST_F(Correlations, CorrelationsThatContradictEachOtherAreRepairedWithNotice) {
    inspector().showPlan();
    const auto summarised = [&] {
        return QTest::qWaitFor(
            [&] {
                return m_document.ranges() && m_document.ranges()->summary && m_document.rangesAreCurrent();
            },
            20000);
    };
    ASSERT_TRUE(summarised());
    EXPECT_FALSE(draws().notice().isVisible());
    plan::Plan against = plan();
    const auto volume = [&](std::size_t type) {
        return LeverRef{LeverKey::volume, plan().workTypes[type].id};
    };
    against = withCorrelation(against, volume(0), volume(1), 0.95);
    against = withCorrelation(against, volume(1), volume(2), 0.95);
    against = withCorrelation(against, volume(0), volume(2), -0.95);
    apply(against);
    ASSERT_TRUE(settle(m_document));
    ASSERT_TRUE(summarised());
    ASSERT_TRUE(draws().notice().isVisible());
    EXPECT_TRUE(draws().notice().text().contains(QStringLiteral("changed by 0.")) ||
                draws().notice().text().contains(QStringLiteral("changed by 1.")))
        << draws().notice().text().toStdString();
    ASSERT_TRUE(m_document.undo());
    ASSERT_TRUE(settle(m_document));
    ASSERT_TRUE(summarised());
    EXPECT_FALSE(draws().notice().isVisible());
}

TEST_F(Correlations, ManyCorrelationsAreShownInParts) {
    plan::Plan many = plan();
    many.correlations.clear();
    std::vector<LeverRef> ranged;
    for (const LeverRef& ref : plan::allLevers(many))
        if (many.find(ref)->range && many.correlations.size() < 400) {
            for (const LeverRef& before : ranged) many.correlations.push_back({before, ref, 0.01});
            ranged.push_back(ref);
        }
    ASSERT_GT(many.correlations.size(), 150u);
    apply(many);
    inspector().showPlan();
    CorrelationList& list = draws().correlations();
    EXPECT_EQ(list.rowCount(), 24);
    ASSERT_TRUE(list.moreButton().isVisible());
    click(list.moreButton());
    EXPECT_EQ(list.rowCount(), 124);
    // One that cannot be is found wherever it is.
    many.correlations[140].rank = 3;
    apply(many);
    QWidget& field = list.startField();
    EXPECT_EQ(&field, &list.row(140).rankField());
    EXPECT_EQ(list.row(140).rankField().text(), QStringLiteral("3"));
}

TEST_F(Correlations, OfACorrelationThatIsThereTwiceOneIsKept) {
    plan::Plan twice = plan();
    const plan::Correlation pair = twice.correlations.front();
    twice.correlations.push_back({pair.b, pair.a, 0.1});
    apply(twice);
    goTo(plan::FindingCode::correlationTwice);
    CorrelationList& list = lever().correlations();
    ASSERT_EQ(inspector().currentPanel(), &lever());
    enter(list.row(list.rowCount() - 1).rankField(), "0.3");
    EXPECT_DOUBLE_EQ(plan().correlations.back().rank, 0.3);
    EXPECT_DOUBLE_EQ(plan().correlations.front().rank, pair.rank);
    click(list.row(list.rowCount() - 1).removeButton());
    EXPECT_DOUBLE_EQ(correlationOf(plan(), pair.a, pair.b).value_or(-9), pair.rank);
    EXPECT_FALSE(plan::hasErrors(plan::validate(plan())));
}

TEST_F(Correlations, ACorrelationWithWhatIsGoneIsRemovedInTheSettings) {
    plan::Plan gone = plan();
    gone.correlations.push_back({m_volume, {LeverKey::volume, plan::WorkTypeId{"nowhere"}}, 0.5});
    apply(gone);
    goTo(plan::FindingCode::correlationLeverUnknown);
    ASSERT_EQ(inspector().currentPanel(), &inspector().planPanel());
    CorrelationRow& last = draws().correlations().row(draws().correlations().rowCount() - 1);
    EXPECT_TRUE(hasKeyboardInSight(last.rankField()));
    EXPECT_FALSE(last.link(1).isEnabled()) << "it leads nowhere";
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(last.removeButton().hasFocus());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    EXPECT_FALSE(plan::hasErrors(plan::validate(plan())));
}

} // namespace
} // namespace headroom::ui
