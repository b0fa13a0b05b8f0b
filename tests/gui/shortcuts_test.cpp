#include "gui/program.h"
#include "ui/palette/palette.h"
#include "ui/window/fixed_keys.h"
#include "ui/window/shortcuts.h"
#include "ui/window/shortcuts_dialog.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>

#include <set>

namespace headroom::ui {
namespace {

using test::Folder;
using test::Program;

/// All entries of the menus that are no menus themselves.
void collect(const QMenu& menu, std::vector<QAction*>& all) {
    for (QAction* action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), all);
        else if (!action->isSeparator())
            all.push_back(action);
    }
}

TEST(Commands, EachIsThereOnceWithAnIdAndInAMenu) {
    Folder folder;
    Program program(folder);
    std::vector<QAction*> shown;
    for (QAction* entry : program.window.menuBar()->actions())
        if (entry->menu()) collect(*entry->menu(), shown);
    std::set<QString> ids, keys, names;
    for (const Command& command : program.window.actions().commands()) {
        EXPECT_FALSE(command.id.isEmpty());
        EXPECT_TRUE(ids.insert(command.id).second) << command.id.toStdString();
        EXPECT_EQ(command.action->objectName(), command.id);
        EXPECT_FALSE(command.group.isEmpty()) << command.id.toStdString() << " is in no menu";
        EXPECT_TRUE(names.insert(Actions::name(*command.action)).second)
            << Actions::name(*command.action).toStdString();
        EXPECT_NE(std::find(shown.begin(), shown.end(), command.action), shown.end());
        if (command.action->shortcut().isEmpty()) continue;
        EXPECT_TRUE(keys.insert(command.action->shortcut().toString()).second)
            << command.id.toStdString() << " shares " << command.action->shortcut().toString().toStdString();
        EXPECT_TRUE(
            command.action->toolTip().contains(command.action->shortcut().toString(QKeySequence::NativeText)))
            << command.id.toStdString();
    }
    EXPECT_EQ(ids.size(), shown.size()) << "entries of the menus that are no commands";
}

TEST(Commands, NoneHasKeysOfTheGridUnlessItDoesWhatTheyDoThere) {
    Folder folder;
    Program program(folder);
    for (const Command& command : program.window.actions().commands()) {
        const QKeySequence keys = command.action->shortcut();
        if (keys.isEmpty() || command.fixed) continue;
        EXPECT_EQ(program.window.shortcuts().refusal(keys), QString()) << command.id.toStdString();
    }
    for (const char* keys :
         {"A",      "Shift+A",   "5",      "Space",  "F2",     "Return",     "Enter",      "Ctrl+Return",
          "Tab",    "Backspace", "Delete", "Esc",    "Left",   "Ctrl+Right", "Shift+Home", "Ctrl+Shift+End",
          "PgDown", "Ctrl+A",    "Ctrl+C", "Ctrl+X", "Ctrl+V", "Shift+Ins",  "Alt+F",      "F10",
          "Ä"}) {
        const QKeySequence sequence(QString::fromUtf8(keys));
        ASSERT_FALSE(sequence.isEmpty()) << keys;
        EXPECT_NE(program.window.shortcuts().refusal(sequence), QString()) << keys;
        EXPECT_FALSE(program.window.shortcuts().set(QStringLiteral("findAnything"), sequence)) << keys;
    }
    for (const char* keys : {"Ctrl+J", "Alt+J", "F7", "Shift+F7", "Ctrl+Shift+A", "Alt+Right", "Ctrl+F2"})
        EXPECT_EQ(program.window.shortcuts().refusal(QKeySequence(QString::fromLatin1(keys))), QString())
            << keys;
}

