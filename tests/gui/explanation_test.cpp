// Why a number is what it is, down to the levers, and what one of them would have to be.

#include "gui/window_support.h"
#include "ui/theme/theme.h"
#include "ui/window/goal_dialog.h"
#include "ui/window/panel_parts.h"
#include "ui/window/result_panel.h"
#include "ui/words/catalogue.h"
#include "ui/words/explanation.h"
#include "ui/words/format.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <cmath>

using namespace headroom;
using namespace headroom::ui;
using namespace headroom::ui::test;
using plan::LeverKey;
using plan::Metric;

namespace {

GridRow gapRow(const plan::Plan& plan) {
    return GridRows(plan).metric(Metric::gapFte).rows().front();
}

/// The parts a panel lists, without those of what was shown before.
std::vector<PartRow*> partsOf(const QWidget& panel) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto rows = panel.findChildren<PartRow*>();
    return {rows.begin(), rows.end()};
}

struct Shown {
    Folder folder;
    std::unique_ptr<Document> document = documentWith(folder, plan::samplePlan());
    Theme theme{ThemeChoice::light};
};

constexpr int november = 10;

} // namespace

TEST(Explanation, StepsDownToLeversAndBack) {
    Shown shown;
    ResultPanel panel(*shown.document, shown.theme);
    panel.show(gapRow(*shown.document->plan()), november);
    EXPECT_EQ(panel.title(), QStringLiteral("Gap"));
    EXPECT_TRUE(panel.before().isEmpty());
    ASSERT_EQ(partsOf(panel).size(), 3U) << "effective, flex, required";

    // Always the last part: required, its last work type, its inbox hours, the inbox share.
    QSignalSpy wanted(&panel, &ResultPanel::inputWanted);
    QStringList path;
    for (int step = 0; step < 12 && wanted.isEmpty(); ++step) {
        path << panel.title();
        ASSERT_FALSE(partsOf(panel).empty()) << path.join(QStringLiteral(" > ")).toStdString();
        QTest::mouseClick(partsOf(panel).back(), Qt::LeftButton);
    }
    ASSERT_EQ(wanted.size(), 1) << path.join(QStringLiteral(" > ")).toStdString();
    EXPECT_EQ(wanted.front().front().value<GridRow>().lever.key, LeverKey::inboxShare);
    EXPECT_GE(path.size(), 4);
    while (!panel.before().isEmpty()) {
        EXPECT_EQ(panel.title(), path.takeLast());
        panel.stepBack();
    }
    EXPECT_EQ(panel.title(), QStringLiteral("Gap"));
}

