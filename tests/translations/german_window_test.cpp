#include "gui/window_support.h"
#include "ui/grid/grid_heads.h"
#include "ui/pages/month_page.h"
#include "ui/theme/fonts.h"
#include "ui/window/actions.h"
#include "ui/window/inspector.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_panel.h"
#include "ui/words/languages.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>

#include <algorithm>
#include <map>

namespace headroom::ui {

using namespace test;

namespace {

/// The names of entries that share a key with another of the same menu, in this and all menus below it.
QStringList sharedKeys(const QList<QAction*>& entries, const QString& menu) {
    QStringList shared;
    std::map<QString, QString> taken;
    for (const QAction* entry : entries) {
        const QString key = QKeySequence::mnemonic(entry->text()).toString();
        if (!key.isEmpty()) {
            const auto [other, fresh] = taken.emplace(key, entry->text());
            if (!fresh) shared << QStringLiteral("%1 › %2 and %3").arg(menu, other->second, entry->text());
        }
        if (entry->menu()) shared += sharedKeys(entry->menu()->actions(), menu + u' ' + entry->text());
    }
    return shared;
}

bool isInspectorTooWide(MainWindow& window) {
    const auto areas = window.inspector().findChildren<QScrollArea*>();
    return std::any_of(areas.begin(), areas.end(), [](const QScrollArea* area) {
        return area->isVisible() && area->widget()->width() > area->viewport()->width();
    });
}

class InLanguage : public testing::TestWithParam<Language> {
protected:
    InLanguage()
        : translations(GetParam()) {}

    Translations translations;
    Theme theme{ThemeChoice::light};
    Folder folder;
};

TEST_P(InLanguage, NoTwoEntriesOfAMenuShareAKey) {
    Preferences preferences(QString::fromStdString(folder.file("headroom.ini").string()));
    const auto document = documentWith(folder, plan::samplePlan());
    MainWindow window(*document, preferences, theme);
    const QStringList shared = sharedKeys(window.menuBar()->actions(), {});
    EXPECT_TRUE(shared.isEmpty()) << shared.join(u'\n').toStdString();
    QMenu plans;
    window.actions().fillPlanMenu(plans);
    EXPECT_TRUE(sharedKeys(plans.actions(), {}).isEmpty())
        << sharedKeys(plans.actions(), {}).join(u'\n').toStdString();
}

TEST_P(InLanguage, ShortcutsAreTheSameKeys) {
    Preferences preferences(QString::fromStdString(folder.file("headroom.ini").string()));
    const auto document = documentWith(folder, plan::samplePlan());
    const MainWindow window(*document, preferences, theme);
    std::map<QString, QString> taken;
    for (const QAction* action : window.findChildren<QAction*>()) {
        const QString keys = action->shortcut().toString(QKeySequence::PortableText);
        if (keys.isEmpty() || action->shortcutContext() == Qt::WidgetShortcut) continue;
        EXPECT_TRUE(taken.emplace(keys, action->text()).second)
            << keys.toStdString() << ": " << action->text().toStdString() << " and "
            << taken[keys].toStdString();
    }
    EXPECT_TRUE(taken.contains(QStringLiteral("Ctrl+I")));
}

/// Words that need more room than a small screen has would push the inspector out of it.
TEST_P(InLanguage, TheWindowFitsASmallScreen) {
    Preferences preferences(QString::fromStdString(folder.file("headroom.ini").string()));
    const auto document = documentWith(folder, plan::samplePlan());
    MainWindow window(*document, preferences, theme);
    window.show();
    for (int i = 0; i < window.pageCount(); ++i) {
        window.showPage(i);
        window.resize(1280, 800);
        QCoreApplication::sendPostedEvents();
        EXPECT_LE(window.minimumSizeHint().width(), 1280) << window.page(i).spec().name.toStdString();
        EXPECT_LE(window.minimumSizeHint().height(), 760) << window.page(i).spec().name.toStdString();
    }
}

/// What a row is called, or its shorter name, is read whole, and so is every field about it.
TEST_P(InLanguage, NamesAndFieldsAreWholeOnASmallScreen) {
    Preferences preferences(QString::fromStdString(folder.file("headroom.ini").string()));
    const auto document = documentWith(folder, plan::samplePlan());
    theme.applyTo(*qApp);
    MainWindow window(*document, preferences, theme);
    window.resize(1280, 800);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    ASSERT_TRUE(settle(*document));
    QStringList cut;
    int seen = 0;
    for (int i = 0; i < window.pageCount(); ++i) {
        window.showPage(i);
        MonthGrid& grid = window.page(i).grid();
        if (!grid.isVisible()) continue;
        const auto& model = dynamic_cast<const MonthGridModel&>(*grid.model());
        for (int row = 0; row < model.rowCount(); ++row) {
            const GridRow& which = model.gridRow(row);
            if (which.isHeading() || grid.isRowHidden(row)) continue;
            ++seen;
            const QString name = RowHead::shortened(which);
            const double width = textWidth(which.strong ? TextStyle::bodyStrong : TextStyle::body, name);
            if (width > grid.verticalHeader()->width() - space::unit) cut << name;
            grid.setCurrentIndex(model.index(row, 0));
            QCoreApplication::sendPostedEvents();
            if (isInspectorTooWide(window)) cut << QStringLiteral("beside ") + which.label;
        }
    }
    EXPECT_GT(seen, 200);
    window.inspector().showPlan();
    QTest::qWait(0);
    if (isInspectorTooWide(window)) {
        cut << QStringLiteral("the settings of the plan");
        for (const QWidget* part : window.inspector().planPanel().findChildren<QWidget*>())
            if (part->isVisible() && part->minimumSizeHint().width() > 150)
                cut << QString::fromLatin1(part->metaObject()->className()) + u' ' +
                           QString::number(part->minimumSizeHint().width()) + u' ' + part->accessibleName();
    }
    cut.removeDuplicates();
    EXPECT_TRUE(cut.isEmpty()) << cut.join(u'\n').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Words, InLanguage, testing::Values(Language::english, Language::german),
                         [](const auto& instance) { return nameOf(instance.param).toStdString(); });

TEST(LanguageChoice, IsKeptAndAsksForANewWindow) {
    const Folder folder;
    const QString file = QString::fromStdString(folder.file("headroom.ini").string());
    Preferences preferences(file);
    Theme own(ThemeChoice::light);
    const auto document = documentWith(folder, plan::samplePlan());
    MainWindow window(*document, preferences, own);
    QSignalSpy chosen(&window, &MainWindow::languageChosen);
    EXPECT_TRUE(window.actions().languageSystem->isChecked());

    window.actions().languageGerman->trigger();

    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().value<Language>(), Language::german);
    EXPECT_EQ(preferences.get(preference::language), QStringLiteral("de"));
    window.actions().languageGerman->trigger();
    EXPECT_EQ(chosen.size(), 1) << "the same choice again is no change";
    const MainWindow next(*document, preferences, own);
    EXPECT_TRUE(const_cast<MainWindow&>(next).actions().languageGerman->isChecked());
}

} // namespace
} // namespace headroom::ui
