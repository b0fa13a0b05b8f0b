#pragma once

#include "gui/window_support.h"
#include "ui/document/preferences.h"
#include "ui/pages/month_page.h"
#include "ui/window/actions.h"
#include "ui/window/inspector.h"
#include "ui/window/main_window.h"
#include "ui/words/catalogue.h"

#include <QApplication>

namespace headroom::ui::test {

/// The program without its main function: what a start makes and an end takes down.
struct Program {
    explicit Program(const Folder& folder, const std::optional<std::filesystem::path>& file = std::nullopt)
        : preferences(QString::fromStdString(folder.file("preferences.ini").string()))
        , document(context(), nullptr, Recalculator::project, fewDraws())
        , window(document, preferences, theme) {
        theme.applyTo(*qApp);
        window.resize(1440, 900);
        window.show();
        window.openAtStart(folder.file("data/Headroom.headroom"), file);
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
        if (document.plan()) {
            EXPECT_TRUE(settle(document));
        }
    }

    Theme theme{ThemeChoice::light};
    Preferences preferences;
    Document document;
    MainWindow window;
};

} // namespace headroom::ui::test
