#pragma once

#include "gui/window_fixture.h"
#include "ui/document/plan_edit.h"
#include "ui/grid/lever_edit.h"
#include "ui/window/actions.h"
#include "ui/window/correlation_list.h"
#include "ui/window/correlation_row.h"
#include "ui/window/draws_panel.h"
#include "ui/window/inspector.h"
#include "ui/window/lever_panel.h"
#include "ui/window/panel_parts.h"
#include "ui/window/plan_panel.h"
#include "ui/window/range_shape_panel.h"
#include "ui/words/catalogue.h"
#include "ui/words/errors.h"

#include <QAction>
#include <QPushButton>

#include <initializer_list>

namespace headroom::ui::test {

/// What the inspector says and edits of ranges, correlations and draws, by key and mouse.
class RangePanelTest : public WindowTest {
protected:
    void SetUp() override {
        openWindow(plan::samplePlan());
        activate();
        m_volume = {plan::LeverKey::volume, plan().workTypes.front().id};
    }
    [[nodiscard]] const plan::Plan& plan() const { return *m_document.plan(); }
    [[nodiscard]] Inspector& inspector() { return m_window->inspector(); }
    [[nodiscard]] LeverPanel& lever() { return inspector().leverPanel(); }
    [[nodiscard]] RangeShapePanel& shape() { return lever().shape(); }
    [[nodiscard]] DrawsPanel& draws() { return inspector().planPanel().draws(); }
    void showLever(const plan::LeverRef& ref, int month = 0) {
        GridRow row;
        row.kind = RowKind::lever;
        row.lever = ref;
        inspector().showCell(row, month);
    }
    [[nodiscard]] const plan::Range& range(const plan::LeverRef& ref) const {
        return *rangeOf(plan(), m_document.scenario(), ref);
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

    plan::LeverRef m_volume;
};

} // namespace headroom::ui::test