TEST(Commands, OtherKeysCountAtOnceAndAfterARestart) {
    Folder folder;
    {
        Program program(folder);
        ASSERT_TRUE(program.window.shortcuts().set(QStringLiteral("findAnything"),
                                                   QKeySequence(Qt::CTRL | Qt::Key_J)));
        program.window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&program.window));
        QTest::keyClick(&program.window, Qt::Key_K, Qt::ControlModifier);
        EXPECT_FALSE(program.window.palette().isVisible());
        QTest::keyClick(&program.window, Qt::Key_J, Qt::ControlModifier);
        EXPECT_TRUE(program.window.palette().isVisible());
        bool named = false;
        for (const auto* button : program.window.findChildren<QPushButton*>())
            named = named || button->text().endsWith(QStringLiteral("Ctrl+J"));
        EXPECT_TRUE(named) << "the button at the top names the keys";
    }
    Program again(folder);
    EXPECT_EQ(again.window.actions().findAnything->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
    EXPECT_TRUE(again.window.actions().findAnything->toolTip().contains(QStringLiteral("Ctrl+J")));
    again.window.shortcuts().reset(QStringLiteral("findAnything"));
    EXPECT_TRUE(again.window.shortcuts().areAllUsual());
    EXPECT_TRUE(again.preferences.get(preference::shortcuts).isEmpty());
}

TEST(Commands, TheMenuOfACellNamesTheKeysAsTheyAre) {
    Folder folder;
    Program program(folder);
    program.window.actions().setKeys(QStringLiteral("fillRight"), QKeySequence(Qt::CTRL | Qt::Key_J));
    MonthGrid& grid = program.window.page(0).grid();
    ASSERT_TRUE(grid.goTo(plan::LeverRef{plan::LeverKey::inboxShare, {}}, 3));
    const QPoint cell = grid.visualRect(grid.currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, cell, grid.viewport()->mapToGlobal(cell));
    QApplication::sendEvent(grid.viewport(), &event);
    auto* menu = grid.findChild<QMenu*>();
    ASSERT_TRUE(menu);
    bool named = false;
    for (const QAction* action : menu->actions())
        named = named || action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_J);
    EXPECT_TRUE(named);
    menu->close();
}

TEST(Commands, TwoMayChangePlaces) {
    Folder folder;
    const QKeySequence right(Qt::CTRL | Qt::Key_R), down(Qt::CTRL | Qt::Key_D);
    {
        Program program(folder);
        Shortcuts& shortcuts = program.window.shortcuts();
        ASSERT_TRUE(shortcuts.set(QStringLiteral("fillRight"), down));
        EXPECT_TRUE(program.window.actions().fillDown->shortcut().isEmpty());
        ASSERT_TRUE(shortcuts.set(QStringLiteral("fillDown"), right));
    }
    Program again(folder);
    EXPECT_EQ(again.window.actions().fillRight->shortcut(), down);
    EXPECT_EQ(again.window.actions().fillDown->shortcut(), right);
    again.window.shortcuts().resetAll();
    EXPECT_EQ(again.window.actions().fillRight->shortcut(), right);
    EXPECT_EQ(again.window.actions().fillDown->shortcut(), down);
}

TEST(Commands, RememberedKeysThatBreakTheRulesAreDropped) {
    Folder folder;
    {
        Preferences preferences(QString::fromStdString(folder.file("preferences.ini").string()));
        preferences.set(preference::shortcuts,
                        {QStringLiteral("undo=A"), QStringLiteral("nosuch=Ctrl+J"),
                         QStringLiteral("copy=Ctrl+J"), QStringLiteral("redo=Ctrl+Z"),
                         QStringLiteral("fillRight="), QStringLiteral("="), QStringLiteral("nonsense"),
                         QStringLiteral("findings=Ctrl+J, Ctrl+K")});
    }
    Program program(folder);
    Actions& actions = program.window.actions();
    EXPECT_EQ(actions.undo->shortcut(), QKeySequence(QKeySequence::Undo));
    EXPECT_EQ(actions.copy->shortcut(), QKeySequence(QKeySequence::Copy));
    EXPECT_TRUE(actions.redo->shortcut().isEmpty()) << "the keys are another command's";
    EXPECT_TRUE(actions.fillRight->shortcut().isEmpty()) << "someone wanted none";
    EXPECT_EQ(actions.findings->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_H));
}

