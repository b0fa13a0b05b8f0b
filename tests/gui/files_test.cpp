#include "exchange/plan_json.h"
#include "gui/program.h"
#include "plan/templates.h"
#include "ui/window/home/home_page.h"
#include "ui/window/home/plan_table.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include <fstream>

namespace headroom::ui {
namespace {

using test::Folder;
using test::Program;

QString nameOf(const std::filesystem::path& file) {
    return QString::fromStdString(file.string());
}

/// Types the file into the chooser that is open and presses Enter, as at a keyboard.
void chooseFile(Program& program, const std::filesystem::path& file) {
    QFileDialog* chooser = nullptr;
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return (chooser = program.window.findChild<QFileDialog*>()) != nullptr; }));
    auto* name = chooser->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    ASSERT_TRUE(name) << "the chooser is Qt's own here";
    name->setFocus();
    name->selectAll();
    name->insert(nameOf(file)); // keyClicks() knows the keys of ASCII only
    QTest::keyClick(name, Qt::Key_Return);
    QTest::qWait(0);
}

void drop(Program& program, const std::vector<std::filesystem::path>& files) {
    QMimeData data;
    QList<QUrl> urls;
    for (const auto& file : files) urls << QUrl::fromLocalFile(nameOf(file));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&program.window, &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent dropped(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&program.window, &dropped);
}

TEST(Files, ACopyIsWrittenAndTheWorkspaceStaysOpen) {
    Folder folder;
    Program program(folder);
    const auto open = program.document.file();
    const auto copy = folder.file("Pläne 2027 für Süd.headroom");
    QTest::keyClick(&program.window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    chooseFile(program, copy);
    ASSERT_TRUE(std::filesystem::exists(copy));
    EXPECT_EQ(program.document.file(), open);
    EXPECT_EQ(program.preferences.get(preference::recentFiles).front(), nameOf(copy));
    plan::Plan after = *program.document.plan();
    after.team = "After the copy";
    ASSERT_TRUE(program.document.apply(QStringLiteral("Team"), after));
    program.window.openFile(copy);
    EXPECT_EQ(program.document.file(), copy);
    ASSERT_TRUE(program.document.plan());
    EXPECT_NE(program.document.plan()->team, "After the copy") << "it is as it was then";
}

TEST(Files, ACopyThatCannotBeWrittenSaysWhereAndWhatToDo) {
    Folder folder;
    Program program(folder);
    program.window.saveCopy(folder.file("no such folder/copy.headroom"));
    EXPECT_TRUE(program.window.messages().isVisible());
    EXPECT_TRUE(program.window.messages().text().contains(QStringLiteral("no such folder/copy.headroom")))
        << program.window.messages().text().toStdString();
    EXPECT_TRUE(program.window.messages().text().contains(QStringLiteral("choose another place")));
    program.window.saveCopy(program.document.file());
    EXPECT_TRUE(program.window.messages().isVisible()) << "not onto itself";
    EXPECT_TRUE(program.document.plan());
}

TEST(Files, APlanGoesOutAsAFileAndComesBack) {
    Folder folder;
    Program program(folder);
    const auto file = folder.file("Plan „größer“ 2026.json");
    program.window.actions().exportPlanFile->trigger();
    chooseFile(program, file);
    ASSERT_TRUE(std::filesystem::exists(file));
    const plan::Plan out = *program.document.plan();
    program.window.actions().importPlan->trigger();
    chooseFile(program, file);
    ASSERT_EQ(program.document.plans().size(), 2u);
    plan::Plan back = *program.document.plan();
    EXPECT_EQ(back.name, out.name + " (2)") << "beside the one of that name";
    back.id = out.id;
    back.name = out.name;
    EXPECT_EQ(back, out);
    // The chooser has had the keyboard.
    program.window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&program.window));
    QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(program.document.plans().size(), 1u) << "one step";
}

