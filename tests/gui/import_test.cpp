#include "gui/window_support.h"
#include "ui/pages/history.h"
#include "ui/pages/page_spec.h"
#include "ui/window/import_dialog.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>

#include <fstream>

namespace headroom::ui {
namespace {

using test::documentWith;
using test::Folder;

class Import : public ::testing::Test {
protected:
    void SetUp() override {
        m_document = documentWith(m_folder, plan::samplePlan());
        m_preferences =
            std::make_unique<Preferences>(QString::fromStdString(m_folder.file("preferences.ini").string()));
    }
    std::filesystem::path write(const char* name, const std::string& text) {
        std::ofstream(m_folder.file(name), std::ios::binary) << text;
        return m_folder.file(name);
    }
    std::unique_ptr<ImportDialog> dialogOn(const std::filesystem::path& file) {
        auto dialog = std::make_unique<ImportDialog>(file, importInto(*m_document), *m_preferences, m_theme);
        dialog->show();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog->isReading(); }, 20000));
        return dialog;
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
    std::unique_ptr<Preferences> m_preferences;
    Theme m_theme{ThemeChoice::light};
};

TEST_F(Import, ASmallFileBecomesHistoryInOneUndoableEdit) {
    const std::string type = m_document->plan()->workTypes.front().name;
    const auto before = m_document->plan();
    auto dialog = dialogOn(write("volumes.csv", months(14, type.c_str())));
    ASSERT_TRUE(dialog->volumes());
    EXPECT_EQ(dialog->monthTable().rowCount(), 14);
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
    auto dialog = dialogOn(file);
    ASSERT_TRUE(dialog->volumes());
    ASSERT_EQ(dialog->changeTable().rowCount(), 4) << "two figures each of the rows that can be read";
    EXPECT_TRUE(dialog->changeTable().item(0, 4)->text().startsWith(QStringLiteral("900")));
    EXPECT_TRUE(dialog->changeTable().item(1, 4)->text().endsWith(u'%')) << "a number with its unit";
    EXPECT_FALSE(dialog->changeTable().item(2, 6)->text().isEmpty()) << "the month is after the plan";
    QTest::mouseClick(&dialog->importButton(), Qt::LeftButton);
    EXPECT_EQ(m_document->plan()->actuals.figures.size(), 2u);
    EXPECT_TRUE(m_document->plan()->history.empty());
    ASSERT_TRUE(m_document->undo());
    EXPECT_EQ(*m_document->plan(), *before);

    write("sheet.csv", "month,type,tickets,AI involvement\n2024-02," + type + ",900,80%\n");
    ASSERT_TRUE(m_document->redo());
    auto again = dialogOn(file);
    EXPECT_TRUE(again->changeTable().item(0, 5)->text().contains(QStringLiteral("900")))
        << "as it was before";
}

TEST_F(Import, RowsLeftOutAreListedWithLineAndReason) {
    auto dialog = dialogOn(write(
        "bad.csv", "date,count\n2025-01-01,5\nyesterday,4\n2025-01-02,-3\n2025-01-03,nan\n2025-01-31,7\n"));
    ASSERT_TRUE(dialog->volumes());
    EXPECT_EQ(dialog->volumes()->rowsRejected, 3u);
    ASSERT_EQ(dialog->rejectedTable().rowCount(), 3);
    EXPECT_EQ(dialog->rejectedTable().item(0, 0)->text(), QStringLiteral("3"));
    EXPECT_FALSE(dialog->rejectedTable().item(0, 1)->text().isEmpty());
    EXPECT_EQ(dialog->rejectedTable().item(0, 2)->text(), QStringLiteral("yesterday"));
}

TEST_F(Import, AMonthWithMissingDaysIsMarked) {
    auto dialog =
        dialogOn(write("days.csv", "date,count\n2025-01-15,5\n2025-01-31,5\n2025-02-03,5\n2025-02-28,9\n"));
    ASSERT_TRUE(dialog->volumes());
    ASSERT_EQ(dialog->monthTable().rowCount(), 2);
    EXPECT_FALSE(dialog->monthTable().item(0, 2)->text().isEmpty());
}

TEST_F(Import, NothingIsImportedWithoutAWorkType) {
    auto dialog = dialogOn(write("other.csv", months(3, "Nobody knows")));
    ASSERT_TRUE(dialog->volumes());
    EXPECT_FALSE(dialog->importButton().isEnabled());
    auto* target = qobject_cast<QComboBox*>(dialog->seriesTable().cellWidget(0, 3));
    ASSERT_TRUE(target);
    target->setCurrentIndex(2);
    EXPECT_TRUE(dialog->importButton().isEnabled());
    QTest::mouseClick(&dialog->importButton(), Qt::LeftButton);
    ASSERT_EQ(m_document->plan()->history.size(), 1u);
    EXPECT_EQ(m_document->plan()->history[0].workType, m_document->plan()->workTypes[1].id);
}

TEST_F(Import, AFileThatIsNoneSaysSoAndChangesNothing) {
    for (const auto& [name, text] :
         {std::pair{"empty.csv", std::string()}, std::pair{"binary.csv", std::string("\0\x01\xff\xfe\0", 5)},
          std::pair{"words.csv", std::string("just words\nand more\n")}}) {
        auto dialog = dialogOn(write(name, text));
        EXPECT_FALSE(dialog->volumes()) << name;
        EXPECT_FALSE(dialog->importButton().isEnabled()) << name;
    }
    auto dialog = dialogOn(m_folder.file("missing.csv"));
    EXPECT_FALSE(dialog->volumes());
    EXPECT_TRUE(m_document->plan()->history.empty());
}

TEST_F(Import, ReadsTheBanksCalls) {
    const std::filesystem::path file = std::filesystem::path(HEADROOM_SHARED_DIR) / "data/bank_calls.csv";
    if (!std::filesystem::exists(file)) GTEST_SKIP() << "the shared data is not here: " << file;
    auto dialog = dialogOn(file);
    ASSERT_TRUE(dialog->volumes());
    EXPECT_EQ(dialog->volumes()->rowsRead, 27716u);
    int complete = 0;
    for (const auto& month : dialog->volumes()->series.at(0).months) complete += month.complete;
    EXPECT_EQ(complete, 6) << "April to September";
}

} // namespace
} // namespace headroom::ui
