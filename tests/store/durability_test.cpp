#include "store_test.h"

#include "plan/sample.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <csignal>
#include <random>

#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace headroom::store {
namespace {

using namespace plan;
using testing::IsEmpty;
using tests::ada;
using tests::codeOf;
using tests::must;

Plan withGrowth(Plan plan, double growth) {
    plan.lever(LeverKey::growth).base = Trajectory::constant(growth);
    return plan;
}

class DurabilityTest : public testing::Test {
protected:
    tests::TemporaryFolder folder;
    std::filesystem::path file = folder / "plans.headroom";
};

void tell(int socket, int number) {
    if (::write(socket, &number, sizeof number) != sizeof number) ::_exit(1);
}

/// The next number from the other end; none when it is gone.
std::optional<int> hear(int socket) {
    int number = 0;
    return ::read(socket, &number, sizeof number) == sizeof number ? std::optional{number} : std::nullopt;
}

/// A child process that runs `body` with the end of a socket. SQLite knows of the locks of its own process,
/// and a child inherits that knowledge: one that stands for another program is made before the parent opens
/// the file.
class Child {
public:
    explicit Child(const std::function<void(int socket)>& body) {
        int ends[2];
        if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) throw std::runtime_error("socketpair");
        m_pid = ::fork();
        if (m_pid == 0) {
            ::close(ends[0]);
            try {
                body(ends[1]);
            } catch (...) {
                ::_exit(1);
            }
            ::_exit(0);
        }
        ::close(ends[1]);
        m_socket = ends[0];
    }
    ~Child() {
        kill();
        ::close(m_socket);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    void kill() {
        if (m_pid <= 0) return;
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
        m_pid = 0;
    }
    [[nodiscard]] std::optional<int> read() const { return hear(m_socket); }
    void write(int number) const { tell(m_socket, number); }

private:
    pid_t m_pid = 0;
    int m_socket = -1;
};

TEST_F(DurabilityTest, ASecondProgramIsToldAtOnce) {
    must(Workspace::create(file, ada()));
    Child other([&](int socket) {
        auto workspace = must(Workspace::open(file, Access::readWrite, ada()));
        tell(socket, 1);
        ::pause();
    });
    ASSERT_EQ(other.read(), 1);
    EXPECT_EQ(codeOf(Workspace::open(file, Access::readWrite, ada())), ErrorCode::workspaceLocked);
    EXPECT_EQ(codeOf(Workspace::open(file, Access::readOnly, ada())), ErrorCode::workspaceLocked);
    {
        auto backup = must(Workspace::inMemory(ada()));
        EXPECT_EQ(codeOf(backup.backupTo(file)), ErrorCode::workspaceLocked);
    }
    // The kernel drops the lock of a program that is gone.
    other.kill();
    EXPECT_TRUE(Workspace::open(file, Access::readWrite, ada()));
}

TEST_F(DurabilityTest, ASecondOpeningInOneProgramIsToldTooAndDropsNoLock) {
    must(Workspace::create(file, ada()));
    Child other([&](int socket) {
        while (hear(socket)) {
            const auto opened = Workspace::open(file, Access::readWrite, ada());
            tell(socket, opened ? -1 : static_cast<int>(opened.error().code));
        }
    });
    const auto otherIsLockedOut = [&] {
        other.write(1);
        return other.read() == static_cast<int>(ErrorCode::workspaceLocked);
    };
    auto workspace = must(Workspace::open(file, Access::readWrite, ada()));
    EXPECT_TRUE(otherIsLockedOut());
    EXPECT_EQ(codeOf(Workspace::open(file, Access::readWrite, ada())), ErrorCode::workspaceLocked);
    EXPECT_TRUE(otherIsLockedOut());
    EXPECT_EQ(codeOf(Workspace::open(file, Access::readOnly, ada())), ErrorCode::workspaceLocked);
    EXPECT_TRUE(otherIsLockedOut());
    EXPECT_TRUE(looksLikeSqlite(file));
    EXPECT_TRUE(otherIsLockedOut());
    EXPECT_EQ(codeOf(Workspace::create(file, ada())), ErrorCode::fileUnwritable);
    EXPECT_TRUE(otherIsLockedOut());
    EXPECT_EQ(codeOf(must(Workspace::inMemory(ada())).backupTo(file)), ErrorCode::workspaceLocked);
    must(workspace.backupTo(folder / "copy.headroom"));
    EXPECT_TRUE(otherIsLockedOut());
    workspace = must(Workspace::inMemory(ada()));
    EXPECT_FALSE(otherIsLockedOut());
}

TEST_F(DurabilityTest, KillsLoseNothingThatWasAcknowledged) {
    const Plan base = tests::randomPlan(81, {8, 24});
    Plan stored = base;
    {
        auto workspace = must(Workspace::create(file, ada()));
        stored.id = must(workspace.add(base, "Made"));
    }
    // Each edit gives the plan a number; the child says it only when the edit has returned.
    const auto numbered = [&](int number) { return withGrowth(stored, number / 100000.0); };
    const auto numberOf = [](const Plan& plan) {
        return static_cast<int>(std::lround(plan.lever(LeverKey::growth).base.at(0) * 100000.0));
    };
    std::mt19937 random(9);
    int last = 0;
    stored = numbered(0);
    {
        auto workspace = must(Workspace::open(file, Access::readWrite, ada()));
        must(workspace.edit(must(workspace.load(stored.id)), stored, "Zero"));
    }
    for (int round = 0; round < 25; ++round) {
        Child child([&](int socket) {
            auto workspace = must(Workspace::open(file, Access::readWrite, ada()));
            tell(socket, last);
            for (int number = last + 1;; ++number) {
                must(workspace.edit(numbered(number - 1), numbered(number), "Edit"));
                tell(socket, number);
            }
        });
        ASSERT_EQ(child.read(), last) << "the child could not open the workspace";
        // Sometimes before an edit, sometimes in the middle of one, sometimes after a few.
        int acknowledged = last;
        for (unsigned edits = random() % 4; edits > 0; --edits)
            acknowledged = child.read().value_or(acknowledged);
        ::usleep(static_cast<useconds_t>(random() % 12000));
        child.kill();
        while (const auto number = child.read()) acknowledged = *number;

        auto workspace = must(Workspace::open(file, Access::readWrite, ada()));
        ASSERT_THAT(must(workspace.verify()), IsEmpty()) << "round " << round;
        const Plan found = must(workspace.load(stored.id));
        last = numberOf(found);
        // The edit under way may be in whole or not at all.
        ASSERT_GE(last, acknowledged) << "round " << round;
        ASSERT_LE(last, acknowledged + 1) << "round " << round;
        ASSERT_EQ(found, numbered(last)) << "round " << round;
        ASSERT_EQ(must(workspace.audit(stored.id)).size(), static_cast<std::size_t>(last) + 2);
    }
    EXPECT_GT(last, 10);
}

TEST_F(DurabilityTest, AKilledCreationLeavesNoHalfOfAWorkspace) {
    std::mt19937 random(10);
    for (int round = 0; round < 10; ++round) {
        Child child([&](int socket) {
            tell(socket, 1);
            must(Workspace::create(file, ada()));
        });
        ASSERT_EQ(child.read(), 1);
        ::usleep(static_cast<useconds_t>(random() % 15000));
        child.kill();
        if (std::filesystem::exists(file)) {
            EXPECT_TRUE(Workspace::open(file, Access::readWrite, ada())) << round;
            std::filesystem::remove(file);
        } else {
            EXPECT_TRUE(Workspace::create(file, ada())) << round;
            std::filesystem::remove(file);
        }
    }
}

TEST_F(DurabilityTest, AFullDiskFailsTheEditAndNothingElse) {
    Plan plan = samplePlan();
    {
        auto workspace = must(Workspace::create(file, ada()));
        plan.id = must(workspace.add(plan, "Made"));
    }
    Context cramped = ada();
    cramped.pageLimit = 1; // what is there stays; no page can be added
    auto workspace = std::optional{must(Workspace::open(file, Access::readWrite, cramped))};
    Plan current = plan;
    std::optional<Error> error;
    int edits = 0;
    for (; !error && edits < 2000; ++edits) {
        const Plan next = withGrowth(plan, edits / 10000.0 + 0.001);
        const auto outcome = workspace->edit(current, next, std::string(500, 'x'));
        if (outcome)
            current = next;
        else
            error = outcome.error();
    }
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code, ErrorCode::diskFull);
    EXPECT_EQ(codeOf(workspace->add(tests::randomPlan(3), "No room")), ErrorCode::diskFull);
    EXPECT_EQ(must(workspace->load(plan.id)), current);
    EXPECT_EQ(must(workspace->audit(plan.id)).size(), static_cast<std::size_t>(edits));
    EXPECT_THAT(must(workspace->verify()), IsEmpty());
    workspace.reset();
    workspace = must(Workspace::open(file, Access::readWrite, ada()));
    EXPECT_EQ(must(workspace->load(plan.id)), current);
    must(workspace->edit(current, plan, "There is room again"));

