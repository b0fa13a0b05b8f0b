#include "exchange/plan_json.h"
#include "gui/program.h"
#include "ui/palette/palette.h"
#include "ui/window/result_panel.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>

#include <fstream>
#include <set>

namespace headroom::ui {
namespace {

using plan::LeverKey;
using test::Folder;
using test::Program;
using test::settle;

std::optional<FuzzyMatch> match(const char* wanted, const char* text) {
    return fuzzyMatch(QString::fromUtf8(wanted), FuzzyText(QString::fromUtf8(text)));
}

TEST(FuzzyMatch, FindsBeginningsOfWordsAndPartsOfThem) {
    EXPECT_EQ(match("plhi", "Planned hires")->letters, (std::vector<int>{0, 1, 8, 9}));
    EXPECT_EQ(match("hires", "Planned hires")->letters, (std::vector<int>{8, 9, 10, 11, 12}));
    EXPECT_EQ(match("hires planned", "Planned hires")->letters.size(), 12u) << "in any order";
    EXPECT_FALSE(match("utilis", "Resolution ceiling, Changes, South")) << "bits of words here and there";
    EXPECT_EQ(match("irw", "AI resolution, Refunds and warranty"), std::nullopt)
        << "a letter that begins no word";
    EXPECT_FALSE(match("x", "Planned hires"));
    EXPECT_FALSE(match("planned hires now", "Planned hires"));
    EXPECT_TRUE(match("", "anything")) << "nothing wanted fits everything";
    EXPECT_EQ(match("", "")->letters.size(), 0u);
    EXPECT_FALSE(match("a", ""));
}

TEST(FuzzyMatch, KnowsNoCaseAndNoAccents) {
    EXPECT_TRUE(match("RUCKSTAND", "Rückstand"));
    EXPECT_TRUE(match("rückst", "Ruckstand"));
    EXPECT_EQ(match("é", "Café")->letters, (std::vector<int>{3})) << "places are those of the text";
}

TEST(FuzzyMatch, PrefersWholeBeginningsAndShortTexts) {
    const auto score = [](const char* wanted, const char* text) { return match(wanted, text)->score; };
    EXPECT_GT(score("gap", "Gap"), score("gap", "Gap of the year"));
    EXPECT_GT(score("res", "AI resolution"), score("res", "Interest"));
    EXPECT_GT(score("cost", "Cost per hire"), score("cost", "Chats of students"));
    EXPECT_NEAR(score("gap", "gap"), 1, 1e-12);
    for (const char* text : {"Gap", "A great apple", "Magpie"})
        if (const auto found = match("gap", text)) {
            EXPECT_GT(found->score, 0) << text;
            EXPECT_LE(found->score, 1) << text;
        }
}

TEST(FuzzyMatch, EveryLetterOfAMatchIsThatLetter) {
    std::uint64_t state = 7;
    const auto dice = [&](int sides) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        return static_cast<int>((state >> 33) % static_cast<unsigned>(sides));
    };
    int found = 0;
    for (int round = 0; round < 3000; ++round) {
        QString text, wanted;
        for (int i = dice(24); i > 0; --i) text += QChar(u"abc "[dice(4)]);
        for (int i = 1 + dice(5); i > 0; --i) wanted += QChar(u"abc"[dice(3)]);
        const auto match = fuzzyMatch(wanted, FuzzyText(text));
        if (!match) continue;
        ++found;
        ASSERT_EQ(static_cast<qsizetype>(match->letters.size()), wanted.size());
        for (std::size_t i = 0; i < match->letters.size(); ++i) {
            ASSERT_EQ(text[match->letters[i]], wanted[static_cast<qsizetype>(i)]);
            if (i > 0) {
                ASSERT_GT(match->letters[i], match->letters[i - 1]);
            }
        }
        if (text.contains(wanted)) continue;
        // Not in one piece: then each piece but the first begins a word.
        for (std::size_t i = 1; i < match->letters.size(); ++i) {
            const int at = match->letters[i];
            const bool goesOn = match->letters[i - 1] == at - 1;
            ASSERT_TRUE(goesOn || text[at - 1] == u' ')
                << text.toStdString() << " / " << wanted.toStdString();
        }
    }
    EXPECT_GT(found, 500);
    for (int round = 0; round < 300; ++round) { // what is in the text is always found
        QString text;
        for (int i = 3 + dice(20); i > 0; --i) text += QChar(u"abc"[dice(3)]);
        const int from = dice(static_cast<int>(text.size()) - 1);
        ASSERT_TRUE(fuzzyMatch(text.mid(from, 2 + dice(4)), FuzzyText(text)));
    }
}

/// The window with the palette opened by its keys.
struct Finding : Program {
    explicit Finding(const Folder& folder)
        : Program(folder) {
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    void openPalette() {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        EXPECT_TRUE(window.palette().isVisible());
        EXPECT_TRUE(window.palette().field().hasFocus());
    }
    void type(const char* text) { QTest::keyClicks(&window.palette().field(), QString::fromUtf8(text)); }
    void press(Qt::Key key) { QTest::keyClick(&window.palette().field(), key); }
    [[nodiscard]] QStringList titles() {
        QStringList all;
        for (int i = 0; i < window.palette().model().rowCount(); ++i)
            all << window.palette().model().found(i).title;
        return all;
    }
    [[nodiscard]] const Findable& chosen() {
        return window.palette().model().found(window.palette().list().currentIndex().row());
    }
};

TEST(Palette, LeadsToTheCellOfALever) {
    Folder folder;
    Finding program(folder);
    program.openPalette();
    program.type("planned hi");
    EXPECT_EQ(program.chosen().title, label(LeverKey::plannedHires));
    const QModelIndex row = program.window.palette().list().currentIndex();
    EXPECT_EQ(row.data(PaletteModel::lettersRole).toList().size(), 9);
    const QString value = row.data(PaletteModel::valueRole).toString();
    EXPECT_TRUE(value.contains(QStringLiteral("people"))) << value.toStdString();
    program.press(Qt::Key_Return);
    EXPECT_FALSE(program.window.palette().isVisible());
    MonthGrid& grid = program.window.page(program.window.currentPage()).grid();
    EXPECT_EQ(grid.gridModel().gridRow(grid.currentIndex().row()).lever.key, LeverKey::plannedHires);
    EXPECT_TRUE(grid.hasFocus());
}

TEST(Palette, LeadsToTheRowOfAFigureOfAWorkType) {
    Folder folder;
    Finding program(folder);
    const std::string type = program.document.plan()->workTypes[1].name;
    program.openPalette();
    program.type(("within target " + type).c_str());
    program.press(Qt::Key_Return);
    MonthGrid& grid = program.window.page(program.window.currentPage()).grid();
    const GridRow& row = grid.gridModel().gridRow(grid.currentIndex().row());
    EXPECT_EQ(row.metric, plan::Metric::typeAttainment);
    EXPECT_EQ(row.type, 1);
    EXPECT_EQ(program.window.inspector().currentPanel(), &program.window.inspector().resultPanel());
}

TEST(Palette, EnterAloneChangesNothing) {
    Folder folder;
    Finding program(folder);
    const auto before = program.document.plans().size();
    program.openPalette();
    EXPECT_EQ(program.chosen().kind, FoundKind::page);
    program.press(Qt::Key_Return);
    EXPECT_EQ(program.document.plans().size(), before);
    EXPECT_TRUE(program.document.undoText().isEmpty());
}

TEST(Palette, EscapeGivesTheKeyboardBack) {
    Folder folder;
    Finding program(folder);
    MonthGrid& grid = program.window.page(0).grid();
    grid.setFocus();
    const QModelIndex before = grid.currentIndex();
    program.openPalette();
    program.press(Qt::Key_Escape);
    EXPECT_FALSE(program.window.palette().isVisible());
    EXPECT_TRUE(grid.hasFocus());
    EXPECT_EQ(grid.currentIndex(), before);

    // From within a cell that is being typed: what was typed is stored, as when it is left any other way.
    ASSERT_TRUE(grid.goTo(plan::LeverRef{LeverKey::inboxShare, {}}, 2));
    QTest::keyClick(&grid, '5');
    auto* editor = grid.findChild<QLineEdit*>(QStringLiteral("cellEditor"));
    ASSERT_TRUE(editor);
    QTest::keyClick(editor, Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(program.window.palette().isVisible());
    EXPECT_TRUE(program.window.palette().field().hasFocus());
    program.press(Qt::Key_Escape);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return grid.hasFocus() || grid.isAncestorOf(QApplication::focusWidget()); }));
}

