// A database as the source of an import, in the window: on a PostgreSQL and a SQLite file of the tests' own.

#include "gui/window_support.h"
#include "support/postgres_server.h"
#include "ui/keyring/passwords.h"
#include "ui/window/connection_step.h"
#include "ui/window/import_changes_step.h"
#include "ui/window/import_columns_step.h"
#include "ui/window/import_dialog.h"
#include "ui/window/query_step.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

#include <fstream>
#include <set>

namespace headroom::ui {
namespace {

using test::documentWith;
using test::Folder;

/// A keyring of the test's own; it answers a moment later, as a real one does.
struct FakeKeyring : Keyring {
    struct Kept {
        std::map<QString, QString> passwords;
        KeyringAnswer without = KeyringAnswer::notThere; // what it says where there is nothing
        bool takes = true;
    };
    explicit FakeKeyring(Kept& kept)
        : m_kept(kept) {}

    void read(const QString& key, Answer answer) override {
        const auto found = m_kept.passwords.find(key);
        const bool there = found != m_kept.passwords.end();
        later(there ? KeyringAnswer::done : m_kept.without, there ? found->second : QString(), answer);
    }
    void write(const QString& key, const QString& password, Answer answer) override {
        if (m_kept.takes) m_kept.passwords[key] = password;
        later(m_kept.takes ? KeyringAnswer::done : KeyringAnswer::refused, {}, answer);
    }
    void remove(const QString& key, Answer answer) override {
        m_kept.passwords.erase(key);
        later(KeyringAnswer::done, {}, answer);
    }

private:
    void later(KeyringAnswer said, const QString& password, const Answer& answer) {
        QMetaObject::invokeMethod(
            &m_context, [=] { answer(said, password); }, Qt::QueuedConnection);
    }
    Kept& m_kept;
    QObject m_context;
};

class DatabaseImport : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        server() = tests::PostgresServer::start();
        if (!server()) return;
        ASSERT_TRUE(
            server()->run("CREATE TABLE support_by_month (month date, type text, conversations int, "
                          "ai_involvement float8, ai_resolution_rate float8, handling_minutes float8);"
                          "INSERT INTO support_by_month VALUES "
                          "('2024-01-01', 'How-to questions', 900, 0.8, 0.5, 9),"
                          "('2024-02-01', 'How-to questions', 950, 0.81, 0.52, 9.5);"))
            << "the table of the tests";
    }
    static void TearDownTestSuite() { server().reset(); }
    void SetUp() override {
        if (!server()) GTEST_SKIP() << "PostgreSQL is not installed (package postgresql) or does not start";
        plan::Plan plan = plan::samplePlan();
        plan.firstMonth = std::chrono::year{2024} / 1;
        plan.workTypes.front().name = "How-to questions";
        m_document = documentWith(m_folder, plan);
        m_passwords = std::make_unique<Passwords>(std::make_unique<FakeKeyring>(m_kept));
    }
    static std::unique_ptr<tests::PostgresServer>& server() {
        static std::unique_ptr<tests::PostgresServer> one;
        return one;
    }
    std::unique_ptr<ImportDialog> open() {
        auto dialog = std::make_unique<ImportDialog>(*m_passwords, importInto(*m_document), m_theme);
        dialog->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
        return dialog;
    }
    static void type(QLineEdit& field, const QString& text) {
        field.setFocus();
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClicks(&field, text);
    }
    static void fill(ImportDialog& dialog, const QString& password) {
        const auto address = exchange::readDatabaseAddress(server()->address()).value();
        type(dialog.connection()->host(), QString::fromStdString(address.host));
        type(dialog.connection()->database(), QStringLiteral("postgres"));
        type(dialog.connection()->user(), QStringLiteral("headroom"));
        type(dialog.connection()->passwordField(), password);
    }
    static QString secret() { return QString::fromStdString(server()->password()); }
    static bool waitFor(ImportDialog& dialog, ImportDialog::Step step) {
        return QTest::qWaitFor([&] { return dialog.step() == step; }, 20000);
    }
    /// The dialog where the query is written, reached by Enter.
    std::unique_ptr<ImportDialog> atQuery(const QString& name = {}) {
        auto dialog = open();
        fill(*dialog, secret());
        type(dialog->connection()->name(), name);
        QTest::keyClick(&dialog->connection()->name(), Qt::Key_Return);
        EXPECT_TRUE(waitFor(*dialog, ImportDialog::sourceStep))
            << dialog->connection()->state().text().toStdString();
        return dialog;
    }
    static void ask(ImportDialog& dialog, const QString& query) {
        QPlainTextEdit& editor = dialog.query()->editor();
        editor.setFocus();
        editor.selectAll();
        editor.insertPlainText(query);
        QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.query()->isRunning(); }, 20000));
    }
    static QString monthsQuery() {
        return QString::fromStdString(
            exchange::presetQuery(exchange::QueryPreset::months, exchange::SqlDialect::postgres));
    }

    Folder m_folder;
    FakeKeyring::Kept m_kept;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Passwords> m_passwords;
    Theme m_theme{ThemeChoice::light};
};