TEST(Files, TheChosenPlanOfTheListIsExported) {
    Folder folder;
    Program program(folder);
    plan::Plan other = plan::planFromTemplate(plan::PlanTemplate::smallTeam,
                                              plan::Month{std::chrono::year{2027}, std::chrono::January});
    other.name = "A/B: what if?";
    ASSERT_TRUE(program.document.insertPlan(other, QStringLiteral("New plan")));
    program.window.showHome();
    for (const auto& plan : program.document.plans())
        if (plan.name == other.name) {
            ASSERT_TRUE(program.window.home().table().choose(plan.id));
        }
    program.window.actions().exportPlanFile->trigger();
    auto* chooser = program.window.findChild<QFileDialog*>();
    ASSERT_TRUE(chooser);
    EXPECT_TRUE(chooser->selectedFiles().value(0).endsWith(QStringLiteral("A-B- what if-.json")))
        << chooser->selectedFiles().value(0).toStdString();
    chooseFile(program, folder.file("other.json"));
    std::ifstream stream(folder.file("other.json"));
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    EXPECT_EQ(exchange::planFromJson(text).value().plan.name, other.name);
}

TEST(Files, PlansAndWorkspacesAreDroppedOnTheWindow) {
    Folder folder;
    Program program(folder);
    plan::Plan plan = plan::samplePlan();
    for (const char* name : {"Erster Plan", "Zweiter Plan"}) {
        plan.name = name;
        std::ofstream(folder.file((std::string(name) + " ä.json").c_str())) << exchange::planToJson(plan);
    }
    drop(program, {folder.file("Erster Plan ä.json"), folder.file("Zweiter Plan ä.json")});
    EXPECT_EQ(program.document.plans().size(), 3u);
    EXPECT_EQ(program.document.plan()->name, "Zweiter Plan");

    {
        Document elsewhere(test::context());
        ASSERT_TRUE(elsewhere.create(folder.file("anderswo ö.headroom")));
    }
    drop(program, {folder.file("anderswo ö.headroom")});
    EXPECT_EQ(program.document.file(), folder.file("anderswo ö.headroom"));
    EXPECT_TRUE(program.document.plans().empty());
    std::ofstream(folder.file("picture.png")) << "no plan";
    drop(program, {folder.file("picture.png")});
    EXPECT_TRUE(program.window.messages().isVisible());
    EXPECT_TRUE(program.window.messages().text().contains(QStringLiteral("picture.png")));
    QMimeData text;
    text.setText(QStringLiteral("just words"));
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &text, Qt::LeftButton, {});
    enter.ignore();
    QApplication::sendEvent(&program.window, &enter);
    EXPECT_FALSE(enter.isAccepted());
}

TEST(Files, RecentFilesAreToldApartAndSayWhenTheyAreGone) {
    Folder folder;
    Program program(folder);
    for (const char* name : {"a", "b"}) std::filesystem::create_directories(folder.file(name));
    const auto one = folder.file("a/plans & more.headroom"), two = folder.file("b/plans & more.headroom"),
               gone = folder.file("gone.headroom");
    for (const auto& file : {one, two, gone}) program.window.saveCopy(file);
    std::filesystem::remove(gone);
    QMenu* menu = program.window.actions().recentFiles;
    Q_EMIT menu->aboutToShow();
    QStringList texts;
    for (const QAction* action : menu->actions()) texts << action->text();
    EXPECT_EQ(texts.value(0), QStringLiteral("gone.headroom (not there)"));
    EXPECT_FALSE(menu->actions().value(0)->isEnabled());
    EXPECT_EQ(texts.value(1), QStringLiteral("plans && more.headroom in b"));
    EXPECT_EQ(texts.value(2), QStringLiteral("plans && more.headroom in a"));
    menu->actions().value(2)->trigger();
    EXPECT_EQ(program.document.file(), one);
}

TEST(Files, ABrokenPlanFileLeavesEverythingAsItWas) {
    Folder folder;
    Program program(folder);
    std::ofstream(folder.file("halb fertig.json")) << "{\"schema\": \"headroom.plan/1\", \"months\": ";
    drop(program, {folder.file("halb fertig.json")});
    EXPECT_TRUE(program.window.messages().text().contains(QStringLiteral("halb fertig.json")));
    EXPECT_EQ(program.document.plans().size(), 1u);
    EXPECT_TRUE(program.document.plan());
}

} // namespace
} // namespace headroom::ui
