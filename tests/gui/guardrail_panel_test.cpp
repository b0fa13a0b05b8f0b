#include "ui/window/guardrail_panel.h"

#include "ui/theme/theme.h"
#include "ui/window/text_field.h"
#include "window_support.h"

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
    EXPECT_FALSE(panel->thresholdField().isVisible()) << "none is chosen";
    EXPECT_FALSE(panel->addButton().isVisible()) << "none is missing";
}

TEST_F(GuardrailPanelTest, ThresholdAndMonthsAreTypedAndUndone) {
    panel->row(0).click();
    ASSERT_TRUE(panel->thresholdField().isVisible());
    EXPECT_EQ(panel->thresholdField().text(), QStringLiteral("5"));
    type(panel->thresholdField(), "7.5");
    EXPECT_DOUBLE_EQ(guardrail(0).threshold, 0.075);
    EXPECT_EQ(document->undoText(), QStringLiteral("Threshold of Automation shortfall"));
    type(panel->monthsField(), "3");
    EXPECT_EQ(guardrail(0).months, 3);
    EXPECT_EQ(document->undoText(), QStringLiteral("Months of Automation shortfall"));
    EXPECT_TRUE(
        panel->row(0).accessibleName().contains(QStringLiteral("7.5 points under plan, 3 months in a row")));
    document->undo();
    document->undo();
    EXPECT_EQ(document->plan()->guardrails, plan::defaultGuardrails());
    EXPECT_EQ(panel->thresholdField().text(), QStringLiteral("5"));
}

TEST_F(GuardrailPanelTest, WhatCannotBeIsKeptAndMarked) {
    panel->row(0).click();
    QSignalSpy said(panel.get(), &GuardrailPanel::said);
    for (const char* bad : {"-1", "101", "many"}) {
        type(panel->thresholdField(), bad);
        EXPECT_TRUE(panel->thresholdField().property("wrong").toBool()) << bad;
    }
    for (const char* bad : {"0", "61", "1.5"}) {
        type(panel->monthsField(), bad);
        EXPECT_TRUE(panel->monthsField().property("wrong").toBool()) << bad;
    }
    EXPECT_GE(said.count(), 6);
    EXPECT_EQ(document->plan()->guardrails, plan::defaultGuardrails());
}

TEST_F(GuardrailPanelTest, OneIsRemovedAndADefaultIsAddedAgain) {
    panel->row(4).click();
    panel->removeButton().setFocus();
    panel->removeButton().click();
    EXPECT_EQ(document->plan()->guardrails.size(), 5u);
    EXPECT_EQ(document->undoText(), QStringLiteral("Without Backlog"));
    EXPECT_EQ(panel->rowCount(), 5);
    EXPECT_FALSE(panel->removeButton().isVisible());
    EXPECT_EQ(panel->focusWidget(), &panel->row(4)) << "not the date below, which Delete would take away";
    ASSERT_TRUE(panel->addButton().isVisible());
    const auto actions = missing();
    ASSERT_EQ(actions.size(), 1);
    EXPECT_EQ(actions.front()->text(), QStringLiteral("Backlog"));
    actions.front()->trigger();
    EXPECT_EQ(document->plan()->guardrails.back(), plan::defaultGuardrails()[4]);
    EXPECT_EQ(panel->focusWidget(), &panel->row(5));
    EXPECT_EQ(document->undoText(), QStringLiteral("Guardrail Backlog"));
    EXPECT_FALSE(panel->addButton().isVisible());
}

TEST_F(GuardrailPanelTest, TabGoesAsTheEyeDoes) {
    panel->row(1).click();
    const std::vector<QWidget*> wanted{
        &panel->row(0),         &panel->row(1),       &panel->thresholdField(), &panel->monthsField(),
        &panel->removeButton(), &panel->row(2),       &panel->row(3),           &panel->row(4),
        &panel->row(5),         &panel->reviewField()};
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
    EXPECT_EQ(missing().size(), 6);
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