TEST_F(DatabaseImport, BecomesActualsInOneUndoableEdit) {
    const auto before = m_document->plan();
    auto dialog = atQuery();
    EXPECT_TRUE(dialog->query()->presets().hasFocus()) << "what it is asked begins with a choice";
    EXPECT_FALSE(dialog->nextButton().isEnabled()) << "nothing was asked yet";
    for (int i = 0; i < 5; ++i) QTest::keyClick(&dialog->query()->presets(), Qt::Key_Down);
    EXPECT_EQ(dialog->query()->query(), monthsQuery().trimmed());
    QTest::mouseClick(&dialog->query()->runButton(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->nextButton().isEnabled(); }, 20000))
        << dialog->query()->state().text().toStdString();
    EXPECT_EQ(dialog->mapping().shape, exchange::ImportShape::monthlyCounts);
    EXPECT_EQ(*m_document->plan(), *before) << "asking changes nothing";
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    ASSERT_EQ(dialog->step(), ImportDialog::columnsStep);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->importButton().isEnabled(); }, 20000));
    EXPECT_EQ(dialog->step(), ImportDialog::changesStep);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(m_document->plan()->actuals.figures.size(), 8u);
    ASSERT_EQ(m_document->plan()->actuals.sources.size(), 1u);
    const plan::ActualSource& source = m_document->plan()->actuals.sources[0];
    EXPECT_EQ(source.kind, plan::SourceKind::database);
    EXPECT_NE(source.details.find("FROM support_by_month"), std::string::npos) << "what was asked";
    ASSERT_TRUE(m_document->undo());
    EXPECT_EQ(*m_document->plan(), *before);
}

TEST_F(DatabaseImport, APresetSaysWhatItsFiguresMean) {
    ASSERT_TRUE(server()->run(
        "CREATE TABLE intercom_conversations (created_at timestamp, work_type text, ai_agent_source_type "
        "text, "
        "ai_agent_participated boolean, ai_agent_resolution_state text, adjusted_handling_time int);"
        "INSERT INTO intercom_conversations SELECT timestamp '2024-01-01' + n * interval '7 hours', "
        "'How-to questions', 'profile', n % 2 = 0, CASE WHEN n % 4 = 0 THEN 'Confirmed_Resolution' ELSE "
        "'escalated' END, 300 FROM generate_series(0, 200) AS n;"));
    auto dialog = atQuery();
    QTest::keyClick(&dialog->query()->presets(), Qt::Key_Down);
    QTest::mouseClick(&dialog->query()->runButton(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->nextButton().isEnabled(); }, 20000))
        << dialog->query()->state().text().toStdString();
    EXPECT_EQ(dialog->mapping().origin, exchange::Origin::intercom);
    EXPECT_EQ(dialog->mapping().handleMeaning, plan::HandleTimeMeaning::elapsedWithoutIdle);
    EXPECT_EQ(dialog->mapping().settlingDays, 7);
}

