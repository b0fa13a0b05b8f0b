#include "ui/window/guardrail_panel.h"

#include "plan/validation.h"
#include "ui/theme/theme.h"
#include "ui/window/guardrail_editor.h"
#include "ui/window/guardrail_panel.h"
#include "ui/window/panel_parts.h"
#include "ui/window/text_field.h"
#include "window_support.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <gmock/gmock.h>

namespace headroom::ui::test {
namespace {

class GuardrailPanelTest : public testing::Test {
protected:
    void SetUp() override {
        document = documentWith(folder, plan::samplePlan());
        panel = std::make_unique<GuardrailPanel>(*document, theme);
        QObject::connect(document.get(), &Document::planChanged, panel.get(), &GuardrailPanel::read);
        panel->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        panel->resize(260, 900);
        panel->read();
        panel->show();
    }
    static void type(TextField& field, const char* text) {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QLatin1String(text));
        QTest::keyClick(&field, Qt::Key_Return);
    }
    /// What the menu offers.
    [[nodiscard]] QList<QAction*> missing() {
        Q_EMIT panel->addButton().menu()->aboutToShow();
        return panel->addButton().menu()->actions();
    }
    [[nodiscard]] const plan::Guardrail& guardrail(std::size_t nr) const {
        return document->plan()->guardrails.at(nr);
    }

