#include "gui/window_support.h"
#include "ui/pages/month_page.h"
#include "ui/window/main_window.h"

#include <QAbstractScrollArea>
#include <QApplication>

namespace headroom::ui {

using namespace test;

namespace {

/// Everything in sight that the keyboard can come to.
QList<QWidget*> stops(const QWidget& window) {
    QList<QWidget*> found;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() &&
            !widget->focusProxy() && !widget->visibleRegion().isEmpty())
            found << widget;
    return found;
}

std::string described(const QWidget& widget) {
    return std::string(widget.metaObject()->className()) + " “" + widget.accessibleName().toStdString() +
           "” in " + widget.parentWidget()->metaObject()->className();
}

TEST(Focus, IsSeenWhereverItIs) {
    for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark}) {
        const Folder folder;
        Theme theme(choice);
        theme.applyTo(*qApp);
        Preferences preferences(QString::fromStdString(folder.file("headroom.ini").string()));
        const auto document = documentWith(folder, plan::samplePlan());
        MainWindow window(*document, preferences, theme);
        window.resize(1440, 900);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        ASSERT_TRUE(settle(*document));
        int seen = 0;
        for (int page = 0; page < window.pageCount(); ++page) {
            window.showPage(page);
            QCoreApplication::sendPostedEvents();
            for (QWidget* widget : stops(window)) {
                // Text fields and the like draw a caret that blinks; the ring is what is looked for.
                widget->setFocus(Qt::TabFocusReason);
                if (QApplication::focusWidget() != widget) continue;
                const QImage with = widget->grab().toImage();
                widget->clearFocus();
                const QImage without = widget->grab().toImage();
                ++seen;
                EXPECT_NE(with, without)
                    << described(*widget) << " on " << window.page(page).spec().name.toStdString();
            }
        }
        EXPECT_GT(seen, 100);
        qApp->setStyleSheet({});
    }
}

} // namespace
} // namespace headroom::ui
