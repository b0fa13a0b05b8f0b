// The real keyring of a desktop, in a session of the test's own: see in_a_session.

#include "ui/keyring/desktop_keyring.h"
#include "ui/keyring/passwords.h"

#include <QCoreApplication>
#include <QTest>
#include <gtest/gtest.h>

namespace headroom::ui {
namespace {

struct Said {
    std::optional<KeyringAnswer> answer;
    QString password;
    Keyring::Answer take() {
        return [this](KeyringAnswer said, const QString& what) {
            answer = said;
            password = what;
        };
    }
    [[nodiscard]] KeyringAnswer wait() const {
        EXPECT_TRUE(QTest::qWaitFor([this] { return answer.has_value(); }, 20000));
        return answer.value_or(KeyringAnswer::unavailable);
    }
};

TEST(DesktopKeyring, KeepsAPasswordFromOneRunToTheNext) {
    if (!qEnvironmentVariableIsSet("HEADROOM_TEST_KEYRING")) GTEST_SKIP() << "there is no keyring here";
    const QString key = QStringLiteral("postgresql://anna@db/support"), secret = QStringLiteral("pä ß'\\\"€");
    DesktopKeyring keyring;
    Said none, written, read, removed, gone;
    keyring.read(key, none.take());
    EXPECT_EQ(none.wait(), KeyringAnswer::notThere);
    keyring.write(key, secret, written.take());
    ASSERT_EQ(written.wait(), KeyringAnswer::done);
    DesktopKeyring other;
    other.read(key, read.take());
    EXPECT_EQ(read.wait(), KeyringAnswer::done);
    EXPECT_EQ(read.password, secret);
    other.remove(key, removed.take());
    EXPECT_EQ(removed.wait(), KeyringAnswer::done);
    keyring.read(key, gone.take());
    EXPECT_EQ(gone.wait(), KeyringAnswer::notThere);
}

TEST(DesktopKeyring, SaysWhereThereIsNone) {
    if (qEnvironmentVariableIsSet("HEADROOM_TEST_KEYRING")) GTEST_SKIP() << "there is one";
    Passwords passwords(std::make_unique<DesktopKeyring>());
    passwords.probe();
    EXPECT_TRUE(QTest::qWaitFor([&] { return passwords.keyring() == Passwords::Keyed::missing; }, 20000));
}

} // namespace
} // namespace headroom::ui

int main(int argc, char** argv) {
    // A bus that another program left behind is none of this test's.
    if (!qEnvironmentVariableIsSet("HEADROOM_TEST_KEYRING")) {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        qunsetenv("DISPLAY");
    }
    QCoreApplication app(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
