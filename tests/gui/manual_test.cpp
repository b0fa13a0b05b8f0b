#include "gui/program.h"
#include "ui/help/manual_window.h"
#include "ui/pages/page_spec.h"
#include "ui/window/fixed_keys.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeWidget>

namespace headroom::ui {
namespace {

using plan::LeverKey;
using test::Folder;
using test::Program;

struct Help : Program {
    explicit Help(const Folder& folder)
        : Program(folder) {
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    ManualWindow& open() {
        window.activateWindow();
        // A window whose parent is active counts as active to Qt: ask for the one that has the keyboard.
        EXPECT_TRUE(QTest::qWaitFor([&] { return QApplication::activeWindow() == &window; }));
        QTest::keyClick(&window, Qt::Key_F1);
        auto* manual = window.findChild<ManualWindow*>();
        EXPECT_TRUE(manual && QTest::qWaitFor([&] { return QApplication::activeWindow() == manual; }));
        return *manual;
    }
};

std::vector<QString> linksIn(const QString& html) {
    static const QRegularExpression link(QStringLiteral("href=\"([^\"]*)\""));
    std::vector<QString> all;
    for (auto found = link.globalMatch(html); found.hasNext();) all.push_back(found.next().captured(1));
    return all;
}

TEST(Manual, EveryPageOfTheWindowEveryLeverAndEveryFigureHasItsPlace) {
    Folder folder;
    Help program(folder);
    const Manual& manual = program.open().manual();
    for (const PageSpec& page : allPages()) EXPECT_TRUE(manual.has(page.key)) << page.key.toStdString();
    for (const plan::LeverInfo& lever : plan::leverCatalogue()) {
        const QString place = Manual::placeOf(lever.key);
        ASSERT_TRUE(manual.has(place) && place.contains(u'#')) << place.toStdString();
        const QString html = manual.page(place)->html;
        EXPECT_TRUE(html.contains(help(lever.key).toHtmlEscaped())) << lever.name;
        EXPECT_TRUE(html.contains(typical(lever.key).toHtmlEscaped())) << lever.name;
    }
    for (const plan::MetricInfo& metric : plan::metricCatalogue()) {
        const QString place = Manual::placeOf(metric.metric);
        ASSERT_TRUE(manual.has(place) && place.contains(u'#')) << place.toStdString();
        EXPECT_TRUE(manual.page(place)->html.contains(formula(metric.metric).toHtmlEscaped())) << metric.name;
    }
}

TEST(Manual, EveryLinkLeadsSomewhereAndNothingIsLeftToBeFilledIn) {
    Folder folder;
    Help program(folder);
    const Manual& manual = program.open().manual();
    std::set<QString> ids;
    int links = 0;
    for (const ManualPage& page : manual.pages()) {
        EXPECT_TRUE(ids.insert(page.id).second) << page.id.toStdString();
        EXPECT_FALSE(page.title.isEmpty()) << page.id.toStdString();
        EXPECT_FALSE(page.group.isEmpty()) << page.id.toStdString();
        EXPECT_GT(page.html.size(), 200) << page.id.toStdString();
        EXPECT_FALSE(page.html.contains(QStringLiteral("{keys:"))) << page.id.toStdString();
        for (const QString& link : linksIn(page.html)) {
            ++links;
            EXPECT_TRUE(manual.has(link)) << page.id.toStdString() << " → " << link.toStdString();
        }
    }
    EXPECT_GT(links, 60);
}

TEST(Manual, TellsTheKeysAsTheyAreNow) {
    Folder folder;
    Help program(folder);
    ManualWindow& manual = program.open();
    const auto keys = [&] { return manual.manual().page(QStringLiteral("keys"))->html; };
    for (const Command& command : program.window.actions().commands())
        if (!command.action->shortcut().isEmpty()) {
            EXPECT_TRUE(keys().contains(
                command.action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped()))
                << command.id.toStdString();
        }
    for (const FixedKeys& row : fixedKeys()) EXPECT_TRUE(keys().contains(row.what)) << row.what.toStdString();
    program.window.actions().setKeys(QStringLiteral("undo"), QKeySequence(Qt::CTRL | Qt::Key_J));
    EXPECT_TRUE(keys().contains(QStringLiteral("Ctrl+J")));
    EXPECT_FALSE(manual.manual().page(QStringLiteral("history"))->html.contains(QStringLiteral("Ctrl+Z<")));
    program.window.actions().setKeys(QStringLiteral("undo"), {});
    EXPECT_TRUE(
        manual.manual().page(QStringLiteral("history"))->html.contains(QStringLiteral("<b>Edit › Undo</b>")));
}

TEST(Manual, OpensWhereTheWindowIs) {
    Folder folder;
    Help program(folder);
    const auto placeNow = [&] { return program.open().place(); };
    program.window.showPage(1);
    MonthGrid& grid = program.window.page(1).grid();
    ASSERT_TRUE(grid.goTo(plan::LeverRef{LeverKey::growth, {}}, 0));
    EXPECT_EQ(placeNow(), QStringLiteral("levers.demand#growth"));
    program.window.activateWindow();
    ASSERT_TRUE(grid.goTo(plan::Metric::inbound, 3));
    EXPECT_EQ(placeNow(), QStringLiteral("figures.work#inbound"));
    program.window.activateWindow();
    program.window.actions().findings->trigger();
    EXPECT_EQ(placeNow(), QStringLiteral("health"));
    program.window.actions().history->trigger();
    EXPECT_EQ(placeNow(), QStringLiteral("history"));
    for (int i = 0; i < program.window.pageCount(); ++i) {
        program.window.showPage(i);
        program.window.page(i).grid().setCurrentIndex({});
        program.window.actions().planSettings->trigger();
        EXPECT_EQ(placeNow(), program.window.page(i).spec().key);
    }
}

TEST(Manual, LinksBackAndForward) {
    Folder folder;
    Help program(folder);
    ManualWindow& manual = program.open();
    manual.open(QStringLiteral("idea"));
    const QUrl link(QStringLiteral("figures.automation#automation"));
    Q_EMIT manual.text().anchorClicked(link);
    EXPECT_EQ(manual.place(), link.toString());
    EXPECT_EQ(manual.contents().currentItem()->data(0, Qt::UserRole).toString(),
              QStringLiteral("figures.automation"));
    QTest::keyClick(&manual, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(manual.place(), QStringLiteral("idea"));
    QTest::mouseClick(&manual.forwardButton(), Qt::LeftButton);
    EXPECT_EQ(manual.place(), link.toString());
    manual.open(QStringLiteral("levers.money#overtimePremium"));
    EXPECT_GT(manual.text().verticalScrollBar()->value(), 0) << "the place is in sight";
    manual.open(QStringLiteral("no such page"));
    EXPECT_EQ(manual.place(), QStringLiteral("idea"));
}

TEST(Manual, FindsWordsAndMarksThem) {
    Folder folder;
    Help program(folder);
    ManualWindow& manual = program.open();
    QTest::keyClick(&manual, Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(manual.searchField().hasFocus());
    QTest::keyClicks(&manual.searchField(), QStringLiteral("hiring lead"));
    ASSERT_GT(manual.hits().count(), 1);
    EXPECT_TRUE(manual.hits().item(0)->text().startsWith(QStringLiteral("Hiring lead")))
        << "what is called so first";
    QTest::keyClick(&manual.searchField(), Qt::Key_Return);
    EXPECT_EQ(manual.place(), QStringLiteral("levers.people#hiringLead"));
    EXPECT_FALSE(manual.text().extraSelections().isEmpty());
    QTest::keyClick(&manual.searchField(), Qt::Key_Down);
    EXPECT_TRUE(manual.hits().hasFocus());
    QTest::keyClick(&manual.hits(), Qt::Key_Down);
    EXPECT_NE(manual.place(), QStringLiteral("levers.people#hiringLead"));
    QTest::keyClick(&manual.hits(), Qt::Key_Escape);
    EXPECT_TRUE(manual.searchField().text().isEmpty());
    QTest::keyClicks(&manual.searchField(), QStringLiteral("zzzz"));
    EXPECT_EQ(manual.hits().count(), 1);
    EXPECT_FALSE(manual.hits().item(0)->flags() & Qt::ItemIsSelectable);
    QTest::keyClick(&manual, Qt::Key_Escape);
    QTest::keyClick(&manual, Qt::Key_Escape);
    EXPECT_FALSE(manual.isVisible());
}

/// Nobody looks for a heading in vain.
TEST(Manual, EveryHeadingIsFoundByItsName) {
    Folder folder;
    Help program(folder);
    const Manual& manual = program.open().manual();
    const ManualIndex index(manual);
    for (const plan::LeverInfo& lever : plan::leverCatalogue()) {
        bool found = false;
        for (const ManualHit& hit : index.search(label(lever.key)))
            found = found || hit.section->place == Manual::placeOf(lever.key);
        EXPECT_TRUE(found) << lever.name;
    }
    EXPECT_TRUE(index.search(QStringLiteral("  ")).empty());
}

} // namespace
} // namespace headroom::ui