    EXPECT_EQ(codeOf(Workspace::create(folder / "new.headroom", cramped)), ErrorCode::diskFull);
    EXPECT_FALSE(std::filesystem::exists(folder / "new.headroom"));
}

TEST_F(DurabilityTest, AnEditWritesOnlyTheRowsThatChanged) {
    Plan plan = tests::randomPlan(91, {8, 24});
    plan.workTypes[3].lever(LeverKey::resolution).base = Trajectory::steps({{0, 0.25}, {5, 0.5}});
    plan.workTypes[3].lever(LeverKey::resolution).range.reset();
    auto workspace = std::optional{must(Workspace::create(file, ada()))};
    plan.id = must(workspace->add(plan, "Made"));
    workspace.reset();
    const auto rowsByTable = [&] {
        // Every row as text, so that two states can be compared row by row.
        std::map<std::string, int> rows;
        SQLite::Database database(file.string());
        SQLite::Statement tables(
            database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
        while (tables.executeStep()) {
            const std::string table = tables.getColumn(0).getString();
            SQLite::Statement all(database, "SELECT * FROM " + table);
            while (all.executeStep()) {
                std::string row = table;
                for (int i = 0; i < all.getColumnCount(); ++i) row += "|" + all.getColumn(i).getString();
                ++rows[row];
            }
        }
        return rows;
    };
    const auto before = rowsByTable();
    workspace = must(Workspace::open(file, Access::readWrite, ada()));
    Plan edited = plan;
    edited.workTypes[3].lever(LeverKey::resolution).base = Trajectory::steps({{0, 0.25}, {5, 0.75}});
    must(workspace->edit(plan, edited, "Resolution"));
    workspace.reset();
    const auto after = rowsByTable();
    std::map<std::string, int> changed;
    for (const auto& [row, count] : after)
        if (!before.contains(row)) ++changed[row.substr(0, row.find('|'))];
    EXPECT_EQ(changed, (std::map<std::string, int>{
                           {"audit", 1}, {"audit_head", 1}, {"lever_value", 1}, {"plan_state", 1}}));
    EXPECT_EQ(after.size(), before.size() + 1);
    EXPECT_GT(before.size(), 500u);
}

} // namespace
} // namespace headroom::store