TEST(Palette, AClickElsewhereClosesIt) {
    Folder folder;
    Finding program(folder);
    program.openPalette();
    QTest::mouseClick(&program.window.page(0).grid(), Qt::LeftButton, {}, {5, 5});
    QTest::mouseClick(program.window.page(0).grid().viewport(), Qt::LeftButton, {}, {30, 30});
    EXPECT_FALSE(program.window.palette().isVisible());
}

TEST(Palette, RunsCommandsAndShowsTheirKeys) {
    Folder folder;
    Finding program(folder);
    program.openPalette();
    program.type("dark");
    EXPECT_EQ(program.chosen().title, QStringLiteral("Dark"));
    program.press(Qt::Key_Return);
    EXPECT_TRUE(program.theme.isDark());
    program.openPalette();
    program.type("fill right");
    EXPECT_EQ(program.window.palette().list().currentIndex().data(PaletteModel::keysRole).toString(),
              QStringLiteral("Ctrl+R"));
}

TEST(Palette, OpensPlansAndSwitchesScenarios) {
    Folder folder;
    Finding program(folder);
    plan::Plan other = plan::samplePlan();
    other.name = "Night shift";
    const std::string first = program.document.plan()->name;
    ASSERT_TRUE(program.document.addPlan(other, QStringLiteral("Another")));
    ASSERT_TRUE(settle(program.document));
    program.openPalette();
    program.type("cautious");
    EXPECT_EQ(program.chosen().kind, FoundKind::scenario);
    program.press(Qt::Key_Return);
    EXPECT_EQ(program.document.scenario(), "Cautious");
    program.openPalette();
    program.type(first.c_str());
    EXPECT_EQ(program.chosen().kind, FoundKind::plan);
    program.press(Qt::Key_Return);
    EXPECT_EQ(program.document.plan()->name, first);
}