TEST_F(DatabaseImport, ASavedConnectionComesBackWithItsQueryAndItsPasswordIsInTheKeyringAlone) {
    {
        auto dialog = atQuery(QStringLiteral("Warehouse"));
        ask(*dialog, monthsQuery());
        ASSERT_TRUE(dialog->nextButton().isEnabled()) << dialog->query()->state().text().toStdString();
    }
    ASSERT_EQ(m_kept.passwords.size(), 1u);
    EXPECT_EQ(m_kept.passwords.begin()->second, secret());
    m_document.reset(); // written by now
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(m_folder.file("test.headroom").parent_path())) {
        if (!entry.is_regular_file()) continue;
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes(std::istreambuf_iterator<char>(in), {});
        EXPECT_EQ(bytes.find(server()->password()), std::string::npos) << entry.path();
        EXPECT_EQ(bytes.find(exchange::escapedInAddress(server()->password())), std::string::npos);
        if (entry.path().filename() == "test.headroom") {
            EXPECT_NE(bytes.find("Warehouse"), std::string::npos) << "looked in the right place";
        }
    }
    m_document =
        std::make_unique<Document>(test::context(), nullptr, Recalculator::project, test::fewDraws());
    ASSERT_TRUE(m_document->open(m_folder.file("test.headroom")));
    m_passwords = std::make_unique<Passwords>(std::make_unique<FakeKeyring>(m_kept)); // another run
    auto next = open();
    EXPECT_EQ(next->connection()->saved().currentText(), QStringLiteral("Warehouse"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return next->connection()->password() == secret(); }, 5000));
    QTest::keyClick(next->focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(waitFor(*next, ImportDialog::sourceStep));
    EXPECT_EQ(next->query()->query(), monthsQuery().trimmed());
    EXPECT_TRUE(next->query()->runButton().hasFocus()) << "all that is left to do";

    auto third = open();
    QTest::mouseClick(&third->connection()->forgetButton(), Qt::LeftButton);
    EXPECT_TRUE(m_kept.passwords.empty());
    EXPECT_EQ(third->connection()->saved().count(), 1);
    EXPECT_TRUE(third->connection()->host().text().isEmpty());
}

TEST_F(DatabaseImport, WithoutAKeyringItSaysSoAndThePasswordLastsForThisRun) {
    m_kept.without = KeyringAnswer::unavailable;
    m_kept.takes = false;
    {
        auto dialog = open();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->connection()->keep().isEnabled(); }, 5000));
        bool says = false;
        for (const auto* label : dialog->connection()->findChildren<QLabel*>())
            says = says || (label->isVisible() && label->text().contains(QStringLiteral("No keyring")));
        EXPECT_TRUE(says);
    }
    atQuery(QStringLiteral("Warehouse"));
    auto same = open();
    EXPECT_EQ(same->connection()->password(), secret()) << "known in this run";
    Passwords later(std::make_unique<FakeKeyring>(m_kept));
    QString told = QStringLiteral("not yet");
    QObject::connect(&later, &Passwords::answered, &later,
                     [&](const QString&, const QString& password) { told = password; });
    later.ask(QString::fromStdString(same->connection()->connection()->address.text()));
    EXPECT_TRUE(QTest::qWaitFor([&] { return told.isEmpty(); }, 5000)) << "and in no other";
}

TEST_F(DatabaseImport, AKeyringThatRefusesIsSaid) {
    m_kept.takes = false;
    auto dialog = atQuery();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            for (const auto* label : dialog->query()->findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(QStringLiteral("did not take"))) return true;
            return false;
        },
        5000));
}

TEST_F(DatabaseImport, WhatIsWrongWithAConnectionIsSaidWhereItIs) {
    auto dialog = open();
    ConnectionStep& connection = *dialog->connection();
    EXPECT_TRUE(connection.host().hasFocus());
    QTest::keyClick(&connection.host(), Qt::Key_Return);
    EXPECT_EQ(dialog->step(), ImportDialog::connectionStep);
    EXPECT_FALSE(connection.state().text().isEmpty()) << "which host?";
    type(connection.host(), QStringLiteral("a host"));
    type(connection.database(), QStringLiteral("x"));
    QTest::keyClick(&connection.database(), Qt::Key_Return);
    EXPECT_TRUE(connection.state().text().contains(QStringLiteral("spaces")));
    EXPECT_TRUE(connection.host().hasFocus());
    type(connection.host(), QStringLiteral("localhost"));
    QTest::keyClicks(&connection.port(), QStringLiteral("99999x"));
    QTest::keyClick(&connection.port(), Qt::Key_Return);
    EXPECT_TRUE(connection.state().text().contains(QStringLiteral("65535")));
    EXPECT_TRUE(connection.port().hasFocus());
    connection.port().clear();

    fill(*dialog, QStringLiteral("wrong"));
    QTest::keyClick(&connection.passwordField(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !connection.isConnecting(); }, 20000));
    EXPECT_EQ(dialog->step(), ImportDialog::connectionStep);
    EXPECT_TRUE(connection.state().text().contains(QStringLiteral("does not let this user in")))
        << connection.state().text().toStdString();
    EXPECT_TRUE(connection.passwordField().hasFocus());
    EXPECT_TRUE(m_kept.passwords.empty()) << "a wrong password is not kept";
    type(connection.host(), QStringLiteral("nowhere.invalid"));
    QTest::mouseClick(&connection.testButton(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !connection.isConnecting(); }, 20000));
    EXPECT_TRUE(connection.state().text().contains(QStringLiteral("not known")))
        << connection.state().text().toStdString();
    fill(*dialog, secret());
    QTest::mouseClick(&connection.testButton(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !connection.isConnecting(); }, 20000));
    EXPECT_TRUE(connection.state().text().contains(QStringLiteral("PostgreSQL 1")))
        << connection.state().text().toStdString();
    EXPECT_EQ(dialog->step(), ImportDialog::connectionStep) << "a test is no going on";
    connection.kind().setCurrentIndex(1);
    type(connection.dataSource(), QStringLiteral("Driver=x;PWD=open"));
    QTest::keyClick(&connection.dataSource(), Qt::Key_Return);
    EXPECT_TRUE(connection.state().text().contains(QStringLiteral("its own field")));
}