TEST(Explanation, IsWalkedByKeyboardAlone) {
    Shown shown;
    ResultPanel panel(*shown.document, shown.theme);
    panel.show(gapRow(*shown.document->plan()), november);
    panel.QWidget::show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    partsOf(panel).back()->setFocus();
    for (const char* title : {"Required", "Required, How-to questions", "Staffed hours, How-to questions"}) {
        QTest::keyClick(panel.focusWidget(), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_EQ(panel.title(), QString::fromLatin1(title));
        ASSERT_NE(dynamic_cast<PartRow*>(panel.focusWidget()), nullptr) << title;
        EXPECT_TRUE(panel.focusWidget()->hasFocus()) << title;
    }
}

TEST(Explanation, PrintsNumbersThatComeOutRight) {
    const QLocale locale(QStringLiteral("en_US"));
    EXPECT_EQ(formatToCheck(0.36125, plan::Unit::fte, locale),
              formatFixed(0.36125, 4, locale) + QStringLiteral(" FTE"));
    EXPECT_TRUE(formatToCheck(0.60063, plan::Unit::share, locale).startsWith(QStringLiteral("60.06")));
    EXPECT_EQ(formatToCheck(20034.4, plan::Unit::conversations, locale),
              formatWithShortUnit(20034.4, plan::Unit::conversations, locale));
    EXPECT_EQ(formatToCheck(0, plan::Unit::fte, locale), formatWithShortUnit(0, plan::Unit::fte, locale));
    EXPECT_EQ(formatToCheck(std::nan(""), plan::Unit::fte, locale),
              formatWithShortUnit(std::nan(""), plan::Unit::fte, locale));
}

TEST(Explanation, FollowsTheMonthsThatAPlanHas) {
    Shown shown;
    ResultPanel panel(*shown.document, shown.theme);
    panel.show(gapRow(*shown.document->plan()), november);
    QTest::mouseClick(partsOf(panel).back(), Qt::LeftButton);
    plan::Plan shorter = *shown.document->plan();
    shorter.months = 3;
    ASSERT_TRUE(shown.document->apply(QStringLiteral("Shorter"), shorter));
    ASSERT_TRUE(settle(*shown.document));
    panel.read();
    EXPECT_EQ(panel.title(), QStringLiteral("Gap")) << "the step further down is of a month that is gone";
    EXPECT_FALSE(partsOf(panel).empty());
}

TEST(Explanation, KeepsItsRowsOverAnEdit) {
    Shown shown;
    ResultPanel panel(*shown.document, shown.theme);
    panel.show(gapRow(*shown.document->plan()), november);
    const auto rows = partsOf(panel);
    ASSERT_EQ(rows.size(), 3U);
    const QString required = rows.back()->accessibleName();
    plan::Plan edited = *shown.document->plan();
    edited.lever(LeverKey::inboxShare).base = plan::Trajectory::constant(0.3);
    ASSERT_TRUE(shown.document->apply(QStringLiteral("Inbox"), edited));
    ASSERT_TRUE(settle(*shown.document));
    panel.read();
    EXPECT_EQ(partsOf(panel), rows);
    EXPECT_NE(rows.back()->accessibleName(), required);
    // They lead where they say, also after a step to a result that has more of them, and back.
    QTest::mouseClick(rows.back(), Qt::LeftButton);
    EXPECT_EQ(panel.title(), QStringLiteral("Required"));
    EXPECT_FALSE(partsOf(panel).empty());
    panel.stepBack();
    EXPECT_EQ(partsOf(panel).size(), 3U);
}

TEST(Explanation, SaysEveryFormulaInWordsAndNumbers) {
    Shown shown;
    const projection::Explainer explainer(*shown.document->result()->projection);
    const QLocale locale(QStringLiteral("en_US"));
    const plan::Plan& plan = *shown.document->plan();
    const auto explained = explainer.explain({Metric::gapFte, november, -1, -1, -1});
    ASSERT_TRUE(explained);
    EXPECT_EQ(formulaInWords(*explained, plan, locale), QStringLiteral("Effective + Flex − Required"));
    EXPECT_TRUE(formulaInNumbers(*explained, explainer, locale, QStringLiteral("USD"))
                    .contains(QStringLiteral(" FTE + 0.0 FTE − ")));
    for (const auto& info : plan::metricCatalogue()) {
        const auto cell =
            explainer.explain({info.metric, november, plan::isTypeMetric(info.metric) ? 1 : -1, -1, -1});
        ASSERT_TRUE(cell) << info.name;
        EXPECT_FALSE(formulaInWords(*cell, plan, locale).contains(QStringLiteral("$"))) << info.name;
    }
    for (const auto& working : projection::workings())
        EXPECT_EQ(help(working).isEmpty(), !working.fact) << working.name;
}

TEST(GoalSeek, ClosesAGapWithHiresAndTakesThemOver) {
    Shown shown;
    ASSERT_LT(shown.document->result()->projection->outputs.at(Metric::gapFte, november), -1);
    GoalDialog dialog(gapRow(*shown.document->plan()), november, *shown.document, shown.theme);
    EXPECT_EQ(dialog.targetField().text(), QStringLiteral("0.0")) << "a gap is to be closed";
    EXPECT_TRUE(dialog.leverBox().currentText().startsWith(QStringLiteral("Planned hires")));
    EXPECT_TRUE(dialog.applyButton().isEnabled());
    EXPECT_TRUE(dialog.answer().text().contains(QStringLiteral("0.0 FTE")));
    dialog.targetField().selectAll();
    QTest::keyClicks(&dialog.targetField(), QStringLiteral("1.5"));
    QTest::mouseClick(&dialog.applyButton(), Qt::LeftButton);
    ASSERT_TRUE(settle(*shown.document));
    EXPECT_NEAR(shown.document->result()->projection->outputs.at(Metric::gapFte, november), 1.5, 1e-6);
    EXPECT_TRUE(shown.document->undoText().contains(QStringLiteral("Planned hires")));
    ASSERT_TRUE(shown.document->undo());
    EXPECT_EQ(shown.document->plan()->lever(LeverKey::plannedHires),
              plan::samplePlan().lever(LeverKey::plannedHires));
}

TEST(GoalSeek, SaysWhyNothingIsFoundAndWhatIsNoNumber) {
    Shown shown;
    GoalDialog dialog(gapRow(*shown.document->plan()), november, *shown.document, shown.theme);
    const auto type = [&](const char* text) {
        dialog.targetField().selectAll();
        QTest::keyClicks(&dialog.targetField(), QString::fromLatin1(text));
    };
    type("banana");
    EXPECT_FALSE(dialog.applyButton().isEnabled());
    EXPECT_TRUE(dialog.answer().text().contains(QStringLiteral("banana")));
    type("0");
    const int growth =
        dialog.leverBox().findText(leverTitle({LeverKey::growth, {}}, *shown.document->plan()));
    ASSERT_GE(growth, 0);
    dialog.leverBox().setCurrentIndex(growth);
    EXPECT_FALSE(dialog.monthBox().isVisibleTo(&dialog)) << "one value holds for all months";
    type("1000000");
    EXPECT_FALSE(dialog.applyButton().isEnabled());
    EXPECT_TRUE(dialog.answer().text().contains(QStringLiteral("No value")));
}

TEST(GoalSeek, EditsTheScenarioThatIsShown) {
    Shown shown;
    shown.document->setScenario("Cautious");
    ASSERT_TRUE(settle(*shown.document));
    GoalDialog dialog(gapRow(*shown.document->plan()), november, *shown.document, shown.theme);
    ASSERT_TRUE(dialog.applyButton().isEnabled()) << dialog.answer().text().toStdString();
    QTest::mouseClick(&dialog.applyButton(), Qt::LeftButton);
    ASSERT_TRUE(settle(*shown.document));
    EXPECT_NEAR(shown.document->result()->projection->outputs.at(Metric::gapFte, november), 0, 1e-6);
    EXPECT_EQ(shown.document->plan()->lever(LeverKey::plannedHires),
              plan::samplePlan().lever(LeverKey::plannedHires))
        << "Base stays";
}

TEST(GoalSeek, SaysWhatTheRestOfThePlanObjects) {
    Shown shown;
    GoalDialog dialog(gapRow(*shown.document->plan()), november, *shown.document, shown.theme);
    const int inbox = dialog.leverBox().findText(QStringLiteral("Inbox share"), Qt::MatchStartsWith);
    ASSERT_GE(inbox, 0);
    dialog.leverBox().setCurrentIndex(inbox);
    // More of the inbox and nothing less of the rest is more than there is in a day.
    EXPECT_TRUE(dialog.answer().text().contains(QStringLiteral("something to fix")))
        << dialog.answer().text().toStdString();
}

TEST(GoalSeek, SeeksFiguresThatAreNoMetric) {
    Shown shown;
    const plan::Plan& plan = *shown.document->plan();
    const GridRow closing = GridRows(plan).derived(Derived::headcountClosing).rows().front();
    GoalDialog dialog(closing, november, *shown.document, shown.theme);
    dialog.targetField().selectAll();
    QTest::keyClicks(&dialog.targetField(), QStringLiteral("60"));
    ASSERT_TRUE(dialog.applyButton().isEnabled()) << dialog.answer().text().toStdString();
    QTest::mouseClick(&dialog.applyButton(), Qt::LeftButton);
    ASSERT_TRUE(settle(*shown.document));
    EXPECT_NEAR(valueOf(closing, *shown.document->scenarioPlan(), shown.document->result()->projection.get(),
                        november),
                60, 1e-6);

    // Saving is made of two runs of the formulas.
    const GridRow saving = GridRows(plan).derived(Derived::saving).rows().front();
    GoalDialog other(saving, november, *shown.document, shown.theme);
    EXPECT_GT(other.leverBox().count(), 10);
}
