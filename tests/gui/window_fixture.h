#pragma once

#include "gui/window_support.h"
#include "ui/document/preferences.h"
#include "ui/pages/month_page.h"
#include "ui/window/main_window.h"
#include "ui/window/text_field.h"

#include <QApplication>
#include <QComboBox>

#include <cstdlib>

namespace headroom::ui::test {

/// The window over a workspace of its own, which tests of pages and panels begin with.
class WindowTest : public ::testing::Test {
protected:
    /// With this plan open and calculated.
    void openWindow(plan::Plan plan, const QSize& size = {1440, 900}) {
        ASSERT_TRUE(m_document.create(m_folder.file("test.headroom")));
        m_theme.applyTo(*qApp);
        m_window = std::make_unique<MainWindow>(m_document, m_preferences, m_theme);
        m_window->resize(size);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
        ASSERT_TRUE(m_document.addPlan(std::move(plan), QStringLiteral("New plan")));
        ASSERT_TRUE(settle(m_document));
        QCoreApplication::processEvents();
    }
    /// The sample, few of its draws and all of those known.
    void openDrawn(int draws = 2'000) {
        plan::Plan plan = plan::samplePlan();
        plan.draws.draws = draws;
        openWindow(std::move(plan));
        ASSERT_TRUE(drawn());
    }
    bool drawn() {
        return QTest::qWaitFor([this] { return m_document.rangesAreCurrent(); }, 60000);
    }
    /// With the keyboard.
    void activate() {
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    /// Brings a page into sight; page() is this one from then on, wherever the window goes.
    void showPage(const char* key) {
        m_index = m_window->pageWithKey(QLatin1String(key));
        ASSERT_GE(m_index, 0) << key;
        m_window->showPage(m_index);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] MonthPage& page() { return m_window->page(m_index); }
    /// The pane of the page at this place of its switch.
    template <class Pane>
    Pane& shown(int view) {
        page().showView(view);
        QCoreApplication::processEvents();
        return dynamic_cast<Pane&>(*page().pane());
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

    Folder m_folder;
    Theme m_theme{ThemeChoice::light};
    Preferences m_preferences{QString::fromStdString(m_folder.file("preferences.ini").string())};
    Document m_document{context(), nullptr, Recalculator::project, fewDraws()};
    std::unique_ptr<MainWindow> m_window;
    int m_index = -1;
};

} // namespace headroom::ui::test
