#include "gui/window_support.h"
#include "ui/pages/history.h"
#include "ui/pages/page_spec.h"
#include "ui/window/import_changes_step.h"
#include "ui/window/import_columns_step.h"
#include "ui/window/import_dialog.h"
#include "ui/window/import_parts.h"
#include "ui/window/import_source_step.h"
#include "ui/words/errors.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include <fstream>

namespace headroom::ui {
namespace {

using test::documentWith;
using test::Folder;

class Import : public ::testing::Test {
protected:
    void SetUp() override { m_document = documentWith(m_folder, plan::samplePlan()); }
    std::filesystem::path write(const char* name, const std::string& text) {
        std::ofstream(m_folder.file(name), std::ios::binary) << text;
        return m_folder.file(name);
    }
    std::unique_ptr<ImportDialog> dialogOn(const std::filesystem::path& file) {
        auto dialog = std::make_unique<ImportDialog>(file, importInto(*m_document), m_theme);
        dialog->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
        return dialog;
    }
    /// The dialog at its last step, reached by Enter alone.
    std::unique_ptr<ImportDialog> changesOf(const std::filesystem::path& file) {
        auto dialog = dialogOn(file);
        goOn(*dialog);
        goOn(*dialog);
        EXPECT_EQ(dialog->step(), ImportDialog::changesStep);
        EXPECT_TRUE(settled(*dialog));
        return dialog;
    }
    static void press(ImportDialog& dialog, int key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QWidget* focus = dialog.focusWidget();
        QTest::keyClick(focus ? focus : &dialog, static_cast<Qt::Key>(key), with);
    }
    static void goOn(ImportDialog& dialog) { press(dialog, Qt::Key_Return); }
    static bool settled(ImportDialog& dialog) {
        return QTest::qWaitFor([&] { return !dialog.isReading(); }, 20000);
    }
    static std::string months(int count, const char* rowsOfType = "") {
        std::string text = "month,type,count\n";
        for (int t = 0; t < count; ++t) {
            const int year = 2024 + t / 12;
            const int month = t % 12 + 1;
            text += std::to_string(year) + (month < 10 ? "-0" : "-") + std::to_string(month) + "," +
                    rowsOfType + "," + std::to_string(1000 + 10 * t) + "\n";
        }
        return text;
    }