    Folder folder;
    Theme theme{ThemeChoice::light};
    std::unique_ptr<Document> document;
    std::unique_ptr<GuardrailPanel> panel;
};

TEST_F(GuardrailPanelTest, ListsWhatThePlanSays) {
    ASSERT_EQ(panel->rowCount(), 6);
    EXPECT_TRUE(panel->row(0).accessibleName().contains(QStringLiteral("at least 5 points under plan")));
    EXPECT_FALSE(panel->editor().thresholdField().isVisible()) << "none is chosen";
    ASSERT_EQ(missing().size(), 1) << "all defaults are there";
    EXPECT_EQ(missing().front()->text(), QStringLiteral("One of your own"));
}

TEST_F(GuardrailPanelTest, ThresholdAndMonthsAreTypedAndUndone) {
    panel->row(0).click();
    ASSERT_TRUE(panel->editor().thresholdField().isVisible());
    EXPECT_EQ(panel->editor().thresholdField().text(), QStringLiteral("5"));
    type(panel->editor().thresholdField(), "7.5");
    EXPECT_DOUBLE_EQ(guardrail(0).threshold, 0.075);
    EXPECT_EQ(document->undoText(), QStringLiteral("Threshold of Automation shortfall"));
    type(panel->editor().monthsField(), "3");
    EXPECT_EQ(guardrail(0).months, 3);
    EXPECT_EQ(document->undoText(), QStringLiteral("Months of Automation shortfall"));
    EXPECT_TRUE(
        panel->row(0).accessibleName().contains(QStringLiteral("7.5 points under plan, 3 months in a row")));
    document->undo();
    document->undo();
    EXPECT_EQ(document->plan()->guardrails, plan::defaultGuardrails());
    EXPECT_EQ(panel->editor().thresholdField().text(), QStringLiteral("5"));
}

TEST_F(GuardrailPanelTest, WhatCannotBeIsKeptAndMarked) {
    panel->row(0).click();
    QSignalSpy said(panel.get(), &GuardrailPanel::said);
    for (const char* bad : {"-1", "101", "many"}) {
        type(panel->editor().thresholdField(), bad);
        EXPECT_TRUE(panel->editor().thresholdField().property("wrong").toBool()) << bad;
    }
    for (const char* bad : {"0", "61", "1.5"}) {
        type(panel->editor().monthsField(), bad);
        EXPECT_TRUE(panel->editor().monthsField().property("wrong").toBool()) << bad;
    }
    EXPECT_GE(said.count(), 6);
    EXPECT_EQ(document->plan()->guardrails, plan::defaultGuardrails());
}

TEST_F(GuardrailPanelTest, OneIsRemovedAndADefaultIsAddedAgain) {
    panel->row(4).click();
    panel->editor().removeButton().setFocus();
    panel->editor().removeButton().click();
    EXPECT_EQ(document->plan()->guardrails.size(), 5u);
    EXPECT_EQ(document->undoText(), QStringLiteral("Without Backlog"));
    EXPECT_EQ(panel->rowCount(), 5);
    EXPECT_FALSE(panel->editor().removeButton().isVisible());
    EXPECT_EQ(panel->focusWidget(), &panel->row(4)) << "not the date below, which Delete would take away";
    const auto actions = missing();
    ASSERT_EQ(actions.size(), 3) << "it, a line, one of your own";
    EXPECT_EQ(actions.front()->text(), QStringLiteral("Backlog"));
    actions.front()->trigger();
    EXPECT_EQ(document->plan()->guardrails.back(), plan::defaultGuardrails()[4]);
    EXPECT_EQ(panel->focusWidget(), &panel->row(5));
    EXPECT_EQ(document->undoText(), QStringLiteral("Guardrail Backlog"));
    EXPECT_EQ(missing().size(), 1);
}

TEST_F(GuardrailPanelTest, OneOfYourOwnIsWrittenAsASentence) {
    missing().back()->trigger();
    ASSERT_EQ(panel->rowCount(), 7);
    GuardrailEditor& editor = panel->editor();
    ASSERT_TRUE(editor.isVisible());
    EXPECT_EQ(panel->focusWidget(), &editor.nameField());
    EXPECT_EQ(guardrail(6).name, "New guardrail");
    type(editor.nameField(), "Automation shortfall");
    EXPECT_TRUE(editor.nameField().property("wrong").toBool()) << "the name is taken";
    type(editor.nameField(), " ");
    EXPECT_TRUE(editor.nameField().property("wrong").toBool());
    type(editor.nameField(), "Queue of a week");
    EXPECT_EQ(guardrail(6).name, "Queue of a week");

    const auto choose = [](QComboBox& box, int value) {
        box.setCurrentIndex(box.findData(value));
        Q_EMIT box.activated(box.currentIndex());
    };
    const int high = static_cast<int>(plan::Comparison::aboveHigh);
    choose(editor.metricField(), static_cast<int>(plan::GuardrailMetric::inbound));
    EXPECT_GT(guardrail(6).threshold, 100) << "a share of the volume, not five hundredths of a conversation";
    choose(editor.comparisonField(), high);
    EXPECT_EQ(guardrail(6).comparison, plan::Comparison::aboveHigh);
    choose(editor.metricField(), static_cast<int>(plan::GuardrailMetric::backlogDays));
    EXPECT_EQ(guardrail(6).threshold, 5);
    EXPECT_EQ(guardrail(6).comparison, plan::Comparison::missesBy) << "nothing has a high for a backlog";
    EXPECT_EQ(editor.comparisonField().findData(high), -1);
    choose(editor.comparisonField(), static_cast<int>(plan::Comparison::overLimit));
    type(editor.thresholdField(), "7");
    type(editor.monthsField(), "1");
    editor.actionBox(plan::GuardrailAction::clearBacklog).click();
    editor.actionBox(plan::GuardrailAction::pauseReductions).click();
    EXPECT_EQ(guardrail(6).actions,
              (std::vector{plan::GuardrailAction::pauseReductions, plan::GuardrailAction::clearBacklog}));
    EXPECT_TRUE(panel->row(6).accessibleName().startsWith(QStringLiteral(
        "Queue of a week: Backlog over 7 working days, in any month: pause planned reductions")))
        << panel->row(6).accessibleName().toStdString();
    editor.actionBox(plan::GuardrailAction::pauseReductions).click();
    EXPECT_EQ(document->undoText(), QStringLiteral("What Queue of a week does"));
    document->undo();
    EXPECT_TRUE(editor.actionBox(plan::GuardrailAction::pauseReductions).isChecked());
    EXPECT_TRUE(plan::validate(*document->plan()).empty() ||
                !plan::blocksProjection(plan::validate(*document->plan())));
    missing().back()->trigger();
    EXPECT_NE(guardrail(7).id, guardrail(6).id);
}

TEST_F(GuardrailPanelTest, TabGoesAsTheEyeDoes) {
    panel->row(1).click();
    std::vector<QWidget*> wanted{&panel->row(0), &panel->row(1)};
    for (QWidget* field : panel->editor().fields()) wanted.push_back(field);
    for (int nr = 2; nr < 6; ++nr) wanted.push_back(&panel->row(nr));
    wanted.push_back(&panel->addButton());
    wanted.push_back(&panel->reviewField());
    std::vector<QWidget*> reached{&panel->row(0)};
    for (QWidget* next = panel->row(0).nextInFocusChain(); next != &panel->row(0);
         next = next->nextInFocusChain())
        if (next->isVisible() && (next->focusPolicy() & Qt::TabFocus)) reached.push_back(next);
    EXPECT_EQ(reached, wanted);
}

TEST_F(GuardrailPanelTest, AllMayGo) {
    plan::Plan none = *document->plan();
    none.guardrails.clear();
    ASSERT_TRUE(document->apply(QStringLiteral("None"), none));
    EXPECT_EQ(panel->rowCount(), 0);
    EXPECT_EQ(missing().size(), 8) << "the six, a line, one of your own";
    EXPECT_EQ(&panel->guardrailField(), &panel->addButton());
}

TEST_F(GuardrailPanelTest, TheDateOfTheReviewIsTypedAndDeleted) {
    TextField& field = panel->reviewField();
    EXPECT_EQ(field.text(), QStringLiteral("15 Dec 2025"));
    type(field, "2026-04-02");
    EXPECT_EQ(document->plan()->lastFinanceReview, plan::parseDate("2026-04-02"));
    EXPECT_EQ(field.text(), QStringLiteral("2 Apr 2026"));
    EXPECT_EQ(document->undoText(), QStringLiteral("Last finance review"));
    QTest::keyClick(&field, Qt::Key_Delete);
    EXPECT_FALSE(document->plan()->lastFinanceReview);
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_EQ(document->undoText(), QStringLiteral("No finance review"));
    type(field, "soon");
    EXPECT_TRUE(field.property("wrong").toBool());
    EXPECT_FALSE(document->plan()->lastFinanceReview);
    QTest::keyClick(&field, Qt::Key_Escape);
    document->undo();
    EXPECT_EQ(document->plan()->lastFinanceReview, plan::parseDate("2026-04-02"));
    EXPECT_EQ(field.text(), QStringLiteral("2 Apr 2026"));
}

} // namespace
} // namespace headroom::ui::test
