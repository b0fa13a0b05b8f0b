// What the inspector says and edits of a lever's range, by key and mouse.

#include "gui/range_panels.h"
#include "plan/validation.h"

#include <cmath>

namespace headroom::ui {
namespace {

using plan::Distribution;
using plan::LeverKey;
using plan::LeverRef;
using test::settle;

class RangePanels : public test::RangePanelTest {};

TEST_F(RangePanels, ARangeAlwaysSaysWhatLowAndHighAre) {
    showLever(m_volume);
    EXPECT_TRUE(shape().sentence().isVisible());
    EXPECT_TRUE(shape().sentence().text().startsWith(QStringLiteral("P10–P90: one outcome in ten")))
        << shape().sentence().text().toStdString();
    choose(shape().meaningBox(), 1);
    EXPECT_EQ(range(m_volume).meaning, plan::RangeMeaning::absoluteLimits);
    EXPECT_TRUE(shape().sentence().text().startsWith(QStringLiteral("Absolute limits: no outcome")))
        << shape().sentence().text().toStdString();
    for (const LeverRef& ref : plan::allLevers(plan())) {
        showLever(ref);
        const bool ranged = plan().find(ref)->range.has_value();
        EXPECT_EQ(shape().sentence().isVisible(), ranged) << leverTitle(ref, plan()).toStdString();
        EXPECT_EQ(shape().outcomeBox().isVisible(), ranged && plan::info(ref.key).byMonth);
        EXPECT_EQ(shape().weightField(0).isVisible(),
                  ranged && plan().find(ref)->range->distribution == Distribution::discrete);
    }
}

TEST_F(RangePanels, WeightsAreTypedOneAfterAnotherAndCountAgainstTheirSum) {
    showLever(m_volume);
    EXPECT_FALSE(shape().weightField(0).isVisible()) << "there is something between low and high";
    choose(shape().shapeBox(), static_cast<int>(Distribution::discrete));
    ASSERT_EQ(range(m_volume).distribution, Distribution::discrete);
    ASSERT_TRUE(shape().weightField(0).isVisible());
    EXPECT_EQ(shape().weightField(0).text(), QStringLiteral("30"));
    EXPECT_EQ(shape().weightField(1).text(), QStringLiteral("40"));
    EXPECT_EQ(shape().weightField(2).text(), QStringLiteral("30"));
    const auto before = m_document.plan();
    enter(shape().weightField(0), "50");
    EXPECT_NEAR(range(m_volume).weights[0], 50.0 / 120, 1e-12);
    EXPECT_EQ(shape().weightField(0).text(), QStringLiteral("50")) << "what was typed stays";
    EXPECT_TRUE(shape().weightNote().text().contains(QStringLiteral("41.7, 33.3 and 25 %")))
        << shape().weightNote().text().toStdString();
    ASSERT_TRUE(settle(m_document));
    EXPECT_TRUE(shape().weightNote().isVisible());
    enter(shape().weightField(1), "30");
    enter(shape().weightField(2), "20");
    EXPECT_FALSE(shape().weightNote().isVisible()) << "they add up";
    for (const auto& [weight, wanted] : {std::pair{0, 0.5}, std::pair{1, 0.3}, std::pair{2, 0.2}})
        EXPECT_NEAR(range(m_volume).weights[static_cast<std::size_t>(weight)], wanted, 1e-12);
    // Once it is looked at again, what they count for is what is shown.
    enter(shape().weightField(0), "10");
    showLever({LeverKey::volume, plan().workTypes[1].id});
    showLever(m_volume);
    EXPECT_EQ(shape().weightField(0).text(), QStringLiteral("16.67"));
    EXPECT_EQ(shape().weightField(1).text(), QStringLiteral("50"));
    for (int step = 0; step < 4; ++step) ASSERT_TRUE(m_document.undo());
    EXPECT_EQ(plan(), *before);
    EXPECT_EQ(shape().weightField(1).text(), QStringLiteral("40"));
    EXPECT_FALSE(shape().weightNote().isVisible());
}

TEST_F(RangePanels, WeightsThatCannotBeStayAsTyped) {
    showLever(m_volume);
    choose(shape().shapeBox(), static_cast<int>(Distribution::discrete));
    refuses(shape().weightField(1), {"abc", "-5", ""});
    enter(shape().weightField(0), "1e9");
    EXPECT_NEAR(range(m_volume).weights[0], 1, 1e-6);
    EXPECT_FALSE(plan::hasErrors(plan::validate(plan())));
    ASSERT_TRUE(m_document.undo());
    enter(shape().weightField(0), "0");
    enter(shape().weightField(1), "0");
    const auto before = m_document.plan();
    enter(shape().weightField(2), "0");
    EXPECT_EQ(m_document.plan(), before) << "one of them has to be possible";
    EXPECT_TRUE(isWrong(shape().weightField(2)));
    enter(shape().weightField(1), "5");
    EXPECT_FALSE(isWrong(shape().weightField(2))) << "now it is";
    EXPECT_EQ(range(m_volume).weights, (std::array<double, 3>{0, 1, 0}));
}

TEST_F(RangePanels, MonthsHaveAnOutcomeEachThatFollowsTheOneBefore) {
    showLever(m_volume);
    ASSERT_TRUE(shape().outcomeBox().isVisible());
    EXPECT_EQ(shape().outcomeBox().currentIndex(), 0);
    EXPECT_FALSE(shape().followsField().isVisible());
    choose(shape().outcomeBox(), 1);
    ASSERT_TRUE(range(m_volume).monthly);
    ASSERT_TRUE(shape().followsField().isVisible());
    EXPECT_EQ(shape().followsField().text(), QStringLiteral("50"));
    EXPECT_TRUE(shape().sentence().text().contains(QStringLiteral("outcome of its own")));
    enter(shape().followsField(), "85 %");
    EXPECT_DOUBLE_EQ(*range(m_volume).monthly, 0.85);
    EXPECT_EQ(shape().followsField().text(), QStringLiteral("85"));
    refuses(shape().followsField(), {"abc", "-5", "101", "1e9", ""});
    EXPECT_FALSE(plan::hasErrors(plan::validate(plan())));
    choose(shape().outcomeBox(), 0);
    EXPECT_FALSE(range(m_volume).monthly);
    EXPECT_FALSE(shape().followsField().isVisible());
    for (int step = 0; step < 3; ++step) ASSERT_TRUE(m_document.undo());
    EXPECT_FALSE(range(m_volume).monthly);
}

TEST_F(RangePanels, WhatIsSaidOfARangeInAScenarioStaysInIt) {
    m_document.setScenario("Cautious");
    showLever(m_volume);
    choose(shape().outcomeBox(), 1);
    EXPECT_TRUE(rangeOf(plan(), "Cautious", m_volume)->monthly);
    EXPECT_FALSE(plan().find(m_volume)->range->monthly) << "Base is as it was";
}

TEST_F(RangePanels, FindingsOnRangesLeadToTheirField) {
    plan::Plan bad = plan();
    const LeverRef other{LeverKey::volume, plan().workTypes[1].id};
    const LeverRef scalar{LeverKey::loadedCost, {}};
    ASSERT_TRUE(bad.find(scalar)->range);
    ASSERT_FALSE(plan::info(scalar.key).byMonth);
    bad.find(m_volume)->range->weights = {0, 0, 0};
    bad.find(other)->range->monthly = 1.5;
    bad.find(scalar)->range->monthly = 0.5;
    bad.correlations.push_back({m_volume, m_volume, 0.5});
    bad.correlations[1].rank = 2;
    bad.draws.draws = 0;
    bad.scenarios.front().weight = 1.5;
    apply(bad);

    goTo(plan::FindingCode::rangeWeightsInvalid);
    EXPECT_EQ(lever().lever(), m_volume);
    EXPECT_TRUE(hasKeyboardInSight(shape().weightField(0))) << "though its shape has no weights";
    enter(shape().weightField(0), "1");
    EXPECT_EQ(range(m_volume).weights, (std::array<double, 3>{1, 0, 0}));

    goTo(plan::FindingCode::rangeMonthlyInvalid);
    EXPECT_EQ(lever().lever(), other);
    EXPECT_TRUE(hasKeyboardInSight(shape().followsField()));
    enter(shape().followsField(), "60");

    goTo(plan::FindingCode::rangeMonthlyOfOneValue);
    EXPECT_EQ(lever().lever(), scalar);
    EXPECT_TRUE(hasKeyboardInSight(shape().outcomeBox()));
    choose(shape().outcomeBox(), 0);
    EXPECT_FALSE(range(scalar).monthly);

    goTo(plan::FindingCode::correlationRankInvalid);
    EXPECT_EQ(lever().lever(), m_volume);
    auto* field = qobject_cast<TextField*>(m_window->focusWidget());
    ASSERT_TRUE(field);
    EXPECT_EQ(field->text(), QStringLiteral("2"));
    enter(*field, "0.2");

    goTo(plan::FindingCode::correlationWithItself);
    CorrelationList& list = lever().correlations();
    ASSERT_TRUE(hasKeyboardInSight(list.row(list.rowCount() - 1).rankField()));
    click(list.row(list.rowCount() - 1).removeButton());

    goTo(plan::FindingCode::drawsOutOfRange);
    EXPECT_EQ(inspector().currentPanel(), &inspector().planPanel());
    EXPECT_TRUE(hasKeyboardInSight(draws().drawsField()));
    enter(draws().drawsField(), "1000");

    goTo(plan::FindingCode::scenarioWeightInvalid);
    MonthPage& page = m_window->page(m_window->currentPage());
    EXPECT_EQ(page.spec().key, QStringLiteral("ranges"));
    EXPECT_EQ(page.view(), scenariosView);
    bad = plan();
    bad.scenarios.front().weight = 0.2;
    apply(bad);
    EXPECT_FALSE(plan::hasErrors(plan::validate(plan())));
}

TEST_F(RangePanels, AFindingInAScenarioIsShownInIt) {
    plan::Plan bad = plan();
    bad = withRange(bad, "Cautious", m_volume, [&] {
        plan::Range range = *bad.find(m_volume)->range;
        range.monthly = -1;
        return range;
    }());
    apply(bad);
    ASSERT_EQ(m_document.scenario(), plan::baseScenario);
    goTo(plan::FindingCode::rangeMonthlyInvalid);
    EXPECT_EQ(m_document.scenario(), "Cautious");
    EXPECT_TRUE(hasKeyboardInSight(shape().followsField()));
}

TEST_F(RangePanels, TheKeyboardGoesThroughARangeInTheOrderItIsSeen) {
    showLever(m_volume);
    choose(shape().shapeBox(), static_cast<int>(Distribution::discrete));
    choose(shape().outcomeBox(), 1);
    CorrelationList& list = lever().correlations();
    choose(list.secondChoice(), 0);
    std::vector<QWidget*> wanted{&shape().meaningBox(),   &shape().shapeBox(),     &shape().weightField(0),
                                 &shape().weightField(1), &shape().weightField(2), &shape().outcomeBox(),
                                 &shape().followsField()};
    for (int i = 0; i < list.rowCount(); ++i)
        for (QWidget* part : list.row(i).parts()) wanted.push_back(part);
    wanted.insert(wanted.end(), {&list.secondChoice(), &list.newRankField(), &list.addButton()});
    wanted.front()->setFocus();
    for (std::size_t i = 1; i < wanted.size(); ++i) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        ASSERT_EQ(m_window->focusWidget(), wanted[i])
            << i << ' ' << m_window->focusWidget()->accessibleName().toStdString();
    }
    for (const QWidget* part : wanted) EXPECT_FALSE(part->accessibleName().isEmpty());
}

TEST_F(RangePanels, LongNamesFitTheNarrowestInspector) {
    plan::Plan wordy = plan();
    for (plan::WorkType& type : wordy.workTypes) type.name += std::string(120, 'w');
    apply(wordy);
    m_window->resize(1280, 800);
    const auto fits = [&](QWidget& panel) {
        for (const QWidget* widget : panel.findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
            const int right = widget->mapTo(&panel, QPoint(widget->width(), 0)).x();
            EXPECT_LE(right, m_window->inspector().width() - 2 * space::page + 4)
                << widget->accessibleName().toStdString();
        }
    };
    showLever(m_volume);
    choose(shape().shapeBox(), static_cast<int>(Distribution::discrete));
    choose(shape().outcomeBox(), 1);
    fits(lever());
    inspector().showPlan();
    ASSERT_TRUE(settle(m_document));
    fits(inspector().planPanel());
}

TEST_F(RangePanels, BaseIsDraggedInThePictureAndEverythingFollowsBeforeItLetsGo) {
    showLever({LeverKey::growth, {}});
    RangeBar& bar = lever().rangeBar();
    const QString before = m_document.undoText();
    const auto stored = m_document.plan();
    const auto at = [&](double value) {
        return QPoint(static_cast<int>(std::lround(bar.xOf(value))), bar.height() / 2);
    };
    const auto growth = [&] { return plan().lever(LeverKey::growth).base.at(0); };

    QTest::mousePress(&bar, Qt::LeftButton, {}, at(0.12));
    QTest::mouseMove(&bar, at(0.16));
    EXPECT_NEAR(growth(), 0.16, 0.005) << "shown while the hand is on it";
    EXPECT_EQ(m_document.undoText(), before) << "and not yet an edit";
    ASSERT_TRUE(settle(m_document));
    EXPECT_NEAR(m_document.result()->projection->plan->lever(LeverKey::growth).base.at(0), 0.16, 0.005);
    const QPoint there = at(0.18);
    QTest::mouseMove(&bar, there);
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, there);
    const double dropped = growth();
    EXPECT_NEAR(dropped, 0.18, 0.005);
    EXPECT_NE(m_document.undoText(), before);
    ASSERT_TRUE(m_document.undo());
    EXPECT_EQ(plan(), *stored) << "one edit, however often it moved";
    ASSERT_TRUE(m_document.redo());
    EXPECT_EQ(growth(), dropped);
    ASSERT_TRUE(m_document.undo());