/// The dialog over its window, driven by keys.
struct Keys : Program {
    explicit Keys(const Folder& folder)
        : Program(folder) {
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F1, Qt::ControlModifier);
        dialog = window.findChild<ShortcutsDialog*>();
    }
    ShortcutsDialog* dialog = nullptr;
};

TEST(ShortcutsDialog, ListsEveryCommandWithItsKeysAndThoseOfTheGrid) {
    Folder folder;
    Keys program(folder);
    ASSERT_TRUE(program.dialog);
    QStringList lines;
    for (int i = 0; i < program.dialog->list().topLevelItemCount(); ++i)
        for (int j = 0; j < program.dialog->list().topLevelItem(i)->childCount(); ++j) {
            const QTreeWidgetItem* item = program.dialog->list().topLevelItem(i)->child(j);
            lines << item->text(0) + u'|' + item->text(1);
        }
    for (const Command& command : program.window.actions().commands())
        EXPECT_TRUE(lines.contains(Actions::name(*command.action) + u'|' +
                                   command.action->shortcut().toString(QKeySequence::NativeText)));
    for (const FixedKeys& row : fixedKeys()) EXPECT_TRUE(lines.contains(row.what + u'|' + row.keys));
}

TEST(ShortcutsDialog, TakesKeysNamesAConflictAndResolvesIt) {
    Folder folder;
    Keys program(folder);
    ASSERT_TRUE(program.dialog);
    ShortcutsDialog& dialog = *program.dialog;
    QTest::keyClicks(&dialog.searchField(), QStringLiteral("plan health"));
    EXPECT_EQ(dialog.list().currentItem()->text(0), QStringLiteral("Plan health"));
    dialog.keyField().setFocus();
    QTest::keyClick(&dialog.keyField(), Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(program.window.actions().findings->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
    EXPECT_FALSE(dialog.takeButton().isVisible());

    QTest::keyClick(&dialog.keyField(), Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(dialog.message().contains(QStringLiteral("Find anything"))) << dialog.message().toStdString();
    ASSERT_TRUE(dialog.takeButton().isVisible());
    EXPECT_EQ(program.window.actions().findings->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J)) << "not yet";
    QTest::mouseClick(&dialog.takeButton(), Qt::LeftButton);
    EXPECT_EQ(program.window.actions().findings->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
    EXPECT_TRUE(program.window.actions().findAnything->shortcut().isEmpty());

    QTest::keyClick(&dialog.keyField(), Qt::Key_F2);
    EXPECT_TRUE(dialog.message().contains(QStringLiteral("grid"))) << dialog.message().toStdString();
    EXPECT_EQ(program.window.actions().findings->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
    QTest::keyClick(&dialog.keyField(), 'x');
    EXPECT_EQ(program.window.actions().findings->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));

    QTest::mouseClick(&dialog.usualButton(), Qt::LeftButton);
    EXPECT_EQ(program.window.actions().findings->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_H));
    QTest::mouseClick(&dialog.allUsualButton(), Qt::LeftButton);
    EXPECT_EQ(program.window.actions().findAnything->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
    EXPECT_FALSE(dialog.allUsualButton().isEnabled());
    dialog.choose(QStringLiteral("copy"));
    EXPECT_FALSE(dialog.keyField().isEnabled()) << "copying is the same everywhere";
    dialog.choose(QStringLiteral("undo"));
    QTest::mouseClick(&dialog.noneButton(), Qt::LeftButton);
    EXPECT_TRUE(program.window.actions().undo->shortcut().isEmpty());
}

TEST(ShortcutsDialog, TabAndEscapeLeadOutOfTheField) {
    Folder folder;
    Keys program(folder);
    ASSERT_TRUE(program.dialog);
    program.dialog->choose(QStringLiteral("findings"));
    program.dialog->keyField().setFocus();
    QTest::keyClick(&program.dialog->keyField(), Qt::Key_Tab);
    EXPECT_FALSE(program.dialog->keyField().hasFocus());
    program.dialog->keyField().setFocus();
    QTest::keyClick(&program.dialog->keyField(), Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !program.window.findChild<ShortcutsDialog*>(); }));
}

} // namespace
} // namespace headroom::ui
