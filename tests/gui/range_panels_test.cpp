#include "gui/window_support.h"
#include "plan/validation.h"
#include "ui/document/plan_edit.h"
#include "ui/document/preferences.h"
#include "ui/grid/lever_edit.h"
#include "ui/pages/month_page.h"
#include "ui/window/actions.h"
#include "ui/window/correlation_list.h"
#include "ui/window/correlation_row.h"
#include "ui/window/draws_panel.h"
#include "ui/window/inspector.h"
#include "ui/window/lever_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/panel_parts.h"
#include "ui/window/plan_panel.h"
#include "ui/window/range_shape_panel.h"
#include "ui/window/text_field.h"
#include "ui/words/catalogue.h"
#include "ui/words/errors.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>

#include <cmath>
#include <cstdlib>

namespace headroom::ui {
namespace {

using plan::Distribution;
using plan::LeverKey;
using plan::LeverRef;
using test::context;
using test::Folder;
using test::settle;

/// What the inspector says and edits of ranges, correlations and draws, by key and mouse.
class RangePanels : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(m_document.create(m_folder.file("ranges.headroom")));
        m_theme.applyTo(*qApp);
        m_window = std::make_unique<MainWindow>(m_document, m_preferences, m_theme);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
        ASSERT_TRUE(m_document.addPlan(plan::samplePlan(), QStringLiteral("New plan")));
        ASSERT_TRUE(settle(m_document));
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        m_volume = {LeverKey::volume, plan().workTypes.front().id};
    }
    [[nodiscard]] const plan::Plan& plan() const { return *m_document.plan(); }
    [[nodiscard]] Inspector& inspector() { return m_window->inspector(); }
    [[nodiscard]] LeverPanel& lever() { return inspector().leverPanel(); }
    [[nodiscard]] RangeShapePanel& shape() { return lever().shape(); }
    [[nodiscard]] DrawsPanel& draws() { return inspector().planPanel().draws(); }
    void showLever(const LeverRef& ref, int month = 0) {
        GridRow row;
        row.kind = RowKind::lever;
        row.lever = ref;
        inspector().showCell(row, month);
    }
    [[nodiscard]] const plan::Range& range(const LeverRef& ref) const {
        return *rangeOf(plan(), m_document.scenario(), ref);
    }
    static void click(QWidget& widget) { QTest::mouseClick(&widget, Qt::LeftButton); }
    static void enter(TextField& field, const char* text) {
        field.setFocus();
        field.selectAll();
        if (*text == '\0') QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClicks(&field, QString::fromUtf8(text));
        QTest::keyClick(&field, Qt::Key_Return);
    }
    static void choose(QComboBox& box, int index) {
        box.setFocus();
        const int steps = index - box.currentIndex();
        for (int step = 0; step < std::abs(steps); ++step)
            QTest::keyClick(&box, steps > 0 ? Qt::Key_Down : Qt::Key_Up);
    }
    static int indexOf(const QComboBox& box, const QString& words) {
        const int index = box.findText(words);
        EXPECT_GE(index, 0) << words.toStdString();
        return index;
    }
    static bool isWrong(const QWidget& field) {
        return field.property("wrong").toBool() && !field.toolTip().isEmpty();
    }
    /// Text that cannot be is kept, marked and explained, and changes nothing.
    void refuses(TextField& field, std::initializer_list<const char*> texts) {
        for (const char* text : texts) {
            const auto before = m_document.plan();
            enter(field, text);
            EXPECT_EQ(m_document.plan(), before) << text;
            EXPECT_EQ(field.text(), QString::fromUtf8(text));
            EXPECT_TRUE(isWrong(field)) << field.accessibleName().toStdString() << ": " << text;
        }
        QTest::keyClick(&field, Qt::Key_Escape);
        EXPECT_FALSE(isWrong(field));
    }
    void apply(const plan::Plan& after) { ASSERT_TRUE(m_document.apply(QStringLiteral("Otherwise"), after)); }
    /// Opens plan health and goes where the first finding of this code leads.
    void goTo(plan::FindingCode code) {
        ASSERT_TRUE(settle(m_document));
        const auto& findings = m_document.result()->findings;
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [code](const auto& finding) { return finding.code == code; });
        ASSERT_NE(found, findings.end()) << plan::name(code);
        m_window->actions().findings->trigger();
        const QString sentence = wordsFor(*found, plan(), QLocale()).sentence;
        QPushButton* go = nullptr;
        for (QLabel* label : inspector().currentPanel()->findChildren<QLabel*>())
            if (!go && label->text() == sentence) go = label->parentWidget()->findChild<QPushButton*>();
        ASSERT_TRUE(go) << sentence.toStdString();
        go->click();
    }
    [[nodiscard]] bool hasKeyboardInSight(const QWidget& field) const {
        return m_window->focusWidget() == &field &&
               QTest::qWaitFor([&] { return !field.visibleRegion().isEmpty(); }, 1000);
    }

    Folder m_folder;
    Theme m_theme{ThemeChoice::light};
    Preferences m_preferences{QString::fromStdString(m_folder.file("preferences.ini").string())};
    Document m_document{context(), nullptr, Recalculator::project, test::fewDraws()};
    std::unique_ptr<MainWindow> m_window;
    LeverRef m_volume;
};

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

TEST_F(RangePanels, ALeverListsWhatItMovesWith) {
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

TEST_F(RangePanels, WhatIsHalfAddedIsNotAddedAndNotLost) {
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

TEST_F(RangePanels, TheDrawsOfThePlan) {
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

TEST_F(RangePanels, AllCorrelationsAreInThePlansSettings) {
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

TEST_F(RangePanels, CorrelationsThatContradictEachOtherAreRepairedWithNotice) {
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

TEST_F(RangePanels, ManyCorrelationsAreShownInParts) {
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

TEST_F(RangePanels, OfACorrelationThatIsThereTwiceOneIsKept) {
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

TEST_F(RangePanels, ACorrelationWithWhatIsGoneIsRemovedInTheSettings) {
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