    QTest::mousePress(&bar, Qt::LeftButton, {}, at(0.12));
    QTest::mouseMove(&bar, at(0.08));
    EXPECT_LT(growth(), 0.1);
    bar.setFocus();
    QTest::keyClick(&bar, Qt::Key_Escape);
    EXPECT_EQ(plan(), *stored) << "Escape gives it back";
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, at(0.08));
    EXPECT_EQ(plan(), *stored);
}

TEST_F(RangePanels, ArrowKeysMoveBaseAndAreOneEditWhenLetGo) {
    showLever({LeverKey::growth, {}});
    RangeBar& bar = lever().rangeBar();
    bar.setFocus();
    const double before = plan().lever(LeverKey::growth).base.at(0);
    for (int i = 0; i < 3; ++i) QTest::keyPress(&bar, Qt::Key_Right);
    const double moved = plan().lever(LeverKey::growth).base.at(0);
    EXPECT_GT(moved, before);
    QTest::keyRelease(&bar, Qt::Key_Right);
    EXPECT_EQ(plan().lever(LeverKey::growth).base.at(0), moved);
    ASSERT_TRUE(m_document.undo());
    EXPECT_EQ(plan().lever(LeverKey::growth).base.at(0), before);
}

TEST_F(RangePanels, AWholeNumberIsDraggedByOnes) {
    plan::Plan ranged = plan();
    ranged.lever(LeverKey::hiringLead).range =
        plan::Range{plan::Trajectory::constant(2), plan::Trajectory::constant(6)};
    ASSERT_TRUE(m_document.apply(QStringLiteral("A range"), std::move(ranged)));
    showLever({LeverKey::hiringLead, {}});
    RangeBar& bar = lever().rangeBar();
    const auto at = [&](double value) {
        return QPoint(static_cast<int>(std::lround(bar.xOf(value))), bar.height() / 2);
    };
    const double before = plan().lever(LeverKey::hiringLead).base.at(0);
    QTest::mousePress(&bar, Qt::LeftButton, {}, at(before));
    QTest::mouseMove(&bar, at(4.8));
    EXPECT_EQ(plan().lever(LeverKey::hiringLead).base.at(0), 5);
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, at(4.2));
    EXPECT_EQ(plan().lever(LeverKey::hiringLead).base.at(0), 5) << "where the hand last moved";
    bar.setFocus();
    QTest::keyClick(&bar, Qt::Key_Left);
    EXPECT_EQ(plan().lever(LeverKey::hiringLead).base.at(0), 4);
}

} // namespace
} // namespace headroom::ui