TEST(Palette, RecentChoicesComeFirstAndAreRemembered) {
    Folder folder;
    {
        Finding program(folder);
        for (const char* what : {"worst", "loaded cost", "attrition"}) {
            program.openPalette();
            program.type(what);
            program.press(program.titles().isEmpty() ? Qt::Key_Escape : Qt::Key_Return);
        }
    }
    Finding program(folder);
    program.openPalette();
    EXPECT_EQ(program.titles()[0], label(LeverKey::attrition));
    EXPECT_EQ(program.titles()[1], label(LeverKey::loadedCost));
    EXPECT_TRUE(program.window.palette().model().index(0).data(PaletteModel::recentRole).toBool());
    EXPECT_GT(program.titles().size(), 100) << "and everything else after them";
}

TEST(Palette, ForgivesASlipOfTheFinger) {
    Folder folder;
    Finding program(folder);
    program.openPalette();
    program.type("attrtiion");
    ASSERT_FALSE(program.titles().isEmpty());
    EXPECT_EQ(program.chosen().title, label(LeverKey::attrition));
    program.window.palette().field().clear();
    program.type("qqqq");
    EXPECT_TRUE(program.titles().isEmpty());
    program.press(Qt::Key_Return);
    EXPECT_TRUE(program.window.palette().isVisible()) << "nothing to choose";
    program.press(Qt::Key_Down);
    program.press(Qt::Key_PageUp);
}