TEST_F(DatabaseImport, AQueryThatFailsChangesNothingAndCanBeCorrected) {
    const auto before = m_document->plan();
    auto dialog = atQuery();
    for (const auto& [query, words] :
         {std::pair{"SELECT nothing FROM nowhere", "nowhere"},
          std::pair{"DELETE FROM support_by_month", "SELECT"},
          std::pair{"WITH x AS (DELETE FROM support_by_month RETURNING 1) SELECT * FROM x", "refused"},
          std::pair{"SELECT pg_terminate_backend(pg_backend_pid())", "went away"},
          std::pair{"SELECT 1 AS a WHERE false", "gives no rows"}}) {
        ask(*dialog, QString::fromLatin1(query));
        EXPECT_TRUE(dialog->query()->state().text().contains(QString::fromLatin1(words)))
            << query << ": " << dialog->query()->state().text().toStdString();
        EXPECT_FALSE(dialog->nextButton().isEnabled()) << query;
    }
    ask(*dialog, monthsQuery());
    EXPECT_TRUE(dialog->nextButton().isEnabled()) << "and the rows are still all there";
    dialog->query()->editor().insertPlainText(QStringLiteral(" "));
    dialog->query()->editor().insertPlainText(QStringLiteral("x"));
    EXPECT_FALSE(dialog->nextButton().isEnabled()) << "these rows are of another query";
    EXPECT_EQ(*m_document->plan(), *before);
}

TEST_F(DatabaseImport, AQueryIsStoppedAndTheWindowGoesOn) {
    auto dialog = atQuery();
    QPlainTextEdit& editor = dialog->query()->editor();
    editor.setPlainText(QStringLiteral("SELECT pg_sleep(600)"));
    editor.setFocus();
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(dialog->query()->isRunning());
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return dialog->query()->state().text().contains(QStringLiteral("adds up")); }, 20000));
    for (auto* button : dialog->query()->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("&Stop"))
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_FALSE(dialog->query()->isRunning());
    ask(*dialog, monthsQuery());
    EXPECT_TRUE(dialog->nextButton().isEnabled());
    editor.setPlainText(QStringLiteral("SELECT pg_sleep(600)"));
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
    dialog.reset(); // closing waits for nothing
    // What ran there ends as well, soon: the server was told.
    EXPECT_TRUE(QTest::qWaitFor(
        [] {
            return server()->run(
                "DO $$ BEGIN ASSERT (SELECT count(*) FROM pg_stat_activity WHERE query LIKE "
                "'%pg_sleep(600)%' AND state = 'active' AND pid <> pg_backend_pid()) = 0; END $$");
        },
        20000));
}

TEST_F(DatabaseImport, EscapeLeavesAtEveryStep) {
    const auto before = m_document->plan();
    for (int steps = 0; steps < 3; ++steps) {
        auto dialog = steps == 0 ? open() : atQuery();
        if (steps == 2) {
            ask(*dialog, monthsQuery());
            QTest::mouseClick(&dialog->nextButton(), Qt::LeftButton);
            EXPECT_EQ(dialog->step(), ImportDialog::columnsStep);
        }
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
        EXPECT_FALSE(dialog->isVisible()) << steps;
    }
    auto dialog = atQuery();
    QTest::mouseClick(&dialog->backButton(), Qt::LeftButton);
    EXPECT_EQ(dialog->step(), ImportDialog::connectionStep);
    EXPECT_TRUE(dialog->nextButton().isEnabled());
    EXPECT_EQ(*m_document->plan(), *before);
}

} // namespace
} // namespace headroom::ui