    Folder m_folder;
    std::unique_ptr<Document> m_document;
    Theme m_theme{ThemeChoice::light};
};

TEST_F(Import, ASmallFileBecomesHistoryInOneUndoableEdit) {
    const std::string type = m_document->plan()->workTypes.front().name;
    const auto before = m_document->plan();
    auto dialog = changesOf(write("volumes.csv", months(14, type.c_str())));
    ASSERT_TRUE(dialog->figures());
    EXPECT_EQ(dialog->changes().monthTable().rowCount(), 14);
    ASSERT_TRUE(dialog->importButton().isEnabled()) << "a work type of the same name is chosen already";
    QTest::mouseClick(&dialog->importButton(), Qt::LeftButton);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    ASSERT_EQ(m_document->plan()->history.size(), 1u);
    EXPECT_EQ(m_document->plan()->history[0].entries.size(), 14u);
    EXPECT_NE(m_document->plan()->history[0].source.find("volumes.csv"), std::string::npos);
    EXPECT_TRUE(m_document->undoText().contains(QStringLiteral("volumes.csv")));

    const auto offers = demandPage().offers(*m_document->plan(), QLocale::c());
    ASSERT_EQ(offers.size(), 1u) << "the demand page offers what the history says";
    ASSERT_TRUE(m_document->apply(offers[0].undoText, offers[0].edit(*m_document->plan())));
    EXPECT_NE(m_document->plan()->season, before->season);
    EXPECT_TRUE(demandPage().offers(*m_document->plan(), QLocale::c()).empty()) << "and offers it once";
    EXPECT_FALSE(demandPage().offers(*before, QLocale::c()).at(0).edit)
        << "without history it offers the import";
    ASSERT_TRUE(m_document->undo());
    ASSERT_TRUE(m_document->undo());
    EXPECT_EQ(*m_document->plan(), *before);
}

TEST_F(Import, MonthsOfThePlanBecomeActualsInOneUndoableEdit) {
    plan::Plan past = *m_document->plan();
    past.firstMonth = std::chrono::year{2024} / 1;
    ASSERT_TRUE(m_document->apply(QStringLiteral("Move"), past));
    const auto before = m_document->plan();
    const std::string type = before->workTypes.front().name;
    const auto file =
        write("sheet.csv", "month,type,tickets,AI involvement\n2024-02," + type + ",900,80%\n2024-03," +
                               type + ",950,150%\n2030-01," + type + ",950,80%\n");
    auto dialog = changesOf(file);
    ASSERT_TRUE(dialog->figures());
    ASSERT_EQ(dialog->changes().changeTable().rowCount(), 4)
        << "two figures each of the rows that can be read";
    EXPECT_TRUE(dialog->changes().changeTable().item(0, 4)->text().startsWith(QStringLiteral("900")));
    EXPECT_TRUE(dialog->changes().changeTable().item(1, 4)->text().endsWith(u'%'))
        << "a number with its unit";
    EXPECT_FALSE(dialog->changes().changeTable().item(2, 6)->text().isEmpty())
        << "the month is after the plan";
    QTest::mouseClick(&dialog->importButton(), Qt::LeftButton);
    EXPECT_EQ(m_document->plan()->actuals.figures.size(), 2u);
    EXPECT_TRUE(m_document->plan()->history.empty());
    ASSERT_TRUE(m_document->undo());
    EXPECT_EQ(*m_document->plan(), *before);

    write("sheet.csv", "month,type,tickets,AI involvement\n2024-02," + type + ",900,80%\n");
    ASSERT_TRUE(m_document->redo());
    auto again = changesOf(file);
    EXPECT_TRUE(again->changes().changeTable().item(0, 5)->text().contains(QStringLiteral("900")))
        << "as it was before";
}

TEST_F(Import, RowsLeftOutAreListedWithLineAndReason) {
    auto dialog = changesOf(write(
        "bad.csv", "date,count\n2025-01-01,5\nyesterday,4\n2025-01-02,-3\n2025-01-03,nan\n2025-01-31,7\n"));
    ASSERT_TRUE(dialog->figures());
    EXPECT_EQ(dialog->figures()->rowsRejected, 3u);
    ASSERT_EQ(dialog->changes().rejectedTable().rowCount(), 3);
    EXPECT_EQ(dialog->changes().rejectedTable().item(0, 0)->text(), QStringLiteral("3"));
    EXPECT_FALSE(dialog->changes().rejectedTable().item(0, 1)->text().isEmpty());
    EXPECT_EQ(dialog->changes().rejectedTable().item(0, 2)->text(), QStringLiteral("yesterday"));
}

TEST_F(Import, RowsLeftOutGoIntoASpreadsheetAsTextAlone) {
    EXPECT_EQ(rejectedCsv({{3, "timeUnreadable", "=HYPERLINK(\"x\")"}, {7, "countNegative", "-5, or so"}}),
              QStringLiteral("line,reason,text\n3,%1,\"'=HYPERLINK(\"\"x\"\")\"\n7,%2,\"'-5, or so\"\n")
                  .arg(rejectedRowReason("timeUnreadable"), rejectedRowReason("countNegative")));
}

TEST_F(Import, AUtf16FileIsReadAndSaysSo) {
    const std::string type = m_document->plan()->workTypes.front().name;
    std::string wide = "\xFF\xFE";
    for (const char c : months(3, type.c_str())) {
        wide += c;
        wide += '\0';
    }
    auto dialog = changesOf(write("wide.csv", wide));
    ASSERT_TRUE(dialog->figures());
    EXPECT_EQ(dialog->changes().monthTable().rowCount(), 3);
    EXPECT_TRUE(dialog->importButton().isEnabled());
}

TEST_F(Import, AMonthWithMissingDaysIsMarked) {
    auto dialog =
        changesOf(write("days.csv", "date,count\n2025-01-15,5\n2025-01-31,5\n2025-02-03,5\n2025-02-28,9\n"));
    ASSERT_TRUE(dialog->figures());
    ASSERT_EQ(dialog->changes().monthTable().rowCount(), 2);
    EXPECT_FALSE(dialog->changes().monthTable().item(0, 2)->text().isEmpty());
}

TEST_F(Import, NothingIsImportedWithoutAWorkType) {
    auto dialog = changesOf(write("other.csv", months(3, "Nobody knows")));
    ASSERT_TRUE(dialog->figures());
    EXPECT_FALSE(dialog->importButton().isEnabled());
    auto* target = qobject_cast<QComboBox*>(dialog->changes().seriesTable().cellWidget(0, 3));
    ASSERT_TRUE(target);
    target->setCurrentIndex(2);
    EXPECT_TRUE(dialog->importButton().isEnabled());
    QTest::mouseClick(&dialog->importButton(), Qt::LeftButton);
    ASSERT_EQ(m_document->plan()->history.size(), 1u);
    EXPECT_EQ(m_document->plan()->history[0].workType, m_document->plan()->workTypes[1].id);
}

TEST_F(Import, AFileThatIsNoneSaysSoAndChangesNothing) {
    for (const auto& [name, text] : {std::pair{"empty.csv", std::string()},
                                     std::pair{"binary.csv", std::string("\0\x01\xff\xfe\0", 5)}}) {
        auto dialog = dialogOn(write(name, text));
        EXPECT_FALSE(dialog->nextButton().isEnabled()) << name;
        goOn(*dialog);
        EXPECT_EQ(dialog->step(), ImportDialog::sourceStep) << name;
    }
    auto dialog = dialogOn(m_folder.file("missing.csv"));
    EXPECT_FALSE(dialog->nextButton().isEnabled());
    auto words = dialogOn(write("words.csv", "just words\nand more\n"));
    goOn(*words);
    goOn(*words);
    EXPECT_EQ(words->step(), ImportDialog::columnsStep) << "no column holds a date";
    EXPECT_TRUE(m_document->plan()->history.empty());
}

TEST_F(Import, ReadsTheBanksCalls) {
    const std::filesystem::path file = std::filesystem::path(HEADROOM_SHARED_DIR) / "data/bank_calls.csv";
    if (!std::filesystem::exists(file)) GTEST_SKIP() << "the shared data is not here: " << file;
    auto dialog = changesOf(file);
    ASSERT_TRUE(dialog->figures());
    EXPECT_EQ(dialog->figures()->rowsRead, 27716u);
    int complete = 0;
    for (const auto& month : dialog->figures()->series.at(0).months) complete += month.complete;
    EXPECT_EQ(complete, 6) << "April to September";
}

TEST_F(Import, ThreeStepsByKeysAloneAndEnterImports) {
    const std::string type = m_document->plan()->workTypes.front().name;
    auto dialog = dialogOn(write("volumes.csv", months(3, type.c_str())));
    EXPECT_EQ(dialog->step(), ImportDialog::sourceStep);
    goOn(*dialog);
    EXPECT_EQ(dialog->step(), ImportDialog::columnsStep);
    EXPECT_TRUE(dialog->columns().timeColumn().hasFocus());
    dialog->backButton().setFocus();
    press(*dialog, Qt::Key_Space);
    EXPECT_EQ(dialog->step(), ImportDialog::sourceStep);
    goOn(*dialog);
    goOn(*dialog);
    EXPECT_EQ(dialog->step(), ImportDialog::changesStep);
    ASSERT_TRUE(settled(*dialog));
    EXPECT_TRUE(dialog->changes().changeTable().hasFocus());
    EXPECT_TRUE(m_document->plan()->history.empty()) << "nothing is written before it is said";
    goOn(*dialog);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(m_document->plan()->history.at(0).entries.size(), 3u);
}

TEST_F(Import, EscapeLeavesAtEveryStepAndChangesNothing) {
    const std::string type = m_document->plan()->workTypes.front().name;
    const auto before = m_document->plan();
    const auto file = write("volumes.csv", months(3, type.c_str()));
    for (int steps = 0; steps < 3; ++steps) {
        auto dialog = dialogOn(file);
        for (int i = 0; i < steps; ++i) goOn(*dialog);
        ASSERT_TRUE(settled(*dialog));
        ASSERT_EQ(dialog->step(), steps);
        press(*dialog, Qt::Key_Escape);
        EXPECT_FALSE(dialog->isVisible()) << steps;
        EXPECT_EQ(dialog->result(), QDialog::Rejected) << steps;
    }
    EXPECT_EQ(*m_document->plan(), *before);
    EXPECT_TRUE(m_document->undoText().contains(QStringLiteral("New plan")) ||
                m_document->undoText().isEmpty());
}

TEST_F(Import, ColumnsAreGuessedWithValuesOfTheFile) {
    auto dialog =
        dialogOn(write("tickets.csv", "id,opened,closed,queue,AI resolution outcome,handling minutes\n"
                                      "1,03/04/2024 10:00,04/04/2024,Billing,resolved,\n"
                                      "2,15/04/2024 11:00,16/04/2024,Bugs,handed over,12\n"));
    goOn(*dialog);
    EXPECT_EQ(dialog->mapping().timeColumn, "opened");
    EXPECT_EQ(dialog->mapping().typeColumn, "queue");
    EXPECT_EQ(dialog->mapping().outcomeColumn, "AI resolution outcome");
    EXPECT_EQ(dialog->mapping().handleColumn, "handling minutes");
    EXPECT_EQ(dialog->columns().samplesOfTime(), QStringLiteral("03/04/2024 10:00 is 3 Apr 2024"))
        << "as it is written, and as it is understood";
    // Down in a closed box chooses the next column.
    press(*dialog, Qt::Key_Down);
    EXPECT_EQ(dialog->mapping().timeColumn, "closed");
    EXPECT_EQ(dialog->columns().samplesOfTime(), QStringLiteral("04/04/2024 is 4 Apr 2024"));
}

TEST_F(Import, WhatTheFiguresMeanIsStoredWithTheSource) {
    plan::Plan past = *m_document->plan();
    past.firstMonth = std::chrono::year{2024} / 1;
    ASSERT_TRUE(m_document->apply(QStringLiteral("Move"), past));
    auto dialog =
        dialogOn(write("tickets.csv", "opened,AI outcome,handling time\n2024-02-01 10:00,resolved,\n"
                                      "2024-02-29 11:00,handed over,12\n"));
    goOn(*dialog);
    dialog->columns().handleMeaning().setFocus();
    press(*dialog, Qt::Key_Down); // not known: working time
    dialog->columns().settlingDays().setFocus();
    press(*dialog, Qt::Key_Up);
    dialog->columns().timeZone().setFocus();
    QTest::keyClicks(&dialog->columns().timeZone(), QStringLiteral("Mars/Phobos"));
    goOn(*dialog);
    EXPECT_EQ(dialog->step(), ImportDialog::columnsStep) << "there is no such zone";
    EXPECT_TRUE(dialog->columns().timeZone().hasFocus());
    dialog->columns().timeZone().selectAll();
    QTest::keyClicks(&dialog->columns().timeZone(), QStringLiteral("Europe/Berlin"));
    goOn(*dialog);
    ASSERT_EQ(dialog->step(), ImportDialog::changesStep);
    ASSERT_TRUE(settled(*dialog));
    goOn(*dialog);
    ASSERT_EQ(m_document->plan()->actuals.sources.size(), 1u);
    const plan::ActualSource& source = m_document->plan()->actuals.sources[0];
    EXPECT_EQ(source.name, "tickets.csv");
    EXPECT_EQ(source.handleTime, plan::HandleTimeMeaning::working);
    EXPECT_EQ(source.timeZone, "Europe/Berlin");
    EXPECT_EQ(source.settlingDays, 1);
    EXPECT_FALSE(m_document->plan()->actuals.figures.empty()) << "of the team: no column names a work type";
}

TEST_F(Import, ReadsTheNextFileWithTheSameColumnsAsTheLast) {
    const std::string type = m_document->plan()->workTypes.front().name;
    const std::string rows =
        "Anfang,Ende,Art,Menge\n2024-01-01,2024-02-01,old,5\n2024-01-31,2024-02-28,old,7\n";
    {
        auto dialog = dialogOn(write("january.csv", rows));
        goOn(*dialog);
        dialog->columns().timeColumn().setFocus();
        while (dialog->columns().timeColumn().currentText() != QStringLiteral("Ende"))
            press(*dialog, Qt::Key_Down);
        dialog->columns().typeColumn().setFocus();
        while (dialog->columns().typeColumn().currentText() != QStringLiteral("Art"))
            press(*dialog, Qt::Key_Down);
        goOn(*dialog);
        ASSERT_TRUE(settled(*dialog));
        auto* target = qobject_cast<QComboBox*>(dialog->changes().seriesTable().cellWidget(0, 3));
        ASSERT_TRUE(target);
        EXPECT_TRUE(target->hasFocus()) << "which work type “old” is, nobody knows";
        press(*dialog, Qt::Key_Down);
        goOn(*dialog);
        ASSERT_EQ(dialog->result(), QDialog::Accepted);
    }
    m_document.reset(); // what is remembered outlives the program
    m_document =
        std::make_unique<Document>(test::context(), nullptr, Recalculator::project, test::fewDraws());
    ASSERT_TRUE(m_document->open(m_folder.file("test.headroom")));
    ASSERT_TRUE(m_document->plan());
    auto next = changesOf(write("february.csv", "Menge;Ende;Art;Anfang\n9;2024-03-01;old;2024-02-01\n"));
    ASSERT_TRUE(next->figures());
    EXPECT_EQ(next->mapping().timeColumn, "Ende");
    EXPECT_EQ(next->figures()->series.at(0).months.at(0).month, std::chrono::year{2024} / 3);
    EXPECT_EQ(next->changes().chosenMapping().workTypes.at("old"), type);
    ASSERT_TRUE(next->importButton().isEnabled());
}

TEST_F(Import, ReadsTheNextFileWithoutNamesAsTheLastAndSaysSo) {
    const auto saysSo = [](ImportDialog& dialog) {
        for (const auto* label : dialog.source().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QStringLiteral("of this shape"))) return true;
        return false;
    };
    {
        auto dialog = dialogOn(write("calls-01.csv", "2024-01-01,x,5\n2024-01-31,y,7\n"));
        EXPECT_FALSE(saysSo(*dialog));
        goOn(*dialog);
        dialog->columns().typeColumn().setFocus();
        while (dialog->columns().typeColumn().currentText() != QStringLiteral("2"))
            press(*dialog, Qt::Key_Down);
        goOn(*dialog);
        ASSERT_TRUE(settled(*dialog));
        for (int row = 0; row < 2; ++row)
            qobject_cast<QComboBox*>(dialog->changes().seriesTable().cellWidget(row, 3))
                ->setCurrentIndex(row + 1);
        goOn(*dialog);
        ASSERT_EQ(dialog->result(), QDialog::Accepted);
    }
    auto next = dialogOn(write("calls-02.csv", "2024-02-01,y,9\n2024-02-29,x,9\n"));
    EXPECT_TRUE(saysSo(*next));
    EXPECT_EQ(next->mapping().typeColumn, "2");
    auto other = dialogOn(write("other.csv", "2024-02-01,9\n2024-02-29,9\n"));
    EXPECT_FALSE(saysSo(*other));
}

TEST_F(Import, StopsReadingAndReadsAgain) {
    std::string text = "date,count\n";
    for (int i = 0; i < 400000; ++i) text += "2024-01-" + std::string(i % 2 ? "01" : "31") + ",1\n";
    auto dialog = dialogOn(write("large.csv", text));
    goOn(*dialog);
    goOn(*dialog);
    ASSERT_TRUE(dialog->isReading());
    EXPECT_FALSE(dialog->importButton().isEnabled());
    press(*dialog, Qt::Key_Space); // on “Stop reading”
    EXPECT_FALSE(dialog->isReading());
    EXPECT_FALSE(dialog->figures());
    EXPECT_TRUE(dialog->backButton().hasFocus());
    press(*dialog, Qt::Key_Space);
    goOn(*dialog);
    ASSERT_TRUE(settled(*dialog));
    ASSERT_TRUE(dialog->figures());
    EXPECT_EQ(dialog->figures()->rowsRead, 400000u);
}

} // namespace
} // namespace headroom::ui