TEST(Palette, WhatCannotBeDoneNowIsFoundAndNotChosen) {
    Folder folder;
    Finding program(folder);
    program.openPalette();
    program.type("rename scenario");
    bool there = false;
    for (int i = 0; i < program.window.palette().model().rowCount(); ++i) {
        const Findable& found = program.window.palette().model().found(i);
        if (found.id != QStringLiteral("action:renameScenario")) continue;
        there = true;
        EXPECT_FALSE(found.enabled);
    }
    EXPECT_TRUE(there);
    if (program.window.palette().list().currentIndex().isValid()) {
        EXPECT_NE(program.chosen().id, QStringLiteral("action:renameScenario"));
    }
}

/// Every lever and every figure of a plan leads to its own place.
TEST(Palette, EverythingInItHasAPlace) {
    Folder folder;
    Finding program(folder);
    program.window.findAnything();
    PaletteModel& model = program.window.palette().model();
    std::set<QString> ids;
    std::vector<Findable> all;
    for (int i = 0; i < model.rowCount(); ++i) {
        EXPECT_TRUE(ids.insert(model.found(i).id).second) << model.found(i).id.toStdString();
        all.push_back(model.found(i));
    }
    int levers = 0, metrics = 0;
    for (const Findable& entry : all) {
        if (entry.kind == FoundKind::lever) {
            ++levers;
            entry.choose();
            MonthGrid& grid = program.window.page(program.window.currentPage()).grid();
            const GridRow& row = grid.gridModel().gridRow(grid.currentIndex().row());
            EXPECT_TRUE(row.kind == RowKind::lever &&
                        leverTitle(row.lever, *program.document.plan()) == entry.title)
                << entry.title.toStdString();
            EXPECT_FALSE(entry.value().isEmpty());
        } else if (entry.kind == FoundKind::metric) {
            ++metrics;
            entry.choose();
            MonthGrid& grid = program.window.page(program.window.currentPage()).grid();
            const GridRow& row = grid.gridModel().gridRow(grid.currentIndex().row());
            EXPECT_TRUE(row.kind == RowKind::metric && label(row.metric) == entry.title.section(u',', 0, 0))
                << entry.title.toStdString();
            EXPECT_FALSE(entry.value().isEmpty());
        }
    }
    const auto& plan = *program.document.plan();
    EXPECT_EQ(metrics,
              static_cast<int>(plan::planMetricCount + plan.workTypes.size() * plan::typeMetricCount));
    EXPECT_GT(levers, static_cast<int>(plan::planLeverCount));
}

TEST(Palette, AnswersAtOnceOnALargePlan) {
    Folder folder;
    std::ifstream text(HEADROOM_SOURCE_DIR "/tests/data/plans/five-years-thirty-two-types.json");
    const std::string json{std::istreambuf_iterator<char>(text), {}};
    auto read = exchange::planFromJson(json);
    ASSERT_TRUE(read.has_value());
    Finding program(folder);
    ASSERT_TRUE(program.document.addPlan(read.value().plan, QStringLiteral("Large")));
    ASSERT_TRUE(settle(program.document));
    program.openPalette();
    EXPECT_GT(program.titles().size(), 600);
    // The answer stands when the key has been taken: no timer, no thread, nothing to wait for.
    program.type("u");
    EXPECT_FALSE(program.titles().isEmpty());
    program.type("tilis");
    ASSERT_FALSE(program.titles().isEmpty());
    for (const QString& title : program.titles())
        EXPECT_TRUE(title.contains(QStringLiteral("tilis"), Qt::CaseInsensitive)) << title.toStdString();
    program.press(Qt::Key_PageDown);
    program.press(Qt::Key_Return);
    MonthGrid& grid = program.window.page(program.window.currentPage()).grid();
    EXPECT_TRUE(titleOf(grid.gridModel().gridRow(grid.currentIndex().row()), *program.document.plan())
                    .contains(QStringLiteral("tilis")));
}

} // namespace
} // namespace headroom::ui
